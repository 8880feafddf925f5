"""English scenes: what everybody in a room does at one moment, and one person with each thing at hand, counts nothing.

“Everyone laughed”, “she checks every screw”, “every step creaks”, “there was no wind”, “the youngest of the siblings”.
Where a town, a house open to the public, a figure, a year or “here” is named, it is told all the same.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.english.deeds import is_deed
from brandhub.speech.english.nouns import is_animal, is_person, is_private, is_somebody, is_thing
from brandhub.speech.lexicon.english import deeds
from brandhub.speech.lexicon.english.nouns import MASSES
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united

_EVERYBODY: Final = frozenset("everyone everybody nobody none all".split())
_SMALL: Final = frozenset("table room kitchen tent boat cart carriage bus car train hall stairs sofa bench".split())
_NOT: Final = frozenset("not never hardly".split())
_EACH: Final = frozenset("each every all".split())
_ENDURED: Final = frozenset("years months weeks decades lifetime long".split())
_WENT: Final = frozenset("home inside outside quiet silent back in out down to off".split())
_SUDDEN: Final = frozenset("wind sound light answer reply moon hurry noise echo".split())
_PLACING: Final = frozenset("for on in under above behind to beside between over".split())
_ABOUT: Final = frozenset("the this that his her my their our a".split())
_KIN: Final = frozenset("siblings sisters brothers children cousins grandchildren sons daughters family twins".split())
_AGED: Final = frozenset("youngest oldest eldest tallest".split())
_ROUNDS: Final = frozenset("orchestra choir class team group band family ensemble row crew cast queue round".split())
_PLAYING: Final = (
    deeds.REACTIONS | deeds.HANDLED | frozenset("play bring carry pass take wear beat strike turn".split())
)
"""What one of a small round is seen doing: “the youngest in the orchestra plays the triangle”."""
_PARTS: Final = frozenset(
    "page line verse song scene chapter stanza act note sentence word picture photograph photo slide track chord"
    " kilometre metres mile lap stretch lesson hurdle bend paragraph letter bar movement stroke step rung stair"
    " crumb sip bite button card".split()
)
_WAYS: Final = frozenset("path way walk route climb trail descent ascent journey stair stairs staircase hike".split())
_HE_HAD: Final = frozenset("had did would could".split())
_OWN: Final = frozenset("his her my".split())
_OBJECT: Final = 4
_SHORT: Final = 9
_HANDLED: Final = deeds.HANDLED | frozenset(
    "shut lay ring bind burn strike spread stick wind weave grind split set shine find".split()
)
"""What one person does with each thing at hand; a house that shuts or splits is told."""
_FADED: Final = frozenset(
    "died faded thinned emptied ebbed subsided ceased stopped grew fell swelled quietened".split()
)
_SOUNDS: Final = (["louder"], ["quieter"], ["softer"], ["fainter"])
_SMELT: Final = frozenset(
    "soap wood varnish paint tar beeswax lavender mould damp tobacco mothballs leather rust wax".split()
)
_HEARD: Final = frozenset(
    "applause laughter noise steps footsteps voices music room crowd queue shouting cheering rain".split()
)
_LASTING: Final = frozenset(
    "year years decade decades every each since ever always here town city again more over by dortmund region".split()
)
_ORDINALS: Final = frozenset("second third fourth fifth".split())
_HOURS: Final = (["evening"], ["morning"], ["day"], ["night"], ["afternoon"])
_SPOKE: Final = deeds.REACTIONS | frozenset("arrive notice reply wake raise lift get".split())
_ENDING: Final = frozenset("up in down back and when . , ; !".split())
_WHERE: Final = _PLACING | _ENDING | {"round", "out", "through", "away", "into"}
_WORKS: Final = frozenset(
    "book novel poem film play song show game match story record album performance goal time work draft score"
    " role".split()
)


def is_of_a_scene(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a quantity, a number or a rank that only tells of one moment, one person or things at hand."""
    start, end = line.sentence_of(first)
    words = line.folds[first : last + 1]
    endured = not _ENDURED.isdisjoint(words)
    spared = [*range(first, last + 1), *(at for at in range(start, end) if _is_spared(line, at, endured=endured))]
    if kind == "superlative" and line.folds[last + 3 : last + 4] != [] and line.folds[last + 3] in _ROUNDS:
        spared.append(last + 3)
    if line.words[end - 1] == "?" or not is_private(line, start, end, but=spared):
        return False
    if kind == "superlative" or kind == "ordinal":
        return (
            _is_own_best(line, first, last)
            or _is_of_kin(line, last)
            or _is_part(line, last)
            or _is_tasted(line, last, end)
            or _is_again(line, last)
            or _grades_a_part(line, first, last)
            or _acts_first(line, first, last if line.folds[first] != "first" else first)
        )
    return _is_supposed(line, first) or (
        (not _EVERYBODY.isdisjoint(words) and _all_do(line, first, end))
        or (not _EACH.isdisjoint(words) and (_each_in_hand(line, first) or _each_sensed(line, first, end)))
        or (endured and _of_one(line, first))
        or ("no" in words and _lacks_a_thing(line, last + (words[-1] == "no"), end))
    )


