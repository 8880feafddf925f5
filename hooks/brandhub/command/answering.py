"""Answering: the HTTP server of the preview. It knows addresses and waiting; what is answered the states know."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, unquote, urlsplit

from brandhub.command.handbook import FOLDERS, Handbook

if TYPE_CHECKING:
    from brandhub.products.preview.states import Answer, State

STATE: Final = "/vorschau/stand"
OURS: Final = ("127.0.0.1", "localhost")
"""A page elsewhere whose name is made to mean this machine (DNS rebinding) must not read what is under embargo."""
LONGEST: Final = 25.0
"""Seconds that a browser waits for news before it asks again; intermediaries cut a silent line after thirty."""


class Counter:
    """Where the present state lies ready. `renew` puts another one there and wakes whoever waits for it."""

    def __init__(self) -> None:
        self._state: State | None = None
        self._news = Condition()

    def renew(self, state: State) -> None:
        with self._news:
            self._state = state
            self._news.notify_all()

    def state(self) -> State:
        """The present one; waits for the first."""
        with self._news:
            while self._state is None:
                self._news.wait()
            return self._state

    def news(self, seen: str) -> str:
        """The name of the present state, as soon as it is another than the one seen, or after a while."""
        with self._news:
            self._news.wait_for(lambda: self._state is not None and self._state.name != seen, LONGEST)
            return self._state.name if self._state else seen


class Preview(ThreadingHTTPServer):
    """Answers from a counter, and with the handbook beside it."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], counter: Counter, handbook: Handbook) -> None:
        super().__init__(address, _Handler)
        self.counter, self.handbook = counter, handbook

    def handle_error(self, request: object, client_address: object) -> None:
        """Browsers hang up all the time; everything else is answered as a page."""


class _Handler(BaseHTTPRequestHandler):
    server: Preview
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.headers.get("Host", "").partition(":")[0] not in OURS:
            self._send(403, "text/plain; charset=utf-8", b"")
            return
        parts = urlsplit(self.path)
        address = unquote(parts.path)
        if address == STATE:
            seen = parse_qs(parts.query).get("gesehen", [""])[0]
            news = json.dumps({"state": self.server.counter.news(seen)}).encode()
            self._send(200, "application/json; charset=utf-8", news)
            return
        answer = self._answer(address)
        self._send(answer.status, answer.kind, answer.content)

    do_HEAD = do_GET  # noqa: N815 - the name is http.server's

    def _answer(self, address: str) -> Answer:
        state = self.server.counter.state()
        if address.startswith(FOLDERS) and not state.draws(address):
            page, told = self.server.handbook.page(address)
            if page is not None or told:
                return state.handbook(address, page, told)
        return state.answer(address)

    def _send(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if status == 500:  # bare words, without the script that waits for news
            self.send_header("Refresh", "1")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        """Silent: the terminal tells what was saved and what it did, not what a browser fetched."""
