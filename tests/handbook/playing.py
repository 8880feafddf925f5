"""Playing: what a page of the handbook tells its reader to do is done, on a practice project in an empty folder."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import yaml
from brandhub.command.line import main

from handbook.blocks import ROOT, Block
from practice.start import lay_out
from practice.start import main as practise

TODAY = "2026-11-23"
FOLDER = "uebung"
ANY = "…"
NOBODY = {
    "GIT_AUTHOR_NAME": "Übung",
    "GIT_AUTHOR_EMAIL": "uebung@example.org",
    "GIT_COMMITTER_NAME": "Übung",
    "GIT_COMMITTER_EMAIL": "uebung@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


class Player:
    """Plays the blocks of one page. `played` holds what each of them came to, for those who count."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        self.today = TODAY
        self.edited = False

    @property
    def root(self) -> Path:
        """The project, laid out as soon as somebody needs it."""
        place = self.folder / FOLDER
        return place if place.is_dir() else lay_out(place)

    def play(self, block: Block) -> str | None:
        """Does what the block says. Returns what an output should be, where it differs."""
        kind, _, rest = block.marker.partition(" ")
        match kind.rstrip(",:"):
            case "add":
                self._write(rest.removeprefix("to "), block.text, add=True)
            case "write":
                self._write(rest, block.text)
            case "change":
                self._change(block, rest)
            case "fields":
                key, path = rest.removeprefix("of ").split(" in ")
                file = self.root / path
                file.write_text(with_fields(file.read_text(encoding="utf-8"), key, block.lines), encoding="utf-8")
                self.edited = True
            case "run":
                self._run(block, rest)
            case "output":
                return None if fits(block.lines, self.said.rstrip("\n").split("\n")) else self.said.strip("\n")
            case "quotes":
                key, _, path = rest.rpartition(" in ")
                assert_quoted(block, key, ROOT / path)
            case "not":
                assert re.match(r"run: .{12}", rest), f"{block.place}: why is it not run?"
            case _:
                raise AssertionError(f"{block.place}: <!-- test: … --> above the block must say what it is")
        return None

    def leave_clean(self, path: Path) -> None:
        """Whoever has followed the page to its end has a project without errors."""
        said = StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = main(["check", "--root", str(self.root), "--today", self.today])
        assert code == 0, f"{path.name} ends with\n{said.getvalue()}"

    def _write(self, path: str, text: str, *, add: bool = False) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        before = file.read_text(encoding="utf-8") if add and file.is_file() else ""
        file.write_text(before + text, encoding="utf-8")
        self.edited = True

    def _change(self, block: Block, path: str) -> None:
        old, new = (
            "".join(f"{line[1:]}\n" for line in block.lines if not line.startswith(sign)) for sign in ("+", "-")
        )
        text = (self.root / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{block.place}: these lines stand {text.count(old)} times in {path}:\n{old}"
        (self.root / path).write_text(text.replace(old, new), encoding="utf-8")
        self.edited = True

    def _run(self, block: Block, rest: str) -> None:
        expected = int(found[1]) if (found := re.search(r"exit (\d)", rest)) else 0
        said = TextIOWrapper(BytesIO(), encoding="utf-8", newline="", write_through=True)  # some commands write bytes
        for line in block.lines:
            words = shlex.split(line, comments=True)
            self.today = words[words.index("--today") + 1] if "--today" in words else TODAY
            with chdir(self.folder), redirect_stdout(said), redirect_stderr(said):
                code = self._command(words)
            assert code == expected, f"{block.place}: {line} ended with {code}, not {expected}\n{_read(said)}"
        self.said = _read(said)

    def _command(self, words: Sequence[str]) -> int:
        match words:
            case ["git", "add" | "commit" | "switch" | "status", *_]:
                here = ["git", "-C", str(self.root), *words[1:]]
                return subprocess.run(here, capture_output=True, env={**os.environ, **NOBODY}, check=False).returncode
            case ["python3", "hub.py", "practice", *rest]:
                return practise(rest)
            case ["python3", "hub.py", command, *rest]:
                assert self.root.is_dir()
                root = [] if "--root" in rest else ["--root", FOLDER]
                return main([command, *root, "--today", TODAY, *rest])
        raise AssertionError(f"not a command that a page may run: {' '.join(words)}")


def _read(said: TextIOWrapper) -> str:
    assert isinstance(said.buffer, BytesIO)
    return said.buffer.getvalue().decode()


def fits(expected: Sequence[str], found: Sequence[str]) -> bool:
    """Line by line; a line of … stands for any number of lines."""
    if not expected:
        return not found
    if expected[0].strip() == ANY:
        return any(fits(expected[1:], found[skipped:]) for skipped in range(len(found) + 1))
    return bool(found) and expected[0].rstrip() == found[0].rstrip() and fits(expected[1:], found[1:])


def with_fields(text: str, key: str, fields: Sequence[str]) -> str:
    """A YAML text in which one entry has these fields; what it had of them before goes."""
    lines = text.splitlines()
    start = lines.index(f"{key}:")
    end = next((n for n in range(start + 1, len(lines)) if re.match(r"\S", lines[n])), len(lines))
    inside = [f"  {line}" if line else "" for line in fields]
    named = {name for line in inside if (name := _field(line))}
    kept, field = [], ""
    for line in lines[start + 1 : end]:
        field = _field(line) or field
        if field not in named:
            kept.append(line)
    return "\n".join([*lines[: start + 1], *kept, *inside, *lines[end:]]) + "\n"


def _field(line: str) -> str:
    found = re.match(r"  ([\w-]+):", line)
    return found[1] if found else ""


def assert_quoted(block: Block, key: str, path: Path) -> None:
    """What the page shows of the real project stands there, word for word but for what is left out with …"""
    real: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    shown: Any = yaml.safe_load(block.text)
    wrong = list(_differing(shown, real[key] if key else real, key or path.name))
    assert not wrong, f"{block.place}: {path.relative_to(ROOT)} says otherwise at {', '.join(wrong)}"


def _differing(shown: Any, real: Any, where: str) -> Iterator[str]:
    if isinstance(shown, dict) and isinstance(real, dict):
        for name, value in shown.items():
            yield from _differing(value, real.get(name), f"{where}.{name}")
    elif isinstance(shown, list) and isinstance(real, list):
        yield from (f"{where}[{place}]" for place, value in enumerate(shown) if value not in real)
    elif not (isinstance(shown, str) and ANY in shown) and shown != real:
        yield where
