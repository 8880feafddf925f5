"""Press, brand, method, open data, changes, search, written pages and 404."""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.pages import WrittenPage
from brandhub.products.portal.addresses import SECTIONS
from brandhub.products.portal.brand_marks import mark_address, mark_size
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.html_words import HtmlWords, image_view
from brandhub.products.portal.records import claim_records, claim_title, fact_record, line_view, plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.products.press_kit.listings import KitLines
from brandhub.proofs.words import write_full
from brandhub.whole.markdown import slug, write_html
from brandhub.whole.prose import texts_of
from brandhub.whole.references import find_references
from brandhub.whole.resolving import is_unfilled, resolve_text

LIGHTS: Final = ("green", "yellow", "red")


def draw_press(desk: Desk, kits: tuple[KitLines, ...]) -> View:
    """Kits, contacts, text blocks and pictures with their rights."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk, "press", desk.word("nav.press"), desk.word("press.summary"), versions=section_versions("press")
    )
    images = []
    for image in hub.images.values():
        licence = hub.licences[image.licence]
        ending = image.file.rsplit(".", 1)[-1].upper()
        images.append(
            {
                "image": image_view(image, desk),
                "rights": {"id": licence.light, "word": desk.word(f"rights-word.{licence.light}")},
                "downloads": [{"label": ending, "url": image_view(image, desk)["url"], "size": ""}],
            }
        )
    return {
        "page": page,
        "kits": kits,
        "images": images,
        "boilerplates": boilerplate_views(desk),
        "contacts": [
            {
                "label": contact.role[language],
                "lines": [
                    line_view(desk.word("contact.name"), contact.name),
                    line_view(desk.word("contact.email"), contact.email),
                    line_view(desk.word("contact.phone"), contact.phone),
                ],
            }
            for contact in hub.site.contacts.values()
        ],
        "feeds": [
            {"title": desk.word("feed.stories"), "url": desk.link("/feed.xml" if language == "de" else "/en/feed.xml")},
            {
                "title": desk.word("feed.changes"),
                "url": desk.link("/aenderungen.xml" if language == "de" else "/en/changes.xml"),
            },
        ],
        "check": None,
        "rights_legend": [
            {"id": light, "word": desk.word(f"rights-word.{light}"), "meaning": desk.word(f"rights-meaning.{light}")}
            for light in LIGHTS
        ],
    }


def boilerplate_views(desk: Desk) -> list[View]:
    """The text blocks with their length as counted, numbers compiled."""
    views = []
    for block in sorted(desk.hub.boilerplates.values(), key=lambda b: b.words):
        text = plain(block.text[desk.language], desk)
        views.append(
            {
                "label": desk.word(f"boilerplate.{block.id}"),
                "text": text,
                "words": desk.word("press.words", count=len(text.split())),
            }
        )
    return views


def draw_brand(desk: Desk) -> View:
    """The brand core, colours, type, word mark and motifs, from the data that the site itself uses."""
    hub, language, brand = desk.hub, desk.language, desk.workshop.brand
    page = page_view(
        desk, "brand", desk.word("nav.brand"), desk.word("brand.summary"), versions=section_versions("brand")
    )
    core = hub.brand
    motifs = [image for image in hub.images.values() if image.file.startswith("overrides/assets/motifs/")]
    return {
        "page": page,
        "core": {
            "idea": {"title": plain(core.idea.title[language], desk), "text": plain(core.idea.text[language], desk)},
            "fields": [
                {"label": plain(f.label[language], desk), "text": plain(f.text[language], desk)} for f in core.fields_
            ],
            "values": [
                {"label": plain(v.label[language], desk), "text": plain(v.text[language], desk)} for v in core.values
            ],
            "origin": plain(core.origin[language], desk),
        },
        "marks": _marks(desk),
        "rules": [desk.word(f"brand.rule-{number}") for number in ("space", "size", "change")],
        "colours": [
            {
                "name": family["name"][language],
                "role": family["role"][language],
                "shades": [{"name": f"{key}-{name}", "value": value} for name, value in family["shades"].items()],
            }
            for key, family in brand["colours"]["palette"].items()
        ],
        "families": [
            {"id": key, "name": family["name"], "role": family["role"][language], "licence": family["licence"]}
            for key, family in brand["type"]["families"].items()
        ],
        "motifs": [
            {
                "url": image_view(image, desk)["url"],
                "name": (image.caption or image.alt)[language],
                "alt": image.alt[language],
            }
            for image in motifs
        ],
        "texts": boilerplate_views(desk),
    }


def _marks(desk: Desk) -> list[View]:
    """The word mark of this language in every ink."""
    views = []
    for ink in desk.workshop.brand["word-mark"]["inks"]:
        address = mark_address(ink["id"], desk.language)
        width, height = mark_size(desk.workshop.marks[address])
        views.append(
            {
                "label": ink["label"][desk.language],
                "ground": ink["ground"],
                "url": desk.link(address),
                "width": width,
                "height": height,
                "downloads": [{"label": "SVG", "url": desk.link(address), "size": ""}],
            }
        )
    return views


def draw_method(desk: Desk, written: WrittenPage) -> View:
    """How we check: the method, the verdicts, what was retired, and every exception with its reason."""
    hub = desk.hub
    base = draw_written(desk, written)
    base["page"]["kind"] = "how-we-check"
    verdicts = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")
    retired = [key for key, claim in hub.claims.items() if claim.status == "retired"]
    return {
        **base,
        "counts": desk.word(
            "method.counts",
            facts=len(hub.series),
            claims=sum(1 for key in hub.claims if hub.sentence(key, desk.language)),
            examined=sum(1 for claim in hub.claims.values() if claim.status == "examined"),
            retired=len(retired),
        ),
        "verdicts": [
            {"id": v, "word": desk.word(f"verdict-word.{v}"), "meaning": desk.word(f"verdict-meaning.{v}")}
            for v in verdicts
        ],
        "rules": [],
        "exceptions": exception_views(desk),
        "corrections": [],
        "retired": claim_records(retired, desk),
    }


def exception_views(desk: Desk) -> list[View]:
    """Every exception granted in the texts of this language: the words, the reason, the file."""
    views = []
    for prose in texts_of(desk.hub):
        if prose.language != desk.language:
            continue
        for reference in find_references(prose.text)[0]:
            if reference.function == "exception":
                place = prose.place_of(reference.start, reference.end)
                views.append(
                    {"text": reference.id, "reason": reference.options["reason"], "place": place.path, "url": ""}
                )
    return views


def draw_open_data(desk: Desk) -> View:
    """The datasets and their terms."""
    page = page_view(
        desk, "open-data", desk.word("nav.data"), desk.word("data.summary"), versions=section_versions("data")
    )
    files = (
        ("facts", ("facts.json", "facts.csv")),
        ("claims", ("claims.json",)),
        ("sources", ("sources.json",)),
        ("events", ("events.json",)),
    )
    datasets = [
        {
            "title": desk.word(f"data.{name}"),
            "text": desk.word(f"data.{name}-text"),
            "downloads": [
                {"label": file.rsplit(".", 1)[1].upper(), "url": desk.link(f"/api/v1/{file}"), "size": ""}
                for file in paths
            ],
        }
        for name, paths in files
    ]
    own = desk.hub.licences["cc-by-4-0"]
    return {
        "page": page,
        "datasets": datasets,
        "body": "",
        "licence": {"label": own.label[desk.language], "url": own.url or "", "text": desk.word("data.licence-text")},
    }


def draw_changes(desk: Desk) -> View:
    """The change log. Before the first release there is nothing to compare with, and the page says so."""
    page = page_view(
        desk, "changes", desk.word("nav.changes"), desk.word("changes.summary"), versions=section_versions("changes")
    )
    group = {"id": "vorschau", "label": desk.word("footer.preview"), "text": desk.word("changes.first"), "changes": []}
    feed = "/aenderungen.xml" if desk.language == "de" else "/en/changes.xml"
    return {"page": page, "groups": [group], "feed_url": desk.link(feed)}


def draw_search(desk: Desk) -> View:
    """Every page as a plain link; with a script the list filters itself."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk, "search", desk.word("nav.search"), desk.word("search.summary"), versions=section_versions("search")
    )
    groups = [
        (
            "stories",
            [
                _found(plain(s.title, desk), desk.entry("stories", s.id), plain(s.summary, desk))
                for s in stories_of(hub, language)
            ],
        ),
        (
            "claims",
            [
                _found(claim_title(key, desk), desk.entry("claims", key), desk.word(f"verdict-word.{proof.verdict}"))
                for key, proof in hub.proofs.items()
            ],
        ),
        ("facts", [_fact_found(key, desk) for key, series in hub.series.items() if series.readings]),
        (
            "partners",
            [
                _found(p.name, desk.entry("partners", p.id), plain(p.role[language], desk))
                for p in hub.partners.values()
            ],
        ),
        (
            "timeline",
            [
                _found(e.label[language], desk.section("timeline") + f"#{e.id}", plain(e.text[language], desk))
                for e in hub.events.values()
            ],
        ),
        (
            "pages",
            [
                _found(plain(p.title, desk), desk.link(p.address), plain(p.summary, desk))
                for p in hub.pages
                if p.language == language
            ],
        ),
    ]
    return {
        "page": page,
        "groups": [
            {
                "id": f"liste-{name}",
                "label": desk.word(f"search.group.{name}"),
                "entries": sorted(entries, key=lambda e: str(e["title"]).casefold()),
            }
            for name, entries in groups
            if entries
        ],
    }


