"""Changes: the log from release to release as data."""

from __future__ import annotations

from brandhub.models.fields import Texts
from brandhub.products.change_entries import Entry
from brandhub.products.change_log import Chapter as LogChapter
from brandhub.products.open_data.claim_shapes import Change, Chapter, Following, Reached, Turn
from brandhub.products.open_data.facts import words
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.shapes import Words
from brandhub.whole.turns import Turn as LogTurn


def write_changes(holdings: Holdings) -> list[Chapter]:
    """The chapters, the newest first; empty before the first release."""
    return [_chapter(chapter, holdings) for chapter in holdings.log]


def _chapter(chapter: LogChapter, holdings: Holdings) -> Chapter:
    return Chapter(
        release=holdings.edition(chapter.release),
        first=chapter.is_first,
        changes=[_change(entry, holdings) for entry in chapter.entries],
    )


def _change(entry: Entry, holdings: Holdings) -> Change:
    values = [
        Following(noun="fact", id=each.fact, before=_pair(each.turn.before), after=_pair(each.turn.after))
        for each in entry.values
    ]
    sentences = [
        Following(noun="claim", id=each.claim, before=_pair(each.before), after=_pair(each.after))
        for each in entry.sentences
    ]
    return Change(
        noun=entry.noun,
        id=entry.key,
        kind=entry.kind,
        title=words(entry.title),
        on=entry.on,
        weight=entry.weight,
        reason=_pair(entry.note),
        owner=entry.owner or None,
        instead=entry.instead,
        causes=list(entry.causes),
        events=list(entry.events),
        turns=[_turn(turn) for turn in entry.turns],
        following=[*values, *sentences],
        reached=[
            Reached(
                address=holdings.host + each.address,
                kind=each.shown.kind,
                language=each.shown.language,
                title=each.shown.title,
            )
            for each in entry.reached
        ],
    )


def _turn(turn: LogTurn) -> Turn:
    return Turn(part=turn.part, before=_pair(turn.before), after=_pair(turn.after))


def _pair(texts: Texts | None) -> Words | None:
    return None if texts is None else words(texts)
