"""Listed: the members of lists exist at their dates, and nobody competes twice."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.ground.records import Location
from brandhub.models.lists import List, Member
from brandhub.proofs.belonging import is_counted_in
from brandhub.proofs.comparison import label_of
from brandhub.proofs.entrants import Contest
from brandhub.proofs.guard import area_of
from brandhub.whole.foreign_words import is_foreign_to, is_strange_in, words_of
from brandhub.whole.hub import Hub
from brandhub.whole.linking import link
from brandhub.whole.list_names import check_among


def check_lists(hub: Hub) -> Iterator[Problem]:
    """Members exist at their dates, nobody competes twice, and a complete list says who says so."""
    contest = Contest(hub.series, hub.lists, hub.events)
    for list_ in hub.lists.values():
        areas: dict[tuple[str, str], int] = {}
        # The dates of one fact may be called „Damals“ and „Später“: nobody else can be meant.
        is_of_one_fact = len({member.fact for member in list_.members}) == 1 and list_.members[0].fact is not None
        for index, member in enumerate(list_.members):
            here = ("members", index)
            if not is_of_one_fact:
                yield from _strange_names(hub, list_, member, here, contest)
            if member.event is not None:
                yield from link(hub, list_, member.event, hub.events, "event", *here, "event")
                continue
            assert member.fact is not None, "a member is a fact or an event"
            yield from link(hub, list_, member.fact, hub.series, "fact", *here, "fact")
            reading = contest.reading(member, list_)
            if reading is None:
                yield from _undated(hub, list_, member, here)
                continue
            key = (reading.fact.area, reading.as_of.text)
            if list_.across is not None and key in areas:
                values = {"area": area_of(reading, hub.terms), "first": areas[key] + 1}
                yield Problem(list_.place(*here), "list-area-twice", values)
            areas.setdefault(key, index)
        yield from _same_names(list_)
        yield from check_among(list_, hub)
        yield from _parts_beside_wholes(hub, list_, contest)
        if list_.complete is not None:
            yield from link(hub, list_, list_.complete.source, hub.sources, "source", "complete", "source")


def _parts_beside_wholes(hub: Hub, list_: List, contest: Contest) -> Iterator[Problem]:
    """Nobody competes with what it belongs to: of women, men and people the last are the most, and it says nothing.

    Unless the list says openly that it mixes them, and why.
    """
    told = False
    readings = [contest.reading(member, list_) if member.fact is not None else None for member in list_.members]
    facts = {series.fact.id: series.fact for series in hub.series.values()}
    for index, part in enumerate(readings):
        wholes = (whole for whole in readings if part and whole and is_counted_in(part, whole, facts))
        if part is not None and (whole := next(wholes, None)) is not None:
            told = True
            values = {"part": label_of(part), "whole": label_of(whole)}
            if list_.overlapping is None:
                yield Problem(list_.place("members", index), "list-part-and-whole", values)
    if list_.overlapping is not None and not told:
        yield Problem(list_.place("overlapping"), "list-overlapping-needless", {"list": list_.id})


def _same_names(list_: List) -> Iterator[Problem]:
    """Two members of one name: the sentence would speak of either."""
    for language in LANGUAGES:
        seen: dict[str, int] = {}
        for index, member in enumerate(list_.members):
            name = "" if member.name is None else member.name[language]
            if name and name.casefold() in seen:
                values = {"name": name, "first": seen[name.casefold()] + 1}
                yield Problem(list_.place("members", index, "name", language), "list-name-twice", values)
                return
            seen.setdefault(name.casefold(), index)


def _strange_names(hub: Hub, list_: List, member: Member, here: Location, contest: Contest) -> Iterator[Problem]:
    """A name that neither the fact nor the event knows: „Essen“ beside the value of Bochum would take its place."""
    reading, event = contest.reading(member, list_), hub.events.get(member.event or "")
    for language in LANGUAGES if member.name is not None else ():
        assert member.name is not None, "asked above"
        for word in words_of(member.name[language]):
            if reading is not None and is_foreign_to(word, reading, language, hub):
                id_ = reading.fact.id
            elif event is not None and is_strange_in(word, (event.label[language], event.text[language]), language):
                id_ = event.id
            else:
                continue
            yield Problem(list_.place(*here, "name", language), "list-name-foreign", {"word": word, "id": id_})


def _undated(hub: Hub, list_: List, member: Member, here: Location) -> Iterator[Problem]:
    """A member whose fact exists but not at the date."""
    series = hub.series.get(member.fact or "")
    if series is None:
        return
    wanted = member.as_of or list_.as_of
    where = (*here, "as-of") if member.as_of is not None else here
    dates = ", ".join(reading.as_of.text for reading in series.readings) or "–"
    values = {"fact": series.fact.id, "found": wanted.text if wanted else "–", "dates": dates}
    yield Problem(list_.place(*where), "no-such-date", values)
