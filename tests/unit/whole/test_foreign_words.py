"""Foreign words: a wording speaks of nothing but what its facts count, in words that they use themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.foreign_words import check_foreign_words, is_foreign_to, is_strange_in, words_of
from brandhub.whole.hub import Hub

MORE, SHARE, TREND, NONE, SINCE = (
    "pendler-und-beschaeftigte",
    "von-ausserhalb",
    "felder-rueckgang",
    "keine-bergleute",
    "gaeste-tausend",
)
FARMERS = "bauern-und-bergleute"
COURSE = "von {from} ({from.as-of}) auf {to} ({to.as-of})"
GERMAN = [
    (MORE, "{when} gab es in Musterstadt {relation} {left.noun} {than} {right.noun}.", ""),
    (MORE, "{when} kamen {relation} Menschen von außerhalb, {than} dort eine Stelle hatten.", ""),
    (MORE, "Laut Zählung hatte Musterstadt {when} {relation} Pendler {than} Beschäftigte.", ""),
    (MORE, "Musterstadts Pendlerzahl: {when} {relation} Personen {than} insgesamt.", ""),
    (MORE, "{when} gab es {relation} Einhörner {than} Riesen: {left.value} und {right.value}.", "Einhörner|Riesen"),
    (MORE, "{when} gab es {relation} {left.noun} mit Hund {than} {right.noun}.", "Hund"),
    (MORE, "Im Norden gab es {when} {relation} {left.noun} {than} {right.noun}.", "Norden"),
    (MORE, "Am Sonntag kamen {when} {relation} {left.noun} {than} {right.noun}.", "Sonntag"),
    (MORE, "{when} gingen {relation} {left.noun} {than} {right.noun}.", "gingen"),
    (MORE, "{when} kamen {relation} {left.noun} dazu {than} {right.noun}.", "dazu"),
    (MORE, "{when} entfielen {relation} {left.noun} {than} {right.noun}.", "entfielen"),
    (MORE, "{when} entfielen auf Musterstadt {relation} {left.noun} {than} {right.noun}.", ""),
    (MORE, "{when} machten {relation} {left.noun} zu {than} {right.noun}.", "zu"),
    (MORE, "{when} machten {left.noun} {relation} aus {than} {right.noun}.", ""),
    (
        MORE,
        "{when} {relation} {left.noun} {than} {right.noun}: {left.value} Prozent und {right.value} Prozent.",
        "Prozent",
    ),
    (TREND, f"Der Anteil der Felder liegt in Prozent, er ist {{trend}}: {COURSE}.", ""),
    (MORE, "{when} gab es weiterhin {relation} {left.noun} {than} {right.noun}.", "weiterhin"),
    (MORE, "Weil es regnete, gab es {when} {relation} {left.noun} {than} {right.noun}.", "Weil|regnete"),
    (MORE, "Dank Musterstadt gab es {when} {relation} {left.noun} {than} {right.noun}.", "Dank"),
    (MORE, "{when} gab es Mühlen und {relation} {left.noun} {than} {right.noun}.", "Mühlen"),
    (MORE, "{when} gab es {relation} {left.noun} {than} {right.noun} von außerhalb.", "außerhalb"),
    (MORE, "{when} gab es {relation} Frauen {than} Männer: {left.value} und {right.value}.", "Frauen|Männer"),
    (SHARE, "{when} kamen {share} Beschäftigten von außerhalb.", ""),
    (SHARE, "{when} kamen {share} Menschen mit einer Stelle von außerhalb: {part} von {whole}.", ""),
    (SHARE, "{when} kamen {share} Musterstädter Beschäftigten von außerhalb.", ""),
    (SHARE, "{when} kamen {share} blauen Beschäftigten von außerhalb.", "blauen"),
    (SHARE, "{when} kamen {share} Kindern von außerhalb.", "Kindern"),
    (SHARE, "{when} waren {share} Pendlern Beschäftigte.", "Pendlern"),
    (SHARE, "{when} hatten {share} Beschäftigten einen Hund.", "Hund"),
    (TREND, f"Der Anteil der Felder an der Fläche der Stadt ist {{trend}}: {COURSE}.", ""),
    (TREND, "Der Anteil der Felder ist {trend}: von {from.value} Prozent auf {to.value} Flächen.", "Flächen"),
    (TREND, f"Der Anteil der Einhörner ist {{trend}}: {COURSE}.", "Einhörner"),
    (TREND, f"Wegen der Kohle ist der Anteil der Felder {{trend}}: {COURSE}.", "Wegen|Kohle"),
    (NONE, "{since} arbeiten in den Stollen der Stadt {none} {fact.noun}.", ""),
    (NONE, "{since} arbeiten in Musterstadt {none} Lehrer, also {fact.noun}.", "Lehrer|also"),
    (SINCE, "{since} kamen jährlich wieder {relation} {than} {right.value} Gäste in die Stadt.", ""),
    (SINCE, "{since} kamen {relation} {than} {right.value} Kinder im Jahr.", "Kinder"),
    (SINCE, "{since} gab es {relation} {than} {right.value} jährliche Gäste.", ""),
    (SINCE, "{since} lag die Zahl der jährlichen Gäste {relation} {than} {right.value}.", ""),
    (FARMERS, "{when} gab es {relation} jährliche {left.noun} {than} {right.noun}.", "jährliche"),
    (FARMERS, "{when} kamen {relation} {left.noun} {than} {right.noun}.", "kamen"),
    (FARMERS, "{when} kamen zusammen {relation} {left.noun} {than} {right.noun}.", ""),
    (FARMERS, "{when} nahmen {relation} {left.noun} {than} {right.noun}.", "nahmen"),
    (FARMERS, "{when} standen {relation} {left.noun} {than} {right.noun}.", "standen"),
    (FARMERS, "{when} standen {left.noun} den {right.noun} gegenüber, {relation} {than} diese.", ""),
    (FARMERS, "{when} galten {relation} {left.noun} {than} {right.noun}.", "galten"),
    (FARMERS, "{when} wurden {relation} {left.noun} {than} {right.noun}.", "wurden"),
    (FARMERS, "{when} wurden {relation} {left.noun} gezählt {than} {right.noun}.", ""),
    (MORE, "{when} kamen {relation} {left.noun} {than} {right.noun}.", ""),
]
ENGLISH = [
    (MORE, "{when}, Musterstadt counted {relation} {left.noun} {than} {right.noun}.", ""),
    (MORE, "{when}, {relation} staff from elsewhere worked there {than} people with a job.", ""),
    (MORE, "{when}, there were {relation} {left.noun} in jail {than} {right.noun}.", "jail"),
    (MORE, "{when}, {relation} {left.noun} {than} {right.noun} burnt down.", "burnt|down"),
    (MORE, "{when}, {relation} {left.noun} {than} {right.noun} turned up.", "turned|up"),
    (MORE, "{when}, {left.noun} made up {relation} {than} {right.noun}.", ""),
    (MORE, "{when}, there were {relation} {left.noun} {than} {right.noun}: a share of {left.value}.", "share"),
    (MORE, "{when}, there were {relation} women {than} men: {left.value} and {right.value}.", "women|men"),
    (MORE, "Thanks to Musterstadt there were {relation} {left.noun} {than} {right.noun} {when}.", "Thanks"),
    (SHARE, "{when}, {share} people at work came from elsewhere.", ""),
    (SHARE, "{when}, {share} blue people at work came from elsewhere.", "blue"),
    (SHARE, "{when}, {share} commuters were people at work.", "commuters"),
    (SINCE, "{since}, {relation} {than} {right.value} children came each year.", "children"),
    (SINCE, "{since}, {relation} {than} {right.value} annual children came.", "children"),
    (SINCE, "{since}, {relation} {than} {right.value} children came annually.", "children"),
    (SINCE, "{since}, {relation} {than} {right.value} children came again.", "children"),
    (FARMERS, "{when}, {relation} {left.noun} came {than} {right.noun}.", "came"),
    (FARMERS, "{when}, Musterstadt took {relation} {left.noun} {than} {right.noun}.", "took"),
    (FARMERS, "{when}, {relation} {left.noun} turned out {than} {right.noun}.", "turned"),
    (FARMERS, "{when}, {relation} {left.noun} stood in Musterstadt {than} {right.noun}.", "stood"),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _told(hub: Hub, key: str, **texts: str) -> str:
    claim = hub.claims[key]
    assert claim.wording is not None
    wording = Texts(de=texts.get("de", claim.wording.de), en=texts.get("en", claim.wording.en))
    found = check_foreign_words(claim.model_copy(update={"wording": wording}), hub.proofs[key], hub)
    return "|".join(str(problem.values["word"]) for problem in found if problem.code == "wording-foreign")


@pytest.mark.parametrize(("key", "text", "words"), GERMAN)
def test_a_german_frame_uses_the_words_of_its_facts(hub: Hub, key: str, text: str, words: str) -> None:
    assert _told(hub, key, de=text) == words


@pytest.mark.parametrize(("key", "text", "words"), ENGLISH)
def test_an_english_frame_uses_the_words_of_its_facts(hub: Hub, key: str, text: str, words: str) -> None:
    assert _told(hub, key, en=text) == words


@pytest.mark.parametrize(
    ("label", "word", "is_foreign"),
    [
        ("Leih-Stationen", "Stationen", False),
        ("Leih-Stationen", "Leih", False),
        ("Leih-Stationen", "Leih-Stationen", False),
        ("Leih-Stationen", "Leihstationen", False),
        ("Leihstationen", "Leih-Stationen", False),
        ("Leihstationen", "Stationen", True),
        ("Stationen", "Stationsgebäude", True),
        ("Stationen", "Stationenzahl", False),
        ("Stationen", "Musterstadts", False),
        ("Stationen", "Wölfe", True),
        ("Stationen", "Wolf-Stationen", True),
        ("Leihstationen", "Leih-Wölfe", True),
    ],
)
def test_a_word_with_a_hyphen_is_known_in_whole_and_in_its_parts(
    hub: Hub, label: str, word: str, is_foreign: bool
) -> None:
    reading = hub.series["gaeste"].readings[-1]
    fact = reading.fact.model_copy(update={"label": Texts(de=label, en=label)})
    assert is_foreign_to(word, replace(reading, fact=fact), "de", hub) is is_foreign


def test_a_slot_that_a_claim_does_not_have_has_no_unit_either(hub: Hub) -> None:
    """That there is none is told elsewhere; here nothing breaks."""
    text = "{when} gab es {relation} {left.noun} {than} {nothing.value} Zechen"
    assert _told(hub, FARMERS, de=text) == "Zechen"


def test_a_number_knows_no_words(hub: Hub) -> None:
    number = hub.proofs[SINCE].inputs["right"]
    assert number.is_number
    assert is_foreign_to("Gäste", number, "de", hub)
    assert is_foreign_to("Musterstadt", number, "de", hub)
    assert not is_foreign_to("und", number, "de", hub)


def test_what_a_definition_leaves_out_is_no_word_for_what_it_counts(hub: Hub) -> None:
    reading = hub.series["gaeste"].readings[-1]
    definition = Texts(de="Menschen mit Bett, ohne Hunde; mit Koffer.", en="People with a bed, not dogs; with luggage.")
    known = replace(reading, fact=reading.fact.model_copy(update={"definition": definition}))
    assert [word for word in ("Bett", "Hunde", "Koffer") if is_foreign_to(word, known, "de", hub)] == ["Hunde"]
    assert [word for word in ("bed", "dogs", "luggage") if is_foreign_to(word, known, "en", hub)] == ["dogs"]


def _in_full(hub: Hub, key: str, easy: str | None = None, **texts: str) -> list[str]:
    """Each word with the facts that do not know it and the slot that would say what is meant."""
    claim = hub.claims[key]
    assert claim.wording is not None
    wording = Texts(de=texts.get("de", claim.wording.de), en=texts.get("en", claim.wording.en))
    changed = claim.model_copy(update={"wording": wording, "easy": easy})
    return [
        f"{problem.values['word']}: {problem.values['facts']}, {problem.values['slot']}"
        for problem in check_foreign_words(changed, hub.proofs[key], hub)
    ]


@pytest.mark.parametrize(
    ("key", "language", "text", "told"),
    [
        (TREND, "de", "Der Anteil der Felder ist {trend}: von {from.value} Prozent auf {to.value} Prozent.", []),
        (
            *(TREND, "de", "Der Anteil ist {trend}: von {from.value} Feldern auf {to.value} neue."),
            ["Feldern: feldanteil, {from.noun}", "neue: feldanteil, {from.noun}"],
        ),
        (
            *(TREND, "en", "The share of fields has {trend}: from {from.value} areas to {to.value} per cent."),
            ["areas: feldanteil, {from.noun}"],
        ),
        (SINCE, "de", "{since} kamen jährlich wieder {relation} {left.noun}.", []),
        (
            *(SINCE, "de", "{since} kamen oft {relation} {left.noun}, Wölfe auch."),
            ["oft: gaeste, {left.noun}", "Wölfe: gaeste, {left.noun}", "auch: gaeste, {left.noun}"],
        ),
        (SINCE, "en", "{since}, each year again {relation} wolves came.", ["wolves: gaeste, {left.noun}"]),
        (MORE, "de", "{when} kamen {relation} oft {left.noun} {than} {right.noun}.", []),
        (MORE, "de", "{when} kamen oft {relation} {left.noun} {than} {right.noun}.", ["oft: pendler, {left.noun}"]),
        (
            *(MORE, "de", "{when} gab es Wölfe und Wölfe, {relation} Bären {than} Wölfe."),
            ["Wölfe: pendler, {left.noun}", "Bären: pendler, {left.noun}"],
        ),
        (
            *(MORE, "de", "{when} gab es {relation} Beschäftigte {than} Pendler."),
            ["Pendler: beschaeftigte, {left.noun}"],
        ),
        (
            *(MORE, "en", "{when}, Musterstadt's wolves were {relation} {left.noun} {than} the wolf's dogs."),
            ["wolves: pendler, {left.noun}", "wolf: beschaeftigte, {left.noun}", "dogs: beschaeftigte, {left.noun}"],
        ),
        (
            *(SHARE, "de", "{when} kamen {share} Pendlern von außerhalb: Wölfe."),
            ["Pendlern: beschaeftigte, {part.noun}", "Wölfe: beschaeftigte, pendler, {part.noun}"],
        ),
        (SHARE, "en", "{when}, {share} commuters came from elsewhere.", ["commuters: beschaeftigte, {part.noun}"]),
        (SHARE, "de", "{when} kamen {share} von außerhalb.", []),
    ],
)
def test_who_does_not_know_a_word_is_named(hub: Hub, key: str, language: str, text: str, told: list[str]) -> None:
    assert _in_full(hub, key, **{language: text}) == told


def test_a_sentence_in_leichte_sprache_uses_the_words_of_its_facts_too(hub: Hub) -> None:
    assert _in_full(hub, MORE, "Es gab Wölfe.") == ["Wölfe: beschaeftigte, pendler, {left.noun}"]
    assert _in_full(hub, MORE, "Es gab Beschäftigte.") == []


def test_the_second_of_two_equal_words_is_found_at_its_place(hub: Hub) -> None:
    """„Riesen“ is part of the first word, and a word of its own behind it."""
    claim = hub.claims[MORE]
    text = Texts(de="{when} gab es {relation} Pendler {than} Beschäftigte, Riesenrad, Riesen.", en="x")
    found = [*check_foreign_words(claim.model_copy(update={"wording": text}), hub.proofs[MORE], hub)]
    assert [problem.values["word"] for problem in found][:2] == ["Riesenrad", "Riesen"]


@pytest.mark.parametrize(
    ("language", "own", "foreign"),
    [
        (
            "de",
            "Gäste Gast Gästezahl Nacht Musterstadt Musterstadts Amt Beispiele Zählung Menschen Personen",
            "Nachbarstadt Bochum Chronik Einhorn Übernachtung",
        ),
        ("en", "visitors visitor visitor's overnight Musterstadt Count people stays", "city Bochum Office unicorn"),
    ],
)
def test_a_fact_knows_its_words_its_place_and_who_says_so(hub: Hub, language: str, own: str, foreign: str) -> None:
    reading = hub.series["gaeste"].readings[-1]
    for words, expected in ((own, False), (foreign, True)):
        assert {is_foreign_to(word, reading, language, hub) for word in words.split()} == {expected}


@pytest.mark.parametrize(
    ("word", "text", "is_strange"),
    [
        *(("Stollen", "Der Stollen schließt", False), ("Stollens", "Der Stollen schließt", False)),
        *(("Zeche", "Der Stollen", True), ("und", "x", False), ("Stollenbahn", "Stollen und Bahn", False)),
        *(("Stollenbahnhof", "Stollen", True), ("Stollen's", "Der Stollen", False)),
    ],
)
def test_what_is_strange_in_a_text(word: str, text: str, is_strange: bool) -> None:
    assert is_strange_in(word, (text,), "de") is is_strange


def test_words_hold_together_what_hyphens_and_apostrophes_join() -> None:
    assert words_of("Annas Hund, die Anna-Hütte's 12, don't ’n") == [
        "Annas",
        "Hund",
        "die",
        "Anna-Hütte's",
        "don't",
        "n",
    ]
