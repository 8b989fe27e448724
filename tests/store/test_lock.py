import pytest

from fitkiosk.errors import AlreadyRunningError
from fitkiosk.store.errors import FolderUnavailableError
from fitkiosk.store.lock import InstanceLock

_HOLD = """
import sys
from pathlib import Path
from fitkiosk.store.lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
lock.acquire()
print("ready", flush=True)
sys.stdin.read()
"""


def test_a_second_start_is_refused(tmp_path, other_program):
    other_program(_HOLD, tmp_path)
    with (
        pytest.raises(AlreadyRunningError, match="already open") as refusal,
        InstanceLock(tmp_path),
    ):
        pass
    assert "close it first" in refusal.value.remedy


def test_a_second_start_in_one_process_is_refused_too(tmp_path):
    with InstanceLock(tmp_path):
        with pytest.raises(AlreadyRunningError):
            InstanceLock(tmp_path).acquire()
        with InstanceLock(tmp_path / "another shop"):
            pass
    with InstanceLock(tmp_path):
        pass


def test_a_killed_program_lets_go(tmp_path, other_program):
    program = other_program(_HOLD, tmp_path)
    program.kill()
    program.wait()
    with InstanceLock(tmp_path):
        pass


def test_releasing_twice_is_harmless(tmp_path):
    lock = InstanceLock(tmp_path)
    lock.acquire()
    lock.release()
    lock.release()


def test_the_folder_is_made(tmp_path):
    with InstanceLock(tmp_path / "new" / "shop"):
        assert (tmp_path / "new" / "shop").is_dir()


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(FolderUnavailableError):
        InstanceLock(tmp_path / "taken" / "shop").acquire()
