"""Resolving changes references and nothing else; whatever a text says, the checks survive it and lose no number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import check_markdown
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose
from brandhub.whole.resolving import check_references, resolve_text
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

MODEST = settings(max_examples=120, deadline=None)
NOUNS = ["Höfe", "Beschäftigte", "Prozent", "Menschen", "farms", "people"]


class Quoting:
    """A drawer that writes every reference as its name, so that a change elsewhere would show."""

    def __getattr__(self, name: str) -> Callable[..., str]:
        return lambda *_args, **_options: f"<{name}>"


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def _prose(text: str, language: str = "de") -> Prose:
    return Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)


@given(text=st.text(max_size=200))
@MODEST
def test_a_text_without_references_stays_as_it_is(hub: Callable[[], Hub], text: str) -> None:
    assume("{{" not in text and "{%" not in text and "{#" not in text)
    drawer: Any = Quoting()
    assert "".join(piece.text for piece in resolve_text(text, hub(), "de", drawer)) == text


@given(before=st.text("abc \nä", max_size=20), after=st.text("abc \nä", max_size=20))
@MODEST
def test_only_the_reference_is_replaced(hub: Callable[[], Hub], before: str, after: str) -> None:
    drawer: Any = Quoting()
    text = before + '{{ fact("hoefe") }}' + after + '{{ exception("x", reason="y") }}'
    pieces = resolve_text(text, hub(), "de", drawer)
    assert "".join(piece.text for piece in pieces) == f"{before}<fact>{after}<exception>"


@given(text=st.text(max_size=120), language=st.sampled_from(["de", "en"]))
@example(text="A0AA", language="de")  # digits inside the last word of all: no token begins there
@example(text="A0AA", language="en")
@MODEST
def test_the_checks_survive_any_text(hub: Callable[[], Hub], text: str, language: str) -> None:
    prose = _prose(text, language)
    for problem in (*check_references(prose, hub()), *check_orphans(prose, hub()), *check_markdown(prose)):
        assert 1 <= problem.place.column <= len(text) + 1


@given(
    number=st.integers(0, 10**8),
    noun=st.sampled_from(NOUNS),
    language=st.sampled_from(["de", "en"]),
    frame=st.sampled_from(
        ["Es gibt {}.", "{}", "- {}", "| {} |", "**{}**", "Rund {}, so heißt es.", "[{}](/fakten/hoefe/)"]
    ),
    grouped=st.booleans(),
)
@MODEST
def test_no_number_before_a_noun_slips_through(
    hub: Callable[[], Hub], number: int, noun: str, language: str, frame: str, grouped: bool
) -> None:
    digits = f"{number:,}".replace(",", ".") if grouped else str(number)
    text = frame.format(f"{digits} {noun}")
    assert find_references(text) == ([], [])
    assert list(check_orphans(_prose(text, language), hub())), text


@given(number=st.integers(0, 10**6))
@MODEST
def test_a_reference_excuses_only_its_own_dates(hub: Callable[[], Hub], number: int) -> None:
    assume(number not in (2010, 2014))
    text = f'{{{{ fact("hoefe") }}}} und {number} Mühlen'
    assert list(check_orphans(_prose(text), hub())), text
