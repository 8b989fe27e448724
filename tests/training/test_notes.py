"""Oddities of a table are told by name and number."""

import numpy as np
import pytest

from fitkiosk.errors import BadInputError
from fitkiosk.training.datasets import TrainingSet, check_learnable, each_usable
from fitkiosk.training.notes import notes_on


def fittings(categories, counts, name="upper_loose"):
    labels = np.repeat([0, 1, 2], counts)
    raw = np.column_stack([np.full(len(labels), 90.0), 60 + np.arange(len(labels)) / 10])
    return TrainingSet(categories[name], raw, labels)


def test_a_plain_table_needs_no_note(categories):
    assert notes_on(fittings(categories, [100, 100, 100])) == ()


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([9, 50, 50], "only 9 of 109 rows are rated too_tight"),
        ([500, 500, 40], "only 40 of 1040 rows are rated too_loose"),
        ([50, 0, 50], "no row is rated perfect_fit"),
    ],
)
def test_rare_and_absent_ratings_are_told(categories, counts, said):
    (note,) = notes_on(fittings(categories, counts))
    assert note.startswith("“upper_loose”: ")
    assert said in note


def test_repeated_and_disputed_rows_are_counted(categories):
    plain = fittings(categories, [100, 100, 100])
    plain.raw[1] = plain.raw[2] = plain.raw[0]  # three alike
    plain.raw[101] = plain.raw[201]  # two alike, rated differently
    repeated, disputed = notes_on(plain)
    assert "3 of 300 rows repeat the measurements of another" in repeated
    assert "2 rows share their measurements with a row that is rated otherwise" in disputed


def test_what_cannot_be_used_is_left_out_with_a_note(categories):
    tables = {
        "dresses": fittings(categories, [0, 30, 0], "dresses"),
        "upper_loose": fittings(categories, [20, 20, 20]),
    }
    used, notes = each_usable(tables, lambda rows: check_learnable(rows) or len(rows.labels))
    assert used == {"upper_loose": 60}
    assert len(notes) == 1
    assert notes[0].startswith(
        "“dresses” was left out. Every row of “dresses” is rated perfect_fit"
    )


def test_when_nothing_is_left_the_first_refusal_is_told(categories):
    tables = {name: fittings(categories, [0, 9, 0], name) for name in ("dresses", "upper_loose")}
    with pytest.raises(BadInputError, match="Every row of “dresses” is rated perfect_fit"):
        each_usable(tables, check_learnable)


def test_rows_that_are_all_alike_teach_nothing(categories):
    rows = fittings(categories, [1, 1, 1])
    rows.raw[:] = 90
    with pytest.raises(BadInputError, match="same measurements"):
        check_learnable(rows)
