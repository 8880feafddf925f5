"""An inspection that remembers the last one finds what one without a memory finds: no more, no less."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from brandhub.ground.clock import BERLIN
from brandhub.whole.beginnings import Memory
from brandhub.whole.inspection import inspect_project

NOW = datetime(2026, 11, 23, tzinfo=BERLIN)
DE = "stories/feld-und-stollen/story.de.md"
EDITS: tuple[tuple[str, str, str], ...] = (
    (DE, 'fact("hoefe"', 'fact("hofe"'),
    (DE, 'fact("hofe"', 'fact("hoefe"'),
    ("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 98"),
    (DE, "status: published", "status: draft"),
    ("data/facts/land.yml", "{de: Höfe, en: Farms}", "{de: Höfe}"),
    (DE, "status: draft", "status: published\npublish-at: 2026-11-24"),
    ("data/facts/land.yml", "{de: Höfe}", "{de: Höfe, en: Farms}"),
    ("data/facts/land.yml", "hoefe:\n  status: published", "hoefe:\n  status: published\n  publish-at: 2026-11-25"),
)


def test_a_memory_changes_no_finding(project: Any) -> None:
    memory = Memory()
    seen = []
    for day, (path, old, new) in enumerate(EDITS):
        project.edit(path, old, new)
        for now in (NOW, NOW + timedelta(days=1, hours=day), NOW + timedelta(days=3)):
            fresh, kept = inspect_project(project.root, now), inspect_project(project.root, now, memory)
            assert kept.problems == fresh.problems
            assert kept.public == fresh.public
            assert kept.whole == fresh.whole
            seen.append(len(fresh.problems))
    assert len(set(seen)) > 3, "the edits must make a difference"


def test_a_draft_among_published_texts_is_seen_by_the_whole_hub_alone(project: Any) -> None:
    assert inspect_project(project.root, NOW).whole != inspect_project(project.root, NOW).public
    project.edit(DE, "status: published", "status: draft")
    inspection = inspect_project(project.root, NOW)
    assert inspection.public is not None
    assert inspection.whole is not None
    assert "de" not in inspection.public.stories.get("feld-und-stollen", {})
    assert "de" in inspection.whole.stories["feld-und-stollen"]
