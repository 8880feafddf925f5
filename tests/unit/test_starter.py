"""The starter: `hub.py` and `hooks/environment.py`, without the network and without a real environment."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import runpy
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import environment
import pytest
from environment import FUZZ, RUN, TEST, Stop, Voice

ROOT = Path(__file__).resolve().parents[2]
VOICE = Voice(["--lang", "de"])


@pytest.fixture
def project(tmp_path: Path) -> str:
    """A folder with two locks and no environment."""
    (tmp_path / RUN).write_text("mkdocs==1.6.1\n", encoding="utf-8")
    (tmp_path / TEST).write_text("mkdocs==1.6.1\npytest==9.2.0\n", encoding="utf-8")
    return str(tmp_path)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = importlib.util.spec_from_file_location("hub", ROOT / "hub.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Step:
    """Stands for a process that the set-up began: what it said, and how it ended."""

    def __init__(self, said: str, returncode: int) -> None:
        self.stdout, self.said, self.returncode = said.splitlines(keepends=True), said, returncode

    def communicate(self) -> tuple[str, None]:
        return self.said, None

    def wait(self) -> int:
        return self.returncode


class Steps:
    """Stands for `environment.begin`: makes what `venv` would make, and keeps the commands."""

    def __init__(self, project: str) -> None:
        self.project = project
        self.done: list[tuple[str, list[str], dict[str, str]]] = []
        self.during: dict[str, Callable[[], None]] = {}
        self.ends: dict[str, tuple[str, int]] = {}

    def __call__(self, command: list[str], env: dict[str, str], gate: int) -> Step:
        name = command[2]
        self.done.append((name, command, env))
        self.during.get(name, lambda: None)()
        said, returncode = self.ends.get(name, ("", 0))
        if name == "venv" and returncode == 0:
            python = Path(environment.python_of(self.project))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return Step(said, returncode)

    @property
    def names(self) -> list[str]:
        return [name for name, _, _ in self.done]


@pytest.fixture
def steps(project: str, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps(project)
    monkeypatch.setattr(environment, "begin", steps)
    return steps


# --- An old Python ---


def test_an_old_python_can_read_the_starter() -> None:
    ast.parse((ROOT / "hub.py").read_text(encoding="utf-8"), feature_version=(3, 5))


def test_an_old_python_is_told_which_one_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10))
    with pytest.raises(SystemExit) as told:
        runpy.run_path(str(ROOT / "hub.py"), run_name="__main__")
    german, english = str(told.value).splitlines()
    assert german.startswith("Der Hub braucht Python 3.11 oder neuer, dies ist 3.8")
    assert english.startswith("The hub needs Python 3.11 or newer, this is 3.8")


# --- Stamps ---


def test_a_stamp_follows_lock_python_and_place(project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = environment.stamp(project, RUN)
    assert environment.stamp(project, RUN) == before
    assert environment.stamp(project, TEST) != before

    Path(project, RUN).write_text("mkdocs==1.6.2\n", encoding="utf-8")
    changed = environment.stamp(project, RUN)
    assert changed != before

    monkeypatch.setattr(environment, "PYTHON", "3.99")
    other_python = environment.stamp(project, RUN)
    assert other_python != changed

    moved = Path(project).with_name("moved")
    Path(project).rename(moved)
    assert environment.stamp(str(moved), RUN) != other_python


def test_only_a_stamped_environment_with_an_interpreter_is_ready(project: str, steps: Steps) -> None:
    assert not environment.is_ready(project, (RUN,))
    environment.set_up(project, (RUN,), VOICE)
    assert environment.is_ready(project, (RUN,))
    assert not environment.is_ready(project, (RUN, TEST))
    Path(environment.python_of(project)).unlink()
    assert not environment.is_ready(project, (RUN,))


def test_a_stamp_that_is_not_text_counts_as_none(project: str, steps: Steps) -> None:
    environment.set_up(project, (RUN,), VOICE)
    Path(environment.stamp_of(project, RUN)).write_bytes(b"\xff\xfe")
    assert not environment.is_ready(project, (RUN,))


# --- Setting up ---


def test_set_up_begins_from_nothing_and_says_what_it_does(
    project: str, steps: Steps, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.set_up(project, (RUN,), VOICE)
    assert steps.names == ["venv", "pip"]
    said = capsys.readouterr()
    assert said.out == ""
    assert "Die Umgebung .venv wird eingerichtet" in said.err
    assert "requirements.lock" in said.err
    assert "Fertig nach 0 Sekunden" in said.err


def test_packages_come_with_hashes_ready_built_and_into_the_project_only(
    project: str, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.delenv("PIP_CACHE_DIR", raising=False)
    monkeypatch.setenv("PIP_USER", "1")
    environment.set_up(project, (RUN,), VOICE)
    _, command, env = steps.done[-1]
    assert command[0] == environment.python_of(project)
    assert "--require-hashes" in command
    assert command[command.index("--only-binary") + 1] == ":all:"
    assert command[command.index("--requirement") + 1] == str(Path(project, RUN))
    assert {name for name in env if name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")} == set()
    assert env["PIP_USER"] == "0"
    assert env["PIP_CACHE_DIR"].startswith(project)


def test_the_test_packages_are_added_to_a_good_environment(project: str, steps: Steps) -> None:
    environment.set_up(project, (RUN,), VOICE)
    environment.set_up(project, (RUN, TEST), VOICE)
    assert steps.names == ["venv", "pip", "pip"]
    assert environment.is_ready(project, (RUN, TEST))


def test_a_new_lock_makes_a_new_environment(project: str, steps: Steps) -> None:
    environment.set_up(project, (RUN, TEST), VOICE)
    Path(project, RUN).write_text("mkdocs==1.6.2\n", encoding="utf-8")
    environment.set_up(project, (RUN,), VOICE)
    assert steps.names == ["venv", "pip", "venv", "pip"]
    assert not environment.is_ready(project, (RUN, TEST)), "the test packages went with the old environment"


@pytest.mark.parametrize("step", ["venv", "pip"])
def test_an_interrupted_set_up_is_noticed_and_done_again(project: str, steps: Steps, step: str) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    steps.during[step] = interrupt
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 130
    assert not environment.is_ready(project, (RUN,))
    steps.during.clear()
    steps.done.clear()
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 0
    assert steps.names == ["venv", "pip"]


def test_interrupted_while_adding_the_test_packages_it_begins_from_nothing(project: str, steps: Steps) -> None:
    environment.set_up(project, (RUN,), VOICE)

    def interrupt() -> None:
        assert not environment.is_ready(project, (RUN,)), "nobody may trust an environment that is being changed"
        raise KeyboardInterrupt

    steps.during["pip"] = interrupt
    assert environment.try_to_set_up(project, (RUN, TEST), VOICE) == 130
    steps.during.clear()
    environment.set_up(project, (RUN,), VOICE)
    assert steps.names == ["venv", "pip", "pip", "venv", "pip"]


def test_a_lock_that_changes_meanwhile_is_not_taken_for_installed(project: str, steps: Steps) -> None:
    def change() -> None:
        Path(project, RUN).write_text("mkdocs==1.6.2\n", encoding="utf-8")

    steps.during["pip"] = change
    environment.set_up(project, (RUN,), VOICE)
    assert not environment.is_ready(project, (RUN,))


# --- Two starts at once ---


@pytest.fixture
def other_start(project: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that stands in the gate."""
    code = (
        "import os, sys, environment as e\n"
        "os.makedirs(os.path.join(sys.argv[1], '.cache'))\n"
        "gate = open(os.path.join(sys.argv[1], '.cache', 'set-up.lock'), 'a')\n"
        "e.pass_gate(gate.fileno(), e.Voice([]))\n"
        "print('inside', flush=True)\n"
        "sys.stdin.read()\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    command = [sys.executable, "-c", code, project]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=env, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "inside\n"
        yield process
        process.kill()


def test_the_second_start_waits_for_the_first_even_if_that_is_killed(
    project: str, steps: Steps, other_start: subprocess.Popen[str]
) -> None:
    waits = threading.Event()

    class Listening(Voice):
        def __call__(self, key: str, **values: object) -> None:
            if key == "waiting":
                waits.set()

    second = threading.Thread(target=environment.set_up, args=(project, (RUN,), Listening([])))
    second.start()
    assert waits.wait(timeout=20)
    assert steps.names == []
    other_start.kill()
    second.join(timeout=20)
    assert steps.names == ["venv", "pip"]
    assert environment.is_ready(project, (RUN,))


def test_the_second_start_uses_what_the_first_has_made(project: str, steps: Steps) -> None:
    environment.set_up(project, (RUN,), VOICE)
    steps.done.clear()
    environment.set_up(project, (RUN,), VOICE)
    assert steps.names == []


# --- When it cannot be done ---


def test_without_ensurepip_it_names_the_package(
    project: str, steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else real(name))
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 1
    assert "apt install python3-venv" in capsys.readouterr().err
    assert steps.names == []


def test_a_failing_venv_gives_its_reason(project: str, steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    steps.ends["venv"] = ("Error: [Errno 13] Permission denied: 'x'\n", 1)
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 1
    said = capsys.readouterr().err
    assert "ließ sich nicht anlegen (Error: [Errno 13] Permission denied: 'x')" in said
    assert "löschen Sie den Ordner .venv" in said


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_an_environment_that_is_a_link_is_left_alone(
    project: str, steps: Steps, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / (RUN + ".stamp")).write_text("theirs", encoding="utf-8")
    Path(project, ".venv").symlink_to(elsewhere)
    with pytest.raises(Stop) as stop:
        environment.set_up(project, (RUN,), VOICE)
    assert stop.value.key == "link"
    assert (elsewhere / (RUN + ".stamp")).read_text(encoding="utf-8") == "theirs"
    assert steps.names == []


def test_a_missing_lock_is_named(project: str, steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    Path(project, RUN).unlink()
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 1
    assert str(Path(project, RUN)) in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "key", "german"),
    [
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. …\n",
            "hashes",
            "Prüfsumme",
        ),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(…)': /simple/babel/\n"
            "ERROR: Could not find a version that satisfies the requirement babel==2.18.0\n"
            "ERROR: No matching distribution found for babel==2.18.0\n",
            "network",
            "Prüfen Sie Netz und Proxy",
        ),
        (
            "WARNING: Retrying … broken by 'ProxyError('Cannot connect to proxy.')'\n",
            "network",
            "HTTPS_PROXY",
        ),
        ("ERROR: No matching distribution found for pyyaml==6.0.3\n", "no-wheel", "Python 3.11 bis 3.14"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device\n", "pip", "No space left"),
    ],
)
def test_every_failure_of_pip_has_a_remedy(
    project: str, steps: Steps, capsys: pytest.CaptureFixture[str], said: str, key: str, german: str
) -> None:
    assert environment.cause(said) == key
    steps.ends["pip"] = (said, 1)
    assert environment.try_to_set_up(project, (RUN,), VOICE) == 1
    assert german in capsys.readouterr().err
    assert not environment.is_ready(project, (RUN,))


