"""Resolving: every reference is drawn as it may be, or refused; what check lets pass is what can be drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Place
from brandhub.whole.hidden import UNNAMED
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text
from brandhub.whole.prose import Leave, Prose
from brandhub.whole.resolving import check_references, is_unfilled, resolve_text

FARMERS = "bauern-und-bergleute"


class Forms:
    """Draws each reference as its function and its form."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def fact(self, _: Any, form: str) -> str:
        self.told.append(form)
        return f"fact {form}"

    def event(self, _: Any, form: str) -> str:
        return f"event {form}"

    def exception(self, text: str) -> str:
        return f"exception {text}"


def _drawer() -> Any:
    return Forms()


STATUSES = ("draft", "published", "examined", "retired")
VERDICTS = ("holds", "refuted", "undecidable", "not-comparable", "expired")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def codes(text: str, hub: Hub, *, is_markdown: bool = True, leave: Leave = "all") -> list[str]:
    prose = Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=is_markdown, leave=leave)
    return [problem.code for problem in check_references(prose, hub)]


def with_claim(hub: Hub, status: str, verdict: str) -> Hub:
    claim, proof = hub.claims[FARMERS], hub.proofs[FARMERS]
    claims = {**hub.claims, FARMERS: claim.model_copy(update={"status": status})}
    return replace(hub, claims=claims, proofs={**hub.proofs, FARMERS: replace(proof, verdict=verdict)})  # type: ignore[arg-type]


def aged(hub: Hub, key: str, stage: str) -> Hub:
    series = hub.series[key]
    readings = tuple(replace(reading, stage=stage) for reading in series.readings)  # type: ignore[arg-type]
    return replace(hub, series={**hub.series, key: replace(series, readings=readings)})


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("verdict", VERDICTS)
def test_what_is_said_is_ours_and_holds(hub: Hub, status: str, verdict: str) -> None:
    changed, text = with_claim(hub, status, verdict), f'Ja: {{{{ claim("{FARMERS}") }}}}'
    expected = []
    if status in ("examined", "retired"):
        expected = [f"claim-{status}-said"]
    elif verdict != "holds":
        expected = ["claim-said-without-proof"]
    assert codes(text, changed) == expected
    if expected:
        with pytest.raises(LookupError):
            plain_text(text, changed, "de")
    else:
        assert plain_text(text, changed, "de").startswith("Ja: 2014 gab es in Musterstadt mehr")


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("verdict", VERDICTS)
def test_a_chart_compares_nothing_that_is_retired_or_has_expired(hub: Hub, status: str, verdict: str) -> None:
    found = codes(f'{{{{ chart("{FARMERS}") }}}}', with_claim(hub, status, verdict))
    if status == "retired":
        assert found == ["claim-retired-said"]
    else:
        assert found == (["claim-said-without-proof"] if verdict == "expired" else [])


def test_a_link_to_a_claim_says_nothing_and_may_lead_to_any(hub: Hub) -> None:
    text = f'{{{{ claim("{FARMERS}", form="link", text="zur Prüfung") }}}}'
    assert codes(text, with_claim(hub, "retired", "refuted")) == []


def test_without_any_proof_the_claim_itself_has_the_problem(hub: Hub) -> None:
    lost = replace(hub, proofs={})
    assert codes(f'{{{{ claim("{FARMERS}") }}}}', lost) == []
    assert codes(f'{{{{ chart("{FARMERS}") }}}}', lost) == ["claim-unproven"]


