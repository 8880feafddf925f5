"""The life of a fact: fresh, due, said as past, expired; and every sentence and figure that rests on it with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from brandhub.proofs.readings import STAGES
from brandhub.proofs.stages import stage_on, stalest
from brandhub.whole.plain_words import plain_text
from hypothesis import given
from hypothesis import strategies as st

FACTS = """
{key}:
  status: published
  label: {{de: {de}, en: {en}}}
  noun: {{de: {{many: {de}}}, en: {{many: {en}}}}}
  topic: berg
  unit: personen
  area: musterstadt
  basis: personen
  definition: {{de: Menschen., en: People.}}
  owner: beispielamt
  policy: {policy}
  {values}
"""
AGEING = "dated\n  review-by: 2030-01-01\n  grace: 1 year"
CLAIM = """
{key}:
  status: published
  topic: berg
  question: {{de: Ist das so?, en: Is that so?}}
  {fields}
  wording:
    de: "{de}"
    en: "{en}"
"""
FRESH, DUE, DATED, LAST, EXPIRED = "2029-12-01", "2029-12-02", "2030-01-02", "2031-01-02", "2031-01-03"


def _fact(key: str, de: str, en: str, values: str, policy: str = AGEING) -> str:
    return FACTS.format(key=key, de=de, en=en, policy=policy, values=values)


def _seen(*values: tuple[str, int]) -> str:
    rows = "".join(f"\n    - {{as-of: {when}, value: {value}, source: zaehlung}}" for when, value in values)
    return f"observations:{rows}"


FACTS_TO_ADD = "".join(
    (
        _fact("gelehrte", "Gelehrte", "scholars", _seen(("2022-10", 30))),
        _fact("gaukler", "Gaukler", "jugglers", _seen(("2022-10", 20))),
        _fact("schreiber", "Schreiber", "scribes", _seen(("2019/20", 10))),
        _fact("kraemer", "Krämer", "traders", _seen(("2010", 7), ("2020", 9))),
        _fact("kaufleute", "Kaufleute", "merchants", _seen(("2010", 7), ("2011", 9), ("2012", 5))),
        _fact("fuhrleute", "Fuhrleute", "carters", _seen(("2014", 3)), "keep"),
        _fact("koehler", "Köhler", "charcoal burners", _seen(("1989", 5), ("since-1990-05-01", 0))),
        _fact("koeche", "Köche", "cooks", "derived:\n    rule: at-least\n    from: [gelehrte]\n    "
              "reason: {de: Alle kochen., en: All cook.}", "keep"),
    )
)  # fmt: skip
MORE = "operator: more-than\n  left: {{fact: {left}}}\n  right: {{fact: {right}}}\n  date-tolerance: 60 years"


def _more(key: str, left: str, right: str, de: str, en: str, more: str = "") -> str:
    fields = MORE.format(left=left, right=right) + more
    return CLAIM.format(key=key, fields=fields, de=de, en=en)


CLAIMS_TO_ADD = "".join(
    (
        _more("eine-klammer", "gelehrte", "gaukler", "Es gibt {relation} {left.noun} {than} {right.noun} ({as-of}).",
              "There are {relation} {left.noun} {than} {right.noun} ({as-of})."),
        _more("zwei-klammern-ein-datum", "gelehrte", "gaukler",
              "Es gibt {relation} {left.noun} ({left.as-of}) {than} {right.noun} ({right.as-of}).",
              "There are {relation} {left.noun} ({left.as-of}) {than} {right.noun} ({right.as-of})."),
        _more("zwei-daten", "gelehrte", "schreiber",
              "Es gibt {relation} {left.noun} ({left.as-of}) {than} {right.noun} ({right.as-of}).",
              "There are {relation} {left.noun} ({left.as-of}) {than} {right.noun} ({right.as-of})."),
        _more("wann", "gelehrte", "gaukler", "{when} gab es {relation} {left.noun} {than} {right.noun}.",
              "{when}, there were {relation} {left.noun} {than} {right.noun}."),
        _more("beides", "gelehrte", "gaukler",
              "{left.when} gab es {relation} {left.noun} {than} {right.noun} ({right.as-of}).",
              "{left.when}, there were {relation} {left.noun} {than} {right.noun} ({right.as-of})."),
        _more("abgeleitet", "koeche", "bergleute", "Es gibt {relation} {left.noun} {than} {right.noun} ({as-of}).",
              "There are {relation} {left.noun} {than} {right.noun} ({as-of})."),
        _more("geschrieben", "gelehrte", "gaukler", "Es gibt {relation} {left.noun} {than} {right.noun} ({as-of}).",
              "There are {relation} {left.noun} {than} {right.noun} ({as-of}).",
              '\n  past: {de: "Es gab {relation} {left.noun} {than} {right.noun} ({stand}).", '
              'en: "{stand}, there were {relation} {left.noun} {than} {right.noun}."}'),
        CLAIM.format(key="zusammen",
                     fields="operator: sum\n  parts: [{fact: gelehrte}, {fact: gaukler}]\n  relation: more-than\n"
                            "  right: {number: 40}\n  disjoint: {de: Niemand ist beides., en: Nobody is both.}",
                     de="Sie sind {relation} {right.value}: {part-1} ({part-1.as-of}), "
                        "{part-2} ({part-2.as-of}); {parts}.",
                     en="They are {relation} {right.value}: {part-1} ({part-1.as-of}), "
                        "{part-2} ({part-2.as-of}); {parts}."),
        CLAIM.format(key="dauert", fields="operator: none-since\n  fact: koehler\n  from: 1990-05-01",
                     de="{since} arbeiten hier {none} {fact.noun}.",
                     en="{since}, {none} {fact.noun} have worked here."),
        CLAIM.format(key="vorbei",
                     fields="operator: trend\n  fact: kraemer\n  from: 2010\n  to: 2020\n  direction: rise",
                     de="Die Zahl der Krämer ist {trend}: von {from.value} ({from.as-of}) auf {to.value} ({to.as-of}).",
                     en="The number of traders has {trend}: from {from.value} ({from.as-of}) "
                        "to {to.value} ({to.as-of})."),
        CLAIM.format(key="eine-zeit-lang",
                     fields="operator: since\n  relation: more-than\n  left: {fact: kaufleute}\n  right: {number: 8}\n"
                            "  from: 2011\n  until: 2011",
                     de="{since} gab es {relation} {left.noun} {than} {right.value}.",
                     en="{since} there were {relation} {left.noun} {than} {right.value}."),
        _more("eine-altert", "gelehrte", "fuhrleute", "Es gibt {relation} {left.noun} ({left.as-of}) {than} "
              "{right.noun} ({right.as-of}).", "There are {relation} {left.noun} ({left.as-of}) {than} {right.noun} "
              "({right.as-of}).",
              '\n  past: {de: "{stand}: {relation} {left.noun} {than} {right.noun} ({right.as-of}).", '
              'en: "{stand}: {relation} {left.noun} {than} {right.noun} ({right.as-of})."}'),
    )
)  # fmt: skip
SAID_AS_PAST = {
    "eine-klammer": ("Stand Oktober 2022: Es gibt mehr Gelehrte als Gaukler.",
                     "As of October 2022: There are more scholars than jugglers."),
    "zwei-klammern-ein-datum": ("Stand Oktober 2022: Es gibt mehr Gelehrte als Gaukler.",
                                "As of October 2022: There are more scholars than jugglers."),
    "zwei-daten": ("Nach damaligem Stand: Es gibt mehr Gelehrte (Oktober 2022) als Schreiber (2019/20).",
                   "As things stood then: There are more scholars (October 2022) than scribes (2019/20)."),
    "wann": ("Im Oktober 2022 gab es mehr Gelehrte als Gaukler.",
             "In October 2022, there were more scholars than jugglers."),
    "beides": ("Im Oktober 2022 gab es mehr Gelehrte als Gaukler (Oktober 2022).",
               "In October 2022, there were more scholars than jugglers (October 2022)."),
    "abgeleitet": ("Stand Oktober 2022: Es gibt mehr Köche als Bergleute.",
                   "As of October 2022: There are more cooks than miners."),
    "geschrieben": ("Es gab mehr Gelehrte als Gaukler (Stand Oktober 2022).",
                    "As of October 2022, there were more scholars than jugglers."),
    "zusammen": (
        "Stand Oktober 2022: Sie sind mehr als 40: 30 Gelehrte, 20 Gaukler; Gelehrte: 30; Gaukler: 20.",
        "As of October 2022: They are more than 40: 30 scholars, 20 jugglers; scholars: 30; jugglers: 20."),
    "dauert": ("Stand März 2015: Seit dem 1. Mai 1990 arbeiten hier keine Köhler.",
               "As of March 2015: Since 1 May 1990, no charcoal burners have worked here."),
    "eine-zeit-lang": ("Im Jahr 2011 gab es mehr Kaufleute als 8.",
                       "In 2011 there were more merchants than 8."),
    "eine-altert": ("Stand Oktober 2022: mehr Gelehrte als Fuhrleute (2014).",
                    "As of October 2022: more scholars than carters (2014)."),
    "vorbei": ("Die Zahl der Krämer ist gestiegen: von 7 (2010) auf 9 (2020).",
               "The number of traders has risen: from 7 (2010) to 9 (2020)."),
}  # fmt: skip


@pytest.fixture(scope="module")
def ages(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> dict[str, Any]:
    """The same project on five days."""
    project = make_project()
    project.edit("data/facts/berg.yml", "  review-by: 2030-01-01\n  policy: stop", "  policy: keep")
    project.edit("data/facts/land.yml", "  review-by: 2030-01-01\n  policy: dated", "  policy: keep")
    project.append("data/facts/berg.yml", FACTS_TO_ADD).append("data/claims.yml", CLAIMS_TO_ADD)
    return {day: inspect(project, today=day) for day in (FRESH, DUE, DATED, LAST, EXPIRED)}


def _sentences(inspection: Any, wording: str = "sentence") -> dict[str, tuple[str | None, str | None]]:
    hub = inspection.public
    return {key: (hub.sentence(key, "de", wording), hub.sentence(key, "en", wording)) for key in SAID_AS_PAST}


def test_it_passes_until_the_grace_is_over(ages: dict[str, Any]) -> None:
    assert [ages[day].passes for day in (FRESH, DUE, DATED, LAST, EXPIRED)] == [True, True, True, True, False]


def test_it_warns_before_it_changes_a_word(ages: dict[str, Any]) -> None:
    codes = [{problem.code for problem in ages[day].problems if "dated" in problem.code} for day in (FRESH, DUE, DATED)]
    assert codes == [set(), {"review-due-dated"}, {"overdue-dated"}]
    assert _sentences(ages[FRESH]) == _sentences(ages[DUE])


def test_every_sentence_is_said_as_past(ages: dict[str, Any]) -> None:
    assert _sentences(ages[DATED]) == SAID_AS_PAST
    assert _sentences(ages[LAST]) == SAID_AS_PAST
    assert _sentences(ages[DATED], "headline") == SAID_AS_PAST


def test_no_sentence_is_said_after_the_grace(ages: dict[str, Any]) -> None:
    assert set(_sentences(ages[EXPIRED]).values()) == {(None, None)}
    hub = ages[EXPIRED].public
    assert {hub.proofs[key].verdict for key in SAID_AS_PAST} == {"expired"}
    assert hub.proofs["keine-bergleute"].verdict == "holds", "what rests on other facts stays"


def test_each_expired_claim_and_fact_is_named_with_its_place(ages: dict[str, Any]) -> None:
    problems = ages[EXPIRED].problems
    told = {problem.values["claim"] for problem in problems if problem.code == "claim-expired"}
    assert told == SAID_AS_PAST.keys()
    facts = [problem for problem in problems if problem.code == "overdue-stop" and problem.severity == "error"]
    assert {problem.values["fact"] for problem in facts} == {
        "gelehrte",
        "gaukler",
        "schreiber",
        "kraemer",
        "kaufleute",
        "koehler",
    }
    assert all(problem.place.line > 1 for problem in facts)


@pytest.mark.parametrize(
    ("text", "fresh", "past"),
    [
        ('Es sind {{ fact("gelehrte") }}.', "Es sind 30 Gelehrte.", "Es sind 30 Gelehrte (Stand Oktober 2022)."),
        ('Es sind {{ fact("koeche", form="value") }}.', "Es sind mindestens 30.",
         "Es sind mindestens 30 (Stand Oktober 2022)."),
        ('Es sind {{ fact("gelehrte", form="dated") }}.', "Es sind 30 Gelehrte (Oktober 2022).",
         "Es sind 30 Gelehrte (Oktober 2022)."),
        ('{{ fact("gelehrte", form="when") }} waren es {{ fact("gelehrte") }}.',
         "Im Oktober 2022 waren es 30 Gelehrte.",
         "Im Oktober 2022 waren es 30 Gelehrte."),
        ('{{ fact("gelehrte", form="when") }}.\n\n{{ fact("gelehrte") }}.', "Im Oktober 2022.\n\n30 Gelehrte.",
         "Im Oktober 2022.\n\n30 Gelehrte (Stand Oktober 2022)."),
        ('{{ fact("kraemer", as_of="2010", form="when") }}, dann {{ fact("kraemer") }}.', "2010, dann 9 Krämer.",
         "2010, dann 9 Krämer (Stand 2020)."),
        ('Hier sind {{ fact("koehler") }}.', "Hier sind keine Köhler.", "Hier sind keine Köhler (Stand März 2015)."),
        ('Hier sind {{ fact("bergleute") }}.', "Hier sind keine Bergleute.", "Hier sind keine Bergleute."),
    ],
)  # fmt: skip
def test_figures_carry_their_date(ages: dict[str, Any], text: str, fresh: str, past: str) -> None:
    assert plain_text(text, ages[DUE].public, "de") == fresh
    assert plain_text(text, ages[DATED].public, "de") == past


def test_an_expired_figure_is_not_drawn(ages: dict[str, Any]) -> None:
    for form in ("full", "value", "dated"):
        with pytest.raises(LookupError):
            plain_text(f'{{{{ fact("gelehrte", form="{form}") }}}}', ages[EXPIRED].public, "de")


def test_a_derived_fact_is_as_stale_as_what_it_rests_on(ages: dict[str, Any]) -> None:
    found = [ages[day].public.stage("koeche") for day in (FRESH, DUE, DATED, LAST, EXPIRED)]
    assert found == ["fresh", "due", "dated", "dated", "expired"]
    assert {inspection.public.stage("bergleute") for inspection in ages.values()} == {"fresh"}


def test_written_past_forms_are_checked_like_wordings(project: Any, inspect: Callable[..., Any]) -> None:
    project.append("data/facts/berg.yml", FACTS_TO_ADD).append("data/claims.yml", CLAIMS_TO_ADD)
    project.edit("data/claims.yml", "({stand})", "seit zehn Jahren")
    codes = {problem.code for problem in inspect(project, today=FRESH).problems if problem.severity == "error"}
    assert codes == {"wording-needs-date", "orphan-claim"}


@given(st.lists(st.sampled_from(STAGES), min_size=1))
def test_nothing_is_fresher_than_what_it_rests_on(stages: list[Any]) -> None:
    assert all(STAGES.index(stalest(stages)) >= STAGES.index(stage) for stage in stages)
    assert stalest(stages) in stages


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_fact_never_grows_younger(ages: dict[str, Any], first: int, later: int) -> None:
    fact = ages[FRESH].public.fact("gelehrte")
    days = [date(2029, 11, 1) + timedelta(days=distance) for distance in (first, first + later)]
    earlier, after = (STAGES.index(stage_on(fact, day)) for day in days)
    assert earlier <= after
