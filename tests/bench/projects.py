"""Projects: the same corpus on disk, for the hub or for another generator. What `hub.py bench corpus` hands over to."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.corpus import Corpus
from bench.hub_project import write_hub
from bench.peer_projects import write_hugo, write_mkdocs

TARGETS: Final[Mapping[str, Callable[[Path, Corpus], Path]]] = {
    "hub": write_hub,
    "material": write_mkdocs,
    "zensical": write_mkdocs,
    "hugo": write_hugo,
}


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py bench corpus", description="Writes a project of made-up stories.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where it is written; must not exist")
    parser.add_argument("--target", choices=TARGETS, default="hub", help="whose project (hub)")
    parser.add_argument("--stories", type=int, default=1000, metavar="N", help="so many stories (1000)")
    add_corpus(parser)
    arguments = parser.parse_args(args)
    if arguments.folder.exists():
        parser.error(f"{arguments.folder} exists already")
    return arguments


def add_corpus(parser: argparse.ArgumentParser) -> None:
    """The options that say which corpus is meant, apart from its size."""
    parser.add_argument("--facts", type=int, metavar="F", help="so many facts (one for ten stories, at least 50)")
    parser.add_argument("--seed", type=int, default=7, metavar="S", help="another seed, other words (7)")


def corpus_of(stories: int, facts: int | None, seed: int) -> Corpus:
    return Corpus(stories, facts or max(50, stories // 10), seed)


def stand_alone(root: Path) -> None:
    """What tests keep in common is no concern of a project that stays: it would be read anew each time once that is
    gone, or forgotten for others who share it.
    """
    for place in (root / ".cache").glob("*"):
        if place.is_symlink():
            place.unlink()


def main(args: Sequence[str]) -> int:
    """Writes one project and says where; 0."""
    arguments = read_arguments(args)
    corpus = corpus_of(arguments.stories, arguments.facts, arguments.seed)
    stand_alone(TARGETS[arguments.target](arguments.folder, corpus))
    print(f"{arguments.folder}: {corpus.size} stories, {corpus.facts} facts, seed {corpus.seed}")
    return 0
