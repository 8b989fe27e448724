"""What holds for every shop and whatever happens: round trips, undoing, and pulled plugs."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitkiosk import assets
from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.fit.categories import load_categories
from fitkiosk.intake.writing import write_table
from fitkiosk.store.changes import facts_of
from fitkiosk.units import LengthUnit

HEADERS = (
    *("SKU", "Name", "Brand", "Type", "Gender", "Colour", "Price", "Currency", "Description"),
    *("Material", "Stretch %", "Size", "Chest", "Waist", "Hip", "Barcode", "Basis", "Unit"),
)
# What a table can say and nobody takes for something else.
LETTERS = st.sampled_from("abcdefghij")
WORD = st.text(LETTERS, min_size=3, max_size=8).map(lambda word: f"Zy{word}")
TYPES = {
    product_type: category.name
    for category in load_categories(assets.models_dir() / "categories.toml").values()
    for product_type in category.product_types
}
LABELS = ("XS", "S", "M", "L", "XL")


@st.composite
def size_runs(draw):
    """Sizes in order, each bigger than the one before, in one unit and of one meaning."""
    unit = draw(st.sampled_from(LengthUnit))
    basis = draw(st.sampled_from(SizeBasis))
    labels = LABELS[: draw(st.integers(0, len(LABELS)))]
    known = draw(st.booleans())
    begin, step = draw(st.integers(700, 1000)) / 10, draw(st.integers(10, 60)) / 10

    def girth(place, more):
        cm = (begin + more + step * place) / (2 if basis is SizeBasis.FLAT else 1)
        return unit.to_cm(round(unit.from_cm(cm), 1)) if known else None

    return tuple(
        ProductSize(
            *(label, girth(place, 0), girth(place, -10), girth(place, 5), None),
            *((basis, unit) if known else ()),
        )
        for place, label in enumerate(labels)
    )


@st.composite
def products(draw, sku):
    product_type = draw(st.sampled_from(sorted(TYPES)))
    return NewProduct(
        sku=sku,
        name=draw(WORD),
        brand=draw(WORD),
        product_type=product_type,
        fit_category=TYPES[product_type],
        wearers=draw(st.sampled_from([Wearers.WOMEN, Wearers.MEN, Wearers.EVERYONE])),
        colour="#ff0000",
        colour_name="Red",
        price_minor=draw(st.none() | st.integers(100, 10**7)),
        description=draw(st.just("") | st.just('=SUM(A1), "quoted"\nand two lines')),
        material=draw(st.just("") | WORD),
        stretch_percent=float(draw(st.integers(0, 40))),
        sizes=draw(size_runs()),
    )


@st.composite
def shops(draw):
    count = draw(st.integers(1, 5))
    return [draw(products(f"SKU-{number}")) for number in range(count)]


def rows_of(product):
    """A product as an export writes it: a row a size."""
    price = "" if product.price_minor is None else f"{product.price_minor / 100:.2f}"
    facts = (
        *(product.sku, product.name, product.brand, product.product_type, product.wearers.value),
        *(product.colour_name, price, product.currency, product.description, product.material),
        f"{product.stretch_percent:g}",
    )
    for size in product.sizes or (None,):
        if size is None or not size.features():
            yield (*facts, size.label if size else "", "", "", "", "", "", "")
            continue
        girths = (size.chest_cm, size.waist_cm, size.hip_cm)
        figures = (f"{size.unit.from_cm(cm):.1f}" for cm in girths)
        yield (*facts, size.label, *figures, size.barcode or "", size.basis.value, size.unit.value)


@pytest.mark.parametrize("name", ["export.csv", "export.xlsx"])
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shop=shops())
def test_importing_what_was_exported_changes_nothing(importing, database, tmp_path, name, shop):
    with database.unit_of_work() as work:
        work.stock.remove([number for number, _ in work.stock.skus()])
        work.products.add_many(shop)
    file = tmp_path / name
    write_table(file, HEADERS, [row for product in shop for row in rows_of(product)])
    preview = importing.preview(file)
    plan = importing.plan(file, replace(preview.mapping, currency="INR"))
    assert [(each.sku, each.changes) for each in plan.products] == [
        (product.sku, ()) for product in shop
    ]
    assert (plan.unchanged, len(plan.refused)) == (len(shop), 0)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shop=shops(), table=shops())
def test_taking_back_gives_every_shop_as_it_was(importing, database, tmp_path, shop, table):
    def content():
        with database.reading() as work:
            numbers = [number for number, _ in work.stock.skus()]
            kept = work.stock.as_given(numbers)
            return {number: facts_of(each.product) for number, each in kept.items()}

    with database.unit_of_work() as work:
        work.stock.remove([number for number, _ in work.stock.skus()])
        work.products.add_many(shop)
    before = content()
    file = tmp_path / "table.csv"
    write_table(file, HEADERS, [row for product in table for row in rows_of(product)])
    preview = importing.preview(file)
    plan = importing.run(file, replace(preview.mapping, currency="INR"))
    if plan.id is not None:
        importing.undo(plan.id)
    assert content() == before


# --- Pulled plugs ---------------------------------------------------------------------------------

PROGRAM = """
import sys
from pathlib import Path
from fitkiosk.app import open_app
from fitkiosk.settings import Settings

folder, file, at = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

def told(done, of):
    if done >= at:
        print("ready", flush=True)
        sys.stdin.read()

with open_app(Settings(data_dir=folder, sample_shop=False)) as shop:
    shop.importing.run(file, shop.importing.preview(file).mapping, progress=told)
"""


@pytest.mark.parametrize("at", [200, 950])
def test_a_pulled_plug_leaves_the_shop_as_it_was(tmp_path, at):
    file = tmp_path / "table.csv"
    rows = (f"X-{n},Plain T-Shirt,Other,Men,500,M,100" for n in range(1200))
    file.write_text("SKU,Name,Brand,Gender,Price,Size,Chest (cm)\n" + "\n".join(rows))
    folder = tmp_path / "shop"
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), str(file), str(at)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout.readline().strip() == "ready"
    program.kill()
    program.communicate()
    with closing(sqlite3.connect(folder / "fitkiosk.db")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for name in ("product", "product_size", "product_change", "import", "seller"):
            found = plain.execute(f'SELECT count(*) FROM "{name}"')  # noqa: S608
            assert found.fetchone() == (0,)
    assert list((folder / "imports").iterdir()) != []
    program = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(file), "1001"], check=True
    )
    with closing(sqlite3.connect(folder / "fitkiosk.db")) as plain:
        assert plain.execute("SELECT count(*) FROM product").fetchone() == (1200,)
    assert list((folder / "imports").glob("*")) == []
