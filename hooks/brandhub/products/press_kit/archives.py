"""Archives: ZIP files that are the same, byte for byte, whenever and wherever they are packed."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from brandhub.ground.stores import Store

# ZIP knows no earlier moment; a fixed one keeps the clock out of the files.
MOMENT: Final = (1980, 1, 1, 0, 0, 0)
READABLE: Final = 0o100644 << 16
_DAY: Final = 1 << 5 | 1  # the same moment as MS-DOS writes days (APPNOTE.TXT 4.4.6)
UNIX: Final = 3
VERSION: Final = 20
"""Folders and deflation: what an unpacking program must know (APPNOTE.TXT 4.4.3)."""
LEVEL: Final = 9
MOST_FILES, MOST_BYTES = 65_000, 2_000_000_000
"""What is larger needs the ZIP64 extensions."""
WORTH: Final = 4_000
"""Fewer bytes are deflated faster than they are read from a store."""
_ABOUT: Final = "<2B4HL2L2H"
PACKED_ALREADY: Final = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".pdf", ".docx", ".xlsx")

PROPERTIES: Final = "docProps/core.xml"
# Writers of office documents put the clock there when they save.
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")


@dataclass(frozen=True)
class Deflater:
    """Compresses each content once: kits share most of their files, and `store` keeps the larger ones for next time."""

    store: Store
    _known: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, content: bytes) -> bytes:
        """The raw stream of the content."""
        sum_ = hashlib.sha256(content).hexdigest()
        if sum_ not in self._known:
            inputs = "deflated", zlib.ZLIB_RUNTIME_VERSION, sum_
            small = len(content) < WORTH
            self._known[sum_] = deflate(content) if small else self.store.fetch(inputs, lambda: deflate(content))
        return self._known[sum_]


def deflate(content: bytes) -> bytes:
    """The raw stream (RFC 1951) of the content, as small as zlib can make it."""
    work = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return work.compress(content) + work.flush()


def pack(
    files: Mapping[str, bytes], *, first: tuple[str, ...] = (), deflater: Callable[[bytes], bytes] = deflate
) -> bytes:
    """A ZIP of the files in alphabetical order, those named in `first` before all others.

    What is compressed already is stored. No times, owners, comments or extra fields. `deflater`: see `deflate`.
    """
    names = [*first, *sorted(name for name in files if name not in first)]
    if len(names) > MOST_FILES or sum(map(len, files.values())) > MOST_BYTES or not "".join(names).isascii():
        return pack_anything(files, names)
    parts: list[bytes] = []
    listed: list[bytes] = []
    at = 0
    for name in names:
        content, path = files[name], name.encode()
        stored = _is_packed(name)
        body = content if stored else deflater(content)
        method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
        about = struct.pack(
            _ABOUT, VERSION, 0, 0, method, 0, _DAY, zlib.crc32(content), len(body), len(content), len(path), 0
        )
        parts += (b"PK\x03\x04", about, path, body)
        listed += (b"PK\x01\x02", bytes((VERSION, UNIX)), about, struct.pack("<3H2L", 0, 0, 0, READABLE, at), path)
        at += len(about) + 4 + len(path) + len(body)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(names), len(names), sum(map(len, listed)), at, 0)
    return b"".join((*parts, *listed, end))


def pack_anything(files: Mapping[str, bytes], names: Iterable[str]) -> bytes:
    """The same by the standard library, which knows what is larger than the plain format allows and further letters."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.create_system = UNIX
            entry.external_attr = READABLE
            stored = _is_packed(name)
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name], compresslevel=None if stored else LEVEL)
    return buffer.getvalue()


def _is_packed(name: str) -> bool:
    return name.lower().endswith(PACKED_ALREADY)


def repack(document: bytes, day: date, change: Callable[[str, bytes], bytes] = lambda _, part: part) -> bytes:
    """An office document (a ZIP of XML) with its parts in a fixed order, and `day` as its only time.

    The list of content types comes first, as the Open Packaging Conventions advise for streaming. `change` gets each
    part by its name and gives what shall stand in its place.
    """
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: change(name, archive.read(name)) for name in archive.namelist()}
    stamp = rf"\g<1>{day.isoformat()}T00:00:00Z\g<2>".encode()
    parts[PROPERTIES] = _STAMP.sub(stamp, parts[PROPERTIES])
    return pack(parts, first=("[Content_Types].xml",))
