"""Questions: what `new` still has to know, asked on a terminal in plain words, or taken from the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.spelling import resembling
from brandhub.models.fields import UNFILLED

LONGEST: Final = 20
"""A list of more options is not printed whole: one types a word, and what resembles it is offered."""


class Unknown(Exception):
    """A value from the command line that names nothing. Only raised where nobody can be asked."""

    def __init__(self, name: str, value: str, near: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name, self.value, self.near = name, value, near


@dataclass
class Questions:
    """Answers by field: given ones first, then those of the person at the terminal; nobody there, the default.

    `ask` prints a prompt and returns a line; None where nobody can be asked. It may raise EOFError.
    """

    words: Catalogue
    given: Mapping[str, str]
    ask: Callable[[str], str] | None
    say: Callable[[str], None] = print
    taken: set[str] = field(default_factory=set)

    def text(self, name: str, default: str = UNFILLED) -> str:
        """One line of text; an empty one means the default."""
        if (value := self._given(name)) is not None:
            return value
        if self.ask is None:
            return default
        hint = "" if default == UNFILLED else f" [{default}]"
        return self.ask(f"{self.words.text(f'new.ask.{name}')}{hint}: ").strip() or default

    def choice(self, name: str, options: Mapping[str, str], default: str = UNFILLED) -> str:
        """One of the ids. Given by number, id, or a word that resembles an id or its label."""
        if (value := self._given(name)) is not None:
            if value in options or value == UNFILLED:
                return value
            raise Unknown(name, value, tuple(resembling(value, options, 3)))
        if self.ask is None:
            return default
        self.say(self.words.text(f"new.ask.{name}"))
        offered = list(options)[:LONGEST] if len(options) <= LONGEST else []
        self._list(offered, options)
        while True:
            hint = "" if default == UNFILLED else f" [{default}]"
            answer = self.ask(f"{self.words.text('new.choose' if offered else 'new.search')}{hint}: ").strip()
            if not answer:
                return default
            if answer in options:
                return answer
            if answer.isdecimal() and 0 < int(answer) <= len(offered):
                return offered[int(answer) - 1]
            found = resembling(answer, options, 6)
            self.say(self.words.text("new.offer" if found else "new.nothing", {"found": answer}))
            offered = found or offered
            self._list(offered, options)

    def _list(self, offered: list[str], options: Mapping[str, str]) -> None:
        for number, key in enumerate(offered, start=1):
            self.say(f"  {number:>2}  {options[key]}  ({key})")

    def _given(self, name: str) -> str | None:
        self.taken.add(name)
        return self.given.get(name)

    @property
    def left_over(self) -> list[str]:
        """Fields that were given and nobody asked for: misspelt, or of another kind of entry."""
        return sorted(set(self.given) - self.taken)
