"""Every file of the kits, opened as its readers open it."""

from __future__ import annotations

import csv
import io
import json
import re
import struct
import zipfile

import docx
import openpyxl
import page
import pikepdf
import pytest
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.rights_readers import read_rights
from PIL import Image

Kits = tuple[PressKit, ...]
PIXELS = (".png", ".jpg", ".svg")


def members(kits: Kits, *endings: str) -> list[Member]:
    """Every different file with one of these endings, once."""
    found = {m.sha256: m for kit in kits for m in kit.manifest.members if m.path.endswith(endings)}
    assert found
    return list(found.values())


def member(kits: Kits, path: str, kit: str = "pressemappe") -> bytes:
    return next(m.content for k in kits if k.kit.id == kit for m in k.manifest.members if m.path == path)


def test_every_pdf_conforms_to_both_standards(kits: Kits) -> None:
    for one in members(kits, ".pdf"):
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
            report = page.validate_pdf_bytes(one.content, profile=profile)
            # The checker miscounts compressed streams that happen to end in a line feed of their own.
            failures = [f"{one.path}: {f.rule_id}" for f in report.failures if "STREAM-LENGTH" not in f.rule_id]
            assert not failures


def test_every_pdf_says_its_title_language_and_rights(kits: Kits) -> None:
    for kit in kits:
        for one in (m for m in kit.manifest.members if m.path.endswith(".pdf")):
            with pikepdf.open(io.BytesIO(one.content)) as pdf, pdf.open_metadata() as said:
                assert str(pdf.Root.Lang).startswith(kit.language), one.path
                assert bool(pdf.Root.MarkInfo.Marked)
                assert str(pdf.docinfo.Title) in one.title
                assert said["dc:rights"].startswith("CC BY 4.0")
                assert said["photoshop:Credit"] == one.credit
                assert pdf.docinfo.get("/Producer", "") == ""


def test_the_booklet_has_contents_in_the_order_of_its_chapters(kits: Kits) -> None:
    with pikepdf.open(io.BytesIO(member(kits, "texte/werkstatt-in-zahlen.pdf"))) as pdf:
        tags = list(tags_of(pdf.Root.StructTreeRoot.K))
    assert tags.index("/TOC") < tags.index("/H1")
    assert tags.count("/TOCI") >= tags.count("/H1") + tags.count("/H2")
    word = docx.Document(io.BytesIO(member(kits, "texte/werkstatt-in-zahlen.docx")))
    styles = [(p.style.name, p.text) for p in word.paragraphs if p.style]
    listed = [text for style, text in styles if style.lower().startswith("toc")]
    chapters = [text for style, text in styles if style in ("Heading 1", "Heading 2")]
    assert listed == chapters
    anchors = re.findall(r'w:anchor="(_Toc\d+)"', word.element.xml)
    assert anchors == re.findall(r'w:bookmarkStart[^>]*w:name="(_Toc\d+)"', word.element.xml)


def tags_of(node: pikepdf.Object) -> list[str]:
    if isinstance(node, pikepdf.Array):
        return [tag for child in node for tag in tags_of(child)]
    if not isinstance(node, pikepdf.Dictionary) or "/S" not in node:
        return []
    return [str(node.S), *(tags_of(node.K) if "/K" in node else [])]


def test_every_picture_carries_its_rights_inside(kits: Kits) -> None:
    for one in members(kits, *PIXELS):
        ending = one.path[one.path.rindex(".") :]
        for carrier in read_rights(one.content, ending):
            assert one.credit in carrier.credit, one.path
            assert (one.author or one.credit) in carrier.author, one.path
            assert carrier.licence, one.path
            assert carrier.alt, one.path
            assert not carrier.foreign


def test_every_picture_comes_in_three_sizes(kits: Kits) -> None:
    for name in ("feld", "foto"):
        ending = ".svg" if name == "feld" else ".png"
        flat = ".png" if name == "feld" else ".jpg"
        assert member(kits, f"bilder/{name}{ending}")
        with Image.open(io.BytesIO(member(kits, f"bilder/{name}-social{flat}"))) as card:
            assert card.size == (1200, 630)
        with Image.open(io.BytesIO(member(kits, f"bilder/{name}-web{flat}"))) as web:
            assert max(web.size) <= 1600


