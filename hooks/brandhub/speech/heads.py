"""Heads: with which words a pattern of phrases can begin, and which it needs besides.

Nothing is tried out: the pattern is read sign by sign. More words may be named than it can begin with, never fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

_LITERAL: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LETTERS: Final = re.compile(r"[^\W_]+")
_MISSING: Final = re.compile(r"\?|\*|\{0,\d+\}")
_BLANK: Final = re.compile(r" (?![?*{])")
_ONE_WORD: Final = re.compile(r"(?:\\[wd]|[a-z(){}?:|<>,+P0-9])*")
_SIGNS: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|([(|) ])")
"""What is escaped, classes (a bracket right behind their beginning belongs to them), and the signs that count."""
_LOOKS: Final = ("(?=", "(?!", "(?<=", "(?<!")
_APART: Final = (*_LOOKS, "(?P")
_ONE_BEFORE: Final = (r"(?:\w+ ){0,1}", r"(?:\w+ )?", r"((?:\w+ )?)")


@dataclass(frozen=True)
class Head:
    """What a phrase can begin with: letters, which are a whole word, the beginning of one, or a pattern for it."""

    letters: str
    kind: Literal["whole", "begun", "pattern"]


ANYTHING: Final = Head(r"\w+", "pattern")


def beginnings(pattern: str) -> set[Head] | None:
    """The words that a phrase can begin with; more may be named, never fewer. None when it can be any word."""
    found: set[Head] = set()
    for alternative in alternatives(pattern):
        heads = heads_of(alternative)
        if heads is None:
            return None
        found |= heads
    return found


def seconds_of(pattern: str) -> set[str] | None:
    """The words of which one must come second in a phrase that any word can begin; None when that may be any word, too.

    Only for a pattern without alternatives of its own, and only where its beginning fits no more than one word.
    """
    while pattern.startswith("(?!"):
        pattern = pattern[_closing(pattern, 0) + 1 :]
    at = next((at for at, sign, depth in _signs(pattern) if sign == " " and depth == 0), -1)
    first, rest = re.sub(r"\(\?![^()]*\)", "", pattern[:at]), pattern[at + 1 :]
    if at < 0 or rest[:1] in ("?", "*", "{") or not _ONE_WORD.fullmatch(first):
        return None
    heads = heads_of(rest)
    if not heads or any(head.kind != "whole" or not _LETTERS.fullmatch(head.letters) for head in heads):
        return None
    return {head.letters for head in heads}


def needs_of(pattern: str) -> Iterator[frozenset[Head]]:
    """Of each of these sets some word stands in whatever a phrase finds. Only for one without alternatives of its own.

    Behind a blank that is in no group, and may not be missing, comes one of the words that the rest can begin with, and
    so does, here or there, what stands behind words that may be missing.
    """
    parts = [*_parts(pattern)]
    rests = [pattern[end:] for _, end, sign in parts if sign == " "]
    first = _without_missing(pattern)
    for rest in (first, *(_without_missing(rest) for rest in rests if rest[:1] not in ("?", "*", "{"))):
        heads = heads_of(rest) if rest != pattern else None
        if heads and ANYTHING not in heads:
            yield frozenset(heads)
    for at, end, sign in parts:
        if sign == "(" and pattern.startswith(("(?= ", "(?: "), at) and not _MISSING.match(pattern, end):
            yield from _needs_behind(pattern[at + 3 : end - 1], pattern[end:], looks=pattern.startswith("(?=", at))


def _needs_behind(inner: str, behind: str, *, looks: bool) -> Iterator[frozenset[Head]]:
    """The same of a group that begins with a blank, and of what must stand behind a phrase: „steht(?= ueber allem )“.

    Mere patterns are left out: looking for them in every word costs more than it spares.
    """
    told = [*alternatives(inner)]
    if all(_BLANK.match(one) for one in told):
        # Nothing ends the last word of what stands behind: „(?= ueber)“ stands before „überall“, too.
        rests = [one[1:] + (r"\w*" if looks else behind) for one in told]
        found = [heads_of(rest) for rest in rests]
        first = frozenset(chain.from_iterable(filter(None, found))) if None not in found else frozenset()
        sets = needs_of(rests[0]) if len(rests) == 1 else ()
        yield from (heads for heads in (first, *sets) if heads and all(head.kind != "pattern" for head in heads))


def _without_missing(pattern: str) -> str:
    """A pattern that begins with a word, without the words before it that may be missing: „(?:die )?haelfte“."""
    while pattern.startswith("(") and not pattern.startswith("(?P"):
        end = _closing(pattern, 0)
        behind = pattern[end + 1 :]
        if pattern.startswith(_LOOKS):
            pattern = behind
            continue
        missing = _MISSING.match(behind)
        inner = pattern[3 if pattern.startswith("(?:") else 1 : end]
        if missing is None or not all(one.endswith(" ") for one in alternatives(inner)):
            break
        pattern = behind[missing.end() :].removeprefix("?")
    return pattern


def heads_with_one_before(pattern: str) -> tuple[set[Head], set[str]] | None:
    """Heads and seconds of a phrase before which one word more may stand: „(?:\\w+ ){0,1}kostete“; None for others."""
    before = next(filter(pattern.startswith, _ONE_BEFORE), None)
    if before is None:
        return None
    rest = pattern.removeprefix(before)
    heads, seconds = heads_of(rest), seconds_of(rf"\w+ {rest}")
    return None if heads is None or seconds is None else (heads, seconds)


def heads_of(pattern: str) -> set[Head] | None:
    """As `beginnings`, for a pattern without alternatives of its own."""
    if pattern.startswith(_LOOKS):  # they only forbid
        return heads_of(pattern[_closing(pattern, 0) + 1 :])
    if pattern.startswith("(") and not pattern.startswith("(?P"):
        return _heads_of_group(pattern)
    literal = _LITERAL.match(pattern)
    if literal is None:
        return _heads_of_word(pattern)
    letters, rest = literal.group(), pattern[literal.end() :]
    if rest[:1] in ("?", "*", "{"):
        letters, rest = letters[:-1], "…"
    if rest.startswith("(?:"):  # „best(?:wert|marke)“
        end = _closing(rest, 0)
        endings, behind = [*alternatives(rest[3:end])], rest[end + 1 :]
        if behind[:1] not in ("?", "*", "{", "+") and all(map(_LETTERS.fullmatch, endings)):
            return {head for ending in endings for head in heads_of(letters + ending + behind) or ()}
    return {Head(letters, "whole" if _ends_word(rest) else "begun")} if letters else None


def _heads_of_group(pattern: str) -> set[Head] | None:
    end = _closing(pattern, 0)
    inner, rest = pattern[3 if pattern.startswith("(?:") else 1 : end], pattern[end + 1 :]
    may_miss = _MISSING.match(rest)
    if may_miss is None and rest[:1] in ("*", "{", "+"):
        return None
    found: set[Head] = set()
    if may_miss is not None:
        rest = rest[may_miss.end() :]
        others = heads_of(rest)
        if others is None:
            return None
        found |= others
    ends = _ends_word(rest)
    repeats = may_miss is not None and may_miss.group() != "?"
    for alternative in alternatives(inner):
        if (ends or repeats) and _LETTERS.fullmatch(alternative):
            found.add(Head(alternative, "begun" if repeats else "whole"))
            continue
        heads = heads_of(alternative + rest)
        if heads is None:
            return None
        found |= heads
    return found


def _heads_of_word(pattern: str) -> set[Head] | None:
    """For a pattern that begins with any letters: what it says of its first word."""
    if not pattern.startswith(("\\w", "[")):
        return None
    ends = (at for at, sign, depth in _signs(pattern) if depth == (sign == "(") and sign in "( ")
    at = next((at for at in ends if pattern[at] == " " or _ends_word(pattern[at:])), len(pattern))
    first, rest = pattern[:at], pattern[at:]
    if " " in first:
        return _heads_of_parted_word(first, rest)
    if "(?" in first.replace("(?:", ""):
        return None
    return {Head(first if _ends_word(rest) else f"{first}.*", "pattern")}


def _heads_of_parted_word(first: str, rest: str) -> set[Head] | None:
    """For one that a group may part: „\\w*(?:fest|open ?air)“."""
    start = next((at for at, sign, _ in _signs(first) if sign == "("), len(first))
    if first[start : start + 3] != "(?:":
        return None
    end = _closing(first, start)
    if first[end + 1 : end + 2] in ("?", "*", "{", "+"):
        return None
    heads = [heads_of(first[:start] + one + first[end + 1 :] + rest) for one in alternatives(first[start + 3 : end])]
    return None if None in heads else set().union(*filter(None, heads))


def _ends_word(rest: str) -> bool:
    """True when no word goes on into the rest of a pattern, whatever of it may be missing."""
    if not rest or rest.startswith("(?= ") or (rest[0] == " " and rest[1:2] not in ("?", "*", "{")):
        return True
    if not rest.startswith("(") or rest.startswith(_APART):
        return False
    end = _closing(rest, 0)
    behind = rest[end + 1 :]
    missing = _MISSING.match(behind)
    inside = rest[3 if rest.startswith("(?:") else 1 : end]
    ends = all(inner and _ends_word(inner) for inner in alternatives(inside))
    return ends and (missing is None or _ends_word(behind[missing.end() :]))


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars that are in no group."""
    if _is_plain(pattern):
        yield from pattern.split("|")
        return
    first = 0
    for at, end, sign in _parts(pattern):
        if sign == "|":
            yield pattern[first:at]
            first = end
    yield pattern[first:]


