"""Messages of the survey: what only shows when the content becomes pages, colours and documents."""

from __future__ import annotations

import json
import random
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.problems import Problem, write_problem
from brandhub.ground.stores import Store
from brandhub.models.fields import BERLIN
from brandhub.products.press_kit import glyphs
from brandhub.products.press_kit.glyphs import has_all_glyphs, load_glyphs, recall_glyphs
from brandhub.products.survey import Survey, survey_project
from brandhub.whole.archives import Archive
from brandhub.whole.beginnings import Memory

ROOT = Path(__file__).parents[2]
STORY = "stories/feld-und-stollen/story.en.md"
TODAY = datetime(2026, 11, 23, tzinfo=BERLIN)


@pytest.fixture
def dressed(project: Any) -> Any:
    """The sample with the colours, typefaces and fonts of the real project."""
    for path in sorted((ROOT / "data/brand").glob("*.yml")):
        if path.name not in ("core.yml", "texts.yml"):
            project.write(f"data/brand/{path.name}", path.read_bytes())
    (project.root / "overrides").symlink_to(ROOT / "overrides")
    return project


def _told(survey: Survey, code: str, catalogue: Catalogue) -> str:
    assert not survey.passes
    found = [problem for problem in survey.problems if problem.severity == "error"]
    assert {problem.code for problem in found} == {code}
    return write_problem(found[0], catalogue)


def test_the_dressed_sample_passes(dressed: Any) -> None:
    assert survey_project(dressed.root, TODAY).passes


