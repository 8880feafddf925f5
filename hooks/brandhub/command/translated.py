"""`translated`: shows what happened to an original, and notes that a version has caught up with it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from brandhub.command.history import earlier_texts
from brandhub.ground.catalogues import Catalogue, Phrase
from brandhub.ground.spelling import nearest
from brandhub.whole.content import load_content
from brandhub.whole.passages import Turn, stamp_of, wordings_in
from brandhub.whole.translations import Version, versions_of

if TYPE_CHECKING:
    from brandhub.command.line import Call

_STAMP: Final = re.compile(r"^translation-of:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def run_translated(call: Call) -> int:
    """Without a language it shows, with one it writes the stamp. 1 when there is no such version."""
    name, language = call.arguments.name, call.arguments.version
    known = list(versions_of(load_content(call.root)))
    chosen = [version for version in known if name in (None, version.name)]
    if language is not None:
        chosen = [version for version in chosen if version.language == language]
    if name is not None and not chosen:
        print(_unknown(name, language, known, call.catalogue), file=sys.stderr)
        return 1
    if language is not None:
        for version in chosen:
            _stamp(version, call)
        return 0
    behind = [version for version in chosen if version.turns or not version.is_stamped]
    for version in behind:
        print("\n".join(_told(version, call.root, call.catalogue)) + "\n")
    print(call.catalogue.text("desk.translated.count", {"count": len(chosen), "behind": len(behind)}))
    return 0


def _unknown(name: str, language: str | None, known: Sequence[Version], words: Catalogue) -> str:
    if any(version.name == name for version in known):
        languages = ", ".join(version.language for version in known if version.name == name)
        return words.text("desk.translated.no-version", {"name": name, "language": language, "known": languages})
    guess = nearest(name, [version.name for version in known])
    key = "desk.translated.unknown" if guess is None else "desk.translated.unknown-near"
    return words.text(key, {"name": name, "nearest": guess})


def _stamp(version: Version, call: Call) -> None:
    path, stamp = version.written.path, stamp_of(version.original)
    file = call.root / path
    text = file.read_bytes().decode("utf-8")
    file.write_bytes(_stamped(text, stamp).encode("utf-8"))
    print(call.catalogue.text("desk.translated.stamped", {"path": path, "original": version.original.path}))


def _stamped(text: str, stamp: str) -> str:
    """The text of a file with the stamp as the last line of its front matter; everything else stays as it is."""
    ending = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    close = plain.index("\n---", 3) + 1
    front = _STAMP.sub("", plain[:close]) + f"translation-of: {stamp}\n"
    return (front + plain[close:]).replace("\n", ending)


def _told(version: Version, root: Path, words: Catalogue) -> Iterator[str]:
    """The version, and every passage of its original that is another one now, before and after."""
    values = {
        "language": Phrase.of(f"language.{version.language}"),
        "path": version.written.path,
        "original": version.original.path,
        "command": f"python3 hub.py translated {version.name} {version.language}",
    }
    if not version.is_stamped:
        yield words.text("desk.translated.unstamped", values)
        return
    yield words.text("desk.translated.behind", values)
    turns = version.turns
    before = _wordings(turns, root, version.original.path)
    for turn in turns:
        yield "  " + words.text(f"desk.translated.{turn.kind}", {"line": turn.line})
        if turn.old is not None:
            old = before.get(turn.old)
            yield from _quoted("-", old if old is not None else words.text("desk.translated.lost"))
        if turn.new is not None:
            yield from _quoted("+", turn.new.text)


def _quoted(sign: str, text: str) -> Iterator[str]:
    return (f"    {sign} {line}" for line in text.splitlines())


def _wordings(turns: Sequence[Turn], root: Path, path: str) -> dict[str, str]:
    """The old words of what changed, by their marks, as far as git still has them."""
    missing = {turn.old for turn in turns if turn.old is not None}
    found: dict[str, str] = {}
    for text in earlier_texts(root, path):
        if not missing:
            break
        known = wordings_in(text)
        found |= {mark: known[mark] for mark in missing & known.keys()}
        missing -= known.keys()
    return found
