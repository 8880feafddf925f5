"""Claims: which fields an assertion needs, which it may not have, and where the bounds of a number lie."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS, CLAIM_SCHEMA, Claim
from pydantic import ValidationError

ASKED = {"de": "Ist das so?", "en": "Is that so?"}
SAID = {"de": "Das ist so.", "en": "It is so."}
QUOTED = {**SAID, "source": "chronik"}
RETIRED = {"on": "2020-01-01", "reason": {"de": "Alt.", "en": "Old."}}
LEFT, RIGHT = {"fact": "hoefe"}, {"fact": "pendler"}
OPERATORS: dict[str, dict[str, Any]] = {
    "more-than": {"left": LEFT, "right": RIGHT},
    "equal-within": {"left": LEFT, "right": RIGHT, "within": "5"},
    "difference": {"left": LEFT, "right": RIGHT, "relation": "more-than", "by": "5"},
    "times": {"left": LEFT, "right": RIGHT, "times": "2", "mode": "at-least"},
    "share": {"part": LEFT, "whole": RIGHT, "value": "33"},
    "ratio": {"left": LEFT, "right": RIGHT, "value": "33"},
    "sum": {"parts": [LEFT, RIGHT], "relation": "more-than", "right": {"number": "5"}, "disjoint": SAID},
    "trend": {"fact": "hoefe", "from": "2010", "to": "2014", "direction": "fall"},
    "change": {"fact": "hoefe", "from": "2010", "to": "2014", "direction": "fall", "by": "12"},
    "since": {"left": LEFT, "right": RIGHT, "relation": "more-than", "from": "2010"},
    "none-since": {"fact": "hoefe", "from": "1987-03-31"},
    "undefined": {"status": "retired", "retired": RETIRED, "said": QUOTED, "wording": None},
    "rank": {"list": "staedte", "subject": LEFT, "place": "2", "adjective": "groß"},
    "largest": {"list": "staedte", "subject": LEFT, "adjective": "groß"},
    "smallest": {"list": "staedte", "subject": LEFT, "adjective": "klein"},
    "first": {"list": "staedte", "subject": {"event": "gruendung"}},
}  # fmt: skip


def read(kind: str, **changes: Any) -> Claim:
    """A claim that is right, with some fields changed; None takes a field away."""
    fields: dict[str, Any] = {"id": "x", "status": "published", "topic": "land", "question": ASKED, "wording": SAID}
    fields |= {"operator": kind, **OPERATORS[kind], **changes}
    return CLAIM_SCHEMA.validate_python({name: value for name, value in fields.items() if value is not None})


def refusals(operator: str, **changes: Any) -> set[str]:
    """The codes of what is wrong; nothing for a claim that may be written so."""
    try:
        read(operator, **changes)
    except ValidationError as refusal:
        return {error["type"] for error in refusal.errors()}
    return set()


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_has_a_schema_of_its_own(operator: str) -> None:
    claim = read(operator)
    assert type(claim) is CLAIM_KINDS[operator]
    assert claim.operator == operator


def test_no_operator_is_left_without_a_test() -> None:
    assert set(CLAIM_KINDS) == {*OPERATORS, "fewer-than"}
    assert type(read("more-than", operator="fewer-than")) is CLAIM_KINDS["fewer-than"]


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("more-than", {"right": {"fact": "a", "number": "3"}}, "operand-fact-or-number"),
    ("more-than", {"right": {}}, "operand-fact-or-number"),
    ("more-than", {"right": {"number": "3", "as-of": "2014"}}, "operand-number-undated"),
    ("more-than", {"wording": None}, "claim-needs-wording"),
    ("more-than", {"wording": None, "status": "draft"}, "claim-needs-wording"),
    ("more-than", {"wording": None, "status": "examined"}, "claim-needs-expect"),
    ("more-than", {"status": "examined"}, "claim-needs-expect"),
    ("more-than", {"expect": "refuted"}, "claim-expect-needless"),
    ("more-than", {"expect": "refuted", "status": "draft"}, "claim-expect-needless"),
    ("more-than", {"expect": "refuted", "status": "retired", "retired": RETIRED}, "claim-expect-needless"),
    ("more-than", {"status": "retired"}, "claim-needs-reason"),
    ("more-than", {"retired": RETIRED}, "claim-not-retired"),
    ("more-than", {"retired": RETIRED, "status": "draft"}, "claim-not-retired"),
    ("more-than", {"question": {"de": "So!", "en": "So?"}}, "question-mark"),
    ("more-than", {"question": {"de": "So?", "en": "So."}}, "question-mark"),
    ("equal-within", {"within": None}, "one-tolerance"),
    ("equal-within", {"within-percent": "5"}, "one-tolerance"),
    ("equal-within", {"within": "-1"}, "tolerance-negative"),
    ("equal-within", {"within": None, "within-percent": "0"}, "must-be-positive"),
    ("difference", {"by": "0"}, "must-be-positive"),
    ("difference", {"by": "-5"}, "must-be-positive"),
    ("times", {"times": "0"}, "below-one"),
    ("share", {"of": "9", "value": "3"}, "share-too-coarse"),
    ("share", {"mode": "at-least", "value": "0"}, "share-says-nothing"),
    ("share", {"mode": "at-most", "value": "100"}, "share-says-nothing"),
    ("share", {"mode": "at-most", "value": "101"}, "share-says-nothing"),
    ("share", {"mode": "fewer-than", "value": "101"}, "share-says-nothing"),
    ("ratio", {"value": "0"}, "must-be-positive"),
    ("ratio", {"mode": "at-least", "step": "1"}, "step-only-rounded"),
    ("ratio", {"mode": "at-most", "step": "1"}, "step-only-rounded"),
    ("ratio", {"step": "0"}, "must-be-positive"),
    ("ratio", {"step": "2"}, "not-a-multiple-of-step"),
    ("ratio", {"value": "33.5"}, "not-a-multiple-of-step"),
    ("ratio", {"value": "30", "step": "10"}, "step-too-coarse"),
    ("ratio", {"per": "0"}, "below-one"),
    ("sum", {"parts": [LEFT]}, "sum-needs-parts"),
    ("sum", {"disjoint": None}, "sum-overlapping-or-disjoint"),
    ("sum", {"overlapping": "true"}, "sum-overlapping-or-disjoint"),
    ("sum", {"parts": [LEFT, RIGHT, LEFT]}, "sum-part-twice"),
    ("sum", {"parts": [{**LEFT, "as-of": "2014"}, {**LEFT, "as-of": "2014"}]}, "sum-part-twice"),
    ("trend", {"to": "2010"}, "from-after-to"),
    ("trend", {"to": "2009"}, "from-after-to"),
    ("trend", {"to": "2010-06"}, "from-after-to"),
    ("trend", {"from": "2010-12", "to": "2010"}, "from-after-to"),
    ("trend", {"from": "2010-01", "to": "2010"}, "from-after-to"),
    ("trend", {"to": "2010-12"}, "from-after-to"),
    ("change", {"to": "2010"}, "from-after-to"),
    ("change", {"to": "2010-06"}, "from-after-to"),
    ("change", {"from": "2010-01", "to": "2010"}, "from-after-to"),
    ("change", {"to": "2010-12"}, "from-after-to"),
    ("change", {"by": "0"}, "must-be-positive"),
    ("change", {"by": "12.5"}, "not-a-multiple-of-step"),
    ("change", {"mode": "at-least", "step": "1"}, "step-only-rounded"),
    ("since", {"until": "2009"}, "from-after-to"),
    ("none-since", {"from": "1960s"}, "not-a-beginning"),
    ("undefined", {"said": None}, "undefined-not-retired"),
    ("undefined", {"status": "published", "retired": None, "wording": SAID}, "undefined-not-retired"),
    ("undefined", {"wording": SAID}, "undefined-not-retired"),
    ("undefined", {"headline": SAID}, "undefined-not-retired"),
    ("undefined", {"past": SAID}, "undefined-not-retired"),
    ("undefined", {"past-headline": SAID}, "undefined-not-retired"),
    ("undefined", {"easy": "So."}, "undefined-not-retired"),
]
ALLOWED: list[tuple[str, dict[str, Any]]] = [
    ("more-than", {"right": {"number": "3"}}),
    ("more-than", {"left": {"fact": "hoefe", "as-of": "2014"}}),
    ("more-than", {"wording": None, "status": "examined", "expect": "refuted"}),
    ("more-than", {"wording": None, "status": "retired", "retired": RETIRED}),
    ("more-than", {"status": "draft"}),
    ("equal-within", {"within": "0"}),
    ("equal-within", {"within": None, "within-percent": "0.5"}),
    ("difference", {"by": "0.5"}),
    ("share", {"of": "10", "value": "3"}),
    ("share", {"of": "2", "value": "1", "mode": "more-than"}),
    ("share", {"value": "0"}),
    ("share", {"value": "100"}),
    ("share", {"mode": "at-least", "value": "1"}),
    ("share", {"mode": "at-most", "value": "99"}),
    ("share", {"mode": "at-most", "value": "0"}),
    ("share", {"mode": "more-than", "value": "0"}),
    ("share", {"mode": "fewer-than", "value": "100"}),
    ("ratio", {"mode": "at-least", "value": "33.5"}),
    ("ratio", {"value": "33.5", "step": "0.5"}),
    ("ratio", {"value": "1", "step": "1"}),
    ("ratio", {"value": "0.5", "step": "0.5"}),
    ("ratio", {"value": "40", "step": "10"}),
    ("sum", {"disjoint": None, "overlapping": "true"}),
    ("sum", {"parts": [{**LEFT, "as-of": "2014"}, {**LEFT, "as-of": "2013"}]}),
    ("sum", {"parts": [{**LEFT, "as-of": "2014"}, LEFT]}),
    ("trend", {"to": "2011"}),
    ("trend", {"from": "2010-06", "to": "2011"}),
    ("trend", {"from": "2010", "to": "2011-01"}),
    ("change", {"to": "2011"}),
    ("change", {"by": "12.5", "step": "0.5"}),
    ("change", {"by": "12.5", "mode": "at-least"}),
    ("since", {"until": "2010"}),
    ("none-since", {"from": "1987"}),
]


@pytest.mark.parametrize(("operator", "changes", "code"), REFUSED)
def test_what_cannot_be_asserted_is_refused(operator: str, changes: dict[str, Any], code: str) -> None:
    assert refusals(operator, **changes) == {code}


@pytest.mark.parametrize(("operator", "changes"), ALLOWED)
def test_what_can_be_asserted_may_be_written(operator: str, changes: dict[str, Any]) -> None:
    assert refusals(operator, **changes) == set()


def test_what_is_not_said_has_its_usual_meaning() -> None:
    assert read("share").of == 100  # type: ignore[union-attr]
    assert read("ratio").per == 100  # type: ignore[union-attr]
    modes = {name: read(name).mode for name in ("difference", "share", "ratio", "change", "rank")}  # type: ignore[union-attr]
    assert modes == {
        "difference": "at-least", "share": "rounded", "ratio": "rounded", "change": "rounded", "rank": "exactly",
    }  # fmt: skip
    assert not read("sum").overlapping  # type: ignore[union-attr]


def test_an_old_sentence_is_quoted_in_both_languages() -> None:
    said = read("undefined").said
    assert said is not None
    assert (said["de"], said["en"]) == ("Das ist so.", "It is so.")
