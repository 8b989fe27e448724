"""Clean size charts, made up as brands grade them along the line of sizes of the population."""

import functools
import math
import re
from dataclasses import dataclass, replace

import numpy as np

from fitkiosk import assets
from fitkiosk.charts.check import Knowledge
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    ChartFacts,
    Definition,
    Measure,
    ReadCell,
    ReadChart,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.fit.categories import load_categories
from fitkiosk.population.bodies import load_populations
from fitkiosk.units import LengthUnit

BUST, UNDERBUST, WAIST, HIP = Measure.BUST, Measure.UNDERBUST, Measure.WAIST, Measure.HIP
BODY, GARMENT, FLAT = SizeBasis.BODY, SizeBasis.GARMENT, SizeBasis.FLAT
CM, INCH = LengthUnit.CM, LengthUnit.INCH
ZONES = {"bust": BUST, "waist": WAIST, "hip": HIP}


@functools.cache
def knowledge():
    """The bundled categories and populations."""
    models = assets.models_dir()
    return Knowledge(
        load_categories(models / "categories.toml"), load_populations(models / "population.toml")
    )


# --- Sheets ---------------------------------------------------------------------------------------


def read(sheet):
    """Read a sheet whose lengths are plain numbers or ranges, without units of their own."""
    cells = {}
    for column, definition in enumerate(sheet.definitions):
        if not definition.has_figures:
            continue
        unit = definition.unit or CM
        for row in range(len(sheet.rows)):
            text = sheet.text(row, column).strip()
            if text:
                cells[row, column] = ReadCell(_ends(text, unit))
    return ReadChart(sheet, cells)


def _ends(text, unit):
    numbers = re.fullmatch(r"(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?", text)
    if numbers is None:
        return None
    first, second = numbers[1], numbers[2] or numbers[1]
    return unit.to_cm(float(first)), unit.to_cm(float(second))


def sheet_of(labels, columns, facts=None, system=SizeSystem.LETTER):
    """A sheet from labels and columns: (definition, texts) each."""
    headers = ("Size", *(str(each.measure or "remarks") for each, _ in columns))
    rows = tuple(
        SheetRow((label, *(texts[row] for _, texts in columns)), row + 2)
        for row, label in enumerate(labels)
    )
    definitions = (Definition(Measure.SIZE, system=system), *(each for each, _ in columns))
    return Sheet(headers, definitions, rows, facts or ChartFacts())


def written(value):
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text or "0"


# --- Clean charts ---------------------------------------------------------------------------------

LETTERS = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL")
# Bust or chest in the middle of what brands publish, cm.
LETTER_BUST = {
    Audience.WOMEN: (78, 82, 86, 92, 98, 105, 112, 121, 130),
    Audience.MEN: (80, 87, 93, 99, 105, 112, 120, 129, 138),
}
LETTER_GRADES = (
    (4, 4, 6, 6, 6, 7, 7, 8),
    (2, 4, 6, 6, 6, 4, 6, 6),
    (4, 4, 5, 6, 6, 6, 6, 6),
    (4,) * 8,
    (5,) * 8,
    (6,) * 8,
    (8,) * 8,
)
NUMBER_GRADES = (
    (4,) * 14,
    (5,) * 14,
    (2.5, 2.5, 5, 5, 5, 5, 5.5, 6, 6, 6, 6, 6, 6, 6),
)
INCH_GRADES = ((1,) * 4 + (1.5,) * 4 + (2,) * 6, (2,) * 14, (1,) * 3 + (1.5,) * 11, (1.5,) * 14)


@dataclass
class Clean:
    """A clean chart in the making: girths of bodies by measure in the unit, one for each size."""

    audience: Audience
    system: SizeSystem
    labels: list
    unit: LengthUnit
    grid: float
    bodies: dict
    steps: np.ndarray


def clean_chart(rng, known):
    """A chart without a fault; its sizes lie along the line through the population."""
    audience = Audience.WOMEN if rng.random() < 0.65 else Audience.MEN
    kind = rng.choice(["body", "garment", "flat", "both"], p=[0.55, 0.2, 0.1, 0.15])
    chart = _bodies(rng, known, audience)
    if kind == "body":
        return _body_chart(rng, known, chart)
    return _garment_chart(rng, known, chart, kind)


