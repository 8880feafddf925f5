"""Addresses: names of folders, files and entries that are published may assert nothing.

„/geschichten/die-groesste-stadt/“ and „5000-hoefe.svg“ are read in lists of results and in downloads, and nothing in
them can refer to a fact. Most names hold no word that could assert; those that do are read like any other text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Final

from brandhub.ground.problems import Place, Problem
from brandhub.whole import english_words, orphan_english, orphan_german
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_tokens import read_line

# Endings and words without which a name asserts nothing. Years and letters with a number name („1987“, „u42“).
_MAY_ASSERT: Final = re.compile(
    r"(?<![a-z0-9])(?!(?:1\d|20)\d\d(?![0-9]))\d{2,}|(?:ste|ere|er|est)[nrsm]?(?![a-z])"
    r"|(?<![a-z])(?:mehr|weniger|more|less|fewer|nummer|number|platz|rang|rank|rekord|record|spitz|einzig|only|alle"
    r"|every|all|kein|jede|halb|half|doppel|double|zwei|two|drei|three|hundert|hundred|tausend|thousand|top|boom)"
)

_LARGEST: Final = re.compile(rf"(?:{english_words.ADJECTIVES})e?st")


def check_addresses(hub: Hub, archive: Archive) -> Iterator[Problem]:
    """Stories, pages, pictures and kits whose published name asserts something. What has passed once does again."""
    passed = archive.drawers("passed", "addresses")
    for place, name in _names(hub):
        if not _MAY_ASSERT.search(name):
            continue
        key = blake2b(name.encode(), digest_size=16).hexdigest()
        if passed.find(key) == name:
            continue
        word = asserted(name)
        if word is None:
            passed.put(key, name)
        else:
            yield Problem(place, "address-asserts", {"name": name, "word": word})


def _names(hub: Hub) -> Iterator[tuple[Place, str]]:
    for slug, versions in hub.stories.items():
        yield next(iter(versions.values())).place(), slug
    for page in hub.pages:
        yield page.place("address"), page.address.strip("/").replace("/", "-")
    for image in hub.images.values():
        yield image.place("file"), PurePosixPath(image.file).stem.lower()
    for kit in hub.kits.values():
        yield kit.place(), kit.id


def asserted(name: str) -> str | None:
    """The words of a name that assert something in German or English; None when there are none."""
    if not _MAY_ASSERT.search(name):
        return None
    said = re.sub(r"[-_.]+", " ", name)
    for grammar in (orphan_german, orphan_english):
        line = read_line(said, grammar.fold)
        if not (found := [*grammar.find_words(line)]):
            continue
        named = {first for first, *_ in grammar.find_words(read_line(said.title(), grammar.fold))}
        for first, last, kind in found:
            if first not in named and not _LARGEST.fullmatch(line.folds[first]):
                continue  # without its capital „Fenster“ looks like a superlative
            if kind == "comparison" and first == last and not {"als", "than"} & set(line.folds):
                continue  # nor is „Acker“ a comparative
            return said[line.tokens[first].start : line.tokens[last].end]
    counted = re.search(r"(?<!\w)(?!(?:1\d|20)\d\d\b)\d{2,}(?= [a-z])", said)
    return None if counted is None else counted[0]
