"""Search jobs: the index put together from groups of stories, of which an edit changes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.pieces import Pieces
from brandhub.products.portal.bundles import grouped
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.search_index import WHOLE, Index, amend_index, write_index, write_others, write_told

_OTHERS: Final = " others"
"""No story has this name."""

Told = Sequence[tuple[Job, Print]]
Last = Callable[[str], Print | None]


def told_jobs(workshop: Workshop) -> list[Job]:
    """What the index needs to know, by language: of each group of stories, and of everything else.

    Nothing of this is published.
    """
    others = [
        Job(f"told {language}{_OTHERS}", partial(_tell_others, workshop, language), language) for language in LANGUAGES
    ]
    return others + [
        Job(
            f"told {language} {number}",
            partial(_tell, workshop, language, slugs),
            (language, slugs),
        )
        for language in LANGUAGES
        for number, slugs in enumerate(_groups(workshop, language))
    ]


def index_jobs(workshop: Workshop, told: Told, last: Last = lambda _: None) -> list[Job]:
    """The index of each language. `told`: the jobs of before and what came of them; `last`: what came of one of them
    in the edition before.
    """
    return [_index_job(workshop, language, told, last) for language in LANGUAGES]


def _index_job(workshop: Workshop, language: str, told: Told, last: Last) -> Job:
    told = [one for one in told if one[0].name.split()[1] == language]
    parts = Pieces(*(made.files for _, made in told))
    return Job(
        f"search {language}",
        partial(_write, workshop, language, parts.without(_OTHERS), parts),
        [(name, parts.mark(name)) for name in parts],
        amend=partial(_amend, workshop, language, told, last),
    )


def _groups(workshop: Workshop, language: str) -> list[tuple[str, ...]]:
    """Of a group in which a text has changed all stories are gone through again."""
    return grouped([slug for slug, told in workshop.hub.headings.items() if language in told])


def _tell(workshop: Workshop, language: str, slugs: Sequence[str]) -> Print:
    return Print({slugs[0]: write_told(workshop, language, slugs)})


def _tell_others(workshop: Workshop, language: str) -> Print:
    return Print({_OTHERS: write_others(workshop, language)})


def _write(workshop: Workshop, language: str, stories: Pieces, all_parts: Pieces) -> Print:
    return _printed(write_index(workshop, language, WHOLE, stories.values(), all_parts[_OTHERS]))


def _amend(workshop: Workshop, language: str, told: Told, last: Last, before: Print) -> Print | None:
    """From the index of the edition before and the groups in which something has changed."""
    changed, others = [], (b"", b"")
    for job, made in told:
        was = last(job.name)
        if was is made:  # nobody has printed it anew
            continue
        if was is None or was.files.keys() != made.files.keys():
            return None
        old, new = Pieces(was.files), Pieces(made.files)
        found = [(old[name], new[name]) for name in new if old.mark(name) != new.mark(name)]
        if _OTHERS in new:
            others = found[0] if found else others
        else:
            changed += found
    index = amend_index(workshop, language, Index(before.files, before.listed), changed, others, WHOLE)
    return None if index is None else _printed(index)


def _printed(index: Index) -> Print:
    return Print(index.files, index.kept)
