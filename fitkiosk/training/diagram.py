"""Draws reliability curves as an SVG picture, with nothing but the standard library."""

from math import cos, pi, sin
from xml.etree import ElementTree as ET

from fitkiosk.training.reliability import Bin, Curve, Reliability

_PANEL = 264.0
_GAP = 88.0
_LEFT = 80.0
_TOP = 128.0
_WIDTH = 2 * _PANEL + _GAP + _LEFT + 28.0
_HEIGHT = 2 * _PANEL + _GAP + _TOP + 60.0
_INK, _GREY, _PALE = "#1f2328", "#59636e", "#d8dee4"
_SMALLEST_RADIUS, _LARGEST_RADIUS = 4.0, 10.0
_FEW = 10
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)

# Told apart by title and shape of the markers; the colours (Okabe and Ito's, safe for colour-blind
# readers) only help. A shape is its number of corners and the turn of the first one.
_ROUND = 24
_PANELS = (
    ("too tight", "#b34700", 3, 90.0),
    ("perfect fit", "#007a5a", _ROUND, 0.0),
    ("too loose", "#0067a5", 3, -90.0),
    ("the likeliest label", "#444c56", 4, 0.0),
)


def reliability_svg(name: str, reliability: Reliability) -> str:
    """A picture of four curves: of each label's chance, and of the largest chance.

    Args:
        name: of the category.
        reliability: what was claimed and what came true.

    Returns:
        The SVG document, the same for the same figures.
    """
    size = {"width": f"{_WIDTH:g}", "height": f"{_HEIGHT:g}"}
    svg = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {_WIDTH:g} {_HEIGHT:g}",
            **size,
            "role": "img",
            "aria-labelledby": "title description",
            "font-family": "Helvetica, Arial, sans-serif",
        },
    )
    ET.SubElement(svg, "title", id="title").text = f"Reliability of the fit model {name}"
    curves = (*reliability.labels, reliability.likeliest)
    ET.SubElement(svg, "desc", id="description").text = _description(curves)
    ET.SubElement(svg, "rect", {**size, "fill": "#ffffff"})
    _text(svg, 24, 36, f"{name}: what was claimed and what came true", 18, weight="bold")
    _text(svg, 24, 60, "On the dashed line a chance keeps its word; above it more came true.", 13)
    _text(svg, 24, 80, f"A larger marker stands for more rows, a hollow one for under {_FEW}.", 13)
    for place, (panel, bins) in enumerate(zip(_PANELS, curves, strict=True)):
        left = _LEFT + (place % 2) * (_PANEL + _GAP)
        top = _TOP + (place // 2) * (_PANEL + _GAP)
        group = ET.SubElement(svg, "g", transform=f"translate({left:g} {top:g})")
        _panel(group, panel, bins)
    ET.indent(svg)
    return ET.tostring(svg, encoding="unicode") + "\n"


def _description(curves: tuple[Curve, ...]) -> str:
    """The picture in words, for those who do not see it."""
    told = [
        f"{title}: {', '.join(_told(bin_) for bin_ in bins)}"
        for (title, *_), bins in zip(_PANELS, curves, strict=True)
    ]
    return f"Four diagrams of the share that came true over the chance claimed. {'. '.join(told)}."


def _told(bin_: Bin) -> str:
    return f"{_percent(bin_.claimed)} claimed and {_percent(bin_.found)} true of {bin_.count:,}"


def _panel(group: ET.Element, panel: tuple[str, str, int, float], bins: Curve) -> None:
    """One diagram, its upper left corner at the origin."""
    title, colour, corners, turn = panel
    _text(group, 0, -12, title, 14, weight="bold")
    for tick in _TICKS:
        along = tick * _PANEL
        _line(group, (along, 0), (along, _PANEL), _PALE)
        _line(group, (0, along), (_PANEL, along), _PALE)
        _text(group, along, _PANEL + 21, _percent(tick), 11, anchor="middle")
        _text(group, -12, _PANEL - along + 4, _percent(tick), 11, anchor="end")
    _text(group, _PANEL / 2, _PANEL + 40, "chance claimed", 12, anchor="middle")
    side = ET.SubElement(group, "g", transform=f"translate(-54 {_PANEL / 2:g}) rotate(-90)")
    _text(side, 0, 0, "share that came true", 12, anchor="middle")
    diagonal = _line(group, (0, _PANEL), (_PANEL, 0), _GREY)
    diagonal.set("stroke-dasharray", "5 4")
    _curve(group, colour, corners, turn, bins)


def _curve(group: ET.Element, colour: str, corners: int, turn: float, bins: Curve) -> None:
    """The line of one curve and a marker for each of its bins."""
    points = [(bin_.claimed * _PANEL, (1 - bin_.found) * _PANEL) for bin_ in bins]
    # What a handful of rows did is chance: the line leaves it out.
    steady = [point for bin_, point in zip(bins, points, strict=True) if bin_.count >= _FEW]
    line = {"points": _points(steady), "fill": "none", "stroke": colour, "stroke-width": "1.5"}
    ET.SubElement(group, "polyline", line)
    most = max(bin_.count for bin_ in bins)
    for bin_, (x, y) in zip(bins, points, strict=True):
        few = bin_.count < _FEW
        # By the fourth root: with the area as the count, all but the fullest would be specks.
        radius = max(_SMALLEST_RADIUS, _LARGEST_RADIUS * (bin_.count / most) ** 0.25)
        look = {
            "points": _points(_corners(x, y, radius, corners, turn)),
            "fill": "#ffffff" if few else colour,
            "stroke": colour if few else "#ffffff",
            "stroke-width": "1",
        }
        marker = ET.SubElement(group, "polygon", look)
        ET.SubElement(marker, "title").text = _told(bin_)


def _corners(
    x: float, y: float, radius: float, count: int, turn: float
) -> list[tuple[float, float]]:
    """The corners of an even shape around a point; the turn is in degrees, clockwise."""
    angles = [turn * pi / 180 + 2 * pi * corner / count for corner in range(count)]
    return [(x + radius * cos(angle), y + radius * sin(angle)) for angle in angles]


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _points(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _line(
    parent: ET.Element, start: tuple[float, float], end: tuple[float, float], colour: str
) -> ET.Element:
    ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
    return ET.SubElement(
        parent, "line", {name: f"{value:g}" for name, value in ends.items()}, stroke=colour
    )


def _text(
    parent: ET.Element,
    x: float,
    y: float,
    words: str,
    size: int,
    *,
    anchor: str = "start",
    weight: str = "normal",
) -> None:
    place = {"x": f"{x:g}", "y": f"{y:g}", "font-size": f"{size}"}
    style = {"text-anchor": anchor, "font-weight": weight, "fill": _INK}
    ET.SubElement(parent, "text", place | style).text = words
