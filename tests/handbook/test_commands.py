"""Every command that README, handbook, messages and templates name is one, with options that exist."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from brandhub.command.line import make_parser
from brandhub.ground.catalogues import load_catalogue
from locking import RESOLUTIONS
from profiles.start import read_arguments as read_profile

from bench.kits import read_arguments as read_bench_of_kits
from bench.portal import read_arguments as read_bench_of_portal
from bench.projects import read_arguments as read_bench_of_corpus
from bench.start import read_arguments as read_bench
from fuzz.start import read_arguments as read_fuzz
from handbook.blocks import FENCE, HANDBOOK, ROOT
from load.start import read_arguments as read_load
from mutants.start import read_arguments as read_mutants
from pictures.start import read_arguments as read_pictures
from practice.start import read_arguments as read_practice

TEXTS = [ROOT / "README.md", ROOT / "data/README.md", *sorted(HANDBOOK.rglob("*.md"))]
CATALOGUES = sorted((ROOT / "hooks/brandhub/ground/catalogues").glob("*.po"))
COMMAND = r"(?:python3|py) hub\.py"


def _read_test(words: Sequence[str]) -> None:
    """pytest takes the words. Few are named, and those are known."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word in ("-k", "-m"):
            assert rest.pop(0)
        elif word == "--versions":
            assert rest.pop(0) in RESOLUTIONS
        else:
            assert word == "--update-goldens" or (ROOT / word).exists(), word


def _read_lock(words: Sequence[str]) -> None:
    assert list(words) in ([], ["--upgrade"])


def _read_bench(words: Sequence[str]) -> None:
    others = {"kits": read_bench_of_kits, "portal": read_bench_of_portal, "corpus": read_bench_of_corpus}
    if words and words[0] in others:
        others[words[0]](words[1:])
    else:
        read_bench(words)


BEFORE_THE_HUB: dict[str, Callable[[Sequence[str]], object]] = {
    "test": _read_test,
    "mutants": read_mutants,
    "pictures": read_pictures,
    "load": lambda words: read_load(list(words)),
    "practice": read_practice,
    "bench": _read_bench,
    "profile": read_profile,
    "fuzz": read_fuzz,
    "lock": _read_lock,
}


def reads(words: Sequence[str]) -> str:
    """What is wrong with a command line; nothing when the hub could run it."""
    said = StringIO()
    with redirect_stderr(said), redirect_stdout(said):
        try:
            if words and words[0] in BEFORE_THE_HUB:
                BEFORE_THE_HUB[words[0]](words[1:])
            else:
                make_parser(load_catalogue("de")).parse_args(list(words))
        except SystemExit as end:
            return said.getvalue().strip() if end.code else ""
        except AssertionError as wrong:
            return f"not known: {wrong}"
    return ""


def named_in(text: str) -> Iterator[tuple[int, str]]:
    """Line and words of every command in a Markdown text: in code spans, and in blocks where one begins a line."""
    within = False
    for number, line in enumerate(text.splitlines(), 1):
        if FENCE.match(line):
            within = not within
        elif within:
            found = re.match(rf"^\s*(?:- run: |- )?{COMMAND}(.*?)(?:\s{{2,}}.*)?$", line)
            if found:
                yield number, found[1]
        else:
            for found in re.finditer(rf"`{COMMAND}([^`]*)`", line):
                yield number, found[1]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_page_names_only_commands_that_exist(path: Path) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: hub.py{words}: {what}"
        for line, words in named_in(path.read_text(encoding="utf-8"))
        if (what := reads(shlex.split(words.partition(" > ")[0], comments=True)))  # `> file` is the terminal's
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_a_message_names_only_commands_that_exist(path: Path) -> None:
    """In a sentence the command ends somewhere: the words behind it are not read."""
    for found in re.finditer(rf"{COMMAND} ([^\"„“”]*)", path.read_text(encoding="utf-8")):
        words = found[1].replace("{noun}", "story").replace("\\n", " ").rstrip(".\\ ").split()
        assert any(not reads(words[:end]) for end in range(len(words), 0, -1)), found[0]


def test_what_begins_before_the_hub_is_what_the_starter_says() -> None:
    starter = (ROOT / "hub.py").read_text(encoding="utf-8")
    assert set(re.findall(r'\["(\w+)"\]', starter)) == BEFORE_THE_HUB.keys()


@pytest.mark.parametrize(
    "words",
    [["chek"], ["check", "--formt", "json"], ["new", "stori"], ["release"], ["mutants", "--olny"], ["lock", "-x"]],
)
def test_a_command_that_does_not_exist_is_seen(words: list[str]) -> None:
    assert reads(words)
