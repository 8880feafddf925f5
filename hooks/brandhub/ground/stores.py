"""Store: parts that were made before, by everything they were made from. Unchanged parts are not made again.

What lies in a store can be thrown away at any time. A store that cannot be read or written costs time, no part;
an entry that is damaged is noticed by its own checksum and made anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from io import FileIO
from pathlib import Path
from typing import Final

MOST: Final = 400_000_000
"""Bytes that the store may hold after a build; what was not used for longest goes first."""
_OWN: Final = Path(__file__).parents[1]
_HELD: Final = "held"
"""The entry that says how many bytes the store holds at most; without it somebody counts."""
_DIGEST: Final = 32
_CLOCK: Final = "clock"
_DAY: Final = 86_400_000_000_000  # nanoseconds


@dataclass(frozen=True)
class Store:
    """`folder`: where parts are kept between two builds, or None for nowhere. `stamp`: of the makers themselves."""

    folder: Path | None
    stamp: str
    most: int = MOST

    def fetch(self, inputs: Iterable[str | bytes], make: Callable[[], bytes]) -> bytes:
        """The part that comes from these inputs: kept, or made now. The same inputs must always give the same bytes."""
        if self.folder is None:
            return make()
        name = self.name(inputs)
        part = self.find(name)
        if part is None:
            part = make()
            self.keep(name, part)
        return part

    def find(self, name: str, *, used: bool = True, is_looked_at: bool = True) -> bytes | None:
        """The part of this name; None when there is none, or only a damaged one.

        `used`: whether reading it shall count as use; who names to `trim` what is needed spares the disk that.
        `is_looked_at`: False for whoever knows the sums of what lies in it, and notices damage by them.
        """
        return None if self.folder is None else _read(self.folder / name, used=used, is_looked_at=is_looked_at)

    def holds(self, name: str) -> bool:
        """Whether there is an entry of this name; `fetch` notices when it is damaged."""
        return self.folder is not None and (self.folder / name).is_file()

    def names(self) -> frozenset[str]:
        """What `holds` would say yes to: who asks for thousands has the folder listed in the time of a few looks."""
        if self.folder is not None:
            with suppress(OSError), os.scandir(self.folder) as entries:
                return frozenset(entry.name for entry in entries if entry.is_file(follow_symlinks=False))
        return frozenset()

    def keep(self, name: str, part: bytes) -> bool:
        """Puts in what somebody else has made; whether it lies there now."""
        return self.folder is not None and _keep(self.folder / name, part)

    def name(self, inputs: Iterable[str | bytes]) -> str:
        """The name of the part that comes from these inputs."""
        digest = hashlib.sha256(self.stamp.encode())
        for one in inputs:
            raw = one.encode() if isinstance(one, str) else one
            digest.update(f"{len(raw)}:".encode() + raw)
        return digest.hexdigest()

    def moment(self) -> int | None:
        """The present, in nanoseconds, by the clock that stamps the files of the store; None where none can be had."""
        with suppress(OSError):
            if self.keep(_CLOCK, _CLOCK.encode()) and self.folder is not None:
                return (self.folder / _CLOCK).stat().st_mtime_ns
        return None

    def make_room(self, added: int, used: Container[str] = ()) -> None:
        """Trims once the store may have grown too large: `added` bytes have come in since somebody asked last.

        Looking at every entry takes longer than all else that a build does with a store of which it needs nothing new.
        """
        if self.folder is None or (not added and self.holds(_HELD)):
            return
        with suppress(ValueError):
            held = int(self.find(_HELD, used=False) or b"") + added
            if held <= self.most:
                self.keep(_HELD, b"%d" % held)
                return
        self.trim(used)
        with suppress(OSError), os.scandir(self.folder) as entries:
            self.keep(_HELD, b"%d" % sum(entry.stat().st_size for entry in entries))

    def trim(self, used: Container[str] = ()) -> None:
        """Throws away what was not used for longest until the rest fits. `used`: what is needed, though not read."""
        if self.folder is None or not self.folder.is_dir():
            return
        with suppress(OSError), os.scandir(self.folder) as entries:
            seen = [(entry.name in used, entry.stat(), entry.path) for entry in entries]
            newest = max((stat.st_mtime_ns for _, stat, _ in seen), default=0)
            for path in (path for needed, stat, path in seen if needed and stat.st_mtime_ns < newest - _DAY):
                os.utime(path)
            found = sorted((needed, stat.st_mtime_ns, stat.st_size, path) for needed, stat, path in seen)
            total = sum(size for _, _, size, _ in found)
            for _, _, size, path in found:
                if total <= self.most:
                    return
                Path(path).unlink(missing_ok=True)
                total -= size


def _read(place: Path, *, used: bool, is_looked_at: bool) -> bytes | None:
    """None for what is not there, and for what is not what was put there."""
    try:
        with place.open("rb", buffering=0) as file:
            digest, part = file.read(_DIGEST), file.readall()
        if is_looked_at and hashlib.sha256(part).digest() != digest:
            return None
        if used:
            os.utime(place)
    except OSError:
        return None
    return part


def _keep(place: Path, part: bytes) -> bool:
    target = str(place)
    draft = f"{target}.{os.getpid()}"
    with suppress(OSError):
        try:
            file = open(draft, "wb", buffering=0)  # noqa: PTH123, SIM115 - thousands: a path asks as much again
        except FileNotFoundError:
            place.parent.resolve().mkdir(parents=True, exist_ok=True)  # where a link leads to, if it is one
            file = open(draft, "wb", buffering=0)  # noqa: PTH123, SIM115
        with file:
            _write(file, hashlib.sha256(part).digest())
            _write(file, part)
        os.replace(draft, target)  # noqa: PTH105
        return True
    return False


def _write(file: FileIO, part: bytes) -> None:
    """All of it, in as many goes as the system wants: the largest parts have a hundred million bytes."""
    left = memoryview(part)
    while left:
        left = left[file.write(left) :]


def stamp_of(folders: Iterable[Path], programs: Iterable[str], brand: str) -> str:
    """A checksum of every file below some folders, by name and content, of the brand, and of the programs.

    What Python keeps of files that it has read (`__pycache__`) is left out.
    """
    versions = _versions(programs) if programs else ""
    digest = hashlib.sha256(f"{versions} {sys.version_info} {len(brand)} {brand} ".encode())
    for folder in folders:
        digest.update(_own_code() if folder == _OWN else _told_of(folder))
    return digest.hexdigest()


@cache
def _own_code() -> bytes:
    """That of the program as it runs, read once: what is edited meanwhile is loaded by the next one."""
    return _told_of(_OWN)


def _told_of(folder: Path) -> bytes:
    """Every file by its name, and a checksum of what it holds."""
    seen = ((name, hashlib.sha256((folder / name).read_bytes()).digest()) for name in sorted(_files_below(folder)))
    return b"".join([f"{name} ".encode() + told for name, told in seen])


def _versions(programs: Iterable[str]) -> str:
    from importlib.metadata import version  # with it comes all that reads mails

    return " ".join(f"{name} {version(name)}" for name in programs)


def _files_below(folder: Path) -> Iterator[str]:
    waiting = [""] if folder.is_dir() else []
    while waiting:
        inside = waiting.pop()
        with os.scandir(folder / inside) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != "__pycache__":
                        waiting.append(f"{inside}{entry.name}/")
                elif entry.is_file() and not entry.name.endswith(".pyc"):
                    yield inside + entry.name


def installed_beside(package: Path) -> list[str]:
    """Name and version of every package that is installed where this one is, such as `jinja2-3.1.6.dist-info`.

    `package`: the file of its `__init__`. Their names alone are read: a list of hundreds takes a millisecond.
    """
    return sorted(
        entry.name for entry in package.parents[1].iterdir() if entry.name.endswith((".dist-info", ".egg-info"))
    )
