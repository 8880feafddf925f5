"""Versions of a text: what they know of their original, and what is told when that goes on without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.pages import Written
from brandhub.products.monday import draw_monday_page
from brandhub.whole.inspection import Inspection
from brandhub.whole.passages import compare, passages_of, stamp_of, wordings_in
from brandhub.whole.translations import SHOWN, versions_of

GERMAN = "stories/feld-und-stollen/story.de.md"
ENGLISH = "stories/feld-und-stollen/story.en.md"
EASY = "stories/feld-und-stollen/story.ls.md"


def lags(inspection: Inspection) -> list[str]:
    return [problem.code for problem in inspection.problems if problem.code.startswith("translation-")]


@pytest.fixture
def original(project: Any, inspect: Callable[..., Any]) -> Callable[[], Written]:
    """The German story as it is read now."""
    return lambda: inspect(project).content.stories["feld-und-stollen"]["de"]


def test_every_version_with_an_original_is_known(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(EASY, "---\ntitle: Hof\nsummary: Der Hof.\nstatus: published\n---\n\nDas ist ein Hof.\n")
    legal = "---\ntitle: {0}\nsummary: {0}.\nlanguage: de\naddress: {1}\n---\n\nText.\n"
    project.write("docs/impressum.md", legal.format("Impressum", "/impressum/"))
    project.write("docs/leichte-sprache.md", legal.format("Leicht", "/leichte-sprache/"))
    project.write("docs/leichte-sprache/impressum.md", legal.format("Leicht", "/leichte-sprache/impressum/"))
    found = [(v.name, v.language, v.original.path) for v in versions_of(inspect(project).content)]
    assert found == [
        ("feld-und-stollen", "en", GERMAN),
        ("feld-und-stollen", "ls", GERMAN),
        ("methode", "en", "docs/methode.md"),
        ("impressum", "ls", "docs/impressum.md"),
    ]


def test_values_and_breaks_of_lines_leave_a_version_up_to_date(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(GERMAN, "so steht es in der Zählung von 2014.", "so steht es\nin der  Zählung von 2014.")
    project.edit(GERMAN, "contact: redaktion", "contact: presse")
    assert lags(inspect(project)) == []


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("title: Feld und Stollen", "title: Acker und Stollen", ["changed"]),
        ("## Auf dem Feld", "## Auf dem Acker", ["changed"]),
        ("## Auf dem Feld", "## Auf dem Feld\n\nIm Mai blüht der Raps.", ["added"]),
        ('{{ image("feld") }}\n', "", ["removed"]),
        ("## Auf dem Feld\n", "## Auf dem Acker\n\nIm Mai blüht der Raps.\n", ["changed", "added"]),
    ],
)
def test_what_happened_to_the_original_is_told(
    project: Any, original: Callable[[], Written], old: str, new: str, kinds: list[str]
) -> None:
    stamp = stamp_of(original())
    project.edit(GERMAN, old, new)
    turns = compare(stamp, passages_of(original()))
    assert [turn.kind for turn in turns] == kinds
    lines = (project.root / GERMAN).read_text(encoding="utf-8").splitlines()
    for turn in turns:
        if turn.new is not None:
            assert turn.new.text.splitlines()[0] in lines[turn.line - 1]


def test_a_text_without_any_passage_left_is_compared_too(original: Callable[[], Written]) -> None:
    passages = passages_of(original())
    turns = compare("000000 111111", passages)
    assert [turn.kind for turn in turns] == ["changed"] * 2 + ["added"] * (len(passages) - 2)


def test_old_words_are_found_by_their_marks_in_the_whole_file(project: Any, original: Callable[[], Written]) -> None:
    stamp = stamp_of(original())
    text = (project.root / GERMAN).read_bytes().decode()
    assert stamp.split() == [mark for mark in stamp.split() if mark in wordings_in(text)]
    quoted = text.replace("title: Feld und Stollen", 'title: "Feld und Stollen"').replace("\n", "\r\n")
    assert set(stamp.split()) <= wordings_in(quoted).keys()


def test_long_lists_of_changes_are_counted(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(GERMAN, "".join(f"\nAbsatz über das Feld {'x' * n}.\n" for n in range(1, SHOWN + 4)))
    (problem,) = [p for p in inspect(project).problems if p.code == "translation-behind"]
    changes = problem.values["changes"]
    assert len(changes) == SHOWN + 1
    assert changes[-1].values == (("count", 3),)


def test_a_version_is_told_once_and_never_as_an_error(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(GERMAN, "## Auf dem Feld", "## Auf dem Acker")
    inspection = inspect(project)
    assert lags(inspection) == ["translation-behind"]
    assert inspection.passes


def test_drafts_and_texts_with_errors_are_left_alone(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(GERMAN, "## Auf dem Feld", "## Auf dem Acker")
    project.edit(ENGLISH, "status: published", "status: draft")
    assert lags(inspect(project)) == []
    project.edit(ENGLISH, "status: draft", "status: published")
    project.append(GERMAN, "\nDort ernten hundert Leute.\n")
    assert lags(inspect(project)) == []


def test_the_monday_page_names_what_is_behind(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(GERMAN, "## Auf dem Feld", "## Auf dem Acker")
    project.edit("docs/en/method.md", "translation-of: 04d931 cd645a fac529\n", "")
    inspection = inspect(project)
    sections = dict(draw_monday_page(inspection, inspection.whole.now).sections)
    told = [(entry.key, str(entry.values["path"])) for entry in sections["translations"] if "path" in entry.values]
    assert told == [("version-behind", ENGLISH), ("version-unstamped", "docs/en/method.md")]
