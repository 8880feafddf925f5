"""Search jobs: the index put together from groups of stories, of which an edit changes one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from zlib import crc32

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.pieces import Pieces
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.search_index import write_search_index, write_told
from brandhub.products.portal.stock import Job, Print

GROUP: Final = 40
"""So many stories are in a group, at most and on the average."""


def told_jobs(workshop: Workshop) -> list[Job]:
    """Of every language and group of stories what the index needs to know. Nothing of this is published."""
    return [
        Job(
            f"told {language} {number}",
            partial(_tell, workshop, language, slugs),
            (language, slugs),
            compresses=False,
        )
        for language in LANGUAGES
        for number, slugs in enumerate(_groups(workshop, language))
    ]


def index_jobs(workshop: Workshop, told: Sequence[tuple[Job, Print]]) -> list[Job]:
    """The index of each language. `told`: the jobs of before and what came of them."""
    parts = {language: Pieces(*(made.files for job, made in told if job.name.split()[1] == language))
             for language in LANGUAGES}  # fmt: skip
    return [
        Job(
            f"search {language}",
            partial(_write, workshop, language, parts[language]),
            [(name, parts[language].mark(name)) for name in parts[language]],
            compresses=False,
        )
        for language in LANGUAGES
    ]


def _groups(workshop: Workshop, language: str) -> list[tuple[str, ...]]:
    """By their names, so that a new story changes one group; only when there are twice as many, all change."""
    slugs = sorted(slug for slug, told in workshop.hub.headings.items() if language in told)
    count = 1
    while len(slugs) > count * GROUP:
        count *= 2
    groups: list[list[str]] = [[] for _ in range(count)]
    for slug in slugs:
        groups[crc32(slug.encode()) % count].append(slug)
    return [tuple(group) for group in groups if group]


def _tell(workshop: Workshop, language: str, slugs: Sequence[str]) -> Print:
    return Print({slugs[0]: write_told(workshop, language, slugs)})


def _write(workshop: Workshop, language: str, parts: Pieces) -> Print:
    return Print(write_search_index(workshop, language, told=parts.values()))
