"""Voice: each departure is told where it stands, whatever stands before it."""

from __future__ import annotations

import pytest
from brandhub.whole.voice import departures_in, rules_inside

FACT = '{{ fact("hoefe") }}'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FACT, []),
        (f'{FACT} und "so"', [("straight-quotes", '"'), ("straight-quotes", '"')]),
        (f"{FACT} und {FACT} ... ca. so", [("dots", "..."), ("about", "ca.")]),
        (f"Nun ... {FACT}", [("dots", "...")]),
        (f"20% von {FACT}", [("percent-sign", "%")]),
        ('{{ fact("hoefe" }} ...', []),
        ("[x](/a...b/) ...", [("dots", "...")]),
        ("https://a.de/x...y und z...", [("dots", "...")]),
        ("`a...b` a@b...de z...", [("dots", "...")]),
        ("| a | b |\n|---|--:|\n| c ... | d |", [("dots", "...")]),
        ("„Das ist spannend“, spannend.", [("stock-words", "spannend")]),
        ("„Das ist ... so“", [("dots", "...")]),
        ("Das ist dein Hof, du.", [("du", "dein"), ("du", "du")]),
        ("»Du« sagt er.", [("foreign-quotes", "»"), ("foreign-quotes", "«")]),
        (
            "Bürger:innen, BürgerInnen, Bürger*in",
            [("inner-sign", one) for one in ("Bürger:innen", "BürgerInnen", "Bürger*in")],
        ),
        ("Der Hof  steht - dort.", [("hyphen-as-dash", " - "), ("double-space", "  ")]),
    ],
)
def test_what_leaves_the_style_guide_is_told_where_it_stands(text: str, told: list[tuple[str, str]]) -> None:
    found = departures_in(text, "de")
    assert [(one.rule, one.words) for one in found] == told
    assert all(text[one.start : one.end] == one.words for one in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The center's colors", ["spelling", "spelling", "straight-apostrophe"]),
        ("A vibrant „city“.", ["foreign-quotes", "stock-words"]),
        ("“A vibrant city”", []),
        ("Five percent of the labor", ["spelling", "spelling"]),
        ("Ca. dein du", []),
    ],
)
def test_english_has_rules_of_its_own(text: str, told: list[str]) -> None:
    assert sorted(one.rule for one in departures_in(text, "en")) == told


def test_a_chunk_is_asked_once_for_all_rules() -> None:
    assert rules_inside("Das ist ein Hof", "de") == frozenset()
    assert rules_inside("Du, ca. fünf spannende Höfe", "de") == {"du", "about", "stock-words"}
    assert rules_inside("Du, ca. fünf spannende Höfe", "de") == {"du", "about", "stock-words"}
