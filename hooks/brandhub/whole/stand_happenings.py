"""Happenings by their words: „Als der Stollen schloss, zählte die Stadt …“ prints no date, and says one all the same.

Read are German words that set a value into the time of an event: „als …“, „beim/zum/zur/während …“, „im Jahr der …“,
and what stands right before a sentence with „damals“. They speak of an event of the hub where they name a thing of its
label or text together with what happened to it, in a word of the same group (speech/lexicon/happenings.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple
from weakref import ref

from brandhub.ground.moments import Moment
from brandhub.models.events import Event
from brandhub.speech.dates import Mention
from brandhub.speech.tokens import Line
from brandhub.whole.happening_groups import groups_of, with_neighbours
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_bystanders import is_part_of
from brandhub.whole.orphan_nouns import stem_of
from brandhub.whole.stand_dates import Stated

_SETTING: Final = re.compile(
    r"(?:^|[\s(*_>])(?P<word>[Aa]ls|[Bb]eim|[Bb]ei der|[Zz]u[mr]|[Ww]ährend de[sr]|[Ii]m (?:Jahr|Monat) de[sr]"
    r"|[Aa]m Tag de[sr]|[Ii]n dem Jahr,? (?:in dem|als))\s(?P<behind>[^.!?:\n{]{4,140})"
)
_BACK: Final = re.compile(r"[.!?]\s+(?:Damals|Seinerzeit|Zu (?:dieser|jener) Zeit)\b")
_SENTENCE: Final = 200
"""So many signs before „Damals“ tell what happened then."""
_WORD: Final = re.compile(r"[^\W\d_][\w-]+")
_SMALL: Final = 3
_NEAR: Final = 6
"""Words behind „beim“ or „zur“ in which thing and happening are named: „zur feierlichen Eröffnung des Theaters“."""
_ANY: Final = frozenset("stadt ort jahr tag monat ende anfang welt land leben zeit mensch leute quelle".split())
"""Nouns that many texts name, and no event by themselves."""
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BACKWARDS: Final = frozenset(("damals", "seinerzeit", "dieser", "jener"))
_PRESENT: Final = frozenset(
    "gibt hat haben ist sind zählt zählen lebt leben steht stehen zeigt zeigen bietet bieten liegt liegen heute".split()
)
_ALS: Final = "als"
_NOMINAL: Final = (
    *(("beim",), ("zum",), ("zur",), ("bei", "der"), ("waehrend", "der"), ("waehrend", "des")),
    *((*noun, article) for noun in (("im", "jahr"), ("im", "monat"), ("am", "tag")) for article in ("der", "des")),
)
_SMALL_WORDS: Final = frozenset("der des dem den das die von vom am im in an auf und letzten".split())
_ATTRIBUTED: Final = ("en", "er", "es", "em")


class _Known(NamedTuple):
    """An event: its date and label, the stems of its things, and the groups of what happened."""

    moment: Moment
    label: str
    things: frozenset[str]
    groups: frozenset[str]


def may_name_happening(text: str, hub: Hub) -> bool:
    """True where words may set a value into the time of an event: looked at before a text is taken apart.

    A stretch has to name a thing of an event and what may have happened to it. „Zum Start“ stands in every other text.
    """
    events = _EVENTS.of(hub)
    things = frozenset(chain.from_iterable(event.things for event in events))
    groups = frozenset(chain.from_iterable(event.groups for event in events))
    told = chain(
        (found["behind"] for found in _SETTING.finditer(text)),
        (text[max(0, found.start() - _SENTENCE) : found.start()] for found in _BACK.finditer(text)),
    )
    return any(_may_name(_WORD.findall(said), things, groups) for said in told)


def _may_name(words: Sequence[str], things: frozenset[str], groups: frozenset[str]) -> bool:
    if all(groups.isdisjoint(_groups(word)) for word in words):
        return False
    return any(word[0].isupper() and len(word) > _SMALL and is_part_of(word, things) for word in words)


def named_happenings(line: Line, values: Sequence[int], hub: Hub) -> Iterator[Stated]:
    """The dates of events in whose time a German sentence sets its values.

    `values`: the tokens of the values. Each date stands at the token of the word that says what happened.
    """
    events = _EVENTS.of(hub)
    sentences = [*line.sentences]
    for index, (first, last) in enumerate(sentences):
        held = [at for at in values if first <= at < last]
        following = sentences[index + 1] if index + 1 < len(sentences) else (last, last)
        for begins, ends in _settings(line, first, last) if held or _is_lead(line, first, last) else ():
            if line.folds[begins] == _ALS and held and all(_is_of_today(line, at, (begins, ends)) for at in held):
                continue
            yield from _dates(line, begins, ends, events, is_clause=line.folds[begins] == _ALS)
        if not held and _points_back(line, *following):
            yield from _dates(line, first - 1, last, events, is_clause=True)


def _is_lead(line: Line, first: int, last: int) -> bool:
    """A heading, or a lead that ends with a colon."""
    words = [word for word in line.words[first:last] if word != "\n"]
    return bool(words) and (words[-1] == ":" or words[-1] not in ".!?")


def _points_back(line: Line, first: int, last: int) -> bool:
    return not _BACKWARDS.isdisjoint(line.folds[first : min(last, first + 2)])


def _settings(line: Line, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where words that set a time begin and end."""
    for at in range(first, last - 1):
        if line.folds[at] == _ALS and line.clause_of(at)[0] == at:
            yield at, line.clause_of(at)[1]
        elif any(tuple(line.folds[at + 1 - len(one) : at + 1]) == one for one in _NOMINAL):
            end = min(line.clause_of(at)[1], at + 1 + _NEAR)
            yield at, next((one for one in range(at + 1, end) if not _is_nominal(line, one)), end)


