"""Dates and values of a sentence: which date covers which value, and whether it is its own.

A date in brackets belongs to the value before it. Any other covers the values of its clause: those behind it, up to the
next date, and those before it where no date stands before them. A clause without a date goes with the date before it,
or else with the first one that follows. They agree when the date takes in the Stand, or the Stand takes in the date:
2024 takes in 31 December 2024.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from brandhub.ground.moments import Moment, parse_moment
from brandhub.proofs.readings import Reading
from brandhub.speech.dates import Mention, bears_in_part, find_mentions
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.whole.hub import Hub

_SHOWING: Final = ("full", "value", "dated")
_PRINTING: Final = {"fact": ("as-of", "when"), "event": ("date", "when")}
_EXACT: Final = ("day", "month", "year", "season", "since")
"""Shapes of dates that say when something is so; a decade takes in a day, and a day does not stand for a decade."""
_NOW: Final = {
    "de": frozenset("heute inzwischen mittlerweile zuletzt jetzt".split()),
    "en": frozenset("today now nowadays latest".split()),
}


@dataclass(frozen=True)
class Stood:
    """A value as it stands in a text: its reference, what it shows, and whether its own date stands with it."""

    reference: Reference
    reading: Reading
    at: int = 0

    @property
    def is_dated(self) -> bool:
        return self.reference.options.get("form") == "dated"

    def standing(self, at: int) -> Stood:
        """The same at the place of a token."""
        return replace(self, at=at)


class Stated(NamedTuple):
    """A date in a text: the place of its token, the days that it may mean, and the moment that a reference prints.

    `is_event`: of something that happened; any other is the date of a value. `label`: what the event is called whose
    words say the date.
    """

    at: int
    mention: Mention
    moment: Moment | None
    is_event: bool
    label: str = ""


class Printed(NamedTuple):
    """The date that a reference prints."""

    mention: Mention
    moment: Moment


Paired = tuple[Stood, Stated]


def values_in(references: Iterable[Reference], hub: Hub) -> dict[int, Stood]:
    """What puts the value of a fact into the text, by where its reference begins in the source."""
    found = {}
    for one in references:
        if one.function == "fact" and one.options.get("form", "full") in _SHOWING:
            reading = _reading(one, hub)
            if reading is not None:
                found[one.start] = Stood(one, reading)
    return found


def dates_in(references: Iterable[Reference], hub: Hub) -> dict[int, Printed]:
    """What puts nothing but a date into the text, by where its reference begins in the source."""
    found = {}
    for one in references:
        if one.options.get("form") not in _PRINTING.get(one.function, ()):
            continue
        moment: Moment | None = None
        if one.function == "event" and one.id in hub.events:
            moment = hub.events[one.id].date
        elif one.function == "fact" and (reading := _reading(one, hub)) is not None:
            moment = reading.as_of
        if moment is not None:
            mention = Mention(one.start, one.end, ((moment.start, moment.end),), vague=moment.shape == "about")
            found[one.start] = Printed(mention, moment)
    return found


def _reading(reference: Reference, hub: Hub) -> Reading | None:
    series, wanted = hub.series.get(reference.id), reference.options.get("as_of")
    try:
        return series.at(parse_moment(wanted) if wanted else None) if series else None
    except ValueError:
        return None  # told where references are read


def covering(moment: Moment, date: Stated) -> bool:
    """True when one of the two takes in the other."""
    if date.moment is not None and date.moment.text == moment.text:
        return True
    if bears_in_part(date.mention, [moment]):
        return True
    spans = date.mention.spans
    return moment.shape in _EXACT and any(moment.start <= start and end <= moment.end for start, end in spans)


def agrees(value: Stood, date: Stated) -> bool:
    """True when a date may be that of the value, or of what is counted: „Roheisen, das von 1841 an erzeugt wurde“."""
    return covering(value.reading.as_of, date) or (date.moment is not None and date.is_event and _defined(value, date))


def _defined(value: Stood, date: Stated) -> bool:
    """True for the date of an event that the definition of the fact names: its count begins or ends there."""
    fact = value.reading.fact
    named = (one for language in ("de", "en") for one in find_mentions(fact.definition[language], language))
    return any(span in one.spans for one in named for span in date.mention.spans)


def pairs(
    values: Sequence[Stood], dates: Sequence[Stated], line: Line, sentence: tuple[int, int], language: str
) -> Iterator[Paired]:
    """Values of a sentence and dates that cover them without being theirs."""
    if not dates or not values:
        return
    owned = {owner.at: date for date in dates if (owner := _owner(date, values, line, sentence)) is not None}
    free = [date for date in dates if date not in owned.values()]
    wrong = []
    for value in values:
        if value.is_dated:
            continue
        covered = [owned[value.at]] if value.at in owned else _covering(value, values, free, line, language)
        if covered and not any(agrees(value, date) for date in covered):
            wrong.append((value, covered[0]))
    yield from wrong or _alone(values, dates)


def _owner(date: Stated, values: Sequence[Stood], line: Line, sentence: tuple[int, int]) -> Stood | None:
    """The value that a date in brackets leads there („(2018: 9)“), or else stands behind; None for any other date."""
    bracket = next((at for at in range(date.at - 1, sentence[0] - 1, -1) if line.words[at] in "()"), None)
    if bracket is None or line.words[bracket] != "(" or any(bracket < value.at < date.at for value in values):
        return None
    led = date.at + 1 + (line.words[date.at + 1 : date.at + 2] == [":"])
    behind = next((value for value in reversed(values) if value.at < bracket), None)
    return next((value for value in values if value.at == led), behind)


def _covering(
    value: Stood, values: Sequence[Stood], dates: Sequence[Stated], line: Line, language: str
) -> list[Stated]:
    """The dates of which one must be that of the value."""
    first, last = line.clause_of(value.at)
    before = [date for date in dates if first <= date.at < value.at]
    after = [date for date in dates if value.at < date.at < last]
    if before or after:
        closing = after[:1] if not before or (after and _closes(after, values, last)) else []
        return [*before[-1:], *closing]
    if not _NOW[language].isdisjoint(word.lower() for word in line.words[first:last]):
        return []  # „heute“ is judged as what it says
    earlier = [date for date in dates if date.at < value.at]
    return earlier[-1:] or [date for date in dates if date.at > value.at][:1]


def _closes(after: Sequence[Stated], values: Sequence[Stood], last: int) -> bool:
    """True for a date behind which no value follows that it could be of: „9 und 12 im Jahr 2024“."""
    end = after[1].at if len(after) > 1 else last
    return not any(after[0].at < value.at < end for value in values)


def _alone(values: Sequence[Stood], dates: Iterable[Stated]) -> Iterator[Paired]:
    """Dates of values none of which stands in the sentence, beside values of other dates."""
    for date in dates:
        if not date.is_event and not any(agrees(value, date) for value in values):
            nearest = min(values, key=lambda value: abs(value.at - date.at))
            yield nearest, date
