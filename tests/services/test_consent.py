import hashlib
import json
import tomllib
from datetime import UTC, datetime

import pytest

from fitkiosk import assets
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.language import Language
from fitkiosk.errors import BundledFileError
from fitkiosk.services.consent import ConsentWords

# Somebody agreed to these words. They are never changed: new words are a new version, with a new
# line here.
AGREED = {"1": "791553b63302606f7a1bb51f5fdd765a27a2859719ef9c6d50349e3146ce460f"}
GIVEN_AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def words():
    return ConsentWords()


def test_the_words_of_a_version_never_change(words):
    content = tomllib.loads((assets.resources_dir() / "consent.toml").read_text(encoding="utf-8"))
    hashes = {
        version["name"]: hashlib.sha256(
            json.dumps(version["words"], sort_keys=True).encode()
        ).hexdigest()
        for version in content["versions"]
    }
    assert hashes == AGREED
    assert words.current == list(AGREED)[-1]


@pytest.mark.parametrize("days", [None, 1, 7, 30, 365, 400, 730, 3650])
@pytest.mark.parametrize("language", Language)
def test_two_sentences_for_every_setting(words, language, days):
    what, how_long = words.shown(language, days)
    for sentence in (what, how_long):
        assert sentence.endswith(("।", "."))
        assert "{" not in sentence
    shown = "".join(c for c in how_long if c.isdigit())
    expected = {None: "", 365: "1", 730: "2", 3650: "10"}.get(days, str(days))
    assert shown == expected


def test_the_words_are_true_to_the_setting(words):
    assert "2 years after" in words.shown(Language.ENGLISH, 730)[1]
    assert "1 year after" in words.shown(Language.ENGLISH, 365)[1]
    assert "1 day after" in words.shown(Language.ENGLISH, 1)[1]
    assert "400 दिन बाद" in words.shown(Language.HINDI, 400)[1]
    assert "after" not in words.shown(Language.ENGLISH, None)[1]


def test_what_was_agreed_to_is_told_as_it_was_shown(words):
    for language in Language:
        for days in (None, 90):
            consent = Consent(GIVEN_AT, words.current, language.value, retention_days=days)
            assert words.agreed(consent) == words.shown(language, days)


def test_words_that_only_a_newer_program_knows(words):
    assert words.agreed(Consent(GIVEN_AT, "99", "en")) == ()
    assert words.agreed(Consent(GIVEN_AT, words.current, "xx")) == ()


@pytest.mark.parametrize("content", ["", "versions = []", "[[versions]]\nname = '1'", "not toml"])
def test_a_file_that_says_something_else(tmp_path, content):
    file = tmp_path / "consent.toml"
    file.write_text(content)
    with pytest.raises(BundledFileError):
        ConsentWords(file)
    with pytest.raises(BundledFileError):
        ConsentWords(tmp_path / "missing.toml")
