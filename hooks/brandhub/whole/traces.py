"""Traces: what cameras and drawing programs write into pictures, taken out as soon as a picture is read.

Places and times, names of people and of machines, small copies of the uncut picture, earlier versions: nobody sees
them in the picture, and everybody can read them in the file. Pixels and paths stay as they are, and so do colour
profiles. The sole exception: a photograph that only a hidden field turns upright is turned for good.

Structure of the files: ITU-T T.81 (JPEG), PNG (Third Edition), RFC 9649 (WebP), SVG 2.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ElementTree, ParseError, register_namespace

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import ImageOps

from brandhub.whole.photographs import FAILURES, Unreadable, open_photograph

SVG: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "http://www.w3.org/1999/xlink"
# What browsers act upon stays in sight of the check (`whole.pictures`); of all other spaces they draw nothing.
_ACTIVE: Final = (SVG, XLINK, "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/1999/xhtml", "")
_PNG_KEPT: Final = frozenset(b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD pHYs acTL fcTL fdAT".split())
_PNG_MAGIC: Final = b"\x89PNG\r\n\x1a\n"
_WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_ORIENTATION: Final = 0x0112


def without_traces(raw: bytes, file: str) -> bytes:
    """The same picture without what nobody sees in it; unchanged where that fails, which `is_bare` tells."""
    try:
        return _bare(raw, file)
    except (*FAILURES, Unreadable):
        return raw


def is_bare(raw: bytes, file: str) -> bool:
    """True when nothing could be taken out of a picture that does not draw; false where nobody can say so."""
    try:
        return _bare(raw, file) == raw
    except (*FAILURES, Unreadable):
        return False


def _bare(raw: bytes, file: str) -> bytes:
    clean = {"svg": _drawing, "jpg": _jpeg, "jpeg": _jpeg, "png": _png, "webp": _webp}
    ending = file.lower().rpartition(".")[2]
    return clean[ending](raw) if ending in clean else raw


# --- JPEG ---


def _jpeg(raw: bytes) -> bytes:
    if not raw.startswith(b"\xff\xd8"):
        raise ValueError
    if _is_turned(raw):
        raw = _upright(raw)
    return b"\xff\xd8" + b"".join(_jpeg_parts(raw))


def _is_turned(raw: bytes) -> bool:
    with open_photograph(raw) as bitmap:
        return bool(bitmap.getexif().get(_ORIENTATION, 1) != 1)


def _upright(raw: bytes) -> bytes:
    buffer = io.BytesIO()
    with open_photograph(raw) as bitmap:
        turned = ImageOps.exif_transpose(bitmap)
        turned.save(buffer, "JPEG", quality=95, icc_profile=bitmap.info.get("icc_profile"), exif=b"")
    return buffer.getvalue()


def _jpeg_parts(raw: bytes) -> Iterator[bytes]:
    """Segments that draw, to the end of the image and no further. Raises ValueError or IndexError for other files.

    A length that cannot be leads to where no marker stands, or behind the end.
    """
    at = 2
    while True:
        if raw[at] != 0xFF:
            raise ValueError
        marker = raw[at + 1]
        if marker == 0xFF:  # fill bytes
            at += 1
            continue
        if marker == 0xD9:
            yield raw[at : at + 2]
            return
        end = at + 2 + int.from_bytes(raw[at + 2 : at + 4], "big")
        if marker == 0xDA:  # what follows the head of a scan runs to the next marker
            found = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]").search(raw, end)
            if found is None:
                raise ValueError
            end = found.start()
        if _draws(marker, raw[at + 4 : end]):
            yield raw[at:end]
        at = end


def _draws(marker: int, body: bytes) -> bool:
    """Of the application segments only colours: JFIF, Adobe's transform, ICC. Comments never."""
    if marker == 0xFE:
        return False
    if 0xE0 <= marker <= 0xEF:
        return (marker, body[:5]) in ((0xE0, b"JFIF\0"), (0xEE, b"Adobe")) or (
            marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")
        )
    return True


# --- PNG and WebP ---


def _png(raw: bytes) -> bytes:
    if not raw.startswith(_PNG_MAGIC):
        raise ValueError
    parts, at = [_PNG_MAGIC], len(_PNG_MAGIC)
    while True:
        length, kind = int.from_bytes(raw[at : at + 4], "big"), raw[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(raw) or zlib.crc32(raw[at + 4 : end - 4]) != int.from_bytes(raw[end - 4 : end], "big"):
            raise ValueError
        if kind in _PNG_KEPT:
            parts.append(raw[at:end])
        if kind == b"IEND":
            return b"".join(parts)
        at = end


def _webp(raw: bytes) -> bytes:
    if raw[:4] != b"RIFF" or raw[8:12] != b"WEBP":
        raise ValueError
    body, at, whole = b"", 12, min(len(raw), 8 + int.from_bytes(raw[4:8], "little"))
    while at + 8 <= whole:
        kind, length = raw[at : at + 4], int.from_bytes(raw[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        chunk = raw[at:end]
        if kind == b"VP8X":  # its flags no longer announce Exif (bit 3) and XMP (bit 2)
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        if kind in _WEBP_KEPT:
            body += chunk
        at = end
    return b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WEBP" + body


# --- SVG ---


def _drawing(raw: bytes) -> bytes:
    """A drawing without comments, instructions and what its program noted for itself; unchanged if there is none."""
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return raw
    noted = b"<!--" in raw or b"<?" in raw or not _is_utf8(raw)
    for element in list(root.iter()):
        for child in list(element):
            if _space(child.tag) not in _ACTIVE or child.tag == f"{{{SVG}}}metadata":
                element.remove(child)
                noted = True
        for name in list(element.attrib):
            if _space(name) not in _ACTIVE or name.startswith("data-"):
                del element.attrib[name]
                noted = True
    return _serialise(root) if noted else raw


def _serialise(root: Element) -> bytes:
    register_namespace("", SVG)
    register_namespace("xlink", XLINK)
    buffer = io.BytesIO()
    try:
        ElementTree(root).write(buffer, encoding="utf-8", xml_declaration=False)
    except RecursionError:  # nested far too deeply to be published, which the check tells
        raise ValueError from None
    return buffer.getvalue()


def _space(tag: str) -> str:
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not raw.startswith(b"\xef\xbb\xbf")
