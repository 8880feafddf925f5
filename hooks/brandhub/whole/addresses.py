"""Addresses: names of folders, files and entries that are published may assert nothing.

„/geschichten/die-groesste-stadt/“ and „5000-hoefe.svg“ are read in lists of results and in downloads, and nothing in
them can refer to a fact. Most names hold no word that could assert; those that do are read like any other text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
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
    r"|every|all|kein|jede|halb|half|doppel|double|zwei|two|drei|three|hundert|hundred|tausend|thousand|top|boom"
    r"|vier|four|fuenf|five|sechs|six|sieben|seven|acht|eight|neun|nine|zehn|ten|elf|eleven|zwoelf|twelve|zwan|twen|dreissig|thir|for|fif"
    r"|million|milliard|billion|dutzend|dozen|viele|many|meist|most|haelfte|drittel|viertel|wachs|grow|rueckgang|steig|sink|haupt|meister|welt)"
)

_LIKE_LARGEST: Final = re.compile(r"\b\w+ste[nrsm]?\b")
"""„groesster-hof“ is read as „groesster Hof“, too."""
_LARGEST: Final = re.compile(rf"(?:{english_words.ADJECTIVES})e?st")


def check_addresses(hub: Hub, archive: Archive) -> Iterator[Problem]:
    """Stories, pages, pictures, kits and facts whose published name asserts. What has passed once does again."""
    passed = archive.drawers("passed", "addresses")
    for place, name, is_fact in _names(hub):
        if is_fact and (amount := _OWN_AMOUNT.search(name)) is not None:
            yield Problem(place(), "address-asserts", {"name": name, "word": amount[0].replace("-", " ")})
            continue
        if not _MAY_ASSERT.search(name):
            continue
        key = blake2b(name.encode(), digest_size=16).hexdigest()
        if passed.find(key) == name:
            continue
        told = asserted(name)
        if told is None:
            passed.put(key, name)
        elif not is_fact or told[1] in _OF_OTHERS:
            yield Problem(place(), "address-asserts", {"name": name, "word": told[0]})


def _names(hub: Hub) -> Iterator[tuple[Callable[[], Place], str, bool]]:
    """Where each published name stands, the name, and whether a fact bears it: it may say what it counts.

    Places are found when something is told: kept files would have to be read again for them.
    """
    for slug, versions in hub.stories.items():
        yield next(iter(versions.values())).place, slug, False
    for page in hub.pages:
        yield partial(page.place, "address"), page.address.strip("/").replace("/", "-"), False
    for image in hub.images.values():
        yield partial(image.place, "file"), PurePosixPath(image.file).stem.lower(), False
    for kit in hub.kits.values():
        yield kit.place, kit.id, False
    for series in hub.series.values():
        yield series.fact.place, series.fact.id, True


_OF_OTHERS: Final = ("superlative", "comparison")
"""What compares with others: no fact says so of itself."""
_OWN_AMOUNT: Final = re.compile(
    r"(?<![a-z])(?:knapp|fast|nahezu|beinahe|rund|etwa|ueber|mehr-als|almost|nearly|about|roughly|over|more-than)-"
    r"(?:(?:die|der|das|ein|eine|a|the)-)?(?:haelfte|halbe|drittel|viertel|half|third|quarter)(?![a-z])"
)
"""How much there is of what a fact counts: „ueber-65“ tells who is counted, „knapp-die-haelfte“ goes with the value."""


def asserted(name: str) -> tuple[str, str] | None:
    """The words of a name that assert something in German or English, and what; None when there are none."""
    if not _MAY_ASSERT.search(name):
        return None
    said = re.sub(r"[-_.]+", " ", name)
    nouns = _LIKE_LARGEST.sub(lambda found: found[0].lower(), said.title())
    for grammar, spelt in ((orphan_german, said), (orphan_german, nouns), (orphan_english, said)):
        line = read_line(spelt, grammar.fold)
        if not (found := [*grammar.find_words(line)]):
            continue
        named = {first for first, *_ in grammar.find_words(read_line(said.title(), grammar.fold))}
        for first, last, kind in found:
            if first not in named and not _LARGEST.fullmatch(line.folds[first]):
                continue  # without its capital „Fenster“ looks like a superlative
            if kind == "comparison" and first == last and not {"als", "than"} & set(line.folds):
                continue  # nor is „Acker“ a comparative
            return said[line.tokens[first].start : line.tokens[last].end], kind
    counted = re.search(r"(?<!\w)(?!(?:1\d|20)\d\d\b)\d{2,}(?= [a-z])", said)
    return None if counted is None else (counted[0], "number")
