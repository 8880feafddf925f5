"""Delivering: every byte arrives; what the standing site has already is shared with it, and only that."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from brandhub.command.delivering import deliver
from brandhub.products.hosting.compression import compress

TEXT = b"<p>Ein Satz, der sich wiederholt.</p>\n" * 60
FILES = {"index.html": TEXT, "a/b/index.html": TEXT + b"!", "bild.png": b"\x89PNG" + bytes(2000), "robots.txt": b"kurz"}


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    deliver(tmp_path / "standing", FILES)
    return tmp_path / "standing"


def shares(one: Path, other: Path) -> bool:
    return one.stat().st_ino == other.stat().st_ino


def test_files_and_their_copies_arrive(standing: Path) -> None:
    copies = {path: content for name in FILES for path, content in compress(name, FILES[name]).items()}
    assert {"index.html.gz", "index.html.br"} <= copies.keys()
    assert read(standing) == {**FILES, **copies}


def test_copies_that_were_made_are_not_made_again(tmp_path: Path) -> None:
    deliver(tmp_path / "site", {"index.html": TEXT}, {"index.html": {"index.html.gz": b"made"}})
    assert read(tmp_path / "site") == {"index.html": TEXT, "index.html.gz": b"made"}


def test_only_what_has_changed_is_written(standing: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    deliver(site, {**FILES, "index.html": TEXT.replace(b"Satz", b"Wort"), "neu.txt": b"neu"}, standing=standing)
    assert read(site)["index.html"] != TEXT
    assert read(site)["neu.txt"] == b"neu"
    assert shares(site / "bild.png", standing / "bild.png")
    assert shares(site / "a/b/index.html.gz", standing / "a/b/index.html.gz")
    assert not shares(site / "index.html", standing / "index.html")
    assert read(standing)["index.html"] == TEXT


def test_a_link_or_folder_in_the_standing_site_is_not_followed(standing: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(FILES["bild.png"])
    (standing / "bild.png").unlink()
    (standing / "bild.png").symlink_to(elsewhere)
    (standing / "robots.txt").unlink()
    (standing / "robots.txt").mkdir()
    deliver(tmp_path / "site", FILES, standing=standing)
    assert not (tmp_path / "site/bild.png").is_symlink()
    assert not shares(tmp_path / "site/bild.png", elsewhere)
    assert (tmp_path / "site/robots.txt").read_bytes() == b"kurz"


def test_where_nothing_can_be_shared_everything_is_written(
    standing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    deliver(tmp_path / "site", FILES, standing=standing)
    assert read(tmp_path / "site") == read(standing)
    assert not shares(tmp_path / "site/bild.png", standing / "bild.png")
