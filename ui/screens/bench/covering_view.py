"""Whom a chart fits, as it looks."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fitkiosk.domain.products import Audience
from ui.theme.theme import Theme
from ui.widgets.basics import column, label, scrolled, set_tone
from ui.widgets.coverage_bar import CoverageBar
from ui.widgets.coverage_map import CoverageMapView
from ui.widgets.segments import Segments
from ui.widgets.sentences import Sentences
from ui.widgets.size_stock import SizeStockView


class CoverPanel(QWidget):
    """Shares, the picture over bust, waist and hip, who takes which size, and what would help.

    The audience is chosen where a chart is for everyone.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.audience = Segments([each.value for each in Audience])
        self.audience_words = label("lead-strong")
        self.doubt = label("body")
        set_tone(self.doubt, "caution")
        self.bar = CoverageBar(theme)
        self.said = label("lead")
        self.map_title, self.stock_title = label("lead-strong"), label("lead-strong")
        self.out_title, self.change_title = label("lead-strong"), label("lead-strong")
        self.maps = CoverageMapView(theme)
        self.out = Sentences(theme, "account-off-outline", "caution", "", "body")
        self.stock = SizeStockView(theme)
        self.changes = Sentences(theme, "arrow-right-thin", "brand", "", "body")
        self.source = label("small")
        self.problem = label("lead-soft")
        content = QWidget()
        box = column(content, spacing=space("s"))
        box.setContentsMargins(0, 0, space("s"), 0)
        head = QHBoxLayout()
        head.addWidget(self.audience_words, 1)
        head.addWidget(self.audience)
        box.addLayout(head)
        parts: tuple[QWidget, ...] = (
            *(self.doubt, self.bar, self.said, self.map_title, self.maps, self.out_title, self.out),
            *(self.stock_title, self.stock, self.change_title, self.changes, self.source),
        )
        for each in parts:
            box.addWidget(each)
        box.addStretch(1)
        told = QWidget()
        alone = column(told)
        alone.addWidget(self.problem)
        alone.addStretch(1)
        self._pages = QStackedWidget()
        self._area = scrolled(content)
        self._pages.addWidget(self._area)
        self._pages.addWidget(told)
        column(self).addWidget(self._pages)

    def show_doubt(self, words: str) -> None:
        """Say why it may not be as it is told; nothing takes that away."""
        self.doubt.setText(words)
        self.doubt.setVisible(bool(words))

    def begin(self) -> None:
        """See the top of it, of another chart."""
        self._area.verticalScrollBar().setValue(0)

    def show_problem(self, words: str) -> None:
        """Say why it cannot be told; nothing shows the pictures again."""
        self.problem.setText(words)
        self._pages.setCurrentIndex(1 if words else 0)

    @property
    def shows_problem(self) -> bool:
        """Whether it says why it cannot be told."""
        return self._pages.currentIndex() == 1

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.map_title.setText(self.tr("Where they are"))
        self.out_title.setText(self.tr("Who finds no size"))
        self.stock_title.setText(self.tr("Who takes which size"))
        self.change_title.setText(self.tr("What would change it"))