def _is_spared(line: Line, at: int, *, endured: bool) -> bool:
    """Words that lead away from the moment in other sentences: “as if”, “had ever”, “had not”; and where all sit."""
    fold, before = line.folds[at], line.folds[at - 1] if at else ""
    seated = fold in _SMALL and before == "the" and line.folds[at - 2] in ("at", "in", "on")
    return (
        (endured and fold in _NOT)
        or seated
        or (fold, before)
        in (
            ("if", "as"),
            ("always", "as"),
            ("ever", "he"),
            ("ever", "she"),
            ("ever", "had"),
            ("ever", "has"),
            ("ever", "have"),
        )
    )


def dies_away(line: Line, first: int) -> bool:
    """“The applause died away”, “the steps grew louder”, “the crowd thinned”: at one moment, in the past."""
    start, end = line.sentence_of(first)
    at = start + (line.folds[start] in ("then", "slowly", "gradually", "finally"))
    subject, verb = line.folds[at + 1 : at + 2], line.folds[at + 2 : at + 3]
    if line.folds[at] not in _ABOUT or not verb or end - start > _SHORT or "than" in line.folds[start:end]:
        return False
    if verb[0] == "grew" and line.folds[at + 3 : at + 4] not in _SOUNDS:  # “the crowd grew”
        return False
    return verb[0] in _FADED and subject[0] in _HEARD and _LASTING.isdisjoint(line.folds[at + 2 : end])


def _all_do(line: Line, first: int, end: int) -> bool:
    """“Everyone laughed”, “all of them stood up”, “nobody had heard the bell”: in the past, and to be seen."""
    at = next((at for at in range(first, end) if line.folds[at] in _EVERYBODY), first) + 1
    if line.folds[at - 1] == "all" and line.folds[at : at + 1] != ["of"]:
        return False
    at += 2 * (line.folds[at : at + 2] in (["of", "them"], ["of", "us"]))
    there = line.folds[at : at + 3]
    at += 3 * (len(there) > 2 and there[0] in ("at", "in", "on") and there[1] == "the" and there[2] in _SMALL)
    had = line.folds[at : at + 1] == ["had"]
    at += had
    if at >= end or line.tokens[at].kind != "word":
        return False
    fold = line.folds[at]
    if fold == "went" and line.folds[first] in ("everyone", "everybody"):  # “nobody went home” counts
        return any(fold in _WENT for fold in line.folds[at + 1 : at + 2])
    joined = (
        line.folds[first][:5] == "every"
        and line.folds[first - 1] in ("and", "but")
        and line.words[first - 2 : first - 1] == [","]
    )
    if joined and fold.endswith("s") and (fold in ("looks", "listens") or is_deed(fold, deeds.REACTIONS)):
        behind = line.word(at + 1 + (line.folds[at : at + 2] == ["looks", "up"]))
        return behind is None or behind.kind != "word"  # “A bell rings, and everybody looks up”
    past = fold.endswith("ed") or fold in deeds.IRREGULAR or fold in ("was", "were")
    silent = fold in ("was", "were", "fell") and line.folds[at + 1 : at + 2] in (
        ["silent"],
        ["quiet"],
        ["asleep"],
        ["awake"],
    )
    if past and is_deed(fold, deeds.BODILY):  # “everyone hid money” counts
        behind = line.word(at + 1)
        return behind is None or behind.kind != "word" or behind.fold in _WHERE
    return silent or (past and is_deed(fold, deeds.REACTIONS))


