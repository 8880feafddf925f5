"""Impact: also of states that are too broken to be drawn, since that is when one looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Problem
from brandhub.products.impact import Touch, weigh_impact, write_impact
from brandhub.whole.lenient_words import lenient_text


def _weigh(project: Any, inspect: Callable[..., Any], catalogues: Any, *edits: tuple[str, str, str]) -> Any:
    before = inspect(project)
    for edit in edits:
        project.edit(*edit)
    return weigh_impact(before, inspect(project), catalogues)


def test_equal_states_touch_nothing(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    impact = _weigh(project, inspect, catalogues)
    assert not impact.is_visible
    assert (impact.pages, impact.charts, impact.embeds, impact.kits) == ((), (), (), ())
    assert (impact.problems, impact.mended) == ((), 0)


def test_a_label_reaches_everything_that_prints_it(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    impact = _weigh(project, inspect, catalogues, ("data/facts/berg.yml", "label: {de: Gäste", "label: {de: Besuch"))
    assert Touch("/fakten/gaeste/", "changed") in impact.pages
    assert Touch("/aussagen/gaeste-tausend/", "changed") in impact.pages
    assert "/fakten/hoefe/" not in {touch.name for touch in impact.pages}
    assert [touch.name for touch in impact.charts] == ["gaeste", "gaeste-tausend"]
    assert [touch.name for touch in impact.embeds] == [
        "/einbetten/gaeste-tausend/diagramm/",
        "/einbetten/gaeste/",
        "/einbetten/gaeste/diagramm/",
    ]
    assert [touch.name for touch in impact.kits] == ["pressemappe"]  # land has nothing of it


def test_a_card_is_touched_by_what_stands_on_it_alone(
    project: Any, inspect: Callable[..., Any], catalogues: Any
) -> None:
    """Earlier values and the titles of sources stand on the page and in the chart, not on the card."""
    impact = _weigh(project, inspect, catalogues, ("data/facts/berg.yml", "2012, value: 990", "2012, value: 980"))
    assert [touch.name for touch in impact.embeds] == [
        "/einbetten/gaeste-tausend/diagramm/",
        "/einbetten/gaeste/diagramm/",
        "/en/embed/gaeste-tausend/chart/",
        "/en/embed/gaeste/chart/",
    ]
    assert "/fakten/gaeste/" in {touch.name for touch in impact.pages}
    text = write_impact(impact, catalogues["de"])
    assert "Einbettungen\n  /einbetten/gaeste-tausend/diagramm/\n  /einbetten/gaeste/diagramm/\n" in text


def test_moving_lines_makes_no_problem_new(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    project.edit("data/claims.yml", "direction: fall", "direction: rise")
    edit = ("data/claims.yml", "bauern-und-bergleute:\n  status", "# Eine Zeile mehr.\nbauern-und-bergleute:\n  status")
    impact = _weigh(project, inspect, catalogues, edit)
    assert (impact.problems, impact.mended, impact.is_visible) == ((), 0, False)


def test_new_and_lost_pages_are_called_so(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    edits = (
        ("stories/feld-und-stollen/story.en.md", "status: published", "status: draft"),
        ("data/claims.yml", "direction: rise\n  expect: refuted", "direction: fall\n  expect: refuted"),
    )
    impact = _weigh(project, inspect, catalogues, *edits)
    assert Touch("/en/stories/feld-und-stollen/", "gone") in impact.pages
    assert Touch("/en/claims/hoefe-zuwachs/", "changed") in impact.pages
    assert "  /en/stories/feld-und-stollen/ (fällt weg)\n" in write_impact(impact, catalogues["de"])


def test_corrections_stand_apart_from_updates(project: Any, inspect: Callable[..., Any], catalogues: Any) -> None:
    why = "kind: correction, weight: significant, note: {de: Zählfehler., en: Miscount.}"
    note = f"{{on: 2026-11-20, changed: [2014], {why}}}"
    farms = "    - {as-of: 2014, value: 102, source: zaehlung}\n"
    guests = "    - {as-of: 2014, value: 1050, source: zaehlung}\n"
    edits = (
        ("data/facts/land.yml", farms, f"{farms.replace('102', '104')}  changes: [{note}]\n"),
        ("data/facts/berg.yml", guests, f"{guests}{guests.replace('2014', '2015')}"),
    )
    text = write_impact(_weigh(project, inspect, catalogues, *edits), catalogues["de"])
    correction = "Berichtigungen\n  hoefe: Berichtigung, ändert, was man daraus schließt: Zählfehler.\n"
    assert f"{correction}\nNeue Daten und andere Änderungen\n  gaeste: neuer Wert\n\nWerte\n" in text


BREAKS = [
    ("data/terms.yml", "  land:", "  feld:"),
    ("data/terms.yml", "  hoefe:", "  gehoefte:"),
    ("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2013, value: 102"),
    ("data/facts/land.yml", "hoefe:\n  status: published", "hoefe:\n  status: draft"),
    ("data/sources.yml", "zaehlung:", "zahlung:"),
    ("data/partners.yml", "beispielamt:", "amt:"),
    ("data/images.yml", "feld:\n", "acker:\n"),
    ("data/timeline.yml", "letzter-stollen:", "stollen:"),
    ("data/site.yml", "title:", "titel:"),
    ("data/brand/core.yml", "idea:", "idee:"),
    ("stories/feld-und-stollen/story.de.md", 'form="dated"', 'as_of="gestern"'),
    ("stories/feld-und-stollen/story.de.md", "topic: land", "topic: wasser"),
    ("stories/feld-und-stollen/story.de.md", 'claim("bauern-und-bergleute")', 'claim("bauern")'),
    ("data/claims.yml", "bauern-und-bergleute:", "bauern-bergleute:"),
]


@pytest.mark.parametrize("edit", BREAKS, ids=[f"{path}: {new.strip()}" for path, _, new in BREAKS])
def test_broken_states_are_weighed_from_both_sides(
    edit: tuple[str, str, str], project: Any, inspect: Callable[..., Any], catalogues: Any
) -> None:
    sound = inspect(project)
    project.edit(*edit)
    broken = inspect(project)
    assert not broken.passes
    there, back = weigh_impact(sound, broken, catalogues), weigh_impact(broken, sound, catalogues)
    assert {problem.code for problem in there.problems} == {problem.code for problem in broken.problems} - {
        problem.code for problem in sound.problems
    }
    assert back.mended == len(there.problems)
    assert all(isinstance(problem, Problem) for problem in there.problems)
    for impact in (there, back):
        for words in catalogues.values():
            assert write_impact(impact, words)


def test_lenient_words_keep_what_leads_nowhere(project: Any, inspect: Callable[..., Any]) -> None:
    hub = inspect(project).public
    text = '{{ fact("hoefe") }}, {{ fact("hofe") }}, {{ claim("hoefe-zuwachs") }}'
    assert lenient_text(text, hub, "de") == '102 Höfe, {{ fact("hofe") }}, {{ claim("hoefe-zuwachs") }}'
