"""Targets: what is tried. Each takes bytes as a file would bring them, and holds the hub to its word.

The hub never raises, and what it says of a text is true of that text. hypothesis tries the same targets in the suite
(`tests/properties/test_targets.py`), atheris for as long as one likes (`hub.py fuzz`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES, Catalogue, load_catalogue
from brandhub.ground.characters import forbidden_in, read_text
from brandhub.ground.clock import BERLIN
from brandhub.ground.problems import Place, Problem, write_problems
from brandhub.ground.records import MAX_DEPTH, Record, Value, parse_record, split_head
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.pages import WrittenPage
from brandhub.models.stories import EasyStory, Story
from brandhub.proofs.entrants import Contest
from brandhub.proofs.plain_claims import plain_slots
from brandhub.proofs.prove import prove
from brandhub.proofs.wordings import check_easy_wording, check_wording, is_writable, write_sentence
from brandhub.speech.references import OPTIONS, find_references
from brandhub.whole.entries import read_entry
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import inspect_project
from brandhub.whole.markdown import check_markdown, is_allowed, write_html
from brandhub.whole.orphans import check_orphans
from brandhub.whole.pictures import unsafe_parts, unwieldy, words_in
from brandhub.whole.prose import Prose
from brandhub.whole.resolving import Piece
from brandhub.whole.traces import without_traces
from brandhub.whole.verdicts import check_verdict

SAMPLE: Final = Path(__file__).resolve().parents[1] / "sample"
PATH: Final = "data/probe.yml"


@cache
def _catalogues() -> tuple[Catalogue, ...]:
    return tuple(load_catalogue(language) for language in LANGUAGES)


@cache
def _hub() -> Hub:
    """The sample, at a day on which all of it is public."""
    hub = inspect_project(SAMPLE, datetime(2026, 11, 23, tzinfo=BERLIN)).public
    assert hub is not None
    return hub


def _say(problems: list[Problem], text: str) -> None:
    """Every problem can be said in both languages, and stands inside the text."""
    for catalogue in _catalogues():
        write_problems(problems, catalogue)
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines) + 1, problem
        assert 1 <= problem.place.column <= len(lines[min(problem.place.line, len(lines)) - 1]) + 1, problem


def _texts(value: Value, depth: int = 0) -> Iterator[str]:
    assert depth <= MAX_DEPTH + 1
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, depth + 1)


def _record(raw: bytes) -> tuple[Record | None, str]:
    """A file as the loader reads it, held to its promises."""
    text, problems = read_text(raw, PATH)
    if text is None:
        assert problems
        _say(problems, raw.decode("utf-8", "replace").replace("\r\n", "\n"))
        return None, ""
    assert text == unicodedata.normalize("NFC", text)
    record, problems = parse_record(text, PATH)
    assert (record is None) == bool(problems)
    _say(problems, text)
    for part in _texts(record.value) if record is not None else ():
        assert not [c for c in forbidden_in(part) if c not in "\n\t"]
        assert part == unicodedata.normalize("NFC", part)
    return record, text


def loader(raw: bytes) -> None:
    """Any bytes are a record of plain texts, or problems inside of the file."""
    record, text = _record(raw)
    if record is not None:
        for spot in (*record.spots.values(), *record.keys.values()):
            assert 0 <= spot.start <= spot.end <= len(text)


def references(raw: bytes) -> None:
    """Every reference is a slice of the text that reads the same alone; all else in braces is told."""
    text = raw.decode("utf-8", "replace")
    found, wrong = find_references(text)
    at = 0
    for reference in found:
        assert at <= reference.start < reference.end <= len(text)
        at = reference.end
        assert set(reference.options) <= set(OPTIONS[reference.function])
        alone, flaws = find_references(text[reference.start : reference.end])
        inside = [each for each in wrong if reference.start <= each.start < reference.end]
        assert [each.code for each in flaws] == [each.code for each in inside]
        assert [(each.function, each.id, each.options) for each in alone] == [
            (reference.function, reference.id, reference.options)
        ]
    for misreading in wrong:
        assert 0 <= misreading.start <= len(text)
    problems = [Problem(Place("x.md"), each.code, each.values) for each in wrong]
    for catalogue in _catalogues():
        write_problems(problems, catalogue)


def front_matter(raw: bytes) -> None:
    """Any head of a story or page becomes one, or problems inside of the file."""
    text, _ = read_text(raw, PATH)
    parts = split_head(text or "")
    if text is None or parts is None:
        return
    head, body, line = parts
    assert text.endswith(body)
    assert text.count("\n", 0, len(text) - len(body)) == line - 1
    record, problems = parse_record(head, PATH, lines_before=1)
    _say(problems, text)
    if record is None:
        return
    for model in (Story, EasyStory, WrittenPage):
        noun, problems = read_entry(record, model, "probe", record.value, ())
        assert (noun is None) == bool(problems)
        _say(problems, text)
        if noun is not None:
            noun.is_public(datetime(2026, 11, 23, tzinfo=BERLIN))


def claims(raw: bytes) -> None:
    """Any claim is proven, refuted or told to be neither, and its sentence is said only where it holds."""
    record, text = _record(raw)
    entries = record.value if record is not None and isinstance(record.value, dict) else {}
    for key, entry in entries.items():
        model = CLAIM_KINDS.get(str(entry.get("operator"))) if isinstance(entry, dict) else None
        if record is None or model is None:
            continue
        claim, problems = read_entry(record, model, key, entry, (key,))
        _say(problems, text)
        if claim is not None and claim.status != "retired":
            hub = _hub()
            proof, found = prove(claim, hub.series, hub.terms, Contest(hub.series, hub.lists, hub.events))
            if proof is not None:
                slots = plain_slots(claim, proof, hub.now.date())
                found += [*check_wording(claim, proof), *check_verdict(claim, proof)]
                found += check_easy_wording(claim, proof, slots)
                wording = claim.wording if proof.verdict == "holds" else None
                for language in LANGUAGES if wording is not None else ():
                    if wording is not None and is_writable(wording[language], proof.slots):
                        assert write_sentence(wording[language], proof.slots, language).strip()
            _say(found, text)


class _Reader(HTMLParser):
    """What a browser would do with some HTML, as far as it could do harm."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "iframe", "object", "embed", "style", "svg", "form", "base", "meta", "link"), tag
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert name not in ("src", "srcdoc", "style", "action", "formaction"), name
            assert name != "href" or is_allowed(value or ""), value


