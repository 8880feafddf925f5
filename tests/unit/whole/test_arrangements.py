"""Arrangements: wordings whose words are all known, and which say what was never proven."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.arrangements import check_arrangements
from brandhub.whole.hub import Hub

MORE, SHARE, TREND = "pendler-und-beschaeftigte", "von-ausserhalb", "felder-rueckgang"
TOLD = "{relation} {left.noun} {than} {right.noun}"
GERMAN = [
    (MORE, f"{{when}} gab es in Musterstadt {TOLD}.", ""),
    (MORE, f"{{when}} gab es in Musterstadt {TOLD}: {{left}} und {{right}}.", ""),
    (MORE, f"Unter den Menschen in Musterstadt waren {{when}} {TOLD}.", ""),
    (MORE, f"{{when}} zählte ein Pendler {TOLD}.", "ein Pendler"),
    (MORE, f"{{when}} hatten Beschäftigte {TOLD}.", "Beschäftigte"),
    (MORE, f"{{when}} gab es bei Beschäftigten {TOLD}.", "Beschäftigten"),
    (MORE, f"{{when}} gab es neben Musterstadt {TOLD}.", "neben Musterstadt"),
    (MORE, f"{{when}} gab es nach Musterstadt {TOLD}.", "nach Musterstadt"),
    (MORE, f"Seit Jahren zählt Musterstadt, {{when}}, {TOLD}.", "Seit Jahren"),
    (MORE, f"{{when}} gab es {TOLD} auf Platz.", "Platz"),
    (MORE, f"{{when}} gab es {TOLD} im Jahr.", "im Jahr"),
    (MORE, f"Im Jahr {{when}} gab es {TOLD}.", ""),
    (MORE, f"{{when}} hatten {{left.noun}} {TOLD}.", "left.noun"),
    (MORE, f"{{when}} gab es {TOLD} und {{left.noun}}.", "left.noun"),
    (SHARE, "{when} waren {share} {whole.noun} {part.noun}.", ""),
    (SHARE, "{when} gehörten {share} {whole.noun} zu den {part.noun}.", ""),
    (SHARE, "{when} kamen {share} Beschäftigten von außerhalb.", ""),
    (SHARE, "{when} hatten {share} {whole.noun} {part.noun}.", "part.noun"),
    (SHARE, "{when} standen {share} {whole.noun} über {part.noun}.", "part.noun"),
    (SHARE, "{when} gehörten {share} {whole.noun} {part.noun}.", "part.noun"),
    (SHARE, "{when} waren {share} {whole.noun} gegen {part.noun}.", "part.noun"),
    (SHARE, "{when} kamen auf {share} {whole.noun} Stellen.", "auf"),
    (SHARE, "{when} hatten {share} {whole.noun} einen Pendler.", "einen Pendler"),
    (SHARE, "{when} kamen {share} {whole.noun} aus Musterstadt.", "aus Musterstadt"),
    (TREND, "Der Anteil der Felder ist {trend}: von {from} ({from.as-of}) auf {to} ({to.as-of}).", ""),
    (TREND, "Der Anteil der Felder auf Platz ist {trend}.", "Platz"),
]
ENGLISH = [
    (MORE, f"{{when}}, Musterstadt had {TOLD}.", ""),
    (MORE, f"{{when}}, Musterstadt had {TOLD} a year.", "a year"),
    (MORE, f"{{when}}, a commuter had {TOLD}.", "a commuter"),
    (MORE, f"{{when}}, between Musterstadt and here there were {TOLD}.", "between Musterstadt"),
    (MORE, f"{{when}}, {{left.noun}} had {TOLD}.", "left.noun"),
    (SHARE, "{when}, {share} {whole.noun} were {part.noun}.", ""),
    (SHARE, "{when}, {share} {whole.noun} had {part.noun}.", "part.noun"),
    (SHARE, "{when}, for {share} {whole.noun} there were places.", "for"),
    (SHARE, "{when}, {share} {whole.noun} came from Musterstadt.", "from Musterstadt"),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(
    ("key", "language", "template", "told"),
    [(key, lang, text, told) for lang, cases in (("de", GERMAN), ("en", ENGLISH)) for key, text, told in cases],
)
def test_what_was_never_proven_is_told(key: str, language: str, template: str, told: str, hub: Hub) -> None:
    texts = Texts(de=template, en="So.") if language == "de" else Texts(de="So.", en=template)
    claim = hub.claims[key].model_copy(update={"wording": texts, "headline": None, "past": None})
    found = [
        problem.values.get("word") or problem.values.get("slot")
        for problem in check_arrangements(claim, hub.proofs[key], hub)
    ]
    assert found == ([told] if told else [])
