"""What lies on the shelf says what the files say; of a folder that has changed in any way nothing is taken from it."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from brandhub.ground.files import read_file
from brandhub.ground.stores import Store
from brandhub.models.fields import private_of
from brandhub.models.pages import Written
from brandhub.whole import content as reading
from brandhub.whole import shelves
from brandhub.whole.content import Content, load_content
from brandhub.whole.headings import headings_of, refers_to
from brandhub.whole.shelves import Shelf

SLUG: Final = "feld-und-stollen"
DE: Final = f"stories/{SLUG}/story.de.md"
TURNS: Final[tuple[tuple[str, str], ...]] = (
    ("Über Tage wird geerntet.", "Unter Tage wird gegraben."),
    ("status: published", "status: draft"),
    ("status: published", "status: published\npublish-at: 2027-01-01"),
    ("status: published", "status: published\nrelated: {facts: [hoefe]}"),
    ("summary: ", 'summary: "Vorab: " #'),
    ("title: ", "title:   "),
    ("title: ", "# Vorweg\ntitle: "),
    ("auf dem Acker.", "auf dem Acker: AUSFÜLLEN."),
    ("topic: ", "thema: "),
    ("---\n", "--\n"),
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there nothing tells that a file is the same")


def shelf(root: Path) -> Shelf:
    return Shelf(Store(root / "kept", "code"), root)


def loaded(root: Path) -> Content:
    return load_content(root, shelf=shelf(root))


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a test has just written count as old."""
    monkeypatch.setattr(shelves, "SETTLED", -(10**15))


def told(text: Written) -> dict[str, Any]:
    """All that can be asked of a text."""
    places = [str(text.place(*field)) for field in ((), ("title",), ("summary",), ("topic",), ("nowhere",))]
    return {
        "fields": text.model_dump(),
        "set": text.model_fields_set,
        "words": (text.path, text.body, text.mark, text.written_in, text.as_written("title"), text.as_written()),
        "places": [*places, str(text.body_place(7)), str(text.place_within(("title",), "e", 1))],
        "record": text.record.value if text.record else None,
        "keys": {**text.record.keys} if text.record else None,
        "spots": {**text.record.spots} if text.record else None,
        "gaps": [*text.unfilled()],
        "refers": refers_to(text),
    }


@pytest.mark.usefixtures("settled")
def test_nobody_asks_an_unchanged_story_for_its_text_to_list_it(project: Any) -> None:
    """Of ten thousand stories the texts are eighty megabytes, and reading them takes half a second."""
    opened, kept = loaded(project.root), loaded(project.root)
    listed = [
        [[*heading.named] for versions in headings_of(content.stories).values() for heading in versions.values()]
        for content in (opened, kept)
    ]
    assert listed[0] == listed[1]
    assert any(listed[0])
    bodies = [private_of(story)["_body"] for versions in kept.stories.values() for story in versions.values()]
    assert bodies
    assert {type(body) for body in bodies} == {memoryview}


def said(content: Content) -> dict[str, Any]:
    """All that a project says."""
    return {
        "stories": [
            (slug, language, told(story))
            for slug, versions in content.stories.items()
            for language, story in versions.items()
        ],
        "easy": [(slug, told(story)) for slug, story in content.easy.items()],
        "headless": content.headless,
        "written": content.written,
        "problems": content.problems,
        "data": content.data,
    }


