"""What is on the bench is there again after the plug was pulled."""

import subprocess
import sys

from fitkiosk.services.bench import BenchService
from fitkiosk.store.database import Database, file_url

ENOUGH = 12

_WORK = """
import sys
from itertools import count
from pathlib import Path
from fitkiosk.domain.chart_keeping import ChartDraft
from fitkiosk.domain.sheets import Definition, Measure, Sheet, SheetRow
from fitkiosk.services.bench import BenchService
from fitkiosk.store.database import Database, file_url

database = Database.open(file_url(Path(sys.argv[1])), Path(sys.argv[2]))
bench = BenchService(database, None, lambda: None)
definitions = Definition(Measure.SIZE), Definition(Measure.BUST)
for number in count():
    rows = tuple(SheetRow((f"{size}", f"{number}")) for size in range(number % 30))
    sheet = Sheet(("Size", "Bust"), definitions, (*rows, SheetRow(("last", f"{number}"))))
    bench.keep_draft(ChartDraft(sys.argv[3], sheet))
    print(number, flush=True)
"""
DRAFT = "5b1f6d0e-6c8a-4f5e-9d55-0c6f0f7f3a11"


def test_a_draft_that_was_kept_outlives_the_program(empty_shop, tmp_path):
    file = empty_shop(tmp_path / "fitkiosk.db")
    program = subprocess.Popen(
        [sys.executable, "-c", _WORK, str(file), str(tmp_path / "backups"), DRAFT],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        for _ in range(ENOUGH):
            assert program.stdout.readline()
    finally:
        program.kill()  # as a pulled plug: nothing is written after it
        rest, _ = program.communicate()
    said = [int(line) for line in rest.split("\n") if line.isdecimal()]
    last = max((ENOUGH - 1, *said))
    database = Database.open(file_url(file), tmp_path / "backups")
    try:
        (draft,) = BenchService(database, None, lambda: None).drafts()
    finally:
        database.close()
    number = int(draft.sheet.rows[-1].cells[1])
    # One more at most was written and not yet said.
    assert last <= number <= last + 1
    assert draft.id == DRAFT
    assert len(draft.sheet.rows) == number % 30 + 1