def _labels(rng, audience):
    """A system, labels, and the bust in cm that each means."""
    women = audience is Audience.WOMEN
    system = rng.choice(
        ["letter", "eu", "uk", "us", "in", "number"], p=[0.35, 0.2, 0.12, 0.13, 0.1, 0.1]
    )
    count = int(rng.integers(5, 10))
    if system == "letter":
        first = int(rng.integers(0, len(LETTERS) - count + 1)) if count < len(LETTERS) else 0
        count = min(count, len(LETTERS))
        return (
            SizeSystem.LETTER,
            list(LETTERS[first : first + count]),
            (LETTER_BUST[audience][first : first + count]),
        )
    if not women:
        start = int(rng.integers(17, 23)) * 2
        numbers = [start + 2 * each for each in range(count)]
        if system in ("eu", "number"):
            numbers = [each + 8 for each in numbers]
            return (
                SizeSystem(system),
                [str(each) for each in numbers],
                [2 * each for each in numbers],
            )
        return (
            SizeSystem(system),
            [str(each) for each in numbers],
            [2.54 * each for each in numbers],
        )
    if system == "in":
        start = int(rng.integers(14, 19)) * 2
        numbers = [start + 2 * each for each in range(min(count, 8))]
        return SizeSystem.IN, [str(each) for each in numbers], [2.54 * each for each in numbers]
    first = int(rng.integers(16, 20)) * 2
    eu = [first + 2 * each for each in range(count)]
    busts = [2 * each + 12 + max(each - 46, 0) for each in eu]
    away = {"eu": 0, "number": int(rng.choice([0, 28])), "uk": 28, "us": 32}[system]
    if eu[0] - away < 0:
        eu = [each + 4 for each in eu]
        busts = [2 * each + 12 + max(each - 46, 0) for each in eu]
    return SizeSystem(system), [str(each - away) for each in eu], busts


def _bodies(rng, known, audience):
    system, labels, busts = _labels(rng, audience)
    unit = (
        INCH if rng.random() < (0.5 if system in (SizeSystem.US, SizeSystem.IN) else 0.15) else CM
    )
    inches = unit is INCH
    grid = float(
        rng.choice(
            [1, 0.5, 0.25] if inches else [1, 0.5], p=[0.3, 0.5, 0.2] if inches else [0.75, 0.25]
        )
    )
    count = len(labels)
    if inches and system not in (SizeSystem.LETTER, SizeSystem.IN):
        grades = INCH_GRADES[rng.integers(len(INCH_GRADES))]
    elif system is SizeSystem.LETTER:
        grades = LETTER_GRADES[rng.integers(len(LETTER_GRADES))]
    elif system is SizeSystem.IN or (
        audience is Audience.MEN and system in (SizeSystem.UK, SizeSystem.US)
    ):
        grades = (5,) * 14 if not inches else (2,) * 14
    elif rng.random() < 0.5:
        grades = NUMBER_GRADES[rng.integers(len(NUMBER_GRADES))]
    else:
        change = int(rng.integers(2, count + 3))
        grades = (4,) * change + (float(rng.choice([5, 6, 7])),) * 14
    steps = np.array(grades[: count - 1], dtype=float)
    if inches and system is SizeSystem.LETTER:
        steps = (
            np.full(count - 1, 2.0)
            if rng.random() < 0.5
            else np.array(([1.5] * 2 + [2] * 3 + [3] * 9)[: count - 1])
        )
        if max(busts) - min(busts) > 7 * count:
            steps = steps + 0.5
    if inches and (steps % 1).any():
        grid = min(grid, 0.5)  # who grades by halves writes halves
    # The brand is up to about a size from the usual.
    middle = count // 2
    anchor = busts[middle] + float(np.clip(rng.normal(0, 2), -4, 4))
    population = known.populations[audience]
    line = population.log_covariance[0] / population.log_covariance[0, 0]
    away = math.log(anchor / math.exp(population.log_mean[0]))
    block = {WAIST: 0.03 + _clipped(rng, 0.03), HIP: 0.035 + _clipped(rng, 0.022)}
    centre = {
        BUST: anchor,
        UNDERBUST: anchor
        * (0.86 if audience is Audience.WOMEN else 0.93)
        * (1 + _clipped(rng, 0.02)),
        WAIST: math.exp(population.log_mean[1] + line[1] * away + block[WAIST]),
        HIP: math.exp(population.log_mean[2] + line[2] * away + block[HIP]),
    }
    bodies = {}
    for measure, cm in centre.items():
        mine = steps.copy()
        if measure is not BUST and not inches and rng.random() < 0.4:
            # A cm more or less at a size or two.
            for each in rng.choice(len(mine), size=min(2, len(mine)), replace=False):
                mine[each] += rng.choice([-1.0, 1.0]) if mine[each] > 3 else 0.0
        start = round(unit.from_cm(cm) / grid) * grid - mine[:middle].sum()
        figures = start + np.concatenate([[0.0], np.cumsum(mine)])
        bodies[measure] = np.round(figures / grid) * grid
    return Clean(audience, system, labels, unit, grid, bodies, steps)