def test_no_office_document_tells_of_a_machine_or_person(kits: Kits) -> None:
    for one in members(kits, ".docx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(one.content)) as archive:
            core = archive.read("docProps/core.xml").decode()
            everything = b"".join(archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels")))
        assert re.search(rf"<dc:creator[^>]*>{one.credit}</dc:creator>", core), one.path
        assert "python-docx" not in core
        assert "openpyxl" not in core
        assert not re.search(rb"/(home|Users|root|tmp|work)/|[A-Z]:\\\\", everything), one.path


def test_no_cell_is_a_formula(kits: Kits) -> None:
    for one in members(kits, ".csv"):
        text = one.content.decode("utf-8-sig")
        separator = ";" if text.count(";") > text.count(",") else ","
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            for cell in row:
                assert cell[:1] not in ("=", "+", "@", "\t", "\r"), (one.path, cell)
                assert not cell.startswith("-") or re.fullmatch(r"-[\d.,]+", cell), (one.path, cell)
    for one in members(kits, ".xlsx"):
        for sheet in openpyxl.load_workbook(io.BytesIO(one.content)):
            assert not [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"]


def test_the_workbook_has_a_sheet_of_sources(kits: Kits) -> None:
    book = openpyxl.load_workbook(io.BytesIO(member(kits, "daten/fakten.xlsx")))
    values, sources = book.worksheets
    assert sources.title == "Quellen"
    column = [cell.value for cell in values[1]].index("Quelle") + 1
    named = {str(values.cell(row, column).value) for row in range(2, values.max_row + 1)}
    listed = {str(sources.cell(row, 2).value) for row in range(2, sources.max_row + 1)}
    assert {name for joined in named for name in joined.split("; ")} <= listed


def test_swatches_and_tokens_name_the_palette(kits: Kits) -> None:
    tokens = json.loads(member(kits, "marke/farben-und-schrift.json"))
    assert tokens["palette"]["kohle"]["900"]["$value"]["hex"] == "#15191c"
    alias = tokens["meaning"]["light"]["text"]["$value"]
    family, shade = alias.strip("{}").split(".")[1:]
    assert tokens["palette"][family][shade]
    names, colours = swatches(member(kits, "marke/farben-und-schrift.ase"))
    assert names["Kohle 900"] == pytest.approx((0x15 / 255, 0x19 / 255, 0x1C / 255), abs=1e-6)
    assert colours == sum(len([s for s in family if s.isdigit()]) for family in tokens["palette"].values())


def swatches(content: bytes) -> tuple[dict[str, tuple[float, float, float]], int]:
    """Reads an ASE file block by block, as the layout programs do."""
    assert content[:4] == b"ASEF"
    blocks = struct.unpack(">I", content[8:12])[0]
    at, found = 12, {}
    for _ in range(blocks):
        kind, size = struct.unpack(">HI", content[at : at + 6])
        body = content[at + 6 : at + 6 + size]
        at += 6 + size
        if kind == 1:
            length = struct.unpack(">H", body[:2])[0] * 2
            name = body[2 : length + 2].decode("utf-16-be").rstrip("\x00")
            assert body[length + 2 : length + 6] == b"RGB "
            found[name] = struct.unpack(">fff", body[length + 6 : length + 18])
    assert at == len(content)
    return found, len(found)


def test_a_partner_finds_contact_text_and_line(kits: Kits) -> None:
    contacts = member(kits, "kontakte/kontakte.txt", "archiv").decode()
    assert contacts.index("Kontakt beim Partner") < contacts.index(
        "Pressekontakt" if "Presse" in contacts else "Redaktion"
    )
    assert "Website: https://example.org/werk" in contacts
    texts = member(kits, "texte/kurztexte.txt", "archiv").decode()
    assert "Das Archiv bewahrt die Listen. 102 Höfe zählte die Kammer." in " ".join(texts.split())
    for path in ("LIESMICH.txt", "texte/faktenblatt-werk.txt", "texte/kurztexte.txt", "texte/werkstatt-in-zahlen.txt"):
        assert "Zahlen: Archiv der Werke." in " ".join(member(kits, path, "archiv").decode().split()), path


def test_posts_say_how_long_they_are(kits: Kits) -> None:
    text = " ".join(member(kits, "texte/kurztexte.txt").decode().split())
    assert "Für soziale Medien: bis 140 Zeichen (hier 18)" in text


def test_the_rights_of_every_file_stand_in_one_table(kits: Kits) -> None:
    for kit in kits:
        path = "rechte/rechte-je-datei.csv" if kit.language == "de" else "rights/rights-by-file.csv"
        table = next(m for m in kit.manifest.members if m.path == path)
        rows = list(
            csv.reader(io.StringIO(table.content.decode("utf-8-sig")), delimiter=";" if kit.language == "de" else ",")
        )
        listed = {row[0]: row[-1] for row in rows[1:]}
        others = {m.path: m.sha256 for m in kit.manifest.members if m.path not in (path, "LIESMICH.txt", "README.txt")}
        assert listed == others
        assert all(row[2] and row[4] and row[5] and row[6] for row in rows[1:])
