"""The phrasebooks of the German search: what asserts, by kinds, and what is harmless. See german/search.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from brandhub.speech.lexicon.german import (
    announcements,
    assertions,
    boasts,
    contests,
    courses,
    everyday,
    fading,
    fields,
    hints,
    idioms,
    manners,
    metaphors,
    moments,
    occasions,
    ordinary,
    plenty,
    plights,
    proverbs,
    publics,
    reckonings,
    rhetoric,
    sayings,
    speech,
    standing,
    turns,
    undertones,
)
from brandhub.speech.lists import patterns, with_gaps
from brandhub.speech.phrases import Kind, Phrasebook, kept_book


@cache
def asserting() -> tuple[tuple[str, ...], Phrasebook]:
    """Kinds of assertion, and the phrases of each.

    With „!“ no part of it is harmless by itself: „die erste Geige“; „@“ tells only of a public, „?“ only of a
    figure, „~“ only where nothing else of its sentence is told.
    """
    return kept_book("german assertions", _asserting)


def _asserting() -> tuple[Kind, ...]:
    return (
        ("number", _field(fields.NUMBERS)),
        ("superlative", _field(fields.LEADING)),
        ("comparison", _field(fields.COMPARING)),
        ("trend?", _field(courses.TRENDS)),
        ("moving?", _field(courses.MOVING)),
        ("quantifier", _field(fields.QUANTITIES)),
        ("comparison", _field(contests.COMPARING, contests.CLASSES, *contests.PATTERNS)),
        ("superlative", _field(standing.LEADING, standing.CLASSES, *standing.PATTERNS)),
        ("number", _field(plenty.NUMBERS, plenty.CLASSES)),
        ("quantifier", _field(plenty.QUANTITIES, plenty.CLASSES, *plenty.PATTERNS)),
        ("trend", _field(fading.TRENDS, fading.CLASSES, *fading.PATTERNS)),
        ("trend?", _field(fading.LIVING, fading.CLASSES)),
        ("moving?", _field(fading.MOVING, fading.CLASSES)),
        *((kind, _field(lines, metaphors.CLASSES)) for kind, lines in metaphors.KINDS.items()),
        *((kind, _field(lines, boasts.CLASSES)) for kind, lines in boasts.KINDS.items()),
        *boasts.PATTERNS.items(),
        *((kind, _field(lines, undertones.CLASSES)) for kind, lines in undertones.KINDS.items()),
        *undertones.PATTERNS.items(),
        *((kind, _field(lines, publics.CLASSES)) for kind, lines in publics.KINDS.items()),
        *((kind, _field(lines, {**publics.CLASSES, **turns.CLASSES})) for kind, lines in turns.KINDS.items()),
        *((kind, _field(lines, plights.CLASSES)) for kind, lines in plights.KINDS.items()),
        *((kind, _field(lines, rhetoric.CLASSES)) for kind, lines in rhetoric.KINDS.items()),
        *((f"{kind}~", _field(lines, speech.CLASSES)) for kind, lines in speech.KINDS.items()),
        *((f"{kind}!", _field(lines, hints.CLASSES, *more)) for kind, (lines, *more) in hints.KINDS.items()),
        *((f"{kind}!", _field(lines, reckonings.CLASSES)) for kind, lines in reckonings.KINDS.items()),
        ("quantifier!", reckonings.PATTERNS),
        ("number", tuple(assertions.FRACTIONS)),
        ("date", tuple(assertions.LASTING)),
        ("superlative", tuple(assertions.LEADING)),
        ("comparison", tuple(assertions.COMPARING)),
        ("trend?", tuple(assertions.TREND)),
        ("trend", tuple(assertions.COURSES)),
        ("moving?", tuple(assertions.MOVING)),
        ("ordinal", tuple(assertions.RANKS)),
        ("quantifier", tuple(assertions.PARTIAL)),
    )


def _field(lines: str, classes: Mapping[str, str] = fields.CLASSES, *more: str) -> tuple[str, ...]:
    return (*patterns(lines, classes), *more)


@cache
def harmless() -> Phrasebook:
    """What frees the words that it names."""
    return kept_book("german harmless phrases", _harmless)[1]


def _harmless() -> Iterator[Kind]:
    ordinal = f"{assertions.ORDINAL}|erste[nmrs]?|letzte[nmrs]?|achte[nmrs]?"
    ordinals = tuple(pattern.format(o=ordinal) for pattern in idioms.FREE_ORDINALS)
    said = (
        *patterns(sayings.SAYINGS, fields.CLASSES),
        *patterns(everyday.SAYINGS, everyday.CLASSES),
        *patterns(proverbs.SAYINGS, proverbs.CLASSES),
        *patterns(announcements.SAYINGS, announcements.CLASSES),
        *patterns(moments.SAYINGS, moments.CLASSES),
        *patterns(occasions.SAYINGS, occasions.CLASSES),
    )
    others = (*ordinals, *idioms.FREE_QUANTITIES, *idioms.HARMLESS, *idioms.ABSOLUTE)
    daily = patterns(ordinary.SAYINGS, ordinary.CLASSES)
    polite = patterns(manners.SAYINGS, manners.CLASSES)
    yield from (("", with_gaps(group)) for group in (said, daily, polite, *([other] for other in others)))
