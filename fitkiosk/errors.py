"""The errors that are meant for people.

Everything raised on purpose for a person to read is a `KioskError`: it says what happened and what
to do about it. Any other exception is a defect and is treated as one.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple, Self


def _as_written(text: str) -> str:
    return text


def _as_given(key: str, value: object) -> object:
    del key
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


class Told(NamedTuple):
    """What an error tells a person."""

    happened: str
    remedy: str

    def __str__(self) -> str:
        return " ".join(part for part in self if part)


class KioskError(Exception):
    """Something a person can understand and act on.

    Its sentences are written whole, in English, with `{placeholders}` for the values, so that they
    can be told in another language:

        raise NotFoundError("{name} is not here.", "Look for another one.", name=name)

    Attributes:
        happened: one sentence that says what happened.
        remedy: one sentence that says what to do now.
    """

    def __init__(self, happened: str, remedy: str = "", /, **values: object) -> None:
        """Keep both sentences and what stands in them; `str()` of the error joins them."""
        self._sentences = happened, remedy
        self._values = values
        told = self.told()
        super().__init__(str(told))
        self.happened, self.remedy = told

    @property
    def made_of(self) -> tuple[str, str, dict[str, object]]:
        """Both sentences with their placeholders, and the values: what makes it once more."""
        return *self._sentences, self._values

    @classmethod
    def remade(cls, happened: str, remedy: str, values: Mapping[str, object]) -> Self:
        """The error that was made of these, as `made_of` gives them."""
        return cls(happened, remedy, **values)

    def told(
        self,
        translate: Callable[[str], str] = _as_written,
        name: Callable[[str, object], object] = _as_given,
    ) -> Told:
        """Tell it in another language.

        Args:
            translate: puts a sentence, with its placeholders, into that language.
            name: gives a value, by its key, the name it has there.
        """
        values = {key: name(key, value) for key, value in self._values.items()}
        spoken = (translate(words) if words else "" for words in self._sentences)
        # Without values a brace is a brace.
        return Told(*(words.format(**values) if values else words for words in spoken))


class BadInputError(KioskError):
    """What was typed or handed over cannot be used as it is."""


class FieldError(BadInputError):
    """What was typed into one field of a form cannot be used.

    Attributes:
        field: which field: "name", "email", "phone", "height" or "weight".
    """

    field = ""


class BadNameError(FieldError):
    """This cannot be a name."""

    field = "name"


class BadEmailError(FieldError):
    """This cannot be an email address."""

    field = "email"


class BadPhoneError(FieldError):
    """This cannot be a phone number."""

    field = "phone"


class BadHeightError(FieldError):
    """Nobody is this tall."""

    field = "height"


class BadWeightError(FieldError):
    """Nobody weighs this."""

    field = "weight"


class NotFoundError(KioskError):
    """Something was asked for that is not (or no longer) there."""


class BundledFileError(KioskError):
    """A file that comes with the program is missing or does not say what it should."""

    def __init__(self, name: str, reason: str) -> None:
        """Name the file, without its folder, and say what is wrong with it."""
        super().__init__(
            "The file {name} cannot be used: {reason}.",
            "Reinstall FitKiosk.",
            name=name,
            reason=reason,
        )
        self.name = name
        self.reason = reason


# --- Fit ------------------------------------------------------------------------------------------


class UnknownCategoryError(BadInputError):
    """A fit category that `categories.toml` does not declare."""

    def __init__(self, category: str, known: tuple[str, ...]) -> None:
        """Name the category asked for and list the ones there are."""
        super().__init__(
            "There is no fit category “{category}”.",
            "The categories are: {known}.",
            category=category,
            known=known,
        )
        self.category = category
        self.known = known


class MissingMeasurementError(BadInputError):
    """A category needs a measurement that was not given."""

    def __init__(self, category: str, missing: tuple[str, ...]) -> None:
        """Name the category and every feature that is missing, such as `user_hip_cm`."""
        super().__init__(
            "The category “{category}” also needs {missing}.",
            "Give the missing measurement and ask again.",
            category=category,
            missing=missing,
        )
        self.category = category
        self.missing = missing


class CategoryUnavailableError(KioskError):
    """A category whose model could not be loaded; the other categories work on."""

    def __init__(self, category: str, reason: str) -> None:
        """Name the category and say why its model is not in use."""
        super().__init__(
            "Fit advice for “{category}” is switched off: {reason}",
            "The other categories work. Reinstall FitKiosk or train this model again.",
            category=category,
            reason=reason,
        )
        self.category = category
        self.reason = reason


class NothingToJudgeError(KioskError):
    """No size of a product has the measurements that its category needs."""

    def __init__(self, category: str, needed: tuple[str, ...]) -> None:
        """Name the category and the garment's measurements it needs."""
        super().__init__(
            "No size of this product has the measurements for “{category}”: {needed}.",
            "Add the measurements of the garment to at least one size.",
            category=category,
            needed=needed,
        )
        self.category = category
        self.needed = needed


class OutsideKnowledgeError(KioskError):
    """A product that no fit model was made for, such as a bag, or clothes for children."""

    def __init__(self) -> None:
        """Say so; nothing can be done about it here."""
        super().__init__(
            "FitKiosk gives no fit advice for this kind of product.",
            "It knows tops, trousers and dresses for adults.",
        )


class TrainingOutputError(KioskError):
    """The trained models cannot be written where they should go."""

    def __init__(self, directory: str, reason: str) -> None:
        """Name the folder and what the system said."""
        super().__init__(
            "The models cannot be written to {directory}: {reason}.",
            "Choose a folder that can be written to. What was there before is unchanged.",
            directory=directory,
            reason=reason,
        )


# --- Store ----------------------------------------------------------------------------------------


class StoreError(KioskError):
    """The shop's database cannot be used as asked."""


class UnfinishedErasureError(StoreError):
    """A person is gone from the shop's records, but traces of them could not be erased yet."""

    def __init__(self, place: str) -> None:
        """Name the file or server whose copies hold the traces."""
        super().__init__(
            "The person is erased from the shop's records, but old copies beside {place} could not "
            "be cleaned yet.",
            "FitKiosk tries again every day and whenever it starts. Check that the disk has space "
            "and may be written.",
            place=place,
        )


class DuplicateEmailError(FieldError):
    """A person with this email address is known already."""

    field = "email"

    def __init__(self, email: str) -> None:
        """Name the address."""
        super().__init__(
            "A person with the email {email} already exists.",
            "Ask staff to find them, or save with another address.",
            email=email,
        )
        self.email = email


class AlreadyRunningError(KioskError):
    """Another kiosk has the same data folder open."""


# --- Import ---------------------------------------------------------------------------------------


class ImportCancelledError(KioskError):
    """Somebody stopped an import; nothing of it stays."""

    def __init__(self) -> None:
        """Say that the shop is as it was."""
        super().__init__("The import was stopped.", "Nothing was taken in.")
