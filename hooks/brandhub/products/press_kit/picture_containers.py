"""Picture containers: takes everything that is no picture out of a JPEG, PNG, WebP or AVIF and puts our rights in.

What goes: places, times, devices, names, thumbnails, comments, earlier texts. What stays: pixels, colour profile,
and how the pixels lie. JPEG, PNG and WebP are cut and joined, no pixel is touched; AVIF is written anew.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from PIL import Image as Bitmap
from PIL import UnidentifiedImageError
from PIL.ImageOps import exif_transpose

from brandhub.products.press_kit.rights_records import write_exif, write_iim
from brandhub.products.press_kit.xmp_packets import Rights, write_packet

_ORIENTATION: Final = 0x0112
_PNG: Final = b"\x89PNG\r\n\x1a\n"
# What a PNG needs to look as it does; texts, times and EXIF are not among it (PNG, third edition, 11.3).
_PNG_KEPT: Final = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD",
     b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT")
)  # fmt: skip
_WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"ALPH", b"ICCP", b"ANIM", b"ANMF"))
_ALPHA, _EXIF, _XMP = 0x10, 0x08, 0x04
AVIF_QUALITY: Final = 90


class BrokenPicture(ValueError):
    """A file that is not the picture that its name says."""


def orientation_of(content: bytes) -> int:
    """How the pixels lie, from 1 (upright) to 8 (EXIF 2.32, tag 274). Raises BrokenPicture."""
    if content.startswith(_PNG) and b"eXIf" not in content:
        return 1  # Pillow would unpack every pixel to look behind them
    try:
        with Bitmap.open(io.BytesIO(content)) as picture:
            found = picture.getexif().get(_ORIENTATION, 1)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error) as error:
        raise BrokenPicture(str(error)) from error
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


# --- JPEG ---


def mark_jpeg(content: bytes, rights: Rights) -> bytes:
    """EXIF, XMP and IPTC-IIM in front; of the old segments only those that say how to read the pixels. May raise."""
    turned = orientation_of(content)
    kept, pixels = _jpeg_parts(content)
    own = _segment(0xE1, b"Exif\x00\x00" + write_exif(rights, turned))
    own += _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + write_packet(rights))
    own += _segment(0xED, b"Photoshop 3.0\x00" + write_iim(rights))
    return b"\xff\xd8" + kept[0] + own + kept[1] + pixels


def _jpeg_parts(content: bytes) -> tuple[tuple[bytes, bytes], bytes]:
    """The JFIF head, the other segments that stay, and everything from the first scan to the end of the image."""
    head, rest, at = b"", b"", 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        kind = content[at + 1]
        if kind == 0xDA:
            end = content.rfind(b"\xff\xd9")
            return (head, rest), content[at : end + 2] if end > at else content[at:]
        size = int.from_bytes(content[at + 2 : at + 4], "big") + 2
        segment = content[at : at + size]
        at += size
        if kind == 0xE0 and segment[4:9] == b"JFIF\x00":
            # The last two bytes of the head count the pixels of a thumbnail, which stays out.
            head = segment[:16] + b"\x00\x00"
            head = head[:2] + (len(head) - 2).to_bytes(2, "big") + head[4:]
        elif _is_about_pixels(kind, segment):
            rest += segment
    raise BrokenPicture("no scan in this JPEG")


def _is_about_pixels(kind: int, segment: bytes) -> bool:
    """Tables and frames, a colour profile, and Adobe's note on how colours are coded; no other note of a program."""
    is_note = 0xE0 <= kind <= 0xEF or kind == 0xFE
    return not is_note or kind == 0xEE or (kind == 0xE2 and segment[4:16] == b"ICC_PROFILE\x00")


def _segment(kind: int, body: bytes) -> bytes:
    """A segment holds at most 65,533 bytes; our texts are far shorter."""
    return bytes((0xFF, kind)) + (len(body) + 2).to_bytes(2, "big") + body


# --- PNG ---


def mark_png(content: bytes, rights: Rights) -> bytes:
    """XMP as international text, EXIF in its own chunk, IPTC-IIM as the raw profile that archives know. May raise."""
    turned = orientation_of(content)
    own = _chunk(b"iTXt", b"XML:com.adobe.xmp" + b"\x00" * 5 + write_packet(rights))
    own += _chunk(b"eXIf", write_exif(rights, turned))
    own += _chunk(b"zTXt", b"Raw profile type iptc\x00\x00" + zlib.compress(_raw_profile(write_iim(rights)), 9))
    chunks = [(kind, chunk) for kind, chunk in _png_chunks(content) if kind in _PNG_KEPT]
    return _PNG + chunks[0][1] + own + b"".join(chunk for _, chunk in chunks[1:])


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(content):
        size = int.from_bytes(content[at : at + 4], "big") + 12
        yield content[at + 4 : at + 8], content[at : at + size]
        at += size


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")


def _raw_profile(profile: bytes) -> bytes:
    """The form of ImageMagick, which exiftool and archives read: name, length, hexadecimal digits in lines of 72."""
    digits = profile.hex()
    lines = "\n".join(digits[start : start + 72] for start in range(0, len(digits), 72))
    return f"\niptc\n{len(profile):8}\n{lines}\n".encode()


# --- WebP ---


def mark_webp(content: bytes, rights: Rights) -> bytes:
    """EXIF and XMP behind the picture, and the extended head that announces them (WebP container, RFC 9649). May raise.

    WebP has no place for IPTC-IIM.
    """
    turned = orientation_of(content)
    found = list(_riff_chunks(content))
    head = next((body for kind, body in found if kind == b"VP8X"), None)
    kept = [(kind, body) for kind, body in found if kind in _WEBP_KEPT]
    if head is None:
        with Bitmap.open(io.BytesIO(content)) as picture:
            width, height = picture.size
            flags = _ALPHA if "A" in picture.mode else 0
        head = struct.pack("<B3x", flags) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    head = bytes((head[0] | _EXIF | _XMP,)) + head[1:]
    own = ((b"EXIF", write_exif(rights, turned)), (b"XMP ", write_packet(rights)))
    body = b"WEBP" + b"".join(_riff(kind, part) for kind, part in ((b"VP8X", head), *kept, *own))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _riff_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        yield content[at : at + 4], content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\x00" * (len(body) % 2)


# --- AVIF ---


def mark_avif(content: bytes, rights: Rights) -> bytes:
    """Read and written anew: its boxes point into each other, so that nothing can be cut out. May raise.

    Pixels that lie on their side are turned: Pillow would write an EXIF with that tag anew, and garble umlauts.
    AVIF has no place for IPTC-IIM.
    """
    orientation_of(content)
    out = io.BytesIO()
    with Bitmap.open(io.BytesIO(content)) as picture:
        profile, upright = picture.info.get("icc_profile"), exif_transpose(picture)
        exif, packet = write_exif(rights, 0), write_packet(rights)
        upright.save(out, "AVIF", quality=AVIF_QUALITY, max_threads=1, exif=exif, xmp=packet, icc_profile=profile)
    return out.getvalue()
