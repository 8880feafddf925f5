"""Common parts: what two values have in common may be taken from both, and the rest decides.

Farms are fewer than farms and mills together, however roughly both are counted, as soon as there is a mill. Every
possible value of what is shared is the same on both sides, so that nothing is lost and nothing is gained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval, total
from brandhub.proofs.readings import Reading

Leaf = tuple[str, str]
"""A fact, and the date of its value."""


@dataclass(frozen=True)
class Rest:
    """Both sides without what they share; `shared` are the labels of that."""

    left: Interval
    right: Interval
    shared: Bilingual


def without_common(left: Reading, right: Reading) -> Rest | None:
    """What is left of both sides; None where neither adds up or takes away anything that the other rests on."""
    leaves: dict[Leaf, Reading] = {}
    here, there = _spelt(left, leaves), _spelt(right, leaves)
    shared = [leaf for leaf in here if here[leaf] * there.get(leaf, 0) > 0]
    is_reckoned = any((one.fact.id, one.as_of.text) not in side for one, side in ((left, here), (right, there)))
    if not shared or not is_reckoned or left.is_number or right.is_number:
        return None
    over = {leaf: here[leaf] - there[leaf] for leaf in dict.fromkeys([*here, *there])}
    labels = [leaves[leaf].fact.label for leaf in shared]
    names = Bilingual(", ".join(label.de for label in labels), ", ".join(label.en for label in labels))
    return Rest(_sum(over, leaves, 1), _sum(over, leaves, -1), names)


def _spelt(reading: Reading, leaves: dict[Leaf, Reading]) -> Counter[Leaf]:
    """How often each value at the root goes into this one; less than nothing where it is taken away."""
    derived = reading.fact.derived
    if derived is None or not reading.inputs or derived.overlapping or derived.rule not in ("sum", "difference"):
        leaf = reading.fact.id, reading.as_of.text
        leaves[leaf] = reading
        return Counter({leaf: 1})
    found: Counter[Leaf] = Counter()
    for index, part in enumerate(reading.inputs):
        sign = -1 if derived.rule == "difference" and index else 1
        for leaf, times in _spelt(part, leaves).items():
            found[leaf] += sign * times
    return found


def _sum(over: Mapping[Leaf, int], leaves: Mapping[Leaf, Reading], sign: int) -> Interval:
    """All that one side has more of than the other."""
    return total(leaves[leaf].interval.scaled(sign * times) for leaf, times in over.items() if sign * times > 0)
