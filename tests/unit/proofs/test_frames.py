"""Frames: nothing an editor writes around the slots may turn, swap, repeat, grade or deny what was proven."""

from __future__ import annotations

import pytest
from brandhub.proofs.frame_words import added, denied, yearly
from brandhub.proofs.frames import graded, misplaced
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
    ("de", "{relation} {left.noun} {than} {right.noun}: {left.value} {left.noun}, {right.value} {right.noun}", None),
    ("de", "{relation} {left.noun} {than} {right.noun}: {left.value} {right.noun}", "right.noun"),
    ("de", "{since} {none} {fact}", "fact"),
    ("de", "{relation} {left.value} {than} {right.noun}", "left.value"),
    ("de", "Seit {when} {relation} {left.noun} {than} {right.noun}", "when"),
    ("de", "nach dem {left.as-of} {relation} {left.noun} {than} {right.noun}", "left.as-of"),
    ("en", "{relation} {left.noun} {than} {right.noun} before {right.as-of}", "right.as-of"),
    ("de", "bis {when} {relation} {left.noun} {than} {right.noun}", None),
    ("de", "{relation} {left.noun} {than} {right.value}: {right.when} und {left.when}", "right.when"),
    ("de", "{relation} {left.noun} {than} {right.value}: {left.when} und {right.when}", None),
    ("de", "{relation} {left.noun} {than} {right.value} ({right.as-of}), {left.when}", None),
    ("de", "seit {from.as-of} {trend}: {from.value}, {to.value}", None),
]


@pytest.mark.parametrize(("language", "template", "wrong"), PLACED)
def test_slots_stand_where_they_say_what_was_proven(language: str, template: str, wrong: str | None) -> None:
    assert misplaced(template, SLOT.findall(template), language) == wrong


@pytest.mark.parametrize("slot", "relation than within share ratio per sum trend change since none".split())
def test_nothing_that_asserts_is_said_twice(slot: str) -> None:
    """The second time it could say anything."""
    once = "{within} {relation} {than} auf {per}: {share} {ratio} {sum} {trend} {change} {since} {none}"
    twice = f"{once}, {{{slot}}}"
    assert misplaced(once, SLOT.findall(once), "de") is None
    assert misplaced(twice, SLOT.findall(twice), "de") == slot


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


R = "{relation} {left.noun} {than} {right.noun}"
# Sentences with something false or unproven around what was proven; R is the proven part.
TAKEN_BACK = {
    "de": (
        "Wer glaubt, {when} habe es R gegeben, irrt.", "{when} gab es R: Quatsch!", "Unsinn: {when} gab es R.",
        "{when} gäbe es R.", "Es fehlt der Beleg, dass es {when} R gab.", "Es hieß, {when} habe es R gegeben.",
        "Ohne Zweifel gab es {when} R.", "{when} soll es R gegeben haben.",
        "Falls die Zählung stimmt, gab es {when} R.",
        "Wenn es {when} R gab, war das ein Fehler.", "{when} hat es R gegeben? Nein.",
        "{when} gab es R. Das Gegenteil ist wahr.", "Die Stadt behauptet, {when} habe es R gegeben.",
        "{when} gab es R, sagt die Werbung.", "{when} gab es wohl R.", "{when} gab es R, so erzählt man.",
    ),
    "en": (
        "It is nonsense that {when} there were R.", "{when}, there were unlikely R.",
        "{when}, there were said to be R.", "If the count is right, {when} there were R.",
        "{when}, there were R. The opposite is true.", "The city claims that {when} there were R.",
        "It is doubtful that {when} there were R.", "Legend has it that {when} there were R.",
        "Contrary to fact, {when} there were R.", "{when} there were R, or so they say.",
        "Had there been {when} R!", "{when}, were there R?",
    ),
}  # fmt: skip
ADDED = {
    "de": (
        "Heute gibt es R ({as-of}).", "Jetzt gibt es R ({as-of}).", "Derzeit gibt es R ({as-of}).",
        "Inzwischen gibt es R ({as-of}).", "Seit langem gibt es R ({as-of}).", "Noch {when} gab es R.",
        "Schon {when} gab es R.", "{when} gab es wieder R.", "Jedes Jahr wie {when} gab es R.",
        "{when} gab es meistens R.", "{when} gab es oft R.", "{when} gab es selten R.",
        "{when} gab es R, und zwar täglich.", "Im Mai gab es {when} R.", "Ende {as-of} gab es R.",
        "{when} gab es R in ganz Deutschland.", "{when} gab es in Europa R.", "{when} gab es R im ganzen Land.",
        "{when} gab es R je Einwohner.", "{when} gab es R und Zechen.", "{when} gab es R zusammen mit Zechen.",
        "{when} gab es {relation} neue {left.noun} {than} {right.noun}.",
        "{when} gab es {relation} {left.noun} {than} alte {right.noun}.",
        "{when} gab es {relation} {left.noun} oder Ställe {than} {right.noun}.",
        "{when} gab es {relation} {left.noun} ohne Tiere {than} {right.noun}.",
        "{when} kamen {share} jungen Gästen von hier.", "{when} kamen {share} neuen {whole.noun} von hier.",
        "{when} kamen {share} der ausländischen Gäste von hier.", "{share} aller reichen {whole.noun} ({as-of})",
        "{when} waren {share} arbeitslosen Menschen {part.noun}.",
    ),
    "en": (
        "Today there are R ({as-of}).", "Currently there are R ({as-of}).", "Still there are R ({as-of}).",
        "Since long ago there have been R ({as-of}).", "{when}, there were rarely R.",
        "{when}, there were R every day.",
        "{when}, there were R across Europe.", "{when}, there were R per farmer.",
        "{when}, there were R and collieries.",
        "{when}, there were {relation} new {left.noun} {than} {right.noun}.",
        "{when}, there were {relation} {left.noun} {than} old {right.noun}.", "In late {as-of} there were R.",
        "{when}, {share} young guests came from here.", "{when}, {share} of the foreign guests came from here.",
        "{share} of all new {whole.noun} ({as-of})", "{share} of rich {part.noun} ({as-of})",
        "In May, {when}, there were R.", "{when}, there were R or collieries.",
    ),
}  # fmt: skip
FAIR = {
    "de": (
        "{when} gab es R.", "Auf den Höfen {left.value} und Herr Müllers Zeche {right.value}: R ({as-of}).",
        "In der Stadt Ganzlin gab es {when} R.", "{share}: {part.value} von {whole.value} ({as-of})",
        "{when} gab es {relation} {left.noun} {than} die {right.noun} am Fluss.", "Auf {per} kamen {when} {ratio}.",
        "{since} zählte die Stadt jährlich {relation} {than} {right.value} Gäste.",
        "{when} kamen {share} Gästen von hier.", "{when} war {share} der Gäste von hier: {part.value}.",
        "{when} benötigten {share} der {whole.noun} Hilfe.", "{share} benötigen Hilfe ({as-of}).",
        "{share} hatten Arbeit ({as-of}).", "{share} aller {whole.noun} waren neue Gäste ({as-of}).",
    ),
    "en": (
        "{when}, there were R.", "{share} of the {whole.noun}: {part.value} of {whole.value} ({as-of})",
        "{when}, R: {left.value} per cent against {right.value} per cent.", "{ratio} for every {per} ({as-of})",
        "Respondents linked it {relation} often with coal {than} with beer ({as-of}).",
        "{since}, {relation} {than} {right.value} visitors came a year.",
        "{when}, {share} of the {whole.noun} were from here.", "{share} people working here were young ({as-of}).",
    ),
}  # fmt: skip


