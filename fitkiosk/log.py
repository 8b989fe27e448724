"""The log: one JSON line an event, in a file that is rotated.

No personal data goes in: no names, no addresses, no girths. Events carry ids and counts; what slips
in nevertheless is withheld here. Messages of exceptions that quote what was typed are left out.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from fitkiosk.errors import KioskError

_FILE_NAME = "fitkiosk.log"
_BYTES = 1_000_000
_OLD_FILES = 5
_WITHHELD = "[withheld]"
_PERSONAL = re.compile(r"name|person|email|phone|typed|text|query|measurements|\w+_(cm|mm)")
_ADDRESS = re.compile(r"[^\s@\"'“”<>]+@[^\s@\"'“”<>]+")
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
            f"The log cannot be written to {folder}.",
            "Allow writing to this folder, or choose another data folder.",
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
