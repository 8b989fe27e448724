"""A person's page, with fakes behind it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from fakes import NOW, FakePeople
from pdf_text import text_of
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Person
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import NotFoundError, StoreError, UnfinishedErasureError
from fitkiosk.units import LengthUnit
from ui.screens.person.controller import PersonController
from ui.screens.person.exporting import Form, file_name

BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL)
STAFF = StaffMember(1, "Meena", NOW)


def remember(people, name, email="", phone="", girths=BODY):
    contact = people.check_contact(name, email, phone)
    return people.remember(contact, girths, language=Language.ENGLISH, by=STAFF)


@pytest.fixture
def people():
    people = FakePeople()
    remember(people, "Asha Rao", "asha@example.com", "98123 45678")
    remember(people, "Ravi Iyer", "ravi@example.com")
    return people


@pytest.fixture
def meet(qtbot, kiosk, people, jobs, theme):
    """Open a person's page."""

    def meet(person_id=1, now=NOW):
        controller = PersonController(kiosk, people, jobs, theme, lambda: now)
        qtbot.addWidget(controller.view)
        controller.erased = []
        controller.person_erased.connect(controller.erased.append)
        kiosk.moved.connect(lambda _: controller.leave())
        kiosk.visit_ended.connect(controller.forget)
        if kiosk.state.screen is Screen.HOME:
            kiosk.begin(VisitMode.STAFF)
            kiosk.signed_in(STAFF)
        known = people.get(person_id)
        girths = known.latest.measurements if known.latest else Measurements()
        kiosk.meet(known.person, girths)
        controller.view.resize(1280, 700)
        controller.view.show()
        controller.enter(kiosk.state)
        return controller

    return meet


def click(button):
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(screen):
    return screen.view.foot.words.text()


def deeds(people):
    return [deed for deed, _, _ in people.noted]


# --- What is held ---------------------------------------------------------------------------------


def test_the_page_tells_who_it_is_and_what_was_agreed_to(meet):
    who = meet().view.overview.who
    assert who.name.words() == "Asha Rao"
    assert who.facts() == (
        "asha@example.com",
        "+91 98123 45678",
        "Known since 20 November 2026",
        "Agreed to be remembered on 20 November 2026 (in English, wording 1)",
    )


def test_the_girths_are_told_with_how_they_were_taken_and_how_sure_they_are(meet):
    girths = meet().view.overview.girths
    told = [tuple(part.text() for part in girths.rows[girth]) for girth in Girth]
    assert told[1] == ("Waist", "68 cm", "± 0.6 cm")
    assert girths.how.text() == "20 November 2026, taped twice"
    assert girths.stale.isHidden()


@pytest.mark.parametrize(
    ("mode", "way", "waist"),
    [
        (MeasuringMode.QUICK, "taped once", "± 0.9 cm"),
        (MeasuringMode.SELF, "taped by oneself", "± 4.8 cm"),
        (MeasuringMode.ESTIMATED, "estimated", "± 6 cm"),
    ],
)
def test_less_sure_ways_say_so(meet, people, mode, way, waist):
    errors = {Girth.WAIST: 6.0} if mode is MeasuringMode.ESTIMATED else {}
    people.save_measurements(1, replace(BODY, mode=mode, estimate_errors_cm=errors))
    girths = meet().view.overview.girths
    assert girths.how.text().endswith(way)
    assert girths.rows[Girth.WAIST][2].text() == waist


def test_lengths_are_in_the_unit_of_the_visit(meet, kiosk):
    kiosk.read_in(LengthUnit.INCH)
    page = meet().view.overview
    assert page.girths.rows[Girth.BUST][1].text() == "34.1 in"
    assert page.girths.rows[Girth.BUST][2].text() == "± 0.3 in"
    assert " in, taped" in page.history.chart.told


def test_what_was_done_is_told_latest_first(meet, people):
    people.save_measurements(1, BODY, by=None)
    assert meet().view.overview.deeds.deeds.texts() == (
        "Measured, at the kiosk, 20 November 2026",
        "Taken into the records, Meena, 20 November 2026",
    )


