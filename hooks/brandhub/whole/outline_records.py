"""Outline records: outlines in lists and plain values, as an archive keeps them."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from brandhub.speech.dates import Mention
from brandhub.speech.references import Reference
from brandhub.whole.markdown import Slip
from brandhub.whole.orphan_seams import Bare, Seam
from brandhub.whole.orphan_settings import Setting
from brandhub.whole.outlines import Finding, Outline
from brandhub.whole.voice import Departure

_NOTHING: Final = Outline()


def write_record(outline: Outline) -> object:
    """An outline in lists and plain values; None for one that is rare, or all of notes: it is made anew every time."""
    if outline.wrong or outline.hardness:
        return None
    if outline == _NOTHING:
        return 0
    return [
        [[one.function, one.id, dict(one.options), one.start, one.end, one.id_at] for one in outline.references],
        outline.departures,
        [[one.start, one.end, one.code, dict(one.values)] for one in outline.slips],
        outline.is_open,
        [
            [one.start, one.end, [[day.isoformat() for day in span] for span in one.spans], one.yearless, one.vague]
            for one in outline.mentions
        ],
        [[one.start, one.end, one.kind] for one in outline.findings],
        outline.seams,
    ]


def read_record(record: Any) -> Outline | None:
    """The outline that was written like that; None for what was not."""
    if record == 0:
        return _NOTHING
    try:
        references, departures, slips, is_open, mentions, findings, seams = record
        return Outline(
            references=tuple(Reference(*one) for one in references),
            departures=tuple(Departure(*one) for one in departures),
            slips=tuple(Slip(*one) for one in slips),
            is_open=is_open,
            mentions=tuple(
                Mention(start, end, tuple((_day(first), _day(last)) for first, last in spans), yearless, vague)
                for start, end, spans, yearless, vague in mentions
            ),
            findings=tuple(Finding(*one) for one in findings),
            seams=tuple(_seam(one) for one in seams),
        )
    except (TypeError, ValueError):
        return None


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _seam(written: list[Any]) -> Seam | Bare | Setting:
    if len(written) == len(Seam._fields):
        return Seam(*written)
    if len(written) == len(Setting._fields):
        start, end, kind, what, shown, told = written
        return Setting(
            start, end, kind, what, tuple((key, day) for key, day in shown), tuple((key, day) for key, day in told)
        )
    fact, measure, measured, nouns, noun = written
    return Bare(fact, measure, (measured[0], measured[1]), tuple(nouns), (noun[0], noun[1]))
