"""Addresses: what is read in an address or the name of a file, and names that only look like an assertion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.whole import addresses
from brandhub.whole.addresses import _told_of_fact, _without_names, asserted, check_addresses
from brandhub.whole.archives import Archive

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
    "dortmund-ist-groesser-als-bochum": "groesser",
    "die-stadt-wird-gruener": "gruener",
    "weniger-gruben": "weniger",
    "europas-groesster-hafen": "groesster",
    "dortmund-waechst": "waechst",
    "dortmund-schlaegt-bochum": "schlaegt bochum",
    "stahl-stirbt-aus": "stirbt aus",
    "hoefe-verschwinden": "hoefe verschwinden",
    "hoefe-im-aufwind": "im aufwind",
    "zahlreiche-museen": "zahlreiche",
    "fuehrend-in-it": "fuehrend",
    "der-letzte-platz-der-liga": "der letzte",
    "older-than-cologne": "older",
    "twice-as-big": "twice as big",
    "rising-rents": "rising rents",
    "shrinking-city": "shrinking",
    "nobody-mines-coal": "nobody",
    "second-to-none": "second to none",
    "dortmund-outgrows-bochum": "outgrows",
    "science-overtakes-steel": "overtakes",
    "professors-outnumber-steelworkers-outnumbered": "outnumbered",
    "aelteste-kirche": "aelteste",
    "50-hoefe": "50",
    "20-jahre": "20",
    "3000-x": "3000",
    "erste-schule": "erste",
    "first-school": "first",
    "best-town": "best",
    "dwarfs-all": "dwarfs",
    "surpassed-it": "surpassed",
    "ist-groesser": "groesser",
    "wird-groesser": "groesser",
    "rekord": "rekord",
    "halb-so-gross": "halb so gross",
    "drei_gassen": "drei",
    "two.towns": "two",
    "most-loved": "most",
    "fastest": "fastest",
    "nur-hier": "nur hier",
    "am-see-schoenste_stadt": "schoenste",
    "deutscher-meister": "deutscher meister",
    "mehr-als-x": "mehr",
    "overtook-essen": "overtook",
    "essen-eclipsed": "eclipsed",
    "outshone": "outshone",
    "outdoes-all": "outdoes",
}
FREE = [
    "der-acker-am-see", "fenster-zur-welt", "kunst-und-feste", "u42", "ruhr-2010", "1987", "1-fc", "der-westen",
    "dortmunder-statistik", "why-figures-differ", "the-west-end", "test", "unter-tage", "manifest-der-kunst",
    "alle-jahre-wieder", "maler-und-musiker", "die-baecker-vom-markt", "bruder-und-schwester", "letzte-schicht",
    "the-last-shift", "elfmeter", "siebenschlaefer", "hauptbahnhof", "rosen-wachsen-am-zaun", "neuer-markt",
    "brewer-and-baker", "record-player", "grow-your-own", "a-better-way-to-read", "water-and-light",
    "das-alte-hafenamt", "outside-the-walls", "the-outdoor-pool", "outline-of-a-city",
    "5-hoefe", "2014-hoefe", "1850-bis-1900", "3000", "x-3000", "letzter-tag", "last-orders", "zweite-heimat",
    "bester-freund", "phoenix_see", "phoenix.see", "fast-food", "forest", "interest", "weniger-ist-mehr",
]  # fmt: skip


def _words(project: Any, inspect: Callable[..., Any], name: str) -> list[str]:
    text = (project.root / "data/kits.yml").read_text(encoding="utf-8")
    project.write("data/kits.yml", text.replace("pressemappe:", f"{name}:"))
    return [str(one.values["word"]) for one in inspect(project).problems if one.code == "address-asserts"]


@pytest.mark.parametrize("name", TOLD)
def test_a_name_that_asserts_is_told(name: str) -> None:
    told = asserted(name)
    assert told is not None
    assert told[0] == TOLD[name]


@pytest.mark.parametrize("name", FREE)
def test_a_name_that_asserts_nothing_stays(name: str) -> None:
    assert asserted(name) is None


@pytest.mark.parametrize("name", ["die-groesste-stadt", "5000-hoefe", "dortmund-ist-groesser-als-bochum"])
def test_the_name_of_a_kit_is_read(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    assert _words(project, inspect, f"x-{name}" if name[0].isdigit() else name) == [TOLD[name]]


@pytest.mark.parametrize("name", ["der-acker-am-see", "x-1987"])
def test_a_kit_may_be_called_by_what_it_is_about(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    assert _words(project, inspect, name) == []


def test_stories_pages_and_pictures_have_names_too(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("docs/methode.md", "address: /methode/", "address: /vierzig-methoden/")
    folder = project.root / "stories"
    (folder / "feld-und-stollen/feld.svg").rename(folder / "feld-und-stollen/5000-felder.svg")
    (folder / "feld-und-stollen").rename(folder / "tausend-felder")
    project.edit("data/images.yml", "feld-und-stollen/feld.svg", "tausend-felder/5000-felder.svg")
    told = [(one.place.path, one.values["word"]) for one in inspect(project).problems if one.code == "address-asserts"]
    assert sorted(told) == [
        ("data/images.yml", "5000"),
        ("docs/methode.md", "vierzig"),
        ("stories/tausend-felder/story.de.md", "tausend"),
    ]


def test_what_is_declared_as_a_name_counts_nothing(project: Any, inspect: Callable[..., Any]) -> None:
    assert _words(project, inspect, "drei-gassen-haus-am-markt") == ["drei"]
    name = "{name: Drei-Gassen-Haus, what: {de: Ein Haus in der Altstadt, en: A house in the old town}}"
    project.append("data/terms.yml", f"names:\n  drei-gassen-haus: {name}\n")
    assert [one.code for one in inspect(project).problems if one.severity == "error"] == []


def test_topics_have_addresses_too(project: Any, inspect: Callable[..., Any]) -> None:
    topic = "{label: {de: Mehr, en: More}, text: {de: Höfe und Felder., en: Farms and fields.}}"
    project.edit("data/terms.yml", "topics:\n", f"topics:\n  weniger-gruben: {topic}\n")
    told = [one for one in inspect(project).problems if one.code == "address-asserts"]
    assert [(one.place.path, one.place.line, one.values["word"]) for one in told] == [("data/terms.yml", 4, "weniger")]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("groesster-feldanteil", ["groesster"]),
        ("feldanteil-knapp-die-haelfte", ["knapp die haelfte"]),
        ("feldanteil-mehr-als-ein-drittel", ["mehr als ein drittel"]),
        ("feldanteil-aller-hoefe", []),
        ("feldanteil-ueber-65", []),
        ("feldanteil-hoechststand", []),
        ("feldanteil-groesser-als-anderswo", ["als anderswo"]),
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


def test_what_has_passed_is_not_read_again(
    project: Any, inspect: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = inspect(project).public

    def told(*names: str) -> tuple[list[str], list[str]]:
        """What is told of these kits, and which names were read for it."""
        kits = {name: next(iter(hub.kits.values())).model_copy(update={"id": name}) for name in names}
        read: list[str] = []
        monkeypatch.setattr(addresses, "asserted", lambda name: [read.append(name), asserted(name)][1])
        archive = Archive(Store(tmp_path, "stamp", 1_000_000))
        found = [str(one.values["name"]) for one in check_addresses(replace(hub, kits=kits), archive)]
        archive.save()
        return found, [name for name in read if name in names]

    assert told("unter-tage", "tausend-felder") == (["tausend-felder"], ["unter-tage", *["tausend-felder"] * 2])
    assert told("unter-tage", "am-see") == ([], ["am-see"])
    assert told("unter-tage", "am-see") == ([], [])
    assert told("am-see", "tausend-felder") == (["tausend-felder"], ["tausend-felder"] * 2)


def test_the_name_of_a_fact_passes_for_facts_alone(project: Any, inspect: Callable[..., Any], tmp_path: Path) -> None:
    hub = inspect(project).public
    name, series = "tausend-felder", next(iter(hub.series.values()))
    fact = replace(series, fact=series.fact.model_copy(update={"id": name}))
    kit = next(iter(hub.kits.values())).model_copy(update={"id": name})
    archive = Archive(Store(tmp_path, "stamp", 1_000_000))
    assert [*check_addresses(replace(hub, series={name: fact}), archive)] == []
    told = [*check_addresses(replace(hub, series={name: fact}, kits={name: kit}), archive)]
    assert [one.values["word"] for one in told] == ["tausend"]


@pytest.mark.parametrize(
    ("name", "declared", "left"),
    [
        ("drei-gassen-haus-zwei", ["Gassen Haus", "Drei-Gassen-Haus-Zwei"], ""),
        ("drei-gassen-haus-zwei", ["Drei-Gassen-Haus-Zwei", "Gassen Haus"], ""),
        ("drei-gassen-haus-zwei", ["Gassen Haus"], "drei--zwei"),
        ("im-drei-gassen", ["Drei Gassen"], "im"),
        ("xdrei-gassen-haus", ["Drei Gassen"], "xdrei-gassen-haus"),
        ("drei-gassenx", ["Drei Gassen"], "drei-gassenx"),
        ("drei-gassen", [], "drei-gassen"),
    ],
)
def test_of_names_in_names_the_longest_is_taken_out(name: str, declared: list[str], left: str) -> None:
    assert _without_names(name, declared) == left


@pytest.mark.parametrize(
    ("name", "told"),
    [
        *(("50-hoefe", None), ("erste-schule", None), ("steigt", None), ("haelfte", None), ("quote-maximum", None)),
        *(("aelteste-kirche", "aelteste"), ("mehr-wasser", "mehr"), ("fastest", "fastest"), ("nur-hier", "nur hier")),
        *(("knapp-die-haelfte", "knapp die haelfte"), ("over-a-third", "over a third"), ("ueber-65", None)),
        *(("fast-die-haelften", None), ("hoechststand", None), ("peak-of-all", None), ("about-half", "about half")),
    ],
)
def test_a_fact_counts_and_compares_with_nobody(name: str, told: str | None) -> None:
    found = _told_of_fact(name)
    assert (found[0] if found else None) == told
