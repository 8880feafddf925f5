"""Fonts: a page asks for the cuts alone, and every character on every page is in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[2]
TEXT = ROOT / "overrides/assets/fonts/westenhellweg/Westenhellweg.woff2"


def test_the_site_holds_no_font_that_no_page_asks_for(site: Path) -> None:
    [sheet] = (site / "assets/stylesheets").glob("portal.*.css")
    asked = set(re.findall(r"fonts/[\w/.-]+?\.woff2", sheet.read_text("utf-8")))
    held = {
        path.relative_to(site / "assets").as_posix() for path in site.rglob("*") if path.suffix in (".woff2", ".ttf")
    }
    assert held == asked
    assert len(held) == 3


def test_every_character_of_every_page_is_in_the_font(pages: Mapping[str, Any]) -> None:
    known = {chr(point) for point in TTFont(TEXT).getBestCmap()}
    lacking: dict[str, str] = {}
    for address, page in pages.items():
        for character in set(page.html) - known:
            if not character.isspace():
                lacking.setdefault(character, address)
    assert lacking == {}, "add them to products/font_cuts.py and run: python3 hub.py fonts"


def test_no_script_holds_up_what_is_read(pages: Mapping[str, Any]) -> None:
    """A script of a page waits until the page has been read; only data stands among the words."""
    for address, page in pages.items():
        for script in page.tree.xpath("//script"):
            is_data = script.get("type") == "application/ld+json"
            assert is_data or (script.get("src") and "defer" in script.attrib), address


def test_a_page_waits_for_its_style_sheet_and_hurries_the_two_fonts_of_its_first_screen(
    pages: Mapping[str, Any],
) -> None:
    for address, page in pages.items():
        sheets = page.tree.xpath("//link[@rel='stylesheet']/@href")
        hurried = [
            re.sub(r"^.*/fonts/|\.\w{12}\.woff2$", "", href) for href in page.tree.xpath("//link[@rel='preload']/@href")
        ]
        assert len(sheets) <= 2, address  # kits have one of their own
        assert hurried in ([], ["archivo/Archivo-ExtraBold", "westenhellweg/Westenhellweg"]), address
