"""Frames: nothing an editor writes around the slots may turn, swap, repeat, grade or deny what was proven."""

from __future__ import annotations

import pytest
from brandhub.proofs.frames import denied, graded, misplaced
from brandhub.proofs.wordings import SLOT

PLACED = [
    ("de", "{relation} {left.noun} {than} {right.noun}: {left.value} und {right.value}", None),
    ("de", "{relation} {left.noun} {than} {right.noun}: {right.value} und {left.value}", "right.value"),
    ("de", "{relation} {left.noun} {than} {right.value}, es waren {left.value}", None),
    ("de", "{relation} {left.noun} {than} {right.noun} und {relation} {right.noun} {than} {left.noun}", "relation"),
    ("de", "{right.when} {relation} {left.noun}, {than} {left.when} {right.noun}", "right.when"),
    ("de", "{left.when} {relation} {left.noun}, {than} {right.when} {right.noun}", None),
    ("de", "{right.area}: {relation} {left.noun} {than} {right.noun}, {left.area}", "right.area"),
    ("de", "auf {per} kommen {ratio}", None),
    ("de", "je {per} sind es {ratio}", None),
    ("de", "auf {ratio} kommen {per}", "per"),
    ("en", "{ratio} per {per}", None),
    ("en", "{ratio} for each {per}", None),
    ("en", "{per} for {ratio}", "per"),
    ("de", "zusammen {relation} {right} ({parts})", None),
    ("de", "{right}: zusammen {relation} ({parts})", "relation"),
    ("de", "zusammen {relation} {sum}, {right} ({parts})", "relation"),
    ("de", "ist {change}: von {from.value} auf {to.value}", None),
    ("de", "ist {change}: von {to.value} auf {from.value}", "to.value"),
    ("de", "{share}: {part.value} von {whole.value}", None),
    ("de", "{share} von {part.value}", "part.value"),
    ("en", "{share} of {part.value}", "part.value"),
    ("de", "{since} {none} {fact.noun} und {since}", "since"),
]


@pytest.mark.parametrize(("language", "template", "wrong"), PLACED)
def test_slots_stand_where_they_say_what_was_proven(language: str, template: str, wrong: str | None) -> None:
    assert misplaced(template, SLOT.findall(template), language) == wrong


@pytest.mark.parametrize(
    ("language", "template"),
    [
        ("de", "mindestens {share}"), ("de", "über {left.value}"), ("de", "Rund {ratio}"), ("de", "knapp {left}"),
        ("de", "fast {relation}"), ("de", "bis zu {part-1.value}"), ("de", "genau {change}"),
        ("en", "over {left.value}"), ("en", "at least {share}"), ("en", "nearly {relation}"), ("en", "only {right}"),
    ],
)  # fmt: skip
def test_no_word_grades_a_slot(language: str, template: str) -> None:
    assert len(list(graded(template, language))) == 1


@pytest.mark.parametrize(
    ("language", "template"),
    [
        ("de", "{left.value} gegen {right.value}"), ("de", "über die Höfe: {left.value}"), ("de", "zusammen {share}"),
        ("de", "wieder {relation}"), ("en", "against {right.value}"), ("en", "again {relation}"),
        ("de", "unter {from.as-of}"), ("en", "by about one in the region, {left.value}"),
    ],
)  # fmt: skip
def test_other_words_may_stand_before_a_slot(language: str, template: str) -> None:
    assert list(graded(template, language)) == []


@pytest.mark.parametrize(
    ("language", "template"),
    [
        ("de", "Es ist ein Irrtum, dass {relation}"), ("de", "Es stimmt nicht mehr: {relation}"),
        ("de", "Vermutlich {relation}"), ("de", "Es wären {share}"), ("en", "It is no longer true that {relation}"),
        ("en", "Supposedly {relation}"), ("en", "There would be {relation}"),
    ],
)  # fmt: skip
def test_no_sentence_takes_itself_back(language: str, template: str) -> None:
    assert len(list(denied(template, language))) == 1


def test_a_plain_frame_is_left_alone() -> None:
    for language, template in (
        ("de", "In Dortmund arbeiteten {when} {relation} {left.noun} {than} {right.noun} in Zechen."),
        ("en", "{when}, {relation} {left.noun} {than} colliery {right.noun} worked in Dortmund."),
    ):
        assert list(denied(template, language)) == []
        assert list(graded(template, language)) == []
        assert misplaced(template, SLOT.findall(template), language) is None
