"""Names of facts, lists and events that say more, less or something else than what was counted: what passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.models.lists import List
from brandhub.whole.event_words import check_event_words
from brandhub.whole.fact_names import check_fact_names
from brandhub.whole.hub import Hub
from brandhub.whole.list_names import check_among
from brandhub.whole.noun_pairs import check_narrower
from brandhub.whole.wide_places import is_spoken_of


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(
    ("label", "definition", "told"),
    [
        ("Höfe in der Nachbarstadt", "Höfe mit eigenem Feld.", True),
        ("Höfe in der Nachbarstadt", "Höfe, deren Besitz in der Nachbarstadt gemeldet ist.", False),
        ("Höfe in ganz Europa", "Höfe, die beackert werden.", True),
        ("Höfe der Erde", "Höfe, die beackert werden.", True),
        ("Dritte-Welt-Höfe", "Höfe mit eigenem Feld.", False),
        ("Höfe in Musterstadt", "Höfe mit eigenem Feld.", False),
    ],
)
def test_a_name_of_elsewhere_stands_in_the_definition(label: str, definition: str, told: bool, hub: Hub) -> None:
    series = hub.series["hoefe"]
    fields = {"label": Texts(de=label, en="Farms"), "definition": Texts(de=definition, en="Farms.")}
    found = [*check_fact_names(replace(series, fact=series.fact.model_copy(update=fields)), hub)]
    assert [problem.code for problem in found] == ["name-other-area"] * told


@pytest.mark.parametrize(
    ("noun", "definition", "told"),
    [
        ("neue Höfe", "Höfe mit eigenem Feld.", True),
        ("neue Höfe", "Höfe, die im Jahr gegründet wurden.", False),
        ("schöne Höfe", "Höfe mit eigenem Feld.", True),
        ("beste Höfe", "Höfe, die eine Jury für die besten hält.", False),
        ("Neubauten", "Gebäude.", False),
    ],
)
def test_an_adjective_stands_in_the_definition(noun: str, definition: str, told: bool, hub: Hub) -> None:
    fact = hub.series["hoefe"].fact
    german = fact.noun.de.model_copy(update={"many": noun})
    forms = fact.noun.model_copy(update={"de": german})
    changed = fact.model_copy(update={"noun": forms, "definition": Texts(de=definition, en="Farms.")})
    assert [problem.code for problem in check_narrower(changed)] == ["noun-narrower"] * told


@pytest.mark.parametrize(
    ("among", "reason", "told"),
    [
        ("deutschen Höfe", "Die Zählung nennt alle.", ["among-wider"]),
        ("deutschen Höfe", "Die Zählung nennt alle Höfe in Deutschland.", []),
        ("Höfe der Erde", "Andere Höfe werden nicht gezählt.", ["among-wider"]),
        ("Musterstadter Höfe", "Die Zählung nennt alle.", []),
        ("deutschen Höfe", None, []),
    ],
)
def test_a_list_is_no_wider_than_its_members(among: str, reason: str | None, told: list[str], hub: Hub) -> None:
    entry: dict[str, Any] = {
        "id": "liste",
        "status": "published",
        "label": {"de": "Höfe", "en": "Farms"},
        "among": {"de": among, "en": "farms"},
        "members": [{"fact": "hoefe", "as-of": "2010"}, {"fact": "hoefe", "as-of": "2014"}],
    }
    if reason is not None:
        entry["complete"] = {"reason": {"de": reason, "en": "All."}, "source": "zaehlung"}
    assert [problem.code for problem in check_among(List.model_validate(entry), hub)] == told


@pytest.mark.parametrize(
    ("german", "english", "told"),
    [
        ("Stollen schließt", "Tunnel opens", True),
        ("Stollen schließt", "Tunnel closes", False),
        ("Stollen öffnet", "The tunnel shuts", True),
        ("Ein Stollen öffnet, einer schließt", "A tunnel opens", False),
        ("Letzter Stollen", "Tunnel opens", False),
    ],
)
def test_both_headlines_open_or_close(german: str, english: str, told: bool, hub: Hub) -> None:
    event = hub.events["letzter-stollen"].model_copy(update={"label": Texts(de=german, en=english)})
    assert [problem.code for problem in check_event_words(event)] == ["event-contradicts"] * told


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [("deutsche", "Städte in Deutschland", True), ("Erde", "was werden soll", False), ("Welt", "welche", False)],
)
def test_a_name_is_known_by_its_root(name: str, text: str, said: bool) -> None:
    assert is_spoken_of(name, text) is said
