"""Journeys: what people come for, from the first page to the last click, by keyboard where it matters."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

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
    field, status = page.get_by_role("searchbox"), page.locator("[data-search-status]")
    field.focus()
    page.keyboard.type("hoefe")  # as people type who have no ö
    expect(status).not_to_be_empty()
    hits = page.locator(".do-found__item")
    assert str(hits.count()) in status.inner_text()
    title = json.loads((site / "api/v1/facts/hoefe.json").read_text(encoding="utf-8"))["fact"]["label"]["de"]
    link = hits.locator("a[href$='/fakten/hoefe/']")
    expect(link).to_have_text(title)
    for _ in range(hits.count() + 20):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(ends("/fakten/hoefe/"))
    citation = page.locator("#zitat").inner_text().strip()
    assert "/fakten/hoefe/" in citation
    button = page.locator("[data-copy='zitat']")
    expect(button).to_be_visible()  # once it can copy: a hidden one takes no focus, and the key would go nowhere
    button.focus()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("p", has=button).locator("[data-copy-status]")).not_to_be_empty()
    assert page.evaluate("() => navigator.clipboard.readText()") == citation


def test_a_search_without_hits_says_so_and_shows_every_page(visit: Callable[..., Any]) -> None:
    page = visit("/suche/?q=xyzzyxyzzy")
    expect(page.locator("[data-search-status]")).not_to_be_empty()
    expect(page.locator(".do-found__item")).to_have_count(0)
    assert page.locator(".do-register__item:visible").count() > 100
    page.get_by_role("searchbox").fill("")
    expect(page.locator("[data-search-status]")).to_be_empty()


# What people type → the address of a hit that has to be among the first five.
SEARCHES = {
    "Stahlwerk": "/geschichten/der-see-auf-dem-stahlwerk/",  # the whole word
    "Hochschulen": "/fakten/hochschulen/",
    "Fachhochschule": "/partner/fh-dortmund/",  # inflected in the text
    "hochoefen": "/fakten/hochoefen-und-stahlwerke/",  # umlaut spelled out, and none where there is one
    "Universitat": "/partner/tu-dortmund/",
    "Museum": "/fakten/museen/",  # singular and plural
    "Phoenixsee": "/fakten/phoenix-see/",  # hyphen or none
    "614495": "/fakten/einwohner-melderegister/",
    "„keine Hochöfen“": "/aussagen/kein-hochofen-mehr/",
    "Wie viele Höfe gibt es in Dortmund?": "/fakten/hoefe/",
    "Pressemappe": "/presse/#pressemappe",
    "Förderturm": "/presse/#bild-foerderturm",
    "Zeche schließt": "/zeitleiste/#letzte-zeche-schliesst",
    "Bevölkerung": "/fakten/einwohner-melderegister/",  # another word for it
    "Studentenzahl": "/aussagen/studierende-tu-wachstum/",  # a compound of another word
    "Höhe der Arbeitslosigkeit": "/fakten/arbeitslosenquote/",
    "TU Dortmund": "/partner/tu-dortmund/",  # the short name
    "Fotos": "/presse/",  # what the page is called by nobody
    "Ansprechpartner": "/presse/",
    "Logo": "/marke/",
}
# With a slip of the finger → what is taken for meant.
SLIPS = {
    "Profesoren": "Professoren",
    "Landwritschaft": "Landwirtschaft",
    "Steinkole": "Steinkohle",
    "Arbeitslosikeit": "Arbeitslosigkeit",
}


@pytest.fixture(scope="module")
def searches(chromium: Browser, address: str, watching: ModuleType) -> Iterator[Callable[[str, str], Page]]:
    """Types something into the search at an address, on a page that one visitor keeps open for one after another.

    Opening it takes longer than all that is asked; other tests here begin with a page of their own.
    """
    with ExitStack() as visits:

        @cache
        def opened(path: str) -> Page:
            page: Page = visits.enter_context(watching.watched_page(chromium, address))
            page.goto(address + path)
            return page

        def search(path: str, text: str) -> Page:
            return type_anew(opened(path), text)

        yield search


def type_anew(page: Page, text: str) -> Page:
    """Empties the search, and asks for something else once nothing is left of what was asked before."""
    field, status = page.get_by_role("searchbox"), page.locator("[data-search-status]")
    field.fill("")
    expect(status).to_be_empty()
    expect(page.locator(".do-found__item")).to_have_count(0)
    field.fill(text)
    expect(status).not_to_be_empty()
    return page


Searches = Callable[[str, str], Page]


@pytest.mark.parametrize(("typed", "wanted"), SEARCHES.items())
def test_the_search_finds_what_people_type(typed: str, wanted: str, searches: Searches) -> None:
    page = searches("/suche/", typed)
    found = page.locator(".do-found__link").evaluate_all("links => links.map(link => link.pathname + link.hash)")
    assert wanted in found[:5], found[:5]


@pytest.mark.parametrize(("typed", "meant"), SLIPS.items())
def test_the_search_forgives_slips_and_says_so(typed: str, meant: str, searches: Searches) -> None:
    page = searches("/suche/", typed)
    expect(page.locator(".do-found__item").first).to_be_visible()
    expect(page.locator("[data-search-status]")).to_contain_text(re.compile(f"„{meant}", re.IGNORECASE))


ENGLISH_SEARCHES = {
    "population": "/en/facts/einwohner-melderegister/",
    "photo": "/en/press/",
    "logo": "/en/brand/",
    "universty": "/en/partners/tu-dortmund/",
}


@pytest.mark.parametrize(("typed", "wanted"), ENGLISH_SEARCHES.items())
def test_the_english_search_does_so_too(typed: str, wanted: str, searches: Searches) -> None:
    page = searches("/en/search/", typed)
    expect(page.locator(".do-found__item").first).to_be_visible()
    found = page.locator(".do-found__link").evaluate_all("links => links.map(link => link.pathname)")
    assert wanted in found[:5], found[:5]


def test_the_search_looks_into_compounds(visit: Callable[..., Any]) -> None:
    page = visit("/suche/")
    for typed, inside in (("hochschule", "fachhochschule"), ("förderung", "kohleförderung"), ("werk", "stahlwerk")):
        page.get_by_role("searchbox").fill(typed)
        expect(page.locator(".do-found").get_by_text(re.compile(inside, re.IGNORECASE)).first).to_be_visible()


def test_a_phrase_in_quotation_marks_is_found_as_it_stands(visit: Callable[..., Any]) -> None:
    page = visit("/suche/")
    page.get_by_role("searchbox").fill('"in Dortmund keine Zechen"')
    expect(page.locator(".do-found__item").first).to_be_visible()
    exact = page.locator(".do-found__item").count()
    page.get_by_role("searchbox").fill("in Dortmund keine Zechen")
    expect(page.locator(".do-found__item").nth(exact)).to_be_visible()  # more without the marks
    page.get_by_role("searchbox").fill('"Zechen keine Dortmund in"')
    expect(page.locator(".do-found__item")).to_have_count(0)


def test_hits_say_their_kind_and_can_be_narrowed_to_one(visit: Callable[..., Any]) -> None:
    page = visit("/suche/?q=Bier")
    expect(page.locator(".do-found__item").first).to_be_visible()
    assert {"Geschichte", "Thema", "Fakt"} <= {
        kind.inner_text().split(" · ")[0] for kind in page.locator(".do-found__kind").all()
    }
    button = page.get_by_role("button", name=re.compile("^Fakten"))
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    assert {kind.inner_text() for kind in page.locator(".do-found__kind").all()} == {"Fakt"}


def test_a_claim_among_the_hits_shows_its_verdict(visit: Callable[..., Any]) -> None:
    page = visit("/suche/?q=Weihnachtsbaum")
    kinds = page.locator(".do-found__kind", has_text="Aussage")
    expect(kinds.first).to_be_visible()
    assert all(" · " in kind.inner_text() for kind in kinds.all())


def test_the_index_is_fetched_when_somebody_searches(visit: Callable[..., Any]) -> None:
    page = visit("/suche/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith(".json") else None)
    page.wait_for_load_state("networkidle")
    assert asked == []
    page.get_by_role("searchbox").fill("Kohle")
    expect(page.locator(".do-found__item").first).to_be_visible()
    assert [url.rsplit("/", 1)[-1] for url in asked] == ["verzeichnis.json"]


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
        page.wait_for_load_state()  # while a page arrives, a key may still go to the one before
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


def test_choose_files_of_a_kit_and_get_one_archive(visit: Callable[..., Any], site: Path) -> None:
    page = visit("/presse/kits/landwirtschaft/", accept_downloads=True)
    press_on(page, "Dateien auswählen", "main")
    boxes = page.locator("[data-file]")
    wanted = [boxes.nth(number).get_attribute("value") for number in (0, 3, 10)]
    for number in (0, 3, 10):
        boxes.nth(number).focus()
        page.keyboard.press("Space")
    expect(page.locator("[data-basket-said]")).to_contain_text("3 Dateien")
    with page.expect_download() as download:
        press_on(page, "Auswahl als ZIP laden", "main")
    listed = json.loads((site / "presse/kits/landwirtschaft-de.json").read_text(encoding="utf-8"))
    sums = {file["path"]: file["sha256"] for group in listed["groups"] for file in group["files"]}
    with zipfile.ZipFile(download.value.path()) as chosen:
        assert chosen.testzip() is None
        assert chosen.namelist() == ["RECHTE.txt", *wanted]
        sheet = chosen.read("RECHTE.txt").decode("utf-8-sig")
        for name in wanted:
            assert hashlib.sha256(chosen.read(name)).hexdigest() == sums[name]
            assert name in sheet
            assert sums[name] in sheet


def test_check_a_kit_without_uploading_it(visit: Callable[..., Any], site: Path, tmp_path: Path) -> None:
    page = visit("/presse/mappe-pruefen/")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    kit = site / "presse/kits/landwirtschaft-de.zip"
    altered = tmp_path / "veraendert.zip"
    altered.write_bytes(kit.read_bytes())
    with zipfile.ZipFile(altered, "a") as archive:
        archive.writestr("texte/dazu.txt", "x")
    (tmp_path / "nutzung.txt").write_text("Alles erlaubt.", encoding="utf-8")
    (tmp_path / "urlaub.txt").write_text("Sonne.", encoding="utf-8")
    single = site / "presse/kits/landwirtschaft-de/LIESMICH.txt"
    for path, standing in (
        (kit, "Aktuell"),
        (single, "Aktuell"),
        (altered, "Verändert"),
        (tmp_path / "nutzung.txt", "Verändert"),
        (tmp_path / "urlaub.txt", "Unbekannt"),
    ):
        page.locator("input[type=file]").set_input_files(path)
        answer = page.locator("[data-check-answer] > article").first
        expect(answer.locator(".do-check__file")).to_have_text(path.name)
        expect(answer.locator("h2")).to_have_text(standing)
    assert set(sent) <= {"GET"}


def test_a_page_that_is_not_there_helps_at_any_depth(visit: Callable[..., Any]) -> None:
    page = visit("/geschichten/gibt/es/nicht/")
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("() => getComputedStyle(document.body).fontFamily").startswith(
        "Westenhellweg"
    )  # the styles came
    press_on(page, "Fakten", "header")
    expect(page).to_have_url(ends("/fakten/"))


def test_a_wrong_address_finds_its_neighbours(visit: Callable[..., Any]) -> None:
    page = visit("/fakten/bierausstos/")
    link = page.locator("[data-near] a").first
    expect(link).to_have_attribute("href", ends("/fakten/bierausstoss/"))
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".do-heading__value")).to_be_visible()


def test_on_paper_there_is_nothing_to_press(visit: Callable[..., Any], kinds: dict[str, dict[str, str]]) -> None:
    page = visit(kinds["story"]["de"])
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    pressed = page.locator("header nav, footer nav, .do-button, .do-fact__mark, .do-slip")
    assert [each.inner_text() for each in pressed.all() if each.is_visible()] == []


@pytest.mark.parametrize(("path", "button"), [("/presse/", "Text kopieren: Kurz"), ("/en/press/", "Copy text: Short")])
def test_a_text_block_is_copied_as_it_stands(visit: Callable[..., Any], path: str, button: str) -> None:
    page = visit(path, permissions=["clipboard-read", "clipboard-write"])
    expect(page.get_by_role("button", name=button)).to_be_visible()
    press_on(page, button, "main")
    block = page.locator(".do-boilerplate").first
    expect(block.locator("[data-copy-status]")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == block.locator("p").first.text_content().strip()
    assert "Dortmund" in copied
