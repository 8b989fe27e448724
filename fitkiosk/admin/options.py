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
        "--models",
        help="The folder of the models; if not given, that of FITKIOSK_MODELS_DIR or, without it,"
        " the models that come with FitKiosk.",
        show_default=False,
    ),
]
"""Where a bundle of models lies; without a `categories.toml` of its own, the program's counts."""


def models_folder(models: Path | None) -> Path:
    """The folder of the models that was asked for, or else the one of the settings.

    Raises:
        SettingsError: when a setting cannot be used.
    """
    from fitkiosk.settings import load_settings  # noqa: PLC0415 - --help must be quick

    return models or load_settings().models_folder
