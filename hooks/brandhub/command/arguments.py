"""Arguments: argparse in the language of whoever types. By itself it knows English, and says what it expects alone."""

from __future__ import annotations

import argparse
import re
import sys
from functools import partial
from itertools import pairwise
from typing import Final, NoReturn

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.spelling import nearest

_SAID: Final = (
    ("missing", re.compile(r"the following arguments are required: (?P<found>.+)")),
    ("missing", re.compile(r"one of the arguments (?P<found>.+) is required")),
    ("too-many", re.compile(r"unrecognized arguments: (?P<found>.+)")),
    ("without-value", re.compile(r"argument (?P<found>\S+): expected .+")),
    ("wrong", re.compile(r"argument (?P<where>\S+): invalid \w+ value: '(?P<found>.+)'")),
    ("together", re.compile(r"argument (?P<found>\S+): not allowed with argument (?P<where>\S+)")),
)
"""What argparse says, by the name of the sentence of ours that says the same."""


class Reader(argparse.ArgumentParser):
    """Reads the words of a command line. `words` holds the sentences."""

    def __init__(self, *, words: Catalogue, **more: object) -> None:
        self.words = words
        super().__init__(add_help=False, formatter_class=partial(_Layout, words=words), **more)  # type: ignore[arg-type]
        self._positionals.title = words.text("line.title.positionals")
        self._optionals.title = words.text("line.title.options")
        self.add_argument("-h", "--help", action="help", help=words.text("line.help.help"))

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and where help is. Ends with 2, as argparse does."""
        name, values = next(
            ((name, found.groupdict()) for name, pattern in _SAID if (found := pattern.fullmatch(message))),
            ("other", {"found": message}),
        )
        self.tell(self.words.text(f"line.{name}", values))

    def tell(self, sentence: str) -> NoReturn:
        """The same in a sentence that stands."""
        print(f"{sentence}\n{self.words.text('line.more', {'command': self.prog})}", file=sys.stderr)
        raise SystemExit(2)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        known = [*map(str, action.choices)] if action.choices is not None else []
        if known and value not in known:
            near = nearest(str(value), known)
            values = {"found": value, "nearest": near, "known": ", ".join(known)}
            self.tell(self.words.text("line.unknown-near" if near else "line.unknown", values))


class _Layout(argparse.HelpFormatter):
    """With the word „Aufruf“ and room for the longest name of a command."""

    def __init__(self, prog: str, *, words: Catalogue) -> None:
        super().__init__(prog, max_help_position=22)
        self._action_max_length = 14  # names of commands are indented once more than argparse counts
        self._usage_word = words.text("line.title.usage")

    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)  # type: ignore[arg-type]


def language_of(words: list[str], default: str) -> str:
    """The language that is asked for, found before anything else is read; `default` unless it is one of ours."""
    given = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    given += [after for word, after in pairwise(words) if word == "--lang"]
    return given[-1] if given and given[-1] in ("de", "en") else default if default in ("de", "en") else "de"
