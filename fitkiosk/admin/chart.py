"""`fitkiosk-admin chart`: whether a size chart is right, and whom it fits."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fitkiosk import assets
from fitkiosk.admin.options import AsJson, ModelsDir, models_folder
from fitkiosk.admin.output import FAILED, print_json, print_table, told_tables
from fitkiosk.domain.chart_findings import Checked, Finding, Rule
from fitkiosk.domain.coverage import Coverage, OutBecause, Uncovered
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheets import Sheet
from fitkiosk.errors import KioskError, NotFoundError, Told, UnknownCategoryError
from fitkiosk.units import LengthUnit

if TYPE_CHECKING:  # at run time it would make --help wait
    from fitkiosk.services.chart_examiner import ChartExaminer

app = typer.Typer(
    help="Size charts: whether they are right, and whom they fit.", no_args_is_help=True
)

_NOTHING = "-"
_FEATURE = re.compile(r"\A(?:product|user)_(\w+)_cm\Z")
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said of a chart on the command line; None for what was not."""

    basis: SizeBasis | None
    unit: LengthUnit | None
    category: str | None
    audience: Audience | None

    def of(self, sheet: Sheet, examiner: "ChartExaminer") -> Sheet:
        """A sheet of which this is said.

        Raises:
            UnknownCategoryError: when there is no such category.
        """
        known = examiner.categories()
        if self.category is not None and self.category not in known:
            raise UnknownCategoryError(self.category, tuple(known))
        facts = sheet.facts
        guessed = facts.fit_category
        if guessed is None and (category := examiner.category_of(facts.product_type)):
            guessed = category.name
        facts = replace(
            facts,
            fit_category=self.category or guessed,
            wearers=Wearers(self.audience) if self.audience else facts.wearers,
        )
        meanings = {
            place: replace(each, basis=self.basis or each.basis, unit=self.unit or each.unit)
            for place, each in enumerate(sheet.definitions)
            if each.has_figures
        }
        return replace(sheet.defined(meanings), facts=facts)


@dataclass(frozen=True, slots=True)
class _Examined:
    """A chart, what was found, and whom it fits or why that cannot be told, by audience."""

    checked: Checked
    coverage: Mapping[Audience, Coverage | KioskError]

    @property
    def sheet(self) -> Sheet:
        return self.checked.read.sheet


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="CSV, TSV, XLSX or JSON.", show_default=False)],
    *,
    basis: Annotated[
        SizeBasis | None, typer.Option(help="What every figure is of.", show_default=False)
    ] = None,
    unit: Annotated[
        LengthUnit | None, typer.Option(help="Of every column.", show_default=False)
    ] = None,
    category: Annotated[
        str | None, typer.Option(help="The fit category to check it as.", show_default=False)
    ] = None,
    audience: Annotated[
        Audience | None, typer.Option("--for", help="Whose chart it is.", show_default=False)
    ] = None,
    sheet: Annotated[
        str | None, typer.Option(help="Which sheet of a workbook.", show_default=False)
    ] = None,
    chart: Annotated[
        str | None, typer.Option(help="Which one of several, by its name.", show_default=False)
    ] = None,
    off: Annotated[
        list[Rule] | None,
        typer.Option(
            help="A rule to leave out; once for each.", metavar="RULE", show_default=False
        ),
    ] = None,
    models: ModelsDir = None,
    as_json: AsJson = False,
) -> None:
    """Say what is wrong with a size chart and whom it fits; nothing is kept.

    Leaves with 1 when there is an error among the findings. What the file does not say is taken for
    what is likely. Of several charts in one file, each is checked, or the one that is named.
    """
    said = _Said(basis, unit, category, audience)
    with told_tables():
        examiner = _examiner(models_folder(models))
        opened = examiner.open(file, sheet)
        for note in opened.notes:
            where = f"row {note.row}: " if note.row else ""
            typer.echo(f"Note: {where}{_spoken(note.told)}", err=True)
        examined = [
            _examine(examiner, said.of(each, examiner), frozenset(off or ()))
            for each in _chosen((opened.sheet, *opened.others), chart)
        ]
    if as_json:
        _print_json(examined)
    else:
        for each in examined:
            _show(each, named=len(examined) > 1)
    if any(each.checked.has_errors for each in examined):
        raise typer.Exit(FAILED)


