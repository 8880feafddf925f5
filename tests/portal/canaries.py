"""Canaries: words, names and pictures that nobody may see yet, or any more, in every noun and beside the content.

Each noun of the hub has a word of its own for drafts and for what waits for its hour, in every text that it carries.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PIL import Image

LAST_SECOND: Final = "2026-12-01T07:59:59+00:00"
FIRST_SECOND: Final = "2026-12-01T08:00:00+00:00"
"""09:00 in Berlin."""
STATES: Final = {
    "draft": "status: draft",
    "waiting": "status: published\n  publish-at: 2026-12-01T09:00+01:00",
}
_FACT: Final = """
{id}:
  {state}
  label: {{de: {word}, en: {word}}}
  noun: {{de: {{many: {word}}}, en: {{many: {word}}}}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {{de: Was {word} ist., en: What {word} is.}}
  caveat: {{de: Ohne {word}., en: Without {word}.}}
  owner: beispielamt
  policy: keep
  observations:
    - {{as-of: 2014, value: {number}, source: {source}}}
"""
_CLAIM: Final = """
{id}:
  {state}
  topic: land
  operator: more-than
  left: {{fact: {id}-fakt, as-of: 2014}}
  right: {{fact: bergleute}}
  wording:
    de: "{{when}} gab es {{relation}} {{left.noun}} {{than}} {{right.noun}}: {{left.value}} und {{right}}."
    en: "{{when}}, there were {{relation}} {{left.noun}} {{than}} {{right.noun}}: {{left.value}} and {{right}}."
  question: {{de: Was ist mit {word}?, en: What about {word}?}}
  caveat: {{de: Ohne {word}., en: Without {word}.}}
"""
_EVENT: Final = """
{id}:
  {state}
  date: 1986-03-31
  label: {{de: {word} kommt, en: {word} comes}}
  text: {{de: "{word} ist da.", en: "{word} is there."}}
  sources: [{source}]
  topic: berg
"""
_PARTNER: Final = """
{id}:
  {state}
  name: Haus {word}
  kind: amt
  role: {{de: "{word} hilft.", en: "{word} helps."}}
"""
_LIST: Final = """
{id}:
  {state}
  label: {{de: {word}, en: {word}}}
  among: {{de: {word}, en: {word}}}
  members:
    - {{fact: beschaeftigte, as-of: 2010, name: {{de: {word}, en: {word}}}}}
    - {{fact: beschaeftigte, as-of: 2014}}
"""
_IMAGE: Final = """
{id}:
  {state}
  file: {file}
  alt: {{de: Ein {word} im Gras., en: A {word} in the grass.}}
  caption: {{de: "{word} heute.", en: "{word} today."}}
  credit: Redaktion {word}
  author: Archiv {word}
  licence: offen
  topic: land
"""
_KIT: Final = """
{id}:
  {state}
  title: {{de: Mappe {word}, en: Kit {word}}}
  text: {{de: "{word} und mehr.", en: "{word} and more."}}
  topics: [land]
  boilerplate: {{de: "{word} in Kürze.", en: "{word} in short."}}
  co-brand: {{de: "Mit {word}.", en: "With {word}."}}
  contact: {{name: Büro {word}, email: {word}@example.org}}
"""
_BLOCK: Final = """
  {id}:
    {state}
    {size}
    text: {{de: "{word} in Kürze.", en: "{word} in short."}}
"""
_STORY: Final = """---
title: Wo {word} wohnt
summary: Über {word}.
{state}
topic: land
image: {image}
contact: redaktion
---

Hier steht {word} ({{{{ source("{source}") }}}}).
"""
_EASY: Final = """---
title: Wo wohnt {word}?
summary: Über {word}.
{state}
---

Hier steht {word}.
"""
_PAGE: Final = """---
title: Blatt {word}
summary: Über {word}.
language: de
address: /{id}/
{state}
---

Hier steht {word}.
"""
TABLES: Final = {
    "fact": ("data/facts/land.yml", _FACT),
    "claim": ("data/claims.yml", _CLAIM),
    "event": ("data/timeline.yml", _EVENT),
    "partner": ("data/partners.yml", _PARTNER),
    "list": ("data/lists.yml", _LIST),
    "image": ("data/images.yml", _IMAGE),
    "kit": ("data/kits.yml", _KIT),
    "boilerplate": ("data/brand/texts.yml", _BLOCK),
    "post": ("data/brand/texts.yml", _BLOCK),
}
TEXTS: Final = {
    "story": ("stories/{id}/story.de.md", _STORY),
    "easy": ("stories/{id}/story.ls.md", _EASY),
    "page": ("docs/{id}.md", _PAGE),
}
NUMBERS: Final = {"draft": 86421, "waiting": 75312}


def word(noun: str, state: str) -> str:
    """The word of a noun in a state, letters only: „nebelwaitingfactkranich“."""
    return f"nebel{state}{noun}kranich"


def words(state: str) -> dict[str, str]:
    """By noun; sources too, which wait with what names them."""
    return {noun: word(noun, state) for noun in (*TABLES, *TEXTS, "source")}


# --- Pictures ---

COLOURS: Final[Mapping[str, tuple[int, int, int]]] = {
    "published": (13, 211, 97),
    "draft": (211, 13, 97),
    "waiting": (97, 13, 211),
    "withdrawn": (211, 97, 13),
    "expired": (13, 97, 211),
    "named by nothing": (97, 211, 13),
}
_FILES: Final = {
    "published": "rittersporn.png",
    "draft": "zunderschwamm.png",
    "waiting": "mondviole.jpg",
    "withdrawn": "hexenkraut.webp",
    "expired": "teufelszwirn.png",
    "named by nothing": "alraunwurzel.png",
}


def picture(state: str) -> bytes:
    """A picture of one colour, in the format of its name."""
    made = io.BytesIO()
    kind = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}[_FILES[state].rpartition(".")[2]]
    Image.new("RGB", (1200, 800), COLOURS[state]).save(made, kind)
    return made.getvalue()


def names_of(state: str) -> tuple[str, ...]:
    """What of a picture's file may stand nowhere: its name, and the checksum of its bytes."""
    return _FILES[state].rpartition(".")[0], hashlib.sha256(picture(state)).hexdigest()[:16]


def _picture(state: str) -> str:
    return f"stories/feld-und-stollen/{_FILES[state]}"


def _hang_pictures(project: Any) -> None:
    for state in _FILES:
        path: Path = project.root / _picture(state)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture(state))
    for state, ends in (("published", ""), ("withdrawn", "withdrawn: 2026-01-01"), ("expired", "expires: 2026-01-01")):
        entry = _IMAGE.format(
            id=f"bild-{state}", state="status: published", file=_picture(state), word=f"bild{state}amsel"
        )
        project.append("data/images.yml", entry + (f"  {ends}\n" if ends else ""))


