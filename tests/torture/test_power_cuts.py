import json
import subprocess
import sys
from pathlib import Path

ROUNDS = 20


def test_a_power_cut_loses_nothing_that_was_acknowledged():
    program = Path(__file__).with_name("power_cuts.py")
    command = [sys.executable, str(program), str(ROUNDS), "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    result = json.loads(done.stdout)
    assert result["faults"] == []
    assert result["losses"] == 0
    # Otherwise the plug was pulled from a program that did nothing.
    assert result["saves"] > ROUNDS
    assert 0 < result["while_opening"] < ROUNDS
