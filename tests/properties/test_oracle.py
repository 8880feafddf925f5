"""An oracle: it reads the sentence that the hub offers, as a reader would, and asks all worlds whether it is true.

Nothing of the proofs is used but the words that come out, and the worlds of `worlds.py`. So a mistake in an operator
cannot hide in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import ceil, floor
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series
from brandhub.whole.hub import Hub
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.oracle import (
    TIMES,
    number,
    read,
    read_english_relation,
    read_english_share,
    read_relation,
    read_share,
    say_the_same,
)
from properties.worlds import COUNTS, FAR, Published, exact, is_called, published

MODEST = settings(max_examples=150, deadline=None)
VALUES = published(COUNTS)
World = tuple[Fraction, Fraction]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def prove_claim(hub: Hub, fields: dict[str, Any], *series: Series) -> Proof:
    raw = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land"}
    raw |= {"question": {"de": "Ja?", "en": "Yes?"}}
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**raw, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in series}, hub.terms)
    assert problems == []
    assert proof is not None
    return proof


def prove_pair(hub: Hub, fields: dict[str, Any], left: Published, right: Published) -> Proof:
    sides = ("part", "whole") if fields["operator"] == "share" else ("left", "right")
    operands = dict(zip(sides, ({"fact": "hier"}, {"fact": "dort"}), strict=True))
    here, there = read(hub, "hier", ("2014", left)), read(hub, "dort", ("2014", right))
    return prove_claim(hub, {**fields, **operands}, here, there)


def worlds(left: Published, right: Published) -> list[World]:
    return list(product(left.worlds, right.worlds))


def check_relations(proof: Proof, found: Sequence[World]) -> None:
    """What is claimed and what is offered, in both languages: the verdict is that of the sentence, world by world."""
    claimed = proof.slots["relation"]
    truths = {read_relation(claimed.de)(*world) for world in found}
    assert proof.verdict != "holds" or truths == {True}
    assert proof.verdict != "refuted" or truths == {False}
    for said in (claimed, *([proof.true_slots["relation"]] if proof.true_slots else [])):
        german, english = read_relation(said.de), read_english_relation(said.en)
        assert all(german(*world) == english(*world) for world in found), said


# --- The strongest ---


def strongest_relation(found: Sequence[World]) -> str | None:
    order = ("genau so viele", "mehr", "weniger", "mindestens so viele", "höchstens so viele")
    return next((text for text in order if all(read_relation(text)(*world) for world in found)), None)


@given(
    relation=st.sampled_from(["more-than", "fewer-than"]),
    mode=st.sampled_from(["at-least", "exactly"]),
    by=st.integers(1, 20).map(str),
    left=VALUES,
    right=VALUES,
)
@MODEST
def test_the_greatest_sure_difference_is_offered(
    hub: Callable[[], Hub], relation: str, mode: str, by: str, left: Published, right: Published
) -> None:
    proof = prove_pair(hub(), {"operator": "difference", "relation": relation, "by": by, "mode": mode}, left, right)
    found = worlds(left, right)
    gaps = [here - there for here, there in found]
    check_relations(proof, found)
    assert (proof.verdict == "holds") == all(read_relation(proof.slots["relation"].de)(*world) for world in found)
    expected = strongest_relation(found)
    for word, least in (("mehr", floor(min(gaps))), ("weniger", floor(-max(gaps)))):
        if least >= 1:
            is_exact = mode == "exactly" and len(set(gaps)) == 1 and abs(gaps[0]) == least
            expected = f"{'genau' if is_exact else 'mindestens'} {least:,} {word}".replace(",", ".")
    if FAR in (*left.worlds, *right.worlds):  # what has no end has no worlds that bound it from the other side
        expected = expected and (proof.true_slots["relation"].de if proof.true_slots else None)
    assert (proof.true_slots["relation"].de if proof.true_slots else None) == expected
    if proof.true_slots:
        assert all(read_relation(proof.true_slots["relation"].de)(*world) for world in found)


@given(mode=st.sampled_from(["rounded-down", "at-least"]), count=st.integers(1, 9), left=VALUES, right=VALUES)
@MODEST
def test_the_greatest_sure_multiple_is_offered(
    hub: Callable[[], Hub], mode: str, count: int, left: Published, right: Published
) -> None:
    proof = prove_pair(hub(), {"operator": "times", "times": str(count), "mode": mode}, left, right)
    found = worlds(left, right)
    check_relations(proof, found)
    expected = strongest_relation(found)
    if all(there > 0 for _, there in found):
        quotients = {here / there for here, there in found}
        least, most = floor(min(quotients)), floor(max(quotients))
        if least >= 2:
            word = TIMES[least - 2] if least <= 20 else f"{least:,}-mal".replace(",", ".")
            is_sure = mode == "rounded-down" and least == most and FAR not in left.worlds
            bound = "mindestens "
            if is_sure:  # only what is exactly so many times as many is said without a bound
                bound = "" if quotients == {least} else "mehr als " if min(quotients) > least else bound
            expected = f"{bound}{word} so viele"
    offered = proof.true_slots["relation"].de if proof.true_slots else None
    if FAR in right.worlds and expected != offered:  # how small a quotient may become is not among the worlds
        assert offered in ("mehr", "weniger", "höchstens so viele", None)
    else:
        assert offered == expected
    if offered:
        assert all(read_relation(offered)(*world) for world in found)


MODES = st.sampled_from(["rounded", "at-least", "at-most", "more-than", "fewer-than"])


SIZES = st.one_of(st.integers(1, 99), st.sampled_from([0, 10, 100]))


@given(mode=MODES, value=SIZES, of=st.sampled_from([10, 100]), part=VALUES, whole=VALUES)
@example(mode="rounded", value=0, of=10, part=exact(Fraction(1)), whole=exact(Fraction(15)))
@example(mode="rounded", value=10, of=10, part=exact(Fraction(14)), whole=exact(Fraction(15)))
@MODEST
def test_the_closest_sure_share_is_offered_on_the_side_that_was_claimed(
    hub: Callable[[], Hub], mode: str, value: int, of: int, part: Published, whole: Published
) -> None:
    if value > of or (mode == "at-least" and value == 0) or (mode == "at-most" and value == of):
        return
    proof = prove_pair(hub(), {"operator": "share", "value": str(value), "of": str(of), "mode": mode}, part, whole)
    offered = proof.true_slots["share"].de if proof.true_slots else None
    found = worlds(part, whole)
    if any(there == 0 for _, there in found):
        assert offered is None
        return
    shares = [here / there for here, there in found]
    truths = {read_share(proof.slots["share"].de)(share) for share in shares}
    assert proof.verdict != "holds" or truths == {True}
    assert proof.verdict != "refuted" or truths == {False}
    for said in (proof.slots["share"], *([proof.true_slots["share"]] if proof.true_slots else [])):
        assert all(read_share(said.de)(share) == read_english_share(said.en)(share) for share in shares), said
    candidates = list(sure_shares(of, shares, mode, is_open=FAR in part.worlds))
    if offered is not None:
        assert all(read_share(offered)(share) for share in shares)
        assert offered == candidates[0]
    elif FAR not in (*part.worlds, *whole.worlds):
        assert candidates == []


def sure_shares(of: int, shares: Sequence[Fraction], mode: str, *, is_open: bool) -> Iterator[str]:
    """Every kind of share that is true in all worlds, the best first. A part above its whole has no upper bound."""
    low, high = min(shares) * of, max(shares) * of
    if low > of:
        return
    is_bounded = not is_open and high <= of
    if is_bounded:
        near = floor(low + Fraction(1, 2))
        if low == high == near:
            yield f"{near} von {of}"
        elif read_share(f"rund {near} von {of}")(low / of) and read_share(f"rund {near} von {of}")(high / of):
            yield {0: f"weniger als 1 von {of}", of: f"mehr als {of - 1} von {of}"}.get(near, f"rund {near} von {of}")
    lower = []
    if floor(low) > 0:
        is_above = mode == "more-than" and low > floor(low)
        lower.append(f"{'mehr als' if is_above else 'mindestens'} {floor(low)} von {of}")
    upper = []
    if is_bounded and ceil(high) < of:
        upper.append(f"{'weniger als' if high < ceil(high) else 'höchstens'} {ceil(high)} von {of}")
    yield from (*upper, *lower) if mode in ("at-most", "fewer-than") else (*lower, *upper)


@given(within=st.integers(0, 9).map(str), is_percent=st.booleans(), left=VALUES, right=VALUES)
@MODEST
def test_the_smallest_sure_tolerance_is_offered(
    hub: Callable[[], Hub], within: str, is_percent: bool, left: Published, right: Published
) -> None:
    if is_percent and within == "0":
        return
    field = "within-percent" if is_percent else "within"
    proof = prove_pair(hub(), {"operator": "equal-within", field: within}, left, right)
    found = worlds(left, right)
    if proof.verdict == "holds":
        allowed = Fraction(within)
        assert all(abs(here - there) <= (allowed * there / 100 if is_percent else allowed) for here, there in found)
    if proof.true_slots is None:
        return
    said = proof.true_slots["within"].de
    assert say_the_same(proof.true_slots["within"])
    assert proof.true_slots["relation"].en == "as many"
    assert proof.true_slots["relation"].de == "gleich viele"
    if said == "genau":
        assert {here - there for here, there in found} == {0}
        return
    stated = re.fullmatch(r"bis auf ([\d.,]+)( Prozent)?", said)
    assert stated, said
    assert bool(stated[2]) == is_percent
    tolerance, step = number(stated[1]), Fraction(1, 10) if is_percent else Fraction(1)

    def fits(allowed: Fraction) -> bool:
        return all(abs(here - there) <= (allowed * there / 100 if is_percent else allowed) for here, there in found)

    assert fits(tolerance)
    # A hair more than the worlds show is what an open end may still be.
    assert not fits(tolerance - step - Fraction(1, 1000))


# --- Courses and ratios ---


def read_bound(text: str, unit: str) -> Callable[[Fraction, Fraction], bool]:
    """„rund 19 Prozent“ in steps, „mindestens 2,5 Gäste“: the condition on a number, given the step of a rounding."""
    found = re.fullmatch(rf"(rund |mindestens |höchstens |mehr als )?([\d.,]+) {unit}", text)
    assert found, text
    value = number(found[2])
    known: dict[str | None, Callable[[Fraction, Fraction], bool]] = {
        None: lambda size, _: size == value,
        "rund ": lambda size, step: is_called(size, value, step),
        "mindestens ": lambda size, _: size >= value,
        "höchstens ": lambda size, _: size <= value,
        "mehr als ": lambda size, _: size > value,
    }
    return known[found[1]]


DECIMALS = st.sampled_from([("20", None), ("20", "5"), ("12.5", "0.5"), ("100", "10"), ("7", None)])


@given(direction=st.sampled_from(["rise", "fall"]), is_rounded=st.booleans(), size=DECIMALS, first=VALUES, last=VALUES)
@example(direction="fall", is_rounded=True, size=("100", "10"), first=exact(Fraction(20)), last=exact(Fraction(3, 2)))
@MODEST
def test_the_change_that_is_offered_is_true_and_the_greatest(
    hub: Callable[[], Hub],
    direction: str,
    is_rounded: bool,
    size: tuple[str, str | None],
    first: Published,
    last: Published,
) -> None:
    by, step = size
    fields = {"operator": "change", "fact": "hier", "from": "2010", "to": "2014", "direction": direction, "by": by}
    fields |= {"mode": "rounded"} | ({"step": step} if step else {}) if is_rounded else {"mode": "at-least"}
    if is_rounded and step is None and Fraction(by).denominator > 1:
        return
    proof = prove_claim(hub(), fields, read(hub(), "hier", ("2010", first), ("2014", last)))
    found = [(before, after) for before, after in product(first.worlds, last.worlds)]
    if claimed := re.fullmatch(r"um (.*) (gestiegen|gesunken)", proof.slots["change"].de):
        way = 1 if claimed[2] == "gestiegen" else -1
        holds_of = read_bound(claimed[1], "Prozent")
        truths = {
            holds_of(way * (after / before - 1) * 100, Fraction(step or "1")) for before, after in found if before > 0
        }
        assert proof.verdict != "holds" or truths == {True}
        assert proof.verdict != "refuted" or truths <= {False}
    if proof.true_slots is None:
        assert proof.verdict != "holds"
        return
    said = proof.true_slots["change"].de
    assert say_the_same(proof.true_slots["change"])
    assert say_the_same(proof.slots["change"])
    plain = {
        "gestiegen": lambda before, after: after > before,
        "gesunken": lambda before, after: after < before,
        "gleich geblieben": lambda before, after: after == before,
        "nicht gestiegen": lambda before, after: after <= before,
        "nicht gesunken": lambda before, after: after >= before,
    }
    if said in plain:
        assert all(plain[said](before, after) for before, after in found)
        return
    stated = re.fullmatch(r"um (.*) (gestiegen|gesunken)", said)
    assert stated, said
    sign = 1 if stated[2] == "gestiegen" else -1
    sizes = [sign * (after / before - 1) * 100 for before, after in found]
    holds = read_bound(stated[1], "Prozent")
    assert all(holds(one, Fraction(step or "1")) for one in sizes)
    if stated[1].startswith("mindestens "):
        fine = Fraction(1, 10) if "." in by or min(sizes) < 1 else Fraction(1)
        assert number(stated[1].split(" ")[1]) > min(sizes) - fine


@given(
    mode=st.sampled_from(["rounded", "at-least", "at-most"]),
    size=DECIMALS,
    per=st.sampled_from([1, 10, 100]),
    left=VALUES,
    right=VALUES,
)
@MODEST
def test_the_ratio_that_is_offered_is_true_and_close(
    hub: Callable[[], Hub], mode: str, size: tuple[str, str | None], per: int, left: Published, right: Published
) -> None:
    value, step = size
    fields = {"operator": "ratio", "value": value, "per": str(per), "mode": mode}
    fields |= {"step": step} if step and mode == "rounded" else {}
    if mode == "rounded" and step is None and Fraction(value).denominator > 1:
        return
    proof = prove_pair(hub(), fields, left, right)
    if proof.true_slots is None:  # of nothing at all no ratio is offered
        return
    said = proof.true_slots["ratio"].de
    assert say_the_same(proof.true_slots["ratio"])
    sizes = [here / there * per for here, there in worlds(left, right)]
    assert all(read_bound(said, "Gäste")(one, Fraction(fields.get("step", "1"))) for one in sizes)
    fine = Fraction(1, 10) if "." in value else Fraction(1)
    if said.startswith("mindestens "):
        assert number(said.split(" ")[1]) > min(sizes) - fine
    if said.startswith("höchstens ") and FAR not in left.worlds:
        assert number(said.split(" ")[1]) < max(sizes) + fine