def _fact_found(key: str, desk: Desk) -> View:
    record = fact_record(key, desk)
    reading = desk.hub.series[key].readings[-1]
    return _found(
        str(record["label"]), str(record["url"]), f"{write_full(reading, desk.language)}, {desk.as_of(reading)}"
    )


def _found(title: str, url: str, text: str) -> View:
    """An entry of the index; `words` are folded (ä→ae, ß→ss) so that every way of typing finds them."""
    return {"title": title, "url": url, "text": text, "words": slug(f"{title} {text}", " ")}


def draw_written(desk: Desk, written: WrittenPage) -> View:
    """A page that people wrote by hand."""
    words = HtmlWords(desk)
    body = write_html(resolve_text(written.body, desk.hub, desk.language, words), desk.link)
    versions = {desk.language: written.address}
    if written.counterpart:
        versions["en" if desk.language == "de" else "de"] = written.counterpart
    title, summary = plain(written.title, desk), plain(written.summary, desk)
    page = page_view(desk, "text", title, summary, versions=versions, parents=("home",))
    return {
        "page": page,
        "body": body,
        "easy": written.address == "/leichte-sprache/",
        "gaps": _gaps(written, desk),
    }


def _gaps(written: WrittenPage, desk: Desk) -> list[str]:
    """What the operator still has to supply on this page, in words."""
    names = dict.fromkeys(r.id for r in find_references(written.body)[0] if r.function == "site")
    return [_field_word(name, desk) for name in names if is_unfilled(desk.hub.site.value(name) or "")]


def _field_word(name: str, desk: Desk) -> str:
    """A field of the site data in words; contact roles of other cities are named by their key."""
    key = f"site-field.{name}"
    return desk.word(key) if key in desk.workshop.catalogues[desk.language] else name


def draw_not_found(desk: Desk) -> View:
    """404. Served anywhere, so every link begins at the root."""
    page = page_view(
        desk,
        "not-found",
        desk.word("not-found.title"),
        desk.word("not-found.text"),
        versions={},
        indexed=False,
        summary="",
    )
    names = ("home", "stories", "facts", "claims", "search")
    links = [
        {"title": desk.workshop.catalogues[language].text(f"nav.{name}"), "url": SECTIONS[name][language == "en"]}
        for language in LANGUAGES
        for name in names
    ]
    return {"page": page, "links": links}
