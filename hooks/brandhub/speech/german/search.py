"""German: which words of a line assert a number, a comparison, a rank, a quantity or a trend.

Forms are told by grammar where grammar suffices (german/forms.py, number words of any length) and by the lists
of lexicon/german/words.py, lexicon/german/assertions.py and lexicon/german/idioms.py where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from brandhub.speech.answers import GERMAN, find_answers
from brandhub.speech.at_hand import is_at_hand, is_in_turn
from brandhub.speech.conditions import is_condition
from brandhub.speech.german.ages import is_age
from brandhub.speech.german.forms import (
    compares,
    is_comparative,
    is_superlative,
    may_compare,
    may_compare_inside,
    noun_follows,
)
from brandhub.speech.german.hands import (
    advises,
    is_all_at_hand,
    is_bare_handed,
    is_cut,
    is_in_hand,
    is_shirked,
    is_unlike,
)
from brandhub.speech.german.hours import is_closing_time, tells_the_hour
from brandhub.speech.german.liking import is_darling, is_gone, is_liked, is_of_liking, is_of_old_one, is_picked
from brandhub.speech.german.lives import is_half_of_thing, is_in_room, is_of_life, is_only_one, is_unnoticed
from brandhub.speech.german.named import is_of_named
from brandhub.speech.german.phrases import asserting as _phrases
from brandhub.speech.german.phrases import harmless as _free_phrases
from brandhub.speech.german.rooms import is_left, is_of_day, is_of_manner, is_of_room, is_youngest_of, is_youngest_there
from brandhub.speech.german.scenes import is_heading, is_house, is_of_the_moment
from brandhub.speech.german.spelling import fold
from brandhub.speech.german.uses import (
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
)
from brandhub.speech.kin import is_among_kin
from brandhub.speech.lexicon.german import assertions, plenty, words
from brandhub.speech.persons import (
    is_aim,
    is_asked,
    is_fond,
    is_habit,
    is_of_own_time,
    is_of_pair,
    is_purpose,
    is_spurned,
)
from brandhub.speech.publics import find_publics, is_of_public, may_be_public
from brandhub.speech.scenes import is_scenery
from brandhub.speech.tokens import Judge, Line, Token

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


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    told = [*_told(line), *find_answers(line, GERMAN, CARDINAL, _may_be_asked)]
    public = [*find_publics(line)]
    free = _free(line) if told or public else []  # most lines assert nothing, and then nothing has to be harmless
    kept = [one for one in told if "!" in one[2] or not (free[one[0]] or free[one[1]])]
    kept = [one for one in kept if not is_of_named(line, *one)]
    sentences = {line.sentence_of(first) for first, _, kind in kept if "~" not in kind}
    yield from ((first, last, kind.rstrip("!")) for first, last, kind in kept if "~" not in kind)
    pictures = [(first, last, kind.rstrip("~!")) for first, last, kind in kept if "~" in kind]
    for one in (*(one for one in public if not (free[one[0]] or free[one[1]])), *pictures):
        if line.sentence_of(one[0]) not in sentences:
            sentences.add(line.sentence_of(one[0]))
            yield one


def _told(line: Line) -> Iterator[tuple[int, int, str]]:
    kinds, book = _phrases()
    for kind, found in zip(kinds, book.find(line.folded), strict=True):
        for first, last in line.matches(found) if found else ():
            if not _is_of_others(line, kind, first, last) and moves(line, kind, first):
                yield first, last, "trend" if kind.endswith("?") else kind.replace("@", "")
    for index in line.places(_JUDGE):
        if not (_may_assert_inside(line.words[index], line.folds[index]) or line.opens(index)):
            continue
        token = line.tokens[index]
        if token.kind == "word":
            word = _kind(line, index, token)
            if word is not None:
                yield index, index, word


def _may_be_asked(fold: str) -> bool:
    """Of whom a short answer counts: „Kohlenzechen: Geschichte“."""
    return may_be_public(fold) or (fold.endswith(("n", "s")) and words.TOWNLY.fullmatch(fold) is not None)


def _is_of_others(line: Line, kind: str, first: int, last: int) -> bool:
    """True for a phrase of publics without a public, a rank in front of somebody, „lauter als sonst“, and traffic."""
    if "@" in kind:
        return not is_of_public(line, first)
    if is_in_hand(line, kind, first, last) or (kind == "trend?" and is_cut(line, first)):
        return True
    roomy = kind == "quantifier" and line.folds[first] in ("fast", "beinahe", "nahezu") and is_in_room(line, last)
    if roomy or (first == last and is_only_one(line, first)):
        return True
    if is_left(line, first, last) or is_liked(line, line.folds[first : last + 1], first, last):
        return True
    if line.folds[last] == "haelfte" and is_half_of_thing(line, last):
        return True
    if kind in ("ordinal", "superlative") and (is_of_day(line, last) or is_youngest_there(line, first)):
        return True
    if kind == "ordinal":
        return is_in_turn(line, last)
    if kind == "trend" and is_closing_time(line, first, last):
        return True
    louder = kind == "comparison" and line.folds[first : last + 1] == ["lauter", "als"]
    return overtakes(line, first) or (louder and _is_private(line, first))


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
        elif token.is_capital and (
            is_name_of_rank(line, index, token) or is_called(line, index) or is_youngest_of(line, index)
        ):
            free[index] = True
    return free


def _kind(line: Line, index: int, token: Token) -> str | None:
    """What a single word asserts, or None."""
    form = token.fold
    if _counts(form):  # few that come here do: most end like a comparative
        if _is_number(line, index, token):
            return "number"
        if _is_total(line, index, token):
            return None if is_of_life(line, index, "quantifier") else "quantifier"
    if form == "beide":
        following = line.word(index + 1)
        return (
            "number"
            if following is not None and following.is_capital and following.fold not in words.ANAPHORIC
            else None
        )
    if form in ("mehr", "besser"):
        named = form == "besser" and token.is_capital and not line.opens(index)
        free = named or is_heading(line, index) or points_on(line, index) or advises(line, index)
        free = free or (form == "besser" and is_of_liking(line, index)) or is_of_old_one(line, index)
        free = free or is_of_life(line, index, "comparison")
        return None if free or _is_private(line, index) else "comparison"
    if form in ("weniger", "minder") or is_comparative(line, index, token):
        free = (
            is_scenery(line, index) or is_of_liking(line, index) or is_gone(line, index) or is_of_old_one(line, index)
        )
        return None if free or _is_private(line, index) else "comparison"
    if not is_superlative(line, index, token):  # asked first: whose it is takes a look at the whole sentence
        return None
    own = is_fond(line, index) or is_of_own_time(line, index) or is_of_manner(line, index)
    own = own or is_picked(line, index) or is_darling(line, index) or is_gone(line, index)
    own = own or is_in_turn(line, index)
    return None if own else "superlative"


def _is_private(line: Line, index: int) -> bool:
    """Of kin, of what is at hand, or of what may be the case: compared with nothing that is measured."""
    at_hand = is_at_hand(line, index) or is_of_pair(line, index) or is_asked(line, index) or is_purpose(line, index)
    at_hand = at_hand or is_aim(line, index)
    return at_hand or is_condition(line, index, words) or is_among_kin(line, index)


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


@lru_cache(maxsize=8192)
def _counts(form: str) -> bool:
    """The same, remembered for the few that are asked for again wherever they stand."""
    return _may_count(form)


def _is_number(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if token.is_capital and not line.opens(index) and re.fullmatch(CARDINAL, form):
        return counts_with_capital(line, index)  # „Fünf Freunde“: else only names write it with a capital
    if tells_the_hour(line, index) or is_age(line, index, index) or is_cut(line, index) or is_in_turn(line, index):
        return False
    if form == "haelfte" and is_half_of_thing(line, index):
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
    if is_of_the_moment(line, index) or is_spurned(line, index) or is_shirked(line, index) or is_of_room(line, index):
        return False
    if form == "jeder" and line.folds[index - 1] == "als":  # „strenger als jeder Lehrer“, „strenger war als jeder“
        return not any(is_of_liking(line, at) for at in range(max(0, index - 3), index - 1))
    if form == "lauter":
        before = line.word(index - 1)
        bare = before is None or not before.fold.startswith(("ein", "der", "dies", "jed", "immer", "so", "zu", "sehr"))
        return bare and noun_follows(line, index)
    if form in ("viel", "wenig"):
        following = line.word(index + 1)
        return following is not None and following.is_capital and following.fold not in _WISHES
    if _NONE.fullmatch(form):
        own = is_habit(line, index) or is_unlike(line, index) or is_bare_handed(line, index)
        return denies(line, index) and not own
    if form in ("niemand", "niemanden", "niemandem"):
        return not (intends(line, index) or is_bare_handed(line, index) or is_unnoticed(line, index))
    if form in ("alle", "allen") and (invites(line, index) or is_all_at_hand(line, index)):
        return False
    return bool(_TOTALS.fullmatch(form))


_NONE: Final = re.compile(r"kein(?:e[nmrs]?)?")
_CERTAIN: Final = frozenset(
    "acht prozent beide mehr besser weniger minder lauter viel wenig niemand niemanden niemandem".split()
)
_TOTALS: Final = re.compile("|".join(assertions.TOTAL))
_WISHES: Final = frozenset(("vergnuegen", "dank", "kraft"))
