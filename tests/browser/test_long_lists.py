"""Long lists: the real project with many more stories and facts, walked leaf by leaf without a script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from brandhub.ground.clock import read_clock
from brandhub.products.portal.leaves import LINES
from brandhub.products.portal.sheets import sheets_of
from brandhub.products.portal.workload import OpenData
from brandhub.products.publication import chart_desk, load_studio, workshop_of
from brandhub.products.survey import survey_project
from brandhub.whole.hub import Hub
from playwright.sync_api import Browser, expect

ROOT = Path(__file__).parents[2]
STORIES, FACTS = LINES + 10, LINES
TOPIC = "stahl"
LISTS = ("/geschichten/", f"/themen/{TOPIC}/geschichten/", "/fakten/", "/en/stories/")
OTHERS = (f"/themen/{TOPIC}/", "/suche/")


def grown(hub: Hub) -> Hub:
    """The hub with many copies of one story on one topic, in German only, and of one fact."""
    story = next(versions["de"] for versions in hub.stories.values() if versions["de"].topic == TOPIC)
    series = next(one for one in hub.series.values() if one.readings and one.fact.topic == TOPIC)
    stories = {f"neu-{n:04d}": {"de": story.model_copy(update={"id": f"neu-{n:04d}"})} for n in range(STORIES)}
    more = {
        key: replace(series, fact=series.fact.model_copy(update={"id": key}))
        for key in (f"zahl-{n:04d}" for n in range(FACTS))
    }
    return replace(hub, stories={**hub.stories, **stories}, series={**hub.series, **more})


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, serving: ModuleType) -> Iterator[str]:
    survey = survey_project(ROOT, read_clock("2026-11-23", {}), preview=False)
    assert survey.hub is not None
    hub, studio = grown(survey.hub), load_studio(ROOT, survey.inspection.content, None)
    workshop = workshop_of(hub, studio, chart_desk(hub, studio))
    files = dict(workshop.assets.files)
    files |= {workshop.pictures[key][0]: content for key, content in hub.pictures.items()}
    for sheet in sheets_of(workshop, OpenData(workshop).draw):
        is_leaf = any(sheet.address.startswith(f"{one}{name}-") for one in LISTS for name in ("seite", "page"))
        if sheet.address in (*LISTS, *OTHERS, "/404.html") or is_leaf:
            files[sheet.address] = sheet.draw(workshop)[0]
    folder = tmp_path_factory.mktemp("lists")
    for place, content in files.items():
        path = folder / (place.lstrip("/") + ("index.html" if place.endswith("/") else ""))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    with serving.serve(folder) as served:
        yield served


@pytest.fixture
def plain(chromium: Browser, address: str, watching: ModuleType) -> Iterator[Any]:
    """A telephone without JavaScript."""
    screen = {"width": 390, "height": 844}
    with watching.watched_page(chromium, address, viewport=screen, java_script_enabled=False) as page:
        yield page


@pytest.mark.parametrize("home", LISTS)
def test_a_list_is_walked_from_leaf_to_leaf(plain: Any, address: str, home: str) -> None:
    plain.goto(address + home)
    seen: list[str] = []
    titles: list[str] = []
    while True:
        titles.append(plain.title())
        links = plain.locator("main h3 a, main .do-downloads__link")
        targets = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
        found = [str(target).rstrip("/").rsplit("/", 1)[-1] for target in targets]
        own = [name for name in found if name.startswith(("neu-", "zahl-"))]
        assert len(own) <= LINES
        seen += own
        expect(plain.locator("nav [aria-current='page']").last).to_have_text(str(len(titles)))
        after = plain.locator("main a[rel=next]")
        if not after.count():
            break
        assert plain.locator("link[rel=next]").get_attribute("href") == after.get_attribute("href")
        after.focus()
        plain.keyboard.press("Enter")
        plain.wait_for_load_state()
        assert plain.locator("link[rel=canonical]").get_attribute("href").endswith(plain.url.removeprefix(address))
    assert len(titles) == len(set(titles)) > 1
    assert len(seen) == len(set(seen)) == (FACTS if home == "/fakten/" else STORIES)
    plain.locator("main a[rel=prev]").click()
    expect(plain.locator("main a[rel=next]")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "path", ["/geschichten/", "/geschichten/seite-2/", "/fakten/seite-2/", "/en/stories/page-2/", *OTHERS]
)
def test_no_leaf_has_a_barrier_or_runs_over(
    chromium: Browser, address: str, watching: ModuleType, looking: ModuleType, path: str, width: int
) -> None:
    """In a narrow window colours are those of the first leaf, which test_templates_in_german.py has looked at."""
    asked = looking.AXE_OPTIONS if width == 1280 else looking.ALL_BUT_COLOURS
    with watching.watched_page(chromium, address, viewport={"width": width, "height": 844}, bypass_csp=True) as page:
        page.goto(address + path)
        assert looking.barriers(page, asked) == []
        assert page.evaluate(looking.SIDEWAYS) == []


def test_the_topic_leads_to_all_its_stories_and_the_search_to_all_lists(plain: Any, address: str) -> None:
    plain.goto(address + f"/themen/{TOPIC}/")
    plain.locator("a[href='geschichten/']").click()
    expect(plain).to_have_url(f"{address}/themen/{TOPIC}/geschichten/")
    plain.goto(address + "/suche/")
    plain.get_by_role("link", name="Fakten: alle").click()
    expect(plain).to_have_url(f"{address}/fakten/")
