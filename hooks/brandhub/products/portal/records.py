"""Records: facts, claims, events and sources as ready words for templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from brandhub.ground.dates import write_moment
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.sources import Source
from brandhub.products.portal.addresses import event_anchor
from brandhub.products.portal.desk import Desk, View
from brandhub.proofs.readings import Reading, Stage
from brandhub.proofs.words import write_full, write_value
from brandhub.whole.hub import Hub
from brandhub.whole.openings import capitalised
from brandhub.whole.plain_words import plain_text
from brandhub.whole.resolving import is_unfilled
from brandhub.whole.retirements import living_successor
from brandhub.whole.rosters import seen_verdict


def verdict_view(verdict: str, desk: Desk) -> View:
    """A verdict as id (shape, colour) and word."""
    return {"id": verdict, "word": desk.word(f"verdict-word.{verdict}")}


def stage_view(stage: Stage, kind: str, dates: Iterable[date], desk: Desk) -> View | None:
    """The note that a review date has passed; None while there is nothing to say. `kind`: fact or claim."""
    if stage not in ("dated", "expired"):
        return None
    text = desk.word(f"stage.{kind}-{stage}", date=desk.date(min(dates)))
    return {"id": stage, "word": desk.word(f"stage.{stage}"), "text": text}


def overdue_dates(readings: Iterable[Reading], day: date) -> Iterator[date]:
    """The review dates that have passed, of the facts of some readings and of those they are derived from."""
    for reading in readings:
        review = reading.fact.review_by
        if review is not None and review < day:
            yield review
        yield from overdue_dates(reading.inputs, day)


def claim_verdict(key: str, desk: Desk) -> str:
    """The verdict that readers see: a retired claim is retired, whatever its arithmetic says today."""
    return seen_verdict(desk.hub.claims[key], desk.hub.proofs[key])


def answer_word(verdict: str, desk: Desk) -> str:
    """The answer to the question of a claim that is not asserted."""
    return desk.word(f"claim.answer.{verdict}")


def fact_record(key: str, desk: Desk, reading: Reading | None = None, *, with_topic: bool = True) -> View:
    """A fact as one line: value (the latest unless one is given) with its unit, label, date and source.

    What is counted is named by the label; only a measure needs its unit beside the number.
    """
    reading = reading or desk.hub.series[key].readings[-1]
    fact = reading.fact
    topic = desk.hub.topics[fact.topic].label[desk.language]
    lines = [capitalised(desk.stand(reading)), elsewhere_word(fact, desk), *([topic] if with_topic else [])]
    if reading.sources:
        lines.append(desk.hub.sources[reading.sources[0]].producer)
    return {
        "value": write_value(reading, desk.language),
        "unit": desk.hub.terms.units[fact.unit].label[desk.language] if reading.measured else "",
        "label": fact.label[desk.language],
        "url": desk.entry("facts", key),
        "lines": [line for line in lines if line],
    }


def fact_records(keys: Iterable[str], desk: Desk, *, with_topic: bool = True) -> list[View]:
    """Facts that have a value, in the order given, each once."""
    known = (key for key in dict.fromkeys(keys) if desk.hub.series[key].readings)
    return [fact_record(key, desk, with_topic=with_topic) for key in known]


def claim_title(key: str, desk: Desk) -> str:
    """The sentence where it may be said, else the question."""
    sentence = desk.hub.sentence(key, desk.language, "headline")
    return sentence or desk.hub.claims[key].question[desk.language]


def topic_link(key: str, desk: Desk) -> View:
    """A topic and the page about it."""
    return {"label": desk.hub.topics[key].label[desk.language], "url": desk.entry("topics", key)}


def claim_record(key: str, desk: Desk, *, with_topic: bool = True) -> View:
    """A claim as one line: sentence or question, verdict, topic."""
    claim = desk.hub.claims[key]
    return {
        "sentence": claim_title(key, desk),
        "verdict": verdict_view(claim_verdict(key, desk), desk),
        "url": desk.entry("claims", key),
        "lines": [
            *([desk.hub.topics[claim.topic].label[desk.language]] if with_topic else []),
            *_retired_lines(claim, desk),
        ],
    }


def _retired_lines(claim: ClaimBase, desk: Desk) -> Iterator[str]:
    """What was said, since when it is not, and what is said instead."""
    if claim.retired is None:
        return
    if claim.said is not None:
        yield desk.word("claim.said-line", text=claim.said[desk.language])
    yield desk.word("claim.retired-line", date=desk.date(claim.retired.on))
    if (instead := living_successor(claim.id, desk.hub)) is not None:
        yield desk.word("claim.instead-line", sentence=claim_title(instead, desk))


def claim_records(keys: Iterable[str], desk: Desk, *, with_topic: bool = True) -> list[View]:
    known = (key for key in dict.fromkeys(keys) if key in desk.hub.proofs)
    return [claim_record(key, desk, with_topic=with_topic) for key in known]


def event_view(event: Event, desk: Desk) -> View:
    """An event of the timeline. Uncertain dates say so."""
    source = desk.hub.sources[event.sources[0]]
    uncertain = "" if event.certainty == "exact" else desk.word(f"event.{event.certainty}")
    if event.note is not None:
        uncertain = f"{uncertain}: {event.note[desk.language]}" if uncertain else event.note[desk.language]
    return {
        "id": event.id,
        "date_text": write_moment(event.date, desk.language),
        "label": event.label[desk.language],
        "text": plain(event.text[desk.language], desk),
        "source": source_link(source),
        "uncertain": uncertain,
        "topic": desk.hub.topics[event.topic].label[desk.language],
        "url": desk.link(event_anchor(event.id, desk.language)),
    }


def turning_points(hub: Hub) -> list[Event]:
    """The events on the home page: those that site.yml names, else the last four."""
    chosen = [hub.events[key] for key in hub.site.front.events if key in hub.events]
    return chosen or sorted(hub.events.values(), key=lambda event: event.date.start)[-4:]


def event_views(events: Iterable[Event], desk: Desk) -> list[View]:
    """Events in the order of time."""
    return [event_view(event, desk) for event in sorted(events, key=lambda e: (e.date.start, e.date.end, e.id))]


def source_link(source: Source) -> View:
    """The short form of a source beside a number. Sources without address link nowhere."""
    return {"label": source.producer, "url": source.url or ""}


def source_view(key: str, desk: Desk) -> View:
    """The full record of a source."""
    source = desk.hub.sources[key]
    licence = desk.hub.licences[source.licence]
    published = (
        desk.word("fact.published", date=write_moment(source.published, desk.language))
        if source.published
        else source.undated[desk.language]
        if source.undated
        else ""
    )
    accessed = desk.word("fact.accessed", date=write_moment(source.accessed, desk.language))
    note = source.note[desk.language] if source.note else ""
    return {
        "id": key,
        "producer": source.producer,
        "title": source.title,
        "url": source.url or "",
        "published": published,
        "accessed": accessed,
        "lines": in_a_row((published, accessed, licence.label[desk.language], note)),
    }


def in_a_row(texts: Iterable[str]) -> str:
    """Texts with a dot between them; the first, and what follows a whole sentence, begins like one."""
    row = ""
    for text in filter(None, texts):
        row = f"{row} · {text}" if row and not row.endswith(".") else f"{row} {capitalised(text)}".strip()
    return row


def source_views(keys: Iterable[str], desk: Desk) -> list[View]:
    return [source_view(key, desk) for key in dict.fromkeys(keys)]


def kind_note(reading: Reading, desk: Desk) -> str:
    """What kind of value it is, unless it was simply counted."""
    return "" if reading.kind == "exact" else desk.word(f"kind.{reading.kind}")


def elsewhere_word(fact: Fact, desk: Desk) -> str:
    """The territory of a fact of which nobody would guess it; empty for all others."""
    area = desk.hub.elsewhere.get((fact.id, desk.language))
    return desk.word("fact.elsewhere", area=area) if area else ""


def overdue_word(reading: Reading, desk: Desk) -> str:
    """The word beside a value whose review date has passed; empty for all others."""
    return desk.word(f"stage.beside-{reading.stage}") if reading.stage in ("dated", "expired") else ""


def stand_lines(reading: Reading, desk: Desk) -> list[str]:
    """What stands beside a value: its date; where it is no count of our own territory, what kind it is, how old."""
    said = capitalised(desk.stand(reading)), elsewhere_word(reading.fact, desk)
    return [line for line in (*said, kind_note(reading, desk), overdue_word(reading, desk)) if line]


def all_sources(reading: Reading) -> tuple[str, ...]:
    """The sources of a reading and of everything it follows from."""
    return tuple(dict.fromkeys((*reading.sources, *(s for part in reading.inputs for s in all_sources(part)))))


def line_view(label: str, value: str) -> View:
    """A line of operator or contact data; a placeholder shows what is missing."""
    return {"text": label if is_unfilled(value) else value, "unfilled": is_unfilled(value)}


def number_view(key: str, desk: Desk) -> View:
    """A fact as a poster."""
    reading = desk.hub.series[key].readings[-1]
    record = fact_record(key, desk)
    return {**record, "value": write_value(reading, desk.language), "label": write_noun_line(reading, desk)}


def write_noun_line(reading: Reading, desk: Desk) -> str:
    """The label of a poster: what the number counts."""
    return reading.fact.label[desk.language]


def full_text(reading: Reading, desk: Desk) -> str:
    return write_full(reading, desk.language)


def plain(text: str, desk: Desk) -> str:
    """A text of the data files with its references as words."""
    return plain_text(text, desk.hub, desk.language)
