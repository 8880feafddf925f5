"""`new`: drafts from options and from answers; nothing is overwritten, and what is missing is found by the check."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.command import new
from brandhub.command.line import main
from brandhub.ground.records import parse_record
from brandhub.products.claim_drafts import FIELDS, FRAMES, SLUGS

HOUSE = Path(__file__).parents[3]


@pytest.fixture
def desk(project: Any) -> Any:
    """The sample with the templates of the house."""
    shutil.copytree(HOUSE / "overrides" / "skeletons", project.root / "overrides" / "skeletons")
    return project


@pytest.fixture
def answer(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Runs `new` as on a terminal, with these lines as answers; beyond the last one, the end of input."""

    def call(*words: str, lines: tuple[str, ...], language: str = "de") -> Any:
        left = list(lines)

        def ask(prompt: str) -> str:
            print(prompt)
            if not left:
                raise EOFError
            return left.pop(0)

        monkeypatch.setattr("brandhub.command.new.run_new", lambda call: new.make_new(call, ask))
        outcome = run("new", *words, "--lang", language)
        assert not left, f"nobody asked for {left}"
        return outcome

    return call


def entry(project: Any, path: str, key: str) -> Any:
    record, problems = parse_record((project.root / path).read_text("utf-8"), path)
    assert not problems
    return record.at((key,))


SETS = {
    "story": ("Neuer Gedanke",),
    "fact": ("Neue Höfe",),
    "claim": ("--set", "operator=more-than", "--set", "left=hoefe", "--set", "right=bergleute"),
    "event": ("Neuer Stollen",),
    "partner": ("Neues Amt",),
}
FILES = {"fact": "data/facts/entwuerfe.yml", "claim": "data/claims.yml", "event": "data/timeline.yml"}
FILES |= {"partner": "data/partners.yml"}


@pytest.mark.parametrize("noun", SETS)
def test_a_skeleton_passes_the_check_as_a_draft_and_is_refused_as_published(
    desk: Any, run: Callable[..., Any], inspect: Callable[..., Any], noun: str
) -> None:
    before = {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()}
    assert run("new", noun, *SETS[noun]).code == 0
    inspection = inspect(desk)
    assert inspection.passes
    gaps = [problem for problem in inspection.problems if problem.code == "entry-unfilled"]
    assert gaps
    assert {problem.severity for problem in gaps} == {"warning"}
    for path, content in before.items():
        assert path.read_bytes().startswith(content.rstrip(b"\n")), "what stood there stays as it was"
    changed = [path for path in desk.root.rglob("*") if path.is_file() and before.get(path) != path.read_bytes()]
    for path in changed:
        old = before.get(path, b"").decode()
        fresh = path.read_text("utf-8").removeprefix(old.rstrip("\n"))
        path.write_text(old.rstrip("\n") + fresh.replace("status: draft", "status: published"), "utf-8")
    after = inspect(desk)
    assert not after.passes
    assert "entry-unfilled" in {problem.code for problem in after.problems if problem.severity == "error"}


def test_what_is_said_to_be_missing_is_where_it_is_said_to_be(desk: Any, run: Callable[..., Any]) -> None:
    outcome = run("new", "event", "Neuer Stollen", "--set", "date=1901-02-03")
    lines = (desk.root / "data/timeline.yml").read_text("utf-8").splitlines()
    told = [line.split() for line in outcome.out.splitlines() if line.startswith("  data/timeline.yml:")]
    assert [int(place.partition(":")[2]) for place, _ in told] == [
        number for number, line in enumerate(lines, 1) if "AUSFÜLLEN" in line
    ]
    assert 'Im Text: {{ event("neuer-stollen") }}' in outcome.out


TAKEN = {
    "fact": "hoefe",
    "claim": "bauern-und-bergleute",
    "event": "letzter-stollen",
    "partner": "beispielamt",
    "story": "Feld und Stollen",
}


