"""Keyboard: everything can be reached, seen and used without a mouse, in wide windows and at four hundred per cent."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

WIDTHS = (1280, 320)
MARK = ".do-prose .do-fact__mark"
# All at once: to ask a browser for each of hundreds takes seconds.
COUNT_SEEN = """all => all.filter(one => {
  const box = one.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && one.checkVisibility({ visibilityProperty: true });
}).length"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["home", "story", "press", "fact-with-history"])
def test_every_stop_is_seen_and_marked(
    kind: str, width: int, kinds: dict[str, dict[str, str]], visit: Callable[..., Any], looking: ModuleType
) -> None:
    page = visit(kinds[kind]["de"], width=width, height=576)
    stops = looking.walk(page)
    assert len(stops) > 20
    assert stops[0]["name"].startswith("A.do-skip")
    assert [stop for stop in stops if not stop["seen"] or stop["covered"] or not stop["marked"]] == []
    reachable = page.locator("a[href], button:not([hidden]), input, summary, [tabindex='0']")
    assert len(stops) >= reachable.evaluate_all(COUNT_SEEN)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_skip_link_skips_the_header(
    width: int, scheme: str, visit: Callable[..., Any], looking: ModuleType
) -> None:
    page = visit("/", width=width, color_scheme=scheme)
    page.keyboard.press("Tab")
    expect(page.locator(".do-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


def test_the_menu_opens_and_closes_by_keyboard(visit: Callable[..., Any], looking: ModuleType) -> None:
    page = visit("/", width=320, height=576)
    button, menu = page.locator("button.do-header__menu[popovertarget]").first, page.locator("#menue")
    expect(menu).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    assert looking.overflows(page) == []
    assert looking.barriers(page) == []
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('#menue') !== null")
    stop = looking.focus(page)
    assert stop["seen"]
    assert stop["marked"]
    assert not stop["covered"]
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Fakten", exact=True).first.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/fakten/$"))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_slip_of_a_fact_opens_and_closes_by_keyboard(
    width: int, kinds: dict[str, dict[str, str]], visit: Callable[..., Any], looking: ModuleType
) -> None:
    page = visit(kinds["story"]["de"], width=width, height=576)
    mark = page.locator(MARK).first
    slip = page.locator(f"#{mark.get_attribute('popovertarget')}")
    expect(slip).to_be_hidden()
    mark.focus()
    page.keyboard.press("Enter")
    expect(slip).to_be_visible()
    expect(slip.locator(".do-slip__as-of")).to_contain_text("Stand")
    source = slip.locator("a[href^='http']").first
    expect(source).to_be_in_viewport()
    assert looking.overflows(page) == []
    assert looking.barriers(page) == []
    names = []
    for _ in range(3):
        page.keyboard.press("Tab")
        stop = looking.focus(page)
        assert stop["seen"]
        assert stop["marked"]
        assert not stop["covered"]
        names.append(page.evaluate("() => document.activeElement.closest('[popover]')?.id"))
    assert names == [mark.get_attribute("popovertarget")] * 3
    page.keyboard.press("Escape")
    expect(slip).to_be_hidden()
    expect(mark).to_be_focused()


@pytest.mark.parametrize(("width", "height"), [(390, 800), (320, 576), (1280, 800), (1280, 500)])
def test_every_slip_opens_inside_the_window(
    width: int, height: int, kinds: dict[str, dict[str, str]], visit: Callable[..., Any]
) -> None:
    page = visit(kinds["story"]["de"], width=width, height=height)
    marks = page.locator(".do-prose [popovertarget]:not([popovertargetaction])")
    outside = []
    for mark in marks.all():
        mark.focus()
        page.keyboard.press("Enter")
        box = page.locator(f"#{mark.get_attribute('popovertarget')}").bounding_box()
        if box["x"] < 0 or box["y"] < 0 or box["x"] + box["width"] > width or box["y"] + box["height"] > height:
            outside.append(box)
        page.keyboard.press("Escape")
    assert marks.count() >= 3
    assert outside == []


def test_every_slip_can_be_read_in_a_tiny_window(
    kinds: dict[str, dict[str, str]], visit: Callable[..., Any], looking: ModuleType
) -> None:
    page = visit(kinds["story"]["de"], width=320, height=256)
    buttons = page.locator(".do-prose [popovertarget]:not([popovertargetaction])")
    assert buttons.count() >= 3
    for button in buttons.all():
        button.focus()
        page.keyboard.press("Enter")
        slip = page.locator(f"#{button.get_attribute('popovertarget')}")
        box = slip.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["height"] <= 256
        assert looking.overflows(page) == []
        for _ in slip.locator("a, button").all():
            page.keyboard.press("Tab")
            stop = looking.focus(page)
            assert stop["seen"], stop
            assert not stop["covered"], stop
        page.keyboard.press("Escape")
        expect(slip).to_be_hidden()
