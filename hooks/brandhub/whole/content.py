"""Content: everything that people wrote, read from disk and validated noun by noun. The only reading stage."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from brandhub.ground.catalogues import Phrase
from brandhub.ground.characters import MAX_BYTES, place_at, read_text, without_forbidden
from brandhub.ground.files import Budget, find_file, is_new, list_files, names_in, read_file
from brandhub.ground.guesses import guess_key
from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import Record, parse_record, split_head
from brandhub.ground.spelling import nearest
from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import ClaimBase
from brandhub.models.elections import Election, LookAlike, OfficeHolder
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun
from brandhub.models.images import Image
from brandhub.models.keys import is_key
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import Headless, Written, WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.releases import Release
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Area, Basis, Licence, Name, PartnerKind, SourceFamily, Topic, Unit
from brandhub.whole.entries import read_entry
from brandhub.whole.readers import load_record, nouns_of
from brandhub.whole.releases import load_releases
from brandhub.whole.shelves import Shelf
from brandhub.whole.traces import without_traces

STORIES: Final = "stories"
FOLDERS: Final = ("data", STORIES, "docs")
APART: Final = ("data/releases", "data/schemas", "docs/handbook")
"""Read elsewhere, or not at all."""
MAX_PICTURE: Final = 5 * 1024 * 1024
MAX_PICTURES: Final = 400 * 1024 * 1024
"""Of all pictures together: they are held in memory while the site is drawn."""
_CONFLICT: Final = re.compile(r"^<{7} ", re.MULTILINE)
"""What git leaves in a file that two people have changed."""
STORY_FILE: Final = re.compile(r"story\.(de|en|ls)\.md")
PICTURE_ENDS: Final = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif")

Parse = Callable[..., tuple[Record | None, list[Problem]]]
W = TypeVar("W", bound=Written)


class _Reader(NamedTuple):
    """How files become texts, and texts become records."""

    text: Callable[[str], str | None]
    record: Parse


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
    headless: list[Headless] = field(default_factory=list)
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


def load_content(root: Path, parse: Parse = parse_record, shelf: Shelf | None = None) -> Content:
    """Reads data/, stories/ and docs/ below `root`. Problems are collected, never raised.

    `parse`: `parse_record`, or what gives the same and remembers (`Archive.record`); `shelf`: what is known of folders
    of stories from the last time.
    """
    content = Content()
    budget = Budget(problems=content.problems)
    read = _Reader(partial(_read, root, content, budget), parse)
    for folder in FOLDERS:
        known = partial(shelf.take, content=content, budget=budget) if shelf and folder == STORIES else is_new
        for path in list_files(root, folder, content.problems, budget, apart=APART, is_known=known):
            _load_file(path, content, read)
    if shelf is not None:
        shelf.save(content)
    lost = [problem.place.path for problem in content.problems if problem.code == "not-a-regular-file"]
    content.written |= {noun for path in lost for noun in nouns_of(path)}
    _load_pictures(root, content)
    content.releases, found = load_releases(root)
    content.problems += found
    if content.site is None and not any(p.place.path == "data/site.yml" for p in content.problems):
        content.problems.append(Problem(Place("data/site.yml"), "file-missing", {"path": "data/site.yml"}))
    if content.brand is None and not any(p.place.path == "data/brand/core.yml" for p in content.problems):
        content.problems.append(Problem(Place("data/brand/core.yml"), "file-missing", {"path": "data/brand/core.yml"}))
    return content


def _read(root: Path, content: Content, budget: Budget, path: str) -> str | None:
    """The text of a file; None when it may not be read, which is told."""
    raw, problems = read_file(root, path, MAX_BYTES)
    text = None
    if raw is not None and budget.take(path, size=len(raw)):
        if path.startswith("data/"):
            content.data[path] = raw
        text, problems = read_text(raw, path)
        if {problem.code for problem in problems} == {"forbidden-character"}:
            # Columns behind the character are those that hold once it is deleted.
            text, _ = read_text(without_forbidden(raw), path)
        if text is not None and "\n=======\n" in text and (mark := _CONFLICT.search(text)):
            problems = [*problems, Problem(place_at(path, text, mark.start()), "merge-marks")]
            text = None  # neither of both is the one that somebody wants
    content.problems += problems
    return text


def _load_file(path: str, content: Content, read: _Reader) -> None:
    parts = path.split("/")
    name = parts[-1]
    if path.endswith(".md"):
        if parts[0] == "stories" and len(parts) == 3 and STORY_FILE.fullmatch(name):
            _load_story(path, content, read)
        elif parts[0] == "docs":
            _load_page(path, content, read)
        elif name != "README.md":
            content.problems.append(_unexpected(path))
    elif path.endswith(".yml") and parts[0] == "data":
        record = _record(path, content, read)
        if record is not None:
            load_record(record, path, content)
    elif not (parts[0] == "stories" and name.lower().endswith(PICTURE_ENDS)):
        content.problems.append(_unexpected(path))


def _unexpected(path: str) -> Problem:
    """Nothing passes as a story that is not called like one: a text that nobody will see is worth more than a shrug."""
    ends = (".md", ".txt", ".docx", ".odt")
    is_story = path.startswith(f"{STORIES}/") and path.lower().endswith(ends) and "/~$" not in path
    return Problem(Place(path), "story-file" if is_story else "unexpected-file", {}, "warning")


def _record(path: str, content: Content, read: _Reader) -> Record | None:
    text = read.text(path)
    record = None
    if text is not None and not text.strip():
        content.problems.append(Problem(Place(path), "file-empty"))
    elif text is not None:
        record, problems = read.record(text, path)
        content.problems += problems
    if record is None:
        content.written |= nouns_of(path)
    return record


def _front_matter(path: str, content: Content, read: _Reader) -> tuple[Record | None, str, str, int] | None:
    """The record of the front matter, its text, the body and the line on which the body begins."""
    text = read.text(path)
    if text is None:
        return None
    parts = split_head(text)
    if parts is None:
        content.problems.append(_headless(path, text))
        # Where a head was begun and never ended, nobody can say where the text begins.
        return None if text.startswith("---") else (None, "", text, 1)
    head, body, line = parts
    record, problems = read.record(head, path, lines_before=1)
    content.problems += problems
    return record, head, body, line


def _headless(path: str, text: str) -> Problem:
    what = "begun" if text.startswith("---\n") else "none" if text.strip() else "empty"
    return Problem(Place(path), "front-matter-missing", {"what": Phrase.of(f"head.{what}")})


def _load_story(path: str, content: Content, read: _Reader) -> None:
    _, slug, name = path.split("/")
    if not is_key(slug):
        content.problems.append(Problem(Place(path), "not-a-key", {"found": slug, "nearest": guess_key(slug)}))
        return
    content.written |= {("story", slug), ("file", path)}
    parts = _front_matter(path, content, read)
    if parts is None:
        return
    record, head, body, line = parts
    language = name.split(".")[1]
    is_easy = language == "ls"
    spoken = "de" if is_easy else language
    story = _written(record, EasyStory if is_easy else Story, slug, content)
    if story is None:
        content.headless.append(Headless(path, spoken, is_easy, _waits(head), record, body, line))
        return
    story.attach(language=spoken, path=path, body=body, body_line=line)
    if isinstance(story, Story):
        content.stories.setdefault(slug, {})[language] = story
    elif isinstance(story, EasyStory):
        content.easy[slug] = story


def _load_page(path: str, content: Content, read: _Reader) -> None:
    parts = _front_matter(path, content, read)
    if parts is None:
        return
    record, head, body, line = parts
    key = re.sub(r"[^a-z0-9]+", "-", path.removeprefix("docs/").removesuffix(".md").lower()).strip("-")
    page = _written(record, WrittenPage, key, content)
    if page is not None:
        page.attach(language=page.language, path=path, body=body, body_line=line)
        content.pages.append(page)
        return
    language = "en" if path.startswith("docs/en/") else "de"
    is_easy = path.startswith("docs/leichte-sprache") and language == "de"
    content.headless.append(Headless(path, language, is_easy, _waits(head), record, body, line))


def _written(record: Record | None, model: type[W], key: str, content: Content) -> W | None:
    """The noun of a front matter; None, and told, when it is none."""
    if record is None:
        return None
    noun, problems = read_entry(record, model, key, record.value, ())
    content.problems += problems
    return noun


def _waits(head: str) -> bool:
    """Whether a front matter that cannot be read means a text that nobody sees yet."""
    return re.search(r"^(?:status:\s*[\"']?draft\b|publish-at:)", head, re.MULTILINE) is not None


def _load_pictures(root: Path, content: Content) -> None:
    """The bytes of every picture that an image names, without what cameras and programs wrote into them.

    Only regular files inside stories/ and overrides/.
    """
    left = MAX_PICTURES
    for image in content.images.values():
        place = image.place("file")
        if image.file.split("/")[0] not in ("stories", "overrides") or not image.file.lower().endswith(PICTURE_ENDS):
            content.problems.append(Problem(place, "picture-elsewhere", {"found": image.file}))
            continue
        path = find_file(root, image.file)
        if path is None:
            content.problems.append(Problem(place, "picture-missing", _missing(root, image.file)))
            continue
        raw, problems = read_file(root, path, min(MAX_PICTURE, max(left, 0)))
        content.problems += [Problem(place, problem.code, problem.values) for problem in problems]
        if raw is not None:
            left -= len(raw)
            content.pictures[image.id] = without_traces(raw, image.file)


def _missing(root: Path, file: str) -> dict[str, str]:
    """The values of the message, with the picture that may have been meant."""
    folder, _, name = file.rpartition("/")
    return {"found": file, "nearest": nearest(name, names_in(root, folder)[:500]) or "–"}
