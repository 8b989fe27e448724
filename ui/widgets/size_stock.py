"""Who takes which size of a chart, and how many of each to keep."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fitkiosk.domain.coverage import Coverage
from ui import coverage_wording
from ui.art.shares import draw_stock, stock_height
from ui.theme.theme import Theme
from ui.widgets.picture import Picture

_EMPTY_TOUCHES = 2


class SizeStockView(Picture):
    """A row a size: a bar of those who take it, and how many to keep for 100 customers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._coverage: Coverage | None = None

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Show another coverage.

        Args:
            coverage: None while it is not known.
        """
        self._coverage = coverage
        said = "" if coverage is None else coverage_wording.takers_words(coverage)
        self._tell(self.tr("How many of each size to keep"), said)

    def _shown(self) -> bool:
        return self._coverage is not None

    def _height(self, width: int) -> float:
        if self._coverage is None:
            return _EMPTY_TOUCHES * self._theme.shape("touch")
        return stock_height(self._coverage, width, self._theme)

    def _draw(self, painter: QPainter) -> None:
        if self._coverage is not None:
            draw_stock(painter, QRectF(self.rect()), self._coverage, self._theme)
