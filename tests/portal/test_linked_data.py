"""Linked data: every page has one graph that schema.org would recognise, and it says nothing that the page may not say.

`schema-org.json` is an excerpt of the vocabulary: of the types and properties that the portal uses, what they are
subtypes of, where they may stand and what they may hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Pages = Mapping[str, Any]
Node = dict[str, Any]
VOCABULARY = json.loads((Path(__file__).parent / "schema-org.json").read_text(encoding="utf-8"))
TYPES, PROPERTIES = VOCABULARY["types"], VOCABULARY["properties"]
# The annotation of an input (https://schema.org/docs/actions.html): no property of its own.
ANNOTATION = "query-input"
ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\+\d\d:\d\d|Z))?)?)?")


def graph(page: Any) -> list[Node]:
    (script,) = page.tree.xpath("//script[@type='application/ld+json']")
    document = json.loads(script.text)
    assert set(document) == {"@context", "@graph"}
    assert document["@context"] == "https://schema.org"
    return list(document["@graph"])


@pytest.fixture(scope="module")
def graphs(pages: Pages) -> dict[str, list[Node]]:
    apart = ("/einbetten/", "/en/embed/", "/404.html")
    return {address: graph(page) for address, page in pages.items() if not address.startswith(apart)}


def nodes(value: Any) -> Iterator[Node]:
    """Every node with a type, however deep."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def is_a(name: str, wanted: str) -> bool:
    return name == wanted or any(is_a(parent, wanted) for parent in TYPES[name])


def of_type(graph: list[Node], name: str) -> list[Node]:
    return [node for node in graph if node["@type"] == name]


def test_every_type_and_property_stands_where_the_vocabulary_has_it(graphs: dict[str, list[Node]]) -> None:
    seen: set[str] = set()
    for address, found in graphs.items():
        for node in nodes(found):
            assert node["@type"] in TYPES, (address, node["@type"])
            for name, value in node.items():
                if name in ("@type", "@id", ANNOTATION):
                    continue
                domains = [domain for domain in PROPERTIES[name]["domain"] if domain in TYPES]
                assert any(is_a(node["@type"], domain) for domain in domains), (address, node["@type"], name)
                for each in value if isinstance(value, list) else [value]:
                    assert fits(each, PROPERTIES[name]["range"]), (address, node["@type"], name, each)
                seen.add(name)
    assert sorted(set(PROPERTIES) - seen - {"contactPoint", "contactType", "email", "telephone", "datePublished"}) == []


def fits(value: Any, ranges: list[str]) -> bool:
    """True when a value is of one of the types; an id alone may be anything that has one."""
    match value:
        case {"@type": name}:
            return any(each in TYPES and is_a(name, each) for each in ranges)
        case {"@id": str()}:
            return any(each in TYPES and not is_a(each, "DataType") for each in ranges)
        case bool():
            return "Boolean" in ranges
        case int() | float():
            return bool({"Number", "Integer"} & set(ranges))
        case str():
            return fits_text(value, ranges)
    return False


def fits_text(value: str, ranges: list[str]) -> bool:
    """A text may also stand for a thing that it names; a date or an address must look like one."""
    if not value.strip():
        return False
    if "Text" in ranges or "URLTemplate" in ranges:
        return True
    if {"Date", "DateTime"} & set(ranges) and ISO.fullmatch(value):
        return True
    return "URL" in ranges and re.match("https?://", value) is not None


def test_ids_are_addresses_of_this_site_and_no_two_nodes_of_a_page_share_one(
    graphs: dict[str, list[Node]], pages: Pages
) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for address, found in graphs.items():
        ids = [node["@id"] for node in found]
        assert len(ids) == len(set(ids)), address
        assert [one for one in ids if not one.startswith(f"{base}/")] == [], address


def test_every_reference_leads_to_a_node_of_some_page(graphs: dict[str, list[Node]]) -> None:
    known = {node["@id"] for found in graphs.values() for node in found}
    for address, found in graphs.items():
        pointed = set(re.findall(r'\{"@id": "([^"]+)"\}', json.dumps(found, ensure_ascii=False)))
        assert sorted(pointed - known) == [], address


def test_the_same_id_says_the_same_of_the_same_thing(graphs: dict[str, list[Node]]) -> None:
    types: dict[str, set[str]] = {}
    for found in graphs.values():
        for node in found:
            types.setdefault(node["@id"], set()).add(node["@type"])
    assert {one: names for one, names in types.items() if len(names) > 1} == {}


def test_every_page_has_publisher_site_itself_and_the_way_to_it(graphs: dict[str, list[Node]], pages: Pages) -> None:
    for address, found in graphs.items():
        page = pages[address]
        canonical = page.first("//link[@rel='canonical']").get("href")
        (own,) = [node for node in found if node["@id"] == canonical and is_a(node["@type"], "WebPage")]
        assert own["name"] == page.first("//meta[@property='og:title']").get("content")
        assert own["inLanguage"].startswith(page.language)
        (site,) = of_type(found, "WebSite")
        assert own["isPartOf"] == {"@id": site["@id"]}
        assert any(node["@id"] == site["publisher"]["@id"] for node in of_type(found, "Organization"))
        shown = page.tree.xpath("//nav[contains(@class, 'do-breadcrumbs')]//a")
        paths = of_type(found, "BreadcrumbList")
        assert len(paths) == bool(shown), address
        for path in paths:
            steps = path["itemListElement"]
            assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
            assert steps[-1]["item"] == {"@id": canonical}
            assert [step["name"] for step in steps[:-1]] == [link.text_content().strip() for link in shown]


