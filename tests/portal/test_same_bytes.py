"""The same content gives the same site: whichever command, generator, place, clock zone or process builds it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

MIDNIGHT = "1795388400"  # of making.TODAY, in Berlin


def test_properdocs_elsewhere_builds_the_same_bytes_as_the_hub(
    making: ModuleType, published: Path, site: Path, tmp_path: Path
) -> None:
    elsewhere = making.copy_project(tmp_path / "an einem anderen Ort", published)
    surroundings = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": MIDNIGHT}
    surroundings["HUB_SHELF"] = str(tmp_path / "shelf" / "cards")  # nothing that was drawn before, but
    put_pixels(making.SHELF.with_name("kits"), tmp_path / "shelf" / "kits")
    built = making.run_generator(elsewhere, tmp_path / "out", generator="properdocs", today="", **surroundings)
    assert built.returncode == 0, built.stdout + built.stderr
    assert making.differences(making.tree(site), making.tree(tmp_path / "out")) == []


def put_pixels(source: Path, shelf: Path) -> None:
    """Lays three quarters of the PNG files of kits on another shelf, by their names, which are checksums.

    They are four hundred, and half of what kits take. Each lies under the name of its drawing and is drawn from its
    PDF, and both are made anew and compared here. Whether pixels come out the same again the other hundred show, and
    all of the sample's in the last test.
    """
    shelf.mkdir(parents=True)
    for path in source.iterdir():
        if path.name[0] not in "0123" and path.read_bytes()[32:36] == b"\x89PNG":  # behind the checksum of the store
            shutil.copy(path, shelf)


def test_mkdocs_alone_builds_the_same_bytes_as_the_hub(making: ModuleType, small_site: Path, tmp_path: Path) -> None:
    # Pages and cards are drawn anew, as with HUB_CACHE=off; parts of kits are in the last test, with all the rest.
    shelf = tmp_path / "cards"
    if os.name != "nt":
        shelf.with_name("kits").symlink_to(making.SHELF.with_name("kits"))
    built = making.run_generator(small_site, tmp_path / "out", by_itself=True, HUB_SHELF=str(shelf))
    assert built.returncode == 0, built.stdout + built.stderr
    assert making.differences(making.tree(small_site / "site"), making.tree(tmp_path / "out")) == []


@pytest.mark.parametrize("generator", ["mkdocs", "properdocs"])
def test_no_generator_builds_a_false_claim(generator: str, small: object, making: ModuleType, tmp_path: Path) -> None:
    small.edit("data/facts/berg.yml", "value: 400", "value: 4000")  # type: ignore[attr-defined]
    built = making.run_generator(small.root, tmp_path / "out", generator=generator)  # type: ignore[attr-defined]
    assert built.returncode == 1
    assert "pendler-und-beschaeftigte" in built.stdout + built.stderr
    assert not (tmp_path / "out").exists()


# --- Everything around the build differs: the site does not ---

TURNED = """
import os, random
scandir, listdir = os.scandir, os.listdir

class Turned:
    def __init__(self, path):
        with scandir(path) as found:
            entries = list(found)
        random.Random(7).shuffle(entries)
        self.entries = iter(entries)
    def __iter__(self): return self
    def __next__(self): return next(self.entries)
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass

os.scandir = lambda path=".": Turned(path)
os.listdir = lambda path=".": random.Random(7).sample(listdir(path), len(listdir(path)))
"""

ONE_PROCESSOR = """
import os, sys
os.umask(0o077)
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
os.execv(sys.argv[1], sys.argv[1:])
"""


def test_time_zone_locale_place_mask_user_order_hash_and_processors_leave_no_trace(
    making: ModuleType, small_site: Path, tmp_path: Path
) -> None:
    """The sample with all of its press kits, once more under everything that reproducible-builds.org varies."""
    elsewhere = making.copy_sample(tmp_path / "ein ganz anderer, viel längerer Ort", lends=False)
    for name in ("texts", "patterns"):
        (elsewhere / ".cache" / name).unlink(missing_ok=True)  # nothing that was read before
    for number, path in enumerate(sorted(elsewhere.rglob("*"), reverse=True)):
        os.utime(path, (1_000_000_000 + number,) * 2)  # files are of other days, and in another order
    own = tmp_path / "own"
    own.mkdir()
    (own / "sitecustomize.py").write_text(TURNED, encoding="utf-8")
    (own / "home").mkdir()
    surroundings = {
        "PYTHONPATH": os.pathsep.join([str(own), str(elsewhere / "hooks")]),
        "PYTHONHASHSEED": "4711",
        "TZ": "Pacific/Kiritimati",  # where it is tomorrow already
        "LC_ALL": "C",
        "LANG": "tr_TR.UTF-8",
        "HOME": str(own / "home"),
        "USER": "jemand",
        "LOGNAME": "jemand",
        "HUB_SHELF": str(own / "shelf"),  # nothing that was drawn before
        "SOURCE_DATE_EPOCH": "1000000000",  # says less than --today
    }
    words = making.hub_words(elsewhere, "build")
    single = [sys.executable, "-c", ONE_PROCESSOR, *words]
    program = making.start(single, elsewhere, **surroundings)
    said, _ = program.communicate(timeout=making.PATIENCE)
    assert program.returncode == 0, said
    assert making.differences(making.tree(small_site / "site"), making.tree(elsewhere / "site")) == []
    kits = [path for path in making.tree(elsewhere / "site") if path.endswith(".zip")]
    assert kits, "the press kits are part of it"
