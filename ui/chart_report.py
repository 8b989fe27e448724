"""A size chart's report: the chart with its faults marked, what was found, and whom it fits."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter

from fitkiosk.domain.chart_findings import Finding, Severity
from fitkiosk.domain.coverage import Coverage, SizeChange
from fitkiosk.domain.sheets import Sheet
from fitkiosk.units import LengthUnit
from ui import chart_wording, coverage_wording, stock_wording, wording
from ui.art.coverage import draw_map, draw_map_keys, map_keys_height
from ui.art.severity import draw_severity
from ui.art.shares import bar_height, draw_bar
from ui.printing import print_html, usual_paper, write_pdf
from ui.theme.theme import Theme

# Between the margins of A4 and of Letter, in the pixels of a document.
_PAGE_PX, _LANDSCAPE_PX = 610, 840
_GAP_PX = 12
_MAP_SHAPE = 0.7
# Pictures are drawn for a screen, and printed smaller and sharper.
_SHRUNK, _PIXELS = 0.75, 3
_SCREEN_TYPE_PX = 16
_SIGN_PX = 9
_UPRIGHT_COLUMNS, _MOST_COLUMNS = 8, 13
# So many rows have room on a page, even of two lines each.
_MOST_ROWS = 13
# Qt takes a margin below a table for one on all sides.
_APART = '<p style="font-size:4pt"></p>'
_LONG_WORD = re.compile(r"\S{12}(?=\S)")

_Draw = Callable[[QPainter, QRectF], None]
_Marks = dict[tuple[int | None, int | None], list[str]]


@dataclass(frozen=True, slots=True)
class ChartReport:
    """All that a report tells.

    Attributes:
        coverages: whom it fits, of each audience; empty where that cannot be told.
        changes: what would change that, of the first of them.
        unit: in which bodies are told.
        day: on which it was made.
        version: of the chart in the shop; None where it is not saved as it is.
    """

    sheet: Sheet
    findings: tuple[Finding, ...]
    coverages: tuple[Coverage, ...]
    changes: tuple[SizeChange, ...]
    unit: LengthUnit
    day: date
    version: int | None = None

    @property
    def landscape(self) -> bool:
        """Whether its pages lie on their side, since the chart is wide."""
        return len(self.sheet.headers) > _UPRIGHT_COLUMNS


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def save_report(
    path: Path, report: ChartReport, theme: Theme, page: QPageSize.PageSizeId | None = None
) -> None:
    """Write a report as a PDF; on any thread.

    Args:
        path: where it goes; what is there is replaced.
        report: what it tells.
        theme: the look of the pictures.
        page: the paper; the usual one where it is not said.

    Raises:
        FileNotWrittenError: when it cannot be written; what was there is unchanged.
    """
    write_pdf(
        path,
        report_html(report, theme),
        title=report_title(report.sheet),
        page=usual_paper() if page is None else page,
        landscape=report.landscape,
    )


def print_report(report: ChartReport, theme: Theme) -> None:
    """Print a report on the computer's own printer; on any thread.

    Raises:
        NotPrintedError: when there is none, or it does not take the report.
    """
    print_html(
        report_html(report, theme),
        title=report_title(report.sheet),
        landscape=report.landscape,
    )


def report_title(sheet: Sheet) -> str:
    """What a report is called."""
    facts = sheet.facts
    name = facts.name or facts.brand or _tr("without a name")
    return _tr("Size chart: {name}").format(name=name)


def report_html(report: ChartReport, theme: Theme) -> str:
    """A report in the language of the screen, for `ui.printing`.

    Args:
        report: what it tells.
        theme: the colours and the type of the pictures.
    """
    signs = {severity: _sign(severity, theme) for severity in Severity}
    parts = [
        f"<h1>{_text(report_title(report.sheet))}</h1>",
        _facts(report),
        _section(_tr("The chart"), _chart(report, signs, theme)),
        _section(_tr("What was found"), _findings(report, signs)),
        *(_coverage(each, report, theme) for each in report.coverages),
    ]
    aside = chart_wording.aside_words(report.sheet)
    if aside:
        parts.append(_section(_tr("Set aside, as no sizes"), _list(aside)))
    return "".join(parts)


def _section(heading: str, content: str) -> str:
    return f"<h2>{_text(heading)}</h2>{content}"


def _text(words: str) -> str:
    """A text as it stands, whose long words may be broken."""
    return escape(_LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", words))


def _list(sentences: Iterable[str]) -> str:
    return "".join(f"<p>• {_text(sentence)}</p>" for sentence in sentences)


def facts_told(report: ChartReport) -> list[tuple[str, str]]:
    """What the chart is for, each fact with what it is of."""
    facts = report.sheet.facts
    category = wording.category_name(facts.fit_category) if facts.fit_category else ""
    stretch = f"{facts.stretch_percent:g} %" if facts.stretch_percent else ""
    version = "" if report.version is None else str(report.version or _tr("imported"))
    lines = [
        (_tr("Brand"), facts.brand),
        (_tr("For"), stock_wording.wearers_name(facts.worn_by)),
        (_tr("Clothes"), chart_wording.clothes_name(facts.product_type)),
        (_tr("Checked as"), category),
        (_tr("Stretch of the cloth"), stretch),
        (_tr("Version"), version),
        (_tr("Checked on"), wording.plain_day(report.day)),
    ]
    return [(what, value) for what, value in lines if value]


def _facts(report: ChartReport) -> str:
    said = "  ·  ".join(
        _tr("{what}: {value}").format(what=what, value=value) for what, value in facts_told(report)
    )
    return f"<p>{_text(said)}</p>"


# --- The chart ------------------------------------------------------------------------------------


def _chart(report: ChartReport, signs: dict[Severity, str], theme: Theme) -> str:
    """The chart as it is written, with the sign and the number of each finding where it is.

    As many columns stand beside each other as a page has room for; the others follow below, behind
    the sizes once more.
    """
    marks: _Marks = {}
    for number, finding in enumerate(report.findings, 1):
        marks.setdefault((finding.row, finding.column), []).append(
            _mark(signs[finding.severity], number)
        )
    most = _MOST_COLUMNS if report.landscape else _UPRIGHT_COLUMNS
    sheet = report.sheet
    first = sheet.label_column or 0
    others = [place for place in range(len(sheet.headers)) if place != first]
    # Tables of about as many rows each.
    high = max(1, ceil(len(sheet.rows) / max(1, ceil(len(sheet.rows) / _MOST_ROWS))))
    tables = [
        _table(
            sheet,
            range(top, min(top + high, len(sheet.rows))),
            [first, *others[left : left + most - 1]],
            marks,
            theme,
        )
        for left in range(0, max(1, len(others)), most - 1)
        for top in range(0, max(1, len(sheet.rows)), high)
        if sheet.headers
    ]
    whole = " ".join(marks.get((None, None), ()))
    about = _text(_tr("The whole chart"))
    return "".join(
        (
            "".join(tables),
            f"<p>{about}: {whole}</p>" if whole else "",
            _signs_told(report, signs),
        )
    )


def _meaning(sheet: Sheet, column: int) -> str:
    return chart_wording.definition_words(sheet.definitions[column], sheet.headers[column])


def _table(
    sheet: Sheet, rows: Iterable[int], columns: Sequence[int], marks: _Marks, theme: Theme
) -> str:
    """Some rows and columns of a chart; what is of a whole row stands with its label."""
    is_wide = len(sheet.headers) > _UPRIGHT_COLUMNS
    before = "<br>" if is_wide else " "
    heads = "".join(
        f'<th style="padding:2px 5px">{_text(chart_wording.column_name(sheet, place))}'
        f"{_marked(marks.get((None, place), ()), before)}<br>"
        f'<span style="font-weight:400">'
        f"{_text(_meaning(sheet, place))}</span></th>"
        for place in columns
    )
    lines = []
    for row in rows:
        cells = []
        for place in columns:
            found = [*marks.get((row, place), ())]
            words = _text(sheet.text(row, place))
            if place == columns[0]:
                found += marks.get((row, None), ())
                words = f"<b>{words}</b>"
            ground = f"; background-color:{theme.colour('sunken').name()}" if found else ""
            said = words + _marked(found, before)
            cells.append(f'<td style="padding:1px 5px{ground}">{said}</td>')
        lines.append(f"<tr>{''.join(cells)}</tr>")
    line = theme.colour("line_strong").name()
    size = "8pt" if is_wide else "10pt"
    return (
        f'<table border="1" cellspacing="0" width="100%" style="font-size:{size}; '
        f'border-collapse:collapse; border-color:{line}">'
        f"<thead><tr>{heads}</tr></thead>{''.join(lines)}</table>{_APART}"
    )


def _marked(marks: Sequence[str], before: str) -> str:
    return before + " ".join(marks) if marks else ""


def _signs_told(report: ChartReport, signs: dict[Severity, str]) -> str:
    """What the signs mean, as far as there are any."""
    seen = {finding.severity for finding in report.findings}
    keys = [
        f"{signs[severity]} {_text(chart_wording.severity_name(severity))}"
        for severity in Severity
        if severity in seen
    ]
    if not keys:
        return ""
    keys.append(_text(_tr("The numbers are those of the findings below.")))
    return f'<p style="font-size:8pt">{" &nbsp; ".join(keys)}</p>'


def _sign(severity: Severity, theme: Theme) -> str:
    """A sign in the line; Mukta has none."""

    def draw(painter: QPainter, area: QRectF) -> None:
        draw_severity(painter, area, severity, theme)

    return _picture(draw, _SIGN_PX, _SIGN_PX)


# --- Findings -------------------------------------------------------------------------------------


def _findings(report: ChartReport, signs: dict[Severity, str]) -> str:
    if not report.findings:
        return f"<p>{_text(_tr('Nothing to mend was found.'))}</p>"
    parts = []
    for number, finding in enumerate(report.findings, 1):
        told = chart_wording.finding_told(finding)
        head = " · ".join(
            (
                chart_wording.severity_name(finding.severity),
                chart_wording.place_words(finding, report.sheet),
                chart_wording.rule_title(finding.rule),
            )
        )
        said = [_text(told.what)]
        if told.why:
            said.append(_text(_tr("Why it matters: {why}").format(why=told.why)))
        if told.remedy:
            said.append(_text(_tr("What to do: {remedy}").format(remedy=told.remedy)))
        # One paragraph each, which is not broken over two pages.
        parts.append(
            f"<p>{_mark(signs[finding.severity], number)} <b>{_text(head)}</b>"
            f"<br>{'<br>'.join(said)}</p>"
        )
    counts = [
        chart_wording.count_words(severity, count)
        for severity in Severity
        if (count := sum(each.severity is severity for each in report.findings))
    ]
    return f"<p>{_text(', '.join(counts))}</p>{''.join(parts)}"


def _mark(sign: str, number: int) -> str:
    """The sign and the number of a finding."""
    return f"{sign}<b>{number}</b>"


# --- Whom it fits ---------------------------------------------------------------------------------


def _coverage(coverage: Coverage, report: ChartReport, theme: Theme) -> str:
    heading = _tr("Whom it fits: {audience}").format(
        audience=coverage_wording.audience_name(coverage.audience)
    )
    unit = report.unit
    width = _LANDSCAPE_PX if report.landscape else _PAGE_PX
    doubt = chart_wording.doubt_words(report.findings)
    parts = [
        f"<p><b>{_text(doubt)}</b></p>" if doubt else "",
        _bar(coverage, width, theme),
        f"<p>{_text(coverage_wording.shares_words(coverage))}</p>",
        _maps(coverage, unit, width, theme),
    ]
    out = coverage_wording.uncovered_words(coverage, unit)
    if out:
        parts.append(_part(_tr("Who finds no size"), _list(out)))
    parts.append(_part(_tr("Who takes which size"), _stock(coverage, unit)))
    if report.changes and coverage is report.coverages[0]:
        changes = (coverage_wording.change_words(each, unit) for each in report.changes)
        parts.append(_part(_tr("What would change it"), _list(changes)))
    source = _text(coverage_wording.source_words(coverage))
    parts.append(f'<p style="font-size:8pt; margin-top:6px">{source}</p>')
    return _section(heading, "".join(parts))


def _part(heading: str, content: str) -> str:
    return f"<h3>{_text(heading)}</h3>{content}"


def _bar(coverage: Coverage, width: float, theme: Theme) -> str:
    def draw(painter: QPainter, area: QRectF) -> None:
        draw_bar(painter, area, coverage, 0.0, theme)

    high = bar_height(coverage, 0.0, width / _scale(theme), theme) * _scale(theme)
    return f'<p class="picture">{_picture(draw, width, high, _scale(theme))}</p>'


def _maps(coverage: Coverage, unit: LengthUnit, width: float, theme: Theme) -> str:
    """The maps, each with the sentence that says the same, and what their signs mean."""

    def map_at(place: int) -> _Draw:
        shown = coverage.maps[place]
        return lambda painter, area: draw_map(painter, area, shown, coverage.audience, unit, theme)

    def keys(painter: QPainter, area: QRectF) -> None:
        draw_map_keys(painter, area, coverage.maps, theme)

    beside = 3 if width == _LANDSCAPE_PX else 2
    wide = width / beside - _GAP_PX
    cells = [
        f'<td width="{width / beside:.0f}">'
        f'<p class="picture">'
        f"{_picture(map_at(place), wide, wide * _MAP_SHAPE, _scale(theme))}</p>"
        f"<p>{_text(coverage_wording.map_words(shown, coverage.audience, unit))}</p></td>"
        for place, shown in enumerate(coverage.maps)
    ]
    rows = "".join(
        f"<table cellspacing='0'><tr>{''.join(cells[start : start + beside])}</tr></table>"
        for start in range(0, len(cells), beside)
    )
    high = map_keys_height(coverage.maps, width / _scale(theme), theme) * _scale(theme)
    signs = _picture(keys, width, high, _scale(theme))
    return f'{rows}<p class="picture">{signs}</p>'


def _stock(coverage: Coverage, unit: LengthUnit) -> str:
    heads = (
        _tr("Size"),
        _tr("take it, of 100 people"),
        _tr("to keep, of 100"),
        _tr("Bust / waist / hip in the middle"),
    )
    lines = [
        (
            size.label,
            coverage_wording.of_hundred(size.share),
            str(size.stock),
            "–" if size.body_cm is None else coverage_wording.body_words(size.body_cm, unit),
        )
        for size in coverage.sizes
    ]
    lines += [(label, "–", "–", _tr("figures are missing")) for label in coverage.unjudged]
    head = "".join(f"<th>{_text(each)}</th>" for each in heads)
    rows = "".join(f"<tr>{''.join(f'<td>{_text(c)}</td>' for c in line)}</tr>" for line in lines)
    return f'<table cellspacing="0"><thead><tr>{head}</tr></thead>{rows}</table>'


# --- Pictures -------------------------------------------------------------------------------------


def _scale(theme: Theme) -> float:
    """How much smaller pictures are printed: on paper, larger type of a screen is not larger."""
    return _SHRUNK * _SCREEN_TYPE_PX / theme.text("small")


def _picture(draw: _Draw, width: float, height: float, scale: float = 1.0) -> str:
    """What is drawn as an image of the document, sharp enough for paper.

    Args:
        draw: draws it into an area.
        width: in pixels of the document, of which there are 96 an inch.
        height: likewise.
        scale: the size of a drawn pixel on paper.
    """
    area = QRectF(0, 0, width / scale, height / scale)
    image = QImage(round(width * _PIXELS), round(height * _PIXELS), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(image.width() / area.width(), image.height() / area.height())
    draw(painter, area)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    written = b64encode(buffer.data().data()).decode()
    return f'<img src="data:image/png;base64,{written}" width="{width:.0f}" height="{height:.0f}">'
