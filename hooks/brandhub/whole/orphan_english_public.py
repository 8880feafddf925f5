"""English public things: what a sentence says of a town, of what a town has, and of a kind of thing.

“The Nordstadt speaks Turkish”, “coal dust has become a memory”, “our beer is drunk in Japan”, “one shop was empty”,
“vinyl is coming back”: who speaks of a town, a trade or a kind says how it stands or turns, whatever the verb. What is
said of one person, of a thing at hand or of an office at work is free (english_nouns.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.whole import english_public as public
from brandhub.whole.beside_lexicon import PREPOSITIONS
from brandhub.whole.english_assertions import FIGURES
from brandhub.whole.english_fields import CLASSES
from brandhub.whole.english_nouns import FIRST_NAMES, GROUPS, PERSONS, PUBLIC
from brandhub.whole.orphan_english_groups import find_groups
from brandhub.whole.orphan_english_subjects import is_thing, singular
from brandhub.whole.orphan_tokens import Line
from brandhub.whole.visible import STAND_INS

_LEADING: Final = frozenset("and but so yet still here today now meanwhile elsewhere then".split())
_DETERMINERS: Final = frozenset("a an the our its their this that these those every each his her my your no".split())
_NO_SUBJECTS: Final = frozenset(
    "he she i you we they it who that this there what which everybody nobody mr mrs ms dr".split()
)
CITIES: Final = frozenset(CLASSES["city"].split())
_TOWNS: Final = CITIES | frozenset(
    "city town region ruhr quarter district suburb borough neighbourhood village nordstadt suedstadt sudstadt north"
    " south east west state country valley estate coalfield".split()
)
_COUNTED: Final = frozenset("one single lone solitary lonely sole".split())
_NOT_COUNTED: Final = frozenset("further after by of on or and away more stop day evening night morning".split())
_FIGURES: Final = frozenset(FIGURES) - frozenset("line lines level index stock".split())
_MOST: Final = 5


def find_public(line: Line) -> Iterator[tuple[int, int, str]]:
    """What is said of a town, of what it has, of a group or a kind, as a range of tokens and a kind."""
    yield from find_groups(line)
    for first, last in line.sentences:
        if any(word in STAND_INS for word in line.words[first:last]) or line.words[last - 1] == "?":
            continue
        for start in _clauses(line, first, last):
            end = next((at for at in range(start, last) if line.words[at] in ",;:–—."), last)
            yield from _of_clause(line, start, end)


def beats_a_town(line: Line, last: int) -> bool:
    """“Closer to the street than in Essen”: what is harmless before a noun is not, measured against a town."""
    end = line.sentence_of(last)[1]
    than = next((at for at in range(last + 1, end) if line.folds[at] in ("than", ",")), end)
    return line.folds[than + 1 : than + 2] in (["in"], ["at"]) and line.folds[than + 2] in CITIES


def _clauses(line: Line, first: int, last: int) -> Iterator[int]:
    opens = True
    for at in range(first, last):
        if opens and line.tokens[at].kind == "word":
            opens = False
            yield at
        if line.words[at] in ",;:–—":
            opens = True


def _of_clause(line: Line, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    while start < end and line.folds[start] in _LEADING:
        start += 1
    head = _head(line, start, end)
    if head is None or _is_quoted(line, start):
        return
    yield from _count_of_one(line, start, head, end)
    kind = _kind_of(line, start, head)
    if kind == "private":
        return
    last = _predicate(line, head, end, kind) or _turned(line, head, end)
    if last is not None:
        yield start, last, "trend"
    elif _is_of_a_town(line, start, head, end):
        yield start, head + 1, "comparison"


def _is_quoted(line: Line, start: int) -> bool:
    """“‘Steel has left Dortmund’ is a sentence people say”: what is said of a sentence does not assert it."""
    if start == 0 or line.words[start - 1] not in ("“", '"', "‘"):
        return False
    closes = next((at for at in range(start, len(line.words)) if line.words[at] in ("”", '"', "’")), len(line.words))
    return line.folds[closes + 1 : closes + 2] in (["is"], ["was"])


def _predicate(line: Line, head: int, end: int, kind: str) -> int | None:
    """“Lives off containers”, “cannot complain”, “is coming back”: the last token of what is said of a subject."""
    behind = " " + " ".join(line.folds[head + 1 : end]) + " ."
    patterns = (public.LIVING, public.UNABLE, public.AWAY, public.CONSUMED) if kind == "public" else ()
    for pattern in (*patterns, public.DIRECTION, public.BACK):
        found = pattern.match(behind)
        if found is not None:
            return min(end - 1, head + str(found[0]).count(" "))
    return None


def _turned(line: Line, head: int, end: int) -> int | None:
    """“Has become a memory”, “have gone over to oat milk”, and not “has moved into the old customs house”."""
    if head + 2 >= end or line.folds[head + 1] not in ("has", "have"):
        return None
    at = head + 2 + (line.folds[head + 2].endswith("ly") or line.folds[head + 2] in ("long", "since", "now", "all"))
    behind = line.folds[at + 1 : min(end, at + 3)]
    acts = bool(behind) and behind[0] in public.AT_WORK and line.folds[at] not in public.TELLING
    return at if at < end and line.folds[at] in public.TURNED and not (acts or "terms" in behind) else None


def _is_of_a_town(line: Line, start: int, head: int, end: int) -> bool:
    """“The Nordstadt speaks Turkish and Arabic”, and not “the city owns the land”."""
    if line.folds[head] not in _TOWNS or head + 2 >= end or line.folds[head + 2] == "in":
        return False
    capital = line.tokens[head].is_capital and not line.opens(head)
    named = line.folds[head] in CITIES or capital or line.folds[start] in ("the", "our", "this")
    if not named or not PREPOSITIONS["en"].isdisjoint(line.folds[start : head + 1]):
        return False
    verb = line.folds[head + 1]
    return verb.endswith("s") and not verb.endswith(("ss", "'s", "us", "is")) and verb not in public.OFFICIAL


def _head(line: Line, start: int, end: int) -> int | None:
    """The noun before the verb of a clause, as far as it can be told: the last word of its first nouns."""
    if start >= end or line.folds[start] in _NO_SUBJECTS or line.tokens[start].kind != "word":
        return None
    at = start + (line.folds[start] in _DETERMINERS | {"only", "just", "one"})
    for index in range(at, min(end, at + _MOST)):
        following = line.word(index + 1)
        if line.tokens[index].kind != "word" or (index > at and line.folds[index] in _DETERMINERS):
            return None
        if following is None or index + 1 >= end or following.kind != "word":
            return None
        if _may_be_verb(following.fold):
            return index
    return None


_VERBS: Final = re.compile(
    r"is|are|was|were|has|have|had|can|cannot|can't|do|does|don't|doesn't|will|won't|would|no"
    r"|(?!.*(?:ss|us|'s|is)$)\w{2,}s|\w{2,}ed|live|depend|rely|get|turn|earn|save|tip|spend|pay|borrow|draw|stand|play"
    r"|speak|preach|fill|come|know|see|take|bank|count|feed|survive|remain|remains|waste|go"
)


def _may_be_verb(fold: str) -> bool:
    return _VERBS.fullmatch(fold) is not None and not (fold.endswith("s") and singular(fold) in PUBLIC | PERSONS)


def _kind_of(line: Line, start: int, head: int) -> str:
    """“public” for what a town has, and for groups; “kind” for a bare noun; “private” for one person, or a thing."""
    fold = line.folds[head].rsplit(" ", 1)[-1]
    if line.folds[start] in ("his", "her", "my", "your", "a", "an") or fold.endswith("'s"):
        return "private"
    if fold in PUBLIC | GROUPS | _TOWNS | _FIGURES or singular(fold) in PUBLIC:
        return "public"
    if singular(fold) in PERSONS and fold.endswith("s"):
        return "public"
    if fold in FIRST_NAMES | PERSONS or is_thing(fold) or (line.tokens[head].text[0].isupper() and head != start):
        return "private"
    determined = line.folds[start] in _DETERMINERS
    return "private" if determined else "kind"


def _count_of_one(line: Line, start: int, head: int, end: int) -> Iterator[tuple[int, int, str]]:
    """“One shop was empty”, “a single mechanic keeps the organ alive”, “a pair of breweries survived”."""
    at = start + (line.folds[start] in ("a", "the", "just", "only"))
    fold = line.folds[head].rsplit(" ", 1)[-1]
    counts = line.folds[at] == "one" or (line.folds[at] in _COUNTED and line.folds[start] in ("a", "the", "one"))
    counted = fold in PUBLIC or (fold in PERSONS and line.folds[at] != "one")
    if counts and at < head and counted and line.folds[head] != "notes" and line.folds[head + 1] not in _NOT_COUNTED:
        yield start, head, "number!"
    if line.folds[start] == "both" and (singular(fold) in PERSONS or fold in GROUPS) and line.folds[head] != "sides":
        yield start, head, "number!"
    if line.folds[at : at + 2] == ["pair", "of"] and singular(line.folds[min(end - 1, at + 2)]) in PUBLIC:
        yield start, at + 2, "number"
