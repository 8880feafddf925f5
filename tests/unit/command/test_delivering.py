"""Delivering: every byte arrives, and nothing is shared with the site that stands."""

from __future__ import annotations

from pathlib import Path

from brandhub.command.delivering import deliver
from brandhub.products.hosting.compression import compress

TEXT = b"<p>Ein Satz, der sich wiederholt.</p>\n" * 60
FILES = {"index.html": TEXT, "a/b/index.html": TEXT + b"!", "bild.png": b"\x89PNG" + bytes(2000), "robots.txt": b"kurz"}


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_and_their_copies_arrive(tmp_path: Path) -> None:
    deliver(tmp_path / "site", FILES)
    copies = {path: content for name in FILES for path, content in compress(name, FILES[name]).items()}
    assert {"index.html.gz", "index.html.br"} <= copies.keys()
    assert read(tmp_path / "site") == {**FILES, **copies}


def test_copies_that_were_made_are_not_made_again(tmp_path: Path) -> None:
    deliver(tmp_path / "site", {"index.html": TEXT}, {"index.html": {"index.html.gz": b"made"}})
    assert read(tmp_path / "site") == {"index.html": TEXT, "index.html.gz": b"made"}


def test_two_sites_share_no_file(tmp_path: Path) -> None:
    """Else whoever damages one would damage the other."""
    for name in ("old", "new"):
        deliver(tmp_path / name, FILES)
    assert all(path.stat().st_nlink == 1 for path in tmp_path.rglob("*") if path.is_file())
