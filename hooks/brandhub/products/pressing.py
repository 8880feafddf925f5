"""Pressing: inspect, draw, and say what happened. What the build, the preview and the export all begin with.

What draws is imported when something is drawn: a build that may not go on need not wait for it, nor any build for the
pages of the preview.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.ground.characters import forget_texts
from brandhub.ground.clock import read_clock
from brandhub.ground.hands import count_hands
from brandhub.ground.pieces import Pieces
from brandhub.ground.problems import Problem, has_errors, write_problems
from brandhub.products.portal.addresses import file_of
from brandhub.products.progress import PROGRESS, Work, silent
from brandhub.products.proofreaders import proofread
from brandhub.whole.archives import open_archive
from brandhub.whole.beginnings import Memory, begin_inspection
from brandhub.whole.circumstances import circumstances_of

if TYPE_CHECKING:
    from brandhub.products.portal.amended import Since
    from brandhub.products.portal.earlier import LastSite
    from brandhub.products.portal.edition import Edition
    from brandhub.products.survey import Survey
    from brandhub.whole.content import Content
    from brandhub.whole.hub import Hub


@dataclass(frozen=True)
class Pressing:
    """The site as files by path below the site folder, and the report for whoever started it.

    `since`: the site that stands, where `files` are only what is to be put into it; `whole`: presses all of it after
    all. `edition`: its name.
    """

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    report: str
    verdict: str
    passes: bool
    since: Since | None = None
    edition: str = ""
    whole: Callable[[], Pressing] | None = field(default=None, repr=False)


def press(
    root: Path,
    theme: Path,
    environment: Mapping[str, str],
    *,
    preview: bool = False,
    last: LastSite | None = None,
) -> Pressing:
    """The whole site, or, when a problem forbids it, nothing at all (in the preview: a page with the problems).

    `environment`: HUB_TODAY (the clock), HUB_LANG (messages), HUB_KITS=off (portal alone), HUB_SHELF (a folder
    for drawn cards; what else is kept of pages lies beside it), HUB_PROGRESS=on (tells how far the kits are),
    HUB_CACHE=off (nothing counts as done before), HUB_WORKERS (processes that may read, draw and set),
    SOURCE_DATE_EPOCH. `last`: the site that stands, where only what is to be put into it may be pressed.
    """
    catalogue = load_catalogue(environment.get("HUB_LANG", "de"))
    now = read_clock(environment.get("HUB_TODAY"), environment)
    keeps, hands = environment.get("HUB_CACHE") != "off", count_hands(environment)
    memory = Memory(open_archive(root, keeps=keeps, hands=hands))
    begun = begin_inspection(root, now, memory)
    draw = partial(_draw, root, theme, environment, catalogue, preview=preview, last=last)
    tell = partial(write_problems, catalogue=catalogue)
    survey: Survey | None = None
    aside: dict[str, bytes] = {}
    drawn: Edition | None = None
    if preview:
        from brandhub.products.survey import survey_project

        survey = survey_project(root, now, preview=True, memory=memory, begun=begun)
        problems, hub = survey.problems, survey.hub
        report = tell(problems)
        aside = _monday(root, survey, now, catalogue)
    else:
        hub = begun.hub
        # Kits that have to be assembled take far longer than anybody waits for a judgement.
        must_amend = environment.get("HUB_KITS") != "off"
        meanwhile = None if hub is None else partial(_draw_early, draw, begun.content, hub, must_amend=must_amend)
        proof = proofread(root, now, memory, begun, hands, tell, meanwhile)
        (problems, report), drawn = proof.judgement, proof.drawn
    if drawn is None:
        del memory  # nobody asks any more what texts say by themselves: of ten thousand stories that is much
        forget_texts()
    verdict = catalogue.text("build-stopped", {"errors": sum(p.severity == "error" for p in problems)})
    if hub is None or has_errors(problems):
        pages = {} if survey is None else {**_told(root, problems, catalogue), **aside, **_desk(root, survey)}
        return Pressing(pages, problems, report, verdict, passes=False)
    site = drawn or draw(begun.content, hub)
    site.note()
    return Pressing(
        Pieces(Pieces(site.files).renamed(file_of), aside),
        problems,
        report,
        verdict,
        passes=True,
        since=site.since,
        edition=site.name,
        whole=partial(press, root, theme, environment),
    )


def _draw(
    root: Path,
    theme: Path,
    environment: Mapping[str, str],
    catalogue: Catalogue,
    content: Content,
    hub: Hub,
    *,
    preview: bool,
    last: LastSite | None,
    must_amend: bool = False,
) -> Edition:
    """The files of the site by address."""
    from brandhub.products.publication import load_studio, print_store, shelf_of, write_publication

    keeps, hands = environment.get("HUB_CACHE") != "off", count_hands(environment)
    studio = load_studio(root, content, theme)
    shelf = shelf_of(environment)
    if not preview:
        prints = print_store(root, theme, studio.brand, shelf and shelf.with_name("pages")) if keeps else None
        around = circumstances_of(content, hub)
        studio = replace(studio, shelf=shelf, keeps=keeps, prints=prints, hands=hands, circumstances=around, last=last)
    with_kits = not preview and environment.get("HUB_KITS") != "off"
    tell = partial(_tell, catalogue) if environment.get("HUB_PROGRESS") == "on" else silent
    return write_publication(hub, studio, with_kits=with_kits, with_cards=not preview, tell=tell, must_amend=must_amend)


def _draw_early(draw: Callable[..., Edition], content: Content, hub: Hub, *, must_amend: bool) -> Edition | None:
    """The files of a site while texts are judged; None where that takes too long."""
    from brandhub.products.portal.amended import NotAmended

    try:
        return draw(content, hub, must_amend=must_amend)
    except NotAmended:
        return None


def _monday(root: Path, survey: Survey, now: datetime, catalogue: Catalogue) -> dict[str, bytes]:
    from brandhub.products.monday_preview import write_monday_files

    return write_monday_files(root, survey.inspection, now, catalogue)


def _told(root: Path, problems: tuple[Problem, ...], catalogue: Catalogue) -> dict[str, bytes]:
    """The page with the problems, in place of the site."""
    from brandhub.products.preview.problem_pages import write_problem_pages

    return write_problem_pages(root, problems, catalogue)


def _desk(root: Path, survey: Survey) -> dict[str, bytes]:
    """The browser editor, so that a problem can be mended where it was made; nothing while the hub cannot be read."""
    whole = survey.inspection.whole
    if whole is None:
        return {}
    from brandhub.products.editor.pages import load_editor, write_editor
    from brandhub.whole.templates import make_templates

    templates = make_templates([root / "overrides"])
    return _by_path(write_editor(whole, load_catalogue("de"), templates, load_editor(root / "overrides")))


def _tell(catalogue: Catalogue, work: Work, done: int, expected: int) -> None:
    """One line on standard error, marked so that `build` can tell it from everything else MkDocs says there."""
    said = catalogue.text(f"build-pressing-{work}", {"done": done, "count": expected})
    print(f"{PROGRESS}{said}", file=sys.stderr, flush=True)


def _by_path(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Addresses become paths: `/fakten/` → `fakten/index.html`."""
    return {file_of(address): content for address, content in files.items()}
