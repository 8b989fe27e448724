"""Background jobs, the idle guard, the theme and the words."""

import threading
from dataclasses import replace
from datetime import date

import pytest
from fakes import NOW, advice, product
from PySide6.QtCore import QSize, Qt, QThread, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import AdviceKind, Badge
from fitkiosk.domain.kiosk import KioskState, VisitMode
from fitkiosk.domain.people import Person
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.daily import Daily
from ui.idle import IdleGuard
from ui.theme.theme import Reading
from ui.widgets.header import Header


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


def test_with_both_hands_on_the_tape_the_countdown_waits_longer(guard):
    usual = guard._quiet.interval()
    guard.watch(True, patience=3)
    assert guard._quiet.interval() == 3 * usual
    guard.watch(True)
    assert guard._quiet.interval() == usual


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


# --- The header -----------------------------------------------------------------------------------

BODY = Measurements(86.5, 68.0, 94.5)
ASHA = Person(1, "Asha & Co", None, NOW)
HOME = KioskState()
GUEST = HOME.begin(VisitMode.CUSTOMER)
STAFFED = HOME.begin(VisitMode.STAFF).signed_in(StaffMember(1, "Meera", NOW))


@pytest.fixture
def header(qtbot, theme):
    header = Header(theme)
    qtbot.addWidget(header)
    header.resize(1280, 64)
    header.show()
    return header


def ways_out(header):
    return [way.text() for way in (header.start_over, header.lock) if way.isVisible()]


@pytest.mark.parametrize(
    ("state", "name", "visit", "ways"),
    [
        (GUEST, "FitKiosk", "Guest", ["Finish visit"]),
        (GUEST.measured(BODY), "FitKiosk", "Guest · 86.5 / 68 / 94.5 cm", ["Finish visit"]),
        (HOME.begin(VisitMode.STAFF), "FitKiosk", None, []),
        (STAFFED, "Meera", None, ["Lock"]),
        (STAFFED.open_office(), "Meera", None, ["Lock"]),
        (STAFFED.measure(), "Meera", "Guest", ["Next customer", "Lock"]),
        (
            STAFFED.meet(ASHA, BODY),
            "Meera",
            "Asha && Co · 86.5 / 68 / 94.5 cm",
            ["Next customer", "Lock"],
        ),
    ],
)
def test_the_header_says_who_serves_whom_and_the_ways_out(header, state, name, visit, ways):
    header.show_visit(state)
    assert header.name.text() == name
    assert (header.visit.text() if header.visit.isVisible() else None) == visit
    assert ways_out(header) == ways


@pytest.mark.parametrize(
    "state", [GUEST.measured(BODY).measure(), STAFFED.meet(ASHA, BODY).measure()]
)
def test_readings_are_taken_blind(header, state):
    header.show_visit(state)
    assert "86.5" not in header.visit.text()
    assert "86.5" not in header.visit.accessibleName()


@pytest.mark.parametrize("size", [QSize(1024, 768), QSize(1080, 1920), QSize(1280, 800)])
@pytest.mark.parametrize("larger", [False, True])
def test_long_names_leave_room_in_the_header(header, theme, size, larger):
    theme.fit(size)
    theme.read_as(Reading(larger_text=larger))
    header.setMinimumWidth(1)  # as in the window, which may be as narrow as it likes
    header.resize(size.width(), 72)
    long = replace(ASHA, name="A" * 120)
    staffed = HOME.begin(VisitMode.STAFF).signed_in(StaffMember(1, "M" * 120, NOW))
    taller = Measurements(106.5, 108.5, 114.5)
    header.show_visit(staffed.meet(long, BODY).measure().measured(taller))
    assert header.minimumSizeHint().width() <= size.width()
    assert header.name.text().startswith("M")
    assert header.visit.text().startswith("A")
    assert header.visit.text().endswith("(not saved)")
    assert "106.5" in header.visit.accessibleName()


def test_a_wider_header_says_more(header):
    header.setMinimumWidth(1)
    header.show_visit(STAFFED.meet(replace(ASHA, name="A" * 120), BODY))
    texts = []
    for width in (700, 1000, 1280):
        header.resize(width, 64)
        QApplication.processEvents()
        texts.append(header.visit.text())
    assert "86.5" not in texts[0]
    assert texts[1].endswith("86.5 / 68 / 94.5 cm")
    assert len(texts[0]) < len(texts[1]) < len(texts[2])


# --- What is due once a day -----------------------------------------------------------------------


@pytest.fixture
def days():
    return [date(2026, 3, 1)]


@pytest.fixture
def daily(qapp, days):
    daily = Daily(today=lambda: days[-1])
    daily.told = []
    daily.due.connect(lambda: daily.told.append(days[-1]))
    yield daily
    daily.stop()


def test_it_is_due_at_once_and_then_whenever_the_day_changes(daily, days):
    daily.start()
    daily.note_done()
    for _ in range(5):
        daily._timer.timeout.emit()
    assert len(daily.told) == 1
    days.append(date(2026, 3, 2))
    daily._timer.timeout.emit()
    daily.note_done()
    daily._timer.timeout.emit()
    assert daily.told == days


def test_what_was_refused_is_due_again_the_next_hour(daily):
    daily.start()
    daily._timer.timeout.emit()
    assert len(daily.told) == 2
    daily.note_done()
    daily._timer.timeout.emit()
    assert len(daily.told) == 2


def test_a_clock_set_back_makes_it_due_once_more(daily, days):
    daily.start()
    daily.note_done()
    days.append(date(2026, 2, 1))
    daily._timer.timeout.emit()
    assert daily.told == days


def test_nothing_is_due_once_it_was_stopped(daily):
    daily.start()
    daily.stop()
    assert not daily._timer.isActive()
