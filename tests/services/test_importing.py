"""Sellers' tables are taken in whole or not at all, and can be taken back."""

import csv
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.imports import Question, Standing, TableKind
from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.errors import ImportCancelledError, NotFoundError
from fitkiosk.intake.errors import FileChangedError
from fitkiosk.services.import_progress import WHOLE
from fitkiosk.services.import_undo import ChangedSinceError, UndoneAlreadyError
from fitkiosk.store.changes import ProductChange, facts_of
from fitkiosk.store.errors import NoSpaceError

HEAD = "SKU,Name,Brand,Gender,Price,Size,Chest (cm),Waist (cm),Barcode"
KURTI = "K-1,Blue Fitted Kurti,Neelvarsha,Women,899,{},{},{},{}"
TABLES = ("product", "product_size", "product_picture", "review", "size_chart", "chart_size")


@pytest.fixture
def table(tmp_path):
    """Writes a table: its header and its rows."""

    def write(*rows, head=HEAD, name="neelvarsha_2026.csv"):
        file = tmp_path / name
        file.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
        return file

    return write


@pytest.fixture
def kurti(table):
    return table(
        KURTI.format("L", 98, 80, ""), KURTI.format("S", 88, 70, ""), KURTI.format("M", 92, 75, "")
    )


def run(importing, file, **said):
    preview = importing.preview(file)
    return importing.run(file, replace(preview.mapping, **said))


def dry(importing, file, **said):
    preview = importing.preview(file)
    return importing.plan(file, replace(preview.mapping, **said))


def shop(database):
    """Everything of the catalogue, as the tables have it.

    Without what counts on: revisions, and the ids of rows that belong to others.
    """
    with closing(sqlite3.connect(database.file)) as plain:
        content = {}
        for name in TABLES:
            columns = [row[1] for row in plain.execute(f"PRAGMA table_info({name})")]
            own = {"revision"} | ({"id"} if name not in {"product", "size_chart"} else set())
            places = [at for at, column in enumerate(columns) if column not in own]
            rows = plain.execute(f"SELECT * FROM {name}")  # noqa: S608
            content[name] = sorted(([row[at] for at in places] for row in rows), key=repr)
        return content


def product(database, sku):
    with database.reading() as work:
        return work.products.get(work.products.cards_by_sku([sku])[sku].id)


def reasons(plan):
    return [(each.row, each.column, str(each.reason)) for each in plan.refused]


def said(plan):
    return [str(note.told) for note in plan.notes]


# --- Looking --------------------------------------------------------------------------------------


def test_a_new_seller_is_asked_what_the_table_does_not_say(importing, kurti):
    preview = importing.preview(kurti)
    assert preview.mapping.seller == "Neelvarsha"
    assert set(preview.asks) == {Question.BASIS, Question.CURRENCY}
    assert (preview.mapping.basis, preview.mapping.currency) == (SizeBasis.GARMENT, "INR")
    assert preview.mapping.kind is TableKind.PRODUCTS
    assert preview.rows == 3


def test_a_seller_is_asked_once(importing, kurti, table):
    preview = importing.preview(kurti)
    importing.run(
        kurti,
        replace(preview.mapping, seller="Neel & Sons", basis=SizeBasis.BODY, currency="EUR"),
    )
    again = importing.preview(kurti)
    assert (again.asks, again.mapping.seller) == ((), "Neel & Sons")
    assert (again.mapping.basis, again.mapping.currency) == (SizeBasis.BODY, "EUR")
    assert importing.sellers() == ("Neel & Sons",)
    other = table("K-9,Kurti,899", head="SKU,Name,Price", name="other.csv")
    assert importing.preview(other).mapping.basis is not SizeBasis.BODY
    by_name = importing.preview(other, seller="NEEL & sons")
    assert by_name.mapping.currency == "EUR"


def test_columns_that_were_corrected_stay_corrected(importing, table):
    head = "SKU,Name,Price,Extra"
    file = table("A-1,Red Shirt,500,blue", head=head)
    preview = importing.preview(file)
    roles = {**preview.mapping.roles, "Extra": None, "Name": None}
    roles["Extra"] = preview.mapping.roles["Name"]
    importing.run(file, replace(preview.mapping, roles=roles, currency="INR"))
    again = importing.preview(file)
    assert again.mapping.roles == roles
    assert [each.certainty for each in again.columns] == [1.0] * 4


# --- Planning -------------------------------------------------------------------------------------


