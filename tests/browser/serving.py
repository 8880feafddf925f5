"""Serving: a site on loopback by the rules for all web servers, with its own 404 page; but nothing is cached."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from brandhub.products.hosting.rules import CACHE, SECURE, headers_of

KINDS = {".js": "text/javascript", ".woff2": "font/woff2", ".json": "application/json", ".svg": "image/svg+xml"}
KINDS |= {".webmanifest": "application/manifest+json"}


class StrictHandler(SimpleHTTPRequestHandler):
    """Files of one folder."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **KINDS}
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        for name, value in headers_of(self.path).items():
            if name not in (CACHE, SECURE):  # loopback has no certificate
                # What a page has copied the tests read again, which no page may.
                self.send_header(name, value.replace("clipboard-read=()", "clipboard-read=(self)"))
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: Any) -> None:
        """A folder without a page is not there."""
        self.send_error(404)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *values: Any) -> None:  # noqa: A002 - the name is the standard library's
        """Nobody reads it."""


class QuietServer(ThreadingHTTPServer):
    """A browser that leaves in the middle of an answer is no news."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """The address of the folder while the context lasts."""
    with QuietServer(("127.0.0.1", 0), partial(StrictHandler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