def _each_in_hand(line: Line, first: int) -> bool:
    """“She checks every screw”, “he polished each glass”, “the boy ate all the biscuits”."""
    start = line.clause_of(first)[0]
    verb = next((at for at in range(start + 1, first) if is_deed(line.folds[at], _HANDLED)), None)
    if verb is None or not is_somebody(line, start) or line.folds[verb].endswith("ing"):
        return False
    behind = line.folds[first + 1 : first + 1 + _OBJECT]
    thing = next((fold for fold in behind if is_thing(fold)), None)
    return thing is not None and not is_person(thing) and not is_animal(thing)


def _each_sensed(line: Line, first: int, end: int) -> bool:
    """“Every step creaks”, “each page smells of smoke”."""
    if first != line.clause_of(first)[0]:
        return False
    at = next((at for at in range(first + 1, min(end, first + _OBJECT)) if is_thing(line.folds[at])), None)
    if at is None or is_person(line.folds[at]) or is_animal(line.folds[at]) or at + 1 >= end:
        return False
    behind = line.folds[at + 2 : at + 4]
    alone = at + 2 >= end or line.tokens[at + 2].kind != "word" or behind[0] in ("a", "when", "under", "in")
    of = behind[:1] in (["of"], ["like"]) and (is_thing(behind[-1]) or behind[-1] in united(MASSES, _SMELT))
    return is_deed(line.folds[at + 1], deeds.SENSED) and (alone or of)


def _of_one(line: Line, first: int) -> bool:
    """“He had not spoken to her for years”: of one person, and over. What he “has” done lasts until today."""
    start, end = line.clause_of(first)
    at = next((at for at in range(start, end) if line.folds[at] in ("he", "she", "i")), None)
    took = line.folds[first : first + 2] in (["took", "him"], ["took", "her"], ["took", "me"])
    return took or (at is not None and any(fold in _HE_HAD for fold in line.folds[at + 1 : at + 2]))


def _lacks_a_thing(line: Line, last: int, end: int) -> bool:
    """“There was no wind”, “there is no key for this drawer”."""
    if last >= end:
        return False
    fold = line.folds[last]
    behind = line.folds[last + 1 : last + 3]
    if fold in _SUDDEN and "was" in line.folds[max(0, last - 3) : last]:
        return last + 1 >= end or line.tokens[last + 1].kind != "word" or behind[0] in ("and", "but")
    at_hand = is_thing(fold) and not is_person(fold) and not is_animal(fold)
    placed = len(behind) > 1 and behind[0] in _PLACING and behind[1] in _ABOUT
    return at_hand and placed and any(is_thing(one) for one in line.folds[last + 3 : last + 5])


def _is_own_best(line: Line, first: int, last: int) -> bool:
    """“She wears her best dress”, “he took my thickest coat”: chosen among what one person has."""
    if line.folds[first - 1 : first] != [] and line.folds[first - 1] not in _OWN and line.folds[first] not in _OWN:
        return False
    start = line.clause_of(first)[0]
    behind = line.folds[last + 1 : last + 2]
    thing = bool(behind) and is_thing(behind[0]) and not is_person(behind[0]) and behind[0] not in _WORKS
    return thing and start < first - 1 and is_somebody(line, start) and line.folds[last].endswith("est")


def _is_of_kin(line: Line, last: int) -> bool:
    """“The youngest of the siblings opens the door.”"""
    behind = line.folds[last + 1 : last + 4]
    if behind[:2] == ["in", "the"] and behind[2:] != [] and behind[2] in _ROUNDS:
        following = line.folds[last + 4 : last + 5]
        return line.folds[last] in _AGED and bool(following) and is_deed(following[0], _PLAYING)
    at = next((at for at, fold in enumerate(behind) if fold in _KIN), None)
    if at is None or behind[0] != "of" or line.folds[last] not in _AGED:
        return False
    return not any(
        fold in ("in", "of", "at", "from", "is", "are") for fold in line.folds[last + at + 2 : last + at + 3]
    )


