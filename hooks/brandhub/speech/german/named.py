"""Named: what a sentence counts or compares that tells of somebody by name, and of nothing public.

„Frau Krause backt heute zwei Bleche mehr“, „Herr Yilmaz hat drei Kinder“, „Mia trägt ihr zweites Kleid“. Nobody would
prove it from a statistic, and nobody could. Who sells, leads, wins, serves or waits, who is the first or the only one,
and whatever stands in a sentence with a town, an institution, a trade, a group, a year, a sum or a value is told as
before. See german/search.py and decision 73.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.at_hand import DETERMINERS, is_public, is_small, noun_within
from brandhub.speech.german.people import is_called_by_name
from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.german import lives, named, words
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import Line, Token

_KINDS: Final = frozenset(("number", "comparison", "quantifier", "ordinal"))
_LASTING: Final = frozenset("heute inzwischen mittlerweile sommer winter frueher damals".split())
"""Of one person these are days of a life."""
_TOTALS: Final = frozenset(
    "alle allen jede jeden jedes jedem keine keinen kein keinem viele vielen wenige wenig".split()
)
_KNOWING: Final = re.compile(r"(?:kenn|kannt|weiss|wuss|versteh|verstand|beherrsch)\w*")
_POSSESSIVE: Final = re.compile(r"(?:sein|ihr|mein)(?:e[nmrs]?)?")
_WHOSE: Final = frozenset(
    "er sie ihr ihm ihn ihre ihren ihrem ihrer sein seine seinen seinem seiner ich mir mich".split()
)
_HUNDREDS: Final = re.compile(r"\w*(?:hundert|tausend|million|milliard)\w*")
_UP_TO_TWELVE: Final = re.compile(r"zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf")
_FIRST: Final = re.compile(r"erste[nmrs]?")
_REACH: Final = 4
_SOMEONE: Final = re.compile(rf"{small.PERSON.pattern}|{named.ANIMALS}")
_NOMINATIVE: Final = re.compile(r"der|die|das|(?:ihr|sein|mein)e?")


def is_of_named(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a number, a comparison, a quantity or a rank of what somebody who is named has or does."""
    if kind not in _KINDS:
        return False
    whose = _whose(line, first, last)
    if whose is None:
        return False
    if kind == "number":
        return first == last and _counts_own(line, first, whose)
    if kind == "comparison":
        return whose == "named" and first == last and _compares(line, first)
    if kind == "ordinal":
        return _is_own_turn(line, last, whose)
    return first == last and _takes_all(line, first)


def _whose(line: Line, first: int, last: int) -> str | None:
    """Of whom the clause speaks, where nothing public stands in its sentence: somebody who is "named", one of a
    house that is "own" („ihr Großvater“), or "single" („der Hund“)."""
    sentence, clause = line.sentence_of(first), line.clause_of(first)
    people = {at: who for at in range(*sentence) if (who := _who(line, at)) is not None}
    counted = _noun_behind(line, last)
    others = (at for at in range(*sentence) if at not in people and line.tokens[at] != counted)
    if not people or any(_claims(line, at, first, last) for at in others):
        return None
    if sentence[0] and any(line.tokens[at].kind == "stand" for at in range(*line.sentence_of(sentence[0] - 1))):
        return None
    if not any(clause[0] <= at < clause[1] for at in people) and _WHOSE.isdisjoint(words_of(line, clause)):
        return None
    whose = min(people.values(), key=_ORDER.index)
    generic = whose == "single" and not _RATES.isdisjoint(words_of(line, sentence))
    return None if generic else whose


_ORDER: Final = ("named", "own", "single")
_RATES: Final = frozenset("tag monat woche stunde schicht heute noch nur kaum oft meist heutzutage frueher".split())
"""With them „der Bauer“ may be every one."""


def _who(line: Line, at: int) -> str | None:
    if _is_somebody(line, at):
        return "named"
    if not _is_someone(line, at):
        return None
    return "own" if _POSSESSIVE.fullmatch(line.folds[at - 1]) else "single"


def _is_somebody(line: Line, at: int) -> bool:
    """„Mia“, „Frau Krause“; „der Florian“ is a tower of this town."""
    if line.folds[at] == "florian" and line.folds[at - 1] in ("der", "dem", "den", "vom", "zum", "am"):
        return False
    return is_called_by_name(line, at) and not is_small(line.tokens[at])  # „Roman“ is a book as well


def _is_someone(line: Line, at: int) -> bool:
    """„Die Bäckerin“, „ihr Großvater“, „der Hund“: a single one as the subject of the clause."""
    if not line.tokens[at].is_capital or at == 0 or not _SOMEONE.fullmatch(line.folds[at]):
        return False
    several = line.folds[at - 1] == "die" and small.FEMININE.fullmatch(line.folds[at]) is None
    return _NOMINATIVE.fullmatch(line.folds[at - 1]) is not None and not several and _is_subject(line, at - 1)


def _is_subject(line: Line, at: int) -> bool:
    """True where an article begins the clause, or stands right behind its verb."""
    first, _ = line.clause_of(at)
    before = line.folds[at - 1]
    return at == first or (line.words[at - 1].islower() and before.endswith("t")) or before in ("und", "als", "wenn")


