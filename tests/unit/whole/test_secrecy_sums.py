"""Secrecy, case by case: which values a table gives away, what is said of it, and where nothing follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub
from brandhub.whole.secrecy import check_secrecy

COUNTED, MEASURED = "personen", "millionen-euro"
REVEALED, GUESSABLE, CONTRADICT = "suppressed-revealed", "suppressed-guessable", "parts-contradict"


def exactly(value: str, **more: str) -> dict[str, str]:
    return {"value": value, **more}


def hidden(below: str = "5", **more: str) -> dict[str, str]:
    return {"kind": "suppressed", "below": below, **more}


def between(low: str, high: str, **more: str) -> dict[str, str]:
    return {"kind": "between", "low": low, "high": high, **more}


def least(value: str) -> dict[str, str]:
    return {"kind": "at-least", "value": value}


@dataclass(frozen=True)
class Table:
    """What is published of facts by name, one value or several; which make up which, and which are parts of which."""

    values: Mapping[str, dict[str, str] | list[dict[str, str]]]
    sums: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    part_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def tell(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[Table], list[Any]]:
    """All problems of a table."""
    hub = inspect(make_project()).public
    assert isinstance(hub, Hub)

    def told(table: Table) -> list[Any]:
        series = {}
        for name, raw in table.values.items():
            unit = table.units.get(name, COUNTED)
            values = [
                {"as-of": "2014", "source": "zaehlung", **one} for one in (raw if isinstance(raw, list) else [raw])
            ]
            observations = tuple(map(Observation.model_validate, values))
            label = hub.fact("gaeste").label.model_copy(update={"de": name.title(), "en": name.upper()})
            update = {"id": name, "observations": observations, "unit": unit, "label": label}
            update |= {"sum_of": table.sums.get(name, ()), "part_of": table.part_of.get(name, ())}
            fact = hub.fact("gaeste").model_copy(update=update)
            object.__setattr__(fact, "__pydantic_private__", {"_record": None, "_location": ()})
            whole = hub.terms.units[unit].whole
            series[name] = Series(fact, tuple(read_observation(fact, one, whole=whole) for one in observations))
        made: Any = SimpleNamespace(series=series, terms=hub.terms)
        return [*check_secrecy(made)]

    return told


TWO = {"alle": ("esel", "rinder")}
HINTS = {"esel": ("alle",), "rinder": ("alle",)}
MONEY = dict.fromkeys(("alle", "esel", "rinder"), MEASURED)
CASES: dict[str, tuple[Table, dict[str, str]]] = {
    "one part is left": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"esel": REVEALED},
    ),
    "nothing is left for it": (
        Table({"alle": exactly("6"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"esel": REVEALED},
    ),
    "the most there can be": (
        Table({"alle": exactly("10"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"esel": REVEALED},
    ),
    "one more than there can be": (
        Table({"alle": exactly("11"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"alle": CONTRADICT},
    ),
    "two that may be either way": (
        Table({"alle": exactly("7"), "esel": hidden(), "rinder": hidden()}, TWO),
        {},
    ),
    "two that are both at their most": (
        Table({"alle": exactly("8"), "esel": hidden(), "rinder": hidden()}, TWO),
        {"esel": REVEALED, "rinder": REVEALED},
    ),
    "a part counted in something else": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, TWO, units={"rinder": "hoefe"}),
        {},
    ),
    "a part that nobody knows": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, {"alle": ("esel", "rinder", "ziegen")}),
        {},
    ),
    "a part named twice": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, {"alle": ("esel", "rinder", "rinder")}),
        {"esel": REVEALED},
    ),
    "a whole that names itself": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, {"alle": ("esel", "rinder", "alle")}),
        {},
    ),
    "another year": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6", **{"as-of": "2012"})}, TWO),
        {},
    ),
    "of several years one": (
        Table(
            {
                "alle": [exactly("9", **{"as-of": "2012"}), exactly("7")],
                "esel": [hidden(**{"as-of": "2012"}), hidden()],
                "rinder": [exactly("6", **{"as-of": "2012"}), hidden()],
            },
            TWO,
        ),
        {"esel": REVEALED},
    ),
    "below one never was a secret": (
        Table({"alle": exactly("6"), "esel": hidden("1"), "rinder": exactly("6")}, TWO),
        {},
    ),
    "a whole without an upper end": (
        Table({"alle": least("6"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {},
    ),
    "a whole that is more than its parts can be": (
        Table({"alle": least("11"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"alle": CONTRADICT},
    ),
    "a whole that its parts just reach": (
        Table({"alle": least("10"), "esel": hidden(), "rinder": exactly("6")}, TWO),
        {"esel": REVEALED},
    ),
    "a part without an upper end": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": least("9")}, TWO),
        {"esel": REVEALED},
    ),
    "a part without an upper end that leaves room": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": least("8")}, TWO),
        {},
    ),
    "a part that is more than the whole": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": least("10")}, TWO),
        {"alle": CONTRADICT},
    ),
    "nothing has an upper end": (
        Table({"alle": least("9"), "esel": hidden(), "rinder": least("2")}, TWO),
        {},
    ),
    "a hidden whole": (
        Table({"alle": hidden(), "esel": exactly("1"), "rinder": exactly("2")}, TWO),
        {"alle": REVEALED},
    ),
    "a span that leaves one": (
        Table({"alle": between("4", "8"), "esel": hidden(), "rinder": exactly("4")}, TWO),
        {},
    ),
    "what is measured, below its whole": (
        Table({"alle": exactly("9.5"), "esel": exactly("3.5"), "rinder": exactly("6.5")}, TWO, units=MONEY),
        {"alle": CONTRADICT},
    ),
    "what is measured, above its whole": (
        Table({"alle": exactly("9.5"), "esel": exactly("2.5"), "rinder": exactly("6.5")}, TWO, units=MONEY),
        {"alle": CONTRADICT},
    ),
    "what is measured and fits": (
        Table({"alle": exactly("9.5"), "esel": exactly("3"), "rinder": exactly("6.5")}, TWO, units=MONEY),
        {},
    ),
    "what is measured and hidden": (
        Table({"alle": exactly("9.5"), "esel": hidden(), "rinder": exactly("6.25")}, TWO, units=MONEY),
        {"esel": REVEALED},
    ),
    "below one of what is measured is a secret": (
        Table({"alle": exactly("9.5"), "esel": hidden("1"), "rinder": exactly("9")}, TWO, units=MONEY),
        {"esel": REVEALED},
    ),
    "a half, of what is measured by three sums": (
        Table(
            {
                **dict.fromkeys(("a", "b", "c"), hidden("20")),
                "ab": exactly("20"), "bc": exactly("22"), "ac": exactly("17"),
            },
            {"ab": ("a", "b"), "bc": ("b", "c"), "ac": ("a", "c")},
            units=dict.fromkeys(("a", "b", "c", "ab", "bc", "ac"), MEASURED),
        ),
        dict.fromkeys("abc", REVEALED),
    ),
    "three sums that leave more than may be": (
        Table(
            {
                "a": hidden("13"), "b": hidden("19"), "c": hidden("8"),
                "ab": exactly("20"), "bc": exactly("22"), "ac": exactly("4"),
            },
            {"ab": ("a", "b"), "bc": ("b", "c"), "ac": ("a", "c")},
        ),
        {},
    ),
    "sums that follow from one another": (
        Table(
            {
                "alle": exactly("20"), "oben": between("12", "16"), "unten": hidden("6"),
                "links": exactly("9"), "rechts": hidden("5"),
            },
            {"alle": ("oben", "unten"), "oben": ("links", "rechts")},
        ),
        {},
    ),
    "sums that follow from one another and leave one": (
        Table(
            {
                "alle": exactly("18"), "oben": between("1", "16"), "unten": hidden("6"),
                "links": exactly("9"), "rechts": hidden("5"),
            },
            {"alle": ("oben", "unten"), "oben": ("links", "rechts")},
        ),
        {"unten": REVEALED, "rechts": REVEALED},
    ),
    "a hint": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, part_of=HINTS),
        {"esel": GUESSABLE},
    ),
    "no hint: too much is left": (
        Table({"alle": exactly("11"), "esel": hidden(), "rinder": exactly("6")}, part_of=HINTS),
        {},
    ),
    "no hint: it never was a secret": (
        Table({"alle": exactly("6"), "esel": hidden("1"), "rinder": exactly("6")}, part_of=HINTS),
        {},
    ),
    "no hint: two are hidden": (
        Table(
            {"alle": exactly("12"), "esel": hidden(), "maultiere": hidden(), "rinder": exactly("9")},
            part_of={**HINTS, "maultiere": ("alle",)},
        ),
        {},
    ),
    "no hint: another part is a span": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": between("5", "6")}, part_of=HINTS),
        {},
    ),
    "no hint: the whole is a span": (
        Table({"alle": between("9", "10"), "esel": hidden(), "rinder": exactly("6")}, part_of=HINTS),
        {},
    ),
    "no hint: the other part is counted in something else": (
        Table(
            {"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")},
            part_of=HINTS,
            units={"rinder": "hoefe"},
        ),
        {},
    ),
    "no hint: the only part": (
        Table({"alle": exactly("3"), "esel": hidden()}, part_of={"esel": ("alle",)}),
        {},
    ),
    "no hint: nobody knows the whole": (
        Table({"esel": hidden(), "rinder": exactly("6")}, part_of={"esel": ("tiere",), "rinder": ("tiere",)}),
        {},
    ),
    "a hint in the second of two years": (
        Table(
            {
                "alle": [exactly("20", **{"as-of": "2012"}), exactly("9")],
                "esel": [hidden(**{"as-of": "2012"}), hidden()],
                "rinder": [exactly("6", **{"as-of": "2012"}), exactly("6")],
            },
            part_of=HINTS,
        ),
        {"esel": GUESSABLE},
    ),
    "a hint behind a whole that nobody knows": (
        Table(
            {"esel": hidden(), "rinder": exactly("6"), "alle": exactly("9")},
            part_of={"esel": ("tiere", "alle"), "rinder": ("tiere", "alle")},
        ),
        {"esel": GUESSABLE},
    ),
    "who is named a part of the sum is told once": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}, TWO, HINTS),
        {"esel": REVEALED},
    ),
    "a hint by dates: it never was a secret": (
        Table({"alle": exactly("6"), "esel": hidden("1"), "rinder": exactly("6", **{"as-of": "2014-12"})}, TWO),
        {},
    ),
    "a hint by dates": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6", **{"as-of": "2014-12"})}, TWO),
        {"esel": GUESSABLE},
    ),
    "no hint by dates: too much is left": (
        Table({"alle": exactly("19"), "esel": hidden(), "rinder": exactly("6", **{"as-of": "2014-12"})}, TWO),
        {},
    ),
    "no hint by dates: a span": (
        Table({"alle": exactly("9"), "esel": hidden(), "rinder": between("5", "6", **{"as-of": "2014-12"})}, TWO),
        {},
    ),
    "no hint by dates: two of that time": (
        Table(
            {
                "alle": exactly("9"), "esel": hidden(),
                "rinder": [exactly("6", **{"as-of": "2014-11"}), exactly("6", **{"as-of": "2014-12"})],
            },
            TWO,
        ),
        {},
    ),
    "no hint by dates: counted in something else": (
        Table(
            {"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6", **{"as-of": "2014-12"})},
            TWO,
            units={"rinder": "hoefe"},
        ),
        {},
    ),
    "no hint by dates: a part that nobody knows": (
        Table(
            {"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6", **{"as-of": "2014-12"})},
            {"alle": ("esel", "rinder", "ziegen")},
        ),
        {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_a_table_gives_away(name: str, tell: Callable[[Table], list[Any]]) -> None:
    table, expected = CASES[name]
    told = [(problem.place.path, problem.code) for problem in tell(table)]
    assert sorted(told) == sorted(expected.items())


def test_a_hint_is_a_warning_and_a_secret_that_is_given_away_an_error(tell: Callable[[Table], list[Any]]) -> None:
    severities = [problem.severity for name in ("one part is left", "a hint") for problem in tell(CASES[name][0])]
    assert severities == ["error", "warning"]


def test_who_gives_it_away_is_named_and_the_number_is_not(tell: Callable[[Table], list[Any]]) -> None:
    """Of two sums the one that holds the secret; of a hidden whole all."""
    values = {"alle": exactly("9"), "esel": hidden(), "rinder": exactly("6")}
    values |= {"laender": exactly("3"), "nord": exactly("1"), "sued": exactly("2")}
    (problem,) = tell(Table(values, {**TWO, "laender": ("nord", "sued")}))
    assert (problem.values["wholes"].de, problem.values["wholes"].en) == ("„Alle“", "“ALLE”")
    assert (problem.values["fact"].de, problem.values["fact"].en) == ("Esel", "ESEL")
    assert (problem.values["date"].de, problem.values["date"].en) == ("2014", "2014")
    (problem,) = tell(Table({"alle": hidden(), "esel": exactly("1"), "rinder": exactly("2")}, TWO))
    assert problem.values["wholes"].de == "„Alle“"
    both = {**TWO, "herde": ("esel", "rinder", "ziegen")}
    problems = tell(Table({**values, "herde": exactly("10"), "ziegen": exactly("1")}, both))
    assert [problem.values["wholes"].de for problem in problems] == ["„Alle“, „Herde“"]


def test_parts_that_contradict_their_whole_are_told_with_their_values(tell: Callable[[Table], list[Any]]) -> None:
    (problem,) = tell(Table({"alle": exactly("9"), "esel": exactly("1"), "rinder": exactly("2")}, TWO))
    assert (problem.severity, problem.code) == ("error", CONTRADICT)
    assert problem.values["whole"].de == "Alle: 9"
    assert problem.values["parts"].en.startswith("ESEL: 1")
    assert "; RINDER: 2" in problem.values["parts"].en
