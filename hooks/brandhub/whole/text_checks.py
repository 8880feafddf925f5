"""Text checks: everything that can be wrong with a text, held against the hub. What passed before is passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from brandhub.ground.problems import Problem
from brandhub.whole.archives import Archive, key_of
from brandhub.whole.belonging_words import check_spoken
from brandhub.whole.belongings import check_belongings
from brandhub.whole.denying_titles import check_titles
from brandhub.whole.easy_language import check_easy_language
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import check_markdown
from brandhub.whole.orphans import check_orphans
from brandhub.whole.outlines import Outline, Said, said_of
from brandhub.whole.passes import passes_of
from brandhub.whole.prose import Prose, texts_in, written_nouns
from brandhub.whole.resolving import check_references
from brandhub.whole.stands import check_stands
from brandhub.whole.surroundings import surroundings_of
from brandhub.whole.verb_numbers import check_verb_numbers
from brandhub.whole.voice import check_voice


class Fresh(NamedTuple):
    """A story or page that has not passed before: its texts, what they say, and the keys of that."""

    mark: str
    is_easy: bool
    texts: tuple[Prose, ...]
    said: tuple[tuple[str, Said], ...]


def fresh_texts(hub: Hub, archive: Archive, circumstances: str) -> list[Fresh]:
    """Every story and page that must be looked at; what their words say is found out from now on, by others.

    `circumstances`: those under which they are judged (circumstances.py). What passed under the same circumstances is
    passed over: nothing but its words and those decides.
    """
    around = surroundings_of(hub, archive.names)
    fresh = []
    for noun, is_easy in written_nouns(hub):
        keys = passes_of(archive, circumstances, is_easy=is_easy).find(noun.mark)
        if isinstance(keys, list):
            archive.spare(keys, around)
        else:
            texts = (*texts_in(noun, is_easy=is_easy),)
            fresh.append(Fresh(noun.mark, is_easy, texts, tuple((key_of(said), said) for said in map(said_of, texts))))
    archive.foresee((said for one in fresh for said in one.said), around)
    return fresh


def check_written(hub: Hub, archive: Archive, circumstances: str, fresh: Iterable[Fresh]) -> Iterator[Problem]:
    """The same of every story and page in `fresh`."""
    around = surroundings_of(hub, archive.names)
    outlines = archive.outlines((said for one in fresh for said in one.said), around)
    for mark, is_easy, texts, said in fresh:
        told = [[*_check_text(prose, next(outlines), hub)] for prose in texts]
        told.append([*check_titles(texts)])
        if not any(told):
            passes_of(archive, circumstances, is_easy=is_easy).put(mark, [key for key, _ in said])
        yield from chain.from_iterable(told)


def check_texts(texts: Iterable[Prose], hub: Hub, archive: Archive) -> Iterator[Problem]:
    """Every reference in every text, and every number or comparison that comes from none."""
    return chain.from_iterable(_judged([*texts], hub, archive))


def _judged(texts: Sequence[Prose], hub: Hub, archive: Archive) -> Iterator[list[Problem]]:
    """What is wrong with each text, in their order."""
    said = [said_of(prose) for prose in texts]
    outlines = archive.outlines(((key_of(one), one) for one in said), surroundings_of(hub, archive.names))
    return ([*_check_text(prose, outline, hub)] for prose, outline in zip(texts, outlines, strict=True))


def _check_text(prose: Prose, outline: Outline, hub: Hub) -> Iterator[Problem]:
    if outline.references or outline.wrong:
        yield from check_references(prose, hub, (outline.references, outline.wrong))
        yield from check_verb_numbers(prose, hub, outline.references)
        yield from check_belongings(prose, hub, outline.references)
        yield from check_spoken(prose, hub, outline.references)
    yield from check_markdown(prose, outline.slips)
    yield from check_voice(prose, outline.departures)
    yield from check_easy_language(prose, outline.hardness)
    orphans = [*check_orphans(prose, hub, outline)]
    yield from orphans
    yield from check_stands(prose, hub, outline, {one.place for one in orphans})
