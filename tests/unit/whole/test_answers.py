"""Answers: a word or two behind a question or a colon say how many there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.answers import GERMAN, find_answers
from brandhub.speech.german.search import CARDINAL, fold
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import read_line
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

TOLD = [
    "Zechen? Null.",
    "Die Zahl der Zechen: null.",
    "Zahl der Zechen: Null",
    "Bergleute in der Stadt? Null!",
    "Bergleute: null.",
    "Wie viele Zechen gibt es noch? Keine einzige.",
    "Wie viele Zechen gibt es noch? Eine.",
    "Wie viele Zechen gibt es noch? Zwei.",
    "Zechen heute: keine.",
    "Zechen? Gibt es nicht mehr.",
    "Stahlwerke? Verschwunden.",
    "Bauern? Jede Menge!",
    "Bauern? Reichlich.",
    "Bauern? Genug.",
    "Bauern? Mehr denn je.",
    "Brauereien in der Nordstadt? Nur noch eine.",
    "Stahlarbeiter? Kaum noch welche.",
    "Landwirte? An jeder Ecke.",
    "Die Zahl der Bergleute: null.",
    "Und Bergleute? Gibt es seit Jahren nicht mehr.",
    "Wie viele Hochöfen stehen noch? Keiner.",
    "Wie viele Höfe gibt es? Mehr als genug.",
    "Leere Läden? Selten.",
    "Freie Wohnungen: Mangelware.",
    "Studierende: überall.",
    "Zechen? Alle weg.",
    "Neue Betriebe? Jede Menge.",
    "Junge Leute? Wohin man schaut.",
]
FREE = [
    "Wir fangen bei Null an.",
    "Stunde Null",
    "Kohle? Kennt sie aus Büchern.",
    "Lieblingsort? Der Hafen am Abend.",
    "Geschwister? Ein Bruder.",
    "Hobbys? Lesen und Kochen.",
    "Bäckerei: montags geschlossen.",
    "Bauernmarkt: samstags auf dem Friedensplatz.",
    "Der Wirt: Genug geredet.",
    "Brauerei? Hier entlang.",
    "Museum: Eintritt frei.",
    "Bergleute: Das Wort hört er gern.",
    "Kinder: bitte anmelden.",
    "Wer kocht? Der Bauer.",
    "Wie viele Eier? Das steht im Rezept.",
    "Fragen? Schreiben Sie uns.",
    "Noch ein Bier? Nein, danke.",
    "Zecher? So nennt man hier die Gäste.",
    "Schulen: Bitte melden Sie sich im Museum an.",
    "Vereine: Die Anmeldung beginnt im Mai.",
    "Ihr Alter? Das verrät sie nicht.",
    "Kaffee oder Tee? Kaffee.",
    "Ist der Bäcker schon da? Noch nicht.",
    "Hat der Bauer Zeit? Kaum.",
    "Angst vor Gewitter? Nie.",
]
TOLD_IN_ENGLISH = [
    "Mines? None.",
    "Miners? Gone.",
    "Farms? Plenty.",
    "Mines: none.",
    "Steelworkers? Hardly any.",
    "How many mines are left? None.",
    "How many breweries are there? One.",
    "How many breweries are there? Just two.",
    "Mines today: zero.",
    "Breweries? Lots.",
    "Professors? Everywhere.",
    "Mines? A thing of the past.",
    "Mines? There are none.",
    "Mines? No longer.",
    "Steelworks? History.",
]
FREE_IN_ENGLISH = [
    "Coffee? Always.",
    "Hungry? The canteen is next door.",
    "Pets? One cat.",
    "Tired? Sit down.",
    "Bakers? Ask at the market.",
    "Which brewery? The old one by the canal.",
    "How many eggs do you need? Ask your gran.",
]
PLACES = {
    "Zechen? Null.": "Null",
    "Bergleute: null.": "null",
    "Wie viele Zechen gibt es noch? Eine.": "Eine",
    "Kaffee? Immer. Zechen? Gibt es nicht mehr. Und Bier?": "Gibt es nicht mehr",
}


LONG = {
    "Zechen? Heute hier leider gerade mal eine.": True,
    "Zechen? Heute hier ja leider inzwischen gerade mal eine.": False,
    "Zechen am Kanal, im Hafen und in der Nordstadt: keine": False,
    "Zechen am Kanal und im Hafen heute: keine": True,
}
"""Whether the answer, or what it is about, is short enough to be no sentence."""


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project()).public


def told(text: str, language: str, hub: Any) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [str(problem.values["word"]) for problem in check_orphans(prose, hub)]


@pytest.mark.parametrize("text", TOLD)
def test_an_answer_counts(text: str, hub: Any) -> None:
    assert told(text, "de", hub)


@pytest.mark.parametrize("text", FREE)
def test_an_answer_that_counts_nothing_is_free(text: str, hub: Any) -> None:
    assert told(text, "de", hub) == []


@pytest.mark.parametrize("text", TOLD_IN_ENGLISH)
def test_an_english_answer_counts(text: str, hub: Any) -> None:
    assert told(text, "en", hub)


@pytest.mark.parametrize("text", FREE_IN_ENGLISH)
def test_an_english_answer_that_counts_nothing_is_free(text: str, hub: Any) -> None:
    assert told(text, "en", hub) == []


@pytest.mark.parametrize("text", PLACES)
def test_the_answer_is_what_is_told(text: str, hub: Any) -> None:
    assert told(text, "de", hub) == [PLACES[text]]


@pytest.mark.parametrize("text", LONG)
def test_an_answer_is_short(text: str, hub: Any) -> None:
    line = read_line(text, fold)
    assert bool([*find_answers(line, GERMAN, CARDINAL, may_be_public)]) == LONG[text]
