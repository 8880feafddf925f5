"""In forced colours nothing takes the colour of what it stands on: words, and the drawings of marks and buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

# The browser lays a plate in the colour of the page behind words, unless the element adjusts its colours itself.
VANISHED = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.cssText = "forced-color-adjust: none; color: Canvas";
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (!/^rgba\\(.*, 0\\)$/.test(colour) && colour !== "transparent") return colour;
    }
    return canvas;
  };
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const words = [...document.body.querySelectorAll("*:not(svg *)")]
    .filter((element) => says(element) && isSeen(element))
    .filter((element) => {
      const style = getComputedStyle(element);
      return style.color === (style.forcedColorAdjust === "none" ? ground(element) : canvas);
    });
  const marks = [...document.querySelectorAll(".do-button svg, .do-verdict svg, .do-rights svg")].filter(isSeen)
    .filter((mark) => getComputedStyle(mark).color === ground(mark));
  const name = (element) => `${element.tagName}.${element.getAttribute("class")} ${element.textContent.trim()}`;
  return [...words, ...marks].map(name);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "kind", ["home", "fact-with-history", "claim-holds", "claim-refuted", "facts-chosen", "press", "claims"]
)
def test_nothing_vanishes_in_forced_colours(
    kind: str, scheme: str, visit: Callable[..., Any], kinds: dict[str, dict[str, str]]
) -> None:
    page = visit(kinds[kind]["de"], forced_colors="active", color_scheme=scheme)
    assert page.evaluate(VANISHED) == []


def test_the_chosen_kind_of_hits_does_not_vanish_either(visit: Callable[..., Any]) -> None:
    page = visit("/suche/?q=Bier", forced_colors="active")
    page.get_by_role("button", name="Fakten").click()
    assert page.locator("[aria-pressed=true]").count() == 1
    assert page.evaluate(VANISHED) == []


def test_only_the_current_section_is_underlined_in_the_navigation(
    visit: Callable[..., Any], kinds: dict[str, dict[str, str]]
) -> None:
    page = visit(kinds["facts"]["de"], forced_colors="active")
    lines = page.evaluate("""() => [...document.querySelectorAll(".do-header__links--main a")].map((link) =>
      [link.hasAttribute("aria-current"), getComputedStyle(link).borderBlockEndColor])""")
    current = {colour for is_current, colour in lines if is_current}
    others = {colour for is_current, colour in lines if not is_current}
    assert len(current) == len(others) == 1
    assert current != others
