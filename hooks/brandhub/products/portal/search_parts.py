"""Search parts: the index of a large site in many small files, of which a query fetches the few that it needs.

Beside the head, which names the parts, there are three sorts. *Lists* say in which entries a word stands. A word stands
in them under its beginning and under each of its ends, so that „Schließung“ finds „Zechenschließung“: the lists are
cut from one long list of beginnings and ends in their order, and what begins alike lies in one or two neighbours.
*Packs* hold the entries themselves, to be shown; *registers* name them.

Parts are named by their content, beside the assets, and kept for good by browsers. A head of another edition names
other parts; a page that misses one has an old head and fetches it again.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import sub
from typing import Any, Final, NamedTuple
from zlib import crc32

from brandhub.products.portal.search_words import words_of

LIST: Final = 18_000
"""Bytes of a list before it is compressed, at most and not much less than a half; compressed it has a half of that."""
_RARE: Final = 100
"""One row of so many may begin a list."""
PACK: Final = 3_000
"""Bytes from which a pack is full: one story, or about ten entries without a text of their own."""
SHORTEST: Final = 4
"""Letters of an end under which a word is found; a shorter end counts if it is a word itself: see in phonixsee."""
NAME: Final = 8
"""Letters in the name of a part, of 32: in years of releases hardly two parts get the same."""
REGISTER: Final = 200
"""So many packs are named in one register: the head of a large site would be mostly their names."""
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz234567"  # there are disks that do not tell A from a
_DIGITS: Final = "".join(chr(code) for code in range(35, 126) if code != 92)  # safe in JSON
_VALUES: Final = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE: Final = 45


Titles = list[tuple[int, int]]
"""The entries in whose title a word stands, ascending, each with the length of the title."""
Places = dict[str, tuple[list[int], Titles]]
"""Word → the entries in whose text it stands, ascending, and those in whose title."""


@dataclass
class Shelf:
    """The parts by address, below `folder`."""

    folder: str
    files: dict[str, bytes] = field(default_factory=dict)

    def put(self, content: Any) -> str:
        """Writes a part and says its name. What would get the name of another part gets the next one."""
        return self.put_written(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())

    def put_written(self, raw: bytes) -> str:
        """The same for one that is written already."""
        left = int.from_bytes(hashlib.sha256(raw).digest())
        while True:
            name = "".join(_LETTERS[left >> 5 * place & 31] for place in range(NAME))
            if self.files.setdefault(f"{self.folder}{name}.json", raw) == raw:
                return name
            left >>= 5


Sorted = tuple[Mapping[str, str], Collection[str], Collection[str]]
"""An entry, the words of its title and alias, and those of its text."""


def sort_words(entry: Mapping[str, str]) -> Sorted:
    """An entry with the words under which it can be found."""
    titles = words_of(f"{entry['title']} {entry.get('alias', '')}")
    return entry, sorted(titles), sorted(words_of(f"{entry.get('text', '')} {entry.get('more', '')}"))


class Parts(NamedTuple):
    """`head`: what the head has to say about the parts; `files`: they themselves, by address.

    `bounds`: first and last key of each list; `short`: the words that are as long as an end which counts only when it
    is a word. With these the parts can be amended (`search_amends.py`); nothing of them is published.
    """

    head: dict[str, Any]
    files: Mapping[str, bytes]
    bounds: list[list[str]]
    short: list[str]


def write_parts(folder: str, sorted_entries: Sequence[Sorted]) -> Parts:
    """All parts. `folder`: where they stand."""
    shelf, entries = Shelf(folder), [entry for entry, _, _ in sorted_entries]
    rows = _rows(_places(sorted_entries))
    lists, packs = list(_lists(rows)), list(_packs(entries))
    names = [shelf.put(pack) for pack in packs]
    head = {
        "count": len(entries),
        "lists": list_head(lists, [shelf.put_written(one.raw) for one in lists]),
        "packs": pack_head(list(_starts(packs)), names, shelf),
    }
    short = sorted(filter(is_short, rows))
    return Parts(head, shelf.files, [[one.first, one.last] for one in lists], short)


def list_head(lists: Sequence[Bounds], names: Sequence[str]) -> dict[str, Any]:
    """What the head says about the lists."""
    return {"from": _beginnings(lists), "names": "".join(names)}


def pack_head(starts: Sequence[int], names: Sequence[str], shelf: Shelf) -> dict[str, Any]:
    """What the head says about the packs, whose registers go to the shelf."""
    registers = ["".join(names[at : at + REGISTER]) for at in range(0, len(names), REGISTER)]
    return {"from": write_numbers(starts), "each": REGISTER, "registers": "".join(map(shelf.put, registers))}


def write_numbers(numbers: Iterable[int]) -> str:
    """Ascending numbers as their differences, each to the base 45; a digit that is not the last has 45 more."""
    row = list(numbers)
    return "".join(map(_digits, map(sub, row, (0, *row))))


def read_numbers(written: str) -> list[int]:
    """What `write_numbers` wrote. Raises KeyError for what it did not."""
    return list(accumulate(_read_digits(written)))


def read_titles(written: str) -> Titles:
    """What `write_titles` wrote. Raises KeyError for what it did not."""
    read = [*_read_digits(written)]
    return list(zip(accumulate(read[::2]), read[1::2], strict=True))


def _read_digits(written: str) -> Iterator[int]:
    step, place = 0, 1
    for digit in map(_VALUES.__getitem__, written):
        step += digit % _BASE * place
        place *= _BASE
        if digit < _BASE:
            yield step
            step, place = 0, 1


@lru_cache(maxsize=1 << 14)
def _digits(number: int) -> str:
    written = ""
    while number >= _BASE:
        number, digit = divmod(number, _BASE)
        written += _DIGITS[_BASE + digit]
    return written + _DIGITS[number]


def _places(entries: Sequence[Sorted]) -> Places:
    """Every word with its places. The order of the words is left to chance."""
    texts: defaultdict[str, list[int]] = defaultdict(list)
    titles: defaultdict[str, Titles] = defaultdict(list)
    for number, (entry, of_title, of_text) in enumerate(entries):
        length = length_of(entry)
        for word in of_title:
            titles[word].append((number, length))
        for word in of_text:
            texts[word].append(number)
    return {word: (texts.get(word, []), titles.get(word, [])) for word in texts.keys() | titles.keys()}


def length_of(entry: Mapping[str, str]) -> int:
    """Letters of a title, or of what counts like it where that is shorter: short ones come first."""
    return min(len(entry["title"]), len(entry.get("alias", "")) or len(entry["title"]))


class Cut(NamedTuple):
    """A list, as it is written. `first`, `last`: the keys of its rows at both ends."""

    first: str
    last: str
    raw: bytes


Bounds = tuple[str, str] | Cut
"""First and last key of a list, before whatever else is known of it."""


Rows = Mapping[str, tuple[str, int]]
"""Word → its row as it is written, and how much that counts when lists are cut."""


def _rows(places: Places) -> Rows:
    """Takes the places of each word away once its row is written: of a large site both together are much."""
    return {word: _row(word, *places.pop(word)) for word in [*places]}


def _lists(rows: Rows) -> Iterator[Cut]:
    """All beginnings and ends in their order, cut into lists.

    A row is a word, its places in texts, and its places in titles; it stands under ten keys, and is written once. Its
    key in the order of all rows is the beginning or end, then `!` for a whole word, which comes before the same ends,
    or `#` and the word. Where lists are cut is said by the rows: a word more or less moves the cuts beside it, not all
    that follow.
    """
    keys = sorted([key for word in rows for key in keys_of(word, rows)])
    start, size = 0, 0
    piece: list[str] = []
    for at, key in enumerate(keys):
        if size >= LIST // 2 and begins_list(size, key):
            yield Cut(keys[start], keys[at - 1], joined(piece))
            piece, start, size = [], at, 0
        row, more = rows[key[:-1] if key[-1] == "!" else key[key.index("#") + 1 :]]
        piece.append(row)
        size += more
    if piece:
        yield Cut(keys[start], keys[-1], joined(piece))


def begins_list(size: int, key: str) -> bool:
    """Whether a list ends before the row of this key. `size`: of the rows in it."""
    return size >= LIST // 2 and (size >= LIST or not crc32(key.encode()) % _RARE)


def _row(word: str, texts: list[int], titles: Titles) -> tuple[str, int]:
    return write_row(word, write_numbers(texts), write_titles(titles))


def write_row(word: str, in_texts: str, in_titles: str) -> tuple[str, int]:
    """A row as JSON, and how much it counts when lists are cut. No letter of a word and no digit is special there."""
    return f'["{word}","{in_texts}","{in_titles}"]', len(word) + len(in_texts) + len(in_titles) + 10


def joined(rows: Sequence[str]) -> bytes:
    """A list, as it is written."""
    return f"[{','.join(rows)}]".encode()


def is_short(word: str) -> bool:
    """Whether words that end with it are found under it, because it is a word itself. Nobody looks for half a number:
    otherwise another value, which has other last digits, would concern every word of the site.
    """
    return len(word) == SHORTEST - 1 and not word.isdigit()


def keys_of(word: str, known: Container[str]) -> list[str]:
    """What a word is found under: itself, and what is left of it after its first three letters or more.

    `known`: all words, or those among them that are as long as the ends that count only when they are one.
    """
    keys = [f"{word}!", *[f"{word[at:]}#{word}" for at in range(3, len(word) - SHORTEST + 1)]]
    end = word[1 - SHORTEST :]
    if len(word) > SHORTEST + 1 and end in known and is_short(end):
        keys.append(f"{end}#{word}")
    return keys


def write_titles(titles: Titles) -> str:
    """Number and length of each title in turn: the numbers as differences, the lengths as they are."""
    written, before = "", 0
    for number, length in titles:
        written += _digits(number - before) + _digits(length)
        before = number
    return written


def _beginnings(lists: Sequence[Bounds]) -> list[str]:
    """For each list what nothing in those before reaches: the shortest beginning of its first row that says so."""
    firsts = [""]
    for before, after in pairwise(lists):
        last, first = before[1], after[0]
        firsts.append(next(first[:length] for length in range(1, len(first) + 1) if first[:length] > last))
    return firsts[: len(lists)]


def _packs(entries: Sequence[Mapping[str, str]]) -> Iterator[list[Mapping[str, str]]]:
    """Neighbours together until they have some size."""
    pack: list[Mapping[str, str]] = []
    size = 0
    for entry in entries:
        pack.append(entry)
        size += size_of(entry)
        if size >= PACK:
            yield pack
            pack, size = [], 0
    if pack:
        yield pack


def size_of(entry: Mapping[str, str]) -> int:
    """How much an entry counts when packs are filled."""
    return sum(map(len, entry.values()))


def _starts(packs: Sequence[Sequence[Any]]) -> Iterator[int]:
    at = 0
    for pack in packs:
        yield at
        at += len(pack)
