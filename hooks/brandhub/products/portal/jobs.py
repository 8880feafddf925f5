"""Jobs: what an edition prints, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from brandhub.products.portal.desk import View
from brandhub.products.portal.ledger import Reading


@dataclass(frozen=True)
class Print:
    """Files by address, and what is known of them besides: of a page what lists of all pages need, of an index what
    amending it needs."""

    files: Mapping[str, bytes]
    listed: View | None = None


@dataclass(frozen=True)
class Job:
    """Something to print. `name`: unique in the edition; `make`: prints it.

    `own`: what it was handed and no ledger sees. A job whose `own` has no content that could be told is printed every
    time, and so is one that `keeps` nothing. `amend`: makes the same as `make` from the print of the edition before,
    where nothing but `own` has changed since; None where it cannot. `mend`: the same where nothing has changed but some
    of what was read, which it is told. `is_long`: takes as long as hundreds of others, and
    is begun first.
    """

    name: str
    make: Callable[[], Print]
    own: object = None
    keeps: bool = True
    amend: Callable[[Print], Print | None] | None = None
    mend: Callable[[Print, Collection[Reading]], Print | None] | None = None
    is_long: bool = False
