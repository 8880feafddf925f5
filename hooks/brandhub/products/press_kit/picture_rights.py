"""Picture rights: title, author, credit and licence written into the file itself, without touching a single pixel.

SVG gets a `<metadata>` element with Dublin Core and Creative Commons terms, PNG and JPEG an XMP packet (ISO 16684-1):
PNG in a text chunk after its header, JPEG in a segment after its first marker. Other formats stay as they are.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, ElementTree, QName, SubElement, indent, register_namespace

from defusedxml.ElementTree import fromstring

_SVG: Final = "http://www.w3.org/2000/svg"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_CC: Final = "http://creativecommons.org/ns#"
_XMP_RIGHTS: Final = "http://ns.adobe.com/xap/1.0/rights/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_META: Final = "adobe:ns:meta/"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_PREFIXES: Final = {
    "": _SVG,
    "rdf": _RDF,
    "dc": _DC,
    "cc": _CC,
    "xmpRights": _XMP_RIGHTS,
    "photoshop": _PHOTOSHOP,
    "x": _META,
}
_PNG_HEAD: Final = 8 + 25
"""Signature and the header chunk, which is always first and always as long."""


@dataclass(frozen=True)
class Rights:
    """What a picture must carry with it. `licence_url` may be empty."""

    title: str
    description: str
    author: str
    credit: str
    licence: str
    licence_url: str
    language: str


def mark(content: bytes, ending: str, rights: Rights) -> bytes:
    """The same picture with its rights inside."""
    match ending.lower():
        case ".svg":
            return _mark_svg(content, rights)
        case ".png":
            return _mark_png(content, rights)
        case ".jpg" | ".jpeg":
            return _mark_jpeg(content, rights)
        case _:
            return content


def _mark_svg(content: bytes, rights: Rights) -> bytes:
    root = fromstring(content)
    for old in root.findall(f"{{{_SVG}}}metadata"):
        root.remove(old)
    for name, text in (("desc", rights.description), ("title", rights.title)):
        if root.find(f"{{{_SVG}}}{name}") is None:
            element = Element(f"{{{_SVG}}}{name}")
            element.text = text
            root.insert(0, element)
    metadata = Element(f"{{{_SVG}}}metadata")
    work = SubElement(SubElement(metadata, _name(_RDF, "RDF")), _name(_CC, "Work"))
    work.set(_name(_RDF, "about"), "")
    for name, text in (
        ("title", rights.title),
        ("description", rights.description),
        ("creator", rights.author),
        ("publisher", rights.credit),
        ("rights", rights.licence),
        ("language", rights.language),
    ):
        SubElement(work, _name(_DC, name)).text = text
    if rights.licence_url:
        SubElement(work, _name(_CC, "license")).set(_name(_RDF, "resource"), rights.licence_url)
    root.insert(2, metadata)
    return _serialise(root) + b"\n"


def _packet(rights: Rights) -> bytes:
    """The XMP packet: one description of the file, texts in their language."""
    meta = Element(_name(_META, "xmpmeta"))
    about = SubElement(SubElement(meta, _name(_RDF, "RDF")), _name(_RDF, "Description"))
    about.set(_name(_RDF, "about"), "")
    for space, name, text in (
        (_DC, "title", rights.title),
        (_DC, "description", rights.description),
        (_DC, "rights", rights.licence),
        (_XMP_RIGHTS, "UsageTerms", rights.licence),
    ):
        choices = SubElement(SubElement(about, _name(space, name)), _name(_RDF, "Alt"))
        for language in ("x-default", rights.language):
            choice = SubElement(choices, _name(_RDF, "li"))
            choice.set(_name(_XML, "lang"), language)
            choice.text = text
    authors = SubElement(SubElement(about, _name(_DC, "creator")), _name(_RDF, "Seq"))
    SubElement(authors, _name(_RDF, "li")).text = rights.author
    SubElement(about, _name(_PHOTOSHOP, "Credit")).text = rights.credit
    SubElement(about, _name(_XMP_RIGHTS, "Marked")).text = "True"
    if rights.licence_url:
        SubElement(about, _name(_XMP_RIGHTS, "WebStatement")).text = rights.licence_url
    return _serialise(meta)


def _name(space: str, name: str) -> str:
    return str(QName(space, name))


def _serialise(root: Element) -> bytes:
    for prefix, space in _PREFIXES.items():
        register_namespace(prefix, space)
    indent(root)
    buffer = io.BytesIO()
    ElementTree(root).write(buffer, encoding="utf-8", xml_declaration=False)
    return buffer.getvalue()


def _mark_png(content: bytes, rights: Rights) -> bytes:
    """An international text chunk (PNG, 11.3.4.5): keyword, no compression, no language, then the packet."""
    body = b"iTXt" + b"XML:com.adobe.xmp" + b"\x00" * 5 + _packet(rights)
    chunk = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    return content[:_PNG_HEAD] + chunk + content[_PNG_HEAD:]


def _mark_jpeg(content: bytes, rights: Rights) -> bytes:
    """An APP1 segment behind the start of the image; segments hold at most 65,533 bytes."""
    body = b"http://ns.adobe.com/xap/1.0/\x00" + _packet(rights)
    return content[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + content[2:]
