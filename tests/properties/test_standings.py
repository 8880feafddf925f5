"""Places against brute force: every assignment of values inside the intervals, ends open and closed, and endless."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import year_moment
from brandhub.models.claims import Extreme, Rank, Ranking
from brandhub.proofs.rankings import judge
from brandhub.proofs.standings import Competitor, Outcome, order, outcomes
from hypothesis import example, given, settings
from hypothesis import strategies as st

TOP = 4
# Quarters reach between all whole ends and their middles, and beyond the last end.
GRID = [Fraction(n, 4) for n in range(4 * TOP + 9)]


@st.composite
def _intervals(draw: st.DrawFn) -> Interval:
    low = draw(st.integers(0, TOP))
    high = draw(st.one_of(st.none(), st.integers(low, TOP)))
    if high == low:
        return Interval.exactly(low)
    low_open, high_open = draw(st.booleans()), high is not None and draw(st.booleans())
    return Interval(Fraction(low), None if high is None else Fraction(high), low_open, high_open)


RIVALS = st.lists(_intervals(), min_size=1, max_size=2)


def _competitor(index: int, interval: Interval) -> Competitor:
    return Competitor(Bilingual(str(index), str(index)), interval, year_moment(2000), ("zaehlung",))


def _brute(own: Interval, rivals: list[Interval], *, from_below: bool) -> set[Outcome]:
    """Places over all worlds of the grid."""
    choices = [[value for value in GRID if interval.contains(value)] for interval in (own, *rivals)]
    found = set()
    for mine, *others in product(*choices):
        ahead = sum(value < mine if from_below else value > mine for value in others)
        found.add((1 + ahead, mine in others))
    return found


@given(own=_intervals(), rivals=RIVALS, from_below=st.booleans())
@example(
    own=Interval(Fraction(0), Fraction(3), low_open=True),
    rivals=[Interval(Fraction(0), Fraction(1))],
    from_below=False,
)
@settings(max_examples=250, deadline=None)
def test_places_are_those_of_all_worlds(own: Interval, rivals: list[Interval], from_below: bool) -> None:
    subject, *others = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    assert outcomes(subject, others, from_below=from_below) == _brute(own, rivals, from_below=from_below)


@given(own=_intervals(), rivals=RIVALS, from_below=st.booleans())
@settings(max_examples=150, deadline=None)
def test_the_table_has_room_for_every_place(own: Interval, rivals: list[Interval], from_below: bool) -> None:
    everybody = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    rows = order(everybody, everybody[0], from_below=from_below)
    subject = next(row for row in rows if row.versus == "itself")
    places = {place for place, _ in _brute(own, rivals, from_below=from_below)}
    assert (subject.best, subject.worst) == (min(places), max(places))
    assert sorted(row.competitor.name.de for row in rows) == sorted(one.name.de for one in everybody)


def _claim(place: int, mode: str, *, alone: bool) -> Ranking:
    raw = {
        "id": "probe",
        "status": "examined",
        "topic": "land",
        "list": "liste",
        "subject": {"fact": "gaeste"},
        "question": {"de": "Ja?", "en": "Yes?"},
        "expect": "refuted",
        "alone": str(alone).lower(),
    }
    if place == 1 and mode == "exactly":
        return Extreme.model_validate({**raw, "operator": "largest"})
    return Rank.model_validate({**raw, "operator": "rank", "place": str(place), "mode": mode, "adjective": "groß"})


@given(own=_intervals(), rivals=RIVALS, place=st.integers(1, 4), top=st.booleans(), alone=st.booleans())
@settings(max_examples=250, deadline=None)
def test_a_rank_is_judged_by_all_worlds(
    own: Interval, rivals: list[Interval], place: int, top: bool, alone: bool
) -> None:
    top = top and place > 1
    claim = _claim(place, "at-least" if top else "exactly", alone=alone and not top)
    subject, *others = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    found = outcomes(subject, others, from_below=False)
    worlds = {
        (at <= place if top else at == place) and not (claim.alone and company)
        for at, company in _brute(own, rivals, from_below=False)
    }
    expected = {frozenset({True}): "holds", frozenset({False}): "refuted"}.get(frozenset(worlds), "undecidable")
    assert judge(claim, found, is_complete=True) == expected


@given(own=_intervals(), rivals=RIVALS, missing=RIVALS, place=st.integers(1, 4), alone=st.booleans())
@settings(max_examples=200, deadline=None)
def test_an_incomplete_list_refutes_only_what_nobody_missing_can_save(
    own: Interval, rivals: list[Interval], missing: list[Interval], place: int, alone: bool
) -> None:
    claim = _claim(place, "exactly", alone=alone)
    subject, *others = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    verdict = judge(claim, outcomes(subject, others, from_below=False), is_complete=False)
    assert verdict != "holds"
    rest = [_competitor(index, interval) for index, interval in enumerate(missing, 10)]
    whole = judge(claim, outcomes(subject, [*others, *rest], from_below=False), is_complete=True)
    assert verdict == "undecidable" or whole == "refuted"


@given(own=_intervals(), rivals=RIVALS, from_below=st.booleans())
@settings(max_examples=60, deadline=None)
def test_who_is_disputed_may_stand_anywhere_in_the_table(
    own: Interval, rivals: list[Interval], from_below: bool
) -> None:
    everybody = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    doubted = Competitor(everybody[0].name, own, everybody[0].moment, (), disputed=True)
    sure = {row.competitor.name.de: row for row in order(everybody, everybody[-1], from_below=from_below)}
    rows = {row.competitor.name.de: row for row in order([doubted, *everybody[1:]], doubted, from_below=from_below)}
    assert (rows["0"].best, rows["0"].worst) == (1, len(everybody))
    for name in rows.keys() - {"0"}:
        assert rows[name].best <= sure[name].best
        assert rows[name].worst >= sure[name].worst
        assert rows[name].versus == "open"


@given(own=_intervals(), rivals=RIVALS)
@settings(max_examples=100, deadline=None)
def test_who_is_disputed_only_opens_places(own: Interval, rivals: list[Interval]) -> None:
    subject, *others = [_competitor(index, interval) for index, interval in enumerate((own, *rivals))]
    sure = outcomes(subject, others, from_below=True)
    doubted = Competitor(others[0].name, others[0].interval, others[0].moment, (), disputed=True)
    assert sure <= outcomes(subject, [doubted, *others[1:]], from_below=True)
