"""Sentences: all that are labelled, or written down with what is told of them, and what the hub tells of each.

The half of the labelled sentences that is held apart is measured as a whole alone: nobody looks at its sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import yaml

LABELLED: Final = "tests/content/prose"
APART: Final = ("held-out", "held-out-2", "held-out-3")
GOLDEN: Final = "tests/golden"
OTHERS: Final = ("orphan-happenings", "orphan-moods")
"""Golden files that are laid out in ways of their own."""
_EVENT: Final = re.compile(r"\[([a-z-]+)\]")
_LASTING: Final = re.compile(r"Bis|Vor|Seit|Until|Since|\|")


@dataclass(frozen=True)
class Asked:
    """A sentence. `is_labelled`: it counts whether anything is told of it, not which words.

    `fields`: of its prose, where it is no running text. `has_dates`: the days that it names count as well.
    `has_events`: it is read with the calendar of `orphan-happenings.yml`.
    """

    text: str
    language: str
    is_labelled: bool = False
    fields: tuple[tuple[str, bool], ...] = ()
    has_dates: bool = False
    has_events: bool = False


def load_asked(root: Path) -> list[Asked]:
    """All of them, each once."""
    found = [*_golden(root / GOLDEN)]
    for path in sorted((root / LABELLED).glob("*.yml")):
        if path.stem not in APART:
            found += [Asked(one["text"], one["language"], is_labelled=True) for one in _read(path)]
    return [*dict.fromkeys(found)]


def _golden(folder: Path) -> Iterator[Asked]:
    for path in sorted((folder / "orphans").glob("*.yml")):
        yield from (Asked(text, path.stem) for cases in _read(path).values() for text in cases)
    for path in sorted(folder.glob("orphan-*.yml")):
        for language, cases in _read(path).items() if path.stem not in OTHERS else ():
            yield from (Asked(text, language, has_dates=path.stem == "orphan-dates") for text in cases)
    happenings, moods = (_read(folder / f"{name}.yml") for name in OTHERS)
    for language, of_mood in moods.items():
        yield from (Asked(text, language, has_events=True) for text in happenings[language])
        yield from (Asked(text, language) for texts in of_mood.values() for text in texts)
        yield from (Asked(text, language, fields=(("is_question", True),)) for text in of_mood["asked"])
        yield from (Asked(text, language, fields=(("defines", True),)) for text in of_mood["defined"])


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


class Reader:
    """Reads sentences with the modules of the hub as they are imported when it is made.

    `hubs`: that of the sample, and for True the one with the calendar of the happenings.
    """

    def __init__(self, hubs: Mapping[bool, Any]) -> None:
        self._hubs = hubs
        self._check: Callable[..., Iterable[Any]] = import_module("brandhub.whole.orphans").check_orphans
        self._prose = import_module("brandhub.whole.prose").Prose
        self._place = import_module("brandhub.ground.problems").Place
        self._mentions = import_module("brandhub.speech.dates").find_mentions

    def told(self, one: Asked) -> str:
        """What the tests compare: the words that are told, in their order, or whether there are any."""
        text = one.text
        if one.has_events:
            form = "date" if _LASTING.match(text) else "when"
            text = _EVENT.sub(rf'{{{{ event("\1", form="{form}") }}}}', text)
        prose = self._prose(text, one.language, self._at, is_markdown=True, **dict(one.fields))
        problems = [*self._check(prose, self._hubs[one.has_events])]
        if one.is_labelled:
            return "something" if problems else ""
        words = sorted((problem.place.column, str(problem.values.get("word"))) for problem in problems)
        dates = [repr(mention) for mention in self._mentions(text, one.language)] if one.has_dates else []
        return " | ".join([*(word for _, word in words), *dates])

    def _at(self, start: int, _end: int) -> Any:
        return self._place("x.md", 1, start + 1)
