"""One document with every block, in each format."""

from __future__ import annotations

import io
from datetime import date

import docx
import page
import pikepdf
import pypdfium2
import pytest
from brandhub.products.press_kit.blocks import (
    Block,
    Document,
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    levelled,
    words,
)
from brandhub.products.press_kit.markdown_documents import write_markdown
from brandhub.products.press_kit.pdf_documents import NotSet
from brandhub.products.press_kit.text_documents import write_text
from brandhub.products.press_kit.tools import Tools
from brandhub.products.press_kit.word_documents import write_word
from brandhub.products.press_kit.word_styles import make_template
from docx.oxml.ns import qn
from PIL import Image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path d="M0 0h4v2H0z" fill="#00776e"/></svg>'


def png() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (4, 2), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def document(*blocks: Block, language: str = "de", title: str = "Höfe & Zechen") -> Document:
    return Document(title, "Faktenblatt", "Zahlen", language, "Dortmund belegt", "Fuß", date(2026, 11, 1), blocks)


FULL = document(
    Paragraph(words("Einleitung mit #let x = 1 und *Sternen*."), "lead"),
    Heading(1, words("Erste")),
    Heading(2, words("Zweite")),
    Paragraph(words("rund 1.300 Beschäftigte"), "figure"),
    Paragraph(words("Ein Satz mit Beleg."), "claim"),
    Paragraph(
        (Run("Quelle: "), Run("taz", link="https://example.org/a_b"), Run(", "), Run("fett", strong=True)), "note"
    ),
    Paragraph(words("1. FC ist kein Listenpunkt."), "quote"),
    Listing((Item(words("eins"), Listing((Item(words("darunter")),))), Item(words("zwei")))),
    Listing((Item(words("erstens")),), ordered=True),
    Table("Werte", ("Stand", "Wert"), ((words("2014"), words("102 Höfe")),), (1, 2), is_titled=True),
    Picture("Diagramm", "Höfe: 102 (2014).", SVG, png(), "grafiken/hoefe.png"),
)


def test_plain_text_is_narrow_and_has_no_byte_order_mark() -> None:
    text = write_text(FULL).decode()
    assert not text.startswith("\ufeff")
    assert all(len(line) <= 78 for line in text.splitlines())
    assert "Höfe & Zechen\n=============\n" in text
    assert "Quelle: taz (https://example.org/a_b)," in text
    assert "- eins\n  - darunter\n- zwei" in text
    assert "1. erstens" in text
    assert "Stand  Wert\n-----  --------\n2014   102 Höfe" in text
    assert "[Diagramm: grafiken/hoefe.png]\n  Höfe: 102 (2014)." in text


def test_a_table_too_wide_for_plain_text_becomes_a_list() -> None:
    wide = Table("W", ("Fakt", "Wert"), ((words("lang " * 12), words("länger " * 10)),))
    text = write_text(document(wide)).decode()
    assert "* lang" in text
    assert "  Wert: länger" in text
    assert all(len(line) <= 78 for line in text.splitlines())


def test_markdown_keeps_words_words() -> None:
    text = write_markdown(FULL).decode()
    assert r"*Sternen*" not in text
    assert r"\*Sternen\*" in text
    assert "> 1\\. FC ist kein Listenpunkt." in text
    assert "[taz](https://example.org/a_b)" in text
    assert "**fett**" in text
    assert "| Stand | Wert |\n| --- | --- |\n| 2014 | 102 Höfe |" in text


def test_headings_never_skip_a_level() -> None:
    blocks = (Heading(3, words("a")), Heading(1, words("b")), Heading(3, words("c")), Heading(3, words("d")))
    assert [block.level for block in levelled(blocks) if isinstance(block, Heading)] == [1, 1, 2, 3]


def test_the_pdf_is_tagged_titled_and_conforms(tools: Tools) -> None:
    content = tools.press.write_pdf(FULL)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf_bytes(content, profile=profile)
        # The checker miscounts compressed streams that happen to end in a line feed of their own.
        failures = [failure for failure in report.failures if "STREAM-LENGTH" not in failure.rule_id]
        assert not failures, [(failure.rule_id, failure.message) for failure in failures]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang) == "de-DE"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo.Title) == "Höfe & Zechen"
        assert str(pdf.docinfo.CreationDate) == "D:20261101000000Z"
        tags = list(tags_of(pdf.Root.StructTreeRoot.K))
    assert {"/H1", "/H2", "/L", "/Table", "/TH", "/Figure", "/Link", "/BlockQuote"} <= {tag for tag, _ in tags}
    assert ("/Figure", "Höfe: 102 (2014).") in tags


def test_a_question_stands_back_and_is_a_heading_all_the_same(tools: Tools) -> None:
    """Set like other headings it could not be told from the sentence that answers it."""
    question, answer = Heading(1, words("Stieg die Zahl?")), Paragraph(words("Die Zahl stieg."), "claim")
    asked = tools.press.write_pdf(document(question, Heading(2, question.runs), answer))
    plain = tools.press.write_pdf(document(question, Heading(2, question.runs), Paragraph(answer.runs)))
    tags = []
    for content in (asked, plain):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            tags.append([tag for tag, _ in tags_of(pdf.Root.StructTreeRoot.K) if tag.startswith("/H")])
    assert tags[0] == tags[1] == ["/H1", "/H2"]
    muted = bytes.fromhex(tools.inks["muted"].lstrip("#"))
    shown = [pypdfium2.PdfDocument(content)[0].render(scale=3).to_pil().convert("RGB") for content in (asked, plain)]
    found = [dict(map(reversed, picture.getcolors(1 << 16) or ())).get(tuple(muted), 0) for picture in shown]
    assert found[0] > 1.2 * found[1] > 0


