"""Changes: the log from release to release, for people; the feeds tell the same to programs."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.models.fields import Texts
from brandhub.models.releases import Release
from brandhub.products.change_entries import SECTIONS, Entry, Reached
from brandhub.products.change_log import Chapter
from brandhub.products.open_data.addresses import release_address
from brandhub.products.portal.addresses import entry as address_of
from brandhub.products.portal.addresses import event_anchor, feed, section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.whole.change_phrases import NAMED
from brandhub.whole.snapshots import digest
from brandhub.whole.turns import Turn

FEEDS = ("changes", "corrections")
SHOWN = ("page", "chart", "kit", "embed")


def draw_changes(desk: Desk) -> View:
    """The change log. Before the first release there is nothing to compare with, and the page says so."""
    page = page_view(
        desk, "changes", desk.word("nav.changes"), desk.word("changes.summary"), versions=section_versions("changes")
    )
    groups = [group for chapter in desk.workshop.log if (group := _group(chapter, desk)) is not None]
    feeds = [
        {"label": desk.word(f"changes.feed-{name}"), "url": desk.link(f"{feed(name, desk.language)}.xml")}
        for name in FEEDS
    ]
    return {"page": page, "groups": groups or [_preview(desk)], "feeds": feeds}


def _preview(desk: Desk) -> View:
    label = desk.word("footer.preview")
    return {
        "id": "vorschau",
        "label": label,
        "text": "",
        "sections": [],
        "none": desk.word("changes.first"),
        "files": [],
    }


def _group(chapter: Chapter, desk: Desk) -> View | None:
    """One release; what came after the last one only if there is something."""
    release = chapter.release
    if release is None:
        if not chapter.entries:
            return None
        label, text, none = desk.word("changes.since-last"), desk.word("changes.since-last-text"), ""
    else:
        label = desk.word("changes.release", version=release.version)
        counts = {"facts": len(release.facts), "claims": len(release.claims)}
        none = desk.word("changes.first-release", **counts) if chapter.is_first else desk.word("changes.none")
        text = desk.word("changes.released", date=desk.date(release.date))
    return {
        "id": "seither" if release is None else anchor_of(release),
        "label": label,
        "text": text,
        "sections": [
            {"label": desk.word(f"changes.section.{name}"), "changes": views}
            for name, kinds in SECTIONS
            if (views := [change_view(e, chapter, desk) for e in chapter.entries if e.kind in kinds])
        ],
        "none": none,
        "files": [] if release is None else [{"title": "JSON", "url": desk.link(release_address(release))}],
    }


def anchor_of(release: Release) -> str:
    """„ausgabe-2026-1“"""
    return f"ausgabe-{release.version.replace('.', '-')}"


def entry_id(entry: Entry, chapter: Chapter) -> str:
    """The place of a change on the page. One with a note keeps it when a release takes the change up."""
    if entry.on is None:
        when = "seither" if chapter.release is None else chapter.release.version.replace(".", "-")
        return f"{entry.key}-{entry.kind}-{when}"
    turns = [f"{t.part} {t.before.de if t.before else ''} {t.after.de if t.after else ''}" for t in entry.turns]
    mark = digest(sorted(turns))[:6]
    return f"{entry.key}-{entry.kind}-{entry.on}-{mark}"


def entry_address(entry: Entry, language: str) -> str:
    """The page of the fact or claim that has changed; of an event its place on the timeline."""
    if entry.noun == "event":
        return event_anchor(entry.key, language)
    return address_of("facts" if entry.noun == "fact" else "claims", entry.key, language)


def change_view(entry: Entry, chapter: Chapter, desk: Desk) -> View:
    """One change in words."""
    language = desk.language
    names, claims = chapter.state.names, chapter.state.claims
    instead = claims.get(entry.instead) if entry.instead else None
    title = entry.title[language]
    return {
        "id": entry_id(entry, chapter),
        "kind": entry.kind,
        "word": desk.word(f"changes.kind.{entry.kind}"),
        "weight": desk.word(f"changes.weight.{entry.weight}") if entry.weight else "",
        "title": title,
        "url": _link(entry_address(entry, language), desk),
        "turns": [_turn(turn, desk) for turn in entry.turns],
        "reason": entry.note[language] if entry.note else "",
        "lines": list(_lines(entry, chapter, desk)),
        "instead": {
            "title": (instead.headline or instead.sentence or instead.question)[language],
            "url": _link(address_of("claims", entry.instead, language), desk),
        }
        if instead and entry.instead
        else None,
        "owner": names.partners[entry.owner][language] if entry.owner in names.partners else _editors(entry, desk),
        "reach": reach_view(entry, desk),
    }


def _editors(entry: Entry, desk: Desk) -> str:
    """Facts belong to a partner; for sentences and events the editors answer, who gave the reason."""
    return desk.word("changes.editors") if entry.noun != "fact" and entry.note is not None else ""


def _lines(entry: Entry, chapter: Chapter, desk: Desk) -> Iterator[str]:
    """The day, and the facts and events because of which a claim stands differently."""
    if entry.on:
        yield desk.date(entry.on)
    if entry.causes or entry.events:
        facts, events = chapter.state.facts, chapter.state.events
        labels = [facts[key].label[desk.language] for key in entry.causes if key in facts]
        labels += [events[key][desk.language] for key in entry.events if key in events]
        yield desk.word("changes.because", facts=", ".join(labels))


def _turn(turn: Turn, desk: Desk) -> View:
    """Before and after in words; a field says which it is."""
    part = desk.word(f"change-part.{turn.part}") if turn.part in NAMED else ""
    return {"part": part, "old": _words(turn.before, turn, desk), "new": _words(turn.after, turn, desk)}


def _words(texts: Texts | None, turn: Turn, desk: Desk) -> str:
    if texts is None:
        return ""
    if turn.part == "verdict":
        return desk.word(f"verdict-word.{texts.de}")
    if turn.part == "certainty":
        return desk.word(f"event.{texts.de}")
    return texts[desk.language]


def reach_view(entry: Entry, desk: Desk) -> View | None:
    """Everything that says something else because of the change, in the language of the page."""
    language = desk.language
    sentences = [
        {
            "old": turn.before[language] if turn.before else "",
            "new": turn.after[language] if turn.after else "",
            "url": _link(address_of("claims", turn.claim, language), desk),
        }
        for turn in entry.sentences
        if (turn.before and turn.before[language]) != (turn.after and turn.after[language])
    ]
    values = [
        {"title": v.label[language], "url": _link(address_of("facts", v.fact, language), desk), **_turn(v.turn, desk)}
        for v in entry.values
    ]
    groups, counts = [], [_count("sentence", len(sentences), desk)]
    for kind in SHOWN:
        found = [r for r in entry.reached if r.shown.kind == kind and r.shown.language == language]
        if found:
            links = [{"title": _name(r, desk), "url": _link(r.address, desk)} for r in found]
            groups.append({"label": desk.word(f"changes.shown.{kind}"), "links": links})
        counts.append(_count(kind, len(found), desk))
    summary = ", ".join(filter(None, counts))
    if not summary and not values:
        return None
    return {"summary": summary, "follows": values, "sentences": sentences, "groups": groups}


def _name(reached: Reached, desk: Desk) -> str:
    """The title; two cards of one fact or claim are told apart."""
    title = reached.shown.title
    with_chart = reached.shown.kind == "embed" and reached.address.endswith(("/diagramm/", "/chart/"))
    return desk.word("changes.with-chart", title=title) if with_chart else title


def _count(what: str, count: int, desk: Desk) -> str:
    """„2 Seiten“; nothing where there is none."""
    if not count:
        return ""
    return desk.word(f"changes.count.{what}.{'one' if count == 1 else 'many'}", count=count)


def correction_views(desk: Desk) -> list[View]:
    """Every correction so far, the newest first: the day, the fact or claim with the reason, and where to read more."""
    page = section("changes", desk.language)
    return [
        {
            "date": desk.date(entry.on),
            "text": f"{entry.title[desk.language]}: {entry.note[desk.language]}",
            "url": desk.link(f"{page}#{entry_id(entry, chapter)}"),
        }
        for chapter in desk.workshop.log
        for entry in chapter.entries
        if entry.kind == "correction" and entry.on is not None and entry.note is not None
    ]


def _link(address: str, desk: Desk) -> str:
    """The address as a link; empty for what exists no longer."""
    return desk.link(address) if address.partition("#")[0] in desk.workshop.log[0].state.shown else ""
