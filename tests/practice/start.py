"""Lay out a project to practise in: what `hub.py practice FOLDER` hands over to.

Musterstadt does not exist, and every value in it is made up: whoever practises there can break nothing and publish
nothing. It is the sample of the tests with the look and the machine of this project, so that every command works on it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "sample"
PARTS = ("hooks", "overrides", "docs/handbook", "mkdocs.yml", "data/README.md")
BRAND = ("colours.yml", "type.yml", "word-mark.yml")
# The compiled modules of the hub go along: else every first command there would compile it anew.
IGNORED = shutil.ignore_patterns(".*", "*.pyc.*")

# A release asks for the operator's data. Nobody is named: there is nobody.
OPERATOR = (
    (re.compile(r"(email: )AUSFÜLLEN"), r"\1redaktion@example.org"),
    (re.compile(r"(phone: )AUSFÜLLEN"), r'\1"000"'),
    (re.compile(r"AUSFÜLLEN"), "Stadt Musterstadt (erfunden)"),
)
# German and English, as in hub.py.
SENTENCES = {
    "taken": (
        "Den Ordner {folder} gibt es schon, und er ist nicht leer. Nehmen Sie einen anderen Namen.",
        "The folder {folder} exists and is not empty. Take another name.",
    ),
    "inside": (
        "{folder} liegt im Projekt. Nehmen Sie uebung oder einen Ordner daneben, etwa ../uebung.",
        "{folder} lies inside the project. Take uebung or a folder beside it, such as ../uebung.",
    ),
    "done": (
        "Das Übungsprojekt liegt in {folder}. Weiter geht es mit: python3 hub.py check --root {folder}",
        "The practice project lies in {folder}. Go on with: python3 hub.py check --root {folder}",
    ),
}


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py practice", description="Schreibt ein Projekt zum Üben: Musterstadt.")
    parser.add_argument("folder", type=Path, metavar="ORDNER")
    parser.add_argument("--lang", choices=("de", "en"), default=os.environ.get("HUB_LANG", "de"))
    return parser.parse_args(args)


def lay_out(folder: Path) -> Path:
    """Writes the practice project into a new folder, committed where git is there. Returns the folder."""
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
    for name in (*PARTS, *(f"data/brand/{name}" for name in BRAND)):
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=IGNORED)
        else:
            shutil.copyfile(source, target)
    site = folder / "data" / "site.yml"
    text = site.read_text(encoding="utf-8")
    for gap, words in OPERATOR:
        text = gap.sub(words, text)
    site.write_text(text, encoding="utf-8")
    (folder / ".gitignore").write_text("/site/\n/.site-*\n/.cache/\n__pycache__/\n", encoding="utf-8")
    _commit(folder)
    return folder


def _commit(folder: Path) -> None:
    """The first commit, against which `impact` compares. Without git there is none, and `impact` says so."""
    nobody = ("-c", "user.name=Übung", "-c", "user.email=uebung@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "--quiet"), ("add", "--all"), (*nobody, "commit", "--quiet", "--message", "Musterstadt")):
        try:
            subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return


def main(args: Sequence[str]) -> int:
    """0 when the project was written; 1 when the folder will not do."""
    arguments = read_arguments(args)
    english = arguments.lang == "en"
    folder: Path = arguments.folder
    place = folder.resolve()
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        print(SENTENCES["taken"][english].format(folder=folder), file=sys.stderr)
        return 1
    if place.is_relative_to(ROOT) and place != ROOT / "uebung":  # git would take it for a part of the project
        print(SENTENCES["inside"][english].format(folder=folder), file=sys.stderr)
        return 1
    lay_out(place)
    print(SENTENCES["done"][english].format(folder=folder))
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
