"""Who did what in the shop's records, without what was written there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    """What can be done to the records."""

    PERSON_ADDED = "person_added"
    PERSON_EDITED = "person_edited"
    PERSON_MEASURED = "person_measured"
    PERSON_MERGED = "person_merged"
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"
    STAFF_ADDED = "staff_added"
    STAFF_LEFT = "staff_left"
    PIN_CHANGED = "pin_changed"
    RETENTION_CHANGED = "retention_changed"
    CATALOGUE_IMPORTED = "catalogue_imported"
    IMPORT_UNDONE = "import_undone"
    PRODUCTS_EDITED = "products_edited"
    CHART_SAVED = "chart_saved"
    CHART_REMOVED = "chart_removed"
    CHART_RULES_CHANGED = "chart_rules_changed"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing done.

    Attributes:
        at: in UTC, with its zone.
        staff_name: who did it; None for a customer's own doing or the program's, and for staff
            that were erased.
        person_id: to whom; None where it was nobody, or somebody who has been erased.
        person_name: that person's present name.
        details: which fields or how many, never their content; such as "name, phone".
    """

    at: datetime
    deed: Deed
    staff_name: str | None = None
    person_id: int | None = None
    person_name: str | None = None
    details: str = ""
