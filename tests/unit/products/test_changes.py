"""Snapshots and what differs between two of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brandhub.models.releases import Snapshot
from brandhub.products.changes import compare_snapshots
from brandhub.products.releases import take_snapshot


def _snapshot(project: Any, inspect: Callable[..., Any], catalogues: Any) -> Snapshot:
    return take_snapshot(inspect(project).public, catalogues)


def test_equal_states_have_no_changes(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    before, after = (_snapshot(project, inspect, catalogues) for _ in range(2))
    assert before == after
    assert not compare_snapshots(before, after)


def test_a_value_takes_what_rests_on_it_along(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    before = _snapshot(project, inspect, catalogues)
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    changes = compare_snapshots(before, _snapshot(project, inspect, catalogues))
    assert [(change.fact, change.as_of) for change in changes.values] == [("bauern", "2014"), ("hoefe", "2014")]
    assert changes.values[1].before is not None
    assert changes.values[1].before.de == "102 Höfe (2014)"
    assert [change.claim for change in changes.sentences] == ["bauern-und-bergleute"]
    assert changes.verdicts == ()
    assert changes.of({"hoefe"}, set()).values == changes.values[1:]
    assert changes.of({"hoefe"}, set()).sentences == ()


def test_a_date_that_appears_or_goes_is_a_change(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    before = _snapshot(project, inspect, catalogues)
    project.edit("data/facts/berg.yml", "as-of: 2012, value: 990", "as-of: 2011, value: 990")
    changes = compare_snapshots(before, _snapshot(project, inspect, catalogues))
    assert [(c.as_of, c.before is None, c.after is None) for c in changes.values if c.fact == "gaeste"] == [
        ("2011", True, False),
        ("2012", False, True),
    ]


def test_retiring_and_losing_a_claim(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    before = _snapshot(project, inspect, catalogues)
    project.edit(
        "data/claims.yml",
        "  times: 11\n",
        "  times: 11\n  retired: {on: 2026-11-01, reason: {de: Alt., en: Old.}}\n",
    )
    project.edit(
        "data/claims.yml",
        "beschaeftigte-und-pendler:\n  status: published",
        "beschaeftigte-und-pendler:\n  status: retired",
    )
    project.edit("data/claims.yml", "  from: 1987-03-31\n", "  from: 1987-03-31\n  publish-at: 2030-01-01\n")
    changes = compare_snapshots(before, _snapshot(project, inspect, catalogues))
    assert [(c.claim, c.before, c.after) for c in changes.verdicts] == [
        ("beschaeftigte-und-pendler", "holds", "retired"),
        ("keine-bergleute", "holds", None),
    ]
    assert [(c.claim, c.after) for c in changes.sentences] == [
        ("beschaeftigte-und-pendler", None),
        ("keine-bergleute", None),
    ]
