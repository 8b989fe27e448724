"""What an import puts into tables, row by row in words."""

from PySide6.QtCore import QObject

from fitkiosk.domain.imports import ImportRecord, PlannedProduct, RefusedRow, Standing, TableNote
from ui import people_wording, stock_wording, wording
from ui.itemmodels.import_tables import ColumnTable, RowTable


class ImportTables(QObject):
    """The item models of all pages, by what they show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = RowTable(_record_told)
        self.columns = ColumnTable()
        self.products = RowTable(self._product_told)
        self.refused = RowTable(_refused_told)
        self.notes = RowTable(_note_told)
        self.retell()

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self.columns.retell()
        self.records.name_columns(
            (
                self.tr("When"),
                self.tr("File"),
                self.tr("Seller"),
                self.tr("New"),
                self.tr("Changed"),
                self.tr("By"),
            )
        )
        self.products.name_columns(
            (
                self.tr("Article number"),
                self.tr("Name"),
                self.tr("Type"),
                self.tr("Category"),
                self.tr("How sure"),
                self.tr("Sizes"),
                self.tr("What happens"),
            )
        )
        self.refused.name_columns((self.tr("Row"), self.tr("Column"), self.tr("Why")))
        self.notes.name_columns((self.tr("Row"), self.tr("What was noticed")))

    def _product_told(self, product: PlannedProduct) -> tuple[str, ...]:
        happens = {
            Standing.NEW: self.tr("new"),
            Standing.CHANGED: self.tr("changed: {fields}"),
            Standing.UNCHANGED: self.tr("unchanged"),
        }[product.standing]
        return (
            product.sku,
            product.name,
            product.product_type,
            stock_wording.category(product.fit_category),
            stock_wording.certainty(product.certainty),
            self.tr("known") if product.sized else self.tr("not known"),
            happens.format(fields=", ".join(map(stock_wording.field_name, product.changes))),
        )


def _record_told(record: ImportRecord) -> tuple[str, ...]:
    when = people_wording.day_and_time(record.at)
    if record.undone_at is not None:
        when = stock_wording.taken_back(when)
    counts = str(record.new), str(record.changed)
    return when, record.file, record.seller, *counts, record.staff_name or ""


def _refused_told(refused: RefusedRow) -> tuple[str, ...]:
    return str(refused.row), refused.column or "", wording.error_text(refused.reason)


def _note_told(note: TableNote) -> tuple[str, ...]:
    return "" if note.row is None else str(note.row), wording.error_text(note.told)
