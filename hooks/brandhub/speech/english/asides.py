"""English asides: words of rank or time that only say in which order, or for how long, one person does it.

“She first heard it on the radio”, “her last film”, “he has lived above the pub for years”, “a second painting”. What a
town, a trade or a house has first or last, or has done for years, is told all the same.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.english.deeds import base_forms, is_deed
from brandhub.speech.english.nouns import (
    DETERMINERS,
    PARTED,
    PLACES,
    ROOMS,
    is_animal,
    is_one,
    is_person,
    is_private,
    is_thing,
    singular,
)
from brandhub.speech.lexicon.english import deeds
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.english.nouns import FIRST_NAMES, GROUPS, PERSONS, PUBLIC
from brandhub.speech.tokens import Line

_SUBJECTS: Final = frozenset("he she i we they you".split())
_MET: Final = frozenset(
    "hear see meet step come visit enter arrive taste try read touch hold listen sit walk smell sing play notice set"
    " wear dance sleep stand knock think want mean ask".split()
)
"""What one does a first time in one's own life; what somebody first described or built is a rank."""
_BEFOREHAND: Final = (
    deeds.HANDLED
    | frozenset(
        "think ask knock look listen wait ring phone call sit rest sleep learn see hear breathe talk rehearse".split()
    )
) - frozenset("feed copy".split())
_OUGHT: Final = frozenset("to must should please would will let".split())
_OWN: Final = frozenset("his her my your".split())
_RANKS: Final = frozenset("first last second third".split())
_ACHIEVED: Final = frozenset(
    """
    win wins victory victories title titles goal goals medal medals record records championship trophy cup final
    semi-final season seasons term million place rank league prize award crown defeat point points year years
    century decade month quarter budget deal order sale attempt world olympic national german european
    international number customer customers employee employees worker miner baker brewer city town time match
    bidder bid
    """.split()
)
"""What a rank is made of."""
_NO_NOUNS: Final = frozenset("one ones in of among since and or to half at on by for is was than".split())
_HOME: Final = (
    deeds.OF_SIGHT
    | deeds.REACTIONS
    | deeds.HANDLED
    | frozenset(
        "live know keep love collect dream complain play practise paint write sing tell tend carry promise plan want"
        " grumble argue talk sit hope swear garden fish ride walk wonder see hear speak avoid teach bake cook".split()
    )
) - frozenset("fall sink rise climb need light lead drop lure overtake dominate cool narrow stop".split())
_POOR: Final = frozenset(
    "benefit benefits poverty welfare debt debts work job jobs waiting unemployed homeless alone street dole credit"
    " pension savings line top list average title record job lead seat place post office position".split()
)
_FIGURES: Final = frozenset(FIGURES) - frozenset("noise line index interest stock queue".split())
_SPANS: Final = frozenset("years months weeks".split())
_MEASURES: Final = frozenset(
    "so such like than more less this that these those better quite as without no where which with who whose whom"
    " anything anyone anybody anywhere much many few".split()
)
_GRADED: Final = re.compile(r"\w{2,}er|\w{3,}est")
_REACH: Final = 5


