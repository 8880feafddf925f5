"""Facts: observed or derived, with the review that their policy asks for, and values whose fields fit their kind."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from brandhub.models.facts import Derivation, Fact, Forms, GermanForms, NounForms, Observation, undivided
from pydantic import BaseModel, ValidationError

TEXT = {"de": "Höfe", "en": "Farms"}
NOUN = {"de": {"one": "Hof", "many": "Höfe"}, "en": {"one": "farm", "many": "farms"}}
SEEN = {"as-of": "2014", "value": "102", "source": "zaehlung"}
PART = {"fact": "a", "as-of": "2014"}
CARRIED = {"rule": "at-least", "from": ["a"], "reason": TEXT}
SUM = {"rule": "sum", "parts": [PART, {"fact": "b", "as-of": "2014"}], "reason": TEXT}


def refusals(model: type[BaseModel], fields: dict[str, Any]) -> set[str]:
    """The codes of what is wrong; nothing for what may be written so."""
    try:
        model.model_validate({name: value for name, value in fields.items() if value is not None})
    except ValidationError as refusal:
        return {error["type"] for error in refusal.errors()}
    return set()


def fact(**changes: Any) -> dict[str, Any]:
    known = {"id": "hoefe", "status": "published", "label": TEXT, "noun": NOUN, "topic": "land", "unit": "hoefe"}
    known |= {"area": "musterstadt", "basis": "betriebe", "definition": TEXT, "owner": "amt", "policy": "keep"}
    return {**known, "observations": [SEEN], **changes}


# Which fields a value of each kind needs, and which it may have besides.
KINDS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "exact": ({"value": "5"}, {}),
    "rounded": ({"value": "5", "step": "5"}, {}),
    "about": ({"value": "5"}, {"tolerance": "1", "side": "below"}),
    "at-least": ({"value": "5"}, {"strict": "true"}),
    "at-most": ({"value": "5"}, {"strict": "true"}),
    "between": ({"low": "4", "high": "6"}, {}),
    "suppressed": ({"below": "5"}, {}),
}
ALL = {
    "value": "5",
    "step": "5",
    "tolerance": "1",
    "side": "above",
    "strict": "false",
    "low": "4",
    "high": "6",
    "below": "5",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_has_the_fields_of_its_kind_and_no_other(kind: str) -> None:
    needed, allowed = KINDS[kind]
    given: dict[str, Any] = {"as-of": "2014", "source": "zaehlung", "kind": kind, **needed}
    assert refusals(Observation, given) == set()
    assert refusals(Observation, given | allowed) == set()
    for name in needed:
        assert refusals(Observation, given | {name: None}) == {"kind-needs"}
    for name in ALL.keys() - needed.keys() - allowed.keys():
        assert refusals(Observation, given | {name: ALL[name]}) == {"kind-forbids"}, name


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "between", "low": "6", "high": "5"}, "low-above-high"),
        ({"kind": "rounded", "value": "5", "step": "0"}, "must-be-positive"),
        ({"kind": "rounded", "value": "5", "step": "-1"}, "must-be-positive"),
        ({"kind": "about", "value": "5", "tolerance": "0"}, "must-be-positive"),
        ({"kind": "about", "value": "5", "tolerance": "-1"}, "must-be-positive"),
        ({"kind": "suppressed", "below": "0"}, "must-be-positive"),
        ({"kind": "at-most", "value": "0"}, "must-be-positive"),
    ],
)
def test_a_value_that_encloses_nothing_is_refused(fields: dict[str, str], code: str) -> None:
    assert refusals(Observation, {"as-of": "2014", "source": "zaehlung", **fields}) == {code}


def test_bounds_never_meet_and_a_count_may_be_nothing() -> None:
    here = {"as-of": "2014", "source": "zaehlung"}
    assert refusals(Observation, {**here, "kind": "between", "low": "5", "high": "5"}) == {"between-one-value"}
    for kind in ("exact", "at-least"):
        assert refusals(Observation, {**here, "kind": kind, "value": "0"}) == set()
    about = {**here, "kind": "about", "value": "0"}
    assert refusals(Observation, about) == {"kind-needs"}, "how far „rund 0“ reaches only the source knows"
    assert refusals(Observation, {**about, "tolerance": "3"}) == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"observations": None}, "observed-or-derived"),
        ({"derived": CARRIED}, "observed-or-derived"),
        ({"review-by": "2030-01-01"}, "review-by-needless"),
        ({"policy": "dated"}, "review-by-missing"),
        ({"policy": "stop"}, "review-by-missing"),
        ({"lead": "30 days"}, "policy-forbids"),
        ({"grace": "30 days"}, "policy-forbids"),
        ({"policy": "stop", "review-by": "2030-01-01", "grace": "30 days"}, "policy-forbids"),
    ],
)
def test_a_fact_has_one_origin_and_the_dates_of_its_policy(changes: dict[str, Any], code: str) -> None:
    assert refusals(Fact, fact(**changes)) == {code}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"observations": None, "derived": CARRIED},
        {"policy": "dated", "review-by": "2030-01-01", "lead": "1 day", "grace": "1 day"},
        {"policy": "stop", "review-by": "2030-01-01", "lead": "1 day"},
    ],
)
def test_what_a_fact_may_be(changes: dict[str, Any]) -> None:
    assert refusals(Fact, fact(**changes)) == set()


def test_how_long_a_fact_is_reminded_of_and_said_afterwards() -> None:
    dated = Fact.model_validate(fact(policy="dated", **{"review-by": "2030-01-01"}))
    assert (dated.lead_time, dated.grace_time) == (timedelta(days=30), timedelta(days=186))
    asked = Fact.model_validate(fact(policy="dated", lead="none", grace="none", **{"review-by": "2030-01-01"}))
    assert (asked.lead_time, asked.grace_time) == (timedelta(0), timedelta(0))
    longer = Fact.model_validate(fact(policy="dated", lead="2 days", grace="3 days", **{"review-by": "2030-01-01"}))
    assert (longer.lead_time, longer.grace_time) == (timedelta(days=2), timedelta(days=3))
    stop = Fact.model_validate(fact(policy="stop", lead="2 days", **{"review-by": "2030-01-01"}))
    assert (stop.lead_time, stop.grace_time) == (timedelta(days=2), timedelta(0))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({**CARRIED, "from": []}, "derived-needs-from"),
        ({**CARRIED, "from": ["a", "b"]}, "derived-needs-from"),
        ({**CARRIED, "parts": [PART]}, "derived-needs-from"),
        ({**CARRIED, "rule": "at-most", "from": ["a", "b"]}, "derived-needs-from"),
        ({**CARRIED, "rule": "zero-when-zero", "from": []}, "derived-needs-from"),
        ({**CARRIED, "overlapping": "true"}, "overlapping-only-sum"),
        ({**SUM, "from": ["a"]}, "derived-needs-parts"),
        ({**SUM, "parts": [PART]}, "derived-needs-parts"),
        ({**SUM, "rule": "difference", "parts": [PART] * 3}, "derived-needs-two"),
        ({**SUM, "rule": "ratio", "parts": [PART] * 3}, "derived-needs-two"),
        ({**SUM, "rule": "difference", "overlapping": "true"}, "overlapping-only-sum"),
    ],
)
def test_a_derivation_has_the_inputs_of_its_rule(fields: dict[str, Any], code: str) -> None:
    assert refusals(Derivation, fields) == {code}


@pytest.mark.parametrize(
    "fields",
    [
        *({**CARRIED, "rule": rule} for rule in ("at-least", "at-most", "zero-when-zero")),
        *({**SUM, "rule": rule} for rule in ("sum", "difference", "ratio")),
        {**SUM, "parts": [PART] * 3},
        {**SUM, "overlapping": "true"},
        {**SUM, "other-areas": "true", "date-tolerance": "1 year"},
    ],
)
def test_what_a_derivation_may_be(fields: dict[str, Any]) -> None:
    assert refusals(Derivation, fields) == set()


def test_an_input_is_not_counted_twice_unless_it_is_meant() -> None:
    found = Derivation.model_validate(SUM)
    assert (found.overlapping, found.other_areas, found.date_tolerance) == (False, False, None)


def test_the_noun_in_plain_language_is_the_noun_divided() -> None:
    assert refusals(GermanForms, {"many": "Bergleute", "easy": "Berg-Leute"}) == set()
    assert refusals(GermanForms, {"many": "Bergleute", "easy": "Berg·leute"}) == set()
    assert refusals(GermanForms, {"many": "Bergleute", "easy": "Berg-Arbeiter"}) == {"easy-noun"}
    assert undivided("Ver-kehrs·Mittel") == "verkehrsmittel"


def test_nouns_come_in_the_language_that_is_asked_for() -> None:
    noun = NounForms.model_validate(NOUN)
    assert (noun["de"].many, noun["en"].many) == ("Höfe", "farms")
    assert refusals(Forms, {"one": "Hof"}) == {"missing"}
