"""Rights in a PDF: the packet grows where it lies, everything else stays, and the places of all objects are right."""

from __future__ import annotations

import io
import re
from datetime import date

import page
import pikepdf
import pytest
from brandhub.products.press_kit.blocks import Document, Paragraph, words
from brandhub.products.press_kit.pdf_rights import mark_pdf
from brandhub.products.press_kit.rights_readers import RightsLost
from brandhub.products.press_kit.tools import Tools
from brandhub.products.press_kit.xmp_packets import Rights, write_short_packet

RIGHTS = Rights("Höfe", "Zahlen", "Amt", "Dortmund belegt", "CC BY 4.0. Frei für alle.", "https://example.org", "de")
PACKET = re.compile(rb"(<\?xpacket begin.*?</rdf:Description>)(.*?)(</rdf:RDF>)", re.DOTALL)


@pytest.fixture(scope="module")
def plain(tools: Tools) -> bytes:
    block = Paragraph(words("Ein Satz."))
    text = Document("Höfe", "Faktenblatt", "Zahlen", "de", "Dortmund belegt", "Fuß", date(2026, 11, 1), (block,))
    return tools.press.write_pdf(text)


def objects(content: bytes) -> list[bytes]:
    """The places of all objects that the table names, each with the first bytes that stand there."""
    table = int(content.rsplit(b"startxref\n", 1)[1].split()[0])
    lines = content[table:].split(b"trailer")[0].split(b"\n")[2:]
    places = [int(line[:10]) for line in lines if line[17:18] == b"n"]
    return [content[place : place + 12].split(b" obj")[0] for place in places]


def test_every_object_is_found_at_its_place(plain: bytes) -> None:
    marked = mark_pdf(plain, RIGHTS)
    assert objects(plain) == objects(marked) == [b"%d 0" % number for number in range(1, len(objects(plain)) + 1)]
    with pikepdf.open(io.BytesIO(marked), attempt_recovery=False) as pdf:
        assert not pdf.get_warnings()
        assert not pdf.check_pdf_syntax()
        said = pdf.open_metadata()
        assert (said.get("dc:rights"), said.get("photoshop:Credit")) == (RIGHTS.licence, RIGHTS.credit)
        assert (said.get("dc:title"), said.pdfa_status) == ("Höfe", "3A")


def test_the_document_stays_what_it_was_for_screen_readers_and_archives(plain: bytes) -> None:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        before, after = (page.validate_pdf_bytes(one, profile=profile) for one in (plain, mark_pdf(plain, RIGHTS)))
        assert [failure.rule_id for failure in after.failures] == [failure.rule_id for failure in before.failures]
        assert after.failures == [] or all("STREAM-LENGTH" in failure.rule_id for failure in after.failures)


def test_nothing_but_the_packet_and_the_table_changes(plain: bytes) -> None:
    marked = mark_pdf(plain, RIGHTS)
    assert len(marked) == len(plain) + len(write_short_packet(RIGHTS))
    found = PACKET.search(marked)
    assert found is not None
    assert found[2] == write_short_packet(RIGHTS)
    bare = marked[: found.start(2)] + marked[found.end(2) :]
    numbers = re.compile(rb"\d{10} 00000 n|startxref\n\d+|/Length \d+/Type/Metadata")
    assert numbers.sub(b"", bare) == numbers.sub(b"", plain)


def test_a_length_with_another_number_of_digits(plain: bytes) -> None:
    long = Rights("Höfe", "Zahlen", "Amt", "Dortmund belegt", "Frei. " * 2000, "", "de")
    with pikepdf.open(io.BytesIO(mark_pdf(plain, Rights(**{**long.__dict__, "licence": long.licence.strip()})))) as pdf:
        assert pdf.open_metadata().get("dc:rights") == long.licence.strip()


def test_rights_twice_are_those_of_the_last(plain: bytes) -> None:
    other = Rights("Höfe", "Zahlen", "Amt", "Andere", "Alle Rechte vorbehalten.", "", "de")
    with pytest.raises(RightsLost):
        mark_pdf(mark_pdf(plain, RIGHTS), other)


@pytest.mark.parametrize("damage", ["xref", "startxref", "/Type/Metadata", "%%EOF", "</rdf:RDF>"])
def test_a_document_that_is_built_differently_is_refused(plain: bytes, damage: str) -> None:
    with pytest.raises(RightsLost):
        mark_pdf(plain.replace(damage.encode(), damage.swapcase().encode()), RIGHTS)


def test_what_another_program_has_written_anew_is_refused(plain: bytes) -> None:
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        pdf.save(held, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    with pytest.raises(RightsLost):
        mark_pdf(held.getvalue(), RIGHTS)