def markdown(raw: bytes) -> None:
    """Whatever is written, HTML comes out in which nothing runs, loads or leads to a forbidden address."""
    text, _ = read_text(raw, "x.md")
    if text is None:
        return
    prose = Prose(text, "de", lambda start, _end: Place("x.md", text.count("\n", 0, start) + 1), is_markdown=True)
    problems = [*check_markdown(prose), *check_orphans(prose, _hub())]
    for catalogue in _catalogues():
        write_problems(problems, catalogue)
    if not any(problem.code in ("line-too-long", "line-too-deep") for problem in problems):
        _Reader().feed(write_html([Piece(text)], lambda address: address))


def drawings(raw: bytes) -> None:
    """A drawing without its traces is as safe or unsafe as before, and what is safe has a size."""
    clean = without_traces(raw, "x.svg")
    unsafe = list(unsafe_parts(clean))
    list(words_in(clean))
    if not unsafe:
        unwieldy(clean)
        assert b"<script" not in clean.lower()
        assert b"<!--" not in clean


def photographs(raw: bytes) -> None:
    """A photograph without its traces is taken as it is the second time."""
    for ending in (".jpg", ".png", ".webp"):
        clean = without_traces(raw, f"x{ending}")
        assert without_traces(clean, f"x{ending}") == clean


TARGETS: Final[Mapping[str, Callable[[bytes], Any]]] = {
    "loader": loader,
    "references": references,
    "front-matter": front_matter,
    "claims": claims,
    "markdown": markdown,
    "drawings": drawings,
    "photographs": photographs,
}
