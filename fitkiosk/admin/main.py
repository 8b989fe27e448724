"""`fitkiosk-admin`: the engine from a terminal.

Heavy libraries are imported inside the commands, so that asking for help does not wait for them.
"""

import typer

from fitkiosk.admin import catalogue, chart
from fitkiosk.admin.evaluate import evaluate
from fitkiosk.admin.health import health
from fitkiosk.admin.new_code import new_code
from fitkiosk.admin.predict import predict
from fitkiosk.admin.train import train

app = typer.Typer(
    name="fitkiosk-admin",
    help="FitKiosk from a terminal: predict, train, evaluate, health, new-code, catalogue, chart.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

for command in (predict, train, evaluate, health, new_code):
    app.command()(command)
app.add_typer(catalogue.app, name="catalogue")
app.add_typer(chart.app, name="chart")


def main() -> None:
    """Run the command that was typed."""
    app()
