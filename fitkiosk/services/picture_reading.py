"""Reading pictures that come from outside: broken ones, huge ones, and ones made to do harm."""

import contextlib
import io
import time
import warnings
from typing import TYPE_CHECKING

from fitkiosk.services.picture_errors import (
    BrokenPictureError,
    LargePictureError,
    NotAPictureError,
)

if TYPE_CHECKING:  # at run time it is imported when the first picture comes
    from PIL.Image import Image, Transpose

LARGEST_FILE = 40_000_000
"""Bytes; what a camera makes is far below."""

MOST_PIXELS = 80_000_000
"""Width times height; a file of some kB can claim a thousand times as much."""

MOST_WEBP_PIXELS = 20_000_000
"""Likewise; the decoder of WebP holds all of them several times."""

_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP")
_LONGEST_S = 30.0
_STRIP_ROWS = 64


def read_picture(content: bytes, side: int, name: str) -> "Image":
    """Read a picture: upright, in sRGB, on white, and shrunk.

    Nothing stays but its pixels: neither where it was taken, nor by which camera. Of one that moves
    it is the first moment.

    Args:
        content: what is in the file. What it is, only this says.
        side: the longest it may be, in pixels.
        name: what it is called when it is refused.

    Raises:
        BadPictureError: when it is no picture, broken or too large.
    """
    from PIL import Image, UnidentifiedImageError, WebPImagePlugin  # noqa: F401, PLC0415

    # For good, since filters of warnings are common to all threads; nobody else uses Pillow.
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # of crooked metadata
    too_large = _too_large(name, MOST_PIXELS)
    if len(content) > LARGEST_FILE:
        raise too_large
    try:
        with Image.open(_Patient(content), formats=_FORMATS) as picture:
            most = MOST_WEBP_PIXELS if picture.format == "WEBP" else MOST_PIXELS
            if picture.width * picture.height > most:
                raise _too_large(name, most)
            return _read(picture, side)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
        raise too_large from error
    except UnidentifiedImageError as error:
        raise NotAPictureError(name) from error
    except LargePictureError:
        raise
    except Exception as error:  # decoders stumble over broken files in every way
        raise BrokenPictureError(name) from error


class _Patient(io.BytesIO):
    """What is in a file, but not for ever: some kB can keep a decoder busy for hours."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._until = time.monotonic() + _LONGEST_S

    def read(self, size: int | None = -1, /) -> bytes:
        if time.monotonic() > self._until:
            raise TimeoutError
        return super().read(size)


def _too_large(name: str, pixels: int) -> LargePictureError:
    return LargePictureError(name, LARGEST_FILE // 1_000_000, pixels // 1_000_000)


def _read(picture: "Image", side: int) -> "Image":
    from PIL import Image  # noqa: PLC0415

    picture.draft(None, (side, side))  # a JPEG is decoded at a half, a quarter or an eighth
    picture.load()
    profile, turn = picture.info.get("icc_profile"), _turn(picture)
    smaller = _reduced(picture, side)
    smaller.thumbnail((side, side), Image.Resampling.BICUBIC)
    plain = _in_srgb(_on_white(smaller), profile)
    upright = plain if turn is None else plain.transpose(turn)
    upright.info.clear()  # it would be written into the new file
    return upright


def _turn(picture: "Image") -> "Transpose | None":
    """What makes a picture upright, by what the camera noted of how it was held."""
    from PIL import ExifTags, Image  # noqa: PLC0415

    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    try:
        return turns.get(picture.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001  crooked notes of a camera don't spoil its picture
        return None


def _reduced(picture: "Image", side: int) -> "Image":
    """A picture in a mode that can be calculated with, at most some times as long as asked.

    Strip by strip: pixels take up to four times the memory in such a mode, and as much again while
    they are shrunk.
    """
    from PIL import Image  # noqa: PLC0415

    width, height = picture.size
    times = max(width, height) // (2 * side)
    if times <= 1:
        return _countable(picture)
    rows = _STRIP_ROWS * times
    strips = (
        _countable(picture.crop((0, top, width, min(top + rows, height)))).reduce(times)
        for top in range(0, height, rows)
    )
    first = next(strips)
    reduced = Image.new(first.mode, (first.width, -(-height // times)))
    reduced.paste(first)
    for number, strip in enumerate(strips, 1):
        reduced.paste(strip, (0, number * _STRIP_ROWS))
    return reduced


def _countable(picture: "Image") -> "Image":
    if picture.mode.startswith("I"):  # 16 bits of grey; simply converted, all would be white
        picture = picture.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture if picture.mode in ("L", "CMYK") else picture.convert("RGB")


def _on_white(picture: "Image") -> "Image":
    from PIL import Image  # noqa: PLC0415

    if picture.mode != "RGBA":
        return picture
    white = Image.new("RGB", picture.size, "white")
    white.paste(picture, mask=picture.getchannel("A"))
    return white


def _in_srgb(picture: "Image", profile: bytes | None) -> "Image":
    from PIL import ImageCms  # noqa: PLC0415

    if profile:
        # A profile that cannot be used is as good as none.
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
            return converted or picture.convert("RGB")
    return picture.convert("RGB")
