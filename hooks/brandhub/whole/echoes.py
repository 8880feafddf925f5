"""Echoes: problems that only say that another problem exists. One broken entry is told once, not at every mention."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final

from brandhub.ground.problems import Place, Problem, has_errors
from brandhub.ground.spelling import nearest
from brandhub.models.keys import KEY
from brandhub.whole.hidden import Hidden, refers_to_hidden

EVERY: Final = "*"
_LAGS: Final = ("translation-behind", "translation-unstamped")
_FOREIGN: Final = "wording-foreign"
_KINDS: Final = {"unknown-chart": ("fact", "claim")}


def without_echoes(problems: Iterable[Problem], written: Collection[tuple[str, str]], hidden: Hidden) -> list[Problem]:
    """Leaves out „gibt es nicht“ where the entry stands in a file and has problems of its own.

    A word of a wording is told once: that no fact knows it only where nothing else is wrong with it.

    What exists but may not be seen yet is called that, and the nearest id may be that of a broken entry. The last error
    is never left out: nothing passes by silence.
    """
    told = [_guessed(_renamed(problem, hidden), written) for problem in problems]
    places = {problem.place for problem in told if problem.code != _FOREIGN and problem.severity == "error"}
    kept = [problem for problem in told if not (_is_echo(problem, written) or _is_told(problem, places))]
    return kept if has_errors(kept) or not has_errors(told) else told


def without_lag(problems: Collection[Problem]) -> list[Problem]:
    """Leaves out that a version is behind while it or its original has errors: the text will change again."""
    broken = {problem.place.path for problem in problems if problem.severity == "error"}
    return [p for p in problems if p.code not in _LAGS or not broken & {p.place.path, str(p.values.get("path"))}]


def _named(problem: Problem) -> list[tuple[str, str]]:
    """What an `unknown-…` problem misses, as (noun, id)."""
    if not problem.code.startswith("unknown-"):
        return []
    kinds = _KINDS.get(problem.code, (problem.code.removeprefix("unknown-"),))
    return [(kind, str(problem.values.get("id"))) for kind in kinds]


def _renamed(problem: Problem, hidden: Hidden) -> Problem:
    for kind, key in _named(problem):
        if (kind, key) in hidden:
            told = refers_to_hidden(problem.place, kind, key, hidden[kind, key])
            return replace(told, severity=problem.severity)
    return problem


def _guessed(problem: Problem, written: Collection[tuple[str, str]]) -> Problem:
    """An id misspelt beside an entry that cannot be read: what was meant is that entry, though no hub holds it."""
    named = _named(problem)
    if not named or "nearest" not in problem.values:
        return problem
    kinds, key = {kind for kind, _ in named}, named[0][1]
    broken = [name for kind, name in written if kind in kinds and KEY.fullmatch(name)]
    near = nearest(key, [str(problem.values["nearest"]), *broken])
    return replace(problem, values={**problem.values, "nearest": near}) if near else problem


def _is_told(problem: Problem, places: Collection[Place]) -> bool:
    """A word that no fact knows, where something says more of it: that it asserts, grades or denies."""
    return problem.code == _FOREIGN and problem.place in places


def _is_echo(problem: Problem, written: Collection[tuple[str, str]]) -> bool:
    if problem.code == "translation-missing":
        return ("file", str(problem.values.get("path"))) in written
    return any((kind, key) in written or (kind, EVERY) in written for kind, key in _named(problem))
