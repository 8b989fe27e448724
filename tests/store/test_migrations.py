"""Old databases are brought to this version, or are still there as they were."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.chart_keeping import ChartVersion, VersionNote
from fitkiosk.domain.charts import ChartSize
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.imports import Column, ColumnRole
from fitkiosk.domain.products import Audience, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.sheets import ChartFacts, Measure, Sheet, SheetRow
from fitkiosk.store import migrate
from fitkiosk.store.backup import backups
from fitkiosk.store.errors import MigrationFailedError, NoSpaceError
from fitkiosk.store.schema import Base
from fitkiosk.units import LengthUnit

FIXTURES = Path(__file__).with_name("fixtures")
# A girth as every version has kept it, whatever came to stand beside it.
_GIRTHS = "SELECT id, person_id, bust_mm, waist_mm, hip_mm, taken_at FROM measurement_set"

_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("of_the_future", sa.String(20)))
        person.alter_column("name", type_=sa.String(200))
    {then}
"""


def restore(dump, file):
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as plain:
        plain.executescript(dump.read_text(encoding="utf-8"))


def rows(file, query):
    with closing(sqlite3.connect(file)) as plain:
        return plain.execute(query).fetchall()


@pytest.fixture
def next_revision(tmp_path, monkeypatch):
    """Adds a revision after the present ones, as the next version of the program would."""

    def add(then="pass"):
        folder = tmp_path / "migrations"
        shutil.copytree(migrate._MIGRATIONS, folder)
        revision = _REVISION.format(head=migrate.head_revision(), then=then)
        (folder / "versions" / "rev_next.py").write_text(revision)
        monkeypatch.setattr(migrate, "_MIGRATIONS", folder)

    return add


def test_migrations_make_what_the_schema_declares(database):
    with database._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        unique = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'uq_measurement_set_current'"
        ).scalar()
    assert "UNIQUE" in unique
    assert "WHERE is_current" in unique


def test_every_released_schema_has_a_fixture():
    scripts = ScriptDirectory.from_config(migrate._config())
    for script in scripts.walk_revisions():
        assert (FIXTURES / f"schema_{script.revision}.sql").is_file()


def test_a_shop_of_schema_0001(opened, file):
    restore(FIXTURES / "schema_0001.sql", file)
    database = opened()
    assert not database.created
    with database.reading() as work:
        priya, *others = work.people.find("", 20)
        assert len(others) == 1
        assert priya.person.name == "प्रिया शर्मा"
        assert priya.person.email == "priya@example.com"
        assert priya.person.created_at == datetime(2026, 1, 10, 11, 0, tzinfo=UTC)
        assert priya.person.audience is Audience.WOMEN
        assert priya.latest.measurements == Measurements(86.5, 68.0, 94.5)
        history = work.measurements.history(priya.person.id)
        assert [each.measurements for each in history] == [
            Measurements(86.5, 68.0, 94.5),
            Measurements(85.1, None, 93.0),
        ]
        assert [known.person.name for known in work.people.find("jose", 5)] == ["José Álvares"]
        kurti = work.products.get(1)
        assert kurti.name == "Mulberry Block-Print Fitted Kurti"
        assert kurti.wearers is Wearers.WOMEN
        assert kurti.price_minor == 89_900
        assert kurti.sizes == (
            ProductSize("S", 87.0, 70.0, None, "2000000001015"),
            ProductSize("M", 91.5, 74.5, None, "2000000001022"),
        )
        assert all(each.measurements.mode is MeasuringMode.QUICK for each in history)
        assert kurti.stretch_percent == 0.0
        assert all(size.basis is SizeBasis.GARMENT for size in kurti.sizes)
        assert all(size.unit is LengthUnit.CM for size in kurti.sizes)
        assert work.products.get(2).sizes == (
            ProductSize("32", None, 82.5, 98.0),
            ProductSize("34", None, 86.5, 102.0),
        )
        assert work.products.by_barcode("2000000001022").size.label == "M"
        ((ids, *_),) = work.products.every_product()
        assert ids == (1, 2)
    with database.unit_of_work() as work:
        assert work.products.remove_source("sample") == 1


