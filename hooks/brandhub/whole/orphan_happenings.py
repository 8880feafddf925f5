"""Happenings: a date of an event stands beside what happened then, and beside nothing else.

„{{ event(…) }} wurde Minister Stein gegründet“ speaks of the pit whose last day the event is, and is false. What a
clause with such a date says has to be in label, text or note of the event, in a word of the same group
(speech/lexicon/happenings.py), or be a verb that says nothing by itself („folgte“, “came”).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from brandhub.speech.lexicon.beside import ORDINARY, STRONG, VERBS
from brandhub.speech.lexicon.english.bystanders import BOUNDS
from brandhub.speech.lexicon.happenings import (
    AFTER,
    BEING,
    ENDED,
    GIVING,
    OVER,
    PLAIN,
    RESOLVING,
    SERVICE,
    TURNING,
    UNREAL,
    UNTIL,
    UP_TO,
)
from brandhub.speech.tokens import Line
from brandhub.speech.visible import APART, STAND_INS
from brandhub.whole.happening_groups import groups_at, groups_of, groups_said
from brandhub.whole.orphan_bystanders import (
    acts_instead,
    given_away,
    is_bystander,
    is_part_of,
    joins_in,
    lacks_antecedent,
)
from brandhub.whole.orphan_nouns import stem_of
from brandhub.whole.orphan_strangers import lacks_antecedent as whom_else
from brandhub.whole.orphan_strangers import stranger

_VERBAL: Final = {"de": re.compile(r"\w{2,}(?:t|te|ten|tet|en|ert|elt)"), "en": re.compile(r"\w{2,}ed")}
_INFLECTED: Final = re.compile(r"\w+(?:e|en|er|es|em)")
_ATTRIBUTED: Final = frozenset("a an the its his her their our this that these those of and".split())
_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINED_BY: Final = frozenset(("und", "dann", "danach", "zugleich"))
_LONGEST_PARTICLE: Final = 8  # „zusammen“
_INTO: Final = ("zum", "zur", "zu")
_NEAR: Final = 6
_FAR: Final = 4
_SMALL: Final = 3
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def other_happening(line: Line, at: int, texts: Iterable[str], language: str) -> tuple[int, int] | None:
    """First and last sign, in the visible text, of a word that tells of something else than the date at a token.

    `texts`: what the events and facts say whose dates and values stand in its sentence.
    """
    texts = [*texts]
    said = [word.lower().translate(_SPELLED) for text in texts for word in _WORD.findall(text)]
    groups = groups_said(texts, language)
    stems = {stem_of(word, language) for word in said}
    ended = groups
    until = at > 0 and line.folds[at - 1] in UNTIL[language]
    groups = _up_to(groups) if until else groups
    denied = [] if not UNREAL[language].isdisjoint(said) else UNREAL[language]
    telling = [*_telling(line, at, language)]
    for index in telling:
        if line.folds[index] in denied:
            return line.tokens[index].start, line.tokens[index].end
        fold = _whole_verb(line, index, language)
        found = _turns(line, index, language, stems) or groups_at(line, index, fold, language)
        told = [group for group, tells in found if tells]
        known = not groups.isdisjoint(told) if told else bool(found) or _is_plain(line, index, language)
        same = stem_of(line.folds[index], language) in stems and not (told and until)
        if not known and not same and not _leads_on(line, index, language):
            return line.tokens[index].start, line.tokens[index].end
    if language == "en":
        other = _strange(line, at, telling, stems)
    else:
        other = _bystander(line, (at, telling), groups, texts, stems)
    if other is not None:
        return line.tokens[other].start, line.tokens[other].end
    return _going_on(line, at, ended, stems, language)


def _strange(line: Line, at: int, telling: list[int], stems: set[str]) -> int | None:
    """A noun, a name or a pronoun of an English clause that stands for something else than the event's."""
    other = stranger(line, at, telling, stems)
    return whom_else(line, telling, stems, _telling_of(line, telling, "en")) if other is None else other


