"""A size chart on its way onto the bench: from a paste or a file to a sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from fitkiosk.domain.imports import Column, TableNote
from fitkiosk.domain.sheets import ChartFacts, Measure, OpenedSheet, Sheet, SheetRow
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_blocks import MOST_ROWS, Numbered, blocks_of, seen
from fitkiosk.intake.chart_cells import read_chart
from fitkiosk.intake.chart_columns import category_by_columns, guessed_facts, proposals
from fitkiosk.intake.chart_json import json_rows
from fitkiosk.intake.chart_pages import Page, page_of
from fitkiosk.intake.chart_text import rows_of_text
from fitkiosk.intake.chart_words import measure_in
from fitkiosk.intake.columns import match_columns
from fitkiosk.intake.errors import NoChartError, NothingToPasteError
from fitkiosk.intake.files import files_explained
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.tables import raw_table
from fitkiosk.intake.text_tables import encoding_of
from fitkiosk.intake.values import read_wearers

_NAMING = (Column.BRAND, Column.WEARERS, Column.CHART, Column.TYPE)
# A page with more is read as its text alone, which is quick.
_LARGEST_PAGE = 2_000_000
_LARGEST_JSON = 1_000_000
_BLANKS = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"


def sheet_from_text(text: str, html: str = "", types: ProductTypes | None = None) -> OpenedSheet:
    """What a clipboard holds, as a chart.

    Args:
        text: as text: of a spreadsheet, cells with tabs between.
        html: the same as a web page, which knows merged cells; empty where there is none.
        types: tells types of clothes by words.

    Raises:
        NothingToPasteError: when there is nothing in it.
        NoChartError: when there is no table of sizes in it.
    """
    if not seen(text) and not html.strip():
        raise NothingToPasteError
    ways = []
    if "<table" in html.casefold() and (len(html) <= _LARGEST_PAGE or not text.strip()):
        page = page_of(html)
        ways.append((page.rows, _told_of(page)))
    if text.strip():
        ways.append((json_rows(text) or rows_of_text(text), []))
    found = []
    for rows, notes in ways:
        try:
            found.append(_opened(list(enumerate(rows, 1)), notes, (), "", types))
        except NoChartError:
            continue
    if not found:
        raise NoChartError
    return max(found, key=lambda opened: _figures(opened.sheet))


def sheet_from_file(
    path: Path, sheet: str | None = None, types: ProductTypes | None = None
) -> OpenedSheet:
    """A file, as a chart.

    Args:
        path: CSV and its kin, a workbook, JSON or a web page that was saved.
        sheet: which sheet of a workbook; None for the first.
        types: tells types of clothes by words.

    Raises:
        TableError: when it cannot be read, or holds no chart.
    """
    text = _text_of(path)
    rows_of_json = json_rows(text) if text[:1] in {"{", "["} else None
    if rows_of_json is not None:
        return _opened(list(enumerate(rows_of_json, 1)), (), (), path.name, types)
    if text[:1] == "<" and "<table" in text.casefold():
        page = page_of(text)
        return _opened(list(enumerate(page.rows, 1)), _told_of(page), (), path.name, types)
    raw = raw_table(path, sheet, MOST_ROWS)
    notes = list(raw.notes)
    if raw.more:
        notes.append(
            TableNote(
                KioskError(
                    "Only the first {most} rows were taken; the file has more.", most=MOST_ROWS
                )
            )
        )
    rows = [(number, list(cells)) for number, cells in raw.records]
    return _opened(rows, notes, raw.sheets, path.name, types)


def _text_of(path: Path) -> str:
    """A file of a form of its own, JSON or a web page, as text; empty for other files."""
    with files_explained(path), path.open("rb") as file:
        content = file.read(_LARGEST_PAGE + 1)
    begins = content.lstrip(_BLANKS)[:1]
    largest = {b"{": _LARGEST_JSON, b"[": _LARGEST_JSON, b"<": _LARGEST_PAGE}.get(begins, 0)
    if len(content) > largest:
        return ""
    return content.decode(encoding_of(path.name, content), "replace").lstrip("\ufeff \t\r\n")


def _told_of(page: Page) -> list[TableNote]:
    if not page.left_out:
        return []
    left_out = KioskError(
        "{count} lines that stand further from the table were left out.", count=page.left_out
    )
    return [TableNote(left_out)]


def _opened(
    rows: Sequence[Numbered],
    notes: Sequence[TableNote],
    sheets: tuple[str, ...],
    called: str,
    types: ProductTypes | None,
) -> OpenedSheet:
    """The charts in some rows; of several tables the one with most figures first.

    Raises:
        NoChartError: when there is none.
    """
    told = list(notes)
    blocks = [block.sheet() for block in blocks_of(rows, told)]
    charts = [_with_meaning(chart, called, types) for block in blocks for chart in _parted(block)]
    if not charts:
        raise NoChartError
    if len(blocks) > 1:
        charts.sort(key=_figures, reverse=True)
    first, *others = charts
    if others:
        several = KioskError(
            "There are {count} charts in it.", "Choose the one you mean.", count=len(charts)
        )
        told.append(TableNote(several))
    if any(cell.startswith("=") for row in first.rows for cell in row.cells):
        formulas = KioskError(
            "Some cells hold formulas, which are not worked out here.",
            "Type the figures over them, or copy the table as values.",
        )
        told.append(TableNote(formulas))
    return OpenedSheet(first, proposals(first), tuple(told), sheets, tuple(others))


def _figures(sheet: Sheet) -> int:
    """How many lengths a chart gives that count for the fit, and then others."""
    read = read_chart(sheet)
    lengths = [place for place, cell in read.cells.items() if cell.ends is not None]
    girths = (sheet.definitions[column].measure for _, column in lengths)
    return len(lengths) + 100 * sum(1 for each in girths if each is not None and each.is_girth)


def _with_meaning(sheet: Sheet, called: str, types: ProductTypes | None) -> Sheet:
    """A sheet with its facts and what its columns are likely to mean."""
    known = replace(sheet, facts=guessed_facts(sheet, called, types))
    defined = replace(
        known, definitions=tuple(proposal.definition for proposal in proposals(known))
    )
    facts = known.facts
    category = facts.fit_category or category_by_columns(defined.definitions, facts.wearers)
    return replace(defined, facts=replace(facts, fit_category=category))


# --- Several charts in one table ------------------------------------------------------------------


def _parted(sheet: Sheet) -> list[Sheet]:
    """The charts of a table that holds several, by the columns that say whose they are."""
    matched = match_columns(sheet.headers, [row.cells for row in sheet.rows])
    naming = {
        place: each.role.column
        for place, each in enumerate(matched)
        if each.role is not None
        and each.role.size is None
        and each.role.column in _NAMING
        and measure_in(each.header) is None
    }
    naming = naming or _named_beside(sheet)
    if not naming:
        return [sheet]
    groups: dict[tuple[str, ...], list[SheetRow]] = {}
    named = [_filled_down([row.cells[place] for row in sheet.rows]) for place in naming]
    for row, names in zip(sheet.rows, zip(*named, strict=True), strict=True):
        groups.setdefault(names, []).append(row)
    # A brand in every row tells products apart, and no charts.
    if len(groups) == len(sheet.rows) > 1:
        return [sheet]
    used = [any(row.cells[place] for row in sheet.rows) for place in range(len(sheet.headers))]
    charts = []
    for names, of_group in groups.items():
        chart = replace(sheet, rows=tuple(of_group), facts=_facts_of(naming.values(), names))
        for place in reversed(range(len(chart.headers))):
            of_others = used[place] and not any(row.cells[place] for row in of_group)
            if place in naming or of_others:
                chart = chart.without_column(place)
        charts.append(chart)
    return charts


def _named_beside(sheet: Sheet) -> dict[int, Column]:
    """A column of words that tells sizes of the same label apart, such as "Petite" and "Tall"."""
    places = range(len(sheet.headers))
    first = next((at for at in places if measure_in(sheet.headers[at]) is Measure.SIZE), None)
    labels = [] if first is None else [row.cells[first] for row in sheet.rows]
    if len(set(labels)) == len(labels):
        return {}
    for at in places:
        words = _filled_down([row.cells[at] for row in sheet.rows])
        apart = len(set(zip(labels, words, strict=True))) == len(labels)
        is_words = not any(map(str.isdigit, "".join(words)))
        if apart and is_words and measure_in(sheet.headers[at]) is None:
            return {at: Column.CHART}
    return {}


def _filled_down(cells: Sequence[str]) -> list[str]:
    """Cells of a column, the empty ones with what stands above: so are merged cells meant."""
    filled: list[str] = []
    for cell in cells:
        filled.append(cell or (filled[-1] if filled else ""))
    return filled


def _facts_of(columns: Iterable[Column], named: Sequence[str]) -> ChartFacts:
    """What the cells that name a chart say of it."""
    told = dict(zip(columns, named, strict=True))
    worn = read_wearers(told.get(Column.WEARERS, ""))
    name = " ".join(filter(None, (told.get(each, "") for each in _NAMING)))
    return ChartFacts(name, told.get(Column.BRAND, ""), worn)
