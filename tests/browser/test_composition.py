"""Composition: what the first screen of a page must show, and what no line may stand alone with."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Kinds = Mapping[str, Mapping[str, str]]

TYPE = "element => parseFloat(getComputedStyle(element).fontSize)"
ALONE = """() => [...document.querySelectorAll(".do-claim__end")].filter((end) => {
  const [words, button] = [document.createRange(), end.querySelector("button")];
  words.selectNodeContents(end.firstChild);
  return Math.abs(words.getBoundingClientRect().bottom - button.getBoundingClientRect().bottom) > 12;
}).length"""
LARGEST = """() => {
  const shown = [...document.querySelectorAll("main *")].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  return shown.sort((one, other) => size(other) - size(one))[0].className;
}"""


def bottom(page: Any, selector: str) -> float:
    """Pixels from the upper edge of the window to the lower edge of the first such element."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None, selector
    return float(box["y"] + box["height"])


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_home_page_proves_its_sentence_on_the_first_screen(
    visit: Callable[..., Any], kinds: Kinds, language: str
) -> None:
    page = visit(kinds["home"][language], width=1440, height=900)
    slip = page.locator(".do-hero .do-reckoning")
    assert bottom(page, ".do-hero .do-reckoning") <= 900
    for value in ("102", "0"):
        assert value in slip.locator("svg:visible").first.text_content()
    assert slip.locator("dl > div").count() == 1, "the drawing names both values; the slip need not repeat them"


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_story_begins_on_the_first_screen(visit: Callable[..., Any], kinds: Kinds, language: str) -> None:
    page = visit(kinds["story"][language], width=1440, height=900)
    first = page.locator(".do-prose--story > p").first.bounding_box()
    assert first["y"] < 900
    picture = page.locator(".do-heading .do-image img").bounding_box()
    assert picture["y"] + picture["height"] < 900


def test_the_figures_of_a_story_stand_in_its_margin(visit: Callable[..., Any], kinds: Kinds) -> None:
    page = visit(kinds["story"]["de"], width=1440, height=900)
    text, margin = (page.locator(name).bounding_box() for name in (".do-prose--story", ".do-margin"))
    assert margin["x"] + margin["width"] < text["x"]
    assert abs(margin["y"] - text["y"]) < 400
    assert margin["y"] + margin["height"] <= text["y"] + text["height"], "they would leave a hole beside them"
    page.set_viewport_size({"width": 390, "height": 844})
    text, margin = (page.locator(name).bounding_box() for name in (".do-prose--story", ".do-margin"))
    assert margin["y"] >= text["y"] + text["height"], "on a phone the text comes first"


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_no_stamp_stands_alone_on_a_line(visit: Callable[..., Any], kinds: Kinds, width: int) -> None:
    page = visit(kinds["story"]["de"], width=width, height=900)
    assert page.locator(".do-claim__end").count() > 2
    assert page.evaluate(ALONE) == 0


@pytest.mark.parametrize("width", [320, 1440])
def test_the_figure_is_the_largest_type_on_its_page(visit: Callable[..., Any], kinds: Kinds, width: int) -> None:
    for kind in ("fact-with-history", "fact-alone"):
        page = visit(kinds[kind]["de"], width=width, height=900)
        assert "do-heading__value" in page.evaluate(LARGEST), kind


def test_the_longest_values_fit_the_narrowest_window(
    visit: Callable[..., Any], looking: Any, site: Path, kinds: Kinds
) -> None:
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    page = visit("/", width=320, height=640)
    values = {key: max(str(one["value"]) for one in facts[key]["observations"]) for key in facts}
    for key in sorted(values, key=lambda name: len(values[name]), reverse=True)[:6]:
        page.goto(page.url.split("/fakten/")[0].rstrip("/") + f"/fakten/{key}/")
        assert looking.overflows(page) == [], key
        assert page.locator(".do-heading__value").evaluate(TYPE) >= 40


def test_what_was_said_stands_beside_the_answer(visit: Callable[..., Any], site: Path) -> None:
    pages = sorted(site.glob("aussagen/*/index.html"))
    said = [path.parent.name for path in pages if 'class="do-reckoning do-said"' in path.read_text(encoding="utf-8")]
    page = visit(f"/aussagen/{said[0]}/", width=1440, height=900)
    slip, answer = (page.locator(name).bounding_box() for name in (".do-said", ".do-heading__answer"))
    assert slip["x"] > answer["x"] + 400
    assert slip["y"] < 900


def test_labels_stand_beside_their_texts_only_where_both_have_room(
    visit: Callable[..., Any], looking: Any, kinds: Kinds
) -> None:
    page = visit(kinds["fact-with-history"]["de"], width=1280, height=900)
    label, text = (page.locator(f".do-terms__row > {name}").first for name in ("dt", "dd"))
    assert text.bounding_box()["x"] > label.bounding_box()["x"] + 100
    looking.restyle(page, looking.LARGE_TEXT)
    assert text.bounding_box()["x"] == label.bounding_box()["x"]
    assert text.bounding_box()["width"] > 250, "words would be cut in pieces"


def test_the_menu_stays_beside_the_name_in_the_narrowest_window(visit: Callable[..., Any], kinds: Kinds) -> None:
    page = visit(kinds["home"]["de"], width=320, height=640)
    name, menu = (page.locator(one).first.bounding_box() for one in (".do-header .do-word-mark", ".do-header__menu"))
    assert name["y"] < menu["y"] + menu["height"]
    assert menu["y"] < name["y"] + name["height"]


def test_what_the_lost_page_says_of_itself_is_true(visit: Callable[..., Any], kinds: Kinds) -> None:
    page = visit(kinds["not-found"]["de"])
    assert page.locator("h1").text_content() == "Diese Seite gibt es nicht"
    assert page.locator("main .do-verdict").all_text_contents() == ["belegt"]
