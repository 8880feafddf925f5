"""The frame around every page: navigation, languages, duty links, operator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.addresses import SECTIONS, host_of, section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.feed_links import feed_views
from brandhub.products.portal.icons import ICO, MANIFEST, TOUCH
from brandhub.products.portal.records import line_view
from brandhub.products.portal.titles import fitting, page_title

NAVIGATION: Final = ("stories", "topics", "facts", "claims", "timeline", "partners", "press")
SERVICE: Final = ("how-we-check", "data", "brand", "search")
DUTIES: Final = ("imprint", "privacy", "accessibility", "barrier", "easy", "signs")
# The heading on the page about accessibility (docs/barrierefreiheit.md, docs/en/accessibility.md).
REPORT: Final = {"de": "#barriere-melden", "en": "#report-a-barrier"}


def site_view(desk: Desk, current: str) -> View:
    """What stands in head, header and footer. `current` is the section the page belongs to."""
    site, language = desk.hub.site, desk.language
    contact = site.contacts.get("presse") or next(iter(site.contacts.values()))
    operator = site.operator
    words = desk.workshop.brand["word-mark"]["words"][language]
    return {
        "title": site.title[language],
        "claim": site.slogan[language],
        "home_url": desk.section("home"),
        "word_mark": {"first": words["first"], "second": words["second"]},
        "navigation": [_item(name, desk, current) for name in NAVIGATION],
        "service": [_item(name, desk, current) for name in SERVICE],
        "duty_links": [_duty(name, desk) for name in DUTIES],
        "contact": {
            "label": desk.word("duty.press"),
            "url": desk.section("press") + "#kontakt",
            "lines": [
                line_view(desk.word("contact.name"), contact.name),
                line_view(desk.word("contact.email"), contact.email),
                line_view(desk.word("contact.phone"), contact.phone),
            ],
        },
        "operator": [
            line_view(desk.word("operator.name"), operator.name),
            line_view(desk.word("operator.town"), operator.town),
        ],
        "release": _release(desk),
        "feeds": feed_views(desk),
        "icons": {
            "ico": desk.link(ICO),
            "touch": desk.link(TOUCH),
            "manifest": desk.link(MANIFEST[language]),
        },
    }


def _release(desk: Desk) -> str:
    """The last release that is out, with its day."""
    if not desk.workshop.releases:
        return desk.word("footer.preview")
    last = desk.workshop.releases[-1]
    return desk.word("footer.release", version=last.version, date=desk.date(last.date))


def _item(name: str, desk: Desk, current: str) -> View:
    return {"label": desk.word(f"nav.{name}"), "url": desk.section(name), "current": name == current}


def _duty(name: str, desk: Desk) -> View:
    if name == "barrier":
        return {"label": desk.word("duty.barrier"), "url": desk.section("accessibility") + REPORT[desk.language]}
    return {"label": desk.word(f"duty.{name}"), "url": desk.section(name)}


def page_view(
    desk: Desk,
    kind: str,
    title: str,
    description: str,
    *,
    versions: dict[str, str],
    notices: Mapping[str, str] = MappingProxyType({}),
    parents: tuple[str, ...] = (),
    summary: str | None = None,
    marks: tuple[str, ...] = (),
    indexed: bool = True,
    names: Iterable[str] = (),
) -> View:
    """What the layout knows of a page. `versions`: language → address of this page in that language.

    `names`: what it may be called in a tab where the title is too long, the fullest first (titles.py).

    `notices`: language → address of the page that says that the text is missing in it.
    """
    return {
        "language": desk.language,
        "kind": kind,
        "title": title,
        "head": _head(desk, kind, title, names),
        "summary": description if summary is None else summary,
        "description": description,
        "canonical": base_address(desk) + desk.address,
        "alternates": [_alternate(language, desk, versions, notices) for language in LANGUAGES],
        "hreflang": _hreflang(desk, versions),
        "twin": "index.md" if desk.address.endswith("/") else "",
        "breadcrumbs": [{"label": desk.word(f"nav.{name}"), "url": desk.section(name)} for name in parents],
        "marks": list(marks),
        "indexed": indexed and not marks,
    }


def _head(desk: Desk, kind: str, title: str, names: Iterable[str]) -> str:
    """What stands in the tab. The home page says its slogan there."""
    site, slogan = desk.hub.site.title[desk.language], desk.hub.site.slogan[desk.language]
    return fitting((f"{site}: {slogan}", site)) if kind == "home" else page_title(title, site, names)


def base_address(desk: Desk) -> str:
    """Scheme and host of the site, without a slash at the end; a neutral one until the operator names it."""
    return host_of(desk.hub.site)


def _alternate(language: str, desk: Desk, versions: dict[str, str], notices: Mapping[str, str]) -> View:
    """A version in another language; where none exists the link says honestly where it leads instead."""
    name = desk.word(f"nav.language.{language}")
    address = versions.get(language)
    missing = "nav.language-lacking" if language in notices else "nav.language-missing"
    return {
        "language": language,
        "label": name if address else desk.word(missing, language=name),
        "url": desk.link(address or notices.get(language) or section("home", language)),
        "canonical": base_address(desk) + (address or ""),
        "current": language == desk.language,
        "missing": address is None,
    }


def _hreflang(desk: Desk, versions: dict[str, str]) -> list[View]:
    """Where the page stands in each language; `x-default`, for readers of any other, is the German one if there is."""
    base = base_address(desk)
    found = [{"language": language, "url": base + versions[language]} for language in LANGUAGES if language in versions]
    return [*found, {"language": "x-default", "url": found[0]["url"]}] if found else []


def section_versions(name: str) -> dict[str, str]:
    """The addresses of a section page in every language."""
    german, english = SECTIONS[name]
    return {"de": german} if german == english else {"de": german, "en": english}
