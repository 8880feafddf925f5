"""Explaining: one message, or all of them, for the terminal and as pages of the handbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import fill
from typing import Final

from jinja2 import Environment

from brandhub.ground.catalogues import EXPLANATIONS, Catalogue, load_catalogue
from brandhub.ground.explanations import HANDBOOK, Chapter, Excerpt, Explanation, load_chapters

WIDTH: Final = 88
INDENT: Final = "  "
WORDS: Final = ("why", "how", "faulty", "message", "mended", "gone")


def write_explanation(explanation: Explanation, chapter: Chapter, words: Catalogue) -> str:
    """One message explained, for a terminal: meaning, reason, help, example, and the page of the handbook."""
    parts = [
        f"{explanation.code} · {chapter.title}",
        _paragraph(explanation.meaning, ""),
        _section(words.text("explain.why"), [_paragraph(explanation.why)]),
        _section(words.text("explain.how"), [_paragraph(line) for line in explanation.how]),
    ]
    example = explanation.example
    if example.faulty:
        parts.append(_section(words.text("explain.faulty"), _excerpts(example.faulty)))
    parts.append(_section(words.text("explain.message"), [INDENT + line for line in example.message.splitlines()]))
    if example.faulty or example.mended:
        gone = [INDENT + words.text("explain.gone")]
        parts.append(_section(words.text("explain.mended"), _excerpts(example.mended) or gone))
    parts.append(words.text("explain.handbook", {"path": f"{chapter.path}#{explanation.code}"}))
    return "\n\n".join(parts)


def write_chapters(chapters: Iterable[Chapter], words: Catalogue) -> str:
    """Every code with its meaning on one line, by chapter."""
    parts = [words.text("explain.all")]
    for chapter in chapters:
        lines = [f"{INDENT}{explanation.code}: {explanation.meaning}" for explanation in chapter.explanations]
        parts.append(_section(chapter.title, lines))
    return "\n\n".join(parts)


def write_handbook(templates: Environment) -> dict[str, str]:
    """The pages of the handbook by path: a list of all messages and a page per chapter, in German like the handbook."""
    words, chapters = load_catalogue("de", (EXPLANATIONS,)), load_chapters("de")
    plain = templates.overlay(autoescape=False, keep_trailing_newline=True)
    generated = words.text("explain.generated")
    pages = {
        f"{HANDBOOK}/index.md": plain.get_template("handbook/index.md.jinja").render(
            title=words.text("explain.index.title"),
            summary=words.text("explain.index.summary"),
            generated=generated,
            intro=words.text("explain.all"),
            chapters=chapters,
        )
    }
    for chapter in chapters:
        pages[chapter.path] = plain.get_template("handbook/messages.md.jinja").render(
            title=chapter.title,
            summary=words.text("explain.chapter.summary"),
            generated=generated,
            words={key: words.text(f"explain.{key}") for key in WORDS},
            explanations=chapter.explanations,
        )
    return pages


def _section(title: str, lines: Sequence[str]) -> str:
    return "\n".join([title, *lines])


def _paragraph(text: str, indent: str = INDENT) -> str:
    return "\n".join(
        fill(
            line, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
        for line in text.splitlines()
    )


def _excerpts(excerpts: Iterable[Excerpt]) -> list[str]:
    return [
        line
        for excerpt in excerpts
        for line in (INDENT + excerpt.path, *(f"{INDENT * 2}{line}".rstrip() for line in excerpt.lines))
    ]
