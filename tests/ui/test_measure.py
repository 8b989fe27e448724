"""Measuring, with fakes behind it."""

from dataclasses import replace

import pytest
from fakes import NOW, FakeMeasuring, FakePeople, product
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.build import AgeBand, Build
from fitkiosk.domain.doubt import Doubt, Slip
from fitkiosk.domain.kiosk import Place, Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.products import Audience, ScannedItem
from fitkiosk.domain.scanning import PassCode, UnknownCode
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import BadInputError, StoreError
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.screens.measure.controller import MeasureController

ON_FILE = Measurements(86.5, 68.0, 94.5)
BODY = replace(ON_FILE, readings_cm={Girth.BUST: (86.5,), Girth.WAIST: (68.0,), Girth.HIP: (94.5,)})
BY_SELF = replace(BODY, mode=MeasuringMode.SELF)
MEERA = StaffMember(7, "Meera", NOW)


@pytest.fixture
def people():
    return FakePeople()


@pytest.fixture
def measuring():
    return FakeMeasuring()


@pytest.fixture
def screen(qtbot, kiosk, people, measuring, jobs, theme):
    """Makes the screen, wherever the kiosk is."""

    def screen(jobs=jobs):
        controller = MeasureController(kiosk, people, measuring, jobs, theme)
        qtbot.addWidget(controller.view)
        controller.view.retranslated.connect(controller.retranslate)
        controller.enter(kiosk.state)
        controller.view.show()
        return controller

    return screen


@pytest.fixture
def measure(screen, kiosk):
    kiosk.begin(VisitMode.CUSTOMER)
    return screen()


@pytest.fixture
def by_staff(screen, kiosk):
    """Someone new, measured by one of the staff."""
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(MEERA)
    kiosk.measure()
    return screen()


@pytest.fixture
def known(screen, kiosk, people):
    """Someone the shop knows, with what is on file."""

    def known(girths=ON_FILE):
        contact = people.check_contact("Asha", "", "")
        asha = people.remember(contact, girths, language=Language.ENGLISH).person
        kiosk.begin(VisitMode.STAFF)
        kiosk.signed_in(MEERA)
        kiosk.meet(asha, girths)
        kiosk.measure()
        return screen()

    return known


def take(measure, text):
    """Type a reading and press Enter."""
    field = measure.view.capture.reading
    field.clear()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # no key of QTest's types it, but people paste
        QApplication.clipboard().setText(text)
        field.paste()
    QTest.keyClick(field, Qt.Key.Key_Return)


def change(measure, girth):
    QTest.mouseClick(measure.view.summary.rows[Girth(girth)].change, Qt.MouseButton.LeftButton)


def title(measure):
    return measure.view.capture.title.words()


def message(measure):
    return measure.view.capture.message.text()


def on_summary(measure):
    return measure.view.pages.currentIndex() == 1


def test_three_readings_by_enter_lead_to_the_summary_and_on(measure, kiosk):
    for girth, text in (("Bust", "86.5"), ("Waist", "68.0"), ("Hip", "94.5")):
        assert title(measure) == girth
        take(measure, text)
    assert on_summary(measure)
    shown = [row.number.text() for row in measure.view.summary.rows.values()]
    assert shown == ["86.5 cm", "68 cm", "94.5 cm"]
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.CATALOGUE
    assert kiosk.visit.measurements == BY_SELF


def test_the_number_pad_types_and_erases(measure):
    pad = measure.view.capture.pad
    for character in "86..":
        QTest.mouseClick(pad.keys[character], Qt.MouseButton.LeftButton)
    QTest.mouseClick(pad.keys["⌫"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(pad.keys["5"], Qt.MouseButton.LeftButton)
    assert measure.view.capture.reading.text() == "86.5"
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert title(measure) == "Waist"


@pytest.mark.parametrize("typed", ["abc", "", "0", "9999", "59.9", "150.1", "8 6", "1e2", "👗"])
def test_what_is_no_girth_is_refused_and_kept(measure, typed):
    take(measure, typed)
    assert title(measure) == "Bust"
    assert measure.view.capture.reading.text() == typed
    assert message(measure)
    assert measure.view.capture.reading.property("tone") == "problem"
    QTest.keyClicks(measure.view.capture.reading, "1")
    assert not message(measure), "the refusal stays while it is being mended"


def test_ten_thousand_characters_are_refused_calmly(measure):
    field = measure.view.capture.reading
    field.setText("8" * 10_000)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert title(measure) == "Bust"
    assert 0 < len(message(measure)) < 200


def test_inches_typed_as_centimetres_are_taken_with_one_tap(measure):
    take(measure, "34")
    fix = measure.view.capture.fix
    assert fix.isVisible()
    assert fix.text() == "Use 86.4 cm"
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert title(measure) == "Waist"
    measure.step_back()
    assert measure.view.capture.reading.text() == "86.4"
    assert not fix.isVisible()


def test_a_number_no_unit_explains_offers_no_fix(measure):
    take(measure, "34")
    take(measure, "9999")
    assert not measure.view.capture.fix.isVisible()


def test_the_unit_changes_without_losing_or_bending_the_girth(measure, kiosk):
    take(measure, "86.5")
    measure.step_back()
    units = measure.view.capture.units
    QTest.mouseClick(units.button("in"), Qt.MouseButton.LeftButton)
    assert measure.view.capture.reading.text() == "34.1"
    assert kiosk.visit.unit is LengthUnit.INCH
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Return)
    take(measure, "26.8")
    take(measure, "37.2")
    change(measure, "bust")
    QTest.mouseClick(units.button("cm"), Qt.MouseButton.LeftButton)
    assert measure.view.capture.reading.text() == "86.5"


def test_what_is_half_typed_survives_a_change_of_unit(measure):
    QTest.keyClicks(measure.view.capture.reading, "34")
    QTest.mouseClick(measure.view.capture.units.button("in"), Qt.MouseButton.LeftButton)
    assert measure.view.capture.reading.text() == "34"
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Return)
    assert title(measure) == "Waist"


