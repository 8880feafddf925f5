"""Message catalogues: every sentence the hub says to editors or readers stands in a .po file, never in code."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source, find_spec
from pathlib import Path
from string import Formatter
from typing import Final

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
_KEPT: Final = Path(cache_from_source(__file__)).parent
"""Where Python keeps code that it has read, and the hub catalogues."""


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
    """Reads the catalogues of one language from the package; later names may not redefine earlier keys.

    Reading them takes longer than half of all commands, so what they say is kept, for as long as no letter of them
    changes, nor what reads them.
    """
    texts = [(f"{name}.{language}.po", (FOLDER / f"{name}.{language}.po").read_bytes()) for name in names]
    place = _KEPT / f"catalogue-{language}-{'-'.join(names) if len(names) < len(CATALOGUES) else 'all'}.json"
    mark = _mark_of(texts)
    messages = _kept(place, mark)
    if messages is None:
        messages = _read(texts, language)
        if not sys.dont_write_bytecode:
            _keep(place, mark, messages)
    return Catalogue(language, messages)


def _mark_of(texts: Iterable[tuple[str, bytes]]) -> str:
    """Of what the files say, of Python, this module and Babel. It says nothing of the folder: copies say the same."""
    babel = find_spec("babel")
    readers = [Path(babel.origin)] if babel and babel.origin else []
    looks = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in readers]
    digest = sha256(repr((sys.version, looks)).encode() + Path(__file__).read_bytes())
    for name, raw in texts:
        digest.update(f"{name} {len(raw)} ".encode() + raw)
    return digest.hexdigest()


def _read(texts: Iterable[tuple[str, bytes]], language: str) -> dict[str, str]:
    from babel.messages.pofile import read_po

    messages: dict[str, str] = {}
    for name, raw in texts:
        for message in read_po(io.BytesIO(raw), locale=language):
            if message.id and isinstance(message.id, str):
                if message.id in messages:
                    raise KeyError(f"{name}: {message.id} is defined twice")
                messages[message.id] = str(message.string)
    return messages


def _kept(place: Path, mark: str) -> dict[str, str] | None:
    """None where nothing is kept, or something else, or something that is damaged."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        said: dict[str, str] = json.loads(place.read_bytes())
        if said.pop("", None) == f"{mark} {_checksum(said)}":
            return said
    return None


def _keep(place: Path, mark: str, messages: dict[str, str]) -> None:
    draft = place.with_name(f"{place.name}.{os.getpid()}.pyc")  # an ending that no stamp of the code looks at
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(json.dumps({"": f"{mark} {_checksum(messages)}", **messages}).encode())
        draft.replace(place)


def _checksum(messages: Mapping[str, str]) -> str:
    return sha256(repr(list(messages.items())).encode()).hexdigest()
