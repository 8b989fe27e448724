"""Background jobs, the idle guard, the theme and the words."""

import threading
from dataclasses import replace

import pytest
from fakes import advice, product
from PySide6.QtCore import QSize, Qt, QThread, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fitkiosk.domain.fit import AdviceKind, Badge
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.idle import IdleGuard
from ui.theme.theme import Reading


@pytest.fixture
def real_jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.drain()


def test_work_runs_elsewhere_and_its_outcome_comes_home(qtbot, real_jobs, qapp):
    seen = []
    real_jobs.run(
        "lane",
        lambda: QThread.currentThread() is qapp.thread(),
        lambda at_home: seen.append((at_home, QThread.currentThread() is qapp.thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_only_the_newest_of_a_lane_is_delivered(qtbot, real_jobs):
    gate = threading.Event()
    seen = []
    real_jobs.run("lane", lambda: gate.wait(5) and "old", seen.append)
    real_jobs.run("lane", lambda: "new", seen.append)
    real_jobs.run("other", lambda: "other", seen.append)
    gate.set()
    qtbot.waitUntil(lambda: not real_jobs.busy)
    assert sorted(seen) == ["new", "other"]


def test_a_refusal_reaches_its_job_and_a_defect_the_window(qtbot, real_jobs):
    refused, defects = [], []
    real_jobs.defect_raised.connect(defects.append)

    def refuse():
        raise KioskError("No.", "Try again.")

    def break_down():
        raise RuntimeError("oops")

    real_jobs.run("a", refuse, lambda _: None, refused.append)
    real_jobs.run("b", break_down, lambda _: None, refused.append)
    qtbot.waitUntil(lambda: not real_jobs.busy)
    assert [str(error) for error in refused] == ["No. Try again."]
    assert [str(error) for error in defects] == ["oops"]


def test_draining_waits_and_drops_what_was_running(real_jobs):
    seen, begun = [], threading.Event()
    real_jobs.run("lane", lambda: begun.set() or "late", seen.append)
    begun.wait(5)
    real_jobs.drain()
    QApplication.processEvents()
    assert seen == []
    assert not real_jobs.busy


def test_a_forgotten_lane_stays_silent(qtbot, real_jobs):
    seen = []
    real_jobs.run("lane", lambda: "late", seen.append)
    real_jobs.forget("lane")
    qtbot.waitUntil(lambda: not real_jobs.busy)
    assert seen == []


@pytest.fixture
def guard(qapp):
    guard = IdleGuard(idle_seconds=60, warning_seconds=3)
    guard.watch(True)
    yield guard
    guard.watch(False)


def tick(guard, times):
    for _ in range(times):
        guard._countdown.timeout.emit()


def test_the_countdown_ends_the_visit_of_someone_who_left(guard):
    counted, ended = [], []
    guard.warned.connect(counted.append)
    guard.expired.connect(lambda: ended.append(True))
    guard._quiet.timeout.emit()
    tick(guard, 3)
    assert counted == [3, 2, 1]
    assert ended == [True]
    assert not guard.counting


def test_a_touch_extends_the_visit(guard, qtbot):
    resumed, ended = [], []
    guard.resumed.connect(lambda: resumed.append(True))
    guard.expired.connect(lambda: ended.append(True))
    guard._quiet.timeout.emit()
    tick(guard, 2)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert resumed == [True]
    assert not ended
    assert guard._quiet.isActive()


def test_it_watches_only_when_told(qtbot):
    guard = IdleGuard(60, 3)
    assert not guard._quiet.isActive()
    guard.watch(True)
    guard.watch(False)
    assert not guard._quiet.isActive()
    widget = QWidget()
    qtbot.addWidget(widget)
    QTest.keyClick(widget, Qt.Key.Key_A)
    assert not guard._quiet.isActive()


def test_every_token_of_the_stylesheet_exists_in_both_contrasts(theme):
    for reading in (Reading(), Reading(larger_text=True, high_contrast=True)):
        theme.read_as(reading)
        assert "$" not in theme.stylesheet()
    theme.read_as(Reading())


def _contrast(theme, one, other):
    def luminance(colour):
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted(
        (luminance(theme.colour(one)), luminance(theme.colour(other))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "paper"),
        ("ink_soft", "paper"),
        ("ink_soft", "sunken"),
        ("on_brand", "brand"),
        ("brand", "brand_soft"),
        ("great", "great_soft"),
        ("caution", "caution_soft"),
        ("problem", "problem_soft"),
        ("problem", "paper"),
        ("unknown", "unknown_soft"),
    ],
)
def test_words_stand_out_from_their_ground(theme, text, ground, high):
    theme.read_as(Reading(high_contrast=high))
    assert _contrast(theme, text, ground) >= (7.0 if high else 4.5)
    theme.read_as(Reading())


def test_no_text_is_smaller_than_sixteen_pixels(theme):
    assert min(theme.text(size) for size in ("small", "body", "lead", "title")) >= 16


@pytest.mark.parametrize(
    ("badge", "words"),
    [
        (Badge(AdviceKind.GREAT, ("M",)), "Great in M"),
        (Badge(AdviceKind.BETWEEN, ("M", "L")), "Between M and L"),
        (Badge(AdviceKind.RUNS_TIGHT, ("XL",)), "Runs tight, try XL"),
        (Badge(AdviceKind.RUNS_LOOSE, ("XS",)), "Runs loose, try XS"),
        (Badge(AdviceKind.NO_SIZE_FITS), "No size fits"),
        (Badge(AdviceKind.UNKNOWN), "No fit advice"),
    ],
)
def test_badges_in_words(qapp, badge, words):
    assert wording.badge_text(badge) == words


@pytest.mark.parametrize("kind", AdviceKind)
def test_every_kind_of_advice_has_a_tone_with_an_icon(theme, kind):
    tone = wording.tone_of(kind)
    assert theme.colour(tone.name).isValid()
    assert not theme.icon(tone.icon, tone.name).isNull()


def test_the_narrator_of_the_screen_speaks_its_language(qapp):
    class Upside(QTranslator):
        def translate(self, context, text, *_):
            return text.upper().replace("{SIZE}", "{size}") if context == "Explanation" else ""

    translator = Upside()
    qapp.installTranslator(translator)
    told = wording.narrator().headline(advice(), advice().best)
    qapp.removeTranslator(translator)
    assert told == "TAKE SIZE M"
    assert wording.narrator().headline(advice(), advice().best) == "Take size M"


def test_prices_are_written_as_in_india(qapp):
    card = product(1)
    assert wording.price(card) == "₹499"
    assert wording.price(replace(card, price_minor=12_99_950)) == "₹12,999.50"
    assert wording.price(replace(card, price_minor=1_23_45_600)) == "₹1,23,456"
    assert wording.price(replace(card, currency="EUR", price_minor=1999)) == "EUR 19.99"


def test_type_grows_on_a_large_window_and_shrinks_back(theme):
    usual = theme.text("body")
    theme.fit(QSize(1080, 1920))
    assert theme.text("body") > usual
    theme.fit(QSize(1280, 800))
    assert theme.text("body") == usual
