"""Which date of a sentence or a table covers which value, and when they agree: each rule alone, without a hub.

In the texts `vc` is a value of 2024, `wc` one that prints its own date, `dc` the date of a value of that year and
`ec` the date of an event in it; a is 2010 and b is 2018. Told are the places where a value stands beside a date that
is not its own.
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.moments import parse_moment
from brandhub.speech.dates import Mention, find_mentions
from brandhub.speech.references import Reference, find_references
from brandhub.speech.tokens import Line, read_line
from brandhub.speech.visible import APART
from brandhub.whole.outlines import GRAMMARS
from brandhub.whole.stand_dates import Stated, Stood, agrees, covering, dates_in, pairs, values_in
from brandhub.whole.stand_tables import pairs_in_rows, rows_of

YEARS = {"a": "2010", "b": "2018", "c": "2024"}


def value(at: int, year: str, *, is_dated: bool = False, definition: str = "") -> Stood:
    fact = SimpleNamespace(definition={"de": definition, "en": ""})
    reference: Any = SimpleNamespace(options={"form": "dated"} if is_dated else {})
    reading: Any = SimpleNamespace(as_of=parse_moment(year), fact=fact)
    return Stood(reference, reading, at)


def date(at: int, year: str, *, is_event: bool = False) -> Stated:
    moment = parse_moment(year)
    return Stated(at, Mention(0, 1, ((moment.start, moment.end),)), moment, is_event)


def marked(line: Line, first: int, last: int) -> tuple[tuple[Stood, ...], tuple[Stated, ...]]:
    values, dates = [], []
    for at in range(first, last):
        found = re.fullmatch(r"([vwde])([abc])", line.words[at])
        if found is not None and found[1] in "vw":
            values.append(value(at, YEARS[found[2]], is_dated=found[1] == "w"))
        elif found is not None:
            dates.append(date(at, YEARS[found[2]], is_event=found[1] == "e"))
    return tuple(values), tuple(dates)


@pytest.mark.parametrize(
    ("moment", "said", "language", "fits"),
    [
        ("2024", "2024", "de", True),
        ("2024", "2023", "de", False),
        ("2024", "2025", "en", False),
        ("2024-12-31", "2024", "de", True),
        ("2024-12-31", "Dezember 2024", "de", True),
        ("2024-12-31", "November 2024", "de", False),
        ("2024-12-31", "31 December 2024", "en", True),
        ("2024-12-31", "30 December 2024", "en", False),
        ("2024", "31. Dezember 2024", "de", True),
        ("2024", "1. Januar 2024", "de", True),
        ("2024", "1. Januar 2025", "de", False),
        ("2024", "31. Dezember 2023", "de", False),
        ("2024", "2020er", "de", True),
        ("2024", "2010er", "de", False),
        ("2010s", "2014", "de", False),
        ("2010s", "2010s", "en", True),
    ],
)
def test_one_takes_in_the_other(moment: str, said: str, language: str, fits: bool) -> None:
    """A decade takes in its years; a year does not stand for a decade."""
    (mention,) = find_mentions(said, language)
    assert covering(parse_moment(moment), Stated(0, mention, None, is_event=False)) is fits


@pytest.mark.parametrize(
    ("definition", "is_event", "fits"),
    [
        ("Roheisen, das von 1841 an erzeugt wurde.", True, True),
        ("Roheisen, das von 1841 an erzeugt wurde.", False, False),
        ("Roheisen, das von 1842 an erzeugt wurde.", True, False),
        ("Roheisen.", True, False),
    ],
)
def test_the_definition_may_name_the_event(definition: str, is_event: bool, fits: bool) -> None:
    assert agrees(value(0, "2001", definition=definition), date(1, "1841", is_event=is_event)) is fits


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        ("vc", ""),
        ("dc", ""),
        ("Im Jahr dc gab es vc", ""),
        ("Im Jahr db gab es vc", "vc/db"),
        ("Im Jahr db gab es wc", "wc/db"),
        ("Im Jahr dc gab es wc", ""),
        ("Im Jahr eb gab es wc", ""),
        ("Im Jahr eb gab es vc", "vc/eb"),
        ("vc gab es im Jahr db", "vc/db"),
        ("vc gab es im Jahr dc", ""),
        # each date covers what stands behind it, up to the next one
        ("db gab es vb und dc vc", ""),
        ("db gab es vc und dc vb", "vc/db vb/dc"),
        ("db gab es vb und vc", "vc/db"),
        ("db gab es vb und dc vb", "vb/dc"),
        ("db gab es vc und dc vc", "vc/db"),
        # and what stands before it where none stands before
        ("vb im Jahr db und vc im Jahr dc", ""),
        ("vc im Jahr db und vc im Jahr dc", "vc/db"),
        ("vb im Jahr db und vb im Jahr dc", "vb/dc"),
        ("vb und vc im Jahr dc", "vb/dc"),
        ("vc und vc im Jahr dc", ""),
        # a date at the end of what an earlier one covers
        ("Von db bis dc waren es vc", "vc/db"),
        ("Von da bis db waren es vc", "vc/db"),
        ("db gab es vc im Jahr dc", "vc/db"),
        ("db gab es va im Jahr dc", "va/db"),
        # in brackets it is that of the value before
        ("vb (db) und vc (dc)", ""),
        ("vb (dc) und vc (db)", "vb/dc vc/db"),
        ("vc (dc) gegenüber vb (Stand db)", ""),
        ("vc (Stand db)", "vc/db"),
        ("(db) vc", "vc/db"),
        ("vc (damals vb, db)", "vc/db"),
        ("dc gab es vc (db: vb)", ""),
        ("vc (db: vb)", ""),
        ("vc (db vb)", ""),
        ("vc (db: vc)", "vc/db"),
        ("vc (Stand db, davon vb im Westen)", "vc/db"),
        ("vc (db) vb", "vc/db"),
        ("vb (gezählt) am dc", "vb/dc"),
        # a clause without a date goes with the date before it, or else with the first behind
        ("Im Jahr db schloss der Stollen, es gab vc", "vc/db"),
        ("Im Jahr dc schloss der Stollen, es gab vc", ""),
        ("Als es vc gab, schloss im Jahr db der Stollen", "vc/db"),
        ("Als es vc gab, schloss im Jahr dc der Stollen", ""),
        ("Im Jahr da war Ruhe, db auch, und es gab vc", "vc/db"),
        ("Im Jahr db schloss der Stollen, heute gibt es vc", "vc/db"),
        ("Im Jahr eb schloss der Stollen, heute gibt es vc", ""),
        ("Im Jahr eb schloss der Stollen, bald gibt es vc", "vc/eb"),
        # a date that is that of none
        ("dc gab es vc, db war Ruhe", "vc/db"),
        ("dc gab es vc, eb war Ruhe", ""),
        ("wc und wa gibt es, db war Ruhe", "wa/db"),
    ],
)
def test_dates_of_a_sentence(text: str, told: str) -> None:
    line = read_line(text, GRAMMARS["de"].fold)
    bounds = 0, len(line.words)
    values, dates = marked(line, *bounds)
    found = pairs(values, dates, line, bounds, "de")
    assert " ".join(f"{line.words[one.at]}/{line.words[other.at]}" for one, other in found) == told


@pytest.mark.parametrize(("now", "language"), [("today", "en"), ("latest", "en"), ("heute", "de"), ("zuletzt", "de")])
def test_now_is_judged_as_what_it_says(now: str, language: str) -> None:
    line = read_line(f"Im Jahr eb war Ruhe, {now} vc", GRAMMARS["de"].fold)
    values, dates = marked(line, 0, len(line.words))
    for asked in ("de", "en"):
        found = [*pairs(values, dates, line, (0, len(line.words)), asked)]
        assert bool(found) is (asked != language)


def rows(text: str) -> tuple[Line, list[list[tuple[int, int]]]]:
    line = read_line(text.replace("|", APART), GRAMMARS["de"].fold)
    return line, rows_of(line)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Kein Satz", []),
        ("| a | b |", []),
        ("| a | b |\n| c | d |", [["a", "b", ""], ["c", "d", ""]]),
        ("a | b\nc | d", [["a", "b"], ["c", "d"]]),
        ("Davor\n| a |\n| b |\nDanach", [["a", ""], ["b", ""], []]),
        ("| a |\n| b |\n\n| c |\n| d |", [["a", ""], ["b", ""], [], ["c", ""], ["d", ""]]),
        ("| a |\nDazwischen\n| b |", []),
        ("| a b | c |\n| d |", [["a b", "c", ""], ["d", ""]]),
    ],
)
def test_cells_of_tables(text: str, cells: list[list[str]]) -> None:
    line, found = rows(text)
    assert [[" ".join(line.words[first:last]) for first, last in row] for row in found] == cells


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # at the head of its column
        ("| x | db | dc |\n| y | vb | vc |", ""),
        ("| x | db | dc |\n| y | vc | vb |", "vc/db vb/dc"),
        ("| x | db | dc |\n| y | wc | vc |", ""),
        ("| x | db | dc |\n| y | vb | vc |\n| z | vb | vb |", "vb/dc"),
        ("| x | eb |\n| y | vc |", "vc/eb"),
        # in its row
        ("| x | y |\n| vb | db |\n| vc | dc |", ""),
        ("| x | y |\n| vc | db |", "vc/db"),
        ("| x | y |\n| db | vc |", "vc/db"),
        ("| x | y | z |\n| db | vc | dc |", ""),
        ("| x | y | z |\n| da | vc | db |", "vc/da"),
        ("| x | y | z | a |\n| dc | db | b | vc |", "vc/db"),
        ("| x | y | z | a |\n| vc | b | db | dc |", "vc/db"),
        ("| x | y | z |\n| vc (dc) | b | vb |", ""),
        # the head and the row
        ("| x | dc | y |\n| z | vc | db |", "vc/db"),
        ("| x | dc | y |\n| z | vc | eb |", ""),
        ("| x | db | y |\n| z | vc | eb |", "vc/db"),
        ("| x | db | y |\n| z | vc | dc |", "vc/db"),
        # its own cell goes before, and the head row has no head
        ("| x | db |\n| y | vc (dc) |", ""),
        ("| vc | db |\n| x | y |", "vc/db"),
        # another table has its own head; a row may be longer than the head
        ("| x | db |\n| y | vb |\n\n| z | a |\n| b | vc |", ""),
        ("| x | db |\n| y | vb |\n\n| z | dc |\n| b | vb |", "vb/dc"),
        ("| db |\n| vb | vc | vc |", ""),
    ],
)
def test_dates_of_tables(text: str, told: str) -> None:
    line, found = rows(text)
    pairs_found = pairs_in_rows([[marked(line, *cell) for cell in row] for row in found])
    assert " ".join(f"{line.words[one.at]}/{line.words[other.at]}" for one, other in pairs_found) == told


def reference(text: str) -> Reference:
    (found,) = find_references(text)[0]
    return found


class Series(SimpleNamespace):
    """A fact with one value, of 2018."""

    def at(self, moment: Any) -> Any:
        if moment is not None and moment.text != "2018":
            raise ValueError
        return SimpleNamespace(as_of=parse_moment("2018"))


HUB: Any = SimpleNamespace(
    series={"x": Series()},
    events={
        "x": SimpleNamespace(date=parse_moment("1987-03-31")),
        "alt": SimpleNamespace(date=parse_moment("about-1200")),
    },
)


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ('{{ fact("x") }}', True), ('{{ fact("x", form="value") }}', True), ('{{ fact("x", form="dated") }}', True),
        ('{{ fact("x", as_of="2018") }}', True), ('{{ fact("x", as_of="2017") }}', False),
        ('{{ fact("x", form="noun") }}', False), ('{{ fact("x", form="as-of") }}', False),
        ('{{ fact("y") }}', False), ('{{ event("x") }}', False), ('{{ claim("x") }}', False),
    ],
)  # fmt: skip
def test_what_puts_a_value_into_the_text(text: str, shows: bool) -> None:
    one = reference(text)
    found = values_in([one], HUB)
    assert [*found] == [one.start] * shows
    assert all(value.reference is one and value.reading.as_of.text == "2018" for value in found.values())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ('{{ fact("x", form="as-of") }}', "2018-01-01 2018-12-31 False"),
        ('{{ fact("x", as_of="2018", form="when") }}', "2018-01-01 2018-12-31 False"),
        ('{{ event("x", form="date") }}', "1987-03-31 1987-03-31 False"),
        ('{{ event("x", form="when") }}', "1987-03-31 1987-03-31 False"),
        ('{{ fact("x", as_of="2017", form="as-of") }}', ""),
        ('{{ fact("x") }}', ""), ('{{ fact("x", form="dated") }}', ""), ('{{ event("x") }}', ""),
        ('{{ fact("x", form="date") }}', ""), ('{{ event("x", form="as-of") }}', ""),
        ('{{ fact("y", form="as-of") }}', ""), ('{{ event("y", form="date") }}', ""),
    ],
)  # fmt: skip
def test_what_puts_a_date_into_the_text(text: str, days: str) -> None:
    one = reference(text)
    found = dates_in([one], HUB)
    told = [f"{start} {end} {date.mention.vague}" for date in found.values() for start, end in date.mention.spans]
    assert " ".join(told) == days
    assert [*found] == [one.start] * bool(days)
    assert all((date.mention.start, date.mention.end) == (one.start, one.end) for date in found.values())


def test_a_date_of_about_then_is_vague() -> None:
    (found,) = dates_in([reference('{{ event("alt", form="date") }}')], HUB).values()
    assert found.mention.vague