def test_back_goes_girth_by_girth_and_then_home(measure, kiosk):
    take(measure, "86.5")
    take(measure, "68")
    for girth in ("Waist", "Bust"):
        QTest.mouseClick(measure.view.foot.back, Qt.MouseButton.LeftButton)
        assert title(measure) == girth
    assert measure.view.capture.reading.text() == "86.5"
    QTest.mouseClick(measure.view.foot.back, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    assert "is lost" in measure.view.leaving.words.text()
    QTest.mouseClick(measure.view.foot.back, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.HOME


def test_a_change_from_the_summary_returns_to_it(measure):
    for text in ("86.5", "68", "94.5"):
        take(measure, text)
    change = measure.view.summary.rows[Girth.WAIST].change
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    assert title(measure) == "Waist"
    take(measure, "70")
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.WAIST].number.text() == "70 cm"
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    take(measure, "nonsense")
    measure.step_back()
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.WAIST].number.text() == "70 cm"


def test_the_figure_follows_the_choice_and_the_shop_does_too(measure, kiosk):
    QTest.mouseClick(measure.view.audience.button("men"), Qt.MouseButton.LeftButton)
    assert kiosk.visit.audience is Audience.MEN


def keep_as(measure, name, email):
    for text in ("86.5", "68", "94.5"):
        take(measure, text)
    keep = measure.view.summary.keep
    QTest.mouseClick(keep.open, Qt.MouseButton.LeftButton)
    QTest.keyClicks(keep.name, name)
    QTest.keyClicks(keep.email, email)
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    return keep


def test_a_guest_can_be_remembered(measure, kiosk, people):
    keep = keep_as(measure, " Asha  Rao ", "Asha@Example.com")
    assert kiosk.visit.person.name == "Asha Rao"
    assert people.known[0].person.email == "asha@example.com"
    assert people.known[0].latest.measurements == BY_SELF
    assert not keep.save.isVisible()
    assert keep.message.text() == "Saved."


def test_a_second_person_with_the_same_email_is_refused_and_the_form_kept(measure, people):
    people.remember(
        people.check_contact("Someone", "asha@example.com", ""), BODY, language=Language.ENGLISH
    )
    keep = keep_as(measure, "Asha Rao", "asha@example.com")
    assert keep.message.text().startswith("This email cannot be saved here.")
    assert "exists" not in keep.message.text(), "a customer must not learn whom the shop knows"
    assert keep.name.text() == "Asha Rao"
    assert keep.email.text() == "asha@example.com"
    assert keep.save.isEnabled()
    assert len(people.known) == 1


@pytest.mark.parametrize(("name", "email"), [("", ""), ("Asha", "not an email"), ("  ", "a@b.c")])
def test_a_form_that_lacks_something_says_what(measure, people, name, email):
    keep = keep_as(measure, name, email)
    assert keep.message.isVisible()
    assert keep.email.text() == email
    assert not people.known


def test_a_store_that_refuses_loses_nothing(measure, kiosk, people):
    people.refusal = StoreError("The disk is full.", "Free some space.")
    keep = keep_as(measure, "Asha", "")
    assert "The disk is full." in keep.message.text()
    assert keep.name.text() == "Asha"
    people.refusal = None
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    assert kiosk.visit.person.name == "Asha"


