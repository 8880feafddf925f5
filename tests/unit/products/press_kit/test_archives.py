from __future__ import annotations

import io
import zipfile
from datetime import date

from brandhub.products.press_kit.archives import pack, repack

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
