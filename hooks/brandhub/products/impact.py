"""Impact: what a change does to the public portal: values, sentences, verdicts, and everything that shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.ground.dates import write_date
from brandhub.ground.problems import Problem, write_problem
from brandhub.models.fields import Texts
from brandhub.models.releases import Snapshot
from brandhub.products.change_entries import SECTIONS, Entry
from brandhub.products.change_log import list_changes
from brandhub.products.changes import (
    Changes,
    EventChange,
    ImageChange,
    SentenceChange,
    ValueChange,
    VerdictChange,
    compare_snapshots,
)
from brandhub.products.glimpses import Shown
from brandhub.products.reach import Reach
from brandhub.products.releases import take_snapshot
from brandhub.products.retold import Behind, Retold, compare_texts, find_behind
from brandhub.whole.hub import Hub
from brandhub.whole.turns import Turn as EventTurn

if TYPE_CHECKING:
    from brandhub.whole.inspection import Inspection  # with all that judges

Turn = Literal["new", "changed", "gone"]


@dataclass(frozen=True)
class Touch:
    """A page or embed (by address), chart or kit (by id) that looks different afterwards."""

    name: str
    turn: Turn


@dataclass(frozen=True)
class Impact:
    """Everything that a change does. `entries`: the same changes with their reasons; `mended` counts the problems
    that it removes; `retold`: sentences of texts that read differently; `behind`: translations that no longer follow.
    """

    changes: Changes
    entries: tuple[Entry, ...]
    pages: tuple[Touch, ...]
    charts: tuple[Touch, ...]
    embeds: tuple[Touch, ...]
    kits: tuple[Touch, ...]
    problems: tuple[Problem, ...]
    mended: int
    retold: tuple[Retold, ...] = ()
    behind: tuple[Behind, ...] = ()

    @property
    def is_visible(self) -> bool:
        """True when readers would notice."""
        return bool(self.changes or self.retold or self.pages or self.charts or self.embeds or self.kits)


def weigh_impact(before: Inspection, after: Inspection, catalogues: Mapping[str, Catalogue]) -> Impact:
    """The public hub before and after. A state that cannot be read at all counts as empty."""
    old, new = (_reach(inspection.public, catalogues) for inspection in (before, after))
    nothing = Snapshot(facts={}, claims={}, stories={})
    was, will = (take_snapshot(reach.hub, catalogues) if reach else nothing for reach in (old, new))
    known = Counter(_name(problem) for problem in before.problems)
    found = Counter(_name(problem) for problem in after.problems)
    fresh = found - known
    problems = []
    for problem in after.problems:
        if fresh[_name(problem)] > 0:
            fresh[_name(problem)] -= 1
            problems.append(problem)
    return Impact(
        changes=compare_snapshots(was, will),
        entries=list_changes(was, will),
        pages=_touched(old.pages if old else {}, new.pages if new else {}),
        charts=_touched(old.charts if old else {}, new.charts if new else {}),
        embeds=_touched(old.embeds if old else {}, new.embeds if new else {}),
        kits=_touched(old.kits if old else {}, new.kits if new else {}),
        problems=tuple(problems),
        mended=(known - found).total(),
        retold=compare_texts(before.public, after.public),
        behind=find_behind(before.public, after.public),
    )


def _reach(hub: Hub | None, catalogues: Mapping[str, Catalogue]) -> Reach | None:
    return None if hub is None else Reach(hub, catalogues)


def _name(problem: Problem) -> tuple[str, ...]:
    """What makes two findings the same although lines have moved."""
    values = sorted((key, str(value)) for key, value in problem.values.items())
    return problem.place.path, problem.code, problem.severity, str(values)


def _touched(before: Mapping[str, Shown], after: Mapping[str, Shown]) -> tuple[Touch, ...]:
    touches = []
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            turn: Turn = "new" if name not in before else "gone" if name not in after else "changed"
            touches.append(Touch(name, turn))
    return tuple(touches)


def write_impact(impact: Impact, words: Catalogue) -> str:
    """The impact as text in groups; groups without entries are left out."""
    blocks = [words.text("desk.impact.title" if impact.is_visible else "desk.impact.invisible")]
    blocks += [*write_reasons(impact.entries, words), *write_changes(impact.changes, words)]
    groups: tuple[tuple[str, list[str]], ...] = (
        ("retold", [*write_retold(impact.retold, words)]),
        ("behind", [write_behind(one, words) for one in impact.behind]),
        ("pages", [*_touch_lines(impact.pages, words), *_following(impact, words)]),
        ("charts", _touch_lines(impact.charts, words)),
        ("embeds", _touch_lines(impact.embeds, words)),
        ("kits", _touch_lines(impact.kits, words)),
        ("problems", [write_problem(problem, words) for problem in impact.problems]),
    )
    blocks += _blocks(groups, words)
    if impact.mended:
        blocks.append(words.text("desk.impact.mended", {"count": impact.mended}))
    return "\n\n".join(blocks)


def write_reasons(entries: Iterable[Entry], words: Catalogue) -> list[str]:
    """Corrections apart from everything else, each with its reason; what is new stands among the changes alone."""
    told = list(entries)
    blocks = []
    for name, kinds in SECTIONS:
        lines = [_reason(entry, words) for entry in told if entry.kind in kinds and entry.kind not in ("new", "gone")]
        if lines:
            blocks.append("\n".join([words.text(f"changes.section.{name}"), *indented(lines)]))
    return blocks


def _reason(entry: Entry, words: Catalogue) -> str:
    """`hoefe: Berichtigung, ändert nichts Wesentliches: Zählfehler.`"""
    weight = words.text(f"changes.weight.{entry.weight}") if entry.weight else ""
    kind = ", ".join(filter(None, (words.text(f"changes.kind.{entry.kind}"), weight)))
    return ": ".join(filter(None, (entry.key, kind, entry.note[words.language] if entry.note else "")))


def write_changes(changes: Changes, words: Catalogue) -> list[str]:
    """Values, sentences and verdicts before and after, one block each; none where nothing has changed."""
    groups: tuple[tuple[str, list[str]], ...] = (
        ("values", [line for change in changes.values for line in write_value_change(change, words)]),
        ("sentences", [line for change in changes.sentences for line in write_sentence_change(change, words)]),
        ("verdicts", [write_verdict_change(change, words) for change in changes.verdicts]),
        ("events", [line for change in changes.events for line in write_event_change(change, words)]),
        ("images", [write_image_change(change, words) for change in changes.images]),
    )
    return _blocks(groups, words)


def _blocks(groups: Iterable[tuple[str, list[str]]], words: Catalogue) -> list[str]:
    return ["\n".join([words.text(f"desk.impact.{name}"), *indented(lines)]) for name, lines in groups if lines]


def indented(lines: Iterable[str]) -> Iterator[str]:
    """Every line two spaces in, also the lines inside of one."""
    for line in lines:
        for part in line.splitlines():
            yield f"  {part}"


def write_value_change(change: ValueChange, words: Catalogue) -> Iterator[str]:
    """`id: label`, and below it the value before and after."""
    yield f"{change.fact}: {change.label[words.language]}"
    yield from _turn(change.before, change.after, words.language, words)


def write_sentence_change(change: SentenceChange, words: Catalogue) -> Iterator[str]:
    """The id, and below it the sentence before and after, in every language in which it reads differently."""
    yield change.claim
    for language in LANGUAGES:
        before, after = (texts[language] if texts else None for texts in (change.before, change.after))
        if before != after:
            yield f"  {words.text(f'desk.language.{language}')}"
            yield from (f"  {line}" for line in _turn(change.before, change.after, language, words))


def write_verdict_change(change: VerdictChange, words: Catalogue) -> str:
    """`id: gilt → widerlegt`."""
    before, after = (
        words.text(f"verdict.{verdict}" if verdict else "desk.no-claim") for verdict in (change.before, change.after)
    )
    return f"{change.claim}: {before} → {after}"


def write_event_change(change: EventChange, words: Catalogue) -> Iterator[str]:
    """`id: label, date`, and below it what it said before and what it says now."""
    turn = change.turn
    yield f"{change.event}: {change.label[words.language]}, {words.text(f'change-part.{turn.part}')}"
    for name, texts in (("before", turn.before), ("after", turn.after)):
        yield f"  {words.text(f'desk.{name}')} {write_event_side(texts, turn, words) or words.text('desk.nothing')}"


def write_event_side(texts: Texts | None, turn: EventTurn, words: Catalogue) -> str:
    """One side of a turn of an event in words; empty for nothing."""
    if texts is None:
        return ""
    return words.text(f"event.{texts.de}") if turn.part == "certainty" else texts[words.language]


def write_retold(retold: Iterable[Retold], words: Catalogue) -> Iterator[str]:
    """The file, and below it every sentence before and after."""
    for path, sentences in groupby(retold, key=lambda one: one.path):
        yield path
        for one in sentences:
            for name, text in (("before", one.before), ("after", one.after)):
                yield f"  {words.text(f'desk.{name}')} {text or words.text('desk.nothing')}"


def write_behind(one: Behind, words: Catalogue) -> str:
    """`kennung: deutsch geändert, englisch nicht`."""
    named = {
        name: ", ".join(words.text(f"desk.language.{language}") for language in languages)
        for name, languages in (("rewritten", one.rewritten), ("behind", one.behind))
    }
    return words.text("desk.impact.fell-behind", {"story": one.story, **named})


def write_image_change(change: ImageChange, words: Catalogue) -> str:
    """`id: caption (abgelaufen am 1. Januar 2030)`."""
    return f"{change.image}: {change.label[words.language]} ({write_end(change, words)})"


def write_end(change: ImageChange, words: Catalogue) -> str:
    """Why and since when an image is no longer handed out."""
    day = write_date(change.day, words.language) if change.day else ""
    return words.text(f"desk.image.{change.reason or 'gone'}", {"date": day})


def _turn(before: Texts | None, after: Texts | None, language: str, words: Catalogue) -> Iterator[str]:
    for name, texts in (("before", before), ("after", after)):
        yield f"  {words.text(f'desk.{name}')} {texts[language] if texts else words.text('desk.nothing')}"


def _touch_lines(touches: Iterable[Touch], words: Catalogue) -> list[str]:
    return [t.name if t.turn == "changed" else f"{t.name} ({words.text(f'desk.turn.{t.turn}')})" for t in touches]


def _following(impact: Impact, words: Catalogue) -> list[str]:
    return [words.text("desk.impact.following")] if impact.pages else []
