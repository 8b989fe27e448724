"""The kiosk's program: options in, window up."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from fitkiosk import __version__
from fitkiosk.domain.language import Language
from ui.startup import make_application, make_window, open_shop
from ui.termination import Termination
from ui.window import KioskWindow

_log = logging.getLogger("ui.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the kiosk.

    Returns:
        The exit code: 0 after a normal end, 1 when the tour or the self-test failed, 2 for options
        that make no sense.
    """
    options = _parser().parse_args(arguments)
    size = _size(options.size)
    if options.self_test or options.tour:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.self_test:
        from ui.selftest import self_test  # noqa: PLC0415  not needed in a shop

        return self_test()
    if options.tour:
        from ui.tour import play_tour  # noqa: PLC0415  not needed in a shop

        # Else a picture would catch the tape halfway round.
        os.environ.setdefault("FITKIOSK_LESS_MOTION", "true")
        window = _window(options.data_dir, options.language)
        window.resize(*size)
        return play_tour(window, options.tour, every=options.every_screen)
    return _run(options.data_dir, options.language, size, full_screen=options.full_screen)


def _window(data_dir: Path | None, language: Language | None) -> KioskWindow:
    return make_window(lambda: open_shop(data_dir, language), language or Language.ENGLISH)


def _run(
    data_dir: Path | None, language: Language | None, size: tuple[int, int], *, full_screen: bool
) -> int:
    app = make_application()
    qInstallMessageHandler(_log_qt)
    window = _window(data_dir, language)
    sys.excepthook = _show_in(window)
    Termination(window)
    window.resize(*size)
    if full_screen:
        window.showFullScreen()
    else:
        window.show()
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fitkiosk", description="Measures a person and says which size fits, offline."
    )
    parser.add_argument("--version", action="version", version=f"FitKiosk {__version__}")
    parser.add_argument("--data-dir", type=Path, help="keep the shop's data in this folder")
    parser.add_argument(
        "--language",
        type=Language,
        choices=list(Language),
        metavar="{" + ",".join(Language) + "}",
        help="the language in which every visit begins",
    )
    parser.add_argument("--full-screen", action="store_true", help="fill the screen, as a kiosk")
    parser.add_argument("--size", default="1280x800", help="size of the window, such as 1080x1920")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="play a visit and put its pictures into DIR"
    )
    parser.add_argument(
        "--every-screen", action="store_true", help="with --tour: show the other screens as well"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="check this installation, print JSON, and exit"
    )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        _parser().error(f"--size is “{text}”; give it as WIDTHxHEIGHT, such as 1280x800")
    return int(width), int(height)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def _show_in(
    window: KioskWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        window.show_defect(error)

    return show
