"""Blocks of cells as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.sheet_clipboard import block_of, block_text

_cells = st.text(alphabet='ab "\t\n\r½९', max_size=5)


@given(st.lists(st.lists(_cells, min_size=2, max_size=3), min_size=1, max_size=4))
def test_what_is_copied_is_what_is_pasted(block):
    block.append(["the", "end"])
    assert block_of(block_text(block)) == block


@given(st.text(alphabet='ab"\t\n\r\x00\u2028', max_size=30))
def test_any_text_is_a_block(text):
    block = block_of(text)
    assert "".join(text.split()).replace('"', "") == "".join(
        "".join(cell.split()) for row in block for cell in row
    ).replace('"', "")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", []),
        (" \r\n\t\r\n", []),
        ("S\t86\r\nM\t90\r\n", [["S", "86"], ["M", "90"]]),
        ('34"\t36"', [['34"', '36"']]),
        ('"34\t36', [['"34', "36"]]),
        ('"a\nb"\tc', [["a\nb", "c"]]),
        ("x" * 200_000, [["x" * 200_000]]),
    ],
)
def test_what_spreadsheets_write(text, block):
    assert block_of(text) == block