def test_colour_unknown(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    dressed.edit("data/brand/colours.yml", "page: {light: kalk-50,", "page: {light: kalk-55,")
    told = _told(survey_project(dressed.root, TODAY), "colour-unknown", catalogues["de"])
    assert "Die Farbe „kalk-55“ gibt es in der Palette nicht." in told
    assert "→ Meinten Sie „kalk-50“?" in told


def test_contrast_too_low(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    dressed.edit("data/brand/colours.yml", "text: {light: kohle-900,", "text: {light: asche-300,")
    told = _told(survey_project(dressed.root, TODAY), "contrast-too-low", catalogues["de"])
    assert "data/brand/colours.yml:" in told
    assert "Der Kontrast von „text / " in told


def test_link_broken(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    dressed.append(STORY, "\nSee [the fact](/en/facts/hofe/).\n")
    told = _told(survey_project(dressed.root, TODAY), "link-broken", catalogues["en"])
    assert told.startswith(f"{STORY}:17:16: ")
    assert "“/en/facts/hoefe/”" in told


@pytest.mark.parametrize(("text", "column"), [("[the count](www.example.org)", 5), ("![](feld.svg)", 5)])
def test_link_without_its_beginning(dressed: Any, catalogues: dict[str, Catalogue], text: str, column: int) -> None:
    dressed.append(STORY, f"\nSee {text}.\n")
    told = _told(survey_project(dressed.root, TODAY), "link-broken", catalogues["de"])
    assert told.startswith(f"{STORY}:17:")
    assert "Meinten" not in told
    assert "https://" in told
    assert "image(" in told


@pytest.mark.parametrize(("path", "code"), [("data/facts/land.yml", "yaml-syntax"), ("data/claims.yml", "yaml-syntax")])
def test_links_to_what_cannot_be_read_are_no_problem_of_their_own(dressed: Any, path: str, code: str) -> None:
    dressed.append(
        "stories/feld-und-stollen/story.de.md", "\n[Fakt](/fakten/hoefe/), [Satz](/aussagen/hoefe-zuwachs/)\n"
    )
    dressed.append(path, "\nkein Doppelpunkt\n")
    assert {
        problem.code for problem in survey_project(dressed.root, TODAY).problems if problem.severity == "error"
    } == {code}


def _release(dressed: Any, addresses: dict[str, str], stories: dict[str, dict[str, str]]) -> None:
    """A release that showed these addresses, each of a kind, and told these stories."""
    shown = {
        at: {"kind": kind, "language": "de", "title": "Amt für Mühlen", "digest": "0"} for at, kind in addresses.items()
    }
    head = {"claims": {}, "date": "2026-11-20", "facts": {}, "format": 2, "kits": [], "version": "2026.1"}
    document = json.dumps({**head, "shown": shown, "stories": stories}, indent=2, sort_keys=True)
    dressed.write("data/releases/2026.1.json", document)


def test_a_link_to_an_entry_with_a_mistake_is_not_called_broken(dressed: Any) -> None:
    """The page will be there as soon as the mistake is mended; a link beside it that leads nowhere is told."""
    dressed.edit("data/facts/land.yml", "label: {de: Höfe, en: Farms}", "label: {de: Höfe}")
    assert [p.code for p in survey_project(dressed.root, TODAY).problems if p.severity == "error"] == ["missing-field"]
    dressed.append(STORY, "\nSee [the fact](/en/facts/hofe/).\n")
    codes = [p.code for p in survey_project(dressed.root, TODAY).problems if p.severity == "error"]
    assert codes == ["missing-field", "link-broken"]


def test_address_lost(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    pages = ("/partner/muehlenamt/", "/partner/beispielamt/", "/fakten/weg/", "/leichte-sprache/impressum/")
    _release(dressed, {**dict.fromkeys(pages, "page"), "/grafiken/weg-de.svg": "chart"}, {})
    survey = survey_project(dressed.root, TODAY)
    told = _told(survey, "address-lost", catalogues["de"])
    assert told.startswith("data/releases/2026.1.json:")
    assert "/leichte-sprache/impressum/ gab es in Ausgabe 2026.1 („Amt für Mühlen“)" in told
    lost = [problem.values["address"] for problem in survey.problems if problem.code == "address-lost"]
    assert lost == ["/leichte-sprache/impressum/", "/partner/muehlenamt/"]


def test_a_lost_story_in_leichte_sprache_is_told_once(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    told = {"feld-und-stollen": {"de": "Feld und Stollen", "en": "Field and gallery", "ls": "Der Hof"}}
    _release(dressed, {"/leichte-sprache/feld-und-stollen/": "page"}, told)
    assert "Der Hof" in _told(survey_project(dressed.root, TODAY), "translation-dropped", catalogues["de"])


def test_glyph_missing(dressed: Any, catalogues: dict[str, Catalogue]) -> None:
    dressed.append(STORY, "\nA \N{MUSICAL SYMBOL G CLEF} clef.\n")
    told = _told(survey_project(dressed.root, TODAY), "glyph-missing", catalogues["de"])
    assert told.startswith(STORY)


@pytest.mark.parametrize("text", ["Höfe und \N{MUSICAL SYMBOL G CLEF}.", '"Höfe und \\U0001D11E."'])
def test_glyph_missing_in_an_entry_however_it_is_written(
    dressed: Any, catalogues: dict[str, Catalogue], text: str
) -> None:
    dressed.edit("data/terms.yml", "de: Höfe und Felder.", f"de: {text}")
    told = _told(survey_project(dressed.root, TODAY), "glyph-missing", catalogues["de"])
    assert told.startswith("data/terms.yml:4:")


def test_files_that_can_be_drawn_are_told_from_those_that_may_not() -> None:
    known = frozenset(range(0x20, 0x7F)) | {ord("ä")}
    assert has_all_glyphs([b"a: {b: \"c\\n\", d: 'e'}\n", "ä\t\u00a0".encode()], known)
    for raw in ("ö".encode(), b'"\\u00f6"', b'"\\xf6"', "a\u0308".encode(), b"\xff"):
        assert not has_all_glyphs([b"a", raw], known)


LINK = "[die Höfe](/fakten/hoefe/)"
# Each turns something over and, done again, back: links, where they lead, characters, and what is in sight at all.
TURNS = (
    (STORY, "\n---\n", f"\n---\n\n{LINK}\n"),
    (STORY, LINK, "[die Höfe](/fakten/hofe/)"),
    (STORY, "\n---\n", "\n---\n\nA \N{MUSICAL SYMBOL G CLEF} clef.\n"),
    ("data/facts/land.yml", "hoefe:\n  status: published", "hoefe:\n  status: draft"),
    ("data/terms.yml", "de: Höfe und Felder.", "de: Höfe und \N{MUSICAL SYMBOL G CLEF}."),
    (STORY, "status: published", "status: draft"),
)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_kept_changes_nothing_that_is_told(dressed: Any, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    seen = set()
    for _ in range(10):
        path, old, new = chance.choice(TURNS)
        file = dressed.root / path
        text = file.read_text("utf-8")
        file.write_text(text.replace(new, old, 1) if new in text else text.replace(old, new, 1), "utf-8")
        kept = Archive(Store(tmp_path / "kept", "code"))
        warm = survey_project(dressed.root, TODAY, memory=Memory(kept)).problems
        assert warm == survey_project(dressed.root, TODAY).problems
        seen |= {problem.code for problem in warm}
    assert {"link-broken", "glyph-missing"} & seen, "the edits must make a difference"


@pytest.mark.parametrize("foreign", [b"[]", b"{}", b"no", b"other"])
def test_foreign_links_are_read_anew(dressed: Any, tmp_path: Path, foreign: bytes) -> None:
    dressed.append(STORY, "\n[die Höfe](/fakten/hofe/)\n")

    def told() -> tuple[Problem, ...]:
        return survey_project(dressed.root, TODAY, memory=Memory(Archive(Store(tmp_path / "kept", "code")))).problems

    first = told()
    assert "link-broken" in {problem.code for problem in first}
    store = Store(tmp_path / "kept", "code")
    for path in (tmp_path / "kept").iterdir():
        raw = store.find(path.name) or b"null"
        values = json.loads(raw) if raw[:1] == b"{" else None  # what else is kept there has a form of its own
        if isinstance(values, dict) and foreign == b"other":
            store.keep(path.name, json.dumps({key: [["/fakten/"], ["0"]] for key in values}).encode())
        else:
            store.keep(path.name, foreign)
    assert told() == first


def test_a_font_is_known_by_its_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    font, other = tmp_path / "a.ttf", tmp_path / "b.ttf"
    folder = ROOT / "overrides/assets/fonts/source-sans-3"
    font.write_bytes((folder / "SourceSans3-Regular.ttf").read_bytes())
    known = load_glyphs(font)

    def recalled(path: Path) -> frozenset[int]:
        archive = Archive(Store(tmp_path / "kept", "code"))
        points = recall_glyphs(path, archive)
        archive.save()
        return points

    assert recalled(font) == known
    other.write_bytes(font.read_bytes())
    with monkeypatch.context() as changed:
        changed.setattr(glyphs, "load_glyphs", lambda _: pytest.fail("it is known"))
        assert recalled(other) == known
    other.write_bytes(font.read_bytes() + b"\0")
    looked_at: list[Path] = []
    monkeypatch.setattr(glyphs, "load_glyphs", lambda path: looked_at.append(path) or known)
    assert recalled(other) == known
    assert looked_at == [other]
