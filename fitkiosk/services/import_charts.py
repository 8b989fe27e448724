"""A table of size charts on its way into the shop, and out of it again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from fitkiosk.domain.charts import ChartSize, SizeChart
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.imports import (
    Column,
    Draft,
    ImportMapping,
    PlannedProduct,
    RefusedRow,
    Standing,
)
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.size_order import in_order
from fitkiosk.errors import BadInputError
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.words import plain
from fitkiosk.services.import_errors import (
    ContradictionError,
    ItemRefused,
    NoteBook,
    OtherRowRefusedError,
)
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_plan import Doing, Tell, refused_rows
from fitkiosk.services.import_sizes import RowSize, sizes_of
from fitkiosk.store.charts import ChartKey, chart_key
from fitkiosk.store.search import fold
from fitkiosk.store.staging import Staging
from fitkiosk.store.unit_of_work import UnitOfWork
from fitkiosk.units import LengthUnit

# Words for all clothes of a part of the body: whether their categories compare chest and hip.
_TOP, _BOTTOM, _WHOLE = (True, False), (False, True), (True, True)
_GROUPS = {
    **dict.fromkeys(("top", "tops", "topwear", "upper", "uppers"), _TOP),
    **dict.fromkeys(("bottom", "bottoms", "bottomwear", "lower", "lowers"), _BOTTOM),
    **dict.fromkeys(("dress", "dresses"), _WHOLE),
}
_CHEST, _HIP = "product_chest_cm", "product_hip_cm"


class BrandlessChartError(BadInputError):
    """A size chart names no brand."""

    def __init__(self) -> None:
        super().__init__(
            "This size chart names no brand.",
            "Write whose chart it is into the row, or name the brand of the whole table.",
        )


class TypelessChartError(BadInputError):
    """A chart of finished garments does not say of which."""

    def __init__(self) -> None:
        super().__init__(
            "This chart gives figures of finished garments, but not of which type.",
            "Write the type into the row, such as t-shirt: figures of garments differ by type.",
        )


class ChartTable:
    """A table whose rows are the sizes of size charts.

    Args:
        mapping: how it is read.
        headers: over its columns.
        types: guesses what a type is.
        categories: by name.
    """

    def __init__(
        self,
        mapping: ImportMapping,
        headers: Headers,
        types: ProductTypes,
        categories: Mapping[str, FitCategory],
    ) -> None:
        self._mapping = mapping
        self._headers = headers
        self._types = types
        self._categories = categories

    def key(self, draft: Draft) -> str:
        """What the rows of one chart share."""
        return chart_row_key(draft.facts)

    def plan(self, work: UnitOfWork, staging: Staging, notes: NoteBook, tell: Tell) -> None:
        """Say of every chart what becomes of it; those for the same clothes become one."""
        charts: dict[ChartKey, SizeChart] = {}
        refused: list[RefusedRow] = []
        done, count = 0, staging.item_count()
        for items in staging.items():
            for item in items:
                try:
                    if item.bad_row is not None:
                        raise ItemRefused(item.bad_row, None, OtherRowRefusedError(item.bad_row))
                    charts |= self._joined(charts, item.drafts, notes)
                except ItemRefused as error:
                    refused += refused_rows(item.drafts, error)
            done += len(items)
            tell(done, count)
        staging.refuse(refused)
        kept = {chart_key(chart): chart for chart in work.charts.all().values()}
        staging.plan(
            (_planned(chart, kept.get(key)), None, _as_json(chart)) for key, chart in charts.items()
        )

    def save(self, work: UnitOfWork, staging: Staging, doing: Doing, tell: Tell) -> None:
        """Do what was planned."""
        kept = {chart_key(chart): chart for chart in work.charts.all().values()}
        done = []
        for planned in chain(staging.to_write(Standing.NEW), staging.to_write(Standing.CHANGED)):
            for each in planned:
                chart = _from_json(each.content)
                before = kept.get(chart_key(chart))
                work.charts.put(chart)
                done.append([before and _as_json(before), each.content])
            tell(len(done), None)
        work.imports.keep_charts(doing.import_id, done)
        work.charts.link()

    def _joined(
        self, charts: Mapping[ChartKey, SizeChart], drafts: Sequence[Draft], notes: NoteBook
    ) -> dict[ChartKey, SizeChart]:
        """The charts that these rows make, joined with those for the same clothes before them."""
        joined = {}
        for chart, rows in self._charts(drafts, notes):
            key = chart_key(chart)
            if key in charts:
                chart = self._join(charts[key], chart, rows)  # noqa: PLW2901
            joined[key] = chart
        return joined

    def _charts(
        self, drafts: Sequence[Draft], notes: NoteBook
    ) -> list[tuple[SizeChart, tuple[RowSize, ...]]]:
        first, facts = drafts[0], drafts[0].facts
        brand = str(facts.get(Column.BRAND) or self._mapping.brand)
        if not brand:
            raise ItemRefused(first.row, self._headers.of(Column.BRAND), BrandlessChartError())
        name = str(facts.get(Column.CHART, ""))
        rows = sizes_of(drafts, self._headers, notes)
        size = first.sizes[0] if first.sizes else None
        wearers = facts.get(Column.WEARERS)
        chart = SizeChart(
            f"{brand} {name}".strip(),
            brand,
            wearers if isinstance(wearers, Wearers) else Wearers.EVERYONE,
            None,
            (size and size.basis) or self._mapping.basis or SizeBasis.BODY,
            (size and size.unit) or self._mapping.unit or LengthUnit.CM,
            tuple(ChartSize(row.size.label, *row.girths) for row in rows),
        )
        scopes = self._scopes(str(facts.get(Column.TYPE) or name))
        charts = [(replace(chart, product_type=scope), rows) for scope in scopes]
        if any(each.lacks_type for each, _ in charts):
            raise ItemRefused(first.row, self._headers.of(Column.TYPE), TypelessChartError())
        return charts

    def _scopes(self, words: str) -> tuple[str | None, ...]:
        """What a chart is for by its words: a type, the categories of a group, or everything."""
        for word in plain(words).split():
            if word in _GROUPS:
                chest, hip = _GROUPS[word]
                return tuple(
                    category.name
                    for category in self._categories.values()
                    if (_CHEST in category.features, _HIP in category.features) == (chest, hip)
                )
        guess = self._types.guess(words)
        return (guess.product_type or None,)

    def _join(self, before: SizeChart, chart: SizeChart, rows: Sequence[RowSize]) -> SizeChart:
        """One chart of two for the same clothes, whose sizes must not contradict each other."""
        known = {size.label.casefold(): size for size in before.sizes}
        for size, row in zip(chart.sizes, rows, strict=True):
            if known.setdefault(size.label.casefold(), size) != size:
                column = self._headers.of(Column.SIZE)
                raise ItemRefused(row.row, column, ContradictionError(rows[0].row))
        sizes = tuple(known.values())
        places = in_order([size.label for size in sizes])
        if places is not None:
            sizes = tuple(sizes[place] for place in places)
        return replace(before, name=before.brand, sizes=sizes)


def chart_row_key(facts: Mapping[Column, object]) -> str:
    """What the rows of one chart share, by what they say."""
    told = (Column.BRAND, Column.WEARERS, Column.CHART, Column.TYPE)
    return "|".join(fold(str(facts.get(column) or "")).strip() for column in told)


def put_back(work: UnitOfWork, content: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    """Take back what an import did to charts.

    Args:
        work: where they are.
        content: what `ChartTable.save` kept of it.

    Returns:
        The names of charts that are no longer as the import made them; unless there are none,
        nothing was done.
    """
    charts = work.charts.all()
    kept = {chart_key(chart): chart for chart in charts.values()}
    # Whoever worked on a chart on the bench would lose its versions with it.
    saved = {chart_key(charts[chart_id]) for chart_id in work.chart_sheets.versioned()}
    pairs = [(before and _from_json(before), _from_json(after)) for before, after in content]
    others = tuple(
        after.name
        for before, after in pairs
        if kept.get(chart_key(after)) != after or (before is None and chart_key(after) in saved)
    )
    if not others:
        work.charts.remove(chart_key(after) for before, after in pairs if before is None)
        for before, _ in pairs:
            if before is not None:
                work.charts.put(before)
        work.charts.link()
    return others


def _planned(chart: SizeChart, kept: SizeChart | None) -> PlannedProduct:
    if kept is None:
        standing = Standing.NEW
    else:
        standing = Standing.UNCHANGED if kept == chart else Standing.CHANGED
    changes = ("sizes",) if standing is Standing.CHANGED else ()
    scope = chart.product_type or ""
    return PlannedProduct(chart.brand, chart.name, scope, None, 1.0, standing, changes)


def _as_json(chart: SizeChart) -> dict[str, Any]:
    return {
        "name": chart.name,
        "brand": chart.brand,
        "wearers": chart.wearers,
        "product_type": chart.product_type,
        "basis": chart.basis,
        "unit": chart.unit,
        "sizes": [[size.label, size.chest_cm, size.waist_cm, size.hip_cm] for size in chart.sizes],
    }


def _from_json(content: Mapping[str, Any]) -> SizeChart:
    return SizeChart(
        content["name"],
        content["brand"],
        Wearers(content["wearers"]),
        content["product_type"],
        SizeBasis(content["basis"]),
        LengthUnit(content["unit"]),
        tuple(
            ChartSize(label, *(None if ends is None else (ends[0], ends[1]) for ends in girths))
            for label, *girths in content["sizes"]
        ),
    )
