"""Rights records: EXIF and IPTC-IIM, the two older forms in which picture archives read credit and licence.

EXIF: CIPA DC-008, a TIFF directory. IPTC-IIM: Information Interchange Model 4.2, data sets of record 2 in an image
resource of Photoshop. Both carry UTF-8; IIM says so in its first data set.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final

from brandhub.products.press_kit.xmp_packets import Rights

# Tags of the first directory, in the ascending order that TIFF asks for.
_DESCRIPTION, _ORIENTATION, _ARTIST, _COPYRIGHT = 0x010E, 0x0112, 0x013B, 0x8298
_ASCII, _SHORT = 2, 3
_UTF8: Final = b"\x1b%G"
# Data set of record 2 → how many bytes it may hold.
_TITLE, _NOTES, _END, _AUTHOR, _CREDIT, _SOURCE, _COPY, _CAPTION = 5, 40, 37, 80, 110, 115, 116, 120
_ROOM: Final = {_TITLE: 64, _NOTES: 256, _END: 8, _AUTHOR: 32, _CREDIT: 32, _SOURCE: 32, _COPY: 128, _CAPTION: 2000}
IIM_FIELDS: Final = (_AUTHOR, _CREDIT, _COPY, _CAPTION)
"""Author, credit, licence, description."""
IIM_ROOM: Final = (_ROOM[_AUTHOR], _ROOM[_CREDIT], _ROOM[_COPY], _ROOM[_CAPTION])


def write_exif(rights: Rights, orientation: int) -> bytes:
    """A TIFF with description, author and copyright.

    `orientation` says how the pixels lie: 1 is upright, 0 says nothing about it.
    """
    copyright_line = " · ".join(part for part in (rights.credit, rights.licence, rights.licence_url) if part)
    texts = {_DESCRIPTION: rights.description, _ARTIST: rights.author, _COPYRIGHT: copyright_line}
    entries, pool = [], b""
    tags = [tag for tag in (_DESCRIPTION, _ORIENTATION, _ARTIST, _COPYRIGHT) if tag != _ORIENTATION or orientation]
    start = 8 + 2 + 12 * len(tags) + 4
    for tag in tags:
        if tag == _ORIENTATION:
            entries.append(struct.pack(">HHIHH", tag, _SHORT, 1, orientation, 0))
            continue
        value = texts[tag].encode() + b"\x00"
        if len(value) <= 4:
            entries.append(struct.pack(">HHI4s", tag, _ASCII, len(value), value))
            continue
        entries.append(struct.pack(">HHII", tag, _ASCII, len(value), start + len(pool)))
        pool += value + b"\x00" * (len(value) % 2)
    return b"MM\x00\x2a" + struct.pack(">IH", 8, len(entries)) + b"".join(entries) + b"\x00" * 4 + pool


def write_iim(rights: Rights) -> bytes:
    """Two image resources: the data sets, and their checksum, by which readers know that nobody changed one of both."""
    sets = _set(1, 90, _UTF8) + _set(2, 0, b"\x00\x04")
    for number, text in (
        (_TITLE, rights.title),
        (_END, rights.last_day.strftime("%Y%m%d") if rights.last_day else ""),
        (_NOTES, rights.notes),
        (_AUTHOR, rights.author),
        (_CREDIT, rights.credit),
        (_SOURCE, rights.credit),
        (_COPY, rights.licence),
        (_CAPTION, rights.description),
    ):
        if text:
            sets += _set(2, number, shortened(text, _ROOM[number]))
    return _resource(0x0404, sets) + _resource(0x0425, hashlib.md5(sets, usedforsecurity=False).digest())


def shortened(text: str, room: int) -> bytes:
    """As much of a text as fits, never half a character; what is cut ends in an ellipsis."""
    raw = text.encode()
    return raw if len(raw) <= room else raw[: room - 3].decode(errors="ignore").rstrip().encode() + "…".encode()


def _set(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def _resource(kind: int, value: bytes) -> bytes:
    return b"8BIM" + struct.pack(">H2xI", kind, len(value)) + value + b"\x00" * (len(value) % 2)
