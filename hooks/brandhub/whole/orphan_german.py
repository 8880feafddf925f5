"""German: which words of a line assert a number, a comparison, a rank, a quantity or a trend.

Forms are told by grammar where grammar suffices (comparatives in -ere, superlatives in -ste, a predicate in -er, number
words of any length) and by the lists of german_words.py where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from brandhub.whole import german_words as words
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
_WORD_COUNTS: Final = re.compile(words.COUNTING_NOUNS.replace("{n}", CARDINAL))
_CHANGED: Final = re.compile(rf"(?!fenster|muster)\w*?(?:{words.CHANGED})er(?:e[nmrs]?)?")
_UMLAUT: Final = re.compile(
    r"(?:\w*?)(?:groess|hoeh|laeng|kuerz|aelt|juenger|staerk|schwaech|waerm|kaelt|haert|aerm|klueg|groeb|schaerf|gesuend|bess)(?:er)?(?:e[nmrs]?)?"
)
_WEAK: Final = re.compile(r"(?P<stem>[a-z]{2,})ere[nmrs]?")
_STRONG: Final = re.compile(r"[a-z]{2,}er")
_SUPER: Final = re.compile(r"[a-z]{2,}ste[nmrs]?")
_KNOWN_SUPER: Final = re.compile(
    rf"(?:\w*?(?:{words.CHANGED}))(?:e?st)e[nmrs]?|(?:\w*(?:groesst|best|hoechst|naechst|aeltest|juengst|meist))e[nmrs]?"
)
_INFLECTED: Final = re.compile(r"[a-z]{3,}(?:e|en|er|es|em)")
_UMLAUT_BEFORE_R: Final = re.compile(r"[äöü]r(?:e[nmrs]?)?$", re.IGNORECASE)
_BREAKS: Final = frozenset(
    "der die das den dem des ein eine einen einem einer als wie und oder ist sind war waren wird werden wurde"
    " geworden".split()
)


def fold(word: str) -> str:
    """The spelling of the word lists: lower case, ae, oe, ue and ss."""
    return word.lower().translate(_FOLD)[:LONGEST]


def find_words(line: Line) -> Iterator[tuple[int, int, str]]:
    """Every word or phrase that asserts, as a range of tokens and a kind. What is harmless here is left out."""
    free = _free(line)
    for kind, pattern in _phrases():
        for first, last in line.matches(pattern):
            if not any(free[first : last + 1]) and _moves(line, kind, first):
                yield first, last, "trend" if kind.endswith("?") else kind
    for index, token in enumerate(line.tokens):
        word = None if token.kind != "word" or free[index] else _kind(line, index, token)
        if word is not None:
            yield index, index, word


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("number", phrase(*words.FRACTIONS)),
        ("date", phrase(*words.LASTING)),
        ("superlative", phrase(*words.LEADING)),
        ("comparison", phrase(*words.COMPARING)),
        ("trend?", phrase(*words.TREND)),
        ("moving?", phrase(*words.MOVING)),
        ("ordinal", phrase(*words.RANKS)),
        ("quantifier", phrase(*words.PARTIAL)),
    )


@cache
def _free_phrases() -> re.Pattern[str]:
    ordinal = f"{words.ORDINAL}|erste[nmrs]?|letzte[nmrs]?|achte[nmrs]?"
    ordinals = tuple(pattern.format(o=ordinal) for pattern in words.FREE_ORDINALS)
    return phrase(*ordinals, *words.FREE_QUANTITIES, *words.HARMLESS, *words.ABSOLUTE)


def _free(line: Line) -> list[bool]:
    free = [False] * len(line.tokens)
    for first, last in line.matches(_free_phrases()):
        free[first : last + 1] = [True] * (last + 1 - first)
    for index, token in enumerate(line.tokens):
        if (
            token.fold == "mehr"
            and index
            and line.tokens[index - 1].fold in ("nicht", "nie", "nichts", "niemand", "kaum", "laengst", "kein", "keine")
        ):
            free[index] = free[index] or not _compares(line, index)
        elif token.is_capital and _is_name_of_rank(line, index, token):
            free[index] = True
    return free


def _compares(line: Line, index: int) -> bool:
    """True when an „als“ follows in the same sentence."""
    last = line.sentence_of(index)[1]
    return any(token.fold == "als" for token in line.tokens[index + 1 : last])


def _is_name_of_rank(line: Line, index: int, token: Token) -> bool:
    """„Nach dem Ersten Weltkrieg“, „an Dritte“: a capital inside a sentence, before another noun."""
    if line.opens(index) or not re.fullmatch(rf"(?:{words.ORDINAL})|erste[nmrs]?|letzte[nmrs]?", token.fold):
        return False
    following = line.word(index + 1)
    return (following is not None and following.is_capital) or token.fold.startswith("dritte")


def _moves(line: Line, kind: str, index: int) -> bool:
    """Verbs of growth and fall assert a trend of figures; of the sun, of oats and of stairs they do not."""
    if not kind.endswith("?"):
        return True
    first, last = line.sentence_of(index)
    sentence = [token.fold for token in line.tokens[first:last] if token.kind == "word"]
    figures = any(figure in word for word in sentence for figure in words.FIGURES)
    if kind == "moving?":
        return figures
    nature = any(word.startswith(tuple(words.NATURE)) for word in sentence)
    return figures or not nature


def _kind(line: Line, index: int, token: Token) -> str | None:
    """What a single word asserts, or None."""
    form = token.fold
    if _is_number(line, index, token):
        return "number"
    if _is_total(line, index, token):
        return "quantifier"
    if form in ("mehr", "weniger", "minder", "besser") or _is_comparative(line, index, token):
        return "comparison"
    if _is_superlative(line, index, token):
        return "superlative"
    return None


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
    if form in ("viel", "wenig"):
        following = line.word(index + 1)
        return following is not None and following.is_capital and following.fold not in _WISHES
    if re.fullmatch(r"kein(?:e[nmrs]?)?", form):
        return _denies(line, index)
    if form in ("niemand", "niemanden", "niemandem"):
        return True
    return bool(_TOTALS.fullmatch(form)) and not (form in ("alle", "allen") and _addresses(line, index))


_TOTALS: Final = re.compile("|".join(words.TOTAL))
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


def _is_comparative(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    if not form.endswith(("er", "ere", "eren", "erem", "erer", "eres")) or len(form) < 5:
        return False
    if _UMLAUT_BEFORE_R.search(token.text):  # „hören“, „wäre“, „dafür“: the r belongs to the stem
        return False
    opening = line.opens(index)
    if token.is_capital and not opening:
        return (
            bool(re.fullmatch(r"(?:groess|hoeh|aelt|bess|klein|schoen)eres", form))
            and line.tokens[index - 1].fold != "naheres"
        )
    if token.is_capital and not (_CHANGED.fullmatch(form) or _noun_follows(line, index)):
        return False
    if form in words.NO_COMPARATIVE_ER:
        return form in ("frueher", "spaeter", "eher", "weiter") and _compares(line, index)
    weak = _WEAK.fullmatch(form)
    if weak and not form.endswith("ieren") and not _is_stem_in_er(weak["stem"]):
        return bool(_CHANGED.fullmatch(form)) or not token.is_capital or opening
    if _UMLAUT.fullmatch(form) and not form.endswith(("e", "en", "em")):
        return True
    return bool(_STRONG.fullmatch(form)) and _is_predicate(line, index, token)


def _is_stem_in_er(stem: str) -> bool:
    """„saub(ere)“, „ander(e)“: the -er belongs to the stem; also in compounds."""
    return stem in words.STEMS_IN_ER or any(
        stem.endswith(known)
        for known in (
            "sich",
            "saub",
            "heit",
            "besond",
            "schwer",
            "schw",
            "teu",
            "ander",
            "leer",
            "bitt",
            "lock",
            "mitteldeutsch",
        )
    )


def _noun_follows(line: Line, index: int) -> bool:
    """True when an inflected adjective at this place would have its noun: further adjectives may stand between."""
    for at in range(index + 1, min(index + 6, len(line.tokens))):
        token = line.tokens[at]
        if token.kind == "stand" or token.is_capital or token.kind == "number":
            return True
        if (
            token.text in ",„“‚‘»«()"
            or token.fold in _BETWEEN
            or token.fold in ("und", "oder", "sowie", "aber", "doch")
        ):
            continue
        if token.kind != "word" or token.fold in _BREAKS or not _INFLECTED.fullmatch(token.fold):
            return False
    return False


_HARD: Final = (
    "sicher",
    "leer",
    "schwer",
    "sauber",
    "bitter",
    "heiter",
    "locker",
    "teuer",
    "lauter",
    "finster",
    "munter",
)
_SOFT: Final = re.compile(r"[a-z]*(?:eis|aus|oes|ies|ass|iss|oss|uss|ess|us|as|os|is|ms|ins)te[nrs]?")
_BETWEEN: Final = frozenset(
    "sehr oft noch ganz recht eher schon auch besonders meist stets immer bald einst frisch neu so".split()
)


def _is_predicate(line: Line, index: int, token: Token) -> bool:
    """„Die Wege sind kürzer.“: an adjective in -er without a noun; before „als“ any."""
    following = line.word(index + 1)
    if following is not None and following.fold == "als":
        return True
    if token.fold.endswith(_HARD):  # „menschenleer“, „treffsicher“
        return False
    if token.is_capital and not _CHANGED.fullmatch(token.fold):
        return False
    if token.text.isupper() and len(token.text) > 1:
        return bool(_CHANGED.fullmatch(token.fold))
    return not _noun_follows(line, index)


def _is_superlative(line: Line, index: int, token: Token) -> bool:
    form = token.fold
    before = line.word(index - 1)
    if not _SUPER.fullmatch(form):
        return False
    if before is not None and before.fold == "am":
        return form not in ("ersten", "letzten", "naechsten", "liebsten", "ehesten", "meisten", "kuesten")
    if _KNOWN_SUPER.fullmatch(form) and not form.startswith(("naechst", "juengst")):
        return not token.is_capital or line.opens(index) or form in words.SUPERLATIVE_NOUNS.split("|")
    if form in words.NO_SUPERLATIVE or form.endswith(("naechste", "naechsten", "naechster")):
        return False
    if token.is_capital:
        return (
            line.opens(index)
            and _noun_follows(line, index)
            and form.endswith(("igste", "lichste", "este", "rste", "nste"))
        )
    return len(form) >= 7 or form.endswith(("este", "esten", "ester", "estes"))
