"""The log: one JSON line an event, in a file that is rotated.

No personal data goes in: no names, no addresses, no girths. Events carry ids and counts; what slips
in nevertheless is withheld here. Messages of exceptions that quote what was typed are left out. And
`redact` takes somebody out of it who is to be forgotten, should a defect's trace have named them.
"""

import json
import logging
import re
import sys
import traceback
from collections import defaultdict
from collections.abc import Iterable, Iterator, MutableMapping
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from fitkiosk.domain.people import Contact
from fitkiosk.errors import KioskError

_FILE_NAME = "fitkiosk.log"
_BYTES = 1_000_000
_OLD_FILES = 5
_WITHHELD = "[withheld]"
_PERSONAL = re.compile(r"name|person|email|phone|typed|text|query|measurements|\w+_(cm|mm)")
_ADDRESS = re.compile(r"[^\s@\"'“”<>]+@[^\s@\"'“”<>]+|\+\d{8,15}\b")
_NUMBER = re.compile(r"\+?\d(?:[\s().-]{0,2}\d){6,}")
_TELLING_DIGITS = 7
_WORD = re.compile(r"\w+")
# What the log says of itself; a person may be called “Info”.
_OWN_KEYS = frozenset({"timestamp", "level", "logger"})
# Their messages repeat what a person typed or what a record holds.
_QUOTING = (KioskError, ValueError, LookupError)
_OUR_LOGGERS = ("fitkiosk", "ui")


class LogUnavailableError(KioskError):
    """The log cannot be written."""


def start_logging(folder: Path) -> None:
    """Write the log into a folder from now on; called again, it moves there.

    Raises:
        LogUnavailableError: when the folder cannot be made or written.
    """
    stop_logging()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / _FILE_NAME, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        raise LogUnavailableError(
            "The log cannot be written to {folder}.",
            "Allow writing to this folder, or choose another data folder.",
            folder=folder,
        ) from error
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _write_trace,
                _withhold,
                structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
            ],
        )
    )
    logging.getLogger().addHandler(handler)
    for name in _OUR_LOGGERS:
        logging.getLogger(name).setLevel(logging.INFO)
    structlog.configure(
        processors=[
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def stop_logging() -> None:
    """Close the log file; does nothing when there is none."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            root.removeHandler(handler)
            handler.close()


def redact(folder: Path, contacts: Iterable[Contact]) -> None:
    """Take people out of every file of the log: their names, addresses and numbers.

    Names count in any letter case, numbers in any way of writing them. Too much goes rather than
    too little: somebody else of the same name is withheld as well.

    Args:
        folder: where the log is; it need not be there.
        contacts: whom to take out.

    Raises:
        LogUnavailableError: when a file cannot be read or written; it is as it was then.
    """
    redactor = _Redactor(contacts)
    with _paused(folder):
        for file in sorted(folder.glob(f"{_FILE_NAME}*")):
            try:
                lines = file.read_text(encoding="utf-8", errors="replace").split("\n")
                cleaned = [redactor.line(line) for line in lines]
                if cleaned != lines:
                    unfinished = file.with_suffix(".part")
                    unfinished.write_text("\n".join(cleaned), encoding="utf-8")
                    unfinished.replace(file)
            except OSError as error:
                raise LogUnavailableError(
                    "The log in {folder} cannot be cleaned, so nothing was changed.",
                    "Allow writing to this folder and see that its disk has space, then try again.",
                    folder=folder,
                ) from error


class _Redactor:
    """Finds people in texts; what it costs hardly depends on how many they are."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        # By their first word, so that a text is gone through once and not once for each of them.
        self._words: dict[str, list[re.Pattern[str]]] = defaultdict(list)
        self._endings: set[str] = set()
        for contact in contacts:
            for words in (contact.name, contact.email):
                self._take(words or "")
            if contact.phone:
                self._endings.add(contact.phone[-_TELLING_DIGITS:])

    def _take(self, words: str) -> None:
        first = _WORD.search(words)
        if first:
            parts = map(re.escape, words[first.start() :].split())
            pattern = re.compile(r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE)
            self._words[first.group().casefold()].append(pattern)

    def line(self, line: str) -> str:
        """A line of the log without these people; unchanged when it doesn't name them."""
        try:
            event = json.loads(line)
        except ValueError:
            # The last words before a power cut.
            return self._text(line)
        cleaned = self._value(event)
        return line if cleaned == event else json.dumps(cleaned, ensure_ascii=False)

    def _value(self, value: object) -> object:
        match value:
            case str():
                return self._text(value)
            case list():
                return [self._value(each) for each in value]
            case dict():
                return {
                    key: each if key in _OWN_KEYS else self._value(each)
                    for key, each in value.items()
                }
            case _:
                return value

    def _text(self, text: str) -> str:
        kept, at = [], 0
        for word in _WORD.finditer(text):
            if word.start() < at:
                continue
            for pattern in self._words.get(word.group().casefold(), ()):
                if found := pattern.match(text, word.start()):
                    kept += [text[at : word.start()], _WITHHELD]
                    at = found.end()
                    break
        return _NUMBER.sub(self._number, "".join(kept) + text[at:])

    def _number(self, found: re.Match[str]) -> str:
        digits = "".join(str(int(c)) for c in found.group() if c.isdecimal())
        return _WITHHELD if digits[-_TELLING_DIGITS:] in self._endings else found.group()


@contextmanager
def _paused(folder: Path) -> Iterator[None]:
    """The log file of a folder is closed meanwhile, and whoever has something to log waits."""
    handlers = [
        handler
        for handler in logging.getLogger().handlers
        if isinstance(handler, RotatingFileHandler)
        and Path(handler.baseFilename).parent == folder.absolute()
    ]
    for handler in handlers:
        handler.acquire()
        # It opens the file again with the next event.
        handler.close()
    try:
        yield
    finally:
        for handler in handlers:
            handler.release()


def _write_trace(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Write out where an exception came from, without messages that quote people."""
    info = event.pop("exc_info", None)
    error = info if isinstance(info, BaseException) else None
    if info is True:
        error = sys.exc_info()[1]
    elif isinstance(info, tuple):
        error = info[1]
    if error is not None:
        event["trace"] = "".join(_lines(error))
    return event


def _lines(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _lines(before)
        yield "then:\n"
    yield from traceback.format_tb(error.__traceback__)
    message = _WITHHELD if isinstance(error, _QUOTING) else str(error)
    yield f"{type(error).__qualname__}: {message}\n"


def _withhold(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if _PERSONAL.fullmatch(key):
            event[key] = _WITHHELD
        elif isinstance(value, str):
            event[key] = _ADDRESS.sub(_WITHHELD, value)
    return event
