"""What stands around a value or a proven sentence, as each finder of it sees it, before any fact is asked.

Labels, neighbours, tails, what goes on behind, pairs, seams, settings: every stretch with its kind and what is said of
it. `orphan-finders.yml` holds for each module the sentences that tell its rules apart; many are no good sentences.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.speech.dates import find_mentions
from brandhub.whole.orphan_led import find_led
from brandhub.whole.orphan_seams import Bare, find_seams
from brandhub.whole.orphan_settings import find_settings
from brandhub.whole.outlines import WORDS, Said, look_at

CASES = yaml.load(Path(__file__).with_name("orphan-finders.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
PIECE = 15


def found_in(text: str, language: str) -> list[str]:
    """Each stretch that is found, in the order of the finders."""
    seen, line = look_at(Said(text, language, True, False, False, False, False, False))
    settings = [*find_settings(seen, line, tuple(find_mentions(seen.text, language)), language)]
    settings += find_led(seen, line, language)
    told = [f"{one.kind}: {seen.text[one.start : one.end]} → {one.what}" for one in settings]
    for one in find_seams(seen, line, WORDS[language]):
        if isinstance(one, Bare):
            told.append(f"bare: {one.measure} | {' '.join(one.nouns)} | {one.measured} {one.noun}")
        else:
            told.append(f"{one.kind}: {seen.text[one.start : one.end]}")
    return told


def pieces(module: str) -> pytest.MarkDecorator:
    """Some sentences at a time, of one module and language."""
    rows: list[Any] = [
        pytest.param(language, dict([*cases.items()][at : at + PIECE]), id=f"{language}-{at}")
        for language, cases in CASES[module].items()
        for at in range(0, len(cases), PIECE)
    ]
    return pytest.mark.parametrize(("language", "cases"), rows)


def check(language: str, cases: dict[str, list[str]]) -> None:
    for text, expected in cases.items():
        assert found_in(text, language) == expected, text


@pieces("labels")
def test_orphan_labels_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("neighbours")
def test_orphan_neighbours_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("onward")
def test_orphan_onward_is_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("tails")
def test_orphan_tails_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("pairs")
def test_orphan_pairs_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("seams")
def test_orphan_seams_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("settings")
def test_orphan_settings_are_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)


@pieces("led")
def test_orphan_led_is_found(language: str, cases: dict[str, list[str]]) -> None:
    check(language, cases)
