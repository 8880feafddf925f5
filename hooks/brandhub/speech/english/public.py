"""English public things: what a sentence says of a town, of what a town has, and of a kind of thing.

“The Nordstadt speaks Turkish”, “coal dust has become a memory”, “our beer is drunk in Japan”, “one shop was empty”,
“vinyl is coming back”: who speaks of a town, a trade or a kind says how it stands or turns, whatever the verb. What is
said of one person, of a thing at hand or of an office at work is free (lexicon/english/nouns.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.english.absolutes import is_measured
from brandhub.speech.english.deeds import fares, figures, goes_with, is_deed
from brandhub.speech.english.groups import find_groups
from brandhub.speech.english.handled import leans_on_a_thing
from brandhub.speech.english.nouns import is_animal, is_person, is_thing, singular
from brandhub.speech.english.ones import counts_a_single, counts_of_one
from brandhub.speech.english.turns import CITIES, TOWNS, is_converted, turned
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.english import public
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.english.deeds import OF_HANDS, UNHELD
from brandhub.speech.lexicon.english.nouns import FIRST_NAMES, GROUPS, PERSONS, PUBLIC, THINGS
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_LEADING: Final = frozenset("and but so yet still here today now meanwhile elsewhere then".split())
_DETERMINERS: Final = frozenset("a an the our its their this that these those every each his her my your no".split())
_NO_SUBJECTS: Final = frozenset(
    "he she i you we they it who that this there what which everybody nobody anyone anybody whoever"
    " mr mrs ms dr some any turn keep bear".split()
)
_FIGURES: Final = frozenset(FIGURES) - frozenset("line lines level index stock".split())
_INVERTED: Final = (["is", "not"], ["are", "not"], ["was", "not"], ["were", "not"])
_STANDS: Final = frozenset("is are was were remains remain remained stays stay stayed keeps".split())
_BURDENS: Final = frozenset("debts losses profits salaries taxes turnout poverty shortages differences".split())
_STILL: Final = frozenset("still now very too so again also already rather quite always far pretty not".split())
_HIGH: Final = frozenset(
    "high low large small enormous huge great considerable modest tiny steep excessive negligible weak strong".split()
)
_SPANS: Final = frozenset("year season decade generation summer winter spring autumn".split())
_COMPARATIVE: Final = re.compile(r"(?!over|under|after|ever|never|other|number)\w{2,}er|more|less")
_GOVERNING: Final = frozenset("of from in on at with without under between near behind for by".split())
_REPLACE: Final = frozenset(("replace",))
_MOST: Final = 5
_FEW: Final = 4


def find_public(line: Line) -> Iterator[tuple[int, int, str]]:
    """What is said of a town, of what it has, of a group or a kind, as a range of tokens and a kind."""
    yield from find_groups(line)
    for first, last in line.sentences:
        if any(word in STAND_INS for word in line.words[first:last]) or line.words[last - 1] == "?":
            continue
        for start in _clauses(line, first, last):
            end = next((at for at in range(start, last) if line.words[at] in ",;:–—."), last)
            yield from _of_clause(line, start, end)


def counts_anyway(line: Line, first: int, last: int, kind: str) -> bool:
    """“Closer to the street than in Essen”, “sales fell on the news”: what is harmless elsewhere is not."""
    if kind == "comparison":
        return _beats_a_town(line, last) or is_measured(line, first, last)
    if line.folds[first : first + 3] == ["only", "one", "of"]:
        return True
    moved = line.folds[first] in ("fall", "fell", "rose")
    out = line.folds[first + 1 : first + 3] in (["out", "."], ["out", ","], ["out"])  # not “out of the figures”
    moved = moved or (line.folds[first] in ("drop", "dropped") and out)
    falls = kind == "trend" and first == last and moved
    subject = line.folds[first - 1] if falls and first else ""
    if subject.endswith("s") and (subject in FIGURES or singular(subject) in PUBLIC):
        return True
    before = range(line.clause_of(first)[0], first - 1)
    return falls and any(line.folds[at] in _FIGURES and line.folds[at + 1] == "of" for at in before)


def _beats_a_town(line: Line, last: int) -> bool:
    """“Closer to the street than in Essen”: what is harmless before a noun is not, measured against a town."""
    end = line.sentence_of(last)[1]
    than = next((at for at in range(last + 1, end) if line.folds[at] in ("than", ",")), end)
    return line.folds[than + 1 : than + 2] in (["in"], ["at"]) and not CITIES.isdisjoint(
        line.folds[than + 2 : than + 3]
    )


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
    if start >= end:
        return
    found = _subject(line, start, end)
    single = [*counts_a_single(line, start, end)]
    yield from single
    yield from _stands_high(line, start, end)
    yield from _each_year(line, start, end)
    if found is None or _is_quoted(line, start):
        return
    head, verb = found
    yield from () if single else counts_of_one(line, start, head, end)
    kind = _kind_of(line, start, head)
    if kind == "private":
        return
    if is_converted(line, start, verb, end):
        return
    if line.folds[head] not in TOWNS and leans_on_a_thing(line, verb, end):
        return
    last = _predicate(line, (head, verb, end), kind) or turned(line, verb, end) or _left(line, start, verb, end)
    if last is None and kind == "public" and verb == head + 1:
        last = fares(line, start, verb, end)
    if last is not None:
        yield start, last, "trend"
    elif verb == head + 1 and _is_of_a_town(line, start, head, end):
        yield start, verb, "comparison"


def _stands_high(line: Line, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """“Unemployment in the north is still stubbornly high.”"""
    figure = next((at for at in range(start, min(end, start + 3)) if line.folds[at] in _FIGURES | _BURDENS), None)
    if figure is None:
        return
    verb = next((at for at in range(figure + 1, min(end, figure + 2 * _MOST)) if line.folds[at] in _STANDS), None)
    if verb is None:
        return
    at = verb + 1
    while at < end and (line.folds[at] in _STILL or line.folds[at].endswith("ly")):
        at += 1
    if at < end and line.folds[at] in _HIGH and (at + 1 >= end or line.folds[at + 1] in _GOVERNING | {"and", "here"}):
        yield start, at, "quantifier!"


def _each_year(line: Line, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """“Storms come earlier each year”, “what Dortmund builds, others copy”."""
    if line.folds[start + 1 : start + 2] in (["it"], ["they"]) and line.folds[start + 2 : end] in _INVERTED:
        yield start, start, "comparison"  # “Cheap it is not.”
    if line.folds[start] == "others" and start + 1 < end and line.folds[start + 1] in public.COPYING:
        yield start, start + 1, "comparison"
    for at in range(start, end - 1):
        if line.folds[at] in ("each", "every") and line.folds[at + 1] in _SPANS:
            near = next((one for one in range(max(start, at - 3), at) if _COMPARATIVE.fullmatch(line.folds[one])), None)
            if near is not None:
                yield near, at + 1, "trend!"


def _is_quoted(line: Line, start: int) -> bool:
    """“‘Steel has left Dortmund’ is a sentence people say”: what is said of a sentence does not assert it."""
    if start == 0 or line.words[start - 1] not in ("“", '"', "‘"):
        return False
    closes = next((at for at in range(start, len(line.words)) if line.words[at] in ("”", '"', "’")), len(line.words))
    return line.folds[closes + 1 : closes + 2] in (["is"], ["was"])


def _predicate(line: Line, places: tuple[int, int, int], kind: str) -> int | None:
    """“Lives off containers”, “cannot complain”, “is coming back”: the last token of what is said of a subject."""
    head, verb, end = places
    bare = line.opens(head) or (line.opens(head - 1) and line.folds[head - 1] not in _DETERMINERS)
    behind = " " + " ".join(line.folds[verb:end]) + " ."
    whole = kind == "public" or public.MASSES.fullmatch(line.folds[head]) is not None
    patterns = [public.LIVING, public.UNABLE, public.AWAY] if whole else []
    patterns += [public.CONSUMED, public.REPLACED] if kind == "public" else []
    patterns += [public.NO_LONGER] if bare and whole else []
    several = line.folds[head].endswith("s") and not line.folds[head].endswith("ics")  # “bullheads swim there again”
    again = bare and whole and line.folds[head] not in CITIES and (kind == "public" or not several)
    patterns += [public.AGAIN] if again else []
    for pattern in (*patterns, public.DIRECTION, public.BACK, public.REPLACING, public.CHEAP):
        found = pattern.match(behind)
        if found is not None and pattern is public.REPLACING and kind == "public" and _mends(line, verb, end):
            continue
        if found is not None:
            return min(end - 1, verb - 1 + str(found[0]).count(" "))
    return None


def _mends(line: Line, verb: int, end: int) -> bool:
    """“The housing company replaces the front doors”: a thing at hand gives way to one like it."""
    at = next((at for at in range(verb, min(end, verb + 3)) if is_deed(line.folds[at], _REPLACE)), end)
    stop = next((one for one in range(at, end) if line.folds[one] in PREPOSITIONS["en"]), end)
    if stop - at < 2 or stop - at > _MOST or line.folds[stop : stop + 1] == ["by"]:
        return False
    one = line.folds[stop - 1]
    return is_thing(one) and not (is_person(one) or is_animal(one) or is_many(one))


def _left(line: Line, start: int, verb: int, end: int) -> int | None:
    """“Industry left”: a bare subject, and nothing behind the verb."""
    alone = verb + 1 >= end or line.tokens[verb + 1].kind != "word"
    one = not _NO_SUBJECTS.isdisjoint(line.folds[start:verb])  # “one evening he simply stayed”
    left = alone and not one and line.folds[verb] in public.LEFT
    return verb if left and line.folds[start] not in _DETERMINERS else None


def _is_of_a_town(line: Line, start: int, head: int, end: int) -> bool:
    """“The Nordstadt speaks Turkish and Arabic”, and not “the city owns the land”."""
    if line.folds[head] not in TOWNS or head + 2 >= end or line.folds[head + 2] == "in":
        return False
    capital = line.tokens[head].is_capital and not line.opens(head)
    named = line.folds[head] in CITIES or capital or line.folds[start] in ("the", "our", "this")
    if not named or not PREPOSITIONS["en"].isdisjoint(line.folds[start : head + 1]):
        return False
    verb = line.folds[head + 1]
    return (
        verb.endswith("s")
        and not verb.endswith(("ss", "'s", "us", "is"))
        and verb not in public.OFFICIAL
        and not (verb in public.MUNICIPAL and _is_for_its_own(line, head + 2, end))
        and not (is_deed(verb, OF_HANDS) and not figures(line, head + 1))
    )


def _is_for_its_own(line: Line, start: int, end: int) -> bool:
    """Whether what a town does is done to no rival, no other town, and not to everybody."""
    behind = line.folds[start:end]
    unheld = (one for one in behind if one in UNHELD - public.SERVED and not is_person(one))
    return public.RIVALS.isdisjoint(behind) and TOWNS.isdisjoint(behind) and next(unheld, None) is None


def _subject(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """The noun and the verb of a clause, as far as they can be told: “apples from the Hellweg pay”."""
    if start >= end or line.folds[start] in _NO_SUBJECTS or line.tokens[start].kind != "word":
        return None
    at = start + (line.folds[start] in _DETERMINERS | {"only", "just", "one"})
    governed = next((one for one in range(at + 1, min(end, at + _FEW)) if line.folds[one] in _GOVERNING), None)
    noun = _before_verb(line, at, governed if governed is not None else end)
    if noun is not None or governed is None:
        if noun is None:
            return None
        return (noun - (noun > at and line.folds[noun] == "here"), noun + 1)  # “keepers here are”
    begin = governed + 1 + (governed + 1 < end and line.folds[governed + 1] in _DETERMINERS)
    last = _before_verb(line, begin, end)
    return None if last is None else (governed - 1, last + 1)


def _before_verb(line: Line, at: int, end: int) -> int | None:
    """The word before the verb, where nothing but nouns and their adjectives stands between."""
    for index in range(at, min(end, at + _MOST)):
        following = line.word(index + 1)
        if line.tokens[index].kind != "word" or (index > at and line.folds[index] in _DETERMINERS):
            return None
        if following is None or index + 1 >= end or following.kind != "word":
            return None
        is_noun = following.fold not in _AUXILIARIES and line.folds[min(end - 1, index + 2)] in _AUXILIARIES
        second = goes_with(following.fold, "".join(line.folds[index + 2 : index + 3]))  # “trades on its past”
        if (second or _may_be_verb(following.fold)) and not is_noun:  # “the swimming baths have …”
            return index
    return None


_AUXILIARIES: Final = frozenset("is are was were has have had can could will would do did".split())


_VERBS: Final = re.compile(
    r"is|are|was|were|has|have|had|can|cannot|can't|do|does|don't|doesn't|will|won't|would|no"
    r"|(?!.*(?:ss|us|'s|is)$)\w{2,}s|\w{2,}ed|live|depend|rely|get|turn|earn|save|tip|spend|pay|borrow|draw|stand|play"
    r"|speak|preach|fill|come|know|see|take|bank|count|feed|survive|remain|remains|waste|go|keep|could|should|must|may"
    r"|left|went|fell|came|won|lost|pull|dominate"
)


def _may_be_verb(fold: str) -> bool:
    noun = fold in GROUPS or (fold.endswith("s") and singular(fold) in united(PUBLIC, PERSONS))
    return _VERBS.fullmatch(fold) is not None and not noun


def is_many(fold: str) -> bool:
    """True for what a town has, for groups, and for more than one of a trade."""
    one = singular(fold)
    return fold in PUBLIC | GROUPS | TOWNS | _FIGURES or one in PUBLIC or (one in PERSONS and fold.endswith("s"))


def _kind_of(line: Line, start: int, head: int) -> str:
    """“public” for what a town has, and for groups; “kind” for a bare noun; “private” for one person, or a thing."""
    fold = line.folds[head].rsplit(" ", 1)[-1]
    if line.folds[start] in ("his", "her", "my", "your", "a", "an") or fold.endswith("'s"):
        return "private"
    if fold in united(PUBLIC, GROUPS, TOWNS, _FIGURES) or singular(fold) in PUBLIC:
        return "public"
    if singular(fold) in PERSONS and fold.endswith("s"):
        return "public"
    bare = line.folds[start] not in _DETERMINERS
    if bare and fold.endswith("s") and is_thing(fold) and fold not in THINGS:
        return "kind"
    known = fold in FIRST_NAMES or fold in PERSONS
    if known or is_thing(fold) or (line.tokens[head].text[0].isupper() and head != start):
        return "private"
    return "kind" if bare else "private"
