"""Making: copies of the project, the sites built from them, and what lies in a folder.

The real project is copied and built once per test run, however many processes pytest has; all tests only read it.
"""

from __future__ import annotations

import compileall
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from brandhub.ground.catalogues import CATALOGUES, LANGUAGES, load_catalogue
from brandhub.whole.templates import make_templates
from jinja2 import TemplateError

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "sample"
SHELF = ROOT / ".cache" / "cards"
"""Drawn once for all projects of a run, and parts of kits and pages beside it: of the same inputs they are the same."""
TEXTS, PATTERNS = SHELF.with_name("texts"), SHELF.with_name("patterns")
TODAY = "2026-11-23"
AFTER_RELEASES = "2027-02-01"
"""After the last release of `write_history`."""
TEMPORARY = "temporary"
MACHINE = ("hooks", "overrides")
PARTS = ("data", "stories", "docs", *MACHINE, "mkdocs.yml")
BRAND = ("colours.yml", "type.yml", "word-mark.yml")
LEFT_BEHIND = (".*", "*.pyc.*")
"""What no copy takes along; the second is what Python writes before it gives a compiled module its name."""
PATIENCE = 600
"""Seconds that a command or a site of a run may take: two minutes at a busy desk, and less than pytest waits."""


# --- Projects ---

machine = ROOT
"""Where copies take the machine from. In a run of the suite it lies in a folder of the run and lends its files."""


def share_machine(folder: Path) -> None:
    """Copies the machine once for the whole run. From now on the files of every copy are second names of its files.

    Fourteen hundred files are a second of a processor each time they are copied, and a twentieth when they are named.
    Nobody writes into one: whoever wants to edit it removes it first. `find_written` tells who did not.
    """
    global machine  # noqa: PLW0603 - one place for all that copies
    machine = once(folder / "machine", _copy_machine)
    (folder / TEMPORARY).mkdir(exist_ok=True)


def _copy_machine(folder: Path) -> None:
    compile_code()
    translate()
    for name in MACHINE:
        _copy(ROOT / name, folder / name)
    write_list(folder)


def write_list(folder: Path) -> None:
    """Writes down beside a folder what is in it, so that `find_written` can tell what is different later."""
    folder.with_name(f"{folder.name}.list").write_text(json.dumps(tree(folder)), encoding="utf-8")


def find_written(folder: Path) -> list[str]:
    """The files of a shared folder into which a test has written, through whichever name."""
    return differences(listed(folder), tree(folder))


