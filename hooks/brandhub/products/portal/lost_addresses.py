"""Lost addresses: pages and kits of the last release that a hub would no longer publish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.releases import Release
from brandhub.products.portal.addresses import SECTIONS, entry
from brandhub.products.portal.links import page_addresses
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.releases import last_out

_TOLD: Final = tuple(address for name in ("stories", "facts", "claims") for address in SECTIONS[name])
"""Their entries are told one by one, in the words of the editors (`whole.continuity`)."""
_KEPT: Final = ("page", "kit")
"""Charts and embeds go with what they show."""


def _is_told(address: str, release: Release) -> bool:
    easy = {entry("easy", slug, "de") for slug, titles in release.stories.items() if "ls" in titles}
    return address in easy or address.startswith(_TOLD)


def check_lost_addresses(hub: Hub, content: Content) -> Iterator[Problem]:
    """An address, once published, keeps working: partners, written pages, sections and kits.

    A kit may be withdrawn; `verify` and its receipt then say so to whoever holds it.
    """
    release = last_out(content.releases, hub.today)
    if release is None:
        return
    ended = {key for key, kit in content.kits.items() if kit.withdrawn is not None and ("kit", key) in hub.hidden}
    known = page_addresses(hub) | {f"/presse/kits/{key}-{language}.zip" for key in ended for language in LANGUAGES}
    for address, shown in sorted(release.shown.items()):
        if shown.kind in _KEPT and address not in known and not _is_told(address, release):
            values = {"address": address, "title": shown.title, "version": release.version}
            yield Problem(release.place("shown", address), "address-lost", values)
