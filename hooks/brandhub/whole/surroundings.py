"""Surroundings: what the search for assertions takes from a hub as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from brandhub.whole.hub import Hub


class Surroundings(NamedTuple):
    """The names that it knows, and its towns."""

    names: frozenset[str]
    towns: tuple[str, ...]


def surroundings_of(hub: Hub, judge: Callable[[frozenset[str], frozenset[str]], frozenset[str]]) -> Surroundings:
    """Gathered once for all texts of a hub. `judge` tells names (`known_names`, or an archive that remembers)."""
    return Surroundings(judge(hub.declared_names, hub.other_names), _towns(hub))


def _towns(hub: Hub) -> tuple[str, ...]:
    return tuple(sorted({area.label.de for area in hub.terms.areas.values() if " " not in area.label.de}))
