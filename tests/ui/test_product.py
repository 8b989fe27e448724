"""A product's page, with fakes behind it."""

from dataclasses import replace

import pytest
from fakes import FakeFitting, advice, product, size_fit
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.fit import AdviceKind, FitWish, ZoneVerdict
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.errors import CategoryUnavailableError, MissingMeasurementError
from ui.background import Jobs
from ui.screens.product.controller import ProductController

BODY = Measurements(86.5, 68.0, 94.5)
SHIRT = product(7, "Blue Shirt")


@pytest.fixture
def fitting():
    return FakeFitting([SHIRT])


@pytest.fixture
def page(qtbot, kiosk, fitting, jobs, theme):
    controller = ProductController(kiosk, fitting, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.view.resize(1280, 700)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    controller.view.show()
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
        told = Narrator(audience=SHIRT.audience).explain(page.advice, row.fit)
        assert headline(page) == (told.headline, told.verdict, told.sureness)
        assert page.view.reasons.texts() == told.reasons
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
    assert "Judged for a relaxed fit: about 2 cm more room than usual." in view.reasons.texts()
    assert view.wish.button("relaxed").hasFocus(), "whoever is choosing goes on choosing"


def test_the_answer_so_far_stays_until_the_next_one_is_there(qtbot, kiosk, fitting, theme):
    slow = Jobs()
    page = ProductController(kiosk, fitting, slow, theme)
    qtbot.addWidget(page.view)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    page.view.show()
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
    assert not page.view.reasons.isVisible()
    assert page.view.change.isVisible()
    fitting.answers[7] = advice()
    page.enter(kiosk.state)
    assert page.view.wish.isVisible()
    assert page.view.reasons.isVisible()


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
        "In 9 of 10 such fittings the size that suits best is M or L." in page.view.reasons.texts()
    )
    fitting.answers[7] = advice()
    page.enter(kiosk.state)
    assert not page.view.sizes_mark.isVisible()
