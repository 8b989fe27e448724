"""How a seller's tables are read, as a file or a column of the shop can hold it."""

from collections.abc import Mapping
from typing import Any

from fitkiosk.domain.imports import Column, ColumnRole, ImportMapping, TableKind
from fitkiosk.domain.products import SizeBasis
from fitkiosk.errors import BadInputError
from fitkiosk.units import LengthUnit

_KNOWN = {"seller", "roles", "unit", "basis", "currency", "brand", "kind"}


class BadMappingError(BadInputError):
    """A description of columns that cannot be used."""

    def __init__(self, why: str) -> None:
        super().__init__(
            "The columns are not described as they should be: {why}.",
            "Correct the description, or leave it out to have the columns matched by their names.",
            why=why,
        )


def mapping_as_json(mapping: ImportMapping) -> dict[str, Any]:
    """A mapping as JSON can hold it; what is not known is null."""
    return {
        "seller": mapping.seller,
        "roles": {header: _role_as_json(role) for header, role in mapping.roles.items()},
        "unit": mapping.unit,
        "basis": mapping.basis,
        "currency": mapping.currency,
        "brand": mapping.brand,
        "kind": mapping.kind,
    }


def mapping_from_json(content: object) -> ImportMapping:
    """Read what `mapping_as_json` wrote, or what somebody wrote by hand; all of it may be missing.

    A role is the name of a column (`"price"`), `{"column": "chest", "size": "M"}` where each size
    has columns of its own, or null to leave a column out.

    Raises:
        BadMappingError: when it says something that is not known.
    """
    if not isinstance(content, Mapping):
        raise BadMappingError("it is not one object")
    unknown = sorted(map(str, set(content) - _KNOWN))
    if unknown:
        raise BadMappingError(f"there is no “{unknown[0]}”")
    roles = content.get("roles", {})
    if not isinstance(roles, Mapping):
        raise BadMappingError("“roles” does not name columns")
    try:
        return ImportMapping(
            seller=_text(content, "seller"),
            roles={str(header): _role(role) for header, role in roles.items()},
            unit=LengthUnit(content["unit"]) if content.get("unit") else None,
            basis=SizeBasis(content["basis"]) if content.get("basis") else None,
            currency=_text(content, "currency").upper() or None,
            brand=_text(content, "brand"),
            kind=TableKind(content.get("kind") or TableKind.PRODUCTS),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise BadMappingError(str(error)) from error


def _text(content: Mapping[str, Any], name: str) -> str:
    value = content.get(name) or ""
    if not isinstance(value, str):
        raise BadMappingError(f"“{name}” is no text")
    return value.strip()


def _role_as_json(role: ColumnRole | None) -> object:
    if role is None or role.size is None:
        return role and role.column
    return {"column": role.column, "size": role.size}


def _role(written: object) -> ColumnRole | None:
    if written is None:
        return None
    if isinstance(written, Mapping):
        size = written.get("size")
        return ColumnRole(Column(written["column"]), None if size is None else str(size))
    return ColumnRole(Column(str(written)))
