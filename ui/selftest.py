"""Checks an installation from end to end: window, database, models, languages, one prediction."""

import json
import sys
import tempfile
import time
from pathlib import Path

from fitkiosk.domain.fit import ModelState
from fitkiosk.domain.language import Language
from fitkiosk.errors import KioskError
from ui.languages import can_be_read
from ui.startup import make_window, open_shop
from ui.waiting import wait_until
from ui.window import KioskWindow

# The contract's worked case; the answer is to be the same from the source tree and the executable.
CASE = {
    "user_bust_cm": 91.0,
    "user_waist_cm": 78.0,
    "product_chest_cm": 92.0,
    "product_waist_cm": 80.0,
}


def self_test() -> int:
    """Open the real window on a shop in a temporary folder, and print as JSON what was seen.

    Returns:
        The exit code: 0 when everything works, else 1.
    """
    with tempfile.TemporaryDirectory(prefix="fitkiosk-") as folder:
        report = _look(Path(folder))
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0 if report["status"] == "ok" else 1


def _look(folder: Path) -> dict[str, object]:
    window = make_window(lambda: open_shop(folder))
    moments: dict[str, float] = {}
    problems: list[str] = []
    # Wall-clock times, so that whoever started the program can tell how long it took from there.
    window.painted.connect(lambda: moments.setdefault("painted_at", time.time()))
    window.models_loaded.connect(lambda: moments.setdefault("models_ready_at", time.time()))
    window.shop_refused.connect(lambda error: problems.append(str(error)))
    window.resize(1280, 800)
    window.show()
    wait_until(lambda: "models_ready_at" in moments or bool(problems))
    report: dict[str, object] = {"status": "failed", "window": "painted_at" in moments, **moments}
    if "models_ready_at" in moments:
        report |= _ask(window)
    window.close()
    if problems:
        report["problem"] = problems[0]
    return report


def _ask(window: KioskWindow) -> dict[str, object]:
    app = window.app
    if app is None:
        return {}
    statuses = app.fitting.warm_up()
    try:
        prediction = app.fitting.predict("upper_fitted", CASE).as_contract()
    except KioskError as error:
        return {"problem": str(error)}
    loaded = [status.category for status in statuses if status.state is ModelState.LOADED]
    languages = [language for language in Language if can_be_read(language)]
    complete = len(loaded) == len(statuses) and languages == list(Language)
    return {
        "status": "ok" if complete else "failed",
        "schema": app.schema,
        "products": app.catalogue.count(),
        "languages": languages,
        "models": {"loaded": len(loaded), "expected": len(statuses)},
        "prediction": prediction,
    }