def test_ids_are_not_given_out_again_after_a_migration(opened, file, new_product, morning):
    restore(FIXTURES / "schema_0001.sql", file)
    database = opened()
    with database.unit_of_work() as work:
        work.people.remove(3)
        assert work.people.add("Asha Rao", None, morning).id == 4
        assert work.products.add_many([new_product("A-1")], "sample") == (3,)
        work.products.remove_source("sample")
        assert work.products.add_many([new_product("A-1")]) == (4,)
    with database.reading() as work:
        assert [run.product_id for run in work.products.sizes_of_products(range(9))] == [2, 4]


def test_a_shop_of_schema_0002(opened, file):
    restore(FIXTURES / "schema_0002.sql", file)
    database = opened()
    assert not database.created
    inch = LengthUnit.INCH.to_cm
    with database.reading() as work:
        (priya,) = work.people.find("priya", 20)
        assert priya.latest.measurements == Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL)
        assert work.measurements.history(priya.person.id)[1].measurements == Measurements(
            85.1, None, 93.0, MeasuringMode.SELF
        )
        (jose,) = work.people.find("jose", 20)
        assert jose.latest.measurements.mode is MeasuringMode.QUICK
        leggings, jeans, shirt = map(work.products.get, (1, 2, 3))
        assert leggings.stretch_percent == 37.5
        assert leggings.sizes == (
            ProductSize("S", None, 66.5, 92.0, "2000000001015"),
            ProductSize("M", None, 70.5, 96.0, "2000000001022"),
        )
        body, flat, garment = SizeBasis.BODY, SizeBasis.FLAT, SizeBasis.GARMENT
        assert jeans.stretch_percent == 0.0
        assert jeans.sizes == (
            ProductSize("32", None, 82.0, 98.0, basis=body),
            ProductSize("34", None, inch(33.5), inch(40.0), basis=body, unit=LengthUnit.INCH),
        )
        assert shirt.sizes == (
            ProductSize("S", 44.5, 38.0, basis=flat),
            ProductSize("M", inch(18.25), inch(15.7), basis=flat, unit=LengthUnit.INCH),
            ProductSize("L", inch(39.5), basis=garment, unit=LengthUnit.INCH),
        )


def test_a_shop_of_schema_0003(opened, file):
    restore(FIXTURES / "schema_0003.sql", file)
    database = opened()
    assert not database.created
    with database.reading() as work:
        (priya,) = work.people.find("98123", 20)
        assert priya.person.name == "प्रिया शर्मा"
        assert priya.person.phone == "+919812345678"
        estimated, taped = work.measurements.history(priya.person.id)
        assert priya.latest == estimated
        assert estimated.staff_id is None
        assert estimated.measurements == Measurements(
            88.1,
            None,
            95.2,
            MeasuringMode.ESTIMATED,
            estimate_errors_cm={Girth.BUST: 4.25, Girth.HIP: 3.875},
        )
        readings = {
            Girth.BUST: (86.0, 87.0),
            Girth.WAIST: (67.0, 68.0, 69.1),
            Girth.HIP: (94.4, 94.6),
        }
        full = Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL, readings)
        assert (taped.measurements, taped.staff_id) == (full, 1)
        given_at = datetime(2026, 11, 6, 11, 0, tzinfo=UTC)
        consent = Consent(given_at, "1", "hi", retention_days=730)
        assert work.consents.of(priya.person.id) == (consent,)
        (jose,) = work.people.find("jose", 20)
        assert work.people.former_ids(jose.person.id) == (3,)
        assert len(work.consents.of(jose.person.id)) == 2
        assert [(each.name, each.active) for each in work.staff.everyone()] == [
            ("Meena", True),
            ("रवि", False),
        ]
        merged = next(e for e in work.audit.latest(None, 20) if e.deed is Deed.PERSON_MERGED)
        assert (merged.staff_name, merged.person_name) == ("Meena", "José Álvares")
        assert work.shop.setting("retention_days") == "365"
        assert work.shop.unfinished_erasures() == (4,)
        assert work.products.get(1).sizes[1].unit is LengthUnit.INCH