def test_fresh_girths_lead_to_the_shop(meet, kiosk):
    view = meet().view
    assert (view.other.text(), view.foot.main.text()) == ("Measure again", "See what fits")
    click(view.foot.main)
    assert kiosk.state.screen is Screen.CATALOGUE


def test_fresh_girths_can_be_taken_again(meet, kiosk):
    click(meet().view.other)
    assert kiosk.state.screen is Screen.MEASURE


@pytest.mark.parametrize("days", [184, -1])
def test_girths_of_long_ago_or_of_a_day_to_come_are_to_be_taken_again(meet, kiosk, days):
    view = meet(now=NOW + timedelta(days=days)).view
    assert "Measure again." in view.overview.girths.stale.texts()[0]
    assert (view.other.text(), view.foot.main.text()) == ("See what fits", "Measure again")
    click(view.foot.main)
    assert kiosk.state.screen is Screen.MEASURE


def test_old_girths_can_be_used_all_the_same(meet, kiosk):
    click(meet(now=NOW + timedelta(days=400)).view.other)
    assert kiosk.state.screen is Screen.CATALOGUE


@pytest.mark.parametrize("girths", [Measurements(), replace(BODY, hip_cm=None)])
def test_who_is_not_wholly_measured_is_to_be_measured(meet, people, kiosk, girths):
    view = meet(remember(people, "Zoe", girths=girths).person.id).view
    assert view.foot.main.text() == "Measure"
    assert view.other.isHidden()
    click(view.foot.main)
    assert kiosk.state.screen is Screen.MEASURE


def test_without_any_girths_there_is_no_chart(meet, people):
    page = meet(remember(people, "Zoe", girths=Measurements()).person.id).view.overview
    assert page.girths.how.text() == "Nothing is measured yet."
    assert page.history.isHidden()


def test_back_leads_to_the_list(meet, kiosk):
    click(meet().view.foot.back)
    assert kiosk.state.screen is Screen.PEOPLE
    assert kiosk.visit.person is None


def test_somebody_who_is_gone_meanwhile_is_told_of(meet, people, kiosk):
    controller = meet()
    people.forget(1, by=STAFF)
    controller.enter(kiosk.state)
    assert said(controller) == "This person is not on file any more. Look for them again."
    assert controller.view.foot.main.isHidden()
    assert not controller.view.overview.isVisible()


def test_the_page_never_scrolls_sideways(meet, people):
    remember(people, "N" * 120, "e" * 60 + "@" + "d" * 50 + ".example.com", "98765 43210")
    view = meet(3).view
    for size in ((960, 560), (1280, 700), (1080, 1780)):
        view.resize(*size)
        QApplication.processEvents()
        page = view._scroll
        assert page.widget().width() <= page.viewport().width()
        assert page.horizontalScrollBar().maximum() == 0


def test_another_language_says_everything_anew_but_what_is_typed(meet):
    controller = meet()
    click(controller.view.overview.who.edit)
    field = controller.view.overview.who.form.fields["name"].text
    field.setText("Asha R")
    QApplication.sendEvent(controller.view, QEvent(QEvent.Type.LanguageChange))
    controller.retranslate()
    assert field.text() == "Asha R"
    assert controller.view.foot.main.text() == "Save"


def test_nothing_of_a_person_stays_behind(meet, kiosk):
    controller = meet()
    click(controller.view.overview.data.merge)
    controller.merging.compare(controller._people.get(2))
    kiosk.go_home()
    texts = [
        part.text()
        for part in controller.view.findChildren(object)
        if hasattr(part, "text") and callable(part.text)
    ]
    assert not [text for text in texts if any(word in text for word in ("Asha", "Ravi", "86.5"))]
    assert controller.view.overview.history.chart.accessibleDescription().strip() == ""


# --- Editing --------------------------------------------------------------------------------------


