"""All German examples in one go: what was read before a sentence, and remembered of it, changes nothing in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

EXAMPLES = Path(__file__).parent / "orphans" / "de.yml"
USES = Path(__file__).parent / "orphan-uses.yml"


def expected() -> Iterator[tuple[str, list[str]]]:
    """Every sentence with the words that must be told; the last of the file first."""
    examples = yaml.load(EXAMPLES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    uses = yaml.load(USES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["de"]
    for text in reversed(examples["free"]):
        yield text, []
    for text, words in (*reversed(uses.items()), *reversed(examples["flagged"].items())):
        yield text, [word.strip() for word in str(words).split("|") if word]


def test_every_sentence_is_told_as_it_is_alone(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    hub = inspect(make_project()).public
    different = {}
    for text, words in expected():
        prose = Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
        found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
        if (told := [str(problem.values["word"]) for problem in found]) != words:
            different[text] = told
    assert different == {}
