"""The Monday page as text and HTML for people and as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from jinja2 import Environment
from markupsafe import Markup

from brandhub.ground.catalogues import Bilingual, Catalogue, Phrase
from brandhub.ground.dates import write_date
from brandhub.products.monday_entries import Entry, MondayPage

STYLE: Final = "overrides/assets/stylesheets/monday.css"
REVIEWS: Final = ("due", "overdue", "expired")
URGENT: Final = frozenset(
    ("overdue", "expired", "image-ended", "edition-overdue", "freeze", "story-in-freeze", "version-behind")
)
"""Entries that should not wait for next Monday."""
QUOTED: Final = frozenset(("hard-sentence",))
OPEN: Final = 10
"""How many entries of a group, and groups of a section, stand open; the rest folds away."""


def write_monday_page(page: MondayPage, words: Catalogue) -> str:
    """The page as text. A section without entries says so: silence could mean that nobody looked."""
    blocks = [words.text("desk.report.title", {"date": write_date(page.day, words.language)})]
    for name, entries in page.sections:
        heading = words.text(f"desk.report.section.{name}")
        lines = [f"{heading}: {_count(entries)}" if entries and name != "counts" else heading]
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


def _count(entries: tuple[Entry, ...]) -> int:
    """How many there are to look at: the sentences quoted under a story are no entries of their own."""
    return sum(entry.key not in QUOTED for entry in entries)


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
    group = {"owner" if entry.key in REVIEWS else "group": entry.group} if entry.group else {}
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


def write_monday_html(page: MondayPage, words: Catalogue, templates: Environment, style: str) -> str:
    """The page as a document that stands alone. `style`: its style sheet, which becomes part of it."""
    items = [
        {
            "anchor": name,
            "label": words.text(f"desk.report.short.{name}"),
            "count": str(_count(entries)) if name != "counts" else "",
            "empty": not entries,
        }
        for name, entries in page.sections
    ]
    sections = []
    for name, entries in page.sections:
        groups = _groups(entries, words)
        more = words.text("desk.report.more", {"count": len(groups[OPEN:])})
        heading = words.text(f"desk.report.section.{name}")
        section = {"anchor": name, "heading": heading, "groups": groups[:OPEN], "later": groups[OPEN:], "more": more}
        sections.append(section)
    return templates.get_template("pages/monday.html").render(
        language=words.language,
        title=words.text("desk.report.title", {"date": write_date(page.day, words.language)}),
        summary=_summary(page, words),
        style=Markup(style),  # noqa: S704 - our own file
        overview={"label": words.text("desk.report.overview"), "items": items},
        nothing=words.text("desk.report.none"),
        sections=sections,
    )


def _summary(page: MondayPage, words: Catalogue) -> str:
    check = next((entry for entry in dict(page.sections)["counts"] if entry.key == "check"), None)
    return words.text("desk.report.summary", check.values) if check else words.text("desk.report.summary-unread")


def _groups(entries: tuple[Entry, ...], words: Catalogue) -> list[dict[str, Any]]:
    """Entries under the same name, in their order; beyond a dozen they fold."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(entry.group, []).append(_view(entry, words))
    return [
        {
            "name": name,
            "open": views[:OPEN],
            "folded": views[OPEN:],
            "more": words.text("desk.report.more", {"count": len(views[OPEN:])}),
        }
        for name, views in groups.items()
    ]


def _view(entry: Entry, words: Catalogue) -> dict[str, Any]:
    text, *more = (line.strip() for line in _lines(replace(entry, place=None), words))
    return {
        "text": text,
        "more": more,
        "place": f"{entry.place.path}:{entry.place.line}" if entry.place else "",
        "urgent": entry.key in URGENT,
        "quoted": entry.key in QUOTED,
    }
