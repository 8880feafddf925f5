"""Swapping: a site is built beside the one that stands, one build at a time, and takes its place at the end.

The new site is on the disk before it takes the place of the old one, so that a power cut leaves one or the other. Where
the system can exchange two folders in one step (Linux, macOS), whoever reads meanwhile finds no moment without a site.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class BuildBusy(Exception):
    """Another build of the same site is running; carries its process number."""


class NotASite(Exception):
    """The folder to be replaced holds something else than a site of the hub; carries its path."""


class NotALock(OSError):
    """Something else lies where the lock of a build belongs: a link, a pipe, a folder. Its `filename` says where."""


def beside(out: Path, name: str) -> Path:
    """A hidden neighbour of the site: `.site-new` (.gitignore knows the pattern)."""
    return out.parent / f".{out.name}-{name}"


@contextmanager
def building_beside(out: Path) -> Iterator[Path]:
    """An empty folder beside `out` for one build at a time. Mends first what a killed build left behind.

    Raises BuildBusy when another build of this site runs, NotALock when something else lies in the place of its lock,
    NotASite when `out` holds what no build has made.
    """
    if out.exists() and not _is_ours(out):
        raise NotASite(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with _alone(beside(out, "lock")):
        mend(out)
        # A number of its own: the MkDocs of a killed build may still be writing into its folder.
        fresh = beside(out, f"new-{os.getpid()}")
        fresh.mkdir()
        try:
            yield fresh
        finally:
            _remove(fresh)
            _remove(ground_of(fresh))
            list_of(fresh).unlink(missing_ok=True)


@contextmanager
def undisturbed(out: Path) -> Iterator[None]:
    """A site that no build replaces meanwhile. Raises BuildBusy when one is about to."""
    with _alone(beside(out, "lock")):
        yield


def _is_ours(out: Path) -> bool:
    return out.is_dir() and ((out / "404.html").is_file() or not any(out.iterdir()))


def mend(out: Path) -> None:
    """Brings back the last good site of a build that was killed while swapping, and removes all left-overs."""
    old = beside(out, "old")
    if old.exists() and not out.exists():
        old.rename(out)
    for rest in (old, *out.parent.glob(f".{out.name}-new*")):
        _remove(rest)


def list_of(folder: Path) -> Path:
    """Where the inventory of a site stands (`inventories.py`): beside it, hidden as well."""
    return folder.with_name(f".{folder.name.lstrip('.')}-files")


def spare_of(out: Path) -> Path:
    """Where the site lies that stood before the one that stands: the next build brings it up to date."""
    return beside(out, "spare")


def ground_of(fresh: Path) -> Path:
    """Where a copy of the site that stands is made ready, to become the new one: beside that, and no other build's.

    Where none stands, the new one's files get their second names there.
    """
    return fresh.with_name(f"{fresh.name}-ground")


def swap(fresh: Path, out: Path, *, is_settled: bool = False) -> None:
    """Puts the new site in the place of the old one; when that fails, the old one comes back. Raises OSError.

    The old one is laid aside where the new one has an inventory, else removed. `is_settled`: the new one is on the disk
    already.
    """
    if not is_settled:
        settle_all(fresh)
    if out.exists() and exchange(fresh, out):
        _lay_aside(fresh, out, fresh)  # now the old one
        return
    old = beside(out, "old")
    if out.exists():
        out.rename(old)
    try:
        fresh.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    _lay_aside(old, out, fresh)


def _lay_aside(old: Path, out: Path, fresh: Path) -> None:
    """Keeps the site that stood for the next build, and the inventories with their sites.

    An inventory that came to the wrong site would fit none of its files.
    """
    spare = spare_of(out)
    with suppress(OSError):
        _remove(spare)
        _remove(list_of(spare))
        if list_of(fresh).exists() and list_of(out).exists() and old.exists():
            old.rename(spare)
            list_of(out).replace(list_of(spare))
        _remove(list_of(out))
        if list_of(fresh).exists():
            list_of(fresh).replace(list_of(out))
            _lay_twin_aside(ground_of(fresh), out)
    _remove(old)


def _lay_twin_aside(twin: Path, out: Path) -> None:
    """Where nothing stood that could be laid aside: the second names of what stands now, and the same list.

    Raises OSError.
    """
    spare = spare_of(out)
    if twin.is_dir() and not spare.exists():
        shutil.copyfile(list_of(out), list_of(spare))
        twin.rename(spare)


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place, ignore_errors=True)
    else:
        with suppress(OSError):
            place.unlink()


def settle_all(folder: Path) -> bool:
    """Waits until everything is on the disk that has been written to the file system in which `folder` lies.

    Of that alone: `sync` waits for every other one as well, however much others write there. Linux can be asked so
    (`syncfs`); elsewhere `sync` it is. False where the system cannot be asked at all. Raises OSError, also where
    something could not be written.
    """
    call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
    if call is not None:
        number = os.open(folder, os.O_RDONLY)
        try:
            if call(number) == 0:
                return True
            code = ctypes.get_errno()
        finally:
            os.close(number)
        if code not in (errno.ENOSYS, errno.EPERM):  # an old kernel, or a cage that lets nobody ask
            raise OSError(code, os.strerror(code), str(folder))
    if hasattr(os, "sync"):
        os.sync()
    return hasattr(os, "sync")


def settle(site: Path, touched: Iterable[str]) -> None:
    """Waits until what was written or removed is on the disk. Raises OSError.

    One by one, because asking for everything (`sync`) waits for what other programs are writing as well, however much
    that is. `touched`: paths below the site, of few files. Where folders cannot be asked for,
    the system sees to them.
    """
    folders = {site}
    for path in touched:
        place = site / path
        with suppress(FileNotFoundError, NotADirectoryError):
            _settle_one(place)
        folders.update(folder for folder in place.parents if folder.is_relative_to(site))
    for folder in folders:
        with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
            _settle_one(folder)


def _settle_one(place: Path) -> None:
    number = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    try:
        os.fsync(number)
    finally:
        os.close(number)


def exchange(one: Path, other: Path) -> bool:
    """Gives two folders each other's name in one step; False where the system cannot. Raises OSError."""
    if sys.platform == "linux":
        # renameat2(2) with RENAME_EXCHANGE; AT_FDCWD says that paths are what they seem.
        name, before, between, flag = "renameat2", (-100,), (-100,), 2
    elif sys.platform == "darwin":
        name, before, between, flag = "renamex_np", (), (), 2  # with RENAME_SWAP
    else:
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if call is None:
        return False
    if call(*before, os.fsencode(one), *between, os.fsencode(other), flag) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):  # an old kernel, or a file system that cannot
        return False
    raise OSError(code, os.strerror(code), str(one))


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Holds a lock that the system itself releases, however the process ends."""
    with _taken(lock) as file:
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        try:
            yield
        finally:
            with suppress(OSError):  # Windows keeps the file of an open lock; it does no harm
                lock.unlink()


def _taken(lock: Path) -> IO[str]:
    """The lock file, open and locked. Raises BuildBusy, or NotALock when something else lies in its place."""
    while True:
        file = _opened(lock)
        try:
            _lock(file)
        except OSError:
            file.seek(0)
            holder = file.read().strip()
            file.close()
            raise BuildBusy(holder or "?") from None
        if _is_still_there(lock, file):
            return file
        file.close()  # its holder removed it between our opening and our locking


def _opened(lock: Path) -> IO[str]:
    """The lock file itself: never what a link in its place points to, which would be emptied. Raises NotALock."""
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    other = NotALock(errno.EEXIST, os.strerror(errno.EEXIST), str(lock))
    if lock.is_symlink() or lock.is_dir():  # a link also where the system cannot refuse to follow it
        raise other
    number = os.open(lock, flags, 0o666)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise other
    return os.fdopen(number, "a+", encoding="ascii")


def _lock(file: IO[str]) -> None:
    if sys.platform == "win32":
        file.seek(4096)  # beyond the number, which others want to read
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still_there(lock: Path, file: IO[str]) -> bool:
    try:
        return os.path.samestat(lock.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
