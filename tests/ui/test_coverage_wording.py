"""Whom a chart fits, in words: in whole numbers that agree with each other."""

from dataclasses import replace

import pytest
from coverages import comparison, coverage, coverage_map
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import ChangeKind, Match, OutBecause, SizeChange, SizeMark, Uncovered
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import coverage_wording as words

CM, INCH = LengthUnit.CM, LengthUnit.INCH


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_parts_of_a_hundred_are_a_hundred(first, second):
    one, upto = sorted((first, second))
    shown = coverage(one=one, two=upto - one, none=1 - upto)
    told = words.hundred_of(shown)
    parts = [0 if each == "fewer than 1" else int(each) for each in told[1:]]
    assert sum(parts) == 100
    exact = [100 * share for share in (one, upto - one, 1 - upto)]
    assert all(abs(part - share) <= 1 for part, share in zip(parts, exact, strict=True))
    for share, said in zip((shown.some, one, upto - one, 1 - upto), told, strict=True):
        assert (said == "0") == (share == 0)


@pytest.mark.parametrize(
    ("shares", "audience", "said"),
    [
        (
            (0.41, 0.21, 0.38),
            Audience.WOMEN,
            "A size fits 62 of 100 women; two or more sizes fit 21 of them. "
            "38 of 100 find no size.",
        ),
        (
            (0.6, 0.398, 0.002),
            Audience.MEN,
            "A size fits more than 99 of 100 men; two or more sizes fit 40 of them. "
            "Fewer than 1 of 100 find no size.",
        ),
        ((1.0, 0.0, 0.0), Audience.WOMEN, "A size fits 100 of 100 women, and never two."),
        ((0.0, 0.0, 1.0), Audience.MEN, "No size fits any of 100 men."),
    ],
)
def test_who_finds_a_size(qapp, shares, audience, said):
    one, two, none = shares
    shown = coverage(one=one, two=two, none=none, audience=audience)
    assert words.shares_words(shown) == said


@pytest.mark.parametrize(
    ("group", "unit", "said"),
    [
        (
            Uncovered(OutBecause.SMALLER, 0.01, Girth.BUST, size="S", body_cm=(78.2, 60.0, 84.0)),
            CM,
            "Smaller than S at the bust: 1 of 100 women, around bust 78, waist 60, hip 84 cm.",
        ),
        (
            Uncovered(OutBecause.LARGER, 0.09, Girth.HIP, size="3XL", body_cm=(101.6, 88.9, 127.0)),
            INCH,
            "Larger than 3XL at the hip: 9 of 100 women, around bust 40, waist 35, hip 50 in.",
        ),
        (
            Uncovered(OutBecause.BETWEEN, 0.004, Girth.WAIST, None, "M", "L", (90.0, 73.0, 99.0)),
            CM,
            "Between M and L at the waist: fewer than 1 of 100 women, "
            "around bust 90, waist 73, hip 99 cm.",
        ),
        (
            Uncovered(
                OutBecause.SHAPE, 0.09, Girth.WAIST, Girth.HIP, "M", "XS", (88.0, 74.0, 90.0)
            ),
            CM,
            "Large at the waist for their hip: 9 of 100 women, around bust 88, waist 74, hip 90 "
            "cm. The waist needs M, where XS would do for the hip.",
        ),
    ],
)
def test_who_finds_none_and_why(qapp, group, unit, said):
    (told,) = words.uncovered_words(coverage(uncovered=(group,)), unit)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == said


def test_of_men_it_is_the_chest(qapp):
    group = Uncovered(OutBecause.LARGER, 0.2, Girth.BUST, size="L", body_cm=(120.0, 100.0, 110.0))
    (said,) = words.uncovered_words(coverage(uncovered=(group,), audience=Audience.MEN), CM)
    assert said.startswith("Larger than L at the chest: 20 of 100 men")


# --- Maps -----------------------------------------------------------------------------------------


def test_a_map_says_where_those_without_a_size_are_and_where_the_sizes(qapp):
    said = words.map_words(coverage_map(), Audience.WOMEN, CM)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == (
        "Bust over waist: those without a size mostly have 100 to 120 cm at the bust and "
        "60 to 100 cm at the waist. Sizes from S (85 / 65 cm) to L (98 / 78 cm)."
    )


def test_a_map_says_when_those_without_a_size_are_everywhere(qapp):
    shown = replace(coverage_map(), fitting=((0.0, 0.0), (0.0, 0.0)))
    said = words.map_words(shown, Audience.WOMEN, CM)
    assert said.startswith(
        "Bust over waist: those without a size are among the smallest and the largest"
    )


