"""How fast products are found, counted and judged among a hundred thousand in six sizes.

The yardstick is reading the names of all products once with SQLite, which is the least that a
search takes that has no index. Beside the search by letters stands what SQLite's own full-text
search takes for the text alone, without ranks, filters or counts. Pressing a key is one `find`, the
first sixty cards with their badges included.
"""

import gc
import json
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import closing
from itertools import islice
from pathlib import Path

import large_shop
import pytest
from yardstick import report, seconds

from fitkiosk import assets
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.finding import CatalogueQuery, Order, PriceBand
from fitkiosk.domain.products import Audience
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.related import RelatedService
from fitkiosk.store.search import fold

READING = "reading the names of all products with SQLite"
ON_A_SCREEN = 60
NOBODY = Measurements()
GIRTHS = {mode: Measurements(86.5, 68.0, 94.5, mode) for mode in MeasuringMode}
TYPED = """
    kurti | red kurti | black jeans women | navy blue shirt | printed palazzo | cotton t-shirt
    maxi dress floral | slim-fit jeans | hooded sweatshirt | women's leggings | vanshaal kurti
    olive green joggers | block print | chikankari kurti | kaftan | silk midi dress | shoulder bag
    running shoes men | tshirt men black | linen shirt | v-neck | half sleeve | maroon dress
    festive kurti pink | denim | 8900000300 | VAN-00001 | लाल कुर्ती | जीन्स | mustard yellow
""".replace("\n", "|").split("|")
TYPOS = [
    "kurtti",
    "drss",
    "palazos",
    "jeanes",
    "leggigns",
    "sweatshrit",
    "embroiderd",
    "chikenkari",
]
FILTERS = {
    "nothing chosen": CatalogueQuery(),
    "a category": CatalogueQuery(fit_category="dresses"),
    "an audience": CatalogueQuery(audience=Audience.WOMEN),
    "two brands": CatalogueQuery(brands=frozenset({"Vanshaal", "Netara"})),
    "a colour": CatalogueQuery(colours=frozenset({"red"})),
    "a price": CatalogueQuery(price=PriceBand(50_000, 100_000)),
    "a size": CatalogueQuery(size="M"),
    "cheapest first": CatalogueQuery(order=Order.CHEAPEST),
    "newest first": CatalogueQuery(order=Order.NEWEST),
    "all of it at once": CatalogueQuery(
        "kurti",
        fit_category="upper_fitted",
        audience=Audience.WOMEN,
        brands=frozenset({"Vanshaal", "Netara"}),
        colours=frozenset({"red", "pink"}),
        price=PriceBand(50_000, None),
        size="M",
        order=Order.DEAREST,
    ),
}

MEMORY = """
import gc, json, sys, tracemalloc
from pathlib import Path
sys.path.insert(0, {folder!r})
import bench_catalogue as bench
from fitkiosk.store.database import Database, file_url
file = Path({file!r})
catalogue = bench.service(Database.open(file_url(file), file.parent))
tracemalloc.start()
catalogue.find()
gc.collect()
held, most = tracemalloc.get_traced_memory()
catalogue.find(measurements=bench.GIRTHS[bench.MeasuringMode.FULL])
gc.collect()
print(json.dumps([held / 1e6, most / 1e6, tracemalloc.get_traced_memory()[0] / 1e6]))
"""


def service(database):
    categories = load_categories(assets.models_dir() / "categories.toml")
    models = FitModels.load(assets.models_dir(), categories)
    fitting = FittingService(database, lambda: models)
    return CatalogueService(database, fitting, lambda: Aliases.load(assets.resources_dir()))


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    database = large_shop.make(tmp_path_factory.mktemp("catalogue"))
    yield database
    database.close()


@pytest.fixture(scope="module")
def catalogue(database):
    catalogue = service(database)
    catalogue.read_ahead()
    catalogue.close()
    return catalogue


@pytest.fixture(scope="module")
def reading(database):
    with closing(sqlite3.connect(database.file)) as plain:
        return seconds(lambda: plain.execute("SELECT name FROM product").fetchall())


def shown(found):
    """What the screen asks for at once."""
    return list(islice(zip(found.cards, found.badges, strict=True), ON_A_SCREEN))


def keys():
    """What stands in the field after each key of each search."""
    for text in filter(None, (text.strip() for text in TYPED)):
        for end in range(1, len(text) + 1):
            yield text[:end]


def timed(work, cases):
    """The times of many calls, in order of length."""
    times = []
    for case in cases:
        begun = time.perf_counter()
        work(case)
        times.append(time.perf_counter() - begun)
    return sorted(times)


def spread(name, times, yardstick_name, yardstick):
    """Print the median and the 95th centile, each with its ratio."""
    report(f"{name}, p50 of {len(times)}", statistics.median(times), yardstick_name, yardstick)
    late = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    report(f"{name}, p95 of {len(times)}", late, yardstick_name, yardstick)


