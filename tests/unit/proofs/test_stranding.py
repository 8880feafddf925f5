"""Stranding: numbers that are read as those of another fact."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.stranding import stranded

SLOTS = {"left.noun": Bilingual("Höfe", "farms"), "right.noun": Bilingual("Gruben", "pits")}


@pytest.mark.parametrize(
    ("template", "slot"),
    [
        ("{when} gab es {relation} {left.noun} {than} {right.noun}: {right.value}.", "right.value"),
        ("{when} gab es {relation} {left.noun} {than} {right.label}: {right.value}.", "right.value"),
        ("{when} gab es {relation} {left.noun} {than} {right.noun}. Es waren {right.value}.", "right.value"),
        ("{when} gab es {relation} {left.noun} {than} {right.noun}, also {right.value}.", "right.value"),
        ("Auf {per} kamen {when} {ratio}: {right.value}.", "right.value"),
        ("{when} gab es {relation} {left.noun} {than} {right.noun} ({right.value}).", None),
        ("{when} gab es {relation} {left.noun} {than} {right.noun}: {right.value} Gruben.", None),
        ("{when} gab es {relation} {left.noun} {than} {right.noun}: {right}.", None),
        ("{when} gab es {relation} {left.noun} {than} {right.noun}: {left.value} und {right.value}.", None),
        ("{when} gab es {relation} {left.noun} {than} {right.value}.", None),
        ("{when} hatten Banken {relation} Beschäftigte {than} die IT mit {right.value}.", None),
        ("{when} waren es zusammen {relation} {right.value} ({parts}).", None),
        ("{right.label}: {right.value}, {when} also {relation} {left.noun} {than} {right.noun}.", None),
        ("Die Zahl ist von {from.when} bis {to.when} {trend}: {from.value}.", "from.value"),
        ("Die Zahl ist von {from.when} bis {to.when} {change}, auf {from}.", "from"),
        ("Die Zahl ist von {from.value} bis {to.when} {trend}.", None),
        ("Die Zahl ist von {from.value} auf {to.value} {trend}.", None),
        ("Die Zahl ist bis {to.when} {trend}: {from.value} ({from.as-of}).", None),
        ("{from.when} waren es {from.value}; bis {to.when} ist die Zahl {trend}.", None),
        ("{when} kamen {share} {whole.noun} von hier: {whole.value}.", "whole.value"),
        ("{when} kamen {share} von hier: {whole}.", "whole"),
        ("{when} kamen {share} {whole.noun} von hier: {part.value} von {whole}.", None),
        ("Von {whole} kamen {when} {share} von hier.", None),
        ("{when} kamen {share} {whole.noun} (insgesamt {whole.value}) von hier.", None),
    ],
)
def test_a_number_alone_belongs_to_what_the_sentence_is_about(template: str, slot: str | None) -> None:
    assert stranded(template, SLOTS, "de") == slot