def framed(sentences: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text.replace("R", R, 1) if "{relation}" not in text and " R" in text else text)
            for language, texts in sentences.items() for text in texts]  # fmt: skip


@pytest.mark.parametrize(("language", "template"), framed(TAKEN_BACK))
def test_a_frame_takes_nothing_back(language: str, template: str) -> None:
    assert [found[0] for found in denied(template, language)]


@pytest.mark.parametrize(("language", "template"), framed(ADDED))
def test_a_frame_adds_nothing(language: str, template: str) -> None:
    assert [found[0] for found in added(template, language)]


@pytest.mark.parametrize(("language", "template"), framed(FAIR))
def test_a_fair_frame_is_left_alone(language: str, template: str) -> None:
    assert [found[0] for found in (*denied(template, language), *added(template, language))] == []


def test_an_area_of_ones_own_adds_nothing() -> None:
    assert list(added("{when} gab es in Deutschland {relation}", "de", spared="Deutschland Deutschland")) == []
    assert [found[0] for found in added("{when} gab es in Deutschland {relation}", "de", spared="Essen")] == [
        "Deutschland"
    ]


@pytest.mark.parametrize(
    ("language", "template", "found"),
    [
        ("de", "ist {when} jährlich {change}", ["jährlich"]), ("de", "ist im Jahr {change}", ["im Jahr"]),
        ("de", "ist zwischen den Jahren {change}", []), ("en", "has {change} a year", ["a year"]),
        ("en", "has {change} year on year", ["year on year"]), ("en", "has {change} between the years", []),
    ],
)  # fmt: skip
def test_a_change_between_two_dates_is_none_of_every_year(language: str, template: str, found: list[str]) -> None:
    assert [word[0] for word in yearly(template, language)] == found


@pytest.mark.parametrize(
    "frame",
    [
        "{when}, there were one {relation} {left.noun} {than} {right.noun}",
        "{when}, there were {relation} {left.noun} {than} there are {right.noun}",
        "{when}, there were {relation} {left.noun} {than} {right.noun}, as there are",
        "{when}, there were {relation} {left.noun} {than} in the years of {right.noun}",
        "{when}, the town took in {relation} {left.noun} {than} {right.noun}",
        "{when}, {relation} {left.noun} {than} {right.noun} made it",
        "{when}, {left.noun} did {relation} {than} {right.noun}",
        "{when}, {left.noun} counted for {relation} {than} {right.noun}",
    ],
)
def test_other_times_and_other_verbs_say_more_than_was_proven(frame: str) -> None:
    assert [*added(frame, "en")]


@pytest.mark.parametrize(
    ("language", "frame"),
    [
        ("en", "{when}, there were {relation} {left.noun} {than} there were {right.noun}"),
        ("en", "{when}, the sides took up {relation} {than} {right.value}"),
        ("en", "{when}, {left.noun} numbered {relation} {than} {right.value}"),
        ("de", "{when} gab es {relation} {left.noun}, {than} es {right.noun} gab"),
        ("de", "{when} zählte die Stadt {relation} {than} {right.value} {left.noun}"),
        ("de", "auf je {per} kommen {ratio}"),
        ("de", "damals waren es Bergleute, {since} sind es {none} {fact.noun}"),
        ("en", "there were {from}, and in {to.as-of} there are {to}: {trend}"),
    ],
)
def test_the_same_time_and_plain_verbs_pass(language: str, frame: str) -> None:
    assert [*added(frame, language)] == []