def _is_part(line: Line, last: int) -> bool:
    """“The last song is a lullaby”, “the first page is torn”: a part of one work."""
    part, behind = line.folds[last + 1 : last + 2], line.folds[last + 2 : last + 6]
    of_a_work = behind[:1] != ["of"] or not united(_WORKS, _WAYS).isdisjoint(behind)
    return line.folds[last] in ("first", "last") and not _PARTS.isdisjoint(part) and of_a_work


def _is_tasted(line: Line, last: int, end: int) -> bool:
    """“It was the best soup she had ever eaten”: one person's life is the measure."""
    behind = line.folds[last + 1 : end]
    at = next((at for at, fold in enumerate(behind[: 2 * _OBJECT]) if fold in ("he", "she", "i")), None)
    thing = next((fold for fold in behind[:2] if is_thing(fold)), None)
    ever = at is not None and behind[at + 1 : at + 2] == ["ever"]
    ever = ever or (at is not None and behind[at + 1 : at + 3] in (["had", "ever"], ["has", "ever"], ["have", "ever"]))
    return ever and thing is not None and not is_person(thing)


def _is_again(line: Line, last: int) -> bool:
    """“For the second time that evening”, “he poured a third cup”."""
    behind = line.folds[last + 1 : last + 2]
    if line.folds[last] in _ORDINALS and line.folds[last - 1] == "a" and line.clause_of(last)[0] < last - 1:
        return bool(behind) and is_thing(behind[0]) and is_somebody(line, line.clause_of(last)[0])
    if behind[:1] == ["time"] and any(
        line.folds[at : at + 2] in (["time", "that"], ["time", "this"]) and line.folds[at + 2 : at + 3] in _HOURS
        for at in range(*line.sentence_of(last))
    ):
        return True
    if behind in _HOURS and line.folds[last + 2 : last + 5] == ["in", "a", "row"]:
        return True  # “For the third evening in a row the projector failed”
    that = line.folds[last] if line.folds[last] == "time" else behind[0] if behind else ""
    at = last + 1 + (line.folds[last] != "time")
    return that == "time" and line.folds[at : at + 1] in (["that"], ["this"]) and line.folds[at + 1 : at + 2] in _HOURS


def _grades_a_part(line: Line, first: int, last: int) -> bool:
    """“This chapter is the funniest”: of the parts of one work."""
    start = line.sentence_of(first)[0]
    behind, before = line.word(last + 1), line.folds[max(0, first - 2) : first]
    ends = behind is None or behind.kind != "word"
    return ends and before in (["is", "the"], ["was", "the"]) and not _PARTS.isdisjoint(line.folds[start : start + 3])


def _acts_first(line: Line, first: int, last: int) -> bool:
    """“She was the first to raise her hand.”"""
    to, verb, behind = (line.folds[at : at + 1] for at in range(last + 1, last + 4))
    start = line.clause_of(first)[0]
    usual = line.folds[start : start + 2] in (["as", "usual"], ["as", "always"])
    one = line.folds[start] in ("he", "she", "i") or (
        last > start + 3 + 2 * usual
        and line.folds[start + 2 * usual] == "the"
        and is_person(line.folds[last - 3])
        and line.folds[last - 2] in ("is", "was")
    )
    ends = not behind or behind[0] in united(_OWN, _ENDING)
    return one and line.folds[last] == "first" and to == ["to"] and verb != [] and is_deed(verb[0], _SPOKE) and ends


def _is_supposed(line: Line, first: int) -> bool:
    """“He speaks as if every word had to be weighed.”"""
    start = line.sentence_of(first)[0]
    words = line.folds[first : first + 1]
    if line.folds[start] not in ("he", "she", "i") or not _EVERYBODY.isdisjoint(words):
        return False
    return any(line.folds[at : at + 2] in (["as", "if"], ["as", "though"]) for at in range(start, first))