def test_new_girths_of_a_known_person_are_saved_as_theirs(known, kiosk, people):
    controller = known()
    keep = controller.view.summary.keep
    assert on_summary(controller)
    assert not keep.save.isVisible(), "nothing has changed yet"
    controller.view.rounds.button("quick").click()
    change(controller, "hip")
    take(controller, "96")
    assert keep.save.isVisible()
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    record = people.records[-1]
    assert record.measurements.hip_cm == 96.0
    assert record.person_id == kiosk.visit.person.id
    assert record.staff_id == MEERA.id
    assert not keep.save.isVisible()


def test_nothing_typed_outlives_the_visit(measure):
    keep_as(measure, "Asha", "wrong")
    measure.leave()
    measure.forget()
    assert measure.view.capture.reading.text() == ""
    assert measure.view.summary.keep.name.text() == ""
    assert measure.view.summary.keep.email.text() == ""


def test_what_was_typed_survives_a_step_back(measure):
    take(measure, "86.5")
    QTest.keyClicks(measure.view.capture.reading, "6")
    measure.step_back()
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Return)
    assert measure.view.capture.reading.text() == "6"


def test_a_form_half_filled_is_not_passed_over(measure, kiosk):
    keep = keep_as(measure, "Asha", "not an email")
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    assert keep.message.text().startswith("You are not remembered yet.")
    assert keep.save.hasFocus()
    assert (keep.name.text(), keep.email.text()) == ("Asha", "not an email")
    press(keep.close_form)
    press(measure.view.foot.main)
    assert kiosk.state.screen is Screen.CATALOGUE
    assert kiosk.visit.person is None


def test_the_field_that_was_refused_gets_the_keyboard(measure):
    keep = keep_as(measure, "Asha", "not an email")
    assert keep.email.hasFocus()
    assert keep.email.property("tone") == "problem"
    assert keep.name.property("tone") != "problem"


def test_girths_that_were_not_saved_are_never_said_to_be(known, kiosk):
    controller = known()
    controller.view.rounds.button("quick").click()
    change(controller, "bust")
    take(controller, "95")
    QTest.mouseClick(controller.view.foot.main, Qt.MouseButton.LeftButton)
    controller.leave()
    kiosk.measure()
    controller.enter(kiosk.state)
    keep = controller.view.summary.keep
    assert keep.save.isVisible()
    assert "not saved" in keep.words.text()
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    controller.leave()
    kiosk.back()
    assert kiosk.visit.measurements.bust_cm == 95.0
    assert kiosk.visit.on_file.bust_cm == 95.0


def test_for_men_it_is_the_chest(measure):
    QTest.mouseClick(measure.view.audience.button("men"), Qt.MouseButton.LeftButton)
    assert title(measure) == "Chest"
    QTest.keyClicks(measure.view.capture.reading, "98")
    QTest.mouseClick(measure.view.audience.button("women"), Qt.MouseButton.LeftButton)
    assert title(measure) == "Bust"
    assert measure.view.capture.reading.text() == "98"


def test_centimetres_typed_as_inches_are_taken_with_one_tap(measure):
    QTest.mouseClick(measure.view.capture.units.button("in"), Qt.MouseButton.LeftButton)
    take(measure, "90.5")
    assert "90.5 cm is 35.6 in" in message(measure)
    QTest.mouseClick(measure.view.capture.fix, Qt.MouseButton.LeftButton)
    assert title(measure) == "Waist"
    measure.step_back()
    QTest.mouseClick(measure.view.capture.units.button("cm"), Qt.MouseButton.LeftButton)
    assert measure.view.capture.reading.text() == "90.5"


