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

from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.ground.clearing import clear_seldom
from brandhub.ground.clock import read_clock
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
    arguments = make_parser().parse_args(list(words))
    try:
        now = read_clock(arguments.today, os.environ)
    except ValueError:
        print(f"--today {arguments.today}: JJJJ-MM-TT / YYYY-MM-DD", file=sys.stderr)
        return 2
    catalogue = load_catalogue(arguments.lang)
    call = Call(arguments.root.resolve(), now, catalogue, arguments)
    command: Callable[[Call], int] = arguments.run
    try:
        return command(call)
    except BrokenPipeError:  # the reader of a pipe (`| head`) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def make_parser() -> argparse.ArgumentParser:
    """All commands and their options. The tests read the handbook with it."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--root", type=Path, default=Path(os.environ.get("HUB_ROOT", ".")), metavar="ORDNER")
    common.add_argument("--today", default=os.environ.get("HUB_TODAY"), metavar="JJJJ-MM-TT")
    common.add_argument("--lang", choices=("de", "en"), default=os.environ.get("HUB_LANG", "de"))
    parser = argparse.ArgumentParser(prog="hub.py", description="Der Markenhub einer Stadt")
    commands = parser.add_subparsers(dest="command", required=True, metavar="BEFEHL")
    check = commands.add_parser("check", parents=[common], help="alle Probleme aller Dateien auf einmal")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--no-cache", action="store_true", help="findet alles neu, auch was sich nicht geändert hat")
    check.set_defaults(run=_later("check"))
    explain = commands.add_parser("explain", parents=[common], help="was hinter einer Meldung steckt und was hilft")
    explain.add_argument("code", nargs="?", metavar="NAME")
    explain.set_defaults(run=_later("explain"))
    build = commands.add_parser("build", parents=[common], help="prüft und schreibt Portal und Pressemappen nach site/")
    build.add_argument("--out", type=Path, metavar="ORDNER")
    build.add_argument("--shrink", action="store_true", help="auch wenn viele Seiten weniger sind als bisher")
    build.add_argument("--no-cache", action="store_true", help="macht alles neu, auch was sich nicht geändert hat")
    build.set_defaults(run=_later("build"))
    export = commands.add_parser("export", parents=[common], help="schreibt alles als einfaches Markdown und Daten")
    export.add_argument("folder", type=Path, metavar="ORDNER")
    export.set_defaults(run=_later("export"))
    schemas = commands.add_parser("schemas", parents=[common], help="schreibt data/schemas/ neu aus den Modellen")
    schemas.set_defaults(run=_later("schemas"))
    fonts = commands.add_parser("fonts", parents=[common], help="schneidet die Schriften für Browser neu zu")
    fonts.set_defaults(run=_later("fonts"))
    hosting = commands.add_parser(
        "hosting", parents=[common], help="schreibt hosting/ neu: Einstellungen für Webserver"
    )
    hosting.set_defaults(run=_later("hosting"))
    new = commands.add_parser("new", parents=[common], help="legt etwas als Entwurf an und fragt, was dazu fehlt")
    new.add_argument("noun", choices=NOUNS)
    new.add_argument("name", nargs="?", metavar="NAME")
    new.add_argument("--set", action="append", default=[], metavar="FELD=WERT")
    new.set_defaults(run=_later("new"))
    measuring = commands.add_parser("measure", parents=[common], help="wie gut die Suche nach Behauptungen trifft")
    measuring.add_argument("folder", type=Path, nargs="?", default=Path("tests/content/prose"), metavar="ORDNER")
    measuring.set_defaults(run=_later("measure"))
    impact = commands.add_parser("impact", parents=[common], help="was die Änderung seit dem letzten Commit bewirkt")
    impact.set_defaults(run=_later("impact"))
    report = commands.add_parser("report", parents=[common], help="die Montagsseite: was abläuft, fehlt und wartet")
    report.add_argument("--format", choices=FORMATS, default="text")
    report.set_defaults(run=_later("report"))
    release = commands.add_parser("release", parents=[common], help="hält den Stand als Ausgabe fest, etwa 2026.1")
    release.add_argument("version", metavar="VERSION")
    release.set_defaults(run=_later("release"))
    sync = commands.add_parser(
        "sync", parents=[common], help="bringt die Ausgabe auf einen Server oder in einen S3-Speicher"
    )
    sync.add_argument("target", metavar="ORDNER|s3://EIMER/PFAD")
    sync.add_argument("--from", dest="source", type=Path, metavar="ORDNER")
    sync.add_argument("--endpoint", metavar="https://…")
    sync.add_argument("--dry-run", action="store_true")
    sync.add_argument("--shrink", action="store_true")
    sync.set_defaults(run=_later("sync"))
    translated = commands.add_parser(
        "translated", parents=[common], help="welche Fassung hinter ihrem Original zurück ist; mit Sprache: nachgezogen"
    )
    translated.add_argument("name", nargs="?", metavar="KENNUNG")
    translated.add_argument("version", nargs="?", choices=("en", "ls"), metavar="en|ls")
    translated.set_defaults(run=_later("translated"))
    verify = commands.add_parser(
        "verify", parents=[common], help="prüft, ob eine Pressemappe oder eine Datei daraus noch aktuell ist"
    )
    what = verify.add_mutually_exclusive_group(required=True)
    what.add_argument("kit", type=Path, nargs="?", metavar="DATEI")
    what.add_argument("--rebuild", metavar="VERSION", help="baut eine frühere Ausgabe nach und vergleicht sie")
    verify.add_argument("--against", type=Path, metavar="ORDNER", help="vergleicht auch mit einer aufgehobenen Ausgabe")
    verify.set_defaults(run=_later("verify"))
    owners = commands.add_parser("codeowners", parents=[common], help="wer gefragt wird, bevor sich eine Datei ändert")
    owners.add_argument("platform", choices=PLATFORMS)
    owners.add_argument("--editors", nargs="+", required=True, metavar="@NAME")
    owners.add_argument("--developers", nargs="+", required=True, metavar="@NAME")
    owners.add_argument("--out", type=Path, metavar="DATEI")
    owners.set_defaults(run=_later("codeowners"))
    serve = commands.add_parser("serve", parents=[common], help="lebende Vorschau mit Entwürfen")
    serve.add_argument("--port", type=int, default=8000)
    editor = os.environ.get("HUB_EDITOR", DEFAULT)
    serve.add_argument("--editor", default=editor, metavar="PROGRAMM", help=f"{', '.join(EDITORS)} oder eine Adresse")
    serve.set_defaults(run=_later("serve"))
    return parser


def _later(name: str) -> Callable[[Call], int]:
    """A command that is imported when it runs: nobody who checks should wait for the tools of the press kits."""

    def run(call: Call) -> int:
        command: Callable[[Call], int] = getattr(importlib.import_module(f"brandhub.command.{name}"), f"run_{name}")
        return command(call)

    return run
