"""What a chart draws, and why there is none."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.claims import Comparison, NoneSince, Ratio, Share, Since, Sum, Trend
from brandhub.models.rankings import First, Ranking
from brandhub.whole import charted
from brandhub.whole.charted import check_chart, dated, readings_of_bars, readings_of_course, sides_of, why_not_drawn


def _reading(low: int, high: int | None = None, start: str = "2014-01-01", end: str = "", **other: Any) -> Any:
    last = date.fromisoformat(end or start)
    moment = SimpleNamespace(start=date.fromisoformat(start), end=last, lasts=other.pop("lasts", False), text=start)
    interval = SimpleNamespace(low=low, high=low if high is None else high)
    return SimpleNamespace(as_of=moment, interval=interval, sources=other.pop("sources", ("chronik",)), **other)


def _claim(kind: Any, **fields: Any) -> Any:
    return kind.model_construct(**{"status": "published", "expect": "holds", **fields})


def _proof(verdict: str = "holds", **fields: Any) -> Any:
    plain: dict[str, Any] = {"verdict": verdict, "inputs": {}, "standings": None, "slots": None, "true_slots": None}
    return SimpleNamespace(**{**plain, **fields})


def _hub(claim: Any = None, proof: Any = None, **series: Any) -> Any:
    known = {key: SimpleNamespace(readings=readings) for key, readings in series.items()}
    proofs = {} if proof is None else {"claim": proof}
    return SimpleNamespace(series=known, claims={} if claim is None else {"claim": claim}, proofs=proofs)


@pytest.fixture
def mixed(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the readings are of two lengths."""
    answer = [False]
    monkeypatch.setattr(charted, "are_mixed", lambda _readings: answer[0])
    return answer


def test_readings_in_the_order_of_time() -> None:
    year, june = _reading(1, start="2014-01-01", end="2014-12-31"), _reading(2, start="2014-06-01")
    august, lasting = _reading(3, start="2014-08-01"), _reading(4, start="2014-07-01", end="2020-01-01", lasts=True)
    series: Any = SimpleNamespace(readings=[august, lasting, year, june])
    assert [reading.interval.low for reading in dated(series)] == [2, 4, 1, 3]
    same: Any = SimpleNamespace(readings=[june, _reading(5, start="2014-06-01")])
    assert dated(same) == (june,)


@pytest.mark.parametrize(
    ("readings", "why"),
    [
        ([_reading(5)], "one-value"),
        ([_reading(5), _reading(6)], "one-value"),
        ([_reading(5), _reading(6, start="2015-01-01")], None),
        ([_reading(1), _reading(0, start="2015-01-01")], "yes-or-no"),
        ([_reading(1), _reading(2, start="2015-01-01")], None),
        ([_reading(1, 2), _reading(0, start="2015-01-01")], None),
        ([_reading(0, 2), _reading(1, start="2015-01-01")], None),
    ],
)
def test_why_a_fact_has_none(readings: Any, why: str | None, mixed: list[bool]) -> None:
    assert why_not_drawn(_hub(hoefe=readings), "hoefe") == why


def test_values_of_two_lengths(mixed: list[bool]) -> None:
    mixed[0] = True
    course = [_reading(5), _reading(6, start="2015-01-01")]
    assert why_not_drawn(_hub(hoefe=course), "hoefe") == "lengths"
    proof = _proof(inputs={"left": course[0], "right": course[1]})
    assert why_not_drawn(_hub(_claim(Comparison), proof), "claim") == "lengths"


@pytest.mark.parametrize(
    ("claim", "proof", "why"),
    [
        (_claim(Comparison), _proof("not-comparable"), "not-comparable"),
        (_claim(Ratio), _proof(), "of-two-kinds"),
        (_claim(Sum), _proof(), "of-two-kinds"),
        (_claim(Comparison), _proof(inputs={"left": _reading(5)}), "one-value"),
        (_claim(Comparison), _proof(inputs={"left": _reading(5), "right": _reading(0)}), None),
        (_claim(Comparison), _proof(inputs={"left": _reading(5), "right": _reading(-1)}), "below-zero"),
        (_claim(Comparison), _proof(inputs={"left": _reading(5), "right": _reading(6, sources=())}), "one-value"),
        (_claim(Ranking), _proof(), None),
        (_claim(Ranking), _proof(standings=SimpleNamespace(rows=[])), None),
        (_claim(Ranking), _proof(standings=SimpleNamespace(rows=[SimpleNamespace(competitor=_reading(0))])), None),
        (
            _claim(Ranking),
            _proof(standings=SimpleNamespace(rows=[SimpleNamespace(competitor=_reading(one)) for one in (5, -1)])),
            "below-zero",
        ),
    ],
)
def test_why_a_claim_has_none(claim: Any, proof: Any, why: str | None, mixed: list[bool]) -> None:
    assert why_not_drawn(_hub(claim, proof), "claim") == why


