import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.people import Contact
from fitkiosk.errors import BadEmailError, BadInputError, BadNameError, BadPhoneError, FieldError
from fitkiosk.services.contacts import check_contact, check_email, check_phone

E164 = "+919812345678"


@pytest.mark.parametrize(
    "typed",
    [
        "9812345678",
        "98123 45678",
        "98123-45678",
        "098123 45678",
        "+91 98123 45678",
        "0091 9812345678",
        "(+91) 98123.45678",
        "  9812345678 ",
        "९८१२३ ४५६७८",
        "+९१ ९८१२३४५६७८",
        "９８１２３４５６７８",
    ],
)
def test_one_number_in_many_ways_of_writing(typed):
    assert check_phone(typed, "IN") == E164


def test_numbers_of_other_countries():
    assert check_phone("+1 650 253 0000", "IN") == "+16502530000"
    assert check_phone("(650) 253-0000", "US") == "+16502530000"
    assert check_phone("022 2345 6789", "IN") == "+912223456789"


@pytest.mark.parametrize(
    "typed", ["981234567", "12", "98123x45678", "1800-FLOWERS", "-", "+", "😀"]
)
def test_what_is_no_number(typed):
    with pytest.raises(BadPhoneError) as refusal:
        check_phone(typed, "IN")
    assert typed in refusal.value.happened
    assert "+91 81234 56789" in refusal.value.remedy


def test_a_region_without_mobiles_has_an_example_as_well():
    with pytest.raises(BadPhoneError, match=r"\+290 8999"):
        check_phone("x", "TA")


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_refused(text):
    try:
        phone = check_phone(text, "IN")
    except BadPhoneError:
        return
    assert phone is None or check_phone(phone, "US") == phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Asha@Example.COM ", "asha@example.com"),
        ("asha.rao+fit@example.co.in", "asha.rao+fit@example.co.in"),
        ("प्रिया@उदाहरण.भारत", "प्रिया@उदाहरण.भारत"),
        ("ＡＳＨＡ@example.com", "asha@example.com"),
        ("", None),
        ("  ", None),
    ],
)
def test_emails(typed, kept):
    assert check_email(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "asha",
        "asha@",
        "@example.com",
        "asha@example",
        "a@b@example.com",
        "asha rao@example.com",
        "asha@exa mple.com",
        "asha..rao@example.com",
        "asha@" + "x" * 260 + ".com",
    ],
)
def test_what_is_no_email(typed):
    with pytest.raises(BadEmailError) as refusal:
        check_email(typed)
    assert len(refusal.value.happened) < 100


@given(st.text(max_size=60) | st.emails())
def test_any_text_is_an_email_or_refused(text):
    try:
        email = check_email(text)
    except BadEmailError:
        return
    assert email is None or check_email(email) == email


def test_a_contact_is_tidied():
    contact = check_contact("  Asha   Rao ", "ASHA@example.com", "98123 45678", "IN")
    assert contact == Contact("Asha Rao", "asha@example.com", E164)
    assert check_contact("Asha", "", " ", "IN") == Contact("Asha")


@pytest.mark.parametrize(
    ("name", "email", "phone", "kind"),
    [
        (" ", "asha@example.com", "", BadNameError),
        ("x" * 121, "", "", BadNameError),
        ("Asha", "nowhere", "12", BadEmailError),
        ("Asha", "", "12", BadPhoneError),
    ],
)
def test_a_refusal_names_its_field(name, email, phone, kind):
    with pytest.raises(FieldError) as refusal:
        check_contact(name, email, phone, "IN")
    assert type(refusal.value) is kind
    assert isinstance(refusal.value, BadInputError)
    assert refusal.value.field == kind.field