# --- Beside the content ---

BESIDE: Final[Mapping[str, str]] = {
    "docs/handbook/geheimfach.md": "handbuchdohle",
    "docs/handbook/decisions/geheimfach.md": "beschlussdohle",
    "docs/.notizdohle.md": "notizdohle",
    ".cache/geheimfach.txt": "zwischendohle",
    ".cache/kits/geheimfach": "regaldohle",
    "stories/README.md": "lesemichdohle",
    "stories/feld-und-stollen/.entwurf.md": "entwurfsdohle",
    "data/README.md": "datendohle",
    "data/schemas/geheimfach.json": "schemadohle",
    "geheimfach.md": "wurzeldohle",
}
INSIDE: Final = ("kommentardohle", "kopfdohle", "amtsdohle", "freigabedohle")
WITHDRAWN_KIT: Final = "mappenamsel"


def _put_beside(project: Any) -> None:
    for path, secret in BESIDE.items():
        project.write(
            path, f'{{"title": "{secret}"}}\n' if path.endswith(".json") else f"# {secret}\n\nEin {secret}.\n"
        )
    project.append("data/facts/land.yml", f"\n# {INSIDE[0]}: nicht weitersagen\n")
    project.edit("stories/feld-und-stollen/story.de.md", "topic: land\n", f"topic: land # {INSIDE[1]}\n")
    name = INSIDE[2]
    office = f"office-holders:\n  {name}:\n    name: Ada {name}\n    office: {{de: {name}, en: {name}}}\n"
    project.write("data/calendar.yml", f"elections: {{}}\n{office}look-alikes: {{}}\n")
    project.append("data/partners.yml", f"  reviewers: ['@stadt/{INSIDE[3]}']\n")
    kit = _KIT.format(id="mappe-von-gestern", state="status: published", word=WITHDRAWN_KIT)
    project.append("data/kits.yml", f"{kit}  withdrawn: 2026-01-01\n")


# --- All together ---


def hide(project: Any) -> None:
    """Everything that must not be seen at the last second, beside one picture that must."""
    _put_beside(project)
    _hang_pictures(project)
    project.write("data/lists.yml", "")
    for state, line in STATES.items():
        source = f"{word('source', state)}-id"
        title = f"Blätter von {word('source', state)}"
        date = "undated: {de: Ohne Datum., en: No date.}\n  accessed: 2026-11\n  licence: offen"
        project.append("data/sources.yml", f"\n{source}:\n  producer: {title}\n  title: {title}\n  {date}\n")
        for noun, (path, template) in TABLES.items():
            values = {"id": f"{word(noun, state)}-id", "word": word(noun, state), "source": source, "state": line}
            values |= {"file": _picture(state), "number": NUMBERS[state]}
            if template is _CLAIM:  # a wording says only what a fact of its claim counts
                counted = _FACT.format(**{**values, "id": f"{values['id']}-fakt"})
                counted = counted.replace("unit: hoefe", "unit: personen").replace("basis: betriebe", "basis: personen")
                project.append("data/facts/land.yml", counted)
            if template is _BLOCK:
                values["state"] = line.replace("\n", "\n  ")
                values["size"] = "words: 50" if noun == "boilerplate" else "characters: 140"
                project.edit(path, f"{noun}s:\n", f"{noun}s:\n{template.format(**values).strip(chr(10))}\n")
            else:
                project.append(path, template.format(**values))
        for noun, (path, template) in TEXTS.items():
            key = word("story" if noun == "easy" else noun, state)
            image = "feld" if noun != "story" else f"{word('image', state)}-id"
            values = {"word": word(noun, state), "source": source, "image": image, "state": line.replace("\n  ", "\n")}
            text = template.format(id=key, **values)
            project.write(path.format(id=key), text)
            if noun == "story":
                project.write(f"stories/{key}/story.en.md", text)