def test_a_second_tap_while_saving_makes_no_second_person(qtbot, screen, kiosk, people):
    slow = Jobs()
    kiosk.begin(VisitMode.CUSTOMER)
    controller = screen(slow)
    keep = keep_as(controller, "Asha", "")
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    QTest.mouseClick(controller.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    qtbot.waitUntil(lambda: not slow.busy)
    assert len(people.known) == 1
    QTest.mouseClick(controller.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.CATALOGUE
    slow.drain()


def test_escape_does_not_throw_a_started_visit_away(measure, kiosk):
    QTest.keyClicks(measure.view.capture.reading, "8")
    measure.escape()
    assert kiosk.state.screen is Screen.MEASURE
    assert measure.view.leaving.isVisible()
    measure.escape()
    assert not measure.view.leaving.isVisible(), "Escape means to stay"
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Backspace)
    measure.escape()
    assert kiosk.state.screen is Screen.HOME


def test_the_example_is_in_the_unit_that_is_typed(measure):
    QTest.mouseClick(measure.view.capture.units.button("in"), Qt.MouseButton.LeftButton)
    take(measure, "abc")
    assert "34.1" in message(measure)
    assert "86.5" not in message(measure)


def test_tab_stops_at_the_unit_that_holds(measure):
    units = measure.view.capture.units
    assert units.button("cm").focusPolicy() is Qt.FocusPolicy.StrongFocus
    QTest.mouseClick(units.button("in"), Qt.MouseButton.LeftButton)
    assert units.button("in").focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert units.button("cm").focusPolicy() is Qt.FocusPolicy.ClickFocus


def hold_by_staff(measure):
    QTest.mouseClick(measure.view.holder.button("quick"), Qt.MouseButton.LeftButton)


def sureness(measure):
    return measure.view.summary.sureness.text()


def test_who_holds_the_tape_goes_with_the_girths(measure, kiosk):
    assert measure.view.holder.button("self").isChecked()
    QTest.keyClicks(measure.view.capture.reading, "8")
    hold_by_staff(measure)
    assert measure.view.capture.reading.text() == "8", "what was typed stays"
    assert measure.view.capture.reading.hasFocus()
    for text in ("86.5", "68", "94.5"):
        take(measure, text)
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.visit.measurements == BODY


def test_the_summary_says_what_the_way_of_measuring_means(measure, kiosk):
    for text in ("86.5", "68", "94.5"):
        take(measure, text)
    assert sureness(measure).startswith("Measured by yourself, a girth may be a few cm off")
    hold_by_staff(measure)
    assert "about 1 cm off" in sureness(measure)
    assert on_summary(measure)
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.visit.measurements == BODY


def test_who_holds_the_tape_survives_back_and_change(measure, kiosk):
    hold_by_staff(measure)
    for text in ("86.5", "68", "94.5"):
        take(measure, text)
    measure.step_back()
    assert measure.view.holder.button("quick").isChecked()
    take(measure, "95")
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    measure.leave()
    kiosk.measure()
    measure.enter(kiosk.state)
    assert measure.view.holder.button("quick").isChecked()
    change(measure, "hip")
    take(measure, "96")
    assert "about 1 cm off" in sureness(measure)


def test_who_holds_the_tape_is_wiped_with_the_visit(measure, kiosk):
    hold_by_staff(measure)
    kiosk.go_home()
    measure.leave()
    measure.forget()
    kiosk.begin(VisitMode.CUSTOMER)
    measure.enter(kiosk.state)
    assert measure.view.holder.button("self").isChecked()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(measure):
    QTest.keyClick(QApplication.focusWidget() or measure.view.capture.reading, Qt.Key.Key_Return)


def take_all(measure, *readings):
    for text in readings:
        take(measure, text)


FIRST_ROUND = ("86.5", "68", "94.5")


def everything_said(view):
    """All that can be seen or heard on a screen."""
    said = []
    for widget in (view, *view.findChildren(QWidget)):
        if widget.isVisible():
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            said += [widget.text()] if hasattr(widget, "text") else []
    return " | ".join(said)


@pytest.mark.parametrize("mode", MeasuringMode)
def test_girths_on_file_keep_the_way_they_were_taken(known, kiosk, mode):
    on_file = replace(ON_FILE, mode=mode)
    controller = known(on_file)
    assert not controller.view.holder.isVisible(), "in a staff visit the staff hold the tape"
    assert sureness(controller)
    press(controller.view.foot.main)
    assert kiosk.visit.measurements == on_file


def test_girths_taken_in_several_ways_count_as_the_least_sure(known, kiosk):
    controller = known(replace(ON_FILE, mode=MeasuringMode.SELF))
    for girth, text in zip(Girth, ("87", "69", "95"), strict=True):
        assert "by the person alone" in sureness(controller)
        change(controller, girth)
        take_all(controller, text, text)
    assert "by the person alone" not in sureness(controller)
    press(controller.view.foot.main)
    assert kiosk.visit.measurements.mode is MeasuringMode.FULL


# --- The second reading -------------------------------------------------------------------------


def test_staff_tape_twice_and_are_told_what_it_came_to(by_staff, kiosk):
    assert by_staff.view.rounds.button("full").isChecked()
    take_all(by_staff, *FIRST_ROUND, "86.9", "70", "94.5")
    assert title(by_staff) == "Waist"
    assert by_staff.view.capture.steps.title.text() == "Third round"
    take(by_staff, "69.2")
    assert on_summary(by_staff)
    rows = by_staff.view.summary.rows
    assert rows[Girth.BUST].number.text() == "86.7 cm"
    assert rows[Girth.BUST].how.text() == "from two readings, 0.4 cm apart"
    assert rows[Girth.WAIST].how.text() == "from three readings, 2 cm apart"
    press(by_staff.view.foot.main)
    assert kiosk.visit.measurements.mode is MeasuringMode.FULL
    assert kiosk.visit.measurements.readings_cm[Girth.WAIST] == (68.0, 70.0, 69.2)


def test_readings_that_lie_far_apart_are_not_called_sure(by_staff):
    take_all(by_staff, "86", "68", "94", "86", "98", "94", "75")
    assert on_summary(by_staff)
    summary = by_staff.view.summary
    assert "Waist: the readings lie 30 cm apart." in summary.odd.texts()[0]
    assert summary.rows[Girth.WAIST].number.property("tone") == "caution"
    assert summary.rows[Girth.BUST].number.property("tone") != "caution"
    assert "as sure as" not in sureness(by_staff)


def test_the_second_round_is_blind(by_staff):
    first = ("86.7", "68.3", "94.9")
    take_all(by_staff, *first)
    numbers = [part for text in first for part in (text, text.replace(".", ","))]
    for text in ("86.8", "68.4", "95.9"):
        said = everything_said(by_staff.view)
        assert by_staff.view.capture.reading.text() == ""
        assert not [number for number in numbers if number in said]
        take(by_staff, text)
        numbers += [text]
    assert not [number for number in numbers if number in everything_said(by_staff.view)]
    assert title(by_staff) == "Hip", "the third reading is blind as well"


def test_a_step_that_was_taken_blind_stays_blind(by_staff):
    take_all(by_staff, *FIRST_ROUND)
    by_staff.step_back()
    assert title(by_staff) == "Hip"
    assert by_staff.view.capture.reading.text() == ""
    assert message(by_staff) == "Taken. Next keeps it, or type it again."
    enter(by_staff)
    assert title(by_staff) == "Bust", "on to the second round"
    by_staff.step_back()
    QTest.keyClicks(by_staff.view.capture.reading, "95")
    assert not message(by_staff)
    enter(by_staff)
    take_all(by_staff, "86.5", "68", "95")
    assert by_staff.view.summary.rows[Girth.HIP].number.text() == "95 cm"


def test_changed_girths_of_someone_known_are_blind_too(known):
    controller = known(replace(ON_FILE, mode=MeasuringMode.FULL))
    press(controller.view.summary.again)
    said = everything_said(controller.view)
    assert not [number for number in FIRST_ROUND if number in said]
    enter(controller)
    assert title(controller) == "Waist", "the bust is kept as it was"
    controller.step_back()
    assert on_summary(controller)


def test_the_row_of_steps_says_how_far_it_is_and_leads_back(by_staff):
    steps = by_staff.view.capture.steps
    take_all(by_staff, "86.5", "68")
    assert steps.title.text() == "First round"
    spoken = [button.accessibleName() for button in steps.buttons]
    assert spoken == ["Bust, taken; take it again", "Waist, taken; take it again", "Hip, now"]
    press(steps.buttons[0])
    assert title(by_staff) == "Bust"
    take(by_staff, "87")
    assert title(by_staff) == "Hip"
    assert not steps.buttons[2].isEnabled()


def test_from_twice_to_once_and_back_keeps_what_was_read(by_staff, kiosk):
    take_all(by_staff, *FIRST_ROUND, "86.9")
    press(by_staff.view.rounds.button("quick"))
    assert on_summary(by_staff)
    assert by_staff.view.summary.rows[Girth.BUST].number.text() == "86.7 cm"
    press(by_staff.view.rounds.button("full"))
    assert title(by_staff) == "Waist"
    take_all(by_staff, "68", "94.5")
    assert on_summary(by_staff)


def test_what_is_half_typed_survives_every_switch(by_staff):
    view = by_staff.view
    take(by_staff, "86.5")
    QTest.keyClicks(view.capture.reading, "6")
    for switch in (
        view.rounds.button("quick"),
        view.capture.units.button("in"),
        view.audience.button("men"),
        view.capture.units.button("cm"),
        view.rounds.button("full"),
    ):
        press(switch)
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
        assert (title(by_staff), view.capture.reading.text()) == ("Waist", "6")
    QTest.keyClicks(view.capture.reading, "8")
    assert view.capture.reading.text() == "68"


def test_a_word_in_another_language_touches_no_field(by_staff):
    field = by_staff.view.capture.reading
    take(by_staff, "nonsense")
    field.setCursorPosition(3)
    QApplication.sendEvent(by_staff.view, QEvent(QEvent.Type.LanguageChange))
    assert field.text() == "nonsense"
    assert field.cursorPosition() == 3
    assert "is not a number" in message(by_staff)


@pytest.mark.parametrize("typed", ["८६.५", "86,5 cm", "86½", "34 in", '34½"', "34 1/2 in"])
def test_a_length_is_taken_as_people_write_it(measure, typed):
    take(measure, typed)
    assert title(measure) == "Waist"


# --- What looks odd -----------------------------------------------------------------------------

HIP_SWAPPED = Doubt(Slip.DIGITS_SWAPPED, (Girth.HIP,), {Girth.HIP: 94.0})


def test_where_once_is_usual_an_odd_girth_is_taped_again(measure, measuring, kiosk):
    measuring.odd = Girth.WAIST
    take_all(measure, "86.5", "86", "94.5")
    assert title(measure) == "Waist"
    assert message(measure) == "The girths hardly go together. Please tape this one once more."
    assert "86" not in everything_said(measure.view).replace("86.5", "")
    take(measure, "68")
    assert title(measure) == "Waist"
    take(measure, "68.2")
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.WAIST].number.text() == "68.2 cm"