def read_paths(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stories that are opened when the project is read once more."""
    opened: list[str] = []

    def note(root: Path, path: str, limit: int) -> Any:
        opened.append(path)
        return read_file(root, path, limit)

    with monkeypatch.context() as patched:
        patched.setattr(reading, "read_file", note)
        content = loaded(root)
    assert said(content) == said(load_content(root))
    return [path for path in opened if path.startswith("stories/") and path.endswith(".md")]


def test_nothing_that_has_not_changed_is_opened(project: Any, settled: None, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read_paths(project.root, monkeypatch)
    assert DE in first
    assert read_paths(project.root, monkeypatch) == []
    file = project.root / DE
    file.write_text(file.read_text("utf-8").replace(*TURNS[0]), "utf-8")
    assert DE in read_paths(project.root, monkeypatch)
    assert read_paths(project.root, monkeypatch) == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_any_edits_it_says_what_the_files_say(project: Any, settled: None, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    plain = {path: path.read_text("utf-8") for path in (project.root / "stories").glob("*/story.*.md")}
    turned = {path: set[tuple[str, str]]() for path in sorted(plain)}
    seen = set()
    for _ in range(14):
        file, turn = chance.choice([*turned]), chance.choice(TURNS)
        turned[file] ^= {turn}
        text = plain[file]
        for old, new in (turn for turn in TURNS if turn in turned[file]):
            text = text.replace(old, new, 1)
        file.write_text(text, "utf-8")
        fresh = said(load_content(project.root))
        assert said(loaded(project.root)) == fresh
        seen.add(str(fresh))
    assert len(seen) > 6, "the edits must make a difference"


def test_what_has_only_just_been_written_is_not_kept(project: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert DE in read_paths(project.root, monkeypatch)
    assert DE in read_paths(project.root, monkeypatch)


def test_the_same_size_and_time_deceive_nobody(project: Any, settled: None, monkeypatch: pytest.MonkeyPatch) -> None:
    file = project.root / DE
    loaded(project.root)
    before = file.stat()
    text = file.read_text("utf-8")
    file.write_text(text.replace("Tage", "Toge"), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert DE in read_paths(project.root, monkeypatch)


def _link(folder: Path) -> None:
    file = folder / "story.de.md"
    file.rename(folder.parents[1] / "elsewhere.md")
    file.symlink_to("../../elsewhere.md")


def _link_folder(folder: Path) -> None:
    folder.rename(folder.parents[1] / "elsewhere")
    folder.symlink_to("../elsewhere")


def _add_folder(folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "story.de.md").write_text("x", "utf-8")


@pytest.mark.parametrize(
    "change",
    [
        _link,
        _link_folder,
        _add_folder,
        lambda folder: (folder / "story.de.md").unlink(),
        lambda folder: (folder / "notes.txt").write_text("x", "utf-8"),
        lambda folder: (folder / "story.de.md").write_bytes(b"\xff"),
        lambda folder: folder.rename(folder.parent / "neu"),
        lambda folder: folder.rename(folder.parent / "Nicht gut"),
    ],
)
def test_whatever_becomes_of_a_folder_is_seen(project: Any, settled: None, change: Callable[[Path], None]) -> None:
    before = said(loaded(project.root))
    change(project.root / "stories" / SLUG)
    after = said(load_content(project.root))
    assert after != before
    for _ in range(2):
        assert said(loaded(project.root)) == after


@pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: b"", lambda raw: raw[:40] + b"x" + raw[41:]])
def test_what_is_damaged_is_read_again(
    project: Any, settled: None, damage: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(project.root)
    for path in (project.root / "kept").iterdir():
        path.write_bytes(damage(path.read_bytes()))
    assert DE in read_paths(project.root, monkeypatch)
    assert read_paths(project.root, monkeypatch) == []


def test_other_code_reads_everything_again(project: Any, settled: None) -> None:
    loaded(project.root)
    other = Shelf(Store(project.root / "kept", "other code"), project.root)
    assert other._find(f"stories/{SLUG}") == (None, [])


def test_without_a_place_nothing_is_kept(project: Any, settled: None) -> None:
    (project.root / "kept").write_text("no folder", "utf-8")
    assert said(loaded(project.root)) == said(load_content(project.root))


def test_what_is_too_much_is_told_with_a_shelf_too(
    project: Any, settled: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(project.root)
    monkeypatch.setattr("brandhub.ground.files.Budget.__init__.__defaults__", (30, *_defaults()[1:]))
    assert said(loaded(project.root)) == said(load_content(project.root))


def _defaults() -> tuple[Any, ...]:
    from brandhub.ground.files import Budget

    return Budget.__init__.__defaults__ or ()
