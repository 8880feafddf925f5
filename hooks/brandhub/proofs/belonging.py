"""Belonging: what is a part of what, by what facts say of each other and by what a value adds up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.facts import Fact
from brandhub.models.terms import Unit
from brandhub.proofs.gathering import gathers
from brandhub.proofs.guard import GuardRow
from brandhub.proofs.measures import measure_of
from brandhub.proofs.readings import Reading


def belongs(part: Reading, whole: Reading, facts: Mapping[str, Fact]) -> GuardRow:
    """A share is only taken of a whole that counts everything in its part, directly or by way of another whole.

    More farmers than professors there may be; „seven of ten professors are farmers“ would be nonsense all the same.
    """
    here, there = part.fact.label, whole.fact.label
    if part.fact.id == whole.fact.id:  # the farms of 2014 are no part of those of 1960, of which none may be left
        passes = part.as_of == whole.as_of
    else:
        passes = whole.fact.id in wholes_of(part.fact.id, facts)
    reason = None if passes else Phrase.of("guard.whole")
    return GuardRow("whole", Bilingual(here.de, here.en), Bilingual(there.de, there.en), passes, reason)


def wholes_of(key: str, facts: Mapping[str, Fact]) -> set[str]:
    """The ids of all facts that count everything that this one counts, directly or by way of another."""
    found: set[str] = set()
    ahead = [key]
    while ahead:
        fact = facts.get(ahead.pop())
        new = set(fact.part_of) - found if fact else set()
        found |= new
        ahead += new
    return found


def is_counted_in(part: Reading, whole: Reading, facts: Mapping[str, Fact]) -> bool:
    """True when the whole counts everything in the part: as both say, as their sums show, or what one is less than."""
    if part.fact.id == whole.fact.id:
        return False
    named = whole.fact.id in wholes_of(part.fact.id, facts) or part.fact.id in whole.fact.sum_of
    rule = part.fact.derived.rule if part.fact.derived is not None else ""
    is_rest = rule == "difference" and bool(part.inputs) and part.inputs[0].fact.id == whole.fact.id
    return named or is_rest or _key(part) in _summands(whole)


def is_inside(part: Reading, other: Reading, facts: Mapping[str, Fact]) -> bool:
    """True when `other` rests on the part, or says that it counts everything in it: added up, it would count twice.

    So would what two sums have in common.
    """
    if _rests_on(other, part) or other.fact.id in wholes_of(part.fact.id, facts):
        return True
    return not _rests_on(part, other) and not _summands(part).isdisjoint(_summands(other))


def _summands(reading: Reading) -> set[tuple[str, str]]:
    """Everything that a value adds up, sum within sum; the value itself where it is no sum."""
    derived = reading.fact.derived
    if derived is None or derived.rule != "sum" or not reading.inputs:
        return {_key(reading)}
    return set().union(*(_summands(part) for part in reading.inputs))


def measured_apart(parts: Sequence[Reading]) -> tuple[Reading, Reading] | None:
    """Two parts that say how many for each of different things: thirty of a hundred and fifty of others are no eighty.

    What a share is of is known where the hub has reckoned it; of published ones the basis has to say it.
    """
    known = [(part, ratio) for part in parts for ratio in _divisors(part)]
    return next(((a, b) for (a, here), (b, there) in combinations(known, 2) if a is not b and here != there), None)


def counted_again(parts: Sequence[Reading]) -> tuple[Reading, Reading] | None:
    """Two values of one fact that tell how many there were on two dates: whoever was there on both counts twice.

    The births of two years are other births. Of what stands at a date nobody is added up.
    """
    same = ((a, b) for a, b in combinations(parts, 2) if a.fact.id == b.fact.id and a.as_of != b.as_of)
    return next((pair for pair in same if not gathers(pair[0].fact)), None)


# What is a height or a mean, not an amount: twenty degrees and twenty degrees are no forty.
_LEVEL: Final = re.compile(
    r"(?<![\w-])(?:\w*(?:grad|index|indexpunkte?|temperatur(?:en)?|quoten?|dichten?|median\w*|durchschnitt|durchschnitts\w+"
    r"|mittelwerte?|(?:geburten|sterbe|arbeitslosen|inflations|wachstums)raten?)|alters?(?! [A-ZÄÖÜ]))(?![\w-])",
    re.IGNORECASE,
)


def is_level(fact: Fact, unit: Unit) -> bool:
    """True for degrees, index points, rates and means, by the unit, the noun or the name of a fact."""
    texts = (unit.label.de, fact.noun.de.many, fact.label.de)
    return measure_of(unit.label.de, "de") == "degrees" or any(_LEVEL.search(text) for text in texts)


def _divisors(reading: Reading) -> Iterator[tuple[str, str]]:
    """The fact and the date of all that a value is so many of."""
    derived = reading.fact.derived
    if derived is not None and derived.rule == "ratio":
        yield reading.inputs[1].fact.id, reading.inputs[1].as_of.text
        return
    for part in reading.inputs:
        yield from _divisors(part)


def _rests_on(reading: Reading, part: Reading) -> bool:
    return any(_key(inner) == _key(part) or _rests_on(inner, part) for inner in reading.inputs)


def _key(reading: Reading) -> tuple[str, str]:
    return reading.fact.id, reading.as_of.text
