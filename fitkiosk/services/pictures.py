"""Pictures of products: taken in from files, shrunk, and kept with the shop's data.

Each is kept twice, for cards and for the product's page, as JPEG under a name made from its
content: `pictures/ab/ab12…-card.jpg`. The same picture is kept once, and a file never changes, so
that a copy of the data folder made at any moment is whole. The files are on the disk before a
product has the picture: a power cut leaves a file that nobody uses, never a product without its
file.
"""

import contextlib
import hashlib
import io
import logging
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from fitkiosk.domain.products import Picture
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import NotFoundError
from fitkiosk.services.people import Clock, utc_now
from fitkiosk.services.picture_errors import (
    BadPictureError,
    NotAPictureError,
    OutsideFolderError,
    UnreadablePictureError,
)
from fitkiosk.services.picture_reading import LARGEST_FILE, read_picture
from fitkiosk.store.changes import ProductChange, facts_of
from fitkiosk.store.database import Database
from fitkiosk.store.errors import ClashError, files_explained

if TYPE_CHECKING:  # at run time it is imported when the first picture comes
    from PIL.Image import Image

__all__ = ["BadPictureError", "PictureService"]

CARD_SIDE, LARGE_SIDE = 480, 1600
"""The longer side of each, in pixels."""

_log = logging.getLogger(__name__)
_QUALITY = 85
_KEY_DIGITS = 32
_OURS = re.compile(r"([0-9a-f]{32})-(?:card|large)\.jpg|.*\.part")
_ORPHAN_AGE_S = 24 * 3600
_FORMER = timedelta(days=90)
_PICTURES = ("pictures",)


