"""Passports as text, on a real database."""

import hashlib
import json
import zlib
from dataclasses import replace
from datetime import date
from random import Random
from string import ascii_letters

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from itsdangerous import HMACAlgorithm

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.passport import (
    MOST_FOUND,
    ChangedPassportError,
    FoundSize,
    KeyboardLayoutError,
    NewerPassportError,
    NotAPassportError,
    Passport,
    PassportError,
    TooLongForAPassportError,
    UnusablePassportError,
)
from fitkiosk.domain.products import Audience, NewProduct, Wearers
from fitkiosk.services import passports
from fitkiosk.services.passports import MOST_DIGITS, PassportService
from fitkiosk.store.database import Database, file_url
from fitkiosk.units import LengthUnit

PRODUCTS = 40
TAKEN_ON = date(2026, 11, 22)
BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.SELF)


def opened(folder):
    database = Database.open(file_url(folder / "fitkiosk.db"), folder / "backups")
    products = [
        NewProduct(
            sku=f"SKU-{number:04d}",
            name=f"कुर्ती {number}",
            brand="Testloom",
            product_type="kurti",
            fit_category="upper_fitted",
            wearers=Wearers.WOMEN,
            colour="#336699",
            colour_name="blue",
            price_minor=49900,
        )
        for number in range(PRODUCTS)
    ]
    with database.unit_of_work() as work:
        work.products.add_many(products)
    return database


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    database = opened(tmp_path_factory.mktemp("shop"))
    yield database
    database.close()


@pytest.fixture
def service(database):
    return PassportService(database)


def found(number, badge):
    return FoundSize(f"SKU-{number:04d}", "Testloom", f"कुर्ती {number}", badge)


girths = st.integers(600, 1500).map(lambda mm: mm / 10)
badges = st.builds(
    Badge,
    st.sampled_from(AdviceKind),
    st.lists(st.text(min_size=1, max_size=20), max_size=2).map(tuple),
)
measurements = st.builds(
    Measurements,
    girths,
    girths,
    girths,
    st.sampled_from(MeasuringMode),
    st.dictionaries(st.sampled_from(Girth), st.lists(girths, min_size=1, max_size=3).map(tuple)),
    st.dictionaries(st.sampled_from(Girth), st.floats(0.1, 20.0)),
)
some_passports = st.builds(
    Passport,
    measurements,
    st.dates(),
    st.none() | st.sampled_from(Audience),
    st.sampled_from(LengthUnit),
    st.sampled_from(FitWish),
    st.dictionaries(st.integers(0, PRODUCTS - 1), badges, max_size=MOST_FOUND).map(
        lambda of: tuple(found(number, badge) for number, badge in of.items())
    ),
)


def with_sizes(count):
    badge = Badge(AdviceKind.GREAT, ("M",))
    return Passport(
        BODY,
        TAKEN_ON,
        Audience.WOMEN,
        found=tuple(found(n, badge) for n in range(count)),
    )


@given(some_passports)
def test_what_was_issued_is_read_again(database, passport):
    service = PassportService(database)
    text = service.issue(passport)
    assert text.isascii()
    assert text.isdecimal()
    assert len(text) <= MOST_DIGITS < 1000
    read = service.read(text)
    latest = passport.found[len(passport.found) - len(read.found) :]
    assert read == replace(passport, found=latest)


def test_of_too_many_sizes_the_latest_are_kept(service):
    letters = Random(7)  # noqa: S311  not a secret
    passport = Passport(
        BODY,
        TAKEN_ON,
        found=tuple(
            found(n, Badge(AdviceKind.GREAT, ("".join(letters.choices(ascii_letters, k=20)),)))
            for n in range(MOST_FOUND)
        ),
    )
    read = service.read(service.issue(passport))
    assert 0 < len(read.found) < MOST_FOUND
    assert read.found == passport.found[-len(read.found) :]
    one_more = replace(read, found=passport.found[-len(read.found) - 1 :])
    assert service.read(service.issue(one_more)) == read


