"""Which sentences, lines and headings carry a date on to a value, and which words make a beginning or an end of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_names import known_names
from brandhub.whole.outlines import read_outline, said_of
from brandhub.whole.prose import Prose
from brandhub.whole.stands import check_stands
from brandhub.whole.surroundings import surroundings_of

OLD, FARMS = '{{ fact("hoefe", as_of="2010", form="as-of") }}', '{{ fact("hoefe") }}'
NOW, CLOSED = '{{ fact("hoefe", form="as-of") }}', '{{ event("letzter-stollen", form="when") }}'


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(text: str, language: str, hub: Hub, *, is_markdown: bool = True) -> list[Any]:
    text = text.replace("OLD", OLD).replace("NOW", NOW).replace("FARMS", FARMS).replace("CLOSED", CLOSED)
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=is_markdown)
    outline = read_outline(said_of(prose), surroundings_of(hub, known_names))
    return [*check_stands(prose, hub, outline)]


AGAIN = {
    "de": "Dazu|Hinzu|Damals|Seinerzeit|Im selben Jahr|Im gleichen Jahr|In jenem Jahr|In diesem Jahr|Zu dieser Zeit|"
    "Zu jener Zeit",
    "en": "Then|Back then|In addition|Added|That year|That same year|In that year|In the same year|At the time|"
    "At that time",
}
BOUNDS = {
    "de": "Seit|Ab|Bis|Vor|Nach|Seit dem Jahr|Ab Ende|Bis Anfang|Seit Mitte des Jahres",
    "en": "Since|By|Until|Till|Before|After|By the end of|Since early|Until the beginning of the year",
}


@pytest.mark.parametrize(
    ("language", "word"), [(one, word) for one, words in AGAIN.items() for word in words.split("|")]
)
def test_a_sentence_that_goes_on(language: str, word: str, hub: Hub) -> None:
    assert [one.code for one in told(f"OLD. {word} FARMS.", language, hub)] == ["stand-other"]
    assert not told(f"NOW. {word} FARMS.", language, hub)
    assert not told(f"{word} FARMS. OLD – x.", language, hub)


@pytest.mark.parametrize(
    ("language", "word"), [(one, word) for one, words in BOUNDS.items() for word in words.split("|")]
)
def test_a_count_is_no_beginning_and_no_end(language: str, word: str, hub: Hub) -> None:
    (found,) = told(f"{word} NOW: FARMS.", language, hub)
    assert (found.code, found.values["word"], found.values["date"]) == ("stand-bound", word.split()[0], "2014")
    assert [one.code for one in told(f"{word} OLD: FARMS.", language, hub)] == ["stand-other"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gezählt waren bis NOW FARMS."),
        ("en", "By NOW the tally was FARMS."),
        ("de", "Seit gestern. NOW gab es FARMS."),
        ("de", "Am NOW gab es FARMS."),
        ("de", "In NOW: FARMS."),
    ],
)
def test_other_words_make_none(language: str, text: str, hub: Hub) -> None:
    assert not told(text, language, hub)


def test_a_count_since_then_is_told_although_it_is_a_tally(hub: Hub) -> None:
    assert [one.code for one in told("Gezählt waren seit NOW FARMS.", "de", hub)] == ["stand-bound"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("# OLD\n\nFARMS\n\nFARMS", 1),
        ("# OLD\n\nEs regnet.\n\nFARMS", 0),
        ("# OLD\n\n- Es regnet.\n- FARMS", 1),
        ("OLD:\n\n* FARMS\n* FARMS", 2),
        ("OLD:\n\n+ x\n+ FARMS", 1),
        ("OLD x\n\nFARMS", 0),
        ("x OLD\n\nFARMS", 0),
        ("Im Jahr OLD\n\nFARMS", 1),
        ("x. OLD.\n\nFARMS", 0),
        ("> # OLD\n\nFARMS", 1),
        ("# x\n\nOLD\n\n# y\n\nFARMS", 0),
        ("OLD:\n\n| x |\n|---|\n| y |\n\nFARMS", 0),
        ("FARMS.\n\nOLD.", 1),
        ("FARMS. OLD. FARMS.", 1),
        ("FARMS.\n\nOLD.\n\nx NOW y FARMS.", 0),
        ("FARMS. OLD:", 0),
        ("FARMS. OLD x.", 0),
        ("FARMS. x. OLD.", 0),
        ("x. OLD.", 0),
        ("FARMS und FARMS. OLD.", 2),
        ("Am NOW: FARMS. OLD.", 0),
        ("FARMS\n\n# OLD", 0),
        ("OLD und FARMS und FARMS.", 2),
    ],
)
def test_what_a_date_covers(text: str, places: int, hub: Hub) -> None:
    assert [one.code for one in told(text, "de", hub)] == ["stand-other"] * places


def test_a_heading_is_one_in_markdown_alone(hub: Hub) -> None:
    assert told("# OLD x\n\nFARMS", "de", hub)
    assert not told("# OLD x\n\nFARMS", "de", hub, is_markdown=False)


def test_what_is_told_of_it(hub: Hub) -> None:
    """Its own date, the one that stands there, and the value of that date, if there is one."""
    (known,) = told("OLD: FARMS.", "de", hub)
    assert (known.values["stand"], known.values["date"]) == ("2014", "2010")
    assert (known.values["text"], known.values["remedy"].key) == ("102 Höfe", "stand-as-of.help")
    (unknown,) = told("CLOSED: FARMS.", "de", hub)
    assert unknown.values["remedy"].key == "stand-none.help"
    assert "1987" in unknown.values["date"]
    (written,) = told("Im Jahr 1999: FARMS.", "de", hub)
    assert written.values["date"] == "1999"


def test_of_two_dates_beside_a_value_one_is_told(hub: Hub) -> None:
    assert len(told("OLD und CLOSED: FARMS.", "de", hub)) == 1