def test_a_dry_run_leaves_the_shop_as_it_is(importing, database, kurti, changed):
    before = shop(database)
    plan = dry(importing, kurti)
    assert (plan.new, plan.changed, plan.unchanged, plan.id) == (1, 0, 0, None)
    assert shop(database) == before
    assert importing.records() == ()
    assert importing.sellers() == ()
    assert changed.count == 0


def test_products_are_taken_in_with_their_sizes_in_order(importing, database, kurti, changed):
    plan = run(importing, kurti)
    assert (plan.new, plan.rows, plan.refused[:]) == (1, 3, ())
    assert any("put in order" in note for note in said(plan))
    got = product(database, "K-1")
    assert [size.label for size in got.sizes] == ["S", "M", "L"]
    assert got.sizes[0] == ProductSize("S", 88.0, 70.0)
    assert (got.price_minor, got.currency, got.wearers) == (89_900, "INR", Wearers.WOMEN)
    assert (got.product_type, got.fit_category) == ("fitted kurti", "upper_fitted")
    assert got.certainty > 0.9
    assert changed.count == 1


def test_a_second_import_of_the_same_changes_nothing(importing, kurti, changed):
    run(importing, kurti)
    plan = run(importing, kurti)
    assert (plan.new, plan.changed, plan.unchanged, plan.id) == (0, 0, 1, None)
    assert len(importing.records()) == 1
    assert changed.count == 1


def test_what_a_table_changes_is_named_and_the_rest_stays(importing, database, kurti, table):
    run(importing, kurti)
    prices = table("k-1,799,Cotton", head="SKU,Price,Material", name="prices.csv")
    plan = run(importing, prices)
    assert [(each.sku, each.standing, each.changes) for each in plan.products] == [
        ("K-1", Standing.CHANGED, ("price_minor", "material"))
    ]
    got = product(database, "K-1")
    assert (got.price_minor, got.name, len(got.sizes)) == (79_900, "Blue Fitted Kurti", 3)
    assert got.revision == 2


def test_labels_alone_keep_the_figures_that_are_known(importing, database, kurti, table):
    run(importing, kurti)
    labels = table('K-1,"S, M, XL"', head="SKU,Sizes", name="labels.csv")
    run(importing, labels)
    sizes = product(database, "K-1").sizes
    assert [(size.label, size.chest_cm) for size in sizes] == [("S", 88), ("M", 92), ("XL", None)]


@pytest.mark.parametrize(
    ("rows", "row", "column", "why"),
    [
        ([KURTI.format("S", 88, 70, ""), KURTI.format("S", 89, 70, "")], 3, "Size", "row 2"),
        ([KURTI.format("S", 98, 70, ""), KURTI.format("M", 42, 75, "")], 3, "Chest (cm)", "much"),
        (
            [
                KURTI.format("S", 88, 70, "4006381333931"),
                KURTI.format("M", 92, 75, "4006381333931"),
            ],
            *(3, "Barcode", "4006381333931 is in row 2"),
        ),
        (
            [KURTI.format("S", 88, 70, ""), KURTI.format("M", 92, 75, "").replace("899", "799")],
            *(3, "Price", "Row 2"),
        ),
        (
            [KURTI.format("S", 88, 70, ""), KURTI.format("M", 92, 75, "").replace("Blue", "Red")],
            *(3, "Name", "Row 2"),
        ),
        ([KURTI.format("S", 88, 70, ""), KURTI.format("M", "wide", 75, "")], 3, "Chest (cm)", ""),
        (
            [KURTI.format("S", 88, 70, ""), KURTI.replace("899", "-5").format("M", 9, 7, "")],
            3,
            "Price",
            "below",
        ),
    ],
)
def test_one_bad_row_keeps_its_whole_product_out(
    importing, database, table, rows, row, column, why
):
    plan = run(importing, table(*rows, "B-1,Leather Bag,Neelvarsha,Women,999,,,,"))
    assert (plan.new, len(plan.refused)) == (1, 2)
    told = {each[0]: each for each in reasons(plan)}
    assert told[row][1] == column
    assert why in told[row][2]
    (other,) = set(told) - {row}
    assert f"Row {row} of the same product is refused." in told[other][2]
    assert [each.sku for each in plan.products] == ["B-1"]


def test_products_without_article_numbers_are_kept_out_whole_too(importing, table):
    plan = dry(
        importing,
        table(
            *("Red Shirt,500,S,90", "Red Shirt,500,M,wide", "Blue Shirt,500,S,90"),
            head="Name,Price,Size,Chest (cm)",
        ),
    )
    assert [each[0] for each in reasons(plan)] == [2, 3]
    assert plan.new == 1


