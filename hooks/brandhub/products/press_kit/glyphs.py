"""Glyphs: characters that the vendored fonts lack, found before a document is set. A PDF/A may not have gaps."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Final

from brandhub.ground.problems import Place, Problem
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose, entry_texts, texts_in, written_nouns

_COMMON: Final = bytes(range(0x21, 0x7F))
"""Letters and signs of which texts consist but for umlauts and the like: every font of ours has them."""
_ESCAPE: Final = re.compile(rb"\\[xuUN_LP]")
"""By which YAML can mean a character that does not stand in the file (YAML 1.2.2, 5.7)."""


def load_glyphs(font: Path) -> frozenset[int]:
    """The code points that a font can draw. Raises OSError for a missing file."""
    found = font.stat()
    return _load(font, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=4)
def _load(font: Path, _changed: int, _size: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # takes a while, and most runs need not look into a font

    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def recall_glyphs(font: Path, archive: Archive) -> frozenset[int]:
    """As `load_glyphs`; the archive knows fonts by their bytes, so that what looks into them need not be loaded."""
    kept = archive.drawers("glyphs")
    key = blake2b(font.read_bytes(), digest_size=16).hexdigest()
    points = kept.find(key)
    if isinstance(points, list) and points and all(isinstance(point, int) for point in points):
        return frozenset(points)
    known = load_glyphs(font)
    kept.put(key, sorted(known))
    return known


def check_entries_for_glyphs(hub: Hub, known: frozenset[int]) -> Iterator[Problem]:
    """Every character in the data files that no document can show, once for each text."""
    yield from check_texts_for_glyphs(entry_texts(hub), known)
    names = [(source, name) for source in hub.sources.values() for name in ("producer", "title")]
    for noun, name in [*names, *((partner, "name") for partner in hub.partners.values())]:
        text = getattr(noun, name)
        for at in _missing(text, known):
            yield _problem(noun.place(name), text[at])


def check_written_for_glyphs(hub: Hub, known: frozenset[int], archive: Archive) -> Iterator[Problem]:
    """The same in stories and pages. The archive knows those that lack none: their words and the font decide that."""
    font = blake2b(str(sorted(known)).encode(), digest_size=16).hexdigest()
    drawn = archive.drawers("drawn", font)
    for noun, is_easy in written_nouns(hub):
        if drawn.find(noun.mark) == 1:
            continue
        found = [*check_texts_for_glyphs(texts_in(noun, is_easy=is_easy), known)]
        yield from found
        if not found:
            drawn.put(noun.mark, 1)


def has_all_glyphs(raws: Iterable[bytes], known: frozenset[int]) -> bool:
    """True for files in which no character is missing, nor can be meant by an escape: „\\u2603“ in quotation marks."""
    return all(_ESCAPE.search(raw) is None and _is_drawable(raw, known) for raw in raws)


def _is_drawable(raw: bytes, known: frozenset[int]) -> bool:
    """False also where nobody can say so: for what is no text, or will become another when it is read."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return False
    return unicodedata.is_normalized("NFC", text) and not _missing(text, known)


def check_texts_for_glyphs(texts: Iterable[Prose], known: frozenset[int]) -> Iterator[Problem]:
    """The same in whatever texts."""
    for prose in texts:
        for at in _missing(prose.text, known):
            yield _problem(prose.place_of(at, at + 1), prose.text[at])


@lru_cache(maxsize=16_384)
def _missing(text: str, known: frozenset[int]) -> list[int]:
    """Where each unknown character first stands. Blanks and line ends need no glyph."""
    others = text.encode().translate(None, _COMMON).decode() if _has_common(known) else text
    return sorted(text.index(one) for one in set(others) if ord(one) not in known and not one.isspace())


@lru_cache(maxsize=4)
def _has_common(known: frozenset[int]) -> bool:
    return known.issuperset(_COMMON)


def _problem(place: Place, character: str) -> Problem:
    name = unicodedata.name(character, f"U+{ord(character):04X}")
    return Problem(place, "glyph-missing", {"character": character, "name": name})
