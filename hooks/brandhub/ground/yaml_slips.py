"""YAML slips: what somebody who does not know YAML did where its parser only says that it expected something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import yaml

from brandhub.ground.catalogues import Phrase

_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""What looks like a space and is none for YAML: it comes with texts from the web and from word processors."""
_BLANK: Final = re.compile(rf"^[ -]*(?=[{_SPACES}])|:(?=[{_SPACES}])")
_UNSPACED: Final = re.compile(r"\s*(?:- +)?[a-z][a-z-]*(:)(?=[^\s/])|\s*(-)(?=[\[{\"'\w])")
_OPENING: Final = re.compile(r"(?<=[ \[{,:])\"(?=[^\"]*$)")
_FIELD: Final = re.compile(r"[ ]*(?:- +)?[^\s:#]+:(?: |$)")
_COMPLETE: Final = re.compile(r"[ ]*(?:- +)?[^\s:#]+: +[^\s|>]")


class Slip(NamedTuple):
    """Where it is, as line and column from 0, what it is and what helps."""

    line: int
    column: int
    what: Phrase
    help: Phrase


def slip_of(error: yaml.MarkedYAMLError, lines: Sequence[str], lines_before: int) -> Slip | None:
    """What was done; None where the parser's word must do. `lines_before`: of the file, above those that it read."""
    mark = error.problem_mark or error.context_mark
    if mark is None or "escape" in f"{error.problem} {error.context}":
        return None
    at = min(mark.line, len(lines) - 1)
    nearby = [number for number in (at, at - 1) if number >= 0]
    context, begins = error.context or "", error.context_mark
    if begins is not None and begins.line >= len(lines):  # a bracket that nothing follows ends behind the last line
        begins = None
    if begins is not None and "quoted scalar" in context:
        return _slip(begins.line, begins.column, "quote")
    return (
        _unlike_spaces(lines, nearby)
        or _unspaced(lines, nearby)
        or _open_quotation(lines, [*nearby, begins.line if begins else at])
        or _brackets(lines, context, begins, at, mark.column)
        or _indentation(lines, at, lines_before)
    )


def _slip(line: int, column: int, name: str, **values: object) -> Slip:
    return Slip(line, column, Phrase.of(f"slip.{name}", **values), Phrase.of(f"slip.{name}.help", **values))


def _unlike_spaces(lines: Sequence[str], nearby: Sequence[int]) -> Slip | None:
    found = ((number, _BLANK.search(lines[number])) for number in nearby)
    return next((_slip(number, one.end(), "blank") for number, one in found if one), None)


def _unspaced(lines: Sequence[str], nearby: Sequence[int]) -> Slip | None:
    """„value:102“ is told at the line below it."""
    for number in nearby:
        if found := _UNSPACED.match(lines[number]):
            sign = found[1] or found[2]
            return _slip(number, found.end() - 1, "space", sign=sign)
    return None


def _open_quotation(lines: Sequence[str], nearby: Sequence[int]) -> Slip | None:
    """One that ends only where the next begins is told behind that; where it begins, the line has an odd number."""
    for number in nearby:
        found = _OPENING.search(lines[number])
        if found and lines[number].replace('\\"', "").count('"') % 2:
            return _slip(number, found.start(), "quote")
    return None


def _brackets(lines: Sequence[str], context: str, begins: yaml.Mark | None, at: int, column: int) -> Slip | None:
    line = lines[at]
    if line[: min(column, len(line))].rstrip().endswith(('"', "'")) and line[column : column + 1] not in ("", "#"):
        return _slip(at, column, "behind")
    if "flow" in context and begins is not None and at > begins.line:
        sign = lines[begins.line][begins.column]
        return _slip(begins.line, begins.column, "bracket", sign=sign, other={"{": "}", "[": "]"}.get(sign, sign))
    if "flow" not in context and line[column : column + 1] in ("}", "]"):
        return _slip(at, column, "closed", sign=line[column])
    return None


def _indentation(lines: Sequence[str], at: int, lines_before: int) -> Slip | None:
    filled = [
        number for number in range(at + 1) if lines[number].strip() and not lines[number].lstrip().startswith("#")
    ]
    for number, above in reversed([*zip(filled[1:], filled, strict=False)][-2:]):
        here, there = _indent(lines[number]), _indent(lines[above])
        dashes = [lines[one].lstrip().startswith("- ") for one in (number, above)]
        if here == there and dashes == [False, True]:
            return _slip(number, here, "dash", above=above + 1 + lines_before)
        if here == there and not _FIELD.match(lines[above]) and not dashes[1]:
            return _slip(above, there, "colon")
        known = {_indent(lines[one]) for one in filled if one < number}
        if (here > there and _COMPLETE.match(lines[above]) and not dashes[1]) or (here < there and here not in known):
            return _slip(number, here, "indent", here=here, there=there, above=above + 1 + lines_before)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
