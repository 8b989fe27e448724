"""The bench: charts that are typed, saved, brought back and removed, and what products get."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk import assets
from fitkiosk.domain.audit import Deed
from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.chart_keeping import AS_IMPORTED, ChartDraft, TakenChartError, VersionNote
from fitkiosk.domain.charts import ChartSize, SizeChart
from fitkiosk.domain.products import Audience, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    CellEdit,
    ChartFacts,
    Definition,
    Measure,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.errors import NotFoundError, UnknownCategoryError
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.services.bench import BenchService
from fitkiosk.services.chart_errors import (
    LongLabelError,
    LongNameError,
    NamelessBrandError,
    NoFigureError,
    UnknownClothesError,
    UnsavableChartError,
)
from fitkiosk.services.chart_examiner import ChartExaminer
from fitkiosk.services.chart_making import sheet_of
from fitkiosk.services.import_undo import ChangedSinceError
from fitkiosk.units import LengthUnit

BODY, GARMENT, FLAT = SizeBasis.BODY, SizeBasis.GARMENT, SizeBasis.FLAT
TOPS = ChartFacts("Mango tops", "Mango", Wearers.WOMEN, "t-shirt", "upper_fitted")
SHEET = Sheet(
    ("Size", "Bust", "Waist"),
    (
        Definition(Measure.SIZE, system=SizeSystem.LETTER),
        Definition(Measure.BUST, BODY, LengthUnit.CM),
        Definition(Measure.WAIST, BODY, LengthUnit.CM),
    ),
    (
        SheetRow(("S", "84-86", "66"), 2),
        SheetRow(("M", "88-90", "70"), 3),
        SheetRow(("L", "92-94", "74"), 4),
    ),
    TOPS,
)
BARE = {"brand": "Mango", "sizes": (), "product_type": "t-shirt"}
CHARTS = "brand,gender,chart,size,chest_min_cm,chest_max_cm,waist_min_cm,waist_max_cm"


@pytest.fixture(scope="session")
def examiner(types, categories):
    models = assets.models_dir()
    return ChartExaminer(
        models,
        lambda: types,
        lambda: categories,
        lambda: Advisor(FitModels.load(models, categories)),
    )


@pytest.fixture
def bench(database, examiner, changed, clock):
    return BenchService(database, examiner, changed, clock)


@pytest.fixture
def take_in(importing, tmp_path):
    """Imports a table of charts."""

    def taking(*rows):
        file = tmp_path / "charts.csv"
        file.write_text("\n".join((CHARTS, *rows)) + "\n", encoding="utf-8")
        return importing.run(file, importing.preview(file).mapping)

    return taking


def edited(sheet, row, column, text):
    return sheet.typed([CellEdit(row, column, text)])


def with_facts(**changes):
    return replace(SHEET, facts=replace(TOPS, **changes))


def chart_of(database, chart_id):
    with database.reading() as work:
        return work.charts.get(chart_id)


def bust_of(database, sku):
    with database.reading() as work:
        product = work.products.get(work.products.cards_by_sku([sku])[sku].id)
    return [size.chest_cm for size in product.sizes]


def deeds(database):
    with database.reading() as work:
        return [(each.deed, each.staff_name, each.details) for each in work.audit.latest(None, 50)]


# --- Saving ---------------------------------------------------------------------------------------


def test_a_saved_chart_is_what_its_products_have(bench, database, changed, meena, new_product):
    with database.unit_of_work() as work:
        work.products.add_many([new_product("T-1", **BARE)])
    kept = bench.save(SHEET, meena)
    assert (kept.name, kept.brand, kept.product_type) == ("Mango tops", "Mango", "t-shirt")
    assert (kept.sizes, kept.products, kept.version, kept.staff_name) == (3, 1, 1, "Meena")
    assert bench.charts() == (kept,)
    assert bench.open_kept(kept.id) == SHEET
    assert bust_of(database, "T-1") == [85.0, 89.0, 93.0]
    assert changed.count == 1
    again = bench.save(edited(SHEET, 1, 1, "90"), None, kept.id)
    assert (again.id, again.version, again.staff_name) == (kept.id, 2, None)
    assert bust_of(database, "T-1") == [85.0, 90.0, 93.0]
    assert [each.number for each in bench.versions(kept.id)] == [2, 1]
    assert deeds(database) == [
        (Deed.CHART_SAVED, None, f"chart {kept.id}, version 2"),
        (Deed.CHART_SAVED, "Meena", f"chart {kept.id}, version 1"),
    ]


def test_an_old_version_becomes_the_newest_and_nothing_is_lost(bench, database, meena):
    kept = bench.save(SHEET, None)
    bench.save(edited(SHEET, 0, 1, "70"), None, kept.id)
    back = bench.roll_back(kept.id, 1, meena)
    assert (back.version, back.staff_name) == (3, "Meena")
    assert bench.open_kept(kept.id) == SHEET
    newest, second, _ = bench.versions(kept.id)
    assert (newest.note, newest.restored) == (VersionNote.RESTORED, 1)
    assert bench.version(kept.id, second.number).text(0, 1) == "70"
    assert chart_of(database, kept.id).sizes[0].chest_cm == (84.0, 86.0)
    with pytest.raises(NotFoundError):
        bench.roll_back(kept.id, 9, None)
    assert len(bench.versions(kept.id)) == 3


def test_a_chart_that_is_for_other_clothes_now_takes_its_versions_along(
    bench, database, new_product
):
    with database.unit_of_work() as work:
        work.products.add_many([new_product("T-1", **BARE)])
    kept = bench.save(SHEET, None)
    moved = bench.save(with_facts(product_type="hoodie"), None, kept.id)
    assert (moved.id, moved.version, moved.product_type) == (kept.id, 2, "hoodie")
    assert moved.products == 0
    assert bust_of(database, "T-1") == []
    assert bench.roll_back(kept.id, 1, None).products == 1


@pytest.mark.parametrize("new", [True, False])
def test_no_chart_takes_the_place_of_another_one(bench, new):
    tops = bench.save(SHEET, None)
    jeans = bench.save(with_facts(product_type="jeans", name="Mango jeans"), None)
    with pytest.raises(TakenChartError) as refusal:
        bench.save(with_facts(name="Mine"), None, None if new else jeans.id)
    assert refusal.value.chart_id == tops.id
    assert "Mango tops" in refusal.value.happened
    assert refusal.value.remedy
    assert [each.version for each in bench.charts()] == [1, 1]
    # Whoever means it says which chart it is.
    assert bench.save(with_facts(name="Mine"), None, tops.id).version == 2


def test_a_chart_that_was_removed_meanwhile_is_saved_as_a_new_one(bench, changed):
    kept = bench.save(SHEET, None)
    bench.remove(kept.id, None)
    assert bench.charts() == ()
    assert changed.count == 2
    assert bench.save(edited(SHEET, 0, 1, "85"), None, kept.id).version == 1
    with pytest.raises(NotFoundError):
        bench.open_kept(kept.id + 1)
    with pytest.raises(NotFoundError):
        bench.remove(kept.id + 1, None)


@pytest.mark.parametrize(
    ("sheet", "refusal"),
    [
        (with_facts(brand=" "), NamelessBrandError),
        (edited(edited(SHEET, 0, 0, "S" * 21), 0, 1, "84"), LongLabelError),
        (with_facts(brand="M" * 121), LongNameError),
        (with_facts(name="M" * 201), LongNameError),
        (Sheet(facts=TOPS), NoFigureError),
        (SHEET.typed([CellEdit(r, c, "?") for r in range(3) for c in (1, 2)]), NoFigureError),
        (
            replace(
                SHEET.defined({1: Definition(Measure.BUST, GARMENT), 2: Definition()}),
                facts=replace(TOPS, product_type=None, fit_category=None),
            ),
            UnknownClothesError,
        ),
    ],
)
def test_what_no_product_could_use_is_refused_with_a_way_out(bench, changed, sheet, refusal):
    with pytest.raises(refusal) as told:
        bench.save(sheet, None)
    assert isinstance(told.value, UnsavableChartError)
    assert "save" in told.value.remedy
    assert bench.charts() == ()
    assert changed.count == 0


def test_a_chart_with_errors_is_saved_all_the_same(bench, database):
    wrong = edited(edited(SHEET, 1, 0, "S"), 2, 1, "many")
    assert bench.check(wrong).has_errors
    kept = bench.save(wrong, None)
    assert bench.open_kept(kept.id) == wrong
    assert [size.label for size in chart_of(database, kept.id).sizes] == ["S", "L"]


# --- Charts that came by an import ----------------------------------------------------------------

IMPORTED = ("Mango,Female,dresses,S,83,87,66,66", "Mango,Female,dresses,M,91,93,72.5,72.5")


def test_an_imported_chart_is_a_sheet_of_what_it_says(bench, database, take_in):
    take_in(*IMPORTED)
    (kept,) = bench.charts()
    assert (kept.version, kept.at, kept.product_type) == (AS_IMPORTED, None, "dresses")
    sheet = bench.open_kept(kept.id)
    assert sheet.headers == ("Size", "Bust", "Waist")
    assert [row.cells for row in sheet.rows] == [("S", "83-87", "66"), ("M", "91-93", "72.5")]
    assert sheet.definitions[1] == Definition(Measure.BUST, BODY, LengthUnit.CM)
    assert sheet.definitions[0] == Definition(Measure.SIZE, system=SizeSystem.LETTER)
    assert (sheet.facts.fit_category, sheet.facts.brand) == ("dresses", "Mango")
    (version,) = bench.versions(kept.id)
    assert (version.number, version.note, version.sizes) == (AS_IMPORTED, VersionNote.IMPORTED, 2)
    assert bench.version(kept.id, AS_IMPORTED) == sheet
    before = chart_of(database, kept.id)
    bench.save(sheet, None, kept.id)
    assert chart_of(database, kept.id) == before
    # What the import made stays among the versions.
    assert [each.note for each in bench.versions(kept.id)] == [
        VersionNote.SAVED,
        VersionNote.IMPORTED,
    ]


def test_an_import_after_it_counts_and_what_was_saved_stays(bench, importing, take_in):
    take_in(*IMPORTED)
    (kept,) = bench.charts()
    mine = edited(bench.open_kept(kept.id), 0, 1, "84")
    bench.save(mine, None, kept.id)
    later = take_in(IMPORTED[0].replace("83", "80"), IMPORTED[1])
    assert later.changed == 1
    assert bench.open_kept(kept.id).text(0, 1) == "80-87"
    assert bench.charts()[0].version == AS_IMPORTED
    assert [each.number for each in bench.versions(kept.id)] == [AS_IMPORTED, 2, 1]
    importing.undo(later.id)
    assert bench.open_kept(kept.id) == mine
    assert [each.number for each in bench.versions(kept.id)] == [2, 1]


def test_an_import_is_not_taken_back_over_what_was_saved_since(bench, importing, take_in):
    plan = take_in(*IMPORTED)
    (kept,) = bench.charts()
    sheet = bench.open_kept(kept.id)
    bench.save(sheet, None, kept.id)
    # Its figures are still those of the import, its versions would go with it.
    with pytest.raises(ChangedSinceError):
        importing.undo(plan.id)
    assert bench.open_kept(kept.id) == sheet
    bench.remove(kept.id, None)
    with pytest.raises(ChangedSinceError):
        importing.undo(plan.id)


def test_an_import_of_charts_is_taken_back_where_nobody_touched_them(bench, importing, take_in):
    plan = take_in(*IMPORTED)
    bench.save(SHEET, None)
    importing.undo(plan.id)
    assert [each.name for each in bench.charts()] == ["Mango tops"]


def test_a_category_to_check_it_as_takes_a_chart_from_no_other_clothes(bench, take_in):
    take_in(*(row.replace("dresses", "body") for row in IMPORTED))
    (kept,) = bench.charts()
    assert kept.product_type is None
    sheet = bench.open_kept(kept.id)
    assert sheet.facts.fit_category is None
    as_tops = replace(sheet, facts=replace(sheet.facts, fit_category="upper_fitted"))
    assert bench.save(as_tops, None, kept.id).product_type is None
    garments = as_tops.defined(
        {
            place: Definition(each, GARMENT)
            for place, each in ((1, Measure.BUST), (2, Measure.WAIST))
        }
    )
    assert bench.save(garments, None, kept.id).product_type == "upper_fitted"


girths = st.one_of(
    st.none(),
    st.tuples(st.integers(500, 1400), st.integers(0, 60)).map(
        lambda ends: (ends[0] / 10, (ends[0] + ends[1]) / 10)
    ),
)


@given(
    st.lists(st.tuples(girths, girths, girths).filter(any), min_size=1, max_size=6),
    st.sampled_from([BODY, GARMENT, FLAT]),
    st.sampled_from(LengthUnit),
)
def test_what_came_by_an_import_is_the_same_once_saved(examiner, rows, basis, unit):
    in_cm = [
        tuple(None if ends is None else tuple(map(unit.to_cm, ends)) for ends in row)
        for row in rows
    ]
    sizes = tuple(ChartSize(f"{place}", *row) for place, row in enumerate(in_cm, 30))
    chart = SizeChart("A B", "A", Wearers.WOMEN, "dresses", basis, unit, sizes)
    again = examiner.size_chart(sheet_of(chart, examiner.category_of("dresses")))
    assert replace(again, sizes=()) == replace(chart, sizes=())
    for size, same in zip(chart.sizes, again.sizes, strict=True):
        assert size.label == same.label
        for name in ("chest_cm", "waist_cm", "hip_cm"):
            wanted = getattr(size, name)
            assert getattr(same, name) == (wanted and pytest.approx(wanted, abs=0.006))


# --- What is to be said of a chart ----------------------------------------------------------------


def test_a_new_chart_has_the_columns_of_its_category(bench):
    opened = bench.new("lower_fitted")
    assert opened.sheet.headers == ("Size", "Waist", "Hip")
    assert opened.sheet.rows[0].cells == ("XS", "", "")
    assert opened.sheet.facts.fit_category == "lower_fitted"
    assert opened.sheet.definitions[1] == Definition(Measure.WAIST, BODY, LengthUnit.CM)
    assert len(opened.proposals) == 3
    assert bench.new().sheet.headers == ("Size", "Bust", "Waist", "Hip")
    with pytest.raises(UnknownCategoryError):
        bench.new("hats")


def test_rules_that_the_shop_switched_off_are_silent(bench, database, meena):
    wrong = edited(SHEET, 1, 1, "many")
    (finding,) = [each for each in bench.check(wrong).findings if each.severity is Severity.ERROR]
    assert (finding.rule, finding.row, finding.column) == (Rule.NOT_A_NUMBER, 1, 1)
    bench.switch_rule(Rule.NOT_A_NUMBER, False, meena)
    bench.switch_rule(Rule.NOT_A_NUMBER, False, meena)
    assert bench.rules_off() == bench.check(wrong).off == {Rule.NOT_A_NUMBER}
    assert not bench.check(wrong).has_errors
    bench.switch_rule(Rule.NOT_A_NUMBER, True, None)
    assert bench.check(wrong).has_errors
    assert deeds(database) == [
        (Deed.CHART_RULES_CHANGED, None, "not-a-number on"),
        (Deed.CHART_RULES_CHANGED, "Meena", "not-a-number off"),
    ]


def test_a_rule_of_a_later_program_stays_off(bench, database):
    with database.unit_of_work() as work:
        work.shop.set("chart_rules_off", '["of-the-future"]')
    assert bench.rules_off() == set()
    bench.switch_rule(Rule.GAP, False, None)
    with database.reading() as work:
        assert json.loads(work.shop.setting("chart_rules_off")) == ["gap", "of-the-future"]


def test_several_threads_ask_at_once(bench):
    bench.save(SHEET, None)
    sheets = [edited(SHEET, 1, 1, f"{cm}") for cm in range(86, 94)]
    with ThreadPoolExecutor(4) as threads:
        covered = list(threads.map(lambda each: bench.cover(each, Audience.WOMEN), sheets))
        checked = list(threads.map(bench.check, sheets))
        kept = list(threads.map(lambda each: bench.keep_draft(ChartDraft("one", each)), sheets))
    assert covered == [bench.cover(each, Audience.WOMEN) for each in sheets]
    assert [each.read.sheet for each in checked] == sheets
    assert len(kept) == 8
    assert len(bench.drafts()) == 1


def test_two_charts_are_held_against_the_same_people(bench):
    same = bench.compare(SHEET, SHEET, Audience.WOMEN)
    assert same.changing == same.gaining == same.losing == 0
    assert same.coverage == bench.cover(SHEET, Audience.WOMEN)
    wider = bench.changes(SHEET, Audience.WOMEN)
    assert max(each.gain for each in wider) > 0
    assert bench.differences(SHEET, edited(SHEET, 0, 1, "83")).cells[0].after == "83"


def test_a_pasted_chart_is_saved_as_it_is_checked(bench, database):
    opened = bench.paste("Size\tBust (in)\tWaist (in)\nS\t33\t26\nM\t35\t28\nL\t37\t30\n")
    sheet = replace(opened.sheet, facts=TOPS)
    kept = bench.save(sheet, None)
    chart = chart_of(database, kept.id)
    assert chart.unit is LengthUnit.INCH
    assert chart.product_sizes()[1] == ProductSize(
        "M", 35 * 2.54, 28 * 2.54, None, basis=BODY, unit=LengthUnit.INCH
    )
