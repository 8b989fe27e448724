"""Which version a database has, and bringing it to the program's own."""

from enum import Enum, auto
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

_MIGRATIONS = Path(__file__).with_name("migrations")


class SchemaState(Enum):
    """How a database stands to the schema of this program."""

    EMPTY = auto()
    FOREIGN = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()


def schema_state(connection: Connection) -> SchemaState:
    """Look at a database without changing it."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return SchemaState.EMPTY
    heads = set(MigrationContext.configure(connection).get_current_heads())
    if not heads:
        return SchemaState.FOREIGN
    scripts = ScriptDirectory.from_config(_config())
    if heads == set(scripts.get_heads()):
        return SchemaState.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    # Revisions are only ever added, so one that is unknown here comes from a later program.
    return SchemaState.OLDER if heads <= known else SchemaState.NEWER


def head_revision() -> str:
    """The revision of this program's schema."""
    return ScriptDirectory.from_config(_config()).get_heads()[0]


def upgrade(connection: Connection) -> None:
    """Bring a database to the schema of this program, inside the connection's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    # The package's own folder, so that it is found in a wheel and in the executable as well.
    # Alembic reads % as the start of a placeholder.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
