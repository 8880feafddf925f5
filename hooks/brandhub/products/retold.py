"""Retold: sentences of stories and pages that read differently than before, and translations that have fallen behind.

A sentence changes because somebody rewrote it, or because a fact in it has changed. Readers do not see the difference,
so both are told alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from brandhub.models.pages import Written
from brandhub.products.portal.addresses import entry
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text

EASY: Final = "ls"
"""Leichte Sprache, as in the names of files."""
# A sentence ends at a full stop before a blank and a capital, and at the end of its paragraph.
_ENDS: Final = re.compile(r"(?<=[.!?…])[\"“”»)]*\s+(?=[„“»(\[]?[A-ZÄÖÜ0-9])|\n\s*\n|\n(?=[-*#>|])")


@dataclass(frozen=True)
class Retold:
    """One sentence of a text; None where it is new or gone. `language`: de, en or ls."""

    path: str
    address: str
    language: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Behind:
    """A story that was rewritten in some languages while the others stayed as they were."""

    story: str
    rewritten: tuple[str, ...]
    behind: tuple[str, ...]


def compare_texts(before: Hub | None, after: Hub | None) -> tuple[Retold, ...]:
    """Every sentence that reads differently, text by text, in the order of the files."""
    old, new = _texts(before), _texts(after)
    return tuple(
        change for path in sorted(old.keys() | new.keys()) for change in _compare(old.get(path), new.get(path))
    )


def find_behind(before: Hub | None, after: Hub | None) -> tuple[Behind, ...]:
    """Stories of which one language has been rewritten and another, that both states have, has not."""
    if before is None or after is None:
        return ()
    old, new = _versions(before), _versions(after)
    found = []
    for story in sorted(old.keys() & new.keys()):
        both = [language for language in old[story] if language in new[story]]
        rewritten = tuple(key for key in both if old[story][key] != new[story][key])
        behind = tuple(key for key in both if key not in rewritten)
        if rewritten and behind:
            found.append(Behind(story, rewritten, behind))
    return tuple(found)


def _versions(hub: Hub) -> dict[str, dict[str, tuple[str, str, str]]]:
    """What people wrote, by story and language."""
    found = {
        slug: {language: _written(story) for language, story in versions.items()}
        for slug, versions in hub.stories.items()
    }
    for slug, easy in hub.easy.items():
        found.setdefault(slug, {})[EASY] = _written(easy)
    return found


def _written(text: Written) -> tuple[str, str, str]:
    return text.title, text.summary, text.body


@dataclass(frozen=True)
class _Text:
    path: str
    address: str
    language: str
    sentences: tuple[str, ...]


def _texts(hub: Hub | None) -> Mapping[str, _Text]:
    return {} if hub is None else {text.path: text for text in _all(hub)}


def _all(hub: Hub) -> Iterator[_Text]:
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            yield _text(story, entry("stories", slug, language), language, hub)
    for slug, easy in hub.easy.items():
        yield _text(easy, entry("easy", slug, "de"), EASY, hub)
    for page in hub.pages:
        yield _text(page, page.address, EASY if page.is_easy else page.language, hub)


def _text(written: Written, address: str, language: str, hub: Hub) -> _Text:
    easy = language == EASY
    told = "\n\n".join(lenient_text(text, hub, "de" if easy else language, easy=easy) for text in _written(written))
    sentences = (" ".join(sentence.split()) for sentence in _ENDS.split(told))
    return _Text(written.path, address, language, tuple(sentence for sentence in sentences if sentence))


def _compare(old: _Text | None, new: _Text | None) -> Iterator[Retold]:
    known = new or old
    if known is None:
        return
    was, will = (text.sentences if text else () for text in (old, new))
    for tag, first, last, start, end in SequenceMatcher(None, was, will, autojunk=False).get_opcodes():
        if tag != "equal":
            for before, after in zip_longest(was[first:last], will[start:end]):
                yield Retold(known.path, known.address, known.language, before, after)