class PictureService:
    """Takes pictures in, gives them to products, and knows where they lie.

    Args:
        folder: where they are kept; made when the first one comes.
        database: knows which product has which.
        changed: is called once products have other pictures.
        clock: says when that was done.
    """

    def __init__(
        self,
        folder: Path,
        database: Database,
        changed: Callable[[], None],
        clock: Clock = utc_now,
    ) -> None:
        self._folder = folder
        self._database = database
        self._changed = changed
        self._clock = clock
        # One at a time: a large one takes some hundred MB while it is read.
        self._reading = threading.Lock()
        self._files = threading.Lock()

    def file(self, key: str, *, large: bool = False) -> Path:
        """The file of a picture, for a card or for the product's page; it may be missing."""
        return self._folder / key[:2] / f"{key}-{'large' if large else 'card'}.jpg"

    # --- Taking in --------------------------------------------------------------------------------

    def take(self, source: Path | bytes, within: Path | None = None) -> Picture:
        """Take a picture in: check it, turn it upright, shrink it, and keep it.

        What it says of the place or camera is dropped; what can be seen through becomes white.
        Until a product has it, it is kept for a day.

        Args:
            source: a file, or what is in one.
            within: a folder that the file must lie in, whatever links say.

        Raises:
            BadPictureError: when it is no picture, broken, too large or outside the folder.
            StoreError: when it cannot be written; nothing of it stays.
        """
        return self._taken(source, within, keep=True)

    def look(self, source: Path | bytes, within: Path | None = None) -> Picture:
        """What `take` would make of a file; nothing is kept.

        Raises:
            BadPictureError: as `take`.
            StoreError: when the pictures cannot be read.
        """
        return self._taken(source, within, keep=False)

    def _taken(self, source: Path | bytes, within: Path | None, *, keep: bool) -> Picture:
        content = _content(source, within) if isinstance(source, Path) else source
        key = hashlib.sha256(content).hexdigest()[:_KEY_DIGITS]
        with files_explained(str(self._folder)):
            size = self._kept_size(key)
        if size is None:
            with self._reading:
                name = source.name if isinstance(source, Path) else "picture"
                large = read_picture(content, LARGE_SIDE, name)
            size = large.size
            if keep:
                with files_explained(str(self._folder)):
                    self._keep(key, large)
        return Picture(key, *size)

    def _kept_size(self, key: str) -> tuple[int, int] | None:
        """The size of a picture that is kept already; it is new again to `sweep`."""
        with self._files:
            try:
                for large in (False, True):
                    os.utime(self.file(key, large=large))
            except FileNotFoundError:
                return None
        return _size(self.file(key, large=True))

    def _keep(self, key: str, large: "Image") -> None:
        """Write both files, and have them on the disk before going on."""
        card = large.copy()
        card.thumbnail((CARD_SIDE, CARD_SIDE))
        folder = self.file(key).parent
        made = () if folder.exists() else (self._folder, self._folder.parent)
        folder.mkdir(parents=True, exist_ok=True)
        _write(_jpeg(large), self.file(key, large=True))
        _write(_jpeg(card), self.file(key))
        for changed in (folder, *made):
            _settle(changed)

    # --- Of products ------------------------------------------------------------------------------

    def add(self, product_id: int, pictures: Sequence[Picture], *, by: StaffMember | None) -> None:
        """Give a product more pictures, after those it has; one that it has stays where it is.

        Raises:
            NotFoundError: when the product is gone.
            StoreError: when the database refuses.
        """
        more = {picture.key: picture for picture in pictures}
        self._change(product_id, lambda present: {**present, **more}, by)

    def replace(
        self, product_id: int, keys: Sequence[str], *, revision: int, by: StaffMember | None
    ) -> None:
        """Put the pictures of a product into another order; those left out are its no more.

        Args:
            product_id: which product.
            keys: of the pictures that it has; the first one is that of the card.
            revision: the product's, when whoever asks looked at it.
            by: who of the staff does it.

        Raises:
            ClashError: when the product was changed since, or never had such a picture.
            NotFoundError: when the product is gone.
            StoreError: when the database refuses.
        """

        def ordered(present: dict[str, Picture]) -> dict[str, Picture]:
            if not present.keys() >= set(keys):
                raise ClashError
            return {key: present[key] for key in keys}

        self._change(product_id, ordered, by, revision)

    def remove(self, product_id: int, key: str, *, by: StaffMember | None) -> None:
        """Take a picture off a product; it may be gone already.

        Raises:
            NotFoundError: when the product is gone.
            StoreError: when the database refuses.
        """
        self._change(
            product_id,
            lambda present: {other: kept for other, kept in present.items() if other != key},
            by,
        )

    def _change(
        self,
        product_id: int,
        change: Callable[[dict[str, Picture]], dict[str, Picture]],
        by: StaffMember | None,
        revision: int | None = None,
    ) -> None:
        """Let a function change the pictures of a product, which it gets by their keys."""
        with self._database.unit_of_work() as work:
            kept = work.stock.as_given([product_id]).get(product_id)
            if kept is None:
                raise NotFoundError(
                    "This product is not in the catalogue any more.", "Choose another one."
                )
            if revision not in (None, kept.revision):
                raise ClashError
            before = kept.product
            pictures = tuple(change({each.key: each for each in before.pictures}).values())
            if pictures == before.pictures:
                return
            work.stock.change({product_id: (replace(before, pictures=pictures), _PICTURES)})
            noted = ProductChange(
                product_id, before.sku, _PICTURES, facts_of(before, _PICTURES), kept.revision + 1
            )
            work.changes.note([noted], self._clock(), by.id if by else None)
        self._changed()

    # --- Keeping house ----------------------------------------------------------------------------

    def missing(self) -> tuple[str, ...]:
        """The keys of pictures that products have and of which a file is gone.

        Taking the same picture in once more brings it back.
        """
        with self._database.reading() as work:
            keys = work.pictures.keys()
        return tuple(
            sorted(
                key
                for key in keys
                if not (self.file(key).exists() and self.file(key, large=True).exists())
            )
        )

    def sweep(self) -> int:
        """Remove the files of pictures that no product has, and look whether any are missing.

        Those that products had stay for 90 days, so that undoing a change or restoring a backup
        brings them back; new ones for a day, since an import may be about to use them.

        Returns:
            How many files went.

        Raises:
            StoreError: when the database cannot be read or a file not be removed.
        """
        with files_explained(str(self._folder)):
            orphans = [(key, file) for key, file in self._kept() if _is_old(file)]
        # Looked up after the files, so that no product got one of them meanwhile.
        with self._database.reading() as work:
            needed = work.pictures.keys() | work.pictures.former_keys(self._clock() - _FORMER)
        gone = 0
        for key, file in orphans:
            with self._files, files_explained(str(self._folder)):
                if key not in needed and _is_old(file):  # nobody has taken it in again
                    file.unlink(missing_ok=True)
                    gone += 1
        missing = self.missing()
        if missing:
            _log.warning("pictures whose files are gone: %d, such as %s", len(missing), missing[0])
        return gone

    def _kept(self) -> Iterator[tuple[str | None, Path]]:
        """The files, each with its key; without one what a power cut left of writing."""
        for file in self._folder.glob("??/*"):
            match = _OURS.fullmatch(file.name)
            if match:
                yield match[1], file


def _content(file: Path, within: Path | None) -> bytes:
    try:
        if within is not None and not file.resolve().is_relative_to(within.resolve()):
            raise OutsideFolderError(file.name)
        if file.exists() and not file.is_file():  # a pipe would be read for ever
            raise NotAPictureError(file.name)
        with file.open("rb") as opened:
            # One byte more than may be, so that it is refused; a file may grow meanwhile.
            return opened.read(LARGEST_FILE + 1)
    except (OSError, RuntimeError) as error:  # the latter of links in a circle
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadablePictureError(file.name, reason) from error


def _size(file: Path) -> tuple[int, int] | None:
    """The width and height of a picture of ours; None where the disk has spoilt it."""
    from PIL import Image  # noqa: PLC0415

    with contextlib.suppress(OSError, SyntaxError), Image.open(file, formats=("JPEG",)) as picture:
        return picture.size
    return None


def _is_old(file: Path) -> bool:
    """Whether a file was written so long ago that nobody is about to use it; not if it is gone."""
    with contextlib.suppress(FileNotFoundError):
        return time.time() - file.stat().st_mtime > _ORPHAN_AGE_S
    return False


def _jpeg(picture: "Image") -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _write(content: bytes, file: Path) -> None:
    """Write a file whole or not at all."""
    with NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part:
        try:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise
    Path(part.name).replace(file)


def _settle(folder: Path) -> None:
    """Have the names in a folder on the disk too; Windows has no way to ask for it."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
