"""References: `{{ fact("id", form="value") }}` found in a text. A white-listed notation, never executed.

The grammar is small on purpose: a known name, one quoted id, named options with quoted values. Everything else
between double braces, and every `{%` or `{#`, is a problem at its own line and column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.spelling import nearest

# Function → option → allowed values (None: any text).
OPTIONS: Final[Mapping[str, Mapping[str, tuple[str, ...] | None]]] = {
    "fact": {"as_of": None, "form": ("full", "value", "noun", "dated", "as-of", "when", "label")},
    "claim": {"form": ("sentence", "link"), "text": None, "wording": ("sentence", "headline")},
    "chart": {"form": ("comparison", "isotype", "series", "share")},
    "image": {},
    "event": {"form": ("full", "date", "when", "label")},
    "source": {"form": ("short", "full")},
    "site": {},
    "exception": {"reason": None},
}
BLOCKS: Final = ("chart", "image")
MAX_LENGTH: Final = 1_000
_OPEN = re.compile(r"\{(?<!\\\{)[{%#]")
_TOKEN = re.compile(
    r"""\s*(?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)|"(?P<text>[^"\n]*)"|'(?P<other>[^'\n]*)'|(?P<sign>[(),=]))"""
)


@dataclass(frozen=True)
class Reference:
    """One reference: what it names, with which options, and the slice of text it occupies."""

    function: str
    id: str
    options: Mapping[str, str]
    start: int
    end: int
    id_at: int

    @property
    def is_block(self) -> bool:
        """True for what stands on a line of its own."""
        return self.function in BLOCKS


@dataclass(frozen=True)
class Misreading:
    """Something between braces that is no reference: where, and the message that says why."""

    start: int
    end: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)


_LONE = re.compile(rf"{{(?<![{{\\]{{)[ \t]{{0,3}}(?:{'|'.join(OPTIONS)})[ \t]{{0,3}}\(")
LONG: Final = 1_000
"""Characters of a text that is asked for a few times, one after the other, and then never again: a story."""
_TYPESET: Final = "„“”‚‘’«»‹›"
"""What word processors make of straight quotation marks."""


_BARE: Final = re.compile(r"[^\s,(){}\"']+")
_LOST: Final = re.compile(r"([^,=]+?)\s*,\s*\w+=$")
"""What is read as a text whose second quotation mark is missing: it ends where that of the next one begins."""


class _Wrong(Exception):
    def __init__(self, at: int, code: str, **values: object) -> None:
        super().__init__(code)
        self.at, self.code, self.values = at, code, values


def find_references(text: str) -> tuple[list[Reference], list[Misreading]]:
    """Everything between braces in a text, in order: what can be read, and what cannot."""
    if "{" not in text:
        return [], []
    references, wrong = (_found if len(text) < LONG else _found_in_long)(text)
    return [*references], [*wrong]


@lru_cache(maxsize=16_384)
def _found(text: str) -> tuple[tuple[Reference, ...], tuple[Misreading, ...]]:
    """Kept, because many ask: checks, searches, pages and documents."""
    references: list[Reference] = []
    wrong: list[Misreading] = []
    at = 0
    while found := _OPEN.search(text, at):
        start = found.start()
        if found.group() != "{{":
            wrong.append(Misreading(start, start + 2, "reference-statement", {"found": found.group()}))
            at = start + 2
            continue
        close = text.find("}}", start, start + MAX_LENGTH)
        if close < 0:
            wrong.append(Misreading(start, start + 2, "reference-open"))
            at = start + 2
            continue
        end = close + 2
        try:
            references.append(_read(text, start, close, wrong))
        except _Wrong as error:
            wrong.append(Misreading(error.at, end, error.code, error.values))
        at = end
    # Readers would see the reference itself. In a wording single braces hold slots, which have no bracket.
    lone = _LONE.finditer(text) if "{" in text else ()
    wrong += [Misreading(f.start(), f.end(), "reference-braces", {"found": f.group()}) for f in lone]
    return tuple(references), tuple(wrong)


_found_in_long: Final = lru_cache(maxsize=256)(_found.__wrapped__)


