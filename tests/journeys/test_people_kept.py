"""Staff look after the people the shop knows, in the real window on a real database."""

import json

import pytest
from hands import Hands
from pdf_text import text_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.language import Language
from fitkiosk.errors import NotFoundError

BODY = Measurements(86.5, 68.0, 94.5)
PIN = "8642"


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


@pytest.fixture
def app(hands):
    return hands.window.app


@pytest.fixture
def meena(app):
    return app.staff.add("Meena", PIN, by=None).member


@pytest.fixture
def remember(app, meena):
    def remember(name, email="", phone="", girths=BODY):
        contact = app.people.check_contact(name, email, phone)
        return app.people.remember(contact, girths, language=Language.ENGLISH, by=meena).person

    return remember


def sign_in(hands):
    hands.click(hands.window.home.view.staff)
    pin = hands.screen(Screen.SIGN_IN).view.pin.pin
    hands.wait(pin.isVisible)
    QTest.keyClicks(pin, PIN)
    QTest.keyClick(pin, Qt.Key.Key_Return)
    return hands.screen(Screen.PEOPLE)


def find(hands, letters):
    """Open the one person whom these letters find."""
    people = hands.screen(Screen.PEOPLE)
    people.view.search.selectAll()
    QTest.keyClicks(people.view.search, letters)
    hands.wait(lambda: people.view.list_title.text().startswith("1 "))
    QTest.keyClick(people.view.search, Qt.Key.Key_Return)
    return page(hands)


def page(hands):
    """A person's page once it is filled."""
    person = hands.screen(Screen.PERSON)
    hands.wait(lambda: person.held and person.view.overview.isVisible())
    return person


def save_as(hands, person, path):
    hands.wait(lambda: person.view.findChild(QFileDialog))
    dialog = person.view.findChildren(QFileDialog)[-1]
    dialog.selectFile(str(path))
    dialog.accept()
    hands.wait(lambda: person.view.foot.words.text().startswith("Saved as"))


def type_into(hands, field, text):
    field.selectAll()
    QTest.keyClicks(field, text)
    hands.wait(lambda: field.text() == text)  # digits are looked at first: a scanner may type them


def test_a_person_is_found_edited_and_measured_again(hands, app, remember):
    asha = remember("Asha Rao", "asha@example.com", "98123 45678")
    remember("Ravi Iyer", phone="98123 45678")
    sign_in(hands)
    person = find(hands, "ash")
    hands.click(person.view.overview.who.edit)
    fields = person.view.overview.who.form.fields
    type_into(hands, fields["phone"].text, "12")
    hands.click(person.view.foot.main)
    hands.wait(fields["phone"].problem.isVisible)
    type_into(hands, fields["phone"].text, "98765 43210")
    type_into(hands, fields["name"].text, "Asha Iyer")
    hands.click(person.view.foot.main)
    hands.wait(lambda: person.view.overview.who.name.words() == "Asha Iyer")
    assert "Asha Iyer" in hands.window.header.visit.text()
    assert app.people.get(asha.id).person.phone == "+919876543210"

    hands.click(person.view.other)
    measure = hands.screen(Screen.MEASURE).view
    hands.click(measure.summary.again)
    for reading in ("87", "68.5", "95") * MeasuringMode.FULL.readings:
        hands.wait(lambda: QApplication.focusWidget() is measure.capture.reading)
        hands.type(reading)
        hands.key(Qt.Key.Key_Return)
    hands.click(measure.summary.keep.save)
    hands.wait(lambda: hands.window.kiosk.visit.on_file.bust_cm == 87.0)
    hands.click(measure.foot.back)
    person = page(hands)
    latest = person.held.known.latest
    assert latest.measurements.of(Girth.BUST) == 87.0
    assert latest.measurements.mode is MeasuringMode.FULL
    assert person.view.overview.girths.how.text().endswith("taped twice")
    assert person.view.overview.history.chart.maximum() == 1
    done = person.view.overview.deeds.deeds.texts()
    assert done[0].startswith("Measured, Meena")
    assert done[1].startswith("Changed: name, phone, Meena")
    hands.click(person.view.foot.main)
    hands.catalogue()
    assert hands.window.kiosk.visit.measurements == latest.measurements


def test_one_person_twice_becomes_one(hands, app, remember):
    asha = remember("Asha Rao", "asha@example.com", girths=Measurements())
    other = remember("asha rao", phone="98123 45678")
    sign_in(hands)
    person = find(hands, "asha@")
    assert person.view.foot.main.text() == "Measure"
    hands.click(person.view.overview.alike.compare)
    hands.wait(person.view.merge.result.isVisible)
    promised = person.view.merge.result.facts.texts()
    hands.click(person.view.foot.main)
    hands.wait(lambda: person.view.overview.isVisible() and person.held.known.latest)
    joined = app.people.get(asha.id)
    assert joined.person.phone == "+919812345678"
    assert joined.latest.measurements == BODY
    assert set(person.view.overview.who.facts()[:3]) <= set(promised)
    assert person.view.overview.alike.isHidden()
    assert person.view.foot.main.text() == "See what fits"
    with pytest.raises(NotFoundError):
        app.people.get(other.id)


def test_a_person_gets_a_copy_and_is_forgotten(hands, app, remember, tmp_path):
    asha = remember("आशा राव", "asha@example.com", "98123 45678")
    remember("Ravi Iyer")
    people = sign_in(hands)
    person = find(hands, "98123")
    hands.click(person.view.overview.data.as_json)
    save_as(hands, person, tmp_path / "asha.json")
    held = json.loads((tmp_path / "asha.json").read_text("utf-8"))
    assert held["person"]["name"] == "आशा राव"
    assert held["measurements"][0]["girths"]["waist"]["cm"] == 68.0
    assert held["consents"][0]["words"]

    hands.click(person.view.overview.data.as_pdf)
    save_as(hands, person, tmp_path / "asha.pdf")
    text = text_of(tmp_path / "asha.pdf")
    for told in (
        "आशा राव",
        "asha@example.com",
        "+91 98123 45678",
        held["consents"][0]["words"][0],
        "taped once",
        "Taken into the records Meena",
    ):
        assert told in text, text

    hands.click(person.view.overview.data.forget)
    hands.click(person.view.foot.main)
    hands.screen(Screen.PEOPLE)
    hands.wait(lambda: "Nothing of this person" in people.view.foot.words.text())
    hands.wait(lambda: people.view.list.people.rowCount() == 1)
    with pytest.raises(NotFoundError):
        app.people.get(asha.id)
    assert app.people.find("98123") == ()
    assert app.people.deeds()[0].deed is Deed.PERSON_ERASED
    assert hands.window.kiosk.visit.staff.name == "Meena"


def test_a_visit_left_alone_takes_the_open_question_with_it(hands, remember):
    remember("Asha Rao")
    sign_in(hands)
    person = find(hands, "ash")
    hands.click(person.view.overview.data.as_pdf)
    dialog = person.view.findChild(QFileDialog)
    hands.wait(dialog.isVisible)
    hands.window.kiosk.go_home()
    assert not dialog.isVisible()
    assert person.view.overview.who.name.words() == ""
