"""Versions and drafts of size charts, as rows."""

from datetime import timedelta

import pytest

from fitkiosk.domain.chart_keeping import (
    DRAFTS_STAY,
    MOST_DRAFTS,
    ChartDraft,
    ChartVersion,
    VersionNote,
)
from fitkiosk.domain.charts import ChartSize, SizeChart
from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import Asked, CellEdit, Definition, Measure, Sheet, SheetRow
from fitkiosk.errors import NotFoundError
from fitkiosk.store.chart_sheets import VersionGoneError

CHART = SizeChart("Mango tops", "Mango", Wearers.WOMEN, sizes=(ChartSize("M", (91.0, 93.0)),))
SHEET = Sheet(
    ("Size", "Bust"),
    (Definition(Measure.SIZE), Definition(Measure.BUST)),
    (SheetRow(("M", "91-93")),),
)


@pytest.fixture
def chart_id(database):
    with database.unit_of_work() as work:
        return work.charts.put(CHART)


def draft(number, **changes):
    return ChartDraft(f"00000000-0000-4000-8000-{number:012}", SHEET, **changes)


def kept_drafts(database):
    with database.reading() as work:
        return work.chart_sheets.drafts()[0]


def test_versions_are_counted_and_come_back_newest_first(database, chart_id, morning):
    other = SHEET.typed([CellEdit(0, 1, "\ud800\0 = 90")])  # what a clipboard can hold
    with database.unit_of_work() as work:
        meena = work.staff.add("Meena", "a", "b", morning)
        add = work.chart_sheets.add_version
        assert add(chart_id, SHEET, CHART, None, note=VersionNote.IMPORTED) == 1
        assert add(chart_id, other, CHART, morning, meena.id) == 2
        assert add(chart_id, SHEET, CHART, morning, None, VersionNote.RESTORED, 1) == 3
    with database.reading() as work:
        assert work.chart_sheets.versions(chart_id) == (
            ChartVersion(3, morning, None, 1, VersionNote.RESTORED, 1),
            ChartVersion(2, morning, "Meena", 1),
            ChartVersion(1, None, None, 1, VersionNote.IMPORTED),
        )
        assert work.chart_sheets.version(chart_id, 2) == other
        with pytest.raises(VersionGoneError):
            work.chart_sheets.version(chart_id, 4)


def test_a_version_is_current_until_products_get_something_else(database, chart_id, morning):
    with database.unit_of_work() as work:
        work.chart_sheets.add_version(chart_id, SHEET, CHART, morning)
    with database.unit_of_work() as work:
        assert work.chart_sheets.current(work.charts.all())[chart_id].number == 1
        assert work.chart_sheets.versioned() == {chart_id}
        other = SizeChart(
            "Mango tops", "Mango", Wearers.WOMEN, sizes=(ChartSize("M", (91.0, 94.0)),)
        )
        assert work.charts.put(other) == chart_id
        assert work.chart_sheets.current(work.charts.all()) == {}
        work.charts.put(CHART)
        assert list(work.chart_sheets.current(work.charts.all())) == [chart_id]


def test_versions_go_with_their_chart_and_drafts_of_it_stay(database, chart_id, morning):
    with database.unit_of_work() as work:
        work.chart_sheets.add_version(chart_id, SHEET, CHART, morning)
        work.chart_sheets.keep_draft(draft(1, chart_id=chart_id), morning)
    assert kept_drafts(database)[0].chart_id == chart_id
    with database.unit_of_work() as work:
        work.charts.remove([("mango", "", "women")])
    with database.reading() as work:
        assert work.chart_sheets.versioned() == set()
        with pytest.raises(NotFoundError):
            work.charts.get(chart_id)
    assert kept_drafts(database) == (draft(1, at=morning),)


def test_a_draft_of_a_chart_that_is_gone_is_kept_all_the_same(database, morning):
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(1, chart_id=77), morning)
    assert kept_drafts(database) == (draft(1, at=morning),)


def test_a_draft_takes_the_place_of_what_it_was(database, chart_id, morning):
    later = SHEET.typed([CellEdit(0, 1, "92")])
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(1), morning)
        work.chart_sheets.keep_draft(draft(2), morning + timedelta(seconds=1))
        changed = ChartDraft(draft(1).id, later, chart_id)
        work.chart_sheets.keep_draft(changed, morning + timedelta(seconds=2))
    first, second = kept_drafts(database)
    assert (first.id, first.sheet, first.chart_id) == (draft(1).id, later, chart_id)
    assert second.id == draft(2).id
    with database.unit_of_work() as work:
        work.chart_sheets.drop_draft(draft(1).id)
        work.chart_sheets.drop_draft("never there")
    assert [each.id for each in kept_drafts(database)] == [draft(2).id]


def test_the_oldest_drafts_make_room_and_never_the_one_that_is_kept(database, morning):
    with database.unit_of_work() as work:
        for number in range(MOST_DRAFTS + 3):
            moment = morning + timedelta(minutes=number)
            work.chart_sheets.keep_draft(draft(number), moment)
    kept = kept_drafts(database)
    assert [each.id for each in kept] == [
        draft(number).id for number in range(MOST_DRAFTS + 2, 2, -1)
    ]
    # A clock that was set back makes the newest one look the oldest.
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(99), morning - timedelta(days=900))
    assert draft(99).id in {each.id for each in kept_drafts(database)}
    assert len(kept_drafts(database)) == MOST_DRAFTS


def test_drafts_go_when_nobody_came_back_for_them(database, morning):
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(1), morning)
        work.chart_sheets.keep_draft(draft(2), morning + DRAFTS_STAY)
    assert [each.id for each in kept_drafts(database)] == [draft(2).id, draft(1).id]
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(3), morning + DRAFTS_STAY + timedelta(seconds=1))
    assert [each.id for each in kept_drafts(database)] == [draft(3).id, draft(2).id]


def test_what_was_answered_is_kept_with_a_draft(database, morning):
    answered = frozenset({Asked.BASIS, Asked.WAIST})
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(1, answered=answered), morning)
        work.chart_sheets.keep_draft(draft(2), morning)
    assert {each.id: each.answered for each in kept_drafts(database)} == {
        draft(1).id: answered,
        draft(2).id: frozenset(),
    }


def test_a_damaged_draft_hides_no_other(database, morning):
    with database.unit_of_work() as work:
        work.chart_sheets.keep_draft(draft(1), morning)
        work.chart_sheets.keep_draft(draft(2), morning)
        work._session.connection().exec_driver_sql(
            "UPDATE chart_draft SET content = '{' WHERE id = ?", (draft(1).id,)
        )
    with database.reading() as work:
        drafts, unreadable = work.chart_sheets.drafts()
    assert ([each.id for each in drafts], unreadable) == ([draft(2).id], 1)


def test_a_chart_moves_to_other_clothes_and_stays_itself(database, chart_id, new_product):
    with database.unit_of_work() as work:
        work.products.add_many([new_product("A", brand="Mango", sizes=())])
        work.charts.link()
        assert work.charts.product_counts() == {chart_id: 1}
        work.charts.rekey(chart_id, ("mango", "bag", "women"))
        assert work.charts.link() == 1
        assert work.charts.product_counts() == {}
        assert work.charts.get(chart_id).product_type == "bag"
        assert work.charts.id_of(("mango", "bag", "women")) == chart_id
