"""Voice: where a text leaves the style guide (docs/handbook/stil.md) in a way that a program can see without guessing.

Only signs and spellings that the house never uses are told, as warnings: taste stays with people. Words of others stand
in quotation marks; what must be spelled otherwise elsewhere (an official name) stands in an exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.speech.chunks import MOST_WORDS
from brandhub.speech.references import find_references
from brandhub.whole.prose import Prose

# What is no prose, by a sign that stands in it: addresses, code, the rule below the head of a table.
_UNREAD: Final = {
    "](": r"\]\([^)\n]{0,2000}\)",
    "://": r"<?https?://[^\s>)]{1,2000}>?",
    "@": r"[\w.+-]{1,64}@[\w.-]{1,250}",
    "`": r"`[^`\n]{1,300}`",
    "|": r"^\|[-:| ]+\|?$",
}
_QUOTED: Final = re.compile(r"„[^“\n]{0,400}“|“[^”\n]{0,400}”|»[^«\n]{0,400}«")

# Rule → what it looks for. Each rule has a sentence in the catalogue, voice.RULE, that names the house's own form.
_BOTH: Final[dict[str, str]] = {
    "straight-quotes": r"\"",
    "straight-apostrophe": r"(?<=\w)'(?=\w)|(?<=s)'(?= )",
    "hyphen-as-dash": r"(?<=[^\s|:-]) -{1,2} (?=[^\s|:-])",
    "dots": r"\.\.\.",
    "double-space": r"(?<=[^\s|]) {2,}(?=[^\s|])",
    "percent-sign": r"(?<!\{)%(?!\})",
}
_GERMAN: Final[dict[str, str]] = {
    # Behind its first letter looks at what stands before: a pattern that begins with a letter is found sooner.
    "du": (
        r"[DdEe](?=u|i[cr]|ein)(?<=\b[DdEe])"
        r"(?:(?<=[Dd])(?:u|ich|ir|ein(?:e[mnrs]?)?)|(?<=[Ee])(?:uch|ure?[mnrs]?))\b"
    ),
    "short-forms": r"\b(?:z\.B\.|d\.h\.|u\.a\.|i\.d\.R\.|u\.U\.|s\.o\.|z\.T\.|o\.ä\.)",
    "about": r"\b[Cc]a\.",
    "inner-sign": r"\b\w{3,}[*:_·/]-?in(?:nen)?\b|\b[A-ZÄÖÜ]\w{2,}In(?:nen)?\b",
    "foreign-quotes": r"“(?=\w)|”|[«»]",
    "stock-words": (
        r"(?i:\b(?:einzigartig|innovativ|spannend|leucht(?:turm|türme)|herausforderung|akteur|potenzial)\w*)"
    ),
}
_ENGLISH: Final[dict[str, str]] = {
    "foreign-quotes": r"„|[«»]",
    "spelling": r"\b(?:percent|color(?:s|ed)?|center(?:s|ed)?|labor|neighbor\w*|kilometers?|liters?|skeptic\w*)\b",
    "stock-words": r"(?i:\b(?:innovative|vibrant|exciting|world-class|cutting-edge|stakeholders?)\b)",
}
RULES: Final = {
    language: {rule: re.compile(pattern) for rule, pattern in {**_BOTH, **own}.items()}
    for language, own in (("de", _GERMAN), ("en", _ENGLISH))
}
# A part of everything that a rule finds. Most texts hold none of them.
_SIGNS: Final = {
    "straight-quotes": ('"',),
    "straight-apostrophe": ("'",),
    "hyphen-as-dash": (" -",),
    "dots": ("...",),
    "double-space": ("  ",),
    "percent-sign": ("%",),
    "foreign-quotes": tuple("„“”«»"),
}
_ANY_SIGN: Final = tuple({sign: None for signs in _SIGNS.values() for sign in signs})
# Rules that look for something without a blank: they are asked for each chunk once, and not for each text.
_INSIDE: Final = ("du", "short-forms", "about", "inner-sign", "stock-words", "spelling")
# What others say in quotation marks keeps their form of address and their spelling.
_OURS_ALONE: Final = ("du", "spelling", "inner-sign", "stock-words")


class Departure(NamedTuple):
    """Rule, beginning, end and words of what leaves the style guide."""

    rule: str
    start: int
    end: int
    words: str


def check_voice(prose: Prose, departures: Iterable[Departure] | None = None) -> Iterator[Problem]:
    """Every departure from the style guide, at its own place. `departures`: those of the text, if at hand."""
    for rule, start, end, said in departures_in(prose.text, prose.language) if departures is None else departures:
        values = {"found": said.strip() or said, "rule": Phrase.of(f"voice.{rule}")}
        yield Problem(prose.place_of(start, end), "voice", values, "warning")


def departures_in(text: str, language: str) -> tuple[Departure, ...]:
    """What a text says otherwise than the house would."""
    references, wrong = find_references(text)
    if wrong:
        return ()  # where a reference begins and ends is not known before it can be read, and that is told
    for reference in references:
        text = text[: reference.start] + "\ue012" * (reference.end - reference.start) + text[reference.end :]
    text = _unread(tuple(sign for sign in _UNREAD if sign in text)).sub(_blank, text)
    inside = rules_inside(text, language)
    if _is_sound(text, inside):
        return ()
    own = _QUOTED.sub(_blank, text)
    return tuple(
        Departure(rule, found.start(), found.end(), found.group())
        for rule, pattern in RULES[language].items()
        if _may_break(rule, text, inside)
        for found in pattern.finditer(own if rule in _OURS_ALONE else text)
    )


@cache
def _unread(signs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_UNREAD[sign] for sign in signs) or r"(?!)", re.MULTILINE)


def _is_sound(text: str, inside: frozenset[str]) -> bool:
    """True for a text that lacks what any rule looks for, as most short ones do."""
    return not inside and not any(sign in text for sign in _ANY_SIGN)


def _may_break(rule: str, text: str, inside: frozenset[str]) -> bool:
    """False where a text lacks what a rule looks for: then there is no need to look for its pattern."""
    if rule in _INSIDE:
        return rule in inside
    return rule not in _SIGNS or any(sign in text for sign in _SIGNS[rule])


def rules_inside(text: str, language: str) -> frozenset[str]:
    """The rules that find something between two blanks of a text, of those that find nothing with a blank in it."""
    broken = _BROKEN[language]
    return frozenset(chain.from_iterable(map(broken.__getitem__, {*text.split()} - broken.sound)))


class _Broken(dict[str, tuple[str, ...]]):
    """What breaks which rules. `sound`: what breaks none, as most does."""

    def __init__(self, rules: Mapping[str, re.Pattern[str]]) -> None:
        super().__init__()
        self._rules = [(rule, rules[rule]) for rule in _INSIDE if rule in rules]
        self._any = re.compile("|".join(pattern.pattern for _, pattern in self._rules))
        self.sound: set[str] = set()

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if self._any.search(chunk):
            self[chunk] = found = tuple(rule for rule, pattern in self._rules if pattern.search(chunk))
            return found
        if len(self.sound) > MOST_WORDS:
            self.sound.clear()
        self.sound.add(chunk)
        return ()


_BROKEN: Final = {language: _Broken(rules) for language, rules in RULES.items()}


def _blank(found: re.Match[str]) -> str:
    return "\ue012" * len(found.group())
