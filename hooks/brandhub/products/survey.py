"""Survey: the inspection of the content, and what only shows when nouns become pages and documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from brandhub.ground.problems import Place, Problem, has_errors
from brandhub.products.brand_checks import check_brand
from brandhub.products.portal.links import check_links, check_taken, written_addresses
from brandhub.products.portal.lost_addresses import check_lost_addresses
from brandhub.products.press_kit.glyphs import (
    check_entries_for_glyphs,
    check_written_for_glyphs,
    has_all_glyphs,
    recall_glyphs,
)
from brandhub.whole.beginnings import Beginning, Memory, data_key
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection, inspect_project
from brandhub.whole.unfinished import without_unfinished

TEXT_FONT: Final = "overrides/assets/fonts/source-sans-3/SourceSans3-Regular.ttf"


@dataclass(frozen=True)
class Survey:
    """Everything known before the first page is drawn. `hub` is the one to draw; None when there is none."""

    inspection: Inspection
    hub: Hub | None
    problems: tuple[Problem, ...]

    @property
    def passes(self) -> bool:
        """True when the hub may be published."""
        return self.hub is not None and not has_errors(self.problems)


def survey_project(
    root: Path,
    now: datetime,
    *,
    preview: bool = False,
    memory: Memory | None = None,
    begun: Beginning | None = None,
) -> Survey:
    """Loads and checks all of it. `preview` keeps drafts and embargoed items in sight; `memory`: of the last survey;
    `begun`: where the inspection has begun already.
    """
    memory = memory or Memory()
    inspection = inspect_project(root, now, memory, begun)
    hub = inspection.public
    if preview:
        hub = None if inspection.whole is None else without_unfinished(inspection.whole)
    found = [] if hub is None else _check_products(hub, inspection, root, memory)
    if hub is not None and not has_errors(inspection.problems):  # else what is broken would be told as lost
        found += check_lost_addresses(hub, inspection.content)
    memory.archive.save()
    problems = sorted((*inspection.problems, *found), key=lambda problem: problem.sort_key)
    return Survey(inspection, hub, tuple(problems))


def _check_products(hub: Hub, inspection: Inspection, root: Path, memory: Memory) -> list[Problem]:
    content = inspection.content
    unread = written_addresses(content.written) if has_errors(inspection.problems) else ()
    links = check_links(hub, content.releases, unread, memory.archive)
    font = _check_font(hub, content, root, memory)
    return [*check_brand(content), *links, *check_taken(hub), *font]


def _check_font(hub: Hub, content: Content, root: Path, memory: Memory) -> Iterator[Problem]:
    font = root / TEXT_FONT
    if font.is_file():
        known = recall_glyphs(font, memory.archive)
        yield from check_written_for_glyphs(hub, known, memory.archive)
        if not has_all_glyphs(content.data.values(), known):
            key = data_key(content, hub.now), known
            yield from memory.told("glyphs", key, lambda: [*check_entries_for_glyphs(hub, known)])
    else:
        yield Problem(Place(TEXT_FONT), "file-missing", {"path": TEXT_FONT})
