"""What a seller's figures, the cloth and the person's wish make of a garment."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitkiosk.domain.fit import EaseBand, FitLabel, FitWish, Wearer, ZoneVerdict
from fitkiosk.domain.products import ProductSize, SizeBasis, SizeRun
from fitkiosk.errors import BadInputError
from fitkiosk.fit.garments import GarmentTable, felt_band, tolerance_cm

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]
GIRTHS = {"user_bust_cm": 91.0, "user_waist_cm": 75.0, "user_hip_cm": 99.0}
WEARER = Wearer(GIRTHS)


def rooms(advice):
    return {zone.zone: zone.room_cm for zone in advice.best.zones}


# --- What the figures mean ------------------------------------------------------------------------


def test_widths_laid_flat_count_twice(advisor):
    flat = [ProductSize("M", 47.0, 39.0, basis=SizeBasis.FLAT)]
    full = [ProductSize("M", 94.0, 78.0)]
    of_flat = advisor.advise("upper_fitted", WEARER, flat)
    of_full = advisor.advise("upper_fitted", WEARER, full)
    assert rooms(of_flat) == rooms(of_full) == {"bust": 3.0, "waist": 3.0}
    assert of_flat.best.basis is SizeBasis.FLAT
    assert of_flat.best.probabilities.confidence <= of_full.best.probabilities.confidence


def test_figures_of_a_body_get_the_middle_of_the_ideal_room(advisor):
    body = [ProductSize("M", 91.0, 75.0, basis=SizeBasis.BODY)]
    advice = advisor.advise("upper_fitted", WEARER, body)
    assert rooms(advice) == {"bust": 3.5, "waist": 5.0}
    assert advice.best.basis is SizeBasis.BODY
    known = advisor.advise("upper_fitted", WEARER, [ProductSize("M", 94.5, 80.0)])
    assert advice.best.probabilities.perfect_fit < known.best.probabilities.perfect_fit


def test_sizes_of_one_product_may_be_given_in_different_ways(advisor):
    sizes = [
        ProductSize("S", 44.0, 36.0, basis=SizeBasis.FLAT),
        ProductSize("M", 94.0, 78.0),
        ProductSize("L", 97.0, 82.0, basis=SizeBasis.BODY),
    ]
    advice = advisor.advise("upper_fitted", WEARER, sizes)
    assert [fit.basis for fit in advice.sizes] == [
        SizeBasis.FLAT,
        SizeBasis.GARMENT,
        SizeBasis.BODY,
    ]
    assert [fit.zones[0].room_cm for fit in advice.sizes] == [-3.0, 3.0, 9.5]
    assert advice.best.size == "M"


@pytest.mark.parametrize("name", NAMES)
def test_the_less_is_known_the_wider_the_tolerance(categories, name):
    for zone in categories[name].zones:
        garment, flat, body = (
            tolerance_cm(zone.ease, basis)
            for basis in (SizeBasis.GARMENT, SizeBasis.FLAT, SizeBasis.BODY)
        )
        assert garment < flat
        assert garment < body


def test_an_unknown_figure_stays_unknown(categories):
    sizes = (ProductSize("S", 90.0), ProductSize("M", 90.0, math.inf), ProductSize("L", 90.0, 70.0))
    table = GarmentTable.of(categories["upper_fitted"], [SizeRun(1, "", sizes), SizeRun(2, "", ())])
    assert table.known().tolist() == [False, False, True]
    assert (len(table), table.products) == (3, 2)


# --- Stretch and wish -----------------------------------------------------------------------------


def test_stretch_counts_against_too_tight_and_never_towards_too_loose(advisor):
    trousers = [ProductSize("M", None, 66.0, 88.0)]
    stiff = advisor.advise("lower_fitted", WEARER, trousers)
    soft = advisor.advise("lower_fitted", WEARER, trousers, stretch_percent=40)
    assert stiff.best.probabilities.label is FitLabel.TOO_TIGHT
    assert soft.best.probabilities.label is FitLabel.PERFECT_FIT
    assert rooms(soft) == rooms(stiff) == {"waist": -9.0, "hip": -11.0}
    hip = soft.best.zones[1]
    assert hip.gives_cm == pytest.approx(17.6)
    assert hip.verdict is ZoneVerdict.GOOD
    roomy = [ProductSize("M", None, 81.0, 110.0)]
    stiff, soft = (advisor.advise("lower_fitted", WEARER, roomy, cloth) for cloth in (0, 40))
    assert soft.best.probabilities.too_loose == stiff.best.probabilities.too_loose > 0.5


def test_what_is_cut_to_be_worn_stretched_is_roomy_where_a_stiff_one_fits(advisor):
    # Leggings count on half of the cloth's stretch: 20 per cent of their girth.
    def claim(waist, hip, product_type):
        size = [ProductSize("M", None, waist, hip)]
        return advisor.advise("lower_fitted", WEARER, size, 40, product_type).best.probabilities

    assert claim(63.5, 85.0, "leggings").perfect_fit > 0.9
    assert claim(76.5, 102.5, "leggings").label is FitLabel.TOO_LOOSE
    assert claim(76.5, 102.5, "jeans").perfect_fit > 0.9


def test_figures_of_a_body_have_the_stretch_counted_in_already(advisor):
    body = [ProductSize("M", None, 72.0, 96.0, basis=SizeBasis.BODY)]
    stiff = advisor.advise("lower_fitted", WEARER, body)
    soft = advisor.advise("lower_fitted", WEARER, body, 40, "leggings")
    assert soft.best == stiff.best


def test_a_wish_moves_the_best_size(advisor):
    tops = [ProductSize(f"{chest}", chest, chest - 14) for chest in (90.0, 92.0, 94.0, 96.0, 98.0)]
    best = [
        float(advisor.advise("upper_fitted", Wearer(GIRTHS, {}, wish), tops).best.size)
        for wish in FitWish
    ]
    assert best == sorted(best)
    assert best[0] < best[2]


def test_a_wish_moves_the_band_that_the_room_is_held_against(advisor):
    top = [ProductSize("M", 91.0, 77.0)]
    verdicts = {
        wish: advisor.advise("upper_fitted", Wearer(GIRTHS, {}, wish), top).best.zones[0].verdict
        for wish in FitWish
    }
    assert verdicts == {
        FitWish.SNUG: ZoneVerdict.GOOD,
        FitWish.REGULAR: ZoneVerdict.SNUG,
        FitWish.RELAXED: ZoneVerdict.TIGHT,
    }


hundredths = st.integers(0, 3_000).map(lambda count: count / 100)


@settings(max_examples=200)
@given(st.sampled_from(FitWish), hundredths, hundredths)
def test_the_band_moves_with_wish_and_stretch(wish, grown, spare):
    woven = EaseBand(-1.0, 1.0, 6.0, 9.0)
    band = felt_band(woven, grown, spare, wish)
    lower, upper = wish.shift_cm - grown - spare, wish.shift_cm - grown
    assert (band.tight_below, band.ideal_low) == pytest.approx((-1 + lower, 1 + lower))
    assert (band.ideal_high, band.loose_above) == pytest.approx((6 + upper, 9 + upper))


def test_stretch_outweighs_doubt_about_the_tape(advisor):
    doubt = Wearer(GIRTHS, dict.fromkeys(GIRTHS, 4.0))
    size = [ProductSize("M", 92.0, 78.0)]
    tight = [
        advisor.advise("upper_fitted", doubt, size, stretch).best.probabilities.too_tight
        for stretch in (0, 10, 20, 40)
    ]
    assert tight == sorted(tight, reverse=True)
    assert tight[0] > 0.3
    assert tight[-1] < 0.05


@pytest.mark.parametrize("name", NAMES)
def test_stretch_and_wish_are_monotone_in_the_answer(advisor, models, name):
    category = models.category(name)
    rng = np.random.default_rng(7)
    for _ in range(60):
        body = {zone.user_feature: float(rng.uniform(75, 130)) for zone in category.zones}
        names = {"product_chest_cm": "chest_cm", "product_waist_cm": "waist_cm"}
        figures = {
            names.get(zone.product_feature, "hip_cm"): body[zone.user_feature]
            + float(rng.normal(3, 7))
            for zone in category.zones
        }
        size = [ProductSize("M", **figures)]
        stretched = [
            advisor.advise(name, Wearer(body), size, stretch).best.probabilities
            for stretch in (0, 5, 15, 40, 100)
        ]
        tight = [answer.too_tight for answer in stretched]
        assert tight == sorted(tight, reverse=True)
        assert len({answer.too_loose for answer in stretched}) == 1
        answers = [
            advisor.advise(name, Wearer(body, {}, wish), size).best.probabilities
            for wish in FitWish
        ]
        assert [answer.too_tight for answer in answers] == sorted(a.too_tight for a in answers)
        loose = [answer.too_loose for answer in answers]
        assert loose == sorted(loose, reverse=True)


@pytest.mark.parametrize("error", [math.nan, math.inf, -1.0])
def test_an_error_that_is_no_length_is_refused(advisor, error):
    wearer = Wearer(GIRTHS, {"user_bust_cm": error})
    with pytest.raises(BadInputError, match="error of user_bust_cm"):
        advisor.advise("upper_loose", wearer, [ProductSize("M", 100.0)])
