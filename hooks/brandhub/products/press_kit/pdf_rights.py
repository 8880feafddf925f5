"""PDF rights: credit, licence and terms in the XMP packet of a finished PDF, beside what typst has written there.

All names are from schemas that PDF/A knows (ISO 19005-3, 6.6.2.3), so that nothing needs to be declared and the
document stays one. The same bytes every time: neither clock nor program of the change is noted.

The packet grows where it lies, and the table of places behind it is moved by as much (ISO 32000-1, 7.5.4): no other
byte changes. A program that writes the whole document anew needs as long as setting it.
"""

from __future__ import annotations

import io
import re
from typing import Final

from defusedxml.ElementTree import ParseError, fromstring

from brandhub.products.press_kit.rights_readers import RightsLost
from brandhub.products.press_kit.xmp_packets import DC, PHOTOSHOP, Rights, qualified, write_short_packet

_END: Final = b"</rdf:RDF>"
_KIND: Final = b"/Type/Metadata/Subtype/XML>>\nstream\n"
_PACKET: Final = re.compile(rb"\n\d+ 0 obj\n<</Length (\d+)" + _KIND)
_HEAD: Final = 60
"""Bytes in which an object says what it is."""
_TABLE: Final = re.compile(rb"xref\n0 (\d+)\n")
_TAIL: Final = re.compile(rb"startxref\n(\d+)\n%%EOF\s*\Z")
_LINE: Final = 20
"""Bytes of a line of the table (ISO 32000-1, 7.5.4)."""


def mark_pdf(content: bytes, rights: Rights) -> bytes:
    """The same PDF with its rights inside, read back before it leaves. `content`: as typst writes it.

    Raises:
        RightsLost: The document is built differently, or what was written cannot be read again.
    """
    marked = _widened(content, write_short_packet(rights))
    if marked is None or _read_back(marked) != (rights.licence, rights.credit):
        raise RightsLost(rights.title)
    return marked


def _widened(content: bytes, addition: bytes) -> bytes | None:
    """The document with `addition` at the end of its packet; None for one that is built differently."""
    named, tail = content.find(_KIND), _TAIL.search(content, max(0, len(content) - _HEAD))
    head = _PACKET.search(content, max(0, named - _HEAD), named + len(_KIND))
    table = _TABLE.match(content, int(tail[1])) if tail else None
    if tail is None or table is None or head is None or content.find(_KIND, head.end()) >= 0:
        return None
    length = int(head[1])
    at = content.rfind(_END, head.end(), head.end() + length)
    places = table.end() + _LINE * int(table[1])
    if at < 0 or places > tail.start() or head.start() > table.start():
        return None
    # What is there stays as it is, byte by byte: its prefixes are part of what PDF/A asks for.
    begins = head[0].replace(b"/Length %d/" % length, b"/Length %d/" % (length + len(addition)))
    shift = len(addition) + len(begins) - len(head[0])
    moved = [
        _moved(content[start : start + _LINE], head.start() + 1, shift) for start in range(table.end(), places, _LINE)
    ]
    parts = (
        content[: head.start()],
        begins,
        content[head.end() : at],
        addition,
        content[at : table.end()],
        *moved,
        content[places : tail.start()],
        b"startxref\n%d\n%%%%EOF" % (int(tail[1]) + shift),
    )
    return b"".join(parts)


def _moved(line: bytes, after: int, shift: int) -> bytes:
    """A line of the table: ten digits say where an object in use begins."""
    place = int(line[:10])
    return b"%010d" % (place + shift) + line[10:] if line[17:18] == b"n" and place > after else line


def _read_back(marked: bytes) -> tuple[str, str] | None:
    """Licence and credit as another program finds them; None where it has to guess how the document is built."""
    import pikepdf  # here: loading it takes longer than a build that sets nothing

    try:
        with pikepdf.open(io.BytesIO(marked), attempt_recovery=False, suppress_warnings=True) as pdf:
            packet, warnings = pdf.Root.Metadata.read_bytes(), pdf.get_warnings()
        root = fromstring(packet.strip())
    except (pikepdf.PdfError, AttributeError, ParseError):
        return None
    licence, credit = (
        "".join(part for found in root.iter(name) for part in found.itertext()).strip()
        for name in (qualified(DC, "rights"), qualified(PHOTOSHOP, "Credit"))
    )
    return None if warnings else (licence, credit)
