"""The index from groups of stories: every story is in one group, and a new one changes one group alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.products.portal.bundles import SIZE as GROUP
from brandhub.products.portal.search_jobs import told_jobs


def groups(count: int, *more: str) -> dict[str, tuple[str, ...]]:
    slugs = [f"von-der-zeche-{number}" for number in range(count)] + list(more)
    workshop: Any = SimpleNamespace(hub=SimpleNamespace(headings={slug: {"de": None} for slug in slugs}))
    jobs = [job for job in told_jobs(workshop) if not job.name.endswith(" others")]
    return {job.name: job.own[1] for job in jobs}  # type: ignore[index]


@pytest.mark.parametrize("count", [0, 1, GROUP, GROUP + 1, 50 * GROUP])
def test_every_story_is_in_one_group(count: int) -> None:
    found = [slug for slugs in groups(count).values() for slug in slugs]
    assert len(found) == len(set(found)) == count


def test_groups_are_small_and_a_new_story_changes_one() -> None:
    before, after = groups(50 * GROUP), groups(50 * GROUP, "ganz-neu")
    assert max(map(len, before.values())) < 3 * GROUP
    assert [name for name in after if before.get(name) != after[name]] == [
        name for name in after if "ganz-neu" in after[name]
    ]
