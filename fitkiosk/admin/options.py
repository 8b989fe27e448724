"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="The shop's data folder.", show_default=False),
]

AsJson = Annotated[
    bool, typer.Option("--json", help="Print one JSON object on standard output, nothing else.")
]

ModelsDir = Annotated[
    Path | None,
    typer.Option(
        "--models", help="The folder of the models; those that come with FitKiosk if not given."
    ),
]
"""Where a bundle of models lies; without a `categories.toml` of its own, the program's counts."""
