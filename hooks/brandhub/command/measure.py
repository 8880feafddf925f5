"""`measure`: precision and recall of the search for orphan claims on labelled sentences."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from brandhub.products.measuring import Measurement, load_sentences, measure
from brandhub.whole.inspection import inspect_project

if TYPE_CHECKING:
    from brandhub.command.line import Call

# What is held apart is measured and not shown: whoever reads its mistakes tunes on it.
SHOWN: Final = frozenset(
    {"tuning.yml", "practice.yml", "practice-2.yml", "practice-3-de.yml", "practice-3-en.yml", "practice-4.yml"}
)


def run_measure(call: Call) -> int:
    """Prints one line per set and language; mistakes only of the sets one may learn from. 1 when there is no set."""
    hub = inspect_project(call.root, call.now).whole
    folder: Path = call.root / call.arguments.folder
    sets = sorted(folder.glob("*.yml"), reverse=True)
    if hub is None or not sets:
        print(call.catalogue.text("measure.nothing", {"folder": call.arguments.folder}), file=sys.stderr)
        return 1
    for path in sets:
        for measurement in measure(path.stem, load_sentences(path), hub):
            print(call.catalogue.text("measure.line", _values(measurement, call.arguments.lang)))
            if path.name in SHOWN:
                for line in _mistakes(measurement):
                    print(call.catalogue.text(*line))
    return 0


def _values(measurement: Measurement, language: str) -> dict[str, object]:
    return {
        "name": measurement.name,
        "language": measurement.language,
        "count": len(measurement.judged),
        "precision": _per_cent(measurement.precision, language),
        "recall": _per_cent(measurement.recall, language),
        "hits": measurement.count("hit"),
        "misses": measurement.count("miss"),
        "alarms": measurement.count("false-alarm"),
        "passes": measurement.count("pass"),
    }


def _per_cent(share: Fraction, language: str) -> str:
    """Rounded down to a tenth: a measurement must not look better than it is."""
    tenths = int(share * 1000)
    return f"{tenths // 10}{',' if language == 'de' else '.'}{tenths % 10}"


def _mistakes(measurement: Measurement) -> Iterator[tuple[str, dict[str, object]]]:
    for judged in measurement.judged:
        if judged.outcome in ("miss", "false-alarm"):
            text = " ".join(judged.sentence.text.split())
            yield f"measure.{judged.outcome}", {"text": text, "words": ", ".join(judged.words)}
