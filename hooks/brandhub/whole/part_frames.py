"""Part frames: the wording of a share says that so many of the whole are the part, and not that they have it.

„13 von 100 Einwohnern hatten Kinder“, „… lebten mit Kindern“ and „… gehörten Kinder“ say of parents what is proven of
children. A preposition or a verb of having may stand before the part where the fact says so itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Share
from brandhub.models.facts import Fact
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS
from brandhub.whole.counted_nouns import head_of
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_TOKEN: Final = re.compile(r"\{[^}]*\}|[^\W\d_]+(?:[-’'][^\W\d_]+)*|[.:;,(]")
_PART: Final = ("{part.noun}", "{part.label}", "{part}")
_HAVING: Final = {
    "de": frozenset(
        "hat haben hatte hatten nimmt nahm nehmen nahmen macht machte machen machten umfasst umfasste umfassen"
        " umfassten verzeichnet verzeichnete verzeichnen verzeichneten gehört gehörte gehören gehörten".split()
    ),
    "en": frozenset(
        "has have had hold holds held make makes made making take takes took taking record records recorded".split()
    ),
}
"""Verbs of having and getting, with which the part is another thing than those of the whole."""
_BESIDE: Final = {
    "de": frozenset("mit bei für von vom an gegen ohne neben samt zwischen gegenüber nach".split()),
    "en": frozenset("with for by from to against without beside near between at per into under".split()),
}
"""Prepositions before those with whom something is done. „Zu“, „unter“ and „als“ say whose part they are."""
_JOINING: Final = {"de": frozenset(("mit", "haben", "hat")), "en": frozenset(("with", "having", "have", "has"))}
_BELONGING: Final = frozenset(("zu", "zum", "zur", "among", "as"))
_BETWEEN: Final = frozenset(
    "der die das den dem des ein eine einen einem einer eines ihre ihren ihrem ihrer eigene eigenen the a an their"
    " own its all any some".split()
)
_ENDING: Final = frozenset(".:;")
_OF_TEXT: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def check_part_frames(claim: ClaimBase, proof: Proof, told: Collection[str]) -> Iterator[Problem]:
    """What the wordings of a share say of the part but that they are it. `told`: words told already, in lower case."""
    if not isinstance(claim, Share) or proof.inputs.keys() < {"part", "whole"}:
        return
    part, whole = proof.inputs["part"].fact, proof.inputs["whole"].fact
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            template = given[language]
            for word in dict.fromkeys(_having(template, part, whole, language)):
                if word.lower() not in told:
                    place = claim.place_within((field.replace("_", "-"), language), word, 0)
                    yield Problem(place, "wording-not-being", {"word": word, "fact": part.id})


def _having(template: str, part: Fact, whole: Fact, language: str) -> Iterator[str]:
    """Words that stand between the whole and the part and do not say that the one is the other."""
    noun = part.noun[language]
    texts = (noun.many, noun.one or noun.many)
    named = stems_of(tuple(head_of(text, language) for text in texts), language)
    other = whole.noun[language]
    named -= stems_of((other.many, other.one or other.many, whole.label[language]), language) | people(language)
    led = _led(part, language) | _led(whole, language)
    clause: list[str] = []
    found = _TOKEN.findall(template)
    for at, said in enumerate(found):
        if said in _ENDING:
            clause = []
        elif said in _PART or (said[0] != "{" and stem_of(said.lower(), language) in named):
            before, stem = _before(found, at, language).lower(), stem_of(said.lower(), language)
            if before in _BESIDE[language]:
                yield from (before,) if (before, stem) not in led else ()
            elif before not in _BELONGING and not any((one, stem) in led for one in _JOINING[language]):
                yield from (one for one in clause if one.lower() in _HAVING[language])
        clause.append(said)


def _before(tokens: list[str], at: int, language: str) -> str:
    """The word before one, articles and adjectives left out; „an“ is an article in English alone."""
    while at > 0 and tokens[at - 1].lower() in _BETWEEN - _BESIDE[language]:
        at -= 1
    return tokens[at - 1] if at > 0 else ""


def _led(fact: Fact, language: str) -> frozenset[tuple[str, str]]:
    """Each word of what a fact says of itself with the prepositions and verbs of having up to four words before it."""
    noun = fact.noun[language]
    texts = (fact.label[language], noun.many, noun.one or noun.many, fact.definition[language])
    wanted = _BESIDE[language] | _JOINING[language]
    found = set()
    for text in texts:
        words = [word.lower() for word in _OF_TEXT.findall(text)]
        for at, word in enumerate(words):
            found |= {(lead, stem_of(word, language)) for lead in words[max(0, at - 4) : at] if lead in wanted}
    return frozenset(found)
