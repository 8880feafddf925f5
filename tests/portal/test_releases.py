"""Releases in public: the change log with its reach, feeds, and pages that never change."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import html5lib
import lxml.etree
import pytest
from jsonschema import Draft202012Validator

Pages = Mapping[str, Any]
ATOM = "{http://www.w3.org/2005/Atom}"
PAGES = ("/fakten/", "/aussagen/", "/en/facts/", "/en/claims/")
CARDS = ("/einbetten/", "/en/embed/")
VERSIONS = ("2026.1", "2026.2", "2027.1")
# Pages that every portal has and the sample has not.
MISSING = {
    *("/impressum/", "/datenschutz/", "/barrierefreiheit/", "/leichte-sprache/", "/gebaerdensprache/"),
    *("/en/imprint/", "/en/privacy/", "/en/accessibility/"),
}
pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def told(history: Path, reading: ModuleType) -> Pages:
    return reading.read_pages(history / "site")  # type: ignore[no-any-return]


def _changes(page: Any, group: str, reading: ModuleType) -> list[tuple[str, str]]:
    """Section and text of every change of one release."""
    found = []
    for section in page.tree.xpath(f"//section[@aria-labelledby='{group}']"):
        heading = ""
        for element in section.iter("h3", "article"):
            text = reading.plain(element.text_content())
            heading = text if element.tag == "h3" else heading
            found += [(heading, text)] if element.tag == "article" else []
    return found


def _frozen(pages: Pages, folders: tuple[str, ...]) -> list[str]:
    """The addresses below some folders at which a release speaks."""
    return [a for a in pages if a.startswith(folders) and a.rstrip("/").endswith(VERSIONS)]


def _article(page: Any) -> str:
    """What comes from the release alone: the article of a page, the body of a card."""
    found = re.search(r"<article.*?</article>|<main class=\"do-embed__body\".*?</main>", page.html, re.DOTALL)
    assert found
    return found[0]


# --- The log ---


def test_the_log_goes_from_the_newest_to_the_first(told: Pages) -> None:
    titles = told["/aenderungen/"].tree.xpath("//h2[contains(@class, 'do-split__title')]/@id")
    assert titles == ["seither", "ausgabe-2027-1", "ausgabe-2026-2", "ausgabe-2026-1"]


def test_a_correction_stands_apart_with_old_new_why_who_and_reach(told: Pages, reading: ModuleType) -> None:
    (correction, update) = _changes(told["/aenderungen/"], "ausgabe-2026-2", reading)
    assert correction[0] == "Berichtigungen"
    for words in (
        "bisher: 102 Höfe (2014)",
        "jetzt: 104 Höfe (2014)",
        "Es waren Höfe übersehen worden.",
        "Verantwortlich: Amt für Beispiele",
        "ändert, was man daraus schließt",
        "10. Dezember 2026",
        "Reichweite: ein Satz, 12 Seiten, 4 Diagramme, 2 Pressemappen, 9 Einbettungen",
        "jetzt: mindestens 104 Bäuerinnen und Bauern (2014)",
        "jetzt: 2014 gab es in Musterstadt mehr Bäuerinnen und Bauern als Bergleute: mindestens 104",
        "Feld und Stollen",
    ):
        assert words in correction[1]
    assert update[0] == "Neue Daten und andere Änderungen"
    assert "neu: 1.100 Gäste (2015)" in update[1]
    english = _changes(told["/en/changes/"], "ausgabe-2026-2", reading)
    assert [section for section, _ in english] == ["Corrections", "New data and other changes"]
    assert "now: 104 farms (2014)" in english[0][1]


def test_reworded_and_retired_claims(told: Pages, reading: ModuleType) -> None:
    (reworded, retired) = _changes(told["/aenderungen/"], "ausgabe-2027-1", reading)
    assert "arbeiten in Musterstadt keine Bergleute. jetzt: Seit dem 31. März 1987 gibt es" in reworded[1]
    assert "zurückgezogen 9. Januar 2027" in retired[1]
    assert "Die Frage war zu grob." in retired[1]
    assert "Heute sagen wir: 2014 zählte Musterstadt weniger" in retired[1]


def test_what_no_release_has_yet_stands_first(told: Pages, reading: ModuleType) -> None:
    (correction, (section, text)) = _changes(told["/aenderungen/"], "seither", reading)
    assert correction[0] == "Berichtigungen"
    assert section == "Neue Daten und andere Änderungen"
    assert "Definition bisher: Felder an der Fläche. jetzt: Felder an der ganzen Fläche." in text


def test_an_event_with_another_day_is_corrected_in_public(told: Pages, reading: ModuleType) -> None:
    page = told["/aenderungen/"]
    (section, text), *_ = _changes(page, "seither", reading)
    assert section == "Berichtigungen"
    for words in (
        "Stollen schließt",
        "Datum bisher: 31. März 1987 jetzt: 30. März 1987",
        "Text bisher: Am 31. März 1987 ist im Bergbau Schluss. jetzt: Am 30. März",
        "Wir hatten uns im Tag geirrt.",
        "ändert, was man daraus schließt",
        "21. Januar 2027",
        "Reichweite: 4 Seiten",
        "Zeitleiste",
    ):
        assert words in text
    links = page.tree.xpath("//section[@aria-labelledby='seither']//article[1]//h4/a/@href")
    assert links == ["../zeitleiste/#letzter-stollen"]
    english = _changes(told["/en/changes/"], "seither", reading)[0][1]
    assert "date before: 31 March 1987 now: 30 March 1987" in english


def test_an_event_with_another_day_is_in_the_feeds(history: Path) -> None:
    for name in ("aenderungen", "korrekturen"):
        tree = lxml.etree.parse(history / "site" / f"{name}.xml")
        newest = tree.findall(f"{ATOM}entry")[0]
        assert newest.findtext(f"{ATOM}title") == "Berichtigung: Stollen schließt"
        assert "31. März 1987 → 30. März 1987" in "".join(newest.itertext())


def test_old_and_new_are_marked_up_and_said(told: Pages) -> None:
    tree = told["/aenderungen/"].tree
    for element in tree.xpath("//del | //ins"):
        word = element.getprevious()
        assert word is not None
        assert word.text_content() in ("bisher:", "jetzt:", "neu:")
    assert tree.xpath("//del")


def test_corrections_are_listed_on_the_page_about_the_method(told: Pages) -> None:
    links = told["/so-pruefen-wir/"].tree.xpath("//section[@aria-labelledby='teil-korrekturen']//a")
    assert [link.text_content() for link in links] == [
        "Stollen schließt: Wir hatten uns im Tag geirrt.",
        "Höfe: Es waren Höfe übersehen worden.",
    ]


def test_every_link_leads_somewhere(told: Pages, history: Path, reading: ModuleType) -> None:
    site = history / "site"
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    broken = set()
    for address, page in told.items():
        for _, target in page.links():
            found = reading.resolve(target, address)
            if found is None:
                continue
            there, fragment = found
            if there in MISSING:
                continue
            if reading.file_at(there) not in files or (there in told and fragment not in told[there].anchors):
                broken.add((address, target))
    assert sorted(broken) == []


def test_ids_are_unique_and_pages_are_valid(told: Pages) -> None:
    for address, page in told.items():
        if "changes" in address or "aenderungen" in address or address.rstrip("/").endswith(VERSIONS):
            ids = page.tree.xpath("//@id")
            assert sorted(ids) == sorted(set(ids)), address
            parser = html5lib.HTMLParser()
            parser.parse(page.html)
            assert parser.errors == [], address


# --- Feeds ---


def _entries(site: Path, name: str) -> list[Any]:
    return list(lxml.etree.parse(site / name).getroot().iter(f"{ATOM}entry"))


def _texts(entries: list[Any], name: str) -> list[str]:
    return [str(entry.findtext(f"{ATOM}{name}")) for entry in entries]


def test_the_feed_has_one_entry_for_each_change(history: Path) -> None:
    entries = _entries(history / "site", "aenderungen.xml")
    assert [(e.find(f"{ATOM}category").get("term"), e.findtext(f"{ATOM}updated")) for e in entries] == [
        ("correction", "2027-01-21T00:00:00Z"),
        ("wording", "2027-01-20T00:00:00Z"),
        ("wording", "2027-01-08T00:00:00Z"),
        ("retired", "2027-01-09T00:00:00Z"),
        ("correction", "2026-12-10T00:00:00Z"),
        ("new-value", "2026-12-15T00:00:00Z"),
    ]
    ids = _texts(entries, "id")
    assert len(ids) == len(set(ids))
    page = (history / "site/aenderungen/index.html").read_text(encoding="utf-8")
    for identity in ids:
        assert f'id="{identity.partition("#")[2]}"' in page
    correction = entries[4]
    assert correction.findtext(f"{ATOM}summary") == "102 Höfe (2014) → 104 Höfe (2014) Es waren Höfe übersehen worden."
    links = [a.get("href") for a in correction.find(f"{ATOM}content").iter("{http://www.w3.org/1999/xhtml}a")]
    assert "https://example.org/geschichten/feld-und-stollen/" in links
    paths = [link.removeprefix("https://example.org/").partition("#")[0] for link in links]
    assert all((history / "site" / path).exists() for path in paths)


def test_corrections_and_facts_have_feeds_of_their_own(history: Path) -> None:
    site = history / "site"
    titles = _texts(_entries(site, "korrekturen.xml"), "title")
    assert titles == ["Berichtigung: Stollen schließt", "Berichtigung: Höfe"]
    assert _texts(_entries(site, "en/corrections.xml"), "title") == ["correction: Tunnel closes", "correction: Farms"]
    assert _texts(_entries(site, "fakten/gaeste/aenderungen.xml"), "title") == ["neuer Wert: Gäste"]
    assert _entries(site, "en/facts/bergleute/changes.xml") == []


def test_pages_name_their_feeds(told: Pages) -> None:
    page = told["/fakten/gaeste/"]
    feeds = page.tree.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
    assert "aenderungen.xml" in feeds
    assert "../../korrekturen.xml" in feeds


# --- Frozen pages and data ---


def test_every_fact_and_claim_of_every_release_has_its_page(told: Pages, history: Path) -> None:
    names = {"facts": ("/fakten/", "/en/facts/"), "claims": ("/aussagen/", "/en/claims/")}
    expected = set()
    for version in VERSIONS:
        release = json.loads((history / f"data/releases/{version}.json").read_bytes())
        for name, folders in names.items():
            expected |= {f"{folder}{key}/{version}/" for folder in folders for key in release[name]}
    assert {*_frozen(told, PAGES)} == expected
    assert len(expected) > 60


def test_a_frozen_page_says_what_the_release_said_and_what_is_different_today(told: Pages) -> None:
    first, second = (told[f"/fakten/hoefe/{version}/"] for version in ("2026.1", "2026.2"))
    assert "102 Höfe (2014)" in _article(first)
    assert "104" not in _article(first)
    assert "104 Höfe (2014)" in _article(second)
    assert "Das ist der Stand der Ausgabe 2026.1 vom 1. Dezember 2026." in first.text
    assert "damals: 102 Höfe (2014) heute: 104 Höfe (2014)" in first.text
    assert "Seither hat sich hier nichts geändert." in second.text
    assert "Letzte Ausgabe: 2027.1 vom 10. Januar 2027" in told["/"].first("//footer").text_content()
    claim = told["/en/claims/von-ausserhalb/2026.1/"]
    assert "In 2014, about 33 of 100 people at work came from elsewhere." in _article(claim)
    assert "then: proven today: retired" in claim.text
    assert "Zählung von Musterstadt" in _article(claim)
    retired = told["/aussagen/von-ausserhalb/2027.1/"]
    assert "kamen rund 33" not in _article(retired)
    assert "Die Frage war zu grob." in _article(retired)


def test_frozen_pages_are_cited_and_not_listed(told: Pages, history: Path) -> None:
    page = told["/aussagen/keine-bergleute/2026.1/"]
    assert page.first("//link[@rel='canonical']").get("href").endswith(page.address)
    assert page.first("//meta[@name='robots']").get("content") == "noindex"
    assert page.first("//link[@rel='latest-version']").get("href").endswith("/aussagen/keine-bergleute/")
    assert "/2026.1/" not in (history / "site/sitemap-de.xml").read_text(encoding="utf-8")


def test_frozen_pages_lead_to_whoever_is_responsible(told: Pages, reading: ModuleType) -> None:
    for address in _frozen(told, PAGES):
        page = told[address]
        links = page.tree.xpath("//footer//a/@href")
        found = {reading.resolve(link, address)[0] for link in links}
        english = {"/en/imprint/", "/en/privacy/", "/en/accessibility/"}
        german = {"/impressum/", "/datenschutz/", "/barrierefreiheit/"}
        assert found == (english if page.language == "en" else german), address


def test_every_fact_and_claim_of_every_release_has_its_card(told: Pages) -> None:
    sections = {"fakten": "einbetten", "aussagen": "einbetten", "en/facts": "en/embed", "en/claims": "en/embed"}
    expected = set()
    for address in _frozen(told, PAGES):
        folder, key, version = address.strip("/").rsplit("/", 2)
        expected.add(f"/{sections[folder]}/{key}/{version}/")
        card = told[f"/{sections[folder]}/{key}/{version}/"]
        assert card.first("//link[@rel='canonical']").get("href").endswith(address)
        assert card.first("//meta[@name='robots']").get("content") == "noindex"
        assert version in card.first("//footer").text_content()
    assert {*_frozen(told, CARDS)} == expected


def test_a_frozen_card_says_what_the_release_said_and_whether_that_has_changed(told: Pages) -> None:
    first, second, live = (told[f"/einbetten/hoefe/{rest}"] for rest in ("2026.1/", "2026.2/", ""))
    assert "102 Höfe (2014)" in _article(first)
    assert "104" not in first.text
    assert "Das ist der Stand der Ausgabe 2026.1 vom 1. Dezember 2026. Seither hat sich etwas geändert." in first.text
    assert "104 Höfe (2014)" in _article(second)
    assert "Seither hat sich hier nichts geändert." in second.text
    assert "104" in _article(live)
    assert "Ausgabe" not in live.first("//footer").text_content()
    claim = told["/en/embed/von-ausserhalb/2026.1/"]
    assert "In 2014, about 33 of 100 people at work came from elsewhere." in _article(claim)
    assert "Something has changed since." in claim.text
    retired = told["/einbetten/von-ausserhalb/2027.1/"]
    assert "33" not in retired.text
    assert retired.tree.xpath("//*[contains(@class, 'do-verdict--retired')]")
    assert "Heute sagen wir:" not in retired.text


def test_pages_offer_the_card_of_the_release_that_still_says_the_same(told: Pages) -> None:
    code = told["/fakten/bergleute/"].first("//pre[@id='einbetten-frozen']").text_content()
    assert 'src="https://example.org/einbetten/bergleute/2027.1/"' in code
    assert "/einbetten/bergleute/2027.1/" in told
    assert told["/fakten/feldanteil/"].tree.xpath("//pre[@id='einbetten-frozen']") == []


def test_releases_stay_available_as_data(history: Path) -> None:
    site = history / "site"
    for version in VERSIONS:
        public = (site / f"api/v1/releases/{version}/release.json").read_bytes()
        assert public == (history / f"data/releases/{version}.json").read_bytes()
    listed = json.loads((site / "api/v1/releases.json").read_bytes())["releases"]
    assert [entry["version"] for entry in listed] == [*reversed(VERSIONS)]


def test_releases_stay_available_as_tables(history: Path) -> None:
    for version in VERSIONS:
        folder = history / f"site/api/v1/releases/{version}"
        release = json.loads((folder / "release.json").read_bytes())
        schema = json.loads((history / "site/api/v1/schemas/release.schema.json").read_bytes())
        assert [error.message for error in Draft202012Validator(schema).iter_errors(release)] == []
        with (folder / "facts.csv").open(encoding="utf-8", newline="") as file:
            facts = {(row["fact"], row["as_of"]): row for row in csv.DictReader(file, strict=True)}
        values = {(key, each["as-of"]): each for key, fact in release["facts"].items() for each in fact["observations"]}
        assert {key: row["text_de"] for key, row in facts.items()} == {k: v["text"]["de"] for k, v in values.items()}
        assert all(Fraction(row["low"]) == Fraction(values[key]["low"]) for key, row in facts.items())
        with (folder / "claims.csv").open(encoding="utf-8", newline="") as file:
            claims = {row["claim"]: row for row in csv.DictReader(file, strict=True)}
        assert claims.keys() == release["claims"].keys()
        for key, row in claims.items():
            sentence = release["claims"][key].get("sentence")
            assert row["sentence_en"] == (sentence["en"] if sentence else "")


@pytest.mark.parametrize(("folder", "file"), [("/daten/", "zitat"), ("/en/data/", "citation")])
def test_every_release_has_a_page_to_cite(folder: str, file: str, told: Pages, history: Path) -> None:
    for version in VERSIONS:
        page = told[f"{folder}{version}/"]
        assert version in page.first("//h1").text_content()
        citation = page.first("//p[@id='zitat']").text_content()
        assert citation.endswith(f"https://example.org{folder}{version}/")
        assert version in citation
        content = (history / f"site/api/v1/releases/{version}/release.json").read_bytes()
        assert hashlib.sha256(content).hexdigest() in page.text
        receipts = json.loads(content)["kits"]
        assert receipts
        assert all(receipt["sha256"] in page.text for receipt in receipts)
        (record,) = json.loads((history / f"site{folder}{version}/{file}.json").read_bytes())
        assert (record["type"], record["version"]) == ("dataset", version)
    listed = told[folder].tree.xpath("//section[@aria-labelledby='ausgaben']//a/@href")
    assert listed == [f"{version}/" for version in reversed(VERSIONS)]


def test_the_whole_is_cited_by_a_release_only_while_nothing_has_changed(
    told: Pages, making: ModuleType, reading: ModuleType, tmp_path: Path
) -> None:
    assert told["/daten/"].first("//p[@id='zitat']").text_content().endswith("https://example.org/daten/")
    root = making.copy_sample(tmp_path / "unchanged")
    making.fill_in(root)
    making.release(root, "2026.1", "2026-12-01")
    built = making.run_hub(root, "build", today="2026-12-02")
    assert built.returncode == 0, built.stderr
    cited = reading.read_pages(root / "site")["/daten/"].first("//p[@id='zitat']").text_content()
    assert cited.endswith("https://example.org/daten/2026.1/")
    assert "Ausgabe 2026.1 vom 1. Dezember 2026" in cited


def test_the_changes_are_told_as_data(history: Path) -> None:
    chapters = json.loads((history / "site/api/v1/changes.json").read_bytes())["chapters"]
    versions = [chapter["release"]["version"] if chapter["release"] else None for chapter in chapters]
    assert versions == [None, *reversed(VERSIONS)]
    assert chapters[-1]["first"]
    assert chapters[-1]["changes"] == []
    kinds = {change["kind"] for chapter in chapters for change in chapter["changes"]}
    assert kinds & {"correction", "new-data", "retired"}
    for chapter in chapters:
        for change in chapter["changes"]:
            assert all(each["address"].startswith("https://example.org/") for each in change["reached"])


def test_every_document_of_a_history_keeps_to_its_schema(history: Path) -> None:
    api = history / "site/api/v1"
    for path in (*api.glob("*.json"), *api.glob("facts/*.json"), *api.glob("claims/*.json")):
        document = json.loads(path.read_bytes())
        if "generated" in document:
            schema = json.loads((path.parent / document["$schema"]).read_bytes())
            found = [error.message for error in Draft202012Validator(schema).iter_errors(document)]
            assert found == [], path.name
            assert document["release"]["version"] == VERSIONS[-1]


def test_citations_use_the_page_that_stays(told: Pages) -> None:
    for address in (
        "/fakten/bergleute/",
        "/en/facts/bergleute/",
        "/aussagen/keine-bergleute/",
        "/en/claims/keine-bergleute/",
    ):
        assert f"https://example.org{address}2027.1/" in told[address].text
        assert f"{address}2027.1/" in told


def test_a_clock_before_the_release_draws_nothing_of_it(
    making: ModuleType, reading: ModuleType, tmp_path: Path
) -> None:
    root = making.copy_sample(tmp_path / "early")
    making.fill_in(root)
    making.release(root, "2026.1", "2026-12-01")
    built = making.run_hub(root, "build", today="2026-11-30")
    assert built.returncode == 0, built.stderr
    pages = reading.read_pages(root / "site")
    assert [address for address in pages if "2026.1" in address] == []
    assert "Die erste Ausgabe ist noch nicht erschienen." in pages["/aenderungen/"].text
    assert json.loads((root / "site/api/v1/releases.json").read_bytes())["releases"] == []
    assert not (root / "site/api/v1/releases").exists()
    assert json.loads((root / "site/presse/pressemappe-de.json").read_bytes())["release"] is None


def test_later_changes_leave_what_was_frozen_alone(
    told: Pages, history: Path, making: ModuleType, reading: ModuleType, tmp_path: Path
) -> None:
    root = tmp_path / "later"
    shutil.copytree(history, root, symlinks=True, ignore=shutil.ignore_patterns("site"))
    note = "{on: 2027-03-01, changed: [2012], kind: correction, weight: minor, note: {de: Zählfehler., en: Miscount.}}"
    old = "    - {as-of: 2012, value: 990, source: zaehlung}\n"
    making.edit(root, "data/facts/berg.yml", old, old.replace("990", "980"))
    last = "    - {as-of: 2015, value: 1100, source: zaehlung}\n"
    making.edit(root, "data/facts/berg.yml", last, f"{last}  changes: [{note}]\n")
    making.edit(root, "data/sources.yml", "Zählung von Musterstadt", "Zählung der Stadt")
    built = making.run_hub(root, "build", today="2027-03-02", HUB_KITS="off")
    assert built.returncode == 0, built.stderr
    later = reading.read_pages(root / "site")
    frozen = _frozen(told, (*PAGES, *CARDS))
    assert [address for address in frozen if _article(later[address]) != _article(told[address])] == []
    turned = [address for address in frozen if later[address].html != told[address].html]
    assert turned
    assert {address.split("/")[-3] for address in turned} <= {"gaeste", "gaeste-tausend"}
    assert "heute: 980 Gäste (2012)" in later["/fakten/gaeste/2026.1/"].text
