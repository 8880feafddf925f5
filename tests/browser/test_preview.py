"""The preview: a real server that shows what is unfinished, survives every mistake, and ends when it is told to."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

pytestmark = [pytest.mark.browser, pytest.mark.skipif(os.name == "nt", reason="process groups of POSIX")]

EMBARGOED = """---
title: Blaufuchs im Zwielicht
summary: Der Nebelkranich wartet.
status: published
publish-at: 2026-12-01T09:00+01:00
topic: land
image: feld
contact: redaktion
---

Die Silberdistel blüht.
"""
STORY = "/geschichten/blaufuchs/"
GOOD, BAD = "value: 102", "value: 1.412"


@pytest.fixture
def project(project: Any, small_site: Path, making: ModuleType) -> Any:
    """The sample project without a site, with the handbook, an embargoed story and a draft."""
    shutil.copytree(making.ROOT / "docs/handbook", project.root / "docs/handbook")
    for name in ("hooks", "overrides"):
        shutil.copytree(small_site / name, project.root / name)
    for path in (
        "mkdocs.yml",
        "data/terms.yml",
        *(f"data/brand/{name}.yml" for name in ("colours", "type", "word-mark")),
    ):
        project.write(path, (small_site / path).read_bytes())
    making.share_texts(project.root)
    project.write("stories/blaufuchs/story.de.md", EMBARGOED)
    project.write("stories/blaufuchs/story.en.md", EMBARGOED)
    return project.write(
        "stories/silber/story.de.md", EMBARGOED.replace("status: published\npublish-at", "status: draft\npublish-at")
    )


@contextmanager
def served(project: Any, making: ModuleType, folder: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """`hub.py serve` on a free port; its address and its process. Whatever happens, it ends with the context."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder.mkdir(exist_ok=True)
    command = [*making.hub_words(project.root, "serve"), "--port", str(port)]
    program = making.start(command, project.root, TMPDIR=str(folder))
    try:
        address = f"http://127.0.0.1:{port}"
        making.until(lambda: program.poll() is not None or answers(address), 60, "the server never answered")
        assert program.poll() is None, program.communicate()[0]
        yield address, program
    finally:
        making.end(program)


def answers(address: str) -> bool:
    try:
        fetch(address)
    except OSError:
        return False
    return True


def fetch(url: str) -> tuple[int, str]:
    """Status and text of a page."""
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310 - it is our own server
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code, answer.read().decode()


def test_a_mistake_shows_as_a_page_and_goes_away_when_mended(
    project: Any, making: ModuleType, tmp_path: Path, chromium: Browser
) -> None:
    with served(project, making, tmp_path / "temporary") as (address, program):
        page = chromium.new_page()
        page.set_default_timeout(60_000)
        page.goto(address + STORY)
        expect(page.locator("h1")).to_have_text("Blaufuchs im Zwielicht")
        expect(page.locator(".do-preview")).to_be_visible()
        expect(page.locator(".do-preview")).to_contain_text("Dezember 2026")
        handbook = fetch(address + "/handbook/")[1]
        assert "Ein Tag in der Redaktion" in handbook
        assert 'data-md-component="search"' in handbook, "the handbook can be searched (HUB_HANDBOOK_SEARCH)"
        assert "Sperrfrist" in fetch(address + "/search/search_index.json")[1]
        page.goto(address + "/geschichten/silber/")
        expect(page.locator(".do-preview")).to_contain_text("Entwurf")
        page.goto(address + "/geschichten/")
        expect(page.get_by_text("Blaufuchs im Zwielicht").first).to_be_visible()

        page.goto(address + "/")
        project.edit("data/facts/land.yml", GOOD, BAD)
        expect(page.get_by_text("data/facts/land.yml:14:28", exact=False)).to_be_visible(timeout=60_000)
        expect(page.get_by_text("Schreiben Sie 1412")).to_be_visible()
        assert program.poll() is None
        status, text = fetch(address + "/fakten/hoefe/")
        assert "data/facts/land.yml:14:28" in text

        project.edit("data/facts/land.yml", BAD, GOOD)
        expect(page.locator(".do-hero")).to_be_visible(timeout=60_000)
        status, text = fetch(address + "/fakten/hoefe/")
        assert status == 200
        assert "data/facts/land.yml:14:28" not in text
        page.close()


