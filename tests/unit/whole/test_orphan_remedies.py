"""Remedies: what to do about what nothing proves, with the entry of the hub whose words stand in the same sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans, find_orphans, moments_of
from brandhub.whole.prose import Prose


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def prose(text: str, language: str = "de", **fields: Any) -> Prose:
    return Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True, **fields)


def remedy(text: str, hub: Hub, language: str = "de", **fields: Any) -> tuple[str, str | None]:
    """The message that helps, and the entry that it offers, for the only finding of a text."""
    (problem,) = check_orphans(prose(text, language, **fields), hub)
    told: Any = problem.values["remedy"]
    return told.key, dict(told.values).get("id")


@pytest.mark.parametrize(
    ("text", "message", "entry"),
    [
        ("Hier liegen 12 Höfe.", "orphan-number", "hoefe"),
        ("Hier wohnen 12 Igel.", "orphan-number", "kennung"),
        ("Hier liegt etwas. 12 Igel. Höfe.", "orphan-number", "kennung"),
        ("Gut sind 12 Pendlerinnen und Pendler dran.", "orphan-number", "pendler"),
        ("Der Stollen schließt 1980.", "orphan-date", "letzter-stollen"),
        ("Der Igel geht 1980.", "orphan-date", "kennung"),
        ("Hier kommen mehr Gäste.", "orphan-claim-needed", "gaeste-tausend"),
        ("Die Igel sind größer.", "orphan-claim-needed", "kennung"),
        ("Die größte Stadt.", "orphan-claim-needed", "kennung"),
        ("Er sagt: „Es sind 12 Igel.“", "orphan-quoted", None),
        ("Er sagt „ja“, es sind 12 Igel.", "orphan-number", "kennung"),
    ],
)
def test_the_remedy_fits_what_was_found(text: str, message: str, entry: str | None, hub: Hub) -> None:
    assert remedy(text, hub) == (f"{message}.help", entry)


def test_each_hub_offers_its_own_entries(hub: Hub) -> None:
    other = replace(hub, series={key: series for key, series in hub.series.items() if key != "hoefe"})
    for _ in range(2):
        assert remedy("Hier liegen 12 Höfe.", hub) == ("orphan-number.help", "hoefe")
        assert remedy("Hier liegen 12 Höfe.", other) == ("orphan-number.help", "kennung")


def test_what_claims_say_is_asked_once_for_all_findings(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []
    told = Hub.sentence

    def sentence(self: Hub, key: str, language: str, wording: str = "sentence") -> str | None:
        asked.append((key, language))
        return told(self, key, language, wording)

    monkeypatch.setattr(Hub, "sentence", sentence)
    other = replace(hub)
    for _ in range(3):
        assert remedy("Hier kommen mehr Gäste.", other)[1] == "gaeste-tausend"
    assert sorted(asked) == sorted((key, language) for key in hub.claims for language in ("de", "en"))


def test_the_words_of_english_entries_are_known_too(hub: Hub) -> None:
    assert remedy("Here are 12 farms.", hub, "en") == ("orphan-number.help", "hoefe")
    assert remedy("The tunnel closes in 1980.", hub, "en") == ("orphan-date.help", "letzter-stollen")


def test_beside_the_slots_of_a_wording_nothing_else_is_asserted(hub: Hub) -> None:
    assert remedy("Hier liegen 12 Höfe.", hub, is_wording=True) == ("orphan-wording.help", None)


def test_what_is_turned_round_is_told_even_in_quotation_marks(hub: Hub) -> None:
    assert remedy('„Nur {{ fact("hoefe") }}“ liegen hier.', hub)[0] == "orphan-negation.help"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ('{{ fact("hoefe") }}', ["2010", "2014"]),
        ('{{ chart("hoefe") }}', ["2010", "2014"]),
        ('{{ event("letzter-stollen") }}', ["1987-03-31"]),
        ('{{ claim("bauern-und-bergleute") }}', ["2014", "since-1987-03-31"]),
        ('{{ chart("bauern-und-bergleute") }}', ["2014", "since-1987-03-31"]),
        ('{{ source("chronik") }}', []),
        ('{{ fact("x") }}', []),
        ('{{ event("x") }}', []),
        ('{{ claim("x") }}', []),
        ('{{ event("hoefe") }}', []),
        ('{{ claim("hoefe") }}', []),
        ('{{ fact("bauern-und-bergleute") }}', []),
    ],
)
def test_a_reference_brings_its_dates(text: str, dates: list[str], hub: Hub) -> None:
    (reference,), _ = find_references(text)
    assert [moment.text for moment in moments_of(reference, hub)] == dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{{ fact("hoefe") }} im Jahr 2014.', []),
        ('{{ fact("hoefe") }} im Jahr 2015.', ["2015"]),
        ('{{ fact("x") }} im Jahr 2015.', []),
        ('{{ event("x", form="label") }} im Jahr 2015.', []),
        ('Im Jahr 2015: {{ claim("x") }}', []),
        ('{{ chart("x") }} im Jahr 2015.', []),
        ('{{ event("letzter-stollen", form="label") }} im Jahr 1987.', []),
        ('Im Jahr 2014: {{ claim("bauern-und-bergleute") }}', []),
        ('{{ chart("bauern-und-bergleute") }} im Jahr 2014.', []),
        ('{{ chart("bauern-und-bergleute") }} im Jahr 2015.', ["2015"]),
        ('{{ chart("hoefe") }} im Jahr 2015.', ["2015"]),
        ('Im Jahr 2015: {{ claim("bauern-und-bergleute") }}', ["2015"]),
        ('{{ event("letzter-stollen", form="label") }} im Jahr 2015.', ["2015"]),
        ('{{ source("chronik") }} im Jahr 2015.', ["2015"]),
        ('{{ fact("hoefe") }} im Jahr 2014 und 2015 {{ fact("x") }}.', []),
        ("Es war 2015, 2016 und 2017.", ["2015", "2016", "2017"]),
    ],
)
def test_a_date_is_borne_out_by_what_the_text_refers_to(text: str, found: list[str], hub: Hub) -> None:
    """Where a reference names nothing it may be its date: the reference is told, and that is enough."""
    seen, findings = find_orphans(prose(text), hub)
    assert [seen.text[one.start : one.end] for one in findings] == found
