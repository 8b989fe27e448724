"""`fitkiosk-admin catalogue`: sellers' tables into the shop, and out of it again."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fitkiosk.admin.options import AsJson, DataDir
from fitkiosk.admin.output import print_json, print_table, told_errors, told_tables
from fitkiosk.domain.import_mapping import BadMappingError, mapping_from_json
from fitkiosk.domain.imports import ImportMapping, ImportPlan, ImportRecord, Question, TablePreview
from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import LengthUnit

if TYPE_CHECKING:  # at run time it would make --help wait
    from fitkiosk.app import App

app = typer.Typer(
    help="The shop's catalogue: take sellers' tables in, and take them back.", no_args_is_help=True
)

_SHOWN = 20
_NOBODY = "-"
_OPTIONS = {
    Question.UNIT: "--unit cm or --unit in",
    Question.BASIS: "--basis body, --basis garment or --basis flat",
    Question.CURRENCY: "--currency with its three letters, such as INR",
    Question.BRAND: "a “brand” in the file of --mapping",
}


@app.command("import")
def import_table(
    file: Annotated[Path, typer.Argument(help="CSV, TSV, XLSX or JSON.", show_default=False)],
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would be done; change nothing.")
    ] = False,
    mapping: Annotated[
        Path | None,
        typer.Option(help="A JSON file that says what the columns are.", show_default=False),
    ] = None,
    seller: Annotated[
        str, typer.Option(help="Who sends the table; how it is read is remembered.")
    ] = "",
    sheet: Annotated[
        str | None, typer.Option(help="Which sheet of a workbook.", show_default=False)
    ] = None,
    pictures: Annotated[
        Path | None, typer.Option(help="The folder of the pictures.", show_default=False)
    ] = None,
    unit: Annotated[
        LengthUnit | None, typer.Option(help="Of figures without one.", show_default=False)
    ] = None,
    basis: Annotated[
        SizeBasis | None, typer.Option(help="What the figures mean.", show_default=False)
    ] = None,
    currency: Annotated[
        str | None, typer.Option(help="Of prices without one.", show_default=False)
    ] = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take a seller's table of products, size charts or reviews in; close the kiosk first.

    What the table does not say and nobody has said before is taken for what is likely, and told.
    Rows that are refused are listed; the others are taken in.
    """
    with told_tables(), _shop(data_dir) as shop:
        given = _given(mapping)
        preview = shop.importing.preview(file, seller or (given.seller if given else ""), sheet)
        said = _said(preview, given, unit, basis, currency)
        _tell_assumed(preview, said, given, (unit, basis, currency))
        work = shop.importing.plan if dry_run else shop.importing.run
        plan = work(file, said, sheet, pictures)
        for note in plan.notes:
            typer.echo(f"Note: {f'row {note.row}: ' if note.row else ''}{note.told}", err=True)
        if as_json:
            print_json(_as_json(plan))
        else:
            _show(plan, dry_run)


