"""Reading cells: prices, lengths, words, codes, reviews."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import Column
from fitkiosk.domain.products import Wearers
from fitkiosk.errors import BadInputError
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.prices import HIGHEST_PRICE, PriceReader
from fitkiosk.intake.values import (
    DateReader,
    FeltReader,
    RatingReader,
    clean,
    colour_of,
    read_barcode,
    read_girth,
    read_labels,
    read_pictures,
    read_stretch,
    read_wearers,
    reads_as,
    unit_in,
)
from fitkiosk.units import LengthUnit

# --- Prices ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("1299", 129900, None),
        ("₹1,299.00", 129900, "INR"),
        ("Rs. 1299/-", 129900, "INR"),
        ("1.299,00 €", 129900, "EUR"),
        ("1,29,900", 12990000, None),
        ("12,34,567.50", 123456750, None),
        ("1,299", 129900, None),
        ("12,99", 1299, None),
        ("12.5", 1250, None),
        ("1 299,00 EUR", 129900, "EUR"),
        ("$ 12.99", 1299, "USD"),
        ("¥1299", 1299, "JPY"),
        ("KWD 1.250", 1250, "KWD"),
        ("१२९९", 129900, None),
        ("799.9999999", 80000, None),
        ("₹ 999.-", 99900, "INR"),
    ],
)
def test_prices_are_read(text: str, minor: int, currency: str | None) -> None:
    assert PriceReader.of([text]).read(text, None) == (minor, currency)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("-5", "below zero"),
        ("(12.50)", "below zero"),
        ("₹ −7", "below zero"),
        ("0", "is 0"),
        ("0.00", "is 0"),
        ("99999999999", "too high"),
        ("=A1*2", "not a price"),
        ("=5", "not a price"),
        ("on request", "not a price"),
        ("999-1299", "not a price"),
        ("1e5", "not a price"),
        ("12 99", "marks"),
        ("1,29,9", "marks"),
        ("9" * 60, "not a price"),
    ],
)
def test_what_is_no_price_is_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(BadCellError, match=why) as refused:
        PriceReader.of([text]).read(text, "INR")
    assert refused.value.remedy


def test_a_column_of_prices_is_read_in_one_way() -> None:
    decimals = PriceReader.of(["12,99", "8,50", "1.299,00"])
    assert decimals.read("10,00", None).minor == 1000
    assert decimals.read("1.299", None).minor == 129900
    with pytest.raises(BadCellError, match="marks"):
        decimals.read("12.99", None)
    with pytest.raises(BadCellError, match="marks"):
        PriceReader.of(["12.99", "8.50"]).read("1.299", None)


def test_a_column_that_could_be_read_in_two_ways_is_in_doubt() -> None:
    doubtful = PriceReader.of(["999", "1.299"])
    assert doubtful.in_doubt == "1.299"
    assert doubtful.read("1.299", None).minor == 129900
    assert not PriceReader.of(["999", "1.299", "12,50"]).in_doubt


@given(paise=st.integers(1, HIGHEST_PRICE * 100), european=st.booleans())
def test_every_price_is_read_back(paise: int, european: bool) -> None:
    text = f"{paise / 100:,.2f}"
    if european:
        text = text.translate(str.maketrans(".,", ",."))
    assert PriceReader.of([text]).read(text, None).minor == paise


@given(text=st.text(max_size=50))
def test_any_text_is_a_price_above_zero_or_refused(text: str) -> None:
    with suppress(BadCellError):
        assert PriceReader.of([text]).read(text, None).minor >= 0


# --- Lengths --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "unit", "cm"),
    [
        ("86", LengthUnit.CM, (86.0, 86.0)),
        ("86,5 cm", LengthUnit.INCH, (86.5, 86.5)),
        ("34 1/2", LengthUnit.INCH, (87.63, 87.63)),
        ("34½ in", LengthUnit.CM, (87.63, 87.63)),
        ("34-1/2", LengthUnit.INCH, (87.63, 87.63)),
        ("८६", LengthUnit.CM, (86.0, 86.0)),
        ("86–90", LengthUnit.CM, (86.0, 90.0)),
        ("86.5 - 90,5", LengthUnit.CM, (86.5, 90.5)),
        ("34/36", LengthUnit.INCH, (86.36, 91.44)),
        ("34-36 in", LengthUnit.CM, (86.36, 91.44)),
        ('34" to 36"', LengthUnit.CM, (86.36, 91.44)),
        ("86 से 90", LengthUnit.CM, (86.0, 90.0)),
        ("34 1/2 - 36 1/2", LengthUnit.INCH, (87.63, 92.71)),
    ],
)
def test_girths_and_ranges_are_read(text: str, unit: LengthUnit, cm: tuple[float, float]) -> None:
    assert read_girth(text, unit) == cm


@pytest.mark.parametrize("text", ["=A1", "M", "90-86", "86-88-90", "5e1", "34//36", "about 80"])
def test_what_is_no_girth_is_refused(text: str) -> None:
    with pytest.raises(BadCellError):
        read_girth(text, LengthUnit.CM)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("34 in", LengthUnit.INCH),
        ("86 cm", LengthUnit.CM),
        ("34", None),
        ("34-36 इंच", LengthUnit.INCH),
        ("M", None),
    ],
)
def test_a_length_names_its_unit_or_does_not(text: str, unit: LengthUnit | None) -> None:
    assert unit_in(text) is unit


@given(least=st.integers(200, 2000), more=st.integers(0, 300), inches=st.booleans())
def test_every_range_is_read_back(least: int, more: int, inches: bool) -> None:
    low, high = least / 10, (least + more) / 10
    unit = LengthUnit.INCH if inches else LengthUnit.CM
    assert read_girth(f"{low}-{high}", unit) == (
        round(unit.to_cm(low), 2),
        round(unit.to_cm(high), 2),
    )


# --- Words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wearers"),
    [
        ("Women", Wearers.WOMEN),
        ("LADIES", Wearers.WOMEN),
        ("Women's wear", Wearers.WOMEN),
        ("महिला", Wearers.WOMEN),
        ("Men", Wearers.MEN),
        ("पुरुष", Wearers.MEN),
        ("Unisex", Wearers.EVERYONE),
        ("Boys", Wearers.CHILDREN),
        ("Unisex Kids", Wearers.CHILDREN),
        ("बच्चे", Wearers.CHILDREN),
        ("Martians", None),
    ],
)
def test_wearers_are_read(text: str, wearers: Wearers | None) -> None:
    assert read_wearers(text) is wearers


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("Navy Blue", "#000080"),
        ("NAVY-BLUE", "#000080"),
        ("dusty sage green", "#9caf88"),
        ("Black & White", "#000000"),
        ("सफ़ेद", "#ffffff"),
        ("सफेद", "#ffffff"),
        ("Off White", "#f8f4e3"),
        ("Multi", ""),
        ("", ""),
    ],
)
def test_colours_are_known_by_their_names(name: str, colour: str) -> None:
    assert colour_of(name) == colour


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("20", 20.0),
        ("20%", 20.0),
        ("stretch 20%", 20.0),
        ("12,5 % stretch", 12.5),
        ("No stretch", 0.0),
        ("2% elastane", None),
        ("98% cotton, 2% elastane", None),
        ("high", None),
    ],
)
def test_stretch_is_read_and_elastane_is_not_stretch(text: str, percent: float | None) -> None:
    assert read_stretch(text) == percent


def test_more_stretch_than_any_cloth_has_is_refused() -> None:
    with pytest.raises(BadCellError):
        read_stretch("2000%")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("S, M, L", ("S", "M", "L")),
        ("S/M/L", ("S", "M", "L")),
        ("S M S", ("S", "M")),
        ("UK 8, UK 10", ("UK 8", "UK 10")),
        ("S/M", ("S/M",)),
        ("38|40|42", ("38", "40", "42")),
    ],
)
def test_labels_in_one_cell_are_told_apart(text: str, labels: tuple[str, ...]) -> None:
    assert read_labels(text) == labels


def test_pictures_in_one_cell_are_told_apart() -> None:
    assert read_pictures("a, b.jpg | c.png,d.webp;https://x.in/e,1.jpg, https://x.in/f") == (
        "a, b.jpg", "c.png", "d.webp", "https://x.in/e,1.jpg", "https://x.in/f",
    )  # fmt: skip


@pytest.mark.parametrize(
    "code", ["4006381333931", "96385074", "036000291452", "00012345600012", "0036000291452"]
)
def test_barcodes_keep_their_zeros(code: str) -> None:
    assert read_barcode(code) == code
    assert read_barcode(f" {code[:4]}-{code[4:]} ".strip()) == code


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("4006381333932", "wrong, or one is missing"),
        ("36000291452", "wrong, or one is missing"),
        ("8.9E+12", "spreadsheet"),
        ("8,90123E+12", "spreadsheet"),
        ("ABC-123", "not a barcode"),
        ("=A1", "not a barcode"),
        ("४००६३८१३३३९३१", "not a barcode"),
    ],
)
def test_bad_barcodes_are_refused_with_the_reason(code: str, why: str) -> None:
    with pytest.raises(BadCellError, match=why):
        read_barcode(code)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  a ", "a"),
        ("\ufeffa\u200b", "a"),
        ("N/A", ""),
        ("—", ""),
        ("'=A1", "=A1"),
        ("'90s", "'90s"),
        ("null", ""),
    ],
)
def test_cells_are_cleaned(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


# --- Reviews --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("True to size", FitLabel.PERFECT_FIT),
        ("runs small", FitLabel.TOO_TIGHT),
        ("Large", FitLabel.TOO_LOOSE),
        ("ढीला", FitLabel.TOO_LOOSE),
        ("तंग", FitLabel.TOO_TIGHT),
        ("lovely", None),
    ],
)
def test_how_it_felt_is_read(text: str, felt: FitLabel | None) -> None:
    assert FeltReader.of([]).read(text) is felt


@pytest.mark.parametrize(
    ("scale", "fits"),
    [
        (["-1", "0", "1"], "0"),
        (["0", "1", "2"], "1"),
        (["1", "2", "3"], "2"),
        (["1", "3", "5"], "3"),
    ],
)
def test_the_scale_of_a_column_shows_in_its_numbers(scale: list[str], fits: str) -> None:
    reader = FeltReader.of(scale)
    assert [reader.read(text) for text in scale] == list(FitLabel)
    assert reader.read(fits) is FitLabel.PERFECT_FIT


@pytest.mark.parametrize(
    ("column", "text", "stars"),
    [
        (["4"], "4", 4),
        (["4.5"], "4.5", 4),
        (["8", "10"], "8", 4),
        (["80"], "80", 4),
        ([], "3/5", 3),
        ([], "★★★★", 4),
        ([], "9/10", 4),
    ],
)
def test_ratings_become_stars(column: list[str], text: str, stars: int) -> None:
    assert RatingReader.of(column).read(text) == stars


@pytest.mark.parametrize("text", ["0", "-3", "7/5", "good", "=5"])
def test_what_is_no_rating_is_refused(text: str) -> None:
    with pytest.raises(BadCellError):
        RatingReader.of(["5"]).read(text)


@pytest.mark.parametrize(
    ("column", "text", "day"),
    [
        ([], "2025-04-03", date(2025, 4, 3)),
        ([], "2025-04-03 10:30:00", date(2025, 4, 3)),
        ([], "03/04/2025", date(2025, 4, 3)),
        (["12/25/2024"], "03/04/2025", date(2025, 3, 4)),
        ([], "3 April 2025", date(2025, 4, 3)),
        ([], "Apr 3rd, 2025", date(2025, 4, 3)),
    ],
)
def test_dates_are_read(column: list[str], text: str, day: date) -> None:
    assert DateReader.of(column).read(text) == day


@pytest.mark.parametrize("text", ["31/02/2025", "yesterday", "2025", "99/99/2025"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadCellError):
        DateReader().read(text)


@given(text=st.text(max_size=40), column=st.sampled_from(Column))
def test_any_text_could_stand_in_a_column_or_not(text: str, column: Column) -> None:
    assert reads_as(column, text) in {True, False}


@given(text=st.text(max_size=40))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    readers = (
        read_barcode,
        read_labels,
        read_stretch,
        RatingReader.of([text]).read,
        DateReader.of([text]).read,
        lambda cell: read_girth(cell, LengthUnit.CM),
    )
    for read in readers:
        try:
            read(text)
        except BadInputError as error:
            assert error.remedy
