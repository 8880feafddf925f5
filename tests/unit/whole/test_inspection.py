"""Inspection: what is public must be right, what waits is warned of, and nothing is told twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place, Problem
from brandhub.whole import inspection as inspection_module
from brandhub.whole.beginnings import Memory
from brandhub.whole.inspection import Inspection, _once, inspect_project

PAGE = "docs/neu.md"
FRONT = "---\ntitle: Neu\nsummary: Ein See.\nlanguage: de\nstatus: {status}\naddress: /neu/\n---\n\n{text}\n"
STORY = "stories/feld-und-stollen/story.de.md"


def codes(inspection: Any) -> list[tuple[str, str]]:
    return sorted({(p.code, p.severity) for p in inspection.problems} - {("site-unfilled", "warning")})


@pytest.mark.parametrize(("status", "severity"), [("published", "error"), ("draft", "warning")])
def test_what_is_wrong_in_a_draft_stops_no_release(
    status: str, severity: str, project: Any, inspect: Callable[..., Any]
) -> None:
    inspection = inspect(project.write(PAGE, FRONT.format(status=status, text="Hier liegen 12 Höfe.")))
    assert ("orphan-claim", severity) in codes(inspection)
    assert inspection.passes is (severity == "warning")


def test_a_draft_page_is_seen_by_the_whole_hub_alone(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project.write(PAGE, FRONT.format(status="draft", text="Der See ist klar.")))
    assert "/neu/" not in [page.address for page in inspection.public.pages]
    assert "/neu/" in [page.address for page in inspection.whole.pages]
    assert inspection.whole.preview
    assert not inspection.public.preview


def test_without_anything_that_waits_both_see_the_same(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project)
    assert inspection.whole.preview
    assert inspection.whole.series == inspection.public.series
    assert inspection.passes


@pytest.mark.parametrize(("status", "severity"), [("published", "error"), ("draft", "warning")])
def test_the_words_of_a_text_whose_front_matter_is_broken_are_read_all_the_same(
    status: str, severity: str, project: Any, inspect: Callable[..., Any]
) -> None:
    project.write(PAGE, FRONT.format(status=status, text="Hier liegen 12 Höfe.").replace("title: Neu\n", ""))
    found = codes(inspect(project))
    assert ("orphan-claim", severity) in found
    assert not {("orphan-claim", "error"), ("orphan-claim", "warning")} - {("orphan-claim", severity)} & {*found}


def test_without_a_site_nothing_is_published(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project.edit("data/site.yml", "licence: offen", "licence: [offen]"))
    assert inspection.public is None
    assert inspection.whole is None
    assert not inspection.passes
    assert not Inspection(inspection.content, None, None, ()).passes


def test_nothing_is_told_twice_and_all_in_the_order_of_the_lines() -> None:
    first, second = Problem(Place("a", 1), "x"), Problem(Place("a", 2), "x")
    assert _once([second, first, second]) == (first, second)
    assert _once([first, first.softened()]) == tuple(sorted([first, first.softened()], key=lambda one: one.severity))


def test_a_memory_looks_once_for_the_same_key() -> None:
    memory, asked = Memory(), []

    def find() -> list[Problem]:
        asked.append(1)
        return [Problem(Place("a", len(asked)), "x")]

    first = memory.told("glyphs", 1, find)
    assert memory.told("glyphs", 1, find) is first
    assert memory.told("other", 1, find) != first
    assert memory.told("glyphs", 2, find) != first
    assert len(asked) == 3
    assert memory.recall(1, preview=False) is None


def test_what_was_kept_for_a_key_is_recalled_for_that_key_alone(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project)
    memory, problems = Memory(), [Problem(Place("a", 1), "x")]
    memory.keep(1, inspection.public, problems)
    assert memory.recall(1, preview=False) == (inspection.public, problems)
    assert memory.recall(2, preview=False) is None
    assert memory.recall(1, preview=True) is None
    memory.keep(2, inspection.whole, [])
    assert memory.recall(2, preview=True) == (inspection.whole, [])
    assert memory.recall(2, preview=False) is None


def test_data_that_are_remembered_are_not_searched_again(
    project: Any, inspect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory()
    now = inspect(project).public.now
    first = inspect_project(project.root, now, memory)
    monkeypatch.setattr(inspection_module, "check_entries", lambda *_: pytest.fail("they are known"))
    assert inspect_project(project.root, now, memory) == first
