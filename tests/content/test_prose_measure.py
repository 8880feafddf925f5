"""How well the search for orphan claims tells the labelled sentences apart.

The half on which it is tuned and the sets to practise on have to be told apart almost without a mistake. On the half
held apart the aim is 0.95 as well and not reached yet; its floors are what was measured, so that no change makes it
worse unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.measuring import Judged, Measurement, Sentence, load_sentences, measure

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "content" / "prose"
APART = ("held-out", "held-out-2", "held-out-3")
FLOORS = {
    ("tuning", "de"): ("0.98", "0.98"),
    ("tuning", "en"): ("0.98", "0.98"),
    ("practice", "de"): ("0.98", "0.98"),
    ("practice", "en"): ("0.98", "0.98"),
    ("practice-3-de", "de"): ("0.98", "0.98"),
    ("practice-2", "de"): ("0.98", "0.98"),
    ("practice-2", "en"): ("0.98", "0.98"),
    ("practice-3-en", "en"): ("0.98", "0.98"),
    ("practice-4", "de"): ("0.98", "0.98"),
    ("practice-4", "en"): ("0.98", "0.98"),
    ("practice-5", "de"): ("0.97", "0.97"),
    ("practice-5", "en"): ("0.97", "0.97"),
    ("practice-6", "de"): ("0.98", "0.98"),
    ("practice-6", "en"): ("0.98", "0.98"),
    ("practice-7", "de"): ("0.93", "0.98"),
    ("practice-7", "en"): ("0.93", "0.98"),
    ("practice-8", "de"): ("0.98", "0.99"),
    ("practice-8", "en"): ("0.98", "0.99"),
    ("practice-9", "de"): ("0.98", "0.98"),
    ("practice-9", "en"): ("0.98", "0.98"),
    ("practice-10", "de"): ("0.98", "0.99"),
    ("practice-10", "en"): ("0.99", "0.99"),
    ("practice-11", "de"): ("0.95", "0.99"),
    ("practice-11", "en"): ("0.98", "0.99"),
    ("practice-12", "de"): ("0.97", "0.99"),
    ("practice-12", "en"): ("0.95", "0.99"),
    ("practice-13", "de"): ("0.94", "0.99"),
    ("practice-13", "en"): ("0.91", "0.99"),
    ("practice-14", "de"): ("0.97", "0.97"),
    ("practice-14", "en"): ("0.97", "0.97"),
    ("practice-15-en", "en"): ("0.98", "0.99"),
    ("practice-15-de", "de"): ("0.98", "0.99"),
    ("practice-16-de", "de"): ("0.91", "0.93"),
    ("practice-17-de", "de"): ("0.95", "0.97"),
    ("practice-18-de", "de"): ("0.87", "0.99"),
    ("practice-19-de", "de"): ("0.98", "0.98"),
    ("practice-20-de", "de"): ("0.98", "0.98"),
    ("practice-16-en", "en"): ("0.88", "0.87"),
    ("practice-17-en", "en"): ("0.98", "0.98"),
    ("practice-18-en", "en"): ("0.95", "0.99"),
    ("practice-20-en", "en"): ("0.68", "0.98"),
    ("practice-21-de", "de"): ("0.99", "0.99"),
    ("practice-21-en", "en"): ("0.97", "0.99"),
    ("practice-22-de", "de"): ("0.99", "0.99"),
    ("practice-22-en", "en"): ("0.97", "0.99"),
    ("practice-23-de", "de"): ("0.97", "0.99"),
    ("practice-23-en", "en"): ("0.97", "0.99"),
    ("practice-24-de", "de"): ("0.98", "0.99"),
    ("practice-24-en", "en"): ("0.96", "0.99"),
    ("practice-25-de", "de"): ("0.99", "0.99"),
    ("practice-25-en", "en"): ("0.99", "0.99"),
    ("practice-26-de", "de"): ("0.99", "0.99"),
    ("practice-26-en", "en"): ("0.99", "0.99"),
    ("held-out", "de"): ("0.91", "0.95"),
    ("held-out", "en"): ("0.92", "0.96"),
    ("held-out-2", "de"): ("0.95", "0.98"),
    ("held-out-2", "en"): ("0.94", "0.99"),
    ("held-out-3", "de"): ("0.95", "0.99"),
    ("held-out-3", "en"): ("0.93", "0.95"),
}


@pytest.fixture(scope="module")
def measured(edition: Any, judge: Callable[[Sentence], Judged]) -> dict[tuple[str, str], Any]:
    """Set and language → its measurement. With the names of the real project the half held apart, else the sample's."""
    sets = {path.stem: load_sentences(path) for path in sorted(FOLDER.glob("*.yml"))}
    apart = [one for name in APART for one in measure(name, sets.pop(name), edition.whole)]
    found = {(one.name, one.language): one for one in apart}
    for name, sentences in sets.items():
        for language in {sentence.language for sentence in sentences}:
            judged = tuple(judge(sentence) for sentence in sentences if sentence.language == language)
            found[name, language] = Measurement(name, language, judged)
    return found


@pytest.mark.parametrize("key", FLOORS)
def test_precision_and_recall(key: tuple[str, str], measured: dict[tuple[str, str], Any]) -> None:
    precision, recall = map(Fraction, FLOORS[key])
    assert measured[key].precision >= precision
    assert measured[key].recall >= recall


def test_every_set_is_measured(measured: dict[tuple[str, str], Any]) -> None:
    assert measured.keys() == FLOORS.keys()


@pytest.mark.parametrize("content", ["[" * 100_000, "- " * 100_000, "a: b", "- {text: a}", "- ["])
def test_what_is_no_list_of_records_is_no_set(content: str, tmp_path: Path) -> None:
    (tmp_path / "set.yml").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"."):
        load_sentences(tmp_path / "set.yml")
