"""The settings: environment variables that start with `FITKIOSK_`, each with a sensible default."""

from pathlib import Path
from typing import Annotated, Any

import platformdirs
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from fitkiosk import assets
from fitkiosk.domain.keyboard import OnScreenKeyboard
from fitkiosk.domain.language import Language
from fitkiosk.domain.scanning import ScanSuffix
from fitkiosk.errors import KioskError

_PREFIX = "FITKIOSK_"


class SettingsError(KioskError):
    """A setting holds a value that cannot be used."""


class Settings(BaseSettings):
    """How this kiosk is set up; use `load_settings`, whose refusals are meant for people.

    Attributes:
        data_dir: the folder of everything the kiosk writes.
        database_url: any SQLAlchemy address; None for a file in `data_dir`.
        sample_shop: whether a new, empty database is filled with the sample shop.
        language: the language in which every visit begins.
        idle_seconds: how long nobody touches the screen before the kiosk asks who is there.
        idle_warning_seconds: how long it then counts down before it forgets the visit.
        models_dir: the folder of the models; None for those that came with the program.
        less_motion: whether nothing on the screen moves by itself.
        on_screen_keyboard: whether a tap on a text field opens the keyboard on the screen.
        keep_backups: how many backups of the database stay.
        scan_gap_ms: the longest pause between two keys of a barcode scanner; nobody types so fast.
        scan_prefix: what the scanner types before each code, if it is set to.
        scan_suffix: the key that it presses after each.
        phone_region: the country whose code phone numbers may be typed without, such as "IN".
    """

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, env_ignore_empty=True)

    data_dir: Path = Field(
        default_factory=lambda: platformdirs.user_data_path("FitKiosk", appauthor=False)
    )
    database_url: str | None = None
    sample_shop: bool = True
    language: Language = Language.ENGLISH
    idle_seconds: Annotated[int, Field(ge=5, le=3600)] = 60
    idle_warning_seconds: Annotated[int, Field(ge=5, le=600)] = 20
    models_dir: Path | None = None
    less_motion: bool = False
    on_screen_keyboard: OnScreenKeyboard = OnScreenKeyboard.AUTO
    keep_backups: Annotated[int, Field(ge=1, le=1000)] = 5
    scan_gap_ms: Annotated[int, Field(ge=5, le=55)] = 35
    scan_prefix: Annotated[str, Field(max_length=8)] = ""
    scan_suffix: ScanSuffix = ScanSuffix.ENTER
    phone_region: str = "IN"

    @field_validator("phone_region")
    @classmethod
    def _known_region(cls, region: str) -> str:
        # Imported for a region that was set alone: the window is to be painted first.
        from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415

        if region.upper() not in SUPPORTED_REGIONS:
            raise ValueError("should be a country in two letters, such as IN")
        return region.upper()

    @property
    def backups_dir(self) -> Path:
        """The folder of the database's backups."""
        return self.data_dir / "backups"

    @property
    def imports_dir(self) -> Path:
        """The folder of imports on their way; nothing in it outlives the program."""
        return self.data_dir / "imports"

    @property
    def pictures_dir(self) -> Path:
        """The folder of the products' pictures."""
        return self.data_dir / "pictures"

    @property
    def logs_dir(self) -> Path:
        """The folder of the log."""
        return self.data_dir / "logs"

    @property
    def models_folder(self) -> Path:
        """The folder the models are read from."""
        return self.models_dir or assets.models_dir()

    @property
    def database_file(self) -> Path:
        """The file of the database, unless `database_url` says otherwise."""
        return self.data_dir / "fitkiosk.db"


def load_settings(data_dir: Path | None = None, language: Language | None = None) -> Settings:
    """Read the settings from the environment; what was asked for otherwise wins over it.

    Args:
        data_dir: the data folder that was asked for.
        language: the language that was asked for.

    Raises:
        SettingsError: when a value cannot be used; it names every such setting.
    """
    try:
        asked: dict[str, Any] = {"data_dir": data_dir and data_dir.absolute(), "language": language}
        return Settings(**{name: value for name, value in asked.items() if value is not None})
    except ValidationError as error:
        faults = "; ".join(
            f"{_PREFIX}{str(fault['loc'][0]).upper()} is “{fault['input']}” ({fault['msg']})"
            for fault in error.errors()
        )
        raise SettingsError(
            "The settings cannot be used: {faults}.",
            "Correct or remove them in the environment, then start FitKiosk again.",
            faults=faults,
        ) from error