def test_a_map_that_leaves_nobody_out_says_so_and_names_sizes_outside(qapp):
    shown = replace(
        coverage_map(marks=(SizeMark("S", 65.0, 85.0), SizeMark("XL", 700.0, 85.0))),
        fitting=((1.0, 1.0), (1.0, 1.0)),
    )
    said = words.map_words(shown, Audience.MEN, INCH)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == (
        "Chest over waist: everyone here finds a size. One size: S (33 / 26 in). "
        "Outside the picture: XL."
    )


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20).filter(lambda shares: sum(shares) > 1e-6))
def test_a_span_holds_most_and_no_edge_for_nothing(shares):
    edges = [float(place) for place in range(len(shares) + 1)]
    low, high = words._span(edges, shares)
    assert low < high
    inside = sum(shares[int(low) : int(high)])
    assert inside >= 0.8 * sum(shares) - 1e-9
    assert sum(shares[int(low) + 1 : int(high)]) < 0.9 * sum(shares) + 1e-9
    assert sum(shares[int(low) : int(high) - 1]) < 0.9 * sum(shares) + 1e-9


# --- Sizes and changes ----------------------------------------------------------------------------


def test_who_takes_which_size_and_how_many_to_keep(qapp):
    said = words.takers_words(coverage(unjudged=("XL", "XXL")))
    assert said == (
        "Of 100 women, so many take each size: S 12, M 50, L 0. "
        "For 100 customers who find a size: S 19, M 81, L 0. "
        "Left out, since figures are missing: XL, XXL."
    )


def test_where_nobody_finds_a_size_there_is_nothing_to_keep(qapp):
    sizes = tuple(replace(size, share=0.0, stock=0) for size in coverage().sizes)
    assert words.stock_words(coverage(sizes=sizes)) == ""


@pytest.mark.parametrize(
    ("change", "unit", "said"),
    [
        (
            SizeChange(ChangeKind.ADD_BELOW, "S", 0.65, 0.03),
            CM,
            "A size below S: a size for 3 more of 100, 65 in all.",
        ),
        (
            SizeChange(ChangeKind.ADD_ABOVE, "L", 0.65, 0.004),
            CM,
            "A size above L: hardly anyone gains a size.",
        ),
        (
            SizeChange(ChangeKind.ADD_BETWEEN, "M", 0.65, 0.03, other="L"),
            CM,
            "A size between M and L: a size for 3 more of 100, 65 in all.",
        ),
        (
            SizeChange(ChangeKind.DROP, "XS", 0.61, -0.01),
            CM,
            "Without XS: a size for 1 fewer of 100, 61 in all.",
        ),
        (
            SizeChange(ChangeKind.DROP, "XS", 0.62, -0.001),
            CM,
            "Without XS: hardly anyone loses a size.",
        ),
        (
            SizeChange(ChangeKind.DROP, "XS", 0.62, 0.0),
            CM,
            "Without XS: nobody gains or loses a size.",
        ),
        (
            SizeChange(ChangeKind.SHIFT, "L", 0.64, 0.02, 2.0),
            CM,
            "L larger by 2 cm: a size for 2 more of 100, 64 in all.",
        ),
        (
            SizeChange(ChangeKind.SHIFT, "L", 0.64, 0.02, -2.54),
            INCH,
            "L smaller by 1 in: a size for 2 more of 100, 64 in all.",
        ),
    ],
)
def test_what_a_change_would_do(qapp, change, unit, said):
    assert words.change_words(change, unit) == said


@pytest.mark.parametrize(
    ("gain", "said"),
    [
        (0.031, "3 more of 100 than before"),
        (-0.012, "1 fewer of 100 than before"),
        (0.004, ""),
        (0.0, ""),
    ],
)
def test_what_became_different(qapp, gain, said):
    assert words.gain_words(gain) == said


# --- Two charts -----------------------------------------------------------------------------------


def test_what_changes_for_the_same_people(qapp):
    assert words.comparison_words(comparison()) == [
        "Another label: 50 of 100 women.",
        "A size only in the other chart: 20 of 100 women.",
        "A size only in this chart: 20 of 100 women.",
        "No size in either: 10 of 100 women.",
    ]
    without = replace(comparison(), neither=0.0, losing=0.3)
    assert len(words.comparison_words(without)) == 3


def test_what_changes_sums_to_a_hundred(qapp):
    thirds = replace(
        comparison(), same=0.003, changing=0.725, gaining=0.155, losing=0.047, neither=0.07
    )
    assert words.comparison_words(thirds) == [
        "The same label in both: fewer than 1 of 100 women.",
        "Another label: 73 of 100 women.",
        "A size only in the other chart: 15 of 100 women.",
        "A size only in this chart: 5 of 100 women.",
        "No size in either: 7 of 100 women.",
    ]


def test_your_m_is_their_l(qapp):
    assert (
        words.match_words(Match("M", "L", 0.71, 0.3))
        == "Your M is their L, for 71 of 100 of its people."
    )
    assert (
        words.match_words(Match("M", None, 0.8, 0.3))
        == "Your M has no match there: no size fits 80 of 100 of its people."
    )
