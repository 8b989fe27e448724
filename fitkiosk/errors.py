"""The errors that are meant for people.

Everything raised on purpose for a person to read is a `KioskError`: it says what happened and what
to do about it. Any other exception is a defect and is treated as one.
"""


class KioskError(Exception):
    """Something a person can understand and act on.

    Attributes:
        happened: one sentence that says what happened.
        remedy: one sentence that says what to do now.
    """

    def __init__(self, happened: str, remedy: str = "") -> None:
        """Keep both sentences; `str()` of the error joins them."""
        super().__init__(" ".join(part for part in (happened, remedy) if part))
        self.happened = happened
        self.remedy = remedy


class BadInputError(KioskError):
    """What was typed or handed over cannot be used as it is."""


class NotFoundError(KioskError):
    """Something was asked for that is not (or no longer) there."""


class BundledFileError(KioskError):
    """A file that comes with the program is missing or does not say what it should."""

    def __init__(self, name: str, reason: str) -> None:
        """Name the file, without its folder, and say what is wrong with it."""
        super().__init__(f"The file {name} cannot be used: {reason}.", "Reinstall FitKiosk.")
        self.name = name
        self.reason = reason


# --- Fit ------------------------------------------------------------------------------------------


class UnknownCategoryError(BadInputError):
    """A fit category that `categories.toml` does not declare."""

    def __init__(self, category: str, known: tuple[str, ...]) -> None:
        """Name the category asked for and list the ones there are."""
        super().__init__(
            f"There is no fit category “{category}”.",
            f"The categories are: {', '.join(known)}.",
        )
        self.category = category
        self.known = known


class MissingMeasurementError(BadInputError):
    """A category needs a measurement that was not given."""

    def __init__(self, category: str, missing: tuple[str, ...]) -> None:
        """Name the category and every feature that is missing, such as `user_hip_cm`."""
        super().__init__(
            f"The category “{category}” also needs {', '.join(missing)}.",
            "Give the missing measurement and ask again.",
        )
        self.category = category
        self.missing = missing


class CategoryUnavailableError(KioskError):
    """A category whose model could not be loaded; the other categories work on."""

    def __init__(self, category: str, reason: str) -> None:
        """Name the category and say why its model is not in use."""
        super().__init__(
            f"Fit advice for “{category}” is switched off: {reason}",
            "The other categories work. Reinstall FitKiosk or train this model again.",
        )
        self.category = category
        self.reason = reason


class NothingToJudgeError(KioskError):
    """No size of a product has the measurements that its category needs."""

    def __init__(self, category: str, needed: tuple[str, ...]) -> None:
        """Name the category and the garment's measurements it needs."""
        super().__init__(
            f"No size of this product has the measurements for “{category}”: {', '.join(needed)}.",
            "Add the measurements of the garment to at least one size.",
        )
        self.category = category
        self.needed = needed


class TrainingOutputError(KioskError):
    """The trained models cannot be written where they should go."""

    def __init__(self, directory: str, reason: str) -> None:
        """Name the folder and what the system said."""
        super().__init__(
            f"The models cannot be written to {directory}: {reason}.",
            "Choose a folder that can be written to. What was there before is unchanged.",
        )


# --- Store ----------------------------------------------------------------------------------------


class StoreError(KioskError):
    """The shop's database cannot be used as asked."""


class DuplicateEmailError(BadInputError):
    """A person with this email address is known already."""

    def __init__(self, email: str) -> None:
        """Name the address."""
        super().__init__(
            f"A person with the email {email} already exists.",
            "Ask staff to find them, or save with another address.",
        )
        self.email = email


class AlreadyRunningError(KioskError):
    """Another kiosk has the same data folder open."""
