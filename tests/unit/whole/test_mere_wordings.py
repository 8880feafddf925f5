"""Mere wordings: a note that says „only said otherwise“ beside another value, another date or other figures."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.mere_wordings import mere_dates, mere_sentences, mere_values, says_other
from brandhub.whole.turns import Turn


def _fact(unit: str = "people", area: str = "stadt", basis: str = "registered", **values: int) -> Any:
    values = values or {"y2014": 400}
    observed = [
        SimpleNamespace(as_of=year[1:], kind="exact", value=value, strict=False, side=None, low=value, high=value)
        for year, value in values.items()
    ]
    return SimpleNamespace(unit=unit, area=area, basis=basis, observations=observed)


def _note(*changed: str, kind: str = "wording") -> Any:
    return SimpleNamespace(kind=kind, changed=changed)


@pytest.mark.parametrize(
    ("after", "note", "part", "is_new", "told"),
    [
        (_fact(y2014=401), _note("2014"), "2014", True, True),
        (_fact(y2014=400), _note("2014"), "2014", True, False),
        (_fact(y2015=400), _note("2014"), "2014", True, True),
        (_fact(y2014=400, y2015=400), _note("2015"), "2015", True, True),
        (_fact(y2014=400, y2015=400), _note("2016"), "2016", True, False),
        (_fact(y2014=401), _note("2014"), "2014", False, False),
        (_fact(y2014=401), _note("2015"), "2014", True, False),
        (_fact(y2014=401), _note("2014", kind="correction"), "2014", True, False),
        (_fact(unit="rides"), _note("unit"), "unit", True, True),
        (_fact(area="land"), _note("area"), "area", True, True),
        (_fact(basis="estimated"), _note("basis"), "basis", True, True),
        (_fact(), _note("unit", "area", "basis"), "unit", True, False),
    ],
)
def test_another_value_is_no_wording(after: Any, note: Any, part: str, is_new: bool, told: bool) -> None:
    turn = Turn(part, None, None, is_new=is_new)
    assert [*mere_values(_fact(), after, [note], [turn])] == ([(note, turn)] if told else [])


@pytest.mark.parametrize(
    ("note", "part", "is_new", "told"),
    [
        (_note("date"), "date", True, True),
        (_note("certainty"), "certainty", True, True),
        (_note("text"), "text", True, False),
        (_note("date"), "certainty", True, False),
        (_note("date"), "date", False, False),
        (_note("date", kind="correction"), "date", True, False),
    ],
)
def test_another_date_is_no_wording(note: Any, part: str, is_new: bool, told: bool) -> None:
    turn = Turn(part, None, None, is_new=is_new)
    assert [*mere_dates([note], [turn])] == ([(note, turn)] if told else [])


def _claim(sentence: str | None, standing: str = "holds") -> Any:
    texts = None if sentence is None else Texts(de=sentence, en="Said.")
    return SimpleNamespace(sentence=texts, standing=standing)


@pytest.mark.parametrize(
    ("before", "after", "other"),
    [
        ("Es sind 400 Höfe.", "Es sind 401 Höfe.", True),
        ("Es sind 400 Höfe.", "400 Höfe sind es.", False),
        ("Es sind 400 Höfe.", "Es sind Höfe.", False),
        ("Es sind Höfe.", "Es sind 400 Höfe.", False),
        ("Es sind 1.400 Höfe.", "Es sind 1.401 Höfe.", True),
        ("Es sind zweimal so viele.", "Es sind dreimal so viele.", True),
        ("Es sind dreizehnmal so viele.", "Es sind vierzehnmal so viele.", True),
        ("Es sind mehr Höfe.", "Es sind weniger Höfe.", True),
        ("Die Zahl ist gestiegen.", "Die Zahl ist gesunken.", True),
        ("Dortmund ist die drittgrößte Stadt.", "Dortmund ist die viertgrößte Stadt.", True),
        ("Der Turm ist der zweithöchste.", "Der Turm ist der drittälteste.", True),
        ("Es war im ersten Jahr.", "Es war im ersten Monat.", True),
        ("Es ist die Hälfte.", "Es sind mehr.", True),
        ("Das ist ein altes Haus.", "Das ist ein neues Haus.", False),
    ],
)
def test_other_figures_in_a_sentence(before: str, after: str, other: bool) -> None:
    assert says_other(_claim(before), _claim(after)) is other


def test_what_is_not_said_stands_otherwise() -> None:
    assert says_other(_claim(None), _claim(None, "refuted"))
    assert says_other(_claim("Es sind 400."), _claim(None, "refuted"))
    assert says_other(_claim(None), _claim("Es sind 400.", "refuted"))
    assert not says_other(_claim(None), _claim("Es sind 400."))
    assert not says_other(_claim("Es sind 400."), _claim(None))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (_note("sentence"), True),
        (_note(), True),
        (_note("caveat"), False),
        (_note("caveat", "sentence"), True),
        (_note("sentence", kind="correction"), False),
    ],
)
def test_another_sentence_is_no_wording(note: Any, told: bool) -> None:
    before, after = _claim("Es sind 400 Höfe."), _claim("Es sind 401 Höfe.")
    assert [*mere_sentences(before, after, [note])] == ([note] if told else [])
    assert [*mere_sentences(before, before, [note])] == []