def _bystander(
    line: Line, where: tuple[int, list[int]], groups: set[str], texts: Iterable[str], stems: set[str]
) -> int | None:
    """The same of a German clause. `where`: the date and the words that tell; `groups`: what may have happened."""
    at, telling = where
    spoken = [*telling, *joins_in(line, at, telling)]
    unnamed = (i for i in spoken if groups.isdisjoint(group for group, _ in groups_of(line.folds[i], "de")))
    other = next((index for index in unnamed if is_bystander(line, index, texts, stems)), None)
    other = acts_instead(line, at, texts) if other is None else other
    return lacks_antecedent(line, telling, stems, _telling_of(line, telling, "de")) if other is None else other


def _telling_of(line: Line, telling: Iterable[int], language: str) -> set[int]:
    return {index for index in telling if any(told for _, told in groups_of(line.folds[index], language))}


def _going_on(line: Line, at: int, groups: set[str], stems: set[str], language: str) -> tuple[int, int] | None:
    """„Seit {{ event(…) }} gibt es Bergbau“, where the event ended it: what is said of the time behind it.

    The clause names a thing of the event, and neither its end nor that it is no more.
    """
    if not at or line.folds[at - 1] not in AFTER[language] or not groups & ENDED or groups & {"begin", "build", "own"}:
        return None
    words = [*_telling(line, at, language)]
    folds = [line.folds[index] for index in words]
    over = any(
        OVER[language].fullmatch(fold) or not ENDED.isdisjoint(g for g, _ in groups_of(fold, language))
        for fold in folds
    )
    if over or not any(
        _is_verb(line, index, language) or fold in BEING[language] for index, fold in zip(words, folds, strict=True)
    ):
        return None
    named = (index for index in words if _is_thing(line, index, stems, language))
    thing = next(named, None)
    return None if thing is None else (line.tokens[thing].start, line.tokens[thing].end)


def _is_thing(line: Line, index: int, stems: set[str], language: str) -> bool:
    """A noun that the event knows."""
    token = line.tokens[index]
    if len(token.fold) <= _SMALL or not (token.is_capital or language == "en") or token.fold in PLAIN[language]:
        return False
    return stem_of(token.fold, language) in stems or (language == "de" and is_part_of(token.text, stems))


def _up_to(groups: set[str]) -> set[str]:
    """What may be said of the time before: what begins is not yet, and what ends goes on."""
    before = {group for ended in groups & UP_TO.keys() for group in UP_TO[ended]}
    return (groups - UP_TO.keys()) | before


def _turns(line: Line, index: int, language: str, stems: set[str]) -> list[tuple[str, bool]]:
    """What two words say that neither says alone: „in Betrieb“, „wurde zum Museum“, “became a museum”."""
    before = line.folds[index - 1] if index else ""
    if language == "de" and line.folds[index] == "betrieb":
        return [(SERVICE[before], True)] if before in SERVICE else []
    first, last = line.clause_of(index)
    if language == "de" and given_away(line, index, first):
        return [("own", True)]
    if language == "de":
        turned = before in _INTO and not TURNING["de"].isdisjoint(line.folds[first:index])
        return [("become", True)] if turned and stem_of(line.folds[index], language) not in stems else []
    if line.folds[index] in GIVING and _goes_to(line, index, last, stems):
        return [("own", True)]
    if line.folds[index] in TURNING["en"]:
        behind = line.folds[index + 1 : min(last, index + 1 + _NEAR)]
        known = any(stem_of(word, language) in stems for word in behind if len(word) > _SMALL)
        return [] if known else [("become", True)]
    return []


def _goes_to(line: Line, index: int, last: int, stems: set[str]) -> bool:
    """“Was given to the miners”, “passed to the town”: whose it was from then on, unless the event knows them."""
    to = next((at for at in range(index + 1, min(last, index + _FAR)) if line.folds[at] in ("to", "by")), last)
    whom = line.word(to + 1)
    if line.folds[to : to + 1] != ["to"] or whom is None or whom.kind != "word":
        return False
    behind = line.folds[to + 1 : min(last, to + 1 + _FAR)]
    known = any(stem_of(word, "en") in stems for word in behind if len(word) > _SMALL)
    return not known and (whom.is_capital or whom.fold in _ATTRIBUTED - {"of", "and"})