@pytest.mark.parametrize("stage", ["fresh", "due", "dated", "expired"])
@pytest.mark.parametrize("form", ["value", "full", "dated", "noun", "as-of", "when", "label", ""])
def test_a_value_that_has_expired_is_not_said(hub: Hub, stage: str, form: str) -> None:
    changed = aged(hub, "hoefe", stage)
    option = f', form="{form}"' if form else ""
    text = f'{{{{ fact("hoefe"{option}) }}}} x.'
    is_refused = stage == "expired" and form in ("value", "full", "dated", "")
    assert codes(text, changed) == (["fact-expired-said"] if is_refused else [])
    if is_refused:
        with pytest.raises(LookupError):
            plain_text(text, changed, "de")
    else:
        assert plain_text(text, changed, "de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{{ fact("hoefe", as_of="2010") }}', []),
        ('{{ fact("hoefe", as_of="2011") }}', ["no-such-date"]),
        ('{{ fact("hoefe", as_of="gestern") }}', ["not-a-moment"]),
        ('{{ fact("bergleute", as_of="2001") }}', []),
        ('{{ fact("hofe") }}', ["unknown-fact"]),
        ('{{ claim("hoefe") }}', ["unknown-claim"]),
        ('{{ chart("hofe") }}', ["unknown-chart"]),
        ('{{ image("hof") }}', ["unknown-image"]),
        ('{{ event("hof") }}', ["unknown-event"]),
        ('{{ source("hof") }}', ["unknown-source"]),
        ('{{ site("operator.nam") }}', ["unknown-site"]),
        ('{{ site("operator.name") }}', []),
        ('{{ source("chronik") }}', []),
        ('{{ exception("1. FC", reason="Verein") }}', []),
    ],
)  # fmt: skip
def test_what_is_named_exists(hub: Hub, text: str, expected: list[str]) -> None:
    assert codes(text, hub) == expected


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ('{{ fact("hofe") }}', "hoefe"),
        ('{{ chart("hofe") }}', "hoefe"),
        ('{{ chart("keine-bergleut") }}', "keine-bergleute"),
        ('{{ site("operator.nam") }}', "operator.name"),
        ('{{ event("ganz-anders-als-alles") }}', "–"),
    ],
)
def test_the_nearest_id_is_offered(text: str, nearest: str, hub: Hub) -> None:
    prose = Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    (problem,) = check_references(prose, hub)
    assert problem.values["nearest"] == nearest


def test_a_fact_without_values_cannot_be_said(hub: Hub) -> None:
    series = hub.series["hoefe"]
    empty = replace(hub, series={**hub.series, "hoefe": replace(series, readings=())})
    assert codes('{{ fact("hoefe") }}', empty) == ["fact-without-value"]
    with pytest.raises(LookupError):
        plain_text('{{ fact("hoefe") }}', empty, "de")


def test_what_is_hidden_is_called_hidden_and_not_unknown(hub: Hub) -> None:
    hidden = replace(hub, hidden={("fact", "x"): UNNAMED, ("claim", "y"): UNNAMED})
    assert codes('{{ fact("x") }}', hidden) == ["refers-to-hidden"]
    assert codes('{{ chart("x") }}', hidden) == ["refers-to-hidden"]
    assert codes('{{ chart("y") }}', hidden) == ["refers-to-hidden"]
    assert codes('{{ fact("y") }}', hidden) == ["unknown-fact"]
    assert codes('{{ claim("x") }}', hidden) == ["unknown-claim"]
    prose = Prose('{{ chart("y") }}', "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    (problem,) = check_references(prose, hidden)
    assert problem.values["reason"] == UNNAMED
    assert problem.values["way"] == Phrase("hidden-way.unnamed", (("id", "y"),))


def test_what_the_operator_has_still_to_fill_in_is_no_value() -> None:
    assert is_unfilled("AUSFÜLLEN")
    assert not is_unfilled("Amt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{{ chart("hoefe") }}', []),
        ('  {{ chart("hoefe") }}  \nText', []),
        ('Text\n{{ chart("hoefe") }}', []),
        ('Text {{ chart("hoefe") }}', ["reference-not-alone"]),
        ('{{ chart("hoefe") }} Text', ["reference-not-alone"]),
        ('Text\n{{ image("feld") }} Text', ["reference-not-alone"]),
    ],
)
def test_a_block_stands_alone_on_its_line(hub: Hub, text: str, expected: list[str]) -> None:
    assert codes(text, hub) == expected


