"""English evenings: what happened once, in one room, in a film or a play, and what one person does each time.

“Nobody had thought of the key”, “a play in which nobody leaves the kitchen”, “the smallest of the dogs barked”, “the
speech was longer than the sermon”, “she brought her own teapot to every meeting”. It must be over, or belong to a work;
where a town, a house, a figure or a trade is named, it is told all the same.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.english.deeds import is_deed
from brandhub.speech.english.nouns import (
    PARTED,
    PLACES,
    is_animal,
    is_person,
    is_private,
    is_somebody,
    is_thing,
    singular,
)
from brandhub.speech.lexicon.english import deeds
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.english.nouns import GROUPS
from brandhub.speech.tokens import Line

_INWARD: Final = deeds.REACTIONS | frozenset(
    "know expect think guess notice suspect hear see realise realize dare remember understand mind care bother wonder"
    " ask answer laugh look listen order recognise recognize say tell mention spot interrupt complain object warn"
    " believe miss".split()
)
"""What somebody at one place thinks, hears or says: who knew of it is counted by nobody."""
_SEATED: Final = frozenset(
    "table room hall kitchen bench audience family row bus tram carriage boat queue orchestra cast jury tent".split()
)
_PEOPLE: Final = (["of", "them"], ["of", "us"], ["else", "had"])
_FICTIONS: Final = frozenset(
    "play film movie novel story opera operetta musical comedy tragedy drama thriller fable ballad song poem comic"
    " cartoon puppet dream scene sketch tale farce".split()
)
_LANDS: Final = frozenset("ruhr revier westphalia germany europe".split())
_HOURS: Final = frozenset("evening afternoon morning night day".split())
_EVENTS: Final = frozenset(
    "speech sermon lecture performance rehearsal meeting ceremony interval applause encore trailer wedding party walk"
    " introduction prologue overture aria concert film match game ride journey wait drive climb session visit".split()
)
_TOOK: Final = frozenset("was seemed took felt sounded lasted went".split())
_TAKING_PART: Final = frozenset("member visitor guest participant volunteer helper player".split())
_STORED: Final = frozenset("keep store hide put lock pack hang lay stand place wrap".split())
_LEFT: Final = frozenset("has had was is".split())
_UNTIL: Final = frozenset("when until till before once after".split())
_WORKERS: Final = frozenset(
    "miner collier brewer docker worker steelworker baker farmer owner heir smith weaver shepherd fisherman nun monk"
    " butcher cobbler".split()
)
_CARRIED: Final = (deeds.HANDLED | frozenset("bring carry wear take write send keep cook bake knit make".split())) - {
    "feed"
}
_DONE: Final = (deeds.REACTIONS | deeds.BODILY | deeds.HANDLED | deeds.OF_SIGHT) | frozenset(
    "bring fall get take go buy lay leave set shut put".split()
)
_GIVEN: Final = frozenset(
    "stamp badge sticker apron helmet cup slice piece souvenir medal certificate pencil brush worksheet turn cushion"
    " balloon rose candle biscuit".split()
)
_TO_EACH: Final = frozenset("to for at on with in before after".split())
_TURNS: Final = frozenset("rise fall growth decline drop change upturn downturn boom slump lack shortage".split())
_NOT_HERE: Final = frozenset("here anymore any ever never again more today nowadays now city town region".split())
_REACH: Final = 6


def is_of_an_evening(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a quantity, a rank or a comparison that is only told of one evening, one work or one person's habit."""
    words = line.folds[first : last + 1]
    if _is_in_a_fiction(line, first):
        return True
    if words == ["one"] and line.folds[first - 1 : first] == ["no"]:
        first -= 1
    if line.folds[first] == "nobody" or line.folds[first : first + 2] == ["no", "one"]:
        return _nobody_noticed(line, first, last)
    if kind in ("superlative", "ordinal"):
        return _barked(line, first, last) or _is_the_last_to_go(line, first, last) or _is_put_away(line, first, last)
    if kind == "comparison" and words[0] != "for":
        return first == last and _outlasts(line, first)
    if words[0] in ("everyone", "everybody") and (_all_fall_silent(line, first) or _is_known_by(line, first)):
        return True
    each = next((at for at in range(first, last + 1) if line.folds[at] in ("every", "each", "everyone")), None)
    return each is not None and (_to_each(line, first, each) or _gets_a_token(line, each))


