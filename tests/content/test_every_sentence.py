"""Ten thousand labelled sentences, one by one: whoever mends one search does not lose another unnoticed.

`test_prose_measure.py` asks for shares, in which a sentence more or less disappears. Here those that the search judges
wrongly are the ones of `misjudged.yml`, and no others: a new mistake is told, and so is one that has gone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.products.measuring import Sentence, load_sentences, measure
from brandhub.whole.hub import Hub

HERE = Path(__file__).parent
PIECE = 100
APART = "held-out"
"""The half held apart is measured as a whole alone: nobody looks at its sentences."""
KNOWN = yaml.load((HERE / "misjudged.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def pieces() -> list[Any]:
    sets = {path.stem: load_sentences(path) for path in sorted((HERE / "prose").glob("*.yml")) if path.stem != APART}
    return [
        pytest.param(sentences[at : at + PIECE], id=f"{name}-{at}")
        for name, sentences in sets.items()
        for at in range(0, len(sentences), PIECE)
    ]


PIECES = pieces()


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize("sentences", PIECES)
def test_every_sentence_is_judged_as_labelled(sentences: list[Sentence], hub: Hub) -> None:
    judged = [one for measured in measure("", sentences, hub) for one in measured.judged]
    wrong = {one.sentence.text: one.outcome for one in judged if one.outcome in ("miss", "false-alarm")}
    texts = {sentence.text for sentence in sentences}
    expected = {text: outcome for outcome, those in KNOWN.items() for text in those if text in texts}
    assert wrong == expected


def test_what_is_known_to_be_misjudged_is_labelled() -> None:
    texts = {sentence.text for piece in PIECES for sentence in piece.values[0]}
    assert [text for those in KNOWN.values() for text in those if text not in texts] == []
