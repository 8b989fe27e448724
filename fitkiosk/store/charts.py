"""Size charts, put into rows and taken out again."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.charts import ChartSize, GirthRange, SizeChart
from fitkiosk.domain.products import ProductSize, SizeBasis, Wearers
from fitkiosk.errors import NotFoundError
from fitkiosk.store.schema import ChartSizeRow, ProductRow, SizeChartRow
from fitkiosk.store.search import fold
from fitkiosk.units import LengthUnit

ChartKey = tuple[str, str, str]
"""The folded brand, the scope (empty for every type) and the wearers: a chart has them alone."""


def chart_key(chart: SizeChart) -> ChartKey:
    """By what a chart is known."""
    return fold(chart.brand).strip(), chart.product_type or "", chart.wearers.value


class ChartGoneError(NotFoundError):
    """A size chart is not in the shop, or no longer."""

    def __init__(self) -> None:
        super().__init__(
            "This size chart is not in the shop any more.",
            "Open another one, or save yours as a new chart.",
        )


class ChartLinks:
    """Which chart gives a product its sizes.

    That of its brand and wearers for its type counts first, then the one for its category, then the
    one for every type; of these, one for the same wearers counts before one for everyone.

    Args:
        charts: by id.
    """

    def __init__(self, charts: Mapping[int, SizeChart]) -> None:
        self._ids = {chart_key(chart): chart_id for chart_id, chart in charts.items()}
        self._brands = {brand for brand, _, _ in self._ids}

    def knows(self, brand: str) -> bool:
        """Whether there is any chart of a brand."""
        return bool(self._brands) and fold(brand).strip() in self._brands

    def find(
        self, brand: str, product_type: str, fit_category: str | None, wearers: Wearers
    ) -> int | None:
        """The id of the chart for such a product, or None.

        What no model knows, such as a bag, gets one for its very type alone.
        """
        adults = wearers is not Wearers.CHILDREN
        worn_by = dict.fromkeys((wearers, *([Wearers.EVERYONE] if adults else [])))
        scopes = dict.fromkeys((product_type, *((fit_category, "") if fit_category else ())))
        key = fold(brand).strip()
        return next(
            (
                self._ids[key, scope, each.value]
                for scope in scopes
                if scope or fit_category
                for each in worn_by
                if (key, scope, each.value) in self._ids
            ),
            None,
        )


class ChartsRepository:
    """The size charts of the shop."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> dict[int, SizeChart]:
        """Every chart with its sizes, by id."""
        sizes = self._session.execute(
            select(
                ChartSizeRow.size_chart_id,
                ChartSizeRow.label,
                ChartSizeRow.chest_least_cm,
                ChartSizeRow.chest_most_cm,
                ChartSizeRow.waist_least_cm,
                ChartSizeRow.waist_most_cm,
                ChartSizeRow.hip_least_cm,
                ChartSizeRow.hip_most_cm,
            ).order_by(ChartSizeRow.size_chart_id, ChartSizeRow.position)
        )
        of_chart = {
            chart_id: tuple(
                ChartSize(label, _girth(*girths[:2]), _girth(*girths[2:4]), _girth(*girths[4:]))
                for _, label, *girths in rows
            )
            for chart_id, rows in groupby(sizes, key=itemgetter(0))
        }
        return {
            row.id: SizeChart(
                row.name,
                row.brand,
                Wearers(row.wearers),
                row.product_type or None,
                SizeBasis(row.basis),
                LengthUnit(row.unit),
                of_chart.get(row.id, ()),
            )
            for row in self._session.scalars(select(SizeChartRow).order_by(SizeChartRow.id))
        }

    def sizes(self) -> dict[int, tuple[ProductSize, ...]]:
        """The sizes that each chart gives to products, by its id."""
        return {chart_id: chart.product_sizes() for chart_id, chart in self.all().items()}

    def get(self, chart_id: int) -> SizeChart:
        """One chart with its sizes.

        Raises:
            NotFoundError: when it is not in the shop (any more).
        """
        chart = self.all().get(chart_id)
        if chart is None:
            raise ChartGoneError
        return chart

    def id_of(self, key: ChartKey) -> int | None:
        """The id of the chart with a key, if there is one."""
        brand_key, scope, wearers = key
        return self._session.scalar(
            select(SizeChartRow.id).where(
                SizeChartRow.brand_key == brand_key,
                SizeChartRow.product_type == scope,
                SizeChartRow.wearers == wearers,
            )
        )

    def product_counts(self) -> dict[int, int]:
        """Of how many products each chart is the chart, by its id; charts of none are absent."""
        found = self._session.execute(
            select(ProductRow.size_chart_id, func.count())
            .where(ProductRow.size_chart_id.is_not(None))
            .group_by(ProductRow.size_chart_id)
        )
        return {chart_id: count for chart_id, count in found if chart_id is not None}

    def rekey(self, chart_id: int, key: ChartKey) -> None:
        """Make a chart one for other clothes; no other chart may have the key."""
        brand_key, scope, wearers = key
        self._session.execute(
            update(SizeChartRow)
            .where(SizeChartRow.id == chart_id)
            .values(brand_key=brand_key, product_type=scope, wearers=wearers)
        )

    def put(self, chart: SizeChart) -> int:
        """Keep a chart in place of the one with the same key, or as a new one; returns its id."""
        brand_key, scope, wearers = chart_key(chart)
        values = {
            "name": chart.name,
            "brand": chart.brand,
            "basis": chart.basis.value,
            "unit": chart.unit.value,
        }
        chart_id = self.id_of((brand_key, scope, wearers))
        if chart_id is None:
            key = {"brand_key": brand_key, "product_type": scope, "wearers": wearers}
            row = SizeChartRow(**key, **values)
            self._session.add(row)
            self._session.flush()
            chart_id = row.id
        else:
            same = SizeChartRow.id == chart_id
            self._session.execute(update(SizeChartRow).where(same).values(values))
            self._session.execute(
                delete(ChartSizeRow).where(ChartSizeRow.size_chart_id == chart_id)
            )
        rows = [
            {"size_chart_id": chart_id, "position": position, **_size_values(size)}
            for position, size in enumerate(chart.sizes)
        ]
        if rows:
            self._session.execute(insert(ChartSizeRow), rows)
        return chart_id

    def remove(self, keys: Iterable[ChartKey]) -> None:
        """Take charts out; products that had their sizes from them have none until `link`."""
        for key in keys:
            self._session.execute(delete(SizeChartRow).where(SizeChartRow.id == self.id_of(key)))
        # A product's row that was read before still names the chart.
        self._session.expire_all()

    def link(self) -> int:
        """Give every product the chart that is for it; returns of how many it is another one now.

        To be called whenever charts or products changed. It is no change of a product: what it was
        given stays as it is.
        """
        links = ChartLinks(self.all())
        known = [
            brand
            for brand in self._session.scalars(select(ProductRow.brand).distinct())
            if links.knows(brand)
        ]
        linked = ProductRow.size_chart_id.is_not(None)
        concerned = ProductRow.brand.in_(known) | linked if known else linked
        found = self._session.execute(
            select(
                ProductRow.id,
                ProductRow.size_chart_id,
                ProductRow.brand,
                ProductRow.product_type,
                ProductRow.fit_category,
                ProductRow.wearers,
            ).where(concerned)
        )
        moved = [
            {"of_id": product_id, "chart_id": chart_id}
            for product_id, now, brand, product_type, category, wearers in found
            if (chart_id := links.find(brand, product_type, category, Wearers(wearers))) != now
        ]
        if moved:
            self._session.connection().execute(
                update(ProductRow.__table__)  # type: ignore[arg-type]
                .where(ProductRow.id == bindparam("of_id"))
                .values(size_chart_id=bindparam("chart_id")),
                moved,
            )
        return len(moved)


def _size_values(size: ChartSize) -> dict[str, object]:
    girths = {"chest": size.chest_cm, "waist": size.waist_cm, "hip": size.hip_cm}
    ends = {
        f"{girth}_{end}_cm": None if given is None else given[place]
        for girth, given in girths.items()
        for place, end in enumerate(("least", "most"))
    }
    return {"label": size.label, **ends}


def _girth(least: float | None, most: float | None) -> GirthRange | None:
    return None if least is None or most is None else (least, most)
