"""Whom a chart fits, and how two charts compare."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_charts import BUST, GIRTHS, HIP, WAIST, graded, of, read

from fitkiosk import assets
from fitkiosk.charts.census import PEOPLE, Census
from fitkiosk.charts.errors import (
    ChildrenError,
    NoCategoryError,
    NoSizesError,
    UnknownBodiesError,
)
from fitkiosk.charts.figures import product_sizes
from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import OutBecause
from fitkiosk.domain.fit import FitLabel, Wearer, Zone
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.errors import CategoryUnavailableError, UnknownCategoryError
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.population.bodies import load_populations

CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
MODELS = FitModels.load(assets.models_dir(), CATEGORIES)
ADVISOR = Advisor(MODELS)
POPULATIONS = load_populations(assets.models_dir() / "population.toml")
FEW = 800
CENSUS = Census(ADVISOR, POPULATIONS, FEW)
NAMES = sorted(CATEGORIES)
LABELS = ["XS", "S", "M", "L", "XL", "XXL"]
USUAL = {Audience.WOMEN: (80.0, 62.0, 86.0), Audience.MEN: (88.0, 76.0, 88.0)}


def usual(category="dresses", audience=Audience.WOMEN, step=5.0, labels=LABELS, **facts):
    return graded(USUAL[audience], step, len(labels), labels=labels, fit_category=category, **facts)


def cover(chart, audience=Audience.WOMEN):
    return CENSUS.cover(chart, audience)


@st.composite
def charts(draw, largest=8):
    """Charts of any sense, of all categories, bases, ranges and cloths."""
    basis = draw(st.sampled_from(SizeBasis))
    girth = st.floats(20, 80) if basis is SizeBasis.FLAT else st.floats(40, 170)
    figure = st.none() | girth | st.tuples(girth, girth)
    if draw(st.booleans()):
        rows = draw(st.lists(st.tuples(figure, figure, figure), min_size=1, max_size=largest))
    else:
        first = draw(st.tuples(girth, girth, girth))
        steps = draw(st.lists(st.floats(-2, 9), max_size=largest - 1))
        rows = [tuple(cm + more for cm in first) for more in np.cumsum([0.0, *steps])]
    return read(
        of(basis),
        [(f"s{place}", *row) for place, row in enumerate(rows)],
        fit_category=draw(st.sampled_from(NAMES)),
        product_type=draw(st.none() | st.sampled_from(["leggings", "bodycon dress", "shirt"])),
        stretch_percent=draw(st.sampled_from([0.0, 20.0, 60.0])),
    )


audiences = st.sampled_from(Audience)


# --- Shares ---------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(chart=charts(), audience=audiences)
def test_what_is_told_holds_together(chart, audience):
    try:
        told = cover(chart, audience)
    except NoSizesError:
        return
    assert told.people == FEW
    assert told.source == POPULATIONS[audience].source
    assert told.one + told.two + told.none == pytest.approx(1)
    labels = [size.label for size in told.sizes]
    assert sorted(labels + list(told.unjudged)) == sorted(
        chart.sheet.label(row) for row in range(len(chart.sheet.rows))
    )
    assert labels == sorted(labels)
    assert sum(size.share for size in told.sizes) == pytest.approx(told.some)
    assert sum(size.stock for size in told.sizes) == (100 if told.some else 0)
    for size in told.sizes:
        assert (size.body_cm is None) == (size.share == 0)
        assert size.stock >= 0
    assert sum(group.share for group in told.uncovered) <= told.none + 1e-9
    assert len(told.uncovered) <= 6
    shares = [group.share for group in told.uncovered]
    assert shares == sorted(shares, reverse=True)
    compared = {zone.name for zone in CATEGORIES[told.category].zones}
    for group in told.uncovered:
        assert group.zone in compared
        assert group.size in labels
        two = group.because in (OutBecause.SHAPE, OutBecause.BETWEEN)
        assert (group.other_size in labels) if two else group.other_size == ""
        assert (group.other_zone is not None) == (group.because is OutBecause.SHAPE)
        assert group.other_zone != group.zone
        if two:
            assert group.other_size != group.size
    assert told.maps
    for each in told.maps:
        shape = len(each.up_cm) - 1, len(each.across_cm) - 1
        assert np.shape(each.people) == np.shape(each.fitting) == shape
        people, fitting = np.array(each.people), np.array(each.fitting)
        assert 0.97 < people.sum() <= 1 + 1e-9
        assert ((fitting >= 0) & (fitting <= 1)).all()
        assert (fitting[people == 0] == 0).all()
        assert abs((people * fitting).sum() - told.some) < 1 - people.sum() + 1e-9
        assert np.allclose(np.diff(each.across_cm), 4)
        assert np.allclose(np.diff(each.up_cm), 4)


@settings(max_examples=40)
@given(chart=charts(), audience=audiences, more=st.tuples(*[st.floats(20, 160)] * 3))
def test_another_size_never_takes_a_size_from_anybody(chart, audience, more):
    sheet, row = chart.sheet, len(chart.sheet.rows)
    rows = [(sheet.label(at), *_ends(chart, at)) for at in range(row)]
    facts = {
        name: getattr(sheet.facts, name)
        for name in ("fit_category", "product_type", "stretch_percent")
    }
    longer = read(sheet.definitions[1:], [*rows, ("added", *more)], **facts)
    try:
        before = cover(chart, audience)
    except NoSizesError:
        return
    assert cover(longer, audience).none <= before.none


def _ends(chart, row):
    return (chart.ends(row, [column]) for column in (1, 2, 3))


@pytest.mark.parametrize("basis", list(SizeBasis))
@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("name", NAMES)
def test_each_is_told_what_the_kiosk_would_say(name, audience, basis):
    """The census against one visit after the other, by the advisor's own answers."""
    category = CATEGORIES[name]
    columns = of(basis)
    scale = 0.5 if basis is SizeBasis.FLAT else 1.0
    first = tuple(scale * cm for cm in USUAL[audience])
    chart = graded(first, 6 * scale, 5, columns, fit_category=name, stretch_percent=10.0)
    census = Census(ADVISOR, POPULATIONS, 60)
    told, bodies = census.cover(chart, audience), census._samples[audience]
    counts, best = [], []
    sizes = product_sizes(chart, category, POPULATIONS[audience].natural_waist_below_cm)
    for body in bodies.tolist():
        girths = {girth.feature: cm for girth, cm in zip(Girth, body, strict=True)}
        advice = ADVISOR.advise(name, Wearer(girths), sizes, 10.0)
        fitting = [fit.probabilities.label is FitLabel.PERFECT_FIT for fit in advice.sizes]
        counts.append(sum(fitting))
        best.append(advice.best.size if any(fitting) else None)
    assert told.one == counts.count(1) / len(bodies)
    assert told.none == counts.count(0) / len(bodies)
    assert [size.share for size in told.sizes] == [
        best.count(size.label) / len(bodies) for size in told.sizes
    ]


