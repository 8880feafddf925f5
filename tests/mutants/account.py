"""The account of a run: a table of the modules, the slips that nobody noticed, and the score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from mutants.trials import KILLED, SURVIVED, TIMEOUT, Trial, Verdict

ENOUGH: Final = 80
EQUIVALENT: Final = "equivalent"
HEAD: Final = (
    "| module | mutants | killed | timeout | survived | equivalent | score |",
    "|---|---:|---:|---:|---:|---:|---:|",
)


@dataclass(frozen=True)
class Row:
    """One module. Equivalent slips change nothing that anybody could see; they count neither way."""

    name: str
    killed: int
    timeout: int
    survived: int
    equivalent: int

    @property
    def counted(self) -> int:
        return self.killed + self.timeout + self.survived

    @property
    def score(self) -> float:
        """Noticed, in per cent of those that count. A slip that makes a loop endless is noticed."""
        return 100 * (self.killed + self.timeout) / self.counted if self.counted else 100.0

    def __str__(self) -> str:
        numbers = (self.counted + self.equivalent, self.killed, self.timeout, self.survived, self.equivalent)
        return f"| {self.name} | {' | '.join(map(str, numbers))} | {self.score:.1f} % |"


@dataclass(frozen=True)
class Account:
    """All trials with their verdicts. `stale` are reviewed equivalents that no longer exist."""

    verdicts: Sequence[tuple[Trial, Verdict]]
    equivalents: frozenset[tuple[str, str]]
    stale: tuple[str, ...] = ()

    def rows(self) -> list[Row]:
        return [self._row(name) for name in dict.fromkeys(trial.module for trial, _ in self.verdicts)]

    def total(self) -> Row:
        rows = self.rows()
        sums = [sum(getattr(row, name) for row in rows) for name in ("killed", "timeout", "survived", "equivalent")]
        return Row("**all**", *sums)

    def table(self) -> str:
        return "\n".join([*HEAD, *map(str, self.rows()), str(self.total())])

    def survivors(self, *, with_keys: bool = False) -> list[str]:
        """`file:line` with the change, or with its key for the list of equivalents; in the order of the modules."""
        return [
            f"{trial.module}:{trial.change.line}: " + (trial.change.key if with_keys else trial.change.short)
            for trial, verdict in self.verdicts
            if self._status(trial, verdict) == SURVIVED
        ]

    @property
    def passes(self) -> bool:
        return self.total().score >= ENOUGH and not self.stale

    def _row(self, module: str) -> Row:
        found = [self._status(trial, verdict) for trial, verdict in self.verdicts if trial.module == module]
        name = module.removeprefix("hooks/brandhub/")
        return Row(name, *(found.count(status) for status in (KILLED, TIMEOUT, SURVIVED, EQUIVALENT)))

    def _status(self, trial: Trial, verdict: Verdict) -> str:
        is_equivalent = (trial.module, trial.change.key) in self.equivalents and verdict[0] == SURVIVED
        return EQUIVALENT if is_equivalent else verdict[0]


def read_equivalents(path: Path) -> dict[tuple[str, str], str]:
    """The reviewed list: (module, key of the change) → why nobody could notice it."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {
        (f"hooks/brandhub/{module}", key): reason for module, keys in entries.items() for key, reason in keys.items()
    }


def stale_equivalents(known: Mapping[tuple[str, str], str], trials: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Entries of the list that name a change which the code does not offer any more."""
    offered = set(trials)
    modules = {module for module, _ in offered}
    return tuple(f"{module}: {key}" for module, key in known if module in modules and (module, key) not in offered)


BEGIN: Final = "<!-- mutants: written by hub.py mutants --write -->"
END: Final = "<!-- mutants: end -->"


def write_evidence(page: Path, told: str, account: Account) -> None:
    """Puts the table between the two marks of a page, with a line that says how it came about.

    Raises ValueError when the page does not have both marks once, in this order.
    """
    text = page.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(END) < text.index(BEGIN):
        raise ValueError(f"{page.name}: no place for the table")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n\n{told}\n\n{account.table()}\n\n{END}{after}", encoding="utf-8")
