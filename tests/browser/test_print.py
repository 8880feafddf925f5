"""On paper: sources with their addresses, where the page is, and nothing that only works on a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

# Links to elsewhere in the text, and what stands behind them on paper.
LINKS = """() => [...document.querySelectorAll("main a[href^='http']")]
  .filter((link) => link.checkVisibility())
  .map((link) => [link.href, getComputedStyle(link, "::after").content])"""
STAMPS = """() => [...document.querySelectorAll("main .do-verdict")].map((stamp) => {
  const style = getComputedStyle(stamp);
  return [style.color, style.backgroundColor];
})"""


@pytest.mark.parametrize("kind", ["story", "claim-holds", "fact-with-history"])
def test_a_printed_page_carries_sources_and_addresses(
    kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any]
) -> None:
    page = visit(kinds[kind]["de"], width=700)
    page.emulate_media(media="print")
    links = page.evaluate(LINKS)
    assert len(links) > 0
    assert [(href, shown) for href, shown in links if not ("<" in shown and len(shown) > 12)] == []
    address = page.locator(".do-address")
    assert address.is_visible()
    assert address.text_content() == page.locator("link[rel=canonical]").get_attribute("href")
    for gone in (".do-button", ".do-fact__mark", ".do-slip", ".do-citation__formats", ".do-breadcrumbs", ".do-marks"):
        assert [each for each in page.locator(gone).all() if each.is_visible()] == [], gone
    assert [colours for colours in page.evaluate(STAMPS) if colours[0] == colours[1]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
