"""Stories in Leichte Sprache in a real build: their pages, the ways to them, and where they must not turn up."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SLUG = "feld-und-stollen"
ADDRESS = f"/leichte-sprache/{SLUG}/"
TEXT = """---
title: Der Hof und der Stollen
summary: Das ist ein Text über Höfe.
status: published
---

## Höfe

{{ fact("hoefe", form="when") }} gab es {{ fact("hoefe", form="value") }} Höfe.
{{ claim("bauern-und-bergleute") }}

{{ event("letzter-stollen", form="when") }} war im Stollen Schluss.
"""
OVERVIEW = """---
title: Leichte Sprache
summary: Das ist die Seite in Leichter Sprache.
language: de
address: /leichte-sprache/
---

Das ist eine Internet-Seite.
"""
LEGAL = """---
title: Impressum in Leichter Sprache
summary: Hier steht, wer die Internet-Seite macht.
language: de
address: /leichte-sprache/impressum/
---

Ein Verein macht diese Internet-Seite.
Es gibt {{ fact("hoefe", form="value") }} Höfe.
"""
EASY = '  easy: "{when} gab es {relation} {left.noun} {than} {right.noun}."\n'
QUESTION = "  question: {de: Gibt es mehr Bauern als Bergleute?"


@pytest.fixture(scope="module")
def built(making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with one story in Leichte Sprache, built and exported. Read only."""
    root: Path = making.copy_sample(tmp_path_factory.mktemp("easy") / "project")
    (root / "stories" / SLUG / "story.ls.md").write_text(TEXT, encoding="utf-8")
    (root / "docs" / "leichte-sprache.md").write_text(OVERVIEW, encoding="utf-8")
    (root / "docs" / "leichte-sprache").mkdir()
    (root / "docs" / "leichte-sprache" / "impressum.md").write_text(LEGAL, encoding="utf-8")
    making.edit(root, "data/claims.yml", QUESTION, EASY + QUESTION)
    for command, words in (("build", ()), ("export", (str(root / "exported"),))):
        done = making.run_hub(root, command, *words)
        assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="module")
def pages(built: Path, reading: ModuleType) -> Mapping[str, Any]:
    return reading.read_pages(built / "site")  # type: ignore[no-any-return]


def test_the_page_speaks_plainly_and_shows_its_proofs(pages: Mapping[str, Any]) -> None:
    page = pages[ADDRESS]
    assert page.language == "de"
    (text,) = page.tree.xpath("//article[contains(@class, 'do-prose--easy')]")
    assert text.get("lang") == "de-simple"
    said = [
        " ".join("".join(value.xpath(".//text()[not(ancestor::button)]")).split())
        for value in text.xpath(".//*[@class='do-fact__value' or @class='do-claim__sentence']")
    ]
    assert said == [
        "Im Jahr 2014",
        "ungefähr 100",
        "Im Jahr 2014 gab es mehr Bäuerinnen und Bauern als Bergleute.",
    ]
    assert "Vor mehr als 35 Jahren war im Stollen Schluss." in " ".join(text.text_content().split())
    assert len(text.xpath("p[1]/br")) == 1, "one statement per line"
    targets = page.tree.xpath("//main//li/a/@href")
    for way in ("../../fakten/hoefe/", "../../aussagen/bauern-und-bergleute/", f"../../geschichten/{SLUG}/", "../"):
        assert way in targets


def test_a_legal_page_below_it_speaks_plainly_too(built: Path, pages: Mapping[str, Any]) -> None:
    page = pages["/leichte-sprache/impressum/"]
    (text,) = page.tree.xpath("//div[contains(@class, 'do-prose--easy')]")
    assert text.get("lang") == "de-simple"
    (value,) = text.xpath(".//*[@class='do-fact__value']")
    assert value.text_content().strip() == "ungefähr 100"
    assert len(text.xpath("p[1]/br")) == 1, "one statement per line"
    assert "../" in page.tree.xpath("//nav//a/@href"), "the way back to the overview"
    assert SLUG not in page.html, "the stories are listed on the overview alone"
    exported = (built / "exported/docs/leichte-sprache/impressum.md").read_text(encoding="utf-8")
    assert "[ungefähr 100](../fakten/hoefe.md)" in exported


def test_german_story_overview_and_search_lead_to_it(pages: Mapping[str, Any]) -> None:
    (link,) = pages[f"/geschichten/{SLUG}/"].tree.xpath("//a[@hreflang='de-simple']")
    assert (link.get("href"), link.text) == (f"../../leichte-sprache/{SLUG}/", "Diesen Text in Leichter Sprache lesen")
    assert f"{SLUG}/" in pages["/leichte-sprache/"].tree.xpath("//section//a/@href")
    assert f"../leichte-sprache/{SLUG}/" in pages["/suche/"].tree.xpath("//*[@id='liste-easy']/..//a/@href")
    assert f"../../leichte-sprache/{SLUG}/" in pages["/fakten/hoefe/"].tree.xpath("//a/@href")


def test_it_is_german_alone_and_no_news(built: Path, pages: Mapping[str, Any]) -> None:
    site = built / "site"
    assert ADDRESS in (site / "sitemap-de.xml").read_text(encoding="utf-8")
    assert [a for a, page in pages.items() if a.startswith("/en/") and ADDRESS.strip("/") in page.html] == []
    for feed in ("feed.xml", "en/feed.xml"):
        assert "leichte-sprache" not in (site / feed).read_text(encoding="utf-8")
    cards = [link for page in ("/", "/geschichten/") for link in pages[page].tree.xpath("//article//a/@href")]
    assert [link for link in cards if "leichte-sprache" in link] == []


def test_german_kits_and_the_export_hold_it(built: Path) -> None:
    names = {
        language: zipfile.ZipFile(built / f"site/presse/pressemappe-{language}.zip").namelist()
        for language in ("de", "en")
    }
    held = {Path(name).name for name in names["de"] if "leichte-sprache" in name}
    assert held == {f"geschichte-{SLUG}-leichte-sprache.{ending}" for ending in ("docx", "txt", "md")}
    assert [name for name in names["en"] if "easy" in name or "leicht" in name] == []
    text = (built / f"exported/docs/leichte-sprache/{SLUG}.md").read_text(encoding="utf-8")
    assert "[ungefähr 100](../fakten/hoefe.md)" in text
