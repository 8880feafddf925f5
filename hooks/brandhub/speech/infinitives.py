"""Instructions in the infinitive: „Zwei Eier trennen und steif schlagen“ tells what to do and counts nothing.

German puts the verb last there and names nobody who does it. So does a clause behind „als“ or „weil“, and „Zwei
Vereine wollen bauen“ ends in an infinitive as well: whatever holds a verb of its own, or opens a clause, is no
instruction. And a plain plural looks the same, „Zwei Chöre singen“: the verb must need an object, or have its first
part with it, which a verb of a main clause parts with.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Final

from brandhub.speech.offers import counts_of_town
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united


def in_infinitive(line: Line, sentence: tuple[int, int], words: ModuleType, at: int) -> bool:
    """True for a token in a sentence that tells what to do without a word for those who do it."""
    handling: ModuleType | None = words.HANDLING
    if handling is None:
        return False
    parts = _parts(line, sentence)
    around = next((part for part in parts if part[0] <= at < part[1]), None)
    if around is None or line.tokens[sentence[1] - 1].text == "?" or counts_of_town(line, at, words):
        return False
    if not any(_tells_what_to_do(line, part, handling, plainly=True) for part in parts):
        return False
    if _lists(line, parts, around, handling):
        return True
    adds = around is not parts[0] and not _is_verb(line, around[1] - 1) and around[1] - around[0] <= _FEW
    told = adds or _tells_what_to_do(line, around, handling, plainly=False)
    return told and all(_goes_so(line, part, handling) for part in parts)


def _lists(line: Line, parts: list[tuple[int, int]], around: tuple[int, int], handling: ModuleType) -> bool:
    """„Zwei Eier, Mehl und eine Prise Salz verrühren“: what is eaten, thing by thing, before the verb of the last."""
    eaten = any(line.tokens[at].fold in handling.FOOD for at in range(*around))
    return (
        eaten
        and _tells_what_to_do(line, parts[-1], handling, plainly=True)
        and not any(_is_verb(line, at) or _is_finite(line, at, handling) for part in parts[:-1] for at in range(*part))
    )


_PARTING: Final = frozenset(",;:–—")
_JOINING: Final = frozenset(("und", "oder", "dann", "bzw"))
_THEN: Final = frozenset("und oder dann danach anschliessend zuerst zunaechst erst nun jetzt".split())
_PREPOSITIONS: Final = frozenset(
    "in im an am auf aus bei beim mit ohne zu zum zur unter ueber nach von vom durch fuer gegen um zwischen neben"
    " hinter vor ins aufs seit bis".split()
)
# What begins with one of these is no subject: „Einen Liter kochen“, „Mit dem größeren Messer schneiden“.
_NO_SUBJECT: Final = frozenset("den einen keinen jeden diesen".split()) | _PREPOSITIONS


def _parts(line: Line, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """The stretches of a sentence between its commas and the „und“ behind a verb."""
    first, last = sentence
    while last > first and line.tokens[last - 1].kind == "sign":
        last -= 1
    parts, begin = [], first
    for at in range(first, last):
        token = line.tokens[at]
        joins = token.fold in _JOINING and at > begin and _is_verb(line, at - 1)
        if (token.text in _PARTING or joins) and at > begin:
            parts.append((begin, at))
            begin = at + 1
    return [*parts, (begin, last)] if begin < last else parts


def _is_verb(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return token.kind == "word" and token.text.islower() and token.fold.endswith(("en", "ern", "eln"))


def _tells_what_to_do(line: Line, part: tuple[int, int], handling: ModuleType, *, plainly: bool) -> bool:
    """False where the verb stands in front or is not of that kind. `plainly`: without another reading."""
    first, last = part
    while first < last and line.tokens[first].fold in _THEN:
        first += 1
    if last - first < 2 or (line.tokens[first].fold in handling.OPENING and not _has_noun_behind(line, first)):
        return False
    verb, before = line.tokens[last - 1], line.tokens[last - 2]
    if not _is_verb(line, last - 1) or before.fold == "zu" or _with_zu(handling.PARTS).fullmatch(verb.fold):
        return False
    if verb.fold == "lassen":  # „ruhen lassen“
        return _is_verb(line, last - 2) and before.fold not in handling.BESIDE
    if any(_is_verb(line, at) and not _is_inflected(line, at, handling) for at in range(first, last - 1)):
        return False
    if verb.fold in handling.TRANSITIVE:
        return True
    if verb.fold in handling.HANDLED:
        how = before.kind == "word" and before.text.islower() and before.fold not in _PREPOSITIONS
        eaten = any(line.tokens[at].fold in handling.FOOD for at in range(first, last))
        lasts = line.tokens[last - 2].fold in _SPANS  # „Alle zwei Wochen gießen“
        return (
            not plainly
            or how
            or eaten
            or lasts
            or line.tokens[first].fold in _NO_SUBJECT
            or _leads_somewhere(line, part)
        )
    return verb.fold not in handling.UNPARTED and bool(_parted(handling.PARTS).fullmatch(verb.fold))


def _leads_somewhere(line: Line, part: tuple[int, int]) -> bool:
    """„in die Platte bohren“: a preposition with an accusative goes with the verb, not with a noun before it."""
    folds = [token.fold for token in line.tokens[part[0] + 1 : part[1]]]
    pairs = pairwise(folds)
    if folds and folds[-1] in _CUTTING and any(one == "in" and _counts(other) for one, other in pairwise(folds)):
        return True  # „in vier Streifen schneiden“
    return not _DIRECTIONS.isdisjoint(folds) or any(
        before in _TOWARDS and following in _AFTER for before, following in pairs
    )


_SPANS: Final = frozenset("sekunden minuten stunden tage wochen monate".split())
_CUTTING: Final = frozenset("schneiden teilen brechen reissen saegen zerlegen falten einteilen".split())
_DIRECTIONS: Final = frozenset("ins aufs".split())
_AFTER: Final = frozenset("die den das eine einen ein".split())
_TOWARDS: Final = frozenset("in auf unter ueber durch an hinter vor neben zwischen".split())


def _has_noun_behind(line: Line, at: int) -> bool:
    """„Den Deckel zweimal drehen“, „das größere Stück nach unten legen“: an article, not the opening of a clause."""
    for token in line.tokens[at + 1 : at + 4]:
        if token.is_capital:
            return line.tokens[at].fold in ("die", "das", "den", "der", "dem")
        if not token.fold.endswith(("e", "en", "er", "es", "em")):
            return False
    return False


def _is_inflected(line: Line, at: int, handling: ModuleType) -> bool:
    """„in kleinen Stücken“, „den“: a word in -en that is no verb, as a noun follows it or as it never is one."""
    if line.tokens[at].fold in handling.BESIDE:
        return True
    following = line.word(at + 1)
    return following is not None and (following.is_capital or following.kind in ("number", "stand"))


def _goes_so(line: Line, part: tuple[int, int], handling: ModuleType) -> bool:
    """True for a stretch without a verb of somebody's: an infinitive, a few words, how long or in which case."""
    first, last = part
    opening = line.tokens[first].fold
    if opening in handling.UNTIL and first > 0 and line.tokens[first - 1].text in _PARTING:
        return True
    if any(_is_finite(line, at, handling) for at in range(first, last)):
        return False
    if opening in handling.OPENING and not _has_noun_behind(line, first):
        return False
    begins = (
        line.tokens[first].kind == "number"
        or _counts(line.tokens[first].fold)
        or opening in united(_PREPOSITIONS, _THEN, handling.NO_VERBS)
    )
    return _is_verb(line, last - 1) or (last - first <= _FEW and begins)


