"""Addresses: where every page and file stands (design §7). A published address keeps working."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from brandhub.models.site import Site

PREVIEW_HOST: Final = "https://example.org"
# Section → address in German and English.
SECTIONS: Final[dict[str, tuple[str, str]]] = {
    "home": ("/", "/en/"),
    "stories": ("/geschichten/", "/en/stories/"),
    "topics": ("/themen/", "/en/topics/"),
    "facts": ("/fakten/", "/en/facts/"),
    "claims": ("/aussagen/", "/en/claims/"),
    "timeline": ("/zeitleiste/", "/en/timeline/"),
    "partners": ("/partner/", "/en/partners/"),
    "brand": ("/marke/", "/en/brand/"),
    "press": ("/presse/", "/en/press/"),
    "how-we-check": ("/so-pruefen-wir/", "/en/how-we-check/"),
    "changes": ("/aenderungen/", "/en/changes/"),
    "data": ("/daten/", "/en/data/"),
    "search": ("/suche/", "/en/search/"),
    "imprint": ("/impressum/", "/en/imprint/"),
    "privacy": ("/datenschutz/", "/en/privacy/"),
    "accessibility": ("/barrierefreiheit/", "/en/accessibility/"),
    "easy": ("/leichte-sprache/", "/leichte-sprache/"),
    "signs": ("/gebaerdensprache/", "/gebaerdensprache/"),
}

# What facts can be chosen by → its step in German and English addresses.
CHOICES: Final[dict[str, tuple[str, str]]] = {
    "topic": ("thema", "topic"),
    "decade": ("jahrzehnt", "decade"),
    "year": ("jahr", "year"),
    "owner": ("verantwortlich", "owner"),
    "state": ("pflege", "upkeep"),
}


# Feed → address in German and English, without the ending that says the format: .xml is Atom, .json is JSON Feed.
FEEDS: Final[dict[str, tuple[str, str]]] = {
    "stories": ("/feed", "/en/feed"),
    "changes": ("/aenderungen", "/en/changes"),
    "corrections": ("/korrekturen", "/en/corrections"),
    "kits": ("/presse/pressemappen", "/en/press/kits"),
}

FEED_FORMATS: Final = {"xml": "application/atom+xml", "json": "application/feed+json"}
"""Ending of a feed's address → media type."""


def section(name: str, language: str) -> str:
    """The address of a section page."""
    german, english = SECTIONS[name]
    return english if language == "en" else german


def entry(name: str, key: str, language: str) -> str:
    """The address of one story, fact, claim or partner."""
    return f"{section(name, language)}{key}/"


def choice(parts: Sequence[tuple[str, str]], language: str) -> str:
    """The facts that share some properties, as (axis, value) in the order of `CHOICES`; without any, all facts.

    Beside the folder of the facts and not in it: there every name may be the id of a fact.
    """
    if not parts:
        return section("facts", language)
    steps = (f"{CHOICES[axis][language == 'en']}/{value}/" for axis, value in parts)
    return ("/en/facts-by/" if language == "en" else "/fakten-nach/") + "".join(steps)


def place_of(address: str, language: str) -> tuple[str, str]:
    """Section and id of a page; the id is empty for a section page, both are for what stands in no section."""
    for name in SECTIONS:
        own = section(name, language)
        if address == own:
            return name, ""
        rest = address.removeprefix(own)
        if name != "home" and rest != address and rest.count("/") == 1:
            return name, rest.rstrip("/")
    return "", ""


def topic_stories(topic: str, language: str) -> str:
    """All stories on a topic, where they are too many for its page."""
    return entry("topics", topic, language) + ("stories/" if language == "en" else "geschichten/")


def feed(name: str, language: str) -> str:
    """A feed of the whole portal, without the ending that says the format."""
    german, english = FEEDS[name]
    return english if language == "en" else german


def topic_feed(topic: str, language: str) -> str:
    """The feed of the changes of one topic, without its ending."""
    return f"{section('changes', language)}{'topics' if language == 'en' else 'themen'}/{topic}"


