"""Collections: which files the editor shows, in which shape, and the form of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.models.brand import Boilerplate, BrandCore
from brandhub.models.claims import CLAIM_SCHEMA
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Area, Basis, Licence, PartnerKind, SourceFamily, Topic, Unit
from brandhub.products.editor.forms import Desk, Form, Schema, form_of, identity, label_of
from brandhub.whole.hub import Hub
from brandhub.whole.schemas import CALENDAR, TERMS

ENTRIES: Final[Mapping[str, tuple[str, type[Noun]]]] = {
    "events": ("data/timeline.yml", Event),
    "sources": ("data/sources.yml", Source),
    "partners": ("data/partners.yml", Partner),
    "images": ("data/images.yml", Image),
    "lists": ("data/lists.yml", List),
    "kits": ("data/kits.yml", Kit),
}
"""Files of entries by id, beside facts and claims."""
"""What data/calendar.yml holds, list by list."""
_ICONS: Final = {
    "stories": "article", "easy": "accessibility_new", "facts": "bar_chart", "pages": "description",
    "claims": "balance", "events": "timeline", "sources": "menu_book", "partners": "groups", "images": "image",
    "lists": "format_list_numbered", "kits": "inventory_2", "terms": "category", "core": "palette",
    "texts": "short_text", "site": "tune", "calendar": "how_to_vote",
}  # fmt: skip


LANGUAGES_OF_STORIES: Final = {
    "structure": "multiple_files",
    "locales": ["de", "en"],
    "default_locale": "de",
    "initial_locales": ["de"],
}


def point_at(noun: str) -> Form:
    """A picker of a noun, which reads the files as they are."""
    if noun == "stories":
        return {"widget": "relation", "collection": "stories", "value_field": "{{slug}}", "search_fields": ["title"],
                "display_fields": ["title"]}  # fmt: skip
    where = {"collection": "facts"} if noun == "facts" else {"collection": "_singletons", "file": noun}
    name = {"partners": "name", "sources": "title", "claims": "question.de", "images": "alt.de"}.get(noun, "label.de")
    fields = ["entries.*.id", f"entries.*.{name}"]
    return {
        "widget": "relation", **where, "value_field": "entries.*.id", "search_fields": fields,
        "display_fields": [f"entries.*.{name}", "entries.*.id"],
    }  # fmt: skip


def terms_of(hub: Hub) -> dict[str, dict[str, str]]:
    """Every list of terms: id → German label."""
    groups: Mapping[str, Mapping[str, Topic | Area | Unit | Basis | SourceFamily | Licence | PartnerKind]] = {
        "topics": hub.topics,
        "areas": hub.terms.areas,
        "units": hub.terms.units,
        "bases": hub.terms.bases,
        "source-families": hub.terms.families,
        "licences": hub.licences,
        "partner-kinds": hub.partner_kinds,
    }
    found = {name: {key: term.label.de for key, term in terms.items()} for name, terms in groups.items()}
    return {**found, "contacts": {key: contact.role.de for key, contact in hub.site.contacts.items()}}


def write_collections(hub: Hub, words: Catalogue) -> tuple[list[Form], list[Form]]:
    """The collections of many files, and the single files."""
    terms = terms_of(hub)
    collections = [_stories(terms, words), _easy(terms, words), _facts(terms, words), _pages(hub, terms, words)]
    return collections, list(_singles(terms, words))


def _form(model: type[Noun] | type[Site], terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> list[Form]:
    schema = model.model_json_schema()
    return form_of(schema, Desk(words, terms, point_at, schema.get("$defs", {})))


def _named(name: str, words: Catalogue) -> Form:
    return {"name": name, "label": words.text(f"editor.collection.{name}"), "icon": _ICONS[name]}


def _body(words: Catalogue) -> Form:
    """The text as it stands, letter by letter: a rich-text view would rewrite references and line breaks."""
    return {"name": "body", "label": words.text("editor.body"), "hint": words.text("editor.body.hint"),
            "widget": "markdown", "modes": ["raw"], "required": False}  # fmt: skip


def _stories(terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Form:
    """Both languages of a story side by side: story.de.md and story.en.md in one folder."""
    same = {"topic", "image", "contact", "related"}
    fields = [{**field, "i18n": "duplicate" if field["name"] in same else True} for field in _form(Story, terms, words)]
    fields = [{**field, "required": True} if field["name"] == "title" else field for field in fields]
    return {
        **_named("stories", words), "label_singular": words.text("editor.story"), "folder": "stories",
        "path": "{{slug}}/story", "format": "hub-frontmatter", "extension": "md", "slug": "{{title}}",
        "i18n": True,
        "summary": "{{title}}", "view_filters": [{"label": words.text("editor.drafts"), "field": "status",
                                                  "pattern": "draft"}],
        "fields": [*fields, {**_body(words), "i18n": True}],
    }  # fmt: skip


def _easy(terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Form:
    return {
        **_named("easy", words), "label_singular": words.text("editor.easy"), "folder": "stories",
        "path": "{{slug}}/story.ls", "format": "hub-frontmatter", "extension": "md", "slug": "{{title}}",
        "description": words.text("editor.easy.hint"), "summary": "{{title}}",
        "fields": [*_form(EasyStory, terms, words), _body(words)],
    }  # fmt: skip


def _facts(terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Form:
    """One file per theme, each with many facts."""
    entries = _entries(_form(Fact, terms, words), words)
    return {
        **_named("facts", words), "label_singular": words.text("editor.facts.file"), "folder": "data/facts",
        "format": "hub-entries", "extension": "yml", "summary": "{{slug}}",
        "create": False, "delete": False, "fields": [entries],
    }  # fmt: skip


def _pages(hub: Hub, terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Form:
    fields = [*_form(WrittenPage, terms, words), _body(words)]
    files = [
        {"name": page.id, "label": page.path.removeprefix("docs/"), "file": page.path, "format": "hub-frontmatter",
         "fields": fields}
        for page in hub.pages
    ]  # fmt: skip
    return {**_named("pages", words), "files": files}


def _entries(fields: list[Form], words: Catalogue, name: str = "entries") -> Form:
    label = words.text("editor.entries") if name == "entries" else label_of(name, words)
    return {
        "name": name, "label": label, "label_singular": words.text("editor.entry"), "widget": "list",
        "collapsed": True, "summary": "{{id}}", "allow_duplicate": False, "required": False,
        "fields": [identity(words), *fields],
    }  # fmt: skip


def _claims(terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Form:
    """Each operator has a form of its own."""
    schema = CLAIM_SCHEMA.json_schema()
    shared: Mapping[str, Schema] = schema["$defs"]
    desk = Desk(words, terms, point_at, shared)
    kinds = []
    for operator, reference in schema["discriminator"]["mapping"].items():
        model = shared[reference.rpartition("/")[2]]
        fields = [field for field in form_of(model, desk) if field["name"] != "operator"]
        label = words.text(f"editor.operator.{operator}")
        kinds.append({"name": operator, "label": label, "widget": "object", "summary": "{{id}}",
                      "fields": [identity(words), *fields]})  # fmt: skip
    return {
        "name": "entries", "label": words.text("editor.entries"), "label_singular": words.text("editor.entry"),
        "widget": "list", "collapsed": True, "summary": "{{id}}", "allow_duplicate": False, "required": False,
        "typeKey": "operator", "types": kinds,
    }  # fmt: skip


def _singles(terms: Mapping[str, Mapping[str, str]], words: Catalogue) -> Iterator[Form]:
    yield {**_named("claims", words), "file": "data/claims.yml", "format": "hub-entries",
           "fields": [_claims(terms, words)]}  # fmt: skip
    for name, (path, model) in ENTRIES.items():
        yield {**_named(name, words), "file": path, "format": "hub-entries",
               "fields": [_entries(_form(model, terms, words), words)]}  # fmt: skip
    for group, path, models in (("terms", "data/terms.yml", TERMS), ("calendar", "data/calendar.yml", CALENDAR)):
        lists = [_entries(_form(model, terms, words), words, name) for name, model in models.items()]
        yield {**_named(group, words), "file": path, "format": "hub-groups", "fields": lists}
    texts = _entries(_form(Boilerplate, terms, words), words, "boilerplates")
    yield {**_named("texts", words), "file": "data/brand/texts.yml", "format": "hub-groups", "fields": [texts]}
    core = _form(BrandCore, terms, words)
    yield {**_named("core", words), "file": "data/brand/core.yml", "format": "hub-record", "fields": core}
    yield {**_named("site", words), "file": "data/site.yml", "format": "hub-site", "fields": _form(Site, terms, words)}
