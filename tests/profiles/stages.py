"""Stages: to which verb of the chain (start, load, check, resolve, draw, write) the time of a profile belongs.

A function of the hub belongs to the stage of its module. Whatever else ran (Python itself, Jinja, the YAML reader, the
hub's ground floor) belongs to those of the hub who called for it, in proportion. What a module does when it is
imported belongs to the start, whoever imported it.
"""

from __future__ import annotations

import pstats
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

STAGES: Final = ("start", "load", "check", "resolve", "draw", "write")
OTHER: Final = "other"
ROUNDS: Final = 40
Function = tuple[str, int, str]

# Beginning of a path below hooks/ → stage; the first that fits counts, "" hands on to the callers.
MODULES: Final = (
    ("brandhub/ground/files", "load"),
    ("brandhub/ground/characters", "load"),
    ("brandhub/ground/records", "load"),
    ("brandhub/ground/problems", "check"),
    ("brandhub/ground/", ""),
    ("brandhub/models/", "load"),
    ("brandhub/whole/content", "load"),
    ("brandhub/whole/readers", "load"),
    ("brandhub/whole/entries", "load"),
    ("brandhub/whole/snapshots", "load"),
    ("brandhub/whole/pictures", "load"),
    ("brandhub/whole/photographs", "load"),
    ("brandhub/whole/resolving", "resolve"),
    ("brandhub/speech/references", "resolve"),
    ("brandhub/whole/markdown", "resolve"),
    ("brandhub/whole/plain_words", "resolve"),
    ("brandhub/whole/linking", "resolve"),
    ("brandhub/whole/templates", "draw"),
    ("brandhub/speech/", "check"),
    ("brandhub/whole/", "check"),
    ("brandhub/proofs/", "check"),
    ("brandhub/products/survey", "check"),
    ("brandhub/products/brand_checks", "check"),
    ("brandhub/products/portal/links", "check"),
    ("brandhub/products/portal/lost_addresses", "check"),
    ("brandhub/products/press_kit/glyphs", "check"),
    ("brandhub/products/soundness", "write"),
    ("brandhub/products/", "draw"),
    ("brandhub/command/line", "start"),
    ("brandhub/command/__main__", "start"),
    ("brandhub/command/", "write"),
    ("portal.py", "write"),
)


class Row(NamedTuple):
    """One function: calls, own seconds, and seconds with everything that it called."""

    name: str
    calls: int
    own: float
    whole: float


class Account(NamedTuple):
    """Seconds by stage, the functions of the hub and all others, and how many processes there were."""

    stages: Mapping[str, float]
    rows: list[Row]
    processes: int

    @property
    def total(self) -> float:
        return sum(self.stages.values())


def read_account(files: Iterable[Path]) -> Account:
    """What all processes of one command did together. Raises FileNotFoundError when none left a profile."""
    stages: dict[str, float] = defaultdict(float)
    rows: dict[str, Row] = {}
    paths = sorted(files)
    if not paths:
        raise FileNotFoundError("no process left a profile")
    for path in paths:
        functions: Mapping[Function, Any] = pstats.Stats(str(path)).stats  # type: ignore[attr-defined]
        for stage, seconds in share_out(functions).items():
            stages[stage] += seconds
        for function, (_, calls, own, whole, _) in functions.items():
            name = name_of(function)
            before = rows.get(name, Row(name, 0, 0.0, 0.0))
            rows[name] = Row(name, before.calls + calls, before.own + own, before.whole + whole)
    return Account({stage: stages.get(stage, 0.0) for stage in (*STAGES, OTHER)}, list(rows.values()), len(paths))


def share_out(functions: Mapping[Function, Any]) -> dict[str, float]:
    """Own seconds of every function, given to the stages. Circles among other functions are followed `ROUNDS` times."""
    owners: dict[Function, dict[str, float]] = {
        function: {stage: 1.0} for function in functions if (stage := stage_of(function))
    }
    free = [function for function in functions if function not in owners]
    callers = {function: _weights(functions[function][4]) for function in free}
    shares = dict(owners)
    for _ in range(ROUNDS):
        moved = 0.0
        for function in free:
            found: dict[str, float] = defaultdict(float)
            for caller, weight in callers[function].items():
                for stage, share in shares.get(caller, {}).items():
                    found[stage] += share * weight
            before = shares.get(function, {})
            moved += sum(abs(found[stage] - before.get(stage, 0.0)) for stage in found)
            shares[function] = dict(found)
        if moved < 1e-6:
            break
    seconds: dict[str, float] = defaultdict(float)
    for function, (_, _, own, _, _) in functions.items():
        given = shares.get(function, {})
        for stage, share in given.items():
            seconds[stage] += own * share
        seconds[OTHER] += own * max(0.0, 1 - sum(given.values()))
    return dict(seconds)


def _weights(callers: Mapping[Function, Any]) -> dict[Function, float]:
    """Which part of the time of a function each of its callers caused."""
    total = sum(caused[3] for caused in callers.values())
    if total <= 0:
        calls = sum(caused[1] for caused in callers.values())
        return {caller: caused[1] / calls for caller, caused in callers.items()} if calls else {}
    return {caller: caused[3] / total for caller, caused in callers.items()}


def stage_of(function: Function) -> str:
    """The stage of a function of the hub; empty for one that belongs to whoever calls it."""
    path, _, name = function
    if name == "<module>" or path.startswith("<frozen importlib"):
        return "start"
    if "/mkdocs/" in path.replace("\\", "/"):
        return "write"
    below = _below_hooks(path)
    return next((stage for beginning, stage in MODULES if below.startswith(beginning)), "") if below else ""


def name_of(function: Function) -> str:
    """The function as a reader knows it: module of the hub or of a package, line and name."""
    path, line, name = function
    if path == "~":
        return name
    below = _below_hooks(path) or "/".join(Path(path).parts[-2:])
    return f"{below}:{line} {name}"


def _below_hooks(path: str) -> str:
    _, found, below = path.replace("\\", "/").rpartition("/hooks/")
    return below if found else ""
