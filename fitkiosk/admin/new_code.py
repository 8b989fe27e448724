"""`fitkiosk-admin new-code`: for whoever of the staff lost both the PIN and the recovery code."""

from typing import Annotated

import typer

from fitkiosk.admin.options import DataDir
from fitkiosk.admin.output import told_errors

Member = Annotated[str, typer.Argument(help="The member of the staff, by name.")]


def new_code(name: Member, *, data_dir: DataDir = None) -> None:
    """Print a new recovery code, which sets a new PIN at the kiosk; close the kiosk first."""
    with told_errors():
        from fitkiosk.app import open_app  # noqa: PLC0415 - heavy
        from fitkiosk.settings import load_settings  # noqa: PLC0415

        with open_app(load_settings(data_dir)) as shop:
            new = shop.staff.new_code(name)
    typer.echo(f"The recovery code of {new.member.name}: {new.recovery_code}")
    typer.echo("At the kiosk: Staff, the name, I forgot my PIN. It is not shown again.")
