"""What a scanned code stands for."""

import pytest
from stdnum import ean

from fitkiosk.domain.products import NewProduct, ProductSize, Wearers
from fitkiosk.domain.scanning import MisreadCodeError, PassCode, UnknownCode
from fitkiosk.services.scanning import ScanningService

SIZE, PRODUCT, OTHER = "8901234567890", "036000291452", "4006381333931"


def with_check_digit(digits):
    return digits + ean.calc_check_digit(digits)


def new_product(sku, sizes=(), barcode=None):
    return NewProduct(
        sku,
        "Plain T-Shirt",
        "Testloom",
        "t-shirt",
        "upper_fitted",
        Wearers.WOMEN,
        "",
        "",
        49900,
        sizes=sizes,
        barcode=barcode,
    )


@pytest.fixture
def scanning(database):
    sizes = (ProductSize("S", 86.0), ProductSize("M", 90.0, barcode=SIZE))
    with database.unit_of_work() as work:
        work.products.add_many(
            [
                new_product("A-1", sizes),
                new_product("A-2", barcode=PRODUCT),
                new_product("A-3", barcode="HOUSE-7"),
                new_product("A-4", barcode="12345678"),
            ]
        )
    return ScanningService(database)


def found(read):
    return read.product.sku, read.size and read.size.label


@pytest.mark.parametrize(
    ("typed", "sku", "size"),
    [
        (SIZE, "A-1", "M"),
        (f"]E0{SIZE}", "A-1", "M"),
        (f"0{SIZE}", "A-1", "M"),
        (f"]C1010{SIZE}1726", "A-1", "M"),
        ("८९०१२३४५६७८९०", "A-1", "M"),
        (PRODUCT, "A-2", None),
        (f"0{PRODUCT}", "A-2", None),
        ("HOUSE-7", "A-3", None),
        ("12345678", "A-4", None),  # the shop's own number, without a right check digit
    ],
)
def test_a_label_leads_to_its_product(scanning, typed, sku, size):
    assert found(scanning.read(typed)) == (sku, size)


@pytest.mark.parametrize("indicator", "12345678")
def test_a_case_stands_for_the_article_in_it(scanning, indicator):
    assert found(scanning.read(with_check_digit(indicator + SIZE[:-1]))) == ("A-1", "M")


def test_what_is_weighed_is_no_case(scanning):
    code = with_check_digit("9" + SIZE[:-1])
    assert scanning.read(code) == UnknownCode(code)


@pytest.mark.parametrize("code", [OTHER, "96385074", "4006-X"])
def test_a_code_that_the_shop_does_not_have(scanning, code):
    assert scanning.read(code) == UnknownCode(code)


@pytest.mark.parametrize("good", [SIZE, PRODUCT, OTHER, "96385074", "18901234567897"])
def test_one_wrong_digit_is_noticed(scanning, good):
    for place, digit in enumerate(good):
        wrong = good[:place] + str((int(digit) + 1) % 10) + good[place + 1 :]
        with pytest.raises(MisreadCodeError, match="Scan it again"):
            scanning.read(wrong)


@pytest.mark.parametrize("text", ["3487" * 40, "HTTPS://" + "x" * 120])
def test_what_is_too_long_for_a_label_may_be_a_fit_pass(scanning, text):
    assert scanning.read(text) == PassCode(text)
