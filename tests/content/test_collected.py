"""What was collected for the edition is published, or the list says why not; nothing observed stands outside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.whole.differing import other_figures, pages_about
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection

COLLECTED: dict[str, dict[str, Any]] = yaml.load(
    (Path(__file__).parent / "collected.yml").read_text("utf-8"), Loader=yaml.CSafeLoader
)


@pytest.fixture(scope="module")
def hub(edition: Inspection) -> Hub:
    assert edition.public is not None
    return edition.public


@pytest.mark.parametrize("key", COLLECTED)
def test_each_find_is_published_or_left_out_for_a_reason(key: str, hub: Hub) -> None:
    find = COLLECTED[key]
    assert set(find) <= {"in", "left-out"}
    assert find.get("in") or find.get("left-out")
    unknown = [noun for noun in find.get("in", ()) if noun not in hub.series and noun not in hub.events]
    assert unknown == []
    assert len(find.get("left-out", "left out for a reason").split()) >= 5


def test_every_observed_fact_was_collected(hub: Hub) -> None:
    listed = {noun for find in COLLECTED.values() for noun in find.get("in", ())}
    observed = {key for key, series in hub.series.items() if series.fact.observations}
    assert observed - listed == set()


CIRCLES = {
    "gruenanteil-gemessen": {
        "gruenanteil-vegetation",
        "gruenanteil-laut-it-nrw",
        "gruenanteil-laut-dortmunder-statistik",
        "gruenanteil-wanderung",
    },
    "einwohner-amtlich": {"einwohner-melderegister"},
    "studierende-dortmund-amtlich": {"studierende-dortmund-stadt", "studierende-selbstdarstellung"},
    "brauereien-um-1900": {"brauereien-westfalen-um-1900"},
}


@pytest.mark.parametrize("key", CIRCLES)
def test_figures_that_differ_by_definition_name_each_other_and_are_explained(key: str, hub: Hub) -> None:
    assert set(other_figures(hub, key)) == CIRCLES[key]
    for language, address in (("de", "/warum-sich-zahlen-widersprechen/"), ("en", "/en/why-figures-differ/")):
        assert address in [page.address for page in pages_about(hub, {key, *CIRCLES[key]}, language)]
