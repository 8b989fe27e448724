"""The languages that the kiosk speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language by its code (ISO 639-1)."""

    ENGLISH = "en"
    HINDI = "hi"
