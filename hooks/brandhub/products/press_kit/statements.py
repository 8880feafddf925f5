"""Statements: every value and every sentence that a kit tells, for whoever compares it with what holds today."""

from __future__ import annotations

from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Says
from brandhub.products.press_kit.selections import Selection
from brandhub.proofs.words import write_dated


def what_is_said(bench: Bench, selection: Selection) -> Says:
    """Every value and every sentence of a kit, as its texts print them."""
    hub, language = bench.hub, bench.language
    facts = {
        key: {reading.as_of.text: write_dated(reading, language) for reading in hub.series[key].readings}
        for key in sorted(selection.all_facts)
    }
    said = {key: hub.sentence(key, language) for key in sorted(selection.claims)}
    return Says(facts, {key: sentence for key, sentence in said.items() if sentence})
