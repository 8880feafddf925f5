"""Flips: what is said to tip a claim tips it, and less than that does not. Tried by moving the values.

`KEYS` tell, as a reader would, what each sentence says: whether the named distance itself tips, or only more than that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.lists import List
from brandhub.proofs.entrants import Contest
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.whole.hub import Hub
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.oracle import read
from properties.test_oracle import prove_claim
from properties.worlds import Published, at_least, exact, published, rounded, suppressed

MODEST = settings(max_examples=80, deadline=None)
COUNTS = st.integers(0, 12).map(Fraction)
HAIR = Fraction(1, 100)
# What tips: the margin itself, only more than it, or the least that there is.
KEYS = {
    "proof.flip": "reaches", "proof.flip-beyond": "exceeds", "proof.flip-at-once": "any", "proof.flip-any": "any",
    "proof.equal-within.flip": "exceeds", "proof.equal-within.flip-at-once": "any", "proof.trend.flip": "reaches",
    "proof.rank.flip": "reaches", "proof.rank.flip-above": "reaches", "proof.rank.flip-below": "reaches",
    "proof.rank.flip-shared": "shared", "proof.rank.flip-passed": "exceeds", "proof.rank.flip-level": "any",
    "proof.rank.flip-above-passed": "exceeds", "proof.trend.flip-beyond": "exceeds",
    "proof.rank.flip-behind": "exceeds", "proof.rank.flip-behind-at-once": "any",
    "proof.rank.flip-rise": "exceeds", "proof.rank.flip-rise-at-once": "any",
}  # fmt: skip
BACKWARD = {f"proof.rank.flip-{way}" for way in ("below", "passed", "behind", "rise")}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def _moves(flip: Any, name: str = "margin") -> Iterator[tuple[Fraction, bool]]:
    """Distances by which the two values come nearer (or part), and whether the claim still holds then."""
    kind = KEYS[flip.key]
    if kind == "any":
        yield HAIR, False
        return
    margin = Fraction(dict(flip.values)[name].en.replace(",", ""))
    yield margin - HAIR, True
    yield margin, kind == "exceeds"
    yield margin + HAIR, False


CLAIMS = st.sampled_from(
    [
        {"operator": "more-than"},
        {"operator": "fewer-than"},
        *({"operator": "difference", "relation": relation, "by": by, "mode": mode}
          for relation in ("more-than", "fewer-than") for by in ("1", "3") for mode in ("at-least", "exactly")),
        {"operator": "equal-within", "within": "0"},
        {"operator": "equal-within", "within": "4"},
    ]
)  # fmt: skip


@given(fields=CLAIMS, left=COUNTS, right=COUNTS, moves_left=st.booleans())
@MODEST
def test_two_values_tip_where_it_is_said(
    hub: Callable[[], Hub], fields: dict[str, str], left: Fraction, right: Fraction, moves_left: bool
) -> None:
    def proven(here: Fraction, there: Fraction) -> Proof:
        sides = read(hub(), "hier", ("2014", exact(here))), read(hub(), "dort", ("2014", exact(there)))
        return prove_claim(hub(), {**fields, "left": {"fact": "hier"}, "right": {"fact": "dort"}}, *sides)

    proof = proven(left, right)
    if proof.flip is None:
        return
    parts = fields["operator"] == "equal-within"  # that tips when they part, all else when they come nearer
    toward = 1 if (left < right) != parts else -1
    for distance, holds in _moves(proof.flip):
        moved = (left + toward * distance, right) if moves_left else (left, right - toward * distance)
        if min(moved) >= 0:
            assert (proven(*moved).verdict == "holds") == holds, (proof.flip.key, distance)


def prove_place(hub: Hub, fields: dict[str, Any], own: Published, rivals: list[Published]) -> Proof:
    """A place among all, on a complete list of them."""
    words = {"de": "Orte", "en": "places"}
    names = ["selbst", *(f"r{index}" for index in range(len(rivals)))]
    listed = List.model_validate(
        {
            "id": "liste", "status": "published", "label": words, "among": words, "as-of": "2014",
            "members": [{"fact": name} for name in names],
            "complete": {"reason": {"de": "Gezählt.", "en": "Counted."}, "source": "zaehlung"},
        }
    )  # fmt: skip
    series = {name: read(hub, name, ("2014", value)) for name, value in zip(names, (own, *rivals), strict=True)}
    claim = CLAIM_KINDS["rank"].model_validate(
        {
            "id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "operator": "rank",
            "question": {"de": "Ja?", "en": "Yes?"}, "list": "liste", "subject": {"fact": "selbst"}, **fields,
        }
    )  # fmt: skip
    proof, problems = prove(claim, series, hub.terms, Contest(series, {"liste": listed}, {}))
    assert problems == []
    assert proof is not None
    return proof


@given(
    own=COUNTS,
    rivals=st.lists(st.one_of(COUNTS.map(exact), published(COUNTS)), min_size=1, max_size=3),
    place=st.one_of(st.none(), st.integers(2, 3)),
    adjective=st.sampled_from(["groß", "klein"]),
    alone=st.booleans(),
)
@example(
    own=Fraction(0), rivals=[rounded(Fraction(1), Fraction(5)), exact(Fraction(1)), exact(Fraction(9))],
    place=2, adjective="klein", alone=False,
)  # fmt: skip
@example(own=Fraction(5), rivals=[at_least(Fraction(6), True)], place=None, adjective="klein", alone=True)
@example(
    own=Fraction(0), rivals=[exact(Fraction(1)), at_least(Fraction(1), True)],
    place=None, adjective="groß", alone=False,
)  # fmt: skip
@MODEST
def test_a_place_tips_where_it_is_said(
    hub: Callable[[], Hub], own: Fraction, rivals: list[Published], place: int | None, adjective: str, alone: bool
) -> None:
    """The subject moves towards those behind and towards those ahead. With a place: it is among the first so many."""
    from_below = adjective == "klein"
    if place is not None and place > len(rivals):
        return  # „unter den ersten drei der drei“
    ahead = sum(max(one.worlds) < own if from_below else min(one.worlds) > own for one in rivals)
    fields = {"adjective": adjective, "place": str(place or 1 + ahead)}
    fields |= {"alone": str(alone).lower()} if place is None else {"mode": "at-least"}

    def proven(mine: Fraction) -> Proof:
        return prove_place(hub(), fields, exact(mine), rivals)

    flip = proven(own).flip
    if flip is None or KEYS[flip.key] == "any":
        return
    back = 1 if from_below else -1
    if flip.key in BACKWARD:
        tries = [(back * distance, holds) for distance, holds in _moves(flip)]
    elif flip.key.startswith("proof.rank.flip-above"):
        tries = [(-back * distance, holds) for distance, holds in _moves(flip)]
    else:  # at the distance itself it depends on whether an end belongs to it
        up, down = (Fraction(dict(flip.values)[name].en.replace(",", "")) for name in ("up", "down"))
        tries = [(-back * (up - HAIR), True), (-back * (up + HAIR), False)]
        tries += [(back * (down - HAIR), True), (back * (down + HAIR), False)]
        if all(len(one.worlds) == 1 for one in rivals):
            tries += [(-back * up, False), (back * down, not alone)]
    for move, holds in tries:
        if own + move >= 0:
            assert (proven(own + move).verdict == "holds") == holds, (flip.key, move)


@given(first=published(COUNTS), last=COUNTS, direction=st.sampled_from(["rise", "fall"]))
@example(first=suppressed(Fraction(7)), last=Fraction(9), direction="rise")
@MODEST
def test_a_course_tips_where_it_is_said(
    hub: Callable[[], Hub], first: Published, last: Fraction, direction: str
) -> None:
    def proven(value: Fraction) -> Proof:
        series = read(hub(), "hier", ("2013", first), ("2014", exact(value)))
        fields = {"operator": "trend", "fact": "hier", "from": "2013", "to": "2014", "direction": direction}
        return prove_claim(hub(), fields, series)

    flip = proven(last).flip
    if flip is None:
        return
    for distance, holds in _moves(flip):
        moved = last - distance if direction == "rise" else last + distance
        if moved < 0:
            continue
        assert (proven(moved).verdict == "holds") == holds, (flip.key, distance)