def _clipped(rng, sd):
    return float(np.clip(rng.normal(0, sd), -2 * sd, 2 * sd))


def _texts(rng, chart, figures, style):
    if style == "single":
        return [written(each) for each in figures]
    steps = np.diff(figures)
    steps = np.append(steps, steps[-1])
    lows = figures - np.floor(steps[0] / 2 / chart.grid) * chart.grid
    less = 0.0 if style == "adjoining" else min(chart.grid, 1.0)
    highs = np.append(lows[1:], lows[-1] + steps[-1]) - less
    dash = rng.choice(["-", " - ", "–"])
    return [f"{written(a)}{dash}{written(b)}" for a, b in zip(lows, highs, strict=True)]


def _body_chart(rng, known, chart):
    sets = [(BUST, WAIST, HIP)] * 5 + [
        (BUST, WAIST),
        (WAIST, HIP),
        (BUST,),
        (BUST, UNDERBUST, WAIST, HIP),
    ]
    measures = sets[rng.integers(len(sets))]
    if chart.audience is Audience.MEN:
        measures = tuple(each for each in measures if each is not UNDERBUST)
    fine = chart.grid < chart.steps.min()
    style = rng.choice(["single", "adjoining", "stepped"], p=[0.6, 0.25, 0.15])
    if style == "stepped" and not fine:
        style = "adjoining"
    columns = [
        (Definition(each, BODY, chart.unit), _texts(rng, chart, chart.bodies[each], style))
        for each in measures
    ]
    facts = ChartFacts(wearers=Wearers(chart.audience.value))
    if set(measures) >= {BUST, WAIST, HIP} and rng.random() < 0.5:
        facts = replace(facts, fit_category="dresses")
    return sheet_of(chart.labels, columns, facts, chart.system)


def _garment_chart(rng, known, chart, kind):
    categories = list(known.categories.values())
    category = categories[rng.integers(len(categories))]
    basis = FLAT if kind == "flat" or (kind == "both" and rng.random() < 0.2) else GARMENT
    columns, count = [], len(chart.labels)
    for zone in category.zones:
        measure = ZONES[zone.name]
        ease = chart.unit.from_cm(rng.uniform(zone.ease.ideal_low, zone.ease.ideal_high))
        grid = chart.grid / 2 if basis is FLAT else chart.grid
        girths = chart.bodies[measure] + round(ease / chart.grid) * chart.grid
        figures = girths / 2 if basis is FLAT else girths
        if kind == "both":
            columns.append(
                (
                    Definition(measure, BODY, chart.unit),
                    _texts(rng, chart, chart.bodies[measure], "single"),
                )
            )
        columns.append(
            (
                Definition(measure, basis, chart.unit),
                [written(round(each / grid) * grid) for each in figures],
            )
        )
    sizes = np.arange(count)
    if rng.random() < 0.7:
        upper = any(zone.name == "bust" for zone in category.zones)
        measure = Measure.LENGTH if upper else Measure.INSEAM
        least = rng.uniform(58, 75) if upper else rng.uniform(72, 82)
        growth = rng.choice([0.0, 1.0, 2.0]) if upper else rng.choice([0.0, 0.5, 1.0])
        cm = least + growth * sizes
        grid = 1.0 if chart.unit is CM else 0.5
        figures = np.round(chart.unit.from_cm(cm) / grid) * grid
        columns.append(
            (Definition(measure, GARMENT, chart.unit), [written(each) for each in figures])
        )
    facts = ChartFacts(
        wearers=Wearers(chart.audience.value),
        fit_category=category.name,
        product_type=category.product_types[0],
    )
    return sheet_of(chart.labels, columns, facts, chart.system)
