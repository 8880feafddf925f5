"""Looking: what can be measured on a page that stands in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from axe_playwright_python import base as axe
from playwright.sync_api import Page

SECTIONS = {
    "stories": ("/geschichten/", "/en/stories/"),
    "topics": ("/themen/", "/en/topics/"),
    "facts": ("/fakten/", "/en/facts/"),
    "claims": ("/aussagen/", "/en/claims/"),
    "timeline": ("/zeitleiste/", "/en/timeline/"),
    "partners": ("/partner/", "/en/partners/"),
    "brand": ("/marke/", "/en/brand/"),
    "press": ("/presse/", "/en/press/"),
    "how-we-check": ("/so-pruefen-wir/", "/en/how-we-check/"),
    "changes": ("/aenderungen/", "/en/changes/"),
    "data": ("/daten/", "/en/data/"),
    "search": ("/suche/", "/en/search/"),
    "text": ("/impressum/", "/en/imprint/"),
}
VERDICTS = ("holds", "refuted", "undecidable", "not-comparable")
# Names of all kinds, so that tests can be listed before the site is built.
KINDS = (
    "home",
    *SECTIONS,
    "not-found",
    "easy",
    "easy-story",
    "story",
    "topic",
    "facts-chosen",
    "partner",
    "kit",
    "kit-part",
    "check-kit",
    "rights",
    "fact-with-history",
    "fact-alone",
    *(f"claim-{verdict}" for verdict in VERDICTS),
    "claim-retired",
)
GERMAN_ONLY = ("not-found", "easy", "easy-story")
# States that share a template with another kind: seen in German, they are seen.
STATES = (
    "story-short",
    "accessibility",
    "fact-derived",
    "fact-alone",
    *(f"claim-{verdict}" for verdict in VERDICTS[1:]),
)


def kinds_of_pages(site: Path) -> dict[str, dict[str, str]]:
    """One page per template and state: name → language → path. Where a state is missing: any."""
    facts, claims = (read(site, name) for name in ("facts", "claims"))
    stories = sorted((site / "geschichten").glob("*/index.html"))
    owners = [fact["owner"] for fact in facts.values()]
    found = {"home": both("/", "/en/"), **{name: both(*paths) for name, paths in SECTIONS.items()}}
    found["not-found"] = {"de": "/gibt/es/nicht/"}
    found["easy"] = {"de": "/leichte-sprache/"}
    easy = sorted((site / "leichte-sprache").glob("*/index.html"))
    longest = max(easy, key=lambda path: path.stat().st_size, default=site / "leichte-sprache/index.html")
    found["easy-story"] = {"de": f"/{longest.parent.relative_to(site).as_posix()}/"}
    topics = sorted((site / "themen").glob("*/index.html"))
    found["topic"] = entry("topics", max(topics, key=lambda path: path.stat().st_size).parent.name)
    found["facts-chosen"] = both("/fakten-nach/jahrzehnt/2010/", "/en/facts-by/decade/2010/")
    found["story"] = entry("stories", max(stories, key=lambda path: path.stat().st_size).parent.name)
    found["fact-with-history"] = entry("facts", max(facts, key=lambda key: len(facts[key]["observations"])))
    found["fact-alone"] = entry("facts", min(facts, key=lambda key: len(facts[key]["observations"])))
    found["partner"] = entry("partners", max(sorted(set(owners)), key=owners.count))
    found["check-kit"] = translated(site, "presse/mappe-pruefen")
    largest = max((site / "presse/kits").glob("*/index.html"), key=lambda path: path.stat().st_size).parent
    found["kit"] = translated(site, largest.relative_to(site).as_posix())
    parts = sorted((site / "presse/kits").glob("*/*/index.html"))
    found["kit-part"] = translated(site, parts[0].parent.relative_to(site).as_posix())
    pictures = sorted((site / "presse/rechte").glob("bild-*/index.html"))
    found["rights"] = translated(site, pictures[0].parent.relative_to(site).as_posix())
    for verdict in VERDICTS:
        found[f"claim-{verdict}"] = entry(
            "claims", min([k for k in claims if claims[k]["verdict"] == verdict] or claims)
        )
    return found


def translated(site: Path, folder: str) -> dict[str, str]:
    """A German page and the English one that it names as its version."""
    page = (site / folder / "index.html").read_text(encoding="utf-8")
    (english,) = re.findall(r'hreflang="en" href="https?://[^/"]+([^"]*)"', page)
    return both(f"/{folder}/", english)


def read(site: Path, name: str) -> dict[str, Any]:
    return json.loads((site / f"api/v1/{name}.json").read_text(encoding="utf-8"))[name]  # type: ignore[no-any-return]


def both(german: str, english: str) -> dict[str, str]:
    return {"de": german, "en": english}


def entry(section: str, key: str) -> dict[str, str]:
    return both(*(f"{folder}{key}/" for folder in SECTIONS[section]))


# --- Accessibility ---

AXE_OPTIONS = {"resultTypes": ["violations"], "iframes": False}
# What another colour scheme can change: nothing but colours.
COLOURS_ONLY = {**AXE_OPTIONS, "runOnly": ["cat.color"]}
ALL_BUT_COLOURS = {
    **AXE_OPTIONS,
    "rules": {rule: {"enabled": False} for rule in ("color-contrast", "link-in-text-block")},
}

# Leaves out what looks like what comes before it: text of the same colours on the same ground, in elements of the same
# names and classes up to the body. Two of each stay. Nothing is left out with anything in it that is not.
DISTINCT = """() => {
  const seen = new Map();
  const isKnown = new Map();
  const looks = ["color", "backgroundColor", "backgroundImage", "opacity"];
  looks.push("fontSize", "fontWeight", "textDecorationLine");
  const chains = new Map([[document.body, ""]]);
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const look = `${element.tagName}.${element.getAttribute("class")} ${looks.map((name) => style[name]).join()}`;
    const chain = `${chains.get(element.parentElement)}/${look}`;
    chains.set(element, chain);
    seen.set(chain, (seen.get(chain) ?? 0) + 1);
    isKnown.set(element, seen.get(chain) > 2);
  }
  for (const element of [...isKnown.keys()].reverse()) {
    if (!isKnown.get(element) && isKnown.has(element.parentElement)) isKnown.set(element.parentElement, false);
    element.toggleAttribute("data-known", isKnown.get(element));
  }
}"""


def barriers(page: Page, options: Mapping[str, Any] = AXE_OPTIONS) -> list[str]:
    """What axe finds, WCAG and best practice, as short texts. Of colours alone each is looked at twice."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe.AXE_FILE_PATH.read_text(encoding="utf-8"))
    if options is COLOURS_ONLY:
        page.evaluate(DISTINCT)
        results = page.evaluate("options => axe.run({ exclude: ['[data-known]'] }, options)", options)
    else:
        results = page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{violation['id']}: {', '.join(' '.join(node['target']) for node in violation['nodes'][:5])}"
        for violation in results["violations"]
    ]


