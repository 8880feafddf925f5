"""Circles: which facts name each other as easily confused, directly or by way of others (`differs-from`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from brandhub.proofs.readings import Series


def confused_facts(facts: Mapping[str, Series]) -> dict[str, tuple[str, ...]]:
    """For every fact in a circle: those of the circle that have a value, itself included, in the given order."""
    near: dict[str, set[str]] = defaultdict(set)
    for key, series in facts.items():
        for other in series.fact.differs_from:
            if other in facts:
                near[key].add(other)
                near[other].add(key)
    circle_of: dict[str, set[str]] = {}
    for key in near:
        if key not in circle_of:
            circle = _reach(key, near)
            circle_of |= dict.fromkeys(circle, circle)
    order = {key: place for place, key in enumerate(facts)}
    told = {
        id(circle): tuple(key for key in sorted(circle, key=order.__getitem__) if facts[key].readings)
        for circle in circle_of.values()
    }
    return {key: told[id(circle)] for key, circle in sorted(circle_of.items())}  # the same in every process


def _reach(key: str, near: Mapping[str, set[str]]) -> set[str]:
    """Everything that can be reached from a fact."""
    found, waiting = {key}, [key]
    while waiting:
        new = near[waiting.pop()] - found
        found |= new
        waiting += new
    return found
