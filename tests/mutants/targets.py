"""Targets: the modules that decide what is true, and the tests that speak for them."""

from __future__ import annotations

import ast
import hashlib
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

PACKAGE: Final = "hooks/brandhub"
# Patterns below the package, in the order of the report: what proves, and what reads and checks before it is published.
TARGETS: Final = (
    "ground/characters.py",
    "ground/dates.py",
    "ground/exceptions.py",
    "ground/guesses.py",
    "ground/intervals.py",
    "ground/moments.py",
    "ground/numbers.py",
    "ground/spelling.py",
    "proofs/*.py",
    "models/assertions.py",
    "models/claims.py",
    "models/elections.py",
    "models/facts.py",
    "models/lists.py",
    "models/rankings.py",
    "models/reckonings.py",
    "speech/**/*.py",
    "whole/*.py",
)
# They decide nothing of what may be said.
NO_CHECKS: Final = {
    "whole/schemas.py": "hints while typing; the check does not ask them",
    "whole/templates.py": "the environment in which pages are drawn",
}
# Tests in one process and without a browser, those that take longest first. What the portal and the browser would
# notice besides is not counted.
TESTS: Final = (
    "tests/golden",
    "tests/unit/speech",
    "tests/unit/whole",
    "tests/properties",
    "tests/unit/ground",
    "tests/unit/models",
    "tests/unit/proofs",
)
# They measure how long something takes, which means nothing while every line is followed.
LEFT_OUT: Final = ("tests/unit/whole/test_limits.py",)
# What all tests stand on.
SHARED: Final = ("tests/conftest.py", "tests/sample")
# What the inspection of the real project reads besides, for tests that ask for it.
EDITED: Final = ("data", "stories", "docs", "overrides")


def target_modules(root: Path, only: str = "") -> list[str]:
    """Paths below the root; with `only` those whose path contains it. Raises LookupError when there is none."""
    found = dict.fromkeys(
        path.relative_to(root).as_posix()
        for pattern in TARGETS
        for path in sorted((root / PACKAGE).glob(pattern))
        if path.name != "__init__.py" and path.relative_to(root / PACKAGE).as_posix() not in NO_CHECKS
    )
    chosen = [path for path in found if only in path]
    if not chosen:
        raise LookupError(only)
    return chosen


def importers_of(root: Path, module: str) -> set[str]:
    """The modules that import this one by name, and itself: tests of what is made at import go through them.

    Through a module without functions no test goes: of a list of words that others are put together from, those who
    import these count as well.
    """
    found, ahead = {module}, [module]
    while ahead:
        name = module_name(ahead.pop())
        fresh = {importer for importer, imported in imports_of(root).items() if name in imported} - found
        found |= fresh
        ahead += fresh & tables_of(root)
    return found


def all_above(root: Path, module: str) -> set[str]:
    """The names of the module, of all that import it, of what imports those, and so on: they stand on it."""
    found, ahead = {module_name(module)}, [module_name(module)]
    while ahead:
        name = ahead.pop()
        fresh = {module_name(path) for path, imported in imports_of(root).items() if name in imported} - found
        found |= fresh
        ahead += fresh
    return found


def module_name(path: str) -> str:
    """What Python calls a module of the hub."""
    return ".".join(Path(path).relative_to("hooks").with_suffix("").parts)


@cache
def imports_of(root: Path) -> dict[str, frozenset[str]]:
    """What each module of the hub imports from elsewhere, by full names: read once, for hundreds of modules ask.

    `from package import module` names both: whether it is a module is not looked up.
    """
    return {
        path: frozenset(
            name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        )
        for path, tree in _trees(root).items()
    }


@cache
def tables_of(root: Path) -> frozenset[str]:
    """Modules without a function of their own."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    trees = _trees(root).items()
    return frozenset(path for path, tree in trees if not any(isinstance(node, functions) for node in ast.walk(tree)))


@cache
def _trees(root: Path) -> dict[str, ast.Module]:
    paths = (root / PACKAGE).rglob("*.py")
    return {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def lines_since(root: Path, module: str, revision: str) -> set[int]:
    """The lines of a module that differ from a revision."""
    command = ["git", "diff", "--unified=0", "--no-color", revision, "--", module]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    found: set[int] = set()
    for start, count in re.findall(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", told, re.MULTILINE):
        found |= set(range(int(start), int(start) + int(count or 1)))
    return found


def fingerprint(root: Path, places: Iterable[str]) -> str:
    """SHA-256 over names and contents of files and of folders with all that is in them."""
    made = hashlib.sha256()
    for path in sorted(_files(root, places)):
        made.update(path.relative_to(root).as_posix().encode())
        made.update(hashlib.sha256(path.read_bytes()).digest())
    return made.hexdigest()


def size_of(root: Path, places: Iterable[str]) -> int:
    """Bytes of files and of folders with all that is in them."""
    return sum(path.stat().st_size for path in _files(root, places))


def with_cases(root: Path, place: str) -> tuple[str, ...]:
    """A place of tests with what it reads: a file of tests also with the files and folders beside it that it names."""
    path = root / place
    if not path.is_file():
        return (place,)
    words = path.read_text(encoding="utf-8")
    named = (beside.relative_to(root).as_posix() for beside in path.parent.iterdir() if f'"{beside.name}"' in words)
    return (place, *sorted(named))


def judged_by(root: Path, file: str) -> tuple[str, ...]:
    """All beside the code of the hub on which it depends which lines the tests of a file run."""
    path = root / file
    helpers = [one for one in path.parent.glob("*.py") if not one.name.startswith("test_")]
    plain = [one for one in (root / PACKAGE).rglob("*") if one.is_file() and one.suffix not in (".py", ".pyc")]
    beside = sorted(one.relative_to(root).as_posix() for one in [*helpers, *plain])
    edited = EDITED if "edition" in path.read_text(encoding="utf-8") else ()
    return (*with_cases(root, file), *beside, *SHARED, *edited)


def _files(root: Path, places: Iterable[str]) -> Iterator[Path]:
    for place in places:
        path = root / place
        if path.is_file():
            yield path
        else:
            yield from (p for p in path.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
