"""Home words: „hier“ beside a value of the town next door; and which facts are of elsewhere."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.elsewhere import facts_away, facts_elsewhere, names
from brandhub.whole.home_words import check_home

VALUE = "{{ x }}"


def _told(text: str, language: str = "de", away: frozenset[str] = frozenset({"x"})) -> str:
    """The word that is told beside the value, with what is between it and the beginning of the text."""
    area = SimpleNamespace(label=Texts(de="Kreis Neudorf", en="District of Neudorf"))
    hub: Any = SimpleNamespace(
        away=away, terms=SimpleNamespace(areas={"kreis": area}), fact=lambda _key: SimpleNamespace(area="kreis")
    )
    start = text.index(VALUE)
    reference: Any = SimpleNamespace(id="x", start=start, end=start + len(VALUE))
    prose: Any = SimpleNamespace(text=text, language=language, place_of=lambda first, last: (first, last))
    found = [*check_home(reference, prose, hub)]
    assert all(problem.code == "fact-elsewhere" and problem.values["fact"] == "x" for problem in found)
    assert all(text[slice(*problem.place)] == problem.values["word"] for problem in found)  # type: ignore[misc]
    return " | ".join(str(problem.values["word"]) for problem in found)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hier arbeiten {{ x }}.", "Hier"),
        ("Im Werk arbeiten {{ x }} hier.", "hier"),
        ("Bei uns arbeiten {{ x }}.", "Bei uns"),
        ("In dieser Stadt arbeiten {{ x }}.", "In dieser Stadt"),
        ("Die Stadt hat {{ x }}.", "Die Stadt"),
        ("Die Stadt meldet {{ x }}.", ""),
        ("In Neudorf, nicht hier, arbeiten {{ x }}.", ""),
        ("Hierher kommen {{ x }}.", ""),
        # in another sentence, before it and behind it
        ("Hier ist es still. Dort arbeiten {{ x }}.", ""),
        ("Hier! Dort arbeiten {{ x }}.", ""),
        ("Hier? Dort arbeiten {{ x }}.", ""),
        ("Hier\nDort arbeiten {{ x }}.", ""),
        ("Dort arbeiten {{ x }}. Hier ist es still.", ""),
        ("Dort arbeiten {{ x }}! Hier ist es still. Ja.", ""),
        ("Still. Hier arbeiten {{ x }}.", "Hier"),
        ("Still. Laut! Hier arbeiten {{ x }}. Dort nicht.", "Hier"),
        ("Neudorf. Hier arbeiten {{ x }}. Neudorf.", "Hier"),
    ],
)
def test_what_is_said_of_the_town_next_door(text: str, word: str) -> None:
    assert _told(text) == word


def test_in_english_and_at_home() -> None:
    assert _told("Our city has {{ x }}.", "en") == "Our city"
    assert _told("The city counted {{ x }}.", "en") == "The city"
    assert _told("The city lends {{ x }}.", "en") == ""
    assert _told("Hier arbeiten {{ x }}.", away=frozenset({"y"})) == ""


def _series(area: str, label: str = "Höfe") -> Any:
    noun = SimpleNamespace(many="Höfe")
    fact = SimpleNamespace(area=area, label={"de": label, "en": label}, noun={"de": noun, "en": noun})
    return SimpleNamespace(fact=fact)


AREAS: Any = {
    key: SimpleNamespace(label=Texts(de=label, en=label))
    for key, label in {
        "stadt": "Neudorf",
        "alt": "Neudorf (1900)",
        "hof": "Neudorfer Hof",
        "nah": "Neudorf-Nord",
        "kreis": "Kreis Altena",
    }.items()
}


def test_home_is_where_most_facts_are_of() -> None:
    series = {key: _series(key[:-1]) for key in ("stadt1", "stadt2", "alt1", "hof1", "nah1", "kreis1")}
    assert facts_away(series, AREAS) == {"hof1", "nah1", "kreis1"}
    assert facts_away({key: series[key] for key in ("kreis1",)}, AREAS) == frozenset()
    assert facts_away({"kreis1": series["kreis1"], "a": series["stadt1"], "b": series["stadt2"]}, AREAS) == {"kreis1"}


def test_whose_name_says_nothing_of_where() -> None:
    home = {"a": _series("stadt"), "b": _series("stadt")}
    assert facts_elsewhere({**home, "x": _series("kreis")}, AREAS) == {
        ("x", "de"): "Kreis Altena",
        ("x", "en"): "Kreis Altena",
    }
    assert facts_elsewhere({**home, "x": _series("kreis", "Höfe im Kreis Altena")}, AREAS) == {}


@pytest.mark.parametrize(
    ("text", "area", "named"),
    [
        ("Höfe in Altena", "Kreis Altena", True),
        ("Altenaer Höfe", "Kreis Altena", True),
        ("Höfe im Kreis", "Kreis Altena", True),
        ("Höfe", "Kreis Altena", False),
        ("Alte Höfe", "Kreis Altena", False),
        ("Höfe am Ort", "Am Ort", False),
    ],
)
def test_a_name_out_of_that_of_a_territory(text: str, area: str, named: bool) -> None:
    assert names(text, area) is named
