"""Differing figures: facts that people take for the same quantity, though each measures something else.

A fact names under `differs-from` those it is confused with. The relation holds both ways and passes on: whoever reads
one figure of the circle meets the others, each with its own definition.
"""

from __future__ import annotations

from collections.abc import Collection

from brandhub.models.pages import WrittenPage
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub


def other_figures(hub: Hub, key: str) -> tuple[str, ...]:
    """The facts with a value in the circle of one fact, without itself, in the order of the data."""
    return tuple(other for other in hub.circles.get(key, ()) if other != key)


def disputed_figures(hub: Hub) -> frozenset[str]:
    """Every fact that has others beside it."""
    return frozenset(key for key in hub.circles if other_figures(hub, key))


def pages_about(hub: Hub, facts: Collection[str], language: str) -> list[WrittenPage]:
    """The written pages that set at least two of the facts side by side, the page with the most of them first."""
    counted = [(len(_facts_on(page) & set(facts)), page) for page in hub.pages if page.language == language]
    several = [(count, page) for count, page in counted if count > 1]
    return [page for _, page in sorted(several, key=lambda pair: (-pair[0], pair[1].address))]


def _facts_on(page: WrittenPage) -> set[str]:
    return {reference.id for reference in find_references(page.body)[0] if reference.function in ("fact", "chart")}
