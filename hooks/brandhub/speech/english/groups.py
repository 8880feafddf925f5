"""English groups: what a sentence says of people, firms or places in the plural, as of all of them.

“Bakers struggle to find apprentices”, “tourists skip the north”: without an article such a subject stands for its
whole kind, and what it does in the present is a statement about it. Free is what is seen in a place (“children fly
kites”), what has been, and what notices say (“visitors are asked …”). Doubt means told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.english.deeds import behind_continuing
from brandhub.speech.english.nouns import is_thing, singular
from brandhub.speech.lexicon.beside import PREPOSITIONS, STRONG
from brandhub.speech.lexicon.english.fields import CLASSES
from brandhub.speech.lexicon.english.nouns import GROUPS, PERSONS, PUBLIC, SCENIC, SCENIC_WITH, STATES
from brandhub.speech.lexicon.english.public import SEEN_OF_PLACES, WENT
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_BEFORE: Final = frozenset(
    "young old older elderly local small big large private foreign skilled good rich poor wealthy poorer richer"
    " single married whole many most other".split()
)
_DETERMINERS: Final = frozenset("the our these its".split())
_AGAIN: Final = frozenset("again now nowadays here".split())
"""At the end of a sentence they say that it was otherwise once, or is elsewhere."""
_CITIES: Final = frozenset(CLASSES["city"].split())
_SELDOM: Final = frozenset("rarely seldom hardly barely scarcely mostly".split())
_PLACED: Final = frozenset("here there everywhere still now often today also always usually rarely hardly".split())
_MODALS: Final = frozenset("may can must should will could might would shall need do don't cannot can't".split())
_BEING: Final = frozenset("are were was is been have has had".split())
_ADJECTIVE: Final = re.compile(
    r"\w{3,}(?:ous|able|ible|less|ful|ical|ant)|subject|due|alike|alone|able|eligible|an?|the|his|her|my|our|their|its"
    r"|this|that|these|those|such|not|so|centre|center|per|plus|versus|vs|via|no|both|all|each|only|also|even|else"
)
_VERBS_TOO: Final = frozenset(
    "rent dock branch place fair exhibit market tax trade estate flat study queue train".split()
)
_PLURAL: Final = re.compile(r"\w{2,}[^sui]s")
_PAST: Final = re.compile(r"\w{2,}ed")
_PLACING: Final = frozenset("the a an their of front".split())
_NEAR: Final = 4
"""Words behind a verb among which its object stands."""
_NO_VERBS: Final = frozenset(
    "and or of in on at with from for to by as who that which whose under over between near behind without during after"
    " before like than about around through against along across".split()
)


def find_groups(line: Line) -> Iterator[tuple[int, int, str]]:
    """What is said of a group as a whole, as a range of tokens and a kind."""
    for first, last in line.sentences:
        at = first
        while at < last and line.tokens[at].kind != "word":
            at += 1
        beside_value = any(word in STAND_INS for word in line.words[first:last])
        found = None if beside_value else _verb_of_group(line, at, last) or _meets_a_town(line, at, last)
        if found is not None:
            yield at, found, "trend"


def _meets_a_town(line: Line, at: int, last: int) -> int | None:
    """“Ships bypass Dortmund”: many of a kind, what they do, and the town to which they do it."""
    if at + 4 > last or not _PLURAL.fullmatch(line.folds[at]):
        return None
    verb, town = line.folds[at + 1], line.folds[at + 2]
    closes = line.words[at + 3] in ".!,;"
    bare = (
        not _PLURAL.fullmatch(verb)
        and not verb.endswith(("ed", "ing"))
        and verb not in united(_NO_VERBS, _MODALS, _BEING, SCENIC, WENT)
    )
    return at + 1 if closes and bare and town in _CITIES else None


def _verb_of_group(line: Line, at: int, last: int) -> int | None:
    determined = at + 2 < last and line.folds[at] in _DETERMINERS
    start = at + determined
    start += start + 1 < last and line.folds[start] in _BEFORE
    if start + 1 >= last or not _is_group(line.tokens[start]):
        return None
    of_a_town = singular(line.folds[start]) in PUBLIC
    if determined and line.folds[at] == "the" and not of_a_town:  # “the children fly kites” are those one sees
        return None
    if line.folds[start + 1] in _SELDOM and start + 2 < last:
        return start + 1
    verb = _behind_adverbs(line, start + 1, last)
    verb = behind_continuing(line, verb, last) if verb < last else verb
    token = line.word(verb)
    if verb >= last or token is None or token.kind != "word" or token.text[0].isupper():
        return None
    fold = token.fold
    following = line.word(verb + 1)
    again = not _AGAIN.isdisjoint(line.folds[max(verb, last - 2) : last])  # “women run the workshops now”
    if again and fold in SCENIC:
        return verb
    behind = "" if following is None else following.fold
    if fold in SCENIC_WITH and (following is None or behind in SCENIC_WITH[fold].split()):
        return None
    if fold == "are" and not of_a_town:
        return verb + 1 if behind in STATES else None
    seen = SEEN_OF_PLACES if of_a_town else SCENIC
    if fold in united(_NO_VERBS, _MODALS, _BEING, seen, STRONG["en"], WENT) or _PAST.fullmatch(fold):
        return None
    if fold.endswith(("s", "ing")) or _is_no_verb(fold) or _is_scene(line, verb, last):
        return None
    return verb


def _behind_adverbs(line: Line, at: int, last: int) -> int:
    while at < last and (line.folds[at] in _PLACED or line.folds[at].endswith("ly")):
        at += 1
    return at


def _is_no_verb(fold: str) -> bool:
    """“Employees subject to social insurance”, “parks within the city limits”: a label, not a sentence."""
    noun = fold in united(GROUPS, PERSONS) or (fold in PUBLIC and fold not in _VERBS_TOO)
    return noun or fold in PREPOSITIONS["en"] or _ADJECTIVE.fullmatch(fold) is not None


def _is_scene(line: Line, verb: int, last: int) -> bool:
    """“Skaters wax their boards on the steps”: a thing in their hands, and a place."""
    behind = line.folds[verb + 1 : last]
    at = next((at for at, fold in enumerate(behind[:_NEAR]) if is_thing(fold)), None)
    if at is None or not PREPOSITIONS["en"].isdisjoint(behind[:at]):
        return False
    return any(
        fold in PREPOSITIONS["en"] and further in _PLACING
        for fold, further in zip(behind[at + 1 :], behind[at + 2 :], strict=False)
    )


def _is_group(token: Token) -> bool:
    fold = token.fold
    if token.kind != "word":
        return False
    return (
        fold in GROUPS
        or fold == "start ups"
        or (fold.endswith("s") and singular(fold) in united(PERSONS, PUBLIC) and singular(fold) != fold)
    )