def _is_plain(pattern: str) -> bool:
    """True for one without groups, classes and escapes, as most groups are inside: long lists of words."""
    return not ("(" in pattern or "[" in pattern or "\\" in pattern)


def _closing(pattern: str, at: int) -> int:
    """Where the group ends that begins at a place. Raises ValueError when it does not end."""
    end = pattern.find(")", at)
    if end >= 0 and _is_plain(pattern[at + 1 : end]):
        return end
    for place, sign, depth in _signs(pattern, at):
        if sign == ")" and depth == 0:
            return place
    raise ValueError(pattern)


def _parts(pattern: str) -> Iterator[tuple[int, int, str]]:
    """Where blanks, bars and groups that are in no group begin and end; a group is told by its first sign."""
    at = 0
    while (found := _SIGNS.search(pattern, at)) is not None:
        start, at, sign = found.start(), found.end(), found[1]
        if sign:
            at = _closing(pattern, start) + 1 if sign == "(" else at
            yield start, at, sign


def _signs(pattern: str, at: int = 0) -> Iterator[tuple[int, str, int]]:
    """Place, sign and how many groups are open behind it, for brackets, bars and blanks outside of classes."""
    depth = 0
    for found in _SIGNS.finditer(pattern, at):
        sign = found.group(1)
        if sign:
            depth += (sign == "(") - (sign == ")")
            yield found.start(), sign, depth
