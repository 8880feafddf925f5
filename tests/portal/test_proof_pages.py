"""Pages of claims and facts as journalists use them: original source, guard, citation, objection, uses; the method."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Pages = Mapping[str, Any]
FOLDERS = {"claims": {"/aussagen/": "de", "/en/claims/": "en"}, "facts": {"/fakten/": "de", "/en/facts/": "en"}}
FORMATS = ("apa", "wikipedia-de", "wikipedia-en", "bibtex", "csl-json", "ris")
FILES = {"de": "zitat", "en": "citation"}
METHODS = ("/so-pruefen-wir/", "/en/how-we-check/")


def entries(pages: Pages, section: str) -> Iterator[tuple[str, Any]]:
    """The living pages of a section, with the id of their entry."""
    for address, page in pages.items():
        for folder in FOLDERS[section]:
            if (found := re.fullmatch(f"{folder}([a-z0-9-]+)/", address)) is not None:
                yield found[1], page


@pytest.fixture(scope="module")
def known(site: Path) -> dict[str, Any]:
    """Claims, facts and sources of the open data."""
    return {
        name: json.loads((site / f"api/v1/{name}.json").read_text(encoding="utf-8"))[name]
        for name in ("claims", "facts", "sources")
    }


def test_every_entry_has_a_page_in_both_languages(pages: Pages, known: dict[str, Any]) -> None:
    for section in FOLDERS:
        assert sorted(key for key, _ in entries(pages, section)) == sorted([*known[section], *known[section]])


# --- Citing ---


def test_every_page_can_be_cited_in_every_format(pages: Pages) -> None:
    for section in FOLDERS:
        for key, page in entries(pages, section):
            press = page.first("//p[@id='zitat']").text_content().strip()
            assert page.address in press
            texts = {name: page.first(f"//*[@id='zitat-{name}']").text_content().strip() for name in FORMATS}
            assert all(page.address in text for text in texts.values()), page.address
            assert texts["bibtex"].startswith("@misc{")
            assert key in texts["bibtex"]
            assert json.loads(texts["csl-json"])[0]["language"][:2] == page.language
            assert texts["wikipedia-de"].startswith("{{Internetquelle |url=")
            assert texts["wikipedia-en"].endswith("|access-date=YYYY-MM-DD}}")
            buttons = page.tree.xpath("//button[starts-with(@data-copy, 'zitat')]")
            assert [button.get("data-copy") for button in buttons] == ["zitat", *(f"zitat-{name}" for name in FORMATS)]


def test_what_programs_read_lies_beside_the_page(pages: Pages, site: Path, reading: ModuleType) -> None:
    for section in FOLDERS:
        for _, page in entries(pages, section):
            links = [reading.resolve(link, page.address) for link in page.tree.xpath("//a[@download]/@href")]
            for ending, name in (("bib", "bibtex"), ("json", "csl-json"), ("ris", "ris")):
                address = f"{page.address}{FILES[page.language]}.{ending}"
                assert (address, "") in links
                content = (site / address.lstrip("/")).read_bytes().decode("utf-8").replace("\r\n", "\n")
                assert content.strip() == page.first(f"//*[@id='zitat-{name}']").text_content().strip()


# --- Objecting ---


def test_every_page_says_whom_to_write_to_or_what_is_missing(pages: Pages, reading: ModuleType) -> None:
    for section in FOLDERS:
        for _, page in entries(pages, section):
            box = page.first(f"//*[{reading.has_class('do-challenge')}]")
            mails = box.xpath(".//a[starts-with(@href, 'mailto:')]")
            gaps = box.xpath(f".//*[{reading.has_class('do-unfilled')}]")
            assert len(mails) + len(gaps) == 1, page.address
            assert page.tree.xpath("//a[@href='mailto:' or contains(@href, 'mailto:?')]") == []


MAILBOX = "redaktion@beispiel.example"


def test_a_mailbox_turns_the_gap_into_a_mail(small: Any, making: ModuleType, reading: ModuleType) -> None:
    small.edit("data/site.yml", "name: AUSFÜLLEN, email: AUSFÜLLEN, phone", f"name: AUSFÜLLEN, email: {MAILBOX}, phone")
    assert making.run_hub(small.root, "build", HUB_KITS="off").returncode == 0
    pages = reading.read_pages(small.root / "site")
    for address in ("/aussagen/keine-bergleute/", "/en/facts/hoefe/"):
        (mail,) = pages[address].tree.xpath("//a[starts-with(@href, 'mailto:')]/@href")
        assert mail.startswith(f"mailto:{MAILBOX}?subject=")
        assert f"https%3A%2F%2Fexample.org{address.replace('/', '%2F')}" in mail


# --- Evidence and guard ---


def test_the_original_is_one_click_from_the_claim(pages: Pages, known: dict[str, Any], reading: ModuleType) -> None:
    for key, page in entries(pages, "claims"):
        if known["claims"][key]["status"] == "retired":
            continue  # it rests: quoted with its reason, no longer reckoned
        facts = {entry["fact"] for entry in known["claims"][key]["inputs"]}
        blocks = page.tree.xpath(f"//*[{reading.has_class('do-evidence__fact')}]")
        assert len(blocks) >= len(facts), page.address
        for block in blocks:
            sources = block.xpath(f".//*[{reading.has_class('do-evidence__source')}]")
            assert sources, page.address
            addresses = {source.get("url") for source in known["sources"].values()}
            assert all(link in addresses for source in sources for link in source.xpath(".//a/@href"))
            assert block.xpath(f".//*[{reading.has_class('do-evidence__text')}]"), "what is counted"


def test_every_claim_shows_the_guard_or_why_nothing_is_compared(
    pages: Pages, known: dict[str, Any], reading: ModuleType
) -> None:
    refused = 0
    for key, page in entries(pages, "claims"):
        if known["claims"][key]["status"] == "retired":
            continue
        if (ranked := page.tree.xpath("//section[@aria-labelledby='liste']")) and not page.tree.xpath(
            "//section[@aria-labelledby='zahlen']"
        ):
            said = "".join(ranked[0].itertext())  # a list of dates: the guard has no values to ask about
            assert "vollständig" in said or "complete" in said, page.address
            continue
        body = page.first("//section[@aria-labelledby='vergleichbar']")
        rows = body.xpath(".//tbody/tr")
        assert len(rows) >= 2 or body.xpath("./div/p[string-length(normalize-space()) > 40]"), page.address
        failing = [row for row in rows if row.xpath(f".//*[{reading.has_class('do-verdict--not-comparable')}]")]
        if known["claims"][key]["verdict"] == "not-comparable":
            assert failing, page.address
            refused += 1
    assert refused >= 2


# --- Uses ---


def test_a_claim_names_the_stories_that_say_it(pages: Pages, reading: ModuleType) -> None:
    said: dict[str, set[str]] = {}
    for address, page in pages.items():
        if re.fullmatch(r"/geschichten/[a-z0-9-]+/|/en/stories/[a-z0-9-]+/", address):
            for link in page.tree.xpath(f"//*[{reading.has_class('do-claim')}]//a/@href"):
                target = reading.resolve(link, address)
                if target is not None:
                    said.setdefault(target[0], set()).add(address)
    assert len(said) > 10
    for claim, stories in said.items():
        links = pages[claim].tree.xpath(f"//*[{reading.has_class('do-uses')}]//a/@href")
        named = {target[0] for target in (reading.resolve(link, claim) for link in links) if target}
        assert stories <= named, claim


def test_a_fact_names_the_claims_that_rest_on_it(pages: Pages, known: dict[str, Any], reading: ModuleType) -> None:
    for key, page in entries(pages, "facts"):
        folder = next(folder for folder, language in FOLDERS["claims"].items() if language == page.language)
        links = page.tree.xpath(f"//*[{reading.has_class('do-uses')}]//a/@href")
        found = {target[0] for target in (reading.resolve(link, page.address) for link in links) if target}
        for claim, document in known["claims"].items():
            if key in {entry["fact"] for entry in document["inputs"]}:
                assert f"{folder}{claim}/" in found, (page.address, claim)


# --- The method ---


def test_the_method_counts_what_is_there(pages: Pages, known: dict[str, Any], reading: ModuleType) -> None:
    verdicts = ["retired" if claim["status"] == "retired" else claim["verdict"] for claim in known["claims"].values()]
    order = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")
    for address in METHODS:
        page = pages[address]
        counts = [
            int(value.text_content()) for value in page.tree.xpath(f"//*[{reading.has_class('do-tally__value')}]")
        ]
        exceptions = page.tree.xpath("//section[@aria-labelledby='teil-ausnahmen']//dd")
        assert counts == [len(known["facts"]), *(verdicts.count(name) for name in order), len(exceptions)]
        for item in page.tree.xpath(f"//*[{reading.has_class('do-tally__item')}]"):
            assert bool(item.xpath(".//a")) == (item.xpath("./dd")[0].text_content() != "0")


def test_every_verdict_that_occurs_has_an_example(pages: Pages, known: dict[str, Any], reading: ModuleType) -> None:
    for address in METHODS:
        for row in pages[address].tree.xpath(f"//*[{reading.has_class('do-verdicts__row')}]"):
            for link in row.xpath(".//dd//a/@href"):
                target = reading.resolve(link, address)
                assert target is not None
                claim = known["claims"][target[0].rstrip("/").rsplit("/", 1)[1]]
                verdict = "retired" if claim["status"] == "retired" else claim["verdict"]
                assert row.xpath(f".//*[{reading.has_class(f'do-verdict--{verdict}')}]"), target


def test_the_span_is_that_of_the_open_data(pages: Pages, known: dict[str, Any], reading: ModuleType) -> None:
    page = pages["/so-pruefen-wir/"]
    figure = page.first(f"//*[{reading.has_class('do-span')}]")
    target = reading.resolve(figure.xpath(".//figcaption//a/@href")[0], page.address)
    assert target is not None
    observations = known["facts"][target[0].rstrip("/").rsplit("/", 1)[1]]["observations"]
    low, high = (
        text.text_content() for text in figure.xpath(f".//*[{reading.has_class('do-span__scale')}]/span/text()/..")
    )
    ends = {tuple(f"{value:,}".replace(",", ".") for value in (entry["low"], entry["high"])) for entry in observations
            if entry["high"] is not None}  # fmt: skip
    assert (low.split()[-1], high.split()[-1]) in ends


def test_every_exception_leads_to_the_page_that_has_it(pages: Pages, reading: ModuleType) -> None:
    for address in METHODS:
        page = pages[address]
        for row in page.tree.xpath("//section[@aria-labelledby='teil-ausnahmen']//dl/div"):
            words = reading.plain(row.xpath("./dt")[0].text_content())
            words = words.strip("„“”")  # quoted here, said there
            for link in row.xpath(".//a/@href"):
                target = reading.resolve(link, address)
                assert target is not None
                assert words in pages[target[0]].text, (address, words)


def test_a_rank_of_dates_announces_no_values_that_it_does_not_have(pages: Pages) -> None:
    for address in ("/aussagen/gneisenau-schloss-zuerst/", "/en/claims/gneisenau-schloss-zuerst/"):
        page = pages[address]
        assert page.tree.xpath("//section[@aria-labelledby='zahlen']") == []
        cited = "".join(page.tree.xpath("//section[@aria-labelledby='zitieren']//text()"))
        assert "Gneisenau" in cited
        assert "Stichtage der Werte" not in cited
        assert "values dated" not in cited
