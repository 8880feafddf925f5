"""Content: everything that people wrote, read from disk and validated noun by noun. The only reading stage."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import Record, parse_record, read_text
from brandhub.ground.spelling import nearest
from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import ClaimBase
from brandhub.models.elections import Election, LookAlike, OfficeHolder
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import KEY, Noun
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.releases import Release
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Area, Basis, Licence, Name, PartnerKind, SourceFamily, Topic, Unit
from brandhub.whole.entries import read_entry
from brandhub.whole.readers import load_record, nouns_of
from brandhub.whole.releases import load_releases

MAX_PICTURE: Final = 5 * 1024 * 1024
STORY_FILE: Final = re.compile(r"story\.(de|en|ls)\.md")
PICTURE_ENDS: Final = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif")


@dataclass
class Content:
    """All nouns by id, as written; nothing filtered, nothing resolved."""

    topics: dict[str, Topic] = field(default_factory=dict)
    areas: dict[str, Area] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    bases: dict[str, Basis] = field(default_factory=dict)
    families: dict[str, SourceFamily] = field(default_factory=dict)
    licences: dict[str, Licence] = field(default_factory=dict)
    partner_kinds: dict[str, PartnerKind] = field(default_factory=dict)
    names: dict[str, Name] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    claims: dict[str, ClaimBase] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    partners: dict[str, Partner] = field(default_factory=dict)
    lists: dict[str, List] = field(default_factory=dict)
    images: dict[str, Image] = field(default_factory=dict)
    kits: dict[str, Kit] = field(default_factory=dict)
    boilerplates: dict[str, Boilerplate] = field(default_factory=dict)
    posts: dict[str, Post] = field(default_factory=dict)
    brand: BrandCore | None = None
    colours: Record | None = None
    typefaces: Record | None = None
    word_mark: Record | None = None
    site: Site | None = None
    elections: dict[str, Election] = field(default_factory=dict)
    office_holders: dict[str, OfficeHolder] = field(default_factory=dict)
    look_alikes: dict[str, LookAlike] = field(default_factory=dict)
    stories: dict[str, dict[str, Story]] = field(default_factory=dict)
    easy: dict[str, EasyStory] = field(default_factory=dict)  # the versions in Leichte Sprache, by slug
    pages: list[WrittenPage] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    releases: tuple[Release, ...] = ()  # the oldest first
    data: dict[str, bytes] = field(default_factory=dict)  # the data files as they stand, by path
    problems: list[Problem] = field(default_factory=list)
    # (noun, id) of everything that stands in a file, readable or not; (noun, "*") where a whole file is unreadable.
    written: set[tuple[str, str]] = field(default_factory=set)

    def embargoes_over(self, now: datetime) -> tuple[bool, ...]:
        """For each entry with an embargo whether it has passed."""
        tables: tuple[Mapping[str, Noun], ...] = (
            *(self.facts, self.claims, self.events, self.partners, self.lists, self.images, self.kits),
            *(self.boilerplates, self.posts),
        )
        entries = (entry for table in tables for entry in table.values())
        return tuple(entry.publish_at <= now for entry in entries if entry.publish_at is not None)


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
            content.written |= nouns_of(path)


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
            load_record(record, path, content)
    elif not (parts[0] == "stories" and name.lower().endswith(PICTURE_ENDS)):
        content.problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))


def _record(root: Path, path: str, content: Content) -> Record | None:
    content.data[path] = (root / path).read_bytes()
    text, problems = read_text(content.data[path], path)
    if text is not None:
        record, found = parse_record(text, path)
        content.problems += found
    else:
        record = None
        content.problems += problems
    if record is None:
        content.written |= nouns_of(path)
    return record


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
    if language == "ls":
        easy, problems = read_entry(record, EasyStory, slug, record.value, ())
        content.problems += problems
        if easy is not None:
            easy.attach(language="de", path=path, body=body, body_line=line)
            content.easy[slug] = easy
        return
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
            sizes = {"size": path.stat().st_size // 1024, "limit": MAX_PICTURE // 1024}
            content.problems.append(Problem(place, "file-too-large", sizes))
        else:
            content.pictures[image.id] = path.read_bytes()
