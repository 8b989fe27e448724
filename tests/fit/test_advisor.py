"""What the advisor says of sizes."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitkiosk.domain.charts import GradedChart
from fitkiosk.domain.fit import (
    AdviceKind,
    Badge,
    Beyond,
    FitLabel,
    FitWish,
    SizeAdvice,
    Wearer,
    ZoneVerdict,
)
from fitkiosk.domain.products import ProductSize, SizeBasis, SizeRun
from fitkiosk.errors import (
    BadInputError,
    CategoryUnavailableError,
    KioskError,
    MissingMeasurementError,
    NothingToJudgeError,
    UnknownCategoryError,
)
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModel, FitModels
from fitkiosk.fit.choice import KINDS
from fitkiosk.fit.garments import GarmentTable

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]
BODY = {"user_bust_cm": 91.0, "user_waist_cm": 75.0, "user_hip_cm": 99.0}
WEARER = Wearer(BODY)


class Told:
    """A model that answers what it was told, its classes in an unusual order."""

    classes_ = np.array([2, 0, 1])
    n_features_in_ = 2

    def __init__(self, tight_and_perfect):
        self.rows = [(1 - t - p, t, p) for t, p in tight_and_perfect]
        self.calls = 0

    def predict_proba(self, raw):
        self.calls += 1
        return np.array(self.rows[: len(raw)])


def told(models, tight_and_perfect):
    """An advisor for upper_loose by a told model, and that model."""
    fake = Told(tight_and_perfect)
    real = models.model("upper_loose")
    category = real.category
    fakes = {category.name: FitModel(category, real.entry, fake)}
    return Advisor(FitModels({category.name: category}, fakes, {})), fake


def tops(*chests):
    return [ProductSize(f"s{place}", chest_cm=chest) for place, chest in enumerate(chests)]


def runs(*products):
    return [SizeRun(number, "", tuple(sizes)) for number, sizes in enumerate(products)]


def chart(bust, waist, hip, steps=(4.0, 4.0, 4.0, 4.0, 6.0)):
    labels = ("XS", "S", "M", "L", "XL", "XXL")
    graded = GradedChart(labels, {"bust": bust, "waist": waist, "hip": hip}, steps)
    return [ProductSize(size, g["bust"], g["waist"], g["hip"]) for size, g in graded.rows()]


# --- One prediction -------------------------------------------------------------------------------


def test_the_contracts_examples_fit_perfectly(advisor):
    upper = advisor.predict(
        "upper_fitted",
        {"user_bust_cm": 91, "user_waist_cm": 78, "product_chest_cm": 92, "product_waist_cm": 80},
    )
    dress = advisor.predict(
        "dresses",
        {
            "user_bust_cm": 106,
            "user_waist_cm": 88,
            "user_hip_cm": 109,
            "product_chest_cm": 108,
            "product_waist_cm": 90,
            "product_hip_cm": 112,
        },
    )
    for answer in (upper, dress):
        contract = answer.as_contract()
        assert contract["fit_recommendation"] == "perfect_fit"
        assert contract["confidence"] >= 0.7
        assert sum(contract["probabilities"].values()) == pytest.approx(1)
    assert upper.as_contract()["category"] == "upper_fitted"


def test_the_worked_example_fits(advisor):
    advice = advisor.advise(
        "upper_fitted",
        Wearer({"user_bust_cm": 86.5, "user_waist_cm": 68.0, "user_hip_cm": 94.5}),
        [ProductSize("M", 88.0, 70.0, 96.0)],
    )
    assert (advice.kind, advice.best.size) == (AdviceKind.GREAT, "M")


@pytest.mark.parametrize("girth", [78.0, 95.0, 135.0])
@pytest.mark.parametrize("name", NAMES)
def test_the_clear_cases_are_sure_at_every_girth(advisor, models, name, girth):
    zones = models.category(name).zones
    middles = {zone.name: (zone.ease.ideal_low + zone.ease.ideal_high) / 2 for zone in zones}
    rooms = {
        FitLabel.TOO_TIGHT: dict.fromkeys(middles, -20),
        FitLabel.PERFECT_FIT: middles,
        FitLabel.TOO_LOOSE: dict.fromkeys(middles, 30),
    }
    for label, room in rooms.items():
        garment = {zone.product_feature: girth + room[zone.name] for zone in zones}
        body = dict.fromkeys((zone.user_feature for zone in zones), girth)
        assert advisor.predict(name, body | garment).probabilities.of(label) >= 0.9


@pytest.mark.parametrize(
    ("name", "row", "probabilities"),
    [
        ("upper_fitted", (91.0, 78.0, 92.0, 80.0), (0.0741, 0.9127, 0.0132)),
        ("upper_loose", (90.0, 94.5), (0.3319, 0.6606, 0.0075)),
        ("lower_fitted", (72.0, 98.0, 73.0, 104.0), (0.0692, 0.9075, 0.0233)),
        ("lower_loose", (80.0, 104.0, 86.5, 118.0), (0.0075, 0.952, 0.0405)),
        ("dresses", (106.0, 88.0, 109.0, 108.0, 90.0, 112.0), (0.0217, 0.9579, 0.0204)),
    ],
)
def test_golden_rows(advisor, models, name, row, probabilities):
    values = dict(zip(models.category(name).features, row, strict=True))
    answer = advisor.predict(name, values).probabilities
    assert tuple(answer) == pytest.approx(probabilities, abs=1e-4)


def test_a_missing_measurement_names_it_and_its_category(advisor):
    with pytest.raises(MissingMeasurementError) as caught:
        advisor.predict("dresses", {"user_bust_cm": 90.0, "user_hip_cm": None})
    assert caught.value.missing == (
        "user_waist_cm",
        "user_hip_cm",
        "product_chest_cm",
        "product_waist_cm",
        "product_hip_cm",
    )
    assert "dresses" in str(caught.value)


def test_an_unknown_category_lists_the_known_ones(advisor):
    for ask in (
        lambda: advisor.predict("hats", {}),
        lambda: advisor.advise("hats", WEARER, tops(90)),
        lambda: badges(advisor, "hats", WEARER, tops(90)),
    ):
        with pytest.raises(UnknownCategoryError, match="upper_fitted, upper_loose"):
            ask()


@pytest.mark.parametrize("girth", [math.nan, math.inf, -math.inf, 0.0, -90.0])
def test_what_is_no_girth_is_refused(advisor, girth):
    with pytest.raises(BadInputError, match="user_bust_cm"):
        advisor.predict("upper_loose", {"user_bust_cm": girth, "product_chest_cm": 100.0})
    with pytest.raises(BadInputError, match="product_chest_cm"):
        advisor.predict("upper_loose", {"user_bust_cm": 90.0, "product_chest_cm": girth})
    with pytest.raises(BadInputError, match="user_bust_cm"):
        advisor.advise("upper_loose", Wearer({"user_bust_cm": girth}), tops(100))
    with pytest.raises(BadInputError, match="user_bust_cm"):
        badges(advisor, "upper_loose", Wearer({"user_bust_cm": girth}), tops(100))


# --- Order ----------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(
    st.sampled_from(NAMES),
    st.lists(st.floats(60, 150), min_size=6, max_size=6),
    st.floats(0, 40),
)
def test_any_girths_give_probabilities_and_growth_never_tightens(advisor, name, girths, growth):
    names = ["user_bust_cm", "user_waist_cm", "user_hip_cm"]
    products = ["product_chest_cm", "product_waist_cm", "product_hip_cm"]
    values = dict(zip(names + products, girths, strict=True))
    grown = values | {product: values[product] + growth for product in products}
    before, after = (advisor.predict(name, given).probabilities for given in (values, grown))
    assert sum(before) == pytest.approx(1)
    assert min(before) >= 0
    assert after.too_tight <= before.too_tight + 1e-12
    assert after.too_loose >= before.too_loose - 1e-12


# --- Advice on sizes ------------------------------------------------------------------------------


def test_one_call_answers_all_sizes(models):
    advisor, fake = told(models, [(0.9, 0.1), (0.1, 0.8), (0.0, 0.1)])
    advice = advisor.advise("upper_loose", WEARER, tops(96, 102, 110))
    assert fake.calls == 1
    assert [fit.size for fit in advice.sizes] == ["s0", "s1", "s2"]
    assert advice.best.probabilities.perfect_fit == pytest.approx(0.8)
    assert advice.of("s2").probabilities.too_loose == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("answers", "kind", "best", "runner_up"),
    [
        ([(0.9, 0.1), (0.1, 0.8), (0.0, 0.1)], AdviceKind.GREAT, "s1", None),
        ([(0.4, 0.6), (0.2, 0.7), (0.0, 0.3)], AdviceKind.GREAT, "s1", "s0"),
        ([(0.4, 0.5), (0.1, 0.6), (0.0, 0.1)], AdviceKind.BETWEEN, "s1", "s0"),
        ([(0.5, 0.3), (0.3, 0.6), (0.0, 0.1)], AdviceKind.RUNS_TIGHT, "s1", "s0"),
        ([(0.9, 0.1), (0.1, 0.6), (0.0, 0.2)], AdviceKind.RUNS_LOOSE, "s1", None),
        # No size is likelier to fit than not, but some may well.
        ([(0.9, 0.1), (0.55, 0.45), (0.1, 0.4)], AdviceKind.BETWEEN, "s1", "s2"),
        ([(0.9, 0.1), (0.6, 0.4), (0.1, 0.1)], AdviceKind.RUNS_TIGHT, "s1", None),
        ([(0.9, 0.1), (0.7, 0.3), (0.1, 0.3)], AdviceKind.NO_SIZE_FITS, "s1", None),
    ],
)
def test_kinds(models, answers, kind, best, runner_up):
    advice = told(models, answers)[0].advise("upper_loose", WEARER, tops(96, 103, 110))
    assert (advice.kind, advice.best.size) == (kind, best)
    assert (advice.runner_up and advice.runner_up.size) == runner_up


@pytest.mark.parametrize(
    ("answers", "chests", "nearest"),
    [
        # None closes: the one that is least short, whatever the probabilities say.
        ([(0.9, 0.1), (0.9, 0.1), (0.99, 0.01)], (70, 76, 82), "s2"),
        # All close and are too wide: the closest.
        ([(0.0, 0.1), (0.0, 0.01), (0.0, 0.02)], (130, 136, 142), "s0"),
        # One does not close, the next is far too wide: that one can be worn.
        ([(0.7, 0.3), (0.0, 0.1)], (88, 130), "s1"),
    ],
)
def test_the_nearest_size_where_none_fits_is_the_one_that_can_be_worn(
    models, answers, chests, nearest
):
    advice = told(models, answers)[0].advise("upper_loose", WEARER, tops(*chests))
    assert advice.kind is AdviceKind.NO_SIZE_FITS
    assert advice.best.size == nearest
    assert advice.runner_up is None


def test_a_size_that_is_not_labelled_perfect_is_never_best_while_another_is(models):
    answers = [(0.52, 0.48), (0.3, 0.4), (0.0, 0.1)]
    advice = told(models, answers)[0].advise("upper_loose", WEARER, tops(96, 103, 110))
    assert advice.best.size == "s1"
    assert advice.kind is AdviceKind.BETWEEN


def test_near_ties_go_to_the_size_nearer_the_middle_of_the_ideal(models):
    # The ideal room is 8 to 16 cm, its middle 12; the bust is 91.
    answers = [(0.1, 0.84), (0.1, 0.82), (0.1, 0.86)]
    advisor, _ = told(models, answers)
    assert advisor.advise("upper_loose", WEARER, tops(99, 102, 107)).best.size == "s1"
    assert advisor.advise("upper_loose", WEARER, tops(99, 100, 104)).best.size == "s2"


def test_a_size_that_hangs_loose_in_one_zone_is_never_great(advisor):
    odd = Wearer({"user_bust_cm": 100.0, "user_waist_cm": 68.0})
    top = [ProductSize("M", 103.0, 83.0)]
    advice = advisor.advise("upper_fitted", odd, top)
    assert advice.best.zones[1].verdict is ZoneVerdict.LOOSE
    assert advice.kind is AdviceKind.RUNS_LOOSE
    assert not advice.best.great


def test_what_is_settled_and_what_is_told_agree_on_every_limit(advisor):
    for tenth in range(-60, 160):
        chest = round(91.0 + tenth / 10, 1)
        for wish in FitWish:
            for stretch in (0.0, 7.0):
                sizes = [ProductSize("M", chest / 2, 39.5, basis=SizeBasis.FLAT)]
                advice = advisor.advise("upper_fitted", Wearer(BODY, {}, wish), sizes, stretch)
                assert (advice.kind is AdviceKind.GREAT) == advice.best.great


def test_far_from_any_fit_the_nearest_size_is_named(advisor):
    small = advisor.advise("dresses", WEARER, chart(40, 30, 50))
    large = advisor.advise("dresses", WEARER, chart(140, 130, 150))
    assert (small.kind, small.best.size) == (AdviceKind.NO_SIZE_FITS, "XXL")
    assert (large.kind, large.best.size) == (AdviceKind.NO_SIZE_FITS, "XS")
    assert small.runner_up is None


def test_a_real_chart_gives_the_size_one_would_take(advisor):
    advice = advisor.advise("dresses", WEARER, chart(86, 70, 95))
    assert (advice.kind, advice.best.size) == (AdviceKind.GREAT, "M")
    assert advice.of("S").probabilities.label is FitLabel.TOO_TIGHT


@pytest.mark.parametrize(
    ("chest", "room", "verdict"),
    [
        (89.9, -1.1, ZoneVerdict.TIGHT),
        (90.0, -1.0, ZoneVerdict.SNUG),
        (91.9, 0.9, ZoneVerdict.SNUG),
        (92.0, 1.0, ZoneVerdict.GOOD),
        (97.0, 6.0, ZoneVerdict.GOOD),
        (97.1, 6.1, ZoneVerdict.ROOMY),
        (100.0, 9.0, ZoneVerdict.ROOMY),
        (100.1, 9.1, ZoneVerdict.LOOSE),
    ],
)
def test_zones_tell_their_room(advisor, chest, room, verdict):
    advice = advisor.advise("upper_fitted", WEARER, [ProductSize("M", chest, 78.0)])
    bust, waist = advice.best.zones
    assert (bust.zone, bust.room_cm, bust.verdict) == ("bust", room, verdict)
    assert (waist.zone, waist.room_cm, waist.verdict) == ("waist", 3.0, ZoneVerdict.GOOD)


def test_a_size_without_a_measurement_is_only_named(advisor):
    sizes = chart(84, 68, 92)
    sizes[1] = ProductSize("S", 88.0, None, 96.0)
    sizes[4] = ProductSize("XL", 100.0, 0.0, 108.0)
    sizes[5] = ProductSize("XXL", 106.0, math.nan, 114.0)
    advice = advisor.advise("dresses", WEARER, sizes)
    assert advice.unjudged == ("S", "XL", "XXL")
    assert [fit.size for fit in advice.sizes] == ["XS", "M", "L"]
    assert advisor.advise("upper_loose", WEARER, sizes).unjudged == ()


@pytest.mark.parametrize("sizes", [[], [ProductSize("M"), ProductSize("L", waist_cm=70.0)]])
def test_without_any_measured_size_there_is_nothing_to_judge(advisor, sizes):
    with pytest.raises(NothingToJudgeError, match="product_chest_cm"):
        advisor.advise("upper_fitted", WEARER, sizes)


def test_a_body_without_a_needed_girth_is_told(advisor):
    with pytest.raises(MissingMeasurementError) as caught:
        advisor.advise("dresses", Wearer({"user_bust_cm": 91.0}), chart(84, 68, 92))
    assert caught.value.missing == ("user_waist_cm", "user_hip_cm")


def test_a_category_that_is_off_says_so(models):
    category = models.category("dresses")
    advisor = Advisor(FitModels({"dresses": category}, {}, {"dresses": "its file is missing."}))
    with pytest.raises(CategoryUnavailableError, match="its file is missing"):
        advisor.advise("dresses", WEARER, chart(84, 68, 92))
    with pytest.raises(CategoryUnavailableError, match="its file is missing"):
        badges(advisor, "dresses", WEARER, chart(84, 68, 92))


# --- Badges ---------------------------------------------------------------------------------------


def badges(advisor, name, wearer, *products):
    """What a survey of products says in the words of a badge."""
    table = GarmentTable.of(advisor._models.category(name), runs(*products))
    choices = advisor.survey(name, wearer, table)
    labels = np.array([size.label for sizes in products for size in sizes])
    known = table.known()
    said = []
    for place, kind in enumerate(KINDS[kind] for kind in choices.kind):
        usable = labels[known & (table.product == place)] if len(labels) else labels
        named = {AdviceKind.BETWEEN: [choices.best[place], choices.runner_up[place]]}
        silent = {AdviceKind.NO_SIZE_FITS: [], AdviceKind.UNKNOWN: []}
        places = (named | silent).get(kind, [choices.best[place]])
        said.append(Badge(kind, tuple(str(usable[each]) for each in sorted(places))))
    return said


def test_one_call_answers_all_products(models):
    advisor, fake = told(models, [(0.4, 0.5), (0.1, 0.6), (0.1, 0.8), (0.9, 0.1)])
    said = badges(advisor, "upper_loose", WEARER, tops(98, 103), [], tops(103), tops(90))
    assert fake.calls == 1
    assert said == [
        Badge(AdviceKind.BETWEEN, ("s0", "s1")),
        Badge(AdviceKind.UNKNOWN),
        Badge(AdviceKind.GREAT, ("s0",)),
        Badge(AdviceKind.NO_SIZE_FITS),
    ]


def test_a_survey_tells_how_sure_each_choice_is(models):
    advisor, _ = told(models, [(0.4, 0.5), (0.1, 0.6), (0.1, 0.8), (0.9, 0.1)])
    products = runs(tops(98, 103), [], tops(103), tops(90))
    table = GarmentTable.of(models.category("upper_loose"), products)
    choices = advisor.survey("upper_loose", WEARER, table)
    assert choices.chance.tolist() == pytest.approx([0.6, 0.0, 0.8, 0.1])


def test_no_products_no_badges(advisor):
    assert badges(advisor, "dresses", WEARER) == []
    assert badges(advisor, "dresses", WEARER, [], []) == [Badge(AdviceKind.UNKNOWN)] * 2


def test_a_survey_needs_the_persons_girths(advisor):
    with pytest.raises(MissingMeasurementError):
        badges(advisor, "dresses", Wearer({"user_bust_cm": 90.0}), chart(84, 68, 92))


girths = st.one_of(st.none(), st.floats(60, 150).map(lambda cm: round(cm, 1)))
odd_sizes = st.lists(st.tuples(girths, girths, girths), max_size=5).map(
    lambda rows: [ProductSize(str(place), *row) for place, row in enumerate(rows)]
)
graded_sizes = st.tuples(st.floats(70, 110), st.floats(55, 100), st.floats(75, 115)).map(
    lambda base: chart(*base)
)


def gist(advice: SizeAdvice) -> Badge:
    if advice.kind is AdviceKind.NO_SIZE_FITS:
        return Badge(advice.kind)
    if advice.kind is AdviceKind.BETWEEN:
        named = {advice.best.size, advice.runner_up.size}
        return Badge(advice.kind, tuple(f.size for f in advice.sizes if f.size in named))
    return Badge(advice.kind, (advice.best.size,))


def advised(advisor, name, wearer, product):
    try:
        return gist(advisor.advise(name, wearer, product))
    except KioskError:
        return Badge(AdviceKind.UNKNOWN)


@settings(max_examples=80)
@given(
    st.sampled_from(NAMES),
    st.tuples(st.floats(60, 150), st.floats(60, 150), st.floats(60, 150)),
    st.lists(st.one_of(graded_sizes, odd_sizes), max_size=8),
)
def test_badges_say_what_advice_says(advisor, name, girths, products):
    wearer = Wearer(dict(zip(BODY, girths, strict=True)))
    said = badges(advisor, name, wearer, *products)
    assert said == [advised(advisor, name, wearer, product) for product in products]


# --- Outside its knowledge, and the likely sizes --------------------------------------------------


def test_a_body_beyond_the_training_is_told_and_claims_less(advisor):
    def advised(bust, waist):
        wearer = Wearer({"user_bust_cm": bust, "user_waist_cm": waist})
        return advisor.advise("upper_fitted", wearer, [ProductSize("M", bust + 3, waist + 4)])

    within, beyond = advised(100.0, 85.0), advised(149.0, 85.0)
    assert within.best.outside == ()
    (told,) = beyond.best.outside
    assert (told.zone, told.what, told.cm) == ("bust", Beyond.BODY, 149.0)
    assert told.least_cm < 80.0
    assert 130.0 < told.most_cm < 149.0
    assert beyond.best.probabilities.confidence < within.best.probabilities.confidence - 0.1


def test_no_answer_about_a_bust_of_149_is_sure_to_99_per_cent(advisor):
    for chest in range(60, 221, 5):
        for name in ("upper_fitted", "upper_loose", "dresses"):
            values = {"user_bust_cm": 149.0, "product_chest_cm": float(chest)}
            values |= {"user_waist_cm": 130.0, "product_waist_cm": 135.0}
            values |= {"user_hip_cm": 140.0, "product_hip_cm": 145.0}
            assert advisor.predict(name, values).probabilities.confidence < 0.9875


def test_room_beyond_the_training_is_told(advisor):
    advice = advisor.advise("upper_loose", WEARER, tops(40, 100, 220))
    kinds = [[(told.what, told.zone) for told in fit.outside] for fit in advice.sizes]
    assert kinds == [[(Beyond.ROOM, "bust")], [], [(Beyond.ROOM, "bust")]]


def test_the_likely_sizes_hold_the_best_and_grow_with_doubt(advisor):
    sizes = chart(80, 64, 89)
    sure = advisor.advise("dresses", WEARER, sizes)
    doubtful = advisor.advise("dresses", Wearer(BODY, dict.fromkeys(BODY, 4.8)), sizes)
    labels = [size.label for size in sizes]
    for advice in (sure, doubtful):
        assert advice.best.size in advice.likely
        assert list(advice.likely) == [label for label in labels if label in advice.likely]
    assert len(sure.likely) < len(doubtful.likely)


def test_a_survey_settles_what_advice_settles_across_its_parts(advisor, categories, monkeypatch):
    monkeypatch.setattr("fitkiosk.fit.advisor._PRODUCTS_AT_ONCE", 3)
    rng = np.random.default_rng(3)
    products = [chart(*rng.uniform((75, 58, 80), (105, 90, 110))) for _ in range(20)]
    table = GarmentTable.of(categories["dresses"], runs(*products))
    wearer = Wearer(BODY, {"user_waist_cm": 2.0}, FitWish.SNUG)
    choices = advisor.survey("dresses", wearer, table)
    for place, product in enumerate(products):
        advice = advisor.advise("dresses", wearer, product)
        assert KINDS[choices.kind[place]] is advice.kind
        assert product[choices.best[place]].label == advice.best.size
