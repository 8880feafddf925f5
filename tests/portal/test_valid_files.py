"""Valid files: pages, feeds, sitemap and data can be read by strict parsers; text pages are light."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import html5lib
import lxml.etree

Pages = Mapping[str, Any]


def test_every_page_is_valid_html(pages: Pages) -> None:
    wrong = {}
    for address, page in pages.items():
        parser = html5lib.HTMLParser()
        parser.parse(page.html)
        if parser.errors:
            wrong[address] = [f"{line}:{column} {name} {values}" for (line, column), name, values in parser.errors]
    assert wrong == {}


def test_every_page_has_one_title_one_heading_and_a_description(pages: Pages) -> None:
    titles: dict[str, list[str]] = {}
    for address, page in pages.items():
        assert len(page.tree.xpath("//h1")) == 1, address
        assert page.first("//meta[@name='description']").get("content").strip(), address
        assert page.first("//main").get("id") == "inhalt"
        levels = [int(heading.tag[1]) for heading in page.tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), (address, levels)
        titles.setdefault(page.first("/html/head/title").text, []).append(address)
    assert {title: found for title, found in titles.items() if len(found) > 1} == {}


LONG_TITLE = 70
"""Search engines and tabs cut longer titles; the rule of html-validate, `long-title`."""
NATIVE = {
    "article", "banner", "button", "cell", "complementary", "contentinfo", "figure", "form", "heading", "link", "list",
    "listitem", "main", "navigation", "option", "radio", "region", "row", "search", "separator", "table", "textbox",
}  # fmt: skip
"""Roles for which HTML has an element of its own (html-validate, `prefer-native-element`)."""


def test_the_name_of_the_site_lengthens_no_sentence_beyond_seventy_characters(pages: Pages) -> None:
    """Names of partners are the same in both languages: there the name of the site tells the pages apart."""
    long = {}
    for address, page in pages.items():
        title, name = page.first("/html/head/title").text, page.tree.xpath("//meta[@property='og:site_name']/@content")
        if len(title) > LONG_TITLE and name and title.endswith(f" – {name[0]}") and "/partner" not in address:
            long[address] = title
    assert long == {}


def test_no_role_stands_where_html_has_an_element(pages: Pages) -> None:
    found = {address: set(page.tree.xpath("//@role")) & NATIVE for address, page in pages.items()}
    assert {address: roles for address, roles in found.items() if roles} == {}


def test_no_list_of_terms_names_a_term_twice(pages: Pages) -> None:
    """The rule of vnu: within one list a name stands once, with all that belongs to it."""
    twice = {}
    for address, page in pages.items():
        for terms in page.tree.xpath("//dl"):
            names = ["".join(term.itertext()).strip() for term in terms.xpath(".//dt[not(ancestor::dl[2])]")]
            repeated = {name for name in names if names.count(name) > 1}
            if repeated:
                twice[address] = repeated
    assert twice == {}


def test_the_sitemaps_are_valid_and_the_index_names_them(site: Path) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    index = lxml.etree.parse(site / "sitemap.xml").getroot()
    assert index.tag == f"{space}sitemapindex"
    names = [entry.findtext(f"{space}loc").rpartition("/")[2] for entry in index]
    assert names == ["sitemap-de.xml", "sitemap-en.xml"]
    for name in names:
        tree = lxml.etree.parse(site / name).getroot()
        assert tree.tag == f"{space}urlset"
        assert len(tree) < 50_000, "no sitemap may list more"
        for url in tree:
            assert url.tag == f"{space}url"
            assert url[0].tag == f"{space}loc"
    lines = (site / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["User-agent: *", "Allow: /"]
    assert lines[-1] == f"Sitemap: {index[0].findtext(f'{space}loc').removesuffix(names[0])}sitemap.xml"


def test_data_files_can_be_read_and_agree(site: Path) -> None:
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    with (site / "api/v1/facts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    readings = [(key, reading["as-of"]) for key, fact in facts.items() for reading in fact["observations"]]
    assert sorted((row["fact"], row["as_of"]) for row in rows) == sorted(readings)
    assert all(row["source_title"] and row["label_de"] and row["label_en"] for row in rows)
    for path in site.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_constant)
    for path in site.rglob("*.csv"):
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        delimiter = ";" if ";" in lines[0] else ","  # German Excel parts cells by semicolons
        for row in csv.reader(lines, strict=True, delimiter=delimiter):
            assert all(not cell.startswith(("=", "+", "@")) for cell in row)


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def test_drawings_are_valid_xml_with_a_title(site: Path) -> None:
    for path in site.rglob("*.svg"):
        root = lxml.etree.parse(path).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg", path
        assert root.get("viewBox"), path


def test_every_picture_has_a_size_and_an_alternative(pages: Pages) -> None:
    for address, page in pages.items():
        for image in page.tree.xpath("//img"):
            assert image.get("alt") is not None, address
            assert int(image.get("width")) > 0
            assert int(image.get("height")) > 0


# --- Weight ---


PAGE, SCRIPTS = 30_000, 10_000
"""Bytes over the wire: a page with its styles and scripts (images apart), and its scripts before anybody searches."""


def test_every_page_weighs_less_than_thirty_kilobytes_and_its_scripts_less_than_ten(
    pages: Pages, site: Path, reading: ModuleType
) -> None:
    @cache
    def weight_of(address: str) -> int:
        return reading.weight((site / reading.file_at(address)).read_bytes())  # type: ignore[no-any-return]

    def weigh(page: Any, path: str) -> int:
        return sum(weight_of(reading.resolve(target, page.address)[0]) for target in page.tree.xpath(path))

    heavy = {}
    for address, page in pages.items():
        styles, scripts = weigh(page, "//link[@rel='stylesheet']/@href"), weigh(page, "//script/@src")
        total = reading.weight(page.html.encode()) + styles + scripts
        if total >= PAGE or scripts >= SCRIPTS:
            heavy[address] = total, scripts
    assert heavy == {}
