"""How fast sellers' tables are taken in, and how much memory that takes beyond an idle shop.

The yardstick is reading the same file with `csv` alone. Each round is a process of its own, so that
its memory is its own as well.
"""

import csv
import json
import subprocess
import sys
import time

import pytest
from stdnum import ean
from yardstick import report

PROGRAM = """
import json, resource, sys, time
from pathlib import Path
from fitkiosk.app import open_app
from fitkiosk.settings import Settings

def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

folder, file = map(Path, sys.argv[1:])
figures = {}

def timed(name, work):
    begun = time.perf_counter()
    result = work()
    figures[name] = time.perf_counter() - begun
    return result

with open_app(Settings(data_dir=folder, sample_shop=False)) as shop:
    importing = shop.importing
    importing._changed = lambda: None
    mapping = importing.preview(file).mapping
    idle = peak_mb()
    marks = []
    def told(done, of):
        if done >= 770 and not marks:
            marks.append(time.perf_counter())
    plan = timed("taking in", lambda: importing.run(file, mapping, progress=told))
    figures["of that, saving"] = time.perf_counter() - marks[0]
    assert (plan.new, len(plan.refused)) == (int(file.stem), 0)
    again = timed("finding it unchanged", lambda: importing.plan(file, mapping))
    assert again.unchanged == plan.new
    timed("taking it back", lambda: importing.undo(plan.id))
    print(json.dumps({"seconds": figures, "idle": idle, "peak": peak_mb(), "rows": plan.rows}))
"""
TYPES = (
    *(("Fitted Kurti", "Women"), ("T-Shirt", "Men"), ("Straight Jeans", "Men")),
    *(("Maxi Dress", "Women"), ("Leather Bag", "Women"), ("Hoodie", "Men")),
)
COLOURS = ("Blue", "Red", "Black", "Mustard", "Olive", "White", "Maroon")
LABELS = ("XS", "S", "M", "L", "XL", "XXL")
HEADERS = (
    *("SKU", "Name", "Brand", "Gender", "Colour", "Price", "Description"),
    *("Size", "Chest (cm)", "Waist (cm)", "Hip (cm)", "Barcode"),
)


def rows_of(number):
    """Invented products of six sizes, each with a barcode of its own."""
    product_type, wearers = TYPES[number % len(TYPES)]
    colour = COLOURS[number % len(COLOURS)]
    for place, label in enumerate(LABELS):
        digits = f"20{number:08d}{place:02d}"
        yield (
            *(f"SKU-{number:07d}", f"{colour} {product_type} No {number}", f"Brand {number % 40}"),
            *(wearers, colour, 500 + number % 3000, "A soft piece of clothing for all seasons."),
            *(label, 80 + 4 * place, 64 + 4 * place, 88 + 4 * place),
            f"{digits}{ean.calc_check_digit(digits)}",
        )


@pytest.mark.parametrize("products", [10_000, 100_000, 166_667])
def bench_import(tmp_path, products):
    file = tmp_path / f"{products}.csv"
    with file.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(HEADERS)
        for number in range(products):
            writer.writerows(rows_of(number))
    begun = time.perf_counter()
    with file.open(encoding="utf-8", newline="") as table:
        rows = sum(1 for _ in csv.reader(table)) - 1
    alone = time.perf_counter() - begun
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "shop"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout)
    assert figures["rows"] == rows
    for what, seconds in figures["seconds"].items():
        report(f"{what}, {rows:,} rows", seconds, "csv alone", alone)
    taken, above = figures["seconds"]["taking in"], figures["peak"] - figures["idle"]
    print(f"{rows / taken:,.0f} rows a second; {above:.0f} MB above idle")
