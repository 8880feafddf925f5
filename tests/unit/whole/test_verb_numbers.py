"""Verb numbers: the verb beside a value has the number of what is counted, whatever the value is today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.models.facts import Observation
from brandhub.proofs.readings import read_observation
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose
from brandhub.whole.verb_numbers import check_verb_numbers


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """With one farm in 2020, none in 2021, and two in 2022."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    series = found.series["hoefe"]
    values = {"2020": "1", "2021": "0", "2022": "2"}
    made = [
        read_observation(
            series.fact,
            Observation.model_validate({"as-of": year, "value": value, "source": "zaehlung"}),
            whole=True,
        )
        for year, value in values.items()
    ]
    return replace(found, series={**found.series, "hoefe": replace(series, readings=(*series.readings, *made))})


def told(text: str, hub: Hub, language: str = "de") -> list[str]:
    prose = Prose(text, language, lambda start, end: Place("x.md", start, end), is_markdown=True)
    references, wrong = find_references(text)
    assert not wrong
    found = [*check_verb_numbers(prose, hub, references)]
    for problem in found:
        assert text[problem.place.line : problem.place.column].startswith("{{ fact")
        assert problem.code == "wording-number"
    return [str(problem.values["text"]) for problem in found]


def fact(year: str, form: str = "full", key: str = "hoefe") -> str:
    return f'{{{{ fact("{key}", form="{form}", as_of="{year}") }}}}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Hier liegen {fact('2020')}.", ["liegen 1 Hof"]),
        (f"Hier liegt {fact('2020')}.", []),
        (f"Hier liegen {fact('2022')}.", []),
        (f"{fact('2020')} liegen hier.", ["1 Hof liegen"]),
        (f"{fact('2020')} liegt hier.", []),
        (f"{fact('2022')} liegt hier.", ["2 Höfe liegt"]),
        (f"Hier liegen {fact('2021')}.", []),
        (f"Hier liegt {fact('2021')}.", []),
        (f"Hier liegen {fact('2020', 'dated')}.", ["liegen 1 Hof"]),
        (f"Hier liegen {fact('2020', 'value')} Hof.", []),
        ('Hier liegt {{ fact("feldanteil") }}.', []),
        ('Hier liegt {{ fact("unbekannt") }}.', []),
        ('Hier liegt {{ fact("hoefe", as_of="1900") }}.', []),
        ('Hier liegt {{ fact("hoefe", as_of="gestern") }}.', []),
        ('Hier liegt {{ claim("bauern-und-bergleute") }}', []),
        (f"Hier liegen\n{fact('2020')}.", []),
        (f"{fact('2020')}\nliegen hier.", []),
        (f"Dort liegen Ställe.\nHier liegen {fact('2020')}.\nDort liegen Ställe.", ["liegen 1 Hof"]),
    ],
)
def test_verbs_of_many_and_of_one(text: str, expected: list[str], hub: Hub) -> None:
    assert told(text, hub) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"There are {fact('2020')}.", ["are 1 farm"]),
        (f"There is {fact('2020')}.", []),
        (f"There is {fact('2022')}.", ["There is 2 farms"]),
        (f"{fact('2020')} lie here.", []),
        (f"{fact('2020')} are here.", ["1 farm are"]),
        (f"{fact('2022')} are here.", []),
    ],
)
def test_english_verbs_of_many_and_of_one(text: str, expected: list[str], hub: Hub) -> None:
    assert told(text, hub, "en") == expected


def test_a_noun_that_is_the_same_for_one_and_many_asks_for_no_verb(hub: Hub) -> None:
    series = hub.series["hoefe"]
    noun = series.fact.noun
    alike = noun.model_copy(update={"de": noun.de.model_copy(update={"one": noun.de.many})})
    fact_ = series.fact.model_copy(update={"noun": alike})
    readings = tuple(replace(reading, fact=fact_) for reading in series.readings)
    changed = replace(hub, series={"hoefe": replace(series, fact=fact_, readings=readings)})
    assert told(f"Hier liegen {fact('2020')}.", changed) == []
