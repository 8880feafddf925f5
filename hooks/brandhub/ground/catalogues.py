"""Message catalogues: every sentence the hub says to editors or readers stands in a .po file, never in code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Final

from babel.messages.pofile import read_po

LANGUAGES: Final = ("de", "en")
CATALOGUES: Final = (
    "messages",
    "proofs",
    "portal",
    "pages",
    "charts",
    "kit",
    "desk",
    "calendars",
    "asking",
    "editor",
    "citations",
    "embeds",
    "open-data",
    "feeds",
    "preview",
)
EXPLANATIONS: Final = "explanations"  # long texts that only `explain` and the handbook need
FOLDER: Final = Path(__file__).parent / "catalogues"


@dataclass(frozen=True)
class Phrase:
    """A message that waits for its language: a key of the catalogue and the values for its placeholders."""

    key: str
    values: tuple[tuple[str, object], ...] = ()

    @classmethod
    def of(cls, key: str, **values: object) -> Phrase:
        return cls(key, tuple(values.items()))


@dataclass(frozen=True)
class Bilingual:
    """A ready text in each language, for values that come from content rather than from the catalogue."""

    de: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.en if language == "en" else self.de


@dataclass(frozen=True)
class Catalogue:
    """All messages of one language, by symbolic key. `{name}` in a message is filled from values."""

    language: str
    messages: Mapping[str, str]

    def __contains__(self, key: object) -> bool:
        return key in self.messages

    def text(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """The message in words. Raises KeyError for a key or value that is missing: a gap is a bug of ours."""
        pattern = self.messages[key]
        if "{" not in pattern and "}" not in pattern:
            return pattern
        given = values or {}
        return pattern.format(**{name: self._word(given[name]) for name in _names_in(pattern)})

    def outline(self, key: str) -> str:
        """The message in general, with „…“ in the place of every value. Raises KeyError for a key that is missing."""
        return re.sub(r"…\.(?=\s|$)", "…", self.messages[key].format_map(_Anything()))

    def _word(self, value: object) -> str:
        if isinstance(value, Phrase):
            return self.text(value.key, dict(value.values))
        if isinstance(value, Bilingual):
            return value[self.language]
        if isinstance(value, tuple):
            return "; ".join(self._word(part) for part in value)
        return str(value)


@cache
def _names_in(pattern: str) -> frozenset[str]:
    """The placeholders of a message."""
    return frozenset(name for _, name, _, _ in Formatter().parse(pattern) if name)


class _Anything(dict[str, str]):
    """Stands for values that are not known."""

    def __missing__(self, key: str) -> str:
        return "…"


@cache
def load_catalogue(language: str, names: tuple[str, ...] = CATALOGUES) -> Catalogue:
    """Reads the catalogues of one language from the package; later names may not redefine earlier keys."""
    messages: dict[str, str] = {}
    for name in names:
        path = FOLDER / f"{name}.{language}.po"
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id and isinstance(message.id, str):
                    if message.id in messages:
                        raise KeyError(f"{path.name}: {message.id} is defined twice")
                    messages[message.id] = str(message.string)
    return Catalogue(language, messages)
