"""Which texts are codes, and how a code may be written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.scanning import GTIN_LENGTHS, is_code, plain, spellings


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("8901234567890", "8901234567890"),
        (" 8901234567890\r\n", "8901234567890"),
        ("८९०१२३४५६७८९०", "8901234567890"),
        ("]E08901234567890", "8901234567890"),
        ("]C10108901234567890", "08901234567890"),
        ("]C1010890123456789017271231", "08901234567890"),
        ("(01)08901234567890(10)AB-1", "08901234567890"),
        ("https://id.gs1.org/01/08901234567890/10/AB", "08901234567890"),
        ("01089012", "01089012"),
        ("A-2-m", "A-2-m"),
        ("]", "]"),
    ],
)
def test_the_code_alone_is_left(typed, code):
    assert plain(typed) == code


@given(st.integers(1, 200))
def test_a_code_is_told_by_its_length(length):
    expected = length in GTIN_LENGTHS or length >= 100
    assert is_code("8" * length) is expected
    assert is_code("८" * length) is expected
    assert not is_code("8" * (length - 1) + "x")


digits = st.from_regex(r"[0-9]{14}", fullmatch=True)


@given(st.sampled_from(GTIN_LENGTHS), digits)
def test_every_way_to_write_a_code_leads_to_the_others(length, digits):
    code = digits[:length]
    ways = spellings(code)
    assert code in ways
    for other in ways:
        assert int(other) == int(code)
        if len(other) in GTIN_LENGTHS:
            assert spellings(other) == ways


@pytest.mark.parametrize("code", ["", "A-2-m", "1234", "00000000", "3487" * 40])
def test_what_is_no_article_number_is_written_in_one_way(code):
    assert spellings(code) == {code}
