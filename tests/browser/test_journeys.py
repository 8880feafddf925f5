"""Journeys: what people come for, from the first page to the last click, by keyboard where it matters."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def ends(path: str) -> re.Pattern[str]:
    """An address that ends in this path."""
    return re.compile(re.escape(path) + "$")


def press_on(page: Page, name: str, within: str = "body") -> None:
    """Follows a link or pushes a button by its name, with the keyboard."""
    found = page.locator(within).get_by_role("link", name=name, exact=True)
    target = found if found.count() else page.locator(within).get_by_role("button", name=name, exact=True)
    target.first.focus()
    page.keyboard.press("Enter")


def test_find_a_fact_and_copy_its_citation(visit: Callable[..., Any], site: Path) -> None:
    page = visit("/", permissions=["clipboard-read", "clipboard-write"])
    press_on(page, "Suche", "header")
    expect(page).to_have_url(ends("/suche/"))
    field, status = page.get_by_role("searchbox"), page.locator("[data-filter-status]")
    field.focus()
    before = page.locator("[data-entry]:visible").count()
    page.keyboard.type("hoefe")  # as people type who have no ö
    expect(status).not_to_be_empty()
    hits = page.locator("[data-entry]:visible")
    assert 0 < hits.count() < before
    assert str(hits.count()) in status.inner_text()
    title = json.loads((site / "api/v1/facts/hoefe.json").read_text(encoding="utf-8"))["hoefe"]["label"]["de"]
    link = hits.locator("a[href='../fakten/hoefe/']")
    expect(link).to_have_text(re.compile(re.escape(title)))
    for _ in range(hits.count() + 1):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(ends("/fakten/hoefe/"))
    citation = page.locator("#zitat").inner_text().strip()
    assert "/fakten/hoefe/" in citation
    button = page.locator("[data-copy='zitat']")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-copy-status]").first).not_to_be_empty()
    assert page.evaluate("() => navigator.clipboard.readText()") == citation


def test_a_search_without_hits_says_so(visit: Callable[..., Any]) -> None:
    page = visit("/suche/?q=xyzzyxyzzy")
    expect(page.locator("[data-filter-status]")).not_to_be_empty()
    expect(page.locator("[data-entry]:visible")).to_have_count(0)
    page.get_by_role("searchbox").fill("")
    assert page.locator("[data-entry]:visible").count() > 100


@pytest.mark.parametrize(("home", "folder"), [("/", "/aussagen/"), ("/en/", "/en/claims/")])
def test_from_the_first_claim_to_its_proof(home: str, folder: str, visit: Callable[..., Any], site: Path) -> None:
    page = visit(home)
    sentence = page.locator("h1").inner_text()
    link = page.locator(".do-hero a[href*='/mehr-bauern-als-bergleute/']").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(ends(f"{folder}mehr-bauern-als-bergleute/"))
    claims = json.loads((site / "api/v1/claims.json").read_text(encoding="utf-8"))["claims"]
    inputs = claims["mehr-bauern-als-bergleute"]["inputs"]
    assert {f"{entry['fact']}/" for entry in inputs} <= {
        link.get_attribute("href").split("/")[-2] + "/" for link in page.locator("main a[href*='/']").all()
    }
    expect(page.locator(".do-steps li").first).to_be_visible()
    expect(page.locator("h1")).to_have_text(re.compile(re.escape(sentence.strip()), re.IGNORECASE))


def test_from_a_story_to_the_original_source(
    visit: Callable[..., Any], kinds: dict[str, dict[str, str]], site: Path
) -> None:
    page = visit(kinds["story"]["de"])
    mark = page.locator(".do-prose .do-fact__mark").first
    mark.focus()
    page.keyboard.press("Enter")
    slip = page.locator(f"#{mark.get_attribute('popovertarget')}")
    sources = json.loads((site / "api/v1/sources.json").read_text(encoding="utf-8"))["sources"]
    addresses = {source["url"] for source in sources.values() if "url" in source}
    assert slip.locator("a[href^='http']").first.get_attribute("href") in addresses
    slip.locator(".do-slip__more a").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/fakten/[a-z0-9-]+/$"))
    assert {link.get_attribute("href") for link in page.locator("main a[href^='http']").all()} & addresses


@pytest.mark.parametrize("kind", ["home", "story", "claim-refuted", "fact-with-history", "press"])
def test_switch_the_language_and_back(kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any]) -> None:
    page = visit(kinds[kind]["de"])
    for path, language in ((kinds[kind]["en"], "en"), (kinds[kind]["de"], "de")):
        switch = page.locator("header a[hreflang]")
        switch.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(ends(path))
        expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize(("path", "language"), [("/presse/", "de"), ("/en/press/", "en")])
def test_download_the_press_kit_and_check_it(path: str, language: str, visit: Callable[..., Any], site: Path) -> None:
    page = visit(path, accept_downloads=True)
    link = page.locator(f"main a[href$='pressemappe-{language}.zip']").first
    expect(link).to_be_visible()
    link.focus()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    content = Path(download.value.path()).read_bytes()
    listed = json.loads((site / f"presse/pressemappe-{language}.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(content).hexdigest() in json.dumps(
        json.loads((site / "presse/kits.json").read_text(encoding="utf-8"))
    )
    with zipfile.ZipFile(io.BytesIO(content)) as kit:
        assert kit.testzip() is None
        sums = dict(reversed(line.split("  ", 1)) for line in kit.read("SHA256SUMS").decode().splitlines())
        assert set(sums) == set(kit.namelist()) - {"SHA256SUMS"}
        for name, expected in sums.items():
            assert hashlib.sha256(kit.read(name)).hexdigest() == expected
        names = json.dumps(listed, ensure_ascii=False)
        assert [name for name in sums if name.endswith((".pdf", ".docx", ".svg")) and name not in names] == []


def test_a_page_that_is_not_there_helps_at_any_depth(visit: Callable[..., Any]) -> None:
    page = visit("/geschichten/gibt/es/nicht/")
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("() => getComputedStyle(document.body).fontFamily").startswith(('"Source', "Source"))
    press_on(page, "Fakten", "header")
    expect(page).to_have_url(ends("/fakten/"))


def test_on_paper_there_is_nothing_to_press(visit: Callable[..., Any], kinds: dict[str, dict[str, str]]) -> None:
    page = visit(kinds["story"]["de"])
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    pressed = page.locator("header nav, footer nav, .do-button, .do-fact__mark, .do-slip")
    assert [each.inner_text() for each in pressed.all() if each.is_visible()] == []
