"""What a tape must not look like: two cards that never lose a word."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience
from ui.theme.theme import Reading
from ui.widgets.tape_faults import TapeFaults


class Longer(QTranslator):
    """Says everything in about half as many words again, as Hindi at its longest does."""

    def translate(self, context, text, *_):
        return f"{text} {text[: len(text) // 2]}" if context == "TapeFaults" else ""


@pytest.fixture
def page(theme):
    """A page that gives the faults as much height as they ask for."""
    page = QWidget()
    page.faults = TapeFaults(theme)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(page.faults)
    box.addStretch(1)
    yield page
    page.close()


def laid_out(page, width):
    page.resize(width, 600)
    page.show()
    QApplication.processEvents()
    return page.faults


@pytest.mark.parametrize("audience", [None, *Audience])
@pytest.mark.parametrize("girth", list(Girth))
def test_two_donts_in_words_and_pictures(page, girth, audience):
    page.faults.show_girth(girth, audience)
    captions = [card.caption.text() for card in page.faults.cards]
    assert len(set(captions)) == 2
    for card, caption in zip(page.faults.cards, captions, strict=True):
        assert caption.startswith("Not ")
        assert card.picture.accessibleName() == caption
        assert caption in page.faults.accessibleName()


def test_every_girth_and_body_has_pictures_of_its_own(page):
    faults = laid_out(page, 640)
    pictures = []
    for girth in Girth:
        for audience in Audience:
            faults.show_girth(girth, audience)
            pictures += [card.picture.grab().toImage() for card in faults.cards]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("width", [310, 380, 460, 575, 620, 900])
def test_no_word_is_cut_off_and_both_cards_are_as_large(page, theme, width, large, longer):
    translator = Longer()
    if longer:
        QCoreApplication.installTranslator(translator)
    theme.read_as(Reading(larger_text=large))
    for girth in Girth:
        page.faults.show_girth(girth, Audience.WOMEN)
        faults = laid_out(page, width)
        first, second = faults.cards
        assert abs(first.width() - second.width()) <= 1
        assert first.height() == second.height()
        for card in faults.cards:
            room = card.caption.size()
            assert room.height() >= card.caption.heightForWidth(room.width())
            assert card.rect().contains(card.caption.geometry())
            assert card.picture.width() >= 120
            assert card.picture.height() >= 96
            assert not card.caption.geometry().intersects(card.picture.geometry())
    QCoreApplication.removeTranslator(translator)
    theme.read_as(Reading())


@pytest.mark.parametrize("width", [380, 460, 620, 900])
def test_they_take_little_height(page, width):
    for girth in Girth:
        page.faults.show_girth(girth, Audience.MEN)
        assert 140 <= laid_out(page, width).height() <= 190


def test_they_follow_the_language(page):
    faults = page.faults
    faults.show_girth(Girth.HIP, Audience.MEN)
    before = [card.caption.text() for card in faults.cards]
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    QApplication.sendEvent(faults, QEvent(QEvent.Type.LanguageChange))
    after = [card.caption.text() for card in faults.cards]
    assert all(len(new) > len(old) for old, new in zip(before, after, strict=True))
    QCoreApplication.removeTranslator(translator)
    QApplication.sendEvent(faults, QEvent(QEvent.Type.LanguageChange))
    assert [card.caption.text() for card in faults.cards] == before


def test_they_step_aside_when_told(theme):
    page = QWidget()
    faults, rest = TapeFaults(theme), QWidget()
    row = QHBoxLayout(page)
    row.addWidget(faults)
    row.addWidget(rest, 1)
    faults.show_girth(Girth.BUST, Audience.WOMEN)
    faults.setVisible(False)
    page.show()
    faults.show_girth(Girth.HIP, Audience.WOMEN)
    assert not faults.isVisible()
    page.close()
