"""From Home to the recommendation, in the real window on a real database with the real models."""

from dataclasses import replace

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.finding import CatalogueQuery
from fitkiosk.domain.fit import AdviceKind, FitWish
from fitkiosk.domain.kiosk import Screen, Visit
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.domain.products import Audience
from ui import wording
from ui.itemmodels.product_cards import CardRole

BODY = Measurements(86.5, 68.0, 94.5)
BY_SELF = replace(
    BODY,
    mode=MeasuringMode.SELF,
    readings_cm={girth: (BODY.of(girth),) for girth in Girth},
)


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


def test_a_customer_learns_their_size(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    measure = hands.measure()
    assert measure.view.pages.currentIndex() == 1
    hands.wait(measure.view.foot.main.hasFocus)
    hands.key(Qt.Key.Key_Return)
    catalogue = hands.catalogue()
    hands.click(catalogue.view.audience.button("all"))
    cards = catalogue.view.grid.cards
    hands.wait(lambda: cards.rowCount() >= 240)
    kinds = [cards.index(row).data(CardRole.BADGE).kind for row in range(cards.rowCount())]
    card, badge = hands.open_card(kinds.index(AdviceKind.GREAT))
    page = hands.product()
    assert page.view.name.words() == card.name
    assert page.advice.kind is badge.kind
    assert page.advice.best.size == badge.sizes[0]
    assert page.view.headline.title.text() == f"Take size {badge.sizes[0]}"
    assert page.view.headline.words.text().startswith("Great Fit!")
    assert len(page.view.sizes.rows) >= 6
    hands.click(page.view.foot.back)
    hands.screen(Screen.CATALOGUE)
    hands.click(window.header.start_over)
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()


def test_every_card_keeps_its_promise_on_its_page(hands):
    hands.click(hands.window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    cards = hands.catalogue().view.grid.cards
    kinds = {}
    for row in range(cards.rowCount()):
        kinds.setdefault(cards.index(row).data(CardRole.BADGE).kind, row)
    assert len(kinds) >= 2, "the sample shop is to show more than one kind of answer"
    for kind, row in kinds.items():
        _, badge = hands.open_card(row)
        page = hands.product()
        assert page.advice.kind is kind
        if badge.sizes:
            told = {page.advice.best.size}
            if kind is AdviceKind.BETWEEN:
                told.add(page.advice.runner_up.size)
            assert set(badge.sizes) == told
        hands.click(page.view.foot.back)


def test_the_answer_follows_the_girths(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.open_card(0)
    before = hands.product().advice.best.size
    hands.click(hands.product().view.change)
    measure = hands.screen(Screen.MEASURE)
    for girth, text in ((Girth.BUST, "101.5"), (Girth.WAIST, "84"), (Girth.HIP, "110")):
        hands.click(measure.view.summary.rows[girth].change)
        hands.type(text)
        hands.key(Qt.Key.Key_Return)
    hands.click(measure.view.foot.main)
    page = hands.product()
    assert page.advice.best.size != before
    assert "101.5 / 84 / 110 cm" in page.view.person.text()


def test_a_known_person_is_found_again_after_a_restart(qtbot, start):
    hands = Hands(qtbot, start())
    hands.click(hands.window.home.view.customer)
    measure = hands.measure()
    hands.click(measure.view.audience.button("men"))
    keep = measure.view.summary.keep
    hands.click(keep.open)
    hands.type("Asha Rao")
    hands.click(keep.email)
    hands.type("asha@example.com")
    hands.click(keep.save)
    hands.wait(lambda: hands.window.kiosk.visit.person)
    hands.window.close()

    hands = Hands(qtbot, start())
    hands.sign_in()
    hands.find("ash")
    hands.click(hands.screen(Screen.PERSON).view.foot.main)
    hands.catalogue()
    assert hands.window.kiosk.visit.person.name == "Asha Rao"
    assert hands.window.kiosk.visit.measurements == BY_SELF
    assert "Asha Rao" in hands.window.header.visit.text()
    assert hands.window.kiosk.visit.audience is Audience.MEN
    assert hands.screen(Screen.CATALOGUE).view.audience.button("men").isChecked()


def test_neither_undo_nor_paste_brings_back_what_somebody_typed(qtbot, start):
    window = start()
    hands = Hands(qtbot, window)
    hands.click(window.home.view.customer)
    hands.type("108.1")
    keep = hands.screen(Screen.MEASURE).view.summary.keep
    hands.key(Qt.Key.Key_Backspace)
    for girth in BODY.features().values():
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
        )
        hands.type(str(girth))
        hands.key(Qt.Key.Key_Return)
    hands.click(keep.open)
    hands.type("Asha Rao")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(keep.name, key, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Asha Rao"
    assert keep.name.isUndoAvailable()
    hands.click(window.header.start_over)
    hands.screen(Screen.HOME)
    for field in window.findChildren(QLineEdit):
        for again in (field.undo, field.redo, field.undo, field.undo):
            again()
            assert field.text() == "", field.accessibleName()
    assert QApplication.clipboard().text() == ""


def test_a_duplicate_email_is_refused_in_the_real_shop(qtbot, start):
    window = start()
    hands = Hands(qtbot, window)
    someone = Contact("Someone", "asha@example.com")
    window.app.people.remember(someone, BODY, language=Language.ENGLISH)
    hands.click(window.home.view.customer)
    keep = hands.measure().view.summary.keep
    hands.click(keep.open)
    hands.type("Asha")
    hands.click(keep.email)
    hands.type("ASHA@example.com")
    hands.click(keep.save)
    hands.wait(keep.message.isVisible)
    assert "This email cannot be saved here." in keep.message.text()
    assert keep.email.text() == "ASHA@example.com"
    assert window.kiosk.visit.person is None


def test_escape_goes_back_from_every_screen(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.open_card(3)
    hands.product()
    for screen in (Screen.CATALOGUE, Screen.MEASURE):
        hands.key(Qt.Key.Key_Escape)
        hands.screen(screen)
    hands.key(Qt.Key.Key_Escape)
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()


def test_a_visit_left_alone_is_wiped_after_a_countdown(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.catalogue()
    window.idle._quiet.timeout.emit()
    assert window.veil.isVisible()
    hands.click(window.veil.stay)
    assert not window.veil.isVisible()
    assert window.kiosk.visit.measurements == BY_SELF
    window.idle._quiet.timeout.emit()
    for _ in range(20):
        window.idle._countdown.timeout.emit()
    hands.screen(Screen.HOME)
    assert not window.veil.isVisible()
    assert window.kiosk.visit == Visit()
    catalogue = window.screens[Screen.CATALOGUE]
    assert catalogue.view.grid.cards.rowCount() == 0


def test_girths_that_were_not_saved_are_marked_as_such_in_the_header(qtbot, start):
    hands = Hands(qtbot, start())
    asha = Contact("Asha & Co")
    hands.window.app.people.remember(asha, BODY, language=Language.ENGLISH)
    hands.sign_in()
    hands.find("asha")
    hands.click(hands.screen(Screen.PERSON).view.foot.main)
    hands.catalogue()
    header = hands.window.header
    assert header.visit.text() == "Asha && Co · 86.5 / 68 / 94.5 cm"
    hands.click(header.visit)
    measure = hands.screen(Screen.MEASURE)
    assert header.visit.text() == "Asha && Co"
    hands.click(measure.view.summary.rows[Girth.HIP].change)
    for _ in range(MeasuringMode.FULL.readings):
        hands.wait(measure.view.capture.reading.hasFocus)
        hands.type("96.5")
        hands.key(Qt.Key.Key_Return)
    hands.click(measure.view.foot.main)
    hands.catalogue()
    assert header.visit.text().endswith("96.5 cm (not saved)")
    hands.click(header.visit)
    hands.click(measure.view.summary.keep.save)
    hands.wait(lambda: hands.window.kiosk.visit.on_file.hip_cm == 96.5)
    hands.click(measure.view.foot.main)
    hands.catalogue()
    assert header.visit.text().endswith("96.5 cm")
    assert hands.window.app.people.find("asha")[0].latest.measurements.hip_cm == 96.5


def test_the_keyboard_returns_to_the_field_after_the_countdown(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    hands.wait(measure.view.capture.reading.hasFocus)
    hands.type("8")
    hands.wait(lambda: measure.view.capture.reading.text() == "8")
    window.idle._quiet.timeout.emit()
    assert window.veil.stay.hasFocus()
    hands.key(Qt.Key.Key_Escape)
    assert not window.veil.isVisible()
    assert measure.view.capture.reading.hasFocus()
    hands.type("6")
    hands.wait(lambda: measure.view.capture.reading.text() == "86")


def test_inches_all_the_way(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    hands.click(measure.view.capture.units.button("in"))
    hands.measure(("34", "27", "37"))
    hands.click(measure.view.foot.main)
    hands.catalogue()
    hands.open_card(0)
    page = hands.product()
    assert " in of room" in page.view.zones.accessibleName()
    assert "34 / 27 / 37 in" in window.header.visit.text()
    assert window.kiosk.visit.measurements.bust_cm == pytest.approx(86.4)


def test_a_defect_is_shown_calmly_and_the_visit_kept(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.catalogue()
    window.show_defect(RuntimeError("on purpose"))
    window.defects.clear()
    assert window.trouble.isVisible()
    code = window.trouble.reference.text().split()[-1]
    log = (window.app.settings.logs_dir / "fitkiosk.log").read_text("utf-8")
    assert code in log
    hands.click(window.trouble.main)
    assert window.screens[Screen.CATALOGUE].view.isVisible()
    assert window.kiosk.visit.measurements == BY_SELF


def test_what_the_wording_says_is_what_the_page_shows(hands):
    hands.click(hands.window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    card, _ = hands.open_card(1)
    page = hands.product()
    for row in page.view.sizes.rows:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        fit = page.advice.of(row.fit.size)
        told = wording.narrator(audience=card.wearers.audience).explain(page.advice, fit)
        view = page.view
        assert view.headline.title.text() == told.headline
        assert view.headline.words.text() == told.verdict
        assert view.headline.sure.text() == told.sureness
        assert view.choice.texts() + view.grounds.texts() == told.reasons
        assert view.cautions.texts() == told.cautions
        assert sum(fit.probabilities) == pytest.approx(1.0)


def row_of(hands, product_id):
    cards = hands.catalogue().view.grid.cards
    return next(
        row
        for row in range(cards.rowCount())
        if cards.index(row).data(CardRole.CARD).id == product_id
    )


def badges_of_women(hands, wish=FitWish.REGULAR):
    found = hands.window.app.catalogue.find(CatalogueQuery(audience=Audience.WOMEN), BY_SELF, wish)
    return {card.id: badge for card, badge in zip(found.cards, found.badges, strict=True)}


def test_a_relaxed_fit_may_be_another_size(hands):
    window = hands.window
    usual = badges_of_women(hands)
    relaxed = badges_of_women(hands, FitWish.RELAXED)
    both = (AdviceKind.GREAT, AdviceKind.RUNS_TIGHT, AdviceKind.RUNS_LOOSE)
    product_id = next(
        number
        for number, badge in usual.items()
        if {badge.kind, relaxed[number].kind} <= set(both) and relaxed[number].sizes != badge.sizes
    )
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.open_card(row_of(hands, product_id))
    page = hands.product()
    before = page.advice.best.size
    assert (before,) == usual[product_id].sizes
    hands.click(page.view.wish.button("relaxed"))
    hands.wait(lambda: page.advice.wearer.wish is FitWish.RELAXED)
    assert (page.advice.best.size,) == relaxed[product_id].sizes
    sizes = [fit.size for fit in page.advice.sizes]
    assert sizes.index(page.advice.best.size) > sizes.index(before)
    assert any("relaxed fit" in reason for reason in page.view.grounds.texts())
    hands.click(page.view.foot.back)
    card = row_of(hands, product_id)
    cards = hands.catalogue().view.grid.cards
    hands.wait(lambda: cards.index(card).data(CardRole.BADGE) == relaxed[product_id])


def test_a_tape_held_by_someone_from_the_shop_makes_the_answer_surer(hands):
    window = hands.window
    alone = badges_of_women(hands)
    product_id = next(n for n, badge in alone.items() if badge.kind is AdviceKind.GREAT)
    hands.click(window.home.view.customer)
    measure = hands.measure()
    assert "by yourself" in measure.view.summary.sureness.text()
    hands.click(measure.view.foot.main)
    hands.open_card(row_of(hands, product_id))
    page = hands.product()
    by_self = page.advice
    assert page.view.cautions.texts()
    hands.click(page.view.change)
    measure = hands.screen(Screen.MEASURE)
    hands.click(measure.view.holder.button("quick"))
    hands.click(measure.view.foot.main)
    hands.screen(Screen.PRODUCT)
    hands.wait(lambda: page.advice and page.advice != by_self)
    same_size = page.advice.of(by_self.best.size)
    assert same_size.probabilities.confidence > by_self.best.probabilities.confidence
    assert not page.view.cautions.texts()
