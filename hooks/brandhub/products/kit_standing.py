"""The standing of a kit that is out: current, superseded, withdrawn, altered or unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from brandhub.ground.catalogues import Catalogue
from brandhub.models.releases import Receipt, Release, Snapshot
from brandhub.products.changes import Changes, compare_snapshots
from brandhub.products.impact import indented, write_changes
from brandhub.products.kit_archives import ReturnedKit
from brandhub.products.press_kit.manifest import MANIFEST, Manifest, sha256, write_manifest

Standing = Literal["current", "superseded", "withdrawn", "altered", "unknown"]
EXITS: Final[Mapping[Standing, int]] = {"current": 0, "superseded": 1, "withdrawn": 2, "altered": 3, "unknown": 4}
"""The exit codes of `verify` (design §5)."""
MOST_LINES: Final = 12
_SHOWN: Final = 80


@dataclass(frozen=True)
class CurrentKit:
    """A kit as the project gives it today: its id, and the checksums of its manifest and its files."""

    kit: str
    language: str
    id: str
    manifest: str
    sums: Mapping[str, str]


def current_kit(manifest: Manifest) -> CurrentKit:
    """What a returned kit is compared with."""
    sums = {member.path: member.sha256 for member in manifest.members}
    return CurrentKit(manifest.kit, manifest.language, manifest.id, sha256(write_manifest(manifest)), sums)


@dataclass(frozen=True)
class Finding:
    """What became of a kit. `release` and `title` are known for kits that a release has a receipt for.

    `files` are the altered ones, or those that are different, new or gone in the current kit. `reason` says why
    nothing could be found out.
    """

    standing: Standing
    title: str = ""
    release: str = ""
    changes: Changes = field(default_factory=Changes)
    files: tuple[str, ...] = ()
    reason: Literal["", "unreadable", "no-project"] = ""


def judge_kit(
    returned: ReturnedKit, current: Iterable[CurrentKit], releases: tuple[Release, ...], today: Snapshot
) -> Finding:
    """The standing of a kit, and what has changed since it was handed out.

    Only what is equal to today's kit, or what a release has a receipt for, is known to be ours: a manifest alone
    proves nothing, anyone can write one.
    """
    if returned.altered:
        return Finding("altered", files=returned.altered)
    same = [kit for kit in current if (kit.kit, kit.language) == (returned.kit, returned.language)]
    found = _receipt(returned, releases)
    title, version = (found[0].title, found[1].version) if found else ("", "")
    own = {kit.manifest for kit in same if kit.id == returned.id} | ({found[0].manifest} if found else set())
    if own and returned.manifest not in own:
        return Finding("altered", title, version, files=(MANIFEST,))
    if any(kit.id == returned.id for kit in same):
        return Finding("current", title, version)
    if found is None:
        return Finding("unknown")
    if not same:
        return Finding("withdrawn", title, version)
    receipt, release = found
    changes = compare_snapshots(release, today).of(receipt.facts, receipt.claims)
    return Finding("superseded", title, version, changes, _differing(returned.sums, same[0].sums))


def _receipt(returned: ReturnedKit, releases: tuple[Release, ...]) -> tuple[Receipt, Release] | None:
    """The newest release that handed out exactly these contents."""
    for release in reversed(releases):
        for receipt in release.kits:
            if (receipt.kit, receipt.language, receipt.id) == (returned.kit, returned.language, returned.id):
                return receipt, release
    return None


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path)))


def write_finding(finding: Finding, words: Catalogue) -> str:
    """The finding as text: the standing in one sentence, then what has changed."""
    origin = words.text("desk.verify.from", {"title": finding.title, "version": finding.release})
    sentence = words.text(f"desk.verify.{finding.reason or finding.standing}")
    blocks = [f"{origin} {sentence}" if finding.release else sentence]
    if finding.standing == "superseded":
        blocks += write_changes(finding.changes, words) or [words.text("desk.verify.same-facts")]
    if finding.files:
        lines = list(indented(_limited([shown(path) for path in finding.files], words)))
        blocks.append("\n".join([words.text(f"desk.verify.files-{finding.standing}"), *lines]))
    return "\n\n".join(blocks)


def shown(text: str) -> str:
    """A text that others wrote, safe for a terminal: one line, no control characters, not too long."""
    plain = "".join(character if character.isprintable() else "�" for character in text)
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"


def _limited(lines: list[str], words: Catalogue) -> Iterator[str]:
    yield from lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        yield words.text("desk.more", {"count": len(lines) - MOST_LINES})
