"""Kits that come back from outside: read with distrust, judged by what we gave out."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from brandhub.models.releases import Release, Snapshot
from brandhub.products import kit_archives
from brandhub.products.kit_archives import NoKit, ReturnedKit, content_id, read_kit
from brandhub.products.kit_standing import Finding, current_kit, judge_kit, shown, write_finding
from brandhub.products.press_kit.archives import pack
from brandhub.products.press_kit.manifest import (
    MANIFEST,
    NOTHING,
    SUMS,
    Manifest,
    Member,
    files_of,
    sha256,
    write_manifest,
)

NO_RELEASE = Snapshot(facts={}, claims={}, stories={})


def _manifest(text: str = "102", release: str = "2026.1", kit: str = "land", credit: str = "Wir") -> Manifest:
    members = (
        Member("liesmich.txt", "texts", "Liesmich", b"Lies mich.", "cc-by-4-0", "Wir"),
        Member("daten/hoefe.csv", "data", "Höfe", text.encode(), "cc-by-4-0", credit, ("zaehlung",)),
    )
    return Manifest(kit, "de", "Landwirtschaft", release, members)


KIT = _manifest()


def _zip(files: Mapping[str, bytes]) -> bytes:
    return pack(files)


def _release(*manifests: Manifest, version: str = "2026.1") -> Release:
    receipts = [
        {
            "kit": manifest.kit,
            "language": manifest.language,
            "title": manifest.title,
            "address": "/presse/kits/land-de.zip",
            "bytes": 1,
            "sha256": "0" * 64,
            "manifest": sha256(write_manifest(manifest)),
            "id": manifest.id,
            "facts": [],
            "claims": [],
        }
        for manifest in manifests
    ]
    empty: dict[str, Any] = {"claims": {}, "facts": {}, "stories": {}}
    day = date(2026, 11, 23).isoformat()
    return Release.model_validate({**empty, "format": 2, "version": version, "date": day, "kits": receipts})


def _judge(content: bytes, *current: Manifest, releases: tuple[Release, ...] = ()) -> Finding:
    return judge_kit(read_kit(content), [current_kit(manifest) for manifest in current], releases, NO_RELEASE)


def test_a_kit_of_ours_is_read_whole() -> None:
    kit = read_kit(_zip(files_of(KIT)))
    assert kit == ReturnedKit("land", "de", KIT.id, sha256(write_manifest(KIT)), kit.sums, (), NOTHING)
    assert set(kit.sums) == {"liesmich.txt", "daten/hoefe.csv"}


def test_the_id_is_the_one_of_the_manifest() -> None:
    assert content_id("land", "de", {member.path: member.sha256 for member in KIT.members}) == KIT.id


def test_repacking_alters_nothing() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("daten")
        for name, content in reversed(files_of(KIT).items()):
            archive.writestr(name, content)
    assert _judge(buffer.getvalue(), KIT).standing == "current"


@pytest.mark.parametrize(
    ("change", "altered"),
    [
        ({"daten/hoefe.csv": b"98"}, ("daten/hoefe.csv",)),
        ({"daten/hoefe.csv": None}, ("daten/hoefe.csv",)),
        ({"neu.txt": b"x"}, ("neu.txt",)),
        ({SUMS: b""}, (SUMS,)),
        ({SUMS: None}, (SUMS,)),
        ({MANIFEST: write_manifest(KIT).replace(KIT.id.encode(), b"0" * 64)}, (SUMS, MANIFEST)),
    ],
)
def test_alterations_are_named(change: dict[str, bytes | None], altered: tuple[str, ...]) -> None:
    files = {name: content for name, content in {**files_of(KIT), **change}.items() if content is not None}
    finding = _judge(_zip(files), KIT)
    assert (finding.standing, finding.files) == ("altered", altered)


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_a_second_member_of_the_same_name_is_an_alteration() -> None:
    buffer = io.BytesIO(_zip(files_of(KIT)))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("liesmich.txt", b"Lies mich.")
    assert _judge(buffer.getvalue(), KIT).files == ("liesmich.txt",)


def test_a_flipped_bit_is_an_alteration() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, member in files_of(KIT).items():
            archive.writestr(name, member)
    content = buffer.getvalue()
    at = content.index(b"102")
    assert _judge(content[:at] + b"9" + content[at + 1 :], KIT).files == ("daten/hoefe.csv",)


def test_another_licence_in_the_manifest_is_an_alteration() -> None:
    """Credits and licences stand in the manifest alone; whoever changes them writes fitting checksums, too."""
    forged = _manifest(credit="Jemand anders")
    assert forged.id == KIT.id
    for current, releases in (((KIT,), ()), ((), (_release(KIT),))):
        assert _judge(_zip(files_of(forged)), *current, releases=releases).files == (MANIFEST,)


def _manifest_alone(document: object) -> bytes:
    return _zip({MANIFEST: json.dumps(document).encode()})


NO_KITS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "text": lambda: b"PK? no",
    "empty": lambda: _zip({}),
    "cut": lambda: _zip(files_of(KIT))[:200],
    "without manifest": lambda: _zip({"a.txt": b"x"}),
    "no object": lambda: _manifest_alone([]),
    "another format": lambda: _manifest_alone({"format": 2}),
    "no texts": lambda: _manifest_alone({"format": 1, "kit": 1, "language": "de", "id": "x", "groups": []}),
    "no groups": lambda: _manifest_alone({"format": 1, "kit": "a", "language": "de", "id": "x", "groups": 7}),
    "no checksum": lambda: _manifest_alone(
        {"format": 1, "kit": "a", "language": "de", "id": "x", "groups": [{"files": [{"path": "a", "sha256": "x"}]}]}
    ),
    "too deep": lambda: _zip({MANIFEST: b"[" * 200_000}),
    "no utf-8": lambda: _zip({MANIFEST: b"\xff\xfe{"}),
    "encrypted": lambda: _encrypted(_zip(files_of(KIT))),
}


def _encrypted(content: bytes) -> bytes:
    """Sets the flag of encryption on every entry of the directory."""
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        flags = struct.unpack_from("<H", content, at + 8)[0] | 1
        content = content[: at + 8] + struct.pack("<H", flags) + content[at + 10 :]
        at = content.find(b"PK\x01\x02", at + 4)
    return content


@pytest.mark.parametrize("name", NO_KITS)
def test_what_is_no_kit_raises_nothing_else(name: str) -> None:
    with pytest.raises(NoKit):
        read_kit(NO_KITS[name]())


def test_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = _zip({**files_of(KIT), "bomb.txt": b"0" * 1_000_000})
    assert read_kit(bomb).altered == ("bomb.txt",)
    for name, limit in (("MAX_UNPACKED", 900_000), ("MAX_MEMBERS", 4), ("MAX_ARCHIVE", 500), ("MAX_MANIFEST", 100)):
        with monkeypatch.context() as patch:
            patch.setattr(kit_archives, name, limit)
            with pytest.raises(NoKit):
                read_kit(bomb)


def test_a_foreign_compression_is_not_even_tried() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files_of(KIT).items():
            archive.writestr(name, content, zipfile.ZIP_LZMA if name == "liesmich.txt" else zipfile.ZIP_STORED)
    assert read_kit(buffer.getvalue()).altered == ("liesmich.txt",)


def test_standings() -> None:
    old, new = _zip(files_of(KIT)), _manifest("104", "2026.2")
    assert _judge(old, KIT) == Finding("current")
    assert _judge(old, KIT, releases=(_release(KIT),)) == Finding("current", "Landwirtschaft", "2026.1")
    superseded = _judge(old, new, releases=(_release(KIT),))
    assert (superseded.standing, superseded.files) == ("superseded", ("daten/hoefe.csv",))
    assert _judge(old, _manifest(kit="stahl"), releases=(_release(KIT),)).standing == "withdrawn"
    assert _judge(old, new).standing == "unknown"
    assert _judge(old, new, releases=(_release(_manifest("98")),)).standing == "unknown"


def test_the_newest_release_with_these_contents_counts() -> None:
    releases = (_release(KIT), _release(KIT, version="2026.2"), _release(_manifest("98"), version="2026.3"))
    assert _judge(_zip(files_of(KIT)), KIT, releases=releases).release == "2026.2"


def test_foreign_names_do_no_harm_on_a_terminal(catalogues: Any) -> None:
    assert shown("a\x1b[31m\nb") == "a�[31m�b"
    assert len(shown("x" * 500)) == 80
    text = write_finding(Finding("altered", files=tuple(f"{n:02}.txt" for n in range(40))), catalogues["de"])
    assert "11.txt" in text
    assert "12.txt" not in text
    assert "und 28 weitere" in text
