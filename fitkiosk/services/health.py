"""Whether everything works: the database and the models."""

import platform
from collections.abc import Callable
from dataclasses import dataclass

from fitkiosk import __version__
from fitkiosk.domain.fit import ModelState, ModelStatus
from fitkiosk.errors import KioskError, StoreError
from fitkiosk.store.database import Database


@dataclass(frozen=True, slots=True)
class Health:
    """The state of the whole program.

    Attributes:
        database: the state of the database's schema, such as `current`; `empty` before the first
            start, and `problem` when it cannot be used.
        models: the state of every category's model.
        problems: what does not work, in sentences; empty when all is well.
    """

    database: str
    models: tuple[ModelStatus, ...]
    problems: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The report in the form that other programs read."""
        loaded = [status for status in self.models if status.state is ModelState.LOADED]
        return {
            "status": "degraded" if self.problems else "ok",
            "version": __version__,
            "python": platform.python_version(),
            "database": self.database,
            "models": {
                "loaded": len(loaded),
                "expected": len(self.models),
                "categories": {status.category: status.state.value for status in self.models},
            },
            "problems": list(self.problems),
        }


def check_health(database_url: str, models: Callable[[], tuple[ModelStatus, ...]]) -> Health:
    """Look at the database, without opening or upgrading it, and load every model.

    Args:
        database_url: where the database is.
        models: loads the models and tells the state of each.
    """
    problems: list[str] = []
    try:
        database = Database.examine(database_url).name.lower()
    except StoreError as error:
        database = "problem"
        problems.append(str(error))
    try:
        statuses = models()
    except KioskError as error:
        statuses = ()
        problems.append(str(error))
    problems += [
        f"{status.category}: {status.reason}"
        for status in statuses
        if status.state is not ModelState.LOADED
    ]
    return Health(database, statuses, tuple(problems))
