"""The Monday page: what the editors should look at this week. Reads the inspection; says nothing that it does not know."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Catalogue, Phrase
from brandhub.ground.dates import write_date
from brandhub.ground.numbers import write_fraction
from brandhub.ground.problems import Place
from brandhub.models.fields import Noun
from brandhub.products.margins import margin_of
from brandhub.products.portal.addresses import SECTIONS as SECTIONS_OF_PORTAL
from brandhub.proofs.words import bilingual
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection
from brandhub.whole.prose import texts_of
from brandhub.whole.references import find_references

AHEAD: Final = timedelta(days=90)
"""How far the page looks ahead."""
SECTIONS: Final = (
    "reviews", "tightest", "undated", "translations", "drafts", "images", "exceptions", "unfilled", "counts",
)  # fmt: skip

IN_ONE_LANGUAGE: Final = frozenset(german for german, english in SECTIONS_OF_PORTAL.values() if german == english)
"""Addresses of pages that are meant for one language alone: Leichte Sprache, Gebärdensprache."""


@dataclass(frozen=True)
class Entry:
    """One line of the page: the message `desk.report.KEY` with its values, where it stands, and under whose name."""

    key: str
    values: Mapping[str, object]
    place: Place | None = None
    group: str = ""


@dataclass(frozen=True)
class MondayPage:
    """The page of one day, section by section."""

    day: date
    sections: tuple[tuple[str, tuple[Entry, ...]], ...]


def draw_monday_page(inspection: Inspection, now: datetime) -> MondayPage:
    """Everything that waits, ends or wears thin. `whole` sees drafts; verdicts and margins are those of the public."""
    content, public, whole = inspection.content, inspection.public, inspection.whole
    today = now.date()
    found: dict[str, list[Entry]] = {
        "reviews": list(_reviews(content, today)),
        "tightest": list(_tightest(public)) if public else [],
        "undated": [_source(key, content) for key, source in content.sources.items() if source.published is None],
        "translations": list(_translations(content)),
        "drafts": list(_waiting(content, now)),
        "images": list(_images(content, today)),
        "exceptions": list(_exceptions(whole)) if whole else [],
        "unfilled": _unfilled(content),
        "counts": list(_counts(inspection)),
    }
    return MondayPage(today, tuple((name, tuple(found[name])) for name in SECTIONS))


def _reviews(content: Content, today: date) -> Iterator[Entry]:
    """Facts by owner whose review date has passed or comes within the time ahead; the earliest first."""
    due = [fact for fact in content.facts.values() if fact.review_by and fact.review_by <= today + AHEAD]
    for fact in sorted(due, key=lambda fact: (_owner(fact.owner, content).casefold(), str(fact.review_by), fact.id)):
        assert fact.review_by is not None, "only facts with a date are due"
        days = (fact.review_by - today).days
        yield _entry(
            "overdue" if days < 0 else "due",
            fact.place("review-by"),
            group=_owner(fact.owner, content),
            fact=fact.id,
            label=Bilingual(fact.label.de, fact.label.en),
            date=fact.review_by,
            days=_days(abs(days)),
            then=Phrase.of(f"desk.report.then.{fact.policy}"),
        )


def _owner(key: str, content: Content) -> str:
    partner = content.partners.get(key)
    return partner.name if partner else key


def _tightest(hub: Hub) -> Iterator[Entry]:
    """What we say in public, the tightest first."""
    margins: list[tuple[Fraction, str]] = []
    for key, proof in hub.proofs.items():
        margin = margin_of(hub.claims[key], proof) if hub.sentence(key, "de") else None
        if margin is not None:
            margins.append((margin, key))
    for margin, key in sorted(margins):
        flip = hub.proofs[key].flip
        yield _entry(
            "margin-explained" if flip else "margin",
            hub.claims[key].place(),
            claim=key,
            margin=bilingual(lambda language, part=margin: _percent(part, language)),
            sentence=bilingual(lambda language, claim=key: hub.sentence(claim, language, "headline") or ""),
            **({"flip": flip} if flip else {}),
        )


def _percent(part: Fraction, language: str) -> str:
    """With one decimal, rounded down: a margin is never said to be wider than it is."""
    return write_fraction(Fraction(int(part * 1000), 10), language)


def _source(key: str, content: Content) -> Entry:
    source = content.sources[key]
    said = f"{source.producer}: {source.title}"
    return _entry("source", source.place(), source=key, title=said)


def _translations(content: Content) -> Iterator[Entry]:
    for slug, versions in content.stories.items():
        for language in LANGUAGES:
            if language not in versions:
                place = Place(f"stories/{slug}/story.{language}.md")
                yield _entry("story-missing", place, story=slug, language=Phrase.of(f"desk.language.{language}"))
    for page in content.pages:
        if page.counterpart is None and page.address not in IN_ONE_LANGUAGE:
            other = Phrase.of(f"desk.language.{'de' if page.language == 'en' else 'en'}")
            yield _entry("page-missing", page.place(), address=page.address, title=page.title, language=other)


def _waiting(content: Content, now: datetime) -> Iterator[Entry]:
    """Drafts, and what has a date before which it is not shown; the nearest date first."""
    nouns = list(_nouns(content))
    dated = [(noun.publish_at, name, noun) for name, noun in nouns if noun.publish_at and noun.publish_at > now]
    for moment, name, noun in sorted(dated, key=lambda found: (found[0], found[1], found[2].id)):
        assert moment is not None, "only nouns with a moment are embargoed"
        local = moment.astimezone(now.tzinfo)
        values = {"noun": Phrase.of(f"desk.noun.{name}"), "id": noun.id, "time": f"{local:%H:%M}"}
        key = "draft-dated" if noun.status == "draft" else "embargoed"
        yield _entry(key, noun.place("publish-at"), **values, date=local.date())
    for name, noun in nouns:
        if noun.status == "draft" and (noun.publish_at is None or noun.publish_at <= now):
            yield _entry("draft", noun.place("status"), noun=Phrase.of(f"desk.noun.{name}"), id=noun.id)


def _nouns(content: Content) -> Iterator[tuple[str, Noun]]:
    groups: tuple[tuple[str, list[Noun]], ...] = (
        ("story", [story for versions in content.stories.values() for story in versions.values()]),
        ("fact", list(content.facts.values())),
        ("claim", list(content.claims.values())),
        ("event", list(content.events.values())),
        ("image", list(content.images.values())),
        ("partner", list(content.partners.values())),
        ("kit", list(content.kits.values())),
        ("text", list(content.boilerplates.values())),
        ("page", list(content.pages)),
    )
    for name, nouns in groups:
        yield from ((name, noun) for noun in nouns)


def _images(content: Content, today: date) -> Iterator[Entry]:
    """Pictures that end within the time ahead, have ended, or were withdrawn but are still listed."""
    ends = [(day, key) for key, image in content.images.items() for day in (image.expires, image.withdrawn) if day]
    for day, key in sorted(ends):
        if day <= today + AHEAD:
            name = "image-ended" if day <= today else "image-ends"
            yield _entry(name, content.images[key].place(), image=key, date=day, days=_days(abs((day - today).days)))


def _exceptions(hub: Hub) -> Iterator[Entry]:
    for prose in texts_of(hub):
        for reference in find_references(prose.text)[0]:
            if reference.function == "exception":
                place = prose.place_of(reference.start, reference.end)
                yield _entry("exception", place, text=reference.id, reason=reference.options.get("reason", ""))


def _unfilled(content: Content) -> list[Entry]:
    gaps = sorted(content.site.unfilled(), key=lambda gap: gap[1]) if content.site else []
    return [_entry("gap", place, field=field) for field, place in gaps]


def _counts(inspection: Inspection) -> Iterator[Entry]:
    """Numbers of the check and of everything that is public."""
    hub = inspection.public
    errors = sum(problem.severity == "error" for problem in inspection.problems)
    yield _entry("check", errors=errors, warnings=len(inspection.problems) - errors)
    if hub is None:
        return
    yield _entry("facts", facts=len(hub.series), observations=sum(len(s.readings) for s in hub.series.values()))
    for status in ("published", "examined"):
        keys = [key for key, claim in hub.claims.items() if claim.status == status and key in hub.proofs]
        for verdict, count in sorted(Counter(hub.proofs[key].verdict for key in keys).items()):
            words = {"status": Phrase.of(f"desk.report.status.{status}"), "verdict": Phrase.of(f"verdict.{verdict}")}
            yield _entry("claims", count=count, **words)
    retired = sum(claim.status == "retired" for claim in hub.claims.values())
    if retired:
        yield _entry("claims-retired", count=retired)


def _entry(key: str, place: Place | None = None, group: str = "", **values: object) -> Entry:
    return Entry(key, values, place, group)


def _days(count: int) -> Phrase:
    return Phrase.of("desk.report.day") if count == 1 else Phrase.of("desk.report.days", count=count)


def write_monday_page(page: MondayPage, words: Catalogue) -> str:
    """The page as text. A section without entries says so: silence could mean that nobody looked."""
    blocks = [words.text("desk.report.title", {"date": write_date(page.day, words.language)})]
    for name, entries in page.sections:
        heading = words.text(f"desk.report.section.{name}")
        lines = [f"{heading}: {len(entries)}" if entries and name != "counts" else heading]
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                lines.append(f"  {group}")
            inset = "    " if group else "  "
            lines += [f"{inset}{line}" for line in _lines(entry, words)]
        if not entries:
            lines.append(f"  {words.text('desk.report.none')}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _lines(entry: Entry, words: Catalogue) -> Iterator[str]:
    """The line, with its place behind it."""
    text = words.text(f"desk.report.{entry.key}", {name: _worded(v, words) for name, v in entry.values.items()})
    first, *rest = text.splitlines()
    yield f"{first}  [{entry.place.path}:{entry.place.line}]" if entry.place else first
    yield from (f"  {line}" for line in rest)


def write_monday_json(page: MondayPage, words: Catalogue) -> str:
    """The same page for tools: every entry with its key, its words, its values and its place."""
    sections = {name: [_document(entry, words) for entry in entries] for name, entries in page.sections}
    document = {"date": page.day.isoformat(), "sections": sections}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _document(entry: Entry, words: Catalogue) -> dict[str, Any]:
    place = {"path": entry.place.path, "line": entry.place.line} if entry.place else {}
    group = {"owner": entry.group} if entry.group else {}
    values = {name: _plain(value, words) for name, value in entry.values.items()}
    return {"kind": entry.key, "text": "\n".join(_lines(replace(entry, place=None), words)), **group, **values, **place}


def _worded(value: object, words: Catalogue) -> object:
    return write_date(value, words.language) if isinstance(value, date) else value


def _plain(value: object, words: Catalogue) -> object:
    if isinstance(value, Phrase):
        return words.text(value.key, dict(value.values))
    if isinstance(value, Bilingual):
        return value[words.language]
    return value if isinstance(value, int) else str(value)
