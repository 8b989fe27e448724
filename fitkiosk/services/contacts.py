"""Checking how somebody can be reached, without asking the network."""

import unicodedata

from email_validator import EmailNotValidError, validate_email
from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    PhoneNumberType,
    example_number,
    example_number_for_type,
    format_number,
    is_valid_number,
    parse,
)

from fitkiosk.domain.people import LONGEST_EMAIL, Contact, check_name
from fitkiosk.errors import BadEmailError, BadPhoneError

_LONGEST_SHOWN = 40


def check_contact(name: str, email: str, phone: str, region: str) -> Contact:
    """Tidy what was typed about a person.

    Args:
        name: as typed.
        email: as typed; empty for none.
        phone: as typed, in digits of any script; empty for none.
        region: the country of numbers that are typed without their country code, such as "IN".

    Raises:
        FieldError: when a field cannot be used; it names the first such field.
    """
    return Contact(check_name(name), check_email(email), check_phone(phone, region))


def check_email(text: str) -> str | None:
    """Tidy an email address; letters count as lower case, so that one person is stored once.

    Raises:
        BadEmailError: when the text cannot be an email address.
    """
    # Some keyboards write letters of full width.
    typed = unicodedata.normalize("NFKC", text).strip()
    if not typed:
        return None
    try:
        email = validate_email(typed, check_deliverability=False).normalized.lower()
    except EmailNotValidError as error:
        raise _not_an_address(typed) from error
    if len(email) > LONGEST_EMAIL:
        raise _not_an_address(typed)
    return email


def check_phone(text: str, region: str) -> str | None:
    """Bring a phone number into the form of E.164, such as "+919812345678".

    Raises:
        BadPhoneError: when the text cannot be a phone number.
    """
    typed = text.strip()
    if not typed:
        return None
    try:
        number = parse(typed, region)
    except NumberParseException as error:
        raise _not_a_number(typed, region) from error
    # Letters stand for digits on old telephones; here they are a slip of the hand.
    if not is_valid_number(number) or number.extension or any(c.isalpha() for c in typed):
        raise _not_a_number(typed, region)
    return str(format_number(number, PhoneNumberFormat.E164))


def _not_an_address(typed: str) -> BadEmailError:
    return BadEmailError(
        "“{shown}” is not an email address.",
        "Type it like name@example.com, or leave it empty.",
        shown=_shown(typed),
    )


def _not_a_number(typed: str, region: str) -> BadPhoneError:
    number = example_number_for_type(region, PhoneNumberType.MOBILE) or example_number(region)
    if number is None:
        raise ValueError(f"There is no region {region}.")
    return BadPhoneError(
        "“{shown}” is not a phone number.",
        "Type it like {example}, or leave it empty.",
        shown=_shown(typed),
        example=format_number(number, PhoneNumberFormat.INTERNATIONAL),
    )


def _shown(typed: str) -> str:
    return typed if len(typed) <= _LONGEST_SHOWN else typed[:_LONGEST_SHOWN] + "…"
