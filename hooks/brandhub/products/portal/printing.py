"""Printing: sheets and lots become files, by several hands at once; what is still true is taken from the stock."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from brandhub.ground.hands import share_out
from brandhub.products.portal.desk import View, Workshop
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.portal.packs import Pack
from brandhub.products.portal.stock import Stock

LISTED: Final = ("language", "canonical", "hreflang", "indexed")
"""What the lists of all pages (sitemaps) need to know of a page."""

FEW: Final = 24
"""Fewer jobs than these are done sooner than other processes are there to do them."""


def print_all(jobs: Sequence[Job], ledger: Ledger | None, stock: Stock | None, hands: int) -> list[Print]:
    """What comes of every job, in their order. With a stock only what has changed is made."""
    done = {} if stock is None else {at: found for at, job in enumerate(jobs) if (found := stock.find(job)) is not None}
    # Neighbours share drawings: the page of a fact, its card and its chart in both languages.
    order = {at: (not job.is_long, _about(job.name), at) for at, job in enumerate(jobs) if at not in done}
    missing = sorted(order, key=order.__getitem__)
    work = partial(_print, jobs, ledger, stock)
    for at, (made, readings) in zip(missing, share_out(work, missing, hands), strict=True):
        done[at] = _noted(stock, jobs[at], readings, made)
    return [done[at] for at in range(len(jobs))]


def print_anew(jobs: Sequence[Job], ledger: Ledger, stock: Stock, hands: int) -> list[Print]:
    """What comes of every job, in their order, whatever is known of it."""
    made = share_out(partial(_print, jobs, ledger, stock), range(len(jobs)), hands if len(jobs) >= FEW else 1)
    return [_noted(stock, job, readings, one) for job, (one, readings) in zip(jobs, made, strict=True)]


def _noted(stock: Stock | None, job: Job, readings: tuple[Reading, ...], made: Print | Pack) -> Print:
    if isinstance(made, Pack):
        assert stock is not None, "only a stock packs"
        return stock.keep(job, readings, made)
    if stock is not None:
        stock.leave_out(job, made)
    return made


def _print(
    jobs: Sequence[Job], ledger: Ledger | None, stock: Stock | None, at: int
) -> tuple[Print | Pack, tuple[Reading, ...]]:
    """In whichever process: what was made is put into the store right there and need not be handed over."""
    job = jobs[at]
    if ledger is None:
        return job.make(), ()
    if stock is not None and (made_over := _amended(job, stock) or _mended(job, stock, ledger)) is not None:
        return made_over
    with ledger.listening() as heard:
        made = job.make()
    return stock.pack(made) if stock is not None and job.keeps else made, tuple(heard)


def _amended(job: Job, stock: Stock) -> tuple[Print | Pack, tuple[Reading, ...]] | None:
    """From the print of the edition before; None where that is not possible, or something of it is lost."""
    if job.amend is None or (before := stock.amendable(job)) is None:
        return None
    try:
        made = job.amend(before[0])
        return None if made is None else (stock.pack(made), before[1])
    except LookupError:
        return None


def _mended(job: Job, stock: Stock, ledger: Ledger) -> tuple[Print | Pack, tuple[Reading, ...]] | None:
    """The same where some of what was read says something else. What is read for the new is noted besides."""
    if job.mend is None or (before := stock.mendable(job)) is None:
        return None
    last, readings, changed = before
    try:
        with ledger.listening() as heard:
            made = job.mend(last, changed)
        return None if made is None else (stock.pack(made), tuple({**dict.fromkeys(readings), **heard}))
    except LookupError:
        return None


def _about(name: str) -> str:
    """What a job is about, more or less: the last part of its address."""
    return posixpath.basename(name.rstrip("/")).partition(".")[0].removesuffix("-de").removesuffix("-en")


def listing(page: View) -> View:
    """What lists of all pages need of what the layout knows, as plain values that survive being kept."""
    known: View = json.loads(json.dumps({key: page[key] for key in LISTED}))
    return known


def job_of(name: str, draw: Callable[[], Mapping[str, bytes]]) -> Job:
    """A job that draws files. Of what the drawing was given, the workshop is watched; everything else is its own."""
    given: object = draw
    if isinstance(draw, partial):
        given = draw.func, [one for one in draw.args if not isinstance(one, Workshop)], draw.keywords
    return Job(name, lambda: Print(dict(draw())), given)
