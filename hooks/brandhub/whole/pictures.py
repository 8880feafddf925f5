"""Pictures: a photograph is what its ending promises; a drawing may only draw.

What a drawing may contain is listed, so that nothing new in a standard or a browser gets in by itself: no script, no
handler, nothing foreign, no address but of a part of the same drawing, no words. It may also cost no more to draw than
drawings do.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Final
from xml.etree.ElementTree import Element, ParseError

import PIL
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.models.images import Image
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub
from brandhub.whole.photographs import flaw_of
from brandhub.whole.traces import SVG, is_bare

_ELEMENTS: Final = frozenset(
    "svg g defs symbol use path rect circle ellipse line polyline polygon lineargradient radialgradient stop clippath "
    "mask pattern marker filter feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix "
    "fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr "
    "fegaussianblur femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile "
    "feturbulence style title desc text tspan textpath switch".split()
)
_WORDS: Final = ("text", "title", "desc")
_SPOKEN: Final = frozenset(
    "aria-label aria-description aria-roledescription aria-valuetext aria-placeholder aria-keyshortcuts "
    "aria-braillelabel aria-brailleroledescription aria-rowindextext aria-colindextext title alt "
    "label placeholder".split()
)
"""Attributes that are read aloud, or shown beside the pointer."""
_ADDRESSES: Final = ("href", "src", "base", "ping", "action", "formaction", "srcset", "data")
# After comments and escapes of CSS are gone: everything that loads or runs.
_ELSEWHERE: Final = re.compile(
    r"@import|@font-face|@namespace|url\((?!\s*['\"]?\s*#)|image-set\(|image\(|src\(|expression\(|behavior:|-moz-binding"
    r"|javascript:|vbscript:|data:",
    re.IGNORECASE,
)
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|(.))", re.DOTALL)
_NUMBER: Final = r"[+-]?(?:\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})"
_VIEW_BOX: Final = re.compile(rf"\s*{_NUMBER}[\s,]+{_NUMBER}[\s,]+({_NUMBER})[\s,]+({_NUMBER})\s*", re.ASCII)
MOST_ELEMENTS: Final = 20_000
DEEPEST: Final = 40


def check_pictures(hub: Hub, archive: Archive) -> Iterator[Problem]:
    """Every picture that may be published is one, and every drawing contains nothing but a drawing.

    The archive knows those with which nothing is wrong: their bytes and their ending decide that, and what reads them.
    """
    sound = archive.drawers("sound pictures", PIL.__version__)
    for key, raw in hub.pictures.items():
        image = hub.images[key]
        ending = posixpath.splitext(image.file)[1].lower()
        mark = blake2b(f"{ending} ".encode() + raw, digest_size=16).hexdigest()
        if sound.find(mark) == 1:
            continue
        found = [*_check_picture(image, ending, raw)]
        yield from found
        if not found:
            sound.put(mark, 1)


def _check_picture(image: Image, ending: str, raw: bytes) -> Iterator[Problem]:
    place = image.place("file")
    if ending != ".svg":
        flaw = flaw_of(raw, ending)
        if flaw is None and not is_bare(raw, image.file):
            flaw = Phrase.of("picture.damaged")
        if flaw is not None:
            yield Problem(place, "picture-unreadable", {"file": posixpath.basename(image.file), "reason": flaw})
        return
    unsafe = tuple(dict.fromkeys(unsafe_parts(raw)))
    for found in unsafe:
        yield Problem(place, "picture-unsafe", {"found": found})
    for found in dict.fromkeys(words_in(raw)):
        yield Problem(place, "picture-words", {"found": found})
    if not unsafe and (flaw := unwieldy(raw)) is not None:
        yield Problem(place, "picture-unreadable", {"file": posixpath.basename(image.file), "reason": flaw})


def words_in(raw: bytes) -> Iterator[str]:
    """Every text of an SVG. A number drawn into a picture would be proven by nobody and read aloud to nobody."""
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return  # told as unsafe
    for element in root.iter():
        if _name(element.tag) in _WORDS and (text := " ".join("".join(element.itertext()).split())):
            yield text[:40]
        for attribute, value in element.attrib.items():
            if _name(attribute) in _SPOKEN and (said := " ".join(value.split())):
                yield said[:40]


def unsafe_parts(raw: bytes) -> Iterator[str]:
    """What in an SVG could run, load or hide something; the file itself where it cannot be read as XML."""
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        yield "XML"
        return
    if _name(root.tag) != "svg":
        yield f"<{_name(root.tag)}>"
    for element in root.iter():
        yield from _unsafe(element)


def _unsafe(element: Element) -> Iterator[str]:
    name = _name(element.tag)
    if name not in _ELEMENTS or element.tag != f"{{{SVG}}}{_local(element.tag)}":
        yield f"<{name}>"
    if name == "style" and _ELSEWHERE.search(_plain_css("".join(element.itertext()))):
        yield "<style>"
    for attribute, value in element.attrib.items():
        plain = _name(attribute)
        if plain.startswith("on"):
            yield plain
        elif (plain in _ADDRESSES and not value.strip().startswith("#")) or _ELSEWHERE.search(_plain_css(value)):
            yield f"{plain}={value[:40]}"


def _plain_css(text: str) -> str:
    """A piece of style without comments and escapes, and without what browsers skip inside of words."""
    without = re.sub(r"/\*.*?(?:\*/|\Z)", "", text, flags=re.DOTALL)
    return _ESCAPE.sub(lambda found: _escaped(found[1]) if found[1] else found[2], without)


def _escaped(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if 0 < number < 0x110000 else "\ufffd"


def unwieldy(raw: bytes) -> Phrase | None:
    """Why a harmless drawing cannot be shown: no size of its own, or too much to draw."""
    root = fromstring(raw, forbid_dtd=True)
    box = _VIEW_BOX.fullmatch(root.get("viewBox", ""))
    if box is None or float(box[1]) <= 0 or float(box[2]) <= 0:
        return Phrase.of("picture.no-size")
    if _depth(root) > DEEPEST or _drawn(root) > MOST_ELEMENTS:
        return Phrase.of("picture.too-much", limit=MOST_ELEMENTS)
    return None


def _depth(root: Element) -> int:
    depth, level = 0, [root]
    while level and depth <= DEEPEST:
        depth += 1
        level = [child for element in level for child in element]
    return depth


def _drawn(root: Element) -> int:
    """How many elements are drawn when every `use` is followed; more than allowed for circles."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    known: dict[int, int] = {}

    def count(element: Element, inside: frozenset[int]) -> int:
        if id(element) in known:
            return known[id(element)]
        if id(element) in inside or len(inside) > 5 * DEEPEST:
            return MOST_ELEMENTS + 1
        within = inside | {id(element)}
        total = 1 + sum(count(child, within) for child in element)
        for target in _targets(element, by_id):
            total += count(target, within)
        known[id(element)] = min(total, MOST_ELEMENTS + 1)
        return known[id(element)]

    return count(root, frozenset())


def _targets(element: Element, by_id: Mapping[str | None, Element]) -> Iterator[Element]:
    """The parts of the drawing that an element repeats."""
    if _name(element.tag) == "use":
        for attribute, value in element.attrib.items():
            if _name(attribute) == "href" and value.strip()[1:] in by_id:
                yield by_id[value.strip()[1:]]


def _local(tag: object) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _name(tag: object) -> str:
    """The local name in small letters; comments and instructions have none."""
    return _local(tag).lower()
