"""Watching: a page on which every complaint of the browser, every foreign request and every trace left is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

STORED = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
# Of each browser the rooms of visitors who have gone and left no trace, by their settings.
ROOMS: WeakKeyDictionary[Browser, dict[str, BrowserContext]] = WeakKeyDictionary()


def visitor(browser: Browser, settings: dict[str, Any]) -> BrowserContext:
    """A new visitor, in the room of one with the same settings who has gone: nothing was left in it.

    There a blank page stays open: a tab beside it costs half of a window. Two at the same time share none.
    """
    room = ROOMS.setdefault(browser, {}).pop(repr(sorted(settings.items())), None)
    if room is None:
        room = browser.new_context(**settings)
        if "permissions" not in settings:
            room.new_page()
    return room


def leave(browser: Browser, room: BrowserContext, settings: dict[str, Any], *, clean: bool) -> None:
    """Closes what the visitor opened; the whole room when something may have been left, or leave was given to any."""
    name = repr(sorted(settings.items()))
    if not clean or "permissions" in settings or name in ROOMS[browser]:
        room.close()
        return
    for page in room.pages[1:]:
        page.close()
    ROOMS[browser][name] = room


@contextmanager
def watched_page(browser: Browser, address: str, **settings: Any) -> Iterator[Page]:
    """A page of a new visitor; fails at the end when anything was noticed."""
    noticed: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        # A page that is not there is reported as an error by the browser itself.
        is_missing_page = "404" in message.text and message.location.get("url") == page.url
        if message.type in ("error", "warning") and not is_missing_page:
            noticed.append(f"console: {message.text}")

    def see(request: Request) -> None:
        if not request.url.startswith((f"{address}/", "data:")):
            noticed.append(f"request: {request.url}")

    with_script = settings.get("java_script_enabled", True)
    screen = settings.pop("viewport", None)
    context = visitor(browser, settings)
    context.on("request", see)
    page = context.new_page()
    if screen is not None:
        page.set_viewport_size(screen)
    page.set_default_timeout(30_000)
    page.on("console", hear)
    page.on("pageerror", lambda error: noticed.append(f"error: {error}"))
    clean = False
    try:
        yield page
        noticed.extend(f"cookie: {cookie['name']}" for cookie in context.cookies())
        if with_script and page.url.startswith(address):
            noticed.extend(f"stored: {name}" for name in page.evaluate(STORED))
        clean = not noticed
    finally:
        context.remove_listener("request", see)
        leave(browser, context, settings, clean=clean)
    assert not noticed, "\n".join(noticed)
