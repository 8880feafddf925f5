"""The stock: what earlier editions printed, and everything that was read for it.

It lies below `.cache/`, outside what is published. Whatever of it is missing, damaged or of another make is printed
anew. A print is only taken when everything that was read for it (`ledger.py`) says the same today, and the code,
templates, brand and programs are the same (the stamp of the store). It is not read then, either: a file that stands in
the site already needs nothing but its mark. No pickles, because what lies in a cache may have been put there by others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Final

from brandhub.ground.pieces import mark_of
from brandhub.ground.stores import Store
from brandhub.products.portal.desk import View
from brandhub.products.portal.earlier import (
    TEXTS,
    Earlier,
    read_earlier,
    tell_amended,
    tell_whole,
    write_earlier,
)
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.portal.packs import Pack, Part, Stack, cut_up, stacked
from brandhub.products.portal.seals import Unsealable
from brandhub.products.portal.stock_books import (
    COUNT,
    LATE,
    Book,
    Entry,
    Kept,
    Told,
    number_of,
    pack_of,
    read_book,
    write_book,
)
from brandhub.products.portal.value_records import VALUES, ValueRecords

_BOOK: Final = "entries"
_EARLIER: Final = "earlier"
KIT_PARTS: Final = "kit parts"
"""The record of the parts of press kits (`kit_records.py`)."""
_MOST_OPEN: Final = 3
"""Stacks of which the content is at hand: a folder of the site holds files of several, which are asked for in turn."""
_UNSEALED: Final = object()
"""In the place of the seal of what a job was given, where that cannot be told: it is like no seal."""
_NO_SENSE: Final = (IndexError, TypeError, ValueError)


@dataclass
class Stock:
    """Prints of earlier editions. `store`: where they lie, its stamp that of code, templates, brand and programs."""

    store: Store
    ledger: Ledger
    _books: dict[int, Book] = field(default_factory=dict)
    _used: dict[str, Kept | Entry] = field(default_factory=dict)
    _unkept: dict[str, tuple[View | None, list[str]]] = field(default_factory=dict)
    _open: dict[str, bytes] = field(default_factory=dict)
    _added: int = 0
    around: str | None = None
    texts: Mapping[str, str] | None = None
    values: ValueRecords | None = None
    fleeting: Collection[str] = ()
    """Jobs that are printed in each edition that is amended, whatever was read for them: nobody notes that."""
    _readings: dict[Reading, Reading] = field(default_factory=dict)
    """Each once: most pages read the same."""

    @cached_property
    def _held(self) -> frozenset[str]:
        return self.store.names()

    @cached_property
    def _names(self) -> list[str]:
        return [self.store.name([_BOOK, str(number)]) for number in range(COUNT + 1)]

    @cached_property
    def _records(self) -> tuple[str, ...]:
        return tuple(self.store.name([one]) for one in (_EARLIER, VALUES, KIT_PARTS))

    @cached_property
    def earlier(self) -> Earlier | None:
        """What is known of the edition before as a whole."""
        return read_earlier(self.store.find(self.store.name([_EARLIER])))

    def _book(self, number: int) -> Book:
        """Opened when something in it is asked for: after most edits few are."""
        if number not in self._books:
            raw = self.store.find(self._names[number])
            self._books[number] = read_book(raw, self._seal_now, self.ledger.known)
        return self._books[number]

    def _books_of(self, name: str) -> tuple[Book, Book]:
        """Where a job may stand, the late book first: what it says of it is the last that is known."""
        return self._book(COUNT), self._book(number_of(name))

    def find(self, job: Job) -> Print | None:
        """The print of an earlier edition, if it would come out the same today."""
        own: object = None
        for book in self._books_of(job.name) if job.keeps else ():
            told = book.find(job.name)
            try:
                if told is None or not self._held.issuperset(told.names) or not book.is_as_it_was(told):
                    continue
                own = own or self.own(job) or _UNSEALED
                if told.own != own:
                    continue
                found = self._unpack(job, pack_of(told))
            except _NO_SENSE:
                continue
            self._used[job.name] = Kept(book, told)
            return found
        return None

    def last(self, name: str) -> Print | None:
        """What came of a job in the edition before. Reading what is lost or damaged of it raises KeyError."""
        _, told = self._last(name)
        return None if told is None else self.unpacked(told)

    def unpacked(self, told: Told) -> Print | None:
        """As `last`, of what a book says of a job."""
        try:
            return self._unpack(None, pack_of(told)) if self._held.issuperset(told.names) else None
        except _NO_SENSE:
            return None

    def _last(self, name: str) -> tuple[Book, Told | None]:
        late, book = self._books_of(name)
        told = late.find(name)
        return (book, book.find(name)) if told is None else (late, told)

    def amendable(self, job: Job) -> tuple[Print, tuple[Reading, ...]] | None:
        """The print of the edition before, and what was read for it, if of all that only what it was handed changed."""
        book, told = self._last(job.name)
        try:
            if told is None or book.changed(told) or (found := self.last(job.name)) is None:
                return None
            return found, book.entry(told).readings
        except _NO_SENSE:
            return None

    def mendable(self, job: Job) -> tuple[Print, tuple[Reading, ...], Collection[Reading]] | None:
        """The print of the edition before, what was read for it, and what of that says something else today, if the job
        was handed the same.
        """
        book, told = self._last(job.name)
        try:
            if told is None or told.own != self.own(job) or (found := self.last(job.name)) is None:
                return None
            return found, book.entry(told).readings, book.changed(told)
        except _NO_SENSE:
            return None

    def pack(self, made: Print) -> Pack | Print:
        """Puts a print into the store; the print itself where that is not possible."""
        stacks = []
        for one in stacked(made.files):
            if isinstance(one, Stack):
                stacks.append(one)
                continue
            name = self.store.name(["pack", *(f"{size} {mark}" for _, size, mark in one)])
            if not self.store.keep(name, b"".join([made.files[part] for part, _, _ in one])):
                return made
            stacks.append(Stack(name, (*one,)))
        return Pack(made.listed, (*stacks,))

    def keep(self, job: Job, readings: Iterable[Reading], pack: Pack) -> Print:
        """Writes down what was read for a print. The print lies in the store and is read when needed."""
        readings = tuple([self._readings.setdefault(reading, reading) for reading in readings])
        self._added += sum(stack.size for stack in pack.stacks if stack.name not in self._held)
        own = None
        if job.keeps and job.name not in self.fleeting and None not in map(self._seal_now, readings):
            own = self.own(job)
        if own is not None:
            # The texts that it was handed are read as well: so readings tell of each text what it is part of.
            texts = {(TEXTS, slug) for slug in self.ledger.stories_in(job.own)}
            self._used[job.name] = Entry(pack, own, (*readings, *sorted(texts.difference(readings))))
        found = self._unpack(job, pack)
        if own is None:
            self.leave_out(job, found)
        return found

    def leave_out(self, job: Job, made: Print) -> None:
        """Notes a job that nobody knows when to print again: it is printed each time."""
        self._unkept[job.name] = made.listed, [*made.files]

    def begin(self, around: str, texts: Mapping[str, str], values: ValueRecords | None = None) -> None:
        """Says what the edition is made from: everything but the texts of stories, and these by their slugs.

        `values`: what is known of what they change.
        """
        self.around, self.texts, self.values = around, texts, values

    def has_room(self, earlier: Earlier, count: int) -> bool:
        """Whether so many jobs may go into the late book."""
        return (len(self._book(COUNT).jobs) + count) * LATE <= earlier.count

    def amend(self, edition: str) -> None:
        """As `close`, of an edition that was made from the one before: only what was printed anew is written down."""
        assert self.earlier is not None, "it was made from this"
        assert self.texts is not None, "some of them have changed"
        late = self._book(COUNT)
        kept = {name: Kept(late, told) for name in late.jobs if (told := late.find(name)) is not None}
        if self._used:
            self._write([(self._names[COUNT], {**kept, **self._used})])
        assert self.around is not None, "it began with that"
        earlier = replace(self.earlier, around=self.around)
        if self.values is not None:
            earlier = replace(earlier, readers=self.values.amend(self.earlier, self.around, self._used))
        self._write_earlier(tell_amended(earlier, edition, self.texts, self._used, self._unkept))
        self.store.make_room(self._added, self)

    def _write_earlier(self, earlier: Earlier) -> None:
        self.store.keep(self.store.name([_EARLIER]), write_earlier(earlier))

    def __contains__(self, name: object) -> bool:
        """Whether an edition needs an entry of the store: found out when there is too much in it."""
        return name in self._needed

    @cached_property
    def _needed(self) -> frozenset[str]:
        """The entries of the store that an edition needs, by the books."""
        found = {*self._names, *self._records}
        for book in (self._book(number) for number in range(COUNT + 1)):
            for told in filter(None, map(book.find, book.jobs)):
                with suppress(*_NO_SENSE):
                    found.update(told.names)
        return frozenset(found.union(*(one.pack.names for one in self._used.values() if isinstance(one, Entry))))

    def close(self, edition: str = "") -> None:
        """Writes down what was read for what, and throws out what nobody has needed for longest.

        `edition`: its name, for the one that may be made from it.
        """
        names = self._names
        late = self._book(COUNT)
        new = {name: one for name, one in self._used.items() if isinstance(one, Entry) or one.book is late}
        if len(new) * LATE > len(self._used):
            books: list[dict[str, Kept | Entry]] = [{} for _ in range(COUNT)]
            for name, one in self._used.items():
                books[number_of(name)][name] = one
            self._write([*zip(names, [*books, {}], strict=True)])
        elif new.keys() != late.jobs.keys() or any(isinstance(one, Entry) for one in new.values()):
            self._write([(names[COUNT], new)])
        if self.around is not None and self.texts is not None:
            self._write_earlier(tell_whole(edition, self.around, self.texts, self._used, self._unkept))
            if self.values is not None:
                self.values.write(self._used)
        packs = (one.told if isinstance(one, Kept) else one.pack for one in self._used.values())
        self.store.make_room(self._added, {*names, *self._records, *(name for one in packs for name in one.names)})

    def _write(self, books: Iterable[tuple[str, Mapping[str, Kept | Entry]]]) -> None:
        for name, entries in books:
            raw = write_book(entries, self.ledger.seal)
            self._added += len(raw)
            self.store.keep(name, raw)

    def own(self, job: Job) -> str | None:
        """The seal of what a job was given; None when that cannot be told."""
        try:
            return self.ledger.seal_of(job.own)
        except Unsealable:
            return None

    def _seal_now(self, reading: Reading) -> str | None:
        try:
            return self.ledger.seal(reading)
        except (Unsealable, KeyError):
            return None

    def _unpack(self, job: Job | None, pack: Pack) -> Print:
        """Nothing is read yet. `job`: prints again what is lost meanwhile."""
        return Print(cut_up(pack, partial(self.read, job)), pack.listed)

    def read(self, job: Job | None, stack: Stack, part: Part, start: int) -> bytes:
        """One file of a stack; what is lost, damaged or another's meanwhile is printed again."""
        name, size, mark = part
        if stack.name not in self._open:
            while len(self._open) >= _MOST_OPEN:
                del self._open[next(iter(self._open))]
            self._open[stack.name] = self.store.find(stack.name, used=False, is_looked_at=False) or b""
        content = self._open[stack.name][start : start + size]
        if mark_of(content) == mark:  # of a damaged one nothing else is taken: nobody has asked for the sum of it all
            return content
        if job is None:
            raise KeyError(name)
        made = job.make()
        self.store.keep(stack.name, b"".join([made.files[one] for one, _, _ in stack.files]))
        self._open.pop(stack.name, None)  # printing may have read others
        return made.files[name]