def test_a_chart_for_nobody_fits_nobody():
    told = cover(graded((400, 400, 400), 5, 3, fit_category="dresses"))
    assert (told.one, told.two, told.none) == (0, 0, 1)
    assert [(size.share, size.stock, size.body_cm) for size in told.sizes] == [(0, 0, None)] * 3
    assert {group.because for group in told.uncovered} == {OutBecause.SMALLER}
    assert all(np.max(each.fitting) == 0 for each in told.maps)


def test_a_usual_chart_fits_most_women_and_a_usual_one_most_men():
    for audience in Audience:
        told = cover(usual("upper_fitted", audience), audience)
        assert told.some > 0.75
        assert told.two > 0.2


def test_more_of_the_middle_sizes_are_kept_than_of_the_outer_ones():
    stock = {size.label: size.stock for size in cover(usual()).sizes}
    assert stock["XS"] < stock["S"] < stock["M"]
    assert stock["XXL"] < stock["L"]


def test_who_takes_a_larger_size_is_larger():
    bodies = [size.body_cm for size in cover(usual()).sizes if size.share > 0.02]
    assert len(bodies) > 3
    assert (np.diff(bodies, axis=0) > 0).all()


def test_the_same_chart_gets_the_same_answer_from_another_census():
    assert Census(ADVISOR, POPULATIONS, FEW).cover(usual(), Audience.WOMEN) == cover(usual())


