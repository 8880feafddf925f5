"""Choices: the facts that share a topic, a time, an owner or a state of upkeep, as pages that work as plain links.

Every choice alone has a page, and a topic with one of the others. Years stand alone: within a topic a decade is enough.
A page is handed what it shows and nothing else, so that another value of a fact draws the pages that show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import product
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.moments import Moment
from brandhub.products.portal.addresses import choice
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.leaves import LINES, Leaves, cut
from brandhub.proofs.readings import Reading
from brandhub.whole.hub import Hub

Chosen = tuple[tuple[str, str], ...]
"""What is chosen, as (axis, value) in the order of AXES."""

AXES: Final = ("topic", "decade", "year", "owner", "state")
WITH_TOPIC: Final = ("decade", "owner", "state")
STATES: Final = {"fresh": "aktuell", "due": "faellig", "dated": "ueberholt", "expired": "ueberholt"}
"""Stage of a fact → state of upkeep. A fact that is never reviewed again is `historisch`."""
KEPT: Final = ("aktuell", "faellig", "ueberholt", "historisch")
LONGEST: Final = 5
"""A value that may belong to any of more years than this is found by its decades only."""


Shown = tuple[tuple[str, Reading], ...]
"""Facts in their order, each with the value to show."""


@dataclass(frozen=True)
class Offer:
    """A value of an axis that still finds something: where it leads, how much is found there, and whether it is chosen
    on this page already, in which case it leads to the page without it."""

    axis: str
    value: str
    target: Chosen
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class FactList:
    """A page of facts, or one leaf of it. `count`: so many facts fit what is chosen; `shown`: those of this leaf."""

    chosen: Chosen
    number: int
    count: int
    shown: Shown
    offers: tuple[Offer, ...]
    leaves: Leaves


@dataclass(frozen=True)
class Choices:
    """The readings that each single choice leaves, by fact: the last of them is the one to show.

    `latest`: every fact with its latest reading, in the order of the data; `topics`: in theirs.
    """

    found: Mapping[tuple[str, str], Mapping[str, Reading]]
    latest: Mapping[str, Reading]
    topics: tuple[str, ...]

    def facts(self, chosen: Chosen) -> dict[str, Reading]:
        """The facts that fit all that is chosen, each with the value of the time that is chosen."""
        if not chosen:
            return dict(self.latest)
        keys = self._kept(chosen)
        values = self.found.get(next((one for one in chosen if one[0] in ("decade", "year")), chosen[0]), {})
        return {key: values[key] for key in self.latest if key in keys}

    def count(self, chosen: Chosen) -> int:
        """How many facts fit all that is chosen."""
        return self._counts.get(chosen, 0) if chosen else len(self.latest)

    def values(self, axis: str) -> list[str]:
        return [value for one, value in self.found if one == axis]

    def pages(self) -> Iterator[Chosen]:
        """Everything that has a page of its own."""
        yield from self._counts

    def leaves(self, chosen: Chosen = ()) -> Leaves:
        """The leaves of all facts, or of those that fit what is chosen."""
        counts = dict.fromkeys(LANGUAGES, max(1, -(-self.count(chosen) // LINES)))
        return Leaves({one: choice(chosen, one) for one in LANGUAGES}, counts, () if chosen else tuple(self.latest))

    def lists(self, language: str, chosen: Chosen = ()) -> list[FactList]:
        """Every leaf of the page of all facts, or of those that fit what is chosen."""
        offers, leaves = tuple(_offers(chosen, self)), self.leaves(chosen)
        return [
            FactList(chosen, number, self.count(chosen), tuple(shown), offers, leaves)
            for number, shown in enumerate(cut(self._in_order(chosen, language), LINES), 1)
        ]

    def _in_order(self, chosen: Chosen, language: str) -> list[tuple[str, Reading]]:
        """By topic, then by label."""
        facts = self.facts(chosen)
        return [(key, facts[key]) for key in self._orders[language] if key in facts]

    @cached_property
    def _orders(self) -> dict[str, list[str]]:
        """All facts of each language in that order: a page with some of them need not find it again."""
        places = {key: place for place, key in enumerate(self.topics)}

        def rank(key: str, language: str) -> tuple[int, str]:
            fact = self.latest[key].fact
            return places[fact.topic], fact.label[language].casefold()

        return {one: sorted(self.latest, key=partial(rank, language=one)) for one in LANGUAGES}

    @cached_property
    def _counts(self) -> dict[Chosen, int]:
        """How many facts fit every choice that has a page, in the order of the pages."""
        single: list[Chosen] = [(one,) for one in self.found]
        double: list[Chosen] = [
            (("topic", topic), (axis, value))
            for topic, axis in product(self.values("topic"), WITH_TOPIC)
            for value in self.values(axis)
        ]
        counts = {chosen: len(self._kept(chosen)) for chosen in (*single, *double)}
        return {chosen: count for chosen, count in counts.items() if count}

    def _kept(self, chosen: Chosen) -> set[str]:
        parts = [self.found.get(one, {}).keys() for one in chosen]
        return set(parts[0]).intersection(*parts[1:])


def sort_choices(hub: Hub) -> Choices:
    """Every fact with a value under all that it can be chosen by, in the order in which the page names them."""
    found: dict[tuple[str, str], dict[str, Reading]] = {}
    series = [one for one in hub.series.values() if one.readings]
    for one in series:
        key, last = one.fact.id, one.readings[-1]
        for axis, value in (("topic", one.fact.topic), ("owner", one.fact.owner), ("state", _state(key, hub))):
            found.setdefault((axis, value), {})[key] = last
        for reading in one.readings:
            for axis, year in _times(reading.as_of):
                found.setdefault((axis, str(year)), {})[key] = reading
    ranks = {"topic": list(hub.topics), "state": list(KEPT)}
    owners = {key: partner.name.casefold() for key, partner in hub.partners.items()}

    def rank(one: tuple[str, str]) -> tuple[int, int, str]:
        axis, value = one
        if axis in ranks:
            return AXES.index(axis), ranks[axis].index(value), ""
        if axis == "owner":
            return AXES.index(axis), 0, owners.get(value, value)
        return AXES.index(axis), -int(value), ""  # the newest first

    latest = {one.fact.id: one.readings[-1] for one in series}
    return Choices({one: found[one] for one in sorted(found, key=rank)}, latest, tuple(hub.topics))


def _state(key: str, hub: Hub) -> str:
    return "historisch" if hub.fact(key).review_by is None else STATES[hub.stage(key)]


def _times(moment: Moment) -> Iterator[tuple[str, int]]:
    """The decades that a date touches, and its years where it names few."""
    first, last = moment.start.year, moment.end.year
    if moment.lasts:
        last = first
    elif moment.shape == "about":
        first = last = (first + last) // 2
    yield from (("decade", year) for year in range(first // 10 * 10, last + 1, 10))
    if moment.shape not in ("decade", "early", "mid", "late") and last - first < LONGEST:
        yield from (("year", year) for year in range(first, last + 1))


def choice_word(axis: str, value: str, desk: Desk) -> str:
    """What is chosen, in words."""
    if axis == "topic":
        return desk.hub.topics[value].label[desk.language]
    if axis == "owner":
        partner = desk.hub.partners.get(value)
        return (partner.short or partner.name) if partner else value
    if axis == "decade":
        return desk.word("facts.decade", decade=value)
    return desk.word(f"facts.state.{value}") if axis == "state" else value


def choice_views(shown: FactList, desk: Desk) -> list[View]:
    """For every axis the values that still find something, each with its count and the page that shows it."""
    views = []
    for axis in AXES:
        items = [_item(offer, desk) for offer in shown.offers if offer.axis == axis]
        if items:
            label = desk.word(f"facts.by.{axis}")
            is_open = axis == "topic" or _has(axis, shown.chosen)
            views.append({"id": axis, "label": label, "options": items, "open": is_open})
    return views


def _item(offer: Offer, desk: Desk) -> View:
    return {
        "label": choice_word(offer.axis, offer.value, desk),
        "url": desk.link(choice(offer.target, desk.language)),
        "count": offer.count,
        "current": offer.is_chosen,
    }


def _offers(chosen: Chosen, choices: Choices) -> Iterator[Offer]:
    for axis in AXES:
        for value in _shown_values(axis, chosen, choices):
            is_chosen = (axis, value) in chosen
            target = tuple(one for one in chosen if one[0] != axis) if is_chosen else _joined(axis, value, chosen)
            if count := choices.count(chosen if is_chosen else target):
                yield Offer(axis, value, target, count, is_chosen)


def _shown_values(axis: str, chosen: Chosen, choices: Choices) -> Iterator[str]:
    """Years appear once their decade is chosen, and no topic with it."""
    own = dict(chosen)
    if axis != "year":
        yield from choices.values(axis)
    elif "topic" not in own:
        decade = own.get("decade") or own.get("year", "")[:3] + "0"
        yield from (year for year in choices.values("year") if year[:3] == decade[:3])


def _joined(axis: str, value: str, chosen: Chosen) -> Chosen:
    """What is chosen and one more: it replaces what cannot be combined with it."""
    if axis == "topic":
        kept: Sequence[tuple[str, str]] = [one for one in chosen if one[0] in WITH_TOPIC]
    else:
        kept = [one for one in chosen if one[0] == "topic" and axis in WITH_TOPIC]
    return tuple(sorted((*kept, (axis, value)), key=lambda one: AXES.index(one[0])))


def _has(axis: str, chosen: Chosen) -> bool:
    return any(one == axis for one, _ in chosen)
