"""English belongings: what a thing at hand has none of, has each of or has lost, and what nobody in a room could do.

“The door has no handle”, “each drawer has a brass label”, “nobody could find the scissors”, “the figure has lost its
nose”, “he cut the loaf in half”. What a town, a house or a flat lacks or has is counted, and told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.english.deeds import is_deed
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
)
from brandhub.speech.lexicon.english.nouns import PERSONS, PUBLIC
from brandhub.speech.tokens import Line

_FEATURES: Final = frozenset(
    "name patience beard hair hat voice fear luck appetite umbrella enemies regrets explanation memory sense ear talent"
    " taste sympathy ambition ambitions secrets recollection illusions objection objections intention siblings".split()
)
"""What one person may be without."""
_HAVING: Final = frozenset("has have had".split())
_BEARS: Final = frozenset("has bears wears had bore wore carries".split())
_PLACED: Final = frozenset("is lies sits hides hangs stands was lay sat hid hung stood".split())
_PREPOSED: Final = frozenset("behind under beneath inside beside above below next".split())
_REACH: Final = 5
_CUT: Final = frozenset("cut tear break fold snap saw slice split halve".split())
_FIGURED: Final = frozenset(("figure", "statue", "sculpture", "head", "bust", "angel", "lion", "saint"))


def is_of_belongings(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a quantity or a loss that is only one of a thing at hand, or of one person."""
    words = line.folds[first : last + 1]
    if words == ["in", "half"] or (words[0] == "half" and line.folds[first - 1 : first] == ["in"]):
        return _cuts_a_thing(line, first - (words[0] == "half"))
    if kind.startswith("trend"):
        return _lost_a_part(line, first, last) or _falls_from(line, first, last)
    first -= words[0] == "one" and line.folds[first - 1 : first] == ["no"]
    if words[0] == "nobody" or line.folds[first : first + 2] == ["no", "one"]:
        return _nobody_could(line, first) or (kind == "quantifier" and _is_unwanted(line, first))
    if kind != "quantifier":
        return False
    if "no" in words:
        return _lacks_a_feature(line, last)
    if words == ["all"]:
        return _all_are_lit(line, first)
    return words[0] in ("each", "every") and _each_bears(line, first)


def _lacks_a_feature(line: Line, last: int) -> bool:
    """“The door has no handle”, “he has no time for small talk, and no patience with critics”."""
    no = last if line.folds[last] == "no" else next(at for at in range(last, -1, -1) if line.folds[at] == "no")
    lacked, verb = line.folds[no + 1 : no + 2], line.folds[no - 1 : no]
    if lacked == [] or no < 2:
        return False
    start, end = line.sentence_of(no)
    begin, stop = line.clause_of(no)
    if verb[0] in _HAVING:
        subject = line.folds[no - 2]
        named = line.folds[no - 3 : no - 2] in (["the"], ["this"], ["his"], ["her"], ["my"], ["old"], ["little"])
        if is_thing(subject) and not is_person(subject) and not is_animal(subject):
            part = is_thing(lacked[0]) and not is_person(lacked[0]) and not is_animal(lacked[0])
            return named and is_one(subject) and part and is_private(line, start, end, but=range(no, last + 1))
        alone = subject in PERSONS and named and lacked[0] in _FEATURES
        return alone and is_private(line, begin, stop, but=range(no, last + 1))
    chained = verb[0] in ("and", "or") and any(
        line.folds[at] in _HAVING and line.folds[at + 1] == "no" and line.folds[at - 1] in ("he", "she", "i")
        for at in range(start + 1, no - 1)
    )
    return chained and lacked[0] in _FEATURES


def _each_bears(line: Line, first: int) -> bool:
    """“Each drawer has a brass label”, “behind each label is a story”: of small things, and what belongs to them."""
    start, end = line.clause_of(first)
    start += line.folds[start] == "and"
    placed = first == start + 1 and line.folds[start] in _PREPOSED
    if not (first == start or placed):
        return False
    at = next((at for at in range(first + 1, min(end, first + 3)) if is_thing(line.folds[at])), None)
    if at is None or at + 3 > end or not is_one(line.folds[at]) or is_person(line.folds[at]):
        return False
    verbs = _PLACED if placed else _BEARS
    inside = line.folds[at + 1] in ("in", "on", "of") and line.folds[at + 2] in ("the", "his", "her")
    if (
        inside
        and at + 6 < end
        and (is_thing(line.folds[at + 3]) or line.folds[at + 3] == "cabinet")
        and line.folds[at + 3] not in ROOMS
    ):
        at += 3  # “every drawer in the cabinet carries …”
    if line.folds[at] in ROOMS or line.folds[at + 1] not in verbs or line.folds[at + 2] not in ("a", "an", "its"):
        return False
    behind = line.folds[at + 3 : min(end, at + 3 + _REACH)]
    until = next((one for one, fold in enumerate(behind) if fold in PARTED), len(behind))
    noun = next((fold for fold in behind[:until] if is_thing(fold)), None)
    sentence = line.sentence_of(first)
    but = [one for one in range(*sentence) if line.folds[one] in ("each", "every")]
    return noun is not None and not (is_person(noun) or is_animal(noun)) and is_private(line, *sentence, but=but)


