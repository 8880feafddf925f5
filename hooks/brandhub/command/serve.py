"""`serve`: the live preview, with drafts and embargoed stories marked; a problem shows as a page."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import os
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from brandhub.command.answering import Counter, Preview
from brandhub.command.handbook import Handbook
from brandhub.command.impact import Commit
from brandhub.command.watching import changed, is_code, is_handbook, is_look, look
from brandhub.ground.problems import write_count

if TYPE_CHECKING:
    from brandhub.command.line import Call
    from brandhub.products.preview.states import State

HOST: Final = "127.0.0.1"
PAUSE: Final = 0.1
"""Seconds between two looks at the files."""
CALM: Final = 0.04
"""Seconds without a change after which a file counts as saved: programs write in several steps."""

SWEEP: Final = 3.0
"""Seconds without a change after which memory is tidied up: by then whoever saved has seen the page."""


class _Ended(Exception):
    """The command was asked to end (Ctrl+C or SIGTERM)."""


def run_serve(call: Call) -> int:
    """Serves until it is interrupted, then 0; 1 if the port is taken."""
    port: int = call.arguments.port
    if not _is_free(port):
        print(call.catalogue.text("serve-port-taken", {"port": port, "other": port + 1}), file=sys.stderr)
        return 1
    # Started in the background, a command inherits that Ctrl+C is ignored; the server must not, or it cannot be ended.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, _end)
    environment = {**os.environ, "HUB_LANG": call.catalogue.language}
    if call.arguments.today:
        environment["HUB_TODAY"] = call.now.isoformat()
    with suppress(_Ended), TemporaryDirectory(prefix="hub-preview-") as folder:
        handbook = Handbook(call.root, Path(folder).resolve(), environment)
        counter = Counter()
        server = Preview((HOST, port), counter, handbook)
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            print(call.catalogue.text("preview.watching", {"address": f"http://{HOST}:{port}/"}), flush=True)
            _watch(call, environment, counter, handbook)
        finally:
            server.shutdown()
            server.server_close()
    return 0


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) != 0


def _end(*_: object) -> None:
    raise _Ended


def _watch(call: Call, environment: dict[str, str], counter: Counter, handbook: Handbook) -> None:
    """Makes a state, and another one whenever files have changed. Ends by an exception alone."""
    gc.disable()  # a state makes a million small things; they are collected while nobody waits
    traces = look(call.root)
    state: State | None = None
    commit: Commit | None = None
    paths: frozenset[str] = frozenset()
    number = 0
    while True:
        began = time.monotonic()
        if any(is_code(path) for path in paths):
            _forget_code()
            state = commit = None
        if any(is_handbook(path) for path in paths):
            handbook.forget()
        states: Any = importlib.import_module("brandhub.products.preview.states")
        inspection: Any = importlib.import_module("brandhub.whole.inspection")
        commit = commit or Commit(call.root, call.now, inspection.inspect_project)
        setting = states.Setting(call.root, _theme(), environment, call.arguments.editor, commit.inspect)
        number += 1
        only_look = bool(paths) and all(is_look(path) or is_handbook(path) for path in paths)
        state = states.make_state(f"{os.getpid()}-{number}", setting, state, only_look=only_look)
        counter.renew(state)
        _tell(state, time.monotonic() - began, call)
        traces, paths = _wait(call.root, traces)


def _wait(root: Path, traces: Any) -> tuple[Any, frozenset[str]]:
    """Until files have changed and then stayed as they are."""
    calm = time.monotonic()
    is_swept = False
    while True:
        time.sleep(PAUSE)
        seen = look(root)
        if not is_swept and time.monotonic() - calm > SWEEP:
            is_swept = True
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        if paths := changed(traces, seen):
            while True:
                time.sleep(CALM)
                again = look(root)
                if not changed(seen, again):
                    return seen, paths
                seen, paths = again, changed(traces, again)


def _tell(state: State, seconds: float, call: Call) -> None:
    found = write_count(state.problems, call.catalogue) or call.catalogue.text("preview.sound")
    values = {"time": time.strftime("%H:%M:%S"), "found": found, "seconds": f"{seconds:.2f}"}
    print(call.catalogue.text("preview.state", values), flush=True)


def _theme() -> Path | None:
    """The folder of Material's templates, which lends its icons; found, not imported."""
    folders: list[str] = []
    with suppress(ModuleNotFoundError):
        found = importlib.util.find_spec("material")
        folders = list(found.submodule_search_locations or []) if found else []
    templates = [Path(folder) / "templates" for folder in folders]
    return next((path for path in templates if (path / ".icons").is_dir()), None)


def _forget_code() -> None:
    """A change of the hub's own code counts at once; what serves and watches stays as it was started."""
    for name in [name for name in sys.modules if name.startswith("brandhub.") and ".command" not in name]:
        del sys.modules[name]