def _examiner(folder: Path) -> "ChartExaminer":
    from fitkiosk.fit.advisor import Advisor  # noqa: PLC0415 - heavy; --help must be quick
    from fitkiosk.fit.bundle import FitModels  # noqa: PLC0415
    from fitkiosk.fit.categories import categories_for  # noqa: PLC0415
    from fitkiosk.intake.product_types import ProductTypes  # noqa: PLC0415
    from fitkiosk.services.chart_examiner import ChartExaminer  # noqa: PLC0415

    bundled = assets.models_dir()
    categories = categories_for(folder, bundled)
    types = assets.resources_dir() / "product_types.toml"
    return ChartExaminer(
        bundled,
        lambda: ProductTypes.load(types, categories),
        lambda: categories,
        lambda: Advisor(FitModels.load(folder, categories)),
    )


def _chosen(sheets: Sequence[Sheet], name: str | None) -> Sequence[Sheet]:
    """The charts of this name; all without one.

    Raises:
        NotFoundError: when none has it.
    """
    if name is None:
        return sheets
    named = [sheet for sheet in sheets if _name(sheet).casefold() == name.casefold()]
    if not named:
        raise NotFoundError(
            "There is no chart “{name}” in the file.",
            "The charts are: {names}.",
            name=name,
            names=tuple(map(_name, sheets)),
        )
    return named


def _examine(examiner: "ChartExaminer", sheet: Sheet, off: frozenset[Rule]) -> _Examined:
    only = sheet.facts.worn_by.audience
    coverage: dict[Audience, Coverage | KioskError] = {}
    for audience in Audience if only is None else (only,):
        try:
            coverage[audience] = examiner.cover(sheet, audience)
        except KioskError as problem:
            coverage[audience] = problem
    return _Examined(examiner.check(sheet, off), coverage)


# --- In words -------------------------------------------------------------------------------------


def _spoken(error: KioskError) -> str:
    return str(_told(error))


def _told(error: KioskError) -> Told:
    """What an error tells, its words as people write them; a sentence begins with a capital."""
    told = error.told(name=_named)
    return Told(*(part[:1].upper() + part[1:] for part in told))


def _named(key: str, value: object) -> object:
    del key
    if isinstance(value, tuple):
        return ", ".join(str(_named("", each)) for each in value)
    if isinstance(value, StrEnum):
        return value.value.replace("_", " ")
    if isinstance(value, str):  # a column of a model, such as product_chest_cm
        return _FEATURE.sub(r"\1", value)
    return value


def _show(examined: _Examined, *, named: bool) -> None:
    sheet, findings = examined.sheet, examined.checked.findings
    if named:
        typer.echo(f"# {_name(sheet)}")
    typer.echo(f"{len(sheet.rows)} sizes.")
    if sheet.headers:
        print_table(
            ["column", "measures", "basis", "unit"],
            [[each or _NOTHING for each in column.values()] for column in _columns(sheet)],
        )
    for each in sheet.aside:
        typer.echo(f"Set aside, row {each.number}: {_spoken(each.why)}")
    typer.echo()
    noun = "finding" if len(findings) == 1 else "findings"
    typer.echo(f"{len(findings)} {noun}." if findings else "Nothing to mend was found.")
    for finding in findings:
        told = _told(finding.told)
        typer.echo(f"- {finding.severity.value}, {_where(sheet, finding)}{told.happened}")
        typer.echo(f"  {_spoken(finding.why)} {told.remedy} [{finding.rule.value}]")
    typer.echo()
    if sheet.facts.wearers is None:
        typer.echo("Nobody said whom it is for, so it is taken to be for women; see --for.")
    for audience, coverage in examined.coverage.items():
        _show_coverage(audience, coverage)


def _where(sheet: Sheet, finding: Finding) -> str:
    row = _row_number(sheet, finding)
    named = [f"row {row}"] if row is not None else []
    if finding.column is not None:
        named.append(sheet.headers[finding.column])
    return f"{', '.join(named)}: " if named else ""


