"""Firsts: who opened first is asked of openings alone, not of one that opened, one that closed and one that burnt.

A list of dates proves an order of happenings of one kind. The labels of its events say what happened; words of which
nothing is known („wird Weltkulturerbe“) hinder nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import ClaimBase
from brandhub.models.events import Event
from brandhub.models.rankings import First
from brandhub.whole.happening_groups import are_kin, happenings_in
from brandhub.whole.hub import Hub


def check_firsts(claim: ClaimBase, hub: Hub) -> Iterator[Problem]:
    """At most one: the first member of the list that tells of another kind of happening than the subject of a claim."""
    if not isinstance(claim, First):
        return
    list_ = hub.lists.get(claim.list_)
    subject = hub.events.get(claim.subject.event or "")
    if list_ is None or subject is None:
        return
    for member in list_.members:
        other = hub.events.get(member.event or "")
        if other is not None and _differ(subject, other):
            values = {"list": list_.id, "event": subject.label.de, "other": other.label.de}
            yield Problem(claim.place("list"), "first-of-different", values)
            return


def _differ(one: Event, other: Event) -> bool:
    """Whether both labels say what happened, in some language, and in no language the same."""
    found = [
        (happenings_in(one.label[language], language), happenings_in(other.label[language], language))
        for language in LANGUAGES
    ]
    known = [(here, there) for here, there in found if here and there]
    return bool(known) and not any(are_kin(here, there) for here, there in known)
