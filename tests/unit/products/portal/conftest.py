"""What tests of page views share: a workshop on the sample project, with nothing drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.models.releases import Release
from brandhub.products.change_log import write_log
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.assets import Assets
from brandhub.products.portal.desk import Desk, Workshop
from brandhub.products.portal.story_pages import read_next
from brandhub.products.portal.titles import subjects
from brandhub.products.portal.usage import register_uses
from brandhub.products.releases import make_release, take_snapshot
from brandhub.whole.hub import Hub
from brandhub.whole.templates import make_templates
from markupsafe import Markup

ROOT = Path(__file__).parents[4]


class NoCharts:
    """Draws nothing, and has one file for whatever is asked for."""

    def figure(self, key: str, language: str, form: str | None = None) -> Markup:
        return Markup("")

    def card(self, key: str, language: str) -> Markup:
        return Markup("")

    def drawings(self, key: str, language: str) -> None:
        return None

    def bare(self, key: str, language: str) -> Markup:
        return Markup("")

    def multiples(self, keys: Sequence[str], language: str, most: int) -> list[tuple[str, Markup]]:
        return []

    def course(self, key: str, language: str) -> Markup:
        return Markup("")

    def address(self, key: str, language: str) -> str:
        return f"/grafiken/{key}-{language}.svg"

    def downloads(self, key: str, language: str) -> list[tuple[str, str, bytes]]:
        return [("SVG", f"/grafiken/{key}-{language}.svg", b"")]


@pytest.fixture
def hub(project: Any, inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """The public hub of the project as it stands when asked for."""

    def look() -> Hub:
        found = inspect(project).public
        assert isinstance(found, Hub)
        return found

    return look


@pytest.fixture
def workshop(catalogues: dict[str, Catalogue]) -> Callable[..., Workshop]:
    """The workshop of a hub."""

    def open_(now: Hub, releases: tuple[Release, ...] = ()) -> Workshop:
        charts = NoCharts()
        uses = register_uses(now, charts, catalogues)
        templates = make_templates([ROOT / "overrides"])
        log = write_log(releases, take_snapshot(now, catalogues))
        following = {(lang, slug): others for lang in ("de", "en") for slug, others in read_next(now, lang).items()}
        made = now, templates, catalogues, Assets({}, {}), charts, {}, {}, {}, uses, releases, log
        names = {(lang, key): told for lang in ("de", "en") for key, told in subjects(now, catalogues[lang]).items()}
        return Workshop(*made, read_next=following, subjects=names)

    return open_


@pytest.fixture
def desk(hub: Callable[[], Hub], workshop: Callable[..., Workshop]) -> Callable[..., Desk]:
    """The desk of the page of a claim or fact."""

    def lay(section: str, key: str, language: str = "de", releases: tuple[Release, ...] = ()) -> Desk:
        return Desk(workshop(hub(), releases), entry(section, key, language), language)

    return lay


@pytest.fixture
def release(hub: Callable[[], Hub], catalogues: dict[str, Catalogue]) -> Callable[..., Release]:
    """A release of the project as it stands, without kits."""

    def make(version: str, day: str) -> Release:
        return make_release(version, date.fromisoformat(day), hub(), (), catalogues)

    return make
