"""Measure the preview: what `hub.py bench` hands over to, inside the environment.

Behind another word it measures something else: `kits` the press kits (kits.py), `portal` the build of the portal beside
other generators (portal.py); `corpus` writes a project of many stories to try things on (projects.py).

A copy of the project is served, a browser stands on one of its pages, and files are saved as an editor would save
them. The time counts from the moment of saving until the browser shows what was saved. Nothing is judged: machines
differ, and a test that fails because another program was busy teaches nobody anything. With --stories the project is a
made-up one, and `mkdocs serve` of plain mkdocs-material shows the same stories beside it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page, sync_playwright

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from bench.hub_project import write_hub  # noqa: E402
from bench.peer_projects import write_mkdocs  # noqa: E402
from bench.projects import add_corpus, corpus_of  # noqa: E402
from loading import load  # noqa: E402

SWITCHES: Final = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
PATIENCE: Final = 120_000  # milliseconds
DESCRIPTION: Final = (
    "Seconds from saving to the finished page. Others: hub.py bench kits, hub.py bench corpus, with --help."
)
OTHERS: Final = {"kits": "tests/bench/kits.py", "portal": "tests/bench/portal.py", "corpus": "tests/bench/projects.py"}


@dataclass(frozen=True)
class Case:
    """One kind of change: the page, the file, and its text in round n with what the page then says."""

    name: str
    page: str
    path: Path
    write: Callable[[str, int], tuple[str, str]]


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py bench", description=DESCRIPTION)
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="so often each kind of change (5)")
    parser.add_argument("--only", default="", metavar="KIND", help="story, fact, template or mistake")
    parser.add_argument("--stories", type=int, default=0, metavar="N", help="a made-up project of so many, and a peer")
    add_corpus(parser)
    return parser.parse_args(args)


def cases_of(root: Path) -> list[Case]:
    """A story, a fact, a template and a misspelt id, in whatever project this is."""
    story = next(path for path in sorted(root.glob("stories/*/story.de.md")) if "{{ fact(" in path.read_text("utf-8"))
    address = f"/geschichten/{story.parent.name}/"
    fact, file = first_fact(root)
    heading = root / "overrides/components/footer.html"
    return [
        Case("story", address, story, appended),
        Case("fact", f"/fakten/{fact}/", file, lambda text, n: relabelled(text, fact, n)),
        Case("template", address, heading, lambda text, n: (f"{text}\n<p>Vorlage {n}</p>\n", f"Vorlage {n}")),
        Case("mistake", address, story, lambda text, n: (text.replace('fact("', f'fact("x{n}x', 1), f"x{n}x")),
    ]


def first_fact(root: Path) -> tuple[str, Path]:
    """Id and file of a published fact."""
    for path in sorted(root.glob("data/facts/*.yml")):
        found = re.search(r"^([a-z0-9-]+):\n(?:  .*\n)*?  status: published\n", path.read_text("utf-8"), re.MULTILINE)
        if found:
            return found[1], path
    raise SystemExit("no published fact to change")


def relabelled(text: str, fact: str, number: int) -> tuple[str, str]:
    """The same file with another German label of the fact."""
    at = text.index(f"\n{fact}:" if not text.startswith(f"{fact}:") else f"{fact}:")
    head, tail = text[:at], text[at:]
    label = re.search(r"\n  label:\s*(?:\{de: |\n    de: )\"?([^,\"\n]+)", tail)
    assert label is not None, f"{fact} has no label"
    return head + tail[: label.end(1)] + f" Probe{number}" + tail[label.end(1) :], f"Probe{number}"


def measure(case: Case, page: Page, address: str, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds until the browser shows each change, and until it shows what was before when it is taken back."""
    forth, back = [], []
    original = case.path.read_text("utf-8")
    page.goto(address + case.page)
    page.wait_for_load_state("load")
    for number in range(rounds):
        text, shown = case.write(original, number)
        forth.append(saved(case.path, text, page, f"text.includes({shown!r})"))
        back.append(saved(case.path, original, page, f"!text.includes({shown!r})"))
    return forth, back


def saved(path: Path, text: str, page: Page, condition: str) -> float:
    """Saves, and waits until a finished page fulfils the condition on its text."""
    page.wait_for_timeout(300)
    began = time.perf_counter()
    path.write_text(text, "utf-8")
    shows = f"""() => {{
      const text = document.body?.textContent ?? "";
      return document.readyState === "complete" && {condition};
    }}"""
    while True:
        try:
            page.wait_for_function(shows, timeout=PATIENCE, polling=20)
            return time.perf_counter() - began
        except Exception as error:  # the page may be reloaded while it is asked
            if "context was destroyed" not in str(error):
                raise


def main(args: Sequence[str]) -> int:
    """Prints one line for each kind of change; 0. After the name of another measurement: that one instead."""
    if args[:1] and args[0] in OTHERS:
        code: int = load(f"bench_{args[0]}", ROOT / OTHERS[args[0]]).main(args[1:])
        return code
    arguments = read_arguments(args)
    making = load("bench_making", ROOT / "tests/portal/making.py")
    chromium = os.environ.get("HUB_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    corpus = corpus_of(arguments.stories, arguments.facts, arguments.seed) if arguments.stories else None
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hub-bench-")))
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=chromium, args=[*SWITCHES])
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        root = write_hub(folder / "project", corpus) if corpus else making.copy_project(folder / "project")
        with serving(making, [*making.hub_words(root, "serve"), "--port"], root, page) as address:
            medians = {}
            for case in cases_of(root):
                if arguments.only in case.name:
                    forth, back = measure(case, page, address, arguments.rounds)
                    medians[case.name] = statistics.median(forth)
                    print(f"{case.name:10} {told(forth)} · taken back {told(back)}", flush=True)
        if corpus and "story" in medians:
            slug = next(corpus.stories()).head.slug
            peer = write_mkdocs(folder / "peer", corpus)
            case = Case("story", f"/geschichten/{slug}/", peer / f"docs/geschichten/{slug}.md", appended)
            print("plain mkdocs-material, mkdocs serve:")
            words = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--quiet", "-a"]
            with serving(making, words, peer, page, host="127.0.0.1:", PYTHONPATH=".") as address:
                forth, _ = measure(case, page, address, arguments.rounds)
            print(
                f"{'story':10} {told(forth)} · the hub takes {medians['story'] / statistics.median(forth):.2f} of that"
            )
    return 0


def appended(text: str, number: int) -> tuple[str, str]:
    """The same story with a sentence more."""
    return f"{text}\n\nProbe{number} wird gespeichert.\n", f"Probe{number} wird"


@contextmanager
def serving(making: Any, words: Sequence[str], root: Path, page: Page, host: str = "", **changes: str) -> Iterator[str]:
    """The address of a preview that has shown its first page. `words`: its command, but for `host` and port."""
    port = free_port()
    began = time.perf_counter()
    program = making.start([*words, f"{host}{port}"], root, **changes)
    try:
        address = f"http://127.0.0.1:{port}"
        making.until(lambda: opens(port), PATIENCE / 1000, "the preview never answered")
        page.goto(address + "/")
        print(f"{'start':10} {time.perf_counter() - began:6.2f} s until the first page", flush=True)
        yield address
    finally:
        making.end(program)


def told(times: Sequence[float]) -> str:
    return f"{statistics.median(times):6.2f} s (from {min(times):.2f} to {max(times):.2f})"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def opens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
