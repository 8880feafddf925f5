"""Differing figures: who stands in one circle with a fact, and on which pages they stand side by side."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from brandhub.whole.differing import disputed_figures, other_figures, pages_about

HUB: Any = SimpleNamespace(
    circles={"a": ("c", "a", "b"), "b": ("c", "a", "b"), "alone": ("alone",), "none": ()},
)


def _page(address: str, body: str, language: str = "de") -> Any:
    return SimpleNamespace(address=address, body=body, language=language)


def test_the_others_in_the_order_of_the_data() -> None:
    assert other_figures(HUB, "a") == ("c", "b")
    assert other_figures(HUB, "alone") == other_figures(HUB, "none") == other_figures(HUB, "unknown") == ()
    assert disputed_figures(HUB) == {"a", "b"}


def test_pages_that_set_two_side_by_side() -> None:
    two = '{{ fact("a") }} und {{ chart("b") }}'
    pages = [
        _page("z", two),
        _page("y", two),
        _page("one", '{{ fact("a") }} und {{ fact("a", as_of="2014") }}'),
        _page("three", two + ' {{ fact("c") }}'),
        _page("claims", '{{ claim("a") }} {{ claim("b") }}'),
        _page("others", '{{ fact("x") }} {{ fact("y") }}'),
        _page("english", two, "en"),
    ]
    hub: Any = SimpleNamespace(pages=pages)
    assert [page.address for page in pages_about(hub, ["a", "b", "c"], "de")] == ["three", "y", "z"]
    assert [page.address for page in pages_about(hub, ["a", "b"], "en")] == ["english"]