def _nobody_noticed(line: Line, first: int, last: int) -> bool:
    """“Nobody had thought of the key”, “no one at the table knew”, “a green that nobody had ordered”: it is over."""
    start, end = line.sentence_of(first)
    at = first + 1 + (line.folds[first] == "no")
    at += 2 * (line.folds[at : at + 2] in _PEOPLE[:2])
    there = line.folds[at : at + 3]
    at += 3 * (len(there) > 2 and there[0] in ("at", "in", "on") and there[1] == "the" and there[2] in _SEATED)
    had = line.folds[at : at + 1] == ["had"]
    at += had
    at += had and line.folds[at : at + 1] in (["yet"], ["really"], ["ever"])
    if at >= end or line.tokens[at].kind != "word":
        return False
    fold = line.folds[at]
    unhurt = fold in ("was", "were") and line.folds[at + 1 : at + 2] in (["hurt"], ["injured"], ["harmed"])
    past = fold.endswith("ed") or fold in deeds.IRREGULAR
    seated = [one for one in range(first, at) if line.folds[one] in _SEATED]
    noticed = unhurt or (past and is_deed(fold, _INWARD) and _TURNS.isdisjoint(line.folds[at:end]))
    return noticed and is_private(line, start, end, but=[*range(first, last + 1), *seated])


def _all_fall_silent(line: Line, first: int) -> bool:
    """“The lifeguard whistles once, and everyone stands still”: at one moment, told in the present."""
    start, end = line.sentence_of(first)
    begin = line.clause_of(first)[0]
    verb = line.folds[first + 1 : first + 2]
    seen = verb != [] and verb[0].endswith("s") and is_deed(verb[0], deeds.REACTIONS)
    told = begin > start and any(line.folds[at].endswith("s") for at in range(start, begin))
    before = [at for at in range(start, end) if line.folds[at] in ("everyone", "everybody")]
    alone = line.folds[begin:first] in ([], ["and"], ["then"], ["and", "then"])
    return (
        seen
        and told
        and alone
        and _NOT_HERE.isdisjoint(line.folds[start:end])
        and is_private(line, start, end, but=before)
    )


def _is_known_by(line: Line, first: int) -> bool:
    """“Mr Öztürk knows everybody”: one person, who is like that."""
    start, end = line.sentence_of(first)
    begin = line.clause_of(first)[0]
    but = [at for at in range(start, end) if line.folds[at] in ("everyone", "everybody", "everybody's", "everyone's")]
    knows = line.folds[first - 1 : first] in (["knows"], ["knew"], ["greets"], ["greeted"], ["and"])
    somebody = is_somebody(line, begin) and "knows" not in line.folds[begin : begin + 1]
    return knows and somebody and first - begin <= _REACH and is_private(line, start, end, but=but)


def _is_in_a_fiction(line: Line, first: int) -> bool:
    """“A play in which nobody leaves the kitchen”: what goes on in it is told by the work."""
    start = line.sentence_of(first)[0]
    at = next((one for one in range(first - 1, start, -1) if _tells(line, one, first)), None)
    if at is None or line.folds[at - 1] not in _FICTIONS or any(line.words[one] in ".;:" for one in range(at, first)):
        return False
    told = line.folds[at : line.clause_of(first)[1]]
    return not any(fold in PLACES or fold in FIGURES or fold in _LANDS for fold in told)


def _tells(line: Line, at: int, first: int) -> bool:
    """“… in which”, and “a comedy about two brothers who inherit a lighthouse”."""
    noun = "".join(line.folds[first + 1 : first + 2])
    about = line.folds[at] in ("about", "of") and at == first - 1 and (noun in ("men", "women") or is_person(noun))
    return about or line.folds[at : at + 2] == ["in", "which"]


def _barked(line: Line, first: int, last: int) -> bool:
    """“The smallest of the dogs barked”, “the oldest visitor that evening had brought a cushion”: once, and over."""
    start, end = line.sentence_of(first)
    if not line.folds[last].endswith("est") or line.clause_of(first)[0] < first - 1:
        return False
    at = last + 1
    of = line.folds[at : at + 2] == ["of", "the"]
    at += 2 * of
    noun = line.folds[at : at + 1]
    somebody = noun != [] and (is_person(noun[0]) or is_animal(noun[0]) or noun[0] in _TAKING_PART)
    if not somebody or singular(noun[0]) in _WORKERS:
        return False
    evening = line.folds[at + 1 : at + 2] == ["that"] and not _HOURS.isdisjoint(line.folds[at + 2 : at + 3])
    verb = at + 1 + 2 * evening
    verb += line.folds[verb : verb + 1] == ["had"]
    if verb >= end:
        return False
    thing = any(is_thing(one) and not is_person(one) for one in line.folds[verb + 1 : verb + 4])
    if not (of or evening or (line.folds[verb - 1] == noun[0] and thing)):
        return False
    fold = line.folds[verb]
    past = fold.endswith("ed") or fold in deeds.IRREGULAR
    seen = is_deed(fold, _DONE)
    return past and seen and is_private(line, start, end, but=(at,))


