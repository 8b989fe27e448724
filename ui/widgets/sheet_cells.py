"""How the cells and headers of a size chart are painted, and how a cell is edited."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fitkiosk.domain.chart_findings import Severity
from fitkiosk.domain.sheets import Definition, Measure
from ui import chart_wording
from ui.itemmodels.sheet_table import SheetRole
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_FOCUS_PX, _CHOSEN_PX, _HERE_PX = 3, 2, 3
_BOLD, _USUAL = QFont.Weight.DemiBold, QFont.Weight.Normal
_MIDDLE, _LEFT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


def one_line(text: object) -> str:
    """A text without line breaks."""
    return " ".join(str(text).split())


class SheetPainter:
    """Paints cells and headers: the ground says how much a finding matters, an icon the same.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    # --- Cells ------------------------------------------------------------------------------------

    def paint_cell(
        self, painter: QPainter, cell: QRect, index: Index, *, chosen: bool, focused: bool
    ) -> None:
        """Paint a cell.

        Args:
            painter: where to.
            cell: its place there.
            index: what it is.
            chosen: whether it is among those that are chosen.
            focused: whether the keyboard is there.
        """
        theme = self._theme
        severity = _severity(index.data(SheetRole.SEVERITY))
        worst = severity or _severity(index.data(SheetRole.CONCERNED))
        ground = f"{chart_wording.severity_tone(worst).name}_soft" if worst else "surface"
        painter.save()
        painter.fillRect(cell, theme.colour("brand_soft" if chosen else ground))
        self._rule(painter, cell)
        inner = cell.adjusted(theme.space("s"), 0, -theme.space("s"), 0)
        if severity:
            inner = self._mark(painter, inner, severity)
        self._write(painter, inner, index, severity)
        if chosen or focused:
            wide = _FOCUS_PX if focused else _CHOSEN_PX
            pen = QPen(theme.colour("brand"), wide)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(wide // 2, wide // 2, -1 - wide // 2, -1 - wide // 2))
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, index: Index, severity: Severity | None
    ) -> None:
        """The text of a cell: labels bold, figures in the middle, what is not used in grey."""
        definition: Definition = index.data(SheetRole.DEFINITION)
        text, hint = one_line(index.data()), index.data(SheetRole.HINT)
        is_label = definition.measure is Measure.SIZE
        ink = "ink" if definition.measure is not None else "ink_soft"
        if severity:
            ink = chart_wording.severity_tone(severity).name
        if hint and not text:
            text, ink, is_label = hint, "ink_soft", False
        painter.setFont(self._theme.font("body", _BOLD if is_label else _USUAL))
        painter.setPen(self._theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE | _LEFT if definition.measure is None else _CENTRE, shown)

    def _mark(self, painter: QPainter, room: QRect, severity: Severity) -> QRect:
        """Paint the icon of a severity at the right, and give what room is left of it."""
        theme, tone = self._theme, chart_wording.severity_tone(severity)
        side = theme.text("body")
        mark = QRect(0, 0, side, side)
        mark.moveCenter(room.center())
        mark.moveRight(room.right())
        theme.icon(tone.icon, tone.name).paint(painter, mark)
        return room.adjusted(0, 0, -side - theme.space("xs"), 0)

    def _rule(self, painter: QPainter, place: QRect) -> None:
        """The lines at the right of a place and below it."""
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomRight())

    # --- Headers ----------------------------------------------------------------------------------

    def paint_header(self, painter: QPainter, place: QRect, header: QHeaderView, at: int) -> None:
        """Paint what stands over a column, or beside a row."""
        theme, model, way = self._theme, header.model(), header.orientation()
        across = way is Qt.Orientation.Horizontal
        severity = _severity(model.headerData(at, way, SheetRole.SEVERITY))
        tone = chart_wording.severity_tone(severity).name if severity else ""
        here = header.selectionModel().currentIndex()
        painter.save()
        painter.fillRect(place, theme.colour(f"{tone}_soft" if tone else "sunken"))
        self._rule(painter, place)
        if here.isValid() and at == (here.column() if across else here.row()):
            edge = place.adjusted(0, place.height() - _HERE_PX, 0, 0)
            if not across:
                edge = place.adjusted(place.width() - _HERE_PX, 0, 0, 0)
            painter.fillRect(edge, theme.colour("brand"))
        room = place.adjusted(theme.space("s"), theme.space("xs"), -theme.space("s"), 0)
        if across:
            self._name_column(painter, room, header, at, severity)
        else:
            self._number_row(painter, place, header, at, severity)
        painter.restore()

    def _name_column(
        self,
        painter: QPainter,
        room: QRect,
        header: QHeaderView,
        at: int,
        severity: Severity | None,
    ) -> None:
        theme, ask = self._theme, header.model().headerData
        tone = chart_wording.severity_tone(severity).name if severity else ""
        painter.setFont(theme.font("body", _BOLD))
        first = room.adjusted(0, 0, 0, painter.fontMetrics().height() - room.height())
        rest = room.adjusted(0, first.height(), 0, 0)
        if severity:
            first = self._mark(painter, first, severity)
        name = one_line(ask(at, header.orientation()))
        painter.setPen(theme.colour(tone or "ink"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, _CENTRE, shown)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(tone or "ink_soft"))
        metrics = painter.fontMetrics()
        meaning = str(ask(at, header.orientation(), SheetRole.MEANING))
        for line in _lines(meaning):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)
            rest.setTop(rest.top() + metrics.height())

    def _number_row(
        self,
        painter: QPainter,
        place: QRect,
        header: QHeaderView,
        at: int,
        severity: Severity | None,
    ) -> None:
        theme = self._theme
        room = place.adjusted(theme.space("xs"), 0, -theme.space("xs") - _HERE_PX, 0)
        if severity:
            room = self._mark(painter, room, severity)
        painter.setFont(theme.font("small"))
        painter.setPen(
            theme.colour(chart_wording.severity_tone(severity).name if severity else "ink_soft")
        )
        painter.drawText(room, _CENTRE, str(header.model().headerData(at, header.orientation())))

    # --- Room -------------------------------------------------------------------------------------

    def row_height(self) -> int:
        """For a line of text, and enough for a finger."""
        line = QFontMetrics(self._theme.font("body", _BOLD)).height()
        return max(line + 2 * self._theme.space("xs"), self._theme.shape("touch"))

    def numbers_width(self, rows: int) -> int:
        """For the number of the last row, and an icon beside it."""
        numbers = QFontMetrics(self._theme.font("small")).horizontalAdvance(str(rows))
        icon = self._theme.text("body") + self._theme.space("xs")
        room = numbers + icon + 2 * self._theme.space("xs") + _HERE_PX
        return max(room, self._theme.shape("touch"))

    def column_width(self, header: str, meaning: str, texts: Iterable[str]) -> int:
        """So that a header has a line, its meaning two, and every text is whole."""
        theme = self._theme
        bold, small = QFontMetrics(theme.font("body", _BOLD)), QFontMetrics(theme.font("small"))
        icon = theme.text("body") + theme.space("xs")
        widest = max(bold.horizontalAdvance(one_line(text)) for text in (header, *texts)) + icon
        lines = map(small.horizontalAdvance, _lines(meaning))
        return max(widest, *lines) + 2 * theme.space("s") + 1

    def header_height(self, header: QHeaderView) -> int:
        """For the header and all lines of every meaning."""
        theme, ask, way = self._theme, header.model().headerData, header.orientation()
        meanings = (str(ask(at, way, SheetRole.MEANING)) for at in range(header.count()))
        lines = max((len(_lines(each)) for each in meanings), default=1)
        first = QFontMetrics(theme.font("body", _BOLD)).height()
        rest = lines * QFontMetrics(theme.font("small")).height()
        return first + rest + theme.space("xs") + _HERE_PX + 1