@pytest.mark.parametrize(("count", "version"), [(0, 5), (5, 8), (15, 10), (MOST_FOUND, 11)])
def test_the_code_stays_coarse_enough_for_a_receipt(service, count, version):
    code = segno.make_qr(service.issue(with_sizes(count)), error="m", boost_error=False)
    assert code.mode == "numeric"
    assert code.version <= version


def test_any_changed_character_is_refused(service):
    text = service.issue(with_sizes(3))
    for place, old in enumerate(text):
        for new in "0123456789OlZ-&":
            if new != old:
                with pytest.raises(PassportError):
                    service.read(text[:place] + new + text[place + 1 :])


def test_any_lost_or_doubled_or_swapped_character_is_refused(service):
    text = service.issue(with_sizes(3))
    for place in range(len(text)):
        changed = [text[:place] + text[place + 1 :], text[:place] + text[place] + text[place:]]
        pair = text[place : place + 2]
        if len(set(pair)) == 2:
            changed.append(text[:place] + pair[::-1] + text[place + 2 :])
        for other in changed:
            with pytest.raises(PassportError):
                service.read(other)


@pytest.mark.parametrize("cut", [1, 50, 150])
def test_a_code_that_was_not_read_to_its_end_is_refused(service, cut):
    with pytest.raises(PassportError):
        service.read(service.issue(with_sizes(3))[:-cut])


def test_a_changed_passport_says_what_can_be_the_reason(service):
    text = service.issue(with_sizes(3))
    other = "1" if text[200] != "1" else "2"
    with pytest.raises(ChangedPassportError, match=r"another shop.*changed.*not read.*once more"):
        service.read(text[:200] + other + text[201:])


def test_blanks_line_breaks_and_digits_of_other_scripts_do_no_harm(service):
    passport = with_sizes(3)
    text = service.issue(passport)
    broken = "\r\n ".join(text[start : start + 40] for start in range(0, len(text), 40))
    assert service.read(f"  {broken}\t\n") == passport
    assert service.read(text.translate(str.maketrans("0123456789", "०१२३४५६७८९"))) == passport


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_refused_by_saying_what_to_do(service, text):
    with pytest.raises(NotAPassportError, match="Nothing was read yet"):
        service.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/menu?table=4",
        "WIFI:T:WPA;S:Shop;P:secret;;",
        "BEGIN:VCARD\nVERSION:3.0\nN:Rao;Asha\nEND:VCARD",
        "8901234567890",
        "3487123456789",
        "upi://pay?pa=shop@bank&pn=Shop&am=120.00",
        "7" * 300,
        "0" * 991,
        "Ünïcode \ud800 ²³ ٣",
        "HTTPS://EXAMPLE.COM/" + "ABCDEFGHIJKLMNOP" * 20,
        "²" * 5,
    ],
)
def test_the_codes_of_other_things_are_not_passports(service, text):
    with pytest.raises(NotAPassportError, match="not a fit pass"):
        service.read(text)


@given(st.text(max_size=1200))
def test_whatever_is_scanned_is_refused_in_words(database, text):
    with pytest.raises(PassportError) as refused:
        PassportService(database).read(text)
    assert refused.value.happened
    assert refused.value.remedy


@given(st.text("0123456789", max_size=MOST_DIGITS - 5))
@settings(max_examples=50)
def test_digits_behind_the_mark_are_no_passport_yet(database, digits):
    with pytest.raises(PassportError):
        PassportService(database).read("34871" + digits)


@pytest.mark.parametrize("text", ["1" * 10_000, "34871" + "9" * 9_995, "x" * 10_000])
def test_what_is_far_too_long_is_refused(service, text):
    with pytest.raises(TooLongForAPassportError):
        service.read(text)


@pytest.mark.parametrize("row", ["à&é\"'(-è_ç", "é+ěščřžýáí", ")!@#$%^&*(", '0!"·$%&/()'])
def test_a_scanner_set_to_another_keyboard_is_told_as_such(service, row):
    typed = service.issue(with_sizes(3)).translate(str.maketrans("0123456789", row))
    with pytest.raises(KeyboardLayoutError, match="keyboard"):
        service.read(typed)


