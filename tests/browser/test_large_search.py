"""The search of a large site: the real content, its index cut into parts, found in a browser with little to fetch."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.clock import read_clock
from brandhub.products.portal.search_index import PARTS, index_address, write_search_index
from brandhub.products.portal.search_words import fold
from brandhub.products.portal.sheets import sheets_of
from brandhub.products.portal.workload import OpenData
from brandhub.products.publication import chart_desk, load_studio, workshop_of
from brandhub.products.survey import survey_project
from playwright.sync_api import Browser, expect

ROOT = Path(__file__).parents[2]


def _load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(f"large_{name}", Path(__file__).with_name(f"{name}.py"))
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[f"large_{name}"] = module
    specification.loader.exec_module(module)
    return module


_journeys = _load("test_journeys")
SHOWN = 10


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The search of the real project in both languages, with what its pages need, and nothing else."""
    survey = survey_project(ROOT, read_clock("2026-11-23", {}), preview=False)
    assert survey.hub is not None
    studio = load_studio(ROOT, survey.inspection.content, None)
    workshop = workshop_of(survey.hub, studio, chart_desk(survey.hub, studio))
    wanted = ("/suche/", "/en/search/", "/404.html")
    files = dict(workshop.assets.files)
    for sheet in sheets_of(workshop, OpenData(workshop).draw):
        if sheet.address in wanted:
            files[sheet.address] = sheet.draw(workshop)[0]
    for language in LANGUAGES:
        files |= write_search_index(workshop, language, whole=0)
    folder = tmp_path_factory.mktemp("large")
    for address, content in files.items():
        path = folder / (address.lstrip("/") + ("index.html" if address.endswith("/") else ""))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def large_address(large_site: Path, serving: ModuleType) -> Iterator[str]:
    with serving.serve(large_site) as address:
        yield address


@pytest.fixture
def look_for(chromium: Browser, large_address: str, watching: ModuleType) -> Any:
    """Opens the search, types, and waits for the answer. Nothing may have been complained about."""

    @contextmanager
    def typed(text: str, address: str = "/suche/", width: int = 1280) -> Iterator[Any]:
        screen = {"width": width, "height": 844}
        with watching.watched_page(chromium, large_address, viewport=screen) as page:
            page.goto(large_address + address)
            page.get_by_role("searchbox").fill(text)
            expect(page.locator("[data-search-status]")).not_to_be_empty()
            yield page

    return typed


Looking = Callable[..., Any]


def _found(page: Any) -> list[str]:
    found = page.locator(".do-found__link").evaluate_all("links => links.map(link => link.pathname + link.hash)")
    return [str(address) for address in found]


@pytest.fixture(scope="module")
def searching(chromium: Browser, large_address: str, watching: ModuleType) -> Iterator[Any]:
    """The search, for one visitor who asks one thing after another; the others begin with nothing fetched."""
    with watching.watched_page(chromium, large_address) as page:
        page.goto(large_address + "/suche/")
        yield page


@pytest.mark.parametrize(("text", "wanted"), _journeys.SEARCHES.items())
def test_it_finds_what_the_whole_index_finds(text: str, wanted: str, searching: Any) -> None:
    assert wanted in _found(_journeys.type_anew(searching, text))[:5]


@pytest.mark.parametrize(("text", "meant"), _journeys.SLIPS.items())
def test_it_forgives_slips(text: str, meant: str, searching: Any) -> None:
    page = _journeys.type_anew(searching, text)
    expect(page.locator("[data-search-status]")).to_contain_text(re.compile(f"„{meant}", re.IGNORECASE))
    expect(page.locator(".do-found__item").first).to_be_visible()


def test_it_looks_into_compounds_and_takes_them_apart(look_for: Looking) -> None:
    with look_for("Zechenschließung") as page:
        assert "/fakten/belegschaft-minister-stein/" in _found(page)
        for typed, inside in (("hochschule", "fachhochschule"), ("förderung", "kohleförderung"), ("werk", "stahlwerk")):
            found = _journeys.type_anew(page, typed).locator(".do-found")
            expect(found.get_by_text(re.compile(inside, re.IGNORECASE)).first).to_be_visible()


def test_a_phrase_is_found_as_it_stands(look_for: Looking) -> None:
    with look_for('"in Dortmund keine Zechen"') as page:
        expect(page.locator(".do-found__item").first).to_be_visible()
        expect(_journeys.type_anew(page, '"Zechen keine Dortmund in"').locator(".do-found__item")).to_have_count(0)