def _severity(told: str | None) -> Severity | None:
    """A severity as the model tells it, which makes a plain text of it."""
    return Severity(told) if told else None


def _lines(meaning: str) -> Sequence[str]:
    """What a column measures in one line, and the rest in another, so that columns are narrow."""
    return meaning.split(" · ", 1) if meaning.count(" · ") > 1 else [meaning]


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell, and edits it where it stands."""

    def __init__(self, sheets: SheetPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets = sheets

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        state: QStyle.StateFlag = option.state
        self._sheets.paint_cell(
            painter,
            QRect(option.rect),
            index,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field to type into."""
        del option
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.data(SheetRole.NAME)))
        if index.data(SheetRole.DEFINITION).measure is not None:
            editor.setAlignment(_CENTRE)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there; what was typed since stays."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            text = str(index.data(Qt.ItemDataRole.EditRole))
            if text != editor.text():
                editor.setText(text)
                editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """An editor lies on its cell exactly."""
        del index
        editor.setGeometry(option.rect)


class SheetHeader(QHeaderView):
    """Over each column its header, and under that what it was taken for; beside a row its number.

    Args:
        way: across for columns, down for rows.
        sheets: paints.
        parent: the grid.
    """

    def __init__(self, way: Qt.Orientation, sheets: SheetPainter, parent: QWidget) -> None:
        super().__init__(way, parent)
        self._sheets = sheets
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint one header."""
        self._sheets.paint_header(painter, rect, self, logicalIndex)
