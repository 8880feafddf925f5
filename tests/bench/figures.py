"""Figures: medians, ratios and growth of what was measured, as Markdown."""

from __future__ import annotations

import gzip
import math
import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from bench.queries import fetched_for
from bench.runs import Run

LINKED: Final = re.compile(
    r"<link\b(?=[^>]*\brel=\"?stylesheet\b)[^>]*\bhref=\"?([^\"\s>]+)|<script\b[^>]*\bsrc=\"?([^\"\s>]+)"
)


class Key(NamedTuple):
    """What was measured: how many stories, who, in which state."""

    size: int
    name: str
    state: str


class Goal(NamedTuple):
    """The hub in one state against a peer's full build: at most so much of its time."""

    work: str
    state: str
    against: str
    bar: float


class Weight(NamedTuple):
    """Bytes as they lie in the folder, and compressed."""

    raw: int
    packed: int


@dataclass(frozen=True)
class Weighed:
    """A story page with its styles and scripts, the search index if there is one file of it, and the whole output."""

    page: Weight
    index: Weight | None
    files: int
    bytes: int


GOALS: Final = (
    Goal("cold build", "cold", "material", 0.5),
    Goal("cold build", "cold", "zensical", 0.35),
    Goal("one story edited", "story", "hugo", 0.35),
    Goal("one fact changed", "fact", "hugo", 0.6),
)
ALONE: Final = "pages alone"
"""The state of a cold build in which the hub draws nothing but pages."""
BESIDES: Final = 1.4
"""A whole build against one of pages alone."""
CHECKS: Final = {"check, cold": 8.0, "check, story": 2.0}
MANY: Final = 10_000
"""From so many stories on the seconds of a check are held against `CHECKS`."""
FEW: Final = 1000
"""From so many stories on growth is held against the goal."""
GROWTH: Final = 1.05
MEMORY: Final = 150_000
PAGE: Final = 0.35
INDEX: Final = 100_000


@dataclass(frozen=True)
class Report:
    """Everything of one command. `weights`: by size and name."""

    runs: Mapping[Key, Sequence[Run]]
    weights: Mapping[tuple[int, str], Weighed]
    titles: Mapping[str, str]
    failures: Sequence[str]

    @property
    def sizes(self) -> list[int]:
        return sorted({key.size for key in self.runs})

    def seconds(self, size: int, name: str, state: str) -> float | None:
        """The median; None when it was not measured."""
        runs = self.runs.get(Key(size, name, state))
        return statistics.median(run.seconds for run in runs) if runs else None

    def worked(self, size: int, name: str, state: str) -> float | None:
        """The median of the seconds of processors, which hold on a busy machine, too; None if not measured."""
        runs = self.runs.get(Key(size, name, state))
        return statistics.median(run.worked for run in runs) if runs else None

    def memory(self, size: int, name: str, state: str) -> float:
        return statistics.median(run.memory for run in self.runs[Key(size, name, state)])

    def marginal(self, name: str, state: str) -> tuple[float, float] | None:
        """What each further story takes, by the clock and of processors, between the smallest and the largest size."""
        sizes = [size for size in self.sizes if Key(size, name, state) in self.runs]
        if len(sizes) < 2:
            return None
        few, many = sizes[0], sizes[-1]
        clock = (self.seconds(many, name, state) or 0) - (self.seconds(few, name, state) or 0)
        busy = (self.worked(many, name, state) or 0) - (self.worked(few, name, state) or 0)
        return clock / (many - few), busy / (many - few)

    def growth(self, name: str, state: str) -> float | None:
        """The exponent from the smallest to the largest size: 1 is linear. None with a single size."""
        timed = [(size, seconds) for size in self.sizes if (seconds := self.seconds(size, name, state))]
        if len(timed) < 2:
            return None
        (few, short), (many, long) = timed[0], timed[-1]
        return math.log(long / short) / math.log(many / few)


