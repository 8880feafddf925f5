"""Text checks: every kind of mistake in a text is told, each at its own place, and what passed once is passed over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose
from brandhub.whole.text_checks import check_texts


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def prose(text: str, **fields: Any) -> Prose:
    return Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True, **fields)


def told(hub: Hub, *texts: Prose) -> list[str]:
    return sorted(problem.code for problem in check_texts(texts, hub, Archive()))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Der See ist klar.", []),
        ('Es sind {{ fact("hoefe") }}.', []),
        ('Es sind {{ fact("hofe") }}.', ["unknown-fact"]),
        ("Es sind {{ fact(hoefe) }}.", ["reference-quote-missing"]),
        ("Es sind 12 Höfe.", ["orphan-claim"]),
        ("<b>See</b>", ["raw-html"]),
        ('Hier: {{ fact("hofe") }} und {{ fact("hoefe", as_of="1900") }}.', ["no-such-date", "unknown-fact"]),
    ],
)
def test_every_kind_of_mistake_is_told(text: str, codes: list[str], hub: Hub) -> None:
    assert sorted({*told(hub, prose(text))}) == codes


def test_what_is_hard_in_leichte_sprache_is_told_there_alone(hub: Hub) -> None:
    hard = "Der Hof, der im Tal lag, das niemandes Feld war, wurde von den Leuten nicht gesehen."
    assert not [code for code in told(hub, prose(hard)) if code.startswith("easy")]
    assert [code for code in told(hub, prose(hard, is_easy=True)) if code.startswith("easy")]


def test_every_text_is_looked_at_in_its_order(hub: Hub) -> None:
    texts = [prose("Es sind 12 Höfe."), prose("Der See ist klar."), prose("Es sind 13 Höfe.")]
    words = [problem.values["word"] for problem in check_texts(texts, hub, Archive())]
    assert words == ["12", "13"]
