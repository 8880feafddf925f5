"""Translations: which version was made from which original, and which of them has been left behind.

The original is German. English versions and those in Leichte Sprache carry the stamp of the German text they were made
from (`translation-of`); `hub.py translated` writes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.models.pages import EASY_ADDRESS, Written, WrittenPage
from brandhub.whole.content import Content
from brandhub.whole.passages import Turn, compare, passages_of

SHOWN: Final = 4
"""Passages that a message names; the rest is counted."""
_BEGINNING: Final = 40


@dataclass(frozen=True)
class Version:
    """A text in another language with its original. `name` is what the original is called on the command line."""

    name: str
    language: str
    written: Written
    original: Written

    @property
    def is_stamped(self) -> bool:
        """True when the version knows the original it was made from."""
        return self.written.translation_of is not None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What happened to the original since; empty for a version that is up to date, or does not know."""
        stamp = self.written.translation_of
        return () if stamp is None else compare(stamp, passages_of(self.original))


def versions_of(content: Content) -> Iterator[Version]:
    """Every version that has an original: stories first, then the pages of docs/."""
    for slug, versions in content.stories.items():
        german, english = versions.get("de"), versions.get("en")
        if german is None:
            continue
        if english is not None:
            yield Version(slug, "en", english, german)
        if slug in content.easy:
            yield Version(slug, "ls", content.easy[slug], german)
    originals = {page.address: page for page in content.pages if page.language == "de" and not page.is_easy}
    for page in content.pages:
        original = originals.get(_address_of_original(page))
        if original is not None and original is not page:
            yield Version(original.id, "ls" if page.is_easy else "en", page, original)


def _address_of_original(page: WrittenPage) -> str:
    """Pages in Leichte Sprache stand below their overview, at the address of the German page."""
    return page.address.removeprefix(EASY_ADDRESS.rstrip("/")) if page.is_easy else page.counterpart or ""


def check_translations(content: Content) -> Iterator[Problem]:
    """Published versions that are behind their original, or do not know it. Never an error: people decide."""
    for version in versions_of(content):
        written = version.written
        if written.status == "draft" or version.original.status == "draft":
            continue
        values = {
            "language": Phrase.of(f"language.{version.language}"),
            "path": version.original.path,
            "command": f"python3 hub.py translated {version.name}",
            "code": version.language,
        }
        if not version.is_stamped:
            yield Problem(written.place(), "translation-unstamped", values, "warning")
        elif turns := version.turns:
            place = written.place("translation-of")
            yield Problem(place, "translation-behind", {**values, "changes": write_turns(turns)}, "warning")


def write_turns(turns: tuple[Turn, ...]) -> tuple[Phrase, ...]:
    """The changes of an original for a message: where, and how the passage begins."""
    named = [
        Phrase.of(f"passage.{turn.kind}", line=turn.line, beginning=_beginning(turn.new.text) if turn.new else "")
        for turn in turns[:SHOWN]
    ]
    more = len(turns) - len(named)
    return (*named, Phrase.of("passage.more", count=more)) if more else tuple(named)


def _beginning(text: str) -> str:
    words = " ".join(text.lstrip("#>*- ").split())
    return words if len(words) <= _BEGINNING else words[:_BEGINNING].rsplit(" ", 1)[0] + " …"