def test_a_field_holds_no_block_and_what_it_has_leave_for(hub: Hub) -> None:
    exception = '{{ exception("1. FC", reason="Verein") }}'
    assert codes('{{ chart("hoefe") }}', hub, is_markdown=False) == ["reference-not-here"]
    assert codes('Text {{ chart("hoefe") }}', hub, is_markdown=False) == ["reference-not-here"]
    assert codes('{{ fact("hoefe") }}', hub, is_markdown=False) == []
    assert codes('{{ fact("hoefe") }}', hub, leave="exceptions") == ["reference-not-drawn"]
    assert codes(exception, hub, leave="exceptions") == []
    assert codes(exception, hub, leave="none") == ["reference-not-drawn"]


DATED = "Stand 2014"


@pytest.mark.parametrize(
    ("text", "is_dated"),
    [
        ('Es sind {{ fact("hoefe") }}.', False),
        ('Es sind {{ fact("hoefe") }} ({{ fact("hoefe", form="as-of") }}).', True),
        ('{{ fact("hoefe", form="when") }} sind es {{ fact("hoefe", form="value") }}.', True),
        ('Es sind {{ fact("hoefe") }}: {{ fact("hoefe", form="dated") }}.', True),
        ('Es sind {{ fact("hoefe") }} ({{ fact("gaeste", form="as-of") }}).', False),
        ('Es sind {{ fact("hoefe") }} ({{ fact("hoefe", form="as-of", as_of="2010") }}).', False),
        ('Es sind {{ fact("hoefe") }} ({{ fact("hoefe", form="label") }}).', False),
        ('Es sind {{ fact("hoefe") }}.\n\n{{ fact("hoefe", form="as-of") }}', False),
        ('{{ fact("hoefe", form="as-of") }}\n\nEs sind {{ fact("hoefe") }}.', False),
        ('Text\n\nEs sind {{ fact("hoefe") }} ({{ fact("hoefe", form="as-of") }}).\n\nText', True),
    ],
)
def test_a_value_past_its_review_date_is_dated_unless_its_paragraph_says_of_when_it_is(
    hub: Hub, text: str, is_dated: bool
) -> None:
    said = plain_text(text, aged(hub, "hoefe", "dated"), "de")
    at = said.index("102")
    assert said[at:].split("102")[1].startswith((f" Höfe ({DATED})", f" ({DATED})")) is not is_dated


def test_words_stay_as_they_are_written(hub: Hub) -> None:
    assert plain_text(r"Ein \{{ und \{% und \{# bleibt.", hub, "de") == "Ein {{ und {% und {# bleibt."
    assert plain_text("eins\nzwei", hub, "de") == "eins\nzwei"
    assert plain_text("eins \nzwei\n\ndrei\n", hub, "de", easy=True) == "eins  \nzwei\n\ndrei  \n"


def test_a_reference_that_opens_a_sentence_begins_with_a_capital(hub: Hub) -> None:
    assert plain_text('{{ fact("bergleute") }} sind es.', hub, "de") == "Keine Bergleute sind es."
    assert plain_text('Es sind {{ fact("bergleute") }}.', hub, "de") == "Es sind keine Bergleute."
    assert plain_text('{{ exception("keine", reason="Name") }} da', hub, "de") == "keine da"
    said = plain_text('Das gilt. {{ event("letzter-stollen", form="when") }} war Schluss.', hub, "de")
    assert said == "Das gilt. Am 31. März 1987 war Schluss."


