"""Measuring, with fakes behind it."""

from dataclasses import replace

import pytest
from fakes import FakePeople
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.products import Audience
from fitkiosk.errors import StoreError
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.screens.measure.controller import MeasureController

BODY = Measurements(86.5, 68.0, 94.5)
BY_SELF = replace(BODY, mode=MeasuringMode.SELF)


@pytest.fixture
def people():
    return FakePeople()


@pytest.fixture
def measure(qtbot, kiosk, people, jobs, theme):
    controller = MeasureController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    kiosk.begin(VisitMode.CUSTOMER)
    controller.enter(kiosk.state)
    controller.view.show()
    return controller


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
    measure.view.change_requested.emit("bust")
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
    assert keep.message.text() == "Remembered."


def test_a_second_person_with_the_same_email_is_refused_and_the_form_kept(measure, people):
    people.remember("Someone", "asha@example.com", BODY)
    keep = keep_as(measure, "Asha Rao", "asha@example.com")
    assert "already exists" in keep.message.text()
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


def test_new_girths_of_a_known_person_are_saved_as_theirs(qtbot, kiosk, people, jobs, theme):
    asha = people.remember("Asha", "", BODY).person
    kiosk.begin(VisitMode.STAFF)
    kiosk.greet(asha, BODY)
    kiosk.measure()
    controller = MeasureController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.enter(kiosk.state)
    controller.view.show()
    keep = controller.view.summary.keep
    assert on_summary(controller)
    assert not keep.save.isVisible(), "nothing has changed yet"
    controller.view.change_requested.emit("hip")
    take(controller, "96")
    assert keep.save.isVisible()
    QTest.mouseClick(keep.save, Qt.MouseButton.LeftButton)
    assert people.records[-1].measurements.hip_cm == 96.0
    assert people.records[-1].person_id == asha.id


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


def test_the_form_survives_a_look_at_the_shop(measure, kiosk):
    keep_as(measure, "Asha", "not an email")
    QTest.mouseClick(measure.view.foot.main, Qt.MouseButton.LeftButton)
    measure.leave()
    kiosk.back()
    measure.enter(kiosk.state)
    assert measure.view.summary.keep.name.text() == "Asha"
    assert measure.view.summary.keep.email.text() == "not an email"


def test_the_field_that_was_refused_gets_the_keyboard(measure):
    keep = keep_as(measure, "Asha", "not an email")
    assert keep.email.hasFocus()
    assert keep.email.property("tone") == "problem"
    assert keep.name.property("tone") != "problem"


def test_girths_that_were_not_saved_are_never_said_to_be(qtbot, kiosk, people, jobs, theme):
    asha = people.remember("Asha", "", BODY).person
    kiosk.begin(VisitMode.STAFF)
    kiosk.greet(asha, BODY)
    kiosk.measure()
    controller = MeasureController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.enter(kiosk.state)
    controller.view.show()
    controller.view.change_requested.emit("bust")
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


def test_a_second_tap_while_saving_makes_no_second_person(qtbot, kiosk, people, theme):
    slow = Jobs()
    controller = MeasureController(kiosk, people, slow, theme)
    qtbot.addWidget(controller.view)
    kiosk.begin(VisitMode.CUSTOMER)
    controller.enter(kiosk.state)
    controller.view.show()
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
    measure.view.capture.reading.clear()
    measure.view.typed.emit("")
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
    measure.view.change_requested.emit("hip")
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


def with_staff(qtbot, kiosk, people, jobs, theme, girths):
    known = people.remember("Asha", "", girths)
    kiosk.begin(VisitMode.STAFF)
    kiosk.greet(known.person, girths)
    kiosk.measure()
    controller = MeasureController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.enter(kiosk.state)
    controller.view.show()
    return controller


@pytest.mark.parametrize("mode", MeasuringMode)
def test_girths_on_file_keep_the_way_they_were_taken(qtbot, kiosk, people, jobs, theme, mode):
    on_file = replace(BODY, mode=mode)
    controller = with_staff(qtbot, kiosk, people, jobs, theme, on_file)
    assert not controller.view.holder.isVisible(), "in a staff visit the staff hold the tape"
    assert sureness(controller)
    QTest.mouseClick(controller.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.visit.measurements == on_file


def test_girths_taken_in_several_ways_count_as_the_least_sure(qtbot, kiosk, people, jobs, theme):
    controller = with_staff(qtbot, kiosk, people, jobs, theme, BY_SELF)
    for girth, text in zip(Girth, ("87", "69", "95"), strict=True):
        assert "by the person alone" in sureness(controller)
        controller.view.change_requested.emit(girth.value)
        take(controller, text)
    assert "by the person alone" not in sureness(controller)
    QTest.mouseClick(controller.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.visit.measurements == Measurements(87.0, 69.0, 95.0, MeasuringMode.QUICK)
