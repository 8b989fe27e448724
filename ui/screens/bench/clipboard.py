"""What lies in the clipboard, as a chart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fitkiosk.domain.sheets import OpenedSheet
from fitkiosk.errors import BadInputError

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.bench import BenchService


class PictureOnlyError(BadInputError):
    """A picture of a chart was copied."""

    def __init__(self) -> None:
        super().__init__(
            "The clipboard holds a picture, and figures cannot be read off pictures here.",
            "Copy the table itself, or type the chart.",
        )


def holds_picture_only() -> bool:
    """Whether a picture was copied, and no text with it."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found is not None and found.hasImage() and not found.text().strip()


def clipboard_sheet(service: BenchService) -> Callable[[], OpenedSheet]:
    """What reads the clipboard as it is now; to be called in the background.

    It raises what reading a chart raises, and `PictureOnlyError` for a picture without text.
    """
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if found is None:  # an empty one, whatever the types of Qt say
        return partial(service.paste, "")
    files = [Path(url.toLocalFile()) for url in found.urls() if url.isLocalFile()]
    text, html = found.text(), found.html()
    if files and files[0].is_file():
        return partial(service.open, files[0])
    if holds_picture_only():
        return _refuse_picture
    return partial(service.paste, text, html)


def _refuse_picture() -> OpenedSheet:
    raise PictureOnlyError
