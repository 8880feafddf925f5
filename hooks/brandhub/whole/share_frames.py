"""Share frames: the wording of a share says of whom it is one, and of those what the part is.

„33 von 100 Menschen hatten eine Stelle“ makes another whole of those who have one, „33 von 100 Beschäftigten kamen“
leaves out what the part is, and „… arbeiteten außerhalb“ puts it where the fact does not: each of its words is known,
and yet the sentence is another one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Share
from brandhub.models.facts import Fact
from brandhub.models.fields import Texts
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.whole.counted_frames import check_counted_frames
from brandhub.whole.counted_sides import check_counted_sides
from brandhub.whole.course_frames import check_course_frames
from brandhub.whole.foreign_words import check_foreign_words
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import people, stem_of, stems_of
from brandhub.whole.pair_frames import check_pair_frames
from brandhub.whole.part_frames import check_part_frames
from brandhub.whole.rank_frames import check_rank_frames
from brandhub.whole.tenses import check_tense

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_PART: Final = re.compile(r"\{part(?:\.noun|\.label)?\}")
_LEADING: Final = frozenset("der den dieser of the these".split())
_ARTICLES: Final = frozenset("der die das dem den des ein eine einen einem einer the a an their its ihre ihrer".split())
_TELLING: Final = frozenset(
    "ist sind war waren hat haben hatte hatten kam kamen kommt kommen is are was were has have had came come"
    " comes".split()
)
"""Verbs right behind „Menschen“: what follows is said of all of them."""
_WHEREABOUTS: Final = frozenset(
    "außerhalb auswärts draußen drinnen innerhalb elsewhere outside inside abroad away".split()
)
"""Adverbs that say another thing with another preposition, and without one."""
_CONTRACTED: Final = {
    "im": "in", "ins": "in", "am": "an", "ans": "an", "vom": "von", "zum": "zu", "zur": "zu", "beim": "bei",
}  # fmt: skip
_ADDED: Final = {
    "de": (
        re.compile(r"\b(?:dagegen|hingegen|während|aber|jedoch|doch)\b(?=[^.:;]*\{part)"),
        re.compile(r"\b[Bb]is(?= (?:zum Jahr |Ende )?\{(?:\w+\.)?(?:when|as-of)\})"),
        re.compile(r"\bzähl(?:en|t|te|ten)\b(?!.*\bzu[mr]?\b)"),
    ),
    "en": (
        re.compile(r"\b(?:but|while|whereas|yet)\b(?=[^.:;]*\{part)"),
        re.compile(r"\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Uu]p to)(?= (?:the end of )?\{(?:\w+\.)?(?:when|as-of)\})"),
        re.compile(r"\bcount(?:s|ed)?\b(?! (?:among|as|to)\b)(?=.*\{share\}|$)|(?<=\S )counted (?!among|as|to)[a-z]+"),
    ),
}
"""A contrast lends the number of the part to the others, „bis“ makes it one of a long time, „zählten“ an act of it."""


def check_frame_words(claim: ClaimBase, proof: Proof, hub: Hub, told: Sequence[Problem]) -> Iterator[Problem]:
    """Words of a wording that its facts do not know, and those that say another thing in their place."""
    foreign = [*check_foreign_words(claim, proof, hub, told)]
    yield from foreign
    words = {str(one.values.get("word", "")).lower() for one in (*told, *foreign)}
    framed = [
        *check_share_frames(claim, proof, words),
        *check_part_frames(claim, proof, words),
        *check_pair_frames(claim, proof, words),
        *check_course_frames(claim, proof, words),
    ]
    yield from framed
    words |= {str(one.values.get("word", "")).lower() for one in framed}
    counted = [*check_counted_frames(claim, proof, hub, words)]
    yield from counted
    words |= {str(one.values.get("word", "")).lower() for one in counted}
    yield from check_counted_sides(claim, proof, hub, words)
    yield from check_rank_frames(claim, proof, hub)
    yield from check_tense(claim, proof, hub.today)


def check_share_frames(claim: ClaimBase, proof: Proof, told: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the wordings of a share. `told`: words that are told for other reasons, in lower case."""
    if not isinstance(claim, Share) or proof.inputs.keys() < {"part", "whole"}:
        return
    part, whole = proof.inputs["part"].fact, proof.inputs["whole"].fact
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            location, template = (field.replace("_", "-"), language), given[language]
            if (word := _another_whole(template, whole, language)) and word.lower() not in told:
                place = claim.place_within(location, word, template.count(word, 0, template.index(word)))
                yield Problem(place, "wording-foreign", {"word": word, "facts": whole.id, "slot": "{whole.noun}"})
            elif not told and not _says_part(template, part, whole, language):
                yield Problem(claim.place(*location), "wording-needs-part", {"fact": part.id})
            for word, code in (*_added(template, language), *_elsewhere(template, part, language)):
                if word.lower() not in told:
                    place = claim.place_within(location, word, 0)
                    yield Problem(place, code, {"word": word, "facts": part.id, "slot": "{part.noun}"})


