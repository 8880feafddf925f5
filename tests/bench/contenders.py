"""Contenders: the hub and its peers, each with one corpus and the states in which it is timed.

A state makes something ready (empties the caches, edits a story, changes a fact), runs the command that an editor would
run, and looks whether the page says what it must: what was not built is not timed.
"""

from __future__ import annotations

import compileall
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bench.corpus import Corpus, letters
from bench.figures import ALONE
from bench.hub_project import change_fact, making, story_path, write_hub
from bench.peer_projects import write_hugo, write_mkdocs
from bench.peers import Peer
from bench.runs import Failed, Run, run

WRITERS: Final[Mapping[str, Callable[[Path, Corpus], Path]]] = {
    "material": write_mkdocs,
    "zensical": write_mkdocs,
    "hugo": write_hugo,
}
EDITS: Final = ("story", "fact")
PAGES_ALONE: Final = Path(__file__).parent / "pages_alone"
"""In the path of Python it leaves out all that a hub does besides pages (`sitecustomize.py` there)."""
REUSING: Final = ("zensical",)
"""Peers that keep something between two builds: they are timed after an edit as well."""


@dataclass(frozen=True)
class State:
    """`prepare` and `proof` get the number of the round; `proof` says what a page must contain, or nothing.

    `variables`: of the environment, in this state alone.
    """

    name: str
    prepare: Callable[[int], object]
    command: tuple[str, ...]
    proof: Callable[[int], str]
    page: Path | None = None
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Contender:
    """A generator with its project; `site`: where its pages lie; `index`: the search index, below it; `word`: the query
    for which is weighed what a browser fetches of it."""

    name: str
    title: str
    root: Path
    site: Path
    index: str
    page: str
    environment: Mapping[str, str]
    word: str
    states: Sequence[State] = field(default_factory=tuple)

    def time(self, state: State, number: int) -> Run:
        """One timed run. Raises Failed when it fails, or when the page does not say what it must."""
        state.prepare(number)
        measured = run(state.command, self.root, {**self.environment, **state.variables})
        expected = state.proof(number)
        if state.page is not None and expected not in state.page.read_text(encoding="utf-8"):
            raise Failed(f"{self.name}, {state.name}: {state.page} does not say {expected}")
        return measured


def make_hub(root: Path, corpus: Corpus, edits: Sequence[str], *, with_kits: bool = False) -> Contender:
    """The hub in a project of its own. Its code is compiled beforehand, as after the first command of any day."""
    write_hub(root, corpus)
    compileall.compile_dir(root / "hooks", quiet=2)
    site = root / "site"
    first, page = _first_story(corpus, site)
    variables = _environment(making.environment(root), HUB_KITS="on" if with_kits else "off")
    variables.pop("HUB_SHELF", None)  # cards are kept below the project, and emptied with it
    build, check = (tuple(making.hub_words(root, command)) for command in ("build", "check"))

    def clear(_: int) -> None:
        put_away(root / ".cache", site, *root.glob(".site-*"))  # the site before is kept as well

    def forget(_: int) -> None:
        put_away(root / ".cache")  # a check leaves the site, which is weighed at the end

    def edit(number: int) -> None:
        append(story_path(root, first), number)

    user = next(story for story in corpus.stories() if corpus.every_fact()[0] in story.facts)
    shown = site / "geschichten" / user.head.slug / "index.html"
    edited = {
        "story": State("story", edit, build, proof_of, page),
        "fact": State("fact", lambda number: change_fact(root, number), build, lambda n: f"500.{n:03d}", shown),
    }
    path = os.pathsep.join((str(PAGES_ALONE), variables["PYTHONPATH"]))
    states = [
        State(ALONE, clear, build, lambda _: first.head.title, page, {"PYTHONPATH": path, "HUB_KITS": "off"}),
        State("cold", clear, build, lambda _: first.head.title, page),
        *(edited[name] for name in EDITS if name in edits),
        State("check, cold", forget, check, lambda _: ""),
        State("check, story", edit, check, lambda _: ""),
    ]
    address = f"geschichten/{first.head.slug}/index.html"
    return Contender(
        "hub", "the hub", root, site, "suche/verzeichnis.json", address, variables, word_of(first.head.title), states
    )


def make_peer(peer: Peer, root: Path, corpus: Corpus, edits: Sequence[str]) -> Contender:
    WRITERS[peer.name](root, corpus)
    site = root / peer.folder
    first, page = _first_story(corpus, site)

    def clear(_: int) -> None:
        put_away(*(root / name for name in peer.kept))

    def edit(number: int) -> None:
        append(root / peer.stories / "geschichten" / f"{first.head.slug}.md", number)

    states = [State("cold", clear, peer.command, lambda _: first.head.title, page)]
    if peer.name in REUSING and "story" in edits:
        states.append(State("story", edit, peer.command, proof_of, page))
    variables = _environment(dict(os.environ), **peer.variables)
    address = f"geschichten/{first.head.slug}/index.html"
    return Contender(
        peer.name, peer.title, root, site, peer.index, address, variables, word_of(first.head.title), states
    )


def put_away(*places: Path) -> None:
    """Takes files and folders out of a project. They are deleted when all has been measured: for minutes after many
    thousand files have gone, ext4 takes many times as long to make new ones, whoever asks for them."""
    for place in places:
        if place.exists():
            place.rename(Path(tempfile.mkdtemp(prefix="put-away-", dir=place.parents[1])) / "it")


def word_of(title: str) -> str:
    """The last word of a title as somebody types it who has no umlauts."""
    return title.split()[-1].lower().translate(str.maketrans("äöü", "aou")).replace("ß", "ss")


def append(path: Path, number: int) -> None:
    """Adds a sentence of its own to a story, where another round may have added another."""
    with path.open("a", encoding="utf-8") as story:
        story.write(f"\n{proof_of(number)}.\n")


def proof_of(number: int) -> str:
    return f"Das Tor {letters(number).upper()} wartet"


def _first_story(corpus: Corpus, site: Path) -> tuple[Any, Path]:
    first = next(corpus.stories())
    return first, site / "geschichten" / first.head.slug / "index.html"


def _environment(variables: Mapping[str, str], **own: str) -> dict[str, str]:
    """Without what the tests set; a program may keep its compiled code, as everywhere else."""
    kept = {name: value for name, value in variables.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **own}
