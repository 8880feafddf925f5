"""Every wording with every kind of value: what the hub says is German and English, whatever the values turn out to be.

The rules are those of a desk editor: number and noun agree, nothing is bounded or denied twice in a row, counts are
„fewer“ and measures „less“, „mehr“ goes with „als“ and „so viele“ with „wie“. A wording that the hub refuses for these
values is said by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.proofs.plain_claims import plain_slots
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, read_observation
from brandhub.proofs.wordings import check_wording, is_writable, write_sentence
from brandhub.whole.hub import Hub
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.worlds import COUNTS, Published, published, text_of

MODEST = settings(max_examples=120, deadline=None)
NOUNS = {
    "hof": {"de": {"one": "Hof", "many": "Höfe"}, "en": {"one": "farm", "many": "farms"}},
    "grube": {"de": {"one": "Grube", "many": "Gruben"}, "en": {"one": "pit", "many": "pits"}},
}
SIDES = {"left": {"fact": "hof"}, "right": {"fact": "grube"}}
# Every way in which an editor may put two values into a sentence.
FRAMES = (
    "{when}: {relation} {left.noun} {than} {right.noun}, {left.value} {left.noun} und {right}",
    "{when}: {relation} {left.noun} {than} {right}",
    "{when}: {relation} {left.noun} {than} {right.value} {right.noun}",
    "{left.label} {when}: {relation} {than} {right}",
    "{when} {relation} Höfe {than} {right.value} Gruben",
)
VALUES = published(COUNTS)
RELATIONS = st.sampled_from(["more-than", "fewer-than"])
SIZES = st.integers(1, 3).map(str)


def shapes() -> st.SearchStrategy[dict[str, Any]]:
    """The fields of every operator over two values."""
    return st.one_of(
        st.builds(lambda relation: {"operator": relation, **SIDES}, RELATIONS),
        st.builds(
            lambda relation, mode, by: {
                "operator": "difference",
                "relation": relation,
                "mode": mode,
                "by": by,
                **SIDES,
            },
            RELATIONS,
            st.sampled_from(["at-least", "exactly"]),
            SIZES,
        ),
        st.builds(
            lambda times, mode: {"operator": "times", "times": times, "mode": mode, **SIDES},
            st.integers(1, 4),
            st.sampled_from(["at-least", "rounded-down"]),
        ),
    )


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def read(
    hub: Hub, key: str, *values: tuple[str, Published], unit: str = "personen", part_of: tuple[str, ...] = ("grube",)
) -> Series:
    plain = hub.fact("gaeste")
    noun = type(plain.noun).model_validate(NOUNS[key])
    fact = plain.model_copy(update={"id": key, "noun": noun, "unit": unit, "part_of": part_of})
    whole = hub.terms.units[unit].whole
    return Series(
        fact,
        tuple(
            read_observation(
                fact,
                Observation.model_validate({"as-of": as_of, "source": "zaehlung", **value.raw}),
                whole=whole,
            )
            for as_of, value in values
        ),
    )


def sentences(hub: Hub, fields: dict[str, Any], frame: str, *known: Series) -> Iterator[tuple[str, str]]:
    """Language and sentence as it is claimed and as it would be true, where the hub lets the wording pass."""
    english = frame.replace("Höfe", "farms").replace("Gruben", "pits").replace("und", "and")
    raw = {"id": "probe", "status": "published", "topic": "land", "question": {"de": "Ja?", "en": "Yes?"}}
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**raw, "wording": {"de": frame, "en": english}, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert problems == []
    assert proof is not None
    for slots in (proof.slots, proof.true_slots):
        if slots is None or any(check_wording(claim, replace(proof, slots=slots))):
            continue
        for language, template in (("de", frame), ("en", english)):
            yield language, write_sentence(template, slots, language)


NUMBERS = r"(?<![\d.,])(?:[\d.,]+)"
# What must stand in no sentence, and why.
FAULTS = {
    "de": (
        (r"(?<![\d.,-])1 (?:Höfe|Gruben)", "one and a plural"),
        (r"(?:(?<![\d.,])(?:[2-9]|\d{2,})|(?<![\d.,])0) (?:Hof|Grube)\b", "many and a singular"),
        (
            r"\b(?:mindestens|höchstens|mehr als|weniger als|bis zu|genau|rund|knapp|gut|keine)"
            r" (?:mindestens|höchstens|mehr als|weniger als|bis zu|genau|knapp|gut|keine)\b",
            "bounded twice",
        ),
        (r"\b(?:als|wie) (?:mindestens|höchstens|mehr als|weniger als|bis zu|knapp|gut|keine|\d+ bis)\b",
         "bound behind than"),
        (r"\b(?:mindestens|genau|höchstens)? ?1 (?:mehr|weniger) [A-ZÄÖÜ]", "one before a plural"),
        (r"\b(?:mehr|weniger) (?:Höfe )?(?:\([^)]*\) )?wie\b|\bso viele (?:Höfe )?als\b", "wrong conjunction"),
        (r"  | [,.;:)]|\( ", "a gap"),
    ),
    "en": (
        (r"(?<![\d.,-])1 (?:farms|pits)\b", "one and a plural"),
        (r"(?:(?<![\d.,])(?:[2-9]|\d{2,})|(?<![\d.,])0) (?:farm|pit)\b", "many and a singular"),
        (
            r"\b(?:at least|at most|more than|fewer than|up to|exactly|about|just under|just over|no)"
            r" (?:at least|at most|more than|fewer than|up to|exactly|just|no)\b",
            "bounded twice",
        ),
        (r"\b(?:than|as) (?:at least|at most|more than|fewer than|up to|just|no|\d+ to)\b", "bound behind than"),
        (r"\b1 (?:more|fewer) (?:farms|pits)\b", "one before a plural"),
        (r"\bless\b", "counts are fewer"),
        (r"\b(?:more|fewer) (?:farms )?as\b|\bas many (?:farms )?than\b", "wrong conjunction"),
        (r"  | [,.;:)]|\( ", "a gap"),
    ),
}  # fmt: skip


def faults(language: str, sentence: str) -> list[str]:
    return [why for pattern, why in FAULTS[language] if re.search(pattern, sentence)]


@given(fields=shapes(), frame=st.sampled_from(FRAMES), left=VALUES, right=VALUES)
@MODEST
def test_two_values_side_by_side(
    hub: Callable[[], Hub], fields: dict[str, Any], frame: str, left: Published, right: Published
) -> None:
    known = read(hub(), "hof", ("2014", left)), read(hub(), "grube", ("2014", right))
    for language, sentence in sentences(hub(), fields, frame, *known):
        assert faults(language, sentence) == [], sentence


SHARES = ("rounded", "at-least", "at-most", "more-than", "fewer-than")


@given(mode=st.sampled_from(SHARES), value=st.integers(1, 9), part=VALUES, whole=VALUES)
@MODEST
def test_a_share(hub: Callable[[], Hub], mode: str, value: int, part: Published, whole: Published) -> None:
    fields = {"operator": "share", "part": {"fact": "hof"}, "whole": {"fact": "grube"}, "of": 10, "value": value}
    known = read(hub(), "hof", ("2014", part)), read(hub(), "grube", ("2014", whole))
    for language, sentence in sentences(hub(), {**fields, "mode": mode}, "{when} {share}: {part}, {whole}", *known):
        assert faults(language, sentence) == [], sentence
        assert not re.search(r"\b(?:rund|about) (?:0 (?:von|of)|10 (?:von|of) 10)", sentence), sentence


@given(
    mode=st.sampled_from(["rounded", "at-least", "at-most"]),
    value=SIZES,
    left=VALUES,
    right=VALUES,
    per=st.integers(1, 2),
)
@MODEST
def test_a_ratio(hub: Callable[[], Hub], mode: str, value: str, left: Published, right: Published, per: int) -> None:
    fields = {"operator": "ratio", **SIDES, "per": per, "value": value, "mode": mode}
    known = read(hub(), "hof", ("2014", left)), read(hub(), "grube", ("2014", right))
    for language, sentence in sentences(hub(), fields, "{when} kommen auf {per} for {per}: {ratio}", *known):
        assert faults(language, sentence) == [], sentence


@given(
    operator=st.sampled_from(["trend", "change"]),
    direction=st.sampled_from(["rise", "fall"]),
    mode=st.sampled_from(["rounded", "at-least"]),
    by=SIZES,
    first=VALUES,
    last=VALUES,
    unit=st.sampled_from(["personen", "prozent"]),
)
@MODEST
def test_a_movement(
    hub: Callable[[], Hub],
    operator: str,
    direction: str,
    mode: str,
    by: str,
    first: Published,
    last: Published,
    unit: str,
) -> None:
    fields = {"operator": operator, "fact": "hof", "from": "2013", "to": "2014", "direction": direction}
    fields |= {"mode": mode, "by": by} if operator == "change" else {}
    frame = f"{{{operator}}}: von {{from}} {{from.when}} auf {{to}} {{to.when}}"
    known = read(hub(), "hof", ("2013", first), ("2014", last), unit=unit)
    for language, sentence in sentences(hub(), fields, frame, known):
        assert [fault for fault in faults(language, sentence) if fault != "counts are fewer"] == [], sentence
        points = re.search(r"(\S+) (?:Prozentpunkte|percentage points)\b", sentence)
        assert points is None or points[1] != "1", sentence
        if unit == "prozent":
            assert not re.search(r"um \S+ Prozent gest|by \S+ per cent$", sentence), "per cent of per cent"


@given(relation=RELATIONS, parts=st.tuples(VALUES, VALUES), right=st.integers(1, 20).map(str))
@MODEST
def test_a_sum(hub: Callable[[], Hub], relation: str, parts: tuple[Published, Published], right: str) -> None:
    fields = {
        "operator": "sum",
        "relation": relation,
        "parts": [{"fact": "hof"}, {"fact": "grube"}],
        "right": {"number": right},
        "disjoint": {"de": "Ein Hof ist keine Grube.", "en": "A farm is no pit."},
    }
    known = [read(hub(), key, ("2014", part), part_of=()) for key, part in zip(("hof", "grube"), parts, strict=True)]
    frame = "{when}: zusammen {relation} {right.value} ({parts}; {sum})"
    for language, sentence in sentences(hub(), fields, frame, *known):
        assert faults(language, sentence) == [], sentence


EASY = (
    "{when} gab es {relation} {left.noun} {than} {right.noun}: {left} und {right.value} {right.noun}.",
    "{when} gab es {relation} {left.noun} {than} {right.noun}.",
)


@given(relation=RELATIONS, frame=st.sampled_from(EASY), left=VALUES, right=VALUES)
@MODEST
def test_leichte_sprache(hub: Callable[[], Hub], relation: str, frame: str, left: Published, right: Published) -> None:
    raw = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land"}
    fields = {**raw, "question": {"de": "Ja?", "en": "Yes?"}, "operator": relation, **SIDES, "easy": frame}
    claim = CLAIM_KINDS[relation].model_validate(fields)
    known = read(hub(), "hof", ("2014", left)), read(hub(), "grube", ("2014", right))
    proof, _ = prove(claim, {one.fact.id: one for one in known}, hub().terms)
    assert proof is not None
    slots = plain_slots(claim, proof, hub().now.date())
    if is_writable(frame, slots):
        sentence = write_sentence(frame, slots, "de")
        assert faults("de", sentence) == [], sentence


def test_the_rules_see_the_faults() -> None:
    for sentence in (
        "2014: mehr Höfe als weniger als 5 Gruben",
        "2014: mindestens 1 mehr Höfe als Gruben",
        "2014: 1 Höfe",
        "2014: 3 Hof",
        "2014: rund mindestens 5 Höfe",
        "2014: mehr Höfe wie Gruben",
    ):
        assert faults("de", sentence), sentence
    for sentence in ("more farms than at least 5 pits", "1 more farms than pits", "1 pits", "less farms than pits"):
        assert faults("en", sentence), sentence
    assert text_of(Fraction(1)) == "1"
