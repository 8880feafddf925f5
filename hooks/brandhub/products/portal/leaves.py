"""Leaves: the pages of a list that is too long for one. Each has an address of its own, and works as plain links.

The first leaf stands at the address of the list, the others below it: `/geschichten/seite-2/`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from brandhub.products.portal.desk import Desk, View

CARDS: Final = 60
"""So many cards stand on one page, each with picture and summary."""
LINES: Final = 200
"""So many entries of one or two lines stand on one page."""
AROUND: Final = 2
"""So many leaves on either side of the own one are linked; the first and the last always are."""
_NAME: Final = {"de": "seite", "en": "page"}
_OTHER: Final = {"de": "liste", "en": "list"}
Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Leaves:
    """`home`: language → address of the list; `counts`: language → leaves; `taken`: what else has a name below it."""

    home: Mapping[str, str]
    counts: Mapping[str, int]
    taken: Collection[str] = ()

    def address(self, number: int, language: str) -> str:
        """Where a leaf stands, counted from 1."""
        if number == 1:
            return self.home[language]
        name = f"{_NAME[language]}-{number}"
        while name in self.taken:
            name += f"-{_OTHER[language]}"
        return f"{self.home[language]}{name}/"

    def addresses(self, language: str) -> Iterator[tuple[int, str]]:
        """Every leaf of a language with its number."""
        for number in range(1, self.counts[language] + 1):
            yield number, self.address(number, language)

    def versions(self, number: int) -> dict[str, str]:
        """The leaf of the same number in every language that has one."""
        return {one: self.address(number, one) for one, count in self.counts.items() if number <= count}

    def view(self, number: int, desk: Desk) -> View | None:
        """The links to the other leaves (components/leaves.html); None where there is but one."""
        last = self.counts[desk.language]
        if last < 2:
            return None
        shown = sorted({1, last, *range(max(1, number - AROUND), min(last, number + AROUND) + 1)})

        def url(other: int) -> str:
            return desk.link(self.address(other, desk.language)) if 0 < other <= last else ""

        return {
            "said": desk.word("leaves.said", number=number, count=last),
            "before": url(number - 1),
            "after": url(number + 1),
            "pages": [
                {"number": one, "url": url(one), "current": one == number, "is_gap": one - before > 1}
                for before, one in zip([0, *shown], shown, strict=False)
            ],
        }


def cut(entries: Sequence[Entry], most: int) -> list[Sequence[Entry]]:
    """The entries in pieces of at most `most`; one empty piece where there is none."""
    return [entries[at : at + most] for at in range(0, len(entries), most)] or [()]


def leaf_title(title: str, number: int, desk: Desk) -> str:
    """What a leaf is called: no two pages have the same name."""
    return title if number == 1 else desk.word("leaves.title", title=title, number=number)
