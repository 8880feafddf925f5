"""A value of another territory says so wherever it stands, unless its name does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.products.portal.cards import fact_card
from brandhub.products.portal.citing import fact_work
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.records import fact_record, stand_lines

LABEL = "label: {de: Gäste, en: Visitors}"


@pytest.fixture
def away(project: Any, desk: Callable[..., Desk]) -> Callable[..., Desk]:
    """The desk of the page of the guests, who are those of another town."""

    def lay(label: str = LABEL, language: str = "de") -> Desk:
        project.edit("data/facts/berg.yml", LABEL, label)
        old = "  unit: personen\n  area: musterstadt\n  basis: personen\n  definition: {de: Menschen mit einer Nacht"
        project.edit("data/facts/berg.yml", old, old.replace("musterstadt", "nachbarstadt"))
        return desk("facts", "gaeste", language)

    return lay


@pytest.mark.parametrize(("language", "said"), [("de", "Gebiet: Nachbarstadt"), ("en", "area: Nachbarstadt")])
def test_it_stands_beside_the_value(language: str, said: str, away: Callable[..., Desk]) -> None:
    found = away(language=language)
    series = found.hub.series["gaeste"]
    assert said in stand_lines(series.readings[-1], found)
    assert said in fact_record("gaeste", found)["lines"]
    assert said in fact_card(series, found)["dated"]
    assert "(Nachbarstadt)" in fact_work(series, found).title


def test_a_label_that_names_it_is_enough(away: Callable[..., Desk]) -> None:
    found = away("label: {de: Gäste der Nachbarstadt, en: Visitors to Nachbarstadt}")
    assert not found.hub.elsewhere


def test_at_home_nobody_needs_it(desk: Callable[..., Desk]) -> None:
    assert not desk("facts", "gaeste").hub.elsewhere
