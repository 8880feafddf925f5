"""Names with digits, looked for near digits, are those that the pattern of all finds in the whole text."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
from brandhub.speech import namings
from brandhub.speech.digits import NAMING, naming
from brandhub.speech.namings import find_namings, reach
from hypothesis import given, settings
from hypothesis import strategies as st

TESTS = Path(__file__).resolve().parents[2]
AREAS = ("Musterstadt", "Essen")
PIECES = st.sampled_from(
    [
        *("Halle 4", "in Halle 400 Gäste", "1860 München", "Hannover 96", "DIN EN ISO 9001:2015", "44137 Musterstadt"),
        *("Mo–Fr 8–12 und 14–17 Uhr", "um 11 Uhr 11", "im Jahr 1967", "2.500", "3", "die B1", "start2grow", "v 2.0.1"),
        *("Für vier Personen: 500 g Mehl, 2 Eier", "bericht-3.pdf", "bericht.zip", "das Trio Nordwind", "Band II/III"),
        *("Anstoß ist morgen für alle aus dem ganzen Viertel, die kommen, auf Platz 3", "Musikverein Nord 1903 e. V."),
        *("starts with coffee and cake at 9", "“One Hundred Years”", "Zu den Drei Kronen", "der Film Alle Tage", "Uhr"),
        *(" ", "\n", ". ", ", ", "ein Haus am Wasser", "und", "von der Halde bis an den Kanal und wieder zurück"),
    ]
)


def spans(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in naming(AREAS).finditer(text)]


def near(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in find_namings(text, AREAS)]


def test_those_of_the_labelled_sentences_are_found() -> None:
    paths = sorted((TESTS / "golden" / "orphans").glob("*.yml"))
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines() if any(map(str.isdigit, line))]
    assert len(lines) > 300
    some = [*lines, *("\n".join(islice(lines, at, at + 20)) for at in range(0, len(lines), 100))]
    assert [near(one) for one in some] == [spans(one) for one in some]
    assert sum(len(spans(one)) for one in some) > 100


@given(st.lists(PIECES, max_size=14).map(" ".join))
@settings(deadline=None)
def test_those_of_made_up_texts_are_found(text: str) -> None:
    assert near(text) == spans(text)


@pytest.mark.parametrize(
    ("pattern", "far"),
    [
        (r"Halle \d", 6),
        (r"\d+ Uhr", 0),
        (r"(?:Halle|Tor) ?[1-9]", 6),
        (r"(?:Halle |Tor )?\d", 6),
        (r"(?<=mit einer )\d", 0),
        (r"Halle(?= \d)", None),
        (r"(?<=1860 )München", None),
        (r"(?:Halle \d|Tor)", None),
        (r"(?:Tor \d)?", None),
        (r"(?:Tor ){1,3}\d", 12),
        (r"(?:Tor \d){1,3}", 4),
        (r"\w+ \d", None),
        (r"\w{1,40} \w{1,40} \d", None),
        (r"[\dA-Z] \d", 2),
        (r"[^a]. \d", 3),
        (r"Nummer 115", 7),
        (r"(\w)\1 \d", None),
        (r"Tor", None),
    ],
)
def test_how_far_behind_the_beginning_a_digit_is(pattern: str, far: int | None) -> None:
    assert namings._far(pattern) == far


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [("a|b", ["a", "b"]), ("(?:a|b)|c", ["(?:a|b)", "c"]), (r"[|(]a|\|b", ["[|(]a", r"\|b"]), ("(?#)a", ["(?#)a"])],
)
def test_what_a_pattern_is_alternatively(pattern: str, parts: list[str]) -> None:
    assert [*namings._alternatives(pattern)] == parts


def test_most_names_are_looked_for_near_digits_alone() -> None:
    told = [namings._far(one) for pattern in NAMING for one in namings._alternatives(pattern)]
    assert sum(far is not None for far in told) > len(told) * 0.7
    assert reach() == max(far for far in told if far is not None) <= namings._FAR
    text = "Vor dem Haus am Wasser wartet der Bus. " * 100
    assert len([*namings._starts(text + "1967" + text, reach())]) == reach() + len("1967")
