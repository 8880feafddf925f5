"""What is offered holds when it is claimed in turn: the arithmetic and the guard, dates, sources and breaks.

Sentences with „since“ are offered from other years than the claimed one, so that nobody has asked yet whether the
values of those years may be compared. Also asked of all histories is what values of several years leave open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation, SeriesBreak
from brandhub.models.terms import SourceFamily
from brandhub.proofs.guard import Vocabulary
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, in_order, read_observation
from brandhub.whole.hub import Hub
from hypothesis import example, given, settings
from hypothesis import strategies as st

MODEST = settings(max_examples=120, deadline=None)
YEARS = range(2010, 2015)
LIMIT = 5
Dated = tuple[str, str, str]
"""A date, a value, and the source of it."""
SOURCES = st.sampled_from(["zaehlung", "zaehlung", "zaehlung", "chronik"])
LOOSE = st.sampled_from(["2009..2010", "2010..2012", "2011/12", "2012..2013", "2013..2016"])
LASTING = st.sampled_from(["since-2012", "since-2013-06-15"])
BREAKS = st.one_of(st.none(), st.none(), st.sampled_from(["2010", "2012", "2013-06"]))


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


@st.composite
def histories(draw: st.DrawFn, values: Sequence[str]) -> list[Dated]:
    """A value for most years, perhaps one that lasts and then none behind it, perhaps one of several years."""
    lasts = draw(st.one_of(st.none(), LASTING))
    end = 2012 if lasts == "since-2012" else 2013 if lasts else 2015
    one = st.sampled_from(values)
    found = [(str(year), draw(one), draw(SOURCES)) for year in YEARS if year < end and draw(st.integers(0, 5))]
    for when in (lasts, draw(st.one_of(st.none(), LOOSE))):
        found += [(when, draw(one), draw(SOURCES))] if when else []
    return found


def series_of(hub: Hub, name: str, history: list[Dated], change: str | None = None) -> Series:
    reason = {"reason": {"de": "Neu gezählt.", "en": "Counted anew."}}
    breaks = (SeriesBreak.model_validate({"at": change, **reason}),) if change else ()
    fact = hub.fact("gaeste").model_copy(update={"id": name, "breaks": breaks})
    observed = [Observation.model_validate({"as-of": at, "value": value, "source": of}) for at, value, of in history]
    return Series(fact, in_order(read_observation(fact, one, whole=True) for one in observed))


def strict_about_sources(hub: Hub) -> Vocabulary:
    """Each source is of a family of its own, and none was declared comparable with the other."""
    words = {"label": {"de": "Haus", "en": "house"}, "text": {"de": "Zählt selbst.", "en": "Counts by itself."}}
    families = {name: SourceFamily.model_validate({"id": name, **words}) for name in ("eine", "andere")}
    kept = {"zaehlung": "eine", "chronik": "andere"}
    sources = {name: hub.sources[name].model_copy(update={"family": family}) for name, family in kept.items()}
    return replace(hub.terms, families=families, sources=sources)


def prove_it(terms: Vocabulary, fields: dict[str, Any], *series: Series) -> Proof:
    raw = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land"}
    raw |= {"question": {"de": "Ja?", "en": "Yes?"}}
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**raw, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in series}, terms)
    assert problems == []
    assert proof is not None
    return proof


def since(first: int, until: int | None) -> dict[str, Any]:
    fields = {"operator": "since", "relation": "more-than", "from": str(first), "left": {"fact": "hier"}}
    return fields | ({"until": str(until)} if until else {}) | ({"right": {"number": str(LIMIT)}})


def all_histories(history: list[Dated], first: int, last: int) -> Iterator[dict[int, list[int]]]:
    """The values of every year, as they may have been: without one anything, and a loose one in any of its years."""
    values: dict[int, list[int]] = {year: [] for year in range(first - 1, last + 1)}
    loose: list[list[tuple[int, int]]] = []
    for when, value, _ in sorted(history):
        numbers = [int(number) for number in re.findall(r"\d{4}|(?<=/)\d\d", when)]
        if when.startswith("since"):
            for year in values:
                if year >= numbers[0]:
                    values[year].append(int(value))
        elif len(numbers) == 1:
            if numbers[0] in values:
                values[numbers[0]].append(int(value))
        else:
            end = numbers[1] if numbers[1] > 99 else 2000 + numbers[1]
            loose.append([(year, int(value)) for year in range(numbers[0], end + 1)])
    gaps = [year for year, known in values.items() if not known]
    for placed in product(*loose):
        for guessed in product((0, LIMIT, 9), repeat=len(gaps)):
            extra = [*placed, *zip(gaps, guessed, strict=True)]
            yield {year: known + [value for at, value in extra if at == year] for year, known in values.items()}


def is_true(history: dict[int, list[int]], first: int) -> bool:
    inside = all(value > LIMIT for year, values in history.items() if year >= first for value in values)
    return inside and all(value <= LIMIT for value in history[first - 1])


@given(history=histories(["4", "5", "6", "7"]), first=st.integers(2010, 2015), until=st.sampled_from([None, 0, 1]))
@example([("2010", "4", "zaehlung"), ("2010..2012", "4", "zaehlung"), ("2011", "6", "zaehlung")], 2011, 0)
@example([("2010", "4", "zaehlung"), ("2009..2010", "6", "zaehlung"), ("2011", "6", "zaehlung")], 2011, 0)
@MODEST
def test_since_holds_wherever_values_of_several_years_belong(
    hub: Callable[[], Hub], history: list[Dated], first: int, until: int | None
) -> None:
    """What is claimed and what is offered: true in every history, and the offered one proven in turn."""
    if not history:
        return
    end = None if until is None else first + until
    series = series_of(hub(), "hier", history)
    proof = prove_it(hub().terms, since(first, end), series)
    offered = proof.true_slots
    for said, is_sure in ((proof.slots, proof.verdict == "holds"), (offered, offered is not None)):
        if not is_sure or said is None:
            continue
        years = [int(year) for year in re.findall(r"\d{4}", said["since"].de)]
        last = 2016 if len(years) == 1 and until is None else years[-1]  # „seit 2012“ reaches to today
        assert all(is_true(one, years[0]) for one in all_histories(history, years[0], last))
        again = prove_it(hub().terms, since(years[0], end), series)
        assert (again.verdict, again.slots["since"]) == ("holds", said["since"])


@example([("2011", "6", "chronik"), ("since-2012", "6", "zaehlung")],
         [("2011", "6", "zaehlung"), ("2012", "5", "zaehlung")], None, 2013)  # fmt: skip
@given(left=histories(["6", "7"]), right=histories(["5", "6"]), change=BREAKS, first=st.integers(2010, 2015))
@MODEST
def test_what_is_offered_passes_the_guard(
    hub: Callable[[], Hub], left: list[Dated], right: list[Dated], change: str | None, first: int
) -> None:
    """Sources of two houses, and a method that changes: the offered years are asked about like those of the claim."""
    if not left or not right:
        return
    terms = strict_about_sources(hub())
    series = series_of(hub(), "hier", left, change), series_of(hub(), "dort", right)
    fields = since(first, None) | {"right": {"fact": "dort"}}
    offered = prove_it(terms, fields, *series).true_slots
    if offered is not None:
        year = re.search(r"\d{4}", offered["since"].de)
        assert year is not None
        again = prove_it(terms, {**fields, "from": year[0]}, *series)
        assert (again.verdict, again.slots["since"]) == ("holds", offered["since"])


@given(history=histories(["0", "0", "3"]), change=BREAKS, first=st.sampled_from(["2011", "2012", "2013-06-15", "2014"]))
@example([("2011", "3", "zaehlung"), ("2013", "0", "zaehlung"), ("since-2012", "0", "zaehlung")], "2012", "2014")
@MODEST
def test_a_nothing_that_is_offered_holds(
    hub: Callable[[], Hub], history: list[Dated], change: str | None, first: str
) -> None:
    if not history:
        return
    series = series_of(hub(), "hier", history, change)
    offered = prove_it(hub().terms, {"operator": "none-since", "fact": "hier", "from": first}, series).true_slots
    if offered is not None:
        start = next(when for when, _, _ in history if when.startswith("since")).removeprefix("since-")
        again = prove_it(hub().terms, {"operator": "none-since", "fact": "hier", "from": start}, series)
        assert (again.verdict, again.slots["since"]) == ("holds", offered["since"])
