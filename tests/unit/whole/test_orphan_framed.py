"""Framing: headings and heads of lists that turn what stands right below, and words that make a cause of a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.framing import find_frames
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

CLAIM = '{{ claim("bauern-und-bergleute") }}'
FIELDS = '{{ claim("felder-rueckgang") }}'
VALUE = '{{ fact("hoefe") }}'
TOLD = {
    "de": """In der Nachbarstadt · Im Umland · Nach dem Krieg · Zukunft · Unsere Ziele · Plan · Prognosen · Wunschdenken
        · Was die Opposition sagt · Was andere sagen · Erfolg der Politik · Private Häuser · Kostenlos · Mangel
        · Weltweit · Vor der Wende · In zwanzig Jahren · Unsinn · Nonsens · Ein schöner Traum · Was wir uns wünschen
        · Früher hieß es oft · Ziele für 2040""",
    "en": """A lie · Nonsense · In the neighbouring town · After the war · The future · Forecasts · Wishful thinking
        · What the opposition says · Our goals · Elsewhere · Thanks to the mayor · Private farms · Tomorrow
        · In twenty years · Rumours about the town · What could be""",
}
FREE = {
    "de": """Auf dem Feld · Woher die Zahlen kommen · Bier und Stahl · Der Plan der Stadtväter · Gründen mit Zukunft
        · Was die Statistik sagt · Was das Register sagt · Die Stadt und ihr Land · Ein Blick in die Bücher · Was bleibt
        · Ein Traum von Kohle · Früher gab es Kohle · Das gibt es heute · Nach der Schicht · Vor dem Tor
        · Dank an die Leser""",
    "en": """In the fields · Where the figures come from · Beer and steel · What the figures say · A plan on paper
        · What our sources say · A year counted by the same hand · After the shift · The city in figures""",
}
JOINED = {
    "de": """Daher gilt: · Deshalb: · Also: · Seither gilt: · Darum · Folglich gilt: · Schuld daran:
        · Das eine folgt aus dem anderen. · Beides hängt zusammen. · Das ist kein Zufall.""",
    "en": """Hence: · That is why: · So: · As a result, · The one follows from the other. · One thing led to another.
        · The two are connected. · That is no coincidence.""",
}
APART = {
    "de": "Und: · Zugleich gilt: · Das eine folgt nicht aus dem anderen. · Beides hängt nicht zusammen. · Nachgezählt:",
    "en": "And: · We checked this, too: · The one has nothing to do with the mine.",
}


def each_of(of: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, " ".join(one.split())) for language, texts in of.items() for one in texts.split("·")]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [str(one.values["word"]) for one in check_orphans(prose, hub)]


@pytest.mark.parametrize(("language", "heading"), each_of(TOLD))
def test_a_heading_that_turns_what_stands_right_below_is_told(hub: Hub, language: str, heading: str) -> None:
    for below in (CLAIM, VALUE, f"- {CLAIM}"):
        assert told(f"## {heading}\n\n{below}", language, hub), below


@pytest.mark.parametrize("head", ["Unsere Ziele:", "Was andere sagen:", "Früher hieß es oft:", "Im Umland:"])
def test_and_so_is_the_head_of_a_list(hub: Hub, head: str) -> None:
    assert told(f"{head}\n\n- {CLAIM}\n- {FIELDS}", "de", hub)


@pytest.mark.parametrize(("language", "heading"), each_of(FREE))
def test_a_heading_that_says_what_it_is_about_is_free(hub: Hub, language: str, heading: str) -> None:
    assert told(f"## {heading}\n\n{CLAIM}", language, hub) == []


def test_only_what_stands_right_below_is_meant(hub: Hub) -> None:
    assert told(f"## Zukunft\n\nZuerst ein Blick auf das Feld. {CLAIM}", "de", hub) == []
    assert [*find_frames("Nach dem Krieg\n\n1950 zählte die Stadt \ue010.", "de")] == []
    assert [*find_frames("Nach dem Krieg\n\nDie Stadt zählte \ue010.", "de")] == [(0, 14, 33, "Nach dem Krieg")]


def test_what_a_claim_speaks_of_may_stand_above_it(hub: Hub) -> None:
    assert told(f"## In der Region\n\n{CLAIM}", "de", hub) == ["Region"]
    assert told(f"## Im Land\n\n{CLAIM}", "de", hub) == ["Land"]


@pytest.mark.parametrize(("language", "words"), each_of(JOINED))
def test_words_that_make_a_cause_of_one_of_two_sentences_are_told(hub: Hub, language: str, words: str) -> None:
    text = f"{FIELDS} {CLAIM} {words}" if words.endswith(".") else f"{FIELDS} {words} {CLAIM}"
    assert told(text, language, hub)


@pytest.mark.parametrize(("language", "words"), each_of(APART))
def test_words_between_them_that_give_no_cause_are_free(hub: Hub, language: str, words: str) -> None:
    text = f"{FIELDS} {CLAIM} {words}" if words.endswith(".") else f"{FIELDS} {words} {CLAIM}"
    assert told(text, language, hub) == []


def test_in_another_paragraph_they_speak_of_something_else(hub: Hub) -> None:
    assert told(f"{FIELDS}\n\nRegen und Ernte: Das eine folgt aus dem anderen.", "de", hub) == []
