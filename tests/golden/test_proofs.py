"""Every operator over every kind of value: verdict (by hand), sentences, arithmetic, flip distance, alternative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue, Phrase
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import write_sentence
from brandhub.whole.inspection import Inspection
from brandhub.whole.verdicts import true_sentence

FILES = sorted((Path(__file__).parent / "proofs").glob("*.yml"))
# What the facts and claims of these files leave out, because it does not matter there.
FACT = {
    "status": "published",
    "topic": "land",
    "unit": "personen",
    "area": "musterstadt",
    "basis": "personen",
    "definition": {"de": "Erfunden.", "en": "Invented."},
    "owner": "beispielamt",
    "policy": "keep",
}
CLAIM = {"status": "published", "topic": "land", "question": {"de": "Stimmt das?", "en": "Is that so?"}}
COMPARED = "{relation} {left.noun} {than} {right.noun}: {left.value} ({left.as-of}), {right.value} ({right.as-of})"
COUNTED = "{relation} {left.noun} ({as-of}) {than} {right.value}"
FRAMES = {
    "more-than": COMPARED,
    "fewer-than": COMPARED,
    "equal-within": "{within} " + COMPARED,
    "difference": COMPARED,
    "times": COMPARED,
    "ratio": "{ratio} auf {per}: {left} ({left.as-of}), {right} ({right.as-of})",
    "sum": "{sum}, {relation} {right.value} ({parts}), {part-1.as-of}, {part-2.as-of}",
    "change": "{to.noun} {change}: {from.value} ({from.as-of}), {to.value} ({to.as-of})",
    "share": "{share}: {part} ({part.as-of}) / {whole} ({whole.as-of})",
    "trend": "{to.noun} {trend}: {from.value} ({from.as-of}), {to.value} ({to.as-of})",
    "since": "{since} {relation} {left.noun} ({left.as-of}) {than} {right.noun} ({right.as-of})",
    "none-since": "{since} {none} {fact.noun}",
    "rank": "{name} {rank.e} {among} {tied} ({subject.value}, {subject.as-of})",
    "largest": "{name} {rank.e} {among} ({subject.value}, {subject.as-of})",
    "smallest": "{name} {rank.e} {among} ({subject.value}, {subject.as-of})",
    "first": "{name} {rank.e} {among} ({subject.when})",
}


class _Plain(yaml.SafeDumper):
    """Writes every value out: the hub takes no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@dataclass(frozen=True)
class Examined:
    """The claims of one file, all proven in one project."""

    path: Path
    cases: dict[str, Any]
    inspection: Inspection


def _read(path: Path) -> Any:
    """Scalars stay as they are written: the hub has its own idea of 2014 and 1.50."""
    return next(iter(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)))


def _cases() -> list[Any]:
    return [pytest.param(path, name, id=f"{path.stem}-{name}") for path in FILES for name in _read(path)["claims"]]


@pytest.fixture(scope="module")
def examined(request: pytest.FixtureRequest, examine: Callable[[Path], Examined]) -> Examined:
    """All claims of one file, for the tests of each of them."""
    return examine(request.param)


@pytest.fixture(scope="module")
def examine(make_project: Callable[[], Any], inspect: Callable[..., Inspection]) -> Callable[[Path], Examined]:
    known: dict[Path, Examined] = {}

    def examined(path: Path) -> Examined:
        if path not in known:
            cases = _read(path)
            project = make_project()
            facts = {name: _fact(name, fact) for name, fact in cases["facts"].items()}
            claims = {name: _claim(claim) for name, claim in cases["claims"].items()}
            for area, label in cases.get("areas", {}).items():
                entry = f"areas:\n  {area}: {{label: {{de: {label}, en: {label}}}}}\n"
                project.edit("data/terms.yml", "areas:\n", entry)
            for basis, other in cases.get("declared", {}).items():
                entry = f"    comparable-with: [{{basis: {other}, reason: {{de: Abgeglichen., en: Aligned.}}}}]\n"
                project.edit("data/terms.yml", f"  {basis}:\n", f"  {basis}:\n{entry}")
            project.remove("data/facts/berg.yml")
            project.write("data/facts/land.yml", yaml.dump(facts, Dumper=_Plain, allow_unicode=True))
            project.write("data/claims.yml", yaml.dump(claims, Dumper=_Plain, allow_unicode=True))
            for file, fill in (("lists", _list), ("timeline", _event)):
                if entries := {name: fill(name, entry) for name, entry in cases.get(file, {}).items()}:
                    project.write(f"data/{file}.yml", yaml.dump(entries, Dumper=_Plain, allow_unicode=True))
            known[path] = Examined(path, cases["claims"], inspect(project))
        return known[path]

    return examined


