"""German: which words of a line assert a number, a comparison, a rank, a quantity or a trend.

Forms are told by grammar where grammar suffices (orphan_german_forms.py, number words of any length) and by the lists
of german_words.py, german_assertions.py and german_idioms.py where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from brandhub.whole import german_announcements as announcements
from brandhub.whole import german_assertions as assertions
from brandhub.whole import german_boasts as boasts
from brandhub.whole import german_contests as contests
from brandhub.whole import german_courses as courses
from brandhub.whole import german_everyday as everyday
from brandhub.whole import german_fading as fading
from brandhub.whole import german_fields as fields
from brandhub.whole import german_hints as hints
from brandhub.whole import german_idioms as idioms
from brandhub.whole import german_metaphors as metaphors
from brandhub.whole import german_moments as moments
from brandhub.whole import german_occasions as occasions
from brandhub.whole import german_ordinary as ordinary
from brandhub.whole import german_plenty as plenty
from brandhub.whole import german_proverbs as proverbs
from brandhub.whole import german_publics as publics
from brandhub.whole import german_sayings as sayings
from brandhub.whole import german_standing as standing
from brandhub.whole import german_undertones as undertones
from brandhub.whole import german_words as words
from brandhub.whole.orphan_at_hand import is_at_hand
from brandhub.whole.orphan_conditions import is_condition
from brandhub.whole.orphan_german_forms import (
    compares,
    is_comparative,
    is_superlative,
    may_compare,
    may_compare_inside,
    noun_follows,
)
from brandhub.whole.orphan_german_scenes import is_heading, is_house, is_of_the_moment
from brandhub.whole.orphan_german_uses import (
    counts_with_capital,
    denies,
    has_no_value,
    intends,
    invites,
    is_about_speaker,
    is_called,
    is_name_of_rank,
    moves,
    overtakes,
    points_on,
    tells_the_hour,
)
from brandhub.whole.orphan_kin import is_among_kin
from brandhub.whole.orphan_lists import patterns, with_gaps
from brandhub.whole.orphan_phrases import Phrasebook
from brandhub.whole.orphan_publics import find_publics
from brandhub.whole.orphan_scenes import is_scenery
from brandhub.whole.orphan_tokens import Judge, Line, Token

_FOLD: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "", "'": "", "-": "", ".": "", "é": "e", "è": "e", "ê": "e"}
    | {"â": "ae", "ã": "ae", "ô": "oe", "õ": "oe", "ő": "oe", "û": "ue", "ű": "ue"}  # „grôßte“
)
LONGEST: Final = 60  # no German word of running text is longer; nothing is lost behind it

_SMALL: Final = "zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun"
_UNIT: Final = f"ein|{_SMALL}"
_TEEN: Final = "(?:drei|vier|fuenf|sech|sieb|acht|neun)zehn|zehn|elf|zwoelf"
_TENS: Final = "(?:zwan|vier|fuenf|sech|sieb|acht|neun)zig|dreissig"
_BELOW: Final = f"(?:(?:{_UNIT})und(?:{_TENS})|{_TEEN}|{_TENS}|{_UNIT})"
CARDINAL: Final = (
    f"(?:(?:{_BELOW})?hundert(?:und)?)?(?:{_BELOW})?tausend(?:und)?(?:(?:{_UNIT})?hundert(?:und)?)?(?:{_BELOW}|eins)?"
    f"|(?:{_BELOW})?hundert(?:und)?(?:{_BELOW}|eins)?|(?:{_UNIT})und(?:{_TENS})|{_TEEN}|{_TENS}|{_SMALL}"
)


@cache  # made when the first line is searched: most runs find everything in the archive
def _number_words() -> re.Pattern[str]:
    return re.compile(words.NUMBERS.replace("{n}", CARDINAL))


@cache
def _word_counts() -> re.Pattern[str]:
    return re.compile(f"{assertions.COUNTING_NOUNS}|{plenty.COUNTED}".replace("{n}", CARDINAL))


@cache
def _counting() -> re.Pattern[str]:
    """Whatever counts or says that all are meant, as one: most words are nothing of that."""
    told = _number_words(), _word_counts(), _TOTALS, _NONE
    return re.compile("|".join(f"(?:{one.pattern})" for one in told))


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """The spelling of the word lists: lower case, ae, oe, ue and ss."""
    return word.lower().translate(_FOLD)[:LONGEST]


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    told = [*_told(line)]
    public = [*find_publics(line)]
    free = _free(line) if told or public else []  # most lines assert nothing, and then nothing has to be harmless
    kept = [one for one in told if one[2].endswith("!") or not (free[one[0]] or free[one[1]])]
    yield from ((first, last, kind.rstrip("!")) for first, last, kind in kept)
    sentences = {line.sentence_of(first) for first, _, _ in kept}
    yield from (
        one for one in public if not (free[one[0]] or free[one[1]]) and line.sentence_of(one[0]) not in sentences
    )


def _told(line: Line) -> Iterator[tuple[int, int, str]]:
    kinds, book = _phrases()
    for kind, found in zip(kinds, book.find(line.folded), strict=True):
        for first, last in line.matches(found) if found else ():
            if not overtakes(line, first) and moves(line, kind, first):
                yield first, last, "trend" if kind.endswith("?") else kind
    for index in line.places(_JUDGE):
        if not (_may_assert_inside(line.words[index], line.folds[index]) or line.opens(index)):
            continue
        token = line.tokens[index]
        if token.kind == "word":
            word = _kind(line, index, token)
            if word is not None:
                yield index, index, word


@cache
def _phrases() -> tuple[tuple[str, ...], Phrasebook]:
    """Kinds of assertion, and the phrases of each. With „!“ no part of it is harmless by itself: „die erste Geige“."""
    groups: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("number", _field(fields.NUMBERS)),
        ("superlative", _field(fields.LEADING)),
        ("comparison", _field(fields.COMPARING)),
        ("trend?", _field(courses.TRENDS)),
        ("moving?", _field(courses.MOVING)),
        ("quantifier", _field(fields.QUANTITIES)),
        ("comparison", _field(contests.COMPARING, contests.CLASSES, *contests.PATTERNS)),
        ("superlative", _field(standing.LEADING, standing.CLASSES, *standing.PATTERNS)),
        ("number", _field(plenty.NUMBERS, plenty.CLASSES)),
        ("quantifier", _field(plenty.QUANTITIES, plenty.CLASSES, *plenty.PATTERNS)),
        ("trend", _field(fading.TRENDS, fading.CLASSES, *fading.PATTERNS)),
        ("trend?", _field(fading.LIVING, fading.CLASSES)),
        ("moving?", _field(fading.MOVING, fading.CLASSES)),
        *((kind, _field(lines, metaphors.CLASSES)) for kind, lines in metaphors.KINDS.items()),
        *((kind, _field(lines, boasts.CLASSES)) for kind, lines in boasts.KINDS.items()),
        *boasts.PATTERNS.items(),
        *((kind, _field(lines, undertones.CLASSES)) for kind, lines in undertones.KINDS.items()),
        *undertones.PATTERNS.items(),
        *((kind, _field(lines, publics.CLASSES)) for kind, lines in publics.KINDS.items()),
        *((f"{kind}!", _field(lines, hints.CLASSES, *more)) for kind, (lines, *more) in hints.KINDS.items()),
        ("number", tuple(assertions.FRACTIONS)),
        ("date", tuple(assertions.LASTING)),
        ("superlative", tuple(assertions.LEADING)),
        ("comparison", tuple(assertions.COMPARING)),
        ("trend?", tuple(assertions.TREND)),
        ("trend", tuple(assertions.COURSES)),
        ("moving?", tuple(assertions.MOVING)),
        ("ordinal", tuple(assertions.RANKS)),
        ("quantifier", tuple(assertions.PARTIAL)),
    )
    return tuple(kind for kind, _ in groups), Phrasebook(*(phrases for _, phrases in groups))


def _field(lines: str, classes: Mapping[str, str] = fields.CLASSES, *more: str) -> tuple[str, ...]:
    return (*patterns(lines, classes), *more)


@cache
def _free_phrases() -> Phrasebook:
    ordinal = f"{assertions.ORDINAL}|erste[nmrs]?|letzte[nmrs]?|achte[nmrs]?"
    ordinals = tuple(pattern.format(o=ordinal) for pattern in idioms.FREE_ORDINALS)
    said = (
        *patterns(sayings.SAYINGS, fields.CLASSES),
        *patterns(everyday.SAYINGS, everyday.CLASSES),
        *patterns(proverbs.SAYINGS, proverbs.CLASSES),
        *patterns(announcements.SAYINGS, announcements.CLASSES),
        *patterns(moments.SAYINGS, moments.CLASSES),
        *patterns(occasions.SAYINGS, occasions.CLASSES),
    )
    others = (*ordinals, *idioms.FREE_QUANTITIES, *idioms.HARMLESS, *idioms.ABSOLUTE)
    daily = patterns(ordinary.SAYINGS, ordinary.CLASSES)
    return Phrasebook(with_gaps(said), with_gaps(daily), *(with_gaps([other]) for other in others))


def _free(line: Line) -> list[bool]:
    free = [False] * len(line.tokens)
    for found in _free_phrases().find(line.folded):
        for first, last in line.stretches(found):
            free[first : last + 1] = [True] * (last + 1 - first)
    for index, token in enumerate(line.tokens):
        if (
            token.fold == "mehr"
            and index
            and line.tokens[index - 1].fold in ("nicht", "nie", "nichts", "niemand", "kaum", "laengst", "kein", "keine")
        ):
            free[index] = free[index] or not compares(line, index)
        elif token.is_capital and (is_name_of_rank(line, index, token) or is_called(line, index)):
            free[index] = True
    return free


def _kind(line: Line, index: int, token: Token) -> str | None:
    """What a single word asserts, or None."""
    form = token.fold
    if _is_number(line, index, token):
        return "number"
    if _is_total(line, index, token):
        return "quantifier"
    if form == "beide":
        following = line.word(index + 1)
        return (
            "number"
            if following is not None and following.is_capital and following.fold not in words.ANAPHORIC
            else None
        )
    if form in ("mehr", "besser"):
        named = form == "besser" and token.is_capital and not line.opens(index)
        free = named or is_heading(line, index) or points_on(line, index)
        return None if free or _is_private(line, index) else "comparison"
    if form in ("weniger", "minder") or is_comparative(line, index, token):
        return None if is_scenery(line, index) or _is_private(line, index) else "comparison"
    return "superlative" if is_superlative(line, index, token) else None


def _is_private(line: Line, index: int) -> bool:
    """Of kin, of what is at hand, or of what may be the case: compared with nothing that is measured."""
    return is_condition(line, index, words) or is_among_kin(line, index) or is_at_hand(line, index)


def _may_assert(form: str) -> bool:
    """False for a form that asserts nothing wherever it stands; that of most words, and told once for each."""
    return may_compare(form) or _may_count(form)


_JUDGE: Final = Judge(_may_assert, fold)


@lru_cache(maxsize=65_536)
def _may_assert_inside(word: str, form: str) -> bool:
    """The same of a word that does not open a sentence."""
    return may_compare_inside(word, form) or _may_count(form)


def _may_count(form: str) -> bool:
    return form in _CERTAIN or _counting().fullmatch(form) is not None


def _is_number(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if token.is_capital and not line.opens(index) and re.fullmatch(CARDINAL, form):
        return counts_with_capital(line, index)  # „Fünf Freunde“: else only names write it with a capital
    if tells_the_hour(line, index):
        return False
    if _word_counts().fullmatch(form):
        return not is_house(token)
    if form == "prozentpunkt" and line.word(index - 1) is None is line.word(index + 1):
        return False  # the noun of a fact, by itself; „Prozent“ and „Prozentpunkte“ count nothing either
    if not _number_words().fullmatch(form) or form in ("prozent", "achten", "achter", "elfe", "elfen", "siebener"):
        return form == "acht" or (form == "prozent" and has_no_value(line, index))
    return True


def _is_total(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if not (form in _CERTAIN or _NONE.fullmatch(form) or _TOTALS.fullmatch(form)) or is_about_speaker(line, index):
        return False  # the sentence of most need not be looked at
    if is_of_the_moment(line, index):
        return False
    if form == "lauter":
        before = line.word(index - 1)
        bare = before is None or not before.fold.startswith(("ein", "der", "dies", "jed", "immer", "so", "zu", "sehr"))
        return bare and noun_follows(line, index)
    if form in ("viel", "wenig"):
        following = line.word(index + 1)
        return following is not None and following.is_capital and following.fold not in _WISHES
    if _NONE.fullmatch(form):
        return denies(line, index)
    if form in ("niemand", "niemanden", "niemandem"):
        return not intends(line, index)
    return bool(_TOTALS.fullmatch(form)) and not (form in ("alle", "allen") and invites(line, index))


_NONE: Final = re.compile(r"kein(?:e[nmrs]?)?")
_CERTAIN: Final = frozenset(
    "acht prozent beide mehr besser weniger minder lauter viel wenig niemand niemanden niemandem".split()
)
_TOTALS: Final = re.compile("|".join(assertions.TOTAL))
_WISHES: Final = frozenset(("vergnuegen", "spass", "glueck", "erfolg", "freude", "dank", "kraft"))
