import json
import logging

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitkiosk.domain.people import Contact
from fitkiosk.errors import DuplicateEmailError
from fitkiosk.log import LogUnavailableError, redact, start_logging, stop_logging


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


# --- Taking somebody out --------------------------------------------------------------------------

ASHA = Contact("Asha Rao", "asha.rao@example.com", "+919812345678")


@pytest.fixture
def redacted(tmp_path):
    """What becomes of a line of the log."""

    def line(text, *contacts):
        file = tmp_path / "fitkiosk.log"
        file.write_text(text, encoding="utf-8")
        redact(tmp_path, contacts or (ASHA,))
        return file.read_text(encoding="utf-8")

    return line


@pytest.mark.parametrize(
    "said",
    [
        "Asha Rao",
        "ASHA RAO",
        "asha\trao",
        "ASHA.Rao@example.com",
        "+919812345678",
        "9812345678",
        "+91 98123 45678",
        "098123-45678",
        "९८१२३ ४५६७८",
    ],
)
def test_a_person_is_taken_out_however_they_are_written(redacted, said):
    before = json.dumps({"event": f"“{said}”, was it?", "level": "info"}, ensure_ascii=False)
    assert json.loads(redacted(before)) == {"event": "“[withheld]”, was it?", "level": "info"}
    assert redacted(f'{{"event": "torn: {said}') == '{"event": "torn: [withheld]'


@pytest.mark.parametrize(
    "said",
    ["Asha Raoul", "Natasha Rao", "Rao Asha", "9812345679", "2026-11-22 10:00:00.123456", "Asha"],
)
def test_nobody_else_is_taken_out(redacted, said):
    before = json.dumps({"event": said})
    assert redacted(before) == before


def test_what_the_log_says_of_itself_stays(redacted):
    before = {"event": "Info", "level": "info", "logger": "ui", "nested": {"who": ["info", 3]}}
    after = json.loads(redacted(json.dumps(before), Contact("Info"), Contact("Ui")))
    assert after == before | {"event": "[withheld]", "nested": {"who": ["[withheld]", 3]}}


@pytest.mark.parametrize("name", ['Asha "Ash" Rao', "O'Neill \\ Co", "प्रिया शर्मा", "Ng", "李 小龍"])
def test_names_of_any_letters(redacted, name):
    (kept,) = [redacted(json.dumps({"event": f"saved {name}!"}), Contact(name))]
    assert json.loads(kept) == {"event": "saved [withheld]!"}


@given(
    name=st.text(st.characters(codec="utf-8", exclude_categories=("Z", "C")), min_size=1),
    around=st.text(st.characters(codec="utf-8"), max_size=20),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_line_stays_a_line(redacted, name, around):
    line = json.dumps({"event": f"{around} {name} {around}", "level": "info"})
    assert json.loads(redacted(line, Contact(name)))["level"] == "info"


def test_the_log_goes_on_after_somebody_was_taken_out(events, tmp_path):
    logging.getLogger("fitkiosk").info("before Asha Rao")
    (tmp_path / "logs" / "fitkiosk.log.3").write_text('{"event": "older Asha Rao"}\n')
    redact(tmp_path / "logs", [ASHA])
    logging.getLogger("fitkiosk").info("after")
    assert [event["event"] for event in events()] == ["before [withheld]", "after"]
    older = (tmp_path / "logs" / "fitkiosk.log.3").read_text(encoding="utf-8")
    assert older == '{"event": "older [withheld]"}\n'
    assert len(list((tmp_path / "logs").iterdir())) == 2


def test_where_no_log_is_nobody_is_taken_out(tmp_path):
    redact(tmp_path / "nowhere", [ASHA])
    assert list(tmp_path.iterdir()) == []


def test_a_log_that_cannot_be_written_stays_as_it_was(events, tmp_path):
    logging.getLogger("fitkiosk").info("Asha Rao")
    (tmp_path / "logs" / "fitkiosk.part").mkdir()
    with pytest.raises(LogUnavailableError):
        redact(tmp_path / "logs", [ASHA])
    logging.getLogger("fitkiosk").info("after")
    assert [event["event"] for event in events()] == ["Asha Rao", "after"]


def test_numbers_with_their_country_code_are_withheld_at_once(events):
    logging.getLogger("fitkiosk").info("saved for +919812345678, 3 of 4")
    assert events()[0]["event"] == "saved for [withheld], 3 of 4"
