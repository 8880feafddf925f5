"""A problem is one finding: where, what is wrong, what to do. Problems are collected and told once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Final, Literal

from brandhub.ground.catalogues import Catalogue, Phrase

Severity = Literal["error", "warning"]
NOTHING_NEAR: Final = "–"  # stands for `nearest` where no known word resembles the found one


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file: path relative to the project (forward slashes), line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Problem:
    """One finding. `code` names the message in the catalogue, `values` fill its placeholders.

    A value that is itself a `Phrase` is translated before it is filled in, so that a message
    never mixes languages.
    """

    place: Place
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = "error"

    def softened(self) -> Problem:
        """The same finding as a warning: drafts may be wrong, releases may not."""
        return Problem(self.place, self.code, self.values, "warning")

    @cached_property
    def sort_key(self) -> tuple[Place, str, str]:
        return (self.place, self.code, str(sorted((k, str(v)) for k, v in self.values.items())))


def write_problem(problem: Problem, catalogue: Catalogue, *, named: bool = False) -> str:
    """`path:line:column: what is wrong` and, indented, `→ what to do`. If named, with `[code]` behind what is wrong."""
    head = f"{problem.place}: "
    if problem.severity == "warning":
        head += catalogue.text("warning") + ": "
    name = f" [{problem.code}]" if named else ""
    # What was found may hold a line break, a message may not: tools read it line by line.
    lines = [" ".join((head + catalogue.text(problem.code, problem.values)).splitlines()) + name]
    remedy = write_remedy(problem, catalogue)
    lines += [f"    → {line}" for line in remedy.splitlines() if line.strip()]
    return "\n".join(lines)


def write_remedy(problem: Problem, catalogue: Catalogue) -> str:
    """What to do. Where nothing resembles the id that was found, nothing is guessed."""
    text = catalogue.text(f"{problem.code}.remedy", problem.values)
    if problem.values.get("nearest") != NOTHING_NEAR:
        return text
    return text.partition("?")[2].strip() or catalogue.text("nothing-near")


def write_count(problems: Iterable[Problem], catalogue: Catalogue) -> str:
    """„3 Fehler, 1 Hinweis“; what there is none of is not told."""
    found = list(problems)
    errors = sum(p.severity == "error" for p in found)
    warnings = len(found) - errors
    parts = [counted("error", errors)] if errors else []
    parts += [counted("warning", warnings)] if warnings else []
    return ", ".join(catalogue.text(part.key, dict(part.values)) for part in parts)


def counted(name: Literal["error", "warning"], count: int) -> Phrase:
    """„1 Hinweis“, „0 Hinweise“: the word in the number that German and English ask for."""
    return Phrase.of(f"count.{name}" if count == 1 else f"count.{name}s", count=count)


def write_problems(problems: Iterable[Problem], catalogue: Catalogue) -> str:
    """All problems by their names, sorted by place; at the end how to look one up, and the count. Empty without any.

    Each of several files has a heading that says how many there are in it.
    """
    unique = {(*p.sort_key, p.severity): p for p in problems}
    found = [unique[key] for key in sorted(unique)]
    if not found:
        return ""
    errors = sum(p.severity == "error" for p in found)
    counts = {"errors": counted("error", errors), "warnings": counted("warning", len(found) - errors)}
    count = catalogue.text("count", counts)
    # One hint for all: the code of the first error, or of the first warning where there is no error.
    first = min(found, key=lambda p: p.severity)
    hint = catalogue.text("look-up", {"code": first.code})
    files = {path: [*told] for path, told in groupby(found, key=lambda p: p.place.path)}
    lines = []
    for path, told in files.items():
        if len(files) > 1:
            lines.append(f"{path} · {write_count(told, catalogue)}")
        lines += [*(write_problem(p, catalogue, named=True) for p in told), ""]
    return "\n".join([*lines, hint, count])


def has_errors(problems: Iterable[Problem]) -> bool:
    """True when at least one finding forbids publishing."""
    return any(p.severity == "error" for p in problems)
