"""Elsewhere: facts of another territory than most. Beside their values its name stands, for nobody would guess it.

„140 Höfe“ on the portal of a city are taken for farms of that city, whatever the definition says three clicks away.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.terms import Area
from brandhub.proofs.readings import Series

_NAME: Final = re.compile(r"[A-ZÄÖÜ][\wäöüß]{3,}")
_STEM: Final = 5


def facts_elsewhere(series: Mapping[str, Series], areas: Mapping[str, Area]) -> dict[tuple[str, str], str]:
    """By fact and language the name of the territory, where neither the label nor the noun of the fact names it.

    Home is where most facts are of; its borders of another time are still home.
    """
    return {
        (key, language): areas[series[key].fact.area].label[language]
        for key in sorted(facts_away(series, areas))  # the same in every process: what was kept is compared with it
        for language in LANGUAGES
        if not _is_named(areas[series[key].fact.area].label[language], series[key], language)
    }


def facts_away(series: Mapping[str, Series], areas: Mapping[str, Area]) -> frozenset[str]:
    """The facts of another territory, whatever they are called."""
    counted = Counter(one.fact.area for one in series.values())
    if len(counted) < 2:
        return frozenset()
    home = areas[counted.most_common(1)[0][0]].label.de
    return frozenset(key for key, one in series.items() if not _is_within(areas[one.fact.area].label.de, home))


def _is_within(area: str, home: str) -> bool:
    return re.match(rf"{re.escape(home)}(?![\w-])", area) is not None


def _is_named(area: str, series: Series, language: str) -> bool:
    return names(f"{series.fact.label[language]} {series.fact.noun[language].many}", area)


def names(text: str, area: str) -> bool:
    """True for a text in which a name out of that of a territory stands, in whatever case."""
    return any(name[0][:_STEM] in text for name in _NAME.finditer(area))
