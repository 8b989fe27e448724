"""Screens are made when they are needed, and each once."""

from fitkiosk.domain.kiosk import Screen
from ui.screens.base import ScreenController
from ui.screens.screens import Screens


def screens():
    taken_in = []
    made = Screens(ScreenController(), taken_in.append)
    made.offer({Screen.MEASURE: ScreenController, Screen.STOCK: ScreenController})
    return made, taken_in


def test_a_screen_is_made_once_when_it_is_asked_for():
    some, taken_in = screens()
    assert taken_in == []
    first = some[Screen.STOCK]
    assert some[Screen.STOCK] is first
    assert taken_in == [first]
    assert set(some.made) == {Screen.HOME, Screen.STOCK}


def test_to_ask_which_there_are_makes_none():
    some, taken_in = screens()
    assert Screen.MEASURE in some
    assert Screen.BENCH not in some
    assert set(some) == {Screen.HOME, Screen.MEASURE, Screen.STOCK}
    assert len(some) == 3
    assert taken_in == []


def test_those_nobody_asked_for_are_made_ahead_one_by_one():
    some, taken_in = screens()
    asked_for = some[Screen.MEASURE]
    assert not some.make_ahead()
    assert taken_in == [asked_for, some[Screen.STOCK]]
    assert not some.make_ahead()
    assert len(taken_in) == 2
