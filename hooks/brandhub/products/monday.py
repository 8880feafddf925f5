"""The Monday page: what the editors should look at this week, read from the inspection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.problems import Place
from brandhub.models.fields import Noun
from brandhub.products.margins import margin_of
from brandhub.products.monday_entries import AHEAD, Entry, MondayPage, write_days, write_tenths
from brandhub.products.monday_texts import neutrality_entries, reading_entries
from brandhub.products.portal.addresses import SECTIONS as SECTIONS_OF_PORTAL
from brandhub.proofs.stages import stage_on
from brandhub.speech.references import find_references
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection
from brandhub.whole.prose import texts_of
from brandhub.whole.translations import versions_of, write_turns

SECTIONS: Final = (
    *("reviews", "sources", "tightest", "translations", "drafts", "images", "neutrality", "reading", "exceptions"),
    *("undated", "unfilled", "counts"),
)

IN_ONE_LANGUAGE: Final = frozenset(german for german, english in SECTIONS_OF_PORTAL.values() if german == english)
"""Addresses of pages that are meant for one language alone: Leichte Sprache, Gebärdensprache."""


def draw_monday_page(inspection: Inspection, now: datetime) -> MondayPage:
    """Everything that waits, ends or wears thin. `whole` sees drafts; verdicts and margins are those of the public."""
    content, public, whole = inspection.content, inspection.public, inspection.whole
    today = now.date()
    found: dict[str, list[Entry]] = {
        "reviews": list(_reviews(content, today)),
        "sources": list(_editions(content, today)),
        "tightest": list(_tightest(public)) if public else [],
        "undated": list(_undated(content)),
        "translations": list(_translations(content)),
        "drafts": list(_waiting(content, now)),
        "images": list(_images(content, today)),
        "neutrality": list(neutrality_entries(content, whole, now)),
        "reading": list(reading_entries(whole)) if whole else [],
        "exceptions": list(_exceptions(whole)) if whole else [],
        "unfilled": [*_unfilled(content), *_security(content, today)],
        "counts": list(_counts(inspection)),
    }
    return MondayPage(today, tuple((name, tuple(found[name])) for name in SECTIONS))


def _reviews(content: Content, today: date) -> Iterator[Entry]:
    """Facts by owner whose review date has passed or comes within the time ahead; the earliest first."""
    due = [(fact.review_by, fact) for fact in content.facts.values() if fact.review_by]
    near = [(_owner(fact.owner, content), day, fact) for day, fact in due if day <= today + AHEAD]
    for owner, day, fact in sorted(near, key=lambda found: (found[0].casefold(), found[1], found[2].id)):
        values = {
            "fact": fact.id,
            "label": Bilingual(fact.label.de, fact.label.en),
            "date": day,
            "days": write_days((day - today).days),
            "then": Phrase.of(f"desk.report.then.{fact.policy}"),
            "until": day + fact.grace_time,
        }
        key = {"dated": "overdue", "expired": "expired"}.get(stage_on(fact, today), "due")
        yield Entry(key, values, fact.place("review-by"), owner)


def _owner(key: str, content: Content) -> str:
    partner = content.partners.get(key)
    return partner.name if partner else key


def _editions(content: Content, today: date) -> Iterator[Entry]:
    """Sources whose publishers have announced newer figures for the time ahead, or for a time that is over."""
    planned = [(source.next_edition, key, source) for key, source in content.sources.items() if source.next_edition]
    for edition, key, source in sorted(planned, key=lambda found: (found[0].expected.start, found[1])):
        moment = edition.expected
        if moment.start <= today + AHEAD:
            users = [fact.id for fact in content.facts.values() if any(one.source == key for one in fact.observations)]
            when = Bilingual(*(write_moment(moment, language) for language in LANGUAGES))
            values = {"source": key, "when": when, "facts": ", ".join(users) or "–"}
            place = source.place("next-edition")
            yield Entry("edition-overdue" if moment.end < today else "edition", values, place)


def _tightest(hub: Hub) -> Iterator[Entry]:
    """What we say in public, the tightest first."""
    said = {key: proof for key, proof in hub.proofs.items() if hub.sentence(key, "de")}
    found = [(margin_of(hub.claims[key], proof), key) for key, proof in said.items()]
    for margin, key in sorted((margin, key) for margin, key in found if margin is not None):
        flip = said[key].flip
        sentence = Bilingual(*(hub.sentence(key, language, "headline") or "" for language in LANGUAGES))
        values = {"claim": key, "margin": write_tenths(margin * 100), "sentence": sentence, "flip": flip}
        yield Entry("margin-explained" if flip else "margin", values, hub.claims[key].place())


def _undated(content: Content) -> Iterator[Entry]:
    for key, source in content.sources.items():
        if source.published is None:
            yield Entry("source", {"source": key, "title": f"{source.producer}: {source.title}"}, source.place())


def _translations(content: Content) -> Iterator[Entry]:
    for slug, versions in content.stories.items():
        for language in LANGUAGES:
            if language not in versions:
                values = {"story": slug, "language": Phrase.of(f"desk.language.{language}")}
                yield Entry("story-missing", values, Place(f"stories/{slug}/story.{language}.md"))
        if slug not in content.easy:
            yield Entry("easy-missing", {"story": slug}, Place(f"stories/{slug}/story.ls.md"))
    for version in versions_of(content):
        path, turns = version.written.path, version.turns
        if turns:
            values = {"path": path, "changes": write_turns(turns)}
            yield Entry("version-behind", values, version.written.place("translation-of"))
        elif not version.is_stamped:
            yield Entry("version-unstamped", {"path": path}, version.written.place())
    for page in content.pages:
        if page.counterpart is None and page.address not in IN_ONE_LANGUAGE:
            other = Phrase.of(f"desk.language.{'de' if page.language == 'en' else 'en'}")
            yield Entry("page-missing", {"address": page.address, "language": other}, page.place())


def _waiting(content: Content, now: datetime) -> Iterator[Entry]:
    """Drafts, and what has a date before which it is not shown; the nearest date first."""
    nouns = list(nouns_of(content))
    dated = [(noun.publish_at, name, noun) for name, noun in nouns if noun.publish_at and noun.publish_at > now]
    for moment, name, noun in sorted(dated, key=lambda found: (found[0], found[1], found[2].id)):
        local = moment.astimezone(now.tzinfo)
        values = {"noun": Phrase.of(f"desk.noun.{name}"), "id": noun.id, "date": local.date(), "time": f"{local:%H:%M}"}
        yield Entry("draft-dated" if noun.status == "draft" else "embargoed", values, noun.place("publish-at"))
    for name, noun in nouns:
        if noun.status == "draft" and (noun.publish_at is None or noun.publish_at <= now):
            yield Entry("draft", {"noun": Phrase.of(f"desk.noun.{name}"), "id": noun.id}, noun.place("status"))


def nouns_of(content: Content) -> Iterator[tuple[str, Noun]]:
    """Everything that is published or waits to be, with the word for it."""
    groups: tuple[tuple[str, Iterable[Noun]], ...] = (
        ("story", [story for versions in content.stories.values() for story in versions.values()]),
        ("easy", content.easy.values()),
        ("fact", content.facts.values()),
        ("claim", content.claims.values()),
        ("event", content.events.values()),
        ("image", content.images.values()),
        ("partner", content.partners.values()),
        ("kit", content.kits.values()),
        ("text", content.boilerplates.values()),
        ("page", content.pages),
    )
    for name, nouns in groups:
        yield from ((name, noun) for noun in nouns)


def _images(content: Content, today: date) -> Iterator[Entry]:
    """Pictures that end within the time ahead, have ended, or were withdrawn but are still listed."""
    ends = [(day, key) for key, image in content.images.items() for day in (image.expires, image.withdrawn) if day]
    for day, key in sorted(ends):
        if day <= today + AHEAD:
            values = {"image": key, "date": day, "days": write_days((day - today).days)}
            yield Entry("image-ended" if day <= today else "image-ends", values, content.images[key].place())


def _exceptions(hub: Hub) -> Iterator[Entry]:
    for prose in texts_of(hub):
        for reference in find_references(prose.text)[0]:
            if reference.function == "exception":
                values = {"text": reference.id, "reason": reference.options["reason"]}
                yield Entry("exception", values, prose.place_of(reference.start, reference.end))


def _unfilled(content: Content) -> Iterator[Entry]:
    gaps = content.site.unfilled() if content.site else ()
    for field, place in sorted(gaps, key=lambda gap: gap[1]):
        yield Entry("gap", {"field": field}, place)


def _security(content: Content, today: date) -> Iterator[Entry]:
    """The contact for weaknesses, when the day comes after which nobody may rely on it."""
    security = content.site.security if content.site else None
    if security and content.site and security.expires <= today + AHEAD:
        left = security.days_left(today)
        values = {"date": security.expires, "days": write_days(left)}
        yield Entry(
            "security-ends" if left > 0 else "security-ended", values, content.site.place("security", "expires")
        )


def _counts(inspection: Inspection) -> Iterator[Entry]:
    """Numbers of the check and of everything that is public."""
    hub = inspection.public
    errors = sum(problem.severity == "error" for problem in inspection.problems)
    yield Entry("check", {"errors": errors, "warnings": len(inspection.problems) - errors})
    if hub is None:
        return
    observations = sum(len(series.readings) for series in hub.series.values())
    yield Entry("facts", {"facts": len(hub.series), "observations": observations})
    for status in ("published", "examined"):
        keys = [key for key, claim in hub.claims.items() if claim.status == status and key in hub.proofs]
        for verdict, count in sorted(Counter(hub.proofs[key].verdict for key in keys).items()):
            words = {"status": Phrase.of(f"desk.report.status.{status}"), "verdict": Phrase.of(f"verdict.{verdict}")}
            yield Entry("claims", {"count": count, **words})
    retired = sum(claim.status == "retired" for claim in hub.claims.values())
    if retired:
        yield Entry("claims-retired", {"count": retired})