def test_a_doubt_is_asked_once_and_enter_keeps_what_the_field_shows(measure, measuring, kiosk):
    measuring.doubts.append(({Girth.WAIST: 68.0, Girth.HIP: 69.0}, HIP_SWAPPED))
    take_all(measure, "86.5", "68", "69")
    question = measure.view.capture.doubt
    assert question.isVisible()
    assert (
        question.words.text() == "Hip 69 cm hardly goes together with bust 86.5 cm and waist 68 cm."
    )
    assert question.take.text() == "Did you mean 94 cm?"
    assert title(measure) == "Hip"
    enter(measure)
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.HIP].number.text() == "69 cm"
    assert measure.view.summary.rows[Girth.HIP].number.property("tone") == "caution"
    assert "hardly goes together" in measure.view.summary.odd.texts()[0]
    change(measure, "hip")
    take(measure, "69.0")
    assert on_summary(measure), "it was answered already"


def test_what_was_meant_is_taken_with_one_tap(measure, measuring):
    measuring.doubts.append(({Girth.HIP: 69.0}, HIP_SWAPPED))
    take_all(measure, "86.5", "68", "69")
    press(measure.view.capture.doubt.take)
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.HIP].number.text() == "94 cm"


def test_another_number_may_be_typed_over_a_doubt(measure, measuring):
    measuring.doubts.append(({Girth.HIP: 69.0}, HIP_SWAPPED))
    take_all(measure, "86.5", "68", "69")
    QTest.keyClicks(measure.view.capture.reading, "96")
    assert measure.view.capture.reading.text() == "96"
    assert not measure.view.capture.doubt.isVisible()
    enter(measure)
    assert measure.view.summary.rows[Girth.HIP].number.text() == "96 cm"


