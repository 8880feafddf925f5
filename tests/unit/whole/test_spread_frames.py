"""Spread frames: a value for each of something is said so, by a word of the sentence or by a slot that writes it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.spread_frames import check_spread_frames

TOLD, FREE = True, False
CASES = [
    ("Liter", "Der Verbrauch ist {trend}: von {from.value} auf {to.value}.", TOLD),
    ("Liter", "Der Verbrauch je Kopf ist {trend}: von {from.value} auf {to.value}.", FREE),
    ("Liter", "Pro Kopf ist der Verbrauch {trend}.", FREE),
    ("Liter", "Jeder Mensch trinkt {to.value} Liter.", FREE),
    ("Liter", "{to} im Projekt.", TOLD),  # „pro“ within a word
    ("Liter je Kopf", "Der Verbrauch ist {trend}: auf {to}.", FREE),
    ("Liter je Kopf", "Die Zahl der {to.noun} ist {trend}.", FREE),
    ("Liter je Kopf", "Der Verbrauch ist {trend}: auf {to.value}.", TOLD),
]


def asked(noun: str, text: str, definition: str) -> list[str]:
    said = Texts(de=definition, en="Water in the city.")
    nouns = SimpleNamespace(many=noun), SimpleNamespace(many="litres per head")
    both: Any = {"de": nouns[0], "en": nouns[1]}
    fact = SimpleNamespace(id="wasser", noun=Both(both), label=Texts(de="Wasser", en="Water"), definition=said)
    reading = SimpleNamespace(fact=fact, is_number=False)
    claim: Any = SimpleNamespace(wording=Texts(de=text, en="{to}."), past=None, place=lambda *at: at)
    proof: Any = SimpleNamespace(inputs={"to": reading})
    return [problem.code for problem in check_spread_frames(claim, proof)]


class Both:
    """A text of two languages that is asked by name and by language."""

    def __init__(self, texts: dict[str, Any]) -> None:
        self.de, self.en = texts["de"], texts["en"]

    def __getitem__(self, language: str) -> Any:
        return getattr(self, language)


@pytest.mark.parametrize(("noun", "text", "told"), CASES)
def test_a_sentence_says_for_each_of_what(noun: str, text: str, told: bool) -> None:
    assert asked(noun, text, "Wasser je Kopf und Tag.") == ["wording-needs-per"] * told


@pytest.mark.parametrize(
    "definition", ["Wasser in der Stadt.", "Wasser im Jahr.", "Wasser pro Tag.", "Wasser, je nach Regen."]
)
def test_what_is_counted_for_all_needs_no_such_word(definition: str) -> None:
    assert asked("Liter", "Der Verbrauch ist {trend}.", definition) == []
