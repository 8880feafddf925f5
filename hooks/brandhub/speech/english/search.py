"""English: which words of a line assert a number, a comparison, a rank, a quantity or a trend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from brandhub.speech.answers import ENGLISH, find_answers
from brandhub.speech.conditions import is_condition
from brandhub.speech.english.comparatives import BARE, COMPARATIVE, is_comparative
from brandhub.speech.english.public import counts_anyway, find_public, is_many
from brandhub.speech.english.small import is_small
from brandhub.speech.english.uses import denies, has_a_pair, holds, is_titled
from brandhub.speech.kin import is_among_kin
from brandhub.speech.lexicon.english import (
    assertions,
    boasts,
    change,
    contrasts,
    courses,
    everyday,
    fields,
    hints,
    homonyms,
    idioms,
    metaphors,
    moments,
    ordinary,
    plenty,
    press,
    proverbs,
    quantities,
    repute,
    rivalry,
    sayings,
    spans,
    standing,
    things,
    words,
)
from brandhub.speech.lists import patterns, with_gaps
from brandhub.speech.phrases import Kind, Phrasebook, kept_book
from brandhub.speech.recited import advised, counts_nothing, headings_of_more
from brandhub.speech.tokens import Judge, Line, Token

_FOLD: Final = str.maketrans({"’": "'", "é": "e", "è": "e", "ê": "e", "ö": "o", "ü": "u", "ä": "a", "ß": "ss"})
LONGEST: Final = 60
_UNITS: Final = "two|three|four|five|six|seven|eight|nine"
_TEENS: Final = "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
_TENS: Final = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
CARDINAL: Final = rf"(?:{_TENS}|{_UNITS}|{_TEENS}|hundred|thousand|million|billion|zero)"
_NUMBER: Final = re.compile(words.NUMBERS.replace("{n}", CARDINAL))
_SUPERLATIVE: Final = re.compile(rf"(?:{words.ADJECTIVES})e?st")
_LISTED: Final = words.IRREGULAR | words.TOP | BARE | {"no"}
_NEARLY: Final = frozenset("about over under nearly almost roughly around".split())
# „Nearly half came“ counts; „almost half asleep“, „about half way“ do not.
_HALVED: Final = frozenset("way asleep awake hidden open empty full closed timbered done finished".split())


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """The spelling of the word lists: lower case; hyphens part words."""
    return word.lower().translate(_FOLD).replace("-", " ")[:LONGEST]


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    images = [*_images_in(line), *find_answers(line, ENGLISH, CARDINAL, is_many)]
    if not ((plain := [*_plain_words(line)]) + images + (groups := [*find_public(line)])):
        return  # most lines assert nothing, and then nothing has to be harmless
    free = _free(line)
    told, seen = [False] * len(line.tokens), list[int]()
    for first, last, kind in plain:
        harmless = (free[first] or free[last]) and not counts_anyway(line, first, last, kind)
        if not (harmless or is_small(line, first, last, kind)):
            told[first : last + 1] = [True] * (last + 1 - first)
            yield first, last, kind
    for first, last, kind in images:
        if is_small(line, first, last, kind):
            continue
        if not any(told[first : last + 1]) and (kind.endswith("!") or not (free[first] and free[last])):
            seen.append(first)
            yield first, last, kind.rstrip("!")
    for first, last, kind in groups:
        start, end = line.sentence_of(first)
        told_already = any(told[start:end]) or any(start <= one < end for one in seen)
        if not (told_already or (free[first] and free[last] and not kind.endswith("!"))):
            yield first, last, kind.rstrip("!")


def _plain_words(line: Line) -> Iterator[tuple[int, int, str]]:
    kinds, book = _phrases()
    for kind, found in zip(kinds, book.find(line.folded), strict=True):
        for first, last in line.matches(found) if found else ():
            if holds(line, kind, first, last):
                yield first, last, kind.rstrip("?")
    for index in line.places(_JUDGE):
        if (token := line.tokens[index]).kind == "word" and (word := _kind(line, index, token)) is not None:
            yield index, index, word


def _images_in(line: Line) -> Iterator[tuple[int, int, str]]:
    kinds, book = _images()
    for kind, found in zip(kinds, book.find(line.folded), strict=True):
        for first, last in line.matches(found) if found else ():
            if holds(line, kind.rstrip("!"), first, last):
                yield first, last, kind.removeprefix("image of a ")


@cache
def _phrases() -> tuple[tuple[str, ...], Phrasebook]:
    """Kinds of assertion, and the phrases of each."""
    return kept_book("english assertions", _asserting)


def _asserting() -> tuple[Kind, ...]:
    return (
        ("number", (*assertions.PHRASES_OF_NUMBER, rf"(?:{CARDINAL}) ?(?:and )?(?:{CARDINAL}|one)")),
        ("number", (rf"{CARDINAL} \w+ed",)),
        ("number", _field(quantities.NUMBERS)),
        ("superlative", _field(fields.LEADING)),
        ("comparison", _field(fields.COMPARING)),
        ("trend", (*_field(courses.TRENDS), hints.ENDLESS)),
        ("trend?", _field(courses.MOVING)),
        ("quantifier", _field(quantities.QUANTITIES)),
        ("superlative", tuple(assertions.LEADING)),
        ("comparison", tuple(assertions.COMPARING)),
        ("trend", tuple(assertions.TREND)),
        ("trend?", tuple(assertions.FIGURE_ONLY)),
        ("quantifier", tuple(assertions.PARTIAL)),
        ("quantifier", tuple(assertions.TOTAL)),
        ("ordinal", (assertions.ORDINAL,)),
        ("trend", _field(change.VERBS, change.CLASSES)),
    )


@cache
def _images() -> tuple[tuple[str, ...], Phrasebook]:
    """Whole phrases that assert although a part of them may be harmless elsewhere: „is on its last legs“."""
    return kept_book("english images", _painting)


def _painting() -> tuple[Kind, ...]:
    return (
        *(("comparison", _field(lines, rivalry.CLASSES)) for lines in rivalry.COMPARED),
        *(("superlative", _field(lines, standing.CLASSES)) for lines in standing.RANKED),
        *(("quantifier", _field(lines, plenty.CLASSES)) for lines in plenty.AMOUNTS),
        *(("number", _field(lines, spans.CLASSES)) for lines in spans.MEASURED),
        ("image of a trend", _field(change.IMAGES, change.CLASSES)),
        *(
            (kind, _field(lines, one.CLASSES))
            for one in (hints, metaphors, boasts, contrasts, press, repute)
            for kind, lines in one.KINDS.items()
        ),
    )


def _field(lines: str, classes: Mapping[str, str] = fields.CLASSES) -> tuple[str, ...]:
    return patterns(lines, classes)


@cache
def _free_phrases() -> Phrasebook:
    return kept_book("english harmless phrases", _harmless)[1]


def _harmless() -> Iterator[Kind]:
    ordinals = tuple(pattern.format(o=assertions.ORDINAL) for pattern in idioms.FREE_ORDINALS)
    groups = (
        patterns(sayings.SAYINGS, fields.CLASSES),
        (*patterns(things.THINGS, things.CLASSES), *patterns(homonyms.SAYINGS, homonyms.CLASSES)),
        patterns(proverbs.SAYINGS, proverbs.CLASSES),
        patterns(moments.SAYINGS, moments.CLASSES),
        (*patterns(everyday.SAYINGS, everyday.CLASSES), *patterns(ordinary.SAYINGS, ordinary.CLASSES)),
        *([other] for other in (*ordinals, *idioms.FREE_QUANTITIES, *idioms.HARMLESS)),
    )
    yield from (("", with_gaps(group)) for group in groups)


def _free(line: Line) -> list[bool]:
    free = [False] * len(line.tokens)
    for found in _free_phrases().find(line.folded):
        for first, last in line.stretches(found):
            free[first : last + 1] = [True] * (last + 1 - first)
    for index in (*advised(line), *headings_of_more(line)):
        free[index] = True
    for index, token in enumerate(line.tokens):
        if token.is_capital and not line.opens(index) and re.fullmatch(assertions.ORDINAL, token.fold):
            following, king = line.word(index + 1), line.word(index - 2)
            titled = following is not None and following.is_capital
            named = king is not None and king.is_capital and line.tokens[index - 1].fold == "the"
            free[index] = free[index] or titled or named
    return free


def _may_assert(form: str) -> bool:
    """False for a form that asserts nothing wherever it stands; that of most words, and told once for each."""
    listed = form in _LISTED or form.endswith(("er", "est"))
    return listed or " " in form or "." in form or any(one.fullmatch(form) for one in (_NUMBER, COMPARATIVE))


_JUDGE: Final = Judge(_may_assert, fold)


def _kind(line: Line, index: int, token: Token) -> str | None:
    form = token.fold
    if " " in form or "." in form:
        return _kind_of_whole(form) or _kind_of_compound(form)
    if _NUMBER.fullmatch(form):
        return _number(line, index, form)
    if form == "no":
        return "quantifier" if denies(line, index) else None
    if form in words.IRREGULAR or is_comparative(line, index, token):
        return None if is_among_kin(line, index) or is_condition(line, index, words) else "comparison"
    if form in words.TOP or (form.endswith("est") and len(form) > 4 and form not in words.NO_EST):
        return "superlative" if not token.is_capital or line.opens(index) or form in words.TOP else None
    return None


def _number(line: Line, index: int, form: str) -> str | None:
    before = line.word(index - 1)
    if is_titled(line, index) or has_a_pair(line, index) or counts_nothing(line, index):
        return None
    if form in ("per", "percent", "cent") or form.startswith("percentage"):
        return None
    if form in ("half", "halves"):
        following = line.word(index + 1)
        if following is None or before is None:
            return None
        if before.fold in _NEARLY and following.fold not in _HALVED:
            return "number"
        ends = following.kind != "word"
        return "number" if ends and before.fold in ("by", "than", "is", "are") else None
    if form.startswith("centur"):
        return "date" if form == "centuries" else None
    return None if form in ("quartet", "quartets", "trio", "duo") else "number"


def _kind_of_whole(form: str) -> str | None:
    """„for-ty“, „lar.gest“: a word that was parted only to hide it. None for an honest compound."""
    whole = re.sub(r"[ .]", "", form)
    if whole.startswith("re") or form.endswith(" "):
        return None
    if _NUMBER.fullmatch(whole):
        return "number"
    if whole in words.IRREGULAR or COMPARATIVE.fullmatch(whole):
        return "comparison"
    if whole in words.TOP or (_SUPERLATIVE.fullmatch(whole) and whole not in words.NO_EST):
        return "superlative"
    kinds, book = _phrases()
    for kind, found in zip(kinds, book.find(f"{whole} "), strict=True):
        if found and found[0].span() == (0, len(whole)):
            return kind.rstrip("?")
    return None


def _kind_of_compound(form: str) -> str | None:
    """„twenty-two“, „two-thirds“, „three-storey“, „fastest-growing“: a part of the compound asserts."""
    parts = form.split()
    if form in words.KINDS:
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
    if first in words.IRREGULAR or first in words.TOP or COMPARATIVE.fullmatch(first):
        named = ("best known", "best man", "better known", "best practice", "lower case", "upper case")
        return None if form in named else "comparison"
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