def test_the_preview_shows_a_reference_that_cannot_be_drawn(hub: Hub) -> None:
    text = 'Ja: {{ fact("hofe") }}'
    with pytest.raises(LookupError):
        plain_text(text, hub, "de")
    assert plain_text(text, replace(hub, preview=True), "de") == 'Ja: ⚠ {{ fact("hofe") }}'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Eine Stadt mit {{ fact("hoefe") }}.', "Eine Stadt mit 102 Höfen."),
        ('Von {{ fact("hoefe", as_of="2010") }} und {{ fact("hoefe") }}.', "Von 110 Höfen und 102 Höfen."),
        ('Mit {{ fact("hoefe", form="value") }} {{ fact("hoefe", form="noun") }}.', "Mit 102 Höfen."),
        ('Dort stehen {{ fact("hoefe") }}.', "Dort stehen 102 Höfe."),
    ],
)
def test_a_value_stands_in_the_case_of_its_sentence(hub: Hub, text: str, said: str) -> None:
    assert plain_text(text, hub, "de") == said


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ('{{ fact("hoefe", form="dated") }} und {{ fact("hoefe", form="value") }}', True),
        ('{{ fact("hoefe") }} ({{ fact("hoefe", form="as-of") }})', True),
        ('{{ fact("hoefe", form="when") }} gab es {{ fact("hoefe") }}', True),
        ('{{ fact("hoefe", form="when") }} gab es\n\n{{ fact("hoefe") }}', False),
        ('{{ fact("hoefe") }}\n\n{{ fact("hoefe", form="when") }}', False),
        ('{{ fact("hoefe") }}\n{{ fact("hoefe", form="when") }}', True),
        ('A.\n\n{{ fact("hoefe", form="when") }} gab es {{ fact("hoefe") }}\n\nB.', True),
        ('{{ fact("gaeste", form="when") }} gab es {{ fact("hoefe") }}', False),
        ('{{ fact("hoefe", as_of="2010", form="when") }} gab es {{ fact("hoefe") }}', False),
        ('{{ fact("hoefe", as_of="2010", form="when") }} gab es {{ fact("hoefe", as_of="2010") }}', True),
        ('{{ fact("hoefe", form="noun") }} {{ fact("hoefe") }}', False),
    ],
)
def test_a_date_that_the_paragraph_tells_is_told_once(hub: Hub, text: str, dated: bool) -> None:
    drawer = _drawer()
    resolve_text(text, hub, "de", drawer)
    assert any(form.startswith("bare-") for form in drawer.told) is dated


def test_a_text_comes_back_in_pieces_in_its_order(hub: Hub) -> None:
    text = 'Vor {{ fact("hoefe") }} nach \\{{ so }}. {{ event("letzter-stollen") }}'
    pieces = resolve_text(text, hub, "de", _drawer())
    assert [piece.text for piece in pieces] == ["Vor ", "fact full", " nach {{ so }}. ", "Event full"]
    assert [piece.reference.id for piece in pieces if piece.reference] == ["hoefe", "letzter-stollen"]
    assert resolve_text("", hub, "de", _drawer()) == ()
    assert [piece.text for piece in resolve_text('{{ fact("hoefe") }}', hub, "de", _drawer())] == ["Fact full"]


def test_lines_of_leichte_sprache_end_as_written(hub: Hub) -> None:
    (plain,) = resolve_text("Eins.\nZwei.\n\nDrei.", hub, "de", _drawer())
    (easy,) = resolve_text("Eins.\nZwei.\n\nDrei.", hub, "de", _drawer(), easy=True)
    assert plain.text == "Eins.\nZwei.\n\nDrei."
    assert easy.text.split("\n")[0] == "Eins.  "


def test_a_draft_shows_what_is_wrong_where_it_stands(hub: Hub) -> None:
    text = 'Es gab {{ fact("hofe") }}.'
    with pytest.raises(LookupError):
        resolve_text(text, hub, "de", _drawer())
    pieces = resolve_text(text, replace(hub, preview=True), "de", _drawer())
    assert [piece.text for piece in pieces] == ["Es gab ", 'exception ⚠ {{ fact("hofe") }}', "."]
