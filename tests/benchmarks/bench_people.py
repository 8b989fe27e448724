"""How fast people are found, saved and forgotten among a hundred thousand.

The yardstick of finding is reading the whole table of people once, which is what finding takes that
has no idea where to look; that of saving is one row in a plain table with as much care for its
safety, without the overwriting of what is deleted.
"""

import itertools
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert
from yardstick import report, seconds

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.services.people import PeopleService
from fitkiosk.store.database import Database, file_url
from fitkiosk.store.schema import MeasurementSetRow, PersonRow
from fitkiosk.store.search import fold, number_words, search_text

PEOPLE = 100_000
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
FIRST = """
    Asha Bina Chitra Deepa Esha Farah Gita Hema Indu Jaya Kavita Lata Meena Neha Priya Rani Sita
    Tara Uma Vidya Arjun Bharat Dev Farhan Gopal Harish Imran José Kiran Lalit Mohan Nikhil Omkar
    Prakash Rahul Sanjay Tarun Vikram प्रिया आशा कविता मीना राहुल संजय विक्रम फ़राह
""".split()  # noqa: SIM905
LAST = """
    Rao Iyer Sharma Verma Patel Singh Gupta Khan Das Nair Menon Reddy Joshi Kulkarni Banerjee
    Chatterjee Ansari Quraishi Fernandes Álvares Bose Sen Roy Pillai Shetty Hegde Jain Agarwal
    शर्मा वर्मा सिंह गुप्ता राव नायर जोशी
""".split()  # noqa: SIM905
SEARCHES = {
    "a common beginning of a name": "ash",
    "a rare beginning of a name": "zub",
    "no beginning of a name": "xyz",
    "a common beginning in Devanagari": "शर्",
    "no beginning in Devanagari": "ठठठ",
    "two words": "pri sha",
    "a beginning of emails": "customer9",
    "one email": "customer77777@ex",
    "a common beginning of phones": "981",
    "a rare beginning of phones": "9999",
    "a phone with its country code": "+91 98100 77777",
    "no phone": "123456",
    "nothing typed": "",
}


def everybody():
    """Invented people, in no order of names."""
    names = itertools.cycle(f"{first} {last}" for last in LAST for first in FIRST)
    for number, name in zip(range(PEOPLE), names, strict=False):
        shown = "Zubin Rare" if number == PEOPLE // 2 else f"{name} {number % 97}"
        email = f"customer{number}@example.com" if number % 3 else None
        phone = f"+91{9_810_000_000 + number}" if number % 2 else None
        yield Contact(shown, email, phone)


def rows():
    for number, contact in enumerate(everybody(), 1):
        text = search_text(contact.name) + (f" {fold(contact.email)}" if contact.email else "")
        yield {
            "id": number,
            "name": contact.name,
            "email": contact.email,
            "phone": contact.phone,
            "search_text": text + number_words(contact.phone),
            "created_at": BEGUN + timedelta(minutes=number),
        }


def sets():
    for number in range(1, PEOPLE + 1):
        yield {
            "person_id": number,
            "bust_mm": 800 + number % 300,
            "waist_mm": 650 + number % 300,
            "hip_mm": 900 + number % 300,
            "taken_at": BEGUN + timedelta(minutes=number),
            "is_current": True,
        }


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("people")
    database = Database.open(file_url(folder / "shop.db"), folder / "backups")
    with database._engine.begin() as connection:
        connection.execute(insert(PersonRow), list(rows()))
        connection.execute(insert(MeasurementSetRow), list(sets()))
    database.settle()
    yield database
    database.close()


@pytest.fixture(scope="module")
def people(database):
    return PeopleService(database)


@pytest.fixture(scope="module")
def whole_table(database):
    def read():
        with closing(sqlite3.connect(database.file)) as plain:
            return plain.execute("SELECT * FROM person").fetchall()

    return seconds(read)


@pytest.mark.parametrize("what", SEARCHES)
def bench_finding(people, whole_table, what):
    text = SEARCHES[what]
    found = len(people.find(text))
    ours = seconds(lambda: people.find(text), runs=15)
    name = f"finding {what} (“{text}”, {found} shown) among {PEOPLE:,}"
    report(name, ours, "reading the table of people", whole_table)


def bench_saving(people, tmp_path):
    with closing(sqlite3.connect(tmp_path / "plain.db", isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA synchronous=FULL")
        plain.execute("CREATE TABLE taken (id INTEGER PRIMARY KEY, text TEXT)")

        def one_row():
            plain.execute("INSERT INTO taken (text) VALUES ('86.5 68.0 94.5')")

        yardstick = seconds(one_row, runs=101)
    girths = Measurements(86.5, 68.0, 94.5)
    ours = seconds(lambda: people.save_measurements(7, girths), runs=101)
    report("saving a set of girths", ours, "one row in plain SQLite", yardstick)


def bench_overwriting_what_is_deleted(tmp_path):
    times = {}
    for secure in ("OFF", "ON"):
        database = Database.open(file_url(tmp_path / f"{secure}.db"), tmp_path / "backups")
        people = PeopleService(database)
        with database._engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA secure_delete={secure}")
        known = people.remember(Contact("Asha"), Measurements(), language=Language.ENGLISH)
        times[secure] = seconds(
            lambda people=people, known=known: people.save_measurements(
                known.person.id, Measurements(86.5, 68.0, 94.5)
            ),
            runs=201,
        )
        database.close()
    report("saving with secure_delete", times["ON"], "saving without", times["OFF"])


def bench_sweeping_when_nobody_is_due(people, whole_table):
    ours = seconds(people.sweep, runs=3)
    report("a sweep that erases nobody", ours, "reading the table of people", whole_table)


def bench_forgetting(people, database, tmp_path):
    with database.unit_of_work() as work:
        meena = work.staff.add("Meena", "a hash", "another hash", BEGUN)
    for _ in range(2):
        database.back_up()
    times = []
    for person_id in (11, 5_000, 99_000):
        begun = time.perf_counter()
        people.forget(person_id, by=meena)
        times.append(time.perf_counter() - begun)

    def copied():
        (tmp_path / "copy.db").write_bytes(database.file.read_bytes())

    size = database.file.stat().st_size / 1e6
    name = f"forgetting one of {PEOPLE:,} ({size:.0f} MB, two backups)"
    report(name, sorted(times)[1], "copying the file", seconds(copied, runs=3))
