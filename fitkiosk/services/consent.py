"""The words of consent: every version that was ever shown, in every language."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fitkiosk import assets
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.language import Language
from fitkiosk.errors import BundledFileError

_FILE_NAME = "consent.toml"
_DAYS_A_YEAR = 365


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    what: str
    for_a_period: str
    until_asked: str
    one_day: str
    days: str
    one_year: str
    years: str

    def sentences(self, retention_days: int | None) -> tuple[str, str]:
        if retention_days is None:
            return self.what, self.until_asked
        return self.what, self.for_a_period.format(period=self._period(retention_days))

    def _period(self, days: int) -> str:
        years, left = divmod(days, _DAYS_A_YEAR)
        if years and not left:
            return self.one_year if years == 1 else self.years.format(count=years)
        return self.one_day if days == 1 else self.days.format(count=days)


class _Version(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str = Field(max_length=20)
    words: dict[Language, _Words]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    versions: list[_Version] = Field(min_length=1)


class ConsentWords:
    """What people are asked, and were asked, before the shop remembers them."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the words.

        Args:
            file: where they are; None for those that came with the program.

        Raises:
            BundledFileError: when the file is missing or does not say what it should.
        """
        try:
            with (file or assets.resources_dir() / _FILE_NAME).open("rb") as source:
                versions = _File.model_validate(tomllib.load(source)).versions
        except (OSError, ValueError, ValidationError) as error:
            raise BundledFileError(_FILE_NAME, str(error)) from error
        self._versions = {version.name: version for version in versions}
        self.current = versions[-1].name

    def shown(self, language: Language, retention_days: int | None) -> tuple[str, str]:
        """The two sentences that people are shown now.

        Args:
            language: the language of the screen.
            retention_days: for how long the shop keeps people; None without a limit.
        """
        return self._versions[self.current].words[language].sentences(retention_days)

    def agreed(self, consent: Consent) -> tuple[str, ...]:
        """The words that somebody agreed to; empty where a newer program knows them alone."""
        version = self._versions.get(consent.wording)
        if version is None or consent.language not in version.words:
            return ()
        words = version.words[Language(consent.language)]
        return words.sentences(consent.retention_days)
