"""Which header of a table stands over which column."""

from collections.abc import Mapping

from fitkiosk.domain.imports import Column, ColumnRole

_RANGES = {
    Column.CHEST: Column.CHEST_MOST,
    Column.WAIST: Column.WAIST_MOST,
    Column.HIP: Column.HIP_MOST,
    Column.SIZE: Column.SIZES,
}


class Headers:
    """The headers of a table by what they say.

    Args:
        roles: by header, as they were settled.
    """

    def __init__(self, roles: Mapping[str, ColumnRole | None]) -> None:
        self._headers = {role: header for header, role in reversed(list(roles.items())) if role}

    def of(self, column: Column, size: str | None = None) -> str | None:
        """The header over a column, for that size where each has its own; None for none."""
        other = _RANGES.get(column, column)
        wanted = (
            *(ColumnRole(each, of_size) for of_size in (size, None) for each in (column, other)),
        )
        return next((self._headers[role] for role in wanted if role in self._headers), None)
