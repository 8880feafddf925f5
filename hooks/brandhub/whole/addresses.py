"""Addresses: names of folders, files and entries that are published may assert nothing.

„/geschichten/die-groesste-stadt/“ and „5000-hoefe.svg“ are read in lists of results and in downloads, and nothing in
them can refer to a fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from brandhub.ground.guesses import guess_key
from brandhub.ground.pieces import mark_of
from brandhub.ground.problems import Place, Problem
from brandhub.speech.english import search as english_search
from brandhub.speech.german import search as german_search
from brandhub.speech.lexicon.english import words as english_words
from brandhub.speech.tokens import Line, read_line
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub

_LIKE_LARGEST: Final = re.compile(r"\b\w+ste[nrsm]?\b")
"""„groesster-hof“ is read as „groesster Hof“, too."""
_LARGEST: Final = re.compile(
    rf"(?:{english_words.ADJECTIVES})e?st"
    r"|(?:groess|klein|aelte|juenge|hoech|niedrig|tief|schoen|be|laeng|kuerze|breite|staerk|schwaech|reich|aerm|schnell"
    r"|gruen|neue|wichtig|bedeutend|beliebte|bekannte|haeufig|sauber|sicher|mei|ein)s?te[nrsm]?"
)
"""Without its capital „Fenster“ looks like a superlative, too; these words are one."""
_COMPARED: Final = re.compile(r"(?:mehr|weniger|more|fewer|less)|(?:ist|sind|wird|werden|is|are|becomes?|gets?) \S+")
_OUTDOING: Final = re.compile(
    r"(?<![a-z])(?:out(?:grows|grew|paces|paced|numbers|numbered|shines|shone|ranks|ranked|strips|stripped|performs"
    r"|performed|does|did)|overtakes|overtook|surpass(?:es|ed)|dwarfs|dwarfed|eclipses|eclipsed)(?![a-z])"
)
"""„outgrows-bochum“ has no comparative and compares all the same."""
_LAST: Final = re.compile(r"letzte[nrsm]?|last")
"""„letzte-schicht“ tells when a story happens, and events are called like that as well."""
_LIST: Final = mark_of(b"names that passed")


def check_addresses(hub: Hub, archive: Archive) -> Iterator[Problem]:
    """Stories, topics, pages, pictures, kits and facts whose name asserts. What has passed once does again."""
    kept = archive.drawers("passed", "addresses")
    known = kept.find(_LIST)
    passed = {one for one in known if isinstance(one, str)} if isinstance(known, list) else set()
    passing = []
    for place, name, is_fact in _names(hub):
        mark = f"{name} counts" if is_fact else name
        told = None if mark in passed else _told_of_fact(name) if is_fact else asserted(name)
        if told is None:
            passing.append(mark)
        elif is_fact or (told := asserted(_without_names(name, hub.declared_names))) is not None:
            yield Problem(place(), "address-asserts", {"name": name, "word": told[0]})
    if passed != {*passing}:
        kept.put(_LIST, sorted({*passing}))


def _without_names(name: str, declared: Iterable[str]) -> str:
    """Without what is called like that: „drei-schichten-haus“ counts nothing."""
    for key in sorted(map(guess_key, declared), key=len, reverse=True):
        name = re.sub(rf"(?<![a-z0-9]){re.escape(key)}(?![a-z0-9])", "", name)
    return name.strip("-")


def _told_of_fact(name: str) -> tuple[str, str] | None:
    """What the name of a fact asserts beyond what it counts."""
    if (amount := _OWN_AMOUNT.search(name)) is not None:
        return amount[0].replace("-", " "), "number"
    told = asserted(_EXTREME.sub("", name))
    return told if told is not None and told[1] in _OF_OTHERS else None


def _names(hub: Hub) -> Iterator[tuple[Callable[[], Place], str, bool]]:
    """Where each published name stands, the name, and whether a fact bears it: it may say what it counts.

    Places are found when something is told: kept files would have to be read again for them.
    """
    for slug, versions in hub.stories.items():
        yield next(iter(versions.values())).place, slug, False
    for page in hub.pages:
        yield partial(page.place, "address"), page.address.strip("/").replace("/", "-"), False
    for image in hub.images.values():
        yield partial(image.place, "file"), PurePosixPath(image.file).stem.lower(), False
    for noun in (*hub.kits.values(), *hub.topics.values()):
        yield noun.place, noun.id, False
    for series in hub.series.values():
        yield series.fact.place, series.fact.id, True


_OF_OTHERS: Final = ("superlative", "comparison")
"""What compares with others: no fact says so of itself."""
_EXTREME: Final = re.compile(r"(?<![a-z])(?:hoechst|tiefst)(?:stand|wert)|(?<![a-z])(?:maximum|minimum|peak)(?![a-z])")
"""„arbeitslosenquote-hoechstwert“ is what is measured: the highest value that a source knows of."""
_OWN_AMOUNT: Final = re.compile(
    r"(?<![a-z])(?:knapp|fast|nahezu|beinahe|rund|etwa|ueber|mehr-als|almost|nearly|about|roughly|over|more-than)-"
    r"(?:(?:die|der|das|ein|eine|a|the)-)?(?:haelfte|halbe|drittel|viertel|half|third|quarter)(?![a-z])"
)
"""How much there is of what a fact counts: „ueber-65“ tells who is counted, „knapp-die-haelfte“ goes with the value."""


def asserted(name: str) -> tuple[str, str] | None:
    """The words of a name that assert something in German or English, and what; None when there are none."""
    if (outdone := _OUTDOING.search(name)) is not None:
        return outdone[0], "comparison"
    said = re.sub(r"[-_.]+", " ", name)
    nouns = _LIKE_LARGEST.sub(lambda found: found[0].lower(), said.title())
    spellings = [(german_search, said), (english_search, said)]
    if nouns != said.title():
        spellings.insert(1, (german_search, nouns))
    for grammar, spelt in spellings:
        line = read_line(spelt, grammar.fold)
        if not (found := [*grammar.find_words(line)]):
            continue
        named = {first for first, *_ in grammar.find_words(read_line(said.title(), grammar.fold))}
        for first, last, kind in found:
            if _LAST.fullmatch(line.folds[first]) is None and _is_meant(line, first, last, kind, first in named):
                return said[line.tokens[first].start : line.tokens[last].end], kind
    counted = re.search(r"(?<!\w)(?!(?:1\d|20)\d\d\b)\d{2,}(?= [a-z])", said)
    return None if counted is None else (counted[0], "number")


def _is_meant(line: Line, first: int, last: int, kind: str, is_named: bool) -> bool:
    """Whether what is found in small letters is none of the nouns that only look like it. `is_named`: with capitals."""
    if kind != "comparison" or first != last:
        return is_named or _LARGEST.fullmatch(line.folds[first]) is not None
    before = line.folds[max(first - 1, 0) : first + 1]
    return bool({"als", "than"} & {*line.folds[last + 1 :]}) or _COMPARED.fullmatch(" ".join(before)) is not None