def test_the_bar_opens_files_and_the_page_follows_every_save(
    project: Any, making: ModuleType, tmp_path: Path, chromium: Browser
) -> None:
    with served(project, making, tmp_path / "temporary") as (address, program):
        page = chromium.new_page(viewport={"width": 390, "height": 844})
        page.set_default_timeout(60_000)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address + "/geschichten/feld-und-stollen/")
        page.locator("hub-preview summary").click()
        way = page.locator("hub-preview .panel a", has_text="data/facts/land.yml:1:1")
        expect(way).to_have_attribute(
            "href", f"vscode://file{project.root.resolve().as_posix()}/data/facts/land.yml:1:1"
        )
        page.keyboard.press("Escape")
        expect(page.locator("hub-preview .panel")).to_be_hidden()
        page.locator("hub-preview [data-show]").click()
        expect(page.locator("main .do-fact .hub-pencil").first).to_have_attribute("title", re.compile(r"land\.yml:1:1"))
        expect(page.locator("main figure > .hub-pencil").first).to_be_visible()

        project.edit("stories/feld-und-stollen/story.de.md", 'fact("hoefe"', 'fact("hofe"')
        expect(page.get_by_text("Den Fakt „hofe“ gibt es nicht.")).to_be_visible()
        expect(page.get_by_text("Meinten Sie „hoefe“?")).to_be_visible()
        project.edit("stories/feld-und-stollen/story.de.md", 'fact("hofe"', 'fact("hoefe"')
        expect(page.locator("main .do-fact .hub-pencil").first).to_be_visible()

        folder, elsewhere = project.root / "stories/feld-und-stollen", project.root / "stories/anderswo"
        folder.rename(elsewhere)
        expect(page.locator("h1")).not_to_have_text("Feld und Stollen")
        elsewhere.rename(folder)
        expect(page.locator("main .do-fact .hub-pencil").first).to_be_visible()

        page.goto(address + "/handbook/")
        expect(page.locator("hub-preview .bar")).to_be_visible()
        page.goto(address + "/vorschau/wirkung/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Was bewirkt meine Änderung?")
        assert program.poll() is None
        assert faults == []
        page.close()


def test_no_page_elsewhere_reads_what_is_under_embargo(project: Any, making: ModuleType, tmp_path: Path) -> None:
    with served(project, making, tmp_path / "temporary") as (address, _program):
        asked = urllib.request.Request(address + STORY, headers={"Host": "example.org"})  # noqa: S310 - our own server
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(asked, timeout=60)  # noqa: S310 - the same
        assert refused.value.code == 403
        assert refused.value.read() == b""
        refused.value.close()


def test_it_starts_with_a_mistake_and_ends_on_request(project: Any, making: ModuleType, tmp_path: Path) -> None:
    project.edit("data/facts/land.yml", GOOD, BAD)
    folder = tmp_path / "temporary"
    with served(project, making, folder) as (address, program):
        status, text = fetch(address + "/")
        assert status == 200
        assert "data/facts/land.yml:14:28" in text
        os.killpg(program.pid, signal.SIGINT)  # Ctrl+C in a terminal reaches the whole group
        said, _ = program.communicate(timeout=60)
        assert program.returncode == 0, said
        assert "Traceback" not in said
        assert_gone(program.pid, address, making)
    assert [path.name for path in folder.iterdir() if "mkdocs" in path.name or "hub-" in path.name] == []
    assert not (project.root / "site").exists()


def test_nothing_stays_behind_when_only_the_command_is_ended(project: Any, making: ModuleType, tmp_path: Path) -> None:
    with served(project, making, tmp_path / "temporary") as (address, program):
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=60)
        assert program.returncode == 0
        assert_gone(program.pid, address, making)
    assert [
        path.name for path in (tmp_path / "temporary").iterdir() if "mkdocs" in path.name or "hub-" in path.name
    ] == []


def assert_gone(group: int, address: str, making: ModuleType) -> None:
    """No process of the group is left and nobody answers."""
    making.until(lambda: not group_lives(group), 10, "a process of the preview is still running")
    assert not answers(address)


def group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_port_that_is_taken_is_named(project: Any, making: ModuleType) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        tried = making.run_hub(project.root, "serve", "--port", str(port))
    assert tried.returncode != 0
    assert "Traceback" not in tried.stderr
    assert str(port) in tried.stderr
