"""Titles: what a page is called in tabs, bookmarks and lists of finds.

A title longer than `LONGEST` is cut off there, and a sentence that is cut says something else. So whatever is too long
gives way as a whole to a name that asserts nothing: the question, what is compared, in the end the topic.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.records import claim_title
from brandhub.proofs.readings import Reading
from brandhub.whole.hub import Hub

LONGEST: Final = 70
"""Characters: the limit of html-validate (`long-title`), and about what lists of finds show."""
_JOINT: Final = " · "


def fitting(names: Iterable[str], room: int = LONGEST) -> str:
    """The first name that has room; where none has, the last. Raises ValueError without any."""
    name = None
    for name in names:
        if len(name) <= room:
            break
    if name is None:
        raise ValueError("names")
    return name


def page_title(title: str, site: str, names: Iterable[str] = ()) -> str:
    """The title with the site's name where both fit, else alone, else the first of `names` that fits."""
    return fitting(_with_site(title, site, names))


def _with_site(title: str, site: str, names: Iterable[str]) -> Iterator[str]:
    for name in (title, *names) if len(title) > LONGEST else (title,):
        yield f"{name} – {site}"
        yield name


def partner_title(name: str, short: str | None, desk: Desk) -> str:
    """A partner with the name of the site, or with what it is: its bare name would be the same in both languages."""
    site = desk.hub.site.title[desk.language]
    named = (f"{one} – {site}" for one in (name, short) if one)
    return fitting((*named, desk.word("title.partner", name=name)))


def claim_names(key: str, desk: Desk) -> Iterator[str]:
    """A claim: its short sentence where it may be said, its question, then names that assert nothing."""
    yield claim_title(key, desk)
    yield from claim_subjects(key, desk)


def claim_subjects(key: str, desk: Desk) -> tuple[str, ...]:
    """A claim without what it says (`subjects`)."""
    return desk.workshop.subjects[desk.language, key]


def subjects(hub: Hub, words: Catalogue) -> dict[str, tuple[str, ...]]:
    """Every claim without what it says: the question; the facts it is about, what they count, or the first of them,
    each with its years where other claims are about the same; the topic, with a number where all else is the same.

    Made for all of them at once: whether a name tells one claim from the others has to be asked of all.
    """
    names = {key: [hub.claims[key].question[words.language]] for key in hub.proofs}
    for write in (_labels, _nouns, _first_label):
        for form in (write, partial(_dated, write)):
            written = {key: form(key, hub, words) for key in names}
            counts = Counter(written.values())
            for key, name in written.items():
                if name and counts[name] == 1:
                    names[key].append(words.text("title.claim", {"name": name}))
    for form in (partial(_dated, _topic), _topic):
        same: defaultdict[str, list[str]] = defaultdict(list)
        for key in sorted(names):
            same[form(key, hub, words)].append(key)
        for name, keys in same.items():
            for number, key in enumerate(keys, 1):
                names[key].append(name if len(keys) == 1 else f"{name}{_JOINT}{number}")
    return {key: tuple(found) for key, found in names.items()}


def fact_names(key: str, label: str, desk: Desk) -> Iterator[str]:
    """A fact: its label, then its id."""
    yield label
    yield desk.word("title.fact", name=key)


def released_names(section: str, key: str, title: str, desk: Desk) -> Iterator[str]:
    """A fact or claim as a release named it; then as it is called today, where it still is; then by its id."""
    yield title
    if section == "claims" and key in desk.hub.proofs:
        yield from claim_subjects(key, desk)
    yield desk.word("title.fact" if section == "facts" else "title.claim", name=key)


def card_title(names: Iterable[str], forms: tuple[str, ...], desk: Desk, **values: object) -> str:
    """The first name that fits into one of the `forms`: entries of the catalogue, the fullest first."""
    return fitting(desk.word(form, title=name, **values) for name in names for form in forms)


def _labels(key: str, hub: Hub, words: Catalogue) -> str:
    """The facts by the names of their pages."""
    return _JOINT.join(dict.fromkeys(reading.fact.label[words.language] for reading in _readings(key, hub)))


def _nouns(key: str, hub: Hub, words: Catalogue) -> str:
    """What they count; nothing where that does not tell them apart, as with two shares in per cent."""
    nouns = {reading.fact.id: reading.fact.noun[words.language].many for reading in _readings(key, hub)}
    units = {hub.terms.units[reading.fact.unit].label[words.language] for reading in _readings(key, hub)}
    is_telling = len(set(nouns.values())) == len(nouns) and units.isdisjoint(nouns.values())
    return _JOINT.join(nouns.values()) if is_telling else ""


def _first_label(key: str, hub: Hub, words: Catalogue) -> str:
    """The fact that the claim begins with."""
    return next((reading.fact.label[words.language] for reading in _readings(key, hub)), "")


def _topic(key: str, hub: Hub, words: Catalogue) -> str:
    topic = hub.topics[hub.claims[key].topic].label[words.language]
    return words.text("title.topic", {"name": topic})


def _dated(write: Callable[[str, Hub, Catalogue], str], key: str, hub: Hub, words: Catalogue) -> str:
    """With the years that the claim is about. What lasts has none."""
    name = write(key, hub, words)
    moments = [reading.as_of for reading in _readings(key, hub) if not reading.as_of.lasts]
    if not name or not moments:
        return name
    first, last = min(moment.start.year for moment in moments), max(moment.end.year for moment in moments)
    return f"{name} ({first})" if first == last else f"{name} ({first}–{last})"


def _readings(key: str, hub: Hub) -> tuple[Reading, ...]:
    return tuple(hub.proofs[key].inputs.values())
