"""Histories: what the hub says of a course of values, and what follows from other facts, combination by combination."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue, Phrase
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Derivation, Observation
from brandhub.proofs.derivations import derive_series
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Reading, Series, read_observation
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub

HISTORIES = Path(__file__).parent / "histories.yml"
CASES: Any = next(iter(yaml.load_all(HISTORIES.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)))
PLAIN = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": {"de": "?", "en": "?"}}
SAID = ("since", "none", "relation", "than", "left", "left.as-of", "right", "right.as-of", "fact", "fact.as-of")
BECAUSE = {"de": "Darum.", "en": "Because."}


def _names(**fields: str | None) -> list[str]:
    """The cases that have these fields; None: that lack them."""
    return [name for name, case in CASES["claims"].items() if all(case.get(key) == fields[key] for key in fields)]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, key: str, values: dict[str, str]) -> Series:
    """A fact with these values, each at its date; „-“ leaves a date out."""
    fact = hub.fact("gaeste").model_copy(update={"id": key})
    observations = (
        Observation.model_validate({"as-of": as_of, "source": "zaehlung", **CASES["values"][name]})
        for as_of, name in values.items()
        if name != "-"
    )
    return Series(fact, tuple(read_observation(fact, one, whole=True) for one in observations))


def _histories(dates: dict[str, list[str]]) -> Iterator[dict[str, str]]:
    """Every history that has a value at all."""
    for names in product(*dates.values()):
        if set(names) != {"-"}:
            yield dict(zip(dates, names, strict=True))


def _told(proof: Proof, catalogue: Catalogue) -> str:
    """What is claimed, verdict, arithmetic, distance, and since when it would be true instead."""

    def words(phrase: Phrase) -> str:
        return catalogue.text(phrase.key, dict(phrase.values))

    parts = [" ".join(proof.slots[name].de for name in SAID if name in proof.slots), proof.verdict]
    parts.append(" ".join(words(step) for step in proof.steps))
    if proof.flip is not None:
        parts.append(words(proof.flip))
    elif proof.true_slots is not None:
        parts.append(" ".join(proof.true_slots[name].de for name in SAID[:4] if name in proof.true_slots))
    return " | ".join(parts)


def _proof(hub: Hub, fields: dict[str, Any], *known: Series) -> Proof:
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**PLAIN, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert problems == []
    assert proof is not None
    return proof


def _grouped(told: Iterator[tuple[str, str]]) -> str:
    """One line for all histories of which the same is said."""
    found = defaultdict[str, list[str]](list)
    for history, words in told:
        found[words].append(history)
    return "".join(f"{'; '.join(histories)} | {words}\n" for words, histories in found.items())


@pytest.mark.parametrize("name", _names(operator="since"))
def test_since(name: str, hub: Hub, golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]) -> None:
    fields = dict(CASES["claims"][name])
    number = fields.pop("number", None)
    sides = {"left": {"fact": "hier"}, "right": {"fact": "dort"} if number is None else {"number": number}}
    beside = _series(hub, "dort", CASES["beside"])
    turned = {"fewer-than": "more-than", "more-than": "fewer-than"}[fields["relation"]]
    mirrored = {**fields, "relation": turned, "left": sides["right"], "right": sides["left"]}

    def told() -> Iterator[tuple[str, str]]:
        for history in _histories(CASES["since"]):
            known = _series(hub, "hier", history), beside
            proof, other = _proof(hub, {**fields, **sides}, *known), _proof(hub, mirrored, *known)
            assert other.verdict == proof.verdict, "seen from the other side the same holds"
            assert (other.inputs["left"], other.inputs["right"]) == (proof.inputs["right"], proof.inputs["left"])
            yield ", ".join(history.values()), _told(proof, catalogues["de"])

    golden(HISTORIES).check(name, _grouped(told()))


@pytest.mark.parametrize("name", _names(operator="none-since"))
def test_none_since(name: str, hub: Hub, golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]) -> None:
    def told() -> Iterator[tuple[str, str]]:
        for history in _histories(CASES["none-since"]):
            proof = _proof(hub, {**CASES["claims"][name], "fact": "hier"}, _series(hub, "hier", history))
            yield ", ".join(history.values()), _told(proof, catalogues["de"])

    golden(HISTORIES).check(name, _grouped(told()))


def _derived(hub: Hub, rule: dict[str, Any], *parts: tuple[str, str]) -> str:
    """What follows from values at dates, with kind and number as it is kept; or why nothing does."""
    known = {f"teil-{index}": _series(hub, f"teil-{index}", {as_of: name}) for index, (as_of, name) in enumerate(parts)}
    dated = {"parts": [{"fact": key, "as-of": as_of} for key, (as_of, _) in zip(known, parts, strict=True)]}
    needs = {"from": list(known)} if len(parts) == 1 else dated
    fact = hub.fact("gaeste").model_copy(update={"id": "ergebnis"})
    derivation = Derivation.model_validate({**rule, **needs, "reason": BECAUSE})
    series, problems = derive_series(fact, derivation, known, hub.terms)
    return "; ".join([*(_said(reading) for reading in series.readings), *(problem.code for problem in problems)]) or "–"


def _said(reading: Reading) -> str:
    assert len(reading.inputs) >= 1
    low, high = reading.interval.low, reading.interval.high
    ends = f"{'(' if reading.interval.low_open else '['}{low}, {high}{')' if reading.interval.high_open else ']'}"
    return f"{write_dated(reading, 'de')}, {reading.kind}, {ends}"


@pytest.mark.parametrize("name", _names(of=None, operator=None))
def test_what_follows(name: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    rule = CASES["claims"][name]
    count = 1 if name in ("at-least", "at-most", "zero-when-zero") else 2
    told = (
        (" : ".join(names), _derived(hub, rule, *(("2014", one) for one in names)))
        for names in product(CASES["parts"], repeat=count)
    )
    golden(HISTORIES).check(name, _grouped(told))


@pytest.mark.parametrize("name", _names(of="dates"))
def test_of_when_it_is(name: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    rule = {key: value for key, value in CASES["claims"][name].items() if key != "of"}
    told = (
        (" : ".join(dates), _derived(hub, rule, *((as_of, "95") for as_of in dates)))
        for dates in combinations(CASES["dates"], 2)
    )
    golden(HISTORIES).check(name, _grouped(told))