def _all_are_lit(line: Line, first: int) -> bool:
    """“All the lights are on when we arrive”: of one room."""
    the, things, are, state = (line.folds[first + ahead : first + ahead + 1] for ahead in (1, 2, 3, 4))
    if (
        the not in (["the"], ["his"], ["her"])
        or are not in (["are"], ["were"])
        or not state
        or first + 5 > len(line.words)
    ):
        return False
    following = line.word(first + 5)
    ends = following is None or following.kind != "word" or following.fold in ("in", "when", "as", "and", "but")
    at_hand = is_thing(things[0]) and not (is_person(things[0]) or is_animal(things[0])) and things[0] not in _BEDDED
    start, end = line.clause_of(first)
    public = any(fold in PLACES or fold in PUBLIC - {"workshop", "studio"} for fold in line.folds[start:end])
    return at_hand and ends and state[0] in _STATES and not public


_STATES: Final = frozenset("on off out lit shut drawn dark locked dusty wet dry clean dirty".split())
_BEDDED: Final = frozenset("beds rooms gardens tables".split())


def _is_unwanted(line: Line, first: int) -> bool:
    """“What do you do with a piano that nobody plays?”: one thing, and no reader or house of a town."""
    start, end = line.sentence_of(first)
    thing, that = line.folds[first - 2 : first - 1], line.folds[first - 1 : first]
    one = thing != [] and is_thing(thing[0]) and is_one(thing[0]) and not (is_person(thing[0]) or is_animal(thing[0]))
    return one and that in (["that"], ["which"]) and is_private(line, start, end, but=range(first, first + 2))


def _nobody_could(line: Line, first: int) -> bool:
    """“Nobody could find the scissors”, “no one in the family could read the inscription”."""
    end = line.sentence_of(first)[1]
    at = first + 1 + (line.folds[first] == "no")
    if line.folds[at : at + 1] == ["in"] and line.folds[at + 1 : at + 3] in (["the", "family"], ["the", "room"]):
        at += 3
    if line.folds[at : at + 1] != ["could"] or at + 3 >= end:
        return False
    verb, article, thing = line.folds[at + 1], line.folds[at + 2], line.folds[at + 3]
    done = verb in ("find", "see", "hear", "read", "open", "move", "lift", "reach", "decipher", "catch", "touch")
    if not done or article not in ("the", "his", "her", "my", "their"):
        return False
    own = (is_thing(thing) or thing in ("inscription", "scissors", "switch", "ending")) and not is_person(thing)
    return own and not any(fold in PUBLIC or fold in PLACES for fold in line.folds[at + 1 : end])


def _cuts_a_thing(line: Line, first: int) -> bool:
    """“He cut the loaf in half”: what is in the hand, and no budget."""
    cut = next((at for at in range(line.clause_of(first)[0], first) if is_deed(line.folds[at], _CUT)), None)
    if cut is None:
        return False
    between = line.folds[cut + 1 : first]
    start, end = line.sentence_of(first)
    return (between in (["it"], ["them"]) or any(is_thing(fold) for fold in between)) and is_private(line, start, end)


def _falls_from(line: Line, first: int, last: int) -> bool:
    """“A postcard fell out of the hymn book”: a thing, and where it lay."""
    if first != last or not is_deed(line.folds[first], frozenset(("fall",))) or line.folds[first].endswith("ing"):
        return False
    behind = line.folds[first + 1 : first + 6]
    where = behind[:1] in (["out"], ["off"], ["from"], ["onto"], ["into"], ["on"], ["down"])
    until = next((at for at, fold in enumerate(behind) if fold in (",", ".", ";", "and", "in", "by")), len(behind))
    thing = any(is_thing(fold) and not is_person(fold) for fold in behind[:until])
    return where and thing and is_private(line, *line.clause_of(first))


def _lost_a_part(line: Line, first: int, last: int) -> bool:
    """“The bronze figure has lost its nose”, “the verger lost his patience”: what belongs to a thing, or to one."""
    if not is_deed(line.folds[first], frozenset(("lose",))) or last - first > 1:
        return False
    start, end = line.sentence_of(first)
    behind = line.word(last + 1)
    if behind is None or behind.kind != "word" or not is_thing(behind.fold) or is_person(behind.fold):
        return False
    begin = line.clause_of(first)[0]
    subject = any(is_thing(fold) or fold in _FIGURED for fold in line.folds[begin:first])
    carved = [at for at in range(begin, first) if line.folds[at] in _FIGURED]
    return subject and line.folds[begin] in DETERMINERS | {"he", "she"} and is_private(line, start, end, but=carved)
