"""Pair frames: the wording of a comparison says whom it compares, and lends the numbers to nobody else.

„{relation} {left.noun} {than} Menschen“ sets farmers against everybody, „ein Hof hatte {relation} {left.noun} …“ gives
to each farm what the town has, and „{left.noun} zählten {relation} {than} …“ weighs them. Each word is known, and yet
the sentence is another one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import TwoSided
from brandhub.models.claims import ClaimBase, Since
from brandhub.models.facts import Fact
from brandhub.models.fields import Texts
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.whole.foreign_words import with_kin
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_END: Final = re.compile(r"[:;.]|\Z")
_NAMED: Final = {side: re.compile(rf"\{{{side}(?:\.noun|\.label)?\}}") for side in ("left", "right")}
_HAVING: Final = {
    "de": re.compile(
        r"\b(?:hat|hatte|haben|hatten|nahm|nahmen|machte|machten) (?:ein(?:e[rsnm]?)?|jede[rsnm]?|der|die|das)"
        r" (?P<word>[A-ZÄÖÜ][\w-]+)(?= \{relation\} \{left)"
        r"|(?P<subject>[A-ZÄÖÜ][\w-]+) (?:hat|hatte|haben|hatten|nahm|nahmen|machte|machten)"
        r"(?: \{when\})? \{relation\} \{left"
    ),
    "en": re.compile(
        r"(?P<word>\b[a-z][\w-]+) (?:had|has|have|held|holds?|took|takes?|made|makes?) \{relation\} \{left"
    ),
}
"""Who has them: an area, and not one of those counted."""
_WEIGHING: Final = {
    "de": (
        re.compile(
            r"\b(?:zähl(?:t|te|ten|en)|hat(?:ten?)?|haben|galten|gelten)(?= \{left\.noun\} \{relation\} \{than\})"
        ),
        re.compile(r"\b[Uu]nter(?= \{left)"),
    ),
    "en": (
        re.compile(
            r"(?<=\{left\.noun\} )(?:made|makes?|count(?:s|ed)?|took|takes?|held|holds?|did so|did)(?= \{than\})"
        ),
        re.compile(r"\b(?:were|was|are|is) held\b"),
        re.compile(r"\b(?:made|makes?|held|holds?|took|takes?)(?= \{relation\} \{left)"),
        re.compile(r"\b[Aa]mong(?= \{left)"),
    ),
}


def check_pair_frames(claim: ClaimBase, proof: Proof, told: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the wordings of two sides. `told`: words that are told for other reasons, in lower case."""
    if not isinstance(claim, TwoSided) or isinstance(claim, Since):
        return
    sides = {name: proof.inputs[name].fact for name in ("left", "right") if not proof.inputs[name].is_number}
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            template, location = given[language], (field.replace("_", "-"), language)
            areas = stems_of(tuple(proof.slots[f"{name}.area"][language] for name in sides), language)
            own = {name: _own(fact, language) - areas for name, fact in sides.items()}
            found = [
                *((word, "wording-foreign") for word in _anybody(template, sides, own, language)),
                *((word, "wording-adds") for word in _others(template, own, language)),
                *((one[0], "wording-adds") for pattern in _WEIGHING[language] for one in pattern.finditer(template)),
            ]
            for word, code in found:
                if word.lower() not in told:
                    place = claim.place_within(location, word, 0)
                    slot = "{left.noun}" if word in template.partition("{than}")[0] else "{right.noun}"
                    facts = ", ".join(fact.id for fact in sides.values())
                    yield Problem(place, code, {"word": word, "facts": facts, "slot": slot})


def _own(fact: Fact, language: str) -> frozenset[str]:
    """Stems of the words by which a fact names what it counts, without those that stand for anybody."""
    noun = fact.noun[language]
    texts = (fact.label[language], noun.many, noun.one or noun.many, fact.definition[language])
    return with_kin(stems_of(texts, language), language) - people(language)


def _anybody(template: str, sides: dict[str, Fact], own: dict[str, frozenset[str]], language: str) -> Iterator[str]:
    """„… als Menschen“: the word for anybody on a side of which nothing else says whom it counts."""
    before, than, behind = template.partition("{than}")
    if not than:
        return
    end = _END.search(SLOT.sub(lambda slot: " " * len(slot[0]), behind))
    behind = behind[: end.start()] if end is not None else behind
    for side, text in (("left", before), ("right", behind)):
        if side not in sides or _NAMED[side].search(text):
            continue
        words = _WORD.findall(SLOT.sub(" ", text))
        stems = [stem_of(word.lower(), language) for word in words]
        named = stems_of((sides[side].noun[language].many,), language)
        if any(
            stem in own[side] and word.lower() not in NEUTRAL[language] for stem, word in zip(stems, words, strict=True)
        ):
            continue
        yield from (
            word for stem, word in zip(stems, words, strict=True) if stem in people(language) and stem not in named
        )


def _others(template: str, own: dict[str, frozenset[str]], language: str) -> Iterator[str]:
    """„ein Hof hatte mehr …“, “people had more …”: one of those counted, or anybody, as the one who has them."""
    known = frozenset().union(*own.values()) | people(language)
    for found in _HAVING[language].finditer(template):
        word = next(group for group in found.groups() if group)
        if stem_of(word.lower(), language) in known:
            yield word
