"""Equations: what sums that share their parts give away together, by algebra.

Of three numbers, each pair of which makes a published sum, each is known, although no sum by itself narrows any.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from typing import TypeVar

N = TypeVar("N", bound=Hashable)


def settled(sums: Iterable[tuple[N, tuple[N, ...]]], known: Mapping[N, Fraction]) -> dict[N, Fraction]:
    """The values that follow from all sums together, of those that are not `known`; none where they contradict.

    A sum is its whole and its parts.
    """
    rows: dict[N, tuple[dict[N, Fraction], Fraction]] = {}
    for whole, parts in sums:
        row, right = _spelt(whole, parts, known)
        for pivot in [node for node in row if node in rows]:
            other, value = rows[pivot]
            factor = row[pivot]
            _subtract(row, other, factor)
            right -= factor * value
        if not row:
            if right:
                return {}
            continue
        pivot = next(iter(row))
        scale = row[pivot]
        row, right = {node: factor / scale for node, factor in row.items()}, right / scale
        for node, (other, value) in rows.items():
            if pivot in other:
                times = other[pivot]
                _subtract(other, row, times)
                rows[node] = other, value - times * right
        rows[pivot] = row, right
    return {node: right for node, (row, right) in rows.items() if len(row) == 1}


def _spelt(whole: N, parts: tuple[N, ...], known: Mapping[N, Fraction]) -> tuple[dict[N, Fraction], Fraction]:
    """One sum as the parts without the whole on the left, and all that is known of it on the right."""
    row: dict[N, Fraction] = {}
    right = Fraction(0)
    for node, factor in ((whole, Fraction(-1)), *((part, Fraction(1)) for part in parts)):
        if node in known:
            right -= factor * known[node]
        else:
            row[node] = row.get(node, Fraction(0)) + factor
    return {node: factor for node, factor in row.items() if factor}, right


def _subtract(row: dict[N, Fraction], other: Mapping[N, Fraction], factor: Fraction) -> None:
    """Takes a multiple of another equation away; what is left with nothing goes."""
    for node, value in other.items():
        left = row.get(node, Fraction(0)) - factor * value
        if left:
            row[node] = left
        else:
            row.pop(node, None)
