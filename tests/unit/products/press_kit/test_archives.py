from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from brandhub.ground.stores import Store
from brandhub.products.press_kit import archives
from brandhub.products.press_kit.archives import Deflater, deflate, pack, pack_anything, repack
from hypothesis import given
from hypothesis import strategies as st

FILES = {"b/text.txt": b"Text " * 100, "a.png": b"not really", "LIESMICH.txt": b"Lies mich."}


def test_the_same_files_in_any_order_give_the_same_bytes() -> None:
    assert pack(FILES) == pack(dict(reversed(FILES.items())))


def test_entries_are_sorted_dated_readable_and_bare() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(FILES, first=("b/text.txt",)))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["b/text.txt", "LIESMICH.txt", "a.png"]
    for entry in entries:
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.external_attr >> 16 == 0o100644
        assert entry.extra == b""
        assert entry.comment == b""


def test_text_is_compressed_and_pictures_are_stored() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(FILES))) as archive:
        assert archive.getinfo("b/text.txt").compress_type == zipfile.ZIP_DEFLATED
        assert archive.getinfo("a.png").compress_type == zipfile.ZIP_STORED


def test_an_office_document_loses_the_clock() -> None:
    core = b"<p><dcterms:created x='y'>2026-11-23T10:00:00Z</dcterms:created></p>"
    document = pack({"[Content_Types].xml": b"<t/>", "docProps/core.xml": core, "A.xml": b""})
    with zipfile.ZipFile(io.BytesIO(repack(document, date(2014, 8, 26)))) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert b">2014-08-26T00:00:00Z<" in archive.read("docProps/core.xml")


PATHS = st.text("abcz-./", min_size=1, max_size=9).map(lambda stem: f"{stem}/x")
CONTENTS = st.binary(max_size=200) | st.binary(min_size=1, max_size=20).map(lambda part: part * 500)


@given(st.dictionaries(PATHS.flatmap(lambda p: st.sampled_from([f"{p}.txt", f"{p}.PNG", f"{p}.csv"])), CONTENTS))
def test_it_is_what_the_standard_library_packs(files: dict[str, bytes]) -> None:
    assert pack(files) == pack_anything(files, sorted(files))


def test_letters_beyond_ascii_are_left_to_the_standard_library() -> None:
    files = {"müll.txt": b"x"}
    assert pack(files) == pack_anything(files, files)
    with zipfile.ZipFile(io.BytesIO(pack(files))) as archive:
        assert archive.namelist() == ["müll.txt"]


def test_what_was_deflated_once_is_taken_from_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long, short = b"Zeile mit Text\n" * 500, b"kurz"
    files = {"a.txt": long, "b.txt": long, "c.txt": short}
    done: list[bytes] = []

    def noted(content: bytes) -> bytes:
        done.append(content)
        return deflate(content)

    monkeypatch.setattr(archives, "deflate", noted)
    store = Store(tmp_path, "a")
    first = pack(files, deflater=Deflater(store))
    assert done == [long, short], "the same content once"
    done.clear()
    assert pack(files, deflater=Deflater(store)) == first == pack(files)
    assert done == [short], "what is short is deflated faster than read"
