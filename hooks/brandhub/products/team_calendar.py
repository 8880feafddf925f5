"""The team's calendar: the dates of the Monday page for calendar programs. Never published: it names what waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_date
from brandhub.models.fields import Noun
from brandhub.products.calendars import Appointment, Heading, days_of, write_calendar
from brandhub.products.monday import nouns_of
from brandhub.products.portal.addresses import PREVIEW_HOST, host_of
from brandhub.whole.content import Content

KEPT = timedelta(days=31)
"""How long what is over stays in the calendar."""


def write_team_calendar(content: Content, words: Catalogue, now: datetime) -> bytes:
    """All reviews; announced figures, ends of rights, embargoes and elections from a month back on."""
    site = content.site
    title = site.title[words.language] if site else "Hub"
    host = (host_of(site) if site else PREVIEW_HOST).partition("://")[2].partition("/")[0]
    heading = Heading(words.text("calendar.team", {"title": title}), words.language, host, is_public=False)
    groups = (_editions, _rights, _embargoes, _elections)
    found = [one for group in groups for one in group(content, words) if one.last >= now.date() - KEPT]
    return write_calendar(heading, [*_reviews(content, words), *found], now)


def _reviews(content: Content, words: Catalogue) -> Iterator[Appointment]:
    """Overdue reviews as well, whatever their age: they end only when somebody has looked."""
    for key, fact in content.facts.items():
        if fact.review_by:
            partner = content.partners.get(fact.owner)
            values = {
                "label": fact.label[words.language],
                "owner": partner.name if partner else fact.owner,
                "fact": key,
            }
            title, text = words.text("calendar.review", values), words.text("calendar.review-text", values)
            yield Appointment(f"review-{key}", fact.review_by, fact.review_by, title, text, _kind("review", words))


def _editions(content: Content, words: Catalogue) -> Iterator[Appointment]:
    for key, source in content.sources.items():
        if source.next_edition:
            first, last = days_of(source.next_edition.expected)
            users = sorted(
                fact.label[words.language]
                for fact in content.facts.values()
                if any(one.source == key for one in fact.observations)
            )
            values = {"producer": source.producer, "title": source.title, "facts": "; ".join(users) or "–"}
            title, text = words.text("calendar.edition", values), words.text("calendar.edition-text", values)
            url = source.next_edition.announced
            yield Appointment(f"edition-{key}", first, last, title, text, _kind("edition", words), url)


def _rights(content: Content, words: Catalogue) -> Iterator[Appointment]:
    for key, image in content.images.items():
        if image.expires:
            title = words.text("calendar.rights", {"image": key})
            yield Appointment(f"rights-{key}", image.expires, image.expires, title, "", _kind("rights", words))


def _embargoes(content: Content, words: Catalogue) -> Iterator[Appointment]:
    for name, noun in nouns_of(content):
        if noun.publish_at is not None:
            noun_word = words.text(f"desk.noun.{name}")
            key = "calendar.draft" if noun.status == "draft" else "calendar.embargo"
            title = words.text(key, {"noun": noun_word, "id": noun.id})
            day = noun.publish_at.date()
            yield Appointment(
                f"embargo-{_version(name, noun)}", day, day, title, "", _kind("embargo", words), at=noun.publish_at
            )


def _version(name: str, noun: Noun) -> str:
    """The two languages of a story end their embargoes one by one."""
    language = getattr(noun, "language", "")
    return "-".join(filter(None, (name, noun.id, language)))


def _elections(content: Content, words: Catalogue) -> Iterator[Appointment]:
    for key, election in content.elections.items():
        values = {"label": election.label[words.language], "date": write_date(election.day, words.language)}
        kind, url = _kind("election", words), election.announced
        title = words.text("calendar.freeze", values)
        yield Appointment(f"freeze-{key}", election.begins, election.day, title, "", kind, url)
        yield Appointment(f"election-{key}", election.day, election.day, values["label"], "", kind, url)


def _kind(name: str, words: Catalogue) -> str:
    return words.text(f"calendar.kind.{name}")
