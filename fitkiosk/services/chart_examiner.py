"""What is in a size chart, what is wrong with it, and whom it fits; no shop is needed for that."""

import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Generic, TypeVar

from fitkiosk.charts.census import Census
from fitkiosk.charts.check import Knowledge, check
from fitkiosk.charts.figures import size_chart
from fitkiosk.domain.chart_findings import Checked, Rule
from fitkiosk.domain.charts import SizeChart
from fitkiosk.domain.coverage import Comparison, Coverage, SizeChange
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import OpenedSheet, Proposal, Sheet
from fitkiosk.fit.advisor import Advisor
from fitkiosk.intake.chart_cells import read_chart
from fitkiosk.intake.chart_columns import proposals
from fitkiosk.intake.chart_sheets import sheet_from_file, sheet_from_text
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.population.bodies import BodyPopulation, load_populations

_Made = TypeVar("_Made")


class _Once(Generic[_Made]):
    """Something that is made when it is first needed, by whichever thread that is."""

    def __init__(self, make: Callable[[], _Made]) -> None:
        self._make = make
        self._making = threading.Lock()
        self._made: _Made | None = None

    def __call__(self) -> _Made:
        with self._making:
            if self._made is None:
                self._made = self._make()
            return self._made


class ChartExaminer:
    """Reads, checks and compares size charts; threads may share it.

    What it needs is read when it is first needed.

    Args:
        models: the folder of `population.toml`.
        load_types: reads the words that say what a product is.
        load_categories: reads the fit categories.
        load_advisor: loads the models.
    """

    def __init__(
        self,
        models: Path,
        load_types: Callable[[], ProductTypes],
        load_categories: Callable[[], Mapping[str, FitCategory]],
        load_advisor: Callable[[], Advisor],
    ) -> None:
        self._load_advisor = load_advisor
        self._types = _Once(load_types)
        self._categories = _Once(load_categories)
        self._populations: _Once[Mapping[Audience, BodyPopulation]] = _Once(
            partial(load_populations, models / "population.toml")
        )
        self._census = _Once(lambda: Census(self._load_advisor(), self._populations()))

    def categories(self) -> Mapping[str, FitCategory]:
        """The fit categories by name.

        Raises:
            BundledFileError: when `categories.toml` cannot be used.
        """
        return self._categories()

    def category_of(self, scope: str | None) -> FitCategory | None:
        """The fit category of a type of clothes, or of that name; None for every type.

        Raises:
            BundledFileError: as `categories`.
        """
        return next(
            (
                each
                for each in self.categories().values()
                if scope in (each.name, *each.product_types)
            ),
            None,
        )

    # --- Getting a chart in -----------------------------------------------------------------------

    def paste(self, text: str, html: str = "") -> OpenedSheet:
        """A chart out of the clipboard.

        Args:
            text: as a spreadsheet or a web page gives it.
            html: the same with its table, if there is one.

        Raises:
            KioskError: when there is no chart in it.
        """
        return sheet_from_text(text, html, self._types())

    def open(self, path: Path, sheet: str | None = None) -> OpenedSheet:
        """A chart out of a file.

        Args:
            path: CSV, TSV, XLSX or JSON.
            sheet: which sheet of a workbook; None for the first one.

        Raises:
            TableError: when it cannot be read as a table.
        """
        return sheet_from_file(path, sheet, self._types())

    def propose(self, sheet: Sheet) -> tuple[Proposal, ...]:
        """What each column of a sheet is likely to be."""
        return proposals(sheet)

    def size_chart(self, sheet: Sheet) -> SizeChart:
        """What products get by a sheet.

        Raises:
            BundledFileError: when `population.toml` or `categories.toml` cannot be used.
        """
        facts, populations = sheet.facts, self._populations()
        audience = facts.worn_by.audience
        concerned = populations.values() if audience is None else (populations[audience],)
        waist_below_cm = fmean(each.natural_waist_below_cm for each in concerned)
        category = self.category_of(facts.fit_category) or self.category_of(facts.product_type)
        return size_chart(read_chart(sheet), waist_below_cm, category)

    # --- What is to be said of it -----------------------------------------------------------------

    def check(self, sheet: Sheet, off: frozenset[Rule] = frozenset()) -> Checked:
        """Look for what is wrong with a chart.

        Args:
            sheet: the chart.
            off: rules to leave out.

        Raises:
            BundledFileError: when `population.toml` or `categories.toml` cannot be used.
        """
        read = read_chart(sheet)
        knowledge = Knowledge(self.categories(), self._populations())
        return Checked(read, check(read, knowledge, off), off)

    def cover(self, sheet: Sheet, audience: Audience) -> Coverage:
        """Whom a chart fits.

        Raises:
            KioskError: when that cannot be told, such as without a fit category.
        """
        return self._census().cover(read_chart(sheet), audience)

    def changes(self, sheet: Sheet, audience: Audience) -> tuple[SizeChange, ...]:
        """What adding, dropping or shifting a size would do.

        Raises:
            KioskError: as `cover` does.
        """
        return self._census().changes(read_chart(sheet), audience)

    def compare(self, sheet: Sheet, other: Sheet, audience: Audience) -> Comparison:
        """The same people in two charts.

        Raises:
            KioskError: as `cover` does, of either chart.
        """
        return self._census().compare(read_chart(sheet), read_chart(other), audience)
