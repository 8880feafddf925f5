"""Content: everything that people wrote, read from disk and validated noun by noun. The only reading stage."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import Location, Record, parse_record, read_text
from brandhub.ground.spelling import nearest
from brandhub.models.brand import Boilerplate, BrandCore
from brandhub.models.claims import CLAIM_KINDS, ClaimBase
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import KEY
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.releases import Release
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import Story
from brandhub.models.terms import Area, Basis, Licence, PartnerKind, Topic, Unit
from brandhub.whole.echoes import EVERY
from brandhub.whole.entries import N, problems_of, read_entries, read_entry, value_at
from brandhub.whole.releases import load_releases

MAX_PICTURE: Final = 5 * 1024 * 1024
STORY_FILE: Final = re.compile(r"story\.(de|en)\.md")
PICTURE_ENDS: Final = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif")
BRAND_FILES: Final = ("core.yml", "texts.yml", "colours.yml", "type.yml", "word-mark.yml")

# Which nouns a file holds, so that an unreadable one is told once.
_NOUNS: Final = {
    "data/terms.yml": ("topic", "area", "unit", "basis", "licence", "partner-kind"),
    "data/sources.yml": ("source",),
    "data/facts": ("fact",),
    "data/claims.yml": ("claim",),
    "data/timeline.yml": ("event",),
    "data/partners.yml": ("partner",),
    "data/images.yml": ("image",),
}


@dataclass
class Content:
    """All nouns by id, as written; nothing filtered, nothing resolved."""

    topics: dict[str, Topic] = field(default_factory=dict)
    areas: dict[str, Area] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    bases: dict[str, Basis] = field(default_factory=dict)
    licences: dict[str, Licence] = field(default_factory=dict)
    partner_kinds: dict[str, PartnerKind] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    claims: dict[str, ClaimBase] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    partners: dict[str, Partner] = field(default_factory=dict)
    images: dict[str, Image] = field(default_factory=dict)
    kits: dict[str, Kit] = field(default_factory=dict)
    boilerplates: dict[str, Boilerplate] = field(default_factory=dict)
    brand: BrandCore | None = None
    colours: Record | None = None
    typefaces: Record | None = None
    word_mark: Record | None = None
    site: Site | None = None
    stories: dict[str, dict[str, Story]] = field(default_factory=dict)
    pages: list[WrittenPage] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    releases: tuple[Release, ...] = ()  # the oldest first
    problems: list[Problem] = field(default_factory=list)
    # (noun, id) of everything that stands in a file, readable or not; (noun, "*") where a whole file is unreadable.
    written: set[tuple[str, str]] = field(default_factory=set)


def load_content(root: Path) -> Content:
    """Reads data/, stories/ and docs/ below `root`. Problems are collected in the content, never raised."""
    content = Content()
    for path in _files(root, content):
        _load_file(root, path, content)
    _load_pictures(root, content)
    content.releases, found = load_releases(root)
    content.problems += found
    if content.site is None and not any(p.place.path == "data/site.yml" for p in content.problems):
        content.problems.append(Problem(Place("data/site.yml"), "file-missing", {"path": "data/site.yml"}))
    if content.brand is None and not any(p.place.path == "data/brand/core.yml" for p in content.problems):
        content.problems.append(Problem(Place("data/brand/core.yml"), "file-missing", {"path": "data/brand/core.yml"}))
    return content


def _files(root: Path, content: Content) -> Iterator[str]:
    """Regular files below the content folders in a fixed order; links, pipes and devices are problems."""
    for folder in ("data", "stories", "docs"):
        yield from _walk(root, folder, content)


def _walk(root: Path, folder: str, content: Content, depth: int = 0) -> Iterator[str]:
    base = root / folder
    if not base.is_dir():
        return
    for entry in sorted(os.scandir(base), key=lambda entry: entry.name):
        path = f"{folder}/{entry.name}"
        if entry.name.startswith(".") or path in ("data/releases", "data/schemas", "docs/handbook"):
            continue
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISDIR(mode) and depth < 6:
            yield from _walk(root, path, content, depth + 1)
        elif stat.S_ISREG(mode):
            yield path
        else:
            content.problems.append(Problem(Place(path), "not-a-regular-file"))
            content.written |= _nouns_of(path)


def _load_file(root: Path, path: str, content: Content) -> None:
    parts = path.split("/")
    name = parts[-1]
    if path.endswith(".md"):
        if parts[0] == "stories" and len(parts) == 3 and STORY_FILE.fullmatch(name):
            _load_story(root, path, content)
        elif parts[0] == "docs":
            _load_page(root, path, content)
        elif name != "README.md":
            content.problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))
    elif path.endswith(".yml") and parts[0] == "data":
        record = _record(root, path, content)
        if record is not None:
            _load_record(record, path, content)
    elif not (parts[0] == "stories" and name.lower().endswith(PICTURE_ENDS)):
        content.problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))


def _record(root: Path, path: str, content: Content) -> Record | None:
    text, problems = read_text((root / path).read_bytes(), path)
    if text is not None:
        record, found = parse_record(text, path)
        content.problems += found
    else:
        record = None
        content.problems += problems
    if record is None:
        content.written |= _nouns_of(path)
    return record


def _nouns_of(path: str) -> set[tuple[str, str]]:
    """What is lost when the file cannot be read."""
    return {(noun, EVERY) for noun in _NOUNS.get(path, _NOUNS.get(path.rpartition("/")[0], ()))}


def _load_record(record: Record, path: str, content: Content) -> None:
    match path.split("/")[1:]:
        case ["terms.yml"]:
            _load_terms(record, content)
        case ["sources.yml"]:
            content.sources.update(_entries(record, Source, content))
        case ["facts", _]:
            _merge(content.facts, _entries(record, Fact, content), content)
        case ["claims.yml"]:
            _load_claims(record, content)
        case ["timeline.yml"]:
            content.events.update(_entries(record, Event, content))
        case ["partners.yml"]:
            content.partners.update(_entries(record, Partner, content))
        case ["images.yml"]:
            content.images.update(_entries(record, Image, content))
        case ["kits.yml"]:
            content.kits.update(_entries(record, Kit, content))
        case ["site.yml"]:
            _load_site(record, content)
        case ["brand", "core.yml"]:
            content.brand, found = read_entry(record, BrandCore, "core", record.value, ())
            content.problems += found
        case ["brand", "texts.yml"]:
            content.boilerplates.update(_entries(record, Boilerplate, content, within=("boilerplates",)))
        case ["brand", "colours.yml"]:
            content.colours = record
        case ["brand", "type.yml"]:
            content.typefaces = record
        case ["brand", "word-mark.yml"]:
            content.word_mark = record
        case _:
            content.problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))


def _entries(record: Record, model: type[N], content: Content, within: Location = ()) -> dict[str, N]:
    nouns, problems = read_entries(record, model, within=within)
    content.problems += problems
    raw = value_at(record.value, within)
    noun = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", model.__name__).lower()
    content.written |= {(noun, key) for key in (raw if isinstance(raw, dict) else ())}
    return nouns


def _merge(known: dict[str, Fact], new: dict[str, Fact], content: Content) -> None:
    for key, fact in new.items():
        if key in known:
            content.problems.append(Problem(fact.place(), "id-twice", {"id": key, "other": known[key].place()}))
        known[key] = fact


def _load_terms(record: Record, content: Content) -> None:
    content.topics.update(_entries(record, Topic, content, ("topics",)))
    content.areas.update(_entries(record, Area, content, ("areas",)))
    content.units.update(_entries(record, Unit, content, ("units",)))
    content.bases.update(_entries(record, Basis, content, ("bases",)))
    content.licences.update(_entries(record, Licence, content, ("licences",)))
    content.partner_kinds.update(_entries(record, PartnerKind, content, ("partner-kinds",)))
    known = ("topics", "areas", "units", "bases", "licences", "partner-kinds")
    for key in record.value if isinstance(record.value, dict) else ():
        if key not in known:
            values = {"field": key, "nearest": nearest(key, known) or "–", "known": ", ".join(known)}
            content.problems.append(Problem(record.key_place((key,)), "unknown-field", values))


def _load_claims(record: Record, content: Content) -> None:
    """Each operator has a schema of its own, so the operator is looked at first."""
    if record.value is not None and not isinstance(record.value, dict):
        content.written.add(("claim", EVERY))
        expected = {"expected": Phrase.of("shape.mapping")}
        content.problems.append(Problem(record.place(()), "wrong-shape", expected))
    raw = record.value if isinstance(record.value, dict) else {}
    for key, entry in raw.items():
        content.written.add(("claim", key))
        operator = entry.get("operator") if isinstance(entry, dict) else None
        model = CLAIM_KINDS.get(str(operator))
        if model is None:
            place = record.place((key, "operator")) if operator else record.key_place((key,))
            values = {"found": operator or "–", "allowed": ", ".join(CLAIM_KINDS)}
            guess = nearest(str(operator), CLAIM_KINDS) or "–"
            code = "not-one-of" if operator else "missing-field"
            problem = Problem(place, code, {**values, "nearest": guess, "field": "operator"})
            content.problems.append(problem)
            continue
        noun, problems = read_entry(record, model, key, entry, (key,))
        content.problems += problems
        if noun is not None:
            content.claims[key] = noun


def _load_site(record: Record, content: Content) -> None:
    try:
        content.site = Site.model_validate(record.value).placed(record)
    except ValidationError as error:
        content.problems += problems_of(error, record, (), Site)


def _front_matter(root: Path, path: str, content: Content) -> tuple[Record, str, int] | None:
    """The record of the front matter, the body and the line on which the body begins."""
    text, problems = read_text((root / path).read_bytes(), path)
    content.problems += problems
    if text is None:
        return None
    found = re.match(r"---\n(.*?\n)---[ ]*(?:\n|\Z)", text, re.DOTALL)
    if not found:
        content.problems.append(Problem(Place(path), "front-matter-missing"))
        return None
    record, problems = parse_record(found[1], path, lines_before=1)
    content.problems += problems
    if record is None:
        return None
    return record, text[found.end() :], text.count("\n", 0, found.end()) + 1


def _load_story(root: Path, path: str, content: Content) -> None:
    _, slug, name = path.split("/")
    if not KEY.fullmatch(slug):
        content.problems.append(Problem(Place(path), "not-a-key", {"found": slug}))
        return
    content.written |= {("story", slug), ("file", path)}
    parts = _front_matter(root, path, content)
    if parts is None:
        return
    record, body, line = parts
    language = name.split(".")[1]
    story, problems = read_entry(record, Story, slug, record.value, ())
    content.problems += problems
    if story is not None:
        story.attach(language=language, path=path, body=body, body_line=line)
        content.stories.setdefault(slug, {})[language] = story


def _load_page(root: Path, path: str, content: Content) -> None:
    parts = _front_matter(root, path, content)
    if parts is None:
        return
    record, body, line = parts
    key = re.sub(r"[^a-z0-9]+", "-", path.removeprefix("docs/").removesuffix(".md").lower()).strip("-")
    page, problems = read_entry(record, WrittenPage, key, record.value, ())
    content.problems += problems
    if page is not None:
        page.attach(language=page.language, path=path, body=body, body_line=line)
        content.pages.append(page)


def _load_pictures(root: Path, content: Content) -> None:
    """The bytes of every picture that an image names; only regular files inside stories/ and overrides/."""
    for image in content.images.values():
        place = image.place("file")
        parts = image.file.split("/")
        path = root / image.file
        linked = any((root / "/".join(parts[: n + 1])).is_symlink() for n in range(len(parts)))
        if parts[0] not in ("stories", "overrides") or not image.file.lower().endswith(PICTURE_ENDS):
            content.problems.append(Problem(place, "picture-elsewhere", {"found": image.file}))
        elif linked or not path.is_file():
            siblings = [p.name for p in sorted(path.parent.glob("*"))] if path.parent.is_dir() else []
            values = {"found": image.file, "nearest": nearest(parts[-1], siblings) or "–"}
            content.problems.append(Problem(place, "picture-missing", values))
        elif path.stat().st_size > MAX_PICTURE:
            values = {"size": path.stat().st_size // 1024, "limit": MAX_PICTURE // 1024}
            content.problems.append(Problem(place, "file-too-large", values))
        else:
            content.pictures[image.id] = path.read_bytes()


