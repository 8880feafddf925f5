"""The timeline as a text: events with their date, what happened, and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from brandhub.ground.dates import write_moment
from brandhub.models.events import Event
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Paragraph, Run, words
from brandhub.products.press_kit.fact_sheets import ENDINGS


def write_timeline(bench: Bench, events: Iterable[str]) -> Text | None:
    """The events in the order of time; None without any."""
    chosen = sorted((bench.hub.events[key] for key in events), key=lambda e: (e.date.start, e.date.end, e.id))
    if not chosen:
        return None
    blocks: list[Block] = [Paragraph(words(bench.word("timeline.lead")), "lead")]
    for event in chosen:
        blocks += _event(bench, event)
    sources = tuple(dict.fromkeys(source for event in chosen for source in event.sources))
    title, description = bench.word("timeline.title"), bench.word("timeline.description")
    document = bench.document("timeline", title, description, blocks, sources)
    return Text(
        bench.path("texts", bench.word("file.timeline")),
        "texts",
        document,
        ENDINGS,
        sources,
        events=tuple(event.id for event in chosen),
    )


def _event(bench: Bench, event: Event) -> list[Block]:
    language = bench.language
    date = write_moment(event.date, language)
    remarks = [] if event.certainty == "exact" else [bench.word(f"timeline.{event.certainty}")]
    remarks += [bench.plain(event.note[language])] if event.note else []
    note = [Run(f"{remark.rstrip('.')}. ") for remark in remarks]
    note.append(Run(bench.word("sheet.source" if len(event.sources) == 1 else "sheet.sources")))
    for index, key in enumerate(event.sources):
        note += [Run("; "), *bench.cite(key)] if index else [*bench.cite(key)]
    return [
        Heading(1, words(f"{date}: {event.label[language]}")),
        Paragraph(words(bench.plain(event.text[language]))),
        Paragraph(tuple(note), "note"),
    ]
