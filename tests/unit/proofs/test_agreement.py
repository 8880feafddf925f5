"""Agreement: a verb has the number of what the slot beside it counts, so nobody reads „1 Hof waren“."""

from __future__ import annotations

import re
from typing import Any

import pytest
from brandhub.proofs import agreement
from brandhub.proofs.agreement import _renumbered, verb_beside
from brandhub.proofs.wordings import check_wording
from brandhub.whole.hub import Hub
from brandhub.whole.verdicts import true_sentence
from hypothesis import given
from hypothesis import strategies as st
from unit.proofs.test_phrases import BOTH, hub, proven, series

__all__ = ["hub"]
MORE = {"operator": "fewer-than", **BOTH}
# How many farms there are, the wording in German and English, and what is told of each.
SENTENCES = [
    ("1", "{when} waren {left.value} {left.noun}, {relation} {than} {right.value}", "waren 1 Hof"),
    ("1", "{when} waren {left}, {relation} {than} {right}", "waren 1 Hof"),
    ("1", "{when} waren es {left.value}, {relation} {than} {right.value}", "waren es 1"),
    ("1", "{when} waren {left.value} Höfe da, {relation} {than} {right.value}", "waren 1 Hof"),
    ("1", "Im Tal standen {when} noch: {left}, {relation} {than} {right}", None),
    ("1", "Im Tal standen {left.when} {left}, {relation} {than} {right.when} {right}", "standen 2014 1 Hof"),
    ("1", "Bekannt sind in Musterstadt {left}, {relation} {than} {right} ({as-of})", "sind in Musterstadt 1 Hof"),
    ("1", "{left} ({left.as-of}) lagen im Tal, {relation} {than} {right} ({right.as-of})", "1 Hof (2014) lagen"),
    ("1", "{when} gab es {left}, {relation} {than} {right}", None),
    ("1", "{when} war es {left}, {relation} {than} {right}", None),
    ("1", "{when} waren {left} und eine Mühle am Bach, {relation} {than} {right}", None),
    ("1", "{when} lebten auf {left} Menschen, {relation} {than} auf {right}", None),
    ("1", "Menschen von {left} kamen {when} ins Tal, {relation} {than} von {right}", None),
    ("3", "{when} waren {left}, {relation} {than} {right}", None),
    ("3", "{left} ({left.as-of}) lag im Tal, {relation} {than} {right} ({right.as-of})", "3 Höfe (2014) lag"),
    ("3", "{when} lebte in Musterstadt {left}, {relation} {than} {right}", "lebte in Musterstadt 3 Höfe"),
    ("3", "{when} kam zusammen {left}, {relation} {than} {right}", "kam zusammen 3 Höfe"),
    ("3", "{when} kam Musterstadt auf {left}, {relation} {than} {right}", None),
    ("3", "Ihre Zahl war {when} {left.value}, {relation} {than} {right.value}", None),
    ("0", "{when} waren {left.value} in Betrieb, {relation} {than} {right.value}", None),
]
ENGLISH = [
    ("1", "{when}, there were {left}, {relation} {than} {right}", "were 1 farm"),
    ("1", "{when}, there were just {left.value} {left.noun}, {relation} {than} {right}", "were just 1 farm"),
    ("1", "{left} ({left.as-of}) are in the valley, {relation} {than} {right} ({right.as-of})", "1 farm (2014) are"),
    ("1", "{when}, there was {left}, {relation} {than} {right}", None),
    ("1", "{when}, the town had {left}, {relation} {than} {right}", None),
    ("1", "{when}, people from {left} were there, {relation} {than} from {right}", None),
    ("1", "{when}, there were {left} and a mill, {relation} {than} {right}", None),
    ("3", "{when}, there was {left}, {relation} {than} {right}", "there was 3 farms"),
    ("3", "{left} ({left.as-of}) is in the valley, {relation} {than} {right} ({right.as-of})", "3 farms (2014) is"),
    ("3", "{when}, there were {left}, {relation} {than} {right}", None),
]
PLAIN = "{left.when} {relation} {left.noun} {than} {right.when} {right.noun}"


def told(hub: Hub, claim: dict[str, Any], farms: dict[str, str], wording: tuple[str, str]) -> list[object]:
    known = series(hub, "hof", farms), series(hub, "grube", {"value": "5"})
    shaped, proof = proven(hub, claim, *known, wording=wording)
    return [p.values["text"] for p in check_wording(shaped, proof) if p.code == "wording-number"]


@pytest.mark.parametrize(("farms", "wording", "expected"), SENTENCES)
def test_a_german_verb_agrees_with_the_number(hub: Hub, farms: str, wording: str, expected: str | None) -> None:
    assert told(hub, MORE, {"value": farms}, (wording, PLAIN)) == ([] if expected is None else [expected])


