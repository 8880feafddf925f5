"""What browser tests share: the real site behind a strict server, Chromium, and pages that are watched."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.products.editor.pages import load_editor, write_editor
from brandhub.whole.hub import Hub
from brandhub.whole.templates import make_templates
from playwright.sync_api import Browser, expect, sync_playwright

HERE = Path(__file__).parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
# No sandbox: test machines run as root. The others keep a machine without a screen quiet.
SWITCHES = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run")

# A machine that builds beside it is slow; a page that never comes is wrong all the same.
expect.set_options(timeout=20_000)


def _load(name: str, path: Path) -> ModuleType:
    """Load a module that stands beside the tests: tests are collected, not imported."""
    specification = importlib.util.spec_from_file_location(name, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module  # data classes look themselves up there
    specification.loader.exec_module(module)
    return module


# One site serves all tests of the run, so its fixtures are those of tests/portal.
_portal = _load("browser_portal", HERE.parent / "portal" / "conftest.py")
making = _portal.making
shared_folder = _portal.shared_folder
published = _portal.published
site = _portal.site
small_site = _portal.small_site
small = _portal.small

_looking = _load("browser_looking", HERE / "looking.py")
_serving = _load("browser_serving", HERE / "serving.py")
_watching = _load("browser_watching", HERE / "watching.py")


@pytest.fixture(scope="session")
def looking() -> ModuleType:
    return _looking


@pytest.fixture(scope="session")
def serving() -> ModuleType:
    return _serving


@pytest.fixture(scope="session")
def watching() -> ModuleType:
    return _watching


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the real site is served, without a slash at the end."""
    with _serving.serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def small_address(small_site: Path) -> Iterator[str]:
    """Where the site of the sample project is served."""
    with _serving.serve(small_site / "site") as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that `hub.py test` found."""
    path = os.environ.get("HUB_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.fail("No browser: start the tests with `python3 hub.py test`, or name one in HUB_CHROMIUM.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*SWITCHES])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, address: str) -> Iterator[Callable[..., Any]]:
    """Opens an address of the site as a new visitor. At the end of the test nothing may have been complained about."""
    with ExitStack() as visits:

        def open_page(path: str = "/", *, width: int = 1280, height: int = 800, **settings: Any) -> Any:
            url = address + path if path.startswith("/") else path
            host = "/".join(url.split("/")[:3])
            screen = {"width": width, "height": height}
            page = visits.enter_context(_watching.watched_page(chromium, host, viewport=screen, **settings))
            page.goto(url)
            return page

        yield open_page


@pytest.fixture(scope="session")
def kinds(site: Path, small_address: str, looking: ModuleType) -> dict[str, dict[str, str]]:
    """One page per template and state: name → language → path. What the real site lacks, the sample shows."""
    retired = looking.entry("claims", "alte-bauern")
    return {
        **looking.kinds_of_pages(site),
        "claim-retired": {language: small_address + path for language, path in retired.items()},
    }


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for a `kind` of page and names none gets them all; in English one per template."""
    own = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "kind" in metafunc.fixturenames and "kind" not in own:
        left_out = (*_looking.GERMAN_ONLY, *_looking.STATES) if "english" in metafunc.module.__name__ else ()
        metafunc.parametrize("kind", [kind for kind in _looking.KINDS if kind not in left_out])


@pytest.fixture
def editor_site(catalogues: dict[str, Catalogue], tmp_path: Path) -> Callable[[Hub], Path]:
    """A folder with the editor of a hub and nothing else, as the server of the tests wants it."""

    def lay_out(hub: Hub) -> Path:
        overrides = HERE.parents[1] / "overrides"
        files = write_editor(hub, catalogues["de"], make_templates([overrides]), load_editor(overrides))
        for address, content in {**files, "/404.html": b"404"}.items():
            path = tmp_path / "site" / (address.lstrip("/") + ("index.html" if address.endswith("/") else ""))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return tmp_path / "site"

    return lay_out
