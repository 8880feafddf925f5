"""Markdown: prose becomes HTML. Raw HTML is text here, and only harmless addresses become links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from html import unescape
from html.entities import html5
from threading import local
from typing import Final, NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from markupsafe import Markup

from brandhub.ground.characters import forbidden_in
from brandhub.ground.problems import Problem
from brandhub.whole.plain_markdown import write_plain
from brandhub.whole.prose import Prose
from brandhub.whole.resolving import Piece

ALLOWED_SCHEMES: Final = ("https:", "http:", "mailto:", "tel:")
# Private use characters cannot occur in content (they are refused when a file is read).
_OPEN, _CLOSE = "\ue000", "\ue001"
_ALONE = re.compile(f"<p>\\s*{_OPEN}(\\d+){_CLOSE}\\s*</p>")
_INLINE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_FROM, _TO = "\ue002", "\ue003"
_FOLLOWED = re.compile(f"{_FROM}([^{_TO}]*){_TO}")
# Whatever Markdown does inside of a line begins with one of these.
_SIGN = re.compile(r"[`\\\[<&*_]|  \n")
_PLAIN_ADDRESS = re.compile(r"[/#][\w/#.%-]*")
"""Nothing in it is written otherwise in HTML."""
# A link in place, whatever its label holds, and an address at the foot of a text that labels refer to.
_LINK = re.compile(r"\]\(\s{0,9}<?([^)\s>]{0,2000})")
_FOOT = re.compile(r"^[ ]{0,3}\[[^\[\]]{0,1000}\]:[ \t]*\n?[ \t]*<?([^\s>]{1,2000})", re.MULTILINE)
_ENTITY = re.compile(r"&(?:#(?:[xX]([0-9a-fA-F]{1,32})|([0-9]{1,32}))|([A-Za-z][A-Za-z0-9]{1,31}));?")
# The second line of a table. Whatever follows up to an empty line belongs to it, with walls at its ends or without.
_RULER = re.compile(r"^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$", re.MULTILINE)
MAX_LINE: Final = 10_000
MAX_INDENT: Final = 60
"""Characters before the words of a line: spaces, and the signs of lists and quotations."""
_INDENT = re.compile(r"(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]))*[ \t]*")
_INDENTING: Final = frozenset(" \t>*+-0123456789")
"""What the first sign of an indented line can be, but for the digits of other scripts."""
_TAG = re.compile(r"<(?:[a-zA-Z/!?])[^>\n]*>?")
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^>\s]+>|<[\w.+-]+@[\w.-]+>")

Follow = Callable[[str], str]


def write_html(pieces: Sequence[Piece], follow: Follow) -> Markup:
    """Prose with its drawn references as HTML. `follow` turns an address of this site into one for the page."""
    drawn: list[str] = []
    source = ""
    for piece in pieces:
        if piece.reference is None:
            source += piece.text
        else:
            source += f"{_OPEN}{len(drawn)}{_CLOSE}"
            drawn.append(piece.text)
    html = _html_of(source, follow)
    html = _ALONE.sub(lambda found: drawn[int(found[1])] if _is_block(drawn[int(found[1])]) else found.group(), html)
    return Markup(_INLINE.sub(lambda found: drawn[int(found[1])], html))  # noqa: S704 - escaped by converter and templates


def _html_of(source: str, follow: Follow) -> str:
    """Converted once for all who show a text: its page, the search, the documents; only its addresses differ."""
    html, others = _convert(source)
    if any(follow(target) != target for target in others):
        return _converter(follow).convert(source)
    return _FOLLOWED.sub(lambda found: follow(found[1]), html)


@lru_cache(maxsize=256)
def _convert(source: str) -> tuple[str, tuple[str, ...]]:
    """HTML with plain addresses of this site between signs, and the other addresses in it."""
    plain = write_plain(source, _between_signs, slug)
    return _MARKING.convert(source) if plain is None else (plain, ())


def _between_signs(target: str) -> str:
    return f"{_FROM}{target}{_TO}"


class _Marking(local):
    """Converts with signs around addresses. Making a converter takes a fifth of the work: each thread has one."""

    def __init__(self) -> None:
        self._others: list[str] = []

    def convert(self, source: str) -> tuple[str, tuple[str, ...]]:
        self._others.clear()
        html: str = self._converter.reset().convert(source)
        return html, tuple(self._others)

    @cached_property
    def _converter(self) -> Markdown:
        return _converter(self._mark)

    def _mark(self, target: str) -> str:
        if _PLAIN_ADDRESS.fullmatch(target):
            return _between_signs(target)
        self._others.append(target)
        return target


_MARKING: Final = _Marking()


def _is_block(html: str) -> bool:
    return html.lstrip().startswith(("<figure", "<div", "<section"))


def _converter(follow: Follow) -> Markdown:
    converter = Markdown(
        extensions=["tables", "sane_lists", TocExtension(slugify=slug), _SafeLinks(follow)],
        extension_configs={"tables": {"use_align_attribute": True}},
        output_format="html",
    )
    # Raw HTML stays what it is for readers: characters.
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter


def slug(text: str, separator: str = "-") -> str:
    """A heading as an anchor: ASCII, umlauts as ae, oe, ue, ss."""
    folded = text.lower().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
    return re.sub(r"[^a-z0-9]+", separator, folded).strip(separator) or "abschnitt"


class _SafeLinks(Extension):
    def __init__(self, follow: Follow) -> None:
        super().__init__()
        self._follow = follow

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Markdown's
        md.treeprocessors.register(_PlainTexts(md), "plain-texts", 21)  # before "inline", which is 20
        md.treeprocessors.register(_LinkProcessor(md, self._follow), "safe-links", 5)


class _PlainTexts(Treeprocessor):
    """Says which texts hold no signs: nobody needs to look for each of them in vain."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _SIGN.search(element.text):
                element.text = AtomicString(element.text)
            if element.tail and not _SIGN.search(element.tail):
                element.tail = AtomicString(element.tail)


