"""What adding, dropping or shifting a size of a chart would do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_charts import GIRTHS, graded, of, read

from fitkiosk import assets
from fitkiosk.charts.census import Census
from fitkiosk.charts.errors import NoCategoryError
from fitkiosk.domain.coverage import ChangeKind
from fitkiosk.domain.products import Audience, SizeBasis
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.population.bodies import load_populations

CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
CENSUS = Census(
    Advisor(FitModels.load(assets.models_dir(), CATEGORIES)),
    load_populations(assets.models_dir() / "population.toml"),
    800,
)
ADDING = (ChangeKind.ADD_BELOW, ChangeKind.ADD_ABOVE, ChangeKind.ADD_BETWEEN)
WOMEN = Audience.WOMEN


def changes(chart, audience=WOMEN):
    return CENSUS.changes(chart, audience)


def dresses(rows, columns=GIRTHS, category="dresses"):
    return read(columns, rows, fit_category=category)


@settings(max_examples=25)
@given(
    first=st.tuples(*[st.integers(50, 110)] * 3),
    steps=st.lists(st.integers(1, 12), min_size=1, max_size=6),
    basis=st.sampled_from(SizeBasis),
    category=st.sampled_from(sorted(CATEGORIES)),
    audience=st.sampled_from(Audience),
    turned=st.booleans(),
)
def test_each_change_does_what_is_told(first, steps, basis, category, audience, turned):
    """Every change is taken, and the changed chart counted by itself."""
    scale = 0.5 if basis is SizeBasis.FLAT else 1.0
    rows = [("s0", *(scale * cm for cm in first))]
    for place, step in enumerate(steps, start=1):
        rows.append((f"s{place}", *(cm + scale * step for cm in rows[-1][1:])))
    chart = dresses(rows[::-1] if turned else rows, of(basis), category)
    now = CENSUS.cover(chart, audience)
    told = changes(chart, audience)
    assert len({(each.kind, each.label) for each in told}) == len(told) <= 8
    assert [each.gain for each in told] == sorted((each.gain for each in told), reverse=True)
    assert {ChangeKind.DROP} <= {each.kind for each in told}
    assert any(each.kind in ADDING for each in told)
    for each in told:
        changed = CENSUS.cover(dresses(taken(rows, each), of(basis), category), audience)
        assert each.some == pytest.approx(changed.some)
        assert each.gain == pytest.approx(changed.some - now.some)
        assert (each.by_cm != 0) == (each.kind is ChangeKind.SHIFT)
        if each.kind in ADDING:
            assert each.gain >= 0
        if each.kind is ChangeKind.DROP:
            assert each.gain <= 0


def taken(rows, change):
    """The rows once a change is taken, smallest first."""
    place = [row[0] for row in rows].index(change.label)
    here = rows[place]
    match change.kind:
        case ChangeKind.DROP:
            return rows[:place] + rows[place + 1 :]
        case ChangeKind.SHIFT:
            grown = (here[0], *(cm + change.by_cm for cm in here[1:]))
            return [*rows[:place], grown, *rows[place + 1 :]]
        case ChangeKind.ADD_BETWEEN:
            between = [
                (one + two) / 2 for one, two in zip(here[1:], rows[place + 1][1:], strict=True)
            ]
            return [*rows, ("new", *between)]
        case ChangeKind.ADD_BELOW:
            return [*rows, ("new", *_beyond(rows[0], rows[1]))]
        case ChangeKind.ADD_ABOVE:
            return [*rows, ("new", *_beyond(rows[-1], rows[-2]))]


def _beyond(end, beside):
    return [cm + cm - other for cm, other in zip(end[1:], beside[1:], strict=True)]


def test_the_best_and_the_least_harmful_are_the_best_of_all():
    """Against every size that could be dropped and every one that could come between."""
    rows = [("S", 84, 66, 90), ("M", 92, 74, 98), ("L", 108, 90, 114), ("XL", 110, 92, 116)]
    told = changes(dresses(rows))
    now = CENSUS.cover(dresses(rows), WOMEN).some
    dropped = {
        row[0]: CENSUS.cover(dresses([each for each in rows if each != row]), WOMEN).some - now
        for row in rows
    }
    (drop,) = [each for each in told if each.kind is ChangeKind.DROP]
    assert drop.gain == pytest.approx(max(dropped.values()))
    assert (told[0].kind, told[0].label) == (ChangeKind.ADD_BETWEEN, "M")


def test_a_chart_that_ends_too_soon_gains_most_by_a_larger_size():
    best = changes(graded((78, 60, 84), 5, 3, fit_category="dresses", labels=["S", "M", "L"]))[0]
    assert (best.kind, best.label) == (ChangeKind.ADD_ABOVE, "L")
    assert best.gain > 0.1


def test_a_chart_that_begins_too_late_gains_most_by_a_smaller_size():
    best = changes(graded((100, 82, 106), 5, 3, fit_category="dresses", labels=["S", "M", "L"]))[0]
    assert (best.kind, best.label) == (ChangeKind.ADD_BELOW, "S")


def test_a_size_that_repeats_another_is_not_missed():
    rows = [("S", 84, 66, 90), ("M", 92, 74, 98), ("M2", 92, 74, 98)]
    (drop,) = [each for each in changes(dresses(rows)) if each.kind is ChangeKind.DROP]
    assert drop.label in ("M", "M2")
    assert drop.gain == 0


def test_of_one_size_nothing_is_proposed():
    assert changes(dresses([("One", 92, 74, 98)])) == ()


def test_equal_sizes_and_forty_sizes_are_no_trouble():
    equal = changes(dresses([(label, 92, 74, 98) for label in "SML"]))
    assert all(each.kind is not ChangeKind.SHIFT for each in equal)
    assert [each.gain for each in equal if each.kind is ChangeKind.DROP] == [0]
    assert len(changes(graded((60, 44, 66), 2, 40, fit_category="dresses"))) <= 8


def test_a_chart_that_everybody_finds_two_sizes_in_is_asked_no_more():
    told = changes(graded((40, 24, 46), 1, 120, fit_category="upper_loose"))
    assert {each.gain for each in told} == {0.0}


def test_it_is_refused_as_coverage_is():
    with pytest.raises(NoCategoryError):
        changes(graded((80, 62, 86), 5, 3))
