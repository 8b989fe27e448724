"""Whether everything works: the database and the models."""

import platform
from collections.abc import Callable
from dataclasses import dataclass

from fitkiosk import __version__
from fitkiosk.domain.fit import ModelState, ModelStatus


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """The state of the database; `problem` says what is wrong with it."""

    url: str
    created: bool
    schema: str | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """The state of the whole program."""

    database: DatabaseHealth
    models: tuple[ModelStatus, ...]
    version: str = __version__
    python: str = platform.python_version()

    @property
    def degraded(self) -> bool:
        """Whether anything does not work as it should."""
        disabled = any(status.state is not ModelState.LOADED for status in self.models)
        return bool(self.database.problem) or disabled or not self.models

    def as_json(self) -> dict[str, object]:
        """The report in the form that other programs read."""
        loaded = [status.category for status in self.models if status.state is ModelState.LOADED]
        return {
            "status": "degraded" if self.degraded else "ok",
            "version": self.version,
            "python": self.python,
            "database": {
                "status": "problem" if self.database.problem else "ok",
                "url": self.database.url,
                "created": self.database.created,
                "schema": self.database.schema,
                "problem": self.database.problem,
            },
            "models": {
                "loaded": len(loaded),
                "expected": len(self.models),
                "categories": {
                    status.category: {"status": status.state.value, "reason": status.reason}
                    for status in self.models
                },
            },
        }


def check(
    inspect: Callable[[], DatabaseHealth], models: Callable[[], tuple[ModelStatus, ...]]
) -> Health:
    """Look at the database without changing it, and at every model.

    Args:
        inspect: looks at the database.
        models: loads the models and tells the state of each.
    """
    return Health(database=inspect(), models=models())