def _is_finite(line: Line, at: int, handling: ModuleType) -> bool:
    """„Die Emscher führt“, „stimmte“, „wollen“: what somebody does, did or may do."""
    token, following = line.tokens[at], line.word(at + 1)
    if token.fold in handling.FINITE:
        return True
    if not token.text.islower() or token.fold in handling.NO_VERBS or _PARTICIPLE.match(token.fold):
        return False
    return token.fold.endswith("t") or (
        token.fold.endswith("te") and not (following is not None and following.is_capital)
    )


_PARTICIPLE: Final = re.compile(r"(?:[a-z]{2,7})?(?:ge|be|ver|zer|ent)[a-z]{3,}")
_FEW: Final = 4
"""Words of a stretch without a verb: „…, am besten über Nacht“."""


def _counts(form: str) -> bool:
    """„…, zwanzig Minuten lang“"""
    return form.endswith(("zig", "zehn")) or form in ("zwei", "drei", "vier", "fuenf", "sechs", "acht", "eine")


@cache
def _parted(parts: str) -> re.Pattern[str]:
    # „aufgegeben“ is no infinitive, „eingeben“ is.
    return re.compile(rf"(?:{parts})(?!zu|ge(?!ben$|iessen$))[a-z]{{3,}}(?:en|ern|eln)")


@cache
def _with_zu(parts: str) -> re.Pattern[str]:
    """„aufzufüllen“: of what somebody tries, has or needs to do."""
    return re.compile(rf"(?:{parts})zu[a-z]{{3,}}(?:en|ern|eln)")
