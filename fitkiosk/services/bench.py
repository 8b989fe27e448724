"""The size-chart bench: charts are taken in, checked, held against people, and kept."""

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from fitkiosk import assets
from fitkiosk.domain.audit import Deed
from fitkiosk.domain.chart_findings import Checked, Rule
from fitkiosk.domain.chart_keeping import (
    AS_IMPORTED,
    ChartDraft,
    ChartVersion,
    KeptChart,
    TakenChartError,
    VersionNote,
)
from fitkiosk.domain.charts import SizeChart
from fitkiosk.domain.coverage import Comparison, Coverage, SizeChange
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheet_differences import Differences, differences
from fitkiosk.domain.sheets import ChartFacts, OpenedSheet, Proposal, Sheet
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import UnknownCategoryError
from fitkiosk.intake.chart_facts import category_by_columns
from fitkiosk.services.chart_errors import check_savable
from fitkiosk.services.chart_examiner import ChartExaminer
from fitkiosk.services.chart_files import save_table
from fitkiosk.services.chart_making import empty_sheet, sheet_of
from fitkiosk.services.people import Clock, utc_now
from fitkiosk.store.charts import chart_key
from fitkiosk.store.database import Database
from fitkiosk.store.unit_of_work import UnitOfWork

_RULES_OFF = "chart_rules_off"

_log = logging.getLogger(__name__)


