"""Fit passports as text: made, signed, and read again.

The text is digits alone, and that has two reasons. A scanner types what it reads as if on a
keyboard, and the computer may take that for another keyboard's: letters change places, signs and
shifted keys become others, while plain digits stay digits nearly everywhere. And a QR code packs
digits as tightly as it packs anything, 10 bits for three of them, so the code stays coarse.

    3487 1 7263…      the mark (FITP on the keys of a telephone), the version, and one long number

The number is the bytes of a leading 1, the content (JSON, deflated) and its signature.
"""

import hashlib
import json
import secrets
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from itsdangerous import HMACAlgorithm

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.passport import (
    ChangedPassportError,
    FoundSize,
    KeyboardLayoutError,
    NewerPassportError,
    NotAPassportError,
    Passport,
    TooLongForAPassportError,
    UnusablePassportError,
)
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError
from fitkiosk.store.database import Database
from fitkiosk.units import LengthUnit

MOST_DIGITS = 991
"""What a QR code of version 15 holds at correction level M; its 77 modules a side can still be read
off a receipt. It is also less than 1 kB."""

_FEWEST_DIGITS = 100  # the signature alone takes 78
_MARK = "3487"
_VERSION = 1
_KEY_SETTING, _KEY_BYTES = "passport_key", 32
_SIGNATURE_BYTES = hashlib.sha256().digest_size
_DIGITS = 10
_MM = 10
_BEGIN = b"\x01"
# Deflate refers back to what came before, and here that is what a passport will say anyway. It is
# part of version 1: with another text, passports that people hold could not be read any more.
_SAID_BEFORE = (
    b'"no_size_fits"],["runs_loose","runs_tight","between","XXL","XL","L","S","XS"],["'
    b'["estimated",["full",["quick",["self",[],[]],[null,null,null],"men","in","snug","relaxed",'
    b'"women","cm","regular",[[],["great","M"],["'
)


class PassportService:
    """Makes passports that only this shop's kiosks accept.

    Args:
        database: where the key is kept that they are signed with, and the products they name.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._signing = HMACAlgorithm(hashlib.sha256)

    def issue(self, passport: Passport) -> str:
        """Put a passport into digits; of many sizes found, the latest that there is room for.

        Returns:
            At most 991 digits, to be shown as a QR code.

        Raises:
            StoreError: when the database can neither give nor take the key.
        """
        key = self._key()
        text = self._signed(key, passport)
        while len(text) > MOST_DIGITS and passport.found:
            passport = replace(passport, found=passport.found[1:])
            text = self._signed(key, passport)
        return text

    def read(self, text: str) -> Passport:
        """Read what a scanner typed or a person pasted.

        Blanks and line breaks do no harm, and digits of any script are digits. Products that are
        no longer in the shop are left out.

        Raises:
            PassportError: one of its kinds, which says why it is not accepted.
            StoreError: when the database cannot be read.
        """
        digits = _digits(text)
        signed = _unpacked(digits)
        content, signature = signed[:-_SIGNATURE_BYTES], signed[-_SIGNATURE_BYTES:]
        if not self._signing.verify_signature(self._key(), _versioned(content), signature):
            raise _changed()
        try:
            passport, skus = _told(content)
        except (ValueError, TypeError, ArithmeticError, zlib.error, BadInputError) as error:
            raise UnusablePassportError(
                "The measurements on this fit pass cannot be used.", "Please be measured again."
            ) from error
        return replace(passport, found=self._found(skus))

    def _signed(self, key: bytes, passport: Passport) -> str:
        content = _content(passport)
        signature = self._signing.get_signature(key, _versioned(content))
        number = int.from_bytes(_BEGIN + content + signature)
        return f"{_MARK}{_VERSION}{number}"

    def _key(self) -> bytes:
        """The shop's key, made when it is first needed; without it every passport is void."""
        with self._database.reading() as work:
            kept = work.shop.setting(_KEY_SETTING)
        if kept is None:
            with self._database.unit_of_work() as work:
                # Somebody else may have been quicker.
                kept = work.shop.setting(_KEY_SETTING) or secrets.token_hex(_KEY_BYTES)
                work.shop.set(_KEY_SETTING, kept)
        return bytes.fromhex(kept)

    def _found(self, badges: dict[str, Badge]) -> tuple[FoundSize, ...]:
        with self._database.reading() as work:
            cards = work.products.cards_by_sku(badges)
        return tuple(
            FoundSize(sku, cards[sku].brand, cards[sku].name, badge)
            for sku, badge in badges.items()
            if sku in cards
        )