@pytest.mark.parametrize(("farms", "wording", "expected"), ENGLISH)
def test_an_english_verb_agrees_with_the_number(hub: Hub, farms: str, wording: str, expected: str | None) -> None:
    assert told(hub, MORE, {"value": farms}, (PLAIN, wording)) == ([] if expected is None else [expected])


def test_the_last_number_said_decides(hub: Hub) -> None:
    frame = "{when} waren {left}, {relation} {than} {right}"
    assert told(hub, MORE, {"kind": "at-least", "value": "1"}, (frame, PLAIN)) == ["waren mindestens 1 Hof"]
    assert told(hub, MORE, {"kind": "between", "low": "0", "high": "1"}, (frame, PLAIN)) == ["waren 0 bis 1 Hof"]
    assert told(hub, MORE, {"kind": "between", "low": "1", "high": "2"}, (frame, PLAIN)) == []


def test_a_ratio_of_one_comes_alone(hub: Hub) -> None:
    claim = {"operator": "ratio", "per": "5", "value": "1", "left": {"fact": "hof"}, "right": {"fact": "grube"}}
    many = {**claim, "value": "3"}
    come, comes = "Auf {per} kamen {when} {ratio}", "Auf {per} kam {when} {ratio}"
    plain = "{when}, the town had {ratio} per {per}"
    assert told(hub, claim, {"value": "1"}, (come, plain)) == ["kamen 2014 1 Hof"]
    assert told(hub, claim, {"value": "1"}, (comes, plain)) == []
    assert told(hub, many, {"value": "3"}, (comes, plain)) == ["Auf 5 Gruben kam 2014 3 Höfe"]
    assert told(hub, many, {"value": "3"}, (come, plain)) == []


def test_one_more_is_one(hub: Hub) -> None:
    claim = {"operator": "difference", "relation": "fewer-than", "mode": "exactly", "by": "1", **BOTH}
    frame, plain = "{when} waren es {relation} {left.noun} {than} {right.noun}", PLAIN
    assert told(hub, claim, {"value": "4"}, (frame, plain)) == ["waren es genau 1 Hof weniger"]
    assert told(hub, {**claim, "by": "2"}, {"value": "3"}, (frame, plain)) == []


def test_one_of_a_hundred_comes_alone(hub: Hub) -> None:
    claim = {"operator": "share", "part": {"fact": "hof"}, "whole": {"fact": "grube"}, "value": "1", "of": "100"}
    come, comes = "{when} kamen {share} Höfen von hier", "{when} kam {share} Höfen von hier"
    plain = "{when}, {share} farms came from here"
    assert told(hub, claim, {"value": "4"}, (come, plain)) == ["kamen rund 1 von 100"]
    assert told(hub, {**claim, "mode": "at-least"}, {"value": "4"}, (come, plain)) == ["kamen mindestens 1 von 100"]
    assert told(hub, {**claim, "mode": "more-than"}, {"value": "4"}, (come, plain)) == []
    assert told(hub, {**claim, "value": "2"}, {"value": "4"}, (come, plain)) == []
    assert told(hub, {**claim, "mode": "at-least", "of": "2"}, {"value": "4"}, (come, plain)) == []
    assert told(hub, claim, {"value": "4"}, (comes, plain)) == []


def test_a_measure_has_no_number_of_its_own(hub: Hub) -> None:
    known = series(hub, "hof", {"value": "1"}, "prozent"), series(hub, "grube", {"value": "5"}, "prozent")
    claim, proof = proven(hub, MORE, *known, wording=("{when} waren {left}, {relation} {than} {right}", PLAIN))
    assert [problem.code for problem in check_wording(claim, proof) if problem.code == "wording-number"] == []


# What is claimed of 350 per 1,200, the German wording, and what is true instead.
TRUE = [
    ("at-most", 1, "Auf {per} kam {when} {ratio}", "Auf 350 Gruben kamen 2014 höchstens 30 Höfe"),
    ("at-most", 1, "Auf {per} gab es {when} {ratio}", "Auf 350 Gruben gab es 2014 höchstens 30 Höfe"),
    ("at-most", 1, "{when} lag, so die Zählung, auf {per} {ratio}", "Gäste: 102 (2014); Gäste: 1.200 (2014)."),
    ("at-least", 40, "Auf {per} kamen {when} {ratio}", "Auf 350 Gruben kamen 2014 mindestens 29 Höfe"),
]