# --- Reflow ---

SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .filter((element) => !element.closest(".do-unseen, [popover]:not(:popover-open)"))
    .slice(0, 5).map((element) => element.tagName + "." + element.className)
    .concat(`${document.documentElement.scrollWidth} > ${width}`);
}"""
CLIPPED = """() => [...document.body.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  const hides = ["hidden", "clip"].some((word) => style.overflowX === word || style.overflowY === word);
  const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 1;
  const isTooLarge = element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
  return hides && isSeen && isTooLarge && element.textContent.trim();
}).map((element) => element.tagName + "." + element.className)"""
SPACED = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""
# WCAG 2.2, success criterion 1.4.12.
WIDE_TEXT = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
    "p { margin-bottom: 2em !important }"
)
LARGE_TEXT = "html { font-size: 200% !important }"
UNFOLD = "() => document.querySelectorAll('details').forEach(part => { part.open = true; })"
# The hundredth entry of a list looks like the tenth: one full look at long pages is enough.
SHORT_LISTS = ":is(li, tr, dt, dd, section, article):nth-child(n + 11) { display: none !important }"


def overflows(page: Page) -> list[str]:
    """What makes the page scroll sideways, and text that is cut off."""
    return [*page.evaluate(SIDEWAYS), *(f"cut off: {name}" for name in page.evaluate(CLIPPED))]


def restyle(page: Page, css: str) -> None:
    """What visitors change in their browser. The policy of the site does not concern it."""
    page.evaluate(SPACED, css)


# --- Keyboard ---

FOCUS = """() => {
  const SEEN = { visibilityProperty: true, opacityProperty: true };
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  const above = (from, steps) => (steps ? above(from.parentElement ?? from, steps - 1) : from);
  const framed = (each) => {  // a card frames itself when the link in it has the focus
    const style = getComputedStyle(each);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  };
  const text = (element.getAttribute("aria-label") || element.textContent).trim().slice(0, 40);
  const name = `${element.tagName}.${element.className} ${text}`;
  if (!box) return { name, seen: false, covered: false, marked: false };
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    name,
    seen: right - left > 4 && bottom - top > 4 && element.checkVisibility(SEEN),
    covered: !there || !(element.contains(there) || there.contains(element)),
    marked: framed(element) || [1, 2, 3].some((steps) => framed(above(element, steps))),
  };
}"""


def focus(page: Page) -> dict[str, Any] | None:
    """What has the focus: its name, and whether one sees it; None when it is the page itself."""
    return page.evaluate(FOCUS)  # type: ignore[no-any-return]


def walk(page: Page, limit: int = 400) -> list[dict[str, Any]]:
    """Every stop of the tabulator key, from the top to the end of the page."""
    stops = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stop = focus(page)
        if stop is None:
            return stops
        stops.append(stop)
    raise AssertionError(f"more than {limit} stops: {stops[-3:]}")


# --- All at once, on one page, because opening it costs the most ---


def look_at(page: Page, *, every_colour: bool = True) -> dict[str, list[str]]:
    """In light, dark, forced colours; in a wide, a narrow and a tiny window; with other spacing and double size.

    `every_colour`: whether colours are looked at again in dark, in forced colours and in a narrow window. What was
    found in which dress; empty when all is well.
    """
    found: dict[str, list[str]] = {"light": barriers(page)}
    if every_colour:
        restyle(page, SHORT_LISTS)
        page.emulate_media(color_scheme="dark")
        found["dark"] = barriers(page, COLOURS_ONLY)
        page.emulate_media(color_scheme="light", forced_colors="active")
        found["forced colours"] = barriers(page, COLOURS_ONLY)
        page.emulate_media(color_scheme="light", forced_colors="none")
    restyle(page, LARGE_TEXT)
    found["text at 200 %"] = overflows(page)
    restyle(page, "")
    page.set_viewport_size({"width": 320, "height": 640})
    restyle(page, SHORT_LISTS)
    found["320 wide"] = barriers(page, AXE_OPTIONS if every_colour else ALL_BUT_COLOURS)
    restyle(page, LARGE_TEXT)
    found["320 wide, text at 200 %"] = overflows(page)
    restyle(page, WIDE_TEXT)
    found["320 wide, text spaced"] = overflows(page)
    restyle(page, "")
    page.set_viewport_size({"width": 320, "height": 256})
    found["320 × 256"] = overflows(page)
    page.evaluate(UNFOLD)
    found["320 × 256, unfolded"] = overflows(page)
    return {dress: what for dress, what in found.items() if what}
