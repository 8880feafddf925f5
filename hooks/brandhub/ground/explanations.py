"""Explanations: what stands behind each message, why the hub is so strict, what helps, and an example.

The words stand in the catalogues `explanations`, in chapters; the examples in `examples.json`, which the golden cases
of the messages write (tests/golden/test_problems.py), so that what is shown has really been said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from brandhub.ground.catalogues import EXPLANATIONS, FOLDER, Catalogue, load_catalogue

EXAMPLES: Final = FOLDER / "examples.json"
HANDBOOK: Final = "docs/handbook/fehler"

_LISTS: Final = re.compile(r"(?:^|: )[„“]?…[“”]?\.?$")  # „Möglich sind: …“ helps only where the values are known


@dataclass(frozen=True)
class Excerpt:
    """Lines of one file as they stand there, without the indentation they share."""

    path: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """A mistake, what the hub says about it, and the same lines mended. No lines where they would show nothing."""

    faulty: tuple[Excerpt, ...]
    mended: tuple[Excerpt, ...]
    message: str


@dataclass(frozen=True)
class Explanation:
    """One message explained. `meaning` is its text with „…“ for every value, `how` one line per piece of advice."""

    code: str
    meaning: str
    why: str
    how: tuple[str, ...]
    example: Example


@dataclass(frozen=True)
class Chapter:
    """Messages about one matter; `key` names its page in the handbook."""

    key: str
    title: str
    explanations: tuple[Explanation, ...]

    @property
    def path(self) -> str:
        """The page in the project."""
        return f"{HANDBOOK}/{self.key}.md"

    @property
    def address(self) -> str:
        """The page in the preview, which shows what lies in docs/."""
        return f"{HANDBOOK.removeprefix('docs')}/{self.key}/"


def load_chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in the order of the catalogue. Raises KeyError for an explanation without message or example."""
    messages, words = load_catalogue(language), load_catalogue(language, (EXPLANATIONS,))
    examples: Mapping[str, Any] = json.loads(EXAMPLES.read_text("utf-8"))
    return tuple(
        Chapter(
            key,
            words.text(f"group.{key}"),
            tuple(_explanation(code, messages, words, examples[code]) for code in codes),
        )
        for key, codes in chapter_codes(words).items()
    )


def chapter_codes(words: Catalogue) -> dict[str, list[str]]:
    """The codes of each chapter: a chapter reaches from its title to the next."""
    chapters: dict[str, list[str]] = {}
    chapter = ""
    for key in words.messages:
        if key.startswith("group."):
            chapter = key.removeprefix("group.")
            chapters[chapter] = []
        elif key.endswith(".why") and chapter:
            chapters[chapter].append(key.removesuffix(".why"))
    return chapters


def explained(chapters: Iterable[Chapter]) -> dict[str, tuple[Chapter, Explanation]]:
    """Every explanation by its code, with the chapter that holds it."""
    return {explanation.code: (chapter, explanation) for chapter in chapters for explanation in chapter.explanations}


def _explanation(code: str, messages: Catalogue, words: Catalogue, shown: Mapping[str, Any]) -> Explanation:
    return Explanation(
        code,
        messages.outline(code),
        words.text(f"{code}.why"),
        tuple(_advice(code, messages, words)),
        _example(shown, messages.language),
    )


def _advice(code: str, messages: Catalogue, words: Catalogue) -> list[str]:
    """The remedy in general, then what goes beyond it. „Meinten Sie …?“ is advice only where something was found."""
    remedy, advice = messages.outline(f"{code}.remedy"), []
    if "{nearest}" in messages.messages[f"{code}.remedy"]:
        advice.append(words.text("explain.nearest"))
        remedy = remedy.partition("?")[2]
    lines = [line.strip() for line in remedy.splitlines() if line.strip()]
    advice += [line for line in lines if not _LISTS.search(line)]
    if f"{code}.how" in words:
        advice.append(words.text(f"{code}.how"))
    return advice or lines


def _example(shown: Mapping[str, Any], language: str) -> Example:
    faulty, mended = (
        tuple(Excerpt(excerpt["path"], tuple(excerpt["lines"])) for excerpt in shown[side])
        for side in ("faulty", "mended")
    )
    return Example(faulty, mended, shown["message"][language])
