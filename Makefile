# FitKiosk: one short command for each thing. `make help` lists them.

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TEXTS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
DATA ?=
ARGS := $(if $(DATA),--data-dir $(DATA))
export QT_LOGGING_RULES ?= qt.qpa.*=false

.DEFAULT_GOAL := help
.PHONY: help setup run test torture lint exe bench screens translations train lock clean

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

setup: $(READY) $(TEXTS) ## make .venv with everything in it, and what Qt needs on Linux

$(READY): requirements.lock pyproject.toml .ci/linux-packages
	@.ci/linux-packages
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is missing; install Python 3.11."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

%.qm: %.ts | $(READY)
	$(BIN)/pyside6-lrelease -silent -nounfinished $< -qm $@

run: setup ## open the kiosk with the sample shop (DATA=folder keeps its data there)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/fitkiosk $(ARGS); \
	else \
		echo "There is no display here, so a visit is played in the real window offscreen."; \
		$(BIN)/fitkiosk --tour build/tour $(ARGS); \
	fi

test: setup ## run all tests, offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup -q tests

torture: setup ## pull the plug 200 times while measurements are saved
	$(BIN)/python tests/torture/power_cuts.py 200

lint: setup ## check style, types and who may import whom
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

exe: setup ## build dist/fitkiosk/ and check it
	$(BIN)/pyinstaller --noconfirm --clean --log-level WARN build.spec
	.ci/check-exe dist/fitkiosk

bench: setup ## measure, and print ratios
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -s tests/benchmarks -o python_files='bench_*.py' -o python_functions='bench_*' --timeout 3600

screens: setup ## write a picture of every screen into screens/
	@rm -rf screens build/screens-data
	@for size in 1280x800 1920x1080 1080x1920 1024x768; do \
		$(BIN)/fitkiosk --tour screens/$$size --size $$size --every-screen --data-dir build/screens-data/$$size; \
	done
	@QT_SCALE_FACTOR=1.5 $(BIN)/fitkiosk --tour screens/1280x720-at-1.5 --size 1280x720 --every-screen \
		--data-dir build/screens-data/scaled
	@for size in 1280x800 1080x1920; do \
		$(BIN)/fitkiosk --tour screens/$$size-hindi --size $$size --language hi --every-screen \
			--data-dir build/screens-data/$$size-hindi; \
	done
	@QT_SCALE_FACTOR=1.5 $(BIN)/fitkiosk --tour screens/1280x720-at-1.5-hindi --size 1280x720 --language hi \
		--every-screen --data-dir build/screens-data/scaled-hindi

translations: setup ## take new texts into resources/translations/, and list those not translated
	@$(BIN)/python .ci/update-translations
	@$(MAKE) --no-print-directory $(TEXTS)

train: setup ## train the bundled models anew
	$(BIN)/fitkiosk-admin train --generate 20000 --out models

lock: ## resolve requirements.lock anew, for Linux and Windows
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate -o requirements.lock

clean: ## remove what was built
	rm -rf build dist screens .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