@pytest.fixture
def editing(meet):
    controller = meet()
    click(controller.view.overview.who.edit)
    return controller


def fields(controller):
    return controller.view.overview.who.form.fields


def type_into(field, text):
    field.text.selectAll()
    QTest.keyClicks(field.text, text)


def test_a_person_is_edited_in_place(editing, people, kiosk):
    assert fields(editing)["phone"].text.text() == "+91 98123 45678"
    type_into(fields(editing)["name"], "Asha  Iyer")
    type_into(fields(editing)["email"], "ASHA@Iyer.in")
    type_into(fields(editing)["phone"], "98765 43210")
    click(editing.view.foot.main)
    person = people.get(1).person
    assert (person.name, person.email, person.phone) == (
        "Asha Iyer",
        "asha@iyer.in",
        "+919876543210",
    )
    assert editing.view.overview.who.name.words() == "Asha Iyer"
    assert kiosk.visit.person == person
    assert kiosk.visit.on_file == BODY
    assert said(editing) == "Saved."
    assert editing.view.foot.main.text() == "See what fits"


@pytest.mark.parametrize(
    ("name", "typed", "problem"),
    [
        ("name", "  ", "The name is empty."),
        ("email", "asha@", "is not an email address"),
        ("email", "RAVI@example.com", "already exists"),
        ("phone", "12", "is not a phone number"),
    ],
)
def test_a_field_that_cannot_be_used_says_so_and_keeps_what_was_typed(
    editing, people, kiosk, name, typed, problem
):
    before = people.get(1)
    type_into(fields(editing)[name], typed)
    QTest.keyClick(fields(editing)[name].text, Qt.Key.Key_Return)
    assert problem in fields(editing)[name].problem.text()
    assert fields(editing)[name].text.text() == typed
    assert editing.view.focusWidget() is fields(editing)[name].text
    others = [field for other, field in fields(editing).items() if other != name]
    assert all(field.problem.isHidden() for field in others)
    assert people.get(1) == before
    assert kiosk.visit.person == before.person


def test_a_refusal_goes_with_the_next_try(editing):
    type_into(fields(editing)["phone"], "12")
    click(editing.view.foot.main)
    type_into(fields(editing)["phone"], "98765 43210")
    type_into(fields(editing)["email"], "nonsense")
    click(editing.view.foot.main)
    assert fields(editing)["phone"].problem.isHidden()
    assert fields(editing)["email"].problem.isVisible()


def test_a_store_that_refuses_keeps_what_was_typed(editing, people):
    people.refusal = StoreError("The database is locked.", "Try again.")
    type_into(fields(editing)["name"], "Asha Iyer")
    click(editing.view.foot.main)
    assert "locked" in editing.view.overview.who.form.problem.text()
    people.refusal = None
    click(editing.view.foot.main)
    assert people.get(1).person.name == "Asha Iyer"


def test_cancel_changes_nothing(editing, people):
    type_into(fields(editing)["name"], "Somebody Else")
    click(editing.view.foot.back)
    assert people.get(1).person.name == "Asha Rao"
    assert editing.view.overview.who.name.words() == "Asha Rao"
    assert editing.view.overview.who.edit.isVisible()
    assert fields(editing)["name"].text.text() == ""


def test_escape_does_not_lose_what_was_typed(editing):
    type_into(fields(editing)["name"], "Asha Iyer")
    editing.escape()
    assert fields(editing)["name"].text.text() == "Asha Iyer"
    type_into(fields(editing)["name"], "Asha Rao")
    editing.escape()
    assert editing.view.overview.who.edit.isVisible()


def test_while_editing_nothing_else_is_offered(editing):
    data = editing.view.overview.data
    assert not any(b.isEnabled() for b in (data.merge, data.forget, data.as_pdf, data.as_json))


# --- Merging --------------------------------------------------------------------------------------


@pytest.fixture
def twice(people):
    """Asha once more, with another set of girths."""
    return remember(people, "asha rao", "", "98765 43210", replace(BODY, bust_cm=88.0)).person.id


