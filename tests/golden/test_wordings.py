"""What a wording has to say: from a fair one every slot is taken away in turn, and the hub tells what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.models.claims import ClaimBase
from brandhub.models.fields import Texts
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.plain_claims import plain_slots
from brandhub.proofs.wordings import WORDINGS, check_easy_wording, check_wording
from brandhub.whole.hub import Hub
from golden.test_proofs import CLAIM, _event, _fact, _list, _Plain, _read

CASES = Path(__file__).parent / "wordings.yml"
ENGLISH = ("auf {per}", "per {per}"), ("von", "of"), ("bis", "to"), ("und", "and")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    return hub_of_wordings(make_project, inspect)


def hub_of_wordings(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """Every operator with a fair wording."""
    cases, project = _read(CASES), make_project()
    project.remove("data/facts/berg.yml")
    for file, fill in (("facts/land", _fact), ("lists", _list), ("timeline", _event)):
        entries = {name: fill(name, entry) for name, entry in cases[file.partition("/")[0]].items()}
        project.write(f"data/{file}.yml", yaml.dump(entries, Dumper=_Plain, allow_unicode=True))
    claims = {name: _claim(dict(entry)) for name, entry in cases["claims"].items()}
    project.write("data/claims.yml", yaml.dump(claims, Dumper=_Plain, allow_unicode=True))
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def _claim(given: dict[str, Any]) -> dict[str, Any]:
    german = given.pop("says")
    if "across" in given:
        given["across"] = {"areas": {"de": "Nachbarn mit Absicht.", "en": "Neighbours on purpose."}}
    return {**CLAIM, "wording": {"de": german, "en": _english(german)}, **given}


def _english(german: str) -> str:
    for old, new in ENGLISH:
        german = german.replace(old, new)
    return german


def _names() -> list[str]:
    return list(_read(CASES)["claims"])


@pytest.mark.parametrize("name", _names())
def test_what_a_wording_has_to_say(name: str, hub: Hub, golden: Callable[[Path], Any]) -> None:
    claim, proof = hub.claims[name], hub.proofs[name]
    assert proof.verdict == "holds"
    assert claim.wording is not None
    fair = claim.wording.de
    told = {"as it is": _told(claim, hub)}
    for field in WORDINGS:
        for slot in dict.fromkeys(SLOT.findall(fair)):
            without = Texts(de=fair.replace(f"{{{slot}}}", "X"), en=claim.wording.en)
            told[f"{field} without {slot}"] = _told(claim.model_copy(update={field: without}), hub)
    told["unknown slot"] = _told(claim.model_copy(update={"past": Texts(de=f"{fair} {{stant}}", en=fair)}), hub)
    told["stray brace"] = _told(claim.model_copy(update={"headline": Texts(de=f"{fair} }}", en=fair)}), hub)
    told["graded"] = _told(claim.model_copy(update={"wording": Texts(de=f"{fair}, klar {{relation}}", en=fair)}), hub)
    told["easy"] = _told(claim.model_copy(update={"easy": fair}), hub)
    golden(CASES).check(name, {case: lines for case, lines in told.items() if lines or case == "as it is"})


def _told(claim: ClaimBase, hub: Hub) -> list[str]:
    """What the hub says to a claim, in short: code and values, with the place of the word where it names one."""
    proof = hub.proofs[claim.id]
    return [*_lines(check_wording(claim, proof)), *_lines(check_easy_wording(claim, proof, _plain(claim, hub)))]


def _plain(claim: ClaimBase, hub: Hub) -> Any:
    return plain_slots(claim, hub.proofs[claim.id], hub.now.date())


def _lines(problems: Any) -> Iterator[str]:
    for problem in problems:
        yield " ".join((problem.code, *(f"{key}={value}" for key, value in problem.values.items() if key != "known")))