def test_little_is_fetched_nothing_twice_and_nothing_before_somebody_searches(
    chromium: Browser, large_address: str, large_site: Path, watching: ModuleType
) -> None:
    with watching.watched_page(chromium, large_address) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if request.url.endswith(".json") else None)
        page.goto(large_address + "/suche/")
        page.wait_for_load_state("networkidle")
        assert asked == []
        page.get_by_role("searchbox").fill("Kohle")
        expect(page.locator(".do-found__item")).to_have_count(SHOWN)
        assert asked[0].endswith(index_address("de"))
        assert len(asked) == len(set(asked))
        parts = [*(large_site / PARTS["de"].strip("/")).iterdir()]
        assert len(asked) < len(parts) / 4


def test_more_hits_come_when_asked_for_and_the_first_of_them_has_the_focus(look_for: Looking) -> None:
    with look_for("Kohle", width=390) as page:
        items, more = page.locator(".do-found__item"), page.locator("[data-search-more]")
        expect(items).to_have_count(SHOWN)
        before = _found(page)
        more.focus()
        page.keyboard.press("Enter")
        expect(items).to_have_count(2 * SHOWN)
        expect(items.nth(SHOWN).locator("a")).to_be_focused()
        assert _found(page)[:SHOWN] == before
        count = int(re.findall(r"\d+", page.locator("[data-search-status]").inner_text())[0])
        while more.is_visible():
            shown = items.count()
            more.click()
            expect(items.nth(shown)).to_be_visible()
        assert items.count() == min(count, 60) == len(set(_found(page)))


def test_hits_are_narrowed_to_a_kind(look_for: Looking) -> None:
    with look_for("Bier") as page:
        button = page.get_by_role("button", name=re.compile("^Fakten"))
        count = int(button.inner_text().split()[-1])
        button.focus()
        page.keyboard.press("Enter")
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(button).to_be_focused()
        assert {kind.inner_text() for kind in page.locator(".do-found__kind").all()} == {"Fakt"}
        assert page.locator(".do-found__item").count() == min(count, SHOWN)


def test_english_has_its_own(look_for: Looking) -> None:
    with look_for("city", "/en/search/") as page:
        for typed, wanted in _journeys.ENGLISH_SEARCHES.items():
            assert wanted in _found(_journeys.type_anew(page, typed))[:5]


def test_an_old_page_goes_on_with_the_index_of_a_new_edition(
    chromium: Browser, large_site: Path, serving: ModuleType, tmp_path: Path
) -> None:
    """While somebody searches, a new edition takes the place of the old one, whose parts are gone."""
    folder = tmp_path / "site"
    shutil.copytree(large_site, folder)
    with serving.serve(folder) as address:
        page = chromium.new_page()
        page.goto(address + "/suche/")
        page.get_by_role("searchbox").fill("Kohle")
        expect(page.locator(".do-found__item").first).to_be_visible()
        parts = folder / PARTS["de"].strip("/")
        shutil.rmtree(parts)
        head = folder / index_address("de").lstrip("/")
        shutil.copytree(large_site / PARTS["de"].strip("/"), parts.with_name("neue"))
        head.write_text(head.read_text(encoding="utf-8").replace(f"../{PARTS['de'][1:]}", "../assets/neue/"), "utf-8")
        page.get_by_role("searchbox").fill("Weihnachtsbaum")
        expect(page.locator(".do-found__item").first).to_contain_text(re.compile("weihnachtsbaum", re.IGNORECASE))
        page.close()


def test_an_index_that_does_not_come_is_said(chromium: Browser, large_site: Path, serving: ModuleType) -> None:
    with serving.serve(large_site) as address:
        page = chromium.new_page()
        page.route("**/assets/suche/*.json", lambda route: route.abort())
        page.goto(address + "/suche/")
        page.get_by_role("searchbox").fill("Kohle")
        expect(page.locator("[data-search-status]")).not_to_be_empty()
        expect(page.locator(".do-found__item")).to_have_count(0)
        page.unroute("**/assets/suche/*.json")
        page.get_by_role("searchbox").fill("Kohlen")
        expect(page.locator(".do-found__item").first).to_be_visible()
        page.close()


def test_a_lost_address_leads_to_the_nearest(chromium: Browser, large_address: str) -> None:
    page = chromium.new_page()
    page.goto(large_address + "/geschichten/der-see-auf-dem-stahlwek/")
    expect(page.locator("[data-near-list] a").first).to_have_attribute(
        "href", re.compile("der-see-auf-dem-stahlwerk/$")
    )
    page.close()


def test_words_are_folded_alike_in_the_index_and_in_the_browser(look_for: Looking) -> None:
    words = [
        "Höfe",
        "Hoefe",
        "Straße",
        "Uebung",
        "neue",
        "Bauernhof",
        "Quelle",
        "Café",
        "Israel",
        "Aue",
        "Poesie",
        "ÄÖÜ",
    ]
    with look_for("Kohle") as page:
        assert page.evaluate("words => words.map(word => fold(word).folded)", words) == [fold(word) for word in words]
