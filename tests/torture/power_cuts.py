"""Pulls the plug while measurements are saved, and looks whether anything agreed to is lost.

A program saves as fast as it can and acknowledges each set once the service has returned; in
between it makes backups, empties the write-ahead log and forgets people. It is killed at a random
moment, also while a shop is made, or upgraded from an older version. Then the shop must open by
itself, be whole, and hold every set that was acknowledged, and one more at most.

    power_cuts.py [ROUNDS] [SEED]
"""

import json
import multiprocessing
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from fitkiosk.app import open_app
from fitkiosk.domain.body import Measurements
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.settings import Settings

OLD_SHOP = Path(__file__).parents[1] / "store" / "fixtures" / "schema_0002.sql"
OLD_SETS = 3
STEPS = 900
# How long a program lives: at work until it has saved so much and a moment longer, and otherwise
# from its start. Making a shop or upgrading one takes some 0.2 s, a save a few milliseconds.
MOST_SAVES, LONGEST_MOMENT, LONGEST_OPENING = 40, 0.05, 0.3
SHARE_AT_WORK = 0.8
NEW, OLD, USED = "new", "old", "used"


def girths_of(number):
    """A set of girths that tells which one it is."""
    return Measurements(60.0 + number % STEPS / 10, 60.0 + number // STEPS / 10)


def number_of(girths):
    """Which set it is."""
    return round((girths.bust_cm - 60) * 10) + round((girths.waist_cm - 60) * 10) * STEPS


def name_of(number):
    """Somebody who is soon forgotten again."""
    return f"Zebunnisa{number:06d}q"


def settings_of(folder):
    """A shop without the samples, for the sake of speed."""
    return Settings(data_dir=folder, sample_shop=False)


def work(folder, first, told):
    """Save measurements until somebody pulls the plug."""
    told.send(("begun", 0))
    app = open_app(settings_of(folder))
    told.send(("open", 0))
    people, database = app.people, app.people._database
    by = next(iter(app.staff.members()), None) or app.staff.add("Meena", "2846", by=None).member
    asha = people.find("asha", 1)
    if asha:
        person_id = asha[0].person.id
    else:
        person_id = people.remember(
            Contact("Asha Rao"), Measurements(), language=Language.ENGLISH
        ).person.id
    for number in range(first, STEPS**2):
        people.save_measurements(person_id, girths_of(number), by=by)
        told.send(("saved", number))
        if number % 20 == 3:
            zeb = people.remember(
                Contact(name_of(number)), girths_of(number), language=Language.ENGLISH
            )
            told.send(("remembered", number))
            people.forget(zeb.person.id, by=by)
            told.send(("forgotten", number))
        elif number % 20 == 6:
            database.back_up()
        elif number % 20 == 8:
            database.settle()


def heard(listening):
    """What the program said before it died."""
    said = []
    try:
        while True:
            said.append(listening.recv())
    except (EOFError, OSError):  # a message that was cut off counts as not sent
        return said


def told_until_killed(context, folder, first, saves, seconds):
    """Let the program begin and save so often, kill it a while later, and give all it said."""
    listening, telling = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(folder, first, telling))
    process.start()
    telling.close()
    said = [listening.recv()]
    while sum(what == "saved" for what, _ in said) < saves:
        said.append(listening.recv())
    time.sleep(seconds)
    process.kill()
    process.join()
    return said + heard(listening)


def examine(folder, had, said):
    """Open the shop as after a power cut; gives the faults found and the sets it has now."""
    saved = {number for what, number in said if what == "saved"}
    forgotten = {number for what, number in said if what == "forgotten"}
    faults = []
    with open_app(settings_of(folder)) as app:
        with closing(sqlite3.connect(app.people._database.file)) as plain:
            faults += [
                f"{check}: {row}"
                for check in ("integrity_check", "foreign_key_check")
                for row in plain.execute(f"PRAGMA {check}")
                if row != ("ok",)
            ]
        app.people.sweep()
        asha = app.people.find("asha", 5)
        sets = {
            number_of(each.measurements)
            for known in asha
            for each in app.people.history(known.person.id)
        }
        on_file = {known.person.name for known in app.people.find("zebunnisa", 1000)}
    lost, surplus = (had | saved) - sets, sets - had - saved
    faults += [f"lost: {number}" for number in sorted(lost)]
    if len(surplus) > 1:
        faults.append(f"never acknowledged: {sorted(surplus)}")
    if len(asha) > 1 or (saved and not asha):
        faults.append(f"{len(asha)} of one person")
    for number in range(max(sets, default=0) + 2):
        name = name_of(number)
        if name in on_file:
            if number in forgotten:
                faults.append(f"{name} was forgotten, and is on file")
            continue
        left = [
            file.name
            for file in folder.rglob("*")
            if file.is_file() and name.encode() in file.read_bytes()
        ]
        faults += [f"{name} is left in {file}" for file in left]
    return faults, sets, lost


def shop_for(kind, scratch, number):
    """A folder with the shop that a round begins with."""
    folder = scratch / (USED if kind == USED else f"{kind}-{number}")
    folder.mkdir(exist_ok=True)
    if kind == OLD:
        with closing(sqlite3.connect(folder / "fitkiosk.db")) as plain:
            plain.executescript(OLD_SHOP.read_text(encoding="utf-8"))
    return folder


def old_sets_kept(folder):
    """Whether a shop that was upgraded, wholly or not at all, still has what it had."""
    with closing(sqlite3.connect(folder / "fitkiosk.db")) as plain:
        (count,) = plain.execute(
            "SELECT count(*) FROM measurement_set JOIN person ON person.id = person_id"
            " WHERE name IN ('प्रिया शर्मा', 'José Álvares')"
        ).fetchone()
    return count == OLD_SETS


def main(rounds, seed):
    """Run the rounds and print what came of them; the exit code tells whether all went well."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["fitkiosk.app"])
    chance = random.Random(seed)  # noqa: S311
    scratch = Path(tempfile.mkdtemp(prefix="power-cuts-"))
    used_sets = set()
    sums = {"rounds": rounds, "saves": 0, "forgotten": 0, "while_opening": 0, "losses": 0}
    faults = []
    try:
        for number in range(rounds):
            kind = chance.choices((NEW, OLD, USED), (2, 2, 5))[0]
            folder = shop_for(kind, scratch, number)
            had = used_sets if kind == USED else set()
            first = max(had, default=-1) + 1
            at_work = kind == USED and chance.random() < SHARE_AT_WORK
            saves = chance.randint(1, MOST_SAVES) if at_work else 0
            seconds = chance.uniform(0.0, LONGEST_MOMENT if at_work else LONGEST_OPENING)
            said = told_until_killed(context, folder, first, saves, seconds)
            found, sets, lost = examine(folder, had, said)
            if kind == OLD and not old_sets_kept(folder):
                found.append("what the older version had is lost")
            faults += [f"round {number} ({kind}): {fault}" for fault in found]
            used_sets = sets if kind == USED else used_sets
            sums["saves"] += sum(what == "saved" for what, _ in said)
            sums["forgotten"] += sum(what == "forgotten" for what, _ in said)
            sums["while_opening"] += ("open", 0) not in said
            sums["losses"] += len(lost)
    finally:
        shutil.rmtree(scratch)
    print(json.dumps(sums | {"faults": faults}, indent=1))
    return 1 if faults else 0


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*(arguments + [200, 1][len(arguments) :])))
