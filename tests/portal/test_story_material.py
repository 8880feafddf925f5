"""Story material: what a story offers to take along is the very material of the kit, and says where it comes from."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Pages = Mapping[str, Any]
STORIES = {"de": "/geschichten/", "en": "/en/stories/"}
FOLDERS = {"de": ("texte", "grafiken"), "en": ("texts", "graphics")}


def stories(pages: Pages, language: str) -> dict[str, Any]:
    folder = STORIES[language]
    return {address: page for address, page in pages.items() if address.startswith(folder) and address != folder}


@pytest.mark.parametrize("language", STORIES)
def test_a_story_can_be_cited_passed_on_and_asked_about(language: str, pages: Pages) -> None:
    found = stories(pages, language)
    assert found
    for address, page in found.items():
        canonical = page.first("//link[@rel='canonical']").get("href")
        assert page.first("//p[@id='zitat']").text_content().strip().endswith(canonical), address
        assert page.first("//p[@id='adresse']").text == canonical
        mails = page.tree.xpath("//section[@aria-labelledby='teil-mitnehmen']//a[starts-with(@href, 'mailto:')]")
        assert len(mails) == 1
        assert page.tree.xpath("//section[@aria-labelledby='teil-mitnehmen']//a[contains(@href, '#kontakt')]")


@pytest.mark.parametrize("language", STORIES)
def test_its_files_are_those_of_the_kit(language: str, pages: Pages, site: Path, reading: ModuleType) -> None:
    texts, graphics = FOLDERS[language]
    with zipfile.ZipFile(site / f"presse/pressemappe-{language}.zip") as kit:
        inside = {name: kit.read(name) for name in kit.namelist() if name.startswith((texts, graphics))}
    for address, page in stories(pages, language).items():
        links = page.tree.xpath("//li[contains(@class, 'do-material__item')]//a/@href")
        files = [reading.file_at(reading.resolve(link, address)[0]) for link in links]
        endings = [file.rsplit(".", 1)[-1] for file in files]
        assert {"docx", "txt"} <= set(endings), address
        assert endings.count("png") == endings.count("csv"), "a chart comes as pixels and as a table"
        for file in files:
            content = (site / file).read_bytes()
            if file.endswith((".docx", ".txt")):
                assert content == inside[f"{texts}/{file.rsplit('/', 1)[-1]}"]
            elif file.endswith(".png"):
                key = file.rsplit("/", 1)[-1].removesuffix(f"-{language}.png")
                assert content == inside[f"{graphics}/{key}.png"]


def test_a_picture_names_its_credit_and_licence(pages: Pages) -> None:
    for page in stories(pages, "de").values():
        for item in page.tree.xpath("//li[contains(@class, 'do-material__item')][.//a[contains(@href, 'bilder/')]]"):
            assert "Nennen Sie: " in item.text_content()
