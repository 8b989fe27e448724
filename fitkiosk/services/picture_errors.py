"""Why a picture is not taken in."""

from fitkiosk.errors import BadInputError

_LONGEST_NAME = 60


class BadPictureError(BadInputError):
    """Something that cannot be taken in as a picture."""


class NotAPictureError(BadPictureError):
    """A file of another kind, whatever its name says."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} is not a picture that FitKiosk can read.",
            "Save it as JPEG, PNG or WebP, and choose that file.",
            name=_short(name),
        )


class BrokenPictureError(BadPictureError):
    """A picture that was cut short or damaged."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} is damaged, or a part of it is missing.",
            "Copy it from where it came once more, or save it again as JPEG.",
            name=_short(name),
        )


class LargePictureError(BadPictureError):
    """A picture that would take more memory or time than a kiosk has."""

    def __init__(self, name: str, megabytes: int, megapixels: int) -> None:
        """Name the picture, and how large one may be."""
        super().__init__(
            "{name} is too large: a picture may have {megabytes} MB and {megapixels} million "
            "pixels.",
            "Save it smaller; 2000 pixels on the longer side are plenty.",
            name=_short(name),
            megabytes=megabytes,
            megapixels=megapixels,
        )


class OutsideFolderError(BadPictureError):
    """A picture that lies elsewhere than in the folder of the pictures."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} lies outside the folder of the pictures.",
            "Copy it into that folder, and give its name alone.",
            name=_short(name),
        )


class NetworkPictureError(BadPictureError):
    """An address in the network."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} is an address. Pictures are not fetched from the network.",
            "Save the picture into a folder first, and give its name.",
            name=_short(name),
        )


class NoSuchPictureError(BadPictureError):
    """A name that no file in the folder has."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is no picture {name} in the folder of the pictures.",
            "Put it there, or choose the folder where it is.",
            name=_short(name),
        )


class UnreadablePictureError(BadPictureError):
    """A file that the system does not hand out."""

    def __init__(self, name: str, reason: str) -> None:
        """Name the picture, and say what the system said."""
        super().__init__(
            "{name} cannot be read: {reason}.",
            "Check that the file is there and may be read.",
            name=_short(name),
            reason=reason,
        )


def _short(name: str) -> str:
    """A name as it is shown: a cell may hold a page of text."""
    return f"“{name if len(name) <= _LONGEST_NAME else f'{name[:_LONGEST_NAME]}…'}”"
