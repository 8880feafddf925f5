"""Addresses: what is read in an address or the name of a file, and names that only look like an assertion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOLD = {
    "die-groesste-stadt": "groesste",
    "wir-sind-nummer-eins": "nummer eins",
    "5000-hoefe": "5000",
    "mehr-hoefe-als-bochum": "mehr",
    "koenigin-der-kohle": "koenigin der kohle",
    "the-largest-city": "largest",
    "more-farms-than-essen": "more",
    "a-record-crowd": "record crowd",
    "vierzig-museen": "vierzig",
    "forty-museums": "forty",
    "die-meisten-hoefe": "die meisten",
    "haelfte-der-hoefe": "haelfte",
}
FREE = [
    "der-acker-am-see", "fenster-zur-welt", "kunst-und-feste", "u42", "ruhr-2010", "1987", "1-fc", "der-westen",
    "dortmunder-statistik", "why-figures-differ", "the-west-end", "test", "unter-tage", "manifest-der-kunst",
    "alle-jahre-wieder",
]  # fmt: skip


def _words(project: Any, inspect: Callable[..., Any], name: str) -> list[str]:
    text = (project.root / "data/kits.yml").read_text(encoding="utf-8")
    project.write("data/kits.yml", text.replace("pressemappe:", f"{name}:"))
    return [str(one.values["word"]) for one in inspect(project).problems if one.code == "address-asserts"]


@pytest.mark.parametrize("name", TOLD)
def test_a_name_that_asserts_is_told(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    assert _words(project, inspect, name) == [TOLD[name]]


@pytest.mark.parametrize("name", FREE)
def test_a_name_that_asserts_nothing_stays(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    assert _words(project, inspect, f"x-{name}" if name[0].isdigit() else name) == []


def test_stories_pages_and_pictures_have_names_too(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("docs/methode.md", "address: /methode/", "address: /die-groesste-methode/")
    folder = project.root / "stories"
    (folder / "feld-und-stollen/feld.svg").rename(folder / "feld-und-stollen/groesstes-feld.svg")
    (folder / "feld-und-stollen").rename(folder / "das-groesste-feld")
    project.edit("data/images.yml", "feld-und-stollen/feld.svg", "das-groesste-feld/groesstes-feld.svg")
    told = [(one.place.path, one.values["word"]) for one in inspect(project).problems if one.code == "address-asserts"]
    assert sorted(told) == [
        ("data/images.yml", "groesstes"),
        ("docs/methode.md", "groesste"),
        ("stories/das-groesste-feld/story.de.md", "groesste"),
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("groesster-feldanteil", ["groesster"]),
        ("feldanteil-knapp-die-haelfte", ["knapp die haelfte"]),
        ("feldanteil-mehr-als-ein-drittel", ["mehr als ein drittel"]),
        ("feldanteil-aller-hoefe", []),
        ("feldanteil-ueber-65", []),
        ("feldanteil-der-unteren-haelfte", []),
    ],
)
def test_a_fact_may_be_called_by_what_it_counts_and_not_by_a_rank(
    name: str, told: list[str], project: Any, inspect: Callable[..., Any]
) -> None:
    for path in ("data/facts/land.yml", "data/claims.yml", "stories/feld-und-stollen/story.de.md"):
        text = (project.root / path).read_text(encoding="utf-8")
        project.write(path, text.replace("feldanteil", name))
    assert [str(one.values["word"]) for one in inspect(project).problems if one.code == "address-asserts"] == told
