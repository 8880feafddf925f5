"""Bundles: small things that are printed together, because of ten thousand stories there are tens of thousands.

What is said about a story in the language that it lacks, and the picture beside a link to it, both come from its
heading: they are drawn in a hundredth of a second, and change as seldom. As one job for ten stories, a build has to ask
about a tenth of them whether they still hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final
from zlib import crc32

from brandhub.products.portal.jobs import Job, Print

SIZE: Final = 10
"""So many jobs are in a bundle, at most and on the average."""


def grouped(names: Sequence[str]) -> list[tuple[str, ...]]:
    """Names in groups of about SIZE, so that a new one changes one group; only when there are twice as many, all
    change.
    """
    count = 1
    while len(names) > count * SIZE:
        count *= 2
    groups: list[list[str]] = [[] for _ in range(count)]
    for name in sorted(names):
        groups[crc32(name.encode()) % count].append(name)
    return [tuple(group) for group in groups if group]


def bundled(what: str, jobs: Iterable[Job]) -> list[Job]:
    """The same jobs, about SIZE of them as one. Of what comes of it `listed` is that of each, by its name."""
    by_name = {job.name: job for job in jobs}
    return [
        Job(
            f"{what} {group[0]}",
            partial(_together, [(name, by_name[name].make) for name in group]),
            [(name, by_name[name].own) for name in group],
        )
        for group in grouped([*by_name])
    ]


def _together(makes: Sequence[tuple[str, Callable[[], Print]]]) -> Print:
    prints = {name: make() for name, make in makes}
    files = {address: content for made in prints.values() for address, content in made.files.items()}
    listed: dict[str, Any] = {name: made.listed for name, made in prints.items() if made.listed is not None}
    return Print(files, listed)
