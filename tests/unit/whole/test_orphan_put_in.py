"""Put in: what is said of words of references without a value, of a link to a claim, and what grades a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose
from brandhub.whole.text_checks import check_texts

VALUE = '{{ fact("hoefe", form="value") }}'
NOUN = '{{ fact("hoefe", form="noun") }}'
SOURCE = '{{ source("chronik") }}'
LABEL = '{{ event("letzter-stollen", form="label") }}'
FULL = '{{ fact("hoefe") }}'


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [str(one.values.get("word")) for one in check_texts([prose], hub, Archive())]


def table(head: str, what: str = "Höfe") -> str:
    return f"| Was | {head} |\n|---|---|\n| {what} | {VALUE} |"


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("de", f"{SOURCE} wurde gefälscht.", "wurde gefälscht"),
        ("de", f"{SOURCE} lügt.", "lügt"),
        ("de", f"{SOURCE} zählt anders.", "zählt anders"),
        ("de", f"{SOURCE} ist veraltet.", "ist veraltet"),
        ("en", f"{SOURCE} was forged.", "was forged"),
        ("en", f"{SOURCE} counts differently.", "counts differently"),
        ("de", f"{LABEL} nie", "nie"),
        ("en", f"{LABEL} never", "never"),
        ("de", f"Die {NOUN} von Köln sind geschlossen.", "sind geschlossen"),
        ("de", f"{NOUN} machen dicht.", "machen dicht"),
        ("en", f"{NOUN} are dead.", "are dead"),
        ("de", f"{VALUE}+", "+"),
        ("de", f"Es gibt {FULL}\\*.\n\n\\* geschätzt", "geschätzt"),
        ("en", f"There are {FULL}\\*.\n\n\\* Estimated by us", "Estimated"),
        ("de", table("Wert in Prozent"), "Prozent"),
        ("en", table("Value in per cent", "Farms"), "per cent"),
        ("de", table("Platz"), "Platz"),
        ("en", table("Place", "Farms"), "Place"),
    ],
)
def test_what_is_said_of_them_is_told(hub: Hub, language: str, text: str, word: str) -> None:
    assert told(text, language, hub) == [word]


@pytest.mark.parametrize(
    "text",
    [
        f"{SOURCE} nennt die Zahl.",
        f"{SOURCE} liegt im Archiv.",
        LABEL,
        f"Über die {NOUN} der Stadt.",
        f"Es gibt {FULL}\\*.\n\n\\* Stand der Chronik",
        f"Es gibt {FULL}.\n\n\\* geschätzt",
        table("Wert"),
    ],
)
def test_what_says_no_more_is_free(hub: Hub, text: str) -> None:
    assert told(text, "de", hub) == []


def link(text: str) -> str:
    return f'{{{{ claim("bauern-und-bergleute", form="link", text="{text}") }}}}.'


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("auch in Köln", "Köln"),
        ("weltweit", "weltweit"),
        ("auf Jahre hinaus", "hinaus"),
        ("Kultur siegt", "Kultur"),
        ("Ende des Kinos", "Ende"),
        ("Bergleute von gestern", "gestern"),
    ],
)
def test_a_link_to_a_proven_claim_says_no_more_than_the_claim(hub: Hub, text: str, word: str) -> None:
    assert told(link(text), "de", hub) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "zur Rechnung",
        "Mehr dazu",
        "die ganze Rechnung",
        "Bauern und Bergleute",
        "mehr Bauern als Bergleute",
        "alle Belege",
    ],
)
def test_it_says_where_it_leads_or_what_the_claim_says(hub: Hub, text: str) -> None:
    assert told(f"Lesen Sie {link(text)}", "de", hub) == []


@pytest.mark.parametrize("text", ["woher die Zahlen kommen", "alle Schritte", "was wir vergleichen"])
def test_words_of_checking_are_free(hub: Hub, text: str) -> None:
    assert told(f"Lesen Sie {link(text)}", "de", hub) == []


def test_english_links_are_read_as_well(hub: Hub) -> None:
    assert told(link("culture wins"), "en", hub) == ["culture"]
    assert told(link("the full calculation"), "en", hub) == []
