"""English: which words of a line assert a number, a comparison, a rank, a quantity or a trend."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from brandhub.whole import english_assertions as assertions
from brandhub.whole import english_idioms as idioms
from brandhub.whole import english_words as words
from brandhub.whole.orphan_tokens import Line, Token, phrase

_FOLD: Final = str.maketrans({"’": "'", "é": "e", "ö": "o", "ü": "u", "ä": "a", "ß": "ss"})
LONGEST: Final = 60
_UNITS: Final = "two|three|four|five|six|seven|eight|nine"
_TEENS: Final = "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
_TENS: Final = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
CARDINAL: Final = rf"(?:{_TENS}|{_UNITS}|{_TEENS}|hundred|thousand|million|billion|zero)"
_NUMBER: Final = re.compile(words.NUMBERS.replace("{n}", CARDINAL))
_COMPARATIVE: Final = re.compile(rf"(?:{words.ADJECTIVES})e?r|(?:{words.ADJECTIVES})er")
_BARE: Final = frozenset(
    "former latter other either neither rather whether weather never ever over under after however later sooner"
    " further farther upper lower inner outer number river proper".split()
)
_NOT_HERE: Final = frozenset("longer finer cleaner lighter cooler warmer older".split())
_NOUNS: Final = frozenset(
    ("cleaner", "cooler", "lighter", "fitter", "tanner", "slider", "rider", "loner", "hardener", "widener", "keener")
)
_COMMON_BEFORE: Final = frozenset("a an the this that his her its their our no every each".split())


def fold(word: str) -> str:
    """The spelling of the word lists: lower case; hyphens part words."""
    return word.lower().translate(_FOLD).replace("-", " ")[:LONGEST]


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    free = _free(line)
    for kind, pattern in _phrases():
        for first, last in line.matches(pattern):
            if not (free[first] or free[last]) and _holds(line, kind, first, last):
                yield first, last, kind.rstrip("?")
    for index, token in enumerate(line.tokens):
        word = None if token.kind != "word" or free[index] else _kind(line, index, token)
        if word is not None:
            yield index, index, word


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        (
            "number",
            phrase(
                *assertions.PHRASES_OF_NUMBER, rf"(?:{CARDINAL}) ?(?:and )?(?:{CARDINAL}|one)", rf"{CARDINAL} \w+ed"
            ),
        ),
        ("superlative", phrase(*assertions.LEADING)),
        ("comparison", phrase(*assertions.COMPARING)),
        ("trend", phrase(*assertions.TREND)),
        ("trend?", phrase(*assertions.FIGURE_ONLY)),
        ("quantifier", phrase(*assertions.PARTIAL)),
        ("quantifier", phrase(*assertions.TOTAL)),
        ("ordinal", phrase(assertions.ORDINAL)),
    )


@cache
def _free_phrases() -> tuple[re.Pattern[str], ...]:
    ordinals = tuple(pattern.format(o=assertions.ORDINAL) for pattern in idioms.FREE_ORDINALS)
    return tuple(map(phrase, (*ordinals, *idioms.FREE_QUANTITIES, *idioms.HARMLESS)))


def _free(line: Line) -> list[bool]:
    free = [False] * len(line.tokens)
    for pattern in _free_phrases():
        for first, last in line.stretches(pattern):
            free[first : last + 1] = [True] * (last + 1 - first)
    for index, token in enumerate(line.tokens):
        if token.is_capital and not line.opens(index) and re.fullmatch(assertions.ORDINAL, token.fold):
            following = line.word(index + 1)
            free[index] = free[index] or (following is not None and following.is_capital)
    return free


def _holds(line: Line, kind: str, first: int, last: int) -> bool:
    """Rising and falling assert a trend of figures; of the sun, of leaves and of stairs they do not."""
    if kind == "trend?":
        return not (_FIGURES - _PLACES).isdisjoint(_words_of(line, line.clause_of(first)))
    return kind != "trend" or first != last or line.tokens[first].fold not in assertions.MOVING or _moves(line, first)


def _moves(line: Line, index: int) -> bool:
    before, following = line.word(index - 1), line.word(index + 1)
    if before is not None and before.fold in ("the", "a") and line.tokens[index].fold in _AS_NOUNS:
        whole = following is not None and following.fold in ("in", "of") and not _is_natural(line, index)
        return whole or _names_a_figure(line, index)
    return not _FIGURES.isdisjoint(_words_of(line, line.clause_of(index))) or not _is_natural(line, index)


def _is_natural(line: Line, index: int) -> bool:
    """True near a word for what grows and moves by itself: a tree, the sun, a lift."""
    return any(word.startswith(_NATURE) for word in _words_of(line, line.clause_of(index)))


def _names_a_figure(line: Line, index: int) -> bool:
    return not _FIGURES.isdisjoint(_words_of(line, line.sentence_of(index)))


def _words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


_AS_NOUNS: Final = frozenset(("rise", "fall", "drop", "climb", "slide"))
_FIGURES: Final = frozenset(assertions.FIGURES)
# They grow and fall themselves, but what else a sentence says of them need not be a trend.
_PLACES: Final = frozenset("city region town dortmund line steel".split())
_NATURE: Final = tuple(assertions.NATURE)


def _kind(line: Line, index: int, token: Token) -> str | None:
    form = token.fold
    if " " in form:
        return _kind_of_compound(form)
    if _NUMBER.fullmatch(form):
        return _number(line, index, form)
    if form == "no":
        return "quantifier" if _denies(line, index) else None
    if form in words.IRREGULAR or _is_comparative(line, index, token):
        return "comparison"
    if form in words.TOP or (form.endswith("est") and len(form) > 4 and form not in words.NO_EST):
        return "superlative" if not token.is_capital or line.opens(index) or form in words.TOP else None
    return None


_COPULAS: Final = frozenset("is was are were be been am or say says said the".split())
_SPEAKERS: Final = frozenset("we us our you your i please".split())


def _denies(line: Line, index: int) -> bool:
    """„No pit is open“ counts to nought; „no doubt“, „this is no village“ and „we set no cookies“ do not."""
    before, following = line.word(index - 1), line.word(index + 1)
    if following is None or following.kind != "word" or following.fold in words.UNDENIED:
        return False
    if (
        before is not None
        and before.fold in _COPULAS
        and (line.word(index - 2) or before).fold not in ("there", "here")
    ):
        return False
    return _SPEAKERS.isdisjoint(_words_of(line, line.sentence_of(index)))


def _is_titled(line: Line, index: int) -> bool:
    """„The Three Kings Fair“: capitals side by side, in a sentence that does not write all its words with capitals."""
    token, following = line.tokens[index], line.word(index + 1)
    before = line.word(index - 1)
    beside = any(word is not None and word.is_capital for word in (before, following))
    if not token.is_capital or line.opens(index) or not beside:
        return False
    return any(len(word.text) > 3 and word.text.islower() for word in line.tokens[slice(*line.sentence_of(index))])


def _number(line: Line, index: int, form: str) -> str | None:
    before = line.word(index - 1)
    if _is_titled(line, index):
        return None
    if form in ("per", "percent", "cent") or form.startswith("percentage"):
        return None
    if form in ("half", "halves"):
        following = line.word(index + 1)
        ends = following is None or following.kind != "word"
        return (
            "number"
            if following is not None
            and (
                ends
                and before is not None
                and before.fold in ("by", "about", "over", "under", "than", "is", "are", "nearly", "almost")
            )
            else None
        )
    if form.startswith("centur"):
        return "date" if form == "centuries" else None
    if form in ("quartet", "quartets", "trio", "duo"):
        return None
    return "number"


def _kind_of_compound(form: str) -> str | None:
    """„twenty-two“, „two-thirds“, „three-storey“, „fastest-growing“: a part of the compound asserts."""
    parts = form.split()
    if form in (
        "one way",
        "two way",
        "half timbered",
        "twenty four seven",
        "three dimensional",
        "second hand",
        "first class",
        "first hand",
        "all round",
        "well rounded",
        "double decker",
    ):
        return None
    if re.fullmatch(CARDINAL, parts[0]) or (
        parts[0] == "one" and parts[-1].startswith(("third", "quarter", "fifth", "tenth"))
    ):
        return "number"
    if parts[0] in ("half", "multi") and parts[-1] in ("million", "billion"):
        return "number"
    if parts[-1] == "fold" or re.fullmatch(CARDINAL, parts[-1]):
        return "number"
    first = parts[0]
    if first in words.IRREGULAR | words.TOP or _COMPARATIVE.fullmatch(first):
        return (
            "comparison"
            if form not in ("best known", "best man", "better known", "best practice", "lower case", "upper case")
            else None
        )
    if any(part.endswith("est") and len(part) > 4 and part not in words.NO_EST for part in parts):
        return "superlative"
    if re.fullmatch(r"(?:record|world|top|chart|market|all|ever|fast|number|prize) (?:\w+)(?: \w+)?", form):
        return "superlative" if parts[0] != "prize" and form not in ("all in one", "world war") else None
    return (
        "ordinal"
        if re.fullmatch(assertions.ORDINAL, first)
        and parts[-1] not in ("aid", "hand", "class", "floor", "century", "party", "generation", "year", "minute")
        else None
    )


def _is_comparative(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    following = line.word(index + 1)
    if form in _BARE:
        return (
            form in ("later", "lower", "further", "farther", "sooner")
            and following is not None
            and following.fold == "than"
        )
    if following is not None and following.fold == "than" and form.endswith("er"):
        return True
    if not _COMPARATIVE.fullmatch(form):
        return False
    before = line.word(index - 1)
    if form in _NOUNS and before is not None and before.fold in _COMMON_BEFORE:
        return (
            following is not None
            and following.kind == "word"
            and following.fold not in ("is", "was", "and", "of", "in", "on", "at", "from")
        )
    return not token.is_capital or line.opens(index)
