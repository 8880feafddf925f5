"""Embeds: cards for other people say what may be said, with source, date and verdict inside, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import lxml.etree
import lxml.html
import pytest

Pages = Mapping[str, Any]
Loaded = Callable[[str], ModuleType]
FOLDERS = {"de": "/einbetten/", "en": "/en/embed/"}
CHART = {"de": "diagramm/", "en": "chart/"}
SECTIONS = {"facts": {"de": "/fakten/", "en": "/en/facts/"}, "claims": {"de": "/aussagen/", "en": "/en/claims/"}}
LANGUAGES = ("de", "en")


def entries(site: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for section in SECTIONS:
        document = json.loads((site / f"api/v1/{section}.json").read_text(encoding="utf-8"))
        for key, entry in document[section].items():
            yield section, key, entry


def cards(pages: Pages) -> Pages:
    return {address: page for address, page in pages.items() if address.startswith(tuple(FOLDERS.values()))}


# --- What there is ---


def test_every_fact_and_claim_has_a_card_in_both_languages_and_one_where_it_has_a_chart(
    pages: Pages, site: Path
) -> None:
    expected = set()
    for _, key, _ in entries(site):
        for language in LANGUAGES:
            expected.add(f"{FOLDERS[language]}{key}/")
            if (site / f"grafiken/{key}-{language}.svg").is_file():
                expected.add(f"{FOLDERS[language]}{key}/{CHART[language]}")
    assert set(cards(pages)) == expected
    assert len(expected) > 400


def test_a_card_belongs_to_its_page_and_is_listed_nowhere(pages: Pages, site: Path) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for section, key, _ in entries(site):
        for language in LANGUAGES:
            card = pages[f"{FOLDERS[language]}{key}/"]
            assert card.first("//link[@rel='canonical']").get("href") == f"{base}{SECTIONS[section][language]}{key}/"
            assert card.first("//meta[@name='robots']").get("content") == "noindex"
    for name in ("sitemap-de.xml", "sitemap-en.xml", "suche/index.html", "feed.xml"):
        assert "/einbetten/" not in (site / name).read_text(encoding="utf-8")


# --- What it carries ---


def test_a_card_says_source_date_and_who_proved_it(pages: Pages, site: Path, reading: ModuleType) -> None:
    names = {"de": "Dortmund belegt", "en": "Dortmund, proven"}
    sources = json.loads((site / "api/v1/sources.json").read_text(encoding="utf-8"))["sources"]
    producers = {source["producer"] for source in sources.values()}
    for section, key, entry in entries(site):
        for language in LANGUAGES:
            page = pages[f"{FOLDERS[language]}{key}/"]
            links = [reading.resolve(link, page.address) for link in page.tree.xpath("//footer//a/@href")]
            assert (f"{SECTIONS[section][language]}{key}/", "") in links, page.address
            assert page.tree.xpath("//footer//svg/@aria-label") == [names[language]]
            if entry.get("status") != "retired":
                dated = {
                    "de": ("Stand ", "Seit ", "Stichtage der Werte: ", "Tage der Ereignisse: "),
                    "en": ("As of", "Since ", "values dated ", "events of "),
                }
                assert [word for word in dated[language] if word.lower() in page.text.lower()], page.address
                assert [name for name in producers if reading.plain(name) in page.text], page.address


def test_a_claim_shows_its_verdict_in_words_and_shape_and_only_says_what_holds(pages: Pages, site: Path) -> None:
    seen = set()
    for section, key, entry in entries(site):
        if section == "facts":
            continue
        for language in LANGUAGES:
            page = pages[f"{FOLDERS[language]}{key}/"]
            (stamp,) = page.tree.xpath("//*[contains(@class, 'do-verdict--')]")
            standing = "retired" if entry["status"] == "retired" else entry["verdict"]
            assert f"do-verdict--{standing}" in stamp.get("class")
            assert stamp.text_content().strip()
            assert len(stamp.xpath(".//svg")) == 1
            title = page.first("//h1").text_content()
            assert title == (entry["sentence"][language] or entry["question"][language])
            assert bool(page.tree.xpath("//*[@class='do-embed__answer']")) == (entry["sentence"][language] is None)
            seen.add(standing)
    assert seen >= {"holds", "refuted", "undecidable", "not-comparable", "retired"}


def test_a_card_is_nothing_but_html_and_one_small_style_sheet(pages: Pages, site: Path, reading: ModuleType) -> None:
    heavy = {}
    for address, page in cards(pages).items():
        assert page.tree.xpath("//script | //img | //form | //button | //input | //iframe") == [], address
        assert [link.get("rel") for link in page.tree.xpath("//link")] == ["canonical", "stylesheet"]
        (sheet,) = page.tree.xpath("//link[@rel='stylesheet']/@href")
        css = (site / reading.file_at(reading.resolve(sheet, address)[0])).read_bytes()
        assert b"url(" not in css
        assert b"@import" not in css
        total = reading.weight(page.html.encode(), css)
        if total >= 15_000:
            heavy[address] = total
    assert heavy == {}


def test_texts_of_a_drawing_keep_their_width_in_any_font(pages: Pages) -> None:
    for address, page in cards(pages).items():
        for text in page.tree.xpath("//main//svg//text[normalize-space()]"):
            assert float(text.get("textlength")) > 0, address


# --- How it is taken along ---


def codes(page: Any) -> dict[str, str]:
    """The codes on a page by name, as they are copied."""
    found = page.tree.xpath("//pre[starts-with(@id, 'einbetten-')]")
    return {code.get("id").removeprefix("einbetten-"): code.text_content() for code in found}


def test_pages_offer_frames_that_lead_to_the_card_and_let_nothing_run(
    pages: Pages, site: Path, reading: ModuleType
) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for section, key, _ in entries(site):
        for language in LANGUAGES:
            page = pages[f"{SECTIONS[section][language]}{key}/"]
            card = f"{FOLDERS[language]}{key}/"
            offered = codes(page)
            frames = {name: lxml.html.fragment_fromstring(text, "div")[0] for name, text in offered.items()}
            expected = {"live": card, "script": card, "chart": f"{card}{CHART[language]}"}
            has_chart = f"{card}{CHART[language]}" in pages
            assert {*offered} - {"quote"} == {"live", "script", *(["chart"] if has_chart else [])}, page.address
            for name, address in expected.items():
                if name in offered:
                    frame = frames[name]
                    assert (frame.tag, frame.get("src")) == ("iframe", base + address)
                    assert frame.get("title")
                    assert 250 < int(frame.get("height")) < 1800, "a list of competitors is the tallest"
                    assert frame.get("sandbox") == "allow-popups allow-popups-to-escape-sandbox"
            assert reading.resolve(page.first("//*[@class='do-embedding']/p/a").get("href"), page.address)[0] == card


def test_the_quotation_has_sentence_source_date_and_address(pages: Pages, site: Path) -> None:
    for section, key, entry in entries(site):
        page = pages[f"{SECTIONS[section]['de']}{key}/"]
        figure = lxml.html.fragment_fromstring(codes(page)["quote"])
        quoted, caption = figure.xpath(".//blockquote")[0], figure.xpath(".//figcaption")[0]
        if section == "claims" and entry["sentence"]["de"]:
            assert quoted.text_content() == entry["sentence"]["de"]
        if section == "facts":
            value = pages[f"{FOLDERS['de']}{key}/"].first("//*[@class='do-embed__value']").text_content()
            assert quoted.text_content() == f"{entry['label']['de']}: {value}", "with what it counts"
        assert caption.xpath(".//a/@href")[-1] == quoted.get("cite")
        assert quoted.get("cite").endswith(page.address)
        plain = page.first("//button[@data-plain]").get("data-plain")
        assert plain.startswith(quoted.text_content())
        assert plain.endswith(quoted.get("cite"))
        assert entry.get("status") == "retired" or "Quelle" in plain


def test_every_fact_and_claim_has_its_oembed_document(pages: Pages, site: Path) -> None:
    """Required of a rich response: type, version, html, width, height (oembed.com, 2.3)."""
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for section, key, _ in entries(site):
        for language, folder in (("de", "oembed"), ("en", "en/oembed")):
            page = pages[f"{SECTIONS[section][language]}{key}/"]
            link = page.first("//link[@type='application/json+oembed']")
            assert (link.get("rel"), link.get("href")) == ("alternate", f"{base}/{folder}/{key}.json")
            document = json.loads((site / f"{folder}/{key}.json").read_text(encoding="utf-8"))
            assert (document["type"], document["version"]) == ("rich", "1.0")
            assert all(isinstance(document[name], int) for name in ("width", "height", "cache_age"))
            assert document["title"] == pages[f"{FOLDERS[language]}{key}/"].first("//h1").text_content()
            assert all(document[name] for name in ("provider_name", "author_name"))
            assert document["provider_url"].startswith(base)
            frame = lxml.html.fragment_fromstring(document["html"])
            assert frame.get("src") == f"{base}{FOLDERS[language]}{key}/"
            assert (frame.get("width"), frame.get("height")) == (str(document["width"]), str(document["height"]))


def test_the_script_that_lets_frames_follow_keeps_its_address(site: Path) -> None:
    script = (site / "einbetten.js").read_text(encoding="utf-8")
    assert "data-heights" in script
    assert len(script) < 1_000


# --- QR codes ---


def test_a_qr_code_leads_to_the_page_beside_it(pages: Pages, site: Path, loaded: Loaded) -> None:
    read = loaded("qr_reader").read_qr_code
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for section, key, _ in entries(site):
        for language in LANGUAGES:
            address = f"{SECTIONS[section][language]}{key}/"
            drawing = lxml.etree.parse(site / f"{address.strip('/')}/qr.svg").getroot()
            title, desc, ground, code = drawing
            assert title.text.startswith(("QR-Code: ", "QR code: "))
            assert desc.text == base + address
            modules = modules_of(code.get("d"))
            side = int(drawing.get("viewBox").split()[-1])
            assert ground.get("fill") == "#fff"
            assert {x for x, _ in modules} | {y for _, y in modules} <= set(range(4, side - 4)), "a margin of four"
            said = read({(x - 4, y - 4) for x, y in modules}, side - 8)
            assert (said.level, said.text) == ("M", base + address)


def test_the_reader_of_codes_notices_a_wrong_module(site: Path, loaded: Loaded) -> None:
    drawing = lxml.etree.parse(next(site.glob("fakten/*/qr.svg"))).getroot()
    side = int(drawing.get("viewBox").split()[-1]) - 8
    dark = {(x - 4, y - 4) for x, y in modules_of(drawing[-1].get("d"))}
    read = loaded("qr_reader").read_qr_code
    assert read(dark, side)
    for x, y in ((0, 0), (side - 1, side - 1), (8, 0), (side // 2, side // 2), (10, 6)):
        with pytest.raises(AssertionError):
            read(dark ^ {(x, y)}, side)


def modules_of(path: str) -> set[tuple[int, int]]:
    """The dark modules that a path of boxes, each one module high, covers."""
    boxes = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join(f"M{x} {y}h{n}v1h-{back}z" for x, y, n, back in boxes) == path
    assert all(n == back for _, _, n, back in boxes)
    return {(int(x) + i, int(y)) for x, y, n, _ in boxes for i in range(int(n))}
