"""All or nothing: whatever ends a build, the old or the new site stands complete, and the next build tidies up."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from subprocess import Popen, TimeoutExpired
from types import ModuleType
from typing import Any

import pytest
from brandhub.command import swapping
from brandhub.command.swapping import swap

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")

Trees = tuple[dict[str, str], dict[str, str]]
# Press kits take most of the time and add nothing to what is tested here.
QUICK = {"HUB_KITS": "off"}
FACTS = "data/facts/land.yml"
FAILING_LATE = "def on_post_build(**_):\n    raise RuntimeError('the last step fails')\n"
# The pages are written, and the build goes on when it may: nobody has to catch a moment.
WAITING_LATE = """
import time
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-100)  # after the hub has written
def on_post_build(**_):
    began, go = time.monotonic(), Path(__file__).with_name("go")
    while not go.exists() and time.monotonic() < began + 300:
        time.sleep(0.01)
"""
# A program that runs another with a limit on the size of files: what a full disk does to those who write.
SMALL_DISK = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
os.execv(sys.argv[1], sys.argv[1:])
"""

# The same for the whole disk: the system refuses once all processes together have written so many bytes below the new
# site, or into the list of its files beside it.
FULL_DISK = """
import builtins, errno, io, multiprocessing, os
left = multiprocessing.Value("q", ROOM)
paths = {}
opened, written, closed, real = os.open, os.write, os.close, builtins.open

def take(size, name):
    with left.get_lock():
        left.value -= size
        if left.value < 0:
            raise OSError(errno.ENOSPC, "No space left on device", name)

class Counting(io.FileIO):
    def write(self, content):
        take(len(content), self.name)
        return super().write(content)

def counted(file, mode="r", *rest, **named):
    if "w" in mode and ".site-new" in str(file):
        raw = Counting(file, mode.replace("b", "").replace("t", ""))
        buffered = io.BufferedWriter(raw)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding=named.get("encoding"))
    return real(file, mode, *rest, **named)

def counted_open(path, flags, *rest, **named):
    number = opened(path, flags, *rest, **named)
    if flags & os.O_WRONLY and ".site-new" in str(path):
        paths[number] = str(path)
    return number

def counted_write(number, content):
    if number in paths:
        take(len(content), paths[number])
    return written(number, content)

def counted_close(number):
    paths.pop(number, None)
    closed(number)

builtins.open = io.open = counted
os.open, os.write, os.close = counted_open, counted_write, counted_close
"""


