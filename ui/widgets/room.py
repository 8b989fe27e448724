"""Room for a page while the keyboard on the screen lies over the window's lower part."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

_AROUND = 80  # of what stands around the field: its name above, a refusal or the way on below


def lay_above(page: QWidget, area: QRect) -> None:
    """Lay a page into the area above the keyboard.

    A page that needs more height keeps it, and is pushed up until whatever has the focus is in
    sight.
    """
    height = max(area.height(), _least_height(page, area.width()))
    page.setGeometry(area.x(), area.y(), area.width(), height)
    field = QApplication.focusWidget()
    if field is None or not page.isAncestorOf(field):
        return
    _scroll_to(field, page)
    place = QRect(field.mapTo(page, QPoint(0, 0)), field.size())
    hidden = min(place.bottom() + _AROUND, height) - area.height()
    page.move(area.x(), area.y() - max(0, min(hidden, place.top() - _AROUND)))


def _least_height(page: QWidget, width: int) -> int:
    # A stack is as high as the highest of its pages, seen or not.
    seen = (page.currentWidget() or page) if isinstance(page, QStackedWidget) else page
    layout = seen.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return seen.minimumSizeHint().height()


def _scroll_to(field: QWidget, page: QWidget) -> None:
    above = field.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field, 0, _AROUND)
        above = above.parentWidget()


class Room(QWidget):
    """Holds the window's page, which fills it."""

    def __init__(self, page: QStackedWidget) -> None:
        super().__init__()
        page.setParent(self)
        self._page = page
        self._below = 0

    def leave_below(self, height: int) -> None:
        """Leave so much at the bottom to the keyboard; 0 when it is gone."""
        self._below = height
        if height:
            lay_above(self._page, self.rect().adjusted(0, 0, 0, -height))
        else:
            self._page.setGeometry(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        super().resizeEvent(event)
        self.leave_below(self._below)

    def sizeHint(self) -> QSize:
        """As the page would like it."""
        return self._page.sizeHint()
