"""How `hub.py test` comes by a browser (tests/start.py), tried with programs that only pretend."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the pretended programs are shell scripts")


def load_start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", ROOT / "tests" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


start = load_start()


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HUB_LANG", raising=False)


def program(path: Path, script: str = "exit 0") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def bin_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


@pytest.fixture
def env(bin_folder: Path) -> dict[str, str]:
    """A system on which only this folder is on the PATH."""
    return {"PATH": str(bin_folder)}


def find(env: dict[str, str], tmp_path: Path) -> str | None:
    return start.find_browser(env, tmp_path / "home", tmp_path / "project")  # type: ignore[no-any-return]


# --- Finding one ---


def test_names_on_the_path_are_tried_in_order(env: dict[str, str], bin_folder: Path, tmp_path: Path) -> None:
    for name in reversed(start.NAMES):
        latest = program(bin_folder / name)
        assert find(env, tmp_path) == latest


def test_a_browser_that_does_not_start_is_passed_over(env: dict[str, str], bin_folder: Path, tmp_path: Path) -> None:
    program(bin_folder / "chromium-browser", "echo 'needs the chromium snap' >&2; exit 1")
    assert find(env, tmp_path) is None
    chrome = program(bin_folder / "google-chrome")
    assert find(env, tmp_path) == chrome


def test_the_named_browser_comes_first(env: dict[str, str], bin_folder: Path, tmp_path: Path) -> None:
    program(bin_folder / "chromium")
    own = program(tmp_path / "own" / "my-browser")
    assert find({**env, "HUB_CHROMIUM": own}, tmp_path) == own


@pytest.mark.parametrize("script", [None, "exit 1"])
def test_a_wrongly_named_browser_is_an_error_even_if_there_is_another(
    env: dict[str, str],
    bin_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    script: str | None,
) -> None:
    program(bin_folder / "chromium")
    wrong = str(tmp_path / "wrong")
    if script:
        program(Path(wrong), script)
    for name, value in {**env, "HUB_CHROMIUM": wrong}.items():
        monkeypatch.setenv(name, value)
    assert start.main([]) == 1
    assert f"HUB_CHROMIUM nennt „{wrong}“" in capsys.readouterr().err


@pytest.mark.parametrize(
    "tail",
    [
        "chrome-linux/chrome",
        "chrome-linux64/chrome",
        "chrome-win/chrome.exe",
        "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-headless-shell-linux64/chrome-headless-shell",
    ],
)
def test_the_newest_of_playwrights_browsers_is_found(env: dict[str, str], tmp_path: Path, tail: str) -> None:
    store = tmp_path / "project" / ".cache" / "browsers"
    program(store / "chromium-1100" / tail)
    newest = program(store / "chromium-1200" / tail)
    assert find(env, tmp_path) == newest


def test_usual_places_of_windows_are_looked_at(tmp_path: Path) -> None:
    env = {"PROGRAMFILES": "P", "LOCALAPPDATA": "L"}
    places = list(start.candidates(env, tmp_path, tmp_path))
    assert str(Path("P", r"Google\Chrome\Application\chrome.exe")) in places
    assert str(Path("L", r"Chromium\Application\chrome.exe")) in places


# --- Installing one ---


def test_root_on_debian_installs_the_systems_chromium_first(env: dict[str, str], bin_folder: Path) -> None:
    program(bin_folder / "apt-get")
    debian, playwright = start.ways_to_install(env, is_root=True)
    assert [command[2:] for command in debian] == [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ]
    assert playwright[0][:4] == [sys.executable, "-m", "playwright", "install"]


@pytest.mark.parametrize(("sudo", "ways"), [(None, 1), ("exit 1", 1), ("exit 0", 2)])
def test_others_use_the_systems_packages_only_without_a_password(
    env: dict[str, str], bin_folder: Path, sudo: str | None, ways: int
) -> None:
    program(bin_folder / "apt-get")
    if sudo:
        program(bin_folder / "sudo", sudo)
    found = start.ways_to_install(env, is_root=False)
    assert len(found) == ways
    assert "--with-deps" not in found[-1][0], "a user cannot install libraries"


def get(env: dict[str, str], tmp_path: Path) -> str | None:
    return start.get_browser(env, tmp_path / "home", tmp_path / "project", english=False)  # type: ignore[no-any-return]


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch, bin_folder: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    # `env NAME=VALUE apt-get …`: the real one is not on this PATH.
    program(bin_folder / "env", 'shift; exec "$@"')


def test_a_found_browser_is_not_installed_again(
    env: dict[str, str], bin_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chromium = program(bin_folder / "chromium")
    assert get(env, tmp_path) == chromium
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("as_root")
def test_the_installed_browser_is_used(env: dict[str, str], bin_folder: Path, tmp_path: Path) -> None:
    made = bin_folder / "chromium"
    program(
        bin_folder / "apt-get",
        f'test "$1" = install || exit 0\nprintf "#!/bin/sh\\nexit 0\\n" > "{made}"\n/bin/chmod +x "{made}"',
    )
    assert get(env, tmp_path) == str(made)


@pytest.mark.usefixtures("as_root")
def test_if_the_systems_packages_fail_playwright_gets_one_into_the_project(
    env: dict[str, str],
    bin_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    program(bin_folder / "apt-get", "echo 'E: no such package' >&2; exit 100")
    made = tmp_path / "project" / ".cache" / "browsers" / "chromium-1" / "chrome-linux" / "chrome"
    python = program(
        tmp_path / "python",
        f'folder="$PLAYWRIGHT_BROWSERS_PATH/chromium-1/chrome-linux"\n/bin/mkdir -p "$folder"\n'
        f'printf "#!/bin/sh\\nexit 0\\n" > "{made}"\n/bin/chmod +x "{made}"',
    )
    monkeypatch.setattr(sys, "executable", python)
    assert get(env, tmp_path) == str(made)
    said = capfd.readouterr().err
    assert "apt-get update" in said
    assert "apt-get install" not in said, "after a failed step the rest of that way is left out"
    assert "playwright install" in said


def test_if_nothing_helps_one_sentence_says_how(
    env: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(start, "candidates", lambda *places: iter(()))
    monkeypatch.setattr(sys, "executable", program(tmp_path / "python", "exit 1"))
    monkeypatch.setenv("PATH", env["PATH"])
    monkeypatch.delenv("HUB_CHROMIUM", raising=False)
    assert start.main([]) == 1
    assert "Installieren Sie Chromium, Chrome oder Edge" in capfd.readouterr().err
    assert start.main(["--lang", "en"]) == 1
    assert "install Chromium, Chrome or Edge" in capfd.readouterr().err


# --- Starting pytest ---


@pytest.mark.parametrize(
    ("args", "cores", "expected"),
    [
        ([], 1, []),
        ([], 2, ["-n", "4", "--dist", "loadfile", "--max-worker-restart", "1"]),
        ([], 64, ["-n", "4", "--dist", "loadfile", "--max-worker-restart", "1"]),
        (["-x"], 8, ["-x"]),
    ],
)
def test_without_arguments_the_suite_runs_in_parallel(args: list[str], cores: int, expected: list[str]) -> None:
    assert start.pytest_args(args, cores) == expected


@pytest.mark.parametrize(
    ("args", "rest", "english"),
    [
        (["-k", "a=b"], ["-k", "a=b"], False),
        (["--lang", "en", "-x"], ["-x"], True),
        (["-x", "--lang=en"], ["-x"], True),
        (["--lang", "de"], [], False),
    ],
)
def test_the_language_is_ours_the_rest_is_pytests(args: list[str], rest: list[str], english: bool) -> None:
    assert start.without_language(args) == (rest, english)


def test_pytest_gets_the_browser_and_its_exit_code_is_ours(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chromium = program(bin_folder / "chromium")
    told = tmp_path / "told"
    python = program(tmp_path / "python", f'echo "$HUB_CHROMIUM|$PWD|$*" > "{told}"; exit 5')
    monkeypatch.setattr(sys, "executable", python)
    monkeypatch.setenv("PATH", str(bin_folder))
    monkeypatch.delenv("HUB_CHROMIUM", raising=False)
    assert start.main(["-k", "hub"]) == 5
    assert told.read_text(encoding="utf-8") == f"{chromium}|{ROOT}|-P -m pytest -k hub\n"


# --- A web server ---


@pytest.mark.parametrize(
    ("is_root", "starts_services", "asked"), [(True, False, True), (False, False, False), (True, True, False)]
)
def test_a_web_server_is_installed_only_where_none_would_start_by_itself(
    is_root: bool,
    starts_services: bool,
    asked: bool,
    env: dict[str, str],
    bin_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program(bin_folder / "apt-get")
    program(bin_folder / "env", f"echo $@ >> {tmp_path}/asked")
    which = start.shutil.which
    monkeypatch.setattr(
        start.shutil, "which", lambda name, path=None: None if name == "nginx" else which(name, path=path)
    )
    start.get_server(env, is_root, starts_services)
    assert (tmp_path / "asked").exists() is asked


@pytest.mark.skipif(not Path("/proc/meminfo").exists(), reason="Linux tells there how much memory is free")
def test_the_whole_suite_writes_into_memory_where_there_is_room(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, memory = tmp_path / "told", tmp_path / "memory"
    memory.mkdir()
    assert start.folder_in_memory(str(memory), 2**60) is None
    assert start.folder_in_memory(str(tmp_path / "nowhere"), 0) is None
    assert [*memory.iterdir()] == []

    program(bin_folder / "chromium")
    monkeypatch.setattr(
        sys, "executable", program(tmp_path / "python", f'echo "$*" > "{told}"; ls "{memory}" >> "{told}"')
    )
    monkeypatch.setenv("PATH", f"{bin_folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("HUB_CHROMIUM", raising=False)
    monkeypatch.setattr(start, "get_server", lambda *_: None)
    in_memory = start.folder_in_memory
    monkeypatch.setattr(start, "folder_in_memory", lambda: in_memory(str(memory), 0))
    assert start.main([]) == 0
    command, folder = told.read_text(encoding="utf-8").splitlines()
    assert command.endswith(f"--basetemp {memory / folder / 'run'}")
    assert [*memory.iterdir()] == []  # it is gone with the run
    assert start.main(["-k", "hub"]) == 0
    assert "--basetemp" not in told.read_text(encoding="utf-8")