def test_a_passport_of_a_newer_version_is_told_as_such(service):
    text = service.issue(with_sizes(3))
    for version in "23456789":
        with pytest.raises(NewerPassportError):
            service.read(text[:4] + version + text[5:])
    with pytest.raises(ChangedPassportError):
        service.read(text[:4] + "0" + text[5:])


def test_another_shop_does_not_accept_it(service, tmp_path):
    text = service.issue(with_sizes(3))
    elsewhere = opened(tmp_path)
    with pytest.raises(ChangedPassportError, match="another shop"):
        PassportService(elsewhere).read(text)
    elsewhere.close()


def test_the_key_is_made_once_and_outlives_a_restart(tmp_path):
    first = opened(tmp_path)
    text = PassportService(first).issue(with_sizes(3))
    first.close()
    again = Database.open(file_url(tmp_path / "fitkiosk.db"), tmp_path / "backups")
    assert PassportService(again).read(text) == with_sizes(3)
    assert PassportService(again).issue(with_sizes(3)) == text
    again.close()


# Issued by the first release that had passports; people hold on to theirs, so it stays as it is.
OF_VERSION_1 = (
    "34871269667548017145057278799644232368553850384187616176347291204744839120567325"
    "17238843908578918698229667189297111830553016628865657959030901451524222801305220"
    "099435199040532924682695460983453034"
)


def test_passports_of_earlier_releases_stay_good(tmp_path):
    shop = opened(tmp_path)
    with shop.unit_of_work() as work:
        work.shop.set("passport_key", "5e" * 32)
    assert PassportService(shop).read(OF_VERSION_1) == with_sizes(2)
    shop.close()


def test_products_that_left_the_shop_are_left_out(service):
    gone = FoundSize("GONE", "Testloom", "Gone", Badge(AdviceKind.GREAT, ("M",)))
    passport = with_sizes(2)
    with_gone = replace(passport, found=(passport.found[0], gone, passport.found[1]))
    assert service.read(service.issue(with_gone)) == passport


def signed(service, told):
    """A passport of this shop with any content."""
    deflating = zlib.compressobj(9, wbits=-zlib.MAX_WBITS, zdict=passports._SAID_BEFORE)
    content = deflating.compress(json.dumps(told).encode()) + deflating.flush()
    versioned = bytes([passports._VERSION]) + content
    signature = HMACAlgorithm(hashlib.sha256).get_signature(service._key(), versioned)
    return f"34871{int.from_bytes(passports._BEGIN + content + signature)}"


def content(**changed):
    told = {
        "mode": "self",
        "girths": [865, 680, 945],
        "readings": [[], [], []],
        "errors": [None, None, None],
        "day": TAKEN_ON.toordinal(),
        "audience": "women",
        "unit": "cm",
        "wish": "regular",
        "found": [],
    }
    return list({**told, **changed}.values())


def test_the_stand_in_for_a_signed_content_is_right(service):
    assert service.read(signed(service, content())) == with_sizes(0)


@pytest.mark.parametrize(
    "told",
    [
        content(girths=[599, 680, 945]),
        content(girths=[865, 1501, 945]),
        content(girths=[865, 680]),
        content(girths=[None, 680, 945]),
        content(readings=[[9999], [], []]),
        content(mode="guessed"),
        content(day=0),
        content(day=10**12),
        content(unit="ell"),
        content(found=[["SKU-0001", "wonderful", "M"]]),
        content(errors=["far", None, None]),
        {"girths": "as above, in words that take up some room"},
        ["sixty", "ninety", "sixty", "ninety"],
        "bust and waist and hip",
    ],
)
def test_a_signed_content_that_cannot_be_is_refused(service, told):
    with pytest.raises(UnusablePassportError, match="measured again"):
        service.read(signed(service, told))