@pytest.mark.parametrize(
    ("said", "still_good"),
    [
        ("broken by 'NewConnectionError(…)'\n", True),
        ("Installing collected packages: pytest\nERROR: [Errno 28] No space left on device\n", False),
    ],
)
def test_a_good_environment_outlives_test_packages_that_never_came(
    project: str, steps: Steps, said: str, still_good: bool
) -> None:
    environment.set_up(project, (RUN,), VOICE)
    steps.ends["pip"] = (said, 1)
    assert environment.try_to_set_up(project, (RUN, TEST), VOICE) == 1
    assert environment.is_ready(project, (RUN,)) is still_good
    assert not environment.is_ready(project, (RUN, TEST))


@pytest.mark.parametrize("args", [["check", "--lang", "en"], ["--lang=en", "build"]])
def test_english_is_spoken_on_demand(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Voice(args)("network")
    assert capsys.readouterr().err.startswith("The packages could not be fetched")


def test_a_chosen_language_beats_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_LANG", "en")
    assert Voice(["check"]).english
    assert not Voice(["check", "--lang", "de"]).english


@pytest.mark.parametrize("key", sorted(environment.SENTENCES))
def test_both_languages_of_a_sentence_take_the_same_values(key: str) -> None:
    german, english = (set(re.findall(r"{(\w+)}", text)) for text in environment.SENTENCES[key])
    assert german == english


# --- Handing over ---


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot become another program")
@pytest.mark.parametrize(
    ("args", "locks", "inside"),
    [
        ([], (RUN,), ["-m", "brandhub.command"]),
        (["new", "story", "Der Hof"], (RUN,), ["-m", "brandhub.command", "new", "story", "Der Hof"]),
        (["test", "-k", "x"], (RUN, TEST), [str(ROOT / "tests" / "start.py"), "-k", "x"]),
        (["mutants", "--only", "x"], (RUN, TEST), [str(ROOT / "tests" / "mutants" / "start.py"), "--only", "x"]),
        (["fuzz", "loader"], (RUN, TEST, FUZZ), [str(ROOT / "tests" / "fuzz" / "start.py"), "loader"]),
    ],
)
def test_a_ready_start_only_hands_over(
    hub: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    args: list[str],
    locks: tuple[str, ...],
    inside: list[str],
) -> None:
    asked: list[tuple[str, ...]] = []
    handed: list[tuple[str, list[str], dict[str, str]]] = []

    def is_ready(root: str, locks: tuple[str, ...]) -> bool:
        asked.append(locks)
        return True

    def execve(program: str, command: list[str], env: dict[str, str]) -> NoReturn:
        handed.append((program, command, env))
        raise SystemExit

    monkeypatch.setattr(environment, "is_ready", is_ready)
    monkeypatch.setattr(os, "execve", execve)
    monkeypatch.setenv("PYTHONPATH", "somewhere-else")
    monkeypatch.setattr(os, "environ", {name: os.environ[name] for name in os.environ if name != "HUB_ROOT"})
    with pytest.raises(SystemExit):
        hub.main(args)
    assert asked == [locks]
    [(program, command, env)] = handed
    assert command == [program, "-P", *inside]
    assert program == environment.python_of(str(ROOT))
    assert env["PYTHONPATH"] == str(ROOT / "hooks")
    assert env["NO_MKDOCS_2_WARNING"] == "1"
    assert env.get("HUB_ROOT") == (None if args[:1] in (["test"], ["mutants"], ["fuzz"]) else str(ROOT))


def test_without_an_environment_nothing_is_started(hub: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "is_ready", lambda root, locks: False)
    monkeypatch.setattr(environment, "try_to_set_up", lambda root, locks, voice: 1)
    assert hub.main(["build"]) == 1


# --- The locks ---


def pins(lock: str) -> dict[str, str]:
    """Name with version → everything the lock says about it."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    parts = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    return {part.split(" \\", 1)[0]: part for part in parts}


def test_the_test_lock_contains_the_other() -> None:
    assert set(pins(RUN)) < set(pins(TEST))
    assert set(pins(TEST)) < set(pins(FUZZ))


@pytest.mark.parametrize("lock", [RUN, TEST, FUZZ])
def test_every_package_is_pinned_with_hashes_and_no_place_is_named(lock: str) -> None:
    assert all("==" in name and "--hash=sha256:" in part for name, part in pins(lock).items())
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "python3 hub.py lock" in text.split("\n", 3)[1]
    assert not re.search(r"://|--index-url|--find-links|\s-e\s", text)


def test_the_locks_are_as_new_as_the_list_of_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for lock, wanted in (
        (RUN, project["dependencies"]),
        (TEST, project["dependencies"] + project["optional-dependencies"]["test"]),
    ):
        locked = {name.split("==")[0] for name in pins(lock)}
        asked = {re.split(r"[=><]", name)[0].lower().replace("_", "-") for name in wanted}
        assert asked <= locked
