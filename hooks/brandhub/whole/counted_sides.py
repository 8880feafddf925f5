"""Counted sides: the noun behind a number or a comparison is what its own side counts, not what its definition names.

„{relation} Schulen {than} Betriebe“ of pupils at schools and trainees in firms, „{right.value} Schulen“ and “{relation}
schools {than} companies”: each word stands in a definition, and yet other things are counted. Right behind such a slot
stands a noun by which label or noun of that side call what is counted; words of the definition say which ones behind
it: „{relation} Menschen in Betrieben“. „Schülerinnen“ without „Schüler“ are half of them wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import TwoSided
from brandhub.models.claims import ClaimBase, Share
from brandhub.models.fields import Texts
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.whole.counted_nouns import Counted
from brandhub.whole.hub import Hub
from brandhub.whole.lookalikes import halves
from brandhub.whole.orphan_nouns import people, stem_of
from brandhub.whole.said_wheres import misplaced_words, other_plurals, unrestricted

_TOKEN: Final = re.compile(r"\{[^}]*\}|[^\W\d_]+(?:[-’'.][^\W\d_]+)*|[.:;,–]")
_NAMED: Final = re.compile(r"\{[\w-]+\.(?:noun|label)\}|\{(?:ratio|per|parts|among|name)\}")
_VALUE: Final = re.compile(r"\{([\w-]+)\.value\}")
_WHEN: Final = re.compile(r"\{(?:[\w-]+\.)?(?:when|as-of|area)\}")
_BRACKETS: Final = re.compile(r" ?\([^)]*\)")
_JOINED: Final = frozenset("und oder sowie bzw and or".split())
_OF: Final = frozenset("der des den dem von of".split())
_NUMBERS: Final = frozenset("zahl anzahl number numbers".split())
_ARTICLES: Final = frozenset("der die das den dem the".split())
_VERBS: Final = frozenset(
    "did do does done was were is are be been being has have had held hold holds made make makes came come comes"
    " lived live lives went go goes who that which whose than as so each often alone there here".split()
)

_BEING: Final = frozenset("war waren ist sind".split())
_PARTICIPLES: Final = ("ed", "ing")
"""“people worked”, “people working”: what follows is no noun of the run before it."""


def check_counted_sides(claim: ClaimBase, proof: Proof, hub: Hub, told: Collection[str]) -> Iterator[Problem]:
    """Nouns behind slots that another thing than the side counts. `told`: words told already, in lower case."""
    known = {word for phrase in told for word in phrase.split()}
    texts: list[tuple[tuple[str, ...], str, str]] = []
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        name = field.replace("_", "-")
        texts += [((name, language), language, given[language]) for language in LANGUAGES if given is not None]
    if claim.easy is not None:
        texts.append((("easy",), "de", claim.easy))
    for location, language, template in texts:
        found: dict[str, str] = {}
        for word, side in _miscounted(claim, proof, template, language, hub):
            found.setdefault(word, side)
        for word, side in found.items():
            if word.lower() in known:
                continue
            place = claim.place_within(location, word, 0)
            noun = proof.inputs[side].fact.noun[language].many
            slot = f"{{{side}.noun}}" if f"{side}.noun" in proof.slots else f"„{noun}“"
            values = {"word": word, "fact": proof.inputs[side].fact.id, "noun": noun, "slot": slot}
            yield Problem(place, "wording-counts-other", values)


def _miscounted(claim: ClaimBase, proof: Proof, template: str, language: str, hub: Hub) -> Iterator[tuple[str, str]]:
    words = _TOKEN.findall(_BRACKETS.sub(" ", template))
    sides = {name: Counted(one, language, hub) for name, one in proof.inputs.items() if not one.is_number}
    for at, said in enumerate(words):
        side = _side(said, claim, proof)
        if side is None or side not in sides:
            continue
        noun = _noun_behind(words, at + 1, sides[side], language, is_value=_VALUE.fullmatch(said) is not None)
        if noun is None or sides[side].is_counted(noun):
            continue
        if said == "{than}" and "left" in sides and _bears(words, noun, sides["left"], sides[side]):
            continue
        yield noun, side
    yield from other_plurals(sides, template, language)
    yield from unrestricted(claim, sides, template, language)
    if language == "de":
        yield from misplaced_words(claim, proof, sides, template)
        if isinstance(claim, Share) and sides.keys() >= {"part", "whole"}:
            yield from ((noun, "part") for noun in _other_parts(words, sides["part"], sides["whole"]))
        told = tuple(text for one in sides.values() for text in one.texts)
        for word in halves(SLOT.sub(" ", template), told):
            yield word, next(name for name, one in sides.items() if any(word in text for text in one.texts))


def _side(said: str, claim: ClaimBase, proof: Proof) -> str | None:
    """Which side the noun behind a slot belongs to; None where a slot counts nothing."""
    is_two = isinstance(claim, TwoSided)
    if said == "{share}" and isinstance(claim, Share):
        return "whole"
    if is_two and said == "{relation}":
        return "left"
    if is_two and said == "{than}":
        return "right"
    found = _VALUE.fullmatch(said)
    if found is None or found[1] not in proof.inputs:
        return None
    is_plain = is_two and found[1] == "right" and proof.inputs["right"].is_number
    return "left" if is_plain else found[1]


def _noun_behind(words: list[str], at: int, counted: Counted, language: str, *, is_value: bool) -> str | None:
    """The first noun behind a slot that no preposition leads; None where a slot names it or nothing follows."""
    find = _german_noun if language == "de" else _english_noun
    return find(words[at:], counted, is_value=is_value)


def _german_noun(words: list[str], counted: Counted, *, is_value: bool) -> str | None:
    leading, behind = False, False  # behind a preposition, and behind the noun that it leads
    for at, said in enumerate(words):
        form = said.lower()
        if not said[0].isalpha():
            if _ends(said, is_value=is_value):
                return None
        elif form in PREPOSITIONS["de"]:
            leading, behind = True, False
        elif said[0].islower():
            if at == 0 and is_value and form in _JOINED:
                return None
            leading, behind = leading or (behind and form in _OF | _JOINED), False
        elif form not in NEUTRAL["de"] and not counted.is_around(said):
            if not leading:
                return said
            leading, behind = False, True
    return None


def _other_parts(words: list[str], part: Counted, whole: Counted) -> Iterator[str]:
    """„waren {share} Schülerinnen und Schülern Gymnasien“: what those of the whole are said to be, and are not."""
    if "{share}" not in words or _BEING.isdisjoint(word.lower() for word in words):
        return
    leading, behind = False, False
    for said in words[words.index("{share}") + 1 :]:
        form = said.lower()
        if not said[0].isalpha():
            if said[0] != "{" or _NAMED.fullmatch(said) or said.endswith(".value}"):
                return
        elif form in PREPOSITIONS["de"]:
            leading, behind = True, False
        elif said[0].islower():
            leading, behind = leading or (behind and form in _OF | _JOINED), False
        else:
            is_known = form in NEUTRAL["de"] or any(
                one.is_around(said) or one.is_counted(said) for one in (part, whole)
            )
            if not leading and not is_known:
                yield said
            leading, behind = False, True


def _ends(said: str, *, is_value: bool) -> bool:
    """True where nothing that follows is counted any more: at a slot that names it, and at the end of the clause."""
    if said[0] == "{":
        return is_value or _WHEN.fullmatch(said) is None
    return True


def _english_noun(words: list[str], counted: Counted, *, is_value: bool) -> str | None:
    run: list[str] = []
    for said in words:
        form = said.lower()
        if not said[0].isalpha():
            if _NAMED.fullmatch(said):  # “colliery {right.noun}”
                return None
            if run or _ends(said, is_value=is_value):
                break
        elif run and run[-1].lower() in _NUMBERS and form in _OF:  # “the number of cinemas”
            run = []
        elif form in PREPOSITIONS["en"] or form in _JOINED or form in _VERBS:
            break
        elif form not in NEUTRAL["en"] or form in _NUMBERS:
            run.append(said)
    verbs = (at for at, word in enumerate(run) if at > 0 and word.lower().endswith(_PARTICIPLES))
    run = [word for word in run[: next(verbs, len(run))] if not counted.is_around(word) and not word.endswith("ly")]
    is_anybody = bool(run) and stem_of(run[0].lower(), "en") in people("en") and counted.is_counted(run[0])
    return None if not run or is_anybody or run[-1].lower().endswith(_PARTICIPLES) else run[-1]


def _bears(words: list[str], noun: str, left: Counted, right: Counted) -> bool:
    """„{relation} Menschen {than} die IT“: behind „als“ stands who has them, and not what is counted."""
    at = words.index(noun, words.index("{than}"))
    before = words[at - 1].lower()
    is_led = before in _ARTICLES or right.is_verbatim(noun)
    between = words[words.index("{relation}") : words.index("{than}")] if "{relation}" in words else []
    is_said = any(said[0].isalpha() and left.is_counted(said) and right.is_counted(said) for said in between)
    return is_led and is_said and right.is_named(noun)
