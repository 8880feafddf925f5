"""The text of a link to a claim: what asserts nothing, and what takes something for granted."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from brandhub.speech.link_words import gives_reasons, is_neutral

_CASES = yaml.safe_load(Path(__file__).with_name("link-words.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "text", "neutral"),
    [(language, text, neutral) for language, cases in _CASES.items() for text, neutral in cases.items()],
)
def test_a_link_to_what_does_not_hold_asserts_nothing(language: str, text: str, neutral: bool) -> None:
    assert is_neutral(text, language) is neutral


@pytest.mark.parametrize("text", ["warum die Nachbarstadt verliert", "wie wir die Nachbarstadt abgehängt haben"])
def test_a_reason_takes_something_for_granted(text: str) -> None:
    assert gives_reasons(text)
    assert not is_neutral(text, "de")


@pytest.mark.parametrize("text", ["nachgerechnet", "Professuren und Stahl", "sagt auch, warum"])
def test_other_texts_give_no_reason(text: str) -> None:
    assert not gives_reasons(text)
