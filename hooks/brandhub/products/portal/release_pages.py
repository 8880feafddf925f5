"""Release pages: what one release contains, its files with their checksums, and how it is cited as a whole."""

from __future__ import annotations

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.releases import Release
from brandhub.products.open_data.released import released_files
from brandhub.products.portal.addresses import release_page, section
from brandhub.products.portal.changes_page import anchor_of
from brandhub.products.portal.citing import citation_view
from brandhub.products.portal.citing_whole import release_work
from brandhub.products.portal.data_page import file_view
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.products.press_kit.manifest import sha256


def draw_release(desk: Desk, release: Release) -> View:
    """Drawn from the release alone, so that it says the same for good."""
    title = desk.word("changes.release", version=release.version)
    counts = {"facts": len(release.facts), "claims": len(release.claims)}
    page = page_view(
        desk,
        "release",
        title,
        desk.word("data.release-summary", date=desk.date(release.date), **counts),
        versions={language: release_page(release.version, language) for language in LANGUAGES},
        parents=("home", "data"),
        indexed=False,  # like every page that never changes: searches should find what holds today
    )
    files = released_files(release)
    return {
        "page": page,
        "files": [
            {
                **file_view(address, desk.word(f"data.released-{_kind(address)}"), desk, files),
                "sha256": sha256(content),
            }
            for address, content in files.items()
        ],
        "kits": [
            {"title": f"{kit.title} ({desk.word(f'nav.language.{kit.language}')})", "sha256": kit.sha256}
            for kit in release.kits
        ],
        "changes": desk.link(f"{section('changes', desk.language)}#{anchor_of(release)}"),
        "citation": citation_view(release_work(release, desk), "data", release.version, desk),
    }


def _kind(address: str) -> str:
    return address.rsplit("/", 1)[1].replace(".", "-")