def fact_feed(key: str, language: str) -> str:
    """The feed of the changes of one fact, without its ending."""
    return entry("facts", key, language) + ("changes" if language == "en" else "aenderungen")


def permalink(name: str, key: str, version: str, language: str) -> str:
    """Where a fact or claim stands as one release said it, for good."""
    return f"{entry(name, key, language)}{version}/"


def embed(key: str, language: str, version: str = "") -> str:
    """The card of a fact or claim; with a version as one release said it. Facts and claims share one space of ids."""
    folder = "/en/embed/" if language == "en" else "/einbetten/"
    return f"{folder}{key}/{version}/" if version else f"{folder}{key}/"


def embed_chart(key: str, language: str) -> str:
    """The card with the chart of a fact or claim."""
    return embed(key, language) + ("chart/" if language == "en" else "diagramm/")


def oembed(key: str, language: str) -> str:
    """What programs read that turn the address of a fact or claim into its card."""
    return f"{'/en' if language == 'en' else ''}/oembed/{key}.json"


def release_page(version: str, language: str) -> str:
    """What a release contains, and how it is cited as a whole, for good."""
    return f"{section('data', language)}{version}/"


ASSETS: Final = {"image": ("bild", "image"), "chart": ("diagramm", "chart"), "word-mark": ("wortmarke", "word-mark")}
"""Kinds of assets that have a page for their rights, and how the address of such a page begins."""


def rights_page(kind: str, key: str, language: str) -> str:
    """Where the rights of an image, a chart or the word mark stand, for good; `key` is empty for the word mark."""
    name = ASSETS[kind][language == "en"]
    folder = "rights" if language == "en" else "rechte"
    return f"{section('press', language)}{folder}/{name}{'-' if key else ''}{key}/"


def kit_page(kit: str, language: str) -> str:
    """The page of a press kit: what lies in it, each part alone, and how it changed."""
    return f"{section('press', language)}kits/{kit}/"


def kit_part(kit: str, folder: str, number: int, language: str) -> str:
    """A page with some files of a large kit: the folder they lie in, counted from the second page on."""
    return f"{kit_page(kit, language)}{folder}{f'-{number}' if number > 1 else ''}/"


def check_page(language: str) -> str:
    """The page on which a press kit is checked."""
    return section("press", language) + ("check-my-kit/" if language == "en" else "mappe-pruefen/")


def kit_feed(kit: str, language: str) -> str:
    """The feed of the changes of one press kit, without its ending."""
    return kit_page(kit, language) + ("changes" if language == "en" else "aenderungen")


def event_anchor(key: str, language: str) -> str:
    """An event stands on the timeline."""
    return f"{section('timeline', language)}#{key}"


def host_of(site: Site) -> str:
    """Scheme and host of the site, without a slash at the end; a neutral one until the operator names it."""
    address = site.address
    return PREVIEW_HOST if address == _unfilled() else address.rstrip("/")


@cache
def _unfilled() -> str:
    from brandhub.models.fields import UNFILLED  # all other addresses are known without any model

    return UNFILLED


def relative(target: str, page: str) -> str:
    """The address of `target` as seen from `page`, so that the portal works in any folder of any server.

    Both begin with a slash; addresses of other hosts are returned as they are.
    """
    if not target.startswith("/"):
        return target
    path, mark, anchor = target.partition("#")
    if mark and path == page:
        return f"#{anchor}"
    here = page[: page.rindex("/") + 1].replace("//", "/")  # the page of an entry without id is that of its section
    shared = 1  # as many characters as the folders that both lie in take
    while (after := here.find("/", shared) + 1) and path.startswith(here[:after]):
        shared = after
    link = "../" * here.count("/", shared) + path[shared:]
    return (link or "./") + mark + anchor


def file_of(address: str) -> str:
    """The file below the site folder in which a page or file stands."""
    return address.lstrip("/") + ("index.html" if address.endswith("/") else "")


def address_of(path: str) -> str:
    """The address of what stands in a file below the site folder: the other way round."""
    return "/" + (path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path)
