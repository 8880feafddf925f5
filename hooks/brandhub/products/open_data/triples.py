"""Triples: a small graph, written as Turtle and as JSON-LD from the same statements, in a fixed order.

RDF 1.1 Turtle and JSON-LD 1.1, without blank nodes: everything has an address, so both files name the same things.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

PREFIXES: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatde": "http://dcat-ap.de/def/dcatde/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
TYPE: Final = "a"


@dataclass(frozen=True)
class Iri:
    """Something with an address, written in full."""

    address: str


@dataclass(frozen=True)
class Literal:
    """A text, in a language or of a type such as `xsd:date`; a plain text has neither."""

    text: str
    language: str = ""
    type: str = ""


Term = Iri | Literal | str
"""What is said of a subject; a text is a prefixed name such as `dcat:Dataset`."""
Statements = Iterable[tuple[str, Term]]


@dataclass(frozen=True)
class Node:
    """A subject with its statements: pairs of a prefixed name and what is said."""

    address: str
    statements: tuple[tuple[str, Term], ...]


def both_languages(name: str, texts: Mapping[str, str]) -> list[tuple[str, Term]]:
    """A statement once in each language."""
    return [(name, Literal(text, language)) for language, text in texts.items()]


def write_turtle(nodes: Iterable[Node]) -> bytes:
    """The graph as Turtle, one statement a line."""
    head = [f"@prefix {name}: <{address}> ." for name, address in PREFIXES.items()]
    blocks = ["\n".join(head)]
    for node in nodes:
        lines = [f"  {name} {_turtle(term)}" for name, term in node.statements]
        blocks.append(f"<{_escaped_iri(node.address)}>\n" + " ;\n".join(lines) + " .")
    return ("\n\n".join(blocks) + "\n").encode()


def _turtle(term: Term) -> str:
    if isinstance(term, Iri):
        return f"<{_escaped_iri(term.address)}>"
    if isinstance(term, Literal):
        ending = f"@{term.language}" if term.language else f"^^{term.type}" if term.type else ""
        return json.dumps(term.text, ensure_ascii=False) + ending
    return term


def _escaped_iri(address: str) -> str:
    """Signs that no address may hold in Turtle are written in percent."""
    return re.sub(r'[\x00-\x20<>"{}|^`\\]', lambda found: f"%{ord(found[0]):02X}", address)


def write_json_ld(nodes: Iterable[Node]) -> bytes:
    """The graph as JSON-LD."""
    graph = []
    for node in nodes:
        entry: dict[str, Any] = {"@id": _escaped_iri(node.address)}
        for name, term in node.statements:
            if name == TYPE:
                entry.setdefault("@type", []).append(term)
            else:
                entry.setdefault(name, []).append(_json(term))
        graph.append({name: value[0] if len(value) == 1 else value for name, value in _ordered(entry)})
    return (json.dumps({"@context": PREFIXES, "@graph": graph}, ensure_ascii=False, indent=2) + "\n").encode()


def _ordered(entry: Mapping[str, Any]) -> Iterable[tuple[str, list[Any]]]:
    return ((name, value if isinstance(value, list) else [value]) for name, value in entry.items())


def _json(term: Term) -> dict[str, str]:
    if isinstance(term, Literal):
        ending = {"@language": term.language} if term.language else {"@type": term.type} if term.type else {}
        return {"@value": term.text, **ending}
    return {"@id": _escaped_iri(term.address) if isinstance(term, Iri) else term}
