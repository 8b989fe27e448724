"""How the screen speaks of size charts: what columns mean, what the check found, what changed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.body import Girth
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.chart_keeping import ChartDraft, ChartVersion, KeptChart, VersionNote
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheet_differences import Differences
from fitkiosk.domain.sheets import (
    Asked,
    ChartFacts,
    Definition,
    Measure,
    Mend,
    RangeEnd,
    Sheet,
    SizeSystem,
)
from fitkiosk.units import LengthUnit
from ui import people_wording, stock_wording, wording

_MOST_TOLD = 40
_MOST_NAMED = 16


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, None, count)


# --- Columns --------------------------------------------------------------------------------------


def measure_name(measure: Measure) -> str:
    """What a column measures."""
    return wording.measure_name(measure)


def system_name(system: SizeSystem) -> str:
    """By what sizes are named."""
    return wording.system_name(system)


def end_name(end: RangeEnd) -> str:
    """Which end of a range a column gives."""
    return wording.end_name(end)


def definition_words(definition: Definition, header: str = "") -> str:
    """What a column was taken for, in a few words; a question mark for what nobody said.

    Args:
        definition: what it was taken for.
        header: what stands over it; what it measures is not said twice.
    """
    if definition.measure is None:
        return _tr("not used")
    if definition.measure is Measure.SIZE:
        return system_name(definition.system) if definition.system else _tr("size")
    basis = stock_wording.basis_word(definition.basis) if definition.basis else "?"
    unit = wording.unit_name(definition.unit) if definition.unit else "?"
    words = [basis, unit]
    if definition.end is not RangeEnd.BOTH:
        words.insert(0, end_name(definition.end))
    names = "|".join(map(re.escape, _names(definition.measure)))
    if re.search(rf"(?<!\w)(?:{names})(?!\w)", header, re.IGNORECASE) is None:
        words.insert(0, measure_name(definition.measure))
    return " · ".join(words)


def _names(measure: Measure) -> set[str]:
    """What a measure is called: of men a bust is a chest."""
    girths = [each for each in Girth if each.value == measure.value]
    of_girth = {wording.girth_name(girth, each) for girth in girths for each in Audience}
    return {measure_name(measure)} | of_girth


def asked_words(asked: Asked, columns: str, basis: SizeBasis | None = None) -> str:
    """What is asked of columns.

    Args:
        asked: that.
        columns: their names.
        basis: whose figures they were taken for.
    """
    whose = {
        SizeBasis.GARMENT: _tr("Whose figures are {columns}? They were taken for the garment's."),
        SizeBasis.FLAT: _tr("Whose figures are {columns}? They were taken for widths laid flat."),
    }
    body = _tr("Whose figures are {columns}? They were taken for the body's.")
    return {
        Asked.BASIS: whose.get(basis, body) if basis else body,
        Asked.UNIT: _tr("In which unit are {columns}?"),
        Asked.WAIST: _tr("Which waist is {columns}?"),
        Asked.MEASURE: _tr("What does {columns} measure?"),
        Asked.WEARERS: _tr("Who wears these sizes? They were taken for women's."),
    }[asked].format(columns=columns)


def answer_words(asked: Asked, given: object) -> str:
    """An answer, as its button says it."""
    if asked is Asked.BASIS and isinstance(given, SizeBasis):
        return {
            SizeBasis.BODY: _tr("The body's"),
            SizeBasis.GARMENT: _tr("The garment's"),
            SizeBasis.FLAT: _tr("Laid flat"),
        }[given]
    if isinstance(given, LengthUnit):
        return wording.unit_name(given)
    if isinstance(given, Wearers):
        return stock_wording.wearers_name(given)
    if isinstance(given, Measure):
        return {
            Measure.WAIST: _tr("The natural waist"),
            Measure.LOW_WAIST: _tr("Where trousers are worn"),
        }.get(given, measure_name(given))
    return str(given)


# --- The chart ------------------------------------------------------------------------------------


def facts_words(facts: ChartFacts) -> str:
    """What a chart is for, in one line."""
    name = facts.name or _tr("Chart without a name")
    parts = [name, facts.brand if facts.brand not in name else ""]
    parts.append(stock_wording.wearers_name(facts.worn_by))
    clothes = facts.product_type or facts.fit_category
    if clothes is not None:
        parts.append(clothes_name(clothes))
    return " · ".join(part for part in parts if part)


def clothes_name(product_type: str | None) -> str:
    """For which clothes a chart is: a type, a category, or all."""
    if product_type is None:
        return _tr("All clothes")
    return wording.category_name(product_type)  # which leaves what is no category a name too


def chart_name(kept: KeptChart) -> str:
    """A chart of the shop in one line."""
    return kept.name if kept.brand in kept.name else f"{kept.name}, {kept.brand}"


def listed_told(chart: ChartDraft | KeptChart) -> tuple[str, ...]:
    """A chart of the list in words, a cell each."""
    if isinstance(chart, ChartDraft):
        facts = chart.sheet.facts
        name = facts.name or _tr("Chart without a name")
        of_what = facts.brand, facts.worn_by, facts.product_type or facts.fit_category
        sizes = len(chart.sheet.rows)
        version = _tr("not saved") if chart.chart_id is None else _tr("changed")
    else:
        name, sizes = chart.name, chart.sizes
        of_what = chart.brand, chart.wearers, chart.product_type
        version = str(chart.version) if chart.version else _tr("imported")
    brand, wearers, clothes = of_what
    when = people_wording.day_and_time(chart.at) if chart.at is not None else ""
    return (
        name,
        brand,
        stock_wording.wearers_name(wearers),
        clothes_name(clothes),
        str(sizes),
        version,
        when,
    )


def version_told(version: ChartVersion) -> tuple[str, ...]:
    """A version in words, a cell each: its number, when, by whom, how many sizes."""
    number = str(version.number) if version.number else _tr("as imported")
    if version.note is VersionNote.RESTORED and version.restored:
        number = _tr("{number}, as {restored}").format(
            number=version.number, restored=version.restored
        )
    when = people_wording.day_and_time(version.at) if version.at is not None else ""
    return number, when, version.staff_name or "", str(version.sizes)


def difference_words(differences: Differences) -> list[str]:
    """What is different, a sentence each."""
    said = [
        _tr("{header} of {size}: {before} became {after}").format(
            header=each.header,
            size=each.label or str(each.row + 1),
            before=each.before or "–",
            after=each.after or "–",
        )
        for each in differences.cells
    ]
    for row in differences.rows:
        if row.before is None:
            words = _tr("Size {size} was added")
        elif row.after is None:
            words = _tr("Size {size} was taken out")
        else:
            words = _tr("Size {size} was moved")
        said.append(words.format(size=row.label or "–"))
    for column in differences.columns:
        if column.before is None:
            words = _tr("Column {after} was added")
        elif column.after is None:
            words = _tr("Column {before} was taken out")
        else:
            words = _tr("Column {before} is called {after}")
        said.append(words.format(before=column.before, after=column.after))
    said += [
        _tr("{header}: {before} became {after}").format(
            header=each.header,
            before=definition_words(each.before),
            after=definition_words(each.after),
        )
        for each in differences.definitions
    ]
    said += [
        _tr("{fact}: {before} became {after}").format(
            fact=stock_wording.field_name(each.name),
            before=_fact_told(each.before),
            after=_fact_told(each.after),
        )
        for each in differences.facts
    ]
    if len(said) > _MOST_TOLD:
        more = _tr("and %n more", len(said) - _MOST_TOLD)
        said = [*said[:_MOST_TOLD], more]
    return said


def _fact_told(value: object) -> str:
    """What a chart said of itself, as a change tells it."""
    if isinstance(value, Wearers):
        return stock_wording.wearers_name(value)
    return str(value or "–")


def aside_words(sheet: Sheet) -> list[str]:
    """What was set aside and why, a sentence each."""
    return [
        _tr("Row {number}, “{text}”: {why}").format(
            number=each.number,
            text=" · ".join(dict.fromkeys(cell for cell in each.cells if cell)),
            why=wording.error_text(each.why),
        )
        for each in sheet.aside
    ]


def file_kinds() -> str:
    """The files that a chart can come in, as file dialogs filter them."""
    return _tr("Tables") + " (*.csv *.tsv *.txt *.xlsx *.xlsm *.json *.html *.htm)"


# --- Findings -------------------------------------------------------------------------------------


class FindingTold(NamedTuple):
    """A finding in words."""

    what: str
    why: str
    remedy: str


def finding_told(finding: Finding) -> FindingTold:
    """What a finding says, in the language of the screen."""
    told = wording.told(finding.told)
    return FindingTold(told.happened, wording.told(finding.why).happened, told.remedy)


def finding_text(finding: Finding) -> str:
    """A finding as one text, how much it matters first."""
    told = finding_told(finding)
    words = " ".join(part for part in (told.what, told.remedy) if part)
    return f"{severity_name(finding.severity)}: {words}"


def mend_words(mend: Mend) -> str:
    """What taking a mend does: the text that it writes, where that is one, and is short."""
    alone = mend == Mend(cells=mend.cells)
    text = mend.cells[0].text if alone and len(mend.cells) == 1 else ""
    if not text or len(text) > _MOST_NAMED:
        return _tr("Mend it")
    return _tr("Make it {text}").format(text=text)


def severity_name(severity: Severity) -> str:
    """How much a finding matters."""
    return wording.severity_name(severity)


def severity_tone(severity: Severity) -> wording.Tone:
    """How much a finding matters, as colour and icon."""
    return {
        Severity.ERROR: wording.PROBLEM,
        Severity.WARNING: wording.CAUTION,
        Severity.NOTE: wording.UNKNOWN,
    }[severity]


def count_words(severity: Severity, count: int) -> str:
    """How many findings of a kind there are."""
    return {
        Severity.ERROR: _tr("%n error(s)", count),
        Severity.WARNING: _tr("%n warning(s)", count),
        Severity.NOTE: _tr("%n note(s)", count),
    }[severity]


def doubt_words(findings: Sequence[Finding]) -> str:
    """That errors were found, for which people may seem to find no size; empty without one."""
    errors = sum(1 for each in findings if each.severity is Severity.ERROR)
    if not errors:
        return ""
    words = _tr("The chart has {errors}. Until that is mended, this may be wrong.")
    return words.format(errors=count_words(Severity.ERROR, errors))


def column_name(sheet: Sheet, column: int) -> str:
    """A column by its header, or by its place where it has none."""
    header = sheet.headers[column].strip()
    return header or _tr("Column {number}").format(number=column + 1)


def row_name(sheet: Sheet, row: int) -> str:
    """A row by its size, or by its place where it has none."""
    return sheet.label(row) or _tr("row {number}").format(number=row + 1)


def place_words(finding: Finding, sheet: Sheet) -> str:
    """Where a finding is."""
    row, column = finding.row, finding.column
    # A chart that was edited since may be smaller.
    if row is not None and row >= len(sheet.rows):
        row = None
    if column is not None and column >= len(sheet.headers):
        column = None
    if column is None:
        if row is None:
            return _tr("The whole chart")
        size = sheet.label(row)
        if size:
            return _tr("Size {size}").format(size=size)
        return _tr("Row {number}").format(number=row + 1)
    header = column_name(sheet, column)
    if row is None:
        return header
    return _tr("{header} of {size}").format(header=header, size=row_name(sheet, row))


def rule_title(rule: Rule) -> str:
    """A rule of the check in a few words."""
    return {
        Rule.NOT_A_NUMBER: _tr("Not a number"),
        Rule.MIN_ABOVE_MAX: _tr("Range the wrong way round"),
        Rule.UNIT_SLIP: _tr("Another unit"),
        Rule.FLAT_AMONG_GIRTHS: _tr("Laid flat or all around"),
        Rule.SWAPPED_COLUMNS: _tr("Columns exchanged"),
        Rule.SWAPPED_ROWS: _tr("Rows exchanged"),
        Rule.TYPING_SLIP: _tr("Slip of the finger"),
        Rule.UNNAMED_SIZE: _tr("Size without a name"),
        Rule.REPEATED_SIZE: _tr("Size comes twice"),
        Rule.REPEATED_ROW: _tr("Same figures, two sizes"),
        Rule.SIZE_ORDER: _tr("Sizes out of order"),
        Rule.FALLING_GIRTH: _tr("Bigger size is smaller"),
        Rule.STANDING_GIRTH: _tr("Bigger size is no bigger"),
        Rule.UNEVEN_GRADE: _tr("Uneven steps"),
        Rule.GAP: _tr("Gap between sizes"),
        Rule.OVERLAP: _tr("Sizes overlap"),
        Rule.WIDE_RANGE: _tr("Range too wide"),
        Rule.PROPORTIONS: _tr("No body is like that"),
        Rule.BODY_OR_GARMENT: _tr("Body or garment?"),
        Rule.EASE: _tr("Too little or too much room"),
        Rule.LABEL_NORM: _tr("Unusual for this label"),
        Rule.STRETCH_UNUSED: _tr("Stretch that is not used"),
        Rule.MISSING_ZONE: _tr("Figures are missing"),
        Rule.UNDEFINED_COLUMN: _tr("Column nobody explained"),
    }[rule]
