"""Patterns: regular expressions as Python has translated them, kept from one command to the next.

Whoever judges a text has nine hundred of them made; of a check after an edit that took a fifth. A translation is found
by the expression, its flags, and the very build of Python, and by nothing else: nothing else goes into it. What was
kept is no program: the engine looks through every translation before it takes it, and what it refuses is made anew.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import re
import sys
import threading
from array import array
from pathlib import Path
from typing import Any, Final, NamedTuple

from brandhub.ground.stores import Store

FOLDER: Final = ".cache/patterns"
MOST: Final = 16_000_000
SEVERAL: Final = 50
"""Kept anew once one of so many had to be made: a few come from what a text says and are others every time."""
_COMPILER: Final[Any] = importlib.import_module("re._compiler")  # there is no public way to hand in a translation
_ENGINE: Final[Any] = _COMPILER._sre
_UNIT: Final = "I"

Wording = tuple[bool, str | bytes, int]
"""Whether an expression is one for bytes, the expression, and its flags."""


class Translation(NamedTuple):
    """What the engine is given for an expression. `numbers`: of the groups that have names."""

    flags: int
    code: bytes
    groups: int
    numbers: dict[str, int]


class _Listener(threading.local):
    """Stands before the engine and remembers, for each thread, what it was given last."""

    heard: tuple[Any, ...]

    def compile(self, *given: Any) -> re.Pattern[Any]:
        self.heard = given
        made: re.Pattern[Any] = _ENGINE.compile(*given)
        return made

    def __getattr__(self, name: str) -> Any:
        return getattr(_ENGINE, name)


class Patterns:
    """While it is entered, translations are taken from `store`; in the end those that this command has used lie there.

    `name`: of the command; others use others.
    """

    def __init__(self, store: Store, name: str) -> None:
        self._store, self._name = store, store.name([name])
        self._known: dict[Wording, Translation] = {}
        self._used: set[Wording] = set()
        self._made: dict[Wording, Translation] = {}
        self._listener = _Listener()
        self._translate: Any = None
        self._process = 0

    def __enter__(self) -> Patterns:
        self.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self) -> None:
        """From now on, until the process ends or is told to. In a copy of a process that had begun, in its place."""
        before = getattr(_COMPILER.compile, "__self__", None)
        if isinstance(before, Patterns) and before._process != os.getpid():
            before.end()
        if self._store.folder is not None and array(_UNIT).itemsize == _ENGINE.CODESIZE:
            self._known = _unpack(self._store.find(self._name, used=False) or b"")
            self._translate, self._process = _COMPILER.compile, os.getpid()
            _COMPILER.compile, _COMPILER._sre = self._compile, self._listener
            atexit.register(self.end)

    def end(self) -> None:
        """Keeps what was made, and lets Python translate by itself again."""
        if self._translate is None:
            return
        _COMPILER.compile, _COMPILER._sre = self._translate, _ENGINE
        self._translate = None
        atexit.unregister(self.end)
        if self._process != os.getpid() or len(self._made) * SEVERAL <= len(self._used):
            return
        if self._store.keep(self._name, _pack({**{one: self._known[one] for one in self._used}, **self._made})):
            self._store.trim()

    def _compile(self, expression: Any, flags: Any = 0) -> re.Pattern[Any]:
        if not isinstance(expression, str | bytes) or flags & re.DEBUG:
            told: re.Pattern[Any] = self._translate(expression, flags)
            return told
        wording = isinstance(expression, bytes), expression, int(flags)
        kept = self._known.get(wording)
        if kept is not None and (pattern := _pattern_of(expression, kept)) is not None:
            self._used.add(wording)
            return pattern
        made: re.Pattern[Any] = self._translate(expression, flags)
        _, meant, code, groups, numbers, _ = self._listener.heard
        self._made[wording] = Translation(int(meant), array(_UNIT, code).tobytes(), groups, dict(numbers))
        return made


def patterns_of(root: Path, name: str, *, keeps: bool) -> Patterns:
    """Those of a command on a project; `keeps`: whether anything may come from an earlier one or stay for the next."""
    stamp = f"{sys.implementation.name} {sys.version} {sys.byteorder} {_ENGINE.MAGIC}"
    return Patterns(Store(root / FOLDER if keeps else None, stamp, MOST), name)


def _pattern_of(expression: str | bytes, kept: Translation) -> re.Pattern[Any] | None:
    """The pattern of a translation; None when the engine refuses it."""
    units = array(_UNIT)
    named: list[str | None] = [None] * (kept.groups + 1)
    try:
        units.frombytes(kept.code)
        for name, number in kept.numbers.items():
            named[number] = name
        made: re.Pattern[Any] = _ENGINE.compile(
            expression, kept.flags, units.tolist(), kept.groups, kept.numbers, tuple(named)
        )
    except (RuntimeError, ValueError, TypeError, LookupError, OverflowError):
        return None
    return made


def _pack(translations: dict[Wording, Translation]) -> bytes:
    """A line of JSON, and behind it the code of all."""
    told = [
        [is_bytes, _letters(expression), flags, one.flags, len(one.code), one.groups, one.numbers]
        for (is_bytes, expression, flags), one in translations.items()
    ]
    return json.dumps(told).encode() + b"\n" + b"".join(one.code for one in translations.values())


def _letters(expression: str | bytes) -> str:
    return expression.decode("latin-1") if isinstance(expression, bytes) else expression


def _unpack(raw: bytes) -> dict[Wording, Translation]:
    """Nothing at all where it is not what was packed."""
    line, _, code = raw.partition(b"\n")
    found: dict[Wording, Translation] = {}
    at = 0
    try:
        for is_bytes, letters, flags, meant, length, groups, numbers in json.loads(line or b"[]"):
            expression = letters.encode("latin-1") if is_bytes else letters
            found[is_bytes, expression, flags] = Translation(meant, code[at : at + length], groups, numbers)
            at += length
    except (ValueError, TypeError, AttributeError):
        return {}
    return found if at == len(code) else {}
