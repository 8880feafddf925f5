"""Watching: a page on which every complaint of the browser, every foreign request and every trace left is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

STORED = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"


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
    context = browser.new_context(**settings)
    context.on("request", see)
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.on("console", hear)
    page.on("pageerror", lambda error: noticed.append(f"error: {error}"))
    try:
        yield page
        noticed.extend(f"cookie: {cookie['name']}" for cookie in context.cookies())
        if with_script and page.url.startswith(address):
            noticed.extend(f"stored: {name}" for name in page.evaluate(STORED))
    finally:
        context.close()
    assert not noticed, "\n".join(noticed)