def test_who_may_be_the_same_is_offered_and_joined_after_one_question(meet, people, kiosk, twice):
    controller = meet()
    page = controller.view.merge
    assert "asha rao, +91 98765 43210" in controller.view.overview.alike.words.text()
    click(controller.view.overview.alike.compare)
    assert page.keep.name.words() == "Asha Rao"
    assert page.other.name.words() == "asha rao"
    assert "no email" in page.other.facts.texts()
    assert page.result.name.words() == "Asha Rao"
    assert "asha@example.com" in page.result.facts.texts()
    assert page.result.facts.texts()[3].startswith("2 set")
    assert page.lost.texts() == ("What goes: asha rao, +91 98765 43210",)
    assert Deed.PERSON_MERGED not in deeds(people)
    click(controller.view.foot.main)
    assert deeds(people).count(Deed.PERSON_MERGED) == 1
    assert [known.person.id for known in people.known] == [1, 2]
    assert kiosk.visit.person.id == 1
    assert kiosk.visit.measurements.bust_cm == 88.0
    assert controller.view.overview.isVisible()
    assert controller.view.overview.alike.isHidden()
    assert len(controller.held.records) == 2


def test_the_other_name_can_stay(meet, people, kiosk, twice):
    controller = meet()
    page = controller.view.merge
    click(controller.view.overview.alike.compare)
    click(page.swap)
    assert page.keep.name.words() == page.result.name.words() == "asha rao"
    assert "asha@example.com" in page.result.facts.texts()
    click(controller.view.foot.main)
    assert kiosk.visit.person.id == twice
    assert controller.view.overview.who.name.words() == "asha rao"


def test_another_can_be_looked_for_but_not_oneself(meet, people, kiosk):
    controller = meet()
    page = controller.view.merge
    click(controller.view.overview.data.merge)
    assert "Nobody looks alike" in page.list_title.text()
    assert controller.view.foot.main.isHidden()
    QTest.keyClicks(page.search, "asha")
    assert page.list.people.rowCount() == 0
    page.search.selectAll()
    QTest.keyClicks(page.search, "ravi")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.other.name.words() == "Ravi Iyer"
    assert "What goes: Ravi Iyer, ravi@example.com" in page.lost.texts()


def test_back_leads_to_the_choice_and_then_to_the_page(meet, people, twice):
    controller = meet()
    click(controller.view.overview.alike.compare)
    click(controller.view.foot.back)
    assert controller.view.merge.list.isVisible()
    assert controller.view.merge.list.people.rowCount() == 1
    assert controller.view.foot.main.isHidden()
    click(controller.view.foot.back)
    assert controller.view.overview.isVisible()
    assert len(people.known) == 3


def test_a_refused_merge_says_so_and_can_be_tried_again(meet, people, twice):
    controller = meet()
    click(controller.view.overview.alike.compare)
    people.refusal = StoreError("The database is locked.", "Try again.")
    click(controller.view.foot.main)
    assert "locked" in controller.view.merge.message.text()
    people.refusal = None
    click(controller.view.foot.main)
    assert len(people.known) == 2


# --- Forgetting -----------------------------------------------------------------------------------


def test_forgetting_asks_once_says_what_goes_and_tells_that_it_is_done(meet, people, kiosk):
    controller = meet()
    click(controller.view.overview.data.forget)
    page = controller.view.forget
    assert page.title.words() == "Forget Asha Rao?"
    assert any("1 set" in text for text in page.gone.texts())
    assert len(people.known) == 2
    click(controller.view.foot.main)
    assert [known.person.name for known in people.known] == ["Ravi Iyer"]
    assert kiosk.state.screen is Screen.PEOPLE
    assert kiosk.visit.person is None
    assert kiosk.visit.staff == STAFF
    assert controller.erased == [None]


