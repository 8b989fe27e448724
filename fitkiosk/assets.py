"""Where the files that come with the program lie; the only module that knows."""

import sys
from pathlib import Path


def _bundled() -> Path:
    """The folder that holds `models/` and `resources/`.

    In the executable that is PyInstaller's folder, in an installed wheel `fitkiosk/bundled/`, and
    in a checkout its top level.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    installed = package / "bundled"
    return installed if installed.is_dir() else package.parent


def models_dir() -> Path:
    """The folder of the models, `categories.toml` and `manifest.json`."""
    return _bundled() / "models"


def resources_dir() -> Path:
    """The folder of the sample shop, illustrations and translations."""
    return _bundled() / "resources"


def translation_file(language: str) -> Path:
    """The compiled texts of a language, by its code; made from its `.ts` file when building."""
    return resources_dir() / "translations" / f"fitkiosk_{language}.qm"