def test_rows_that_repeat_themselves_count_once(importing, table):
    plan = dry(importing, table(KURTI.format("S", 88, 70, ""), KURTI.format("S", 88, 70, "")))
    assert (plan.new, len(plan.refused)) == (1, 0)
    assert any("count once: 3" in note for note in said(plan))


def test_sizes_may_lie_anywhere_in_the_file(importing, database, table):
    others = [f"X-{n},Plain T-Shirt,Other,Men,500,M,100,90," for n in range(2500)]
    run(importing, table(KURTI.format("M", 92, 75, ""), *others, KURTI.format("S", 88, 70, "")))
    assert [size.label for size in product(database, "K-1").sizes] == ["S", "M"]


def test_a_small_fall_is_noted_and_a_great_one_refused(importing, table):
    plan = dry(importing, table(KURTI.format("S", 90, 70, ""), KURTI.format("M", 88, 75, "")))
    assert plan.new == 1
    assert any("smaller somewhere" in note for note in said(plan))


def test_a_barcode_of_two_products_is_refused_for_both(importing, table):
    code = "4006381333931"
    rows = (KURTI.format("S", 88, 70, code), f"B-1,Bag,Neelvarsha,Women,999,,,,{code}")
    plan = dry(importing, table(*rows))
    assert [(row, column) for row, column, _ in reasons(plan)] == [(2, "Barcode"), (3, "Barcode")]
    assert "row 3" in reasons(plan)[0][2]
    assert "row 2" in reasons(plan)[1][2]


def test_a_barcode_of_the_shop_belongs_to_one_product(importing, table):
    code = "4006381333931"
    run(importing, table(KURTI.format("S", 88, 70, code)))
    plan = dry(importing, table(f"B-1,Bag,Neelvarsha,Women,999,,,,{code}", name="b.csv"))
    assert [(row, column) for row, column, _ in reasons(plan)] == [(2, "Barcode")]
    assert "K-1" in reasons(plan)[0][2]
    assert dry(importing, table(KURTI.format("S", 88, 70, code))).unchanged == 1


def test_a_product_without_figures_has_no_sizes_known(importing, database, table):
    plan = run(importing, table("K-2,Red Fitted Kurti,Neelvarsha,Women,899,,,,"))
    assert [each.sized for each in plan.products] == [False]
    assert product(database, "K-2").sizes == ()
    assert not product(database, "K-2").sizes_known


def test_a_new_product_needs_a_name(importing, table):
    plan = dry(importing, table("K-9,799", head="SKU,Price", name="prices.csv"))
    assert "no name" in reasons(plan)[0][2]


def test_types_that_staff_said_stay(importing, database, kurti, table, meena, clock):
    run(importing, kurti)
    with database.unit_of_work() as work:
        before = work.stock.as_given([1])[1].product
        after = replace(
            before, product_type="loose kurti", fit_category="upper_loose", certainty=None
        )
        fields = ("product_type", "fit_category", "certainty")
        work.stock.change({1: (after, fields)})
        change = ProductChange(1, "K-1", fields, facts_of(before, fields), 2)
        work.changes.note([change], clock(), meena.id)
    file = table(KURTI.format("S", 88, 70, "").replace("899", "777"), name="next.csv")
    plan = run(importing, file)
    assert plan.products[0].changes == ("price_minor", "sizes")
    assert plan.products[0].certainty == 1.0
    got = product(database, "K-1")
    assert (got.product_type, got.fit_category, got.certainty) == (
        "loose kurti",
        "upper_loose",
        None,
    )


def test_a_table_whose_rows_all_have_one_number_is_refused(importing, table):
    rows = [f"X-1,Plain T-Shirt,Other,Men,500,{n},100,90," for n in range(5001)]
    plan = dry(importing, table(*rows, "B-1,Bag,Other,Men,500,,,,"))
    assert (plan.new, len(plan.refused)) == (1, 5001)
    assert "which column has the article numbers" in reasons(plan)[0][2]


# --- Doing ----------------------------------------------------------------------------------------


