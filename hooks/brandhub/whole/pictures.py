"""Pictures: a drawing may only draw. Scripts, handlers, foreign content, addresses of others and words are problems.

A picture of pixels must be what its ending says.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import Image as Bitmap
from PIL import UnidentifiedImageError

from brandhub.ground.problems import Problem
from brandhub.whole.hub import Hub

MAX_PIXELS: Final = 60_000_000
_FORMS: Final = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "webp": "WEBP", "avif": "AVIF"}
_ELEMENTS: Final = ("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "link")
_WORDS: Final = ("text", "title", "desc")
_ELSEWHERE: Final = re.compile(r"@import|url\(\s*['\"]?(?!#|data:image/(?:png|jpeg|webp);)", re.IGNORECASE)
_INSIDE: Final = re.compile(r"#|data:image/(?:png|jpeg|webp);base64,", re.IGNORECASE)


def check_pictures(hub: Hub) -> Iterator[Problem]:
    """Every drawing that may be published contains nothing but a drawing."""
    for key, raw in hub.pictures.items():
        image = hub.images[key]
        if image.file.lower().endswith(".svg"):
            for found in dict.fromkeys(unsafe_parts(raw)):
                yield Problem(image.place("file"), "picture-unsafe", {"found": found})
            for found in dict.fromkeys(words_in(raw)):
                yield Problem(image.place("file"), "picture-words", {"found": found})
        elif not is_readable(raw, image.file):
            yield Problem(image.place("file"), "picture-unreadable", {"found": image.file.rpartition("/")[2]})


def is_readable(raw: bytes, file: str) -> bool:
    """Whether a picture of pixels is what its ending says, whole and not absurdly large."""
    try:
        with Bitmap.open(io.BytesIO(raw), formats=[_FORMS[file.rpartition(".")[2].lower()]]) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                return False
            picture.load()
    except (UnidentifiedImageError, Bitmap.DecompressionBombError, OSError, ValueError, SyntaxError, struct.error):
        return False
    return True


def words_in(raw: bytes) -> Iterator[str]:
    """Every text of an SVG. A number drawn into a picture would be proven by nobody and read aloud to nobody."""
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return  # told as unsafe
    for element in root.iter():
        if _name(element.tag) in _WORDS and (text := " ".join("".join(element.itertext()).split())):
            yield text[:40]


def unsafe_parts(raw: bytes) -> Iterator[str]:
    """What in an SVG could run, load or hide something; the file itself where it cannot be read as XML."""
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        yield "XML"
        return
    if _name(root.tag) != "svg":
        yield f"<{_name(root.tag)}>"
    for element in root.iter():
        yield from _unsafe(element)


def _unsafe(element: Element) -> Iterator[str]:
    name = _name(element.tag)
    if name in _ELEMENTS:
        yield f"<{name}>"
    if name == "style" and _ELSEWHERE.search(element.text or ""):
        yield "<style>"
    for attribute, value in element.attrib.items():
        plain = _name(attribute)
        if plain.startswith("on"):
            yield plain
        elif (plain in ("href", "src") and not _INSIDE.match(value.strip())) or _ELSEWHERE.search(value):
            yield f"{plain}={value[:40]}"


def _name(tag: object) -> str:
    """The local name in small letters; comments and instructions have none."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
