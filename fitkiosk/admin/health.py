"""`fitkiosk-admin health`: whether everything works."""

import typer

from fitkiosk.admin.options import AsJson, DataDir
from fitkiosk.admin.output import FAILED, print_json, told_errors
from fitkiosk.domain.fit import ModelState
from fitkiosk.settings import load_settings


def health(*, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Check the database and the models; leaves with 1 when something does not work."""
    with told_errors():
        settings = load_settings(data_dir)

        from fitkiosk.app import database_url, load_models  # noqa: PLC0415 - heavy
        from fitkiosk.services.health import check_health  # noqa: PLC0415

        report = check_health(database_url(settings), lambda: load_models(settings).statuses())
    if as_json:
        print_json(report.as_json())
    else:
        typer.echo("Everything works." if not report.problems else "Something does not work:")
        for problem in report.problems:
            typer.echo(f"- {problem}")
        working = sum(status.state is ModelState.LOADED for status in report.models)
        typer.echo(f"Database: {report.database}. Models: {working} of {len(report.models)} work.")
    if report.problems:
        raise typer.Exit(FAILED)
