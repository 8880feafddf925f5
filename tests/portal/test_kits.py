"""The press kits on the finished site: pages, single files, receipts, feeds and the register of the check."""

from __future__ import annotations

import hashlib
import json
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from PIL import Image

ATOM = "{http://www.w3.org/2005/Atom}"
KITS = {"de": "presse/kits", "en": "en/press/kits"}
LANGUAGES = ("de", "en")


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def kits(site: Path, language: str) -> list[dict[str, Any]]:
    return [kit for kit in load(site / "presse/kits.json")["kits"] if kit["language"] == language]


def members(site: Path, kit: dict[str, Any]) -> list[dict[str, Any]]:
    return [file for group in load(site / kit["manifest"].lstrip("/"))["groups"] for file in group["files"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_kit_offers_exactly_its_files(language: str, site: Path) -> None:
    for kit in kits(site, language):
        folder = site / KITS[language] / kit["kit"]
        offered = dict(files_offered(folder))
        with zipfile.ZipFile(site / kit["address"].lstrip("/")) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        assert offered.keys() == inside.keys() - {"manifest.json", "SHA256SUMS"}
        for name, link in offered.items():
            assert link.read_bytes() == inside[name], name


def files_offered(folder: Path) -> Iterator[tuple[str, Path]]:
    """What the page of a kit and its further pages offer, each file once: path in the kit, and place on the site."""
    seen = []
    for path in (folder / "index.html", *sorted(folder.glob("*/index.html"))):
        page = lxml.html.parse(str(path))
        for box in page.xpath("//input[@data-file]"):
            seen.append(box.get("value"))
            yield box.get("value"), (path.parent / box.getnext().get("href")).resolve()
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_a_large_kit_stand_on_several_pages_that_lead_to_each_other(language: str, site: Path) -> None:
    folder = site / KITS[language] / "pressemappe"
    parts = {path.parent.name for path in folder.glob("*/index.html")}
    assert len(parts) > 1
    for name in (".", *sorted(parts)):
        page = lxml.html.parse(str(folder / name / "index.html"))
        links = {(folder / name / link).resolve().name for link in page.xpath("//main//a[not(@download)]/@href")}
        assert links >= parts - {name}
        assert name == "." or folder.name in links


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_receipt_that_a_file_names_is_there_and_names_the_file(language: str, site: Path) -> None:
    document = "beleg.json" if language == "de" else "receipt.json"
    for kit in kits(site, language):
        for member in members(site, kit):
            if member["receipt"]:
                folder = site / member["receipt"].strip("/")
                assert (folder / "index.html").is_file(), member["receipt"]
                receipt = load(folder / document)
                assert member["sha256"] in {file["sha256"] for file in receipt["files"]}
                assert (receipt["credit"], receipt["light"]) == (member["credit"], member["light"])


def test_every_file_of_every_kit_says_what_may_be_done_with_it(site: Path) -> None:
    for language in LANGUAGES:
        for kit in kits(site, language):
            for member in members(site, kit):
                assert all(member[name] for name in ("licence", "light", "credit", "author", "title")), member["path"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kit_has_a_feed_of_its_own(language: str, site: Path) -> None:
    name = "aenderungen" if language == "de" else "changes"
    for kit in kits(site, language):
        folder = site / KITS[language] / kit["kit"]
        feed = ET.parse(folder / f"{name}.xml").getroot()  # noqa: S314 - our own file
        assert kit["title"] in (feed.findtext(f"{ATOM}title") or "")
        assert f'href="{name}.xml"' in (folder / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_register_knows_everything_that_is_handed_out(language: str, site: Path) -> None:
    register = load(site / f"presse/pruefen-{language}.json")
    for kit in (*kits(site, "de"), *kits(site, "en")):
        assert register["kits"][kit["id"]]["standing"] == "current"
        listed = hashlib.sha256((site / kit["manifest"].lstrip("/")).read_bytes()).hexdigest()
        assert register["kits"][kit["id"]]["manifest"] == listed
        assert all(register["files"][file["sha256"]]["standing"] == "current" for file in kit["files"])


def test_pictures_of_the_pages_carry_their_rights(site: Path) -> None:
    for path in (site / "bilder").iterdir():
        if path.suffix == ".svg":
            assert b"<cc:Work" in path.read_bytes(), path.name
        else:
            with Image.open(path) as picture:
                assert b"UsageTerms" in picture.info["xmp"], path.name
