"""The first screen: what a page asks for before anybody scrolls or clicks, counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

FONTS = 49_000
"""Bytes: the font of headlines and that of running text."""
REQUESTS = 5
"""The page, its styles, two fonts, a script where there is one; pictures and icons apart."""
RENDERED = """() => performance.getEntriesByType("resource")
  .filter(entry => entry.renderBlockingStatus === "blocking").map(entry => entry.name)"""


@pytest.mark.parametrize(
    "name",
    ["home", "story", "facts", "fact-with-history", "claim-holds", "topic", "search", "data", "press", "timeline"],
)
def test_little_is_asked_for_and_one_style_sheet_holds_up_the_page(
    visit: Callable[..., Any], kinds: Mapping[str, Mapping[str, str]], name: str
) -> None:
    page = visit("/robots.txt", width=390, height=844)
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - a built-in method cannot listen
    page.goto(page.url.removesuffix("/robots.txt") + kinds[name]["de"])
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.fonts.ready.then(fonts => fonts.status)") == "loaded"
    sizes = {answer.url: len(answer.body()) for answer in answers if answer.url.endswith(".woff2")}
    assert len(sizes) == 2, sizes
    assert sum(sizes.values()) <= FONTS, sizes
    others = [a.url for a in answers if a.request.resource_type not in ("image", "manifest", "other")]
    assert len(others) <= REQUESTS, others
    blocking = page.evaluate(RENDERED)
    assert len(blocking) == 1, blocking
    assert "/stylesheets/portal." in blocking[0]
