"""A product's page, with fakes behind it."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeFitting, FakeOutcomes, FakeRelated, advice, product, size_fit
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.finding import Suggestion
from fitkiosk.domain.fit import AdviceKind, Badge, FitLabel, FitWish, ZoneVerdict
from fitkiosk.domain.kiosk import Place, Screen, VisitMode
from fitkiosk.domain.outcomes import FitCounts, Review, ReviewPage
from fitkiosk.domain.products import Audience
from fitkiosk.errors import (
    CategoryUnavailableError,
    MissingMeasurementError,
    NothingToJudgeError,
    StoreError,
)
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.pictures import Pictures
from ui.screens.product.controller import PageServices, ProductController
from ui.screens.product.reviews import ALL_OVER
from ui.screens.product.view import Tab

BODY = Measurements(86.5, 68.0, 94.5)
SHIRT = product(7, "Blue Shirt")


@pytest.fixture
def fitting():
    return FakeFitting([SHIRT])


@pytest.fixture
def outcomes():
    return FakeOutcomes()


@pytest.fixture
def related():
    return FakeRelated()


@pytest.fixture
def make(host, kiosk, fitting, outcomes, related, theme):
    """Makes the page in a window of its own for a large picture to lie over."""

    def one(jobs):
        window = host(1280, 700)
        pictures = Pictures(None, window, synchronous=True)
        services = PageServices(fitting, outcomes, related, pictures)
        controller = ProductController(kiosk, services, jobs, theme, window)
        controller.view.setParent(window)
        controller.view.resize(1280, 700)
        return controller

    return one


@pytest.fixture
def page(make, kiosk, jobs):
    controller = make(jobs)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    controller.view.window().show()
    return controller


def open_page(page, kiosk, product_id=7):
    kiosk.open_product(product_id)
    page.enter(kiosk.state)


def headline(page):
    view = page.view.headline
    return view.title.text(), view.words.text(), view.sure.text()


def test_the_best_size_is_named_with_how_sure_it_is(page, kiosk):
    open_page(page, kiosk)
    assert page.view.panel_title.text() == "Smart Fit Recommendation"
    assert headline(page) == ("Take size M", "Great Fit!", "90 % sure")
    assert page.view.headline.property("tone") == "great"
    assert page.view.name.words() == "Blue Shirt"
    assert page.view.price.text() == "₹499"
    assert page.view.probabilities.accessibleName() == (
        "Too tight 5 %, Perfect fit 90 %, Too loose 5 %"
    )
    assert "Bust: about 2 cm of room" in page.view.zones.accessibleName()


def test_another_size_says_which_way_to_go(page, kiosk):
    open_page(page, kiosk)
    small, _, large = page.view.sizes.rows
    QTest.mouseClick(small, Qt.MouseButton.LeftButton)
    assert headline(page)[0] == "Size S"
    assert headline(page)[1] == "Might be tight, consider sizing up to M."
    assert page.view.headline.property("tone") == "caution"
    assert "about 3 cm short" in page.view.zones.accessibleName()
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    assert headline(page)[1] == "Might be loose, consider sizing down to M."
    assert large.isChecked()
    assert not small.isChecked()


def test_no_size_fits_is_said_with_the_nearest_one(page, kiosk, fitting):
    sizes = (size_fit("S", 0.95, 0.05, 0.0, -8.0), size_fit("M", 0.9, 0.1, 0.0, -4.0))
    sizes = tuple(
        replace(fit, zones=tuple(replace(z, verdict=ZoneVerdict.TIGHT) for z in fit.zones))
        for fit in sizes
    )
    fitting.answers[7] = replace(
        advice(AdviceKind.NO_SIZE_FITS), sizes=sizes, best=sizes[1], runner_up=None
    )
    open_page(page, kiosk)
    title, words, _ = headline(page)
    assert title == "No size fits"
    assert words == "The nearest is M, about 4 cm short at the bust."
    assert page.view.headline.property("tone") == "problem"


def test_between_two_sizes_names_both_smaller_first(page, kiosk, fitting):
    answer = advice(AdviceKind.BETWEEN)
    fitting.answers[7] = replace(answer, best=answer.sizes[2], runner_up=answer.sizes[1])
    open_page(page, kiosk)
    assert headline(page)[0] == "Between M and L"


@pytest.mark.parametrize(
    ("problem", "happened"),
    [
        (
            CategoryUnavailableError("upper_fitted", "its model file is missing."),
            "Fit advice for “Fitted tops” is switched off: its model file is missing.",
        ),
        (
            MissingMeasurementError("dresses", ("user_waist_cm", "user_hip_cm")),
            "The category “Dresses” also needs Waist, Hip.",
        ),
    ],
)
def test_a_product_that_cannot_be_judged_is_shown_with_the_reason(
    page, kiosk, fitting, problem, happened
):
    fitting.answers[7] = problem
    open_page(page, kiosk)
    assert headline(page) == ("No fit advice", happened, problem.remedy)
    assert page.view.headline.property("tone") == "unknown"
    assert not page.view.details.isVisible()
    assert page.view.name.words() == "Blue Shirt"


def test_a_product_that_is_gone_says_so(page, kiosk):
    open_page(page, kiosk, product_id=99)
    assert "no longer in the shop" in page.view._waiting.text()


def test_changed_girths_are_followed(page, kiosk, fitting):
    open_page(page, kiosk)
    QTest.mouseClick(page.view.change, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    kiosk.measured(Measurements(100.0, 80.0, 104.0))
    assert kiosk.state.screen is Screen.PRODUCT
    page.enter(kiosk.state)
    assert fitting.asked[-1] == (7, Measurements(100.0, 80.0, 104.0), FitWish.REGULAR)
    assert "100 / 80 / 104 cm" in page.view.person.text()


def test_sizes_that_could_not_be_judged_are_named(page, kiosk, fitting):
    fitting.answers[7] = replace(advice(), unjudged=("XXL", "3XL"))
    open_page(page, kiosk)
    assert page.view.sizes_words.text() == "Not known for: XXL, 3XL"


def test_names_from_outside_are_never_taken_for_markup(page, kiosk, fitting):
    fitting.products[7] = replace(SHIRT, name="<b>Bold</b> & Co", brand="<img src=x>")
    open_page(page, kiosk)
    assert page.view.name.words() == "<b>Bold</b> & Co"
    assert "&lt;b&gt;" in page.view.name.text()
    assert page.view.brand.textFormat() == Qt.TextFormat.PlainText


def test_the_page_says_what_the_narrator_tells_of_each_size(page, kiosk):
    open_page(page, kiosk)
    for row in page.view.sizes.rows:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        told = Narrator(audience=SHIRT.wearers.audience).explain(page.advice, row.fit)
        assert headline(page) == (told.headline, told.verdict, told.sureness)
        assert page.view.choice.texts() + page.view.grounds.texts() == told.reasons
        assert page.view.cautions.texts() == told.cautions
        assert told.reasons


def test_another_wish_asks_again_and_keeps_the_product(page, kiosk, fitting):
    open_page(page, kiosk)
    view = page.view
    assert view.wish.button("regular").isChecked()
    fitting.answers[7] = replace(advice(), best=advice().sizes[2], runner_up=None)
    QTest.mouseClick(view.wish.button("relaxed"), Qt.MouseButton.LeftButton)
    assert kiosk.visit.wish is FitWish.RELAXED
    assert fitting.asked[-1] == (7, BODY, FitWish.RELAXED)
    assert headline(page)[0] == "Try size L"
    assert view.name.words() == "Blue Shirt"
    assert "Judged for a relaxed fit: about 2 cm more room than usual." in view.grounds.texts()
    assert view.wish.button("relaxed").hasFocus(), "whoever is choosing goes on choosing"


def test_the_answer_so_far_stays_until_the_next_one_is_there(qtbot, kiosk, make):
    slow = Jobs()
    page = make(slow)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    page.view.window().show()
    open_page(page, kiosk)
    qtbot.waitUntil(lambda: page.advice is not None)
    QTest.mouseClick(page.view.wish.button("snug"), Qt.MouseButton.LeftButton)
    assert page.view.headline.isVisible()
    assert page.advice.wearer.wish is FitWish.REGULAR
    qtbot.waitUntil(lambda: page.advice.wearer.wish is FitWish.SNUG)
    slow.drain()


def test_the_wish_of_the_visit_is_shown_and_wiped_with_it(page, kiosk):
    kiosk.wish_for(FitWish.SNUG)
    open_page(page, kiosk)
    assert page.view.wish.button("snug").isChecked()
    kiosk.go_home()
    page.leave()
    page.forget()
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    open_page(page, kiosk)
    assert page.view.wish.button("regular").isChecked()


def test_no_wish_is_asked_where_there_is_no_advice(page, kiosk, fitting):
    fitting.answers[7] = CategoryUnavailableError("upper_fitted", "its model file is missing.")
    open_page(page, kiosk)
    assert not page.view.wish.isVisible()
    assert not page.view.choice.isVisible()
    assert page.view.change.isVisible()
    fitting.answers[7] = advice()
    page.enter(kiosk.state)
    assert page.view.wish.isVisible()
    assert page.view.choice.isVisible()


def test_a_tape_held_by_oneself_is_a_caution_and_one_held_by_staff_is_none(page, kiosk):
    open_page(page, kiosk)
    assert not page.view.cautions.isVisible()
    kiosk.measure()
    kiosk.measured(replace(BODY, mode=MeasuringMode.SELF))
    page.enter(kiosk.state)
    (caution,) = page.view.cautions.texts()
    assert caution.startswith("The waist may be about 5 cm off")
    assert page.view.cautions.isVisible()


def test_likely_sizes_are_marked_and_said_to_be(page, kiosk, fitting):
    fitting.answers[7] = replace(advice(), likely=("M", "L"))
    open_page(page, kiosk)
    spoken = [row.accessibleName() for row in page.view.sizes.rows]
    assert [name.endswith(", may suit best") for name in spoken] == [False, True, True]
    assert page.view.sizes_mark.isVisible()
    assert (
        "In 9 of 10 such fittings the size that suits best is M or L." in page.view.grounds.texts()
    )
    fitting.answers[7] = advice()
    page.enter(kiosk.state)
    assert not page.view.sizes_mark.isVisible()


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def tab(page, which):
    click(page.view.tabs.button(which.value))
    return page.view.part(which)


def table(page):
    figures = page.view.figures.figures
    return [
        [figures.index(row, column).data() for column in range(figures.columnCount())]
        for row in range(figures.rowCount())
    ]


def test_the_sizes_are_told_in_the_persons_unit_and_the_best_is_marked(page, kiosk):
    kiosk.read_in(LengthUnit.INCH)
    open_page(page, kiosk)
    assert tab(page, Tab.SIZES).currentIndex() == 0
    assert table(page)[1] == ["M  ✓", "35.4", "29.1", "37.8"]
    header = page.view.figures.figures.headerData(1, Qt.Orientation.Horizontal)
    assert header == "Bust (in)"
    assert "finished garment" in page.view.figures.words.text()


def test_a_product_without_sizes_gets_no_made_up_answer(page, kiosk, fitting):
    fitting.products[7] = replace(SHIRT, sizes=(), sizes_known=False)
    fitting.answers[7] = NothingToJudgeError("upper_fitted", ("product_chest_cm",))
    open_page(page, kiosk)
    assert headline(page)[0] == "No fit advice"
    assert "No sizes known" in tab(page, Tab.SIZES).words.text()
    assert "Testloom" in page.view.part(Tab.SIZES).words.text()


def test_whose_the_chart_is_is_said(page, kiosk, fitting):
    fitting.products[7] = replace(SHIRT, chart="Testloom women")
    open_page(page, kiosk)
    assert "From the size chart “Testloom women”." in page.view.figures.words.text()


def test_what_others_found_is_counted(page, kiosk, outcomes):
    outcomes.page = ReviewPage(
        fit=FitCounts(1, 12, 2),
        tried_here=FitCounts(0, 3, 0),
        sizes=(("M", FitCounts(0, 8, 1)),),
        stars=4.25,
        ratings=11,
        reviews=(Review("Lovely <b>cloth</b>", 5, FitLabel.PERFECT_FIT, "M", date(2026, 3, 2)),),
    )
    open_page(page, kiosk)
    assert tab(page, Tab.REVIEWS).currentIndex() == 0
    reviews = page.view.reviews
    assert reviews.summary.text() == "12 of 15 found it true to size."
    assert "3 of them tried it on in this shop." in reviews.details.text()
    assert "4.2 of 5 stars, 11 ratings." in reviews.details.text()
    assert "Size M: 8 of 9." in reviews.details.text()
    (said,) = reviews.words.texts()
    assert said.startswith("Lovely <b>cloth</b> (5 of 5, size M, perfect fit, ")


def test_nobody_has_said_anything_yet(page, kiosk):
    open_page(page, kiosk)
    assert "be the first" in page.view.reviews.summary.text()
    assert not page.view.reviews.shares.isVisible()


def test_a_try_on_is_kept_with_size_and_place_and_can_be_taken_back(page, kiosk, outcomes):
    open_page(page, kiosk)
    tab(page, Tab.REVIEWS)
    asks = page.view.reviews.try_on
    assert asks.question.text() == "Tried on size M? How does it sit?"
    click(asks.labels[FitLabel.TOO_TIGHT])
    assert asks.question.text() == "Where is size M too tight?"
    click(asks.back)
    assert asks.question.text() == "Tried on size M? How does it sit?"
    assert outcomes.kept == []
    click(asks.labels[FitLabel.TOO_TIGHT])
    click(asks.places["bust"])
    (kept,) = outcomes.kept
    assert (kept.product_id, kept.size, kept.felt, kept.zone) == (
        7,
        "M",
        FitLabel.TOO_TIGHT,
        "bust",
    )
    assert (kept.predicted, kept.chance, kept.person_id) == (FitLabel.PERFECT_FIT, 0.9, None)
    assert "Thank you" in asks.question.text()
    click(asks.back)
    assert outcomes.kept == [None]
    assert asks.question.text() == "Tried on size M? How does it sit?"


def test_another_size_is_asked_about_by_itself(page, kiosk, outcomes):
    open_page(page, kiosk)
    tab(page, Tab.REVIEWS)
    asks = page.view.reviews.try_on
    click(asks.labels[FitLabel.PERFECT_FIT])
    assert [one.zone for one in outcomes.kept] == [None]
    click(page.view.tabs.button(Tab.FIT.value))
    click(page.view.sizes.rows[2])
    tab(page, Tab.REVIEWS)
    assert asks.question.text() == "Tried on size L? How does it sit?"
    click(asks.labels[FitLabel.TOO_LOOSE])
    click(asks.places[ALL_OVER])
    assert [(one.size, one.felt) for one in outcomes.kept] == [
        ("M", FitLabel.PERFECT_FIT),
        ("L", FitLabel.TOO_LOOSE),
    ]


def test_an_outcome_that_cannot_be_kept_says_so_and_asks_again(page, kiosk, outcomes):
    open_page(page, kiosk)
    tab(page, Tab.REVIEWS)
    outcomes.refusal = StoreError("The disk is full.", "Make room and try again.")
    asks = page.view.reviews.try_on
    click(asks.labels[FitLabel.PERFECT_FIT])
    assert "The disk is full." in asks.question.text()
    outcomes.refusal = None
    click(asks.labels[FitLabel.PERFECT_FIT])
    assert "Thank you" in asks.question.text()


def test_other_products_are_suggested_and_opened(page, kiosk, related):
    related.suggestions = (Suggestion(product(8, "Plum Shirt"), Badge(AdviceKind.GREAT, ("M",))),)
    open_page(page, kiosk)
    assert tab(page, Tab.SIMILAR).currentIndex() == 0
    grid = page.view.similar
    assert "Great in M" in page.view.similar.cards.index(0).data()
    grid.setCurrentIndex(page.view.similar.cards.index(0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert kiosk.state.place == Place(Screen.PRODUCT, 8)


def test_each_part_fails_on_its_own(page, kiosk, related, outcomes):
    related.refusal = StoreError("The database is locked.", "Close the other program.")
    outcomes.refusal = StoreError("The disk is gone.", "Plug it in.")
    open_page(page, kiosk)
    assert headline(page)[0] == "Take size M"
    assert "Close the other program." in tab(page, Tab.SIMILAR).words.text()
    assert "Plug it in." in tab(page, Tab.REVIEWS).words.text()
    assert len(table(page)) == 2


def test_whoever_is_not_measured_is_offered_to_be(make, kiosk, jobs, fitting):
    page = make(jobs)
    page.view.window().show()
    fitting.answers[7] = MissingMeasurementError("upper_fitted", ("user_bust_cm",))
    kiosk.scanned(7, None, Audience.WOMEN)
    page.enter(kiosk.state)
    assert headline(page)[0] == "Which size is yours?"
    click(page.view.foot.main)
    assert kiosk.state.screen is Screen.MEASURE


def test_a_scanned_size_is_looked_at_first(page, kiosk):
    kiosk.scanned(7, "L", Audience.WOMEN)
    page.enter(kiosk.state)
    assert page.view.sizes.rows[2].isChecked()


def test_pictures_are_turned_and_enlarged_by_keys(page, kiosk):
    open_page(page, kiosk)
    gallery = page.view.gallery
    gallery.large.setFocus()
    QTest.keyClick(gallery.large, Qt.Key.Key_Right)
    assert gallery.small[1].isChecked()
    QTest.keyClick(gallery.large, Qt.Key.Key_Return)
    assert page.zoom.isVisible()
    QTest.keyClick(page.zoom, Qt.Key.Key_Plus)
    assert page.zoom.sheet.closeness == pytest.approx(1.5)
    QTest.keyClick(page.zoom, Qt.Key.Key_Minus)
    QTest.keyClick(page.zoom, Qt.Key.Key_Minus)
    assert page.zoom.sheet.closeness == 1.0
    page.escape()
    assert page.zoom.isHidden()
    assert kiosk.state.screen is Screen.PRODUCT


def test_nothing_of_the_visit_remains_on_the_page(page, kiosk, outcomes):
    open_page(page, kiosk)
    tab(page, Tab.REVIEWS)
    click(page.view.reviews.try_on.labels[FitLabel.PERFECT_FIT])
    page.leave()
    page.forget()
    kiosk.go_home()
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    open_page(page, kiosk)
    assert page.view.reviews.try_on.question.text() == "Tried on size M? How does it sit?"
