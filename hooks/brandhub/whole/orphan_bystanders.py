"""Bystanders: who and what stands in the clause of an event's date in German, and is none of the event's.

„{{ event(…) }} gründete Krupp das Werk von Hoesch“, „… kam ein Hüttenwerk aus China“ and „… ging Minister Stein an die
Stadt“ use the words of their event and are false. So the nouns of such a clause are those of the event, of a feast and
of the calendar, or things at hand (speech/lexicon/german/bystanders.py); and where something went, it went.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from brandhub.speech.at_hand import is_small
from brandhub.speech.german.unknown import is_unknown
from brandhub.speech.lexicon.adverbs import OPINION
from brandhub.speech.lexicon.beside import NOUNS, ORDINARY, PREPOSITIONS
from brandhub.speech.lexicon.german.bystanders import AWAY, GIVEN, PRESENT, STARTING, STATES, TO_WHOM, TOWARDS
from brandhub.speech.lexicon.happenings import PLAIN
from brandhub.speech.tokens import Line
from brandhub.whole.orphan_nouns import stem_of

_PART: Final = 4
"""Letters of a noun that may be the end of a compound, or have one for its end: „Turm“ and „Brauereiturm“."""
_SHORTEST: Final = 3
"""Letters of a noun: „Zoo“."""
_PRONOUNS: Final = frozenset(("er", "sie"))
_TOO: Final = frozenset("auch ebenso ebenfalls gleichfalls".split())
_REACH: Final = 3
_ENDING: Final = 2
"""Letters by which „Sees“ is longer than „See“."""
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ARTICLES: Final = frozenset("der die das den dem des ein eine einen einem einer".split())
_INFLECTED: Final = re.compile(r"\w+(?:e|en|er|es|em)")


def is_bystander(line: Line, index: int, texts: Iterable[str], stems: Set[str]) -> bool:
    """True for a noun or a state that an event does not know. `texts`: what it says, `stems`: of its words."""
    token = line.tokens[index]
    if not token.text[:1].isupper():
        return _is_state(line, index, stems)
    if len(token.fold) < _SHORTEST or (line.opens(index) and not is_unknown(line, index)):
        return False
    parts = [part for part in token.text.lower().split("-") if part]
    if all(_is_known(part, stems) for part in parts) or _is_known("".join(parts), stems):
        return _is_turned(line, index, texts)
    return not (is_small(token) or token.fold in NOUNS["de"] or PRESENT.fullmatch(token.fold) or _opens(line, index))


def joins_in(line: Line, at: int, words: Sequence[int]) -> Iterator[int]:
    """The words behind a comma that say the same of something else: „…, der Zoo auch“."""
    if not words:
        return
    last = line.sentence_of(at)[1]
    behind = [index for index in range(max(*words, at) + 1, last) if line.tokens[index].kind == "word"]
    if behind and line.folds[behind[-1]] in _TOO:
        yield from (index for index in behind if line.tokens[index].is_capital)


def lacks_antecedent(line: Line, words: Sequence[int], stems: Set[str], tells: Set[int]) -> int | None:
    """„Der Zoo liegt am Kanal. Er wurde … eröffnet“: a pronoun for something else than the event's, or None.

    `tells`: the places of the words that say what happened.
    """
    pronoun = next((at for at in words if line.folds[at] in _PRONOUNS), None)
    if pronoun is None or not tells or any(_is_noun_of(line, at, stems) for at in words if at not in tells):
        return None
    first = line.sentence_of(pronoun)[0]
    while first > 0:
        end = first
        first = line.sentence_of(end - 1)[0]
        told = [at for at in range(first, end) if line.tokens[at].kind == "word"]
        if any(line.tokens[at].kind == "stand" for at in range(first, end)):
            return None
        if told and line.folds[told[0]] not in _PRONOUNS:
            return None if any(_is_noun_of(line, at, stems) for at in told) else pronoun
    return None


def _is_noun_of(line: Line, at: int, stems: Set[str]) -> bool:
    return line.tokens[at].is_capital and line.folds[at] not in ORDINARY["de"] and is_part_of(line.words[at], stems)


def given_away(line: Line, index: int, first: int) -> bool:
    """True for whom something went to: „ging an die Stadt“; „ging an den Start“ is none."""
    towards = line.folds[max(first, index - _REACH) : index]
    if not ({"an", "ans"} & {*towards}) or not line.tokens[index].is_capital:
        return False
    went = not GIVEN.isdisjoint(line.folds[first : line.clause_of(index)[1]])
    return went and TO_WHOM.fullmatch(line.folds[index]) is not None and line.folds[index] not in STARTING


def is_part_of(word: str, stems: Set[str]) -> bool:
    """True for a word that an event knows, or a part of one: „Zechen“ of „Zeche Minister Stein“."""
    return _is_known(word.lower(), stems)


def acts_instead(line: Line, index: int, texts: Iterable[str]) -> int | None:
    """„… übernahm Hoesch Krupp“, where the event says „Krupp übernimmt Hoesch“: who does it here, or None."""
    first, last = line.clause_of(index)
    places = {line.words[at]: at for at in range(last - 1, first - 1, -1)}  # of each word the first place
    for one, other in {found for text in texts for found in _PARTIES.findall(text)}:
        if one in places and other in places and _acts_first(line, places[other], places[one]):
            return places[other]
    return None


# „Krupp übernimmt Hoesch“: one does something to the other, and never the other way round on the same day.
_PARTIES: Final = re.compile(
    r"\b([A-ZÄÖÜ][\w-]+) (?:übernimmt|kauft|erwirbt|schluckt|schlägt|besiegt|bezwingt"
    r"|verklagt|verdrängt|entlässt|wählt|beerbt) ([A-ZÄÖÜ][\w-]+)"
)
_DOER: Final = frozenset("von durch vom".split())
_DONE_TO: Final = frozenset("den einen gegen an".split())


def _acts_first(line: Line, other: int, one: int) -> bool:
    """True where `other` does it: named first, or behind „von“. „Von Krupp übernommen wurde Hoesch“ is as it was."""
    if not _DOER.isdisjoint(line.folds[max(0, one - 2) : one]):
        return False
    if not _DOER.isdisjoint(line.folds[max(0, other - 2) : other]):
        return True
    return other < one and _DONE_TO.isdisjoint(line.folds[max(0, other - 2) : other])


def _is_known(part: str, stems: Set[str]) -> bool:
    stem = stem_of(part.translate(_SPELLED), "de")
    if stem in stems or any(
        part.startswith(known) and len(part) - len(known) <= _ENDING for known in stems if len(known) > _ENDING
    ):
        return True
    return len(stem) >= _PART and any(
        len(other) >= _PART
        and (other.endswith(stem) or (len(other) > _PART and stem.endswith(other)) or _begins(stem, other))
        for other in stems
    )


def _begins(stem: str, other: str) -> bool:
    """„TechnologieZentrum“ of „TechnologieZentrumDortmund“."""
    return len(stem) > len(other) // 2 and other.startswith(stem)


def _opens(line: Line, index: int) -> bool:
    """True for the first word of a sentence that is no noun: „Feierlich eröffnet wurde …“."""
    return line.opens(index) and (line.folds[index] in PLAIN["de"] or OPINION.fullmatch(line.folds[index]) is not None)


def _is_turned(line: Line, index: int, texts: Iterable[str]) -> bool:
    """„Aus China“, where the event says „nach China“, and the other way round."""
    before, name = line.folds[index - 1] if index else "", line.words[index]
    if before not in AWAY | TOWARDS:
        return False
    ways = {found for text in texts for found in re.findall(rf"\b(\w+) {re.escape(name)}\b", text)} & (AWAY | TOWARDS)
    return bool(ways) and all((way in AWAY) != (before in AWAY) for way in ways)


def _is_state(line: Line, index: int, stems: Set[str]) -> bool:
    """„Seit {{ event(…) }} steht die Universität leer“: what is said of it behind a verb of being."""
    first, last = line.clause_of(index)
    fold = line.folds[index]
    inflected = _INFLECTED.fullmatch(fold) is not None and fold != "leer"
    if STATES.isdisjoint(line.folds[first:last]) or inflected or fold in _ARTICLES:
        return False
    closes = all(line.tokens[at].kind != "word" or at == index for at in range(index, last))
    if not closes or line.folds[index] in PREPOSITIONS["de"] or stem_of(fold, "de") in stems:
        return False
    return fold == "leer" or (fold not in PLAIN["de"] and is_unknown(line, index))