def test_ten_thousand_are_asked():
    told = Census(ADVISOR, POPULATIONS).cover(usual(), Audience.WOMEN)
    assert told.people == PEOPLE == 10_000
    # A smaller sample says nearly the same: three standard errors.
    assert abs(cover(usual()).some - told.some) < 3 * np.sqrt(0.25 / FEW)


def test_a_stretching_cloth_fits_more():
    firm = graded((84, 64, 90), 8, 3, of(SizeBasis.GARMENT), fit_category="dresses")
    facts = replace(firm.sheet.facts, stretch_percent=30.0)
    soft = replace(firm, sheet=replace(firm.sheet, facts=facts))
    assert cover(soft).some > cover(firm).some + 0.05


def test_a_chart_laid_flat_fits_whom_its_girths_fit():
    girths = graded((90, 70, 96), 6, 5, of(SizeBasis.GARMENT), fit_category="dresses")
    flat = graded((45, 35, 48), 3, 5, of(SizeBasis.FLAT), fit_category="dresses")
    assert cover(flat).some == pytest.approx(cover(girths).some, abs=0.02)


def test_only_the_zones_of_a_category_are_needed():
    told = cover(read((BUST,), [("S", 84), ("M", 90)], fit_category="upper_loose"))
    assert told.some > 0.3
    with pytest.raises(NoSizesError):
        cover(read((BUST,), [("S", 84), ("M", 90)], fit_category="dresses"))


# --- Charts with something odd --------------------------------------------------------------------


def test_sizes_without_a_figure_are_named_and_the_others_counted():
    rows = [("S", 84, 66, 90), ("M", 88, None, 94), ("L", None, None, None), ("XL", 96, 78, 102)]
    told = cover(read(GIRTHS, rows, fit_category="dresses"))
    assert [size.label for size in told.sizes] == ["S", "XL"]
    assert told.unjudged == ("M", "L")


def test_one_size():
    told = cover(read(GIRTHS, [("One", 92, 74, 98)], fit_category="dresses"))
    assert told.two == 0
    assert [(size.stock, size.share) for size in told.sizes] == [(100, told.one)]
    reasons = {group.because for group in told.uncovered}
    assert {OutBecause.SMALLER, OutBecause.LARGER} <= reasons
    assert OutBecause.BETWEEN not in reasons


def test_equal_sizes_fit_the_same_people():
    rows = [(label, 92, 74, 98) for label in LABELS]
    told = cover(read(GIRTHS, rows, fit_category="dresses"))
    alone = cover(read(GIRTHS, rows[:1], fit_category="dresses"))
    assert (told.one, told.two) == (0, alone.one)
    assert told.sizes[0].stock == 100


def test_forty_sizes():
    told = cover(graded((60, 44, 66), 2, 40, fit_category="dresses"))
    assert len(told.sizes) == 40
    assert sum(size.stock for size in told.sizes) == 100
    assert told.two > 0.8


def test_a_chart_from_the_largest_size_down_leaves_out_the_same_people():
    rising = usual(step=9.0)
    rows = [(rising.sheet.label(at), *_ends(rising, at)) for at in reversed(range(len(LABELS)))]
    told, turned = cover(rising), cover(read(GIRTHS, rows, fit_category="dresses"))
    assert turned.uncovered == told.uncovered
    assert turned.sizes == tuple(reversed(told.sizes))


# --- Why some find none ---------------------------------------------------------------------------


def reasons(told):
    return [(group.because, group.zone, group.size, group.other_size) for group in told.uncovered]


def test_a_gap_between_two_sizes_is_named():
    rows = [("S", 88), ("M", 94), ("XL", 120)]
    told = cover(read(of(SizeBasis.GARMENT, [BUST]), rows, fit_category="upper_loose"))
    assert (OutBecause.BETWEEN, Girth.BUST, "M", "XL") in reasons(told)
    gap = next(group for group in told.uncovered if group.because is OutBecause.BETWEEN)
    assert 94 - 8 < gap.body_cm[0] < 120 - 8


