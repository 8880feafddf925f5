"""Rights readers: reads credit and licence back out of a finished file, with other eyes than those that wrote it.

Pixels are read by Pillow, drawings by the XML parser: a mistake of our writers is not repeated here.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from defusedxml.ElementTree import fromstring
from PIL import Image as Bitmap
from PIL import IptcImagePlugin

from brandhub.products.press_kit.rights_records import IIM_FIELDS, IIM_ROOM, shortened
from brandhub.products.press_kit.xmp_packets import CC, DC, PHOTOSHOP, RDF, XMP_RIGHTS, Rights, qualified

_ARTIST, _COPYRIGHT, _DESCRIPTION = 0x013B, 0x8298, 0x010E
_PERSONAL: Final = (0x8825, 0x8769, 0x010F, 0x0110, 0x0132, 0x9C9D)
"""EXIF: places, the directory of the camera, its maker and model, the time, the author as Windows writes it."""
FIELDS: Final = ("author", "credit", "licence", "description")
ENDLESS: Final = 65_000
_SVG: Final = "{http://www.w3.org/2000/svg}"


class RightsLost(Exception):
    """A file without the rights that were written into it."""


@dataclass(frozen=True)
class Carrier:
    """One form in which a file carries its rights. `foreign`: what is not ours.

    `room`: bytes that the form has for author, credit, licence and description.
    """

    name: str
    author: str
    credit: str
    licence: str
    alt: str
    foreign: tuple[str, ...] = ()
    room: tuple[int, int, int, int] = (ENDLESS,) * 4

    def missing(self, rights: Rights) -> Iterator[str]:
        """The fields that do not say what the rights say."""
        found = (self.author, self.credit, self.licence, self.alt)
        wanted = (rights.author, rights.credit, rights.licence, rights.description)
        for field, said, meant, room in zip(FIELDS, found, wanted, self.room, strict=True):
            if shortened(meant, room).decode() not in said:
                yield f"{self.name}.{field}"
        yield from (f"{self.name}.{name}" for name in self.foreign)


def read_rights(content: bytes, ending: str) -> tuple[Carrier, ...]:
    """Every form in which the file carries its rights. A form that the format must have and has not says nothing."""
    if ending == ".svg":
        return (_from_drawing(content),)
    with Bitmap.open(io.BytesIO(content)) as picture:
        found = [_from_packet(picture.info.get("xmp") or b""), _from_exif(picture)]
        if ending in (".jpg", ".jpeg"):
            found.append(_from_iim(IptcImagePlugin.getiptcinfo(picture) or {}))
    return tuple(found)


def _from_drawing(content: bytes) -> Carrier:
    root = fromstring(content)
    work = root.find(f"{_SVG}metadata/{qualified(RDF, 'RDF')}/{qualified(CC, 'Work')}")
    texts = {child.tag: child.text or "" for child in work} if work is not None else {}
    alt = root.findtext(f"{_SVG}desc") or ""
    author, credit, licence = (texts.get(qualified(DC, name), "") for name in ("creator", "publisher", "rights"))
    return Carrier("svg", author, credit, licence, texts.get(qualified(DC, "description"), alt))


def _from_packet(packet: bytes | str) -> Carrier:
    raw = packet.encode() if isinstance(packet, str) else packet
    if not raw:
        return Carrier("xmp", "", "", "", "")
    about = fromstring(raw).find(f".//{qualified(RDF, 'Description')}")

    def text(space: str, name: str) -> str:
        element = about.find(qualified(space, name)) if about is not None else None
        return "".join(element.itertext()).strip() if element is not None else ""

    owned = text(XMP_RIGHTS, "UsageTerms")
    return Carrier("xmp", text(DC, "creator"), text(PHOTOSHOP, "Credit"), owned, text(DC, "description"))


def _from_exif(picture: Bitmap.Image) -> Carrier:
    exif = picture.getexif()
    author, line, alt = (_decoded(exif.get(tag)) for tag in (_ARTIST, _COPYRIGHT, _DESCRIPTION))
    foreign = tuple(f"tag-{tag:04x}" for tag in _PERSONAL if tag in exif)
    return Carrier("exif", author, line, line, alt, foreign)


def _from_iim(sets: Mapping[tuple[int, int], object]) -> Carrier:
    author, credit, licence, alt = (_decoded(sets.get((2, number))) for number in IIM_FIELDS)
    return Carrier("iptc", author, credit, licence, alt, room=IIM_ROOM)


def _decoded(value: object) -> str:
    """Pillow reads EXIF as Latin-1; the bytes are UTF-8."""
    if isinstance(value, str):
        raw = value.encode("latin-1", "replace") if all(ord(c) < 256 for c in value) else value.encode()
        return raw.decode("utf-8", "replace").rstrip("\x00")
    return bytes(value).decode("utf-8", "replace").rstrip("\x00") if isinstance(value, bytes) else ""