@pytest.fixture(scope="module")
def old(small_site: Path, making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose site is good but older than its content. To be copied."""
    root = tmp_path_factory.mktemp("old") / "project"
    making.copy_built(small_site, root)
    build_all(making, root)
    change(root)
    return root


@pytest.fixture(scope="module")
def trees(old: Path, making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Trees:
    """The site before the change, and the one that a build after it makes."""
    root = tmp_path_factory.mktemp("new") / "project"
    making.copy_built(old, root)
    return making.tree(old / "site"), build_all(making, root)


@pytest.fixture
def changed(old: Path, making: ModuleType, tmp_path: Path) -> Path:
    """A copy of the old project for one test."""
    making.copy_built(old, tmp_path / "project")
    return tmp_path / "project"


def build_all(making: ModuleType, root: Path, *, by_itself: bool = False) -> dict[str, str]:
    built = making.run_hub(root, "build", by_itself=by_itself, **QUICK)
    assert built.returncode == 0, built.stderr
    return making.tree(root / "site")  # type: ignore[no-any-return]


def change(root: Path) -> None:
    """What the new site has and the old one has not."""
    say(root, "104")


def turn(root: Path) -> None:
    """From one to the other and back, so that a build has something to write."""
    text = (root / FACTS).read_text(encoding="utf-8")
    say(root, "102" if "value: 104" in text else "104")


def say(root: Path, value: str) -> None:
    text = (root / FACTS).read_text(encoding="utf-8")
    (root / FACTS).write_text(re.sub(r"value: 10[24]\b", f"value: {value}", text), encoding="utf-8")


def left_overs(root: Path) -> list[str]:
    """What nobody needs; the site before the one that stands and the lists of both are meant for the next build."""
    meant = {".site-spare", ".site-spare-files", ".site-files"}
    return sorted(path.name for path in root.iterdir() if path.name.startswith(".site") and path.name not in meant)


def is_writing(root: Path) -> bool:
    """MkDocs has begun to write the new site beside the old one. Folders may go while they are looked through."""
    written = (name for folder in root.glob(".site-new*") for _, _, names in os.walk(folder) for name in names)
    return any(name.endswith(".html") for name in written)


def is_writing_or_ended(root: Path, program: Popen[str]) -> bool:
    return is_writing(root) or program.poll() is not None


def holder(root: Path) -> str:
    """The number of the process that holds the lock."""
    lock = root / ".site-lock"
    return lock.read_text(encoding="ascii") if lock.exists() else ""


@contextmanager
def waiting_late(making: ModuleType, root: Path) -> Iterator[tuple[Popen[str], Path]]:
    """A build that has written its pages and goes on when the second file is there. Those after it do not wait.

    At the end it ends as well.
    """
    late, go = root / "late.py", root / "go"
    late.write_text(WAITING_LATE, encoding="utf-8")
    making.edit(root, "mkdocs.yml", "hooks:\n", "hooks:\n  - late.py\n")
    program = start_build(making, root)
    try:
        making.until(lambda: is_writing(root), 120, "the build never got so far")
        making.edit(root, "mkdocs.yml", "hooks:\n  - late.py\n", "hooks:\n")
        late.unlink()
        yield program, go
    finally:
        making.end(program)


def start_build(making: ModuleType, root: Path) -> Popen[str]:
    return making.start(making.hub_words(root, "build"), root, **QUICK)  # type: ignore[no-any-return]


def test_the_change_shows(trees: Trees) -> None:
    assert trees[0] != trees[1]


# --- Killed ---


def moments() -> Iterator[Any]:
    """Moments to kill a build: as something is seen to happen, and at random (the same every time)."""
    yield pytest.param(holder, 0.0, id="at the lock")
    yield pytest.param(is_writing, 0.0, id="while writing")
    dice = random.Random(2026)  # noqa: S311 - nothing is encrypted
    for _ in range(2):
        yield pytest.param(lambda _: True, dice.uniform(0.1, 2.5), id="at random")


@pytest.mark.parametrize(("sign", "delay"), [*moments()])
def test_a_killed_build_leaves_a_complete_site_and_the_next_one_tidies_up(
    sign: Callable[[Path], bool], delay: float, changed: Path, trees: Trees, making: ModuleType
) -> None:
    program = start_build(making, changed)
    making.until(lambda: sign(changed) or program.poll() is not None, 60, "the build never got so far")
    time.sleep(delay)
    making.end(program)
    assert making.tree(changed / "site") in trees
    assert build_all(making, changed) == trees[1]
    assert left_overs(changed) == []


@pytest.mark.slow
def test_two_dozen_kills_in_a_row_never_show_a_torn_site(changed: Path, trees: Trees, making: ModuleType) -> None:
    """One build after another on the left-overs of the last, killed at another moment; some without their child.

    The moments spread over the time that a build takes here and now, from its first to its last step. Every build finds
    a change, and every other kill waits until pages are being written: that takes a small part of a build, which dice
    alone may miss, and before it nothing can be torn.
    """
    began = time.monotonic()
    assert build_all(making, changed, by_itself=True) == trees[1]  # as those that are killed
    whole = time.monotonic() - began
    dice = random.Random(4711)  # noqa: S311 - nothing is encrypted
    seen = {True: 0, False: 0}
    for number in range(24):
        turn(changed)
        program = start_build(making, changed)
        if number % 2:
            making.until(partial(is_writing_or_ended, changed, program), 60, "the build never got so far", 0.002)
            if number % 4 == 1:  # writing takes a few hundredths: a nap ends behind it, while the site takes its place
                time.sleep(whole * dice.uniform(0.0, 0.25))
        else:
            with suppress(TimeoutExpired):
                program.wait(whole * dice.uniform(0.02, 1.0))
        seen[is_writing(changed)] += 1
        if number % 3:
            making.end(program)
        else:  # MkDocs, its child, goes on for a while
            with suppress(ProcessLookupError):
                os.kill(program.pid, signal.SIGKILL)
            time.sleep(0.1)
        assert making.tree(changed / "site") in trees, f"kill {number}"
        making.end(program)
        assert making.tree(changed / "site") in trees, f"kill {number}"
    assert min(seen.values()) > 1, f"the kills did not reach every part of the build: {seen}"
    change(changed)
    assert build_all(making, changed) == trees[1]
    assert left_overs(changed) == []


# A builder with nothing to draw: it puts one site and the other in place, over and over, and says when it has begun.
TIRELESS = """
import shutil, sys
from pathlib import Path
from brandhub.command.swapping import building_beside, swap
out, *sources = map(Path, sys.argv[1:])
print("begun", flush=True)
while True:
    for source in sources:
        with building_beside(out) as fresh:
            shutil.copytree(source, fresh, dirs_exist_ok=True)
            swap(fresh, out)
        print("swapped", flush=True)
"""


@pytest.mark.parametrize("in_one_step", [True, False])
def test_sixty_kills_amid_the_swaps_never_show_a_torn_site(
    in_one_step: bool, tmp_path: Path, making: ModuleType
) -> None:
    """The last steps of a build alone, so that every kill falls into them; also as on systems that need two renames."""
    sites = []
    for name in ("one", "other"):
        (tmp_path / name / "fakten").mkdir(parents=True)
        for path in ("404.html", "index.html", *(f"fakten/{number}.html" for number in range(30))):
            (tmp_path / name / path).write_text(f"{name} {path}", encoding="utf-8")
        sites.append(making.tree(tmp_path / name))
    shutil.copytree(tmp_path / "one", tmp_path / "site")
    script = (
        TIRELESS
        if in_one_step
        else TIRELESS.replace(
            "out, *sources", "import brandhub.command.swapping as s; s.exchange = lambda *_: False\nout, *sources"
        )
    )
    dice = random.Random(11)  # noqa: S311 - nothing is encrypted
    seen = []
    for number in range(60):
        names = ["site", "one", "other"] if number % 2 else ["site", "other", "one"]
        words = [sys.executable, "-P", "-c", script, *(str(tmp_path / name) for name in names)]
        program = making.start(words, making.ROOT)
        assert program.stdout.readline() == "begun\n"
        if number % 3 == 1:  # where the disk is busy, dice alone would end all of them before the first swap
            assert program.stdout.readline() == "swapped\n"
        time.sleep(dice.uniform(0.0, 0.2))
        making.end(program)
        if not (tmp_path / "site").exists():  # between two renames; the next build mends it before anything else
            assert not in_one_step
            swapping.mend(tmp_path / "site")
        found = making.tree(tmp_path / "site")
        assert found in sites, f"kill {number}"
        seen.append(sites.index(found))
    assert set(seen) == {0, 1}, "the kills did not reach the swaps"
    with swapping.building_beside(tmp_path / "site"):
        pass
    assert left_overs(tmp_path) == []


def test_a_build_whose_parent_was_killed_cannot_spoil_the_next(changed: Path, trees: Trees, making: ModuleType) -> None:
    with waiting_late(making, changed) as (program, go):
        os.kill(program.pid, signal.SIGKILL)
        go.touch()  # MkDocs, its child, goes on
        assert build_all(making, changed) == trees[1]
    assert making.tree(changed / "site") == trees[1]


@pytest.mark.parametrize(
    ("found", "site"),
    [
        ({".site-old": "old"}, "old"),  # two renames, cut off between them
        ({".site-old": "old", "site": "new"}, "new"),  # … and after the second
        ({".site-new-7": "half", "site": "old"}, "old"),
        ({".site-new-7": "old", "site": "new"}, "new"),  # exchanged, but not yet removed
        ({".site-new-7": "half", ".site-new-8": "half", ".site-old": "old"}, "old"),
    ],
)
def test_what_a_power_cut_leaves_behind_is_mended(found: dict[str, str], site: str, tmp_path: Path) -> None:
    for name, text in found.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "404.html").write_text(text, encoding="utf-8")
    swapping.mend(tmp_path / "site")
    assert {path.name: (path / "404.html").read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"site": site}


def test_a_site_is_on_the_disk_before_it_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    for name in ("site", ".site-new-1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "404.html").write_text(name, encoding="utf-8")
    exchange = swapping.exchange
    settle = swapping.settle_all
    monkeypatch.setattr(
        swapping,
        "settle_all",
        lambda folder: steps.append((tmp_path / "site/404.html").read_text(encoding="utf-8")) or settle(folder),
    )
    monkeypatch.setattr(swapping, "exchange", lambda *folders: steps.append("exchange") or exchange(*folders))
    swap(tmp_path / ".site-new-1", tmp_path / "site")
    assert steps[:2] == ["site", "exchange"]
    assert (tmp_path / "site/404.html").read_text(encoding="utf-8") == ".site-new-1"
    assert left_overs(tmp_path) == []


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="other systems need two steps")
def test_two_folders_change_places_in_one_step(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert swapping.exchange(tmp_path / "a", tmp_path / "b")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
    with pytest.raises(FileNotFoundError):
        swapping.exchange(tmp_path / "a", tmp_path / "nowhere")


@pytest.mark.parametrize("is_sound", [True, False])
def test_killed_between_the_two_renames_of_the_swap(
    is_sound: bool, changed: Path, trees: Trees, making: ModuleType
) -> None:
    """The moment between two renames is too short to hit; this is what it leaves behind."""
    (changed / "site").rename(changed / ".site-old")
    (changed / ".site-lock").write_text("1", encoding="ascii")  # a number that always belongs to some process
    if is_sound:
        assert build_all(making, changed) == trees[1]
    else:
        facts = changed / "data/facts/berg.yml"
        facts.write_text(facts.read_text(encoding="utf-8").replace("value: 400", "value: 4000"), encoding="utf-8")
        assert making.run_hub(changed, "build", **QUICK).returncode == 1
        assert making.tree(changed / "site") == trees[0]


# --- Failing ---


def test_an_error_in_the_last_step_keeps_the_old_site(changed: Path, trees: Trees, making: ModuleType) -> None:
    (changed / "late.py").write_text(FAILING_LATE, encoding="utf-8")
    config = changed / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("hooks:\n", "hooks:\n  - late.py\n"), encoding="utf-8")
    built = making.run_hub(changed, "build", **QUICK)
    assert built.returncode == 1
    assert "the last step fails" in built.stderr
    assert making.tree(changed / "site") == trees[0]
    assert left_overs(changed) == []


def test_a_full_disk_keeps_the_old_site(changed: Path, trees: Trees, making: ModuleType) -> None:
    command = [sys.executable, "-c", SMALL_DISK, *making.hub_words(changed, "build")]
    program = making.start(command, changed, **QUICK)
    said, _ = program.communicate(timeout=making.PATIENCE)
    assert program.returncode == 1, said
    assert "Die letzte gute Ausgabe bleibt unverändert" in said
    assert making.tree(changed / "site") == trees[0]
    assert left_overs(changed) == []


@pytest.mark.parametrize("share", [0.01, 0.5, 0.98])
def test_a_disk_that_fills_up_keeps_the_old_site(
    share: float, changed: Path, trees: Trees, making: ModuleType, tmp_path: Path
) -> None:
    """The system says ENOSPC after a part of all bytes: early, in the middle, and while the last copies are written."""
    room = int(share * sum(path.stat().st_size for path in (changed / "site").rglob("*") if path.is_file()))
    (tmp_path / "sitecustomize.py").write_text(FULL_DISK.replace("ROOM", str(room)), encoding="utf-8")
    own = {**QUICK, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(changed / "hooks")])}
    built = making.run_hub(changed, "build", **own)
    assert built.returncode == 1, built.stderr
    assert "No space left on device" in built.stderr
    assert "Die letzte gute Ausgabe bleibt unverändert" in built.stderr
    assert making.tree(changed / "site") == trees[0]
    assert left_overs(changed) == []


LOSING_LATE = """
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-100)  # after the hub has written
def on_post_build(config):
    site = Path(config["site_dir"])
    WHAT