def test_who_was_first_needs_no_bars() -> None:
    rows = [SimpleNamespace(competitor=_reading(-1))]
    assert why_not_drawn(_hub(_claim(First), _proof(standings=SimpleNamespace(rows=rows))), "claim") is None


@pytest.mark.parametrize(
    ("verdict", "slots", "high", "why"),
    [
        ("holds", {"slots": {}}, 1, None),
        ("holds", {"true_slots": {}}, 1, "no-share"),
        ("refuted", {"true_slots": {}}, 1, None),
        ("refuted", {"slots": {}}, 1, "no-share"),
        ("holds", {"slots": {}}, 2, "no-share"),
        ("holds", {"slots": {}}, None, "no-share"),
    ],
)
def test_why_a_share_has_none(verdict: str, slots: Any, high: int | None, why: str | None) -> None:
    quotient = SimpleNamespace(high=high)
    part = SimpleNamespace(interval=SimpleNamespace(over=lambda _whole: quotient))
    inputs = {"part": part, "whole": SimpleNamespace(interval=None)}
    assert why_not_drawn(_hub(_claim(Share), _proof(verdict, inputs=inputs, **slots)), "claim") == why
    part.interval.over = lambda _whole: None
    assert why_not_drawn(_hub(_claim(Share), _proof(verdict, inputs=inputs, **slots)), "claim") == "no-share"


def test_a_course_is_drawn_between_its_dates(mixed: list[bool]) -> None:
    years = [_reading(year, start=f"{year}-01-01", end=f"{year}-12-31") for year in (2013, 2014, 2015, 2016)]
    proof = _proof(inputs={"from": years[1], "to": years[2]})
    hub, claim = _hub(_claim(Trend, fact="hoefe"), proof, hoefe=years), _claim(Trend, fact="hoefe")
    assert readings_of_course(hub, claim, proof) == (years[1], years[2])
    assert why_not_drawn(hub, "claim") is None


def test_both_sides_of_a_since(mixed: list[bool]) -> None:
    sides = {"left": SimpleNamespace(fact="a"), "right": SimpleNamespace(fact="b")}
    a, b, claim = _reading(5), _reading(6), _claim(Since, **sides)
    hub = _hub(claim, _proof(), a=[a], b=[b])
    assert sides_of(hub, claim) == [(a,), (b,)]
    assert readings_of_course(hub, claim, _proof()) == (a, b)
    beside_a_number = _claim(Since, left=sides["left"], right=SimpleNamespace(fact=None))
    assert sides_of(hub, beside_a_number) == [(a,)]
    assert why_not_drawn(_hub(beside_a_number, _proof(), a=[a]), "claim") == "one-value"


def test_what_there_is_none_of_comes_last() -> None:
    inputs = {"left": _reading(5), "number": _reading(7, sources=()), "right": _reading(6)}
    lows = [
        [r.interval.low for r in readings_of_bars(_claim(kind), _proof(inputs=inputs))]
        for kind in (Comparison, NoneSince)
    ]
    assert lows == [[5, 6], [6, 5]]


@pytest.mark.parametrize(
    ("claim", "proof", "told"),
    [
        (_claim(Comparison, status="retired"), _proof(), "claim-retired-said"),
        (_claim(Comparison), None, "claim-unproven"),
        (_claim(Comparison), _proof("expired"), "claim-said-without-proof"),
        (_claim(Ratio), _proof(), "chart-not-drawn"),
        (_claim(Comparison), _proof("not-comparable"), ""),
        (_claim(Comparison, expect="not-comparable"), _proof("not-comparable"), "chart-not-drawn"),
        (_claim(Ranking), _proof(), ""),
    ],
)
def test_what_is_told_of_a_chart(claim: Any, proof: Any, told: str) -> None:
    reference: Any = SimpleNamespace(id="claim", start=3, end=7)
    prose: Any = SimpleNamespace(place_of=lambda start, end: (start, end))
    found = [*check_chart(reference, prose, _hub(claim, proof))]
    assert [problem.code for problem in found] == ([told] if told else [])
    assert all(problem.place == (3, 7) for problem in found)


def test_two_values_of_one_date_are_told_elsewhere() -> None:
    reference: Any = SimpleNamespace(id="hoefe", start=3, end=7)
    prose: Any = SimpleNamespace(place_of=lambda start, end: (start, end))
    for readings, told in ([_reading(5)], 1), ([_reading(5), _reading(6)], 0):
        assert len([*check_chart(reference, prose, _hub(hoefe=readings))]) == told
