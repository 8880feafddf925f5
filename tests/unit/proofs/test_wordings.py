"""Wordings: the editor writes the frame, and cannot turn round what was proven."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.frames import misdated, swapped, turned
from brandhub.proofs.lexicon import relation_slots, share_slot, times_slots
from brandhub.proofs.wordings import write_sentence

ORDERS = [
    ("{when} gab es {relation} {left.noun} {than} {right.noun}", None),
    ("{relation} Menschen {than} {right.when} arbeiteten: {left.value} gegen {right.value}", None),
    ("{since} kamen {relation} {than} {right.value} Gäste", None),
    ("{left} sind {relation} {than} {right}", None),
    ("{right.when} und {left.when}: {relation} {left.noun} {than} {right.noun}", None),
    ("ohne Vergleich: {left}", None),
    ("{relation} {right.noun} {than} {left.noun}", "right.noun"),
    ("{relation} Menschen {than} {left.noun}: {right.value}", "left.noun"),
    ("{right.value} sind {relation} {than} andere", "right.value"),
    ("{right} gegen {left}: {relation} {than}", "right"),
    ("{than} {right.noun} {relation} {left.noun}", "than"),
]


@pytest.mark.parametrize(("template", "wrong"), ORDERS)
def test_the_order_of_the_slots_is_the_order_of_the_proof(template: str, wrong: str | None) -> None:
    used = [part.split("}")[0] for part in template.split("{")[1:]]
    assert swapped(used) == wrong


TURNED = [
    ("de", "{trend}: von {from.value} ({from.as-of}) auf {to.value} ({to.as-of})", None),
    ("de", "{trend}: von {to.value} auf {from.value}", "to.value"),
    ("de", "bis {from.as-of} {trend}", "from.as-of"),
    ("de", "von {from.as-of} bis {to.as-of} {trend}", None),
    ("en", "has {trend}: to {from} from {to}", "from"),
    ("en", "has {trend} from {from} to {to}", None),
    ("de", "{share}: {part.value} von {whole.value}", None),
    ("de", "{share}: {whole.value} von {part.value}", "part.value"),
    ("en", "{share}: {whole} of {part}", "part"),
]
DATED = [
    ("{left.value} ({left.as-of}) gegen {right.value} ({right.as-of})", None),
    ("{left.value} ({right.as-of}) gegen {right.value} ({left.as-of})", "right.as-of"),
    ("{from} ({to.when})", "to.when"),
    ("{part.noun} ({part.when})", None),
    *((f"{{{place}}} ({{subject.as-of}})", None) for place in ("name", "among", "place", "rank", "tied")),
    ("{other} ({subject.as-of})", "subject.as-of"),
]


@pytest.mark.parametrize(("language", "template", "wrong"), TURNED)
def test_a_trend_runs_from_its_beginning_to_its_end(language: str, template: str, wrong: str | None) -> None:
    assert turned(template, language) == wrong


@pytest.mark.parametrize(("template", "wrong"), DATED)
def test_a_date_in_brackets_belongs_to_the_value_before_it(template: str, wrong: str | None) -> None:
    assert misdated(template) == wrong


def test_the_first_letter_is_a_capital_and_nothing_else_changes() -> None:
    slots = {"relation": Bilingual("mehr", "more"), "since": Bilingual("seit 1987", "since 1987")}
    assert write_sentence("{since} gibt es {relation} ÄPFEL.", slots, "de") == "Seit 1987 gibt es mehr ÄPFEL."
    assert write_sentence("ähnlich", slots, "de") == "Ähnlich"
    assert write_sentence("", slots, "de") == ""
    with pytest.raises(KeyError):
        write_sentence("{left}", slots, "de")


def test_the_words_that_assert() -> None:
    assert relation_slots("more-than", whole=True) == {
        "relation": Bilingual("mehr", "more"),
        "than": Bilingual("als", "than"),
    }
    assert relation_slots("fewer-than", whole=True)["relation"].en == "fewer"
    assert relation_slots("fewer-than", whole=False)["relation"].en == "less"
    assert relation_slots("equal", whole=True)["relation"] == Bilingual("genau so viele", "exactly as many")
    assert relation_slots("equal", whole=False)["relation"] == Bilingual("genau so viel", "exactly as much")
    assert times_slots(11, "rounded-down", whole=True)["relation"] == Bilingual(
        "elfmal so viele", "eleven times as many"
    )
    assert times_slots(2, "at-least", whole=False)["relation"] == Bilingual(
        "mindestens zweimal so viel", "at least twice as much"
    )
    assert share_slot(85, 100, is_exact=False)["share"] == Bilingual("rund 85 von 100", "about 85 of 100")
    assert share_slot(85, 100, is_exact=True)["share"] == Bilingual("85 von 100", "85 of 100")


FRAME = "{when} gab es {relation} {left.noun} {than} {right.noun} ({left.value} und {right.value})"


@pytest.mark.parametrize(
    ("code", "word"),
    [("wording-denies", "vielleicht"), ("wording-adds", "heute"), ("wording-grades", "rund {left.value}")],
)
def test_a_word_that_stands_twice_is_shown_in_both_places(
    code: str, word: str, project: Any, inspect: Callable[..., Any]
) -> None:
    """The first stands at the very beginning, where a count that starts too late would miss it."""
    said = f"{word} – {FRAME}, {word}"
    project.append(
        "data/claims.yml",
        f"""zweimal:
  status: published
  topic: land
  question: {{de: Stimmt das?, en: Is that so?}}
  operator: fewer-than
  left: {{fact: pendler, as-of: 2014}}
  right: {{fact: beschaeftigte, as-of: 2014}}
  wording:
    de: "{said}"
    en: "{{when}}, there were {{relation}} {{left.noun}} {{than}} {{right.noun}}."
""",
    )
    columns = [problem.place.column for problem in inspect(project).problems if problem.code == code]
    assert len(columns) == 2
    assert columns[1] - columns[0] == said.rindex(word)
