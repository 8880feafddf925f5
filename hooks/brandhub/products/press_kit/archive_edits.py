"""Archive edits: a ZIP of ours with some of its files replaced. What stays is copied as it stands, packed already."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from brandhub.products.press_kit.archives import deflate, pack

_LOCAL: Final = b"PK\x03\x04"
_ENTRY: Final = struct.Struct("<4s4B4H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")


class OtherArchive(ValueError):
    """It is not one that we have packed."""


class _Entry(NamedTuple):
    """A file in an archive: where it begins, and its line in the list but for that."""

    begin: int
    line: bytes


def replace_in(archive: bytes, new: Mapping[str, bytes], deflater: Callable[[bytes], bytes] = deflate) -> bytes:
    """The bytes that `pack` would give of the same files with the new ones in their places.

    Raises:
        OtherArchive: The archive was not packed by `pack`.
        KeyError: It has no such file.
    """
    entries, end = _read(archive)
    if missing := new.keys() - entries.keys():
        raise KeyError(*missing)
    ends = [*(entry.begin for entry in entries.values()), end][1:]
    parts: list[bytes | memoryview] = []
    listed: list[bytes] = []
    at = 0
    whole = memoryview(archive)
    for (name, entry), last in zip(entries.items(), ends, strict=True):
        part: bytes | memoryview = whole[entry.begin : last]
        line = entry.line
        if name in new:
            alone = pack({name: new[name]}, deflater=deflater)
            ((_, own),), part_end = _entries(alone)
            part, line = alone[:part_end], own.line
        parts.append(part)
        listed.append(_at(line, at))
        at += len(part)
    size = sum(map(len, listed))
    return b"".join((*parts, *listed, _END.pack(b"PK\x05\x06", 0, 0, len(listed), len(listed), size, at, 0)))


def _read(archive: bytes) -> tuple[dict[str, _Entry], int]:
    """Its files by name, in their order, and where the list of them begins."""
    found, begin = _entries(archive)
    entries = dict(found)
    if len(entries) != len(found) or any(not archive.startswith(_LOCAL, entry.begin) for entry in entries.values()):
        raise OtherArchive
    return entries, begin


def _entries(archive: bytes) -> tuple[list[tuple[str, _Entry]], int]:
    try:
        sign, *_, count, size, begin, comment = _END.unpack(archive[-_END.size :])
        if sign != b"PK\x05\x06" or comment or begin + size + _END.size != len(archive):
            raise OtherArchive
        found = list(_listed(archive, begin, begin + size))
    except (struct.error, UnicodeDecodeError) as error:
        raise OtherArchive from error
    if len(found) != count:
        raise OtherArchive
    return found, begin


def _listed(archive: bytes, at: int, end: int) -> Iterator[tuple[str, _Entry]]:
    while at < end:
        sign, *_, length, extra, comment, _, _, _, begin = _fields(archive, at)
        if sign != b"PK\x01\x02" or extra or comment:
            raise OtherArchive
        stop = at + _ENTRY.size + length
        yield archive[at + _ENTRY.size : stop].decode("ascii"), _Entry(begin, archive[at:stop])
        at = stop


def _fields(archive: bytes, at: int) -> tuple[Any, ...]:
    return _ENTRY.unpack_from(archive, at)


def _at(line: bytes, begin: int) -> bytes:
    """The same line of a list, of a file that begins somewhere else."""
    place = _ENTRY.size - 4
    return line[:place] + struct.pack("<L", begin) + line[place + 4 :]
