"""Design tokens, and the one stylesheet made from them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from string import Template
from typing import Any

import fontpkg_mukta
import qtawesome
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

TYPE_SIZES = ("small", "body", "lead", "title", "display", "hero")


@dataclass(frozen=True, slots=True)
class Reading:
    """How the person in front reads best; `still` is for whom moving pictures disturb."""

    larger_text: bool = False
    high_contrast: bool = False
    still: bool = False


class Theme(QObject):
    """The tokens as they apply now; `changed` is sent after the way of reading was changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        here = files(__package__)
        self._tokens: dict[str, Any] = tomllib.loads((here / "tokens.toml").read_text("utf-8"))
        self._sheet = Template((here / "kiosk.qss").read_text("utf-8"))
        self._reading = Reading()
        self._is_large = False
        self._icons: dict[tuple[str, str], QIcon] = {}

    @property
    def reading(self) -> Reading:
        """The way of reading in use."""
        return self._reading

    def read_as(self, reading: Reading) -> None:
        """Change the way of reading and restyle the whole program."""
        if reading == self._reading:
            return
        self._reading = reading
        self._icons.clear()
        self.apply()
        self.changed.emit()

    def fit(self, size: QSize) -> None:
        """Set larger type on a large window, which people stand further away from."""
        least = self._tokens["type"]["large_window"]
        is_large = min(size.width(), size.height()) >= least
        if is_large != self._is_large:
            self._is_large = is_large
            self.apply()
            self.changed.emit()

    def colour(self, name: str) -> QColor:
        """A colour token.

        Raises:
            KeyError: when there is no such token.
        """
        return QColor(self._colours()[name])

    def space(self, name: str) -> int:
        """A distance in logical pixels."""
        return int(self._tokens["space"][name])

    def shape(self, name: str) -> int:
        """A radius or touch size in logical pixels."""
        return int(self._tokens["shape"][name])

    def text(self, name: str) -> int:
        """A type size in logical pixels, with larger text taken into account."""
        # The largest is large enough for everyone, and would push the doors off the screen.
        grows = self._reading.larger_text and name != "hero"
        factor = float(self._tokens["type"]["larger"]) if grows else 1.0
        if self._is_large:
            factor *= float(self._tokens["type"]["large_factor"])
        return round(float(self._tokens["type"][name]) * factor)

    def font(self, size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of a painted text."""
        font = QFont(self._tokens["type"]["family"])
        font.setPixelSize(self.text(size))
        font.setWeight(weight)
        return font

    def icon(self, name: str, colour: str = "ink") -> QIcon:
        """A Material Design icon, such as `arrow-left`, in a colour token."""
        key = (name, colour)
        if key not in self._icons:
            self._icons[key] = qtawesome.icon(f"mdi6.{name}", color=self.colour(colour))
        return self._icons[key]

    def icon_size(self, size: str = "title") -> QSize:
        """A square for an icon that stands beside text of this size."""
        return QSize(self.text(size), self.text(size))

    def apply(self) -> None:
        """Put font and stylesheet on the running application."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(self.font("body"))
            app.setStyleSheet(self.stylesheet())

    def stylesheet(self) -> str:
        """The stylesheet with every token filled in.

        Raises:
            KeyError: when the sheet uses a token that does not exist.
        """
        values: dict[str, object] = dict(self._colours())
        values |= {f"type_{name}": f"{self.text(name)}px" for name in TYPE_SIZES}
        values |= {"family": self._tokens["type"]["family"]}
        for group in ("space", "shape"):
            values |= {f"{group}_{name}": f"{px}px" for name, px in self._tokens[group].items()}
        return self._sheet.substitute(values)

    def _colours(self) -> Mapping[str, str]:
        colours: dict[str, str] = self._tokens["colour"]
        if self._reading.high_contrast:
            return {**colours, **self._tokens["colour_high_contrast"]}
        return colours


def load_fonts() -> None:
    """Make Mukta known to Qt; it comes with the program, so every machine shows the same."""
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(fontpkg_mukta.ROOT / "files" / f"Mukta-{weight}.ttf"))
