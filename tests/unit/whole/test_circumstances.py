"""Circumstances: what changes a verdict changes the mark, and what changes none leaves it; passes count under one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.problems import Problem
from brandhub.ground.stores import Store
from brandhub.whole import pictures, text_checks
from brandhub.whole.archives import Archive
from brandhub.whole.beginnings import Memory
from brandhub.whole.circumstances import circumstances_of
from brandhub.whole.content import load_content
from brandhub.whole.hub import assemble_hub
from brandhub.whole.inspection import inspect_project
from brandhub.whole.prose import Prose

NOW: Final = datetime(2026, 11, 23, tzinfo=BERLIN)
STORY, LAND, TERMS = "stories/feld-und-stollen/story.de.md", "data/facts/land.yml", "data/terms.yml"


def mark(root: Path, now: datetime = NOW, *, preview: bool = False) -> str:
    content = load_content(root)
    hub, _ = assemble_hub(content, now, preview=preview)
    assert hub is not None
    return circumstances_of(content, hub)


def edit(project: Any, path: str, old: str, new: str) -> None:
    file = project.root / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def kept(folder: Path) -> Archive:
    return Archive(Store(folder, "code"))


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are judged from now on."""
    texts: list[str] = []
    judge: Callable[..., Any] = text_checks._check_text

    def follow(prose: Prose, *others: Any) -> Any:
        texts.append(prose.text)
        return judge(prose, *others)

    monkeypatch.setattr(text_checks, "_check_text", follow)
    return texts


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (LAND, "as-of: 2014, value: 102", "as-of: 2014, value: 103"),
        (LAND, "hoefe:\n", "# eine Bemerkung\nhoefe:\n"),
        (TERMS, "topics:\n", "names:\n  zwoelf-gaerten: {name: Zwölf Gärten e. V.}\ntopics:\n"),
    ],
)
def test_every_byte_of_the_data_counts(project: Any, path: str, old: str, new: str) -> None:
    before = mark(project.root)
    edit(project, path, old, new)
    assert mark(project.root) != before


def test_the_day_and_the_preview_count_and_the_hour_does_not(project: Any) -> None:
    before = mark(project.root)
    assert mark(project.root, NOW + timedelta(hours=5)) == before
    assert mark(project.root, NOW + timedelta(days=1)) != before
    assert mark(project.root, preview=True) != before


def test_the_hour_counts_in_which_an_embargo_ends(project: Any) -> None:
    edit(
        project,
        LAND,
        "hoefe:\n  status: published",
        "hoefe:\n  status: published\n  publish-at: 2026-11-23T12:00+01:00",
    )
    marks = {mark(project.root, NOW + timedelta(hours=hour)) for hour in (8, 11, 13, 20)}
    assert len(marks) == 2


def test_a_story_changes_nothing_for_the_others(project: Any) -> None:
    before = mark(project.root)
    edit(project, STORY, "Über Tage wird geerntet.", "Über Tage wird gesät.")
    assert mark(project.root) == before


def test_what_passed_is_not_judged_again(project: Any, tmp_path: Path, judged: list[str]) -> None:
    first = inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems
    assert len(judged) > 50
    judged.clear()
    assert inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems == first
    assert len(judged) < 5
    judged.clear()
    edit(project, STORY, "Über Tage wird geerntet.", "Über Tage wird mehr geerntet als je zuvor.")
    found = inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems
    assert any("mehr geerntet als je zuvor" in text for text in judged)
    assert _codes(found) - _codes(first) == {"orphan-claim"}


def test_what_passed_is_judged_again_once_a_fact_is_another(project: Any, tmp_path: Path, judged: list[str]) -> None:
    inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept")))
    judged.clear()
    edit(project, LAND, "hoefe:\n", "hofe:\n")
    found = inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems
    assert "unknown-fact" in _codes(found)
    assert found == inspect_project(project.root, NOW).problems
    assert any('fact("hoefe"' in text for text in judged)


def test_what_did_not_pass_is_told_every_time(project: Any, tmp_path: Path) -> None:
    edit(project, STORY, "Über Tage wird geerntet.", "Über Tage wird mehr geerntet als je zuvor.")
    edit(project, TERMS, "de: Höfe und Felder.", "de: Höfe und die schönsten Felder der Welt.")
    told = inspect_project(project.root, NOW).problems
    assert len([problem for problem in told if problem.code == "orphan-claim"]) > 1
    for _ in range(3):
        assert inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems == told


def _codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in problems}


def test_a_mark_is_that_of_the_words_and_of_their_language(project: Any) -> None:
    story = load_content(project.root).stories["feld-und-stollen"]["de"]
    known = {"language": "de", "path": story.path, "body": story.body, "body_line": 8}
    marks = set()
    for changed in ({}, {"body": story.body + " "}, {"language": "en"}, {"body": ""}):
        story.attach(**{**known, **changed})
        marks.add(story.mark)
    assert len(marks) == 4
    story.attach(**{**known, "path": "stories/b/story.de.md", "body_line": 99})
    assert story.mark in marks
    moved = story.model_copy(update={"title": story.title + story.summary[:1], "summary": story.summary[1:]})
    moved.attach(**known)
    assert moved.mark not in marks


def test_a_sound_picture_is_looked_into_once(project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    judge: Callable[..., Any] = pictures._check_picture

    def follow(image: Any, *others: Any) -> Any:
        looked_at.append(image.file)
        return judge(image, *others)

    monkeypatch.setattr(pictures, "_check_picture", follow)
    first = inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems
    seen = [*looked_at]
    assert seen
    looked_at.clear()
    assert inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems == first
    assert looked_at == []
    with monkeypatch.context() as changed:
        changed.setattr(pictures.PIL, "__version__", "0")
        inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept")))
    assert looked_at == seen
    drawing = next(file for file in seen if file.endswith(".svg"))
    (project.root / drawing).write_text("<svg><script/></svg>", "utf-8")
    for _ in range(2):
        found = inspect_project(project.root, NOW, Memory(kept(tmp_path / "kept"))).problems
        assert "picture-unsafe" in _codes(found)
    assert found == inspect_project(project.root, NOW).problems


def test_what_no_verdict_looks_at_changes_no_mark(project: Any) -> None:
    """Stories, pages, pictures and what is hidden; every other table does."""
    content = load_content(project.root)
    hub, _ = assemble_hub(content, NOW, preview=False)
    assert hub is not None
    plain = circumstances_of(content, hub)
    apart, others = set(), set()
    for one in fields(hub):
        if isinstance(getattr(hub, one.name), Mapping):
            other = circumstances_of(content, replace(hub, **{one.name: {**getattr(hub, one.name), "neu": None}}))
            (apart if other == plain else others).add(one.name)
    assert apart == {"stories", "easy", "pictures", "hidden"}
    assert {"series", "claims", "events", "sources", "topics", "images"} <= others
    for one in fields(hub.terms):
        terms = replace(hub.terms, **{one.name: {**getattr(hub.terms, one.name), "neu": None}})
        assert circumstances_of(content, replace(hub, terms=terms)) != plain
