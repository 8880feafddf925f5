"""The command line: reads arguments, runs one command, returns its exit code."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from brandhub.command.arguments import Reader, language_of
from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.ground.clearing import clear_seldom
from brandhub.ground.clock import read_clock
from brandhub.ground.patterns import patterns_of
from brandhub.products.preview.opening import DEFAULT, EDITORS

NOUNS: Final = ("story", "fact", "claim", "event", "partner")
FORMATS: Final = ("text", "html", "json", "ics")
PLATFORMS: Final = ("gitlab", "github")


@dataclass(frozen=True)
class Call:
    """What every command is told: where, when, in which language, and its own arguments."""

    root: Path
    now: datetime
    catalogue: Catalogue
    arguments: argparse.Namespace


def main(words: Sequence[str]) -> int:
    """Runs one command. Exit codes as in the table of the README; 2 for arguments that cannot be read."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # Windows consoles default to a code page without umlauts
            stream.reconfigure(encoding="utf-8", errors="replace")
    clear_seldom()
    catalogue = load_catalogue(language_of([*words], os.environ.get("HUB_LANG", "de")))
    parser = make_parser(catalogue)
    arguments = parser.parse_args([*words])
    if arguments.command is None:
        parser.print_help()
        return 2
    try:
        now = read_clock(arguments.today, os.environ)
    except ValueError:
        parser.tell(catalogue.text("line.not-a-day", {"found": arguments.today}))
    if not arguments.root.is_dir():
        parser.tell(catalogue.text("line.no-folder", {"found": arguments.root}))
    call = Call(arguments.root.resolve(), now, catalogue, arguments)
    command: Callable[[Call], int] = arguments.run
    try:
        return command(call)
    except BrokenPipeError:  # the reader of a pipe (`| head`) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def make_parser(words: Catalogue) -> Reader:
    """All commands and their options. The tests read the handbook with it."""
    parser = Reader(words=words, prog="hub.py", description=words.text("line.what"), epilog=words.text("line.besides"))
    commands = parser.add_subparsers(dest="command", metavar="BEFEHL", title=words.text("line.title.commands"))

    def begin(name: str) -> Reader:
        told = words.text(f"line.{name}")
        reader = commands.add_parser(name, words=words, help=told, description=told)
        folder, day = Path(os.environ.get("HUB_ROOT", ".")), os.environ.get("HUB_TODAY")
        reader.add_argument("--root", type=Path, default=folder, metavar="ORDNER", help=words.text("line.option.root"))
        reader.add_argument("--today", default=day, metavar="JJJJ-MM-TT", help=words.text("line.option.today"))
        language, known = os.environ.get("HUB_LANG", "de"), ("de", "en")
        reader.add_argument("--lang", choices=known, default=language, help=words.text("line.option.lang"))
        return reader

    check = begin("check")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--no-cache", action="store_true", help=words.text("line.option.find-anew"))
    check.set_defaults(run=_later("check"))
    explain = begin("explain")
    explain.add_argument("code", nargs="?", metavar="NAME")
    explain.set_defaults(run=_later("explain"))
    build = begin("build")
    build.add_argument("--out", type=Path, metavar="ORDNER")
    build.add_argument("--copies", action="store_true", help=words.text("line.option.copies"))
    build.add_argument("--shrink", action="store_true", help=words.text("line.option.shrink"))
    build.add_argument("--no-cache", action="store_true", help=words.text("line.option.make-anew"))
    build.set_defaults(run=_later("build"))
    export = begin("export")
    export.add_argument("folder", type=Path, metavar="ORDNER")
    export.set_defaults(run=_later("export"))
    schemas = begin("schemas")
    schemas.set_defaults(run=_later("schemas"))
    fonts = begin("fonts")
    fonts.set_defaults(run=_later("fonts"))
    hosting = begin("hosting")
    hosting.set_defaults(run=_later("hosting"))
    new = begin("new")
    new.add_argument("noun", choices=NOUNS, metavar="|".join(NOUNS))
    new.add_argument("name", nargs="?", metavar="NAME")
    new.add_argument("--set", action="append", default=[], metavar="FELD=WERT")
    new.set_defaults(run=_later("new"))
    measuring = begin("measure")
    measuring.add_argument("folder", type=Path, nargs="?", default=Path("tests/content/prose"), metavar="ORDNER")
    measuring.set_defaults(run=_later("measure"))
    impact = begin("impact")
    impact.set_defaults(run=_later("impact"))
    report = begin("report")
    report.add_argument("--format", choices=FORMATS, default="text")
    report.set_defaults(run=_later("report"))
    release = begin("release")
    release.add_argument("version", metavar="VERSION")
    release.set_defaults(run=_later("release"))
    sync = begin("sync")
    sync.add_argument("target", metavar="ORDNER|s3://EIMER/PFAD")
    sync.add_argument("--from", dest="source", type=Path, metavar="ORDNER")
    sync.add_argument("--endpoint", metavar="https://…")
    sync.add_argument("--dry-run", action="store_true")
    sync.add_argument("--shrink", action="store_true")
    sync.set_defaults(run=_later("sync"))
    translated = begin("translated")
    translated.add_argument("name", nargs="?", metavar="KENNUNG")
    translated.add_argument("version", nargs="?", choices=("en", "ls"), metavar="en|ls")
    translated.set_defaults(run=_later("translated"))
    verify = begin("verify")
    what = verify.add_mutually_exclusive_group(required=True)
    what.add_argument("kit", type=Path, nargs="?", metavar="DATEI")
    what.add_argument("--rebuild", metavar="VERSION", help=words.text("line.option.rebuild"))
    verify.add_argument("--against", type=Path, metavar="ORDNER", help=words.text("line.option.against"))
    verify.set_defaults(run=_later("verify"))
    owners = begin("codeowners")
    owners.add_argument("platform", choices=PLATFORMS)
    owners.add_argument("--editors", nargs="+", required=True, metavar="@NAME")
    owners.add_argument("--developers", nargs="+", required=True, metavar="@NAME")
    owners.add_argument("--out", type=Path, metavar="DATEI")
    owners.set_defaults(run=_later("codeowners"))
    serve = begin("serve")
    serve.add_argument("--port", type=int, default=8000)
    editor = os.environ.get("HUB_EDITOR", DEFAULT)
    serve.add_argument(
        "--editor",
        default=editor,
        metavar="PROGRAMM",
        help=words.text("line.option.editor", {"known": ", ".join(EDITORS)}),
    )
    serve.set_defaults(run=_later("serve"))
    return parser


def _later(name: str) -> Callable[[Call], int]:
    """A command that is imported when it runs: nobody who checks should wait for the tools of the press kits."""

    def run(call: Call) -> int:
        with patterns_of(call.root, name, keeps=name == "check" and not call.arguments.no_cache):
            command: Callable[[Call], int] = getattr(importlib.import_module(f"brandhub.command.{name}"), f"run_{name}")
            return command(call)

    return run
