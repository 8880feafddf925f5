"""A date of an event beside what happened then, and beside what did not, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

GOLDEN = yaml.safe_load(Path(__file__).with_suffix(".yml").with_stem("orphan-happenings").read_text(encoding="utf-8"))
_COMMON = "  status: published\n  sources: [chronik]\n  topic: berg\n"


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project()
    timeline = project.root / "data/timeline.yml"
    more = yaml.safe_dump(GOLDEN["timeline"], allow_unicode=True, sort_keys=False)
    said = re.sub(r"(?m)^([a-z]+:\n)", rf"\1{_COMMON}", more)
    timeline.write_text(f"{timeline.read_text(encoding='utf-8')}\n{said}", encoding="utf-8")
    found = inspect(project).public
    assert isinstance(found, Hub)
    assert GOLDEN["timeline"].keys() < found.events.keys()
    return found


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_date_stands_beside_what_happened_then(language: str, hub: Hub, each: Callable[..., Any]) -> None:
    expected: dict[str, str] = GOLDEN[language]
    found = {text: _told(text, language, hub) for text in each(expected)}
    assert {text: (words, expected[text]) for text, words in found.items() if words != expected[text]} == {}


def _told(text: str, language: str, hub: Hub) -> str:
    form = "date" if re.match(r"Bis|Vor|Seit|Until|Since|\|", text) else "when"
    written = re.sub(r"\[([a-z-]+)\]", rf'{{{{ event("\1", form="{form}") }}}}', text)
    prose = Prose(written, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
    return " | ".join(str(problem.values["word"]) for problem in found)
