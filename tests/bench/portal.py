"""Measure the build of the portal: what `hub.py bench portal` hands over to, inside the environment.

The same corpus is built by the hub and by plain mkdocs-material, zensical and Hugo, in turns, so that a busy machine
is busy for all of them. Printed is a table of Markdown; with --write it also stands in the handbook. Nothing is judged
by a test: ratios within one run say something, seconds say as much about the machine.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Final

from bench import peers
from bench.contenders import EDITS, Contender, make_hub, make_peer
from bench.corpus import Corpus
from bench.figures import Key, Report, Weighed, weigh, write_report
from bench.kits import machine
from bench.projects import add_corpus, corpus_of
from bench.runs import Failed, Run

ROOT: Final = Path(__file__).resolve().parents[2]
STORE: Final = ROOT / ".cache" / "bench"
PAGE: Final = ROOT / "docs" / "handbook" / "performance.md"
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py bench portal", description="Seconds to build portals, side by side.")
    parser.add_argument("--stories", type=_sizes, default="1000", metavar="N,…", help="sizes of the corpus (1000)")
    add_corpus(parser)
    parser.add_argument("--rounds", type=int, choices=range(1, 100), default=3, metavar="N", help="each state (3)")
    known = ",".join(peers.NAMES)
    parser.add_argument("--against", type=_among(*peers.NAMES), default=known, metavar="NAME,…", help=f"of {known}")
    edited = ",".join(EDITS)
    parser.add_argument("--edits", type=_among(*EDITS), default=edited, metavar="WHAT,…", help=f"of {edited}")
    parser.add_argument("--without-hub", action="store_true", help="the peers alone")
    parser.add_argument("--kits", action="store_true", help="the hub with its press kits")
    parser.add_argument("--newest", action="store_true", help="install the peers anew")
    parser.add_argument("--write", action="store_true", help="put the tables into the handbook, too")
    arguments = parser.parse_args(args)
    if arguments.kits and arguments.write:
        parser.error("--write: the tables of the handbook tell of the portal without press kits")
    return arguments


def _sizes(words: str) -> list[int]:
    sizes = sorted({int(word.replace("_", "")) for word in words.split(",")})
    if not sizes or sizes[0] < 1:
        raise argparse.ArgumentTypeError("whole numbers above nought, with commas between them")
    return sizes


class _among:  # noqa: N801 - argparse shows its name
    """Names out of a list, with commas between them; no name at all is allowed."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __call__(self, words: str) -> list[str]:
        asked = [word for word in words.split(",") if word]
        for word in asked:
            if word not in self._names:
                raise argparse.ArgumentTypeError(f"{word} is none of {', '.join(self._names)}")
        return [name for name in self._names if name in asked]


def measure(contenders: Sequence[Contender], rounds: int) -> Iterator[tuple[str, str, Run | str]]:
    """Name, state, and the run or why there is none. Whoever failed in a state is not asked for it again."""
    failed = set()
    for number in range(1, rounds + 1):
        for contender in contenders if number % 2 else reversed(contenders):
            for state in contender.states:
                if (contender.name, state.name) in failed:
                    continue
                try:
                    yield contender.name, state.name, contender.time(state, number)
                except Failed as error:
                    failed.add((contender.name, state.name))
                    yield contender.name, state.name, str(error)


def main(args: Sequence[str]) -> int:
    """Prints the tables; 0, or 1 when a build failed. What goes on is told on standard error."""
    arguments = read_arguments(args)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends what was started, and tells what is known
    ready, failures = _peers(arguments)
    runs: dict[Key, list[Run]] = {}
    weights: dict[tuple[int, str], Weighed] = {}
    before, missing = machine(), len(failures)
    STORE.mkdir(parents=True, exist_ok=True)
    stack = ExitStack()  # nothing is deleted before all has been measured (`put_away`)
    try:
        for size in arguments.stories:
            corpus = corpus_of(size, arguments.facts, arguments.seed)
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="run-", dir=STORE))
            contenders = _contenders(Path(folder), corpus, ready, arguments)
            for name, state, measured in measure(contenders, arguments.rounds):
                if isinstance(measured, Run):
                    runs.setdefault(Key(size, name, state), []).append(measured)
                    _tell(f"{size:6,} {name:9} {state:13} {_said(measured)}")
                else:
                    said = measured.splitlines()[0].replace(f"{ROOT}{os.sep}", "")  # no folder of this machine
                    failures.append(f"{name}, {state}, {size:,} stories. {said}")
                    _tell(measured)
            for contender in contenders:
                if contender.site.is_dir():
                    weights[size, contender.name] = weigh(
                        contender.site, contender.page, contender.index, contender.word
                    )
    except KeyboardInterrupt:
        failures.append("what was to come when it was interrupted.")
    finally:
        stack.close()
    titles = {"hub": "the hub", **{peer.name: peer.title for peer in ready}}
    heading = f"{_told(arguments)}; {before} at the beginning, {machine().split(', ')[2]} at the end."
    text = f"{heading}\n\n{write_report(Report(runs, weights, titles, failures))}"
    print(text)
    if arguments.write:
        write_page(PAGE, text)
    return 1 if len(failures) > missing else 0


def _peers(arguments: argparse.Namespace) -> tuple[list[peers.Peer], list[str]]:
    ready, failures = [], []
    for name in arguments.against:
        _tell(f"{name}: looking for it, or installing it below {STORE.relative_to(ROOT)}")
        try:
            ready.append(peers.get_peer(name, STORE, arguments.newest))
        except peers.Missing as reason:
            failures.append(f"{name} cannot be installed here. {reason}")
            _tell(failures[-1])
    return ready, failures


def _contenders(
    folder: Path, corpus: Corpus, ready: Sequence[peers.Peer], arguments: argparse.Namespace
) -> list[Contender]:
    _tell(f"{corpus.size:,} stories, {corpus.facts:,} facts: writing them")
    hub = [] if arguments.without_hub else [make_hub(folder / "hub", corpus, arguments.edits, with_kits=arguments.kits)]
    return hub + [make_peer(peer, folder / peer.name, corpus, arguments.edits) for peer in ready]


def _said(measured: Run) -> str:
    return f"{measured.seconds:8.2f} s, {measured.worked:8.2f} s of processors, {measured.memory / 1e6:6.0f} MB"


def _told(arguments: argparse.Namespace) -> str:
    sizes = " and ".join(f"{size:,}" for size in arguments.stories)
    facts = f", {arguments.facts:,} facts" if arguments.facts else ""
    times = f"{arguments.rounds} rounds" if arguments.rounds > 1 else "one round"
    return f"{sizes} stories{facts}, seed {arguments.seed}, {times} on {datetime.now().astimezone():%d %B %Y}"


def write_page(path: Path, text: str) -> None:
    """Puts the tables between the two marks of a page. Raises ValueError when a mark is missing."""
    page = path.read_text(encoding="utf-8")
    begin, end = page.index(BEGIN) + len(BEGIN), page.index(END)
    path.write_text(f"{page[:begin]}\n\n{text.strip()}\n\n{page[end:]}", encoding="utf-8")


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
