"""Belongings in own words: a source named by its title, a line with a source, what stands above and below a chart.

„Die Chronik nennt {{ fact(…) }}“ says who counted; where a source of the hub is called so and the value does not rest
on it, that is false. „Quelle: {{ source(…) }}“ in a paragraph of its own speaks of the paragraph above, and the
heading, lead or caption of a chart names what it draws.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final
from weakref import ref

from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact
from brandhub.speech.references import Reference
from brandhub.whole.belonging_sources import sources_of_mark
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import stem_of
from brandhub.whole.prose import Prose

_KINDS: Final = (
    "chronik jahrbuch almanach kataster atlas lexikon festschrift steckbrief adressbuch kirchenbuch bürgerbuch"
    " grundbuch enzyklopädie brockhaus wikipedia handelsblatt tagesspiegel rundfunk"
).split()
"""Words by which a publication is called. „Zeitung“, „Studie“ and „Statistik“ may be meant of any, and are free."""
_PUBLISHED: Final = rf"[\w-]*(?:{'|'.join(f'[{kind[0].upper()}{kind[0]}]{kind[1:]}' for kind in _KINDS)})"
_NAMED: Final = rf"(?P<{{0}}>(?=[A-ZÄÖÜ]){_PUBLISHED})(?:e?s|en)?"
_SAYS: Final = (
    r"(?:nennt|nannte|zählt|zählte|führt|führte|verzeichnet|verzeichnete|meldet|meldete|kennt|kannte|schreibt|schrieb"
    r"|weist|wies|zeigt|zeigte|gibt|gab|listet|listete|vermerkt|vermerkte|nennen|zählen|melden)"
)
_SPOKEN: Final = re.compile(
    r"\b(?:[Ll]aut|[Nn]ach|[Gg]emäß|[Ss]o|[Ii]n|[Ii]m) (?:der |dem |die |das )?(?:[a-zäöüß]+en )?"
    rf"{_NAMED.format('by')}\b"
    rf"|{_NAMED.format('who')} {_SAYS}\b"
    rf"|{_NAMED.format('to')} zufolge\b"
    rf"|\b{_SAYS} (?:die|das|der) (?:[a-zäöüß]+e )?{_NAMED.format('whom')}\b"
)
_ANY: Final = re.compile(r"\b[Ee]in(?:e[rmns]?)? (?:[a-zäöüß]+ )?\Z")
"""„Eine Chronik nennt …“ leaves open which."""
_BEFORE: Final = 30
_SHOWN: Final = ("full", "value", "dated")
_ENDS: Final = re.compile(r"[.!?:](?=\s)|\n")
_PARAGRAPH: Final = re.compile(r"\S.*?(?=\n[ \t]*\n|\s*\Z)", re.DOTALL)
_SOURCED: Final = re.compile(r"[\s*_>(]*(?:Quellen?|Sources?)[:\s*_]*(?:[\s,;*_.)]|und|and)*")
_HEADING: Final = re.compile(r"#{1,6} (?P<said>.+)")
_CAPTION: Final = re.compile(r"([*_])(?P<said>[^*_\n].*)\1\Z")
_LEAD: Final = re.compile(r"(?P<said>[^\n{|]{3,160}):[*_]*\Z")
_WORD: Final = re.compile(r"[^\W\d_][\w-]{2,}")
_Found = tuple[str, Reference, dict[str, object]]


def check_spoken(prose: Prose, hub: Hub, references: Sequence[Reference]) -> Iterator[Problem]:
    """Own words and lines that give a value, a claim or a chart the source or the name of another."""
    found = [*_spoken(prose, hub, references)] if prose.language == "de" else []
    if prose.is_markdown and any(one.function in ("source", "chart") for one in references):
        found += _of_paragraphs(prose, hub, references)
    for code, told, values in found:
        yield Problem(prose.place_of(told.start, told.end), code, values)


def _spoken(prose: Prose, hub: Hub, references: Sequence[Reference]) -> Iterator[_Found]:
    """Sources that are named by a word of their title beside a value that does not rest on them."""
    text, folded = prose.text, prose.text.lower()
    if not any(kind in folded for kind in _KINDS):
        return  # before the sentences are looked through
    for found in _SPOKEN.finditer(text):
        word = next(name for name in found.groups() if name)
        if _ANY.search(text, max(0, found.start() - _BEFORE), found.start()):
            continue
        first = max((end.end() for end in _ENDS.finditer(text, 0, found.start())), default=0)
        ends = _ENDS.search(text, found.end())
        last = ends.start() if ends else len(text)
        for one in references:
            if first <= one.start < last and _is_shown(one) and (source := _called(word, one, hub)) is not None:
                yield "source-of-other", one, {"source": source, "other": one.id}
                break


def _is_shown(one: Reference) -> bool:
    return one.function == "fact" and one.options.get("form", "full") in _SHOWN


def _called(word: str, reference: Reference, hub: Hub) -> str | None:
    """The source that is called by a word, where none is called so on which a value rests."""
    own = sources_of_mark(reference, hub)
    fold = word.lower()
    if not own or fold in _words_of_fact(hub.series[reference.id].fact):
        return None
    others = []
    for key, source in hub.sources.items():
        said = f"{source.title} {source.producer} {source.note.de if source.note else ''}".lower()
        if fold in said:
            if key in own:
                return None
            others.append(key)
    return others[0] if others else None


def _words_of_fact(fact: Fact) -> str:
    return f"{fact.label.de} {fact.definition.de}".lower()


def _of_paragraphs(prose: Prose, hub: Hub, references: Sequence[Reference]) -> Iterator[_Found]:
    """What a paragraph says of the one beside it."""
    blocks = [(found.start(), found.end()) for found in _PARAGRAPH.finditer(prose.text)]
    inside = [[one for one in references if first <= one.start < last] for first, last in blocks]
    for at, named in enumerate(inside):
        before = inside[at - 1] if at else []
        after = inside[at + 1] if at + 1 < len(inside) else []
        if named and all(one.function == "source" for one in named):
            if _SOURCED.fullmatch(_between(prose.text, blocks[at], named)):
                yield from _line_of_sources(named, (before, after), hub)
        elif [one.function for one in named] == ["chart"]:
            around = (prose.text[slice(*blocks[one])] for one in (at - 1, at + 1) if 0 <= one < len(blocks))
            said = [*_said_above(next(around, "") if at else ""), *_said_below(next(around, ""))]
            yield from _of_chart(named[0], said, hub, prose.language)


def _between(text: str, block: tuple[int, int], named: Sequence[Reference]) -> str:
    """The words of a paragraph around its references."""
    first, said = block[0], ""
    for one in named:
        said += text[first : one.start]
        first = one.end
    return said + text[first : block[1]]


def _line_of_sources(
    named: Sequence[Reference], sides: tuple[Sequence[Reference], Sequence[Reference]], hub: Hub
) -> Iterator[_Found]:
    """„Quelle: …“ beneath values none of which rests on it; above them where nothing stands above."""
    for side in sides:
        resting = [(one.id, sources) for one in side if (sources := _sources_of(one, hub))]
        if not resting:
            continue
        for source in named:
            if source.id in hub.sources and not any(source.id in sources for _, sources in resting):
                yield "source-of-other", source, {"source": source.id, "other": resting[-1][0]}
                return
        return


def _sources_of(reference: Reference, hub: Hub) -> frozenset[str]:
    """On which sources something rests; a chart of a fact rests on those of all its values."""
    if reference.function != "chart":
        return sources_of_mark(reference, hub)
    series = hub.series.get(reference.id)
    if series is None:
        return frozenset()
    return frozenset(source for reading in series.readings for source in reading.sources)


def _said_above(block: str) -> list[str]:
    found = _HEADING.fullmatch(block) or _LEAD.fullmatch(block)
    return [found["said"]] if found else []


def _said_below(block: str) -> list[str]:
    found = _CAPTION.match(block)
    return [found["said"]] if found else []


def _of_chart(chart: Reference, said: Sequence[str], hub: Hub, language: str) -> Iterator[_Found]:
    """A heading, lead or caption that names another fact, and none of those that the chart draws."""
    facts = _facts_of(chart.id, hub)
    if not facts or not said:
        return
    nouns = _NOUNS.of(hub, language)
    own = {stem for fact in facts for stem in _stems(_all_of(fact, language), language)}
    for text in said:
        words = {stem_of(word.lower(), language): word for word in _WORD.findall(text)}
        other = next((stem for stem in words if stem in nouns), None)
        if other is not None and own.isdisjoint(words):
            yield "label-of-other", chart, {"word": words[other], "fact": nouns[other], "other": chart.id}
            return


def _facts_of(key: str, hub: Hub) -> list[Fact]:
    if key in hub.series:
        return [hub.series[key].fact]
    return [reading.fact for reading in hub.proofs[key].inputs.values()] if key in hub.proofs else []


def _all_of(fact: Fact, language: str) -> str:
    return " ".join((*_names_of(fact, language), fact.definition[language]))


def _names_of(fact: Fact, language: str) -> list[str]:
    """What a fact is called: label and noun, of one and of many."""
    noun = fact.noun[language]
    return [name for name in (fact.label[language], noun.many, noun.one) if name is not None]


def _stems(text: str, language: str) -> Iterator[str]:
    return (stem_of(word.lower(), language) for word in _WORD.findall(text))


class _Nouns:
    """Nouns that name a fact by themselves, of the hub that was asked about last."""

    def __init__(self) -> None:
        self._hub: Callable[[], Hub | None] = lambda: None
        self._known: dict[str, dict[str, str]] = {}

    def of(self, hub: Hub, language: str) -> dict[str, str]:
        """Stem → id of the fact."""
        if self._hub() is not hub:
            self._hub, self._known = ref(hub), {}
        if language not in self._known:
            said = ((key, name) for key, one in hub.series.items() for name in _names_of(one.fact, language))
            self._known[language] = {
                stem_of(text.lower(), language): key for key, text in said if _WORD.fullmatch(text) is not None
            }
        return self._known[language]


_NOUNS: Final = _Nouns()
