"""Tables: what the hub says of two values, for every operator and every pair that meets at an edge; and of three."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations_with_replacement, product
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue, Phrase
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.models.lists import List
from brandhub.proofs.entrants import Contest
from brandhub.proofs.proof import Proof, Slots
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub

TABLES, PLACES = (Path(__file__).parent / name for name in ("tables.yml", "places.yml"))
CASES, LISTS = (
    next(iter(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader))) for path in (TABLES, PLACES)
)
PLAIN = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": {"de": "?", "en": "?"}}
# The words of an operator, by which the true sentence is told from the claimed one.
SAID = ("within", "relation", "than", "share", "ratio", "per", "sum", "trend", "change")
SAID_OF_PLACES = ("rank.em", "place", "tied", "among")
ENCLOSURES = {f"proof.{key}" for key in ("exact", "at-least-that", "at-most-that", "between-those", "no-upper-end")}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, key: str, unit: str, *values: tuple[str, str], part_of: tuple[str, ...] = ()) -> Series:
    """A fact of that unit with some of the values of the tables, each at its date."""
    label = type(hub.fact("gaeste").label)(de=key.title(), en=key.title())
    fact = hub.fact("gaeste").model_copy(update={"id": key, "unit": unit, "label": label, "part_of": part_of})
    whole = hub.terms.units[unit].whole
    observations = (
        Observation.model_validate({"as-of": as_of, "source": "zaehlung", **CASES["values"][name]})
        for as_of, name in values
    )
    return Series(fact, tuple(read_observation(fact, one, whole=whole) for one in observations))


def _prove(hub: Hub, given: dict[str, Any], one: str, other: str) -> Proof:
    fields = {key: value for key, value in given.items() if key not in ("unit", "than")}
    unit, operator = given.get("unit", "personen"), given["operator"]
    wholes = ("dort",) if operator == "share" else ()
    series = [_series(hub, "hier", unit, ("2014", one), part_of=wholes), _series(hub, "dort", unit, ("2014", other))]
    if operator in ("trend", "change"):
        series = [_series(hub, "hier", unit, ("2013", one), ("2014", other))]
        fields |= {"fact": "hier", "from": "2013", "to": "2014"}
    elif operator == "sum":
        reason = {"de": "Darum.", "en": "Because."}
        fields |= {"parts": [{"fact": "hier"}, {"fact": "dort"}], "disjoint": reason}
        fields |= {"right": {"number": given["than"]}}
    else:
        names = ("part", "whole") if operator == "share" else ("left", "right")
        fields |= {name: {"fact": entry.fact.id} for name, entry in zip(names, series, strict=True)}
    claim = CLAIM_KINDS[operator].model_validate({**PLAIN, **fields})
    proof, problems = prove(claim, {entry.fact.id: entry for entry in series}, hub.terms)
    assert problems == []
    assert proof is not None
    return proof


def _told(proof: Proof, catalogues: dict[str, Catalogue], said: tuple[str, ...] = SAID) -> str:
    """Verdict, arithmetic, distance and alternative in one line; what each value encloses is held by `proofs/`."""

    def words(phrase: Phrase) -> str:
        return catalogues["de"].text(phrase.key, dict(phrase.values))

    told = [words(step) for step in proof.steps if step.key not in ENCLOSURES]
    parts = [proof.verdict, " ".join(told)]
    if proof.flip is not None:
        parts.append(words(proof.flip))
    if proof.verdict != "holds":
        parts.append(_words(proof.true_slots, said) if proof.true_slots is not None else "–")
    return " | ".join(parts)


def _words(slots: Slots, said: tuple[str, ...]) -> str:
    return " ".join(slots[name].de for name in said if name in slots and slots[name].de)


@pytest.mark.parametrize("name", CASES["claims"])
def test_what_is_said_of_two_values(
    name: str, hub: Hub, golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]
) -> None:
    found = dict[str, list[str]]()
    for one, other in product(CASES["values"], repeat=2):
        proof = _prove(hub, CASES["claims"][name], one, other)
        found.setdefault(_told(proof, catalogues), []).append(f"{one} : {other}")
    golden(TABLES).check(name, "".join(f"{'; '.join(pairs)} | {told}\n" for told, pairs in found.items()))


@pytest.mark.parametrize("name", LISTS["claims"])
def test_what_is_said_of_a_place(
    name: str, hub: Hub, golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]
) -> None:
    fields = dict(LISTS["claims"][name])
    complete = {"reason": {"de": "Alle gezählt.", "en": "All counted."}, "source": "zaehlung"}
    members = {"members": [{"fact": key} for key in ("ich", "du", "sie")], "among": {"de": "Leute", "en": "people"}}
    list_ = List.model_validate(
        {"id": "liste", "status": "published", "label": {"de": "Leute", "en": "People"}, **members}
        | ({} if fields.pop("open", "") else {"complete": complete})
    )
    claim = CLAIM_KINDS[fields["operator"]].model_validate(
        {**PLAIN, "list": "liste", "subject": {"fact": "ich"}, **fields}
    )
    found = dict[str, list[str]]()
    for own, rivals in product(LISTS["subjects"], combinations_with_replacement(LISTS["values"], 2)):
        known = {
            key: _series(hub, key, "personen", ("2014", value))
            for key, value in zip(("ich", "du", "sie"), (own, *rivals), strict=True)
        }
        proof, problems = prove(claim, known, hub.terms, Contest(known, {"liste": list_}, {}))
        assert problems == []
        assert proof is not None
        for ending in ("e", "en", "er", "es", "em") if fields.get("mode") != "at-least" else ():
            assert proof.slots[f"rank.{ending}"].de.endswith(ending), "for every case of German"
        told = f"{_words(proof.slots, SAID_OF_PLACES)} | {_told(proof, catalogues, SAID_OF_PLACES)}"
        found.setdefault(told, []).append(f"{own} : {', '.join(rivals)}")
    golden(PLACES).check(name, "".join(f"{'; '.join(pairs)} | {told}\n" for told, pairs in found.items()))
