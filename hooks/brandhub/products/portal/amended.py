"""Amended: an edition made from the one before, where nothing but a few texts and values has changed since.

What such a text is part of is printed anew, and whatever has read what a value changed (`values.py`); all the rest is
neither asked for nor looked at. Whatever is not as it must be for that, and be it late, has the edition written as
ever: this costs time, no truth.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.addresses import file_of
from brandhub.products.portal.earlier import Earlier, LastSite, is_text
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.markdown_twins import NAME
from brandhub.products.portal.printing import print_anew
from brandhub.products.portal.reading_list import reading_jobs
from brandhub.products.portal.search_jobs import index_jobs
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.workload import OPENING, Workload

MOST: Final = 30
"""Texts that may have changed."""


@dataclass(frozen=True)
class Since:
    """`site`: what stands and stays, but for what is `gone`: addresses of files that are not wanted any more."""

    site: LastSite
    gone: frozenset[str]


class Amended(NamedTuple):
    """What is to be put into the site that stands."""

    files: Pieces
    since: Since


class NotAmended(Exception):
    """The edition must be written as a whole, and for that there is not everything."""


class _Other(Exception):
    """It is not as it must be."""


def _changed_stories(earlier: Earlier, texts: Mapping[str, str]) -> list[str] | None:
    """Those with another text; None where there are other stories, or too many have."""
    before = {slug: mark for slug, mark in earlier.texts.items() if is_text(slug)}
    now = {slug: mark for slug, mark in texts.items() if is_text(slug)}
    changed = [slug for slug, mark in now.items() if mark != before.get(slug)]
    return changed if now.keys() == before.keys() and len(changed) <= MOST else None


def amend_edition(work: Workload, ledger: Ledger, stock: Stock, hands: int, site: LastSite) -> Amended | None:
    """The edition as what is to be put into the site that stands; None where it must be written as ever."""
    earlier, texts = stock.earlier, stock.texts
    if earlier is None or not earlier.edition or earlier.edition != site.edition:
        return None
    if texts is None or texts.keys() != earlier.texts.keys() or _changed_stories(earlier, texts) is None:
        return None
    touched = _touched(stock, earlier)
    if touched is None:
        return None
    changed = [name for name, mark in texts.items() if mark != earlier.texts[name]]
    wanted = {*earlier.always, *touched, *(job for name in changed for job in earlier.jobs.get(name, ()))}
    press = _Press(work, ledger, stock, hands, site, earlier)
    try:
        if earlier.around != stock.around:
            wanted |= press.handed_otherwise()
        if not stock.has_room(earlier, len(wanted)):
            return None
        stock.fleeting = earlier.always.keys()
        return press.amend(wanted)
    except (LookupError, _Other):
        stock.fleeting = ()
        return None


def _touched(stock: Stock, earlier: Earlier) -> set[str] | None:
    """The jobs that have read what values changed; None where something else has changed than these and texts."""
    if earlier.around == stock.around:
        return set()
    return None if stock.values is None else stock.values.touched(earlier)


@dataclass(frozen=True)
class _Press:
    work: Workload
    ledger: Ledger
    stock: Stock
    hands: int
    site: LastSite
    earlier: Earlier
    _seen: dict[str, Print | None] = field(default_factory=dict)

    def handed_otherwise(self) -> set[str]:
        """The jobs that are handed something else than before. Raises _Other where there are others than before."""
        work, always = self.work, self.earlier.always.keys()
        assert self.stock.values is not None, "somebody has asked for what was touched"
        handed = self.stock.values.handed(self.earlier)
        jobs = [work.opening, *work.told, *work.pages, *work.pages_about_data, *work.notices, *work.apart]
        jobs += [*work.lots, *work.cards]
        if {job.name for job in jobs} != {*filter(_is_early, (*handed, *always))}:
            raise _Other
        return {job.name for job in jobs if job.name not in always and not self._is_handed_the_same(job, handed)}

    def _is_handed_the_same(self, job: Job, handed: Mapping[str, str]) -> bool:
        own = self.stock.own(job)
        return own is not None and handed.get(job.name) == own

    def amend(self, wanted: set[str]) -> Amended:
        """Raises LookupError or _Other where it cannot."""
        work, site = self.work, self.site
        jobs = [*self._early(wanted)]
        printed = self._print(jobs)
        by_name = {job.name: made for job, made in zip(jobs, printed, strict=True)}
        about_data = [job for job in work.pages_about_data if job.name in wanted]
        opened = by_name.get(OPENING) or self._before(OPENING)
        work.open_data.files = opened.files  # pages about them tell their sizes
        printed += self._print(about_data)
        new = Pieces(*(made.files for made in printed))
        twins = {one for one in new if one.endswith(NAME) and new.mark(one) != site.mark(file_of(one))}
        late = [job for job in reading_jobs(work.workshop, _Twins(new, site), twins) if _is_wanted(job, wanted)]
        printed += self._print(late)
        known = {job.name for job in (*jobs, *about_data, *late)}
        index = self._index_jobs(by_name)
        if not wanted <= known | {job.name for job in index}:
            raise _Other
        indexes = print_anew(index, self.ledger, self.stock, self.hands)
        gone: set[str] = set()
        for job, made in zip(index, indexes, strict=True):
            gone |= self._before_late(job.name).files.keys() - made.files.keys()
        prints = [made for name, made in zip((*jobs, *about_data, *late), printed, strict=True) if _is_public(name)]
        prints += indexes
        files = Pieces(*(made.files for made in prints))
        return Amended(files, Since(site, frozenset(gone - files.keys())))

    def _early(self, wanted: set[str]) -> Iterator[Job]:
        """The jobs that are wanted, sort by sort, until all of them have been found."""
        work, left = self.work, {*wanted}
        if OPENING in left:
            yield from _taken([work.opening], left)
        yield from _taken(work.told, left)
        yield from _taken(work.pages, left)
        left -= {job.name for job in work.pages_about_data}
        left = {*filter(_is_early, left)}
        if any(name.startswith("notices ") for name in left):
            yield from _taken(work.notices, left)
        if left:
            yield from _taken(work.lots, left)
        if left:
            yield from _taken((*work.apart, *work.cards), left)

    def _print(self, jobs: Sequence[Job]) -> list[Print]:
        """Printed anew; raises _Other where there is another file than before, or lists must know of another thing."""
        made = print_anew(jobs, self.ledger, self.stock, self.hands)
        for job, one in zip(jobs, made, strict=True):
            listed, addresses = self._known(job.name)
            if (listed != one.listed and job.name != OPENING) or {*addresses} != one.files.keys():
                raise _Other
        return made

    def _known(self, name: str) -> tuple[object, Iterable[str]]:
        if name in self.earlier.always:
            return self.earlier.always[name]
        before = self._before_late(name)
        return before.listed, before.files.keys()

    def _before_late(self, name: str) -> Print:
        """What came of any job in the edition before. Raises _Other where nobody knows."""
        found = self.stock.last(name)
        if found is None:
            raise _Other
        return found

    def _before(self, name: str) -> Print:
        """The same of one from which others are made."""
        found = self._last_told(name)
        if found is None:
            raise _Other
        return found

    def _last_told(self, name: str) -> Print | None:
        """The same object each time."""
        if name not in self._seen:
            told = self.earlier.told.get(name)
            self._seen[name] = None if told is None else self.stock.unpacked(told)
        return self._seen[name]

    def _index_jobs(self, by_name: Mapping[str, Print]) -> list[Job]:
        """The index of each language of which something is told in other words."""
        told = [(job, by_name.get(job.name) or self._before(job.name)) for job in self.work.told]
        changed = {name.split()[1] for name, made in by_name.items() if self._is_told_anew(name, made)}
        jobs = index_jobs(self.work.workshop, told, self._last_told)
        return [job for job in jobs if job.name.split()[1] in changed]

    def _is_told_anew(self, name: str, made: Print) -> bool:
        return name.startswith("told ") and [*_marks(made)] != [*_marks(self._before(name))]


class _Twins:
    """The twins of this edition: new ones, else those that stand."""

    def __init__(self, new: Pieces, site: LastSite) -> None:
        self._new, self._site = new, site

    def __getitem__(self, address: str) -> bytes:
        return self._new[address] if address in self._new else self._site.read(file_of(address))

    def mark(self, address: str) -> str:
        return self._new.mark(address) if address in self._new else self._site.mark(file_of(address))


def _taken(jobs: Iterable[Job], left: set[str]) -> Iterator[Job]:
    """Those that are wanted; they are so no more."""
    for job in jobs:
        if job.name in left:
            left.discard(job.name)
            yield job


def _is_wanted(job: Job, wanted: set[str]) -> bool:
    """A part of a whole is handed the marks of its twins; a list is handed nothing and known by what it read."""
    return job.own is not None or job.name in wanted


def _is_early(name: str) -> bool:
    """Not of those that are made of what others print."""
    return not name.startswith(("search ", "reading "))


def _is_public(job: Job) -> bool:
    return not job.name.startswith("told ")


def _marks(made: Print) -> Iterator[tuple[str, str]]:
    return (made.files if isinstance(made.files, Pieces) else Pieces(made.files)).marks()
