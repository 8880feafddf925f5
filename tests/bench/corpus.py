"""The corpus: as many German stories and facts as asked for, the same words for every generator.

A story has about 600 words, headings, a table, a list, a picture, links to three others and two facts. The same seed
gives the same words, links and facts; only how a link, a picture or a fact is written differs (`Syntax`). Story n has
the same words in a corpus of any size; where its links lead differs. The first fact is the one to change: `HOT` stories
use it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from bench.vocabulary import COUNTED, HEADINGS, MIDDLE, PAIRED, Writer

HOT: Final = 30
"""So many stories use the first fact, or a third of them where there are fewer."""
PICTURES: Final = 24
TOPICS: Final = ("land", "berg", "kultur", "verkehr", "wohnen", "energie", "wasserwege", "schulen", "handwerk", "sport")
"""The first two are topics of the sample that the corpus grows from; the first fact belongs to the first."""
NEWEST: Final = 2024
_FOLDED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Fact:
    """A count with a value for several years, the newest of them `NEWEST`."""

    id: str
    one: str
    many: str
    english: tuple[str, str]
    topic: str
    values: tuple[tuple[int, int], ...]

    @property
    def said(self) -> str:
        """The newest value in German, as the hub says it."""
        year, value = self.values[-1]
        return f"{value:,} {self.many} ({year})".replace(",", ".")


@dataclass(frozen=True)
class Head:
    """What others need to know of a story in order to link to it."""

    number: int
    slug: str
    title: str


@dataclass(frozen=True)
class Syntax:
    """How one generator writes what is no plain Markdown. `link`: target and story in which it stands."""

    link: Callable[[Head, Head], str]
    picture: Callable[[int, str], str]
    fact: Callable[[Fact], str]
    headline: bool = True
    """Whether the title is repeated as a heading in the text."""


@dataclass(frozen=True)
class Story:
    """One story without any syntax: `blocks` are paragraphs, headings, tables and lists with marks to fill in."""

    head: Head
    summary: str
    topic: str
    picture: int
    alt: str
    facts: tuple[Fact, Fact]
    links: tuple[Head, ...]
    blocks: tuple[str, ...]

    def markdown(self, syntax: Syntax) -> str:
        """The text below the front matter."""
        marks = {
            "picture": syntax.picture(self.picture, self.alt),
            **{f"fact{n}": syntax.fact(fact) for n, fact in enumerate(self.facts)},
            **{f"link{n}": syntax.link(target, self.head) for n, target in enumerate(self.links)},
        }
        blocks = [_filled(block, marks) for block in self.blocks]
        return "\n\n".join([f"# {self.head.title}", *blocks] if syntax.headline else blocks) + "\n"


@dataclass(frozen=True)
class Corpus:
    """So many stories and facts, drawn from one seed. Raises ValueError for none of either."""

    size: int
    facts: int
    seed: int = 7

    def __post_init__(self) -> None:
        if self.size < 1 or self.facts < 3:
            raise ValueError("a corpus has a story and three facts")

    def every_fact(self) -> list[Fact]:
        """The first one counts more than all others together do, so that claims about it survive its changes."""
        return [self._fact(number) for number in range(self.facts)]

    def heads(self) -> list[Head]:
        """Titles and slugs of all stories, in their order."""
        return [self._head(number) for number in range(self.size)]

    def stories(self) -> Iterator[Story]:
        """All stories, one after the other: they need not fit into memory."""
        facts, heads = self.every_fact(), self.heads()
        hot = set(Random(f"hot-{self.seed}").sample(range(self.size), min(HOT, max(1, self.size // 3))))
        writer = Random(f"house-{self.seed}")
        house = Writer(writer)
        for head in heads:
            writer.seed(f"story-{self.seed}-{head.number}")
            yield _story(head, heads, facts, head.number in hot, writer, house)

    def _head(self, number: int) -> Head:
        chance = Random(f"head-{self.seed}-{number}")
        words = Writer(chance, house=0)
        title = f"{words.compound().word} und {words.compound().word}"
        return Head(number, f"{slug_of(title)}-{letters(number)}", title)

    def _fact(self, number: int) -> Fact:
        chance = Random(f"fact-{self.seed}-{number}")
        row, last = divmod(number, len(COUNTED))
        middle, first = divmod(row, len(PAIRED))
        one, many, english_one, english_many = COUNTED[last]
        head, english = PAIRED[first]
        between = f"{MIDDLE[(middle - 1) % len(MIDDLE)] * (middle > 0)}"
        english += f" {between}" * bool(between)
        value = float(chance.randint(100_000, 200_000) if number == 0 else chance.randint(50, 9000))
        values = []
        for year in range(NEWEST - chance.randint(4, 11), NEWEST + 1):
            value *= chance.uniform(0.93, 1.1)
            values.append((year, round(value)))
        return Fact(
            id=f"{slug_of(head + between + many)}-{letters(number)}",
            one=head + between + one,
            many=head + between + many,
            english=(f"{english} {english_one}", f"{english} {english_many}"),
            topic=TOPICS[number % len(TOPICS)],
            values=tuple(values),
        )


def _story(head: Head, heads: list[Head], facts: list[Fact], hot: bool, chance: Random, writer: Writer) -> Story:
    # What depends on the size of the corpus is drawn last.
    blocks = [writer.paragraph(4), "<picture>"]
    for section in range(3):
        blocks.append(f"## {writer.noun().word} {chance.choice(HEADINGS)}")
        fact = f" Gezählt wurden <fact{section}>." if section < 2 else ""
        blocks += [writer.paragraph(4) + fact, f"{writer.paragraph(4)} Dazu gehört auch <link{section}>."]
        if section == 1:
            blocks.append(_table(writer))
        if section == 2:
            blocks.append("\n".join(f"- {writer.sentence()}" for _ in range(4)))
        else:
            for sentences in (4, 3):
                blocks += [f"### {writer.noun().word}", writer.paragraph(sentences)]
    summary = writer.sentence().replace("**", "")
    topic, number = chance.choice(TOPICS), chance.randrange(PICTURES)
    alt = f"Muster in Farbe: {writer.noun().word}"
    first, second = (chance.choice(facts[1:]) for _ in range(2))
    return Story(
        head=head,
        summary=summary,
        topic=topic,
        picture=number,
        alt=alt,
        facts=(facts[0] if hot else first, second),
        links=tuple(chance.choice(heads) for _ in range(3)),
        blocks=tuple(blocks),
    )


def _table(writer: Writer) -> str:
    rows = [(writer.noun().word, writer.place(), writer.noun().word) for _ in range(5)]
    lines = ["| Ort | Lage | Nachbar |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


def _filled(block: str, marks: dict[str, str]) -> str:
    for mark, text in marks.items():
        block = block.replace(f"<{mark}>", text)
    return block


_DIGITS: Final = "bdfghjkmnpqrtvwz"
"""No vowel, no x, l or c: the 610th story was called `…-xl` once, the 3,507th `…-few`, and names may assert nothing."""


def letters(number: int) -> str:
    """A number written with letters that make no word, for in texts and ids a digit would have to be a fact."""
    head, last = divmod(number, len(_DIGITS))
    return (letters(head) if head else "") + _DIGITS[last]


def slug_of(text: str) -> str:
    """The text as a part of addresses: `Hafen und Tor` → `hafen-und-tor`."""
    folded = text.lower().translate(_FOLDED)
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in folded).split())


def picture(number: int, seed: int, width: int = 320, height: int = 214) -> bytes:
    """A PNG with a pattern of its own, as large as a small photograph."""
    chance = Random(f"picture-{seed}-{number}")
    red, green, blue = (chance.randrange(40, 180) for _ in range(3))
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            grain = (x * 7 + y * 13 + (x * y) % 31) & 15
            rows += bytes((red + x * 40 // width + grain, green + y * 40 // height + grain, blue + grain))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
