"""How commands answer: results on standard output, refusals on standard error."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import typer

from fitkiosk.errors import BadInputError, KioskError, NotFoundError

FAILED = 1
BAD_INPUT = 2


@contextmanager
def told_errors() -> Iterator[None]:
    """Tell a refusal in its own words and leave with 2 for bad input, 1 for a failed job.

    Anything else is a defect and keeps its trace.
    """
    try:
        yield
    except KioskError as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(BAD_INPUT if isinstance(error, BadInputError) else FAILED) from error


@contextmanager
def told_tables() -> Iterator[None]:
    """As `told_errors`; a file that cannot be read as a table is bad input."""
    with told_errors():
        from fitkiosk.intake.errors import TableError  # noqa: PLC0415 - --help must be quick

        try:
            yield
        except (TableError, NotFoundError) as error:
            typer.echo(f"Error: {error}", err=True)
            raise typer.Exit(BAD_INPUT) from error


def print_json(content: Mapping[str, object]) -> None:
    """Print one JSON object."""
    typer.echo(json.dumps(content, indent=2))


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a small table: the first column to the left, the others to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        first, *others = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        aligned = [cell.strip().rjust(len(cell)) for cell in others]
        typer.echo("  ".join([first, *aligned]).rstrip())