def listed(folder: Path) -> dict[str, str]:
    """What `tree` said of a shared folder when it was made."""
    return json.loads(folder.with_name(f"{folder.name}.list").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def copy_project(target: Path, source: Path = ROOT) -> Path:
    """Everything that a build reads, at another place."""
    compile_code()
    for name in PARTS:
        if name in MACHINE and source == ROOT:
            _take(machine / name, target / name)
        else:
            _copy(source / name, target / name)
    share_texts(target)
    return target


def complete_sample(target: Path, *, lends: bool = True) -> Path:
    """Gives a copy of the sample's content the machine, the look and the colours of the real project.

    `lends`: whether it may share files with other copies.
    """
    compile_code()
    for name in MACHINE:
        (_take if lends else _copy)(machine / name, target / name)
    _copy(ROOT / "mkdocs.yml", target / "mkdocs.yml")
    for name in BRAND:
        _copy(ROOT / "data" / "brand" / name, target / "data" / "brand" / name)
    share_texts(target)
    return target


def copy_built(source: Path, target: Path) -> None:
    """A project with its site once more, for one test to break; also into a folder that has its content already.

    Its machine and its sites share their files with the source: no build writes into the site that stands or the one
    laid aside, and what becomes of a file is seen all the same.
    """
    target.mkdir(parents=True, exist_ok=True)
    for path in source.iterdir():
        if path.name in (*MACHINE, "site", ".site-spare"):
            _lend(path, target / path.name)
        elif path.is_dir():
            shutil.copytree(path, target / path.name, symlinks=True, dirs_exist_ok=True)
        else:
            shutil.copy2(path, target / path.name)


def _take(source: Path, target: Path) -> None:
    (_copy if machine == ROOT else _lend)(source, target)


def _lend(source: Path, target: Path) -> None:
    shutil.copytree(source, target, symlinks=True, copy_function=_name_again)


def _name_again(source: str, target: str) -> None:
    """A second name for a file, or a copy where the system has none."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def share_texts(root: Path) -> None:
    """What texts say by themselves is found out once for all projects of a run, whose texts are mostly the same.

    It is kept by the text and all that reads it. So are regular expressions as Python has translated them, by
    themselves and the build of Python. Links need leave on Windows.
    """
    for shared in (TEXTS, PATTERNS):
        place = root / ".cache" / shared.name
        if os.name != "nt" and not place.is_symlink():
            shared.mkdir(parents=True, exist_ok=True)
            place.parent.mkdir(exist_ok=True)
            place.symlink_to(shared)


def copy_sample(target: Path, *, lends: bool = True) -> Path:
    """A small project, complete enough for every generator."""
    shutil.copytree(SAMPLE, target)
    return complete_sample(target, lends=lends)


@cache
def compile_code() -> None:
    """Compiles the machine once, as Python does by itself at a desk, so that a copy need not do it at every start.

    Copies keep the times of their sources, by which Python knows what is compiled; what a test writes is newer.
    """
    compileall.compile_dir(ROOT / "hooks", quiet=2)


def translate() -> None:
    """Keeps templates as Python code and catalogues as they are read beside the compiled machine, as the first build
    at a desk does. Commands of tests keep nothing (`environment`), so each would translate a hundred templates anew.
    """
    for language, names in product(LANGUAGES, (CATALOGUES, *((name,) for name in CATALOGUES))):
        load_catalogue(language, names)
    templates = make_templates([ROOT / "overrides"])
    for name in templates.list_templates(["html", "jinja"]):
        for one in (templates, templates.overlay(autoescape=False)) if name.endswith(".jinja") else (templates,):
            with suppress(TemplateError):  # what is for the theme of MkDocs
                one.get_template(name)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(*LEFT_BEHIND))
    else:
        shutil.copyfile(source, target)


# --- Commands ---


def environment(root: Path, **changes: str) -> dict[str, str]:
    """The variables of a terminal in which nobody has set anything for the hub. Python finds the code of `root`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HUB_", "PYTHON", "SOURCE_DATE"))}
    own = {"PYTHONPATH": str(root / "hooks"), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    if machine != ROOT:  # commands that are killed leave folders behind: they go with those of the run
        own["TMPDIR"] = str(machine.with_name(TEMPORARY))
    return {**kept, **own, "HUB_SHELF": str(SHELF), "NO_MKDOCS_2_WARNING": "1", **changes}


def hub_words(root: Path, command: str, *words: str, today: str = TODAY) -> list[str]:
    """The command line of `hub.py`, inside the environment."""
    return [sys.executable, "-P", "-m", "brandhub.command", command, *words, "--root", str(root), "--today", today]


def run_hub(
    root: Path, command: str, *words: str, today: str = TODAY, by_itself: bool = False, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Runs a command of the hub to its end. `by_itself`: by Python itself, as at a desk, never by the stand-in."""
    called = hub_words(root, command, *words, today=today)
    python = sys.executable if by_itself else python_for(root, changes)
    return _run([python, *called[1:]], root, _surroundings(python, root, changes))


def run_generator(
    root: Path, out: Path, *, generator: str = "mkdocs", today: str = TODAY, by_itself: bool = False, **changes: str
) -> subprocess.CompletedProcess[str]:
    """`mkdocs build --strict`, or another generator that reads mkdocs.yml. `by_itself`: as with `run_hub`."""
    words = ["build", "--strict", "-f", str(root / "mkdocs.yml"), "-d", str(out)]
    python = sys.executable if by_itself else python_for(root, changes)
    return _run(
        [python, "-P", "-m", generator, *words], root, _surroundings(python, root, {"HUB_TODAY": today, **changes})
    )


def _surroundings(python: str, root: Path, changes: dict[str, str]) -> dict[str, str]:
    """The variables of a command. What the stand-in starts works with one pair of hands.

    All processes of a run are at work already, and each pair of hands is another copy of a large process. What Python
    starts by itself, both shared sites and all that is compared or killed, has as many as there are processors.
    """
    return environment(root, **({} if python == sys.executable else {"HUB_WORKERS": "1"}) | changes)


def python_for(root: Path, changes: Iterable[str]) -> str:
    """What starts a command: the stand-in of this run (forking.py), or Python itself where that would be another one.

    That is so where the code of the project is not, file for file, that of the machine, and where a variable is set
    that Python reads when it begins. `changes`: names of variables.
    """
    if any(not name.startswith(("HUB_", "SOURCE_DATE_")) and name != "TZ" for name in changes):
        return sys.executable
    if machine == ROOT or _files(root / "hooks") != _files(machine / "hooks"):
        return sys.executable
    return _stand_in(machine)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Path of every module below the folder → which file that is, whatever its name."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".py", ".po")):
                status = os.stat(f"{place}/{name}")  # noqa: PTH116 - three hundred of them, each time
                found[f"{place[len(str(folder)) :]}/{name}"] = (status.st_dev, status.st_ino)
    return found


@cache
def _stand_in(folder: Path) -> str:
    """The stand-in for Python of this process of the run; Python itself where there can be none."""
    if not hasattr(os, "pidfd_open"):
        return sys.executable
    name = f"python-{os.getpid()}-{id(_serving)}"  # this module may be loaded under several names in one process
    place = folder.with_name(name)
    program = [sys.executable, "-P", str(Path(__file__).with_name("forking.py")), f"{folder}/{name}", str(place)]
    serving = subprocess.Popen(
        program, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert serving.stdout is not None
    assert serving.stdout.readline() == "ready\n"
    _serving.append(serving)
    return str(place)


_serving: list[subprocess.Popen[str]] = []
"""What serves this process of the run; it ends when nobody can call any more."""


def end_serving() -> None:
    """Ends it, and waits until it has."""
    for serving in _serving:
        serving.communicate(timeout=60)
    _serving.clear()


def _run(command: list[str], root: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=root,
        env=variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


def start(command: list[str], root: Path, **changes: str) -> subprocess.Popen[str]:
    """Starts a program in a process group of its own, so that all it starts can be ended with it."""
    own_group: dict[str, Any] = {} if os.name == "nt" else {"start_new_session": True}
    return subprocess.Popen(
        command,
        cwd=root,
        env=environment(root, **changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        **own_group,
    )


def end(process: subprocess.Popen[str], how: signal.Signals = signal.SIGKILL) -> str:
    """Ends a program and all it started, and returns what it said."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, how)
    said, _ = process.communicate(timeout=60)
    return said


# --- Folders ---


def tree(folder: Path) -> dict[str, str]:
    """Path below the folder → SHA-256, of every file. Through links to folders nobody walks."""
    found = {}
    begin = len(str(folder)) + 1
    for place, _, names in os.walk(folder):
        for name in names:
            path = f"{place}{os.sep}{name}"
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - three thousand of them, many times in a run
                found[path[begin:].replace(os.sep, "/")] = hashlib.sha256(file.read()).hexdigest()
    return dict(sorted(found.items()))


def differences(left: dict[str, str], right: dict[str, str]) -> list[str]:
    """The paths on which two trees differ."""
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Lets one process of the run make a folder, and all others wait for it. Fails for all when making fails."""
    began, done = folder.with_name(f"{folder.name}.began"), folder.with_name(f"{folder.name}.done")
    try:
        began.mkdir(parents=True)
    except FileExistsError:
        until(done.exists, PATIENCE, f"{folder.name} was not made in time")
    else:
        report = "another process of this run failed to make it"
        try:
            make(folder)
            report = ""
        finally:
            _write_at_once(done, report)
    report = done.read_text(encoding="utf-8")
    assert not report, f"{folder.name}: {report}"
    return folder


def _write_at_once(path: Path, text: str) -> None:
    """Nobody sees the file before it is complete."""
    draft = path.with_name(f"{path.name}.draft")
    draft.write_text(text, encoding="utf-8")
    draft.rename(path)


def until(holds: Callable[[], object], seconds: float, otherwise: str, pause: float = 0.02) -> None:
    """Waits until something holds, and looks after every `pause`; fails after so many seconds."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, otherwise
        time.sleep(pause)


# --- Releases ---


def fill_in(root: Path) -> None:
    """Gives the operator's data something of each kind: without it nothing can be released."""
    site = root / "data" / "site.yml"
    text = site.read_text(encoding="utf-8")
    for field, filled in (("email: ", "post@example.org"), ("phone: ", "0231 5551-0"), ("", "ausgefüllt")):
        text = text.replace(f"{field}AUSFÜLLEN", f"{field}{filled}")
    site.write_text(text, encoding="utf-8")


def edit(root: Path, path: str, old: str, new: str) -> None:
    """Replaces a text that occurs exactly once."""
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def release(root: Path, version: str, today: str) -> None:
    done = run_hub(root, "release", version, today=today)
    assert done.returncode == 0, done.stderr


def write_history(root: Path) -> Path:
    """A complete sample with three releases: a first one, a correction and a new value, a reworded and a retired claim.

    After the last release one definition has been put into other words, and one event has got another day.
    """
    copy_sample(root)
    fill_in(root)
    for name in ("methode.md", "en/method.md"):
        page = root / "docs" / name
        text = page.read_text(encoding="utf-8").replace("/methode/", "/so-pruefen-wir/")
        page.write_text(text.replace("/en/method/", "/en/how-we-check/"), encoding="utf-8")
    release(root, "2026.1", "2026-12-01")
    correct_farms(root)
    edit(
        root,
        "data/facts/berg.yml",
        "    - {as-of: 2014, value: 1050, source: zaehlung}\n",
        "    - {as-of: 2014, value: 1050, source: zaehlung}\n    - {as-of: 2015, value: 1100, source: zaehlung}\n",
    )
    release(root, "2026.2", "2026-12-15")
    reword_miners(root)
    retire_commuters(root)
    release(root, "2027.1", "2027-01-10")
    edit(
        root,
        "data/facts/land.yml",
        "definition: {de: Felder an der Fläche., en: Fields out of the area.}\n",
        "definition: {de: Felder an der ganzen Fläche., en: Fields out of the whole area.}\n"
        "  changes:\n"
        "    - on: 2027-01-20\n"
        "      changed: [definition]\n"
        "      kind: wording\n"
        "      weight: minor\n"
        "      note: {de: Die Definition war missverständlich., en: The definition could be misread.}\n",
    )
    redate_tunnel(root)
    return root


def correct_farms(root: Path) -> None:
    """A published value was wrong."""
    edit(
        root,
        "data/facts/land.yml",
        "    - {as-of: 2014, value: 102, source: zaehlung}\n",
        "    - {as-of: 2014, value: 104, source: zaehlung}\n"
        "  changes:\n"
        "    - on: 2026-12-10\n"
        "      changed: [2014]\n"
        "      kind: correction\n"
        "      weight: significant\n"
        "      note: {de: Es waren Höfe übersehen worden., en: Farms had been overlooked.}\n",
    )


def redate_tunnel(root: Path) -> None:
    """A published event was on another day. Nothing else tells that day in words of its own."""
    edit(root, "data/timeline.yml", "date: 1987-03-31", "date: 1987-03-30")
    edit(root, "data/timeline.yml", "{de: Am 31. März 1987 ist im Bergbau Schluss., en: Mining ends on 31 March 1987.}",
         "{de: Am 30. März 1987 ist im Bergbau Schluss., en: Mining ends on 30 March 1987.}")  # fmt: skip
    edit(
        root,
        "data/timeline.yml",
        "  topic: berg",
        "  topic: berg\n"
        "  changes:\n"
        "    - on: 2027-01-21\n"
        "      changed: [date, text]\n"
        "      kind: correction\n"
        "      weight: significant\n"
        "      note: {de: Wir hatten uns im Tag geirrt., en: We had got the day wrong.}\n",
    )


def reword_miners(root: Path) -> None:
    """A published claim gets other words."""
    edit(
        root,
        "data/claims.yml",
        '    de: "{since} arbeiten in Musterstadt {none} {fact.noun}."\n'
        '    en: "{since}, {none} {fact.noun} have worked in Musterstadt."\n',
        '    de: "{since} gibt es in Musterstadt {none} {fact.noun}."\n'
        '    en: "{since}, there have been {none} {fact.noun} in Musterstadt."\n'
        "  changes:\n"
        "    - on: 2027-01-08\n"
        "      kind: wording\n"
        "      weight: minor\n"
        "      note: {de: Gemeint war die Stadt., en: The city was meant.}\n",
    )


def retire_commuters(root: Path) -> None:
    """A published claim is taken back."""
    edit(root, "data/claims.yml", "von-ausserhalb:\n  status: published", "von-ausserhalb:\n  status: retired")
    edit(
        root,
        "data/claims.yml",
        "  value: 33\n",
        "  value: 33\n"
        "  retired:\n"
        "    on: 2027-01-09\n"
        "    reason: {de: Die Frage war zu grob., en: The question was too coarse.}\n"
        "    instead: pendler-und-beschaeftigte\n",
    )
