"""Picture rights: title, author, credit, licence and end written into the file itself, and read back before it leaves.

SVG gets a `<metadata>` element with Dublin Core and Creative Commons terms; JPEG, PNG, WebP and AVIF get XMP and EXIF,
and IPTC-IIM where the format has a place for it. Whatever else a file said about people, places and devices goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from defusedxml.ElementTree import fromstring

from brandhub.products.press_kit.picture_containers import mark_avif, mark_jpeg, mark_png, mark_webp
from brandhub.products.press_kit.rights_readers import RightsLost, read_rights
from brandhub.products.press_kit.xmp_packets import CC, DC, PREFIXES, RDF, Rights, qualified, serialise

__all__ = ["Rights", "RightsLost", "mark"]

_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_DRAWN: Final = ("", _SVG, _XLINK, _XML)
_WRITERS: Final[dict[str, Callable[[bytes, Rights], bytes]]] = {
    ".png": mark_png,
    ".jpg": mark_jpeg,
    ".jpeg": mark_jpeg,
    ".webp": mark_webp,
    ".avif": mark_avif,
}


def mark(content: bytes, ending: str, rights: Rights) -> bytes:
    """The same picture with its rights inside and nothing about anybody else; read back before it is handed out.

    Raises:
        ValueError: The file is not the picture that its ending says (`BrokenPicture`), or a drawing that reads others.
        RightsLost: What was written cannot be read again.
        KeyError: No such format.
    """
    kind = ending.lower()
    marked = _mark_svg(content, rights) if kind == ".svg" else _WRITERS[kind](content, rights)
    found = read_rights(marked, kind)
    missing = {name for carrier in found for name in carrier.missing(rights)}
    if missing:
        raise RightsLost(f"{rights.title}: {', '.join(sorted(missing))}")
    return marked


def _mark_svg(content: bytes, rights: Rights) -> bytes:
    root = fromstring(content)
    _strip(root)
    for name, text in (("desc", rights.description), ("title", rights.title)):
        if root.find(qualified(_SVG, name)) is None:
            element = Element(qualified(_SVG, name))
            element.text = text
            root.insert(0, element)
    metadata = Element(qualified(_SVG, "metadata"))
    work = SubElement(SubElement(metadata, qualified(RDF, "RDF")), qualified(CC, "Work"))
    work.set(qualified(RDF, "about"), "")
    for space, name, text in (
        (DC, "title", rights.title),
        (DC, "description", rights.description),
        (DC, "creator", rights.author),
        (DC, "publisher", rights.credit),
        (DC, "rights", rights.licence),
        (DC, "language", rights.language),
        (DC, "relation", rights.receipt),
        (CC, "attributionName", rights.credit),
        (CC, "useGuidelines", rights.notes),
    ):
        if text:
            SubElement(work, qualified(space, name)).text = text
    if rights.licence_url:
        SubElement(work, qualified(CC, "license")).set(qualified(RDF, "resource"), rights.licence_url)
    root.insert(2, metadata)
    return serialise(root, {"": _SVG, **PREFIXES}) + b"\n"


def _strip(parent: Element) -> None:
    """Takes out what drawing programs leave behind: file names and folders of their machines, views, layers, notes."""
    for child in list(parent):
        if child.tag == qualified(_SVG, "metadata") or _space(child.tag) not in _DRAWN:
            parent.remove(child)
        else:
            _strip(child)
    for name in [name for name in parent.attrib if _space(name) not in _DRAWN]:
        del parent.attrib[name]


def _space(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""