def test_the_home_page_knows_the_search(graphs: dict[str, list[Node]], pages: Pages) -> None:
    for address, search in (("/", "/suche/"), ("/en/", "/en/search/")):
        (site,) = of_type(graphs[address], "WebSite")
        template = site["potentialAction"]["target"]["urlTemplate"]
        assert template.endswith(f"{search}?q={{search_term_string}}")
        assert search in pages


def test_a_fact_is_a_set_of_data_with_its_newest_values(graphs: dict[str, list[Node]], site: Path) -> None:
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    for key, fact in facts.items():
        found = graphs[f"/fakten/{key}/"]
        (data,) = of_type(found, "Dataset")
        (quantity,) = of_type(found, "StatisticalVariable")
        values = of_type(found, "Observation")
        assert data["variableMeasured"] == {"@id": quantity["@id"]}
        assert data["name"] == fact["label"]["de"]
        assert len(data["description"]) >= 50, "what finders of data sets ask for"
        files = [file["contentUrl"].partition("/api/")[2] for file in data["distribution"]]
        assert files == [f"v1/facts/{key}.csv", f"v1/facts/{key}.json"]
        wanted = fact["observations"][::-1][:12]
        assert [value["name"] for value in values] == [value["text"]["de"] for value in wanted]
        for node, reading in zip(values, wanted, strict=True):
            if reading["kind"] == "exact":
                assert node["value"] == reading["value"]
                assert "minValue" not in node
            else:
                assert "value" not in node
                assert (node.get("minValue"), node.get("maxValue")) == (reading["low"], reading["high"])
            assert ("observationDate" in node) != ("observationPeriod" in node)


def test_only_what_may_be_said_is_a_claim(graphs: dict[str, list[Node]], site: Path) -> None:
    claims = json.loads((site / "api/v1/claims.json").read_text(encoding="utf-8"))["claims"]
    for key, claim in claims.items():
        for folder, language in (("/aussagen/", "de"), ("/en/claims/", "en")):
            found = graphs[f"{folder}{key}/"]
            said, asked = of_type(found, "Claim"), of_type(found, "Question")
            if sentence := claim["sentence"][language]:
                assert [node["text"] for node in said] == [sentence]
                assert asked == []
            else:
                assert said == []
                assert [node["text"] for node in asked] == [claim["question"][language]]
                assert asked[0]["acceptedAnswer"]["text"]
    types = {node["@type"] for found in graphs.values() for node in nodes(found)}
    assert "ClaimReview" not in types
    assert {"Claim", "Question", "Dataset", "Observation", "Article", "ImageObject", "Event", "SearchAction"} <= types


def test_stories_name_what_they_rest_on_and_pictures_their_rights(graphs: dict[str, list[Node]]) -> None:
    stories = {a: g for a, g in graphs.items() if re.fullmatch(r"/(geschichten|en/stories|leichte-sprache)/[^/]+/", a)}
    assert len(stories) > 20
    for address, found in stories.items():
        articles = of_type(found, "Article")
        if not articles and address.startswith("/leichte-sprache/"):
            continue  # a written page, no story
        (article,) = articles
        (picture,) = of_type(found, "ImageObject")
        assert article["image"] == {"@id": picture["@id"]}
        assert article["isBasedOn"] or article["mentions"], address
        for name in ("contentUrl", "creditText", "copyrightNotice", "license", "acquireLicensePage"):
            assert picture[name], (address, name)


def test_events_have_dates_that_programs_can_read_or_none(graphs: dict[str, list[Node]]) -> None:
    events = of_type(graphs["/zeitleiste/"], "Event")
    assert len(events) > 20
    for event in events:
        if "startDate" in event:
            date.fromisoformat((event["startDate"] + "-01-01")[:10])


def test_nothing_in_a_graph_can_end_its_script(small: Any, making: ModuleType, reading: ModuleType) -> None:
    """A title that looks like the end of the script, in every page that shows it."""
    text = "Hof</script><script>alert(x)</script>&<!--"
    path = small.root / "data/site.yml"
    site = path.read_text(encoding="utf-8")
    slogan = re.search(r"^slogan: .*$", site, re.MULTILINE)
    assert slogan is not None
    path.write_text(site.replace(slogan[0], f"slogan: {{de: '{text}', en: '{text}'}}"), encoding="utf-8")
    built = making.run_hub(small.root, "build", HUB_KITS="off")
    assert built.returncode == 0, built.stderr
    page = reading.read_pages(small.root / "site")["/"]
    assert of_type(graph(page), "WebSite")[0]["description"] == text
    assert page.tree.xpath("//script[not(@src)][not(@type='application/ld+json')]") == []