def _is_put_away(line: Line, first: int, last: int) -> bool:
    """“The smallest are kept in a tin”: of things at hand, and where they are."""
    start, end = line.sentence_of(first)
    begin = line.clause_of(first)[0]
    verb, kept, where = (line.folds[last + ahead : last + ahead + 1] for ahead in (1, 2, 3))
    if last != begin + 1 or line.folds[begin] != "the" or not line.folds[last].endswith("est"):
        return False
    if verb[0:] in (["lies"], ["lie"], ["hangs"], ["hang"], ["stands"], ["stand"]):
        where = kept
    elif verb not in (["is"], ["are"]) or not kept or not is_deed(kept[0], _STORED):
        return False
    thing = next((fold for fold in line.folds[last + 2 : last + _REACH] if is_thing(fold)), None)
    stored = where in (["in"], ["on"], ["under"], ["behind"]) and thing is not None and not is_person(thing)
    return stored and is_private(line, start, end)


def _is_the_last_to_go(line: Line, first: int, last: int) -> bool:
    """“The room closes when the last reader has found her glasses”: when, and not which of many."""
    end = line.sentence_of(first)[1]
    begin = line.clause_of(first)[0]
    opened = next((at for at in range(max(begin, first - 3), first + 1) if line.folds[at] in _UNTIL), None)
    if opened is None or line.folds[last] not in ("last", "first"):
        return False
    noun, verb = line.folds[last + 1 : last + 2], line.folds[last + 2 : last + 3]
    one = any(
        (is_person(fold) or f"{fold}s" in GROUPS or is_thing(fold)) and fold not in _WORKERS and not fold.endswith("s")
        for fold in noun
    )
    return one and not _LEFT.isdisjoint(verb) and is_private(line, opened, end, but=range(first, last + 2))


def _outlasts(line: Line, at: int) -> bool:
    """“The speech was longer than the concert”: of one evening, and over."""
    begin = line.clause_of(at)[0]
    subject, verb = line.folds[begin : begin + 2], line.folds[begin + 2 : begin + 3]
    if at != begin + 3 or subject[0] not in ("the", "his", "her") or verb[0] not in _TOOK:
        return False
    than, the, other = (line.folds[at + ahead : at + ahead + 1] for ahead in (1, 2, 3))
    if than != ["than"] or the not in (["the"], ["his"], ["her"]) or not other:
        return False
    behind = line.word(at + 4)
    ends = behind is None or behind.kind != "word" or behind.fold in ("and", "but", "itself")
    return subject[1] in _EVENTS and ends and (other[0] in _EVENTS or (is_thing(other[0]) and not is_person(other[0])))


def _to_each(line: Line, first: int, each: int) -> bool:
    """“She brought her own teapot to every meeting”; “the imam shakes hands with each guest” counts."""
    start, end = line.sentence_of(first)
    begin = line.clause_of(each)[0]
    aside = begin > start and "who" in line.folds[start:begin]  # “Ms Brandt, who led the talks, brought …”
    if line.folds[each - 1] not in _TO_EACH or not is_somebody(line, start if aside else begin):
        return False
    verb = next((at for at in range(begin + (not aside), each) if is_deed(line.folds[at], _CARRIED)), None)
    if verb is None or line.folds[verb].endswith("ing"):
        return False
    thing = next((at for at in range(verb + 1, each) if is_thing(line.folds[at])), None)
    noun = line.folds[each + 1 : each + 2]
    counted = noun == [] or noun[0] not in _EVENTS
    but = [each + 1, *(at for at in range(start, end) if line.folds[at] in ("every", "each"))]
    return thing is not None and not (is_person(line.folds[thing]) or counted) and is_private(line, start, end, but=but)


def _gets_a_token(line: Line, each: int) -> bool:
    """“Every child gets a stamp”, “everyone gets a turn at the crane”: who takes part."""
    at = each + 1 + (line.folds[each] != "everyone")
    gets = line.folds[at : at + 1] in (["gets"], ["receives"], ["takes"], ["leaves"])
    home = line.folds[at : at + 2] in (["goes", "home"], ["takes", "home"])
    at += home + (line.folds[at : at + 3] == ["goes", "home", "with"])
    if not (gets or home) or line.folds[at + 1 : at + 2] not in (["a"], ["an"], ["their"], ["its"]):
        return False
    behind = line.folds[at + 2 : at + _REACH]
    until = next((one for one, fold in enumerate(behind) if fold in PARTED - {"of"}), len(behind))
    taking = line.folds[each] == "everyone" or line.folds[each + 1] in (
        "child",
        "team",
        "guest",
        "visitor",
        "dog",
        "family",
    )
    named = line.folds[at : line.clause_of(each)[1]]
    return taking and not _GIVEN.isdisjoint(behind[:until]) and _NOT_HERE.isdisjoint(named)
