"""Belongings: a noun, label, date or source beside a value or an event is its own; a part is not added to its whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.speech.references import find_references
from brandhub.whole.belongings import check_belongings
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

CASES = yaml.load(Path(__file__).with_name("belongings.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
EVENT = """
{key}:
  status: published
  date: 1962-09-14
  label: {{de: {label} eröffnet, en: {label} opens}}
  text: {{de: Am 14. September 1962 ist Premiere., en: The first night is on 14 September 1962.}}
  sources: [chronik]
  topic: land
"""


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """With a theatre and a stage that opened on one day."""
    project = make_project()
    for key, label in (("theater", "Theater"), ("buehne", "Bühne")):
        project.append("data/timeline.yml", EVENT.format(key=key, label=label))
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in CASES.items() for text in texts]
)
def test_what_belongs_together(language: str, text: str, hub: Hub) -> None:
    prose = Prose(text, language, lambda start, end: Place("x.md", start, end), is_markdown=True)
    found = [*check_belongings(prose, hub, find_references(text)[0])]
    assert " ".join(problem.code for problem in found) == CASES[language][text]
    assert all(text[problem.place.line : problem.place.column].startswith("{{") for problem in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{{ event("theater", form="date") }}: {{ event("theater", form="label") }}', []),
        ('{{ event("theater", form="label") }} ({{ event("theater", form="when") }})', []),
        ('| {{ event("theater", form="date") }} | {{ event("theater", form="label") }} |', []),
        ('Der Zoo war {{ event("theater", form="when") }} voll ({{ event("theater", form="label") }}).', ["theater"]),
        ('{{ event("theater", form="date") }}: {{ event("letzter-stollen", form="label") }}', ["theater"]),
    ],
)
def test_the_label_of_an_event_says_whose_date_it_is(text: str, told: list[str], hub: Hub) -> None:
    """Behind a sentence of something else, too: „14. September 1962: Theater eröffnet“."""
    before = "Der Verein spielt auf dem Acker.\n\n"
    prose = Prose(before + text, "de", lambda start, end: Place("x.md", start, end), is_markdown=True)
    found = [str(problem.values["word"]) for problem in check_orphans(prose, hub)]
    assert [word.split('"')[1] for word in found] == told
