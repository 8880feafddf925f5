"""`hub.py lock` and `hub.py test --versions`, with a uv and tests that only pretend."""

from __future__ import annotations

import subprocess
from pathlib import Path

import environment
import locking
import pytest

OLD = "alpha==1.0 \\\n    --hash=sha256:00\nbeta==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n"
NEW = "alpha==1.1 \\\n    --hash=sha256:11\ngamma==3.0 \\\n    --hash=sha256:11\n"


class Calls:
    """Programs that were started; uv writes `written`, the tests end with `tests`."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.written, self.tests = NEW, 0

    def __call__(self, command: list[str], cwd: str, **_: object) -> int:
        self.commands.append(command)
        if "compile" in command:
            (Path(cwd) / command[command.index("-o") + 1]).write_text(self.written, encoding="utf-8")
        return self.tests if command[-1].endswith("start.py") else 0


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    found = Calls()
    monkeypatch.setattr(subprocess, "call", found)
    monkeypatch.setattr(environment, "try_to_set_up", lambda root, locks, voice: 0)
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for lock in environment.LOCKS:
        (tmp_path / lock).write_text(OLD, encoding="utf-8")
    return tmp_path


def locks(root: Path) -> set[str]:
    return {(root / lock).read_text(encoding="utf-8") for lock in environment.LOCKS}


def test_changes_are_new_old_and_other_versions() -> None:
    assert locking.list_changes(OLD, NEW) == [("alpha", "1.0", "1.1"), ("beta", "2.0", ""), ("gamma", "", "3.0")]
    assert locking.list_changes(OLD, OLD) == []


def test_an_upgrade_that_passes_stays_and_says_what_changed(root: Path, calls: Calls) -> None:
    assert locking.renew(str(root), ["--upgrade"]) == 0
    assert locks(root) == {NEW}
    assert [command[-1].endswith("start.py") for command in calls.commands] == [False, False, False, True]
    assert all("--upgrade" in command for command in calls.commands[:3])
    report = (root / locking.REPORT).read_text(encoding="utf-8").splitlines()
    assert report[2:] == ["| alpha | 1.0 | 1.1 |", "| beta | 2.0 | – |", "| gamma | – | 3.0 |"]


def test_an_upgrade_that_fails_leaves_the_old_locks(
    root: Path, calls: Calls, capsys: pytest.CaptureFixture[str]
) -> None:
    calls.tests = 1
    assert locking.renew(str(root), ["--upgrade"]) == 1
    assert locks(root) == {OLD}
    assert "die alten Listen gelten weiter" in capsys.readouterr().err


def test_without_news_nothing_is_tested(root: Path, calls: Calls) -> None:
    calls.written = OLD
    assert locking.renew(str(root), ["--upgrade"]) == 0
    assert len(calls.commands) == len(environment.LOCKS)


@pytest.mark.parametrize(("which", "resolution"), [("lowest", "lowest-direct"), ("highest", "highest")])
def test_other_versions_get_an_environment_of_their_own(which: str, resolution: str, root: Path, calls: Calls) -> None:
    place = root / ".cache" / "versions" / which
    calls.tests = 0
    assert locking.try_versions(str(root), which, ["-k", "claims"]) == 0
    listed, made, installed, tested = calls.commands
    assert listed[listed.index("--resolution") + 1] == resolution
    assert made[-1] == str(place)
    assert {"--require-hashes", "--only-binary"} <= set(installed)
    assert tested[0].startswith(str(place))
    assert tested[-2:] == ["-k", "claims"]
    assert locks(root) == {OLD}


def test_other_words_are_no_versions(root: Path, calls: Calls) -> None:
    assert locking.try_versions(str(root), "middle", []) == 2
    assert calls.commands == []