def test_two_quick_presses_of_enter_do_not_forget(meet, people):
    controller = meet()
    controller.view.overview.data.forget.setFocus()
    for _ in range(2):
        QTest.keyClick(controller.view.focusWidget(), Qt.Key.Key_Return)
    assert len(people.known) == 2
    assert controller.view.overview.isVisible()


@pytest.mark.parametrize("leave", [PersonController.step_back, PersonController.escape])
def test_a_person_can_be_kept_after_all(meet, people, leave):
    controller = meet()
    click(controller.view.overview.data.forget)
    leave(controller)
    assert controller.view.overview.isVisible()
    assert len(people.known) == 2


def test_a_refused_erasure_says_so(meet, people):
    controller = meet()
    click(controller.view.overview.data.forget)
    people.refusal = StoreError("The database is locked.", "Try again.")
    click(controller.view.foot.main)
    assert "locked" in controller.view.forget.message.text()
    assert controller.erased == []


def test_traces_that_are_still_to_be_erased_are_told(meet, people, kiosk):
    controller = meet()
    click(controller.view.overview.data.forget)
    people.refusal = UnfinishedErasureError("fitkiosk.db")
    click(controller.view.foot.main)
    assert kiosk.state.screen is Screen.PEOPLE
    assert controller.erased == [people.refusal]


# --- A copy ---------------------------------------------------------------------------------------


def save_as(controller, path):
    dialog = controller.view.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.selectFile(str(path))
    dialog.accept()


def test_a_copy_for_programs_is_written(meet, people, tmp_path):
    controller = meet()
    click(controller.view.overview.data.as_json)
    save_as(controller, tmp_path / "asha.json")
    content = json.loads((tmp_path / "asha.json").read_text("utf-8"))
    assert content["person"]["name"] == "Asha Rao"
    assert said(controller) == "Saved as asha.json."
    assert controller.view.overview.deeds.deeds.texts()[0].startswith("A copy was given out, Meena")


def test_a_copy_to_print_is_written(meet, people, tmp_path):
    remember(people, "आशा राव", phone="98765 43210", girths=replace(BODY, hip_cm=None))
    controller = meet(3)
    click(controller.view.overview.data.as_pdf)
    save_as(controller, tmp_path / "copy.pdf")
    text = text_of(tmp_path / "copy.pdf")
    assert "आशा राव" in text
    assert "+91 98765 43210" in text
    assert "86.5 ± 0.6 68 ± 0.6 –" in text.replace(" cm", "")
    assert "taped twice" in text


def test_a_name_is_no_markup(meet, people, tmp_path):
    remember(people, "<b>Bo</b> & Co")
    controller = meet(3)
    click(controller.view.overview.data.as_pdf)
    save_as(controller, tmp_path / "bo.pdf")
    assert "<b>Bo</b> & Co" in text_of(tmp_path / "bo.pdf")


def test_a_folder_that_takes_no_file_is_told(meet, tmp_path):
    controller = meet()
    click(controller.view.overview.data.as_json)
    dialog = controller.view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "gone" / "asha.json"))
    assert "asha.json could not be written" in said(controller)
    controller.leave()


def test_the_question_where_to_goes_with_the_visit(meet, kiosk, people):
    controller = meet()
    click(controller.view.overview.data.as_pdf)
    dialog = controller.view.findChild(QFileDialog)
    kiosk.go_home()
    assert not dialog.isVisible()
    assert Deed.PERSON_EXPORTED not in deeds(people)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Asha Rao", "Asha Rao.pdf"),
        ("आशा राव", "आशा राव.pdf"),
        ("../A/B: C?", "A B C.pdf"),
        ("...", "person.pdf"),
    ],
)
def test_a_file_is_named_after_the_person(name, file):
    assert file_name(Person(1, name, None, NOW), Form.PDF) == file


def test_without_a_person_there_is_no_page(kiosk, people, jobs, theme, qtbot):
    controller = PersonController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    with pytest.raises(ValueError, match="without a person"):
        controller.enter(kiosk.state)
    with pytest.raises(NotFoundError):
        people.get(99)
