"""`serve`: the live preview, with drafts and embargoed stories marked; a problem shows as a page."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from brandhub.command.line import Call

HOST: Final = "127.0.0.1"
PATIENCE: Final = 5.0  # seconds in which MkDocs may tidy up


class _Ended(Exception):
    """The command was asked to end (SIGTERM)."""


def run_serve(call: Call) -> int:
    """Hands over to MkDocs' own server, which watches and reloads, until it is interrupted; 1 if the port is taken."""
    port: int = call.arguments.port
    if not _is_free(port):
        print(call.catalogue.text("serve-port-taken", {"port": port, "other": port + 1}), file=sys.stderr)
        return 1
    environment = {**os.environ, "HUB_LANG": call.catalogue.language, "NO_MKDOCS_2_WARNING": "1"}
    environment["HUB_HANDBOOK_SEARCH"] = "true"  # mkdocs.yml: the handbook can be searched where it is shown
    if call.arguments.today:
        environment["HUB_TODAY"] = call.now.isoformat()
    command = [
        sys.executable,
        "-P",
        "-m",
        "mkdocs",
        "serve",
        "-f",
        str(call.root / "mkdocs.yml"),
        "-a",
        f"{HOST}:{port}",
    ]
    signal.signal(signal.SIGTERM, _end)
    # Started in the background, a command inherits that Ctrl+C is ignored; the server must not, or it cannot be ended.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    server = subprocess.Popen(command, env=environment, cwd=call.root)
    try:
        return _wait(server)
    except _Ended:
        _stop(server)
        return 0


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) != 0


def _end(*_: object) -> None:
    raise _Ended


def _wait(server: subprocess.Popen[bytes]) -> int:
    """Its exit code. Ctrl+C reaches the server as well, which ends in its own way."""
    while True:
        try:
            return server.wait()
        except KeyboardInterrupt:
            continue


def _stop(server: subprocess.Popen[bytes]) -> None:
    """As by Ctrl+C, so that MkDocs removes its temporary folder; by force when it does not listen."""
    if os.name != "nt":
        server.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            server.wait(PATIENCE)
    server.terminate()
    server.wait()
