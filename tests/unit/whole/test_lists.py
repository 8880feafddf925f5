"""Lists: the short spelling of phrases, and what a harmless phrase frees."""

from __future__ import annotations

import pytest
from brandhub.whole.orphan_german import fold
from brandhub.whole.orphan_lists import patterns, with_gaps
from brandhub.whole.orphan_phrases import Phrasebook
from brandhub.whole.orphan_tokens import read_line

SPELT = [
    ("den rang ab/abgelaufen", "Sie läuft ihr den Rang ab.", "den rang ab"),
    ("den rang ab/abgelaufen", "Sie läuft ihr den Vorrang ab.", None),
    ("hat ... zulauf", "Die Schau hat seit gestern Zulauf.", "hat seit gestern zulauf"),
    ("hat ... zulauf", "Die Schau hat Pause, nicht Zulauf.", None),
    ("zwilling*", "Die Zwillinge singen.", "zwillinge"),
    ("ganz [und] gar", "Das ist ganz gar.", "ganz gar"),
    ("ganz [und] gar", "Das ist ganz und gar wahr.", "ganz und gar"),
    ("steigt auf $", "Der Klub steigt auf.", "steigt auf"),
    ("steigt auf $", "Der Klub steigt auf das Rad.", None),
    ("zurueck nach/$", "Es geht zurück.", "zurueck"),
    ("zurueck nach/$", "Es geht zurück zum Tor.", None),
    ("vor {city}", "Sie liegt vor Essen.", "vor essen"),
    ("je _er desto", "Je später desto stiller.", "je spaeter desto"),
]


@pytest.mark.parametrize(("spelt", "text", "found"), SPELT)
def test_a_phrase_finds_what_it_spells(spelt: str, text: str, found: str | None) -> None:
    line = read_line(text, fold)
    (found_ones,) = Phrasebook(patterns(spelt, {"city": "essen bochum"})).find(line.folded)
    ranges = list(line.matches(found_ones))
    assert [" ".join(token.fold for token in line.tokens[a : b + 1]) for a, b in ranges] == ([found] if found else [])


@pytest.mark.parametrize(
    ("free", "text", "words"),
    [
        (r"beim ersten \w+", "Das war beim ersten Rekord.", {"beim", "ersten"}),
        (r"sie ((?:\w+ ){0,3})am besten", "Sie kommen zu dritt am besten.", {"sie", "am", "besten"}),
        (r"so (?:\w+ ){1,2}wie immer", "Es war so groß wie immer.", {"so", "wie", "immer"}),
        (r"(?:nach|vor) \w+ jahren", "Es war nach hundert Jahren.", {"nach", "jahren"}),
    ],
)
def test_a_harmless_phrase_frees_only_what_it_names(free: str, text: str, words: set[str]) -> None:
    line = read_line(text, fold)
    (found,) = Phrasebook(with_gaps([free])).find(line.folded)
    freed = {line.tokens[at].fold for a, b in line.stretches(found) for at in range(a, b + 1)}
    assert freed == words
