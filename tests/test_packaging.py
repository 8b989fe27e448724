"""What is shipped: the wheel works away from the checkout, and the engine needs no window."""

import importlib
import json
import pkgutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import fitkiosk
import ui

ROOT = Path(__file__).resolve().parent.parent


def run(*command, cwd=ROOT):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_module_of_the_engine_brings_a_window_in():
    modules = [
        module.name
        for module in pkgutil.walk_packages(fitkiosk.__path__, "fitkiosk.")
        # Alembic runs its environment itself, and a start module starts its program.
        if not module.name.startswith("fitkiosk.store.migrations.env")
    ]
    assert len(modules) > 40
    program = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "window = {'PySide6', 'shiboken6', 'qtpy', 'ui'}\n"
        "bad = [name for name in sys.modules if name.split('.')[0] in window]\n"
        "sys.exit(f'came in: {bad}' if bad else 0)"
    )
    run(sys.executable, "-c", program)


def test_every_module_of_the_window_can_be_imported(qapp):
    names = [module.name for module in pkgutil.walk_packages(ui.__path__, "ui.")]
    assert len(names) > 40
    for name in names:
        importlib.import_module(name)


def test_the_wheel_answers_away_from_the_checkout(tmp_path):
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    wheel = next(tmp_path.glob("*.whl"))
    names = zipfile.ZipFile(wheel).namelist()
    assert "fitkiosk/bundled/models/manifest.json" in names
    assert "fitkiosk/bundled/resources/sample_shop/products.csv" in names
    assert "fitkiosk/bundled/resources/translations/fitkiosk_en.qm" in names
    assert "fitkiosk/bundled/resources/translations/fitkiosk_hi.qm" in names
    assert "ui/theme/kiosk.qss" in names
    assert "fitkiosk/store/migrations/versions/rev_0001_first_schema.py" in names

    # An empty environment with the wheel unpacked; the libraries are borrowed from this one.
    home = tmp_path / "home"
    venv.create(home, with_pip=False)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    site = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    (site / "libraries.pth").write_text("\n".join(libraries))
    command = "from fitkiosk.admin.main import main; main()"
    arguments = [
        *("predict", "--category", "upper_fitted", "--bust", "91", "--waist", "78"),
        *("--chest", "92", "--product-waist", "80", "--json"),
    ]
    told = run(python, "-c", command, *arguments, cwd=home)
    assert json.loads(told)["fit_recommendation"] == "perfect_fit"
    where = run(python, "-c", "import fitkiosk.assets as a; print(a.models_dir())", cwd=home)
    assert str(site) in where


def test_the_lock_names_no_registry():
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    pinned = [line for line in lock.splitlines() if line and not line.startswith((" ", "#", "-"))]
    assert all("==" in line for line in pinned)
    assert lock.count("--hash=sha256:") > len(pinned)
