"""Every operator end to end: a claim over two published values is proven as brute force over all worlds would judge it.

A world picks one possible value for each published one (`worlds.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import chain, product
from math import floor
from typing import Any

import pytest
from brandhub.ground.intervals import Interval
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.proofs.lexicon import relation_slots, share_slot, times_slots
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Reading, Series, read_observation
from brandhub.whole.hub import Hub
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.worlds import (
    COUNTS,
    FAR,
    HAIR,
    VALUES,
    Published,
    about,
    at_least,
    at_most,
    exact,
    is_called,
    published,
    rounded,
    suppressed,
    text_of,
)

MODEST = settings(max_examples=60, deadline=None)
QUESTION = {"de": "Ja?", "en": "Yes?"}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def read(hub: Hub, name: str, *values: tuple[str, Published]) -> Series:
    """A fact with these values, each at its date, read as the hub reads a file."""
    fact = hub.fact("gaeste").model_copy(update={"id": name, "part_of": ("dort",)})
    readings = []
    for as_of, value in values:
        observation = Observation.model_validate({"as-of": as_of, "source": "zaehlung", **value.raw})
        readings.append(read_observation(fact, observation, whole=True))
    return Series(fact, tuple(readings))


def try_claim(hub: Hub, operator: str, fields: dict[str, Any], *series: Series) -> Proof:
    raw = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": QUESTION}
    claim = CLAIM_KINDS[operator].model_validate({**raw, "operator": operator, **fields})
    proof, problems = prove(claim, {entry.fact.id: entry for entry in series}, hub.terms)
    assert problems == []
    assert proof is not None
    return proof


def compare(hub: Hub, operator: str, left: Published, right: Published, **fields: Any) -> Proof:
    """Two values of one year, compared."""
    operands = {"left": {"fact": "hier"}, "right": {"fact": "dort"}}
    return try_claim(
        hub, operator, {**operands, **fields}, read(hub, "hier", ("2014", left)), read(hub, "dort", ("2014", right))
    )


def judged(truths: Iterator[bool | None]) -> str:
    """The verdict of all worlds together; None stands for a world in which the sentence means nothing."""
    found = set(truths)
    return "holds" if found == {True} else "refuted" if found == {False} else "undecidable"


def pairs(left: Published, right: Published) -> Iterator[tuple[Fraction, Fraction]]:
    return product(left.worlds, right.worlds)


# --- more-than, fewer-than ---

RELATIONS = st.sampled_from(["more-than", "fewer-than"])


def is_true(relation: str, here: Fraction, there: Fraction) -> bool:
    return here > there if relation == "more-than" else here < there


@given(relation=RELATIONS, left=VALUES, right=VALUES)
@example(relation="more-than", left=rounded(Fraction(10), Fraction(5)), right=rounded(Fraction(5), Fraction(5)))
@example(relation="fewer-than", left=suppressed(Fraction(5)), right=exact(Fraction(5)))
@example(relation="more-than", left=at_least(Fraction(5), True), right=at_most(Fraction(5), False))
@MODEST
def test_a_comparison(hub: Callable[[], Hub], relation: str, left: Published, right: Published) -> None:
    expected = judged(is_true(relation, here, there) for here, there in pairs(left, right))
    assert compare(hub(), relation, left, right).verdict == expected


@given(relation=RELATIONS, left=VALUES, number=COUNTS, is_turned=st.booleans())
@MODEST
def test_a_comparison_with_a_number(
    hub: Callable[[], Hub], relation: str, left: Published, number: Fraction, is_turned: bool
) -> None:
    sides = [{"fact": "hier"}, {"number": text_of(number)}]
    worlds = [(value, number) for value in left.worlds]
    if is_turned:
        sides.reverse()
        worlds = [(there, here) for here, there in worlds]
    fields = dict(zip(("left", "right"), sides, strict=True))
    proof = try_claim(hub(), relation, fields, read(hub(), "hier", ("2014", left)))
    assert proof.verdict == judged(is_true(relation, here, there) for here, there in worlds)


@given(left=VALUES, right=VALUES)
@MODEST
def test_more_one_way_is_fewer_the_other_way(hub: Callable[[], Hub], left: Published, right: Published) -> None:
    here, there = compare(hub(), "more-than", left, right), compare(hub(), "fewer-than", right, left)
    assert here.verdict == there.verdict
    assert (here.flip is None) == (there.flip is None)
    if here.flip is not None and there.flip is not None:
        assert dict(here.flip.values).get("margin") == dict(there.flip.values).get("margin")


# --- times ---

MODES = st.sampled_from(["rounded-down", "at-least"])


def is_multiple(mode: str, count: int, here: Fraction, there: Fraction) -> bool | None:
    if there == 0:
        return None
    if mode == "exact":
        return here == count * there
    if mode == "more-than":
        return here > count * there
    return here / there >= count if mode == "at-least" else floor(here / there) == count


def judged_between(value: int, rounded: Sequence[Fraction | int | None]) -> str:
    """The verdict on a rounded quotient: whatever lies between the least and the most of the worlds is possible too."""
    known = [number for number in rounded if number is not None]
    if len(known) < len(rounded):
        return "undecidable"
    least, most = min(known), max(known)
    return "holds" if least == most == value else "undecidable" if least <= value <= most else "refuted"


@given(mode=MODES, count=st.integers(1, 9), left=VALUES, right=VALUES)
@example(mode="rounded-down", count=2, left=exact(Fraction(10)), right=about(Fraction(5), Fraction(1), "below"))
@example(mode="at-least", count=2, left=at_least(Fraction(10), True), right=exact(Fraction(5)))
@MODEST
def test_a_multiple(hub: Callable[[], Hub], mode: str, count: int, left: Published, right: Published) -> None:
    proof = compare(hub(), "times", left, right, times=str(count), mode=mode)
    if mode == "at-least":
        assert proof.verdict == judged(is_multiple(mode, count, here, there) for here, there in pairs(left, right))
    else:
        quotients = [floor(here / there) if there else None for here, there in pairs(left, right)]
        assert proof.verdict == judged_between(count, quotients)


# --- share ---


def share_of(of: int, part: Fraction, whole: Fraction) -> Fraction | int | None:
    """Rounded half up; a half more or less where that is a quarter off: 0.6 of ten are no „rund 1“.

    A part above its whole is no share: then the values contradict each other.
    """
    if whole == 0 or part > whole:
        return None
    share = part / whole * of
    near = floor(share + Fraction(1, 2))
    if is_called(share, Fraction(near)):
        return near
    return near - Fraction(1, 2) if share < near else near + Fraction(1, 2)


@given(value=st.integers(0, 101), of=st.sampled_from([10, 100]), part=VALUES, whole=VALUES)
@example(value=50, of=100, part=exact(Fraction(2)), whole=exact(Fraction(4)))
@example(value=1, of=100, part=exact(Fraction(1, 4)), whole=exact(Fraction(50)))
@example(value=1, of=10, part=exact(Fraction(3)), whole=exact(Fraction(40)))
@example(value=1, of=10, part=exact(Fraction(5)), whole=exact(Fraction(40)))
@MODEST
def test_a_share(hub: Callable[[], Hub], value: int, of: int, part: Published, whole: Published) -> None:
    fields = {"part": {"fact": "hier"}, "whole": {"fact": "dort"}, "of": str(of), "value": str(value)}
    proof = try_claim(hub(), "share", fields, read(hub(), "hier", ("2014", part)), read(hub(), "dort", ("2014", whole)))
    assert proof.verdict == judged_between(value, [share_of(of, here, there) for here, there in pairs(part, whole)])


# --- trend ---


@given(direction=st.sampled_from(["rise", "fall"]), first=VALUES, last=VALUES)
@MODEST
def test_a_trend(hub: Callable[[], Hub], direction: str, first: Published, last: Published) -> None:
    fields = {"fact": "hier", "from": "2010", "to": "2014", "direction": direction}
    proof = try_claim(hub(), "trend", fields, read(hub(), "hier", ("2010", first), ("2014", last)))
    relation = "more-than" if direction == "rise" else "fewer-than"
    assert proof.verdict == judged(is_true(relation, after, before) for before, after in pairs(first, last))


# --- since, none-since ---

FEW = st.lists(st.one_of(st.none(), published(st.sampled_from([Fraction(4), Fraction(5), Fraction(6)]))),
               min_size=3, max_size=3)  # fmt: skip
UNKNOWN = Published({}, (Fraction(0), Fraction(5), FAR))


@given(relation=RELATIONS, lefts=FEW, rights=FEW)
@settings(max_examples=80, deadline=None)
def test_since_when(
    hub: Callable[[], Hub], relation: str, lefts: list[Published | None], rights: list[Published | None]
) -> None:
    """The year before and two years after; a year without a value may have been anything."""
    years = ("2012", "2013", "2014")
    series = [
        read(hub(), name, *[(year, value) for year, value in zip(years, values, strict=True) if value is not None])
        for name, values in (("hier", lefts), ("dort", rights))
    ]
    if not all(entry.readings for entry in series):
        return
    fields = {
        "relation": relation,
        "left": {"fact": "hier"},
        "right": {"fact": "dort"},
        "from": "2013",
        "until": "2014",
    }
    truths = [
        judged(is_true(relation, here, there) for here, there in pairs(left or UNKNOWN, right or UNKNOWN))
        for left, right in zip(lefts, rights, strict=True)
    ]
    # The years vary independently, so the whole follows from each of them.
    before, *after = truths
    if "refuted" in after or before == "holds":
        expected = "refuted"
    else:
        expected = "holds" if set(after) == {"holds"} and before == "refuted" else "undecidable"
    assert try_claim(hub(), "since", fields, *series).verdict == expected


@given(
    before=published(st.sampled_from([Fraction(0), Fraction(1), Fraction(3)])),
    after=published(st.sampled_from([Fraction(0), Fraction(1), Fraction(3)])),
    start=st.sampled_from(["2012", "2013", "2014"]),
)
@MODEST
def test_none_since(hub: Callable[[], Hub], before: Published, after: Published, start: str) -> None:
    """One value for 2012, another that has lasted since the first day of 2013."""
    series = read(hub(), "hier", ("2012", before), ("since-2013-01-01", after))
    proof = try_claim(hub(), "none-since", {"fact": "hier", "from": start}, series)
    histories = [{"2011": None, "2012": one, "2013": two, "2014": two} for one, two in pairs(before, after)]
    year_before = str(int(start) - 1)
    truths = set()
    for history in histories:
        is_nothing = all(value == 0 for year, value in history.items() if year >= start)
        earlier = history[year_before]
        truths |= {is_nothing and earlier > 0} if earlier is not None else {False, is_nothing}
    assert proof.verdict in ("undecidable", judged(iter(truths)))
    if start == "2013" and len(before.worlds) == len(after.worlds) == 1:
        assert proof.verdict == judged(iter(truths))


# --- Narrower and wider ---


def as_range(hub: Hub, name: str, as_of: str, worlds: tuple[Fraction, ...], chosen: tuple[int, int]) -> Series:
    """A value that allows only the worlds between two of them."""
    first, last = sorted(worlds[index % len(worlds)] for index in chosen)
    fact = hub.fact("gaeste").model_copy(update={"id": name, "part_of": ("dort",)})
    moment = Observation.model_validate({"as-of": as_of, "source": "x", "value": "0"}).as_of
    return Series(fact, (Reading(fact, moment, Interval(first, last), "between", None, sources=("zaehlung",)),))


@given(
    operator=st.sampled_from(["more-than", "fewer-than", "times", "share"]),
    left=VALUES,
    right=VALUES,
    chosen=st.tuples(*[st.tuples(st.integers(0, 4), st.integers(0, 4))] * 2),
    number=st.integers(1, 6),
    mode=MODES,
)
@MODEST
def test_more_precise_values_never_turn_a_verdict_round(
    hub: Callable[[], Hub],
    operator: str,
    left: Published,
    right: Published,
    chosen: tuple[tuple[int, int], tuple[int, int]],
    number: int,
    mode: str,
) -> None:
    """So wider ones can only make a claim undecidable, and never true."""
    names = ("part", "whole") if operator == "share" else ("left", "right")
    fields: dict[str, Any] = dict(zip(names, ({"fact": "hier"}, {"fact": "dort"}), strict=True))
    fields |= {"times": {"times": str(number), "mode": mode}, "share": {"value": str(number), "of": "10"}}.get(
        operator, {}
    )
    wide = try_claim(hub(), operator, fields, read(hub(), "hier", ("2014", left)), read(hub(), "dort", ("2014", right)))
    narrow = try_claim(
        hub(),
        operator,
        fields,
        as_range(hub(), "hier", "2014", left.worlds, chosen[0]),
        as_range(hub(), "dort", "2014", right.worlds, chosen[1]),
    )
    assert wide.verdict in ("undecidable", narrow.verdict)


# --- The sentence that is offered instead ---

Meaning = Callable[[Fraction, Fraction], bool]
RELATED: dict[str, Meaning] = {
    "more-than": lambda here, there: here > there,
    "fewer-than": lambda here, there: here < there,
    "equal": lambda here, there: here == there,
    "at-least": lambda here, there: here >= there,
    "at-most": lambda here, there: here <= there,
}


def offered(slots: Any, candidates: Iterator[tuple[Meaning, dict[str, Any]]]) -> Meaning:
    """What the offered words mean: the candidate that would be written like this."""
    for meaning, words in candidates:
        if all(slots[name] == text for name, text in words.items()):
            return meaning
    raise AssertionError(f"words that no operator writes: {slots}")


def relations() -> Iterator[tuple[Meaning, dict[str, Any]]]:
    return ((meaning, relation_slots(name, whole=True)) for name, meaning in RELATED.items())


@given(relation=RELATIONS, left=VALUES, right=VALUES)
@MODEST
def test_the_relation_that_is_offered_is_true(
    hub: Callable[[], Hub], relation: str, left: Published, right: Published
) -> None:
    proof = compare(hub(), relation, left, right)
    if proof.true_slots is None:
        assert proof.verdict != "holds"
        return
    meaning = offered(proof.true_slots, relations())
    assert all(meaning(here, there) for here, there in pairs(left, right))


@given(mode=MODES, count=st.integers(1, 9), left=VALUES, right=VALUES)
@MODEST
def test_the_multiple_that_is_offered_is_true(
    hub: Callable[[], Hub], mode: str, count: int, left: Published, right: Published
) -> None:
    proof = compare(hub(), "times", left, right, times=str(count), mode=mode)
    if proof.true_slots is None:
        return

    def multiples(kind: str) -> Iterator[tuple[Meaning, dict[str, Any]]]:
        for number in range(1, 2000):
            yield partial(is_multiple, kind, number), times_slots(number, "rounded-down", whole=True, said=kind)

    candidates = chain(relations(), multiples("at-least"), multiples("more-than"), multiples("exact"))
    try:
        meaning = offered(proof.true_slots, candidates)
    except AssertionError:
        assert min(left.worlds) > 1000 * max(right.worlds)
        return
    assert all(meaning(here, there) for here, there in pairs(left, right))


@given(value=st.integers(0, 100), part=VALUES, whole=VALUES)
@MODEST
def test_the_share_that_is_offered_is_true(
    hub: Callable[[], Hub], value: int, part: Published, whole: Published
) -> None:
    fields = {"part": {"fact": "hier"}, "whole": {"fact": "dort"}, "value": str(value)}
    proof = try_claim(hub(), "share", fields, read(hub(), "hier", ("2014", part)), read(hub(), "dort", ("2014", whole)))
    if proof.true_slots is None:
        return

    def shares() -> Iterator[tuple[Meaning, dict[str, Any]]]:
        for number in range(101):
            yield partial(is_share, "equal", number), share_slot(number, 100, is_exact=True)
            yield partial(is_share, "rounded", number), share_slot(number, 100, is_exact=False)
            for mode in ("at-least", "at-most", "more-than", "fewer-than"):
                yield partial(is_share, mode, number), share_slot(number, 100, mode=mode)

    meaning = offered(proof.true_slots, shares())
    possible = [(here, there) for here, there in pairs(part, whole) if here <= there]
    assert all(meaning(here, there) for here, there in possible)


def is_share(mode: str, number: int, part: Fraction, whole: Fraction) -> bool:
    if mode == "rounded":
        return share_of(100, part, whole) == number
    return RELATED[mode](part / whole * 100, Fraction(number))


@given(first=VALUES, last=VALUES)
@MODEST
def test_the_trend_that_is_offered_is_true(hub: Callable[[], Hub], first: Published, last: Published) -> None:
    fields = {"fact": "hier", "from": "2010", "to": "2014", "direction": "rise"}
    proof = try_claim(hub(), "trend", fields, read(hub(), "hier", ("2010", first), ("2014", last)))
    found = {after > before if after != before else None for before, after in pairs(first, last)}
    word = proof.true_slots["trend"].de if proof.true_slots else ""
    assert found == {"gestiegen": {True}, "gesunken": {False}, "gleich geblieben": {None}}.get(word, found)
    assert word or found not in ({True}, {False}) or proof.verdict == "undecidable"


# --- How far it is from tipping ---


def number_of(phrase: Any, name: str) -> Fraction:
    """A number as it is printed."""
    return Fraction(dict(phrase.values)[name].en.replace(",", ""))


@given(left=VALUES, right=VALUES)
@MODEST
def test_a_comparison_holds_as_long_as_the_distance_says(
    hub: Callable[[], Hub], left: Published, right: Published
) -> None:
    flip = compare(hub(), "more-than", left, right).flip
    if flip is None:
        return
    if "margin" not in dict(flip.values):
        assert min(left.worlds) - max(right.worlds) <= 2 * HAIR, "only what tips at once has no distance"
        return
    margin, gap = number_of(flip, "margin"), min(left.worlds) - max(right.worlds)
    assert 0 < margin <= gap + 2 * HAIR
    assert margin >= gap - Fraction(1, 10), "a distance is told as far as it is known"


@given(count=st.integers(1, 6), mode=MODES, left=VALUES, right=VALUES)
@MODEST
def test_a_multiple_holds_as_long_as_the_distance_says(
    hub: Callable[[], Hub], count: int, mode: str, left: Published, right: Published
) -> None:
    proof = compare(hub(), "times", left, right, times=str(count), mode=mode)
    assert (proof.flip is not None) == (proof.verdict == "holds")
    if proof.flip is None:
        return
    quotients = [here / there for here, there in pairs(left, right)]
    assert count + number_of(proof.flip, "below") <= min(quotients)
    if mode == "rounded-down":
        assert max(quotients) + number_of(proof.flip, "above") <= count + 1
