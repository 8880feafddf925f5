"""Released data: every release stays available in full, as it was published."""

from __future__ import annotations

from brandhub.models.releases import Release
from brandhub.products.open_data import FOLDER, Catalogues, json_bytes, terms_of
from brandhub.products.press_kit.manifest import sha256
from brandhub.products.releases import write_release
from brandhub.whole.hub import Hub


def write_released_data(releases: tuple[Release, ...], hub: Hub, catalogues: Catalogues) -> dict[str, bytes]:
    """Every release as its file stands in the project, and a list of them, the newest first."""
    if not releases:
        return {}
    files = {release_address(release): write_release(release) for release in releases}
    listed = [
        {
            "version": release.version,
            "date": release.date.isoformat(),
            "address": address,
            "bytes": len(content),
            "sha256": sha256(content),
        }
        for release, (address, content) in zip(releases, files.items(), strict=True)
    ]
    files[f"{FOLDER}releases.json"] = json_bytes({"terms": terms_of(hub, catalogues), "releases": listed[::-1]})
    return files


def release_address(release: Release) -> str:
    """The address at which a release stays available as data."""
    return f"{FOLDER}releases/{release.version}/release.json"
