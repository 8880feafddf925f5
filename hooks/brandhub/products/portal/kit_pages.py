"""Kit pages: what lies in a press kit, file by file, how it changed, its receipts; and the page that checks a kit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.kits import Kit
from brandhub.models.releases import Receipt, Release
from brandhub.products.changes import Changes, compare_snapshots
from brandhub.products.kit_answers import answers_address, told
from brandhub.products.portal.addresses import check_page, kit_feed, kit_page
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.kit_parts import Part
from brandhub.products.press_kit.finished import manifest_address
from brandhub.products.press_kit.listings import KitLines, linked, linked_group

_RIGHTS = ("licence", "light", "credit", "author", "until", "receipt")
# What the script fills in.
_LATER = {"count": "{count}", "size": "{size}", "done": "{done}"}
_BASKET = ("chosen", "none", "fetched", "done", "failed", "title", "text", "file")


def draw_kit(desk: Desk, kit: Kit) -> View:
    """One press kit in one language."""
    language = desk.language
    key = kit.id, language
    lines = linked(desk.workshop.kits[key], desk.link)
    versions: dict[str, str] = {each: kit_page(kit.id, each) for each in kit.languages}
    page = page_view(desk, "kit", lines.title, lines.text, versions=versions, parents=("home", "press"))
    return {
        "page": page,
        "kit": replace(lines, page_url=""),
        "co_brand": kit.co_brand[language] if kit.co_brand else "",
        "here": [linked_group(group, desk.link) for group in desk.workshop.kit_files[key]],
        "parts": [_link(desk, part) for part in desk.workshop.kit_heads[key]],
        "basket": _basket(desk, kit),
        "check_url": desk.link(check_page(language)),
        "feed": {
            "label": desk.word("kit.feed", title=lines.title),
            "url": desk.link(f"{kit_feed(kit.id, language)}.xml"),
        },
        "changes": list(_changes(desk, kit)),
        "receipts": list(_receipts(desk, kit)),
    }


def draw_kit_part(desk: Desk, kit: Kit) -> View:
    """The page with some of the files of a kit."""
    heads: dict[str, tuple[Part, ...]] = {
        one: desk.workshop.kit_heads[kit.id, one] for one in LANGUAGES if one in kit.languages
    }
    part = next(part for part in heads[desk.language] if part.address == desk.address)
    same = (part.group.id, part.number)
    versions = {
        one: other.address for one, own in heads.items() for other in own if (other.group.id, other.number) == same
    }
    kit_title = kit.title[desk.language]
    title = desk.word("kit.part-title", title=kit_title, part=_name(desk, part))
    text = desk.word("kit.part-text", title=kit_title, count=part.group.count, size=part.group.size)
    return {
        "page": page_view(desk, "kit", title, text, versions=versions, parents=("home", "press")),
        "part": linked_group(desk.workshop.kit_parts[desk.address], desk.link),
        "kit": {"title": kit_title, "page_url": desk.link(kit_page(kit.id, desk.language))},
        "around": [_link(desk, other) for other in heads[desk.language] if other is not part],
        "basket": _basket(desk, kit),
    }


def _name(desk: Desk, part: Part) -> str:
    if part.count == 1:
        return part.group.label
    return desk.word("kit.part-of", label=part.group.label, number=part.number, count=part.count)


def _link(desk: Desk, part: Part) -> View:
    url = desk.link(part.address)
    return {"label": _name(desk, part), "url": url, "count": part.group.count, "size": part.group.size}


def _basket(desk: Desk, kit: Kit) -> View:
    return {
        "maker": desk.asset("scripts/kit-zip.js"),
        "manifest": desk.link(manifest_address(kit, desk.language)),
        "name": f"{kit.id}-{desk.word('basket.name')}-{desk.language}.zip",
        "words": json.dumps(_basket_words(desk), ensure_ascii=False),
    }


def _basket_words(desk: Desk) -> View:
    licences = {key: licence.label[desk.language] for key, licence in desk.hub.licences.items()}
    lights = {light: desk.word(f"kit.light.{light}") for light in ("green", "yellow", "red")}
    said = {name: desk.word(f"basket.{name}", **_LATER) for name in _BASKET}
    return {
        **said,
        **{name: desk.word(f"kit.image.{name}") for name in _RIGHTS},
        "licences": licences,
        "lights": lights,
    }


def _changes(desk: Desk, kit: Kit) -> Iterator[View]:
    """Pictures that left the kit, and what every release changed; the newest first."""
    words = desk.workshop.catalogues[desk.language]
    for key, day, why, label in ended_images(desk, kit):
        line = {"about": desk.word("check.image"), "before": label, "after": why}
        yield {"id": f"bild-{key}", "title": desk.date(day), "lines": [line]}
    for release, changes in reversed(list(kit_history(desk.workshop, kit.id, desk.language))):
        title = desk.word("kit.release-of", version=release.version, date=desk.date(release.date))
        lines = list(told(changes, words)) or [{"about": desk.word("kit.release-files"), "before": "", "after": ""}]
        yield {"id": f"ausgabe-{release.version}", "title": title, "lines": lines}


def ended_images(desk: Desk, kit: Kit) -> Iterator[tuple[str, date, str, str]]:
    """Pictures that the kit would hold if they had not ended: id, day, why, caption; the newest first."""
    found = []
    for key, image in desk.hub.ended.items():
        if (kit.select or image.topic in kit.topics) and image.end is not None:
            day, reason = image.end
            why = desk.word(f"desk.image.{reason}", date=desk.date(day))
            found.append((key, day, why, (image.caption or image.alt)[desk.language]))
    return iter(sorted(found, key=lambda one: (one[1], one[0]), reverse=True))


def kit_history(workshop: Workshop, kit: str, language: str) -> Iterator[tuple[Release, Changes]]:
    """Every release with another kit than the one before, and what it says differently; the oldest first."""
    last: tuple[Release, Receipt] | None = None
    for release in workshop.releases:
        receipt = next((one for one in release.kits if (one.kit, one.language) == (kit, language)), None)
        if receipt is None or (last is not None and last[1].id == receipt.id):
            continue
        if last is not None:
            before, old = last
            facts, claims = {*old.facts, *receipt.facts}, {*old.claims, *receipt.claims}
            events = {*old.events, *receipt.events}
            yield release, compare_snapshots(before, release).of(facts, claims, old.images, events)
        else:
            yield release, Changes()
        last = release, receipt


def _receipts(desk: Desk, kit: Kit) -> Iterator[View]:
    for release in reversed(desk.workshop.releases):
        for receipt in release.kits:
            if (receipt.kit, receipt.language) == (kit.id, desk.language):
                label = desk.word("kit.release-of", version=release.version, date=desk.date(release.date))
                yield {"label": label, "sha256": receipt.sha256}


def draw_check(desk: Desk, kits: tuple[KitLines, ...]) -> View:
    """The page on which a kit or a single file is checked in the browser."""
    title, text = desk.word("check.title"), desk.word("check.summary")
    versions = {language: check_page(language) for language in LANGUAGES}
    return {
        "page": page_view(desk, "check-kit", title, text, versions=versions, parents=("home", "press")),
        "check": {
            "reader": desk.asset("scripts/kit-reader.js"),
            **{language: desk.link(answers_address(language)) for language in LANGUAGES},
        },
        "kits": [{"title": k.title, "url": k.url, "size": k.size, "sha256": k.sha256} for k in kits],
    }
