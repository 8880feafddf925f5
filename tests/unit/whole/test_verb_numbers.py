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

COUNTED = """
{key}:
  status: published
  label: {{de: {key} im Ort, en: {key} here}}
  noun: {{de: {{{forms}}}, en: {{many: {key}}}}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {{de: Gezählt im Ort., en: Counted here.}}
  owner: beispielamt
  policy: keep
  observations:
    - {{as-of: 2020, value: 1, source: zaehlung}}
    - {{as-of: 2022, value: 2, source: zaehlung}}
"""


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """With one farm in 2020, none in 2021, and two in 2022."""
    project = make_project()
    for key, forms in (("brunnen", "one: Brunnen, many: Brunnen"), ("leute", "many: Leute")):
        project.append("data/facts/land.yml", COUNTED.format(key=key, forms=forms))
    found = inspect(project).public
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
    farms = replace(series, readings=(*series.readings, *made))
    return replace(found, series={**found.series, "hoefe": farms})


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
        (f"Hier liegen {fact('2020', key='brunnen')}.", ["liegen 1 Brunnen"]),  # one and many are called the same
        (f"Hier liegt {fact('2020', key='brunnen')}.", []),
        (f"Hier liegen {fact('2022', key='brunnen')}.", []),
        (f"{fact('2022', key='brunnen')} liegt hier.", ["2 Brunnen liegt"]),
        (f"Hier liegen {fact('2020', key='leute')}.", []),  # no word for one of them
        (f"Die {fact('2020')} liegen hier.", ["1 Hof liegen"]),
        (f"Die {fact('2022')} liegen hier.", []),
        (f"Wer kennt die {fact('2020')} liegen sehen?", []),
        (f"Es gibt {fact('2020')}, die am Rand liegen.", ["1 Hof … liegen"]),
        (f"Es gibt {fact('2020')}, der am Rand liegt.", []),
        (f"Es gibt {fact('2022')}, die am Rand liegen.", []),
        (f"Es gibt {fact('2020')}, die Ställe, die am Rand liegen.", []),
        (f"Es gibt {fact('2020')}, die Leute kommen.", []),
        (f"Hier liegen {fact('2020')}, {fact('2022')} und ein Weg.", []),
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


def test_one_is_one_where_its_noun_is_the_same_as_that_of_many(hub: Hub) -> None:
    series = hub.series["hoefe"]
    noun = series.fact.noun
    alike = noun.model_copy(update={"de": noun.de.model_copy(update={"one": noun.de.many})})
    fact_ = series.fact.model_copy(update={"noun": alike})
    readings = tuple(replace(reading, fact=fact_) for reading in series.readings)
    changed = replace(hub, series={"hoefe": replace(series, fact=fact_, readings=readings)})
    assert told(f"Hier liegen {fact('2020')}.", changed) == ["liegen 1 Höfe"]
    assert told(f"Hier liegen {fact('2022')}.", changed) == []