def _read(text: str, start: int, close: int, wrong: list[Misreading]) -> Reference:
    """One reference. A wrong option goes to `wrong` and reading goes on; anything else wrong raises _Wrong."""
    name, at, name_at = _token(text, start + 2, close, "name")
    if name not in OPTIONS:
        guess = nearest(name, OPTIONS) or "–"
        raise _Wrong(name_at, "reference-function", found=name, nearest=guess, known=", ".join(OPTIONS))
    _, at, _ = _token(text, at, close, "(")
    key, at, key_at = _token(text, at, close, "text")
    options: dict[str, str] = {}
    while True:
        try:
            sign, at, _ = _token(text, at, close, ",)")
        except _Wrong as error:
            if lone := _LOST.match(key):  # „fact("hoefe, form="dated")“: the text ends where the next one begins
                raise _Wrong(key_at, "reference-quote-missing", found=lone[1]) from error
            raise
        if sign == ")":
            break
        at = _read_option(text, at, close, name, options, wrong)
    rest = text[at:close]
    if rest.strip():
        where = at + len(rest) - len(rest.lstrip())
        if rest.lstrip().startswith("}") or "{{" in rest:  # the braces that were found are those of the next reference
            raise _Wrong(where, "reference-open")
        raise _Wrong(where, "reference-rest", found=rest.strip()[:40])
    _check_needed(name, options, key_at)
    return Reference(name, key, options, start, close + 2, key_at)


def _read_option(
    text: str, at: int, close: int, function: str, options: dict[str, str], wrong: list[Misreading]
) -> int:
    """Reads `name="value"` into `options` if it is allowed, and returns where it ends."""
    option, at, option_at = _token(text, at, close, "name")
    _, at, _ = _token(text, at, close, "=")
    value, at, value_at = _token(text, at, close, "text")
    allowed = OPTIONS[function]
    if option not in allowed:
        values = {"function": function, "found": option, "known": ", ".join(allowed) or "–"}
        values["nearest"] = nearest(option, allowed) or "–"
        wrong.append(Misreading(option_at, close + 2, "reference-option", values))
        return at
    choices = allowed[option]
    if option in options:
        wrong.append(Misreading(option_at, close + 2, "reference-option-twice", {"found": option}))
    elif choices is not None and value not in choices:
        values = {"found": value, "allowed": ", ".join(choices), "nearest": nearest(value, choices) or "–"}
        wrong.append(Misreading(value_at, close + 2, "not-one-of", values))
    else:
        options[option] = value
    return at


def _check_needed(name: str, options: Mapping[str, str], at: int) -> None:
    if name == "exception" and not options.get("reason", "").strip():
        raise _Wrong(at, "exception-without-reason")
    if name == "claim" and options.get("form") == "link" and not options.get("text", "").strip():
        raise _Wrong(at, "link-without-text")
    if name == "claim" and options.get("form") != "link" and "text" in options:
        raise _Wrong(at, "text-without-link")


def _token(text: str, at: int, close: int, expected: str) -> tuple[str, int, int]:
    """The next token if it is of the expected kind: its text, where it ends, where it begins."""
    found = _TOKEN.match(text, at, close)
    if not found:
        rest = text[at:close]
        where = at + len(rest) - len(rest.lstrip())
        if expected == "text" and rest.strip() and rest.lstrip()[0] in _TYPESET:
            inner = re.match(r"\s*.\s*([^„“”‚‘’«»‹›\"'\n]*)", rest)
            raise _Wrong(where, "reference-quotes", found=rest.lstrip()[0], meant=inner[1].strip() if inner else "")
        if rest.lstrip().startswith(("{{", "}")):
            raise _Wrong(where, "reference-open")
        if expected == "text" and (word := _BARE.match(rest.lstrip(" \t\n\"'"))):
            raise _Wrong(where, "reference-quote-missing", found=word[0])
        raise _Wrong(where, "reference-expected", expected=_shown(expected), found=rest.strip()[:20] or "}}")
    kind = found.lastgroup or ""
    value = found[kind]
    begins = found.start(kind)
    fits = (
        (expected == "name" and kind == "name")
        or (expected == "text" and kind in ("text", "other"))
        or (kind == "sign" and value in expected)
    )
    if not fits:
        if expected == "text" and kind == "name":
            word = _BARE.match(text, begins, close)
            raise _Wrong(begins, "reference-quote-missing", found=word[0] if word else value)
        raise _Wrong(begins, "reference-expected", expected=_shown(expected), found=value)
    return value, found.end(), begins


def _shown(expected: str) -> Phrase:
    names = {"name": "name", "text": "text", "(": "bracket", "=": "equals", ",)": "next"}
    return Phrase.of(f"expected.{names[expected]}")