def test_a_faulty_last_size_is_not_the_largest_everywhere():
    rows = [("S", 92, 76), ("M", 98, 82), ("L", 104, 88), ("XL", 44, 94)]
    sheet = read(of(SizeBasis.BODY, [BUST, WAIST]), rows, fit_category="upper_fitted")
    told = reasons(cover(sheet))
    assert (OutBecause.LARGER, Girth.BUST, "L", "") in told
    assert (OutBecause.SMALLER, Girth.WAIST, "S", "") in told


def test_the_largest_and_the_smallest_size_are_named():
    told = cover(graded((88, 70, 94), 3, 3, fit_category="dresses", labels=["S", "M", "L"]))
    because = {(group.because, group.size) for group in told.uncovered}
    assert because >= {(OutBecause.SMALLER, "S"), (OutBecause.LARGER, "L")}
    small = next(group for group in told.uncovered if group.because is OutBecause.SMALLER)
    large = next(group for group in told.uncovered if group.because is OutBecause.LARGER)
    assert small.body_cm < large.body_cm


@pytest.mark.parametrize(
    ("waist", "large", "small"), [(54.0, Girth.WAIST, Girth.HIP), (74.0, Girth.HIP, Girth.WAIST)]
)
def test_a_shape_that_no_size_has_is_named_by_its_two_zones(waist, large, small):
    names = [*LABELS, "3XL"]
    rows = [(label, waist + 5 * at, 84 + 5 * at) for at, label in enumerate(names)]
    told = cover(read((WAIST, HIP), rows, fit_category="lower_fitted"))
    shapes = [group for group in told.uncovered if group.because is OutBecause.SHAPE]
    assert (shapes[0].zone, shapes[0].other_zone) == (large, small)
    assert names.index(shapes[0].size) > names.index(shapes[0].other_size)


# --- Maps -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "axes"),
    [
        ("upper_fitted", [(Girth.WAIST, Girth.BUST)]),
        ("upper_loose", [(Girth.WAIST, Girth.BUST)]),
        ("lower_loose", [(Girth.WAIST, Girth.HIP)]),
        (
            "dresses",
            [(Girth.WAIST, Girth.BUST), (Girth.WAIST, Girth.HIP), (Girth.BUST, Girth.HIP)],
        ),
    ],
)
def test_maps_are_of_the_girths_that_the_category_compares(name, axes):
    told = cover(usual(name))
    assert [(each.across, each.up) for each in told.maps] == axes


def test_sizes_are_marked_at_the_bodies_they_are_made_for():
    body = cover(usual()).maps[0]
    assert [(mark.label, mark.across_cm, mark.up_cm) for mark in body.marks] == [
        (label, 62 + 5 * at, 80 + 5 * at) for at, label in enumerate(LABELS)
    ]
    made = graded((80, 62, 86), 5, 6, of(SizeBasis.GARMENT), fit_category="dresses")
    garment = cover(made).maps[0]
    rooms = [
        (zone.ease.ideal_low + zone.ease.ideal_high) / 2 for zone in CATEGORIES["dresses"].zones
    ]
    first = garment.marks[0]
    assert (first.up_cm, first.across_cm) == pytest.approx((80 - rooms[0], 62 - rooms[1]), abs=0.06)


def test_people_near_a_mark_fit_and_people_far_off_do_not():
    told = cover(graded((92, 74, 98), 1, 1, fit_category="dresses"))
    for each in told.maps:
        mark = each.marks[0]
        row = np.searchsorted(each.up_cm, mark.up_cm) - 1
        column = np.searchsorted(each.across_cm, mark.across_cm) - 1
        assert each.fitting[row][column] > 0.5
        assert max(each.fitting[-1]) == 0


# --- Refusals -------------------------------------------------------------------------------------


def test_a_chart_without_a_category_is_refused():
    with pytest.raises(NoCategoryError):
        cover(graded((80, 62, 86), 5, 3))


def test_childrens_bodies_are_not_known():
    with pytest.raises(ChildrenError):
        cover(usual(wearers=Wearers.CHILDREN))


