"""Stillness: nothing jumps while a page is read, although its fonts arrive after its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

GOOD = 0.1
"""The most that Core Web Vitals call good. https://web.dev/articles/cls"""
LATE = 300
"""Milliseconds that every font is held back."""
SHIFT = """() => new Promise(done => {
  let sum = 0;
  const add = list => list.getEntries().forEach(entry => { sum += entry.value; });
  new PerformanceObserver(add).observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(sum), 200);
})"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "name",
    ["home", "story", "facts", "fact-with-history", "claim-holds", "topic", "search", "data", "press", "timeline"],
)
def test_nothing_jumps_when_the_fonts_arrive(
    visit: Callable[..., Any], kinds: Mapping[str, Mapping[str, str]], name: str, width: int
) -> None:
    page = visit("/robots.txt", width=width)
    held: list[str] = []

    def hold(route: Any) -> None:
        held.append(route.request.url)
        page.wait_for_timeout(LATE)
        route.continue_()

    page.route("**/*.woff2", hold)
    page.goto(page.url.removesuffix("/robots.txt") + kinds[name]["de"])
    assert page.evaluate("document.fonts.ready.then(fonts => fonts.status)") == "loaded"
    assert held, "no font was asked for"
    assert page.evaluate(SHIFT) < GOOD
