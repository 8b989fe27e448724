"""Sizes by what they are called, whoever called them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.size_order import in_order

RUNS = (
    ("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL"),
    ("3XS", "2XS", "XS", "S/M", "L/XL", "2XL", "3XL", "10XL"),
    ("x-small", "Small", "MEDIUM", "large", "X Large", "2 XL"),
    ("28", "30", "32W", "34.5"),
    ("UK 6", "UK 8", "UK 10", "UK 12"),
    ("1X", "2X", "3X"),
)


@given(run=st.sampled_from(RUNS), data=st.data())
def test_a_run_in_any_order_is_put_in_its_own(run, data):
    mixed = data.draw(st.permutations(run))
    assert tuple(mixed[place] for place in in_order(mixed)) == run


@pytest.mark.parametrize("labels", [("S", "40"), ("Petite", "Tall"), ("XM",), ("One size",)])
def test_names_that_do_not_tell_are_left_alone(labels):
    assert in_order(labels) is None


@given(st.lists(st.text(max_size=8)))
def test_whatever_is_written_there_is_an_order_or_none(labels):
    places = in_order(labels)
    assert places is None or sorted(places) == list(range(len(labels)))


def test_ages_in_months_come_before_years():
    assert in_order(("1-2Y", "6-12M", "0-3 months", "18M", "2Y")) == (2, 1, 0, 3, 4)
    assert in_order(("12-18M", "3-6M", "0-3M")) == (2, 1, 0)
