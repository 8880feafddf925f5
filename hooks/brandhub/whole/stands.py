"""Stands: the date that stands beside a value is the date of that value.

„Im Jahr {{ fact("museen", as_of="2018", form="as-of") }} hatte die Stadt {{ fact("museen") }}“ names two things that
are proven and says a third that is false. So every date of a sentence, a row of a table, or the heading and lead above
it is held against the values that it covers (stand_dates.py says which). A value is free when its own date stands with
it: `form="dated"`. A date of a value is the day of its count, and no beginning and no end: „seit 2024“ is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.problems import Place, Problem
from brandhub.proofs.words import write_full
from brandhub.speech.dates import is_borne_out
from brandhub.speech.tokens import Line
from brandhub.speech.visible import Visible
from brandhub.whole.hub import Hub
from brandhub.whole.outlines import Outline, look_at, said_of
from brandhub.whole.prose import Prose
from brandhub.whole.stand_dates import Paired, Stated, Stood, agrees, covering, dates_in, pairs, values_in
from brandhub.whole.stand_happenings import may_name_happening, named_happenings
from brandhub.whole.stand_tables import Cell, pairs_in_rows, rows_of

_BOUNDS: Final = {
    "de": frozenset(("seit", "ab", "bis", "vor", "nach")),
    "en": frozenset(("since", "by", "until", "till", "before", "after")),
}
_BETWEEN: Final = frozenset(
    "dem den der des jahr jahre jahres ende anfang mitte zum the end of year beginning start mid early late".split()
)
_TALLIED: Final = frozenset(("gezaehlt", "gezählt", "tally"))
"""„Gezählt waren bis 2020 …“: the count went on until then, and says so."""
_DATED: Final = frozenset("jahr im stand datum year in the as of date".split())
"""What may stand with a date in a line of its own."""
_REMARKING: Final = _DATED | frozenset(
    "das dies es sie so war waren galt gilt wurde wurden gezählt erhoben ermittelt am that this it they was were"
    " counted recorded surveyed on".split()
)
"""What may stand with a date in a sentence that says when the one before was so: „Stand: 2014.“, „Das war 2014.“"""
_ENDING: Final = frozenset(("bis", "by", "until", "till"))
_BEGINNING: Final = frozenset(("seit", "ab", "since"))
_ONWARD: Final = {"von": frozenset(("an",)), "from": frozenset(("on", "onward", "onwards"))}
"""„Von 2014 an“: what makes a beginning of the date that it stands behind."""
_AGAIN: Final = {
    "de": (("dazu",), ("hinzu",), ("damals",), ("seinerzeit",), ("im", "selben", "jahr"), ("im", "gleichen", "jahr"),
           ("in", "jenem", "jahr"), ("in", "diesem", "jahr"), ("zu", "dieser", "zeit"), ("zu", "jener", "zeit")),
    "en": (("then",), ("back", "then"), ("in", "addition"), ("added",), ("that", "year"), ("that", "same", "year"),
           ("in", "that", "year"), ("in", "the", "same", "year"), ("at", "the", "time"), ("at", "that", "time")),
}  # fmt: skip
"""What a sentence begins with that speaks of the time of the one before."""


def check_stands(prose: Prose, hub: Hub, outline: Outline, told: Collection[Place] = ()) -> Iterator[Problem]:
    """Every value beside a date that is not its own. `told`: places of dates of which something is told already."""
    values = values_in(outline.references, hub)
    printed = dates_in(outline.references, hub)
    named = bool(values) and prose.language == "de" and may_name_happening(prose.text, hub)
    if outline.is_open or not values or not (named or printed or any(not one.yearless for one in outline.mentions)):
        return  # before the text is taken apart: most name no date
    seen, line = look_at(said_of(prose))
    stood = {line.at(start): values[one.start] for start, one in seen.references.items() if one.start in values}
    dates = [*_dates_of(prose, hub, outline, told, [*stood] if named else [])]
    if not dates:
        return
    reader = _Reader(prose, seen, line, stood, {one.at: one for one in dates})
    done: set[int] = set()
    for value, date in reader.wrong():
        if value.at not in done:
            done.add(value.at)
            yield _problem(prose, hub, value, _shown(date, seen, prose.language), date)
    for date, value in reader.bounds():
        place = _place(prose, value)
        shown = {"word": _bound(line, date.at), "date": _shown(date, seen, prose.language)}
        yield Problem(place, "stand-bound", {**shown, "text": write_full(value.reading, prose.language)})


def _dates_of(
    prose: Prose, hub: Hub, outline: Outline, told: Collection[Place], values: Sequence[int]
) -> Iterator[Stated]:
    """The dates of a text. `values`: tokens of those for which the words of events are looked at, too."""
    seen, line = look_at(said_of(prose))
    printed = dates_in(outline.references, hub)
    happened = (*prose.moments, *(hub.events[one.id].date for one in outline.references if one.id in hub.events))
    dated = set()
    for one in outline.mentions:
        if not one.yearless and prose.place_of(*seen.slice_of(one.start, one.end)) not in told:
            dated.add(line.sentence_of(line.at(one.start)))
            yield Stated(line.at(one.start), one, None, is_borne_out(one, happened))
    for start, reference in seen.references.items():
        if reference.start in printed:
            dated.add(line.sentence_of(line.at(start)))
            yield Stated(line.at(start), *printed[reference.start], reference.function == "event")
    for date in named_happenings(line, values, hub) if values else ():
        place = prose.place_of(*seen.slice_of(date.mention.start, date.mention.end))
        if line.sentence_of(date.at) not in dated and place not in told:
            yield date


class _Reader:
    """The sentences of one text, with their values and dates by the places of their tokens."""

    def __init__(
        self, prose: Prose, seen: Visible, line: Line, stood: dict[int, Stood], dates: dict[int, Stated]
    ) -> None:
        self._prose, self._seen, self._line = prose, seen, line
        self._values = {at: value.standing(at) for at, value in stood.items()}
        self._dates = dates

    def wrong(self) -> Iterator[Paired]:
        """Values and the dates beside them that are not theirs."""
        rows = rows_of(self._line)
        yield from pairs_in_rows([[self._cell(*cell) for cell in row] for row in rows])
        for cell in (cell for row in rows for cell in row):
            yield from pairs(*self._cell(*cell), self._line, cell, self._prose.language)
        tabled = {at for row in rows for first, last in row for at in range(first, last)}
        carried: tuple[Stated, ...] = ()  # by a heading or a lead
        before: tuple[Stated, ...] = ()  # in the sentence before
        open_: tuple[Stood, ...] = ()  # values of the sentence before, where it names no date
        for first, last in self._line.sentences:
            if not tabled.isdisjoint(range(first, last)):
                carried, before, open_ = (), (), ()
                continue
            values, dates = self._cell(first, last)
            if open_ and self._remarks(open_[-1].at, first, last):
                yield from ((value, dates[0]) for value in open_ if _differs(value, dates))
            if not dates and any(not value.is_dated for value in values):
                above = before if self._goes_on(first) else carried
                yield from ((value, above[0]) for value in values if above and _differs(value, above))
            yield from pairs(values, dates, self._line, (first, last), self._prose.language)
            carried = self._carried(first, last, dates, carried)
            if any(map(str.strip, self._line.words[first:last])):
                before, open_ = dates or before, () if dates else values

    def bounds(self) -> Iterator[tuple[Stated, Stood]]:
        """Dates of values that are said as a beginning or an end, and the first value of their sentence."""
        bounds = _BOUNDS[self._prose.language]
        for first, last in self._line.sentences:
            values, dates = self._cell(first, last)
            for date in dates:
                word = _bound(self._line, date.at, first).lower()
                onward = _ONWARD.get(word, frozenset())
                if date.is_event or (word not in bounds and onward.isdisjoint(self._folds_behind(date))):
                    continue
                folds = [fold.lower() for fold in self._line.words[first:last]]
                if word in _ENDING and not _TALLIED.isdisjoint(folds):
                    continue
                is_begun = len(values) == 1 and word in _BEGINNING  # „seit 2024 sind es 12 Museen (2024)“
                covered = (one for one in values if (is_begun or not one.is_dated) and not one.reading.as_of.lasts)
                value = next((one for one in covered if agrees(one, date)), None)
                if value is not None:
                    yield date, value

    def _folds_behind(self, date: Stated) -> Sequence[str]:
        at = self._tokens_of(date).stop
        return self._line.folds[at : at + 1]

    def _cell(self, first: int, last: int) -> Cell:
        values = tuple(self._values[at] for at in range(first, last) if at in self._values)
        return values, tuple(self._dates[at] for at in range(first, last) if at in self._dates)

    def _goes_on(self, first: int) -> bool:
        """True for a sentence that speaks of the time of the one before: „Dazu kamen …“, „Damals …“."""
        words = tuple(word.lower() for word in self._line.words[first : first + 4])
        return any(words[: len(one)] == one for one in _AGAIN[self._prose.language])

    def _carried(
        self, first: int, last: int, dates: tuple[Stated, ...], carried: tuple[Stated, ...]
    ) -> tuple[Stated, ...]:
        """The dates that cover what comes next: those of a heading, or of a lead that ends with a colon."""
        words = [word for word in self._line.words[first:last] if word != "\n"]
        if not words:
            return carried
        if self._is_heading(first) or words[-1] == ":" or (dates and self._is_bare(first, last, dates)):
            return dates
        return carried if self._is_item(first) else ()

    def _is_bare(self, first: int, last: int, dates: tuple[Stated, ...]) -> bool:
        """True for a line that begins with a date and says nothing else: „**2014**“, „Jahr: 2014.“"""
        if first and self._line.words[first - 1] != "\n":
            return False
        return self._says_only(_DATED, first, last, dates)

    def _remarks(self, value: int, first: int, last: int) -> bool:
        """True for „Stand: 2014.“ right behind a sentence with values, in its line or at the end of the text."""
        values, dates = self._cell(first, last)
        if not dates or values or self._is_heading(first) or self._line.words[last - 1] == ":":
            return False
        is_near = "\n" not in self._line.words[value:first] or not any(at >= last for at in self._values)
        return is_near and self._says_only(_REMARKING, first, last, dates)

    def _says_only(self, words: Collection[str], first: int, last: int, dates: tuple[Stated, ...]) -> bool:
        named = {at for date in dates for at in self._tokens_of(date)}
        said = (at for at in range(first, last) if self._line.kind_of(at) in ("word", "stand") and at not in named)
        return all(self._line.words[at].lower() in words for at in said)

    def _tokens_of(self, date: Stated) -> range:
        """Those of a date as it is written out: „31. Dezember 2014“; one for a reference."""
        return range(date.at, date.at + 1 if date.moment is not None else self._line.at(date.mention.end))

    def _source_line(self, first: int) -> str:
        """The line of the source in which a token stands, up to it and a little on."""
        if first >= len(self._line.words) or not self._prose.is_markdown:
            return ""
        token = self._line.tokens[first]
        at = self._seen.slice_of(token.start, token.end)[0]
        begins = self._prose.text.rfind("\n", 0, at) + 1
        return self._prose.text[begins : at + 3].lstrip(" \t>")

    def _is_heading(self, first: int) -> bool:
        return self._source_line(first).startswith("#")

    def _is_item(self, first: int) -> bool:
        return self._source_line(first).startswith(("- ", "* ", "+ "))


def _differs(value: Stood, dates: Iterable[Stated]) -> bool:
    return not value.is_dated and not any(agrees(value, date) for date in dates)


def _bound(line: Line, at: int, first: int = 0) -> str:
    """The word before a date that makes it a beginning or an end, if any: „seit dem Jahr 2014“."""
    before = at - 1
    while before > first and line.words[before].lower() in _BETWEEN:
        before -= 1
    return line.words[before] if before >= first else ""


def _shown(date: Stated, seen: Visible, language: str) -> str:
    if date.moment is not None:
        shown = write_moment(date.moment, language)
        return f"{date.label} ({shown})" if date.label else shown
    return seen.text[date.mention.start : date.mention.end]


def _place(prose: Prose, value: Stood) -> Place:
    return prose.place_of(value.reference.start, value.reference.end)


def _problem(prose: Prose, hub: Hub, value: Stood, shown: str, date: Stated) -> Problem:
    """What is told of a value: its Stand, the date that stands there, and the value of that date, if there is one."""
    reading = value.reading
    known = (one.as_of for one in hub.series[reading.fact.id].readings)
    fitting = next((moment.text for moment in known if covering(moment, date)), None)
    way = Phrase.of("stand-as-of.help", as_of=fitting) if fitting else Phrase.of("stand-none.help", id=reading.fact.id)
    values = {
        "text": write_full(reading, prose.language),
        "stand": write_moment(reading.as_of, prose.language),
        "date": shown,
        "remedy": way,
    }
    return Problem(_place(prose, value), "stand-other", values)
