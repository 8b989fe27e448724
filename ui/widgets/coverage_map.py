"""The people a size chart is for, over two girths at a time."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fitkiosk.domain.coverage import Coverage
from fitkiosk.units import LengthUnit
from ui import coverage_wording
from ui.art.coverage import draw_map, draw_map_keys, map_keys_height
from ui.theme.theme import Theme
from ui.widgets.picture import Picture

# In heights of the type along its axes.
_LEAST_WIDE, _MOST_WIDE, _LEAST_HIGH = 18, 35, 15
_HIGH_FOR_WIDE = 0.66


class CoverageMapView(Picture):
    """One to three maps, side by side as far as there is room, and what their signs mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._coverage: Coverage | None = None
        self._unit = LengthUnit.CM

    def show_coverage(self, coverage: Coverage | None, unit: LengthUnit) -> None:
        """Show another coverage.

        Args:
            coverage: None while it is not known.
            unit: of the figures along the axes.
        """
        self._coverage, self._unit = coverage, unit
        said: list[str] = []
        if coverage is not None:
            audience = coverage.audience
            said = [coverage_wording.map_words(each, audience, unit) for each in coverage.maps]
        self._tell(self.tr("People and sizes over bust, waist and hip"), " ".join(said))

    def _shown(self) -> bool:
        return self._coverage is not None

    def _areas(self, width: int) -> list[QRectF]:
        """Where the maps are: as many beside each other as can be read."""
        count = max(1, len(self._coverage.maps)) if self._coverage is not None else 1
        gap, letter = self._theme.space("m"), self._theme.text("small")
        beside = max(1, min(count, (width + gap) // (_LEAST_WIDE * letter + gap)))
        wide = min(_MOST_WIDE * letter, (width - (beside - 1) * gap) / beside)
        high = max(_LEAST_HIGH * letter, wide * _HIGH_FOR_WIDE)
        return [
            QRectF(place % beside * (wide + gap), place // beside * (high + gap), wide, high)
            for place in range(count)
        ]

    def _height(self, width: int) -> float:
        maps = () if self._coverage is None else self._coverage.maps
        keys = map_keys_height(maps, width, self._theme)
        return self._areas(width)[-1].bottom() + self._theme.space("s") + keys

    def _draw(self, painter: QPainter) -> None:
        coverage = self._coverage
        if coverage is None:
            return
        areas = self._areas(self.width())
        for area, shown in zip(areas, coverage.maps, strict=False):
            draw_map(painter, area, shown, coverage.audience, self._unit, self._theme)
        top = areas[-1].bottom() + self._theme.space("s")
        keys = QRectF(0, top, self.width(), self.height() - top)
        draw_map_keys(painter, keys, coverage.maps, self._theme)