def _words(template: str) -> list[str]:
    return _WORD.findall(SLOT.sub(" ", template))


def _stems(fact: Fact, language: str, *, in_full: bool) -> frozenset[str]:
    noun = fact.noun[language]
    texts = (fact.label[language], noun.many, noun.one or "", fact.definition[language] if in_full else "")
    return stems_of(tuple(text for text in texts if text), language)


def _another_whole(template: str, whole: Fact, language: str) -> str:
    """„33 von 100 Menschen …“, unless what follows says which: „Menschen mit einer Stelle“, “people at work”."""
    behind = template.partition("{share}")[2]
    words = _WORD.findall(behind.partition("{")[0])
    while words and words[0] in _LEADING:
        words = words[1:]
    if not words or stem_of(words[0].lower(), language) not in people(language):
        return ""
    if stem_of(words[0].lower(), language) in stems_of((whole.noun[language].many,), language) and language == "de":
        return ""
    near = [word.lower() for word in words[1:4] if word.lower() not in _ARTICLES][:2]
    own = _stems(whole, language, in_full=True) - people(language)
    known = any(stem_of(word, language) in own for word in near if word not in PREPOSITIONS[language])
    return "" if known and near[0] not in _TELLING else words[0]


def _says_part(template: str, part: Fact, whole: Fact, language: str) -> bool:
    """True when a word, or a slot, says what the part is and the whole is not."""
    if _PART.search(template):
        return True
    own = _stems(part, language, in_full=False) - _stems(whole, language, in_full=False)
    own |= _stems(part, language, in_full=True) - _stems(whole, language, in_full=True)
    telling = (word.lower().replace("-", "") for word in _words(template) if word.lower() not in NEUTRAL[language])
    said = [stem_of(word, language) for word in telling]
    return any(word in own or any(_are_kin(word, other) for other in own) for word in said)


def _are_kin(one: str, other: str) -> bool:
    """„Dienstleistung“ and „Dienstleistungssektor“, „eingeschrieb“ and „einschreib“ need one long stem in common."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 4 and longer.startswith(shorter)


def _added(template: str, language: str) -> Iterator[tuple[str, str]]:
    for pattern in _ADDED[language]:
        yield from ((found[0], "wording-adds") for found in pattern.finditer(template))


def _elsewhere(template: str, part: Fact, language: str) -> Iterator[tuple[str, str]]:
    """„arbeiteten außerhalb“ of those who are „von außerhalb“: an adverb of place with another preposition."""
    texts = (part.label[language], part.noun[language].many, part.definition[language])
    leads = {(word, before) for text in texts for word, before in _led(text, language)}
    for word, before in _led(SLOT.sub(" ; ", template), language):
        wanted = {lead for known, lead in leads if known == word}
        if wanted and before not in wanted:
            yield word, "wording-foreign"


def _led(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Each adverb of place in a text with the preposition before it, or nothing."""
    words = _WORD.findall(text)
    for before, word in zip(("", *words), words, strict=False):
        if word.lower() in _WHEREABOUTS:
            lead = _CONTRACTED.get(before.lower(), before.lower())
            yield word, lead if lead in PREPOSITIONS[language] else ""
