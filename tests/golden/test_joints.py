"""Joints: small words between slots that turn a proven sentence into another one, and their harmless neighbours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.claims import ClaimBase
from brandhub.models.fields import Texts
from brandhub.proofs.wordings import check_wording
from brandhub.whole.hub import Hub
from golden.test_wordings import hub_of_wordings

SAID = "{when} gab es {relation} {left.noun} {than} {right.noun}"
SHARED = "{when} waren {share} {whole.noun} {part.noun}"
RANKED = "{when} war {name} die {rank.e} {among}: {subject.value}."


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    return hub_of_wordings(make_project, inspect)


def _told(hub: Hub, name: str, language: str, template: str) -> set[str]:
    """The word or slot of every problem with one language of a wording."""
    claim: ClaimBase = hub.claims[name]
    assert claim.wording is not None
    texts = {"de": claim.wording.de, "en": claim.wording.en, language: template}
    changed = claim.model_copy(update={"wording": Texts(**texts)})
    before = {(p.code, str(p.values)) for p in check_wording(claim, hub.proofs[name])}
    found = [p for p in check_wording(changed, hub.proofs[name]) if (p.code, str(p.values)) not in before]
    assert {problem.code for problem in found} <= {"wording-order", "wording-adds"}, found
    return {str(problem.values.get("word") or problem.values.get("slot")) for problem in found}


@pytest.mark.parametrize(
    ("name", "template", "told"),
    [
        # A number before „mehr“ counts how many more.
        ("more-than", "{when} gab es {left.value} {relation} {left.noun} {than} {right.noun}.", "left.value"),
        ("more-than", "{when} gab es {left} {relation} {than} {right.noun}.", "left"),
        ("more-than", "{when} gab es {left.value} Höfe in Musterstadt {relation} {than} {right.noun}.", "left.value"),
        ("more-than", "Es gab {left} ({when}) {relation} {than} {right.noun}.", "left"),
        ("more-than", "{when} gab es {left}, {relation} {than} {right.noun}.", None),
        ("more-than", "Mit {left.value} Höfen gab es {when} {relation} {left.noun} {than} {right.noun}.", None),
        ("sum-of-a-number", "{when} waren es {sum} {relation} {right.value} ({parts}).", "sum"),
        ("sum-of-a-number", "{when} waren es {sum}, {relation} {right.value} ({parts}).", None),
        # One count counts one thing.
        ("more-than", "{when} gab es {relation} Menschen bei {left.noun} {than} bei {right.noun}.", "left.noun"),
        ("more-than", "{when} gab es {relation} {left.noun} {than} in {right.noun}.", "in"),
        ("more-than", "{when} gab es {relation} {left.noun} {than} auf den {right.noun}.", "auf"),
        ("more-than", "{when} war die Zahl der {left.noun} {relation} {than} die der {right.noun}.", None),
        # What stands between two numbers.
        ("more-than", f"{SAID}: {{left.value}} auf {{right.value}}.", "auf"),
        ("more-than", f"{SAID}: {{left}} mit {{right}}.", "mit"),
        ("more-than", f"{SAID}: {{left}} für {{right}}.", "für"),
        ("more-than", f"{SAID}: {{left}} aus {{right}}.", "aus"),
        ("more-than", f"{SAID}: {{left.value}} von {{right.value}}.", "von"),
        ("more-than", f"{SAID}: {{left.value}} bis {{right.value}}.", "bis"),
        ("more-than", f"{SAID}: {{left.value}} oder {{right.value}}.", "oder"),
        ("more-than", f"{SAID}: {{left.value}} nach {{right.value}}.", "nach"),
        ("more-than", f"{SAID}: zwischen {{left.value}} und {{right.value}}.", "zwischen"),
        ("more-than", f"{SAID}: zusammen {{left.value}} und {{right.value}}.", "zusammen"),
        ("more-than", f"{SAID}: {{left.value}} gegen {{right.value}}.", None),
        ("more-than", f"{SAID}: {{left.value}} gegenüber {{right.value}}.", None),
        ("more-than", f"{SAID}: {{left.value}} zu {{right.value}}.", None),
        ("one-fact-twice", "{left.when} gab es {relation} {left.noun} {than} {right.when}: {left} nach {right}.", None),
        ("ratio", "{when} kamen {ratio} auf {per}: {left} auf {right}.", None),
        ("share", f"{SHARED}: {{part.value}} von {{whole.value}}.", None),
        ("share", f"{SHARED}: {{part.value}} bis {{whole.value}}.", "bis"),
        ("share", f"{SHARED}: {{part.value}} oder {{whole.value}}.", "oder"),
        # What stands in front of a number.
        ("more-than", f"{SAID}: um {{left.value}}.", "um"),
        ("more-than", f"{SAID}: gegen {{left.value}}.", "gegen"),
        ("more-than", f"{SAID}: bis {{left.value}}.", "bis"),
        ("more-than", f"{SAID}: ab {{left.value}}.", "ab"),
        ("share", f"{SHARED}: um {{part.value}}.", "um"),
        # Where and until when.
        ("more-than", "Hier gab es {when} {relation} {left.noun} {than} dort {right.noun}.", "dort"),
        ("more-than", "{when} gab es {relation} {left.noun} {than} hier {right.noun}.", "hier"),
        ("more-than", "In Musterstadt gab es {when} dort {relation} {left.noun} {than} {right.noun}.", None),
        ("two-areas", "Hier in {left.area} gab es {when} {relation} {left.noun} {than} dort in {right.area}.", None),
        (
            "two-areas",
            "In {left.area} gab es {when} {relation} {left.noun} {than}: {left.value} in {right.area}.",
            "right.area",
        ),
        (
            "two-areas",
            "In {left.area} gab es {when} {relation} {left.noun} {than} in {right.area}: {left} und {right}.",
            None,
        ),
        ("more-than", "Bis {when} gab es {relation} {left.noun} {than} {right.noun}.", "Bis"),
        ("more-than", "{when} gab es zusammen {relation} {left.noun} {than} {right.noun}.", "zusammen"),
        ("more-than", "Acker und Wiese hatten {when} zusammen {relation} {left.noun} {than} {right.noun}.", None),
        # Two dates are no stretch of time.
        (
            "one-fact-twice",
            "Zwischen {left.as-of} und {right.as-of} gab es {relation} {than} {right.value}.",
            "Zwischen",
        ),
        ("one-fact-twice", "{left.when} und {right.when} gab es {relation} {than} {right.value}.", "und"),
        ("one-fact-twice", "Es gab {relation} {than} {right.value} ({left.as-of} und {right.as-of}).", None),
        ("since", "Bis {since} gab es {relation} {left.noun} {than} {right.value}.", "Bis"),
        ("none-since", "Nach {since} gab es {none} {fact.noun} ({stand}).", "Nach"),
        # „je“, „neben“, „von … auf“, „unter“.
        ("sum-of-a-number", "{when} waren es je {relation} {right.value} ({parts}).", "je"),
        ("sum-of-a-number", "{when} waren es neben {parts} {relation} {right.value}.", "neben"),
        ("ratio", "{when} kamen {ratio} auf {per}, von {left.value} auf {right.value}.", "von"),
        ("trend", "Die Zahl ist von {from.as-of} bis {to.as-of} {trend}, mit {to.value} von {from.value}.", "von"),
        ("trend", "Die Zahl ist von {from.as-of} bis {to.as-of} unter {to.value} {trend}.", "unter"),
        ("trend", "Zwischen {from.as-of} und {to.as-of} ist die Zahl auf {to.value} {trend}.", None),
        ("change", "Die Zahl ist von {from.as-of} bis {to.as-of} je {change}, auf {to.value}.", "je"),
        ("equal-within", "{left.when} gab es {within} {left.noun}: {relation} {than} {right.when}.", "within"),
        # One of them, every year, and still today.
        ("more-than", f"{SAID}, davon eine.", "eine"),
        ("more-than", "{when} gab es eine Zahl: {relation} {left.noun} {than} {right.noun}.", None),
        ("more-than", f"{SAID}, so ist es.", "so ist es"),
        ("trend", "Die Zahl ist seit Jahren {trend}, von {from.as-of} bis {to.as-of} auf {to.value}.", "seit Jahren"),
        ("more-than", f"{SAID}, zu {{left.value}}.", "zu"),
        # What sticks to a slot.
        ("more-than", "{when} gab es {relation}er {left.noun} {than} {right.noun}.", "er"),
        ("more-than", f"{SAID} (−{{left.value}}).", "−"),
        ("more-than", f"{SAID} (~{{left.value}}).", "~"),
        ("more-than", f"{SAID} (> {{left.value}}).", ">"),
        ("more-than", f"{SAID} ({{left.value}} €).", "€"),
        ("more-than", f"{SAID} ({{left.value}}{{right.value}}).", "{left.value}"),
        ("more-than", f"{SAID} ({{left.value}},{{right.value}}).", ","),
        ("more-than", f"{SAID} ({{left.value}}–{{right.value}}).", "–"),
        ("more-than", f"{SAID} ({{left.value}}/{{right.value}}).", "/"),
        ("more-than", f"{SAID} ({{left.value}} < {{right.value}}).", "<"),
        ("trend", "Die Zahl ist von {from.as-of} bis {to.as-of} an{trend}: {to.value}.", "an"),
        ("two-areas", "{left.area}s Höfe: {when} {relation} {left.noun} {than} {right.area}s {right.noun}.", None),
        # A place is held, not stood beside.
        ("rank-alone", "{when} lag {name} vor der {rank.en} {among}: {subject.value}.", "vor"),
        ("rank-alone", "{when} lag {name} nach der {rank.en} {among}: {subject.value}.", "nach"),
        ("rank-alone", "{when} war {name} wie die {rank.e} {among}: {subject.value}.", "wie"),
        ("rank-alone", "{when} war {name} bei der {rank.en} {among}: {subject.value}.", "bei"),
        ("rank-alone", "{when} war {name} mit der {rank.en} {among}: {subject.value}.", "mit"),
        ("rank-alone", "{when} war die {rank.e} {among} nach {name}: {subject.value}.", "nach"),
        ("rank-alone", "{when} hatte {name} die {rank.e} {among}: {subject.value}.", "rank.e"),
        ("rank-alone", "{when} hatte {name} die {rank.en} Höfe {among}: {subject.value}.", None),
        ("rank-alone", "{when} lag {name} vor {place} {among}: {subject.value}.", "vor"),
        ("rank-alone", "{when} war {name} die {rank.e} {among}, nach {subject.value}.", "nach"),
        ("rank-alone", "{when} war {name} der Ort mit den {rank.en} Höfen {among}: {subject.value}.", None),
        ("rank-alone", RANKED, None),
        ("rank-alone", "In {name} gab es {when} die {rank.en} {among}: {subject.value}.", None),
    ],
)
def test_german(hub: Hub, name: str, template: str, told: str | None) -> None:
    found = _told(hub, name, "de", template)
    assert (told in found) if told else not found


@pytest.mark.parametrize(
    ("name", "template", "told"),
    [
        ("more-than", "{when}, there were {left.value} {relation} {left.noun} {than} {right.noun}.", "left.value"),
        ("more-than", "{when}, there were {left.value} farms {relation} {than} {right.noun}.", "left.value"),
        ("more-than", "{when}, there were {relation} people on {left.noun} {than} on {right.noun}.", "left.noun"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} in {right.noun}.", "in"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}: {left} of {right}.", "of"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}: {left} or {right}.", "or"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}: {left} against {right}.", None),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}: per {left.value}.", "per"),
        ("more-than", "{when}, {left.noun} together were {relation} {than} {right.noun}: {left.value}.", "together"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun} by {left.value}.", "by"),
        ("ratio", "{when}, there were {ratio} per {per}: {left} run by {right}.", None),
        ("rank-alone", "{when}, {name} had the {rank} {among}: {subject.value}.", "rank"),
        (
            "one-fact-twice",
            "Between {left.as-of} and {right.as-of} there were {relation} {than} {right.value}.",
            "Between",
        ),
        ("sum-of-a-number", "{when}, beside {parts} there were {relation} {right.value}.", "beside"),
        ("trend", "From {from.as-of} to {to.as-of}, the number has {trend} below {to.value}.", "below"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}, but one.", "one"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} {right.noun}; so it is.", "so it is"),
        ("rank-alone", "{when}, {name} was the {rank} one {among}: {subject.value}.", None),
        ("more-than", "Here there were {relation} {left.noun} {when} {than} {right.noun} there.", "there"),
        ("more-than", "There were {relation} {left.noun} until {when} {than} {right.noun}.", "until"),
        ("more-than", "{when}, there were {relation} {left.noun} {than} there were {right.noun}.", None),
        ("rank-alone", "{when}, {name} came after the {rank} {among}: {subject.value}.", "after"),
        ("rank-alone", "{when}, {name} was like the {rank} {among}: {subject.value}.", "like"),
        ("rank-alone", "{when}, {name} was in the {rank} {among}: {subject.value}.", "in"),
        ("rank-alone", "{when}, {name} was the {rank} {among}: {subject.value}.", None),
    ],
)
def test_english(hub: Hub, name: str, template: str, told: str | None) -> None:
    found = _told(hub, name, "en", template)
    assert (told in found) if told else not found


@pytest.mark.parametrize(
    ("language", "template", "word"),
    [
        ("de", "{when} werden {relation} {left.noun} {than} {right.noun} kommen.", "werden"),
        ("de", "{when} wird es {relation} {left.noun} {than} {right.noun} geben.", "wird"),
        ("de", "{when} werden {relation} {left.noun} {than} {right.noun} gezählt.", None),
        ("en", "{when}, there were {relation} {left.noun} {than} {right.noun} to come.", "to come"),
    ],
)
def test_what_is_to_be_is_no_count(hub: Hub, language: str, template: str, word: str | None) -> None:
    claim = hub.claims["more-than"]
    assert claim.wording is not None
    texts = {"de": claim.wording.de, "en": claim.wording.en, language: template}
    found = check_wording(claim.model_copy(update={"wording": Texts(**texts)}), hub.proofs[claim.id])
    denials = [str(problem.values["word"]) for problem in found if problem.code == "wording-denies"]
    assert denials == ([word] if word else [])
