"""Without JavaScript: every text is there, nothing is dead, and the slips open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TARGETS = "links => links.map(link => link.getAttribute('href'))"

# The scripts only add: a field to filter the list of all pages, buttons to copy what stands beside them.
SCRIPTED = "[data-search], [data-copy], [data-copy-status]"
TEXT = """scripted => {
  for (const element of document.querySelectorAll(scripted)) element.remove();
  return document.body.innerText.replace(/\\s+/g, " ").trim();
}"""


@pytest.mark.parametrize("kind", ["home", "story", "search", "press", "fact-with-history", "claim-holds", "timeline"])
def test_no_text_is_lost(kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any]) -> None:
    path = kinds[kind]["de"]
    with_script, without = visit(path), visit(path, java_script_enabled=False)
    text = without.evaluate(TEXT, SCRIPTED)
    assert len(text) > 1000
    assert text == with_script.evaluate(TEXT, SCRIPTED)


@pytest.mark.parametrize("kind", ["search", "fact-with-history", "claim-holds", "press"])
def test_nothing_is_dead(kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any]) -> None:
    page = visit(kinds[kind]["de"], java_script_enabled=False)
    assert [each for each in page.locator("input, select, textarea, form").all() if each.is_visible()] == []
    for button in page.locator("button").all():
        assert not button.is_visible() or button.get_attribute("popovertarget")


def test_a_slip_opens(kinds: dict[str, dict[str, str]], visit: Callable[..., Any]) -> None:
    page = visit(kinds["story"]["de"], java_script_enabled=False)
    mark = page.locator(".do-prose .do-fact__mark").first
    slip = page.locator(f"#{mark.get_attribute('popovertarget')}")
    mark.focus()
    page.keyboard.press("Enter")
    expect(slip).to_be_visible()
    expect(slip.locator(".do-slip__as-of")).to_contain_text("Stand")
    page.keyboard.press("Escape")
    expect(slip).to_be_hidden()


def test_the_menu_opens(visit: Callable[..., Any]) -> None:
    page = visit("/", width=320, java_script_enabled=False)
    page.locator("button[popovertarget='menue']").first.click()
    expect(page.locator("#menue").get_by_role("link", name="Fakten")).to_be_visible()


def test_the_search_page_leads_to_every_fact(visit: Callable[..., Any], site: Any) -> None:
    """There, or where it says that they all are: the list is too long to stand on both pages."""
    page = visit("/suche/", java_script_enabled=False)
    links = {*page.locator("main a").evaluate_all(TARGETS)}
    assert "../fakten/" in links
    page = visit("/fakten/", java_script_enabled=False)
    links |= {f"../fakten/{target}" for target in page.locator("main a").evaluate_all(TARGETS)}
    facts = [path.name for path in (site / "fakten").iterdir() if path.is_dir() and not path.name.startswith("seite-")]
    assert [fact for fact in facts if f"../fakten/{fact}/" not in links] == []