def _claims(line: Line, at: int, first: int, last: int) -> bool:
    """True for a word with which the sentence may be about more than one person."""
    token = line.tokens[at]
    if token.kind == "sign" or first <= at <= last or (token.is_capital and is_called_by_name(line, at)):
        return False
    fold = token.fold
    if token.text in ("Sie", "Ihnen", "Ihr", "Ihre") and not line.opens(at):
        return True
    following = line.word(at + 1)
    daily = fold in _TOTALS and following is not None and named.MOMENTS.fullmatch(following.fold)
    if fold in _LASTING or daily:
        return False
    if fold in ("uns", "hier", "man") or named.CLAIMING.fullmatch(fold):
        return True
    if is_public(line, at, first, speaks=False) or (token.is_capital and not is_small(token) and may_be_public(fold)):
        return not _is_one_place(line, at)
    if lives.CONTEST.fullmatch(fold):
        return True
    return token.is_capital and small.ABSTRACT.fullmatch(fold) is not None


def _is_one_place(line: Line, at: int) -> bool:
    """„Am Nachmittag kommt der Kindergarten“: a place with its article, where something happens."""
    fold, before = line.folds[at], line.folds[at - 1] if at else ""
    site = small.SITES.fullmatch(fold) is not None or words.TOWNLY.fullmatch(fold) is not None
    return site and DETERMINERS.fullmatch(before) is not None


def _counts_own(line: Line, index: int, whose: str) -> bool:
    """„Drei Kinder“, „zwei Bleche“, „zweimal“: of small things up to a hundred, of kin and hours up to twelve."""
    form = line.folds[index]
    if named.TIMES.fullmatch(form) or _is_hour(line, index):
        return True
    if _HUNDREDS.fullmatch(form) or line.folds[index - 1] in _SHARING:
        return False
    noun = _noun_behind(line, index)
    if noun is None:
        return False
    if named.HEADS.fullmatch(noun.fold):
        return False
    if is_small(noun):
        return True
    return _UP_TO_TWELVE.fullmatch(form) is not None and whose != "single" and _is_homely(noun.fold)


def _is_hour(line: Line, index: int) -> bool:
    """„Der Hausmeister schließt um sechs die Tür auf“."""
    following = line.word(index + 1)
    bare = following is None or not following.is_capital
    return (
        bare
        and line.folds[index - 1] in ("um", "gegen", "ab")
        and _UP_TO_TWELVE.fullmatch(line.folds[index]) is not None
    )


_SHARING: Final = frozenset("auf unter von jede jeder jedes jeden vor".split())


def _is_homely(fold: str) -> bool:
    return any(one.fullmatch(fold) for one in (named.KIN, named.MOMENTS, named.OWNED))


def _noun_behind(line: Line, index: int) -> Token | None:
    """The noun of a number, behind adjectives."""
    return noun_within(line, index + 1, min(index + _REACH, line.clause_of(index)[1]))


def _compares(line: Line, index: int) -> bool:
    """„Zwei Bleche mehr“, „sie spricht jetzt langsamer“; what is set against something else is judged elsewhere."""
    form, noun = line.folds[index], line.word(index + 1)
    if "als" in line.folds[index : line.sentence_of(index)[1]] or small.JUDGED.fullmatch(form):
        return False
    if form in ("mehr", "weniger", "minder"):  # „zwei Bleche mehr“; „Lena erbt mehr“ is told
        before = line.word(index - 1)
        return (noun is not None and is_small(noun)) or (before is not None and is_small(before))
    return noun is not None and noun.is_capital and (is_small(noun) or _is_homely(noun.fold))


def _is_own_turn(line: Line, last: int, whose: str) -> bool:
    """„Ihr zweites Rad“, „das dritte Brot“, „seine erste Geige“."""
    form, before, noun = line.folds[last], line.folds[last - 1] if last else "", line.word(last + 1)
    if noun is None or not noun.is_capital:
        return False
    if line.folds[max(0, last - 2)] in _BEING or not (is_small(noun) or _is_homely(noun.fold)):
        return False
    if _FIRST.fullmatch(form):
        return _POSSESSIVE.fullmatch(before) is not None and whose == "named"
    return small.WHICH.fullmatch(form) is not None and before in small.BEFORE_WHICH


_BEING: Final = frozenset("ist war wird wurde bleibt blieb als gilt".split())


def _takes_all(line: Line, index: int) -> bool:
    """„Sie gießt alle Töpfe“, „jeden Morgen“; „sie kennt jeden Stein“ is told."""
    noun = _noun_behind(line, index)
    if noun is None or line.folds[index] not in _TOTALS or line.folds[index - 1] in ("fast", "nahezu", "beinahe"):
        return False
    said = words_of(line, line.sentence_of(index))
    if any(map(_KNOWING.fullmatch, said)) or {"so", "wie"} <= {*said}:
        return False
    if named.MOMENTS.fullmatch(noun.fold) or (
        named.MET.fullmatch(noun.fold) and any(map(named.MEETING.fullmatch, said))
    ):
        return line.folds[index].startswith("jede")
    return is_small(noun) and index > line.clause_of(index)[0]
