"""Every text of the sample as the check reads it: where it stands, in which language, with which leave and dates.

`prose.yml` has a line for each; whoever adds a field that readers see finds it there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.whole.content import load_content
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose, entry_texts, headless_texts, texts_of, written_texts

EXPECTED = yaml.load(Path(__file__).with_name("prose.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
FLAGS = ("is_markdown", "is_wording", "defines", "measures", "is_question", "is_easy")
LIST = """\
gruppen:
  status: published
  label: {de: Gruppen, en: groups}
  among: {de: Gruppen, en: groups}
  as-of: 2014
  members: [{fact: beschaeftigte, name: {de: Leute, en: people}}, {fact: gaeste}]
"""
EASY = "---\ntitle: Felder\nsummary: Über Felder.\nstatus: published\n---\n\nHier gibt es Felder.\n"


@pytest.fixture(scope="module")
def project(make_project: Callable[[], Any]) -> Any:
    """The sample with a list, a name, a version in Leichte Sprache, and texts without a head."""
    project = make_project().write("data/lists.yml", LIST).write("stories/feld-und-stollen/story.ls.md", EASY)
    project.append("data/terms.yml", "names:\n  halle: {name: Halle 4, what: {de: Ein Bau, en: A building}}\n")
    project.write("stories/ohne-kopf/story.de.md", "Hier fehlt der Kopf.\n")
    project.write("stories/kopf/story.en.md", "---\ntitle: Two, two\nsummary: 12\ntopik: land\n---\n\nA body.\n")
    return project.write("docs/en/kopf.md", "---\ntitle: [a]\nsummary: It is so, so.\nx: y\n---\n\nAnother.\n")


@pytest.fixture(scope="module")
def hub(project: Any, inspect: Callable[..., Any]) -> Hub:
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def told(texts: Iterable[Prose]) -> list[str]:
    """One line for each; the last word is found again at its own place."""
    lines = []
    for one in texts:
        start = len(one.text.rstrip().rpartition(" ")[0])
        whole, last = one.place_of(0, len(one.text)), one.place_of(start + bool(start), len(one.text.rstrip()))
        flags = [name for name in FLAGS if getattr(one, name)]
        days = sorted({moment.text for moment in one.moments})
        entry = "" if one.entry is None else f" {type(one.entry).__name__} {one.entry.id}"
        where = f"{whole.path}:{whole.line}:{whole.column} {last.line}:{last.column}{entry}"
        lines.append(" | ".join([where, one.language, " ".join([one.leave, *flags]), " ".join(days), one.text[:60]]))
    return lines


def test_every_text_is_read(hub: Hub) -> None:
    assert told(texts_of(hub)) == EXPECTED["texts"]
    assert [*map(str, told(written_texts(hub))), *map(str, told(entry_texts(hub)))] == EXPECTED["texts"]


def test_what_has_no_head_is_read_as_far_as_it_can_be(project: Any) -> None:
    headless = load_content(project.root).headless
    assert [line for text in headless for line in told(headless_texts(text))] == EXPECTED["headless"]