def is_aside(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a rank, a quantity or a time that only belongs to one person's life, or to a thing at hand."""
    words = line.folds[first : last + 1]
    if kind in ("superlative", "ordinal") and words[-1] in _RANKS:
        return _comes_before_a_deed(line, first, last) or _of_own_life(line, last) or _is_another(line, last)
    if kind == "comparison" and first == last:
        return _is_called_out(line, first) or _is_a_motto(line, first)
    if words[0] == "once" and words[-1] in ("week", "month", "year"):
        return _comes_round(line, first, last)
    if not _SPANS.isdisjoint(words):
        return _goes_on_with(line, first, last)
    return kind in ("quantifier", "comparison!") and _asks_for_an_experience(line, first, last)


def _comes_before_a_deed(line: Line, first: int, last: int) -> bool:
    """“She first heard it on the radio”, “it had to think first”."""
    if first != last or line.folds[first] != "first":
        return False
    before = line.folds[first - 1 : first]
    behind = line.word(first + 1)
    if behind is not None and behind.kind == "word":
        who = not (_SUBJECTS.isdisjoint(before) and FIRST_NAMES.isdisjoint(before))
        return who and is_deed(behind.fold, _MET) and not behind.fold.endswith("ing")
    start = line.clause_of(first)[0]
    at = next((at for at in range(first - 1, start, -1) if is_deed(line.folds[at], _BEFOREHAND)), None)
    if at is None or first - at > _REACH or line.folds[at - 1] not in _OUGHT:
        return False
    return not any(fold in PLACES or fold in PUBLIC or singular(fold) in PUBLIC for fold in line.folds[start:first])


def _of_own_life(line: Line, last: int) -> bool:
    """“Her first visit to the opera”, “the director's last film”: of one person, and no title, house or trade."""
    owner = line.folds[last - 1 : last]
    if owner == [] or last < 1:
        return False
    person = owner[0].removesuffix("'s")
    owned = owner[0] in _OWN or (owner[0].endswith("'s") and (person in PERSONS or person in FIRST_NAMES))
    nouns = line.folds[last + 1 : last + 3]
    following = line.word(last + 1)
    if owner[0] in _OWN and line.folds[last] in ("second", "third") and nouns[:1] in (["is"], ["was"]):
        return True  # “Her second language is music, her third is silence”
    if not owned or following is None or following.kind != "word" or following.is_capital:
        return False
    if any(fold in PLACES for fold in line.folds[line.clause_of(last)[0] : last]):
        return False
    one = (is_thing(nouns[0]) or not nouns[0].endswith("s")) and nouns[0] not in _NO_NOUNS
    return one and (nouns[0] in _LIVED or not any(_is_public(fold) for fold in nouns))


def _is_another(line: Line, last: int) -> bool:
    """“The restorers found a second painting underneath.”"""
    behind, before = line.folds[last + 1 : last + 2], line.folds[last - 1 : last]
    if before != ["a"] or behind == [] or line.folds[last] not in ("second", "third"):
        return False
    thing = is_thing(behind[0]) and is_one(behind[0]) and not (is_person(behind[0]) or is_animal(behind[0]))
    following = line.word(last + 2)
    ends = following is None or following.kind != "word" or following.fold in _BEHIND
    return thing and ends and behind[0] not in ROOMS and is_private(line, *line.sentence_of(last), but=(last,))


def _is_called_out(line: Line, at: int) -> bool:
    """“‘Louder!’ cried the prompter”."""
    end = line.sentence_of(at)[1]
    quoted = at > 0 and line.words[at - 1] in ("“", "‘", '"')
    alone = quoted and line.folds[at] in _CALLED and line.words[at + 1 : end] == ["!"]
    behind = line.folds[end : end + _REACH]
    return alone and not any(one in FIGURES or one in PUBLIC or one in GROUPS or one in PLACES for one in behind)


def _is_a_motto(line: Line, at: int) -> bool:
    """“Better loud than right”."""
    start, end = line.clause_of(at)
    while start < at and line.tokens[start].kind != "word":
        start += 1
    if line.words[at - 1 : at] in (["“"], ['"'], ["‘"]):
        start = at
    words = line.folds[at + 1 : at + 4]
    behind = line.word(at + 4)
    ends = at + 4 >= end or behind is None or behind.kind != "word"
    named = not PLACES.isdisjoint(words) or any(fold in PUBLIC or singular(fold) in PUBLIC for fold in words)
    return at == start and line.folds[at] == "better" and words[1:2] == ["than"] and ends and not named


_BEHIND: Final = frozenset("underneath under behind beside inside in on with from for of and below above".split())
_CALLED: Final = frozenset(
    "louder faster slower quieter softer harder lower higher closer deeper tighter further".split()
)


def _is_public(fold: str) -> bool:
    known = fold in PUBLIC or singular(fold) in PUBLIC or fold in FIGURES or fold in GROUPS
    return known or fold in _ACHIEVED or (fold in PERSONS and fold not in _DEAR)


_LIVED: Final = frozenset("concert recital exhibition performance play role album lecture course".split())
_DEAR: Final = frozenset("teacher boss husband wife child son daughter friend boyfriend girlfriend baby role".split())


def _goes_on_with(line: Line, first: int, last: int) -> bool:
    """“He has lived above the pub for years”, “for years she collected beer mats”: what one person does at home."""
    start, end = line.sentence_of(first)
    if line.folds[first] != "for" or last - first > 1:
        return False
    begin, stop = line.clause_of(first)
    begin = last + 1 if begin == first else begin
    who = line.folds[begin : begin + 1]
    if _lay_there(line, begin, first):
        return is_private(line, start, end, but=range(first, last + 1))
    one = who in (["he"], ["she"], ["i"]) or not FIRST_NAMES.isdisjoint(who)
    at = begin + 1
    if who in (["the"], ["a"], ["his"], ["her"], ["my"]):  # “for weeks the set designer had been collecting chairs”
        at = next((at for at in range(begin + 1, min(stop, begin + 4)) if line.folds[at] in PERSONS), stop) + 1
        one = line.folds[at : at + 1] == ["had"]
    if not one or at >= stop:
        return False
    while at < stop and (
        line.folds[at] in ("has", "had", "have", "been", "still", "just") or line.folds[at].endswith("ly")
    ):
        at += 1
    if at >= stop or base_forms(line.folds[at]).isdisjoint(_HOME):
        return False
    folds = line.folds[start:end]
    if not _POOR.isdisjoint(folds) or any(fold in _ABROAD or fold.endswith("n't") for fold in folds):
        return False
    return _FIGURES.isdisjoint(folds)


def _comes_round(line: Line, first: int, last: int) -> bool:
    """“Once a year the bell ringers climb the tower”: a custom; what comes “only once a week” is rare."""
    start, end = line.sentence_of(first)
    before, behind = line.folds[first - 1 : first], line.folds[last + 1 : last + 2]
    return _SELDOM.isdisjoint(before) and behind != ["at"] and _SERVED.isdisjoint(line.folds[start:end])


_SELDOM: Final = frozenset("only just than least most not but".split())
_SERVED: Final = frozenset(
    "bus buses tram trams train trains doctor ferry flight flights every people full packed empty busy sold".split()
)


def _lay_there(line: Line, begin: int, first: int) -> bool:
    """“The book lay on her bedside table for months”: a thing, and where it was."""
    at = next((at for at in range(begin + 1, min(first, begin + 4)) if is_thing(line.folds[at])), None)
    if at is None or line.folds[begin] not in DETERMINERS or not is_one(line.folds[at]) or is_person(line.folds[at]):
        return False
    lay = line.folds[at + 1] in ("was", "lay", "stood", "hung", "sat", "had")
    where = line.folds[at + 2] in ("on", "in", "under", "behind", "beside", "above", "against", "lain", "hung", "stood")
    return lay and where and line.folds[at] not in ROOMS


_ABROAD: Final = frozenset(
    "not never no than more less fewer most every all only until since longer price prices everyone nobody"
    " ever always dortmund".split()
)


def _asks_for_an_experience(line: Line, first: int, last: int) -> bool:
    """“Have you ever seen a kingfisher in the middle of town?”: open, unless it is measured or praised."""
    start, end = line.sentence_of(first)
    at = next((at for at in range(max(start, first - 3), first + 1) if line.folds[at] in ("have", "has")), None)
    if at is None or at != line.clause_of(first)[0] or line.words[end - 1] != "?":
        return False
    if line.folds[at + 1 : at + 3] not in (["you", "ever"], ["anyone", "ever"]) or last > at + 3:
        return False
    if at + 5 >= end or not _MEASURES.isdisjoint(line.folds[at + 4 : end]):
        return False
    return not any(_is_graded(line, one) for one in range(at + 4, end - 1))


def _is_graded(line: Line, at: int) -> bool:
    """“A cleaner river”, and not “a kingfisher in town”."""
    if not _GRADED.fullmatch(line.folds[at]):
        return False
    following = line.word(at + 1)
    ends = following is None or following.kind != "word" or following.fold in PARTED | {"on", "by", "with", "under"}
    return not (ends and line.folds[at - 1] in ("a", "an", "the"))