def _is_nominal(line: Line, at: int) -> bool:
    """A noun, or what stands before one: „der feierlichen Eröffnung des Theaters“."""
    return line.tokens[at].is_capital or line.folds[at] in _SMALL_WORDS or line.folds[at].endswith(_ATTRIBUTED)


def _is_of_today(line: Line, at: int, said: tuple[int, int]) -> bool:
    """A value in a clause of the present, behind „als“ with a verb of the past."""
    first, last = line.clause_of(at)
    closing = next(line.words[one] for one in range(said[1] - 1, said[0] - 1, -1) if line.tokens[one].kind == "word")
    if closing.endswith("t") or closing == "wird" or said[0] <= at < said[1]:
        return False  # „Als der Stollen schließt, zählt …“ tells of then
    return not _PRESENT.isdisjoint(word.lower() for word in line.words[first:last])


def _dates(line: Line, first: int, last: int, events: Sequence[_Known], *, is_clause: bool) -> Iterator[Stated]:
    """The date of the events that a stretch names, at the word that tells what happened."""
    words = [at for at in range(first + 1, last) if line.tokens[at].kind == "word"]
    told = [(at, {group for group, _ in groups_of(line.folds[at], "de")}) for at in words]
    told = [(at, groups) for at, groups in told if groups and (line.tokens[at].is_capital or is_clause)]
    if not told:
        return
    named = [line.words[at] for at in words if line.tokens[at].is_capital and len(line.words[at]) > _SMALL]
    fitting: list[tuple[int, _Known]] = []
    for event in events:
        at = next((at for at, groups in told if not event.groups.isdisjoint(groups)), None)
        things = [word for word in named if at is not None and word != line.words[at]]
        if at is not None and any(is_part_of(word, event.things) for word in things):
            fitting.append((at, event))
    if fitting:
        at, event = fitting[0]
        token = line.tokens[at]
        spans = tuple((one.moment.start, one.moment.end) for _, one in fitting)
        vague = any(one.moment.shape == "about" for _, one in fitting)
        mention = Mention(token.start, token.end, spans, vague=vague)
        yield Stated(at, mention, event.moment, is_event=True, label=event.label)


class _Events:
    """The events of the hub that was asked about last."""

    def __init__(self) -> None:
        self._hub: Callable[[], Hub | None] = lambda: None
        self._known: tuple[_Known, ...] = ()

    def of(self, hub: Hub) -> tuple[_Known, ...]:
        if self._hub() is not hub:
            towns = {stem_of(word.lower(), "de") for area in hub.terms.areas.values() for word in area.label.de.split()}
            self._hub, self._known = ref(hub), tuple(_known_of(one, towns) for one in hub.events.values())
        return self._known


_EVENTS: Final = _Events()


def _known_of(event: Event, towns: set[str]) -> _Known:
    label, text = (_WORD.findall(said.de) for said in (event.label, event.text))
    happened = next((told for said in (label, text) if (told := {*chain.from_iterable(map(_groups, said))})), set())
    happened |= {"build"} if "begin" in happened else set()  # who asks of the time when it was built means that time
    named = (word for word in (*label, *text) if word[0].isupper() and len(word) > _SMALL and not _groups(word))
    stems = {stem_of(word.lower().translate(_SPELLED), "de") for word in named}
    things = frozenset(stems - towns - {stem_of(word, "de") for word in _ANY})
    return _Known(event.date, event.label.de, things, frozenset(with_neighbours(happened)))


@lru_cache(maxsize=8192)
def _groups(word: str) -> frozenset[str]:
    return frozenset(group for group, _ in groups_of(word.lower().translate(_SPELLED), "de"))
