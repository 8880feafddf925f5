"""States: what the preview answers while the project stays as it is. With the next saved file there is another one."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from jinja2 import Environment

from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.ground.clock import read_clock
from brandhub.ground.problems import Problem
from brandhub.products.editor.pages import load_editor, write_editor
from brandhub.products.hosting.rules import EDITOR
from brandhub.products.monday_preview import write_monday_files
from brandhub.products.portal.addresses import file_of
from brandhub.products.preview.galley import Galley
from brandhub.products.preview.impact_page import draw_impact_page
from brandhub.products.preview.opening import Opener
from brandhub.products.preview.problem_pages import draw_problems
from brandhub.products.preview.spots import own_spots, spots_on
from brandhub.products.preview.toolbar import IMPACT, MONDAY, PROBLEMS, SCRIPT, Toolbar, read_part
from brandhub.products.preview.trouble import trouble_of
from brandhub.products.publication import load_studio
from brandhub.products.survey import Survey, survey_project
from brandhub.whole.beginnings import Memory
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection
from brandhub.whole.templates import make_templates

_MEDIA: Final = {".md": "text/markdown", ".webmanifest": "application/manifest+json", ".woff2": "font/woff2"}


@dataclass(frozen=True)
class Setting:
    """What stays the same from state to state. `theme`: the folder of Material's templates (icons), if any;
    `environment`: HUB_TODAY, HUB_LANG, SOURCE_DATE_EPOCH; `before`: the last commit inspected, None without one.
    """

    root: Path
    theme: Path | None
    environment: Mapping[str, str]
    editor: str
    before: Callable[[], Inspection | None]

    def now(self) -> datetime:
        """What the clock says: of the day that was asked for, or the real one."""
        return read_clock(self.environment.get("HUB_TODAY"), self.environment)

    @property
    def opener(self) -> Opener:
        return Opener.named(self.root, self.editor)


@dataclass(frozen=True)
class Answer:
    """What a browser gets: the status of HTTP, the kind of content, and the content."""

    status: int
    kind: str
    content: bytes


@dataclass(frozen=True)
class State:
    """One state of the project. `galley` is None while a problem forbids drawing."""

    name: str
    setting: Setting
    words: Catalogue
    templates: Environment
    memory: Memory
    survey: Survey | None
    problems: tuple[Problem, ...]
    galley: Galley | None

    def answer(self, address: str) -> Answer:
        """The page or file at an address. Never raises: what goes wrong is a page that says so."""
        try:
            if address == SCRIPT:
                return Answer(200, "text/javascript; charset=utf-8", self._part("preview.js"))
            if address.startswith(MONDAY) and self.survey is not None:
                return self._monday(address, self.survey)
            if address.startswith(EDITOR) and self.survey is not None and self.survey.inspection.whole is not None:
                return self._editor(address, self.survey.inspection.whole)
            if self.galley is None or address == PROBLEMS:
                return self._problems(self.problems)
            return self._drawn(address, self.galley)
        except Exception as error:  # noqa: BLE001 - the preview never dies: whatever it is, it becomes a page
            return self.trouble(error)

    def draws(self, address: str) -> bool:
        """True for an address of the portal's own, where the handbook has addresses like it."""
        return self.galley is not None and (
            address in self.galley.sheets or address in self.galley.workshop.assets.files
        )

    def handbook(self, address: str, page: bytes | None, told: str) -> Answer:
        """A page or file of the handbook, with the bar below pages. `told`: why it could not be drawn."""
        if page is None:
            return Answer(500, "text/plain; charset=utf-8", told.encode())
        if not page.rstrip().endswith(b"</html>"):
            return Answer(200, kind_of(address), page)
        try:
            return _html(200, self.toolbar().under(page, (), ()))
        except Exception as error:  # noqa: BLE001 - the preview never dies: whatever it is, it becomes a page
            return self.trouble(error)

    def trouble(self, error: Exception) -> Answer:
        """The page about something that cannot be drawn; bare words where even that page cannot."""
        problem = trouble_of(error, self.setting.root)
        try:
            return self._problems((problem,))
        except Exception as second:  # noqa: BLE001 - the page about it may be what is broken
            told = "\n\n".join(
                f"{each.place}\n{self.words.text(each.code, each.values)}"
                for each in (problem, trouble_of(second, self.setting.root))
            )
            return Answer(500, "text/plain; charset=utf-8", told.encode())

    def toolbar(self) -> Toolbar:
        """The bar under every page of this state."""
        return Toolbar(self.templates, self.words, self.setting.opener, self.name, self.problems)

    def _monday(self, address: str, survey: Survey) -> Answer:
        """The Monday page or its calendar, also while a problem keeps the portal away."""
        files = write_monday_files(self.setting.root, survey.inspection, self.setting.now(), self.words)
        content = files.get(file_of(address))
        if content is None:
            return Answer(404, "text/plain; charset=utf-8", b"")
        if not address.endswith("/"):
            return Answer(200, kind_of(address), content)
        return _html(200, self.toolbar().under(content, (), ()))

    def _editor(self, address: str, whole: Hub) -> Answer:
        """The browser editor, also while a problem keeps the portal away: there it can be mended."""
        files = load_editor(self.setting.root / "overrides")
        content = files.get(address.removeprefix(EDITOR))
        if content is None:
            content = write_editor(whole, load_catalogue("de"), self.templates, {}).get(address)
        return (
            Answer(404, "text/plain; charset=utf-8", b"") if content is None else Answer(200, kind_of(address), content)
        )

    def _part(self, name: str) -> bytes:
        return read_part(self.setting.root, name).encode()

    def _problems(self, problems: Sequence[Problem]) -> Answer:
        page = draw_problems(problems, self.templates, self.words, self.setting.opener, self.name)
        return Answer(200, "text/html; charset=utf-8", page)

    def _drawn(self, address: str, galley: Galley) -> Answer:
        if address == IMPACT:
            page = draw_impact_page(galley, self.setting.before(), self.survey, self.words)
            return _html(200, self.toolbar().under(page, (), ()))
        content = galley.pull(address)
        if content is None:
            return _html(404, self.toolbar().under(galley.not_found(), (), ()))
        sheet = galley.sheets.get(address)
        if sheet is None:
            return Answer(200, kind_of(address), content)
        own, inside = [*own_spots(sheet, galley.hub)], spots_on(content.decode(), sheet, galley.hub)
        mine = {spot.place for spot in own}
        return _html(200, self.toolbar().under(content, own, [spot for spot in inside if spot.place not in mine]))


