"""Said wheres: what a wording says of where, whence and whither, and of whom, is what the definition of its side says.

„zogen {relation} Menschen aus der Stadt {than} in die Stadt“ turns round arrivals and departures, „{relation} Gäste in
der Nacht“ those with a night in the town, „wohnten in Musterstadt“ those who work there, and „die Zahl der Wohnungen“
leaves out that they are empty: each word stands in a definition, in another place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from brandhub.models.assertions import TwoSided
from brandhub.models.claims import ClaimBase, Ratio, Share, Sum
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.whole.counted_nouns import Counted, head_of
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[.:;,]")
_GROUPS: Final = {
    form: group
    for group, forms in {
        "at": "in im an am auf bei beim innerhalb",
        "from": "aus",
        "of": "von vom",
        "to": "nach zu zum zur ins ans",
    }.items()
    for form in forms.split()
}
"""Prepositions that say the same of a place. „In“ with another case says whither."""
_ANY: Final = frozenset(("of", "unter"))
"""„Beschäftigte von Werken“ work „bei“ and „in“ them, too."""
_WHITHER: Final = frozenset("die das eine ein andere".split())
_PLURALS: Final = {
    "de": frozenset("städte städten länder ländern gemeinden kreise kreisen orte orten".split()),
    "en": frozenset("cities towns countries municipalities districts".split()),
}
_OUTSIDE: Final = frozenset("außerhalb auswärts anderswo woanders".split())
_STILL: Final = frozenset("stadt land city town".split())
_PLACES: Final = frozenset("stadt land kreis gemeind ort citi town".split())
_COMING: Final = frozenset("kam kamen kommt kommen came come".split())
"""Guests, visitors and commuters come; of others frame_verbs.py does not let them."""
_DWELLING: Final = frozenset("wohn leb arbeit".split())
"""Stems of verbs of which a definition says where somebody does so."""
_BARE: Final = re.compile(r"\b(?:außerhalb|auswärts|anderswo|woanders)\b")
_CLAUSE: Final = re.compile(r"[,;]| und | oder ")

Led: TypeAlias = tuple[str, str, bool]
"""The stem of a noun, what leads it, and whether it is said of others: „aus anderen Städten“."""


def misplaced_words(
    claim: ClaimBase, proof: Proof, sides: dict[str, Counted], template: str
) -> Iterator[tuple[str, str]]:
    """Words of a German wording that say another where than the definition of their side, each with the side."""
    for names, text in _stretches(claim, proof, sides, template):
        counted = [sides[name] for name in names if not sides[name].reading.measured]
        texts = [said for one in counted for said in one.texts]
        known = {led for said in texts for led, _ in _led(said)}
        for led, word in _led(text):
            leads = {other[1] for other in known if other[0] == led[0]}
            is_free = led in known or not leads or not leads.isdisjoint(_ANY) or led[1] in _ANY
            if not is_free and not _is_here(led, text, word):
                yield word, names[0]
    for name, one in sides.items():
        yield from ((verb, name) for verb in _elsewhere(_without_other(template, name), one.texts[-1]))


def _without_other(template: str, side: str) -> str:
    """Without where the other side is: „arbeiteten … hier {than} außerhalb {right.noun}“."""
    before, than, behind = template.partition("{than}")
    if not than or _OUTSIDE.isdisjoint(word.lower() for word in _WORD.findall(behind)):
        return template
    return before if side == "left" else f"{_BARE.sub(' ', before)}{behind}"


def other_plurals(sides: dict[str, Counted], template: str, language: str) -> Iterator[tuple[str, str]]:
    """„Museen in den Städten“ of those in one."""
    said = {word.lower() for one in sides.values() for text in one.texts for word in _WORD.findall(text)}
    for word in _WORD.findall(SLOT.sub(" ; ", template)):
        form = word.lower()
        if form in _PLURALS[language] and said.isdisjoint(_PLURALS[language]):
            yield word, next(iter(sides))


def unrestricted(
    claim: ClaimBase, sides: dict[str, Counted], template: str, language: str
) -> Iterator[tuple[str, str]]:
    """The noun of a side, where nothing says what the fact adds to it: „Wohnungen“ of „leere Wohnungen“."""
    if isinstance(claim, Sum | Ratio):  # their slots name what is counted
        return
    words = _WORD.findall(SLOT.sub(" ; ", template))
    stems = {
        stem_of(part.lower(), language)
        for word in words
        for part in (word.replace("-", ""), *word.split("-"))
        if part.lower() not in _STILL
    }
    neutral = stems_of(tuple(NEUTRAL[language]), language)
    for name, one in sides.items():
        noun = one.reading.fact.noun[language].many
        if one.reading.measured or re.search(rf"\{{{name}(?:\.noun|\.label|\.area)?\}}", template):
            continue
        heads = _heads(noun, language)
        is_free = not stems_of((noun,), language) - heads - one.around - neutral
        if is_free and (heads & people(language) or stems & one.heads - people(language)):
            continue
        names = heads | people(language)
        telling = _telling(one, language) - names
        if isinstance(claim, Share) and name == "part":
            telling -= stems_of(sides["whole"].texts, language)
        named = [word for word in words if stem_of(word.lower(), language) in names]
        if not any(_is_kin(stem, other) for stem in stems - one.around for other in telling):
            yield from ((word, name) for word in named[:1])


def _telling(counted: Counted, language: str) -> frozenset[str]:
    """Stems by which a fact says which ones are counted, also in capitals: „IT“."""
    neutral = stems_of(tuple(NEUTRAL[language]), language)
    capitals = (word for text in counted.texts for word in _WORD.findall(text) if word.isupper())
    telling = stems_of(counted.texts, language) - counted.around - neutral - _PLACES
    return telling | counted.heads - people(language) | stems_of(tuple(capitals), language) | _COMING


def _is_kin(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) > 3 and shorter in longer)


def _heads(noun: str, language: str) -> frozenset[str]:
    """The stems of what is counted in a noun, without adjectives before it."""
    words = head_of(noun, language).split()
    if language == "de":
        words = [word for word in words if word[0].isupper()]
    elif " and " not in noun:
        words = words[-1:] if stem_of(words[0].lower(), "en") not in people("en") else words[:1]
    return stems_of(tuple(words), language)


def _stretches(
    claim: ClaimBase, proof: Proof, sides: dict[str, Counted], template: str
) -> Iterator[tuple[list[str], str]]:
    """Parts of a wording with the sides of which they speak."""
    before, than, behind = template.partition("{than}")
    if isinstance(claim, TwoSided) and than and sides.keys() >= {"left", "right"} and proof.inputs.keys() >= {"right"}:
        frame = re.search(r"[:;.]", SLOT.sub(lambda slot: "_" * len(slot[0]), behind))
        yield ["left"], before
        yield ["right"], behind[: frame.start()] if frame is not None else behind
    elif sides:
        yield [*sides], template


def _led(text: str) -> Iterator[tuple[Led, str]]:
    """Each noun that a preposition leads, and the preposition itself as it is written."""
    words = _WORD.findall(SLOT.sub(" ; ", text))
    for at, word in enumerate(words):
        form = word.lower()
        if form not in PREPOSITIONS["de"]:
            continue
        group, is_other = _GROUPS.get(form, form), False
        for following in words[at + 1 : at + 4]:
            fold = following.lower()
            if group == "at" and fold in _WHITHER:
                group = "to"
            is_other = is_other or fold.startswith("ander")
            if following[0].isupper():
                yield (stem_of(fold, "de"), group, is_other), word
                break
            if not following[0].isalpha() or fold in PREPOSITIONS["de"]:
                break


def _is_here(led: Led, text: str, word: str) -> bool:
    """„in der Stadt“ says where all of it holds."""
    return led[1:] == ("at", False) and re.search(rf"\b{word} (?:der )?(?:Stadt|Gemeinde)\b", text) is not None


def _elsewhere(template: str, definition: str) -> Iterator[str]:
    """„wohnten in Musterstadt“ of those who live elsewhere, „wohnten außerhalb“ of those who live there."""
    is_outside = not _OUTSIDE.isdisjoint(word.lower() for word in _WORD.findall(template))
    for word in _WORD.findall(SLOT.sub(" ; ", template)):
        root = next((one for one in _DWELLING if word[0].islower() and _is_of(word, one)), None)
        if root is None:
            continue
        wheres = {
            not _OUTSIDE.isdisjoint(part.lower().split())
            for part in _CLAUSE.split(definition.rstrip("."))
            if any(_is_of(one, root) for one in _WORD.findall(part)) and not part[:1].isupper()
        }
        if wheres and is_outside not in wheres:
            yield word


def _is_of(word: str, root: str) -> bool:
    """„wohnten“ and „wohnen“ are of „wohn“."""
    return stem_of(word.lower(), "de") in (root, f"{root}t")
