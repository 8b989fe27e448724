"""Whom a chart fits, to test its words and its pictures with."""

from dataclasses import replace

from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import (
    Comparison,
    Coverage,
    CoverageMap,
    Match,
    OutBecause,
    SizeMark,
    SizeShare,
    Uncovered,
)
from fitkiosk.domain.products import Audience

LABELS = ("S", "M", "L")


def coverage_map(across=Girth.WAIST, up=Girth.BUST, marks=None):
    """Two by two squares: below everyone finds a size, above on the right nobody."""
    return CoverageMap(
        across,
        up,
        (60.0, 80.0, 100.0),
        (80.0, 100.0, 120.0),
        ((0.4, 0.2), (0.1, 0.3)),
        ((1.0, 1.0), (0.5, 0.0)),
        (SizeMark("S", 65.0, 85.0), SizeMark("L", 78.0, 98.0)) if marks is None else marks,
    )


def coverage(**changes):
    """Most women find a size, and those with a large hip find none."""
    made = Coverage(
        audience=Audience.WOMEN,
        category="dresses",
        people=10_000,
        one=0.41,
        two=0.21,
        none=0.38,
        sizes=(
            SizeShare("S", 0.12, 19, (84.0, 66.0, 92.0)),
            SizeShare("M", 0.50, 81, (90.0, 72.0, 98.0)),
            SizeShare("L", 0.0, 0),
        ),
        uncovered=(
            Uncovered(OutBecause.LARGER, 0.09, Girth.HIP, size="L", body_cm=(101.6, 88.9, 127.0)),
        ),
        maps=(
            coverage_map(),
            coverage_map(Girth.WAIST, Girth.HIP),
            coverage_map(Girth.BUST, Girth.HIP),
        ),
        source="a survey",
    )
    return replace(made, **changes)


def comparison(labels=LABELS, others=("1", "2")):
    """Of each size of the first chart most take the first of the second."""
    rows, columns = len(labels) + 1, len(others) + 1
    shares = [[0.0] * columns for _ in range(rows)]
    for row in shares:
        row[0], row[-1] = 0.7 / rows, 0.3 / rows
    return Comparison(
        labels,
        others,
        tuple(map(tuple, shares)),
        same=0.0,
        changing=0.5,
        gaining=0.2,
        losing=0.2,
        neither=0.1,
        matches=tuple(Match(label, others[0], 0.7, 1 / rows) for label in labels),
        coverage=coverage(),
        other_coverage=coverage(),
    )
