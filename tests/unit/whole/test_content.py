"""Content: which files are read as what, and what is told of those that are not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.whole import content as content_module
from brandhub.whole.beginnings import data_key
from brandhub.whole.content import Content, load_content

LAND, STORY = "data/facts/land.yml", "stories/feld-und-stollen/story.de.md"
NOW = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
HEAD = "---\ntitle: Neu\nsummary: Ein See.\nlanguage: {}\nstatus: {}\naddress: {}\n---\n\nDer See ist klar.\n"
EASY = '---\ntitle: Felder\nsummary: Über Felder.\nstatus: {}\n---\n\nDas ist ein Feld.\n{{{{ fact("hoefe") }}}}\n'


def loaded(project: Any) -> Content:
    return load_content(project.root)


def codes(project: Any) -> list[tuple[str, str]]:
    return sorted((problem.code, problem.place.path) for problem in loaded(project).problems)


def test_the_sample_is_read_whole(project: Any) -> None:
    content = loaded(project)
    assert content.problems == []
    assert [*content.stories] == ["feld-und-stollen"]
    assert {"de", "en"} == {*content.stories["feld-und-stollen"]}
    assert {"data/terms.yml", LAND, "data/claims.yml"} <= {*content.data}
    assert not any(path.startswith(("stories", "docs")) for path in content.data)
    assert {("story", "feld-und-stollen"), ("file", STORY), ("fact", "hoefe")} <= content.written
    assert [*content.pictures] == ["feld"]
    assert content.pictures["feld"].startswith(b"<svg")


@pytest.mark.parametrize(
    "path",
    [
        *("data/facts/land.txt", "data/notes.md", "data/fremd/a.yml", "stories/plan.md"),
        *("stories/feld-und-stollen/x.md", "stories/feld-und-stollen/story.fr.md"),
        *("stories/feld-und-stollen/tiefer/story.de.md", "stories/a.yml"),
        *("docs/bild.png", "data/bild.svg"),
    ],
)
def test_a_file_that_has_no_place_is_told(project: Any, path: str) -> None:
    project.write(path, "a: 1\n")
    is_text = path.startswith("stories/") and path.endswith(".md")
    assert codes(project) == [("story-file" if is_text else "unexpected-file", path)]
    assert [problem.severity for problem in loaded(project).problems] == ["warning"]


@pytest.mark.parametrize(
    "path",
    [
        *("data/README.md", "stories/README.md", "stories/feld-und-stollen/README.md"),
        *("stories/feld-und-stollen/b.png", "stories/feld-und-stollen/b.JPG"),
        *("docs/handbook/x.md", "data/schemas/x.txt"),
    ],
)
def test_pictures_readmes_and_what_is_read_elsewhere_are_no_problem(project: Any, path: str) -> None:
    project.write(path, "a: 1\n")
    assert codes(project) == []


def test_a_story_needs_a_folder_whose_name_is_a_key(project: Any) -> None:
    path = "stories/Feld und Hof/story.de.md"
    project.write(path, HEAD)
    (problem,) = loaded(project).problems
    assert (problem.code, problem.place.path) == ("not-a-key", path)
    assert problem.values == {"found": "Feld und Hof", "nearest": "feld-und-hof"}


def test_site_and_brand_must_be_there_and_are_told_once(project: Any) -> None:
    site = (project.root / "data/site.yml").read_text("utf-8")
    project.remove("data/site.yml").remove("data/brand/core.yml")
    assert codes(project) == [("file-missing", "data/brand/core.yml"), ("file-missing", "data/site.yml")]
    project.write("data/site.yml", site.replace("licence: offen", "licence: [offen]"))
    told = [path for _, path in codes(project)]
    assert told.count("data/site.yml") == 1
    project.write("data/brand/core.yml", "a: [\n")
    told = [path for _, path in codes(project)]
    assert told.count("data/brand/core.yml") == 1
    assert {"file-missing"}.isdisjoint(code for code, _ in codes(project))


def test_what_a_broken_file_held_is_known_as_written(project: Any) -> None:
    project.write("data/facts/land.yml", "hoefe: [\n")
    content = loaded(project)
    assert ("fact", "*") in content.written
    assert "hoefe" not in content.facts
    assert "bergleute" in content.facts


def test_a_link_that_leads_elsewhere_is_not_followed(project: Any, tmp_path: Any) -> None:
    (tmp_path / "elsewhere.yml").write_text((project.root / LAND).read_text("utf-8"))
    project.remove(LAND)
    (project.root / LAND).symlink_to(tmp_path / "elsewhere.yml")
    content = loaded(project)
    assert ("not-a-regular-file", LAND) in [(problem.code, problem.place.path) for problem in content.problems]
    assert ("fact", "*") in content.written
    assert "hoefe" not in content.facts


@pytest.mark.parametrize(
    ("path", "head", "told"),
    [
        ("docs/neu.md", HEAD.format("de", "publisht", "/neu/"), ("de", False, False)),
        ("docs/en/neu.md", HEAD.format("en", "publisht", "/en/neu/"), ("en", False, False)),
        ("docs/en/neu.md", HEAD.format("en", "draft", "en neu"), ("en", False, True)),
        ("docs/leichte-sprache.md", HEAD.format("de", "publisht", "/leichte-sprache/"), ("de", True, False)),
        ("docs/leichte-sprache/a.md", HEAD.format("de", "publisht", "/a/"), ("de", True, False)),
        ("docs/en/leichte-sprache.md", HEAD.format("en", "publisht", "/en/a/"), ("en", False, False)),
        ("stories/feld-und-stollen/story.ls.md", EASY.format("publisht"), ("de", True, False)),
        ("stories/feld-und-stollen/story.ls.md", EASY.format("draft\nthema: land"), ("de", True, True)),
        ("stories/neu/story.en.md", EASY.format("'draft'\nthema: land"), ("en", False, True)),
        ("stories/neu/story.en.md", EASY.format("published\npublish-at: bald"), ("en", False, True)),
        ("stories/neu/story.en.md", EASY.format("published\nthema: draft"), ("en", False, False)),
    ],
)
def test_a_text_with_a_broken_head_is_read_in_its_language(
    project: Any, path: str, head: str, told: tuple[str, bool, bool]
) -> None:
    (text,) = loaded(project.write(path, head)).headless
    assert (text.path, (text.language, text.is_easy, text.waits)) == (path, told)


def test_an_easy_story_stands_apart_from_the_others(project: Any) -> None:
    text = EASY.format("published").replace("status:", "translation-of: 000000\nstatus:")
    content = loaded(project.write("stories/feld-und-stollen/story.ls.md", text))
    assert content.problems == []
    assert [*content.easy] == ["feld-und-stollen"]
    assert content.easy["feld-und-stollen"].written_in == "de"
    assert {*content.stories["feld-und-stollen"]} == {"de", "en"}


def test_a_page_has_its_path_for_an_id(project: Any) -> None:
    content = loaded(project.write("docs/en/Über uns/A.md", HEAD.format("en", "published", "/en/a/")))
    assert "en-ber-uns-a" in [page.id for page in content.pages]


def test_a_forbidden_character_hides_nothing_behind_it(project: Any) -> None:
    project.append(STORY, "\nUnd hier\u202e endet es.\n")
    content = loaded(project)
    assert [problem.code for problem in content.problems] == ["forbidden-character"]
    assert "\u202e" not in content.stories["feld-und-stollen"]["de"].body
    assert "Und hier endet es." in content.stories["feld-und-stollen"]["de"].body


@pytest.mark.parametrize(
    ("file", "told", "nearest"),
    [
        ("stories/feld-und-stollen/feldt.svg", "picture-missing", "feld.svg"),
        ("stories/feld-und-stollen/ganz-anders.png", "picture-missing", "–"),
        ("data/feld.svg", "picture-elsewhere", None),
        ("stories/feld-und-stollen/story.de.md", "picture-elsewhere", None),
        ("stories/feld-und-stollen/../../data/feld.svg", "picture-missing", None),
    ],
)
def test_a_picture_that_is_not_there_is_told_with_what_was_meant(
    project: Any, file: str, told: str, nearest: str | None
) -> None:
    project.edit("data/images.yml", "stories/feld-und-stollen/feld.svg", file)
    content = loaded(project)
    found = [problem for problem in content.problems if problem.place.path == "data/images.yml"]
    if ".." in file:  # refused by the model or by whoever reads it
        assert content.pictures == {}
        return
    assert [problem.code for problem in found] == [told]
    assert found[0].values["found"] == file
    if nearest is not None:
        assert found[0].values["nearest"] == nearest
    assert content.pictures == {}


def test_pictures_have_a_size_each_and_together(project: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = project.root / "stories/feld-und-stollen/feld.svg"
    size = picture.stat().st_size

    def told(each: int, together: int) -> tuple[list[str], int]:
        monkeypatch.setattr(content_module, "MAX_PICTURE", each)
        monkeypatch.setattr(content_module, "MAX_PICTURES", together)
        content = loaded(project)
        return [problem.code for problem in content.problems], len(content.pictures)

    assert told(size, 10 * size) == ([], 1)
    assert told(size - 1, 10 * size) == (["file-too-large"], 0)
    (project.root / "stories/feld-und-stollen/zwei.svg").write_bytes(picture.read_bytes())
    entry = (project.root / "data/images.yml").read_text("utf-8")
    project.append("data/images.yml", entry.replace("feld:", "zwei:", 1).replace("feld.svg", "zwei.svg"))
    assert told(size, 2 * size) == ([], 2)
    assert told(size, 2 * size - 1) == (["file-too-large"], 1)
    assert told(size, 0) == (["file-too-large"] * 2, 0)


def test_limits_of_pictures_are_megabytes() -> None:
    assert (content_module.MAX_PICTURE, content_module.MAX_PICTURES) == (5_242_880, 419_430_400)


def test_data_that_say_the_same_on_the_same_day_have_one_key(project: Any) -> None:
    project.edit(LAND, "hoefe:\n  status: published", "hoefe:\n  status: published\n  publish-at: 2026-11-25")
    content = loaded(project)
    until = datetime(2026, 11, 25, tzinfo=BERLIN)
    second = timedelta(seconds=1)
    assert content.embargoes_over(until - second) == (False,)
    assert content.embargoes_over(until) == (True,)
    assert content.embargoes_over(until + second) == (True,)
    assert loaded(project.edit(LAND, "  publish-at: 2026-11-25\n", "")).embargoes_over(NOW) == ()
    assert data_key(content, NOW) == data_key(content, NOW + timedelta(hours=1))
    assert data_key(content, NOW) != data_key(content, NOW + timedelta(days=1))
    assert data_key(content, NOW) != data_key(loaded(project), NOW)
