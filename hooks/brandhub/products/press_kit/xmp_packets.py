"""XMP packets (ISO 16684-1): what a picture or document says about its rights, as every picture program reads it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final
from xml.etree.ElementTree import Element, ElementTree, QName, SubElement, indent, register_namespace

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC: Final = "http://purl.org/dc/elements/1.1/"
CC: Final = "http://creativecommons.org/ns#"
XMP_RIGHTS: Final = "http://ns.adobe.com/xap/1.0/rights/"
PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
IPTC: Final = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
PLUS: Final = "http://ns.useplus.org/ldf/xmp/1.0/"
_META: Final = "adobe:ns:meta/"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
PREFIXES: Final = {
    "rdf": RDF,
    "dc": DC,
    "cc": CC,
    "xmpRights": XMP_RIGHTS,
    "photoshop": PHOTOSHOP,
    "Iptc4xmpCore": IPTC,
    "plus": PLUS,
    "x": _META,
}


@dataclass(frozen=True)
class Rights:
    """What a file must carry with it.

    `licence` is the name of the licence and what it allows, `light` the rights light in words, `expires` the first
    day on which the file may not be used any more. `receipt` is the address at which the rights stand for good;
    it and `licence_url` may be empty.
    """

    title: str
    description: str
    author: str
    credit: str
    licence: str
    licence_url: str
    language: str
    light: str = ""
    expires: date | None = None
    receipt: str = ""

    @cached_property
    def seal(self) -> str:
        """All of it as one text: the same rights, the same seal."""
        return repr(self)

    @property
    def last_day(self) -> date | None:
        """The last day of use: what the standards mean by an end (IPTC-IIM 2:37, PLUS LicenseEndDate)."""
        return self.expires - timedelta(days=1) if self.expires else None

    @property
    def notes(self) -> str:
        """Light, end and address of the rights in one line, for programs that show a single field."""
        until = f"→ {self.last_day.isoformat()}" if self.last_day else ""
        return " · ".join(part for part in (self.light, until, self.receipt) if part)


def write_packet(rights: Rights) -> bytes:
    """The packet: one description of the file, texts in their language. No day and no program of its making."""
    meta = Element(qualified(_META, "xmpmeta"))
    about = SubElement(SubElement(meta, qualified(RDF, "RDF")), qualified(RDF, "Description"))
    about.set(qualified(RDF, "about"), "")
    for space, name, text in (
        (DC, "title", rights.title),
        (DC, "description", rights.description),
        (DC, "rights", rights.licence),
        (XMP_RIGHTS, "UsageTerms", rights.licence),
        (IPTC, "AltTextAccessibility", rights.description),
    ):
        choices = SubElement(SubElement(about, qualified(space, name)), qualified(RDF, "Alt"))
        for language in ("x-default", rights.language):
            choice = SubElement(choices, qualified(RDF, "li"))
            choice.set(qualified(_XML, "lang"), language)
            choice.text = text
    authors = SubElement(SubElement(about, qualified(DC, "creator")), qualified(RDF, "Seq"))
    SubElement(authors, qualified(RDF, "li")).text = rights.author
    owners = SubElement(SubElement(about, qualified(XMP_RIGHTS, "Owner")), qualified(RDF, "Bag"))
    SubElement(owners, qualified(RDF, "li")).text = rights.credit
    for space, name, text in (
        (PHOTOSHOP, "Credit", rights.credit),
        (PHOTOSHOP, "Instructions", rights.notes),
        (XMP_RIGHTS, "Marked", "True"),
        (XMP_RIGHTS, "WebStatement", rights.receipt or rights.licence_url),
        (PLUS, "LicenseEndDate", rights.last_day.isoformat() if rights.last_day else ""),
        (CC, "attributionName", rights.credit),
    ):
        if text:
            SubElement(about, qualified(space, name)).text = text
    if rights.licence_url:
        SubElement(about, qualified(CC, "license")).set(qualified(RDF, "resource"), rights.licence_url)
    return serialise(meta, PREFIXES)


def write_short_packet(rights: Rights) -> bytes:
    """One description with rights alone, for a packet that says title, author and language already."""
    about = Element(qualified(RDF, "Description"))
    about.set(qualified(RDF, "about"), "")
    for space, name in ((DC, "rights"), (XMP_RIGHTS, "UsageTerms")):
        choices = SubElement(SubElement(about, qualified(space, name)), qualified(RDF, "Alt"))
        choice = SubElement(choices, qualified(RDF, "li"))
        choice.set(qualified(_XML, "lang"), "x-default")
        choice.text = rights.licence
    owners = SubElement(SubElement(about, qualified(XMP_RIGHTS, "Owner")), qualified(RDF, "Bag"))
    SubElement(owners, qualified(RDF, "li")).text = rights.credit
    for space, name, text in (
        (PHOTOSHOP, "Credit", rights.credit),
        (PHOTOSHOP, "Instructions", rights.notes),
        (XMP_RIGHTS, "Marked", "True"),
        (XMP_RIGHTS, "WebStatement", rights.receipt or rights.licence_url),
    ):
        if text:
            SubElement(about, qualified(space, name)).text = text
    return serialise(about, PREFIXES)


def qualified(space: str, name: str) -> str:
    """A name in its namespace, as ElementTree writes it."""
    return str(QName(space, name))


def serialise(root: Element, prefixes: dict[str, str]) -> bytes:
    """The element as UTF-8, indented, with the prefixes that everybody knows."""
    for prefix, space in prefixes.items():
        register_namespace(prefix, space)
    indent(root)
    buffer = io.BytesIO()
    ElementTree(root).write(buffer, encoding="utf-8", xml_declaration=False)
    return buffer.getvalue()
