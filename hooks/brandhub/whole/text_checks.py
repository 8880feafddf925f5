"""Text checks: everything that can be wrong with a text, held against the hub. What passed before is passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.ground.problems import Problem
from brandhub.whole.archives import Archive, key_of
from brandhub.whole.easy_language import check_easy_language
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import check_markdown
from brandhub.whole.orphans import check_orphans, surroundings_of
from brandhub.whole.outlines import Outline, said_of
from brandhub.whole.prose import Prose
from brandhub.whole.resolving import check_references
from brandhub.whole.voice import check_voice


def check_texts(
    texts: Iterable[Prose], hub: Hub, archive: Archive, circumstances: str | None = None
) -> Iterator[Problem]:
    """Every reference in every text, and every number or comparison that comes from none.

    With `circumstances` only for texts that are nothing but their words: no moments of their own, no entry.
    """
    around = surroundings_of(hub, archive.names)
    passed = archive.passed("texts", circumstances) if circumstances is not None else frozenset[str]()
    keyed = [(key_of(said := said_of(prose)), said, prose) for prose in texts]
    archive.spare((key for key, _, _ in keyed if key in passed), around)
    told = [one for one in keyed if one[0] not in passed]
    outlines = archive.outlines(((key, said) for key, said, _ in told), around)
    wrong = set()
    for (key, _, prose), outline in zip(told, outlines, strict=True):
        found = [*_check_text(prose, outline, hub)]
        if found:
            wrong.add(key)
            yield from found
    if circumstances is not None:
        archive.let_pass((key for key, _, _ in keyed if key not in wrong), "texts", circumstances)


def _check_text(prose: Prose, outline: Outline, hub: Hub) -> Iterator[Problem]:
    if outline.references or outline.wrong:
        yield from check_references(prose, hub, (outline.references, outline.wrong))
    yield from check_markdown(prose, outline.slips)
    yield from check_voice(prose, outline.departures)
    yield from check_easy_language(prose, outline.hardness)
    yield from check_orphans(prose, hub, outline)
