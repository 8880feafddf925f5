"""Rooms: a word for all or for none is about those who are there, and nobody counts them.

„Alle hielten die Luft an“, „keiner hörte zu“, „für jeden gab es ein Stück Kuchen“, „jede Schublade klemmte“, „am
schlimmsten war der Januar“, „die letzten Blätter“. Where a town, a house open to the public, a group, a figure or a
year is named, where „hier“ or „unser“ stands, they are told as before. See german/search.py and german/hands.py.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from brandhub.speech.at_hand import DETERMINERS, is_public, is_small, names_one
from brandhub.speech.german.hands import is_alone, is_scene
from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.german import rooms
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import Line

_EACH: Final = re.compile(r"jede[nmrs]?")
_NOBODY: Final = frozenset("niemand niemanden niemandem keiner keine keinen keinem".split())
_EVERYBODY: Final = frozenset("alle allen".split())
_PRESENT: Final = re.compile(
    r"kinder|kind|gaeste|gast|anwesenden?|beteiligten?|maedchen|jungen?|saenger|saengerin|spieler|spielerin|\w*schueler|zuhoerer|mitspieler|musiker"
)
_THEM: Final = frozenset("sie ihn es ihm ihr".split())


def is_of_room(line: Line, index: int) -> bool:
    """True for „alle“, „jeder“ and „niemand“ of those who are there, or of things that lie there."""
    fold, noun = line.folds[index], line.word(index + 1)
    if not (_EACH.fullmatch(fold) or fold in _NOBODY or fold in _EVERYBODY):
        return False
    if not _is_among_them(line, index) or not rooms.CUSTOMS.isdisjoint(words_of(line, line.sentence_of(index))):
        return False
    if noun is not None and noun.fold in rooms.MOODS:
        return fold in _EVERYBODY and not rooms.MOMENTS.isdisjoint(words_of(line, line.clause_of(index)))
    if noun is not None and noun.is_capital:
        return _is_of_noun(line, index, thing=is_small(noun), present=_PRESENT.fullmatch(noun.fold) is not None)
    return _does(line, index) or _is_dealt(line, index) or _is_own(line, index) or _is_too_much(line, index)


def _is_among_them(line: Line, index: int) -> bool:
    """True where no public but a room is named; „keiner lacht, dann lachen alle“ speaks of the same ones twice."""
    sentence = line.sentence_of(index)
    words = _EVERYBODY | _NOBODY | {"jeder", "jede", "jedes"}
    named = [at for at in range(*sentence) if is_public(line, at, index, speaks=False) and line.folds[at] not in words]
    return all(small.SITES.fullmatch(line.folds[at]) and not line.folds[at].endswith("en") for at in named)


def _is_of_noun(line: Line, index: int, *, thing: bool, present: bool) -> bool:
    """„Jedes Kind hat seine Zahnbürste mitgebracht“, „jede Schublade klemmte“."""
    fold = line.folds[index]
    if not (thing or present) or fold in _NOBODY or may_be_public(line.folds[index + 1]):
        return present and not fold.startswith("kein") and (_does(line, index) or _is_own(line, index))
    if present:
        return _does(line, index) or _is_own(line, index) or _is_dealt(line, index)
    if not _EACH.fullmatch(fold):
        return False
    clause = words_of(line, line.clause_of(index))
    return line.folds[index - 1] not in small.PREPOSITIONS and any(map(rooms.UNRULY.fullmatch, clause))


def _does(line: Line, index: int) -> bool:
    """„Alle hielten die Luft an“, „niemand drängelt“, „so, dass alle lachen müssen“: what bodies do at one moment."""
    clause = words_of(line, line.clause_of(index))
    if any(map(rooms.DEEDS.fullmatch, clause)) or (len(clause) == 2 and not rooms.IDLING.isdisjoint(clause)):
        return True
    said = {*clause, *(" ".join(pair) for pair in pairwise(clause))}
    return any(all(not said.isdisjoint(one.replace("~", " ").split("/")) for one in deed) for deed in rooms.PARTED)


def _is_dealt(line: Line, index: int) -> bool:
    """„Für alle gibt es Suppe“, „jeder bekommt ein Stück Kuchen“."""
    clause = line.clause_of(index)
    said = words_of(line, clause)
    whom = line.folds[index - 1] == "fuer" if index else False
    gets = {"bekommt", "bekam", "kriegt", "kriegte", "erhaelt", "erhielt", "bekommen", "bekamen", "nimmt", "nahm"} & {
        *said
    }
    given = any(one.is_capital and rooms.GIFTS.fullmatch(one.fold) for one in line.tokens[slice(*clause)])
    return given and (whom or bool(gets)) and not rooms.DEALING.isdisjoint(said)


def _is_own(line: Line, index: int) -> bool:
    """„Jeder bringt seinen eigenen Becher mit“: each of them one thing of his own."""
    if not _EACH.fullmatch(line.folds[index]):
        return False
    first, last = line.clause_of(index)
    if not any(map(rooms.CARRYING.fullmatch, words_of(line, (first, last)))):
        return False
    for at in range(first, last):
        if re.fullmatch(r"(?:sein|ihr)e?[nmrs]?", line.folds[at]):
            noun = next((one for one in line.tokens[at + 1 : min(at + 4, last)] if one.is_capital), None)
            if noun is not None and (is_small(noun) or rooms.GIFTS.fullmatch(noun.fold)):
                return True
    return False


def _is_too_much(line: Line, index: int) -> bool:
    """„So schwer, dass niemand sie tragen kann“, „und keiner half ihm“: of one person or one thing at hand."""
    them = line.word(index + 1)
    if (
        line.folds[index] not in ("niemand", "keiner")
        or them is None
        or them.fold not in _THEM
        or them.text != them.text.lower()
    ):
        return False
    first, _ = line.clause_of(index)
    sentence = line.sentence_of(index)
    thing = any(is_small(one) for one in line.tokens[slice(*sentence)])
    return line.folds[first] in ("dass", "und", "aber", "doch") and (thing or names_one(line, sentence, None))


def is_of_manner(line: Line, index: int) -> bool:
    """„Mia hat am längsten geschlafen“, „am schlimmsten war der Januar“: how one person did or found something."""
    form = line.folds[index]
    if index == 0 or line.folds[index - 1] != "am" or rooms.MANNER.fullmatch(form) is None:
        return False
    first, last = line.clause_of(index)
    if not is_alone(line, index, ()):
        return False
    if rooms.FELT.fullmatch(form) and _is_felt(line, index, last):
        return True
    if names_one(line, (first, last), None):
        return True
    things = [one for one in line.tokens[first + 1 : last] if one.is_capital]
    return bool(things) and all(map(is_small, things))


def _is_felt(line: Line, index: int, last: int) -> bool:
    """„Am schlimmsten war der Januar“; „am schlimmsten traf es die Brauereien“ is told."""
    verb = line.word(index + 1)
    return verb is not None and index + 1 < last and verb.fold in rooms.FEELING


def is_of_day(line: Line, last: int) -> bool:
    """„Die erste Kanne Tee dampft“, „die letzten Blätter“: the first or last of what is there every day.

    `last`: where the rank stands. Who makes, builds or sells the first of something is told.
    """
    noun = line.word(last + 1)
    before = line.word(last - 1)
    if noun is None or before is None or not DETERMINERS.fullmatch(before.fold):
        return False
    behind = line.word(last + 2)
    pair = " ".join(line.folds[last + 1 : last + 3])
    if rooms.ARRIVING.fullmatch(noun.fold) and _tells_an_hour(line, last):
        return is_alone(line, last, (last + 1, last + 1))
    if not (rooms.DAILY.fullmatch(noun.fold) or rooms.DAILY.fullmatch(pair)):
        return False
    sentence = line.sentence_of(last)
    if any(map(rooms.MAKING.fullmatch, words_of(line, sentence))):
        return False
    day = line.folds[last + 2 : last + 4] in (["des", "abends"], ["des", "tages"], ["des", "morgens"], ["der", "nacht"])
    if behind is not None and not day and behind.fold in ("der", "des", "seiner", "ihrer", "von", "in", "im"):
        return False
    pair_end = last + 2 if behind is not None and behind.is_capital else last + 1
    return is_alone(line, last, (last + 1, pair_end))


def _tells_an_hour(line: Line, index: int) -> bool:
    """„Gegen zehn kommen die ersten Gäste“, „um sieben stehen die ersten Händler vor dem Tor“."""
    first, last = line.sentence_of(index)
    folds = line.folds[first:last]
    hours = _HOURS.fullmatch
    return any(one in _AT and hours(two) is not None for one, two in pairwise(folds)) and not any(
        rooms.MAKING.fullmatch(fold) for fold in folds if fold not in ("steht", "stehen")
    )


_AT: Final = frozenset("um gegen ab nach vor".split())
_HOURS: Final = re.compile(
    r"(?:halb|viertel|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|mitternacht)"
)


def is_youngest_there(line: Line, first: int) -> bool:
    """„Die Jüngsten purzeln durcheinander“, „der Jüngste trägt die Laterne“: of those who are there."""
    verb = line.word(first + 1)
    if not line.folds[first].startswith("juengste") or not line.tokens[first].is_capital or verb is None:
        return False
    bare = line.folds[first - 1] in ("der", "die", "den", "das") and verb.text.islower()
    deeds = (rooms.DEEDS, rooms.CARRYING) if line.folds[first] == "juengste" else (rooms.DEEDS,)
    acts = any(one.fullmatch(verb.fold) for one in deeds) or verb.fold in _TUMBLING
    return bare and acts and verb.fold not in ("hat", "haben") and is_alone(line, first, (first,))


def is_youngest_of(line: Line, first: int) -> bool:
    """„Das Jüngste im Orchester“, „die Kleinste in der Runde“: of a few who are together; „… der Liga“ is told."""
    before = line.folds[first - 1] if first else ""
    if not line.tokens[first].is_capital or _SMALLEST.fullmatch(line.folds[first]) is None or before not in _THE:
        return False
    behind = line.folds[first + 1 : first + 4]
    at = 1 if behind[:1] in (["im"], ["am"], ["beim"]) else 2
    within = at == 1 or behind[:2] in (["in", "der"], ["an", "der"], ["in", "ihrer"], ["in", "seiner"])
    if not within or len(behind) <= at or rooms.COMPANY.fullmatch(behind[at]) is None:
        return False
    last = first + 1 + at
    if line.folds[last + 1 : last + 2] in (["der"], ["des"], ["von"], ["aller"]):
        return False  # „die Jüngste in der Runde der Städte“
    return not any(
        is_public(line, one, first, speaks=False) for one in range(*line.sentence_of(first)) if not first <= one <= last
    )


_SMALLEST: Final = re.compile(r"(?:juengst|aeltest|kleinst|groesst)e[nr]?")
_THE: Final = frozenset("der die das den dem als".split())
_TUMBLING: Final = frozenset("purzeln purzelt krabbeln krabbelt flitzen flitzt laufen laeuft huepfen huepft".split())


def is_left(line: Line, first: int, last: int) -> bool:
    """„Nur die Katze sitzt noch auf der Mauer“: who is there; „nur eine Lampe brennt noch“ is told."""
    if line.folds[first : first + 2] not in (["nur", "die"], ["nur", "der"], ["nur", "das"]):
        return False
    noun = next(
        (one for one in line.tokens[first : min(last + 4, len(line.words))] if one.is_capital and one.fold != "nur"),
        None,
    )
    if noun is None or not (is_small(noun) or small.KIN.fullmatch(noun.fold)):
        return False
    return is_scene(line, first)
