"""Derived facts and places against brute force, read from the words that the hub says of them (`oracle.py`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Derivation
from brandhub.models.lists import List
from brandhub.proofs.derivations import derive_series
from brandhub.proofs.entrants import Contest
from brandhub.proofs.prove import prove
from brandhub.whole.hub import Hub
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.oracle import in_german, read, read_value
from properties.worlds import COUNTS, FAR, Published, exact, published, spread

MODEST = settings(max_examples=150, deadline=None)
VALUES = published(COUNTS)


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


@given(
    rule=st.sampled_from(["sum", "overlapping", "difference"]),
    parts=st.tuples(VALUES, VALUES),
    limit=st.integers(0, 60),
)
@MODEST
def test_what_is_derived_is_judged_by_all_worlds_of_its_parts(
    hub: Callable[[], Hub], rule: str, parts: tuple[Published, Published], limit: int
) -> None:
    """A derived fact against a number, and what it is said to be: no world lies outside of its own words."""
    one, other = (read(hub(), name, ("2014", value)) for name, value in zip(("hier", "dort"), parts, strict=True))
    raw: dict[str, Any] = {
        "rule": "sum" if rule == "overlapping" else rule,
        "parts": [{"fact": "hier", "as-of": "2014"}, {"fact": "dort", "as-of": "2014"}],
        "reason": {"de": "Darum.", "en": "Because."},
    }
    derivation = Derivation.model_validate(raw | ({"overlapping": "true"} if rule == "overlapping" else {}))
    fact = hub().fact("gaeste").model_copy(update={"id": "folge", "derived": derivation, "observations": ()})
    series, problems = derive_series(fact, derivation, {"hier": one, "dort": other}, hub().terms)
    if problems:
        assert rule == "difference"
        assert FAR in parts[1].worlds, "only what has no end has no difference"
        return
    results = []
    for here, there in product(parts[0].worlds, parts[1].worlds):
        if rule == "difference":
            results.append(here - there)
        else:
            results += [here + there] if rule == "sum" else [max(here, there), here + there]
    if min(results) < 0 <= max(results):  # guests are counted: of what may be none there are none at least
        results = [Fraction(0), *(result for result in results if result >= 0)]
    claim = CLAIM_KINDS["more-than"].model_validate(
        {
            "id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "operator": "more-than",
            "question": {"de": "Ja?", "en": "Yes?"}, "left": {"fact": "folge"}, "right": {"number": str(limit)},
        }
    )  # fmt: skip
    proof, _ = prove(claim, {"folge": series}, hub().terms)
    assert proof is not None
    truths = {result > limit for result in results}
    assert proof.verdict == {(True,): "holds", (False,): "refuted"}.get(tuple(truths), "undecidable")
    said = proof.slots["left.value"]
    assert all(read_value(said.de)(result) for result in results), said
    assert in_german(said.en) == said.de


# --- Places ---

GRID = [Fraction(n, 4) for n in range(4 * 7)]
ORDINALS = "erst zweit dritt viert fünft".split()
SMALL = st.integers(1, 3).map(Fraction)
STANDING = st.one_of(st.builds(exact, SMALL), st.builds(spread, SMALL, st.integers(1, 2).map(Fraction)))
RIVAL = r"R\d"
World = tuple[int, frozenset[str]]
"""The place of the subject, and who shares it."""


def read_places(text: str, superlative: str) -> set[int]:
    """„größte“, „zweit- oder drittgrößte“, „zweit- bis viertgrößte“."""

    def place(word: str) -> int:
        stem = word.removesuffix(superlative).removesuffix("-")
        return ORDINALS.index(stem) + 1 if stem else 1

    if " bis " in text:
        first, last = map(place, text.split(" bis "))
        return set(range(first, last + 1))
    return {place(word) for word in re.split(r", | oder ", text)}


def read_company(text: str) -> tuple[set[str], set[str]]:
    """Who surely shares the place and who may: „gemeinsam mit A und womöglich auch B“."""
    found = re.fullmatch(r"(?:gemeinsam mit (.+?))?(?: und womöglich auch (.+)|womöglich gemeinsam mit (.+))?", text)
    assert found, text
    sure, also, perhaps = (set(re.split(r", | und ", part)) if part else set() for part in found.groups())
    return sure, also | perhaps


def read_english_places(text: str, superlative: str) -> set[int]:
    """“largest”, “second- or third-largest”, “second- to fourth-largest”."""

    def place(word: str) -> int:
        stem = word.removesuffix(superlative).removesuffix("-")
        return "first second third fourth fifth".split().index(stem) + 1 if stem else 1

    if " to " in text:
        first, last = map(place, text.split(" to "))
        return set(range(first, last + 1))
    return {place(word) for word in re.split(r", | or ", text)}


def read_english_company(text: str) -> tuple[set[str], set[str]]:
    """Who surely shares the place and who may: “together with A and possibly also B”."""
    found = re.fullmatch(r"(?:together with (.+?))?(?: and possibly also (.+)|possibly together with (.+))?", text)
    assert found, text
    sure, also, perhaps = (set(re.split(r", | and ", part)) if part else set() for part in found.groups())
    return sure, also | perhaps


def worlds_of(own: Published, rivals: Sequence[Published], *, from_below: bool) -> Iterator[World]:
    choices = [[n for n in GRID if one.worlds[0] <= n <= one.worlds[-1]] for one in (own, *rivals)]
    for mine, *others in product(*choices):
        ahead = sum(value < mine if from_below else value > mine for value in others)
        yield 1 + ahead, frozenset(f"R{index}" for index, value in enumerate(others) if value == mine)


@given(
    own=STANDING,
    rivals=st.lists(STANDING, min_size=1, max_size=3),
    place=st.integers(1, 3),
    alone=st.booleans(),
    adjective=st.sampled_from(["groß", "klein"]),
    is_complete=st.booleans(),
)
@MODEST
def test_the_place_that_is_offered_is_that_of_all_worlds(
    hub: Callable[[], Hub],
    own: Published,
    rivals: list[Published],
    place: int,
    alone: bool,
    adjective: str,
    is_complete: bool,
) -> None:
    series = {name: read(hub(), name, ("2014", value)) for name, value in
              zip(("selbst", *(f"r{index}" for index in range(len(rivals)))), (own, *rivals), strict=True)}  # fmt: skip
    members = [{"fact": name, "name": {"de": name.title(), "en": name.title()}} for name in series]
    reason = {"reason": {"de": "Gezählt.", "en": "Counted."}, "source": "zaehlung"}
    words = {"de": "Orte", "en": "places"}
    listed = List.model_validate(
        {"id": "liste", "status": "published", "label": words, "among": words, "as-of": "2014", "members": members}
        | ({"complete": reason} if is_complete else {})
    )
    claim = CLAIM_KINDS["rank"].model_validate(
        {
            "id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "operator": "rank",
            "question": {"de": "Ja?", "en": "Yes?"}, "list": "liste", "subject": {"fact": "selbst"},
            "place": str(place), "alone": str(alone).lower(), "adjective": adjective,
        }
    )  # fmt: skip
    proof, problems = prove(claim, series, hub().terms, Contest(series, {"liste": listed}, {}))
    assert problems == []
    assert proof is not None
    found = set(worlds_of(own, rivals, from_below=adjective == "klein"))
    fits = {at == place and not (alone and company) for at, company in found}
    if is_complete:
        assert proof.verdict == {(True,): "holds", (False,): "refuted"}.get(tuple(fits), "undecidable")
    else:
        could = any(at <= place and not (alone and company) for at, company in found)
        assert proof.verdict == ("undecidable" if could else "refuted")
    assert proof.true_slots is not None
    offered = proof.true_slots["rank.e"].de
    company = proof.true_slots.get("tied")
    if alone:  # then the company is said with the place
        prefix = re.match(
            rf"((?:womöglich )?gemeinsam mit {RIVAL}(?:(?:, | und (?:womöglich auch )?){RIVAL})*) ", offered
        )
        said, offered = (prefix[1], offered[prefix.end() :]) if prefix else ("", offered)
    else:
        said = company.de if company else ""
    places = {at for at, _ in found}
    assert read_places(offered, "größte" if adjective == "groß" else "kleinste") == places
    bare = "{alone} {rank.e}" if said and alone else "rank.e"
    english = proof.true_slots[bare].en
    assert read_english_places(english, "largest" if adjective == "groß" else "smallest") == places
    if alone:  # the words stand behind the noun
        assert bool(said) == ("{company}" in proof.true_slots)
        told = proof.true_slots["{company}"].en.strip(", ") if said else ""
        assert proof.true_slots["rank.e"].en == (f"{english}, {told}," if told else english)
    else:
        told = company.en if company else ""
    assert read_english_company(told) == read_company(said)
    sure, perhaps = read_company(said)
    assert sure == set.intersection(*(set(names) for _, names in found))
    assert sure | perhaps == set().union(*(names for _, names in found))
