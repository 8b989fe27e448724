"""The pictures that a seller's table gives its products."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from fitkiosk.domain.imports import Column, Draft
from fitkiosk.domain.products import Picture
from fitkiosk.services.import_errors import NoteBook
from fitkiosk.services.picture_errors import BadPictureError
from fitkiosk.services.picture_folder import PictureFolder
from fitkiosk.services.pictures import PictureService


class TablePictures:
    """Finds the pictures of products by what their rows say, or by their article numbers.

    Args:
        pictures: keeps them.
        folder: where the seller's pictures are.
        by_number: whether files named by an article number belong to that product.
        keep: whether to take them in; otherwise they are only looked for.
    """

    def __init__(
        self, pictures: PictureService, folder: Path, *, by_number: bool, keep: bool
    ) -> None:
        self._pictures = pictures
        self._folder = PictureFolder(folder)
        self._by_number = by_number
        self._keep = keep

    def of(self, drafts: Sequence[Draft], notes: NoteBook) -> tuple[Picture, ...]:
        """The pictures of a product; those that cannot be used are noted and left out."""
        take = self._pictures.take if self._keep else self._pictures.look
        found: dict[str, Picture] = {}
        for draft, cell in self._cells(drafts):
            try:
                for file in self._folder.find(cell, draft.sku):
                    picture = take(file, self._folder.folder)
                    found.setdefault(picture.key, picture)
            except BadPictureError as error:
                notes.tell(draft.row, error)
        return tuple(found.values())

    def _cells(self, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, str]]:
        """Every name of a picture with the row that says it first; an empty one for the number."""
        said: set[str] = set()
        for draft in drafts:
            names = draft.facts.get(Column.PICTURES, ())
            for name in names if isinstance(names, tuple) else ():
                if name not in said:
                    said.add(name)
                    yield draft, name
        if not said and self._by_number:
            yield drafts[0], ""
