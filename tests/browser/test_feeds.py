"""Feeds in the browser: whoever opens one can read it, under the same strict policy as any page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

LOOK = """() => {
  const style = (name) => getComputedStyle(document.getElementsByTagName(name)[0]);
  return [document.documentElement.tagName, style("title").fontSize, style("entry").display, style("id").display];
}"""


@pytest.mark.parametrize("path", ["/feed.xml", "/en/feed.xml"])
def test_a_feed_opened_in_a_browser_is_a_page_to_read(path: str, visit: Callable[..., Any]) -> None:
    page = visit("/")
    page.goto(page.url.rstrip("/") + path)
    assert page.evaluate(LOOK) == ["feed", "36px", "block", "none"]
    links = page.evaluate("[...document.querySelectorAll('content a')].map((link) => link.href)")
    assert len(links) >= 13
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
