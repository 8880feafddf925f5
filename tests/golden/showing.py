"""Examples for `explain`: cut from the golden cases of the messages, with lines that an editor would write instead.

Without a word of ours (mended.yml) the mended lines are those of the sample, before the case broke them.
"""

from __future__ import annotations

import json
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.explanations import EXAMPLES
from brandhub.ground.problems import Place, Problem, write_problem

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "sample"
MOST = 12  # lines that an example may have; of longer ones it shows those around the problem
AROUND = 4
ALONE = 1  # of a new file
SHORT = 4  # lines that are shown whole
MENDED = HERE / "mended.yml"


@cache
def chosen_cases() -> dict[str, tuple[str, str]]:
    """For each code the file and name of the case that is its example: the one of its name, else the first."""
    chosen: dict[str, tuple[str, str]] = {}
    for path in sorted((HERE / "problems").glob("*.yml")):
        cases = next(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
        for name, case in cases.items():
            code = case.get("code", name)
            if code not in chosen or name == code:
                chosen[code] = (path.stem, name)
    return chosen


@cache
def words_of_ours() -> dict[str, Any]:
    """What stands in mended.yml, by code."""
    found: dict[str, Any] = yaml.load(MENDED.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found


@cache
def known_examples() -> dict[str, Any]:
    """The examples as they are now shown."""
    found: dict[str, Any] = json.loads(EXAMPLES.read_text(encoding="utf-8"))
    return found


def write_examples(examples: dict[str, Any]) -> None:
    """Writes them in the order of their codes and forgets what was read."""
    text = json.dumps(dict(sorted(examples.items())), ensure_ascii=False, indent=1)
    EXAMPLES.write_text(text + "\n", encoding="utf-8")
    known_examples.cache_clear()


def example_of(root: Path, problem: Problem, catalogues: dict[str, Catalogue]) -> dict[str, Any]:
    """The example that a broken project makes for a problem in it."""
    faulty, mended = _excerpts(root, problem.place)
    swap = words_of_ours().get(problem.code)
    if swap and "old" in swap:
        path, lines = faulty[0]["path"], faulty[0]["lines"]
        if swap["old"] not in "\n".join([*lines, ""]):
            lines = _read(root / path) or []
        wrong, right = _swapped(lines, swap)
        faulty, mended = [{"path": path, "lines": wrong}], [{"path": path, "lines": right}]
    elif swap:
        mended = [{"path": swap["path"], "lines": swap["new"].splitlines()}]
    message = {language: write_problem(problem, words) for language, words in catalogues.items()}
    return {"faulty": faulty, "mended": mended, "message": message}


def example_by_hand(code: str, shown: dict[str, Any], catalogues: dict[str, Catalogue]) -> dict[str, Any]:
    """An example whose lines stand in mended.yml; what the hub says is written by its catalogue."""
    path, line, column = shown["at"].split(":")
    problem = Problem(Place(path, int(line), int(column)), code, shown["values"])
    sides = {
        side: [{"path": path, "lines": shown[side].splitlines()}] if side in shown else [] for side in ("old", "new")
    }
    message = {language: write_problem(problem, words) for language, words in catalogues.items()}
    return {"faulty": sides["old"], "mended": sides["new"], "message": message}


def _swapped(lines: list[str], swap: dict[str, str]) -> tuple[list[str], list[str]]:
    """The lines wrong and right; of a long entry only its name and the lines that change."""
    text = "\n".join(lines) + "\n"
    assert text.count(swap["old"]) == 1, f"{swap['old']!r} is not once in {text!r}"
    new = text.replace(swap["old"], swap["new"]).splitlines()
    if len(lines) <= SHORT:
        return lines, new
    changed = [code for code in SequenceMatcher(None, lines, new, autojunk=False).get_opcodes() if code[0] != "equal"]
    before = any(code[0] != "replace" for code in changed)  # what comes or goes shows below its neighbour
    wrong, right = max(changed[0][1] - before, 2), max(changed[0][3] - before, 2)
    head = [lines[0], "  …"]
    return head + lines[wrong : changed[-1][2]], head + new[right : changed[-1][4]]


def _excerpts(root: Path, place: Place) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Changed lines of the file that the problem names; where it did not change, of the others."""
    changed = [path for path in _paths(root) if _read(root / path) != _read(SAMPLE / path)]
    paths = [place.path] if place.path in changed else changed
    faulty, mended = [], []
    for path in paths:
        new, old = _read(root / path), _read(SAMPLE / path)
        if new is None or path.startswith("data/releases/"):
            continue
        here = place.line if path == place.path else None
        wrong, right = _cut(old or [], new, here)
        faulty.append({"path": path, "lines": wrong})
        if right:
            mended.append({"path": path, "lines": right})
    return faulty, mended


def _paths(root: Path) -> list[str]:
    files = {file.relative_to(top).as_posix() for top in (root, SAMPLE) for file in top.rglob("*") if file.is_file()}
    return sorted(path for path in files if not path.startswith("overrides/"))


def _read(file: Path) -> list[str] | None:
    """The lines of a small text; None for what is no text or does not exist."""
    if not file.is_file() or file.is_symlink() or file.stat().st_size > 100_000:
        return None
    try:
        return file.read_bytes().decode().splitlines()
    except UnicodeDecodeError:
        return None


def _cut(old: list[str], new: list[str], here: int | None) -> tuple[list[str], list[str]]:
    """The lines that differ, wrong and right; only those of the place where the problem is one of them."""
    hunks = [code for code in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if code[0] != "equal"]
    if here is not None:
        hunks = [hunk for hunk in hunks if hunk[3] < here <= hunk[4]] or hunks
    wrong, right = [], []
    for kind, i1, i2, j1, j2 in hunks:
        # What is missing shows between its neighbours, what is too much below the line before it.
        before = kind == "delete" or (kind == "insert" and 0 < i1 < len(old))
        after = kind == "delete"
        within = here if here is not None and j1 < here <= j2 else j1 + 1
        around = AROUND if old else ALONE
        if j2 - j1 > (MOST if old else ALONE):
            shown = new[max(j1, within - around) : min(j2, within + around - 1)]
        else:
            shown = new[j1 - before : j2 + after]
        wrong += shown
        right += old[i1 - before : i2 + after]
    return _aligned(wrong[:MOST]), _aligned(right[:MOST])


def _aligned(lines: list[str]) -> list[str]:
    """Without the indentation they share; what nobody sees is named."""
    return [_visible(line) for line in dedent("\n".join(lines)).strip("\n").splitlines()]


def _visible(line: str) -> str:
    line = line.replace("\t", "⇥")
    return "".join(f"[U+{ord(sign):04X}]" if unicodedata.category(sign) in ("Cc", "Cf") else sign for sign in line)
