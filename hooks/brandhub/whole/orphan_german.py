"""German: which words of a line assert a number, a comparison, a rank, a quantity or a trend.

Forms are told by grammar where grammar suffices (orphan_german_forms.py, number words of any length) and by the lists
of german_words.py, german_assertions.py and german_idioms.py where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from brandhub.whole import german_assertions as assertions
from brandhub.whole import german_idioms as idioms
from brandhub.whole import german_words as words
from brandhub.whole.orphan_german_forms import compares, is_comparative, is_superlative, noun_follows
from brandhub.whole.orphan_tokens import Line, Token, phrase

_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "-": ""})
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
_NUMBER: Final = re.compile(words.NUMBERS.replace("{n}", CARDINAL))
_WORD_COUNTS: Final = re.compile(assertions.COUNTING_NOUNS.replace("{n}", CARDINAL))


def fold(word: str) -> str:
    """The spelling of the word lists: lower case, ae, oe, ue and ss."""
    return word.lower().translate(_FOLD)[:LONGEST]


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    free = _free(line)
    for kind, pattern in _phrases():
        for first, last in line.matches(pattern):
            if not (free[first] or free[last]) and _moves(line, kind, first):
                yield first, last, "trend" if kind.endswith("?") else kind
    for index, token in enumerate(line.tokens):
        word = None if token.kind != "word" or free[index] else _kind(line, index, token)
        if word is not None:
            yield index, index, word


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("number", phrase(*assertions.FRACTIONS)),
        ("date", phrase(*assertions.LASTING)),
        ("superlative", phrase(*assertions.LEADING)),
        ("comparison", phrase(*assertions.COMPARING)),
        ("trend?", phrase(*assertions.TREND)),
        ("trend", phrase(*assertions.COURSES)),
        ("moving?", phrase(*assertions.MOVING)),
        ("ordinal", phrase(*assertions.RANKS)),
        ("quantifier", phrase(*assertions.PARTIAL)),
    )


@cache
def _free_phrases() -> tuple[re.Pattern[str], ...]:
    ordinal = f"{assertions.ORDINAL}|erste[nmrs]?|letzte[nmrs]?|achte[nmrs]?"
    ordinals = tuple(pattern.format(o=ordinal) for pattern in idioms.FREE_ORDINALS)
    return tuple(map(phrase, (*ordinals, *idioms.FREE_QUANTITIES, *idioms.HARMLESS, *idioms.ABSOLUTE)))


def _free(line: Line) -> list[bool]:
    free = [False] * len(line.tokens)
    for pattern in _free_phrases():
        for first, last in line.stretches(pattern):
            free[first : last + 1] = [True] * (last + 1 - first)
    for index, token in enumerate(line.tokens):
        if (
            token.fold == "mehr"
            and index
            and line.tokens[index - 1].fold in ("nicht", "nie", "nichts", "niemand", "kaum", "laengst", "kein", "keine")
        ):
            free[index] = free[index] or not compares(line, index)
        elif token.is_capital and _is_name_of_rank(line, index, token):
            free[index] = True
    return free


def _is_name_of_rank(line: Line, index: int, token: Token) -> bool:
    """„Nach dem Ersten Weltkrieg“, „an Dritte“: a capital inside a sentence, before another noun."""
    before = line.word(index - 1)
    if (before is not None and before.fold == "als") or line.opens(index):
        return False
    if not re.fullmatch(rf"(?:{assertions.ORDINAL})|erste[nmrs]?|letzte[nmrs]?", token.fold):
        return False
    following = line.word(index + 1)
    return (following is not None and following.is_capital) or token.fold.startswith("dritte")


def _moves(line: Line, kind: str, index: int) -> bool:
    """Verbs of growth and fall assert a trend of figures; of the sun, of oats and of stairs they do not."""
    if not kind.endswith("?"):
        return True
    clause = _words_of(line, line.clause_of(index))
    near = any(_figure().fullmatch(word) for word in clause)
    nature = not near and any(_nature().fullmatch(word) for word in clause)
    figures = near or (
        not nature and any(_figure().fullmatch(word) for word in _words_of(line, line.sentence_of(index)))
    )
    return figures or (kind != "moving?" and not nature)


def _words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


@cache
def _nature() -> re.Pattern[str]:
    return re.compile(assertions.NATURE)


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(assertions.FIGURES)


def _kind(line: Line, index: int, token: Token) -> str | None:
    """What a single word asserts, or None."""
    form = token.fold
    if _is_number(line, index, token):
        return "number"
    if _is_total(line, index, token):
        return "quantifier"
    if form in ("mehr", "besser"):
        return None if _points_on(line, index) else "comparison"
    if form in ("weniger", "minder") or is_comparative(line, index, token):
        return "comparison"
    if is_superlative(line, index, token):
        return "superlative"
    return None


_POINTING: Final = re.compile(words.POINTING)
_ADVISED: Final = frozenset(("sie", "man", "du", "ihr", "wer", "wir"))


def _points_on(line: Line, index: int) -> bool:
    """„Mehr zum See lesen Sie im Archiv“, „nehmen Sie besser die Bahn“: a word on where to go, not a comparison."""
    first, last = line.clause_of(index)
    sentence = _words_of(line, line.sentence_of(index))
    following = line.word(index + 1)
    if "als" in sentence or following is None:
        return False
    if line.tokens[index].fold == "mehr":
        told = following.fold in words.TOWARDS or bool(_POINTING.fullmatch(following.fold))
        return told and any(_POINTING.fullmatch(word) for word in sentence)
    if line.opens(index):
        return following.text == "," or following.fold in _ADVISED
    return following.kind == "word" and not _ADVISED.isdisjoint(_words_of(line, (first, last)))


def _is_number(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if token.is_capital and not line.opens(index) and re.fullmatch(CARDINAL, form):
        return False  # „Fünf Freunde“: only names write it with a capital
    if _WORD_COUNTS.fullmatch(form):
        return not form.startswith("viertelstunde")
    if not _NUMBER.fullmatch(form) or form in ("prozent", "achten", "achter", "elfen", "siebener"):
        return form == "acht" or (form == "prozent" and _has_no_value(line, index))
    return True


def _has_no_value(line: Line, index: int) -> bool:
    before = line.word(index - 1)
    return before is not None and before.fold in ("ein", "einem", "eines", "halbes", "wenige", "einige", "etliche")


def _is_total(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if form == "lauter":
        before = line.word(index - 1)
        bare = before is None or not before.fold.startswith(("ein", "der", "dies", "jed", "immer", "so", "zu", "sehr"))
        return bare and noun_follows(line, index)
    if form in ("viel", "wenig"):
        following = line.word(index + 1)
        return following is not None and following.is_capital and following.fold not in _WISHES
    if re.fullmatch(r"kein(?:e[nmrs]?)?", form):
        return _denies(line, index)
    if form in ("niemand", "niemanden", "niemandem"):
        return True
    return bool(_TOTALS.fullmatch(form)) and not (form in ("alle", "allen") and _addresses(line, index))


_TOTALS: Final = re.compile("|".join(assertions.TOTAL))
_WISHES: Final = frozenset(("vergnuegen", "spass", "glueck", "erfolg", "freude", "dank", "kraft"))
_COPULAS: Final = frozenset(
    "ist sind war waren wird werden wurde wurden waere waeren bleibt bleiben heisst also".split()
)


def _denies(line: Line, index: int) -> bool:
    """„Keine Zeche fördert Kohle“ counts to zero; „das ist kein Zufall“ and „wir setzen keine Cookies“ do not."""
    before = line.word(index - 1)
    following = line.word(index + 1)
    if following is None or following.kind != "word" or (before is not None and before.fold in _COPULAS):
        return False
    return not _addresses(line, index)


def _addresses(line: Line, index: int) -> bool:
    """True when the sentence speaks of the writers or to the readers."""
    first, last = line.sentence_of(index)
    return any(
        token.fold in ("wir", "uns", "unser", "unsere", "ihnen", "ihr", "ich", "du", "dich", "bitte")
        or (token.text in ("Sie", "Ihr", "Ihre", "Ihren", "Ihrem") and (at != first))
        for at, token in enumerate(line.tokens[first:last], first)
    )
