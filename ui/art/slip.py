"""The slip of a fit passport: drawn on a receipt as well as on A6 or A4."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextLayout,
    QTextOption,
)

from ui.art.emblem import paint_mark
from ui.art.qr import QUIET, Code, paint_code

_UNIT = 10  # lengths here are tenths of a millimetre
_WIDEST = 100 * _UNIT  # a column much wider than this is hard to read
_ROLL_BELOW = 85  # paper up to this width, in mm, comes from a roll
_ROLL_MARGIN, _SHEET_MARGIN = 4, 9
_CODE, _ROLL_CODE = 42 * _UNIT, 56 * _UNIT
_SMALL, _BODY, _TITLE = 30, 35, 56
_GAP, _WIDE_GAP = 20, 45
_LINE = 1.4  # Mukta's own lines stand further apart than paper has room for
_NAME_SHARE = 0.6
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class SlipRow:
    """A product on the slip.

    Attributes:
        name: what it is called.
        brand: whose it is.
        verdict: which size was found, in a few words.
    """

    name: str
    brand: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Slip:
    """All that a slip says, in the language of the visit.

    Attributes:
        shop: who made it.
        title: what it is.
        day: when the girths were taken.
        girths: each girth's name, its length and how sure that is.
        sureness: how the girths were taken.
        code: the QR code.
        use: what the code is for.
        found_title: the heading of the sizes found.
        found: the sizes found.
        note: what it does not hold.
        page: “Page {page} of {pages}”, with these placeholders.
    """

    shop: str
    title: str
    day: str
    girths: tuple[tuple[str, str, str], ...]
    sureness: str
    code: Code
    use: str
    found_title: str
    found: tuple[SlipRow, ...]
    note: str
    page: str


class _Block(Protocol):
    """Something on the slip that is not torn apart between pages."""

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint it."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""


class _Text:
    """A text in lines of a width."""

    def __init__(
        self,
        text: str,
        size: int,
        width: float,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        font = QFont("Mukta")
        font.setPixelSize(size)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._layout = QTextLayout(text, font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height, pitch = 0.0, size * _LINE
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, self.height - (line.height() - pitch) / 2))
            self.height += pitch
        self._layout.endLayout()

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        self._layout.draw(painter, corner)


class _Gap:
    """Nothing, or a fine rule in the middle of it."""

    def __init__(self, height: float, rule: float = 0.0) -> None:
        self.height = height
        self._rule = rule

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        if self._rule:
            y = corner.y() + self.height / 2
            painter.fillRect(QRectF(corner.x(), y, self._rule, 2.0), Qt.GlobalColor.black)


class _CodeBlock:
    """The QR code, in the middle of a width."""

    def __init__(self, code: Code, side: float, width: float) -> None:
        # The paper around it is quiet enough on most sides; what it lacks is added above and below.
        self._code = code
        self._module = side / (len(code) + 2 * QUIET)
        self._left = (width - side) / 2
        self.height = side

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        left = corner + QPointF(self._left, 0.0)
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        paint_code(painter, left, self._module, self._code, black, white)


class _Mark:
    """FitKiosk's mark."""

    def __init__(self, side: float) -> None:
        self.height = side

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        paint_mark(painter, QRectF(corner.x(), corner.y(), self.height, self.height))


class _Column:
    """Blocks below each other."""

    def __init__(self, *blocks: _Block) -> None:
        self._blocks = blocks
        self.height = sum(block.height for block in blocks)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        for block in self._blocks:
            block.paint(painter, corner)
            corner = corner + QPointF(0.0, block.height)


class _Beside:
    """Blocks side by side, each with its distance from the left."""

    def __init__(self, *blocks: tuple[float, _Block]) -> None:
        self._blocks = blocks
        self.height = max(block.height for _, block in blocks)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        for left, block in self._blocks:
            block.paint(painter, corner + QPointF(left, 0.0))


