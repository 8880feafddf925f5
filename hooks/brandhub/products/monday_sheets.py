"""The Monday page as text for people and as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from brandhub.ground.catalogues import Bilingual, Catalogue, Phrase
from brandhub.ground.dates import write_date
from brandhub.products.monday import Entry, MondayPage


def write_monday_page(page: MondayPage, words: Catalogue) -> str:
    """The page as text. A section without entries says so: silence could mean that nobody looked."""
    blocks = [words.text("desk.report.title", {"date": write_date(page.day, words.language)})]
    for name, entries in page.sections:
        heading = words.text(f"desk.report.section.{name}")
        lines = [f"{heading}: {len(entries)}" if entries and name != "counts" else heading]
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                lines.append(f"  {group}")
            inset = "    " if group else "  "
            lines += [f"{inset}{line}" for line in _lines(entry, words)]
        if not entries:
            lines.append(f"  {words.text('desk.report.none')}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _lines(entry: Entry, words: Catalogue) -> Iterator[str]:
    """The line, with its place behind it."""
    text = words.text(f"desk.report.{entry.key}", {name: _worded(v, words) for name, v in entry.values.items()})
    first, *rest = text.splitlines()
    yield f"{first}  [{entry.place.path}:{entry.place.line}]" if entry.place else first
    yield from (f"  {line}" for line in rest)


def write_monday_json(page: MondayPage, words: Catalogue) -> str:
    """The same page for tools: every entry with its key, its words, its values and its place."""
    sections = {name: [_document(entry, words) for entry in entries] for name, entries in page.sections}
    document = {"date": page.day.isoformat(), "sections": sections}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _document(entry: Entry, words: Catalogue) -> dict[str, Any]:
    place = {"path": entry.place.path, "line": entry.place.line} if entry.place else {}
    group = {"owner": entry.group} if entry.group else {}
    values = {name: _plain(value, words) for name, value in entry.values.items()}
    return {"kind": entry.key, "text": "\n".join(_lines(replace(entry, place=None), words)), **group, **values, **place}


def _worded(value: object, words: Catalogue) -> object:
    return write_date(value, words.language) if isinstance(value, date) else value


def _plain(value: object, words: Catalogue) -> object:
    if isinstance(value, Phrase):
        return words.text(value.key, dict(value.values))
    if isinstance(value, Bilingual):
        return value[words.language]
    return value if value is None or isinstance(value, int) else str(value)