def tags_of(node: pikepdf.Object) -> list[tuple[str, str]]:
    if isinstance(node, pikepdf.Array):
        return [tag for child in node for tag in tags_of(child)]
    if not isinstance(node, pikepdf.Dictionary) or "/S" not in node:
        return []
    below = tags_of(node.K) if "/K" in node else []
    return [(str(node.S), str(node.get("/Alt", ""))), *below]


def test_the_pdf_is_the_same_every_time(tools: Tools) -> None:
    assert tools.press.write_pdf(FULL) == tools.press.write_pdf(FULL)


def test_a_character_without_glyph_stops_the_press(tools: Tools) -> None:
    with pytest.raises(NotSet, match="Höfe & Zechen"):
        tools.press.write_pdf(document(Paragraph(words("Hier fehlt 🚜 etwas."))))


def test_a_picture_without_alternative_text_stops_the_press(tools: Tools) -> None:
    with pytest.raises(NotSet):
        tools.press.write_pdf(document(Picture("Diagramm", "", SVG, png(), "grafiken/x.png")))


def test_word_documents_use_real_styles_and_describe_everything(tools: Tools) -> None:
    content = write_word(FULL, make_template("de", tools.inks))
    word = docx.Document(io.BytesIO(content))
    styles = {paragraph.text: paragraph.style.name for paragraph in word.paragraphs if paragraph.style}
    assert styles["Höfe & Zechen"] == "Title"
    assert styles["Erste"] == "Heading 1"
    assert styles["Zweite"] == "Heading 2"
    assert styles["eins"] == "List Bullet"
    assert styles["darunter"] == "List Bullet 2"
    assert styles["erstens"] == "List Number"
    assert styles["rund 1.300 Beschäftigte"] == "Key Figure"
    assert styles["Ein Satz mit Beleg."] == "Claim"
    table = word.tables[0]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows), "no row is torn apart"
    grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    assert grid == [cell._tc.tcPr.find(qn("w:tcW")).w for cell in table.rows[1].cells]
    assert abs(grid[1] - 2 * grid[0]) <= 1 < grid[0], "as wide as the table says"
    assert [cell.text for cell in table.rows[1].cells] == ["2014", "102 Höfe"]
    assert word.inline_shapes[0]._inline.docPr.get("descr") == "Höfe: 102 (2014)."
    link = next(p for p in word.paragraphs if p.hyperlinks).hyperlinks[0]
    assert (link.text, link.url) == ("taz", "https://example.org/a_b")


def test_short_tables_stay_on_a_page_of_a_word_document(tools: Tools) -> None:
    row = (words("2014"), words("102 Höfe"))
    tables = (Table("Werte", ("Stand", "Wert"), (row,) * count, (1, 2)) for count in (3, 30))
    word = docx.Document(io.BytesIO(write_word(document(*tables), make_template("de", tools.inks))))
    kept = [
        [all(cell.paragraphs[0].paragraph_format.keep_with_next for cell in row.cells) for row in table.rows]
        for table in word.tables
    ]
    assert kept == [[True, True, True, False], [False] * 31]
    style = word.styles["Table Grid"].element
    lines = style.find(qn("w:tblPr")).find(qn("w:tblBorders"))
    assert [line.tag for line in lines] == [qn("w:bottom"), qn("w:insideH")], "no cage"


def test_what_a_figure_is_as_of_stays_on_the_page_of_what_it_counts(tools: Tools) -> None:
    as_of, counted = Paragraph(words("Stand 2014.")), Paragraph(words("Höfe mit Sitz in der Stadt."))
    text = document(Heading(1, words("Höfe")), Paragraph(words("102 Höfe"), "figure"), as_of, counted)
    word = docx.Document(io.BytesIO(write_word(text, make_template("de", tools.inks))))
    kept = {one.text: one.paragraph_format.keep_with_next for one in word.paragraphs}
    assert (kept["Stand 2014."], kept["Höfe mit Sitz in der Stadt."]) == (True, None)


def test_a_question_stands_back_in_a_word_document_too(tools: Tools) -> None:
    asked, said = Heading(2, words("Weniger Höfe?")), Paragraph(words("Es sind weniger."), "claim")
    text = document(Heading(1, words("Land")), asked, said, Heading(2, words("Zechen")), Paragraph(words("Keine.")))
    word = docx.Document(io.BytesIO(write_word(text, make_template("de", tools.inks))))
    bold = {one.text: one.runs[0].bold for one in word.paragraphs if one.style and one.style.name.startswith("Heading")}
    assert bold == {"Land": None, "Weniger Höfe?": False, "Zechen": None}


def test_braces_of_a_picture_stay_braces(tools: Tools) -> None:
    picture = Picture("Höfe {file}", 'Ein <Feld> & "{alt}"', SVG, png(), "grafiken/hoefe.png")
    word = docx.Document(io.BytesIO(write_word(document(picture), make_template("de", tools.inks))))
    about = word.inline_shapes[0]._inline.docPr
    assert (about.get("title"), about.get("descr"), about.get("name")) == (picture.title, picture.alt, picture.file)


def test_word_documents_know_title_language_and_no_clock(tools: Tools) -> None:
    template = make_template("en", tools.inks)
    content = write_word(document(language="en", title="Farms"), template)
    assert content == write_word(document(language="en", title="Farms"), template)
    word = docx.Document(io.BytesIO(content))
    core = word.core_properties
    assert (core.title, core.language, core.author) == ("Farms", "en-GB", "Dortmund belegt")
    assert core.created is not None
    assert core.created.date() == core.modified.date() == date(2026, 11, 1)  # type: ignore[union-attr]
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert defaults.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"