def draw_slip(device: QPagedPaintDevice, slip: Slip) -> bool:
    """Draw a slip on a printer or into a PDF, on the paper that is set there.

    On a roll the page becomes as long as the slip; on sheets it goes on on the next one.

    Returns:
        Whether the device took it.
    """
    paper = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    is_roll = paper.width() <= _ROLL_BELOW
    margin = _ROLL_MARGIN if is_roll else _SHEET_MARGIN
    width = min(_WIDEST, (paper.width() - 2 * margin) * _UNIT)
    blocks = _blocks(slip, width, is_roll=is_roll)
    if is_roll:
        length = sum(block.height for block in blocks) / _UNIT + 2 * margin
        device.setPageSize(
            QPageSize(
                QSizeF(paper.width(), length), QPageSize.Unit.Millimeter, "",
                QPageSize.SizeMatchPolicy.ExactMatch,
            )
        )  # fmt: skip
        pages = [blocks]
    else:
        foot = _SMALL * _LINE
        pages = _pages(blocks, (paper.height() - 2 * margin) * _UNIT - foot)
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    return _draw(device, slip, pages, width)


def _draw(device: QPagedPaintDevice, slip: Slip, pages: list[list[_Block]], width: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    room = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
    scale = device.logicalDpiX() / _MM_PER_INCH / _UNIT
    painter.scale(scale, scale)
    left = (room.width() * _UNIT - width) / 2
    for number, blocks in enumerate(pages, start=1):
        if number > 1:
            device.newPage()
        corner = QPointF(left, 0.0)
        for block in blocks:
            block.paint(painter, corner)
            corner = corner + QPointF(0.0, block.height)
        if len(pages) > 1:
            words = slip.page.format(page=number, pages=len(pages))
            foot = _Text(words, _SMALL, width, align=Qt.AlignmentFlag.AlignRight)
            foot.paint(painter, QPointF(left, room.height() * _UNIT - foot.height))
    return painter.end()


def _pages(blocks: list[_Block], height: float) -> list[list[_Block]]:
    """The blocks by page."""
    pages: list[list[_Block]] = [[]]
    room = height
    for block in blocks:
        if block.height > room and pages[-1]:
            pages.append([])
            room = height
        pages[-1].append(block)
        room -= block.height
    return pages


def _blocks(slip: Slip, width: float, *, is_roll: bool) -> list[_Block]:
    """A slip from the top down."""
    rule = _Gap(_WIDE_GAP, width)
    blocks: list[_Block] = [_head(slip, width), rule]
    if is_roll:
        blocks += [
            _girths(slip, width),
            _Gap(_GAP),
            _CodeBlock(slip.code, min(width, _ROLL_CODE), width),
            _Text(slip.use, _SMALL, width, align=Qt.AlignmentFlag.AlignHCenter),
        ]
    else:
        beside = width - _CODE - _GAP
        use = _Text(slip.use, _SMALL, _CODE, align=Qt.AlignmentFlag.AlignHCenter)
        right = _Column(_CodeBlock(slip.code, _CODE, _CODE), use)
        blocks.append(_Beside((0.0, _girths(slip, beside)), (beside + _GAP, right)))
    if slip.found:
        title = _Text(slip.found_title, _BODY, width, QFont.Weight.Bold)
        first, *others = (_found(row, width) for row in slip.found)
        # A heading stays with what it is the heading of.
        blocks += [rule, _Column(title, _Gap(_GAP / 2), first), *others]
    return [*blocks, _Column(rule, _Text(slip.note, _SMALL, width))]


def _head(slip: Slip, width: float) -> _Block:
    side, left = 90.0, 110.0
    words = _Column(
        _Text(slip.shop, _SMALL, width - left),
        _Text(slip.title, _TITLE, width - left, QFont.Weight.Bold),
        _Text(slip.day, _SMALL, width - left),
    )
    return _Beside((0.0, _Column(_Gap((words.height - side) / 2), _Mark(side))), (left, words))


def _girths(slip: Slip, width: float) -> _Block:
    rows: list[_Block] = []
    for name, length, sure in slip.girths:
        row = _Beside(
            (0.0, _Text(name, _BODY, width * 0.45)),
            (width * 0.4, _Text(length, _BODY, width * 0.6, QFont.Weight.Bold)),
        )
        rows += [row, _Beside((width * 0.4, _Text(sure, _SMALL, width * 0.6))), _Gap(_GAP / 2)]
    return _Column(*rows, _Text(slip.sureness, _SMALL, width))


def _found(row: SlipRow, width: float) -> _Block:
    names = width * _NAME_SHARE
    verdict = width - names - _GAP
    left = _Column(_Text(row.name, _BODY, names), _Text(row.brand, _SMALL, names))
    right = _Text(row.verdict, _BODY, verdict, QFont.Weight.DemiBold, Qt.AlignmentFlag.AlignRight)
    return _Column(_Beside((0.0, left), (names + _GAP, right)), _Gap(_GAP / 2))
