"""Earlier: what is known of the edition before as a whole, and of the site in which it stands.

Where nothing but the texts of a few stories has changed since, only what such a text is part of can come out otherwise.
Everything else counts as one mark (`around_of`): every byte of the data, the day, what may be seen, all headings. It
does not choose among the things a page depends on; it takes all of them, as circumstances do for verdicts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from brandhub.products.portal.desk import DISPLAYS, View
from brandhub.products.portal.ledger import KEYS, Ledger, Reading
from brandhub.products.portal.seals import Unsealable
from brandhub.products.portal.stock_books import Entry, Kept, Told, told_of

TEXTS: Final = "hub.stories"
_SEALED: Final = ("hub.pages", "hub.easy", "hub.pictures", "hub.ended", "hub.hidden", "hub.headings")
"""What counts by all that it says, because circumstances leave it out."""
AROUND: Final = frozenset(
    {
        *_SEALED,
        *("hub.preview", "hub.site", "hub.brand", "hub.terms", "hub.topics", "hub.licences", "hub.partner_kinds"),
        *("hub.names", "hub.sources", "hub.series", "hub.claims", "hub.proofs", "hub.events", "hub.partners"),
        *("hub.images", "hub.kits", "hub.lists", "hub.boilerplates", "hub.posts", "hub.own_licence"),
        *("hub.declared_names", "hub.other_names", "hub.circles", "hub.ordered", "hub.untranslated", "hub.today"),
        *("hub.by_topic", "hub.by_owner", "hub.judged", "hub.elsewhere"),
        *("workshop.pictures", "workshop.marks", "workshop.used_in", "workshop.outlines", "workshop.read_next"),
        "workshop.subjects",
        *("workshop.releases", "workshop.log", "workshop.loose", "workshop.asset_files"),
    }
)
"""Readings that say the same as long as everything around the texts does. Of any other nobody knows."""


DOCUMENTS: Final = "workshop.documents"
"""What is made of the text of a story, by its slug and language."""
SHOWN: Final = frozenset(f"workshop.{name}" for name in DISPLAYS)
"""What a text in a kit changes: each entry has a mark of its own, beside those of texts."""
SHARED: Final = ("told ", "open data")
"""How the jobs begin from whose prints others are made."""
_ANY: Final = ""
Always = Mapping[str, tuple[View | None, list[str]]]


class LastSite(Protocol):
    """The site that stands: what was delivered into it, by path. `edition`: which one it is; empty where unknown."""

    @property
    def edition(self) -> str: ...

    def __contains__(self, path: object) -> bool: ...

    def mark(self, path: str) -> str:
        """Of what was delivered there. Raises KeyError."""

    def read(self, path: str) -> bytes:
        """What was delivered there. Raises LookupError where that is not what stands there now."""

    def paths(self) -> Iterator[str]:
        """All files."""


@dataclass(frozen=True)
class Earlier:
    """The edition before. `edition`: its name; `around`: the mark of everything but the texts; `texts`: their marks,
    and those of what is shown of the kits.

    `jobs`: by slug what the text of that story is part of; `always`: jobs of which nobody knows what they depend on,
    with what lists know of them and their addresses; `told`: prints that others are made from; `count`: of all jobs;
    `readers`: who has read what a value changes (`values.py`) in editions that were made from the one before it.
    """

    edition: str
    around: str
    texts: Mapping[str, str]
    jobs: Mapping[str, list[str]]
    always: Always
    told: Mapping[str, Told]
    count: int
    readers: Mapping[str, list[str]] = field(default_factory=dict)


def around_of(ledger: Ledger, circumstances: str, handed: object) -> str | None:
    """One mark of everything but the texts; None where that cannot be told. `handed`: what is not in the hub."""
    if not circumstances:
        return None
    try:
        return ledger.seal_of((circumstances, [ledger.seal((name, None)) for name in _SEALED], handed))
    except Unsealable:
        return None


def texts_of(ledger: Ledger) -> dict[str, str]:
    """By slug the marks of the texts of a story in all its languages."""
    stories = ledger.raw(TEXTS)
    return {
        slug: " ".join([f"{language}:{story.mark}" for language, story in told.items()])
        for slug, told in stories.items()
    }


def shown_of(ledger: Ledger) -> dict[str, str]:
    """By name the marks of what is shown of the kits, each entry and all of a sort."""
    found = {}
    for name in sorted(SHOWN):
        for key in (None, *ledger.raw(name)):
            found[_shown_name(name, key)] = ledger.seal((name, key))
    return found


def is_text(name: str) -> bool:
    """Whether a mark is that of the texts of a story; the others are of what is shown of the kits."""
    return " " not in name


def _shown_name(name: str, key: Any) -> str:
    said = key if isinstance(key, tuple) else (key or "",)
    return " ".join((name, *said))


def _text_of(reading: Reading) -> Iterator[str]:
    """What has a mark of its own and was read: the text of a story, something that is shown of the kits.

    Empty for something that may change whatever else does not.
    """
    name, key = reading
    if name in SHOWN:
        if key != KEYS:
            yield _shown_name(name, key)
    elif name in (TEXTS, DOCUMENTS):
        if key != KEYS:  # the slugs belong to what is around
            yield (key[0] if isinstance(key, tuple) else key) or _ANY
    elif name not in AROUND:
        yield _ANY


def tell_whole(
    edition: str, around: str, texts: Mapping[str, str], used: Mapping[str, Kept | Entry], unkept: Always
) -> Earlier:
    """What an edition is, of which every job was asked for."""
    jobs: defaultdict[str, list[str]] = defaultdict(list)
    always = {**unkept}
    numbers: dict[int, dict[int, str]] = {}
    for name, one in used.items():
        if isinstance(one, Kept):
            known = numbers.get(id(one.book))
            if known is None:
                found = {at: text for at, reading in enumerate(one.book.readings) for text in _text_of(reading)}
                known = numbers[id(one.book)] = found
            read = {known[number] for number in one.told.numbers if number in known}
            what = (one.told.listed, one.told.addresses) if _ANY in read else None
        else:
            read = {text for reading in one.readings for text in _text_of(reading)}
            what = one.pack.listed, [part[0] for part in one.pack.files]
        _note(name, read, what, jobs, always)
    return Earlier(edition, around, texts, jobs, always, _others(used), len(used))


def tell_amended(
    earlier: Earlier, edition: str, texts: Mapping[str, str], used: Mapping[str, Kept | Entry], unkept: Always
) -> Earlier:
    """The same of one that was made from the one before. `used`: what was printed anew.

    What a text was part of before may be named too often; it is printed once more then.
    """
    jobs = defaultdict(list, {slug: [*names] for slug, names in earlier.jobs.items()})
    always = {**earlier.always, **unkept}
    for name, one in used.items():
        if isinstance(one, Entry):
            read = {text for reading in one.readings for text in _text_of(reading)}
            _note(name, read, (one.pack.listed, [part[0] for part in one.pack.files]), jobs, always)
    told = {**earlier.told, **_others(used)}
    return Earlier(edition, earlier.around, texts, jobs, always, told, earlier.count, earlier.readers)


def _note(
    name: str,
    read: Iterable[str],
    what: tuple[View | None, list[str]] | None,
    jobs: defaultdict[str, list[str]],
    always: dict[str, tuple[View | None, list[str]]],
) -> None:
    for text in read:
        if text == _ANY and what is not None:
            always[name] = what
        elif name not in jobs[text]:
            jobs[text].append(name)


def _others(used: Mapping[str, Kept | Entry]) -> dict[str, Told]:
    """The prints from which others are made."""
    found = {}
    for name, one in used.items():
        if name.startswith(SHARED):
            found[name] = told_of(one.pack) if isinstance(one, Entry) else one.told._replace(numbers=[])
    return found


def write_earlier(earlier: Earlier) -> bytes:
    """For the store."""
    return json.dumps(earlier.__dict__, separators=(",", ":"), ensure_ascii=False).encode()


def read_earlier(raw: bytes | None) -> Earlier | None:
    """None where there is none, or one that makes no sense."""
    try:
        said: dict[str, Any] = json.loads(raw or b"")
        told = {name: Told(*one) for name, one in said["told"].items()}
        always = {name: (listed, [*addresses]) for name, (listed, addresses) in said["always"].items()}
        names = ("texts", "jobs", "readers")
        if not all(isinstance(said[name], dict) for name in names):
            return None
        return Earlier(**{**said, "told": told, "always": always, "count": int(said["count"])})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
