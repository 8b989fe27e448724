"""English and Hindi: nothing is missing in either, and both can be read."""

import logging
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import fontpkg_mukta
import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QRawFont

from fitkiosk import assets
from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.language import Language
from fitkiosk.errors import MissingMeasurementError, StoreError
from fitkiosk.units import LengthUnit, NotALengthError, parse_length
from ui import wording
from ui.languages import Languages, can_be_read, own_name
from ui.widgets.language_switch import LanguageSwitch

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
FILES = sorted(TRANSLATIONS.glob("*.ts"))
HINDI = TRANSLATIONS / "fitkiosk_hi.ts"


def messages(ts):
    """Each text of a file as (context, source, how finished, forms of its translation)."""
    for context in ElementTree.parse(ts).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                translation.get("type", "finished"),
                forms or [translation.text or ""],
            )


def placeholders(text):
    return sorted(re.findall(r"\{\w*\}|%n", text))


def test_there_is_a_file_for_every_language_and_a_compiled_one_beside_it():
    assert [file.stem for file in FILES] == [f"fitkiosk_{code}" for code in sorted(Language)]
    assert all(can_be_read(language) for language in Language)


def test_the_files_hold_every_text_of_the_source_and_no_other(tmp_path):
    for file in FILES:
        shutil.copy(file, tmp_path)
    update = [sys.executable, ROOT / ".ci" / "update-translations", tmp_path]
    done = subprocess.run(update, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for file in FILES:
        held = {message[:2] for message in messages(file)}
        needed = {message[:2] for message in messages(tmp_path / file.name)}
        assert held == needed, "run `make translations`"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file):
    missing = [
        (context, source)
        for context, source, state, forms in messages(file)
        if state != "finished" or not all(form.strip() for form in forms)
    ]
    assert not missing, "translate these, and run `make translations`"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_the_placeholders_and_the_lines(file):
    for context, source, _, forms in messages(file):
        for form in filter(None, forms):
            assert placeholders(form) == placeholders(source), (context, source)
            assert form.count("\n") == source.count("\n"), (context, source)
            assert (form[:1] == " ", form[-1:] == " ") == (source[:1] == " ", source[-1:] == " ")


def test_hindi_is_written_in_its_own_script():
    for context, source, _, forms in messages(HINDI):
        words = re.sub(r"\{\w*\}|%n", "", source)
        for form in filter(None, forms):
            written = re.search(r"[\u0900-\u097f]", form)
            assert written or not re.search(r"[A-Za-z]{2}", words), (context, source)


def test_the_font_has_every_letter_of_both_languages(qapp):
    font = QRawFont(str(fontpkg_mukta.ROOT / "files" / "Mukta-Regular.ttf"), 18)
    letters = {letter for *_, forms in messages(HINDI) for form in forms for letter in form}
    letters |= {letter for _, source, *_ in messages(HINDI) for letter in source} - {"\n"}
    missing = {letter for letter in letters - {"\n"} if not font.supportsCharacter(ord(letter))}
    assert not missing


def test_nothing_in_the_files_tells_of_the_machine_they_were_made_on():
    for file in FILES:
        assert "<location" not in file.read_text(encoding="utf-8")


@pytest.fixture
def languages(qapp):
    languages = Languages.of(qapp)
    yield languages
    languages.use(Language.ENGLISH)


def test_words_numbers_and_dates_follow_the_language(languages):
    body = Measurements(86.5, 68.0, 94.5)
    assert (wording.products(1), wording.products(2)) == ("1 product", "2 products")
    assert QLocale().toString(QDate(2026, 11, 20), QLocale.FormatType.LongFormat).endswith("2026")
    languages.use(Language.HINDI)
    assert (wording.products(1), wording.products(2)) == ("1 प्रोडक्ट", "2 प्रोडक्ट")
    assert wording.girths_in_short(body, LengthUnit.CM) == "86.5 / 68 / 94.5 सेमी"
    assert wording.length(86.36, LengthUnit.INCH) == "34 इंच"
    assert wording.girth_name(Girth.WAIST) == "कमर"
    day = QLocale().toString(QDate(2026, 11, 20), QLocale.FormatType.LongFormat)
    assert "20" in day, "digits are those of the tape"
    assert re.search(r"[\u0900-\u097f]", day)
    languages.use(Language.ENGLISH)
    assert wording.girths_in_short(body, LengthUnit.CM) == "86.5 / 68 / 94.5 cm"


def test_refusals_are_told_in_the_language_with_the_names_people_know(languages):
    with pytest.raises(NotALengthError) as refusal:
        parse_length("abc", LengthUnit.CM)
    missing = MissingMeasurementError("dresses", ("user_hip_cm",))
    assert wording.error_text(refusal.value) == str(refusal.value)
    languages.use(Language.HINDI)
    assert wording.error_text(refusal.value) == (
        "“abc” संख्या नहीं है। टेप पर जो संख्या है, वह लिखें, जैसे 86.5।"
    )
    assert "ड्रेस" in wording.told(missing).happened
    assert "कूल्हा" in wording.told(missing).happened
    assert str(refusal.value).startswith("“abc” is not a number."), "as the log has it"


def test_a_sentence_nobody_translated_is_told_in_english(languages):
    languages.use(Language.HINDI)
    assert wording.error_text(StoreError("Brand-new trouble.", "Do this.")) == (
        "Brand-new trouble. Do this."
    )


def test_without_its_file_a_language_stays_english_and_the_log_says_so(
    languages, monkeypatch, tmp_path, caplog
):
    monkeypatch.setattr(assets, "resources_dir", lambda: tmp_path)
    assert not can_be_read(Language.HINDI)
    with caplog.at_level(logging.WARNING, logger="ui"):
        languages.use(Language.HINDI)
    assert wording.girth_name(Girth.WAIST) == "Waist"
    assert "the texts in Hindi cannot be read" in caplog.text
    monkeypatch.undo()


def test_the_switch_names_the_other_language_in_its_own_script(qtbot, theme, languages):
    switch = LanguageSwitch(theme)
    qtbot.addWidget(switch)
    chosen = []
    switch.chosen.connect(chosen.append)
    switch.show_spoken(Language.ENGLISH)
    assert (switch.text(), switch.accessibleName()) == ("हिन्दी", "Language: हिन्दी")
    switch.click()
    languages.use(Language.HINDI)
    switch.show_spoken(Language.HINDI)
    assert (switch.text(), switch.accessibleName()) == ("English", "भाषा: English")
    switch.click()
    assert chosen == [Language.HINDI, Language.ENGLISH]
    assert switch.text() == own_name(Language.ENGLISH)
