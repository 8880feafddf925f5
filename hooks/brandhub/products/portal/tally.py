"""The tally: how many facts, claims and exceptions there are today, and what every verdict looks like in life."""

from __future__ import annotations

from typing import Final

from brandhub.products.portal.addresses import section
from brandhub.products.portal.claim_index import VERDICTS, claims_with
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import claim_title, verdict_view

NOUNS: Final = ("facts", "holds", "exceptions")


def tally_views(exceptions: int, desk: Desk) -> list[View]:
    """Counts, each with the list that it counts; nothing links to a list that is empty.

    `exceptions`: how many this page lists, in its language.
    """
    facts = sum(1 for series in desk.hub.series.values() if series.readings)
    claims = section("claims", desk.language)
    rows = [
        ("facts", facts, section("facts", desk.language)),
        *((verdict, len(claims_with(verdict, desk)), f"{claims}#{verdict}") for verdict in VERDICTS),
        ("exceptions", exceptions, f"{desk.address}#teil-ausnahmen"),
    ]
    return [
        {
            "value": str(count),
            "label": desk.word(_label(name, count)),
            "url": desk.link(target) if count else "",
        }
        for name, count, target in rows
    ]


def _label(name: str, count: int) -> str:
    """Verdicts are adjectives, alike for one and many; nouns are not."""
    return f"method.tally.{name}-one" if count == 1 and name in NOUNS else f"method.tally.{name}"


def legend_views(desk: Desk) -> list[View]:
    """Every verdict with its meaning and a claim of today that has it."""
    return [
        {
            **verdict_view(verdict, desk),
            "meaning": desk.word(f"verdict-meaning.{verdict}"),
            "example": _example(verdict, desk),
        }
        for verdict in VERDICTS
    ]


def _example(verdict: str, desk: Desk) -> View | None:
    """The claim of the home page where it fits, else the first."""
    keys = claims_with(verdict, desk)
    front = desk.hub.site.front.claim
    key = front if front in keys else next(iter(keys), None)
    return {"title": claim_title(key, desk), "url": desk.entry("claims", key)} if key else None
