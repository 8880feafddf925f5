"""List names: „die größte der drei deutschen Städte“ competes with all of the country, and a list has three."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.lists import List
from brandhub.whole.hub import Hub
from brandhub.whole.wide_places import WIDE, is_spoken_of


def check_among(list_: List, hub: Hub) -> Iterator[Problem]:
    """Territories in the name of a list that neither its members nor the reason why nobody is missing speak of.

    A list that is not complete proves no place; whom it refutes, more competitors would put further behind.
    """
    for language in LANGUAGES if list_.complete is not None else ():
        known = " ".join(_known(list_, hub, language))
        areas = {area.label[language] for area in hub.terms.areas.values()}
        single = sorted(re.escape(name) for name in areas if " " not in name)
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(single)})(?:er)?(?![\w-])")
        for field in ("label", "among"):
            text = getattr(list_, field)[language]
            found = [*WIDE[language].finditer(text), *(pattern.finditer(text) if single else ())]
            strange = (one[0] for one in found if not is_spoken_of(one[0], known))
            if (word := next(strange, None)) is not None:
                yield Problem(list_.place(field, language), "among-wider", {"word": word, "count": len(list_.members)})


def _known(list_: List, hub: Hub, language: str) -> Iterator[str]:
    """What says who competes: areas, names and definitions of the members, and why the list is complete."""
    if list_.complete is not None:
        yield list_.complete.reason[language]
    for member in list_.members:
        if member.fact is not None and member.fact in hub.series:
            fact = hub.series[member.fact].fact
            yield from (fact.label[language], fact.definition[language], hub.terms.areas[fact.area].label[language])
        if member.event is not None and member.event in hub.events:
            event = hub.events[member.event]
            yield from (event.label[language], event.text[language])
