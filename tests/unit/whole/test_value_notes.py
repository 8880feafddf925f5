"""Notes that take back what their value says, and those that only tell more of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.facts import Fact, Observation, SeriesBreak
from brandhub.models.terms import Unit
from brandhub.whole.value_notes import check_value_notes


@pytest.fixture(scope="module")
def sample(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> tuple[Fact, Unit]:
    hub = inspect(make_project()).public
    fact = hub.series["hoefe"].fact
    return fact, hub.terms.units[fact.unit]


@pytest.fixture
def told(sample: tuple[Fact, Unit]) -> Callable[..., list[str]]:
    def told(
        german: str, english: str = "Otherwise.", *, first: str = "", unit: str = "Höfe", **more: Any
    ) -> list[str]:
        fact, known = sample
        breaks = more.pop("breaks", ())
        label = more.pop("label", fact.label)
        rest = {"value": "5", **more}
        later = Observation.model_validate(
            {"as-of": "2014", "source": "zaehlung", "note": {"de": german, "en": english}, **rest}
        )
        note = {"note": {"de": first, "en": english}} if first else {}
        earlier = Observation.model_validate({"as-of": "2010", "value": "5", "source": "zaehlung", **note})
        changed = fact.model_copy(update={"observations": (earlier, later), "breaks": breaks, "label": label})
        named = known.model_copy(update={"label": known.label.model_copy(update={"de": unit})})
        return [problem.code for problem in check_value_notes(changed, named)]

    return told


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        ("Geschätzt.", ["note-not-exact"]),
        ("Vorläufiges Ergebnis.", ["note-not-exact"]),
        ("Hochgerechnet aus einer Stichprobe.", ["note-not-exact"]),
        ("Auf Hunderter gerundet.", ["note-not-exact"]),
        ("Mindestens so viele.", ["note-not-exact"]),
        ("Die Zahl ist nicht geschätzt.", []),
        ("Ohne Hochrechnung, aus dem Register.", []),
        ("Betriebe mit mindestens einem Feld.", []),
        ("Rund um den Hafen.", []),
        ("Unter Tage gezählt.", []),
        ("Mehr als eine Quelle nennt die Zahl.", []),
        ("Aus der Tabelle im Anhang.", []),
        ("In Hektar.", ["note-other-measure"]),
        ("Angaben in Prozent.", ["note-other-measure"]),
        ("In Tausend.", ["note-other-measure"]),
        ("Betrag in D-Mark.", ["note-other-measure"]),
        ("Umgerechnet aus D-Mark.", []),
        ("In der Tabelle zuletzt genannt.", []),
        ("In Jahren danach nicht mehr erhoben.", []),
        ("Ein Zielwert der Stadt.", ["note-not-observed"]),
        ("Prognose des Amts.", ["note-not-observed"]),
        ("Die Zahl ist falsch.", ["note-not-observed"]),
        ("Nach der Eingemeindung.", ["note-tells-break"]),
        ("Neue Zählweise.", ["note-tells-break"]),
    ],
)
def test_a_note_in_german(note: str, codes: list[str], told: Callable[..., list[str]]) -> None:
    assert told(note) == codes


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        ("Estimated.", ["note-not-exact"]),
        ("A provisional result.", ["note-not-exact"]),
        ("At least as many.", ["note-not-exact"]),
        ("The target group of the survey.", []),
        ("Not an estimate.", []),
        ("In thousand euros.", ["note-other-measure"]),
        ("A target of the city.", ["note-not-observed"]),
        ("Based on a new method.", ["note-tells-break"]),
    ],
)
def test_a_note_in_english(note: str, codes: list[str], told: Callable[..., list[str]]) -> None:
    assert told("Anders.", note) == codes


def test_a_kind_that_says_so_may_be_explained(told: Callable[..., list[str]]) -> None:
    assert told("Geschätzt.", "Estimated.", kind="about", tolerance="1") == []


def test_the_measure_of_the_unit_may_be_named(told: Callable[..., list[str]]) -> None:
    assert told("In Hektar.", unit="Hektar") == []


def test_a_fact_of_targets_says_so_itself(sample: tuple[Fact, Unit], told: Callable[..., list[str]]) -> None:
    label = sample[0].label.model_copy(update={"de": "Zielwert der Höfe", "en": "Target for farms"})
    assert told("Zielwert des Rats.", "Target of the council.", label=label) == []


def test_a_break_that_is_entered_needs_no_second_word(told: Callable[..., list[str]]) -> None:
    def at(year: str) -> tuple[SeriesBreak, ...]:
        return (SeriesBreak.model_validate({"at": year, "reason": {"de": "Neu.", "en": "New."}}),)

    assert told("Nach der Eingemeindung.", breaks=at("2012")) == []
    assert told("Nach der Eingemeindung.", breaks=at("2009")) == ["note-tells-break"]
    assert told("Nach dem Zensus.", first="Nach dem Zensus.") == []
