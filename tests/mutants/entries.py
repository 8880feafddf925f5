"""Entries: which entries of tables no sentence needs.

A draw meets a list of words once in a while. Here every entry of every table is left out in turn, and what the hub
tells then of the sentences that hold it is compared with what it tells with it. No test is run: the sentences are those
that tests ask. An entry that stands in none of them is certainly missed by none.
"""

from __future__ import annotations

import argparse
import ast
import gc
import importlib
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import copytree
from typing import Any, Final, NamedTuple

import yaml

from mutants.changes import LEFT_OUT, Change, changes_of
from mutants.sentences import GOLDEN, Asked, Reader, load_asked
from mutants.targets import all_above, module_name, tables_of, target_modules
from mutants.trials import Planter, Trial, be_patient, changed_module, try_out

TODAY: Final = "2026-11-23"
SPREAD: Final = 10
"""Sentences of each language that are asked of every entry: without a key that all need everything fails at once."""
FIRST: Final = 100
"""The shortest of those that hold an entry are asked first: the fewest other words stand in for it there."""
_OVER: Final = "…"
_COMMON: Final = "  status: published\n  sources: [chronik]\n  topic: berg\n"
_FOLDED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "", "'": "", "-": ""})
_WORD: Final = re.compile(r"[^\W_]+")
_CLASS: Final = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Entry:
    """An entry of a table that could be left out."""

    module: str
    index: int
    change: Change

    @property
    def language(self) -> str:
        """The only language whose sentences go through it, as the folder tells; empty for both."""
        return next((code for code, folder in (("de", "/german/"), ("en", "/english/")) if folder in self.module), "")

    def texts(self) -> Iterator[str]:
        """The words of it; of one with a key also those that stand under it."""
        space = vars(importlib.import_module(module_name(self.module)))
        for node in self.change.nodes:
            source = ast.unparse(node.value if isinstance(node, ast.Starred) else node)
            try:
                value = eval(source, dict(space))  # noqa: S307 - our own code
            except NameError:  # what stands inside a comprehension has no value by itself
                value = source
            yield from _strings(value)


class Need(NamedTuple):
    """Which sentence needs an entry, or what breaks without it; nothing when none does.

    `asked`: so many of the `holders` were read until the time was over.
    """

    sentence: str
    holders: int
    is_over: bool = False


def entries_of(root: Path, only: Sequence[str]) -> list[Entry]:
    """All of the modules whose path contains one of the words."""
    modules = dict.fromkeys(module for word in only for module in target_modules(root, word))
    return [
        Entry(module, index, change)
        for module in modules
        for index, change in enumerate(changes_of(ast.parse((root / module).read_text(encoding="utf-8"))))
        if change.after == LEFT_OUT
    ]


class Search:
    """All sentences with what is told of each while nothing is left out, and the lines that phrases are looked for in.

    An entry is given sentences for `effort` seconds of processors.
    """

    def __init__(self, root: Path, asked: Sequence[Asked], effort: float) -> None:
        re._MAXCACHE = re._MAXCACHE2 = 1_000_000  # type: ignore[attr-defined]  # no child makes a pattern again
        self._root, self._effort = root, effort
        self._hubs = hubs_of(root)
        self.asked = asked
        self._told: list[str] = []
        self._lines: list[str] = []
        reader = Reader(self._hubs)
        with _overheard() as lines:
            for one in asked:
                lines.clear()
                self._told.append(reader.told(one))
                self._lines.append("\n".join([one.text, one.text.lower().translate(_FOLDED), *lines]))
        chance = random.Random(1)  # noqa: S311 - a spread, no secret
        of_each = [[at for at, one in enumerate(asked) if one.language == code] for code in ("de", "en")]
        self._spread = [at for numbers in of_each for at in chance.sample(numbers, min(SPREAD, len(numbers)))]
        gc.freeze()

    def holders(self, entry: Entry) -> list[int]:
        """The sentences that may hold an entry, the shortest first."""
        pattern = pattern_of(entry.texts())
        found = [at for at in self._of_language(entry) if pattern is None or pattern.search(self._lines[at])]
        return sorted(found, key=lambda at: len(self.asked[at].text))

    def _of_language(self, entry: Entry) -> Iterator[int]:
        return (at for at, one in enumerate(self.asked) if entry.language in ("", one.language))

    def need(self, entry: Entry) -> Need:
        """Left out in a child of this process, which imports all that stands on it anew.

        Beside functions a table may hold what no text does, kinds for instance: there the others are asked as well.
        """
        holders = self.holders(entry)
        others = () if entry.module in tables_of(self._root) else {*self._of_language(entry)} - {*holders}
        numbers = [*holders[:FIRST], *self._spread, *holders[FIRST:], *sorted(others)]
        above = all_above(self._root, entry.module)
        trial = Trial(entry.module, entry.index, entry.change, ("sentences",), at_import=True)
        verdict, told = try_out(trial, lambda: self._judge(entry, numbers, above))
        if told == _OVER:
            return Need("", len(holders), is_over=True)
        return Need(told or verdict if verdict != "survived" else "", len(holders))

    def _judge(self, entry: Entry, numbers: Sequence[int], above: Iterable[str]) -> str:
        be_patient(self._effort)
        path = self._root / entry.module
        _forget(above)
        planter = Planter(path, module_name(entry.module), changed_module(path, entry.index))
        sys.meta_path.insert(0, planter)
        began = time.process_time()
        try:
            reader = Reader(self._hubs)
            for at in numbers:
                if reader.told(self.asked[at]) != self._told[at]:
                    return self.asked[at].text
                if time.process_time() - began > self._effort:
                    return _OVER
        except Exception as error:  # noqa: BLE001 - whatever breaks without it
            return f"{type(error).__name__}: {error}"
        return ""