def test_a_shop_of_schema_0004(opened, file):
    restore(FIXTURES / "schema_0004.sql", file)
    database = opened()
    assert not database.created
    with database.reading() as work:
        kurti, jeans, bag = (work.products.get(number) for number in (1, 2, 3))
        assert kurti.sizes == (
            ProductSize("S", 87.0, 70.0, None, "2000000001015"),
            ProductSize(
                *("M", 36.5 * 2.54, 29.0 * 2.54, None, "2000000001022"),
                *(SizeBasis.BODY, LengthUnit.INCH),
            ),
        )
        assert [(each.width, each.height) for each in kurti.pictures] == [(1200, 1600), (800, 600)]
        assert (kurti.name, kurti.revision, kurti.chart) == ("Mulberry Fitted Kurti", 2, "")
        assert (jeans.price_minor, jeans.certainty, jeans.barcode) == (None, 0.9, "4006381333931")
        assert (jeans.chart, jeans.sizes[1].hip_cm) == ("Vanshaal bottoms", 102.0)
        assert (bag.fit_category, bag.wearers, bag.sizes) == (None, Wearers.EVERYONE, ())
        (chart,) = work.charts.all().values()
        assert (chart.name, chart.product_type) == ("Vanshaal bottoms", "lower_fitted")
        assert chart.sizes[1] == ChartSize("34", None, (86.0, 88.0), (101.0, 103.0))
        assert work.chart_sheets.versions(1) == ()
        assert work.chart_sheets.drafts() == ((), 0)
        old, charts, first = work.imports.all()
        assert (old.undone_at, charts.kind) == (datetime(2026, 11, 10, 11, tzinfo=UTC), "charts")
        assert (first.file, first.new, first.staff_name) == ("vanshaal.csv", 3, "Meena")
        mapping = work.imports.mapping_of("VANSHAAL")
        assert mapping.roles["M chest"] == ColumnRole(Column.CHEST, "M")
        assert (mapping.roles["Notes"], mapping.basis) == (None, SizeBasis.GARMENT)
        assert work.changes.changed_since(first.id, 5) == (1, ("KUR-1",))
        assert work.imports.reviews_of([1]) == {(1, "Fits well", 5, 1, "M", date(2026, 10, 2))}
    assert rows(file, "SELECT sku, person_id, felt, zone FROM outcome ORDER BY id") == [
        ("KUR-1", 1, 2, "waist"),
        ("GONE-1", None, 0, None),
    ]


def test_a_shop_of_schema_0005(opened, file):
    restore(FIXTURES / "schema_0005.sql", file)
    database = opened()
    assert not database.created
    saved_at = datetime(2026, 11, 12, 11, tzinfo=UTC)
    with database.reading() as work:
        saved, imported = work.chart_sheets.versions(1)
        assert saved == ChartVersion(2, saved_at, "Meena", 2, VersionNote.SAVED)
        assert imported == ChartVersion(1, None, None, 2, VersionNote.IMPORTED)
        # Else every chart would look as if an import had come after it.
        assert work.chart_sheets.current(work.charts.all()) == {1: saved}
        sheet = work.chart_sheets.version(1, 2)
        assert sheet.headers == ("नाप", "कमर (in)")
        assert sheet.rows[0] == SheetRow(("३२", "32"), 2)
        assert (sheet.definitions[1].measure, sheet.definitions[1].unit) == (
            Measure.LOW_WAIST,
            LengthUnit.INCH,
        )
        (aside,) = sheet.aside
        happened, _, values = aside.why.made_of
        assert happened == "Row {row} is a footnote on the {measure}."
        assert values["row"] == 4
        assert values["measure"] is Measure.WAIST
        assert work.chart_sheets.version(1, 1).rows[1].cells == ("34", "86-88", "101-103")
        (late, early), unreadable = work.chart_sheets.drafts()
        assert (late.chart_id, late.sheet.text(1, 1), unreadable) == (1, "35", 0)
        assert early.chart_id is None
        assert early.sheet == Sheet(facts=ChartFacts(wearers=Wearers.WOMEN))
        assert work.products.get(2).sizes[1].waist_cm == 34.5 * 2.54


