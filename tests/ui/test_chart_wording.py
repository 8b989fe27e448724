"""The words of the bench: nothing without a name, no two things of the same name."""

from dataclasses import replace

import pytest
from sheets import chart, figures, finding

from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.products import Audience, SizeBasis
from fitkiosk.domain.sheets import (
    Asked,
    CellEdit,
    Definition,
    Measure,
    Mend,
    RangeEnd,
    SetAside,
    SizeSystem,
)
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit
from ui import chart_wording, wording


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Rule, chart_wording.rule_title),
        (Measure, chart_wording.measure_name),
        (SizeSystem, chart_wording.system_name),
        (RangeEnd, chart_wording.end_name),
        (Severity, chart_wording.severity_name),
        (Severity, chart_wording.severity_tone),
        (Asked, lambda asked: chart_wording.asked_words(asked, "“Waist”")),
        (SizeBasis, lambda basis: chart_wording.asked_words(Asked.BASIS, "“Waist”", basis)),
    ],
)
def test_everything_has_a_name_of_its_own(qapp, kind, name):
    names = [name(each) for each in kind]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        (Definition(), "not used"),
        (Definition(Measure.SIZE), "size"),
        (Definition(Measure.SIZE, system=SizeSystem.EU), "EU sizes"),
        (figures(Measure.WAIST), "Waist · body · cm"),
        (Definition(Measure.WAIST), "Waist · ? · ?"),
        (Definition(Measure.HIP, SizeBasis.FLAT, LengthUnit.INCH), "Hip · laid flat · in"),
        (
            Definition(Measure.BUST, SizeBasis.BODY, LengthUnit.CM, RangeEnd.MOST),
            "Bust · most · body · cm",
        ),
    ],
)
def test_a_definition_in_short(qapp, definition, words):
    assert chart_wording.definition_words(definition) == words


def test_what_the_header_says_is_not_said_twice(qapp):
    waist = figures(Measure.WAIST)
    assert chart_wording.definition_words(waist, " waist ") == "body · cm"
    assert chart_wording.definition_words(waist, "To fit waist (cm)") == "body · cm"
    assert chart_wording.definition_words(waist, "Waistband") == "Waist · body · cm"
    assert chart_wording.definition_words(waist, "Taille") == "Waist · body · cm"
    assert chart_wording.definition_words(figures(Measure.BUST), "Chest (cm)") == "body · cm"


@pytest.mark.parametrize(
    ("mend", "words"),
    [
        (Mend((CellEdit(1, 2, "70"),)), "Make it 70"),
        (Mend((CellEdit(1, 2, "70"), CellEdit(2, 2, "74"))), "Mend it"),
        (Mend((CellEdit(1, 2, ""),)), "Mend it"),
        (Mend((CellEdit(1, 2, "between 70 and 74 cm"),)), "Mend it"),
        (Mend((CellEdit(1, 2, "70"),), rows=(1, 0)), "Mend it"),
        (Mend(rows=(1, 0)), "Mend it"),
    ],
)
def test_a_mend_says_what_it_writes(qapp, mend, words):
    assert chart_wording.mend_words(mend) == words


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (1, 2, "Waist of M"),
        (None, 3, "Hip"),
        (1, None, "Size M"),
        (None, None, "The whole chart"),
        (4, 2, "Waist of row 5"),
        (4, None, "Row 5"),
        (1, 5, "Column 6 of M"),
        (9, 2, "Waist"),
        (1, 9, "Size M"),
        (9, 9, "The whole chart"),
    ],
)
def test_where_a_finding_is(qapp, row, column, words):
    """Also of a size without a label, a column without a header, and what is gone meanwhile."""
    sheet = chart(("", "98–102", "80–84", "106–110", "")).with_column(5, " ", Definition())
    assert chart_wording.place_words(finding(row, column), sheet) == words


def test_a_finding_says_how_much_it_matters_what_why_and_what_to_do(qapp):
    found = finding(1, 2, Severity.WARNING)
    told = chart_wording.finding_told(found)
    assert told == (
        "27 is not like the others.",
        "A customer would get a wrong size.",
        "Write 68.6.",
    )
    text = chart_wording.finding_text(found)
    assert text == "Warning: 27 is not like the others. Write 68.6."


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (Measure.LOW_WAIST, "trouser waist"),
        (SizeBasis.FLAT, "the garment laid flat"),
        (RangeEnd.LEAST, "least"),
        (SizeSystem.IN, "Indian sizes"),
        (Audience.MEN, "Men"),
        (Severity.NOTE, "Note"),
        (LengthUnit.INCH, "in"),
    ],
)
def test_a_value_within_a_sentence_is_called_by_its_name(qapp, value, name):
    error = KioskError("It is {value}.", "Not {value}?", value=value)
    assert wording.told(error) == (f"It is {name}.", f"Not {name}?")


def test_what_was_set_aside_is_told_with_why(qapp):
    aside = SetAside(7, ("* may shrink", "", "* may shrink"), KioskError("It is a remark."))
    said = chart_wording.aside_words(replace(chart(), aside=(aside,)))
    assert said == ["Row 7, “* may shrink”: It is a remark."]
