"""Linked data: what a page is about, for programs: one graph of schema.org nodes, each with an id that stays.

Vocabulary: schema.org, release 30.0; tests hold every type, property and value against it. A claim that may be said is
a `Claim`. What may not be said is a `Question` with its answer. There is no `ClaimReview`: it is for reviews of what
others claim, with a rating on a scale that our verdicts do not have.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from brandhub.products.portal.addresses import SECTIONS, place_of, section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.linked_records import claim_nodes, event_nodes, fact_nodes, partner_nodes, topic_node
from brandhub.products.portal.linked_texts import easy_nodes, picture_nodes, story_nodes
from brandhub.whole.resolving import is_unfilled

Node = dict[str, Any]
KINDS: Final = {
    **dict.fromkeys(
        ("stories", "facts", "claims", "partners", "topics", "topic", "timeline", "changes"), "CollectionPage"
    ),
    "press": "CollectionPage",
    "how-we-check": "AboutPage",
    "search": "SearchResultsPage",
}
"""Kind of page → type of its node; all others are a WebPage."""
# Inside of a script element nothing may look like its end, and old parsers trip over two separators.
_ESCAPES: Final = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def linked_data(desk: Desk, page: View) -> Markup:
    """The graph of a page as JSON-LD, safe to stand inside a script element."""
    subject = [*_subject(desk)]
    nodes = [*_house(desk), *_frame(desk, page, subject[0] if subject else None), *subject]
    document = {"@context": "https://schema.org", "@graph": [_without_gaps(node) for node in nodes]}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _ESCAPES.items():
        text = text.replace(sign, escape)
    return Markup(text)  # noqa: S704 - escaped for its place


def _without_gaps(value: Any) -> Any:
    """Nothing is said about what is not known."""
    if isinstance(value, dict):
        return {key: _without_gaps(inner) for key, inner in value.items() if inner not in (None, "", [], {})}
    return [_without_gaps(inner) for inner in value] if isinstance(value, list) else value


def _house(desk: Desk) -> Iterator[Node]:
    """Who publishes, and the site in the language of the page."""
    hub, language, base = desk.hub, desk.language, base_address(desk)
    site, home = hub.site, base + section("home", language)
    is_home = desk.address == section("home", language)
    own: Node = {
        "@type": "Organization",
        "@id": f"{base}/#herausgeber",
        "name": site.title[language] if is_unfilled(site.operator.name) else site.operator.name,
        "url": f"{base}/",
    }
    website: Node = {
        "@type": "WebSite",
        "@id": f"{home}#website",
        "url": home,
        "name": site.title[language],
        "publisher": {"@id": own["@id"]},
    }
    if is_home:
        own |= {
            "logo": f"{base}/icon-512.png",
            "publishingPrinciples": base + section("how-we-check", language),
            "correctionsPolicy": base + section("changes", language),
            "contactPoint": list(_contacts(desk)),
        }
        website |= {
            "description": site.slogan[language],
            "inLanguage": language,
            "license": hub.own_licence.url or "",
            "potentialAction": {
                "@type": "SearchAction",
                "target": {
                    "@type": "EntryPoint",
                    "urlTemplate": f"{base}{section('search', language)}?q={{search_term_string}}",
                },
                "query-input": "required name=search_term_string",
            },
        }
    yield own
    yield website


def _contacts(desk: Desk) -> Iterator[Node]:
    for contact in desk.hub.site.contacts.values():
        filled = [value for value in (contact.email, contact.phone) if not is_unfilled(value)]
        if filled:
            yield {
                "@type": "ContactPoint",
                "contactType": contact.role[desk.language],
                "email": "" if is_unfilled(contact.email) else contact.email,
                "telephone": "" if is_unfilled(contact.phone) else contact.phone,
            }


def _frame(desk: Desk, page: View, about: Node | None) -> Iterator[Node]:
    """The page itself, and the way to it. `about`: the thing that it is about, if it is about one."""
    base, url = base_address(desk), page["canonical"]
    home = base + section("home", desk.language)
    node: Node = {
        "@type": KINDS.get(page["kind"], "WebPage"),
        "@id": url,
        "url": url,
        "name": page["title"],
        "description": page["description"],
        "inLanguage": "de-simple" if page["kind"] == "easy-story" else desk.language,
        "isPartOf": {"@id": f"{home}#website"},
    }
    if page["breadcrumbs"]:
        node["breadcrumb"] = {"@id": f"{url}#pfad"}
    if about is not None:
        node["mainEntity"] = {"@id": about["@id"]}
    yield node
    if page["breadcrumbs"]:
        yield _path(desk, page)


def _path(desk: Desk, page: View) -> Node:
    base, here = base_address(desk), page["canonical"]
    steps = [(step["label"], base + _section_at(step["url"], desk)) for step in page["breadcrumbs"]]
    return {
        "@type": "BreadcrumbList",
        "@id": f"{here}#pfad",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": {"@id": url}}
            for number, (name, url) in enumerate([*steps, (page["title"], here)], 1)
        ],
    }


def _section_at(url: str, desk: Desk) -> str:
    """The address of the section to which a link of the page leads."""
    sections = (addresses[desk.language == "en"] for addresses in SECTIONS.values())
    return next(address for address in sections if desk.link(address) == url)


def _subject(desk: Desk) -> Iterator[Node]:
    """What the page is about, the thing itself first."""
    hub = desk.hub
    name, key = place_of(desk.address, desk.language)
    if name == "facts" and key in hub.series:
        yield from fact_nodes(hub.series[key], desk)
    elif name == "claims" and key in hub.proofs:
        yield from claim_nodes(key, desk)
    elif name == "stories" and desk.language in hub.headings.get(key, {}):
        yield from story_nodes(hub.stories[key][desk.language], desk)
    elif name == "easy" and key in hub.easy:
        yield from easy_nodes(hub.easy[key], desk)
    elif name == "partners" and key in hub.partners:
        yield from partner_nodes(hub.partners[key], desk)
    elif name == "topics" and key in hub.topics:
        yield topic_node(key, desk)
    elif (name, key) == ("timeline", ""):
        yield from event_nodes(desk)
    elif (name, key) == ("press", ""):
        yield from picture_nodes(hub.images.values(), desk)
    elif (name, key) == ("data", ""):
        yield catalogue_node(desk)


def catalogue_node(desk: Desk) -> Node:
    """The open data as a whole."""
    page = base_address(desk) + section("data", desk.language)
    return {
        "@type": "DataCatalog",
        "@id": f"{page}#katalog",
        "name": desk.word("nav.data"),
        "description": desk.word("data.summary"),
        "url": page,
        "inLanguage": desk.language,
        "license": desk.hub.own_licence.url or "",
        "publisher": {"@id": f"{base_address(desk)}/#herausgeber"},
    }
