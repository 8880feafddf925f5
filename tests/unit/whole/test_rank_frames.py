"""Which adjectives a ranking may use of what it ranks by."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.models.rankings import Extreme
from brandhub.whole.rank_frames import check_rank_frames

PLAIN = "{name} war {when} die {rank} {among}: {subject.value}."
NUMBER = "{name} hatte {when} die {rank} Einwohnerzahl {among}: {subject.value}."
CASES = [
    ("Höfe", True, "lang", PLAIN, True), ("Höfe", True, "hoch", PLAIN, True), ("Höfe", True, "groß", PLAIN, False),
    ("Höfe", True, None, PLAIN, False), ("Höfe", True, "viel", PLAIN, False), ("Personen", True, "hoch", NUMBER, False),
    ("Personen", True, "lang", NUMBER, True), ("Kilometer", False, "lang", PLAIN, False),
    ("Kilometer", True, "lang", PLAIN, False), ("Meter", False, "hoch", PLAIN, False),
    ("Prozent", False, "hoch", PLAIN, False), ("Prozent", False, "lang", PLAIN, True),
    ("Jahre", True, "lang", PLAIN, False), ("Index", False, "lang", PLAIN, False),
    ("Hektar", False, "lang", PLAIN, True), ("Höfe", True, "kurz", PLAIN, True),
    ("Höfe", True, "niedrig", PLAIN, True), ("Personen", True, "niedrig", NUMBER, False),
    ("Kilometer", False, "kurz", PLAIN, False), ("Prozent", False, "kurz", PLAIN, True),
    ("Prozent", False, "niedrig", PLAIN, False), ("Meter", True, "hoch", PLAIN, False),
]  # fmt: skip


@pytest.mark.parametrize(("unit", "whole", "adjective", "text", "told"), CASES)
def test_an_adjective_is_bound_to_the_unit(
    unit: str, whole: bool, adjective: str | None, text: str, told: bool
) -> None:
    fields: dict[str, Any] = {"operator": "largest", "adjective": adjective, "wording": Texts(de=text, en=text)}
    claim = Extreme.model_construct(headline=None, past=None, **fields)
    place = SimpleNamespace(at="adjective")
    object.__setattr__(claim, "place", lambda *_: place)
    reading = SimpleNamespace(fact=SimpleNamespace(unit="unit", noun=SimpleNamespace(de=SimpleNamespace(many=unit))))
    units = {"unit": SimpleNamespace(label=Texts(de=unit, en=unit), whole=whole)}
    hub: Any = SimpleNamespace(terms=SimpleNamespace(units=units))
    proof: Any = SimpleNamespace(inputs={"subject": reading})
    found = [*check_rank_frames(claim, proof, hub)]
    assert [problem.code for problem in found] == ["adjective-unit"] * told


def asked(claim: Any, inputs: dict[str, Any]) -> list[Any]:
    units = {"unit": SimpleNamespace(label=Texts(de="Höfe", en="farms"), whole=True)}
    hub: Any = SimpleNamespace(terms=SimpleNamespace(units=units))
    proof: Any = SimpleNamespace(inputs=inputs)
    return [*check_rank_frames(claim, proof, hub)]


SUBJECT = {
    "subject": SimpleNamespace(fact=SimpleNamespace(unit="unit", noun=SimpleNamespace(de=SimpleNamespace(many="Höfe"))))
}


def extreme(adjective: str | None, **texts: Texts | None) -> Any:
    given: dict[str, Any] = {"wording": None, "headline": None, "past": None, **texts}
    claim = Extreme.model_construct(operator="largest", adjective=adjective, **given)
    object.__setattr__(claim, "place", lambda *_: SimpleNamespace(at="adjective"))
    return claim


def test_each_wording_must_say_that_the_number_is_high() -> None:
    plain, number = Texts(de=PLAIN, en=PLAIN), Texts(de=NUMBER, en=NUMBER)
    assert not asked(extreme("hoch", wording=number, headline=number, past=number), SUBJECT)
    for field in ("wording", "headline", "past"):
        assert asked(extreme("hoch", **{"wording": number, field: plain}), SUBJECT)
    assert asked(extreme("hoch"), SUBJECT)


def test_only_rankings_with_an_adjective_and_a_subject_are_asked() -> None:
    other: Any = SimpleNamespace(adjective="lang")
    assert asked(extreme("lang"), SUBJECT)
    assert not asked(extreme(None), SUBJECT)
    assert not asked(extreme("lang"), {})
    assert not asked(other, SUBJECT)