def test_waist_and_hip_are_exchanged_with_one_tap(measure, measuring):
    swapped = {Girth.WAIST: 68.0, Girth.HIP: 94.5}
    doubt = Doubt(Slip.EXCHANGED, (Girth.WAIST, Girth.HIP), swapped)
    measuring.doubts.append(({Girth.WAIST: 94.5, Girth.HIP: 68.0}, doubt))
    take_all(measure, "86.5", "94.5", "68")
    question = measure.view.capture.doubt
    assert question.words.text() == "Waist 94.5 cm and hip 68 cm: were the two exchanged?"
    press(question.take)
    shown = [row.number.text() for row in measure.view.summary.rows.values()]
    assert shown == ["86.5 cm", "68 cm", "94.5 cm"]


def test_a_waist_that_may_be_the_hip_is_read_again(measure, measuring):
    doubt = Doubt(Slip.EXCHANGED, (Girth.WAIST,))
    measuring.doubts.append(({Girth.WAIST: 104.0}, doubt))
    take_all(measure, "92", "104")
    question = measure.view.capture.doubt
    assert question.words.text() == (
        "Waist 104 cm and bust 92 cm hardly go together. Did the tape lie around the hip?"
    )
    press(question.take)
    assert title(measure) == "Waist"
    assert measure.view.capture.reading.text() == ""


def test_an_earlier_girth_that_looks_odd_is_read_again(measure, measuring):
    doubt = Doubt(Slip.UNKNOWN, (Girth.BUST,))
    measuring.doubts.append(({Girth.BUST: 120.0, Girth.WAIST: 68.0}, doubt))
    take_all(measure, "120", "68")
    question = measure.view.capture.doubt
    assert "Please read the tape once more." in question.words.text()
    assert question.take.text() == "Read bust again"
    press(question.take)
    assert title(measure) == "Bust"
    take(measure, "86.5")
    assert title(measure) == "Waist"
    assert measure.view.capture.reading.text() == "68", "what was typed is still there"
    enter(measure)
    assert title(measure) == "Hip"


def test_in_the_second_round_a_doubt_tells_no_first_reading(by_staff, measuring):
    take_all(by_staff, *FIRST_ROUND)
    measuring.doubts.append(({Girth.BUST: 69.6}, Doubt(Slip.UNKNOWN, (Girth.BUST,))))
    take(by_staff, "69.6")
    assert measuring.asked[-1][0] == {Girth.BUST: 69.6}
    said = everything_said(by_staff.view)
    assert "Bust 69.6 cm is rarely seen" in said
    assert not [number for number in FIRST_ROUND if number in said]


def test_girths_on_file_are_held_against_new_ones(known, measuring):
    controller = known()
    change(controller, "waist")
    take(controller, "98")
    girths, _, _, earlier = measuring.asked[-1]
    assert girths == {Girth.BUST: 86.5, Girth.WAIST: 98.0, Girth.HIP: 94.5}
    assert earlier[Girth.WAIST] == 68.0


