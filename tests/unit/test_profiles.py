"""The profile of a command: every process counts, and time goes to the stage of the code that caused it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from profiles import start
from profiles.stages import OTHER, STAGES, Account, name_of, read_account, share_out, stage_of

HOOKS = "/home/city/hub/hooks/"
LOAD = (f"{HOOKS}brandhub/ground/records.py", 10, "read_record")
CHECK = (f"{HOOKS}brandhub/whole/orphans.py", 20, "find_orphans")
DRAW = (f"{HOOKS}brandhub/products/portal/edition.py", 30, "write_edition")
NUMBERS = (f"{HOOKS}brandhub/ground/numbers.py", 5, "write_number")
SEARCH = ("~", 0, "<method 'search' of 're.Pattern' objects>")
INNER, OUTER = ("/x/jinja2/a.py", 1, "inner"), ("/x/jinja2/a.py", 9, "outer")


def measured(own: float, **callers: float) -> Any:
    return 1, 1, own, own, {globals()[name]: (1, 1, seconds, seconds) for name, seconds in callers.items()}


def test_time_of_others_goes_to_who_called_them() -> None:
    found = share_out({
        CHECK: measured(1.0),
        DRAW: measured(2.0),
        SEARCH: measured(4.0, CHECK=3.0, DRAW=1.0),
        NUMBERS: measured(0.5, DRAW=0.5),  # the ground floor serves whoever asks
    })  # fmt: skip
    assert found["check"] == pytest.approx(4.0)
    assert found["draw"] == pytest.approx(3.5)


def test_functions_that_call_each_other_belong_to_who_called_the_first() -> None:
    found = share_out({
        LOAD: measured(0.0),
        OUTER: measured(2.0, LOAD=1.0, INNER=1.0),
        INNER: measured(2.0, OUTER=2.0),
    })  # fmt: skip
    assert found["load"] == pytest.approx(4.0, abs=0.01)


def test_what_nobody_called_is_not_given_to_anyone() -> None:
    assert share_out({SEARCH: measured(3.0)}) == {OTHER: 3.0}


@pytest.mark.parametrize(
    ("function", "stage"),
    [
        (LOAD, "load"),
        (CHECK, "check"),
        (DRAW, "draw"),
        (NUMBERS, ""),
        (SEARCH, ""),
        ((f"{HOOKS}brandhub/whole/resolving.py", 1, "resolve_text"), "resolve"),
        ((f"{HOOKS}brandhub/whole/resolving.py", 1, "<module>"), "start"),
        ((f"{HOOKS}brandhub/command/swapping.py", 1, "swap"), "write"),
        ((f"{HOOKS}portal.py", 1, "on_files"), "write"),
        (("/x/site-packages/mkdocs/commands/build.py", 1, "build"), "write"),
    ],
)
def test_a_function_belongs_to_the_stage_of_its_module(function: tuple[str, int, str], stage: str) -> None:
    assert stage_of(function) == stage


def test_every_module_of_the_hub_has_a_stage_or_serves_all() -> None:
    for path in (start.ROOT / "hooks").rglob("*.py"):
        stage = stage_of((path.as_posix(), 1, "function"))
        serves = "/ground/" in path.as_posix() or path.name in ("__init__.py", "environment.py", "locking.py")
        assert stage in STAGES or serves, path


def test_every_process_of_a_command_is_counted(tmp_path: Path) -> None:
    """Its own, one that it starts, and one that it forks as workers are forked."""
    program = tmp_path / "hooks/brandhub/whole/checks.py"
    program.parent.mkdir(parents=True)
    program.write_text(
        "import multiprocessing, os, subprocess, sys\n"
        "def busy(): return sum(len(str(n)) for n in range(60_000))\n"
        "if __name__ == '__main__':\n"
        "    busy()\n"
        "    if len(sys.argv) < 2:\n"
        "        subprocess.run([sys.executable, __file__, 'child'], check=True)\n"
        "        if hasattr(os, 'fork'):\n"
        "            worker = multiprocessing.get_context('fork').Process(target=busy)\n"
        "            worker.start()\n"
        "            worker.join()\n",
        encoding="utf-8",
    )
    folder = tmp_path / "profiles"
    folder.mkdir()
    variables = {**os.environ, "PYTHONPATH": str(start.WITHIN), "HUB_PROFILE": str(folder)}
    subprocess.run([sys.executable, "-P", str(program)], env=variables, check=True)
    account = read_account(folder.glob("*.pstats"))
    assert account.processes == (3 if hasattr(os, "fork") else 2)
    name = next(row for row in account.rows if row.name.endswith(" busy"))
    assert name.name == "brandhub/whole/checks.py:2 busy"
    assert name.calls == account.processes
    assert account.stages["check"] > account.total / 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked where there is a fork")
def test_a_worker_that_is_sent_home_leaves_its_profile(tmp_path: Path) -> None:
    """As hands are: by a signal, at the moment their last work was fetched."""
    script = tmp_path / "work.py"
    script.write_text(
        "import multiprocessing, os, signal\n\n"
        "def busy():\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    return sum(range(1000))\n\n"
        "if __name__ == '__main__':\n"
        "    worker = multiprocessing.get_context('fork').Process(target=busy)\n"
        "    worker.start()\n"
        "    worker.join()\n",
        encoding="utf-8",
    )
    variables = start.variables_of(tmp_path, tmp_path)
    subprocess.run([sys.executable, str(script)], env=variables, check=True)
    account = read_account(tmp_path.glob("*.pstats"))
    assert account.processes == 2
    assert [row.calls for row in account.rows if row.name.endswith(" busy")] == [1]


def test_without_the_variable_nothing_is_profiled(tmp_path: Path) -> None:
    variables = {name: value for name, value in os.environ.items() if name != "HUB_PROFILE"}
    said = "import sys; print('cProfile' in sys.modules, sys.getprofile())"
    done = subprocess.run(
        [sys.executable, "-c", said],
        env={**variables, "PYTHONPATH": str(start.WITHIN)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split()[-1] == "None"


def test_a_profile_of_check_names_stages_and_functions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["check", "--stories", "1", "--facts", "5", "--top", "3", "--again", "--keep", str(tmp_path)]
    assert start.main(words) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("check: ")
    assert [line.split()[0] for line in said[2:9]] == [*STAGES, OTHER]
    assert "brandhub/" in said[-1]
    assert list(tmp_path.glob("*.pstats"))


def test_no_profile_is_told_as_such() -> None:
    with pytest.raises(FileNotFoundError):
        read_account([])
    assert name_of(SEARCH) == SEARCH[2]
    assert Account({"check": 1.0, "draw": 2.0}, [], 1).total == 3.0