@app.command()
def undo(
    number: Annotated[
        int | None,
        typer.Argument(help="Of the import; the last one if not given.", show_default=False),
    ] = None,
    *,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take an import back as one step; close the kiosk first."""
    with told_tables(), _shop(data_dir) as shop:
        record = shop.importing.undo(_last(shop) if number is None else number)
    if as_json:
        print_json(_record_as_json(record))
    else:
        typer.echo(f"Import {record.id} ({record.file}) was taken back.")


@app.command()
def imports(*, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the imports that were done, the latest first; close the kiosk first."""
    with told_errors(), _shop(data_dir) as shop:
        records = shop.importing.records()
    if as_json:
        print_json({"imports": [_record_as_json(record) for record in records]})
        return
    print_table(
        ["file", "number", "on", "seller", "new", "changed", "by", "taken back"],
        [
            [
                record.file,
                f"{record.id}",
                f"{record.at:%Y-%m-%d %H:%M}",
                record.seller or _NOBODY,
                f"{record.new}",
                f"{record.changed}",
                record.staff_name or _NOBODY,
                f"{record.undone_at:%Y-%m-%d %H:%M}" if record.undone_at else _NOBODY,
            ]
            for record in records
        ],
    )


@contextmanager
def _shop(data_dir: Path | None) -> Iterator["App"]:
    from fitkiosk.app import open_app  # noqa: PLC0415 - heavy
    from fitkiosk.settings import load_settings  # noqa: PLC0415

    with open_app(load_settings(data_dir)) as shop:
        yield shop


def _given(file: Path | None) -> ImportMapping | None:
    if file is None:
        return None
    try:
        return mapping_from_json(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise BadMappingError(f"{file.name}: {error}") from error


def _said(
    preview: TablePreview,
    given: ImportMapping | None,
    unit: LengthUnit | None,
    basis: SizeBasis | None,
    currency: str | None,
) -> ImportMapping:
    """What was found out of a table, corrected by what was said of it."""
    found = preview.mapping
    if given is not None:
        unknown = [header for header in given.roles if header not in found.roles]
        if unknown:
            raise BadMappingError(f"the table has no column “{unknown[0]}”")
        found = replace(
            found,
            roles={**found.roles, **given.roles},
            unit=given.unit or found.unit,
            basis=given.basis or found.basis,
            currency=given.currency or found.currency,
            brand=given.brand or found.brand,
            kind=given.kind or found.kind,
        )
    return replace(
        found,
        unit=unit or found.unit,
        basis=basis or found.basis,
        currency=currency.upper() if currency else found.currency,
    )


def _tell_assumed(
    preview: TablePreview,
    said: ImportMapping,
    given: ImportMapping | None,
    options: tuple[object, ...],
) -> None:
    """Tell what was asked for and not said, and what it was taken for."""
    answers = {
        Question.UNIT: (options[0] or (given and given.unit), said.unit),
        Question.BASIS: (options[1] or (given and given.basis), said.basis),
        Question.CURRENCY: (options[2] or (given and given.currency), said.currency),
        Question.BRAND: (given and given.brand, said.brand),
    }
    for question in preview.asks:
        answer, taken = answers[question]
        if not answer:
            was = f"taken for {taken}" if taken else "left open"
            option = _OPTIONS[question]
            typer.echo(f"Note: the {question} is {was}; say it with {option}.", err=True)


def _last(shop: "App") -> int:
    from fitkiosk.errors import NotFoundError  # noqa: PLC0415

    standing = [each.id for each in shop.importing.records() if each.undone_at is None]
    if not standing:
        raise NotFoundError("There is no import to take back.")
    return standing[0]


def _as_json(plan: ImportPlan) -> dict[str, object]:
    return {
        "new": plan.new,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "refused": [
            {"row": each.row, "column": each.column, "reason": str(each.reason)}
            for each in plan.refused
        ],
        "products": [
            {
                "sku": each.sku,
                "name": each.name,
                "product_type": each.product_type,
                "fit_category": each.fit_category,
                "certainty": each.certainty,
            }
            for each in plan.products
        ],
    }


def _record_as_json(record: ImportRecord) -> dict[str, object]:
    return {
        "id": record.id,
        "at": record.at.isoformat(),
        "file": record.file,
        "seller": record.seller,
        "kind": record.kind,
        "new": record.new,
        "changed": record.changed,
        "by": record.staff_name,
        "undone_at": record.undone_at and record.undone_at.isoformat(),
    }


def _show(plan: ImportPlan, dry_run: bool) -> None:
    would = "It would be" if dry_run else "It is"
    refused = len(plan.refused)
    typer.echo(
        f"{would} {plan.new} new, {plan.changed} changed, {plan.unchanged} unchanged;"
        f" {refused} of {plan.rows} rows are refused."
    )
    for each in plan.refused[:_SHOWN]:
        where = f"row {each.row}" + (f", {each.column}" if each.column else "")
        typer.echo(f"- {where}: {each.reason}")
    if refused > _SHOWN:
        typer.echo(f"- and {refused - _SHOWN} more; --json lists them all.")
    if plan.id is not None:
        typer.echo(f"Take it back with: fitkiosk-admin catalogue undo {plan.id}")