# --- The text -------------------------------------------------------------------------------------


def _digits(text: str) -> str:
    """The digits of a passport of this version.

    Raises:
        PassportError: when the text is something else.
    """
    typed = "".join(text.split())
    if not typed:
        raise NotAPassportError(
            "Nothing was read yet.", "Hold the square code of your fit pass under the scanner."
        )
    if len(typed) > MOST_DIGITS:
        raise TooLongForAPassportError(
            "This is far longer than a fit pass.",
            "Clear the field, then scan the square code of your fit pass alone.",
        )
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in typed)
    if digits.isdecimal() and digits.startswith(_MARK) and len(digits) >= _FEWEST_DIGITS:
        _check_version(int(digits[len(_MARK)]))
        return digits
    if digits.startswith(_MARK) and len(digits) >= _FEWEST_DIGITS:
        raise _changed()
    if len(digits) >= _FEWEST_DIGITS and len(set(digits)) <= _DIGITS and not digits.isdecimal():
        # Whatever the keyboard, ten keys give ten signs.
        raise KeyboardLayoutError(
            "The scanner typed other signs than the code has.",
            "Ask the staff to set the scanner to the keyboard of this computer, or be measured.",
        )
    raise NotAPassportError(
        "This is not a fit pass.",
        "Hold the square code of your fit pass under the scanner, or be measured.",
    )


def _check_version(version: int) -> None:
    if version > _VERSION:
        raise NewerPassportError(
            "This fit pass was made by a newer FitKiosk than this one.",
            "Ask the staff to update this kiosk, or be measured.",
        )
    if version < _VERSION:
        raise _changed()


def _unpacked(digits: str) -> bytes:
    number = int(digits[len(_MARK) + 1 :])
    signed = number.to_bytes((number.bit_length() + 7) // 8)
    if not signed.startswith(_BEGIN):
        raise _changed()
    return signed.removeprefix(_BEGIN)


def _versioned(content: bytes) -> bytes:
    """What is signed: a content that means one thing in one version must not pass in another."""
    return bytes([_VERSION]) + content


def _changed() -> ChangedPassportError:
    return ChangedPassportError(
        "This fit pass is not as this shop made it: it is from another shop, or a part of it was "
        "changed or not read.",
        "Scan the whole code once more. If that does not help, be measured again.",
    )


# --- The content ----------------------------------------------------------------------------------


def _content(passport: Passport) -> bytes:
    taken = passport.measurements
    told = [
        taken.mode,
        _in_mm([taken.of(girth) or 0.0 for girth in Girth]),
        [_in_mm(taken.readings_cm.get(girth, ())) for girth in Girth],
        [taken.estimate_errors_cm.get(girth) for girth in Girth],
        passport.taken_on.toordinal(),
        passport.audience,
        passport.unit,
        passport.wish,
        [[one.sku, one.badge.kind, *one.badge.sizes] for one in passport.found],
    ]
    written = json.dumps(told, separators=(",", ":"), ensure_ascii=False).encode()
    deflating = zlib.compressobj(9, wbits=-zlib.MAX_WBITS, zdict=_SAID_BEFORE)
    return deflating.compress(written) + deflating.flush()


def _told(content: bytes) -> tuple[Passport, dict[str, Badge]]:
    """A passport without the sizes found, and these by article number, the latest last."""
    inflating = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_SAID_BEFORE)
    told: list[Any] = json.loads(inflating.decompress(content) + inflating.flush())
    mode, girths, readings, errors, day, audience, unit, wish, found = told
    bust_cm, waist_cm, hip_cm = _in_cm(girths)
    measurements = Measurements(
        bust_cm,
        waist_cm,
        hip_cm,
        MeasuringMode(mode),
        {g: tuple(_in_cm(mm)) for g, mm in zip(Girth, readings, strict=True) if mm},
        {g: float(error) for g, error in zip(Girth, errors, strict=True) if error is not None},
    )
    passport = Passport(
        measurements,
        date.fromordinal(day),
        Audience(audience) if audience is not None else None,
        LengthUnit(unit),
        FitWish(wish),
    )
    return passport, {sku: Badge(AdviceKind(kind), tuple(sizes)) for sku, kind, *sizes in found}


def _in_mm(lengths_cm: Sequence[float]) -> list[int]:
    return [round(cm * _MM) for cm in lengths_cm]


def _in_cm(lengths_mm: Sequence[int]) -> list[float]:
    return [mm / _MM for mm in lengths_mm]
