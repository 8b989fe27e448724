"""The part of the tour with the tape: what is refused or odd, the second round, an estimate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fitkiosk.domain.body import Girth
from fitkiosk.domain.kiosk import Screen
from ui.screens.measure.controller import MeasureController
from ui.screens.people.controller import PeopleController

if TYPE_CHECKING:
    from ui.tour import Tour
    from ui.window import KioskWindow

_FIRST_ROUND, _SECOND_ROUND, _THIRD = ("98", "84", "97"), ("98.4", "85.6", "97"), "84.8"
_EXCHANGED = ("98", "94", "81")


def change_and_keep(tour: Tour) -> None:
    """A girth that cannot be, and keeping the girths."""
    view = tour.screen(Screen.MEASURE, MeasureController).view
    tour.click(view.summary.rows[Girth.WAIST].change)
    _take(tour, view.capture.reading, "34")
    tour.picture("measure-refused")
    tour.click(view.foot.back)
    keep = view.summary.keep
    tour.click(keep.open)
    tour.picture("measure-keep")
    QTest.keyClicks(keep.name, "Asha Rao")
    QTest.keyClicks(keep.email, "asha.rao@example.com")
    QTest.keyClicks(keep.phone, "98123 45678")
    tour.click(keep.save)
    tour.wait("the person to be saved", keep.save.isHidden)
    tour.picture("measure-kept")


def go_without_the_tape(tour: Tour, window: KioskWindow) -> None:
    """From Home: waist and hip typed the wrong way round, and then rather an estimate."""
    tour.click(window.home.view.customer)
    view = tour.screen(Screen.MEASURE, MeasureController).view
    for number in _EXCHANGED:
        _take(tour, view.capture.reading, number)
    tour.wait("the question", view.capture.doubt.isVisible)
    tour.picture("measure-doubt")
    while not view.leaving.isVisible():
        tour.click(view.foot.back)
    tour.picture("measure-leaving")
    tour.click(view.leaving.decline)
    tour.click(window.home.view.customer)
    tour.click(view.untaped)
    page = view.estimate
    tour.wait("the brands", lambda: page.brand.count() > 1)
    QTest.keyClicks(page.height_field, "5 ft 4")
    QTest.keyClicks(page.weight_field, "58")
    tour.picture("measure-estimate")
    tour.click(view.foot.main)
    tour.wait("the estimate", view.summary.title.isVisible)
    tour.picture("measure-estimated")


def measure_twice(tour: Tour, window: KioskWindow) -> None:
    """From the list of people and back to it: somebody new, every girth twice."""
    tour.click(tour.screen(Screen.PEOPLE, PeopleController).view.foot.main)
    view = tour.screen(Screen.MEASURE, MeasureController).view
    tour.click(view.audience.button("men"))
    for number in _FIRST_ROUND:
        _take(tour, view.capture.reading, number)
    tour.picture("measure-second-round")
    for number in _SECOND_ROUND:
        _take(tour, view.capture.reading, number)
    tour.picture("measure-third-reading")
    _take(tour, view.capture.reading, _THIRD)
    tour.wait("the summary", view.summary.title.isVisible)
    tour.picture("measure-twice")
    tour.click(window.header.start_over)
    tour.screen(Screen.PEOPLE, PeopleController)


def _take(tour: Tour, field: QWidget, text: str) -> None:
    tour.wait("the field", lambda: QApplication.focusWidget() is field)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
