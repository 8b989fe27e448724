"""How many find a size in one, in several, and in none, as one bar with its words below."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fitkiosk.domain.coverage import Coverage
from ui import coverage_wording
from ui.art.shares import bar_height, draw_bar
from ui.theme.theme import Theme
from ui.widgets.picture import Picture


class CoverageBar(Picture):
    """Three shares of a bar, each with its key; and the change since the chart was opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._coverage: Coverage | None = None
        self._gain = 0.0

    def show_coverage(self, coverage: Coverage | None, before: Coverage | None) -> None:
        """Show another coverage, and how it differs from an earlier one.

        Args:
            coverage: None while it is not known.
            before: the earlier one, if any.
        """
        self._coverage, self._gain, said = coverage, 0.0, ""
        if coverage is not None:
            self._gain = 0.0 if before is None else coverage.some - before.some
            different = coverage_wording.gain_words(self._gain)
            said = f"{coverage_wording.shares_words(coverage)} {different}".strip()
        self._tell(self.tr("How many find a size"), said)

    def _shown(self) -> bool:
        return self._coverage is not None

    def _height(self, width: int) -> float:
        return bar_height(self._coverage, self._gain, width, self._theme)

    def _draw(self, painter: QPainter) -> None:
        if self._coverage is not None:
            draw_bar(painter, QRectF(self.rect()), self._coverage, self._gain, self._theme)
