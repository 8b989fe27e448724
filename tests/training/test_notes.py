"""Oddities of a table are told by name and number."""

from dataclasses import replace

import numpy as np
import pytest

from fitkiosk.domain.fit import Zone
from fitkiosk.errors import BadInputError, CategoryUnavailableError
from fitkiosk.training.datasets import TrainingSet, check_learnable
from fitkiosk.training.evaluation import figures_of
from fitkiosk.training.notes import Note, each_usable, note_on_size, notes_on_figures, told
from fitkiosk.training.notes import notes_on as found


def notes_on(fittings):
    return told(found(fittings))


def fittings(categories, counts, name="upper_loose"):
    labels = np.repeat([0, 1, 2], counts)
    raw = np.column_stack([np.full(len(labels), 90.0), 80 + np.arange(len(labels)) / 10])
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
    assert "3 of 300 rows repeat the measurements of another, 297 are different" in repeated
    assert "2 rows share their measurements with a row that is rated otherwise" in disputed


def test_what_cannot_be_used_is_left_out_with_a_note(categories):
    tables = {
        "dresses": fittings(categories, [0, 30, 0], "dresses"),
        "upper_loose": fittings(categories, [20, 20, 20]),
    }
    used, notes = each_usable(tables, lambda rows: check_learnable(rows) or len(rows.labels))
    assert used == {"upper_loose": 60}
    assert len(notes) == 1
    assert told(notes)[0].startswith("“dresses”: left out. Every row is rated perfect_fit.")


def test_when_nothing_is_left_the_first_refusal_is_told(categories):
    tables = {name: fittings(categories, [0, 9, 0], name) for name in ("dresses", "upper_loose")}
    with pytest.raises(BadInputError, match="Every row of “dresses” is rated perfect_fit"):
        each_usable(tables, check_learnable)


def test_rows_that_are_all_alike_teach_nothing(categories):
    rows = fittings(categories, [1, 1, 1])
    rows.raw[:] = 90
    with pytest.raises(BadInputError, match="same measurements"):
        check_learnable(rows)


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (2.54, "the middle user_bust_cm is 35, which is no girth in cm; are these inches?"),
        (0.1, "the middle user_bust_cm is 900, which is no girth in cm; are these millimetres?"),
        (0.3, "the middle user_bust_cm is 300, which is no girth in cm; check the unit."),
    ],
)
def test_bodies_in_another_unit_are_asked_about(categories, unit, said):
    rows = fittings(categories, [100, 100, 100])
    rows.raw[:] /= unit
    assert notes_on(rows) == (f"“upper_loose”: {said}",)


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (0.5, "0.53 times user_bust_cm; are these widths laid flat? Double them."),
        (1 / 2.54, "0.42 times user_bust_cm; are these inches? Write every girth in cm."),
        (10, "11 times user_bust_cm; check the units of both."),
    ],
)
def test_garments_laid_flat_or_in_another_unit_are_asked_about(categories, times, said):
    rows = fittings(categories, [100, 100, 100])
    rows.raw[:, 1] *= times
    assert notes_on(rows) == (f"“upper_loose”: product_chest_cm is mostly {said}",)


def test_units_of_what_is_no_girth_of_a_person_are_not_asked_about(categories):
    rows = fittings(categories, [100, 100, 100])
    shoes = replace(
        rows.category,
        features=("user_foot_cm", "product_length_cm"),
        zones=(Zone("foot", "user_foot_cm", "product_length_cm", rows.category.zones[0].ease),),
    )
    assert notes_on(TrainingSet(shoes, rows.raw / [4, 10], rows.labels)) == ()


def test_what_is_the_same_for_several_categories_is_said_once():
    notes = (
        Note("dresses", "the middle is {0}.", (36.2,)),
        Note("dresses", "other"),
        Note("upper_loose", "the middle is {0}.", (38.4,)),
        Note("lower_loose", "other"),
    )
    assert told(notes) == (
        "“dresses”, “upper_loose”: the middle is 36 to 38.",
        "“dresses”, “lower_loose”: other",
    )


def test_left_out_for_the_same_reason_is_said_once(categories):
    tables = {name: fittings(categories, [20, 20, 20], name) for name in ("dresses", "upper_loose")}

    def unavailable(rows):
        if rows is not tables["upper_loose"]:
            raise CategoryUnavailableError(rows.category.name, "it has {none} yet.")
        return 1

    tables["lower_loose"] = fittings(categories, [20, 20, 20], "lower_loose")
    used, notes = each_usable(tables, unavailable)
    assert list(used) == ["upper_loose"]
    (said,) = told(notes)
    assert said.startswith(
        "“dresses”, “lower_loose”: left out. Fit advice is switched off: it has {none} yet."
    )
    with pytest.raises(CategoryUnavailableError):
        each_usable({"dresses": tables["dresses"]}, unavailable)


def test_a_model_no_better_than_the_commonest_rating_is_told():
    labels = np.repeat([0, 1, 2], [10, 60, 30])
    flat = np.tile([0.1, 0.6, 0.3], (100, 1))
    sharp = 0.7 * np.eye(3)[labels] + 0.1
    lazy, good = figures_of(labels, flat), figures_of(labels, sharp)
    (said,) = told(notes_on_figures("dresses", labels, lazy, lazy))
    assert "right in 60 % of the rows it was measured on; always saying perfect_fit" in said
    for hint in ("in cm", "finished garment", "the right way round"):
        assert hint in said
    assert notes_on_figures("dresses", labels, good, lazy) == ()
    nearly = good.model_copy(update={"log_loss": good.log_loss - 0.015})
    assert notes_on_figures("dresses", labels, good, nearly) == ()
    (said,) = told(
        notes_on_figures("dresses", labels, good, good.model_copy(update={"log_loss": 0.1}))
    )
    assert "baseline's chances are better than the model's (log loss 0.10 against 0.22)" in said
    assert "the right way round" in said


def test_few_different_rows_are_few(categories):
    rows = fittings(categories, [100, 100, 100])
    assert note_on_size(rows) == ()
    rows.raw[:101] = rows.raw[0]
    assert note_on_size(rows) == ()
    rows.raw[:102] = rows.raw[0]
    (said,) = told(note_on_size(rows))
    assert said.startswith("“upper_loose”: 300 rows, 199 of them different, are few, so each")