def pattern_of(texts: Iterable[str]) -> re.Pattern[str] | None:
    """Finds every line that may hold one of the texts, and some more; None where any may."""
    parts: dict[str, None] = {}
    for text in texts:
        if "\n" in text or "/" in text:  # phrases, one a line, or words one after the other
            parts |= dict.fromkeys(rf"\b{word}" for word in _WORD.findall(_CLASS.sub(" ", text)))
            continue
        written = _CLASS.sub(r"\\w*", text.replace("{{", "{").replace("}}", "}"))
        try:
            re.compile(written)
        except re.error:
            written = re.escape(text)
        parts[f"(?:{written})"] = None
    return re.compile("|".join(parts)) if parts else None


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case re.Pattern():
            yield str(value.pattern)
        case dict():
            yield from _strings([*value, *value.values()])
        case tuple() | list() | set() | frozenset():
            for one in value:
                yield from _strings(one)


def hubs_of(root: Path) -> Mapping[bool, Any]:
    """The hub of the sample, and for True one with the calendar of the golden happenings besides."""
    inspection = importlib.import_module("brandhub.whole.inspection")
    berlin = importlib.import_module("brandhub.models.fields").BERLIN
    moment = datetime.fromisoformat(TODAY).replace(tzinfo=berlin)
    golden = yaml.safe_load((root / GOLDEN / "orphan-happenings.yml").read_text(encoding="utf-8"))
    more = yaml.safe_dump(golden["timeline"], allow_unicode=True, sort_keys=False)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        copytree(root / "tests" / "sample", project)
        plain = inspection.inspect_project(project, moment).public
        with (project / "data" / "timeline.yml").open("a", encoding="utf-8") as timeline:
            timeline.write("\n" + re.sub(r"(?m)^([a-z]+:\n)", rf"\1{_COMMON}", more))
        return {False: plain, True: inspection.inspect_project(project, moment).public}


@contextmanager
def _overheard() -> Iterator[list[str]]:
    """The lines that phrases are looked for in, as they are folded there."""
    book: Any = importlib.import_module("brandhub.speech.phrases").Phrasebook
    find, lines = book.find, list[str]()

    def hear(self: Any, folded: str) -> Any:
        lines.append(folded)
        return find(self, folded)

    book.find = hear
    try:
        yield lines
    finally:
        book.find = find


def _forget(names: Iterable[str]) -> None:
    """These modules are imported anew by whoever asks for them next."""
    for name in sys.modules.keys() & {*names}:
        del sys.modules[name]
        package, _, stem = name.rpartition(".")
        if package in sys.modules:
            vars(sys.modules[package]).pop(stem, None)


def show_entries(root: Path, only: Sequence[str], wishes: argparse.Namespace) -> int:
    """Prints those that no sentence needs, one a line as it is found, and how many there are in each module.

    `wishes`: `effort`, `sample` and `seed` of the command. Exit code: 1 when there are any.
    """
    entries = entries_of(root, only)
    if wishes.sample and len(entries) > wishes.sample:
        drawn = random.Random(wishes.seed).sample(range(len(entries)), wishes.sample)  # noqa: S311 - a draw, no secret
        entries = [entries[at] for at in sorted(drawn)]
    search = Search(root, load_asked(root), wishes.effort)
    all_of, idle = Counter(entry.module for entry in entries), Counter[str]()
    for entry in entries:
        need = search.need(entry)
        if not need.sentence:
            idle[entry.module] += 1
            where = f"{entry.module.removeprefix('hooks/brandhub/')}:{entry.change.line}"
            over = ", not all asked" if need.is_over else ""
            print(f"{where}: {entry.change.short} | {need.holders} hold it{over}", flush=True)
    print("\n| module | entries | needed by no sentence |\n|---|---:|---:|")
    for module, count in all_of.items():
        print(f"| {module.removeprefix('hooks/brandhub/')} | {count} | {idle[module]} |")
    print(f"| **all** | {all_of.total()} | {idle.total()} |")
    return 1 if idle else 0
