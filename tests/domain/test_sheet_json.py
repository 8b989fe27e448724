"""A sheet comes back out of JSON as it went in, or not at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheet_json import UnreadableSheetError, sheet_as_json, sheet_from_json
from fitkiosk.domain.sheets import (
    ChartFacts,
    Definition,
    Measure,
    RangeEnd,
    SetAside,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

LABELS = Definition(Measure.SIZE, system=SizeSystem.EU)
WAIST = Definition(Measure.LOW_WAIST, SizeBasis.FLAT, LengthUnit.INCH, RangeEnd.LEAST)
SHEET = Sheet(
    ("Größe", 'Waist "low"'),
    (LABELS, WAIST),
    (SheetRow(("३४", "34½"), 2), SheetRow(("36", "=1+1"))),
    ChartFacts("Tops", "Neelvarsha", Wearers.EVERYONE, "t-shirt", "upper_fitted", 12.5),
    (
        SetAside(
            9,
            ("* laid flat",),
            KioskError(
                "Row {row} is a footnote on the {measure}.",
                "Look at {others}.",
                row=9,
                measure=Measure.WAIST,
                others=(LengthUnit.INCH, Girth.HIP, SizeBasis.BODY, "more"),
            ),
        ),
    ),
)


def damaged(path, value):
    """The sheet's JSON with something else in one place."""
    content = json.loads(sheet_as_json(SHEET))
    *steps, last = path
    inner = content
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return json.dumps(content)


def told(error):
    return error.told(name=lambda key, value: (key, type(value), value))


def test_a_sheet_comes_back_with_its_words_still_words():
    kept = sheet_from_json(sheet_as_json(SHEET))
    assert kept == SHEET
    (before,), (after,) = SHEET.aside, kept.aside
    assert after.why.made_of == before.why.made_of
    assert told(after.why) == told(before.why)


texts = st.text(max_size=8)
definitions = st.builds(
    Definition,
    st.sampled_from([None, *Measure]),
    st.sampled_from([None, *SizeBasis]),
    st.sampled_from([None, *LengthUnit]),
    st.sampled_from(RangeEnd),
    st.sampled_from([None, *SizeSystem]),
)
facts = st.builds(
    ChartFacts,
    texts,
    texts,
    st.sampled_from(Wearers),
    st.none() | texts,
    st.none() | texts,
    st.floats(0, 300),
)


@st.composite
def sheets(draw):
    width = draw(st.integers(0, 4))
    cells = st.lists(texts, min_size=width, max_size=width).map(tuple)
    return Sheet(
        draw(cells),
        tuple(draw(st.lists(definitions, min_size=width, max_size=width))),
        tuple(draw(st.lists(st.builds(SheetRow, cells, st.integers(0, 99)), max_size=4))),
        draw(facts),
    )


@given(sheets())
def test_every_sheet_comes_back(sheet):
    assert sheet_from_json(sheet_as_json(sheet)) == sheet


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[]",
        "null",
        "[" * 100_000,
        '{"format": 1}',
        sheet_as_json(SHEET)[:-9],
        damaged(["format"], 2),
        damaged(["headers"], "two words"),
        damaged(["headers", 0], 5),
        damaged(["headers"], ["one"]),
        damaged(["definitions", 0], ["size"]),
        damaged(["definitions", 0, 0], "girth of the moon"),
        damaged(["definitions", 0, 3], None),
        damaged(["rows", 0], [2, ["34"]]),
        damaged(["rows", 0, 0], "2"),
        damaged(["rows", 0, 0], True),
        damaged(["facts"], {}),
        damaged(["facts", "colour"], "red"),
        damaged(["facts", "brand"], None),
        damaged(["facts", "wearers"], "cats"),
        damaged(["facts", "stretch_percent"], float("nan")),
        damaged(["facts", "stretch_percent"], "12"),
        damaged(["aside", 0, 2], ["{row} is wrong.", "", {}, "more"]),
        damaged(["aside", 0, 2], ["{row} is wrong.", "", {"other": 1}]),
        damaged(["aside", 0, 2, 2], []),
        damaged(["aside", 0, 2, 2, "measure"], {"word": "Poem", "value": "waist"}),
    ],
)
def test_what_is_not_a_whole_sheet_is_refused_in_words(written):
    with pytest.raises(UnreadableSheetError) as refusal:
        sheet_from_json(written)
    assert refusal.value.remedy


def test_what_the_first_form_looked_like_is_read_for_good():
    written = """{"format": 1, "headers": ["Size", "Bust"],
        "definitions": [["size", null, null, "both", "letter"],
                        ["bust", "body", "cm", "most", null]],
        "rows": [[3, ["M", "86-90"]]],
        "facts": {"name": "", "brand": "B", "wearers": "men", "product_type": null,
                  "fit_category": null, "stretch_percent": 5},
        "aside": [[1, ["Tops"], ["A title.", "", {}]]]}"""
    kept = sheet_from_json(written)
    assert kept.rows == (SheetRow(("M", "86-90"), 3),)
    assert kept.definitions[1] == Definition(
        Measure.BUST, SizeBasis.BODY, LengthUnit.CM, RangeEnd.MOST
    )
    assert kept.facts == ChartFacts(brand="B", wearers=Wearers.MEN, stretch_percent=5.0)
    assert str(kept.aside[0].why) == "A title."
