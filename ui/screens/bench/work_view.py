"""A chart on the bench, as it looks: the grid, and beside it what there is to say of it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from ui.screens.bench.checking_view import CheckPanel
from ui.screens.bench.comparing_view import ComparePanel
from ui.screens.bench.covering_view import CoverPanel
from ui.screens.bench.defining_view import DefinePanel
from ui.screens.bench.keeping_view import KeepPanel
from ui.theme.theme import Theme
from ui.widgets.basics import Turning, button, column, label, scrolled
from ui.widgets.question import Answers, Question
from ui.widgets.segments import Segments
from ui.widgets.sentences import Sentences
from ui.widgets.sheet_grid import SheetGrid

_ASIDE_PX = 160


class Tab(StrEnum):
    """What is said of the chart."""

    CHECK = "check"
    DEFINE = "define"
    COVER = "cover"
    COMPARE = "compare"
    KEEP = "keep"


class WorkPage(QWidget):
    """Tools over the grid, and the panels beside it, or below where the window stands upright.

    Signals:
        tab_chosen: another panel is to be seen; carries its key.
    """

    tab_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        grid: SheetGrid,
        panels: tuple[CheckPanel, DefinePanel, CoverPanel, ComparePanel, KeepPanel],
    ) -> None:
        super().__init__()
        self._theme = theme
        space = theme.space
        self.grid = grid
        self.check, self.define, self.cover, self.compare, self.keep = panels
        self.title = label("lead-strong")
        self.aside = button("plain")
        self.aside.setCheckable(True)
        self.aside_rows = Sentences(theme, "tray-arrow-down", "ink_soft", "soft", "body")
        self._aside_area = scrolled(self.aside_rows)
        self._aside_area.setMaximumHeight(_ASIDE_PX)
        self.undo, self.redo, self.add, self.wider, self.remove = (button() for _ in range(5))
        self.report, self.print = button(), button()
        self.question = Answers(theme, then=grid)
        self.taken = Question(theme, wide=True, then=grid)
        self.tabs = Segments(list(Tab))
        self._pages = QStackedWidget()
        for panel in panels:
            self._pages.addWidget(panel)
        tools = QHBoxLayout()
        tools.setSpacing(space("s"))
        for each in (self.undo, self.redo, self.add, self.wider, self.remove):
            tools.addWidget(each)
        tools.addStretch(1)
        tools.addWidget(self.report)
        tools.addWidget(self.print)
        left, right = QWidget(), QWidget()
        of_grid = column(left, spacing=space("s"))
        of_grid.addLayout(tools)
        of_grid.addWidget(self.grid, 1)
        of_grid.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeft)
        of_grid.addWidget(self._aside_area)
        of_panels = column(right, spacing=space("s"))
        of_panels.addWidget(self.tabs)
        of_panels.addWidget(self._pages, 1)
        beside = Turning(space("l"))
        beside.add(left, 6, 5)
        beside.add(right, 5, 6)
        box = column(self, spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.question)
        box.addWidget(self.taken)
        box.addWidget(beside, 1)
        self.tabs.chosen.connect(self.tab_chosen)
        self.aside.toggled.connect(self._aside_area.setVisible)
        self._aside_area.hide()
        theme.changed.connect(self.show_icons)
        self.show_tab(Tab.CHECK)
        self.show_icons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo from wherever nothing else does with these keys."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.grid.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.grid.redo()
        else:
            super().keyPressEvent(event)

    @property
    def tab(self) -> Tab:
        """The panel that is seen."""
        return list(Tab)[self._pages.currentIndex()]

    def show_tab(self, tab: Tab) -> None:
        """See another panel."""
        self.tabs.show_chosen(tab)
        self._pages.setCurrentIndex(list(Tab).index(tab))

    def show_aside(self, words: str, rows: Sequence[str]) -> None:
        """Say what came in and is no size; nothing is said of nothing."""
        self.aside.setText(words)
        self.aside.setVisible(bool(rows))
        self.aside.setChecked(self.aside.isChecked() and bool(rows))
        self.aside_rows.show_sentences(rows)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        for each, words in self._tool_words():
            each.setAccessibleName(words)
            each.setToolTip(words)
        self.grid.setAccessibleName(self.tr("The chart"))
        for tab, words in (
            (Tab.CHECK, self.tr("Check")),
            (Tab.DEFINE, self.tr("Chart")),
            (Tab.COVER, self.tr("Whom it fits")),
            (Tab.COMPARE, self.tr("Compare")),
            (Tab.KEEP, self.tr("Versions")),
        ):
            self.tabs.name(tab, words, words)
        for panel in (self.check, self.define, self.cover, self.compare, self.keep):
            panel.retranslate()

    def _tool_words(self) -> tuple[tuple[QPushButton, str], ...]:
        return (
            (self.undo, self.tr("Undo")),
            (self.redo, self.tr("Redo")),
            (self.add, self.tr("Add a size")),
            (self.wider, self.tr("Add a column")),
            (self.remove, self.tr("Remove what is chosen")),
            (self.report, self.tr("Save a report")),
            (self.print, self.tr("Print a report")),
        )

    @Slot()
    def show_icons(self) -> None:
        """Draw the icons in the colours of now."""
        for each, name in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.add, "table-row-plus-after"),
            (self.wider, "table-column-plus-after"),
            (self.remove, "trash-can-outline"),
            (self.report, "file-document-outline"),
            (self.print, "printer-outline"),
        ):
            each.setIcon(self._theme.icon(name))
            each.setIconSize(self._theme.icon_size("lead"))
