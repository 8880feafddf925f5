"""The manifest: every file of a kit with its title, size, checksum, licence, credit and sources.

Page and ZIP are both made from it, so neither can list what the other lacks.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Final

from brandhub.ground.json_texts import write_json

GROUPS: Final = ("texts", "graphics", "data", "images", "brand", "contacts", "licences")
"""The groups of every kit in their fixed order (design §8)."""

MANIFEST: Final = "manifest.json"
SUMS: Final = "SHA256SUMS"
FORMAT: Final = 1

MEDIA_TYPES: Final = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".css": "text/css; charset=utf-8",
    ".ase": "application/octet-stream",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
}
_PATH = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")


@dataclass(frozen=True)
class Member:
    """One file of a kit. `path` is plain ASCII, so that it survives every unpacking program.

    `licence`, `sources`, `facts`, `claims` and `events` are ids of the hub; the last three are what the file says and
    must be renewed for. `image` is the id of the picture that it shows, if any; `light` is the rights light (green,
    yellow, red), `expires` the first day on which the file may not be used any more, `receipt` the page of the site
    where its rights stand for good, or empty.

    Raises:
        ValueError: The path is not plain ASCII, or its ending has no media type.
    """

    path: str
    group: str
    title: str
    content: bytes
    licence: str
    credit: str
    sources: tuple[str, ...] = ()
    author: str = ""
    light: str = ""
    expires: date | None = None
    receipt: str = ""
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    image: str = ""

    def __post_init__(self) -> None:
        if not _PATH.fullmatch(self.path) or ".." in self.path:
            raise ValueError(f"not a plain path for a kit: {self.path!r}")
        if self.group not in GROUPS:
            raise ValueError(f"no such group: {self.group!r}")
        self.media_type  # noqa: B018 - raises for an unknown ending

    @property
    def media_type(self) -> str:
        ending = posixpath.splitext(self.path)[1].lower()
        if ending not in MEDIA_TYPES:
            raise ValueError(f"no media type for {self.path!r}")
        return MEDIA_TYPES[ending]

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)

    @cached_property
    def sha256(self) -> str:
        return sha256(self.content)


@dataclass(frozen=True)
class Listed(Member):
    """A file of a kit that stands, as its list tells of it. Its content is not at hand."""

    said_size: int = 0
    said_sha256: str = ""

    @property
    def size(self) -> int:
        """In bytes."""
        return self.said_size

    @property
    def sha256(self) -> str:
        return self.said_sha256


@dataclass(frozen=True)
class Says:
    """The figures and sentences of a kit in its language: by fact the values by date, by claim the sentence.

    With them a kit can be compared with what holds today even where nobody kept a receipt for it.
    """

    facts: Mapping[str, Mapping[str, str]]
    claims: Mapping[str, str]


NOTHING: Final = Says({}, {})


@dataclass(frozen=True)
class Manifest:
    """A kit in one language: its id, its title, its release, its files, and what it says.

    `release` is empty before the first release, and for a kit that is not what a release handed out: then `after` names
    the last one. `said`: all of it as it was written before, if it was.
    """

    kit: str
    language: str
    title: str
    release: str
    members: tuple[Member, ...]
    says: Says = NOTHING
    after: str = ""
    said: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        paths = Counter(member.path.casefold() for member in self.members)
        twice = sorted(path for path, count in paths.items() if count > 1)
        if twice:
            raise ValueError(f"kit {self.kit}: two files at {', '.join(twice)}")

    @cached_property
    def id(self) -> str:
        """The id of these contents: the checksum over the checksums of all files. Equal contents, equal id."""
        lines = [f"{member.sha256}  {member.path}\n" for member in by_path(self.members)]
        return sha256("".join([f"{self.kit} {self.language}\n", *lines]).encode())

    @cached_property
    def written(self) -> bytes:
        """The manifest as JSON, the same inside the ZIP and beside it."""
        return self.said or _write(self)

    def groups(self) -> tuple[tuple[str, tuple[Member, ...]], ...]:
        """The groups that have files, in their fixed order, files by path."""
        found = [(group, tuple(m for m in by_path(self.members) if m.group == group)) for group in GROUPS]
        return tuple((group, members) for group, members in found if members)


def by_path(members: tuple[Member, ...]) -> list[Member]:
    return sorted(members, key=lambda member: member.path)


def sha256(content: bytes) -> str:
    """The checksum as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def write_manifest(manifest: Manifest) -> bytes:
    """The manifest as JSON, the same inside the ZIP and beside it."""
    return manifest.written


def _write(manifest: Manifest) -> bytes:
    groups = [{"id": group, "files": [_file(m) for m in members]} for group, members in manifest.groups()]
    head: dict[str, Any] = {
        "format": FORMAT,
        "kit": manifest.kit,
        "language": manifest.language,
        "title": manifest.title,
        "release": manifest.release or None,
        **({"after": manifest.after} if manifest.after else {}),
        "id": manifest.id,
        "groups": groups,
        "says": {"facts": manifest.says.facts, "claims": manifest.says.claims},
    }
    return f"{write_json(head)}\n".encode()


def _file(member: Member) -> dict[str, Any]:
    return {
        "path": member.path,
        "title": member.title,
        "media-type": member.media_type,
        "bytes": member.size,
        "sha256": member.sha256,
        "licence": member.licence,
        "light": member.light or None,
        "credit": member.credit,
        "author": member.author or member.credit,
        "expires": member.expires.isoformat() if member.expires else None,
        "receipt": member.receipt or None,
        "sources": list(member.sources),
        "facts": list(member.facts),
        "claims": list(member.claims),
    }


def files_of(manifest: Manifest) -> dict[str, bytes]:
    """Everything that goes into the ZIP: the members, the manifest, and the checksums of all of these."""
    files = {member.path: member.content for member in by_path(manifest.members)}
    files[MANIFEST] = write_manifest(manifest)
    known = {member.path: member.sha256 for member in manifest.members}
    sums = [f"{known.get(path) or sha256(files[path])}  {path}\n" for path in sorted(files)]
    files[SUMS] = "".join(sums).encode()
    return files
