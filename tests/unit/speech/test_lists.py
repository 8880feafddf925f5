"""Lists: the short spelling of phrases, and what a harmless phrase frees."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from brandhub.speech import lexicon
from brandhub.speech.german.search import fold
from brandhub.speech.lists import patterns, with_gaps
from brandhub.speech.phrases import Phrasebook
from brandhub.speech.tokens import read_line

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


def test_a_class_that_there_is_not_is_an_error() -> None:
    with pytest.raises(LookupError):
        patterns("vor {town}", {"city": "essen"})
    with pytest.raises(LookupError):
        patterns("vor {city}")


def lexicons(language: str) -> Iterator[tuple[ModuleType, dict[str, str]]]:
    """The lists of a language, each with its classes of words."""
    folder = Path(str(lexicon.__file__)).parent / language
    for path in sorted(folder.glob("*.py")):
        module = importlib.import_module(f"brandhub.speech.lexicon.{language}.{path.stem}")
        yield module, getattr(module, "CLASSES", {})


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from texts_in(inner)
    elif isinstance(value, dict):
        yield from texts_in([*value.values()])


@pytest.mark.parametrize("language", ["german", "english"])
def test_every_class_of_words_is_used_by_some_phrase(language: str) -> None:
    inherited = importlib.import_module(f"brandhub.speech.lexicon.{language}.fields").CLASSES
    used_anywhere, idle = set(), []
    for module, classes in lexicons(language):
        others = [value for name, value in vars(module).items() if name != "CLASSES"]
        phrases = " ".join(texts_in(others))
        used = set(re.findall(r"\{(\w+)\}", phrases))
        used_anywhere |= {name for name in used if classes.get(name, inherited.get(name)) == inherited.get(name)}
        idle += [f"{module.__name__} {name}" for name in classes if name not in inherited and name not in used]
        idle += [
            f"{module.__name__} {name}"
            for name, words in classes.items()
            if name in inherited and inherited[name] != words and name not in used
        ]
    assert idle + [name for name in inherited if name not in used_anywhere] == []
