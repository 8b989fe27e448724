"""How many single faults of a size chart are caught at the right cell, and false alarms.

The charts are made up, along the line of sizes of the bundled populations, and so are the faults;
what each kind of fault leaves out is told in `tests/charts/chart_faults.py`.
"""

import os
from collections import Counter
from pathlib import Path

import numpy as np
from chart_faults import faults
from clean_charts import (
    BODY,
    BUST,
    CM,
    HIP,
    UNDERBUST,
    WAIST,
    clean_chart,
    knowledge,
    read,
    sheet_of,
)
from yardstick import report, seconds

from fitkiosk.app import open_app
from fitkiosk.charts.check import check
from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.sheets import ChartFacts, Definition, SizeSystem
from fitkiosk.settings import Settings

FAULTS, CLEAN = 10_000, 2_500


def bench_faults():
    seeded, caught, right, told = Counter(), Counter(), Counter(), Counter()
    hits, alarms, expected = Counter(), Counter(), Counter()
    for _, fault in faults(np.random.default_rng(1), knowledge(), FAULTS):
        found = check(read(fault.sheet), knowledge())
        at_place = [each for each in found if fault.caught_by(each)]
        seeded[fault.kind] += 1
        caught[fault.kind] += bool(at_place)
        right[fault.kind] += any(each.rule in fault.rules for each in at_place)
        told[fault.kind] += sum(each.severity is not Severity.NOTE for each in found)
        expected[fault.rules[0]] += 1
        named = {each.rule for each in at_place if each.rule in fault.rules}
        hits[fault.rules[0]] += bool(named)
        for each in found:
            counts = fault.note_counts and each.rule in fault.rules
            if each.severity is not Severity.NOTE or counts:
                right_rule = fault.caught_by(each) and each.rule in fault.rules
                alarms[each.rule, right_rule] += 1
    print(f"\ncaught at the right cell: {caught.total() / FAULTS:.2%} of {FAULTS:,} faults")
    print(f"by the rule that is meant: {right.total() / FAULTS:.2%}")
    for kind, count in seeded.items():
        print(
            f"  {kind}: {caught[kind] / count:.1%} of {count}, by the rule that is meant "
            f"{right[kind] / count:.1%}, findings a chart {told[kind] / count:.2f}"
        )
    for rule in Rule:
        count = alarms[rule, True] + alarms[rule, False]
        precision = f"{alarms[rule, True] / count:.1%} of {count}" if count else "nothing told"
        recall = f"{hits[rule] / expected[rule]:.1%} of {expected[rule]}" if expected[rule] else "–"
        print(f"  {rule}: precision {precision}, recall {recall}")


def bench_clean_charts():
    rng = np.random.default_rng(2)
    alarms, notes = Counter(), Counter()
    alarmed = 0
    for _ in range(CLEAN):
        found = check(read(clean_chart(rng, knowledge())), knowledge())
        loud = [each.rule for each in found if each.severity is not Severity.NOTE]
        alarms.update(loud)
        notes.update(each.rule for each in found if each.severity is Severity.NOTE)
        alarmed += bool(loud)
    print(f"\nfalse alarms: {alarmed / CLEAN:.2%} of {CLEAN:,} clean charts; {dict(alarms)}")
    print(f"notes on them: {dict(notes)}")


def bench_published_charts(tmp_path):
    """Charts that shops have published are theirs: `make bench CHARTS=folder` names some."""
    if "CHARTS" not in os.environ:
        print("\nno folder of published charts was named: make bench CHARTS=folder")
        return
    with open_app(Settings(data_dir=tmp_path)) as app:
        for path in sorted(Path(os.environ["CHARTS"]).iterdir()):
            opened = app.bench.open(path)
            for sheet in (opened.sheet, *opened.others):
                found = app.bench.check(sheet).findings
                loud = [each for each in found if each.severity is not Severity.NOTE]
                print(
                    f"\n{sheet.facts.name}: {len(loud)} findings, {len(found)} with notes",
                    end="",
                )
                for each in found:
                    print(f"\n  {each.severity} {each.rule}, row {each.row}: {each.told}", end="")


def bench_one_check():
    matrix = np.random.default_rng(1).normal(size=(300, 300))
    inverting = seconds(lambda: np.linalg.inv(matrix), runs=51)
    for sizes, columns in ((12, 6), (60, 20)):
        for spoilt in (0, 1):
            chart = read(_large(sizes, columns, spoilt))
            report(
                f"checking {sizes} sizes × {columns} columns, {spoilt} faults",
                seconds(lambda chart=chart: check(chart, knowledge()), runs=11),
                "inverting a matrix of 300",
                inverting,
            )


def _large(sizes, columns, spoilt):
    starts = ((BUST, 80), (WAIST, 62), (HIP, 88), (UNDERBUST, 70))
    texts = []
    for column in range(columns):
        measure, start = starts[column % len(starts)]
        lows = range(start, start + 4 * sizes, 4)
        texts.append((Definition(measure, BODY, CM), [f"{low}-{low + 4}" for low in lows]))
    for fault in range(spoilt):
        texts[fault][1][sizes // 2] = "31-33"
    labels = [str(34 + 2 * row) for row in range(sizes)]
    return sheet_of(labels, texts, ChartFacts(), SizeSystem.EU)
