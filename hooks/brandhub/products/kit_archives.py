"""Kit archives that come back from outside: read with distrust, in memory, within limits, nothing unpacked to disk."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from brandhub.products.press_kit.manifest import FORMAT, MANIFEST, SUMS, Says

MAX_ARCHIVE: Final = 200 * 1024 * 1024
MAX_UNPACKED: Final = 500 * 1024 * 1024
MAX_MEMBERS: Final = 5_000
MAX_MANIFEST: Final = 4 * 1024 * 1024
_CHUNK: Final = 1024 * 1024
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # ours; others only make a reader work harder
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


class NoKit(Exception):
    """The file is not a press kit that could be read."""


@dataclass(frozen=True)
class ReturnedKit:
    """A kit as its ZIP states it: `sums` are the checksums that its manifest lists, `altered` the members that differ.

    `manifest` is the checksum of the manifest itself: licences and credits stand there and nowhere else.

    `says` is what it states to say, None where it states nothing. Kit, language, paths and texts were written by
    others: show them with care.
    """

    kit: str
    language: str
    id: str
    manifest: str
    sums: Mapping[str, str]
    altered: tuple[str, ...]
    says: Says | None = None


def read_kit(content: bytes) -> ReturnedKit:
    """Reads the manifest and checks every member against it. Raises NoKit for anything without a readable manifest."""
    if len(content) > MAX_ARCHIVE:
        raise NoKit
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except _BROKEN as error:
        raise NoKit from error


def content_id(kit: str, language: str, sums: Mapping[str, str]) -> str:
    """The id of these contents, as `Manifest.id` computes it."""
    lines = [f"{sums[path]}  {path}\n" for path in sorted(sums)]
    return _sha256("".join([f"{kit} {language}\n", *lines]).encode())


def _sha256(content: bytes | None) -> str:
    return hashlib.sha256(content or b"").hexdigest()


def _read(archive: zipfile.ZipFile) -> ReturnedKit:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MAX_MEMBERS or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise NoKit
    by_name = {entry.filename: entry for entry in entries}
    raw = _content(archive, by_name.get(MANIFEST), MAX_MANIFEST)
    kit, language, stated, sums = _manifest(raw)
    names = [entry.filename for entry in entries]
    found = {name: _checksum(archive, entry) for name, entry in by_name.items() if name not in (MANIFEST, SUMS)}
    differing = {path for path in sums.keys() | found.keys() if sums.get(path) != found.get(path)}
    differing |= {name for name in names if names.count(name) > 1} if len(by_name) < len(names) else set()
    if stated != content_id(kit, language, sums):
        differing.add(MANIFEST)
    if _lines_of(archive, by_name.get(SUMS)) != _expected_lines(sums, raw):
        differing.add(SUMS)
    return ReturnedKit(kit, language, stated, _sha256(raw), sums, tuple(sorted(differing)), _says(raw))


def _manifest(raw: bytes | None) -> tuple[str, str, str, dict[str, str]]:
    """Kit, language, id and checksums. Raises NoKit when one of them is missing or no text."""
    try:
        document: Any = json.loads((raw or b"").decode("utf-8"))
        if document["format"] != FORMAT:
            raise NoKit
        kit, language, stated = (document[name] for name in ("kit", "language", "id"))
        files = [file for group in document["groups"] for file in group["files"]]
        pairs = [(file["path"], file["sha256"]) for file in files]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NoKit from error
    texts = (kit, language, stated, *(text for pair in pairs for text in pair))
    if not all(isinstance(text, str) for text in texts) or not all(_HASH.fullmatch(digits) for _, digits in pairs):
        raise NoKit
    return kit, language, stated, dict(pairs)


def _says(raw: bytes | None) -> Says | None:
    """The figures and sentences that a manifest states; None for one without, or with anything but texts."""
    try:
        said = json.loads((raw or b"").decode("utf-8"))["says"]
        facts = {key: dict(values) for key, values in said["facts"].items()}
        claims = dict(said["claims"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    texts = (*claims.values(), *(text for values in facts.values() for text in values.values()))
    return Says(facts, claims) if all(isinstance(text, str) for text in texts) else None


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None, limit: int) -> bytes | None:
    """A member as a whole; None when it is missing or larger than the limit, whatever its header says."""
    if entry is None or entry.file_size > limit or entry.compress_type not in _METHODS:
        return None
    with archive.open(entry) as member:
        content = member.read(limit + 1)
    return content if len(content) <= limit else None


def _checksum(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str | None:
    """The checksum of a member; None when it cannot be read. `zipfile` stops at the size that the header states."""
    if entry.compress_type not in _METHODS:
        return None
    total = hashlib.sha256()
    try:
        with archive.open(entry) as member:
            while chunk := member.read(_CHUNK):
                total.update(chunk)
    except _BROKEN:
        return None
    return total.hexdigest()


def _lines_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None) -> list[str]:
    content = _content(archive, entry, MAX_MANIFEST) or b""
    return content.decode("utf-8", "replace").splitlines()


def _expected_lines(sums: Mapping[str, str], manifest: bytes | None) -> list[str]:
    whole = {**sums, MANIFEST: _sha256(manifest)}
    return [f"{whole[path]}  {path}" for path in sorted(whole)]
