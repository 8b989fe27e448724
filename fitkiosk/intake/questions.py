"""What has to be asked before a seller's table can be read, and what its values say already."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from fitkiosk.domain.imports import Column, ImportMapping, Question, TableKind
from fitkiosk.domain.products import SizeBasis
from fitkiosk.intake.columns import kind_of, match_columns
from fitkiosk.intake.layout import Layout
from fitkiosk.intake.prices import currency_in
from fitkiosk.intake.tables import Table
from fitkiosk.units import LengthUnit

# Girths of adults are 60 to 150 cm or 24 to 59 inches, their clothes somewhat more, and laid flat
# half of it: what is larger than the first can only be cm, what is smaller than the second inches.
_SURELY_CM, _SURELY_INCHES, _INCHES_AROUND = 65.0, 26.0, 50.0
_USUAL_CURRENCY = "INR"


def questions(table: Table, mapping: ImportMapping) -> tuple[Question, ...]:
    """What neither the table nor the mapping says, and the table needs.

    Args:
        table: whose first rows are looked at.
        mapping: what has been said so far.
    """
    layout = Layout.of(table, mapping)
    figures = layout.bare_figures(table)
    about_goods = mapping.kind is not TableKind.REVIEWS
    needed = {
        Question.UNIT: bool(figures) and _unit_by(figures, mapping.basis) is None,
        Question.BASIS: _basis_open(table, layout),
        Question.CURRENCY: about_goods
        and mapping.currency is None
        and _currency_open(table, layout),
        Question.BRAND: about_goods and not mapping.brand and Column.BRAND not in layout.places,
    }
    return tuple(question for question, open_ in needed.items() if open_)


def guessed(table: Table, mapping: ImportMapping) -> ImportMapping:
    """A mapping with every gap filled by what is likely, to be shown and corrected.

    Args:
        table: whose first rows are looked at.
        mapping: what was said or remembered; it is kept.
    """
    rows = [row.cells for row in table.sample]
    columns = match_columns(table.headers, rows, mapping.roles)
    roles = {**mapping.roles, **{each.header: each.role for each in columns}}
    kind = kind_of(columns) if mapping.kind is TableKind.PRODUCTS else mapping.kind
    mapping = replace(mapping, roles=roles, kind=kind)
    layout = Layout.of(table, mapping)
    figures = layout.bare_figures(table)
    basis, currency = mapping.basis, mapping.currency
    if _basis_open(table, layout):
        basis = SizeBasis.BODY if kind is TableKind.CHARTS else SizeBasis.GARMENT
    if currency is None and _currency_open(table, layout):
        currency = _USUAL_CURRENCY
    unit = mapping.unit
    if figures:
        unit = _unit_by(figures, mapping.basis) or LengthUnit.INCH
    return replace(mapping, unit=unit, basis=basis, currency=currency)


def _unit_by(figures: Sequence[float], basis: SizeBasis | None) -> LengthUnit | None:
    """The unit that figures can only be in; None where they could be in either."""
    usual = median(figures)
    if usual >= _SURELY_CM:
        return LengthUnit.CM
    if usual < _SURELY_INCHES:
        return LengthUnit.INCH
    # Between, they are inches around, or centimetres across; or children's.
    if basis is SizeBasis.FLAT:
        return LengthUnit.CM
    return LengthUnit.INCH if basis is not None and usual < _INCHES_AROUND else None


def _basis_open(table: Table, layout: Layout) -> bool:
    """Whether there is a figure of which nobody and nothing says what it means."""
    return any(
        any(layout.left_open(table, column.place, Column.BASIS))
        for column in layout.girths
        if column.basis is None
    )


def _currency_open(table: Table, layout: Layout) -> bool:
    """Whether there is a price whose currency nothing in the table says."""
    return any(
        currency_in(text) is None
        for place in layout.places.get(Column.PRICE, ())
        if currency_in(layout.headers[place]) is None
        for text in layout.left_open(table, place, Column.CURRENCY)
    )
