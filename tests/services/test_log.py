import json
import logging

import pytest
import structlog

from fitkiosk.errors import DuplicateEmailError
from fitkiosk.log import LogUnavailableError, start_logging, stop_logging


@pytest.fixture
def events(tmp_path):
    """Reads what was logged so far."""
    start_logging(tmp_path / "logs")
    yield lambda: [
        json.loads(line)
        for line in (tmp_path / "logs" / "fitkiosk.log").read_text(encoding="utf-8").splitlines()
    ]
    stop_logging()
    structlog.reset_defaults()


def test_events_are_lines_of_json(events):
    structlog.get_logger("fitkiosk.store").info("backup made", pages=12)
    logging.getLogger("ui.window").warning("closed %s", "late")
    first, second = events()
    assert (first["event"], first["pages"], first["level"]) == ("backup made", 12, "info")
    assert first["timestamp"].endswith("Z")
    assert (second["event"], second["logger"]) == ("closed late", "ui.window")


def test_libraries_are_heard_from_warnings_on(events):
    logging.getLogger("sqlalchemy.engine").info("SELECT everything")
    logging.getLogger("sqlalchemy.pool").warning("odd")
    assert [event["event"] for event in events()] == ["odd"]


def test_personal_data_is_withheld(events):
    log = structlog.get_logger("fitkiosk")
    log.info(
        "saved for asha@example.com", person_id=7, name="Asha", email="asha@example.com", bust_cm=86
    )
    (event,) = events()
    assert event["person_id"] == 7
    assert event["event"] == "saved for [withheld]"
    assert {event[key] for key in ("name", "email", "bust_cm")} == {"[withheld]"}


def test_a_trace_tells_the_place_and_not_the_person(events):
    address = "@".join(("asha", "example.com"))
    try:
        try:
            float("Asha Rao")
        except ValueError as error:
            raise DuplicateEmailError(address) from error
    except DuplicateEmailError:
        structlog.get_logger("fitkiosk").exception("not saved")
    try:
        raise RuntimeError("the printer burns")
    except RuntimeError as error:
        logging.getLogger("fitkiosk").error("no slip", exc_info=error)
    first, second = events()
    assert "ValueError: [withheld]" in first["trace"]
    assert "DuplicateEmailError: [withheld]" in first["trace"]
    assert "test_log.py" in first["trace"]
    assert address not in first["trace"]
    assert "RuntimeError: the printer burns" in second["trace"]


def test_it_can_be_moved_and_stopped(events, tmp_path):
    start_logging(tmp_path / "elsewhere")
    logging.getLogger("fitkiosk").info("here")
    stop_logging()
    stop_logging()
    assert events() == []
    assert "here" in (tmp_path / "elsewhere" / "fitkiosk.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(LogUnavailableError):
        start_logging(tmp_path / "taken" / "logs")