def _fact(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """A fact in full; `words` are one and many in German and English."""
    one, many, a_one, some = given.pop("words", f"{name}, {name}, {name}, {name}").split(", ")
    noun = {"de": {"one": one, "many": many}, "en": {"one": a_one, "many": some}}
    for observation in given.get("observations", []):
        observation.setdefault("source", "zaehlung")
    if "derived" in given:
        given["derived"].setdefault("reason", {"de": "Darum.", "en": "Because."})
    return {**FACT, "label": {"de": many, "en": some}, "noun": noun, **given}


def _list(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """A list in full; `complete: "true"` where the reason does not matter."""
    if given.get("complete") == "true":
        given["complete"] = {
            "reason": {"de": "So sagt es die Zählung.", "en": "The count says so."},
            "source": "zaehlung",
        }
    if "across" in given:
        given["across"] = {"areas": {"de": "Städte im Vergleich.", "en": "Comparing cities."}}
    return {"status": "published", "label": {"de": name, "en": name}, **given}


def _event(name: str, given: dict[str, Any]) -> dict[str, Any]:
    label = {"de": name.title(), "en": name.title()}
    return {"status": "published", "label": label, "text": label, "sources": ["chronik"], "topic": "land", **given}


def _claim(given: dict[str, Any]) -> dict[str, Any]:
    frame = FRAMES[given["operator"]]
    if given.get("mode") == "at-least" and given["operator"] == "rank":
        frame = frame.replace("{rank.e}", "{place}").replace(" {tied}", "")
    if given.get("alone") == "false":
        frame = f"{frame} {{tied}}"
    elif given.get("alone") == "true" and given["operator"] == "rank":
        frame = frame.replace(" {tied}", "")
    if given["operator"] == "sum" and "fact" in given["right"]:
        frame = COMPARED.replace("{left.noun}", "Teile").replace(
            "{left.value} ({left.as-of})", "{sum} ({parts}), {when}"
        )
    if "across" in given:
        frame = f"{{left.area}}: {frame}, {{right.area}}"
    if given["operator"] != "sum" and "number" in {**given.get("right", {}), **given.get("left", {})}:
        frame = {"since": "{since} ", "equal-within": "{within} "}.get(given["operator"], "") + COUNTED
    claim = {key: value for key, value in given.items() if key not in ("verdict", "why")}
    english = frame.replace("auf {per}", "per {per}")
    if frame.startswith("{within} "):
        english = frame.removeprefix("{within} ").replace(": ", ", {within}: ", 1)
        english = english if "{within}" in english else f"{english}, {{within}}"
    return {**CLAIM, "wording": {"de": frame, "en": english}, **claim}


@pytest.mark.parametrize(("examined", "name"), _cases(), indirect=["examined"])
def test_proof(examined: Examined, name: str, golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]) -> None:
    hub = examined.inspection.public
    assert hub is not None
    verdict = examined.cases[name]["verdict"]
    place = hub.claims[name].place()
    problems = examined.inspection.problems
    codes = {problem.code for problem in problems if problem.place == place and problem.severity == "error"}
    assert hub.proofs[name].verdict == verdict
    assert codes == (set() if verdict == "holds" else {f"claim-{verdict}"})
    assert (hub.sentence(name, "de") is not None) == (verdict == "holds")
    golden(examined.path).check(name, _account(examined, name, catalogues))


def _account(examined: Examined, name: str, catalogues: dict[str, Catalogue]) -> dict[str, Any]:
    """All that a reader and an editor are told about a claim."""
    hub = examined.inspection.public
    assert hub is not None
    claim, proof = hub.claims[name], hub.proofs[name]
    assert claim.wording is not None
    account: dict[str, Any] = {
        "de": write_sentence(claim.wording.de, proof.slots, "de"),
        "en": write_sentence(claim.wording.en, proof.slots, "en"),
        "steps": [_told(step, catalogues["de"]) for step in proof.steps],
    }
    if proof.flip is not None:
        account["flip"] = _told(proof.flip, catalogues["de"])
    if failed := [_row(row, catalogues["de"]) for row in proof.guard if not row.passes]:
        account["guard"] = failed
    if proof.verdict not in ("holds", "not-comparable"):
        instead = true_sentence(claim, proof)
        account["instead"] = [instead.de, instead.en]
    for phrase in (*proof.steps, *([proof.flip] if proof.flip else [])):
        assert _told(phrase, catalogues["en"]), "every step is told in English too"
    return account


def _told(phrase: Phrase, catalogue: Catalogue) -> str:
    return catalogue.text(phrase.key, dict(phrase.values))


def _row(row: Any, catalogue: Catalogue) -> str:
    reason = f" ({catalogue._word(row.reason)})" if row.reason is not None else ""
    return f"{row.aspect}: {row.left.de} / {row.right.de}{reason}"


def test_every_verdict_and_operator_is_covered() -> None:
    seen = {(case["operator"], case["verdict"]) for path in FILES for case in _read(path)["claims"].values()}
    for operator in FRAMES:
        for verdict in ("holds", "refuted", "undecidable"):
            assert (operator, verdict) in seen
    # Days are always comparable with days.
    assert {operator for operator, verdict in seen if verdict == "not-comparable"} >= FRAMES.keys() - {"first"}


def test_a_proof_that_does_not_hold_has_no_flip_distance(examine: Callable[[Path], Examined]) -> None:
    for path in FILES:
        hub = examine(path).inspection.public
        assert hub is not None
        proofs: list[Proof] = [proof for proof in hub.proofs.values() if proof.verdict != "holds"]
        assert all(proof.flip is None for proof in proofs)
