"""The page of impact: in the preview, what the uncommitted change does to the public portal, before it is handed in."""

from __future__ import annotations

from itertools import groupby
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.fields import Texts
from brandhub.products.changes import EventChange
from brandhub.products.impact import (
    Impact,
    Touch,
    weigh_impact,
    write_behind,
    write_event_side,
    write_reasons,
    write_verdict_change,
)
from brandhub.products.portal.addresses import entry, event_anchor, section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, site_view
from brandhub.products.portal.social_cards import sharing_view
from brandhub.products.preview.galley import Galley
from brandhub.products.preview.toolbar import IMPACT, read_part
from brandhub.products.survey import Survey
from brandhub.whole.inspection import Inspection

TEMPLATE: Final = "preview/impact.html"


def draw_impact_page(galley: Galley, before: Inspection | None, survey: Survey | None, words: Catalogue) -> bytes:
    """The page in the language of the messages. `before`: the last commit; without one the page says that."""
    desk = Desk(galley.workshop, IMPACT, words.language)
    title, summary = words.text("preview.impact.title"), words.text("preview.impact.summary")
    mark = words.text("preview.impact.mark")
    page = page_view(desk, "impact", title, summary, versions={words.language: IMPACT}, marks=(mark,))
    impact = None
    if before is not None and survey is not None:
        impact = _view(weigh_impact(before, survey.inspection, galley.studio.catalogues), desk, words)
    html = desk.draw(
        TEMPLATE,
        site=site_view(desk, ""),
        page={**page, "twin": ""},
        sharing=sharing_view(desk, page),
        json_ld="",
        impact=impact,
        style=read_part(galley.studio.root, "impact.css"),
        say=lambda key, **values: words.text(key, values),
    )
    return html.encode()


def _view(impact: Impact, desk: Desk, words: Catalogue) -> View:
    changes = impact.changes
    return {
        "is_visible": impact.is_visible,
        "reasons": [line for block in write_reasons(impact.entries, words) for line in block.splitlines()[1:]],
        "values": [
            {
                "title": change.label[words.language],
                "id": change.fact,
                "url": desk.entry("facts", change.fact),
                "turns": _turns(change.before, change.after, words),
            }
            for change in changes.values
        ],
        "sentences": [
            {
                "title": "",
                "id": change.claim,
                "url": desk.entry("claims", change.claim),
                "turns": _turns(change.before, change.after, words),
            }
            for change in changes.sentences
        ],
        "events": [_event(change, desk, words) for change in changes.events],
        "verdicts": [
            {
                "text": write_verdict_change(change, words),
                "question": change.question[words.language],
                "url": desk.entry("claims", change.claim),
            }
            for change in changes.verdicts
        ],
        "retold": [
            {
                "title": "",
                "id": path,
                "url": desk.link(told[0].address),
                "turns": [_said(one.before, one.after, one.language, words) for one in told],
            }
            for path, group in groupby(impact.retold, key=lambda one: one.path)
            if (told := [*group])
        ],
        "behind": [write_behind(one, words) for one in impact.behind],
        "touched": [
            {"name": name, "touches": [_touch(touch, name, desk, words) for touch in touches]}
            for name, touches in (
                ("pages", impact.pages),
                ("charts", impact.charts),
                ("embeds", impact.embeds),
                ("kits", impact.kits),
            )
            if touches
        ],
        "problems": len(impact.problems),
        "mended": impact.mended,
    }


def _event(change: EventChange, desk: Desk, words: Catalogue) -> dict[str, Any]:
    turn, language = change.turn, words.language
    told = _turns(turn.before, turn.after, words)
    if turn.part == "certainty":  # an id, for which there is a word in the language of the page
        before, after = (write_event_side(texts, turn, words) for texts in (turn.before, turn.after))
        told = [_said(before, after, language, words)]
    title = f"{change.label[language]}, {words.text(f'change-part.{turn.part}')}"
    return {"title": title, "id": change.event, "url": desk.link(event_anchor(change.event, language)), "turns": told}


def _turns(before: Texts | None, after: Texts | None, words: Catalogue) -> list[dict[str, Any]]:
    """In every language in which it reads differently."""
    said = []
    for language in LANGUAGES:
        was, will = (texts[language] if texts else None for texts in (before, after))
        if was != will:
            said.append(_said(was, will, language, words))
    return said


def _said(before: str | None, after: str | None, language: str, words: Catalogue) -> dict[str, Any]:
    return {
        "language": "de" if language == "ls" else language,
        "label": words.text(f"desk.language.{language}"),
        "before": before or words.text("desk.nothing"),
        "after": after or words.text("desk.nothing"),
    }


def _touch(touch: Touch, kind: str, desk: Desk, words: Catalogue) -> dict[str, str]:
    """A link where the page can be looked at; what is gone has none."""
    hub = desk.hub
    address = {
        "pages": touch.name,
        "embeds": touch.name,
        "kits": f"{section('press', desk.language)}#{touch.name}",
        "charts": entry("facts" if touch.name in hub.series else "claims", touch.name, desk.language),
    }[kind]
    turn = "" if touch.turn == "changed" else words.text(f"desk.turn.{touch.turn}")
    return {"label": touch.name, "turn": turn, "url": "" if touch.turn == "gone" else desk.link(address)}
