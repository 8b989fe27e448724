"""QR codes as they are drawn: whole modules and the quiet zone around them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

QUIET = 4
"""Empty modules on every side, as the standard asks for (ISO/IEC 18004)."""

Code = tuple[tuple[bool, ...], ...]


def code_of(text: str) -> Code:
    """The modules of a text's QR code, row by row, without the quiet zone; True is dark.

    Correction level M, of which 15 % may be unreadable; higher where that takes no more modules.

    Raises:
        ValueError: when the text is too long for a QR code.
    """
    # Its import takes longer than the first paint should wait.
    import segno  # noqa: PLC0415

    return tuple(tuple(map(bool, row)) for row in segno.make_qr(text, error="m").matrix)


def paint_code(
    painter: QPainter,
    corner: QPointF,
    module: float,
    code: Code,
    dark: QColor,
    light: QColor,
    *,
    smooth: bool = False,
) -> None:
    """Paint a code with its quiet zone.

    Args:
        painter: where to paint; left as it was found.
        corner: the top left corner of the quiet zone.
        module: the side of one module; on a screen a whole number of its pixels.
        code: what `code_of` made.
        dark: the colour of the modules.
        light: the colour of the ground, which has to be the lighter one by far.
        smooth: for a picture of a code, which may stand askew.
    """
    side = (len(code) + 2 * QUIET) * module
    path = QPainterPath()
    for y, row in enumerate(code):
        begin = 0
        # Neighbours are painted as one: between two rectangles a hairline may shine through.
        for x, is_dark in enumerate((*row, False)):
            if not is_dark:
                if x > begin:
                    path.addRect(_run(corner, module, begin, y, x - begin))
                begin = x + 1
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)
    painter.fillRect(QRectF(corner.x(), corner.y(), side, side), light)
    painter.fillPath(path, dark)
    painter.restore()


def _run(corner: QPointF, module: float, x: int, y: int, length: int) -> QRectF:
    return QRectF(
        corner.x() + (QUIET + x) * module,
        corner.y() + (QUIET + y) * module,
        length * module,
        module,
    )