def _whole_verb(line: Line, index: int, language: str) -> str:
    """The spelling of a word; of a German verb with its particle, where both tell more: „legte … still“."""
    fold = line.folds[index]
    if language == "en" or not line.words[index].islower():
        return fold
    _, last = line.clause_of(index)
    closing = max(at for at in range(index, last) if line.tokens[at].kind == "word")
    both = line.folds[closing] + fold
    particle = closing > index and len(line.folds[closing]) <= _LONGEST_PARTICLE
    if groups_of(line.folds[closing], language):
        return fold
    return both if particle and groups_of(both, language) else fold


def _telling(line: Line, at: int, language: str) -> Iterator[int]:
    """The words of the clause of a date; without a verb, of its sentence: „In demselben Jahr, {{ … }}, begann …“."""
    row = row_of(line, at)
    first, last = row or line.clause_of(at)
    if row is None and not any(_is_verb(line, index, language) for index in range(first, last)):
        first, last = line.sentence_of(at)
    elif row is None and language == "de":
        last = _joined_on(line, last, line.sentence_of(at)[1])
    yield from (index for index in range(first, last) if line.tokens[index].kind == "word" and index != at)


def _joined_on(line: Line, last: int, end: int) -> int:
    """Where a clause ends with those that „und“ joins to it: „{{ … }} schloss der Stollen, und der Park brannte“."""
    while last + 1 < end and line.words[last] == "," and line.folds[last + 1] in _JOINED_BY:
        behind = line.clause_of(last + 1)[1]
        if any(word in STAND_INS or word.isdigit() for word in line.words[last:behind]):
            break
        last = behind
    return last


def row_of(line: Line, at: int) -> tuple[int, int] | None:
    """The row of a table in which a date has a cell for itself: what it is the date of, other cells say."""
    first, last = line.sentence_of(at)
    if any(line.tokens[index].kind == "word" for index in range(first, last)):
        return None
    first = next((index + 1 for index in range(at - 1, -1, -1) if line.words[index] == "\n"), 0)
    last = next((index for index in range(at + 1, len(line.words)) if line.words[index] == "\n"), len(line.words))
    return (first, last) if APART in line.words[first:last] else None


def _leads_on(line: Line, index: int, language: str) -> bool:
    """True for a verb that leaves to another what happens: “decided to ask”; “closed to visitors” does not."""
    follows = index + 1 < len(line.words) and line.folds[index + 1] == "to"
    return language == "en" and follows and line.folds[index] in RESOLVING


def _is_verb(line: Line, index: int, language: str) -> bool:
    fold = line.folds[index]
    if not line.words[index].islower():
        return False
    if fold in PLAIN[language]:
        return True
    past = fold in STRONG[language] or _VERBAL[language].fullmatch(fold) is not None
    return past or fold in VERBS[language] or bool(groups_of(fold, language))


def _is_plain(line: Line, index: int, language: str) -> bool:
    """True for a word that tells of nothing that happens."""
    fold = line.folds[index]
    if not line.words[index].islower() or fold in ORDINARY[language] or fold in PLAIN[language]:
        return True
    if language == "en":
        described = fold.endswith("ed") and (index == 0 or line.folds[index - 1] in _ATTRIBUTED)
        if described and index and line.folds[index - 1] == "and":  # “and reopened soon after”; “and painted barges”
            described = index + 1 < len(line.folds) and line.folds[index + 1] not in BOUNDS
        return described or not (fold in STRONG["en"] or _VERBAL["en"].fullmatch(fold))
    if fold in STRONG["de"]:
        return False
    before, behind = line.word(index - 1), line.word(index + 1)
    described = behind is not None and behind.is_capital and before is not None and before.text.islower()
    described = described and _INFLECTED.fullmatch(fold) is not None
    return described or _VERBAL["de"].fullmatch(fold) is None