@pytest.mark.parametrize(("noun", "name"), TAKEN.items())
def test_nothing_is_overwritten_and_a_free_id_is_proposed(
    desk: Any, run: Callable[..., Any], noun: str, name: str
) -> None:
    before = {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()}
    extra = SETS["claim"] if noun == "claim" else ()
    outcome = run("new", noun, name, *extra)
    assert outcome.code == 1
    assert "-2" in outcome.err
    assert {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()} == before


def test_a_fact_given_whole_is_a_fact(desk: Any, run: Callable[..., Any], inspect: Callable[..., Any]) -> None:
    given = {
        "label.en": "New farms",
        "one.de": "Hof",
        "many.de": "Höfe",
        "one.en": "farm",
        "many.en": "farms",
        "topic": "land",
        "unit": "anzahl",
        "area": "musterstadt",
        "basis": "zaehlung",
        "definition.de": "Höfe im Ort.",
        "definition.en": "Farms in town.",
        "owner": "beispielamt",
        "as-of": "2014",
        "kind": "rounded",
        "value": "120",
        "step": "10",
        "source": "zaehlung",
    }
    terms = yaml.safe_load((desk.root / "data/terms.yml").read_text("utf-8"))
    given |= {
        "unit": next(iter(terms["units"])),
        "area": next(iter(terms["areas"])),
        "basis": next(iter(terms["bases"])),
    }
    outcome = run("new", "fact", "Neue Höfe", *(word for pair in given.items() for word in ("--set", "=".join(pair))))
    assert outcome.code == 0
    assert "AUSFÜLLEN" not in (desk.root / "data/facts/entwuerfe.yml").read_text("utf-8")
    fact = inspect(desk).whole.fact("neue-hoefe")
    assert fact.label.de == "Neue Höfe"
    assert (fact.observations[0].kind, str(fact.observations[0].step)) == ("rounded", "10")


def test_a_misspelt_id_is_answered_with_the_nearest(desk: Any, run: Callable[..., Any]) -> None:
    outcome = run("new", "claim", "--set", "operator=more-than", "--set", "left=hofe", "--set", "right=bergleute")
    assert outcome.code == 1
    assert "hoefe" in outcome.err
    outcome = run("new", "partner", "Neues Amt", "--set", "rolle=x")
    assert "rolle" in outcome.err
    assert run("new", "partner", "Neues Amt 2", "--set", "rolle").code == 1
    assert run("new", "partner").code == 1


# --- Claims: the verdict at once ---


def claim(operator: str, **fields: str) -> tuple[str, ...]:
    given = {"operator": operator, **{name.rstrip("_").replace("_", "-"): value for name, value in fields.items()}}
    return tuple(word for pair in given.items() for word in ("--set", "=".join(pair)))


def test_a_claim_that_holds_is_told_with_its_sentence(desk: Any, run: Callable[..., Any]) -> None:
    outcome = run("new", "claim", *claim("more-than", left="bauern@2014", right="bergleute"))
    assert "Das gilt. Der Satz lautet: " in outcome.out
    assert entry(desk, "data/claims.yml", "bauern-mehr-als-bergleute")["left"] == {"fact": "bauern", "as-of": "2014"}


def test_a_claim_that_does_not_hold_is_told_with_one_that_would(desk: Any, run: Callable[..., Any]) -> None:
    outcome = run("new", "claim", *claim("fewer-than", left="bauern@2014", right="bergleute"))
    assert outcome.code == 0
    assert "Das stimmt nicht." in outcome.out
    assert "Wahr wäre: " in outcome.out
    assert "mehr" in outcome.out.partition("Wahr wäre: ")[2]


def test_what_cannot_be_compared_is_said_to_be_so(desk: Any, run: Callable[..., Any]) -> None:
    outcome = run("new", "claim", *claim("more-than", left="feldanteil@2007", right="hoefe"))
    assert "Das lässt sich nicht vergleichen" in outcome.out