class BenchService:
    """Size charts from the clipboard to the products that use them; threads may share it.

    Args:
        database: where charts are kept.
        examiner: reads and checks them.
        changed: is called once products have other sizes.
        clock: says when something was done, with its zone.
    """

    def __init__(
        self,
        database: Database,
        examiner: ChartExaminer,
        changed: Callable[[], None],
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._examiner = examiner
        self._changed = changed
        self._clock = clock

    # --- Getting a chart in -----------------------------------------------------------------------

    def paste(self, text: str, html: str = "") -> OpenedSheet:
        """A chart out of the clipboard, as `ChartExaminer.paste`."""
        return self._examiner.paste(text, html)

    def open(self, path: Path, sheet: str | None = None) -> OpenedSheet:
        """A chart out of a file, as `ChartExaminer.open`."""
        return self._examiner.open(path, sheet)

    def example(self) -> OpenedSheet:
        """A chart with a few slips in it, to try the bench with.

        Raises:
            TableError: when the bundled file is not there.
        """
        return self.open(assets.resources_dir() / "example_chart.csv")

    def new(self, category: str | None = None) -> OpenedSheet:
        """An empty chart to type into, with the columns that a fit category needs.

        Raises:
            UnknownCategoryError: when there is no such category.
        """
        sheet = empty_sheet(None if category is None else self._category(category))
        return OpenedSheet(sheet, self.propose(sheet))

    def propose(self, sheet: Sheet) -> tuple[Proposal, ...]:
        """What each column of a sheet is likely to be; to be asked anew after edits."""
        return self._examiner.propose(sheet)

    def worn_by(self, sheet: Sheet, wearers: Wearers | None) -> ChartFacts:
        """What a chart is for, once somebody says who wears it.

        Its columns alone are mostly why it has its category, and mean another one for others.
        """
        facts = sheet.facts
        category = facts.fit_category
        if category == category_by_columns(sheet.definitions, facts.wearers):
            category = category_by_columns(sheet.definitions, wearers)
        return replace(facts, wearers=wearers, fit_category=category)

    # --- What is to be said of it -----------------------------------------------------------------

    def check(self, sheet: Sheet) -> Checked:
        """Look for what is wrong with a chart, by all rules that the shop has not switched off.

        Raises:
            StoreError: when the database cannot be read.
            BundledFileError: as `ChartExaminer.check`.
        """
        return self._examiner.check(sheet, self.rules_off())

    def cover(self, sheet: Sheet, audience: Audience) -> Coverage:
        """Whom a chart fits, as `ChartExaminer.cover`."""
        return self._examiner.cover(sheet, audience)

    def changes(self, sheet: Sheet, audience: Audience) -> tuple[SizeChange, ...]:
        """What adding, dropping or shifting a size would do, as `ChartExaminer.changes`."""
        return self._examiner.changes(sheet, audience)

    def compare(self, sheet: Sheet, other: Sheet, audience: Audience) -> Comparison:
        """The same people in two charts, as `ChartExaminer.compare`."""
        return self._examiner.compare(sheet, other, audience)

    def differences(self, before: Sheet, after: Sheet) -> Differences:
        """What was changed, cell by cell."""
        return differences(before, after)

    def save_csv(self, path: Path, sheet: Sheet, told: Iterable[Sequence[str]]) -> None:
        """Write a chart and what is told of it as a table, as `chart_files.save_table`."""
        save_table(path, sheet, told)

    # --- Rules ------------------------------------------------------------------------------------

    def rules_off(self) -> frozenset[Rule]:
        """The rules that the shop has switched off.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            names = _rules_off(work)
        return frozenset(rule for rule in Rule if rule.value in names)

    def switch_rule(self, rule: Rule, on: bool, by: StaffMember | None) -> None:
        """Switch a rule of the check on or off, for the whole shop.

        Raises:
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            before = _rules_off(work)
            # The names of rules that a later program knows stay.
            names = before - {rule.value} if on else before | {rule.value}
            if names == before:
                return
            work.shop.set(_RULES_OFF, json.dumps(sorted(names)))
            self._note(work, Deed.CHART_RULES_CHANGED, by, f"{rule.value} {'on' if on else 'off'}")

    # --- Charts of the shop -----------------------------------------------------------------------

    def charts(self) -> tuple[KeptChart, ...]:
        """Every chart of the shop by brand and name, those that came by an import too.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            kept = _kept(work)
        return tuple(sorted(kept.values(), key=_by_name))

    def open_kept(self, chart_id: int) -> Sheet:
        """A chart as products have it now.

        That is what was saved here last or, where an import has made something else of it since,
        what the import says.

        Raises:
            NotFoundError: when it is not in the shop (any more).
            UnreadableSheetError: when what was kept is damaged.
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            chart = work.charts.get(chart_id)
            version = work.chart_sheets.current({chart_id: chart}).get(chart_id)
            if version is not None:
                return work.chart_sheets.version(chart_id, version.number)
        return self._sheet_of(chart)

    def versions(self, chart_id: int) -> tuple[ChartVersion, ...]:
        """The versions of a chart, the newest first; `AS_IMPORTED` is what an import made of it.

        Raises:
            NotFoundError: when it is not in the shop (any more).
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            chart = work.charts.get(chart_id)
            versions = work.chart_sheets.versions(chart_id)
            if chart_id in work.chart_sheets.current({chart_id: chart}):
                return versions
        count = len(chart.sizes)
        return ChartVersion(AS_IMPORTED, None, None, count, VersionNote.IMPORTED), *versions

    def version(self, chart_id: int, number: int) -> Sheet:
        """A chart as it once was.

        Raises:
            NotFoundError: when there is no such chart or version (any more).
            UnreadableSheetError: when what was kept is damaged.
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            chart = work.charts.get(chart_id)
            if number != AS_IMPORTED:
                return work.chart_sheets.version(chart_id, number)
        return self._sheet_of(chart)

    def save(self, sheet: Sheet, by: StaffMember | None, chart_id: int | None = None) -> KeptChart:
        """Make a sheet the newest version of a chart; its products use it from now on.

        Where the chart is for other clothes, people or another brand now, it moves there, with its
        versions. What an import made of it is kept as a version of its own before that.

        Args:
            sheet: the chart.
            by: who of the staff does it.
            chart_id: which chart it is; None for a new one. One that is gone meanwhile is new.

        Raises:
            UnsavableChartError: when products could not use it.
            TakenChartError: when another chart is for the same clothes.
            StoreError: when the database refuses.
        """
        return self._save(sheet, by, chart_id)

    def roll_back(self, chart_id: int, number: int, by: StaffMember | None) -> KeptChart:
        """Make an old version the newest.

        Raises:
            NotFoundError: when there is no such chart or version (any more).
            UnreadableSheetError: when what was kept is damaged.
            KioskError: as `save` does.
        """
        return self._save(self.version(chart_id, number), by, chart_id, number or None)

    def remove(self, chart_id: int, by: StaffMember | None) -> None:
        """Take a chart and its versions out of the shop; its products have no sizes from it then.

        Raises:
            NotFoundError: when it is not in the shop (any more).
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            work.charts.remove([chart_key(work.charts.get(chart_id))])
            work.charts.link()
            self._note(work, Deed.CHART_REMOVED, by, f"chart {chart_id}")
        self._changed()

    # --- Drafts -----------------------------------------------------------------------------------

    def keep_draft(self, draft: ChartDraft) -> None:
        """Keep what somebody works on in place of what it was before; a power cut leaves it.

        The oldest ones beyond `MOST_DRAFTS`, and those older than `DRAFTS_STAY`, make room.

        Raises:
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            work.chart_sheets.keep_draft(draft, self._clock())

    def drafts(self) -> tuple[ChartDraft, ...]:
        """What was worked on and not saved, the latest first.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            drafts, unreadable = work.chart_sheets.drafts()
        if unreadable:
            _log.warning("%d drafts of size charts cannot be read", unreadable)
        return drafts

    def drop_draft(self, draft_id: str) -> None:
        """Keep a draft no longer; nothing happens where there is none.

        Raises:
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            work.chart_sheets.drop_draft(draft_id)

    # --- Inside -----------------------------------------------------------------------------------

    def _save(
        self,
        sheet: Sheet,
        by: StaffMember | None,
        chart_id: int | None,
        restored: int | None = None,
    ) -> KeptChart:
        chart = check_savable(self._examiner.size_chart(sheet))
        with self._database.unit_of_work() as work:
            chart = self._make_way(work, sheet, chart, chart_id)
            kept_id = work.charts.put(chart)
            number = work.chart_sheets.add_version(
                kept_id,
                sheet,
                chart,
                self._clock(),
                by.id if by else None,
                VersionNote.SAVED if restored is None else VersionNote.RESTORED,
                restored,
            )
            work.charts.link()
            self._note(work, Deed.CHART_SAVED, by, f"chart {kept_id}, version {number}")
            kept = _kept(work)[kept_id]
        self._changed()
        return kept

    def _make_way(
        self, work: UnitOfWork, sheet: Sheet, chart: SizeChart, chart_id: int | None
    ) -> SizeChart:
        """Have the chart that is saved under its key, and what it was in a version.

        Returns:
            The chart as it is to be put there.
        """
        charts = work.charts.all()
        known = chart_id if chart_id in charts else None
        before = None if known is None else charts[known]
        for_all = before is not None and before.product_type is None
        if for_all and not sheet.facts.product_type and chart.basis is SizeBasis.BODY:
            # The category that it is checked as takes it from no other clothes.
            chart = replace(chart, product_type=None)
        there = work.charts.id_of(chart_key(chart))
        if there is not None and there != known:
            raise TakenChartError(charts[there].name, there)
        if known is not None and before is not None:
            if known not in work.chart_sheets.current({known: before}):
                made, note = self._sheet_of(before), VersionNote.IMPORTED
                work.chart_sheets.add_version(known, made, before, None, note=note)
            work.charts.rekey(known, chart_key(chart))
        return chart

    def _sheet_of(self, chart: SizeChart) -> Sheet:
        """A chart that came by an import, as a sheet."""
        sheet = sheet_of(chart, self._examiner.category_of(chart.product_type))
        # The labels alone tell by what sizes are named.
        meant = self.propose(sheet)[0].definition
        named = replace(sheet.definitions[0], system=meant.system)
        return sheet.defined({0: named})

    def _category(self, name: str) -> FitCategory:
        categories = self._examiner.categories()
        if name not in categories:
            raise UnknownCategoryError(name, tuple(categories))
        return categories[name]

    def _note(self, work: UnitOfWork, deed: Deed, by: StaffMember | None, details: str) -> None:
        work.audit.note(deed, self._clock(), by.id if by else None, details=details)


def _rules_off(work: UnitOfWork) -> set[str]:
    return set(json.loads(work.shop.setting(_RULES_OFF) or "[]"))


def _kept(work: UnitOfWork) -> dict[int, KeptChart]:
    charts, products = work.charts.all(), work.charts.product_counts()
    current = work.chart_sheets.current(charts)
    kept = {}
    for chart_id, chart in charts.items():
        version = current.get(chart_id)
        kept[chart_id] = KeptChart(
            chart_id,
            chart.name,
            chart.brand,
            chart.wearers,
            chart.product_type,
            len(chart.sizes),
            products.get(chart_id, 0),
            version.number if version else AS_IMPORTED,
            version.at if version else None,
            version.staff_name if version else None,
        )
    return kept


def _by_name(chart: KeptChart) -> tuple[str, str, int]:
    return chart.brand.casefold(), chart.name.casefold(), chart.id
