"""The standing of a kit that is out: current, superseded, withdrawn, altered or unknown."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from brandhub.ground.catalogues import Catalogue
from brandhub.models.fields import Texts
from brandhub.models.releases import Receipt, Release, ReleasedFile, Snapshot
from brandhub.products.changes import Changes, SentenceChange, ValueChange, compare_snapshots
from brandhub.products.impact import indented, write_changes
from brandhub.products.kit_archives import ReturnedKit
from brandhub.products.press_kit.manifest import MANIFEST, Manifest, Says, sha256, write_manifest

Standing = Literal["current", "superseded", "withdrawn", "altered", "unknown"]
EXITS: Final[Mapping[Standing, int]] = {"current": 0, "superseded": 1, "withdrawn": 2, "altered": 3, "unknown": 4}
"""The exit codes of `verify` (design §5)."""
Since = Callable[[Release], Changes]
"""What has changed since a release: compared once, asked for often."""
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
    title: str = ""

    @cached_property
    def digests(self) -> frozenset[str]:
        """The checksums of all its files."""
        return frozenset(self.sums.values())

    @property
    def name(self) -> str:
        """How receipts of single files name a kit."""
        return f"{self.kit}-{self.language}"


def current_kit(manifest: Manifest) -> CurrentKit:
    """What a returned kit is compared with."""
    sums = {member.path: member.sha256 for member in manifest.members}
    return CurrentKit(
        manifest.kit, manifest.language, manifest.id, sha256(write_manifest(manifest)), sums, manifest.title
    )


@dataclass(frozen=True)
class Finding:
    """What became of a kit. `release` and `title` are known for kits that a release has a receipt for.

    `files` are the altered ones, or those that are different, new or gone in the current kit. `reason` says why
    nothing could be found out. `single`: it is about one file, which lay in `kits`. `compared`: no release vouches for
    the kit, but what it says was set against what holds today; `changes` are the differences.
    """

    standing: Standing
    title: str = ""
    release: str = ""
    changes: Changes = field(default_factory=Changes)
    files: tuple[str, ...] = ()
    reason: Literal["", "unreadable", "no-project"] = ""
    single: bool = False
    kits: tuple[str, ...] = ()
    compared: bool = False


def judge_kit(
    returned: ReturnedKit,
    current: Iterable[CurrentKit],
    releases: tuple[Release, ...],
    today: Snapshot,
    since: Since | None = None,
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
        return _compared(returned, today)
    if not same:
        return Finding("withdrawn", title, version)
    receipt, release = found
    all_changes = since(release) if since else compare_snapshots(release, today)
    changes = all_changes.of(receipt.facts, receipt.claims, receipt.images, receipt.events)
    return Finding("superseded", title, version, changes, _differing(returned.sums, same[0].sums))


def _compared(returned: ReturnedKit, today: Snapshot) -> Finding:
    """Nobody vouches for the kit: anyone can write a manifest. What it says can be compared all the same."""
    if returned.says is None:
        return Finding("unknown")
    return Finding("unknown", changes=compare_said(returned.says, today, returned.language), compared=True)


def compare_said(says: Says, today: Snapshot, language: str) -> Changes:
    """What a kit in one language says, against today's values and sentences of the same facts and claims."""
    values = [change for key, old in sorted(says.facts.items()) for change in _values(key, old, today, language)]
    sentences = []
    for key, before in sorted(says.claims.items()):
        claim = today.claims.get(key)
        after = claim.sentence if claim else None
        if (after[language] if after else None) != before:
            sentences.append(SentenceChange(key, _said(before), after))
    return Changes(tuple(values), tuple(sentences))


def _values(key: str, old: Mapping[str, str], today: Snapshot, language: str) -> Iterator[ValueChange]:
    fact = today.facts.get(key)
    new = {entry.as_of: entry.text for entry in fact.observations} if fact else {}
    for as_of in sorted(old.keys() | new.keys()):
        before, after = old.get(as_of), new.get(as_of)
        if before != (after[language] if after else None):
            yield ValueChange(key, fact.label if fact else _said(key), as_of, _said(before) if before else None, after)


def _said(text: str) -> Texts:
    """A text that stood there in one language alone, cut to what a terminal can bear."""
    return Texts(de=shown(text, 400) or "–", en=shown(text, 400) or "–")


def judge_file(
    digest: str, name: str, current: Iterable[CurrentKit], releases: tuple[Release, ...], since: Since
) -> Finding:
    """The standing of a single file by its checksum; its name alone tells an altered file from an unknown one."""
    kits = list(current)
    holding = [kit for kit in kits if digest in kit.digests]
    if holding:
        path = next(path for path, known in holding[0].sums.items() if known == digest)
        return Finding("current", title=path, single=True, kits=tuple(kit.title for kit in holding))
    for release in reversed(releases):
        if digest in release.files:
            return _of_release(release.files[digest], release, kits, since)
    known = {posixpath.basename(path) for kit in kits for path in kit.sums}
    known |= {posixpath.basename(file.path) for release in releases for file in release.files.values()}
    return Finding("altered" if name in known else "unknown", single=True)


def _of_release(file: ReleasedFile, release: Release, kits: list[CurrentKit], since: Since) -> Finding:
    """A file that was handed out: replaced where its kit still has one at its place, else no longer handed out."""
    titles = {f"{receipt.kit}-{receipt.language}": receipt.title for receipt in release.kits}
    named = tuple(dict.fromkeys(titles.get(name, name) for name in file.kits))
    images = (file.image,) if file.image else ()
    changes = since(release).of(file.facts, file.claims, images, file.events)
    there = any(file.path in kit.sums for kit in kits if kit.name in file.kits)
    standing: Standing = "superseded" if there else "withdrawn"
    return Finding(standing, file.path, release.version, changes, single=True, kits=named)


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
    if finding.single:
        return _write_single(finding, words)
    origin = words.text("desk.verify.from", {"title": finding.title, "version": finding.release})
    sentence = words.text(f"desk.verify.{finding.reason or finding.standing}")
    blocks = [f"{origin} {sentence}" if finding.release else sentence]
    if finding.compared:
        blocks.append(words.text("desk.verify.compared" if finding.changes else "desk.verify.compared-same"))
        blocks += write_changes(finding.changes, words)
    if finding.standing == "superseded":
        blocks += write_changes(finding.changes, words) or [words.text("desk.verify.same-facts")]
    if finding.files:
        lines = list(indented(_limited([shown(path) for path in finding.files], words)))
        blocks.append("\n".join([words.text(f"desk.verify.files-{finding.standing}"), *lines]))
    return "\n\n".join(blocks)


def _write_single(finding: Finding, words: Catalogue) -> str:
    """The same for one file: where it lay, its standing, and what of it reads differently today."""
    sentence = words.text(f"desk.verify.file-{finding.standing}")
    known = {"title": finding.title, "kits": "; ".join(finding.kits)}
    origin = [words.text("desk.verify.file-known", known)] if finding.kits else []
    return "\n\n".join([" ".join([*origin, sentence]), *write_changes(finding.changes, words)])


def shown(text: str, most: int = _SHOWN) -> str:
    """A text that others wrote, safe for a terminal: one line, no control characters, not too long."""
    plain = "".join(character if character.isprintable() else "�" for character in text)
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def _limited(lines: list[str], words: Catalogue) -> Iterator[str]:
    yield from lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        yield words.text("desk.more", {"count": len(lines) - MOST_LINES})