def _show_coverage(audience: Audience, coverage: Coverage | KioskError) -> None:
    if isinstance(coverage, KioskError):
        typer.echo(f"Of {audience}: {_spoken(coverage)}")
        return
    typer.echo(
        f"Of {audience}, by {coverage.category}: {_percent(coverage.one)} find one size, "
        f"{_percent(coverage.two)} two or more, {_percent(coverage.none)} none."
    )
    print_table(
        ["size", "share", "of 100"],
        [[each.label, _percent(each.share), f"{each.stock}"] for each in coverage.sizes],
    )
    for group in coverage.uncovered:
        typer.echo(f"- {_percent(group.share)} find none: {_who(group)}")
    typer.echo()


def _percent(share: float) -> str:
    return f"{share:.1%}"


def _who(group: Uncovered) -> str:
    zone = group.zone.value
    match group.because:
        case OutBecause.SMALLER:
            return f"smaller in the {zone} than size {group.size}."
        case OutBecause.LARGER:
            return f"larger in the {zone} than size {group.size}."
        case OutBecause.BETWEEN:
            return f"in the {zone} between sizes {group.size} and {group.other_size}."
        case OutBecause.SHAPE:
            other = group.other_zone.value if group.other_zone else ""
            return f"size {group.size} in the {zone}, but {group.other_size} in the {other}."


# --- As JSON --------------------------------------------------------------------------------------


def _print_json(examined: Sequence[_Examined]) -> None:
    """The first chart; where there are several, each by its name as well."""
    charts = [_as_json(each) for each in examined]
    named = [
        {"name": _name(each.sheet), **chart} for each, chart in zip(examined, charts, strict=True)
    ]
    print_json({**named[0], "charts": named} if len(named) > 1 else charts[0])


def _as_json(examined: _Examined) -> dict[str, object]:
    sheet = examined.sheet
    return {
        "sizes": len(sheet.rows),
        "columns": _columns(sheet),
        "findings": [_finding(sheet, each) for each in examined.checked.findings],
        "coverage": {
            audience.value: _coverage(each) for audience, each in examined.coverage.items()
        },
        "set_aside": [
            {"row": each.number, "cells": list(each.cells), "why": _spoken(each.why)}
            for each in sheet.aside
        ],
    }


def _columns(sheet: Sheet) -> list[dict[str, str | None]]:
    return [
        {"name": header, "measures": each.measure, "basis": each.basis, "unit": each.unit}
        for header, each in zip(sheet.headers, sheet.definitions, strict=True)
    ]


def _finding(sheet: Sheet, finding: Finding) -> dict[str, object]:
    told = _told(finding.told)
    return {
        "rule": finding.rule.value,
        "severity": finding.severity.value,
        "row": _row_number(sheet, finding),
        "column": None if finding.column is None else sheet.headers[finding.column],
        "message": f"{told.happened} {_spoken(finding.why)}",
        "mend": told.remedy or None,
    }


def _coverage(coverage: Coverage | KioskError) -> dict[str, object]:
    if isinstance(coverage, KioskError):
        return {"problem": _spoken(coverage)}
    return {
        "category": coverage.category,
        "one": round(coverage.one, _DIGITS),
        "two": round(coverage.two, _DIGITS),
        "none": round(coverage.none, _DIGITS),
        "sizes": [
            {"label": each.label, "share": round(each.share, _DIGITS), "stock": each.stock}
            for each in coverage.sizes
        ],
        "unjudged": list(coverage.unjudged),
        "uncovered": [
            {
                "because": each.because.value,
                "share": round(each.share, _DIGITS),
                "zone": each.zone.value,
                "other_zone": each.other_zone and each.other_zone.value,
                "size": each.size,
                "other_size": each.other_size,
                "body_cm": list(each.body_cm),
                "words": f"{_who(each)[:1].upper()}{_who(each)[1:]}",
            }
            for each in coverage.uncovered
        ],
    }


def _row_number(sheet: Sheet, finding: Finding) -> int | None:
    return None if finding.row is None else sheet.rows[finding.row].number


def _name(sheet: Sheet) -> str:
    facts = sheet.facts
    return facts.name or facts.brand