# --- Without the tape ---------------------------------------------------------------------------


def estimate(measure, height="5 ft 6", weight="70"):
    page = measure.view.estimate
    press(measure.view.untaped)
    QTest.keyClicks(page.height_field, height)
    QTest.keyClick(page.height_field, Qt.Key.Key_Return)
    QTest.keyClicks(page.weight_field, weight)
    QTest.keyClick(page.weight_field, Qt.Key.Key_Return)
    return page


def test_who_is_not_measured_gets_an_estimate_that_says_so(measure, measuring, kiosk):
    estimate(measure)
    assert measuring.builds == [Build(Audience.WOMEN, pytest.approx(167.64), 70.0)]
    assert on_summary(measure)
    row = measure.view.summary.rows[Girth.HIP]
    assert (row.number.text(), row.how.text()) == ("98 cm", "estimated, ± 4 cm")
    assert "estimated" in sureness(measure)
    press(measure.view.foot.main)
    assert kiosk.visit.measurements == measuring.estimates


def test_one_girth_may_still_be_taped(measure, kiosk, measuring):
    estimate(measure)
    change(measure, "waist")
    take(measure, "71")
    assert on_summary(measure)
    assert measure.view.summary.rows[Girth.WAIST].how.text() == ""
    press(measure.view.foot.main)
    assert set(kiosk.visit.measurements.estimate_errors_cm) == {Girth.BUST, Girth.HIP}
    assert kiosk.visit.measurements.waist_cm == 71.0


def test_age_and_a_worn_size_are_told_if_one_likes(measure, measuring):
    press(measure.view.untaped)
    page = measure.view.estimate
    page.age.setCurrentIndex(2)
    page.brand.setCurrentIndex(1)
    page.brand.activated.emit(1)
    page.size_worn.setCurrentIndex(2)
    measure.view.foot.back.click()
    estimate(measure)
    build = measuring.builds[0]
    assert build.age is AgeBand.FROM_30
    assert build.worn_cm == {Girth.BUST: 90.0}


@pytest.mark.parametrize(
    ("height", "weight", "refused"),
    [
        ("tall", "70", "height"),
        ("", "70", "height"),
        ("165", "👗", "weight"),
        ("165", "", "weight"),
    ],
)
def test_a_build_is_refused_at_its_field_and_kept(measure, measuring, height, weight, refused):
    press(measure.view.untaped)
    page = measure.view.estimate
    page.height_field.setText(height)
    page.weight_field.setText(weight)
    press(measure.view.foot.main)
    fields = {"height": page.height_field, "weight": page.weight_field}
    assert fields[refused].property("tone") == "problem"
    assert fields[refused].hasFocus()
    assert page.message.text()
    assert (page.height_field.text(), page.weight_field.text()) == (height, weight)
    assert not measuring.builds
    QTest.keyClicks(fields[refused], "1")
    assert not page.message.text()


def test_a_build_that_nobody_has_is_refused_and_kept(measure, measuring):
    measuring.refusal = BadInputError("Nobody is like that.", "Check both numbers.")
    page = estimate(measure)
    assert page.message.text() == "Nobody is like that. Check both numbers."
    assert page.height_field.text() == "5 ft 6"


def test_the_pad_types_into_the_field_with_the_keyboard(measure):
    press(measure.view.untaped)
    page = measure.view.estimate
    press(page.pad.keys["1"])
    page.weight_field.setFocus()
    press(page.pad.keys["7"])
    press(page.pad.keys["0"])
    press(page.pad.keys["⌫"])
    assert (page.height_field.text(), page.weight_field.text()) == ("1", "7")


def test_from_the_estimate_back_to_the_tape(measure):
    take(measure, "86.5")
    estimate(measure)
    assert measure.view.summary.rows[Girth.BUST].number.text() == "86.5 cm", "taped is taped"
    measure.step_back()
    assert measure.view.estimate.height_field.text() == "5 ft 6"
    measure.step_back()
    assert title(measure) == "Waist"


# --- Leaving and keeping ------------------------------------------------------------------------


def test_a_change_that_was_not_taken_over_is_not_lost_without_asking(measure, kiosk):
    take_all(measure, *FIRST_ROUND)
    press(measure.view.foot.main)
    measure.leave()
    kiosk.back()
    measure.enter(kiosk.state)
    change(measure, "hip")
    take(measure, "96")
    press(measure.view.foot.back)
    assert kiosk.state.screen is Screen.MEASURE
    press(measure.view.leaving.take)
    assert not measure.view.leaving.isVisible()
    assert measure.view.summary.rows[Girth.HIP].number.text() == "96 cm"


