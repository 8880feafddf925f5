"""Ten thousand labelled sentences, one by one: whoever mends one search does not lose another unnoticed.

`test_prose_measure.py` asks for shares, in which a sentence more or less disappears. Here those that the search judges
wrongly are the ones of `misjudged.yml`, and no others: a new mistake is told, and so is one that has gone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.products.measuring import Judged, Sentence, load_sentences

HERE = Path(__file__).parent
PIECE = 100
APART = ("held-out", "held-out-2", "held-out-3")
"""What is held apart is measured as a whole alone: nobody looks at its sentences."""
KNOWN = yaml.load((HERE / "misjudged.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


PATHS = {path.stem: path for path in sorted((HERE / "prose").glob("*.yml")) if path.stem not in APART}


def count(name: str) -> int:
    """So many sentences a set seems to have: every process of a run lists the tests, and one reads the sentences."""
    return len(re.findall("^- ", PATHS[name].read_text(encoding="utf-8"), re.MULTILINE))


@cache
def sentences_of(name: str) -> list[Sentence]:
    return load_sentences(PATHS[name])


PIECES = [pytest.param(name, at, id=f"{name}-{at}") for name in PATHS for at in range(0, count(name), PIECE)]


@pytest.mark.parametrize(("name", "at"), PIECES)
def test_every_sentence_is_judged_as_labelled(
    name: str, at: int, judge: Callable[[Sentence], Judged], each: Callable[..., Any]
) -> None:
    judged = [judge(sentence) for sentence in each(sentences_of(name)[at : at + PIECE])]
    wrong = {one.sentence.text: one.outcome for one in judged if one.outcome in ("miss", "false-alarm")}
    texts = {one.sentence.text for one in judged}
    expected = {text: outcome for outcome, those in KNOWN.items() for text in those if text in texts}
    assert wrong == expected


def test_no_sentence_is_left_out() -> None:
    assert {name: count(name) for name in PATHS} == {name: len(sentences_of(name)) for name in PATHS}


def test_what_is_known_to_be_misjudged_is_labelled() -> None:
    texts = {sentence.text for name in PATHS for sentence in sentences_of(name)}
    assert [text for those in KNOWN.values() for text in those if text not in texts] == []
