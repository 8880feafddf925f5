"""Citing the whole: the open data of today, or of one release, as a work of its own."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.moments import Moment, parse_moment
from brandhub.models.releases import Release
from brandhub.products.citations import Work
from brandhub.products.portal.addresses import release_page, section
from brandhub.products.portal.desk import Desk, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.whole.resolving import is_unfilled

KEY = {"de": "daten", "en": "data"}


def today_work(desk: Desk) -> Work:
    """The last release as long as nothing has changed since; else the living page, as of the day of the hub."""
    changed = any(chapter.entries for chapter in desk.workshop.log if chapter.release is None)
    releases = desk.workshop.releases
    if releases and not changed:
        return release_work(releases[-1], desk)
    return _work(desk, section("data", desk.language), "", parse_moment(desk.hub.today.isoformat()))


def release_work(release: Release, desk: Desk) -> Work:
    """One release, at the address that stays."""
    address = release_page(release.version, desk.language)
    return _work(desk, address, release.version, parse_moment(release.date.isoformat()))


def _work(desk: Desk, address: str, version: str, issued: Moment) -> Work:
    language, site, operator = desk.language, desk.hub.site.title, desk.hub.site.operator.name
    titles = {each: desk.workshop.catalogues[each].text("citation.title-data") for each in LANGUAGES}
    return Work(
        key="-".join(filter(None, (KEY[language], version))),
        language=language,
        title=titles[language],
        other_title=titles["en" if language == "de" else "de"],
        lead=f"{titles[language]}.",
        author=site[language] if is_unfilled(operator) else operator,
        site=site[language],
        issued=issued,
        version=version,
        stand="",
        url=base_address(desk) + address,
        medium="data",
    )


def whole_works(workshop: Workshop) -> Iterator[tuple[str, str, Work]]:
    """Section, id and work in each language: of the data page, and of every release."""
    for language in LANGUAGES:
        yield "data", "", today_work(Desk(workshop, section("data", language), language))
        for release in workshop.releases:
            desk = Desk(workshop, release_page(release.version, language), language)
            yield "data", release.version, release_work(release, desk)