def write_report(report: Report) -> str:
    """The tables: what took how long, the goals, and the bytes of a page."""
    parts = [_times(report), _goals(report), _weights(report), *(f"Not measured: {what}" for what in report.failures)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _times(report: Report) -> str:
    head = ["stories", "who", "state", "seconds (fastest to slowest)", "of processors", "memory", "growth"]
    rows = []
    for key in sorted(report.runs, key=lambda key: (key.size, list(report.titles).index(key.name))):
        runs = report.runs[key]
        seconds = [run.seconds for run in runs]
        growth = report.growth(key.name, key.state) if key.size == report.sizes[-1] else None
        rows.append([
            f"{key.size:,}",
            report.titles[key.name],
            key.state,
            f"{statistics.median(seconds):.2f} ({min(seconds):.2f} to {max(seconds):.2f})",
            f"{statistics.median(run.worked for run in runs):.2f}",
            f"{report.memory(*key) / 1e6:.0f} MB" if report.memory(*key) else "–",
            f"{growth:.2f}" if growth is not None else "",
        ])  # fmt: skip
    return table(head, rows, numbers=(0, 3, 4, 5, 6))


def _goals(report: Report) -> str:
    rows = [[f"{size:,}", *cells] for size in report.sizes for cells in _goals_at(report, size)]
    rows += [["", *cells] for cells in _goals_over_sizes(report)]
    head = ["stories", "work of the hub", "against", "goal", "by the clock", "by processors", ""]
    return table(head, rows, numbers=(0, 3, 4, 5)) if rows else ""


def _goals_over_sizes(report: Report) -> Iterator[list[str]]:
    whole, alone = (report.marginal("hub", state) for state in ("cold", ALONE))
    if whole and alone:
        clock, busy = whole[0] / alone[0], whole[1] / alone[1]
        against = "the same without all but pages"
        yield ["each further story, cold", against, f"{BESIDES}", f"{clock:.2f}", f"{busy:.2f}", _met(clock, BESIDES)]
    growth = report.growth("hub", "cold")
    if growth is None or report.sizes[0] < FEW:  # below, what every build costs hides what a story costs
        return
    yield ["cold build, growth", "linear", f"{GROWTH}", f"{growth:.2f}", "", _met(growth, GROWTH)]
    sizes = [size for size in report.sizes if Key(size, "hub", "cold") in report.runs]
    few, many = sizes[0], sizes[-1]
    memory = (report.memory(many, "hub", "cold") - report.memory(few, "hub", "cold")) / (many - few)
    yield ["cold build, memory", "each further story", "150 kB", f"{memory / 1000:.0f} kB", "", _met(memory, MEMORY)]


def _goals_at(report: Report, size: int) -> Iterator[list[str]]:
    for goal in GOALS:
        ours, theirs = report.seconds(size, "hub", goal.state), report.seconds(size, goal.against, "cold")
        if ours and theirs:
            found = ours / theirs
            against = f"{report.titles[goal.against]}, full build"
            busy = (report.worked(size, "hub", goal.state) or 0) / (report.worked(size, goal.against, "cold") or 1)
            ratios = [f"{found:.2f}", f"{busy:.2f}" if busy else "–"]
            yield [goal.work, against, f"{goal.bar}", *ratios, _met(found, goal.bar)]
    whole, alone = (report.seconds(size, "hub", state) for state in ("cold", ALONE))
    if whole and alone:
        busy = (report.worked(size, "hub", "cold") or 0) / (report.worked(size, "hub", ALONE) or 1)
        ratios = [f"{whole / alone:.2f}", f"{busy:.2f}"]
        yield ["cold build", "the same without all but pages", f"{BESIDES}", *ratios, _met(whole / alone, BESIDES)]
    for state, bar in CHECKS.items():
        checked = report.seconds(size, "hub", state)
        if checked and size >= MANY:
            yield [state, "", f"{bar} s", f"{checked:.2f} s", "", _met(checked, bar)]
    hub, material = (report.weights.get((size, name)) for name in ("hub", "material"))
    if hub and material:
        found = hub.page.packed / material.page.packed
        against = f"{report.titles['material']}, compressed"
        yield ["bytes of a story page", against, f"{PAGE}", f"{found:.2f}", "", _met(found, PAGE)]
    if hub and hub.index:
        kilobytes = f"{hub.index.packed / 1000:.0f} kB"
        yield ["bytes for a first query", "compressed", "100 kB", kilobytes, "", _met(hub.index.packed, INDEX)]


def _weights(report: Report) -> str:
    rows = []
    for (size, name), found in sorted(report.weights.items(), key=lambda item: item[0][0]):
        output = f"{found.bytes / 1e6:,.0f} MB, {found.files:,} files"
        rows.append([f"{size:,}", report.titles[name], _bytes(found.page), _bytes(found.index), output])
    head = [
        "stories",
        "who",
        "story page with styles and scripts: raw, gzip",
        "search index for a first query: raw, gzip",
    ]
    return table([*head, "all that is written"], rows, numbers=(0, 2, 3, 4)) if rows else ""


def _bytes(weight: Weight | None) -> str:
    return f"{weight.raw / 1000:,.0f} kB, {weight.packed / 1000:,.1f} kB" if weight else "–"


def _met(found: float, bar: float) -> str:
    return "met" if found <= bar else "missed"


def table(head: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int]) -> str:
    """A table of Markdown; the columns of `numbers` stand on the right."""
    rule = ["---:" if at in numbers else "---" for at in range(len(head))]
    lines = (f"| {' | '.join(head)} |", f"|{'|'.join(rule)}|", *(f"| {' | '.join(row)} |" for row in rows))
    return "\n".join(lines)


# --- Bytes ---


def page_weight(site: Path, page: str) -> Weight:
    """A page with every style sheet and script that it names itself, each compressed alone, as a server would."""
    path = site / page
    texts = [path.read_bytes()]
    for names in LINKED.findall(texts[0].decode("utf-8")):
        address = urlsplit(next(filter(None, names))).path
        file = site / address.lstrip("/") if address.startswith("/") else (path.parent / address)
        texts.append(file.resolve().read_bytes())
    return weight_of(texts)


def weigh(site: Path, page: str, index: str, word: str = "") -> Weighed:
    """What lies below `site`, with one of its pages and what a first query for `word` fetches of its search index."""
    files = [path for path in site.rglob("*") if path.is_file()]
    return Weighed(
        page=page_weight(site, page),
        index=weight_of(fetched_for(site, index, word)) if (site / index).is_file() else None,
        files=len(files),
        bytes=sum(path.stat().st_size for path in files),
    )


def weight_of(contents: Sequence[bytes]) -> Weight:
    """Files together, each compressed alone, as a server would."""
    return Weight(sum(map(len, contents)), sum(len(gzip.compress(content, 9)) for content in contents))