def test_an_import_is_written_down_with_who_did_it(importing, database, kurti, meena):
    preview = importing.preview(kurti)
    plan = importing.run(kurti, preview.mapping, by=meena)
    (record,) = importing.records()
    assert (record.id, record.file, record.new, record.staff_name) == (
        plan.id,
        kurti.name,
        1,
        "Meena",
    )
    with database.reading() as work:
        deed = work.audit.latest(None, 1)[0]
        assert (deed.deed, deed.staff_name) == (Deed.CATALOGUE_IMPORTED, "Meena")
    importing.undo(plan.id, by=meena)
    with database.reading() as work:
        assert work.audit.latest(None, 1)[0].deed is Deed.IMPORT_UNDONE
    assert importing.records()[0].undone_at is not None


def test_a_file_that_changes_between_plan_and_run_is_refused(importing, database, kurti):
    mapping = importing.preview(kurti).mapping
    importing.plan(kurti, mapping)
    kurti.write_text(kurti.read_text().replace("899", "8990"))
    before = shop(database)
    with pytest.raises(FileChangedError):
        importing.run(kurti, mapping)
    assert shop(database) == before
    importing.plan(kurti, mapping)
    assert importing.run(kurti, mapping).new == 1


def test_a_file_that_changes_while_it_is_read_is_refused(importing, database, table):
    file = table(*(f"X-{n},Plain T-Shirt,Other,Men,500,M,100,90," for n in range(5000)))
    mapping = importing.preview(file).mapping

    def meddle(done, of):
        if done:
            with file.open("a") as more:
                more.write("X-5001,Plain T-Shirt,Other,Men,500,M,100,90,\n")

    before = shop(database)
    with pytest.raises(FileChangedError):
        importing.run(file, mapping, progress=meddle)
    assert shop(database) == before


def progress_of(work):
    told = []
    work(lambda done, of: told.append((done, of)))
    return told


def test_progress_rises_to_the_whole(importing, table):
    file = table(*(f"X-{n},Plain T-Shirt,Other,Men,500,M,100,90," for n in range(3000)))
    mapping = importing.preview(file).mapping
    for work in (importing.plan, importing.run):
        told = progress_of(lambda tell, work=work: work(file, mapping, progress=tell))
        assert [done for done, _ in told] == sorted(done for done, _ in told)
        assert told[-1] == (WHOLE, WHOLE)
        assert len({done for done, _ in told}) > 5


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 0.9])
def test_an_import_can_be_stopped_at_any_time(importing, database, table, changed, share):
    file = table(*(f"X-{n},Plain T-Shirt,Other,Men,500,M,100,90," for n in range(3000)))
    mapping = importing.preview(file).mapping
    reached = []

    def stop():
        return bool(reached) and reached[-1] >= share * WHOLE

    before = shop(database)
    with pytest.raises(ImportCancelledError):
        importing.run(
            file,
            mapping,
            progress=lambda done, _: reached.append(done),
            cancelled=stop,
        )
    assert reached[-1] >= share * WHOLE
    assert shop(database) == before
    assert importing.records() == ()
    assert importing.sellers() == ()
    assert changed.count == 0


def test_a_shop_that_changes_between_planning_and_saving_is_planned_anew(
    importing, database, kurti, categories
):
    mapping = importing.preview(kurti).mapping
    meddled = []
    stock = importing._kind

    def kind(*arguments):
        made = stock(*arguments)
        plan = made.plan

        def plan_and_meddle(*told):
            plan(*told)
            if not meddled:
                meddled.append(1)
                with database.unit_of_work() as work:
                    (new_id,) = work.products.add_many([_bare("k-1")])
                    assert new_id == 1

        made.plan = plan_and_meddle
        return made

    importing._kind = kind
    plan = importing.run(kurti, mapping)
    assert (plan.new, plan.changed) == (0, 1)
    assert product(database, "k-1").name == "Blue Fitted Kurti"


def _bare(sku):
    wearers = Wearers.EVERYONE
    return NewProduct(sku, "Bare", "", "", None, wearers, "", "", price_minor=None)


def test_a_full_disk_leaves_the_shop_as_it_was(importing, database, table, changed):
    file = table(
        *(f"X-{n},Plain T-Shirt,Other,Men,500,M,100,90," for n in range(3000)),
    )
    mapping = importing.preview(file).mapping
    before = shop(database)
    save = importing._save

    def save_on_a_full_disk(work, *others):
        connection = work.stock._session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
        return save(work, *others)

    importing._save = save_on_a_full_disk
    with pytest.raises(NoSpaceError):
        importing.run(file, mapping)
    assert shop(database) == before
    assert importing.records() == ()
    assert changed.count == 0


# --- Taking back ----------------------------------------------------------------------------------