"""


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ('(site / "index.html").unlink()', "Die Datei index.html ist nicht entstanden."),
        ('(site / "feed.xml").write_bytes(b"")', "Die Datei feed.xml ist leer."),
        ('next((site / "assets/stylesheets").glob("portal.*.css")).unlink()', "verweist auf"),
    ],
)
def test_a_site_from_which_something_got_lost_is_not_published(
    what: str, said: str, changed: Path, trees: Trees, making: ModuleType
) -> None:
    (changed / "late.py").write_text(LOSING_LATE.replace("WHAT", what), encoding="utf-8")
    making.edit(changed, "mkdocs.yml", "hooks:\n", "hooks:\n  - late.py\n")
    built = making.run_hub(changed, "build", **QUICK)
    assert built.returncode == 1
    assert said in built.stderr
    assert making.tree(changed / "site") == trees[0]
    assert left_overs(changed) == []


SPOILING_LATE = """
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-100)  # after the hub has written
def on_post_build(config):
    if Path(__file__).with_name("spoil").exists():
        for page in Path(config["site_dir"]).rglob("*.html"):
            page.write_bytes(b"<p>verdorben</p>")  # into the file that lies there
        raise RuntimeError("and fails")
"""


def test_whoever_else_writes_into_a_new_site_cannot_reach_the_one_that_stands(
    changed: Path, making: ModuleType
) -> None:
    """Where nobody else does, the two share files."""
    (changed / "late.py").write_text(SPOILING_LATE, encoding="utf-8")
    making.edit(changed, "mkdocs.yml", "hooks:\n", "hooks:\n  - late.py\n")
    before = build_all(making, changed)
    (changed / "spoil").mkdir()
    built = making.run_hub(changed, "build", **QUICK)
    assert built.returncode == 1
    assert making.tree(changed / "site") == before


def test_a_swap_that_fails_half_way_puts_the_old_site_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh, out = tmp_path / ".site-new-1", tmp_path / "site"
    for folder in (fresh, out):
        folder.mkdir()
        (folder / "index.html").write_text(folder.name, encoding="utf-8")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == fresh:
            raise PermissionError(path)
        return rename(path, target)

    monkeypatch.setattr(swapping, "exchange", lambda *_: False)  # as on a system that needs two steps
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        swap(fresh, out)
    assert (out / "index.html").read_text(encoding="utf-8") == "site"


# --- Two at once ---


def test_of_two_builds_at_once_the_second_says_that_it_is_busy(changed: Path, trees: Trees, making: ModuleType) -> None:
    with waiting_late(making, changed) as (first, go):
        assert holder(changed) == str(first.pid)
        second = making.run_hub(changed, "build", **QUICK)
        go.touch()
        said, _ = first.communicate(timeout=making.PATIENCE)
    assert second.returncode == 1
    assert f"Ein anderer Bau läuft gerade (Prozess {first.pid})." in second.stderr
    assert first.returncode == 0, said
    assert making.tree(changed / "site") == trees[1]
    assert left_overs(changed) == []


# --- Somebody else's folder ---


def test_a_folder_that_is_no_site_is_never_replaced(changed: Path, making: ModuleType) -> None:
    before = making.tree(changed)
    for folder in (changed, changed / "data"):
        built = making.run_hub(changed, "build", "--out", str(folder), **QUICK)
        assert built.returncode == 1
        assert "wird nicht ersetzt" in built.stderr
    assert making.tree(changed) == before
