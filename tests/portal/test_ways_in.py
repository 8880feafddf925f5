"""Ways in: what the start page owes to people who read or hear otherwise, and topics that are told apart."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import pytest

Pages = Mapping[str, Any]


@pytest.mark.parametrize("home", ["/", "/en/"])
def test_plain_language_and_sign_language_are_the_first_links_of_the_home_page(
    pages: Pages, reading: ModuleType, home: str
) -> None:
    """BITV 2.0, § 4: both stand on the start page; there they are found before the headline."""
    page = pages[home]
    nav = page.tree.xpath("//main//nav")[0]
    title = page.first("//h1")
    order = list(page.tree.iter())
    assert order.index(nav) < order.index(title)
    assert page.tree.xpath("//main//a[@href]")[:2] == nav.xpath(".//a")
    targets = [reading.resolve(link.get("href"), home)[0] for link in nav.xpath(".//a")]
    assert targets == ["/leichte-sprache/", "/gebaerdensprache/"]
    assert nav.get("aria-label")


@pytest.mark.parametrize("index", ["/themen/", "/en/topics/"])
def test_no_two_topics_share_a_picture(pages: Pages, index: str) -> None:
    pictures = pages[index].tree.xpath("//main//img/@src")
    assert len(pictures) > 5
    assert len(pictures) == len(set(pictures))


@pytest.mark.parametrize("press", ["/presse/", "/en/press/"])
def test_every_kit_leads_to_the_page_that_lists_the_files_it_counts(
    pages: Pages, reading: ModuleType, press: str
) -> None:
    kits = pages[press].tree.xpath(f"//section[{reading.has_class('do-kit')}]")
    assert len(kits) == 1  # the whole one; the others are lines
    for kit in kits:
        (leads,) = kit.xpath(".//a[not(@download)]/@href")
        address, _ = reading.resolve(leads, press)
        said = kit.xpath(f".//li//*[{reading.has_class('do-kit__count')}]/text()")
        # The files of a large kit stand on several pages, one below the other.
        below = [pages[one] for one in pages if one.startswith(address)]
        groups = [g for page in below for g in page.tree.xpath(f"//details[{reading.has_class('do-kit-group')}]")]
        assert len(groups) >= len(said)
        counts = [int(count.split()[0]) if count[0].isdigit() else 1 for count in said]
        assert sum(len(group.xpath(".//a[@download]")) for group in groups) == sum(counts)


@pytest.mark.parametrize("press", ["/presse/", "/en/press/"])
def test_kits_by_topic_and_partner_say_how_much_is_in_them(pages: Pages, reading: ModuleType, press: str) -> None:
    lines = pages[press].tree.xpath("//section[@aria-labelledby='auswahl']//li")
    assert len(lines) > 1
    for line in lines:
        address, _ = reading.resolve(line.xpath(".//h3/a/@href")[0], press)
        below = [pages[one] for one in pages if one.startswith(address)]
        files = [
            a
            for page in below
            for a in page.tree.xpath(f"//details[{reading.has_class('do-kit-group')}]//a[@download]")
        ]
        assert f"{len(files)} " in line.text_content()


@pytest.mark.parametrize("press", ["/presse/", "/en/press/"])
def test_every_picture_is_there_in_every_size_beside_its_credit(pages: Pages, reading: ModuleType, press: str) -> None:
    pictures = pages[press].tree.xpath("//section[@aria-labelledby='bilder']//div[@id]")
    assert len(pictures) > 5
    for picture in pictures:
        kinds = {link.rsplit(".", 1)[-1] for link in picture.xpath(".//a[@download]/@href")}
        assert {"svg", "png"} <= kinds
        assert picture.xpath(".//figcaption//a")


@pytest.mark.parametrize("address", ["/presse/rechte/bild-acker/", "/fakten/hoefe/", "/aussagen/keine-zeche-mehr/"])
def test_what_one_prints_beside_it_is_one_press_away(pages: Pages, address: str) -> None:
    tree = pages[address].tree
    assert tree.xpath("//button[@data-copy]")
    assert address.startswith("/presse/") or tree.xpath("//main//a[@href='#zitieren']")
