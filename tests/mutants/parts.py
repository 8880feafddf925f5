"""Parts of a module: the bodies of its functions, and the frame that is left without them.

A line is known by the body in which it stands and its number there: that stays the same when another function grows.
"""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Part:
    """The body of a function or method with all that stands inside it. Of two of one name each has a number."""

    name: str
    first: int
    last: int
    print: str


@dataclass(frozen=True)
class Parts:
    """`frame`: the fingerprint of what runs when the module is imported: tables, defaults, decorators, classes."""

    frame: str
    bodies: Mapping[str, Part]

    def name(self, line: int) -> str:
        """A line by its body and the number there. Lines of the frame have none: nothing marks them."""
        part = next(part for part in self.bodies.values() if part.first <= line <= part.last)
        return f"{part.name}+{line - part.first}"

    def line(self, name: str) -> int:
        """Where that line stands now. Raises KeyError when the body is gone."""
        body, _, number = name.rpartition("+")
        return self.bodies[body].first + int(number)


def body_of(name: str) -> str:
    """The body in which a line stands, from its name."""
    return name.rpartition("+")[0]


@cache
def read_parts(path: Path) -> Parts:
    """The parts of a module as it is written."""
    return parts_of(path.read_text(encoding="utf-8"))


def parts_of(source: str) -> Parts:
    lines = source.splitlines()
    seen: Counter[str] = Counter()
    bodies: dict[str, Part] = {}
    inside: set[int] = set()
    for name, node in _functions(ast.parse(source), ""):
        seen[name] += 1
        first, last = node.body[0].lineno, node.end_lineno or node.body[-1].lineno
        own = f"{name}#{seen[name]}"
        bodies[own] = Part(own, first, last, _print(lines[first - 1 : last]))
        inside |= set(range(max(first, node.lineno + 1), last + 1))
    return Parts(_print([line for number, line in enumerate(lines, 1) if number not in inside]), bodies)


def _functions(node: ast.AST, scope: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The outermost ones, also those of classes."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{scope}{child.name}", child
        else:
            yield from _functions(child, f"{scope}{child.name}." if isinstance(child, ast.ClassDef) else scope)


def _print(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
