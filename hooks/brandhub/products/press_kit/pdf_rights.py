"""PDF rights: credit, licence and terms in the XMP packet of a finished PDF, beside what typst has written there.

All names are from schemas that PDF/A knows (ISO 19005-3, 6.6.2.3), so that nothing needs to be declared and the
document stays one. The same bytes every time: neither clock nor program of the change is noted.
"""

from __future__ import annotations

import io
from typing import Final

from brandhub.products.press_kit.rights_readers import RightsLost
from brandhub.products.press_kit.xmp_packets import Rights, write_short_packet

_END: Final = b"</rdf:RDF>"


def mark_pdf(content: bytes, rights: Rights) -> bytes:
    """The same PDF with its rights inside, read back before it leaves.

    Raises:
        RightsLost: What was written cannot be read again.
    """
    import pikepdf  # here: loading it takes longer than a build that sets nothing

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        at = packet.rfind(_END)
        # What is there stays as it is, byte by byte: its prefixes are part of what PDF/A asks for.
        whole = packet[:at] + write_short_packet(rights) + packet[at:]
        pdf.Root.Metadata = pdf.make_stream(whole, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        pdf.save(out, deterministic_id=True)
    marked = out.getvalue()
    with pikepdf.open(io.BytesIO(marked)) as pdf:
        read = pdf.open_metadata()  # only read: as a context it would write the packet anew when it is left
        found = (read.get("dc:rights"), read.get("photoshop:Credit"))
    if found != (rights.licence, rights.credit):
        raise RightsLost(rights.title)
    return marked