def test_a_chart_without_rows_has_no_sizes():
    with pytest.raises(NoSizesError) as refused:
        cover(read(GIRTHS, [], fit_category="lower_fitted"))
    assert "product_hip_cm" in refused.value.happened


def test_an_unknown_and_a_switched_off_category_are_told():
    with pytest.raises(UnknownCategoryError):
        cover(usual("hats"))
    off = Advisor(FitModels(CATEGORIES, {}, dict.fromkeys(CATEGORIES, "it was moved.")))
    with pytest.raises(CategoryUnavailableError, match="moved"):
        Census(off, POPULATIONS, 10).cover(usual(), Audience.WOMEN)


def test_a_category_that_compares_what_no_population_tells_is_refused():
    top = CATEGORIES["upper_loose"]
    foot = Zone("foot", "user_foot_cm", "product_foot_cm", top.zones[0].ease)
    shoes = replace(top, name="shoes", zones=(foot,))
    census = Census(Advisor(FitModels({"shoes": shoes}, {}, {"shoes": ""})), POPULATIONS, 10)
    with pytest.raises(UnknownBodiesError, match="user_foot_cm"):
        census.cover(usual("shoes"), Audience.WOMEN)


# --- Two charts -----------------------------------------------------------------------------------


@settings(max_examples=25)
@given(one=charts(4), other=charts(4), audience=audiences)
def test_two_charts_are_compared_person_by_person(one, other, audience):
    try:
        both = CENSUS.compare(one, other, audience)
    except NoSizesError:
        return
    assert both.coverage == cover(one, audience)
    assert both.other_coverage == cover(other, audience)
    shares = np.array(both.shares)
    assert shares.shape == (len(both.labels) + 1, len(both.other_labels) + 1)
    assert shares.sum() == pytest.approx(1)
    total = both.same + both.changing + both.gaining + both.losing + both.neither
    assert total == pytest.approx(1)
    assert shares[:-1].sum(axis=1) == pytest.approx([each.share for each in both.coverage.sizes])
    assert shares[:, :-1].sum(axis=0) == pytest.approx(
        [each.share for each in both.other_coverage.sizes]
    )
    assert both.coverage.some == pytest.approx(both.same + both.changing + both.losing)
    assert [match.label for match in both.matches] == [
        size.label for size in both.coverage.sizes if size.share
    ]
    turned = CENSUS.compare(other, one, audience)
    assert np.array(turned.shares) == pytest.approx(shares.T)


def test_a_chart_is_its_own_twin():
    both = CENSUS.compare(usual(), usual(), Audience.WOMEN)
    assert both.same == both.coverage.some
    assert both.changing == pytest.approx(0)
    assert (both.gaining, both.losing) == (0, 0)
    assert all((match.other, match.share) == (match.label, 1) for match in both.matches)


def test_a_label_is_the_same_in_small_letters():
    both = CENSUS.compare(
        usual(), usual(labels=[label.lower() for label in LABELS]), Audience.WOMEN
    )
    assert both.same == both.coverage.some


def test_your_m_is_their_l():
    next_label = dict(pairwise([*LABELS, "3XL"]))
    smaller = graded((75, 57, 81), 5, 7, labels=["XS", *LABELS[1:], "3XL"], fit_category="dresses")
    both = CENSUS.compare(usual(), smaller, Audience.WOMEN)
    assert {match.label: match.other for match in both.matches} == next_label
    assert both.same == 0
    assert both.changing == pytest.approx(both.coverage.some)


def test_who_finds_a_size_in_one_chart_alone_gains_or_loses():
    less = usual(labels=LABELS[:4])
    both = CENSUS.compare(usual(), less, Audience.WOMEN)
    assert both.losing == pytest.approx(both.coverage.some - both.other_coverage.some)
    assert both.gaining == 0
    lost = {match.label: match.other for match in both.matches}
    assert lost["XXL"] is None
    assert lost["S"] == "S"


def test_each_chart_answers_by_its_own_category():
    tops, trousers = usual("upper_fitted"), usual("lower_fitted")
    both = CENSUS.compare(tops, trousers, Audience.WOMEN)
    assert (both.coverage.category, both.other_coverage.category) == (
        "upper_fitted",
        "lower_fitted",
    )
