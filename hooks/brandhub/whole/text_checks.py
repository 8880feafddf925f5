"""Text checks: everything that can be wrong with a text, held against the hub. What passed before is passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from brandhub.ground.problems import Problem
from brandhub.whole.archives import Archive, key_of
from brandhub.whole.easy_language import check_easy_language
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import check_markdown
from brandhub.whole.orphans import check_orphans, surroundings_of
from brandhub.whole.outlines import Outline, said_of
from brandhub.whole.prose import Prose, texts_in, written_nouns
from brandhub.whole.resolving import check_references
from brandhub.whole.voice import check_voice


def check_written(hub: Hub, archive: Archive, circumstances: str) -> Iterator[Problem]:
    """The same of every story and page. `circumstances`: those under which they are judged (circumstances.py).

    What passed under the same circumstances is passed over: nothing but its words and those decides.
    """
    around = surroundings_of(hub, archive.names)
    passes = {is_easy: archive.drawers("passed", "easy" if is_easy else "plain", circumstances) for is_easy in (0, 1)}
    fresh = []
    for noun, is_easy in written_nouns(hub):
        keys = passes[is_easy].find(noun.mark)
        if isinstance(keys, list):
            archive.spare(keys, around)
        else:
            fresh.append((noun, is_easy, [*texts_in(noun, is_easy=is_easy)]))
    found = _judged([prose for _, _, texts in fresh for prose in texts], hub, archive)
    for noun, is_easy, texts in fresh:
        told = [next(found) for _ in texts]
        if not any(told):
            passes[is_easy].put(noun.mark, [key_of(said_of(prose)) for prose in texts])
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
    yield from check_markdown(prose, outline.slips)
    yield from check_voice(prose, outline.departures)
    yield from check_easy_language(prose, outline.hardness)
    yield from check_orphans(prose, hub, outline)
