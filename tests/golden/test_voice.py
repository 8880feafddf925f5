"""The voice of the house: what the style guide excludes is told with its rule, and what looks alike stays free."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import load_catalogue
from brandhub.ground.problems import Place
from brandhub.whole.prose import Prose
from brandhub.whole.voice import RULES, check_voice

CASES: dict[str, Any] = yaml.load(
    (Path(__file__).parent / "voice" / "cases.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)
FLAGGED = [(language, *case) for language, cases in CASES["flagged"].items() for case in cases]
FREE = [(language, text) for language, texts in CASES["free"].items() for text in texts]


def _found(text: str, language: str) -> list[tuple[str, str]]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    problems = list(check_voice(prose))
    assert all(problem.severity == "warning" for problem in problems)
    return [(problem.values["rule"].key, str(problem.values["found"])) for problem in problems]  # type: ignore[attr-defined]


@pytest.mark.parametrize("case", FLAGGED, ids=lambda case: case[1][:40])
def test_what_leaves_the_style_guide_is_told(case: tuple[str, ...]) -> None:
    language, text, rule, *signs = case
    assert _found(text, language) == [(f"voice.{rule}", sign) for sign in signs]


@pytest.mark.parametrize("case", FREE, ids=lambda case: case[1][:40])
def test_what_keeps_it_stays_free(case: tuple[str, str]) -> None:
    language, text = case
    assert _found(text, language) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_each_rule_has_a_case_and_a_sentence(language: str) -> None:
    assert set(RULES[language]) - {"percent-sign"} <= {case[2] for case in FLAGGED if case[0] == language}
    messages = load_catalogue(language).messages
    assert all(f"voice.{rule}" in messages for rules in RULES.values() for rule in rules)