def make_state(name: str, setting: Setting, last: State | None = None, *, only_look: bool = False) -> State:
    """Reads and checks the project anew; `only_look`: nothing but templates, styles and scripts has changed since.

    Never raises: an exception becomes a state with one problem.
    """
    words = load_catalogue(setting.environment.get("HUB_LANG", "de"))
    folders = [setting.root / "overrides", *filter(None, [setting.theme])]
    templates = last.templates if last else make_templates(folders, is_watched=True)
    state = State(name, setting, words, templates, last.memory if last else Memory(), None, (), None)
    try:
        kept = last.survey if last and only_look else None
        survey = kept or survey_project(setting.root, setting.now(), preview=True, memory=state.memory)
        state = replace(state, survey=survey, problems=survey.problems)
        if not survey.passes or survey.hub is None:
            return state
        studio = load_studio(setting.root, survey.inspection.content, setting.theme)
        return replace(state, galley=Galley(survey.hub, replace(studio, templates=templates)))
    except Exception as error:  # noqa: BLE001 - the same, while the project is read
        return replace(state, problems=(*state.problems, trouble_of(error, setting.root)))


def kind_of(address: str) -> str:
    """The media type of a file; of pages, HTML."""
    ending = Path(address).suffix
    if address.endswith("/"):
        return "text/html; charset=utf-8"
    kind = _MEDIA.get(ending) or mimetypes.guess_type(address)[0] or "application/octet-stream"
    is_text = kind.startswith("text/") or kind in ("application/json", "application/xml", "text/javascript")
    return f"{kind}; charset=utf-8" if is_text else kind


def _html(status: int, page: bytes) -> Answer:
    return Answer(status, "text/html; charset=utf-8", page)
