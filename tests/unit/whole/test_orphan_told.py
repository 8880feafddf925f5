"""What is told of sentences beside values and events: the words, of which kind, and which way out is offered.

All stand in `tests/golden`, too, with their words alone. Here are those that tell the rules of one module apart, so
that a slip in it is noticed at once. `pytest --update-goldens` writes them anew.
"""

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

FILE = Path(__file__).with_name("orphan-told.yml")
CALENDAR = Path(__file__).parents[2] / "golden" / "orphan-happenings.yml"
_COMMON = "  status: published\n  sources: [chronik]\n  topic: berg\n"
both = pytest.mark.parametrize("language", ["de", "en"])


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """The sample with the calendar of the happenings."""
    timeline = yaml.safe_load(CALENDAR.read_text(encoding="utf-8"))["timeline"]
    more = re.sub(r"(?m)^([a-z]+:\n)", rf"\1{_COMMON}", yaml.safe_dump(timeline, allow_unicode=True, sort_keys=False))
    found = inspect(make_project().append("data/timeline.yml", f"\n{more}")).public
    assert isinstance(found, Hub)
    return found


def told(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [
        f"{one.place.column} {one.values['word']}: {one.values['kind'].key}, {one.values['remedy'].key}"
        for one in check_orphans(prose, hub)
    ]


def check(module: str, language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    name, expectations = f"{module} {language}", golden(FILE)
    if texts := expectations.cases.get(name):
        expectations.check(name, {text: told(text, language, hub) for text in texts})


@both
def test_orphan_settings_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("settings", language, hub, golden)


@both
def test_orphan_seams_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("seams", language, hub, golden)


@both
def test_orphan_pairs_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("pairs", language, hub, golden)


@both
def test_orphan_bystanders_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("bystanders", language, hub, golden)


@both
def test_orphan_happenings_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("happenings", language, hub, golden)


@both
def test_orphan_bearers_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("bearers", language, hub, golden)


@both
def test_orphan_stale_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("stale", language, hub, golden)


@both
def test_orphan_nouns_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("nouns", language, hub, golden)


@both
def test_orphan_places_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("places", language, hub, golden)


@both
def test_orphan_foreign_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("foreign", language, hub, golden)


@both
def test_orphan_remedies_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("remedies", language, hub, golden)


@both
def test_orphan_excepted_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("excepted", language, hub, golden)


@both
def test_orphans_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("orphans", language, hub, golden)


@both
def test_outlines_told(language: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    check("outlines", language, hub, golden)
