"""Belongings: the noun, label, date and source beside a value or event are its own, not those of another.

„{{ fact("museen", form="value") }} {{ fact("hoefe", form="noun") }}“ puts the number of one fact before the noun of
another, and both halves bear the mark of what is proven. Looked at are sentences and the rows of tables, each with the
head of its column. Where a sentence holds several values, a noun belongs to the nearest, a label to what it leads or
follows, and a source to the value before its brackets or to all that it introduces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.speech.references import Reference
from brandhub.whole.belonging_marks import Mark, Stretch, find_stretches
from brandhub.whole.belonging_sources import without_source
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_pairs import wholes_of
from brandhub.whole.outlines import look_at, said_of
from brandhub.whole.prose import Prose

_LISTING: Final = frozenset("und and sowie oder or".split())
_ADDING: Final = frozenset("und and sowie".split())
_NEAR: Final = 2
"""Words between two that are read together: „Stollen schließt war am 31. März“."""


def check_belongings(prose: Prose, hub: Hub, references: Sequence[Reference]) -> Iterator[Problem]:
    """What stands beside a value or an event and belongs to another one, each at its own place."""
    if len(references) < 2 or not _may_differ(references, hub):
        return
    seen, line = look_at(said_of(prose))
    for stretch in find_stretches(seen, line):
        for code, told, values in _found(stretch, hub, prose.language):
            yield Problem(prose.place_of(told.start, told.end), code, values)


_Found = tuple[str, Reference, dict[str, object]]


def _may_differ(references: Sequence[Reference], hub: Hub) -> bool:
    """Unless all speak of one fact or event, or values alone are named of which none is part of another: a text is
    taken apart for what can be found in it alone.
    """
    if len({(one.function, one.id) for one in references}) < 2:
        return False
    if any(_says_whose(one) for one in references):
        return True
    facts = {one.id for one in references if one.function == "fact"}
    return any(not facts.isdisjoint(wholes_of(one, hub)) for one in facts)


def _says_whose(reference: Reference) -> bool:
    """True for events and sources, and for the noun or label of a fact."""
    return reference.function in ("event", "source") or reference.options.get("form") in ("noun", "label")


def _found(stretch: Stretch, hub: Hub, language: str) -> Iterator[_Found]:
    for noun, other in _nouns(stretch):
        yield from _of_facts("noun-of-other", noun, other, hub, language)
    for label, other in _labels(stretch):
        yield from _of_facts("label-of-other", label, other, hub, language)
    for date, event in _dates(stretch, hub):
        said = (hub.events[one].label[language] for one in (date.id, event.id))
        yield "date-of-other", date, dict(zip(("event", "other"), said, strict=True))
    for source, target in without_source(stretch, hub):
        yield "source-of-other", source, {"source": source.id, "other": target.id}
    for part, whole in _counted_twice(stretch, hub):
        said = (hub.series[one].fact.label[language] for one in (part.id, whole.id))
        names = dict(zip(("part", "whole"), said, strict=True))
        yield "part-and-whole", part, {**names, "one": part.id, "all": whole.id}


def _of_facts(code: str, one: Reference, other: Reference, hub: Hub, language: str) -> Iterator[_Found]:
    if one.id in hub.series and other.id in hub.series:
        words = hub.series[one.id].fact
        word = words.noun[language].many if code == "noun-of-other" else words.label[language]
        yield code, one, {"word": word, "fact": one.id, "other": other.id}


def _nouns(stretch: Stretch) -> Iterator[tuple[Reference, Reference]]:
    """Nouns beside a value of another fact: the one that they follow at once, else the nearest on both sides."""
    for noun in stretch.of("noun"):
        before, after = stretch.around(noun, "value")
        near = [one for one in (before, after) if one is not None]
        if before is not None and _is_joined(stretch, before, noun):
            near = [before]
        if near and all(one.reference.id != noun.reference.id for one in near):
            yield noun.reference, near[0].reference


def _labels(stretch: Stretch) -> Iterator[tuple[Reference, Reference]]:
    """Labels beside values of others: of what they lead or follow, one by one, and of the column that they head."""
    for value in stretch.of("value"):
        heads = stretch.heads.get(value.cell, ())
        if heads and all(head.id != value.reference.id for head in heads):
            yield from ((value.reference, head) for head in heads[:1])
    runs = stretch.runs("label", "value")
    for at, (kind, labels) in enumerate(runs):
        if kind != "label":
            continue
        before = runs[at - 1][1] if at else []
        after = runs[at + 1][1] if at + 1 < len(runs) else []
        yield from _misplaced(stretch, labels, before, after)


def _misplaced(
    stretch: Stretch, labels: Sequence[Mark], before: Sequence[Mark], after: Sequence[Mark]
) -> Iterator[tuple[Reference, Reference]]:
    """Those of some labels between values that none of these has. Two before two go one by one."""
    if len(labels) > 1 and len(labels) == len(after) and not before:
        pairs = zip(labels, after, strict=True)
        yield from ((one.reference, two.reference) for one, two in pairs if one.reference.id != two.reference.id)
        return
    if after and stretch.leads(labels[-1], after[0]):
        before = []
    elif before and stretch.brackets(before[-1], labels[0]):
        after = []
    near = [*(one.reference for one in before[-1:]), *(one.reference for one in after[:1])]
    said = {one.reference.id for one in labels}
    if near and all(one.id not in said for one in near):
        yield labels[-1].reference, near[-1]
    elif stretch.is_row and len(labels) == 1:
        bare = [one.reference for one in after if stretch.is_bare(one) and one.reference.id not in said]
        yield from ((labels[0].reference, one) for one in bare[:1])


def _dates(stretch: Stretch, hub: Hub) -> Iterator[tuple[Reference, Reference]]:
    """Dates of an event that stand with the name of another one, and with none of their own day."""
    marks = [mark for mark in stretch.marks if mark.kind in ("event", "date") and mark.reference.id in hub.events]
    joints: dict[int, tuple[Reference, list[Reference]]] = {}
    for one, other in pairwise(marks):
        if one.kind != other.kind and (stretch.is_row or _is_joined(stretch, one, other, signs=True)):
            date, event = (one, other) if one.kind == "date" else (other, one)
            joints.setdefault(date.at, (date.reference, []))[1].append(event.reference)
    for told, events in joints.values():
        day = hub.events[told.id].date
        if all(hub.events[named.id].date != day for named in events):
            yield told, events[0]


def _is_joined(stretch: Stretch, one: Mark, other: Mark, *, signs: bool = False) -> bool:
    """True where hardly a word stands between two, and none that lists. `signs`: colons, brackets and dashes may."""
    between = stretch.between(one, other)
    words = [token for token in between if token.kind == "word"]
    if not signs and len(words) < len(between):
        return False
    return len(words) <= _NEAR and _LISTING.isdisjoint(token.fold for token in words)


def _counted_twice(stretch: Stretch, hub: Hub) -> Iterator[tuple[Reference, Reference]]:
    """„12.110 Kinder und 92.310 Menschen“, where the first are among the others."""
    if stretch.is_row:
        return
    for one, other in pairwise(stretch.of("value")):
        between = [token.fold for token in stretch.between(one, other)]
        if len(between) > _NEAR or not between or between[-1] not in _ADDING:
            continue
        yield from _part_and_whole((one.reference, other.reference), hub)


def _part_and_whole(both: Iterable[Reference], hub: Hub) -> Iterator[tuple[Reference, Reference]]:
    one, other = both
    if one.id not in hub.series or other.id not in hub.series:
        return
    if hub.series[one.id].fact.unit != hub.series[other.id].fact.unit:
        return
    if other.id in wholes_of(one.id, hub):
        yield one, other
    elif one.id in wholes_of(other.id, hub):
        yield other, one
