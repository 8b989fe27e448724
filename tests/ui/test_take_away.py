"""A visit is taken along: the code on the screen, and the slip on paper."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import segno
from fakes import FakePassports
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.fit import AdviceKind, Badge
from fitkiosk.domain.kiosk import VisitMode
from fitkiosk.domain.passport import FoundSize, Passport
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import StoreError
from ui.art.qr import QUIET
from ui.art.slip import draw_slip
from ui.files import FileNotWrittenError
from ui.slip import NotPrintedError, Printer, save_slip, slip_of
from ui.take_away import TakeAwayController
from ui.theme.theme import Reading
from ui.widgets.qr_code import QrCode
from ui.widgets.take_away import TakeAwayVeil

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.SELF)
TEXT = "34871" + "0123456789" * 30


def found(number):
    return FoundSize(f"S-{number}", "Testloom", f"Shirt {number}", Badge(AdviceKind.GREAT, ("M",)))


# --- The code -------------------------------------------------------------------------------------


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize(("width", "height"), [(240, 240), (417, 401), (301, 640)])
def test_what_is_painted_is_the_code_with_its_quiet_zone(theme, qtbot, width, height, contrast):
    theme.read_as(Reading(high_contrast=contrast))
    widget = QrCode(theme)
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show_text(TEXT)
    picture = widget.grab().toImage()
    rows = [list(map(bool, row)) for row in segno.make_qr(TEXT, error="m").matrix]
    across = len(rows) + 2 * QUIET
    module = min(width, height) // across
    left, top = (width - across * module) // 2, (height - across * module) // 2
    empty = [False] * QUIET
    expected = [
        *[[False] * across] * QUIET,
        *[empty + row + empty for row in rows],
        *[[False] * across] * QUIET,
    ]
    # Every pixel, not only the middle of each module: none is half dark.
    painted = [
        [picture.pixelColor(left + x, top + y).lightness() for x in range(across * module)]
        for y in range(across * module)
    ]
    assert {shade for line in painted for shade in line} == {
        theme.colour("ink").lightness(),
        255,
    }
    read = [[painted[y * module][x * module] < 128 for x in range(across)] for y in range(across)]
    assert read == expected
    for y, line in enumerate(painted):
        assert [shade < 128 for shade in line] == [
            dark for dark in expected[y // module] for _ in range(module)
        ]


def test_no_text_paints_nothing(theme, qtbot):
    widget = QrCode(theme)
    qtbot.addWidget(widget)
    widget.resize(240, 240)
    widget.show_text(TEXT)
    widget.show_text("")
    picture = widget.grab().toImage()
    assert {picture.pixel(x, y) for x in range(240) for y in range(240)} == {picture.pixel(0, 0)}


# --- The page -------------------------------------------------------------------------------------


class Paper:
    """A printer that keeps what it was given."""

    def __init__(self, name="Receipts"):
        self.printed = []
        self.refusal = None
        self._name = name

    def name(self):
        return self._name

    def print(self, slip):
        if self.refusal is not None:
            raise self.refusal
        self.printed.append(slip)


@pytest.fixture
def passports():
    return FakePassports(TEXT)


@pytest.fixture
def paper():
    return Paper()


@pytest.fixture
def window(qtbot, theme):
    window = QWidget()
    window.resize(1280, 800)
    under = QPushButton("under", window)
    qtbot.addWidget(window)
    window.show()
    under.setFocus()
    yield window
    window.close()


@pytest.fixture
def asked(tmp_path):
    """Where the person lets the file go; None when they change their mind."""
    return [tmp_path / "slip.pdf"]


@pytest.fixture
def take_away(window, kiosk, passports, jobs, theme, paper, asked):
    controller = TakeAwayController(
        kiosk,
        passports,
        jobs,
        TakeAwayVeil(theme, window),
        paper=paper,
        ask_file=lambda *_: asked[0],
        today=lambda: TODAY,
    )
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    kiosk.found(found(1))
    kiosk.found(found(2))
    return controller


def test_the_button_shows_the_code_of_this_visit(take_away, kiosk, passports):
    kiosk.take_away_requested.emit()
    view = take_away.view
    assert take_away.is_open
    assert passports.issued == [Passport(BODY, TODAY, Audience.WOMEN, found=(found(1), found(2)))]
    assert len(view.code.code) == segno.make_qr(TEXT, error="m").symbol_size(border=0)[0]
    assert "86.5 / 68 / 94.5 cm" in view.content.text()
    assert "2 sizes found" in view.content.text()
    assert "no name" in view.note.text()
    assert view.code.accessibleName()
    assert view.close_button.hasFocus()


def test_without_sizes_nothing_is_said_of_them(take_away, kiosk, passports):
    wider = Measurements(90.0, 70.0, 98.0)
    kiosk.measure()
    kiosk.measured(wider)
    kiosk.take_away_requested.emit()
    assert "found" not in take_away.view.content.text()


@pytest.mark.parametrize("name", ["", "Receipts"])
def test_printing_is_offered_where_there_is_a_printer(take_away, kiosk, paper, name):
    paper._name = name
    kiosk.take_away_requested.emit()
    assert take_away.view.print.isVisible() is bool(name)
    assert not take_away.view.save.isVisible()


def test_a_slip_is_printed(take_away, kiosk, paper):
    kiosk.take_away_requested.emit()
    QTest.mouseClick(take_away.view.print, Qt.MouseButton.LeftButton)
    (slip,) = paper.printed
    assert [row.verdict for row in slip.found] == ["Great in M", "Great in M"]
    assert [row.name for row in slip.found] == ["Shirt 2", "Shirt 1"]
    assert slip.girths[0] == ("Bust", "86.5 cm", "give or take 3 cm")
    assert take_away.view.message.property("tone") == "great"


def test_a_printer_that_fails_is_told_and_the_code_stays(take_away, kiosk, paper):
    kiosk.take_away_requested.emit()
    paper.refusal = NotPrintedError("The printer did not take the slip.", "Take a photo.")
    QTest.mouseClick(take_away.view.print, Qt.MouseButton.LeftButton)
    assert take_away.view.message.text() == "The printer did not take the slip. Take a photo."
    assert take_away.view.message.property("tone") == "problem"
    assert take_away.view.code.code


def serve(kiosk):
    kiosk.go_home()
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(StaffMember(1, "Meera", NOW))
    kiosk.meet(Person(7, "Asha Rao", "asha@example.com", NOW), BODY, date(2026, 3, 1))
    kiosk.shop()
    kiosk.take_away_requested.emit()


def test_staff_save_the_slip_as_a_file(take_away, kiosk, asked, passports):
    serve(kiosk)
    assert passports.issued[-1].taken_on == date(2026, 3, 1)
    QTest.mouseClick(take_away.view.save, Qt.MouseButton.LeftButton)
    assert asked[0].read_bytes().startswith(b"%PDF")
    assert take_away.view.message.text() == "Saved."


def test_who_changes_their_mind_saves_nothing(take_away, kiosk, asked):
    serve(kiosk)
    path, asked[0] = asked[0], None
    QTest.mouseClick(take_away.view.save, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert take_away.view.message.text() == ""


def test_a_file_that_cannot_be_written_is_told(take_away, kiosk, asked, tmp_path):
    serve(kiosk)
    asked[0] = tmp_path / "no such folder" / "slip.pdf"
    QTest.mouseClick(take_away.view.save, Qt.MouseButton.LeftButton)
    assert "slip.pdf could not be written" in take_away.view.message.text()
    assert take_away.view.message.property("tone") == "problem"


def test_no_name_of_anybody_is_on_the_slip(take_away, kiosk, paper):
    serve(kiosk)
    QTest.mouseClick(take_away.view.print, Qt.MouseButton.LeftButton)
    said = repr(replace(paper.printed[0], code=()))
    assert "Asha" not in said
    assert "asha@" not in said
    assert "Meera" not in said


def test_a_passport_that_cannot_be_made_is_told(take_away, kiosk, passports):
    passports.refusal = StoreError("The database is locked.", "Try again.")
    kiosk.take_away_requested.emit()
    assert take_away.is_open
    assert take_away.view.message.text() == "The database is locked. Try again."
    assert not take_away.view.code.code
    assert not take_away.view.print.isVisible()


def close_by_button(view, window):
    QTest.mouseClick(view.close_button, Qt.MouseButton.LeftButton)


def close_by_touch_beside(view, window):
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize("close", [close_by_button, close_by_touch_beside])
def test_closing_forgets_it_and_gives_the_keyboard_back(take_away, kiosk, window, close):
    under = window.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    kiosk.take_away_requested.emit()
    QTest.mouseClick(take_away.view, Qt.MouseButton.LeftButton, pos=QPoint(640, 400))
    assert take_away.is_open, "a touch on the card does not close it"
    close(take_away.view, window)
    assert not take_away.is_open
    assert not take_away.view.code.code
    assert take_away.view.content.text() == ""
    assert under.hasFocus()


@pytest.mark.parametrize("end", ["go_home", "finish", "measure"])
def test_it_goes_with_the_visit(take_away, kiosk, end):
    kiosk.take_away_requested.emit()
    getattr(kiosk, end)()
    assert not take_away.is_open
    assert not take_away.view.code.code


def test_the_keyboard_stays_on_it(take_away, kiosk):
    serve(kiosk)
    view = take_away.view
    order = []
    for _ in range(4):
        order.append(QApplication.focusWidget())
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
    assert order == [view.close_button, view.save, view.print, view.close_button]
    QTest.keyClick(view.save, Qt.Key.Key_Backtab)
    assert view.close_button.hasFocus()


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (960, 640)])
def test_it_covers_the_window_whatever_its_size(take_away, kiosk, window, size):
    kiosk.take_away_requested.emit()
    window.resize(*size)
    QApplication.processEvents()
    view = take_away.view
    assert view.size() == window.size()
    for part in (view.code, view.close_button, view.print, view.note):
        corner = part.mapTo(view, QPoint(0, 0))
        assert view.rect().contains(corner)
        assert view.rect().contains(corner + QPoint(part.width() - 1, part.height() - 1))
    assert min(view.code.width(), view.code.height()) >= 240


# --- The slip -------------------------------------------------------------------------------------


def slip_with(count):
    passport = Passport(BODY, TODAY, Audience.WOMEN, found=tuple(map(found, range(count))))
    return slip_of(passport, TEXT)


def pages(data):
    return data.count(b"/Type /Page\n")


@pytest.mark.parametrize("count", [0, 5, 20])
def test_a_receipt_is_one_page_as_long_as_it_needs(theme, tmp_path, count):
    lengths = []
    for more in (count, count + 1):
        path = tmp_path / f"{more}.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QSizeF(80, 297), QPageSize.Unit.Millimeter))
        assert draw_slip(writer, slip_with(more))
        paper = writer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
        assert paper.width() == pytest.approx(80)
        lengths.append(paper.height())
        del writer
        assert pages(path.read_bytes()) == 1
    assert lengths[0] < lengths[1]


@pytest.mark.parametrize(
    ("page", "count", "expected"),
    [
        (QPageSize.PageSizeId.A6, 0, 1),
        (QPageSize.PageSizeId.A6, 20, 3),
        (QPageSize.PageSizeId.A4, 15, 1),
        (QPageSize.PageSizeId.A4, 20, 2),
    ],
)
def test_on_sheets_it_goes_on_on_the_next_one(theme, tmp_path, page, count, expected):
    path = tmp_path / "slip.pdf"
    save_slip(path, slip_with(count), page)
    assert pages(path.read_bytes()) == expected


def test_a_file_that_cannot_be_written_leaves_nothing(theme, tmp_path):
    with pytest.raises(FileNotWrittenError):
        save_slip(tmp_path / "nowhere" / "slip.pdf", slip_with(1))
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_is_gone_is_told(theme):
    class Gone(Printer):
        def name(self):
            return "unplugged long ago"

    with pytest.raises(NotPrintedError):
        Gone().print(slip_with(1))