def test_nothing_is_stored_before_the_words_were_shown(measure, people):
    take_all(measure, *FIRST_ROUND)
    keep = measure.view.summary.keep
    assert not keep.form.isVisible()
    assert not keep.save.isVisible()
    press(keep.open)
    assert keep.consent.isVisible()
    for sentence in people.consent_words(Language.ENGLISH):
        assert sentence in keep.consent.text()
    QTest.keyClicks(keep.name, "Asha")
    press(keep.close_form)
    assert keep.name.text() == ""
    assert not keep.form.isVisible()
    assert not people.known


def test_a_shop_that_remembers_nobody_offers_nothing(measure, people):
    people.days = 0
    take_all(measure, *FIRST_ROUND)
    keep = measure.view.summary.keep
    assert not keep.open.isVisible()
    assert not keep.save.isVisible()
    assert "remembers nobody" in keep.words.text()


def test_a_phone_is_refused_at_its_field(measure, people):
    take_all(measure, *FIRST_ROUND)
    keep = measure.view.summary.keep
    press(keep.open)
    QTest.keyClicks(keep.name, "Asha")
    QTest.keyClicks(keep.phone, "12")
    press(keep.save)
    assert keep.phone.hasFocus()
    assert keep.phone.property("tone") == "problem"
    assert not people.known
    keep.phone.clear()
    QTest.keyClicks(keep.phone, "98123 45678")
    press(keep.save)
    assert people.known[0].person.phone == "+919812345678"


def test_nothing_typed_anywhere_outlives_the_visit(measure, measuring):
    measuring.doubts.append(({Girth.HIP: 69.0}, HIP_SWAPPED))
    page = estimate(measure)
    page.age.setCurrentIndex(1)
    change(measure, "hip")
    take(measure, "69")
    measure.leave()
    measure.forget()
    for field in measure.view.findChildren(QLineEdit):
        assert field.text() == ""
    for choice in measure.view.findChildren(QComboBox):
        assert choice.currentIndex() <= 0
    said = " | ".join(label.text() for label in measure.view.findChildren(QLabel))
    assert not [number for number in ("69", "90", "74", "98") if number in said]
    assert not measure.view.capture.doubt.words.text()
    assert "98" not in measure.view.figure.accessibleName()


@pytest.mark.parametrize("girth", Girth)
def test_upright_the_pad_stays_under_the_finger_when_something_is_said(measure, girth):
    measure.view.resize(1080, 1860)
    take_all(measure, *("86.5", "68.0", "94.5")[: list(Girth).index(girth)])
    QApplication.processEvents()
    pad = measure.view.capture.pad
    before = pad.mapTo(measure.view, pad.rect().topLeft()), pad.size()
    take(measure, "34")
    assert "outside" in message(measure)
    QApplication.processEvents()
    assert (pad.mapTo(measure.view, pad.rect().topLeft()), pad.size()) == before


# --- Scanned meanwhile ----------------------------------------------------------------------------

SHIRT = product(7, "Plain {T-Shirt}")


def test_a_product_scanned_meanwhile_is_opened_when_all_is_taped(measure, kiosk):
    take(measure, "86.5")
    QTest.keyClicks(measure.view.capture.reading, "68")
    assert measure.scanned(ScannedItem(SHIRT, SHIRT.sizes[0]))
    assert measure.view.capture.reading.text() == "68"
    assert title(measure) == "Waist"
    kept = "Finish measuring first. Then Plain {T-Shirt} is opened."
    assert measure.view.foot.words.text() == kept
    for text in ("68.0", "94.5"):
        take(measure, text)
    assert measure.view.foot.words.text() == kept
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.place == Place(Screen.PRODUCT, 7, "S")
    assert kiosk.visit.measurements == BY_SELF


def test_what_was_scanned_meanwhile_is_not_told_to_the_next_one(measure, kiosk):
    measure.scanned(ScannedItem(SHIRT, None))
    measure.forget()
    kiosk.go_home()
    kiosk.begin(VisitMode.CUSTOMER)
    measure.enter(kiosk.state)
    assert measure.view.foot.words.text() == ""


def test_a_fit_pass_takes_the_place_of_nothing_that_was_typed(measure):
    assert not measure.scanned(PassCode("3487" * 40)), "nothing is lost by going there"
    QTest.keyClicks(measure.view.capture.reading, "86")
    assert measure.scanned(PassCode("3487" * 40))
    assert "Finish measuring first" in measure.view.foot.words.text()
    assert measure.view.capture.reading.text() == "86"


def test_a_known_person_needs_no_fit_pass(known):
    measure = known()
    assert measure.scanned(PassCode("3487" * 40))
    assert "Finish measuring first" in measure.view.foot.words.text()


def test_an_unknown_code_is_not_for_this_screen(measure):
    assert not measure.scanned(UnknownCode("8901234567890"))
