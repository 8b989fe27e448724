"""Advice in sentences."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.fit import (
    AdviceKind,
    Beyond,
    EaseBand,
    FitLabel,
    FitWish,
    OutsideKnowledge,
    Probabilities,
    SizeAdvice,
    SizeFit,
    Wearer,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.phrases import percent, rough_length
from fitkiosk.domain.products import Audience, SizeBasis
from fitkiosk.units import LengthUnit, format_length

BAND = EaseBand(-1.0, 2.0, 8.0, 13.0)
TIGHT, GOOD, LOOSE = (0.9, 0.1, 0.0), (0.05, 0.9, 0.05), (0.0, 0.1, 0.9)
GARMENT = "Worked out from the girths of the finished garment."
TELLS = Narrator()


def verdict_of(cm, band):
    limits = (band.tight_below, band.ideal_low, band.ideal_high, band.loose_above)
    place = sum(
        cm > limit or (cm == limit and at < 2)  # the ideal and the tight limit belong upwards
        for at, limit in enumerate(limits)
    )
    return tuple(ZoneVerdict)[place]


def room(zone, cm, gives=0.0, band=BAND):
    band = replace(band, tight_below=band.tight_below - gives, ideal_low=band.ideal_low - gives)
    return ZoneRoom(zone, cm, verdict_of(cm, band), band, gives)


def size(name, shares, gives=0.0, **rooms):
    zones = tuple(room(zone, cm, gives) for zone, cm in rooms.items())
    return SizeFit(name, Probabilities(*shares), zones)


def advice(kind, *sizes, best, runner_up=None, **rest):
    by_name = {fit.size: fit for fit in sizes}
    return SizeAdvice("dresses", kind, sizes, by_name[best], by_name.get(runner_up), **rest)


S = size("S", TIGHT, waist=-1.5, hip=-3.0)
M = size("M", GOOD, waist=4.0, hip=3.0)
L = size("L", LOOSE, waist=14.0, hip=9.0)
GREAT = advice(AdviceKind.GREAT, S, M, L, best="M")


def told(of, name=None, tells=TELLS):
    return tells.explain(of, of.best if name is None else of.of(name))


def test_the_best_size_with_what_its_neighbours_would_be_like():
    said = told(GREAT)
    assert (said.headline, said.verdict, said.sureness) == (
        "Take size M",
        "Great Fit!",
        "90 % sure",
    )
    assert said.reasons == (
        "M is just right at the hip: about 3 cm of room.",
        "S would pull at the hip (about 3 cm short).",
        "L would hang loose at the waist (about 14 cm of room).",
        GARMENT,
    )
    assert said.cautions == ()


def test_another_size_says_which_way_to_go_and_why():
    small, large = told(GREAT, "S"), told(GREAT, "L")
    assert small.headline == "Size S"
    assert small.verdict == "Might be tight, consider sizing up to M."
    assert small.sureness == "90 % sure it is too tight"
    assert small.reasons == ("S is tight at the hip: about 3 cm short.", GARMENT)
    assert large.verdict == "Might be loose, consider sizing down to M."
    assert large.sureness == "90 % sure it is too loose"
    assert large.reasons == ("L is loose at the waist: about 14 cm of room.", GARMENT)


def test_a_size_that_only_just_fits_names_the_one_that_fits_better():
    scarce = size("L", (0.45, 0.5, 0.05), waist=0.5, hip=0.5)
    of = advice(AdviceKind.GREAT, M, scarce, best="M")
    assert told(of, "L").verdict.endswith(" M fits better.")
    assert "better" not in told(of).verdict


def test_however_far_off_a_size_is_the_one_to_take_is_named():
    of = advice(AdviceKind.GREAT, S, M, L, size("XL", LOOSE, hip=20.0), best="M")
    assert told(of, "XL").verdict == "Might be loose, consider sizing down to M."


def test_a_larger_size_that_is_tight_points_to_one_that_is_larger_still():
    odd = size("L", TIGHT, hip=-3.0)
    of = advice(AdviceKind.GREAT, M, odd, size("XL", GOOD, hip=3.0), best="M")
    assert told(of, "L").verdict == "Might be tight, consider sizing up to XL."
    of = advice(AdviceKind.GREAT, M, odd, best="M")
    assert told(of, "L").verdict == "Might be tight, and no larger size fits well."


def test_a_size_with_one_loose_zone_is_not_great():
    odd = size("M", (0.02, 0.9, 0.08), waist=30.0, hip=3.0)
    of = advice(AdviceKind.RUNS_LOOSE, S, odd, best="M")
    assert (told(of).headline, told(of).verdict) == ("Take size M", "Fits, but loose at the waist.")
    tight = size("M", (0.2, 0.75, 0.05), waist=5.0, hip=-2.0)
    of = advice(AdviceKind.RUNS_TIGHT, S, tight, best="M")
    assert told(of).verdict == "Fits, but tight at the hip."
    assert not odd.great
    assert M.great


def test_where_tight_and_loose_are_as_likely_no_direction_is_told():
    even = size("M", (0.29, 0.45, 0.26), waist=9.0, hip=3.0)
    assert told(advice(AdviceKind.RUNS_LOOSE, S, even, best="M")).verdict == (
        "It may fit; try it on."
    )


def test_where_no_size_is_likelier_to_fit_than_not_the_likeliest_is_to_be_tried():
    doubtful = size("M", (0.49, 0.41, 0.1), waist=1.0, hip=3.0)
    of = advice(AdviceKind.RUNS_TIGHT, S, doubtful, L, best="M")
    said = told(of)
    assert (said.headline, said.verdict, said.sureness) == (
        "Try size M",
        "Might be tight; try it on.",
        "41 % chance that it fits",
    )
    assert told(of, "S").verdict == "Might be tight, consider sizing up to M."
    assert told(of, "L").verdict == "Might be loose, consider sizing down to M."


def test_between_two_sizes_each_choice_has_its_cost():
    smaller = size("M", (0.4, 0.58, 0.02), waist=3.0, hip=0.5)
    larger = size("L", (0.02, 0.55, 0.43), waist=9.0, hip=6.0)
    of = advice(AdviceKind.BETWEEN, S, smaller, larger, best="L", runner_up="M")
    said = told(of)
    assert said.headline == "Between M and L"
    assert said.verdict == "Fits, but may be loose."
    assert said.reasons == (
        "M is snug at the hip: about 0.5 cm of room.",
        "L is roomy at the waist: about 9 cm of room.",
        GARMENT,
    )


def test_between_two_sizes_of_which_neither_strains_they_are_compared():
    smaller = size("M", (0.4, 0.58, 0.02), hip=3.0)
    larger = size("L", (0.02, 0.55, 0.43), hip=7.0)
    of = advice(AdviceKind.BETWEEN, smaller, larger, best="M", runner_up="L")
    assert told(of).reasons == (
        "M sits closer at the hip: about 3 cm of room.",
        "L sits looser at the hip: about 7 cm of room.",
        GARMENT,
    )
    alike = advice(AdviceKind.BETWEEN, smaller, replace(smaller, size="L"), best="M", runner_up="L")
    assert told(alike).reasons == (GARMENT,)


def test_the_other_size_that_would_do_is_named():
    two = size("S", (0.1, 0.85, 0.05), hip=3.0), M
    of = advice(AdviceKind.GREAT, *two, best="S", runner_up="M")
    assert told(of).verdict == "Great Fit! M fits too, with more room."
    of = advice(AdviceKind.GREAT, *two, best="M", runner_up="S")
    assert told(of).verdict == "Great Fit! S fits too, a little closer."


@pytest.mark.parametrize(
    ("nearest", "words"),
    [
        (size("XL", TIGHT, waist=1.0, hip=-4.0), "The nearest is XL, about 4 cm short at the hip."),
        (
            size("XL", LOOSE, waist=20.0, hip=15.0),
            "The nearest is XL, about 20 cm of room at the waist, which is too much.",
        ),
        (
            size("XL", TIGHT, gives=-4.0, waist=2.0),
            "The nearest is XL, about 2 cm of room at the waist, which is too little.",
        ),
        (size("XL", TIGHT, hip=2.5), "The nearest is XL, about 2.5 cm of room at the hip."),
        (size("XL", TIGHT), "The nearest is XL."),
    ],
)
def test_no_size_fits_is_said_with_how_the_nearest_misses(nearest, words):
    of = advice(AdviceKind.NO_SIZE_FITS, S, nearest, best="XL")
    said = told(of)
    assert (said.headline, said.verdict) == ("No size fits", words)
    tight = nearest.probabilities.label is FitLabel.TOO_TIGHT
    assert said.reasons == (("XL is the largest size there is.", GARMENT) if tight else (GARMENT,))
    assert told(of, "S").verdict == "Might be tight, and no larger size fits well."


def test_where_the_smallest_is_too_loose_there_is_no_smaller_one():
    of = advice(AdviceKind.NO_SIZE_FITS, L, size("XL", LOOSE, waist=20.0), best="L")
    assert told(of).reasons[0] == "L is the smallest size there is."


@pytest.mark.parametrize(
    ("kind", "only", "headline", "verdict", "reason"),
    [
        (AdviceKind.GREAT, M, "It fits", "Great Fit!", "It is just right at the hip"),
        (
            AdviceKind.RUNS_TIGHT,
            size("M", (0.4, 0.6, 0.0), hip=0.5),
            "It may fit",
            "Fits, but may be tight.",
            "It is snug at the hip: about 0.5 cm of room.",
        ),
        (
            AdviceKind.NO_SIZE_FITS,
            S,
            "It does not fit well",
            "Might be tight: about 3 cm short at the hip.",
            GARMENT,
        ),
        (
            AdviceKind.NO_SIZE_FITS,
            L,
            "It does not fit well",
            "Might be loose: about 14 cm of room at the waist.",
            GARMENT,
        ),
        (
            AdviceKind.NO_SIZE_FITS,
            size("M", TIGHT, hip=3.0),
            "It does not fit well",
            "Might be tight.",
            GARMENT,
        ),
    ],
)
def test_of_a_single_garment_no_other_size_is_spoken_of(kind, only, headline, verdict, reason):
    said = told(advice(kind, only, best=only.size, likely=(only.size,)))
    assert (said.headline, said.verdict) == (headline, verdict)
    assert said.reasons[0].startswith(reason)
    everything = " ".join((said.headline, said.verdict, said.sureness, *said.reasons))
    assert not re.search(r"\bsizes?\b|\b[SML]\b", everything)


def test_a_size_beside_ones_that_could_not_be_judged_has_its_name():
    said = told(advice(AdviceKind.GREAT, M, best="M", unjudged=("L",)))
    assert said.headline == "Take size M"


@pytest.mark.parametrize(
    ("likely", "sentence"),
    [
        (("M",), "In 9 of 10 such fittings the size that suits best is M."),
        (("M", "L"), "In 9 of 10 such fittings the size that suits best is M or L."),
        (("S", "M", "L"), "In 9 of 10 such fittings the size that suits best is S, M or L."),
    ],
)
def test_the_sizes_among_which_the_right_one_is(likely, sentence):
    assert sentence in told(replace(GREAT, likely=likely)).reasons


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (FitWish.SNUG, ("Judged for a snug fit: about 2 cm less room than usual.",)),
        (FitWish.REGULAR, ()),
        (FitWish.RELAXED, ("Judged for a relaxed fit: about 2 cm more room than usual.",)),
    ],
)
def test_the_wish_is_told(wish, said):
    reasons = told(replace(GREAT, wearer=Wearer({}, wish=wish))).reasons
    assert tuple(reason for reason in reasons if reason.startswith("Judged")) == said


def test_what_the_cloth_gives_is_told_where_it_is_needed():
    stretching = size("M", GOOD, gives=6.0, waist=7.0, hip=-2.5)
    reasons = told(advice(AdviceKind.GREAT, S, stretching, best="M")).reasons
    words = "M is just right at the hip: it stretches by about 2.5 cm, in comfort up to 6 cm."
    assert reasons[0] == words
    assert not any("gives" in reason and "waist" in reason for reason in reasons)
    given = {cm: room("hip", cm, gives=6.0) for cm in (-7.0, -2.5, 0.0, 1.0)}
    assert [TELLS.amount(one) for one in given.values()] == [
        "about 7 cm short, and the cloth gives about 6 cm",
        "it stretches by about 2.5 cm, in comfort up to 6 cm",
        "no room to spare, and the cloth gives about 6 cm",
        "about 1 cm of room, and the cloth gives about 6 cm",
    ]
    assert [TELLS.room_text(one) for one in given.values()] == [
        "Hip: about 7 cm short",
        "Hip: stretches by about 2.5 cm",
        "Hip: no room to spare",
        "Hip: about 1 cm of room",
    ]
    roomy = size("M", GOOD, gives=6.0, hip=8.0)
    assert "gives" not in " ".join(told(advice(AdviceKind.GREAT, S, roomy, best="M")).reasons)


def test_a_close_fit_that_was_wished_for_is_not_called_roomless():
    band = EaseBand(-4.0, -2.0, 4.0, 9.0)
    wished = SizeFit("S", Probabilities(*GOOD), (room("bust", -1.0, band=band),))
    reasons = told(advice(AdviceKind.GREAT, wished, M, best="S")).reasons
    assert reasons[0] == "S sits close at the bust: about 1 cm short."


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (SizeBasis.GARMENT, GARMENT),
        (
            SizeBasis.BODY,
            "Worked out from the body this size is made for, and the usual room in such clothes.",
        ),
        (SizeBasis.FLAT, "Worked out from the garment laid flat, doubled."),
    ],
)
def test_what_it_was_worked_out_from_is_told(basis, words):
    fit = replace(M, basis=basis)
    assert told(advice(AdviceKind.GREAT, S, fit, best="M")).reasons[-1] == words
    in_inches = replace(fit, unit=LengthUnit.INCH)
    reasons = told(advice(AdviceKind.GREAT, S, in_inches, best="M")).reasons
    assert reasons[-2:] == (words, "The seller gave the figures in inches.")


def test_a_tape_held_by_oneself_makes_it_less_sure():
    def cautions(mode, of=GREAT):
        errors = Measurements(86.5, 68.0, 94.5, mode).errors()
        return told(replace(of, wearer=Wearer({}, errors))).cautions

    assert cautions(MeasuringMode.FULL) == cautions(MeasuringMode.QUICK) == ()
    assert cautions(MeasuringMode.SELF) == (
        "The waist may be about 5 cm off, so this is less sure; let staff measure for a surer "
        "answer.",
    )
    upper = advice(AdviceKind.GREAT, size("M", GOOD, bust=3.0), S, best="M")
    assert cautions(MeasuringMode.SELF, upper)[0].startswith("The bust may be about 3 cm off")


def test_one_error_of_every_girth_is_told_as_such():
    errors = {girth.feature: 2.0 for girth in Girth}
    (caution,) = told(replace(GREAT, wearer=Wearer({}, errors))).cautions
    assert caution.startswith("Each girth may be about 2 cm off")


def test_what_lies_beyond_the_knowledge_is_told_once():
    outside = (
        OutsideKnowledge("bust", Beyond.BODY, 149.0, 75.0, 142.0),
        OutsideKnowledge("hip", Beyond.ROOM, -20.0, -12.0, 40.0),
        OutsideKnowledge("waist", Beyond.ROOM, 50.0, -12.0, 40.0),
        OutsideKnowledge("waist", Beyond.ROOM, 50.0, -12.0, 40.0),
    )
    fit = replace(M, outside=outside)
    assert told(advice(AdviceKind.GREAT, S, fit, best="M")).cautions == (
        "A bust of 149 cm is beyond the 75 to 142 cm this has learnt from, so it claims less.",
        "So little room at the hip is beyond what this has learnt from.",
        "So much room at the waist is beyond what this has learnt from.",
    )


def test_an_answer_that_is_all_but_certain_is_not_said_to_claim_less():
    beyond = (OutsideKnowledge("bust", Beyond.BODY, 149.0, 75.0, 142.0),)
    sure = replace(size("M", (0.97, 0.02, 0.01), bust=-30.0), outside=beyond)
    wearer = Wearer({}, {"user_bust_cm": 4.0})
    said = told(advice(AdviceKind.NO_SIZE_FITS, S, sure, best="M", wearer=wearer))
    assert said.cautions == ("A bust of 149 cm is beyond the 75 to 142 cm this has learnt from.",)


def test_between_two_sizes_it_is_said_which_one_is_how_sure():
    smaller, larger = size("M", (0.3, 0.62, 0.08), hip=3.0), size("L", (0.1, 0.5, 0.4), hip=7.0)
    of = advice(AdviceKind.BETWEEN, smaller, larger, best="M", runner_up="L")
    assert told(of).sureness == "62 % sure of M"
    assert told(of, "L").sureness == "50 % sure"


def test_everything_is_told_in_the_unit_of_the_person():
    of = replace(
        GREAT,
        best=replace(M, outside=(OutsideKnowledge("bust", Beyond.BODY, 149.86, 76.2, 142.24),)),
        wearer=Wearer({}, {"user_waist_cm": 5.08}, FitWish.SNUG),
    )
    said = Narrator(LengthUnit.INCH).explain(of, of.best)
    everything = " ".join((said.verdict, *said.reasons, *said.cautions))
    assert not re.search(r"\bcm\b", everything)
    assert "S would pull at the hip (about 1.25 in short)." in said.reasons
    assert "A bust of 59 in is beyond the 30 to 56 in" in everything
    assert "about 2 in off" in everything


def test_a_mans_bust_is_his_chest():
    fit = size("M", GOOD, bust=3.0)
    of = advice(AdviceKind.GREAT, S, fit, best="M")
    for_men = Narrator(audience=Audience.MEN)
    assert "at the chest" in for_men.explain(of, fit).reasons[0]
    assert for_men.room_text(fit.zones[0]) == "Chest: about 3 cm of room"


def test_a_zone_of_a_new_family_is_called_by_its_own_name():
    fit = size("42", GOOD, foot_length=3.0)
    assert TELLS.room_text(fit.zones[0]) == "Foot length: about 3 cm of room"
    of = advice(AdviceKind.GREAT, S, fit, best="42")
    assert "at the foot length" in told(of).reasons[0]


def test_room_is_told_as_people_say_it():
    assert TELLS.room_text(room("hip", 1.2)) == "Hip: about 1 cm of room"
    assert TELLS.room_text(room("hip", -3.9)) == "Hip: about 4 cm short"
    assert TELLS.room_text(room("hip", 0.1)) == "Hip: no room to spare"
    in_inches = Narrator(LengthUnit.INCH).room_text(room("hip", 2.54))
    assert in_inches == "Hip: about 1 in of room"


def test_nothing_is_ever_quite_certain():
    assert TELLS.sureness(size("M", (0.0, 0.9999, 0.0001))) == ">99 % sure"
    assert percent(0.0004) == "<1 %"
    assert percent(0.9996) == ">99 %"
    assert percent(0.5) == "50 %"


def test_a_doubt_is_told_for_what_it_is():
    assert TELLS.fitting(size("M", (0.32, 0.68, 0.0))) == "Fits, but may be tight."
    assert TELLS.fitting(size("M", (0.0, 0.6, 0.4))) == "Fits, but may be loose."
    assert TELLS.fitting(size("M", (0.0, 0.9, 0.1))) == "Great Fit!"


def test_every_sentence_can_be_translated():
    def shout(text):
        return re.sub(r"\w+(?![^{]*})", lambda word: word[0].upper(), text)

    of = replace(
        GREAT,
        likely=("M", "L"),
        wearer=Wearer({}, {"user_waist_cm": 4.8}, FitWish.RELAXED),
        best=replace(M, outside=(OutsideKnowledge("hip", Beyond.ROOM, 50.0, -9.0, 40.0),)),
    )
    said = Narrator(say=shout).explain(of, of.best)
    sentences = (said.headline, said.verdict, said.sureness, *said.reasons, *said.cautions)
    for sentence in sentences:
        assert sentence.replace(" cm", " CM") == sentence.upper()


# --- Whatever the advice --------------------------------------------------------------------------

NAMES = ("XS", "S", "M", "L", "XL", "XXL")
SHARES = st.tuples(*[st.floats(0.01, 1.0)] * 3).map(
    lambda weights: tuple(weight / sum(weights) for weight in weights)
)
ROOMS = st.fixed_dictionaries(
    {zone: st.integers(-200, 400).map(lambda mm: mm / 10) for zone in ("bust", "waist", "hip")}
)


@st.composite
def advices(draw):
    names = NAMES[: draw(st.integers(1, len(NAMES)))]
    gives = draw(st.sampled_from((0.0, 3.0, 8.0)))
    sizes = [size(name, draw(SHARES), gives, **draw(ROOMS)) for name in names]
    fitting = [fit for fit in sizes if fit.probabilities.label is FitLabel.PERFECT_FIT]
    best = draw(st.sampled_from(fitting or sizes))
    others = [fit for fit in fitting if fit is not best]
    runner_up = draw(st.sampled_from([None, *others]))
    kinds = [AdviceKind.GREAT, AdviceKind.RUNS_TIGHT, AdviceKind.RUNS_LOOSE]
    if runner_up is not None:
        kinds.append(AdviceKind.BETWEEN)
    return SizeAdvice(
        "dresses",
        draw(st.sampled_from(kinds)) if fitting else AdviceKind.NO_SIZE_FITS,
        tuple(sizes),
        best,
        runner_up if fitting else None,
        likely=tuple(draw(st.lists(st.sampled_from(names), unique=True))),
        wearer=Wearer(
            {},
            {girth.feature: draw(st.sampled_from((0.9, 3.0, 4.8))) for girth in Girth},
            draw(st.sampled_from(FitWish)),
        ),
    )


def shown_numbers(of, unit):
    """Every number that the page shows or the advice holds, as it is written in a sentence."""
    lengths = [zone.room_cm for fit in of.sizes for zone in fit.zones]
    lengths += [zone.gives_cm for fit in of.sizes for zone in fit.zones]
    lengths += [*of.wearer.errors.values(), of.wearer.wish.shift_cm]
    rough = {rough_length(abs(cm), unit).split()[0] for cm in lengths}
    shares = {percent(share) for fit in of.sizes for share in fit.probabilities}
    return rough | {share.strip("<> %") for share in shares}


@given(advices(), st.sampled_from(LengthUnit))
def test_every_number_in_a_sentence_is_one_of_the_advice(of, unit):
    known = shown_numbers(of, unit) | {"9", "10"}  # “In 9 of 10 such fittings”
    for fit in of.sizes:
        said = Narrator(unit).explain(of, fit)
        text = " ".join((said.verdict, said.sureness, *said.reasons, *said.cautions))
        assert set(re.findall(r"\d+(?:\.\d+)?", text)) <= known


@given(advices())
def test_no_size_is_named_that_does_not_exist(of):
    names = {fit.size for fit in of.sizes}
    for fit in of.sizes:
        said = TELLS.explain(of, fit)
        text = " ".join((said.headline, said.verdict, *said.reasons))
        assert set(re.findall(r"\b(?:XS|S|M|L|XL|XXL)\b", text)) <= names
        to_size = re.search(r"sizing (up|down) to (\w+)\.", said.verdict)
        if to_size:
            order = [one.size for one in of.sizes]
            further = order.index(to_size[2]) > order.index(fit.size)
            assert further == (to_size[1] == "up")
            assert of.of(to_size[2]).probabilities.label is FitLabel.PERFECT_FIT


@given(advices())
def test_every_text_is_a_whole_sentence_and_stands_once(of):
    for fit in of.sizes:
        said = TELLS.explain(of, fit)
        assert said.headline
        assert said.sureness
        sentences = (said.verdict, *said.reasons, *said.cautions)
        assert len(set(sentences)) == len(sentences)
        for sentence in sentences:
            assert re.fullmatch(r"[A-Z].*[.!]", sentence), sentence
            assert "{" not in sentence


@given(st.floats(-60, 60), st.sampled_from(LengthUnit))
def test_a_rough_length_is_near_the_exact_one(cm, unit):
    value = float(rough_length(abs(cm), unit).split()[0])
    step = 0.25 if unit is LengthUnit.INCH else 0.5
    assert abs(value - float(format_length(abs(cm), unit))) <= step + 0.05
