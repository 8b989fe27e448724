"""Compiles the translations when a wheel is built; in a checkout the Makefile does it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The console script of PySide6, by its module: a build may run where no script is on the PATH.
_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
_OPTIONS = ("-silent", "-nounfinished")


class CompileTranslations(BuildHookInterface):
    """Makes a .qm file beside each .ts file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the wheel only points at a checkout."""
        del build_data
        if version == "editable":
            return
        for ts in sorted((Path(self.root) / "resources" / "translations").glob("*.ts")):
            compiled = str(ts.with_suffix(".qm"))
            command = [sys.executable, "-c", _LRELEASE, *_OPTIONS, str(ts), "-qm", compiled]
            subprocess.run(command, check=True)  # noqa: S603  our own files
