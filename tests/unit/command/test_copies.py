"""Copies: each text of some size lies beside its compressed copies, and nothing that was there is touched."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest
from brandhub.command.copies import lay_copies

TEXT = b"<p>Ein Satz, der sich wiederholt.</p>\n" * 60


@pytest.mark.parametrize("hands", [1, 2])
def test_each_text_gets_its_copies_and_a_file_of_its_own_keeps_its_place(tmp_path: Path, hands: int) -> None:
    files = {"index.html": TEXT, "a/b.css": TEXT, "a/b.css.gz": b"eigen", "c.png": TEXT, "d.md": TEXT, "e.txt": b"kurz"}
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert lay_copies(tmp_path, hands) == 4
    there = {path.relative_to(tmp_path).as_posix(): path for path in tmp_path.rglob("*") if path.is_file()}
    assert there.keys() == {*files, "index.html.gz", "index.html.br", "a/b.css.br", "d.md.gz"}
    assert all(there[name].read_bytes() == content for name, content in files.items())
    assert gzip.decompress(there["index.html.gz"].read_bytes()) == TEXT
    assert brotli.decompress(there["index.html.br"].read_bytes()) == TEXT
