"""Feeds: read by a feed reader's library and held against RFC 4287 and JSON Feed 1.1, in both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import feedparser_rs
import lxml.etree
import pytest

Pages = Mapping[str, Any]
ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
KINDS = {"application/atom+xml": ".xml", "application/feed+json": ".json"}
WHOLE = {
    "de": ("feed", "aenderungen", "korrekturen", "presse/pressemappen"),
    "en": ("en/feed", "en/changes", "en/corrections", "en/press/kits"),
}
# What RFC 4287 allows in a feed and in an entry (4.1.1, 4.1.2); here only what the hub writes, each with its number.
FEED = {"title": 1, "subtitle": 1, "id": 1, "updated": 1, "author": 1, "rights": 1, "link": 3}
ENTRY = {"title": 1, "id": 1, "link": 1, "updated": 1, "summary": 1, "content": 1}
ITEM = {"id", "url", "title", "summary", "content_html", "date_modified"}


def feeds(site: Path) -> Iterator[tuple[str, Path]]:
    """Every feed with its name, without its ending."""
    for path in sorted(site.rglob("*.xml")):
        if "sitemap" not in path.name:
            yield path.relative_to(site).as_posix().removesuffix(".xml"), path


def entries(path: Path) -> list[Any]:
    return list(lxml.etree.parse(path).getroot().iter(f"{ATOM}entry"))


def test_every_feed_exists_whole_by_topic_and_by_fact(site: Path) -> None:
    names = {name for name, _ in feeds(site)}
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    topics = {fact["topic"] for fact in facts.values()}
    assert {*WHOLE["de"], *WHOLE["en"]} <= names
    assert {f"aenderungen/themen/{topic}" for topic in topics} <= names
    assert {f"en/changes/topics/{topic}" for topic in topics} <= names
    assert {f"fakten/{key}/aenderungen" for key in facts} | {f"en/facts/{key}/changes" for key in facts} <= names


@pytest.mark.parametrize("folder", ["site", "history"])
def test_a_feed_reader_reads_every_feed_in_both_formats(folder: str, request: pytest.FixtureRequest) -> None:
    root = request.getfixturevalue(folder)
    root = root / "site" if folder == "history" else root
    count = 0
    for name, path in feeds(root):
        atom, document = (feedparser_rs.parse(path.with_suffix(end).read_bytes()) for end in (".xml", ".json"))
        assert not atom.bozo, (name, atom.bozo_exception)
        assert not document.bozo, (name, document.bozo_exception)
        assert (atom.version, document.version) == ("atom10", "json11")
        assert atom.feed.title == document.feed.title
        assert atom.feed.link == document.feed.link
        assert atom.feed.language == document.feed.language == ("en" if name.startswith("en/") else "de")
        read = [[(e.id, e.link, e.title, e.summary, e.updated) for e in found.entries] for found in (atom, document)]
        assert read[0] == read[1], name
        assert all(all(values) for values in read[0]), name
        count += len(read[0])
    assert count > 20


@pytest.mark.parametrize("folder", ["site", "history"])
def test_atom_keeps_to_the_letter_of_its_standard(folder: str, request: pytest.FixtureRequest) -> None:
    root = request.getfixturevalue(folder)
    root = root / "site" if folder == "history" else root
    for name, path in feeds(root):
        feed = lxml.etree.parse(path).getroot()
        assert feed.tag == f"{ATOM}feed"
        assert feed.get(LANG) == ("en" if name.startswith("en/") else "de")
        assert counted(feed, {f"{ATOM}entry"}) == FEED, name
        own = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"}
        assert own["self"] == feed.findtext(f"{ATOM}id")
        assert own["self"].endswith(f"/{name}.xml")
        kinds = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in feed.findall(f"{ATOM}link")]
        assert len(kinds) == len(set(kinds)), "no two alternates of the same type and language (4.1.1)"
        moments = [element.findtext(f"{ATOM}updated") for element in (feed, *feed.iter(f"{ATOM}entry"))]
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment) for moment in moments), name
        assert moments[0] == max(moments[1:], default=moments[0])
        for entry in feed.iter(f"{ATOM}entry"):
            assert counted(entry, {f"{ATOM}category"}) == ENTRY, name
            for text in (*entry.findall(f"{ATOM}content"), *feed.findall(f"{ATOM}subtitle")):
                assert text.get("type") == "xhtml"
                assert [child.tag for child in text] == [f"{XHTML}div"], "exactly one div (3.1.1.3)"
                assert {element.tag for element in text.iter()} <= {
                    text.tag,
                    *(XHTML + tag for tag in ("div", "p", "a")),
                }
        ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
        assert len(ids) == len(set(ids)), name


def counted(element: Any, apart: set[str]) -> dict[str, int]:
    names = [child.tag for child in element if child.tag not in apart]
    return {name.removeprefix(ATOM): names.count(name) for name in names}


@pytest.mark.parametrize("folder", ["site", "history"])
def test_json_feed_keeps_to_the_letter_of_its_standard(folder: str, request: pytest.FixtureRequest) -> None:
    root = request.getfixturevalue(folder)
    root = root / "site" if folder == "history" else root
    for name, path in feeds(root):
        document = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert document["version"] == "https://jsonfeed.org/version/1.1"
        assert document["feed_url"].endswith(f"/{name}.json")
        for key in ("title", "description", "home_page_url", "language"):
            assert document[key], (name, key)
        assert [set(author) for author in document["authors"]] == [{"name", "url"}]
        for item in document["items"]:
            assert set(item) - {"tags"} == ITEM
            assert isinstance(item["id"], str)
            assert item["url"].startswith("https://")
            assert datetime.fromisoformat(item["date_modified"]).tzinfo is not None
            assert all(isinstance(tag, str) and tag for tag in item.get("tags", ()))
            assert "<script" not in item["content_html"]


def test_pages_lead_to_their_feeds_and_every_feed_is_led_to(pages: Pages, site: Path, reading: Any) -> None:
    led = set()
    for address, page in pages.items():
        if address.startswith(("/einbetten/", "/en/embed/")):
            continue
        found = [link for link in page.tree.xpath("//link[@rel='alternate'][@title]") if link.get("type") in KINDS]
        targets = [reading.resolve(link.get("href"), address)[0].lstrip("/") for link in found]
        assert all(target.endswith(KINDS[link.get("type")]) for target, link in zip(targets, found, strict=True))
        assert {f"{name}{end}" for name in WHOLE[page.language] for end in KINDS.values()} <= set(targets), address
        led |= set(targets)
    assert sorted(f"{name}{end}" for name, _ in feeds(site) for end in KINDS.values()) == sorted(led)


def test_the_feed_of_stories_has_every_story_with_its_topic(site: Path, pages: Pages) -> None:
    for name, folder in (("feed.xml", "/geschichten/"), ("en/feed.xml", "/en/stories/")):
        found = entries(site / name)
        links = [entry.find(f"{ATOM}link").get("href") for entry in found]
        stories = [address for address in pages if address.startswith(folder) and address != folder]
        assert sorted(link[link.index(folder) :] for link in links) == sorted(stories)
        assert all(entry.find(f"{ATOM}category").get("label") for entry in found)


def test_a_kit_has_an_entry_when_its_contents_change(history: Path) -> None:
    """Three releases; the kit of everything changed in each, and whoever holds an old one is told."""
    found = entries(history / "site/presse/pressemappen.xml")
    ids = [entry.findtext(f"{ATOM}id") for entry in found]
    assert len(ids) == len(set(ids))
    whole = [entry for entry in found if "#pressemappe-" in entry.findtext(f"{ATOM}id")]
    assert [e.findtext(f"{ATOM}title").rpartition(" ")[2] for e in whole] == ["2027.1", "2026.2", "2026.1"]
    assert whole[-1].findtext(f"{ATOM}summary") == "Zum ersten Mal in der Ausgabe 2026.1 vom 1. Dezember 2026."
    assert "ersetzen" in whole[0].findtext(f"{ATOM}summary")
    page = (history / "site/presse/index.html").read_text(encoding="utf-8")
    links = {entry.find(f"{ATOM}link").get("href").partition("#")[2] for entry in found}
    assert all(f'id="{anchor}"' in page for anchor in links)


def test_a_topic_has_its_own_changes_and_no_others(history: Path) -> None:
    """The correction of the farms belongs to farming; the reworded claim about miners rests on a fact of mining."""
    land, berg = (entries(history / f"site/aenderungen/themen/{topic}.xml") for topic in ("land", "berg"))
    titles = [[entry.findtext(f"{ATOM}title") for entry in found] for found in (land, berg)]
    assert "Berichtigung: Höfe" in titles[0]
    assert "Berichtigung: Höfe" not in titles[1]
    assert "neuer Wert: Gäste" in titles[1]
    both = {entry.findtext(f"{ATOM}id") for entry in (*land, *berg)}
    assert both <= {entry.findtext(f"{ATOM}id") for entry in entries(history / "site/aenderungen.xml")}