@pytest.mark.parametrize(("dump", "left"), [("schema_0001", (0,)), ("schema_0002", (0,))])
def test_the_free_space_of_an_older_shop_is_cleaned_with_the_next_sweep(opened, file, dump, left):
    restore(FIXTURES / f"{dump}.sql", file)
    with opened().reading() as work:
        assert work.shop.unfinished_erasures() == left


def test_a_new_shop_has_nothing_to_clean(database):
    with database.reading() as work:
        assert work.shop.unfinished_erasures() == ()


def test_erasing_somebody_is_declared_wherever_a_table_refers_to_people():
    """Rows that belong to a person go with them; what belongs to the shop loses the person."""
    declared = {
        f"{table.name}.{key.parent.name}": key.ondelete
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name in ("person", "measurement_set")
    }
    assert declared == {
        "audit_entry.person_id": "SET NULL",
        "consent.person_id": "CASCADE",
        "former_id.person_id": "CASCADE",
        "measurement_set.person_id": "CASCADE",
        "outcome.person_id": "SET NULL",
        "reading.measurement_set_id": "CASCADE",
    }


def test_an_older_database_is_backed_up_and_keeps_its_rows(opened, file, tmp_path, next_revision):
    restore(FIXTURES / "schema_0001.sql", file)
    before = rows(file, f"{_GIRTHS} ORDER BY id")
    next_revision()
    database = opened()
    assert not database.created
    assert database.schema == "next"
    (backup,) = backups(tmp_path / "backups")
    database.close()
    assert rows(backup, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert rows(file, "SELECT version_num FROM alembic_version") == [("next",)]
    # Remaking the table of people must not have erased what refers to it.
    assert rows(file, f"{_GIRTHS} ORDER BY id") == before
    assert rows(file, "SELECT count(of_the_future), count(*) FROM person") == [(0, 3)]
    assert rows(file, "PRAGMA foreign_key_check") == []


def test_a_new_database_needs_no_backup(opened, tmp_path, next_revision):
    next_revision()
    assert opened().created
    assert backups(tmp_path / "backups") == ()


def test_a_failed_migration_leaves_the_old_database(opened, file, tmp_path, next_revision):
    restore(FIXTURES / "schema_0001.sql", file)
    before = rows(file, "SELECT sql FROM sqlite_master"), rows(file, "SELECT * FROM person")
    next_revision(then="op.execute('INSERT INTO nowhere VALUES (1)')")
    with pytest.raises(MigrationFailedError) as refusal:
        opened()
    (backup,) = backups(tmp_path / "backups")
    assert str(backup) in refusal.value.remedy
    assert refusal.value.backup == backup
    after = rows(file, "SELECT sql FROM sqlite_master"), rows(file, "SELECT * FROM person")
    assert after == before
    assert rows(file, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_no_space_to_migrate_leaves_the_old_database(opened, file, next_revision):
    restore(FIXTURES / "schema_0001.sql", file)
    next_revision(
        then="op.execute('PRAGMA max_page_count = 1');"
        "op.execute('CREATE TABLE big AS SELECT hex(zeroblob(1000000)) AS filler')"
    )
    with pytest.raises(NoSpaceError):
        opened()
    assert rows(file, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert len(rows(file, "SELECT * FROM person")) == 3