@pytest.fixture
def second(table):
    """Changes the kurti in many ways, and brings something new."""
    rows = (
        "K-1,Red Loose Kurti,Other,Men,999,M,99,88,4006381333931",
        "K-1,Red Loose Kurti,Other,Men,999,XL,109,98,",
        "B-1,Leather Bag,Neelvarsha,Women,999,,,,",
    )
    return table(*rows, name="second.csv")


def test_taking_back_gives_the_shop_before(importing, database, kurti, second, changed):
    empty = shop(database)
    first_plan = run(importing, kurti)
    before = shop(database)
    plan = run(importing, second)
    assert (plan.new, plan.changed) == (1, 1)
    assert importing.undo(plan.id).undone_at is not None
    assert shop(database) == before
    importing.undo(first_plan.id)
    assert shop(database) == empty
    assert changed.count == 4


def test_revisions_only_ever_grow(importing, database, kurti, second):
    run(importing, kurti)
    plan = run(importing, second)
    importing.undo(plan.id)
    assert product(database, "K-1").revision == 3


def test_an_import_is_taken_back_once(importing, kurti):
    plan = run(importing, kurti)
    importing.undo(plan.id)
    with pytest.raises(UndoneAlreadyError):
        importing.undo(plan.id)
    with pytest.raises(NotFoundError):
        importing.undo(99)


def test_what_was_changed_since_is_not_overwritten(importing, database, kurti, second):
    plan = run(importing, kurti)
    later = run(importing, second)
    before = shop(database)
    with pytest.raises(ChangedSinceError) as refusal:
        importing.undo(plan.id)
    assert (refusal.value.count, refusal.value.names) == (1, ("K-1",))
    assert "later import" in refusal.value.remedy
    assert shop(database) == before
    importing.undo(later.id)
    importing.undo(plan.id)
    assert run(importing, kurti).new == 1


def test_what_staff_changed_or_removed_since(importing, database, kurti, second, meena, clock):
    plan = run(importing, second)
    with database.unit_of_work() as work:
        ids = {sku: number for number, sku in work.stock.skus()}
        bag = work.stock.as_given([ids["B-1"]])[ids["B-1"]].product
        work.stock.remove([ids["B-1"]])
        gone = ProductChange(ids["B-1"], "B-1", (), facts_of(bag), 1)
        work.changes.note([gone], clock(), meena.id)
    assert importing.undo(plan.id).undone_at is not None
    with database.reading() as work:
        assert list(work.stock.skus()) == []


# --- What was refused -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["refused.csv", "refused.xlsx"])
def test_refused_rows_are_saved_mended_and_taken_in(importing, database, table, tmp_path, name):
    file = table(
        KURTI.format("S", 88, 70, ""),
        KURTI.format("M", "wide", 75, ""),
        "B-1,=HYPERLINK(1),Neelvarsha,Women,999,,,,",
    )
    plan = run(importing, file)
    assert (plan.new, len(plan.refused)) == (1, 2)
    saved = tmp_path / name
    importing.save_refused(plan, saved)
    again = dry(importing, saved)
    assert (again.new, len(again.refused)) == (0, 2)
    preview = importing.preview(saved)
    assert preview.asks == ()
    assert [each.header for each in preview.columns][:2] == ["Row", "Problem"]
    assert [each.role for each in preview.columns][:2] == [None, None]
    if name.endswith("csv"):
        with saved.open(encoding="utf-8-sig", newline="") as written:
            rows = list(csv.DictReader(written))
        assert [row["Row"] for row in rows] == ["2", "3"]
        assert rows[1]["Problem"].startswith("Chest (cm): ")
        saved.write_text(saved.read_text(encoding="utf-8-sig").replace("wide", "92"))
        mended = run(importing, saved)
        assert (mended.new, len(mended.refused)) == (1, 0)
        assert [size.chest_cm for size in product(database, "K-1").sizes] == [88, 92]


def test_long_lists_are_read_as_needed(importing, table):
    rows = [f"X-{n},Plain T-Shirt,Other,Men,{'x' if n % 2 else 500},M,100,90," for n in range(1200)]
    plan = dry(importing, table(*rows))
    assert (len(plan.refused), len(plan.products)) == (600, 600)
    assert [each.row for each in plan.refused][:3] == [3, 5, 7]
    assert plan.refused[-1].row == 1201
    assert [each.row for each in plan.refused[598:]] == [1199, 1201]
    assert [each.sku for each in plan.products][::300] == ["X-0", "X-600"]
    with pytest.raises(IndexError):
        plan.refused[600]