OPERATORS = {
    "more-than": {"left": "bauern@2014", "right": "bergleute"},
    "fewer-than": {"left": "pendler@2014", "right": "beschaeftigte@2014"},
    "difference": {"left": "beschaeftigte@2014", "right": "pendler@2014", "relation": "more-than", "by": "100"},
    "equal-within": {"left": "beschaeftigte@2014", "right": "beschaeftigte@2014", "within": "50"},
    "times": {"left": "beschaeftigte@2010", "right": "pendler@2010", "times": "11"},
    "share": {"part": "pendler@2014", "whole": "beschaeftigte@2014", "value": "33"},
    "ratio": {"left": "pendler@2014", "right": "beschaeftigte@2014", "per": "100", "value": "33"},
    "sum": {
        "part-1": "bauern@2014",
        "part-2": "beschaeftigte@2014",
        "relation": "more-than",
        "right": "100",
        "disjoint.de": "Getrennt gezählt.",
        "disjoint.en": "Counted apart.",
    },
    "trend": {"fact": "feldanteil", "from": "1997", "to": "2007", "direction": "fall"},
    "change": {"fact": "beschaeftigte", "from": "2010", "to": "2014", "direction": "fall", "by": "1"},
    "since": {"left": "gaeste", "right": "1000", "relation": "more-than", "from": "2011"},
    "none-since": {"fact": "bergleute", "from": "1987-03-31"},
}


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_makes_an_entry_that_the_hub_reads(
    desk: Any, run: Callable[..., Any], inspect: Callable[..., Any], operator: str
) -> None:
    given = {"operator": operator, **OPERATORS[operator], "question.de": "Stimmt das?", "question.en": "Is it so?"}
    assert set(FIELDS[operator]) <= set(given)
    outcome = run(
        "new", "claim", "neue-aussage", *(word for pair in given.items() for word in ("--set", "=".join(pair)))
    )
    assert outcome.code == 0, outcome.err
    inspection = inspect(desk)
    assert "neue-aussage" in inspection.content.claims
    assert "neue-aussage" in inspection.whole.proofs
    place = inspection.content.claims["neue-aussage"].place()
    told = {problem.code for problem in inspection.problems if problem.place == place}
    verdict = inspection.whole.proofs["neue-aussage"].verdict
    assert told <= {f"claim-{verdict}"}
    assert inspection.passes


def test_every_operator_is_described_framed_and_named(catalogues: dict[str, Any]) -> None:
    assert set(FRAMES) == set(SLUGS) == set(FIELDS)
    for words in catalogues.values():
        assert all(f"new.frame.{frame}.1" in words for frame in FRAMES.values())
        for operator, fields in FIELDS.items():
            assert len(words.text(f"new.operator.{operator}")) > 20
            assert all(f"new.ask.{field}" in words for field in fields)


# --- At the terminal ---


def test_a_claim_by_answers_with_a_wrong_id_in_between(desk: Any, answer: Callable[..., Any]) -> None:
    lines = ("bergleuten", "1", "", "bauern", "", "", "", "", "n")
    outcome = answer("claim", "--set", "operator=more-than", lines=lines)
    assert outcome.code == 1
    assert "Zu „bergleuten“ passt:" in outcome.out
    assert "Das stimmt nicht." in outcome.out
    assert "Abgebrochen. Es wurde nichts geschrieben." in outcome.err
    assert "bergleute-mehr-als-bauern" not in (desk.root / "data/claims.yml").read_text("utf-8")


def test_a_partner_by_answers_in_english(desk: Any, answer: Callable[..., Any]) -> None:
    lines = ("Haus der Beispiele", "", "1", "Zählt mit.", "Counts, too.", "")
    outcome = answer("partner", lines=lines, language="en")
    assert outcome.code == 0
    assert "Full name" in outcome.out
    partner = entry(desk, "data/partners.yml", "haus-der-beispiele")
    assert (partner["kind"], partner["role"]["en"]) == ("amt", "Counts, too.")
    assert "gap" in partner


def test_the_end_of_input_writes_nothing(desk: Any, answer: Callable[..., Any]) -> None:
    before = (desk.root / "data/timeline.yml").read_bytes()
    outcome = answer("event", lines=("Neuer Stollen",))
    assert outcome.code == 1
    assert (desk.root / "data/timeline.yml").read_bytes() == before


def test_without_a_terminal_nobody_is_asked(desk: Any) -> None:
    assert main(["new", "event", "Neuer Stollen", "--root", str(desk.root)]) == 0