@pytest.mark.parametrize("mode", [None, MeasuringMode.QUICK])
def bench_typing(catalogue, reading, mode):
    girths = NOBODY if mode is None else GIRTHS[mode]
    who = "nobody measured" if mode is None else "somebody measured"
    catalogue.find(measurements=girths)
    times = timed(lambda text: shown(catalogue.find(CatalogueQuery(text), girths)), keys())
    spread(f"a key of a search, {who}", times, READING, reading)


def bench_typos(catalogue, reading):
    for text in TYPOS:
        assert catalogue.find(CatalogueQuery(text)).understood, text
    times = timed(lambda text: shown(catalogue.find(CatalogueQuery(text))), TYPOS * 5)
    spread("a mistyped word", times, READING, reading)


@pytest.mark.parametrize("tokenizer", ["unicode61", "trigram"])
def bench_full_text_of_sqlite(catalogue, database, tokenizer):
    """The text alone: neither ranks nor counts, and no typos."""
    prefix = ", prefix='1 2 3'" if tokenizer == "unicode61" else ""
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.execute(
            f"CREATE VIRTUAL TABLE words USING fts5(text, tokenize='{tokenizer}'{prefix})"
        )
        index = catalogue.index()
        begun = time.perf_counter()
        rows = (
            (n, fold(" ".join((card.name, card.brand, card.product_type, card.sku))))
            for n, card in ((n, index.card(n)) for n in range(len(index)))
        )
        plain.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", rows)
        built = time.perf_counter() - begun

        def search(text):
            words = (word.replace('"', "") for word in fold(text).split())
            if tokenizer == "unicode61":
                asked = " ".join(f'"{word}"*' for word in words if word)
            else:
                asked = " ".join(f'"{word}"' for word in words if len(word) > 2)
            if asked:
                plain.execute("SELECT rowid FROM words WHERE words MATCH ?", (asked,)).fetchall()

        times = timed(search, keys())
    ours = timed(lambda text: catalogue.find(CatalogueQuery(text)), keys())
    name = f"SQLite FTS5 ({tokenizer}), the text alone"
    ours_late, late = (statistics.quantiles(each, n=20)[-1] for each in (ours, times))
    report("a key, all of it, p50", statistics.median(ours), name, statistics.median(times))
    report("a key, all of it, p95", ours_late, name, late)
    print(f"building the full-text index from cards in memory: {built:.2f} s")


@pytest.mark.parametrize("what", FILTERS)
def bench_filters_and_counts(catalogue, reading, what):
    query = FILTERS[what]
    catalogue.find(measurements=GIRTHS[MeasuringMode.QUICK])
    for who, girths in (("nobody", NOBODY), ("somebody", GIRTHS[MeasuringMode.QUICK])):
        times = timed(lambda _, girths=girths: shown(catalogue.find(query, girths)), range(40))
        count = len(catalogue.find(query, girths).cards)
        spread(f"{what} for {who} ({count:,} found)", times, READING, reading)


@pytest.mark.parametrize("mode", MeasuringMode)
def bench_fits_me(catalogue, reading, mode):
    girths, query = GIRTHS[mode], CatalogueQuery(fits_me=True, order=Order.FIT)
    catalogue.find(query, girths)

    def first(mm):
        catalogue.forget()
        shown(catalogue.find(query, girths.taking(Girth.BUST, 86.5 + mm / 10)))

    spread(f"fits me, taped {mode}, the first time", timed(first, range(20)), READING, reading)
    catalogue.find(query, girths)
    again = timed(lambda _: shown(catalogue.find(query, girths)), range(40))
    spread(f"fits me, taped {mode}, after that", again, READING, reading)


@pytest.mark.parametrize("mode", [None, MeasuringMode.QUICK])
def bench_related(catalogue, reading, mode):
    related = RelatedService(catalogue)
    girths = NOBODY if mode is None else GIRTHS[mode]
    catalogue.find(measurements=girths)
    times = timed(lambda number: related.suggest(number, girths), range(1, 100_000, 997))
    who = "nobody" if mode is None else "somebody"
    spread(f"eight related products for {who}", times, READING, reading)


def bench_reading_the_catalogue(database, reading):
    times = []
    for _ in range(5):
        catalogue = service(database)
        gc.collect()
        begun = time.perf_counter()
        catalogue.find()
        times.append(time.perf_counter() - begun)
    report("reading the catalogue into memory", statistics.median(times), READING, reading)
    with closing(sqlite3.connect(database.file)) as plain:
        tables = ("SELECT * FROM product", "SELECT * FROM product_size")
        whole = seconds(lambda: [plain.execute(table).fetchall() for table in tables], 3)
    report("the same", statistics.median(times), "reading both tables whole with SQLite", whole)


def bench_memory(database):
    script = MEMORY.format(folder=str(Path(__file__).parent), file=str(database.file))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    held, most, judged = json.loads(done.stdout.splitlines()[-1])
    file_mb = database.file.stat().st_size / 1e6
    print(
        f"\nmemory of the catalogue: {held:.0f} MB, {most:.0f} MB at most while it is read, "
        f"{judged:.0f} MB once somebody is judged, what models keep included; "
        f"the database file: {file_mb:.0f} MB; "
        f"ratio {held / file_mb:.2g}"
    )