class _LinkProcessor(Treeprocessor):
    def __init__(self, md: Markdown, follow: Follow) -> None:
        super().__init__(md)
        self._follow = follow

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            target = element.get("href", "")
            if is_allowed(target):
                element.set("href", self._follow(target))
            else:
                element.attrib.pop("href")
        for element in root.iter("img"):
            # Pictures come by reference, with credit and licence; a bare one has neither.
            element.attrib.pop("src", None)


def is_allowed(target: str) -> bool:
    """True for an address of this site or one of the allowed schemes, however it was disguised."""
    decoded, before = target, ""
    for _ in range(5):  # one layer is what browsers take off; more are a disguise for programs that take off more
        before, decoded = decoded, unquote(unescape(decoded))
        if before == decoded:
            break
    # Browsers skip blanks and control characters inside of a scheme, and take a backslash for a slash.
    plain = re.sub(r"[\s\x00-\x20]", "", decoded).lower().replace("\\", "/")
    # What stands before an @ reads like the host and is none: https://dortmund.de@example.org
    if plain.startswith("//") or re.match(r"https?:/*[^/?#]*@", plain):
        return False
    return plain.startswith((*ALLOWED_SCHEMES, "/", "#")) or not re.match(r"[a-z0-9+.-]*:", plain)


@lru_cache(maxsize=4096)
def links_of(text: str) -> tuple[tuple[str, int], ...]:
    """Every link target in a Markdown text with its position."""
    patterns = (pattern for sign, pattern in (("](", _LINK), ("]:", _FOOT)) if sign in text)
    return tuple((found[1], found.start(1)) for pattern in patterns for found in pattern.finditer(text))


class Slip(NamedTuple):
    """One thing that Markdown may not hold: where, and the message that says why."""

    start: int
    end: int
    code: str
    values: Mapping[str, object]


def check_markdown(prose: Prose, slips: Iterable[Slip] | None = None) -> Iterator[Problem]:
    """Raw HTML, pictures without reference, links to forbidden addresses, hidden characters, and endless lines.

    `slips`: those of the text, if at hand.
    """
    if prose.is_markdown:
        for start, end, code, values in slips_in(prose.text) if slips is None else slips:
            yield Problem(prose.place_of(start, end), code, values)


def slips_in(text: str) -> tuple[Slip, ...]:
    """All of them in a Markdown text."""
    return (*_oversized(text), *_entities(text), *_tags(text), *_forbidden_links(text), *_open_tables(text))


def _tags(text: str) -> Iterator[Slip]:
    bare = _AUTOLINK.sub(lambda found: " " * len(found.group()), text) if "<" in text else ""
    for found in _TAG.finditer(bare):
        yield Slip(found.start(), found.end(), "raw-html", {"found": found.group()[:40]})


def _forbidden_links(text: str) -> Iterator[Slip]:
    for target, at in links_of(text):
        if not is_allowed(target):
            yield Slip(at, at + len(target), "link-scheme", {"found": target[:60]})


def _open_tables(text: str) -> Iterator[Slip]:
    """Rows without walls at both ends: what stands in one line with a value would not be seen (orphan_labels.py)."""
    for ruler in _RULER.finditer(text) if "|" in text else ():
        if "|" not in ruler[0]:  # a line below a heading
            continue
        at = text.rfind("\n", 0, max(ruler.start() - 1, 0)) + 1
        for row in text[at:].split("\n"):
            bare = row.strip(" \t>")
            if not bare:
                break
            if not (bare[0] == bare[-1] == "|" and len(bare) > 1):
                yield Slip(at, at + len(row), "table-open", {"row": bare[:40]})
                break
            at += len(row) + 1


def _oversized(text: str) -> Iterator[Slip]:
    """Lines that no editor can show, and depths that no reader can follow; both can keep programs busy for long."""
    at = 0
    for line in text.split("\n"):
        if len(line) > MAX_LINE:
            yield Slip(at, at + 1, "line-too-long", {"length": len(line), "limit": MAX_LINE})
        indent = _INDENT.match(line, 0, MAX_LINE) if line and (line[0] in _INDENTING or not line[0].isascii()) else None
        if indent is not None and len(indent.group().expandtabs(4)) > MAX_INDENT and indent.end() < len(line):
            yield Slip(at, at + 1, "line-too-deep", {"limit": MAX_INDENT})
            return
        at += len(line) + 1


def _entities(text: str) -> Iterator[Slip]:
    """Characters that no file may hold, written as `&#8238;` or `&rlm;`."""
    for found in _ENTITY.finditer(text):
        if found[3]:
            shown = html5.get(f"{found[3]};", "")
        else:
            number = int(found[1], 16) if found[1] else int(found[2])
            shown = chr(number) if 0 < number < 0x110000 else "\ufffe"
        if (hidden := next(forbidden_in(shown), "\n")) not in "\n\t":
            name = unicodedata.name(hidden, found.group())
            yield Slip(found.start(), found.end(), "forbidden-character", {"name": name})