@pytest.mark.parametrize(("mode", "value", "wording", "expected"), TRUE)
def test_the_verb_of_what_is_true_follows_its_number(
    hub: Hub, mode: str, value: int, wording: str, expected: str
) -> None:
    claim = {"operator": "ratio", **BOTH, "per": 350, "value": value, "mode": mode}
    known = series(hub, "hof", {"value": "102"}), series(hub, "grube", {"value": "1200"})
    shaped, proof = proven(hub, claim, *known, wording=(wording, "{when}, there were {ratio} per {per}"))
    assert true_sentence(shaped, proof).de == expected


def test_many_become_one() -> None:
    assert (
        _renumbered("Auf {per} kamen {when} {ratio}", r"\{ratio\}", "de", many=False) == "Auf {per} kam {when} {ratio}"
    )
    assert _renumbered("{ratio} ({left.as-of}) Are there", r"\{ratio\}", "en", many=False) == (
        "{ratio} ({left.as-of}) Is there"
    )


@pytest.mark.parametrize(
    ("text", "language", "is_one", "found"),
    [
        ("2014 lebten hier @.", "de", True, "lebten hier"),
        ("Es waren nur @.", "de", True, "waren nur"),
        ("Im Archiv standen im Jahr 2014 @.", "de", True, "standen im Jahr 2014"),
        ("@ waren in der Stadt.", "de", True, " waren"),
        ("Er weiß, dass @ kamen.", "de", True, " kamen"),
        ("@ lehrten hier.", "de", True, " lehrten"),
        ("2014 lebte hier @.", "de", True, None),
        ("@ war in der Stadt.", "de", True, None),
        ("Hier lebten @ und viele Hunde.", "de", True, None),
        ("Hier lebten @, Hunde und Katzen.", "de", True, None),
        ("Neben @ standen Bänke.", "de", True, None),
        ("Mit Blick auf @ standen sie auf.", "de", True, None),
        ("Es gab @.", "de", True, None),
        ("2014 lebte hier @.", "de", False, "lebte hier"),
        ("2014 kam @.", "de", False, "kam"),
        ("@ war in der Stadt.", "de", False, " war"),
        ("2014 lebten hier @.", "de", False, None),
        ("Das Dorf hatte @.", "de", False, None),
        ("Der Hof war @ groß.", "de", False, None),
        ("Mit @ war die Stadt voll.", "de", False, None),
        ("There were @.", "en", True, "were"),
        ("In 2014, @ were here.", "en", True, " were"),
        ("There was @.", "en", False, "there was"),
        ("There was @.", "en", True, None),
        ("There were @ and dogs.", "en", True, None),
    ],
)
def test_a_text_says_one_was_and_many_were(text: str, language: str, is_one: bool, found: str | None) -> None:
    before, after = text.split("@")
    said = verb_beside(before, after, language, is_one=is_one)
    assert (said and said.lower()) == (found and found.lower())


WORDS = (
    "waren lebten kam existierte were was there (waren Dort. hier dort es nur noch im Jahr 2014 201 in am Tal"
    " in-Tal bei Musterstadt insgesamt just in total only weil because In 1999, zwölf, so- Die İn ın"
).split()


@given(
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join),
    st.sampled_from(("", " ", "  ", " -", "\t")),
    st.sampled_from(("", " waren da", " war da", " war es", " were here", " is", ", 2 Mühlen und", " und eine")),
    st.sampled_from(("de", "en")),
    st.booleans(),
)
def test_at_the_end_of_a_line_is_found_what_is_found_in_all_of_it(
    before: str, blank: str, after: str, language: str, is_one: bool
) -> None:
    """As written down once: every pattern is tried on the whole line."""
    before += blank
    verbs = agreement._MANY[language] if is_one else agreement._INTRANSITIVE
    between = rf"(?<![\w-])({verbs}) {agreement._BETWEEN_WORDS[language]}$"
    expected = None
    if not agreement._LISTED[language].match(after):
        found = None
        if is_one or language == "de":
            found = re.search(between, before, re.IGNORECASE)
        if not is_one and language == "en":
            found = re.search(r"\bthere (?:was|is) $", before, re.IGNORECASE)
        if found:
            expected = found[0].strip()
        elif agreement._BEGUN.search(before):
            wrong = (agreement._MANY if is_one else agreement._ONE)[language]
            behind = re.match(rf"( {wrong})\b(?! (?:es|sie|wir|ihr|they|we|you)\b)", after)
            expected = behind[1] if behind else None
    assert verb_beside(before, after, language, is_one=is_one) == expected


def test_of_a_long_line_only_the_end_is_looked_at() -> None:
    line = "Im Tal waren Höfe und Mühlen, die heute niemand kennt. " * 20
    for end, at_most in (("Die Stadt zählt ", 20), ("Dort lebten im Jahr 2014 noch ", 40), ("Gezählt:", 0)):
        assert len(agreement._end_of(line + end, "de")) <= at_most
