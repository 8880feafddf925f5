"""Addresses: every promised one exists in both languages, and every link leads where it says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import lxml.etree
import pytest

Pages = Mapping[str, Any]

# German address → English address of the same page. A published address keeps working.
TWINS = {
    "/": "/en/",
    "/geschichten/": "/en/stories/",
    "/themen/": "/en/topics/",
    "/fakten/": "/en/facts/",
    "/aussagen/": "/en/claims/",
    "/zeitleiste/": "/en/timeline/",
    "/partner/": "/en/partners/",
    "/marke/": "/en/brand/",
    "/presse/": "/en/press/",
    "/presse/mappe-pruefen/": "/en/press/check-my-kit/",
    "/so-pruefen-wir/": "/en/how-we-check/",
    "/warum-sich-zahlen-widersprechen/": "/en/why-figures-differ/",
    "/aenderungen/": "/en/changes/",
    "/daten/": "/en/data/",
    "/suche/": "/en/search/",
    "/impressum/": "/en/imprint/",
    "/datenschutz/": "/en/privacy/",
    "/barrierefreiheit/": "/en/accessibility/",
}
ENTRIES = {
    "/geschichten/": "/en/stories/",
    "/themen/": "/en/topics/",
    "/fakten/": "/en/facts/",
    "/aussagen/": "/en/claims/",
    "/partner/": "/en/partners/",
    "/presse/kits/": "/en/press/kits/",
}
# The rights of an asset: the kind of asset stands in the address, in the language of the page.
RIGHTS = {
    "/presse/rechte/bild-": "/en/press/rights/image-",
    "/presse/rechte/diagramm-": "/en/press/rights/chart-",
    "/presse/rechte/wortmarke/": "/en/press/rights/word-mark/",
}
# The files of a large press kit stand on pages of their own, by kind.
PARTS = {
    "/daten": "/data",
    "/grafiken": "/graphics",
    "/bilder": "/images",
    "/texte": "/texts",
    "/kontakte": "/contacts",
}
# Facts that share something, found by links alone: their folder and the steps below it.
CHOICES = {
    "/fakten-nach/": "/en/facts-by/",
    "/thema/": "/topic/",
    "/jahrzehnt/": "/decade/",
    "/jahr/": "/year/",
    "/verantwortlich/": "/owner/",
    "/pflege/": "/upkeep/",
}
# Written in one language only, on purpose.
GERMAN_ONLY = ("/leichte-sprache/", "/gebaerdensprache/")
# The stories in Leichte Sprache stand below its page.
EASY = GERMAN_ONLY[0]
FILES = (
    "404.html",
    "robots.txt",
    ".well-known/security.txt",
    "sitemap.xml",
    "sitemap-de.xml",
    "sitemap-en.xml",
    "feed.xml",
    "en/feed.xml",
    "aenderungen.xml",
    "en/changes.xml",
    "korrekturen.xml",
    "en/corrections.xml",
    "api/v1/facts.json",
    "api/v1/facts.csv",
    "api/v1/claims.json",
    "api/v1/sources.json",
    "api/v1/events.json",
    "presse/kits.json",
    "presse/pressemappe-de.zip",
    "presse/pressemappe-en.zip",
    "presse/pressemappe-de.json",
    "presse/pressemappe-en.json",
)
DUTIES = {
    "de": (
        "/impressum/",
        "/datenschutz/",
        "/barrierefreiheit/",
        "/barrierefreiheit/#barriere-melden",
        "/presse/#kontakt",
    ),
    "en": (
        "/en/imprint/",
        "/en/privacy/",
        "/en/accessibility/",
        "/en/accessibility/#report-a-barrier",
        "/en/press/#kontakt",
    ),
}
# What may lie in the site: an allow-list, since nobody can name everything that may not.
ALLOWED = {
    *".html .xml .txt .json .csv .zip .css .js .woff2 .svg .png .jpg .webp .avif .pdf .bib .ris .ttl .jsonld".split(),
    *".ico .ics .webmanifest .md .docx .xlsx .ase".split(),
}
TEXTS = {"OFL.txt", "robots.txt", "security.txt", "llms.txt", "llms-full.txt"}
# A fact or claim as a release said it: without navigation, and tested in test_releases.py.
FROZEN = re.compile(r"/\d+(\.\d+){1,2}/\Z")
# Cards for other people's pages: without navigation, and tested in test_embeds.py.
CARDS = ("/einbetten/", "/en/embed/")
SOURCES = ("handbook", ".jinja", ".yml", ".yaml", ".py", ".po", ".bak", "node_modules")


def is_text(path: Path) -> bool:
    """A text file that is meant to be there: one of the few, or a story beside its page."""
    beside = {f"geschichte-{path.parent.name}.txt", f"story-{path.parent.name}.txt"}
    return path.name in TEXTS or path.name in beside or is_of_kit(path)


def is_of_kit(path: Path) -> bool:
    """A single file of a press kit."""
    return path.parts[0] == "presse" and len(path.parts) > 2


def twin(address: str) -> str | None:
    """The same page in the other language; None for what is written in German only."""
    if address in both_ways(TWINS):
        return both_ways(TWINS)[address]
    if address.startswith(("/fakten-nach/", "/en/facts-by/")):
        for here, there in CHOICES.items() if address.startswith("/fakten-nach/") else turned(CHOICES):
            address = address.replace(here, there)
        return address
    for here, there in both_ways(RIGHTS).items():
        if address.startswith(here):
            return there + address.removeprefix(here)
    for here, there in both_ways(ENTRIES).items():
        if address.startswith(here):
            return there + part_in(address.removeprefix(here), here)
    return None


def part_in(rest: str, here: str) -> str:
    """The page of a part of a kit in the other language; any other stays as it is."""
    if "/kits/" in here:
        for own, other in PARTS.items() if here.startswith("/presse") else turned(PARTS):
            rest = re.sub(rf"{own}(-\d+)?/\Z", rf"{other}\1/", rest)
    return rest


def both_ways(pairs: dict[str, str]) -> dict[str, str]:
    return {**pairs, **dict(turned(pairs))}


def turned(pairs: dict[str, str]) -> list[tuple[str, str]]:
    return [(english, german) for german, english in pairs.items()]


def whole(pages: Pages) -> Pages:
    """The pages that stand for themselves: all but the cards."""
    return {address: page for address, page in pages.items() if not address.startswith(CARDS)}


def living(pages: Pages) -> Pages:
    """The pages that say how it stands today."""
    return {address: page for address, page in whole(pages).items() if not FROZEN.search(address)}


# --- What there is ---


@pytest.mark.parametrize("address", [*TWINS, *TWINS.values(), *GERMAN_ONLY])
def test_every_promised_page_exists(address: str, pages: Pages) -> None:
    assert address in pages


@pytest.mark.parametrize("path", FILES)
def test_every_promised_file_exists(path: str, site: Path) -> None:
    assert (site / path).is_file()


def test_every_story_fact_claim_and_partner_has_a_page_in_both_languages(pages: Pages, site: Path) -> None:
    names = {"/fakten/": "facts", "/aussagen/": "claims"}
    for german, english in ENTRIES.items():
        found = {a.removeprefix(german) for a in living(pages) if a.startswith(german) and a != german}
        twins = {twin(a).removeprefix(english) for a in living(pages) if a.startswith(german) and a != german}
        assert twins == {a.removeprefix(english) for a in living(pages) if a.startswith(english) and a != english}
        assert found
        if german in names:
            document = json.loads((site / f"api/v1/{names[german]}.json").read_text(encoding="utf-8"))
            assert found == {f"{key}/" for key in document[names[german]]}


def test_every_fact_has_its_own_data_files(pages: Pages, site: Path) -> None:
    for address in living(pages):
        if address.startswith("/fakten/") and address != "/fakten/":
            for ending in ("json", "csv"):
                assert (site / f"api/v1{address.replace('/fakten/', '/facts/').rstrip('/')}.{ending}").is_file()


def test_there_is_no_page_that_nobody_promised(pages: Pages) -> None:
    known = {*TWINS, *TWINS.values(), *GERMAN_ONLY, "/404.html"}
    promised = (*ENTRIES, *ENTRIES.values(), *RIGHTS, *RIGHTS.values(), EASY, "/fakten-nach/", "/en/facts-by/")
    assert [a for a in whole(pages) if a not in known and not a.startswith(promised)] == []


def test_only_what_is_meant_for_the_public_lies_in_the_site(site: Path) -> None:
    # The rules for static hosts: test_hosting.py.
    files = [path.relative_to(site) for path in site.rglob("*") if path.is_file()]
    files.remove(Path("_headers"))
    assert [path for path in files if path.suffix not in ALLOWED] == []
    assert [path for path in files if path.suffix == ".txt" and not is_text(path)] == []
    # Markdown lies there only as the twin of a page (test_reading.py).
    assert [path for path in files if path.suffix == ".md" and path.name != "index.md" and not is_of_kit(path)] == []
    assert [path for path in files if any(trace in path.as_posix().lower() for trace in SOURCES)] == []
    assert [path for path in files if path.parts[0] != ".well-known" and "/." in f"/{path.as_posix()}"] == []
    assert [path for path in site.rglob("*") if path.is_symlink()] == []


# --- Languages ---


def test_every_page_says_its_language(pages: Pages) -> None:
    for address, page in pages.items():
        assert page.language == ("en" if address.startswith("/en/") else "de"), address


def test_every_page_has_one_canonical_address_of_its_own(pages: Pages) -> None:
    bases = set()
    for address, page in whole(pages).items():
        canonical = page.first("//link[@rel='canonical']").get("href")
        assert canonical.endswith(address)
        bases.add(canonical.removesuffix(address))
    assert len(bases) == 1
    assert bases.pop().startswith("https://")


def test_alternates_are_reciprocal_and_complete(pages: Pages) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    seen = {}
    for address, page in whole(pages).items():
        links = page.tree.xpath("//link[@rel='alternate'][@hreflang]")
        found = {link.get("hreflang"): link.get("href").removeprefix(base) for link in links}
        assert len(found) == len(links), address
        seen[address] = found
        other = twin(address)
        own = {page.language: address}
        versions = own if other is None else {**own, ("de" if page.language == "en" else "en"): other}
        expected = {**versions, "x-default": versions["de"]}
        if address != "/404.html":
            assert found == expected, address
    for address, found in seen.items():
        for other in found.values():
            assert seen[other] == found, (address, other)


def test_the_language_switch_leads_to_the_twin(pages: Pages, reading: ModuleType) -> None:
    for address, page in whole(pages).items():
        link = page.first("//header//a[@hreflang]")
        other = "de" if page.language == "en" else "en"
        assert link.get("hreflang") == link.get("lang") == other, address
        target, _ = reading.resolve(link.get("href"), address)
        assert target == (twin(address) or "/en/"), address


def test_the_navigation_stays_in_the_language_of_the_page(pages: Pages, reading: ModuleType) -> None:
    for address, page in pages.items():
        for link in page.tree.xpath("//header//a[not(@hreflang)] | //footer//a"):
            found = reading.resolve(link.get("href"), address)
            if found is not None:
                is_english = found[0].startswith("/en/")
                assert is_english == (page.language == "en") or found[0].startswith(GERMAN_ONLY), (address, found)


def test_the_navigation_marks_where_one_is(pages: Pages, reading: ModuleType) -> None:
    for section in [*ENTRIES, *ENTRIES.values()]:
        for address in [a for a in living(pages) if a.startswith(section)]:
            current = pages[address].tree.xpath("//header//*[@aria-current]")
            marked = section.removesuffix("kits/")  # kits belong to the press
            assert [reading.resolve(link.get("href"), address)[0] for link in current] == [marked], address


def test_duty_links_stand_on_every_page(pages: Pages, reading: ModuleType) -> None:
    for address, page in living(pages).items():
        targets = {"#".join(filter(None, found)) for found in _footer(page, reading)}
        wanted = (*DUTIES[page.language], *GERMAN_ONLY)
        assert [duty for duty in wanted if duty not in targets] == [], address


def _footer(page: Any, reading: ModuleType) -> Iterator[tuple[str, str]]:
    for link in page.tree.xpath("//footer//a"):
        found = reading.resolve(link.get("href"), page.address)
        if found is not None:
            yield found


# --- Links ---


def test_every_link_leads_to_a_page_and_a_place(pages: Pages, site: Path, reading: ModuleType) -> None:
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    broken = set()
    for address, page in pages.items():
        for _, target in page.links():
            found = reading.resolve(target, address)
            if found is None:
                continue
            there, fragment = found
            if reading.file_at(there) not in files or (there in pages and fragment not in pages[there].anchors):
                broken.add((address, target))
    assert sorted(broken) == []


def test_every_button_opens_something_on_its_page(pages: Pages) -> None:
    for address, page in pages.items():
        for name in ("popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "for", "data-copy"):
            for value in page.tree.xpath(f"//@{name}"):
                assert [part for part in value.split() if part not in page.anchors] == [], (address, name)


def test_ids_are_unique_on_every_page(pages: Pages) -> None:
    for address, page in pages.items():
        ids = page.tree.xpath("//@id")
        assert sorted(ids) == sorted(set(ids)), address


def test_full_addresses_in_pages_feeds_and_sitemap_exist_too(pages: Pages, site: Path, reading: ModuleType) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    targets = {target for page in pages.values() for _, target in page.links()}
    for path in site.rglob("*.xml"):
        tree = lxml.etree.parse(path)
        targets |= {str(value) for value in tree.xpath("//@href | //*[local-name()='loc']/text()")}
    ours = {target.removeprefix(base) for target in targets if target.startswith(base)}
    assert len(ours) >= len(whole(pages)) - 1
    assert sorted(a for a in ours if not (site / reading.file_at(a.partition("#")[0])).is_file()) == []


def test_the_sitemap_lists_every_page_but_the_hidden_ones(pages: Pages, site: Path) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    maps = [lxml.etree.parse(site / f"sitemap-{language}.xml") for language in ("de", "en")]
    listed = [loc for tree in maps for loc in tree.xpath("//*[local-name()='loc']/text()")]
    hidden = {
        address for address, page in pages.items() if page.tree.xpath("//meta[@name='robots'][@content='noindex']")
    }
    for_people = ("/fakten-nach/", "/en/facts-by/")  # the same facts again, chosen by a visitor
    receipts = (*RIGHTS, *RIGHTS.values())  # for whoever holds the asset and asks for it
    assert {a for a in hidden if not FROZEN.search(a) and not a.startswith((*CARDS, *for_people, *receipts))} <= {
        "/404.html",
        "/suche/",
        "/en/search/",
    }
    assert sorted(listed) == sorted(base + address for address in pages if address not in hidden)
    for tree in maps:
        for url in tree.getroot():
            page = pages[url[0].text.removeprefix(base)]
            alternates = {link.get("hreflang"): link.get("href") for link in url[1:]}
            links = page.tree.xpath("//link[@rel='alternate'][@hreflang]")
            assert alternates == {link.get("hreflang"): link.get("href") for link in links}, page.address


# --- Choosing facts by links ---


def test_every_way_to_choose_facts_shows_as_many_as_it_says(pages: Pages, reading: ModuleType) -> None:
    for address, page in pages.items():
        if not address.startswith(("/fakten/", "/fakten-nach/", "/en/facts-by/")):
            continue
        for link in page.tree.xpath("//a[contains(@class, 'do-choice__value')][not(@aria-current)]"):
            target, _ = reading.resolve(link.get("href"), address)
            said = int(link.xpath("./span[contains(@class, 'do-choice__number')]/text()")[0])
            assert said == len(pages[target].tree.xpath("//li[contains(@class, 'do-records__item')]")), (
                address,
                target,
            )
            assert said > 0


def test_facts_are_chosen_by_topic_year_owner_and_upkeep(pages: Pages, site: Path) -> None:
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    for axis, field in (("thema", "topic"), ("verantwortlich", "owner")):
        for value in {fact[field] for fact in facts.values()}:
            shown = _facts_on(pages[f"/fakten-nach/{axis}/{value}/"])
            assert shown == {key for key, fact in facts.items() if fact[field] == value}
    years = {o["as-of"] for fact in facts.values() for o in fact["observations"] if re.fullmatch(r"\d{4}", o["as-of"])}
    for year in years:
        dated = {key for key, fact in facts.items() if year in [o["as-of"] for o in fact["observations"]]}
        assert dated <= _facts_on(pages[f"/fakten-nach/jahr/{year}/"])
        assert dated <= _facts_on(pages[f"/fakten-nach/jahrzehnt/{year[:3]}0/"])
    combined = [
        a for a in pages if re.fullmatch(r"/fakten-nach/thema/[^/]+/(jahrzehnt|verantwortlich|pflege)/[^/]+/", a)
    ]
    assert len(combined) > 50
    assert any(a.startswith("/fakten-nach/pflege/") for a in pages)


def _facts_on(page: Any) -> set[str]:
    links = page.tree.xpath("//h3[contains(@class, 'do-records__title')]/a/@href")
    return {link.rstrip("/").rsplit("/", 1)[-1] for link in links}
