"""Leads before a proven sentence: who checked, or what it is about, and nothing that turns it into something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

FREE = {
    "de": """Nachgezählt · Kurz gesagt · Die Statistik sagt · Wussten Sie das · Das Ergebnis · Bauern in Musterstadt
        · Im Jahrbuch steht · Auf einen Blick · Zum Vergleich · Zur Zahl der Bauern · Gut zu wissen · Darum geht es
        · Für alle, die gern rechnen · Im Rathaus haben wir nachgefragt · Eine Aussage zum Prüfen
        · Auf die Fusion folgte ein Rückzug""",
    "en": """We checked · In short · The figures say · Good to know · Farmers and miners · At a glance · Did you know
        · For those who like to count, here is one more · The yearbook shows
        · What followed was a retreat from the river""",
}
TOLD = {
    "de": """Widerlegt · Laut Opposition · Unser Wunsch · Im Umland · Prognose · Entgegen der Wahrheit · Szenario
        · Der Plan · Bis zum Umbau galt · Morgen · Im Winter · Für Kinder · Das Ergebnis der Reform · Ein Kind sagt
        · Daher gilt · Deshalb · Ohne Gewähr · Nach dem Krieg hieß es · Auf dem Lande · Vision · Hoffnung""",
    "en": """Our dream · Refuted · According to the opposition · In the suburbs · Forecast · After the war
        · Therefore · Since the mayor took office · Thanks to the mayor · In winter · In the north""",
}


def leads(of: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, " ".join(one.split())) for language, texts in of.items() for one in texts.split("·")]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(hub: Hub, language: str, lead: str) -> list[str]:
    text = f'{lead}: {{{{ claim("bauern-und-bergleute") }}}}'
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [str(one.values["word"]) for one in check_orphans(prose, hub)]


@pytest.mark.parametrize(("language", "lead"), leads(FREE))
def test_what_says_that_somebody_checked_may_lead(hub: Hub, language: str, lead: str) -> None:
    assert told(hub, language, lead) == []


@pytest.mark.parametrize(("language", "lead"), leads(TOLD))
def test_what_makes_something_else_of_a_proven_sentence_is_told(hub: Hub, language: str, lead: str) -> None:
    assert told(hub, language, lead)
