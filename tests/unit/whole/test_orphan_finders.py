"""What stands around a value or a proven sentence, as each finder of it sees it, before any fact is asked.

Labels, neighbours, tails, what goes on behind, pairs, seams, settings, what is counted, denied, doubted or put into a
mouth: every stretch with its kind and what is said of
it. `orphan-finders.yml` holds for each module the sentences that tell its rules apart; many are no good ones. Where
a change of the search makes them read otherwise, `pytest --update-goldens` writes them anew: look at what differs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.speech.dates import find_mentions
from brandhub.whole.orphan_counted import find_counted
from brandhub.whole.orphan_denials import find_denials
from brandhub.whole.orphan_doubts import find_doubts
from brandhub.whole.orphan_led import find_led
from brandhub.whole.orphan_mouths import find_mouths
from brandhub.whole.orphan_seams import Bare, find_seams
from brandhub.whole.orphan_settings import find_settings
from brandhub.whole.outlines import WORDS, Said, look_at

FILE = Path(__file__).with_name("orphan-finders.yml")
both = pytest.mark.parametrize("language", ["de", "en"])


def found_in(text: str, language: str) -> list[str]:
    """Each stretch that is found, in the order of the finders."""
    seen, line = look_at(Said(text, language, True, False, False, False, False, False))
    settings = [*find_settings(seen, line, tuple(find_mentions(seen.text, language)), language)]
    settings += find_led(seen, line, language, text)
    told = [f"{one.kind}: {seen.text[one.start : one.end]} → {one.what}" for one in settings]
    for one in find_seams(seen, line, WORDS[language]):
        if isinstance(one, Bare):
            told.append(f"bare: {one.measure} | {' '.join(one.nouns)} | {one.measured} {one.noun}")
        else:
            told.append(f"{one.kind}: {seen.text[one.start : one.end]}")
    return told


def counted_in(text: str, language: str) -> list[str]:
    seen, line = look_at(Said(text, language, True, False, False, False, False, False))
    values = [line.tokens[line.at(start)] for start in seen.references]
    found = (one for value in values for one in find_counted(line, value, language))
    return [f"{kind}: {' '.join(token.text for token in words)} → {what}" for words, kind, what in found]


def doubted_in(text: str, language: str) -> list[str]:
    seen, line = look_at(Said(text, language, True, False, False, False, False, False))
    values = [line.tokens[line.at(start)] for start in seen.references]
    found = (one for value in values for one in find_doubts(seen, line, value, language))
    return [f"{one.kind}: {' '.join(token.text for token in one.words)} → {one.said}" for one in found]


def denied_in(text: str, language: str) -> list[str]:
    seen, line = look_at(Said(text, language, True, False, False, False, False, False))
    return [f"{one.kind}: {seen.text[one.start : one.end]}" for one in find_denials(text, seen, line, language)]


def mouthed_in(text: str, language: str) -> list[str]:
    seen, _ = look_at(Said(text, language, True, False, False, False, False, False))
    return [f"{one.kind}: {seen.text[one.start : one.end]}" for one in find_mouths(text, seen, language)]


def check(
    module: str,
    language: str,
    golden: Callable[[Path], Any],
    find: Callable[[str, str], list[str]] = found_in,
) -> None:
    name, expectations = f"{module} {language}", golden(FILE)
    if texts := expectations.cases.get(name):
        expectations.check(name, {text: find(text, language) for text in texts})


@both
def test_orphan_labels_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("labels", language, golden)


@both
def test_orphan_neighbours_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("neighbours", language, golden)


@both
def test_orphan_onward_is_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("onward", language, golden)


@both
def test_orphan_tails_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("tails", language, golden)


@both
def test_orphan_pairs_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("pairs", language, golden)


@both
def test_orphan_seams_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("seams", language, golden)


@both
def test_orphan_settings_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("settings", language, golden)


@both
def test_orphan_led_is_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("led", language, golden)


@both
def test_orphan_counted_is_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("counted", language, golden, counted_in)


@both
def test_orphan_denials_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("denials", language, golden, denied_in)


@both
def test_orphan_mouths_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("mouths", language, golden, mouthed_in)


@both
def test_orphan_doubts_are_found(language: str, golden: Callable[[Path], Any]) -> None:
    check("doubts", language, golden, doubted_in)
