"""Forking: commands of tests begin in a copy of a process that has loaded the hub and MkDocs already (Linux alone).

Of the second that a small build takes, nine tenths go into loading the same two hundred modules, in each of its two
processes. Here one process of Python loads them and does nothing else (`serve`). Whoever starts the stand-in for Python
that `write_stand_in` writes is put through to it: it forks, and the copy gets arguments, variables, folder and the
three streams of the caller, and runs the module as `python -P -m MODULE` would. Every command still has a process of
its own, ends by itself and can be killed; only the order in which modules are loaded is another, and the seed of hashes
is that of the process it was copied from.

As a program it serves: `python -P forking.py ADDRESS STAND_IN`, until its standard input ends.
"""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import runpy
import select
import signal
import socket
import struct
import sys
import time
from contextlib import suppress

MODULES = ("brandhub.command", "mkdocs")
"""What is run in a copy; everything else is run by Python itself."""
_STREAMS = 3
_SIGNALLED = 256
"""Added to the number of the signal that has ended a copy."""

STAND_IN = """#!{python} -IS
import os, sys
args = [os.fsencode(arg) for arg in sys.argv[1:]]
if args[:2] == [b"-P", b"-m"] and args[2].decode() in {modules}:
    import socket, struct
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect({address!r})
        except OSError:
            line = None
        if line:
            variables = [name + b"=" + value for name, value in os.environb.items()]
            said = b"\\0".join([os.getcwdb(), b"%d" % len(args), *args, *variables])
            socket.send_fds(line, [struct.pack("!I", len(said))], [0, 1, 2])
            line.sendall(said)
            code = int.from_bytes(line.recv(2), "big")
            if code >= 256:
                os.kill(os.getpid(), code - 256)
            os._exit(code)
os.execv({python!r}, [os.fsencode({python!r}), *args])
"""


def write_stand_in(place: str, address: str) -> None:
    """A program that takes the arguments of Python, and is put through to whoever serves at `address`."""
    with open(place, "w", encoding="utf-8") as file:  # noqa: PTH123 - pathlib is one of the modules to be loaded
        file.write(STAND_IN.format(python=sys.executable, modules=MODULES, address=f"\0{address}"))
    os.chmod(place, 0o755)  # noqa: PTH101, S103 - a program


def serve(address: str) -> list[str]:
    """Loads everything and forks for each who calls. Returns in each copy, with the arguments of its caller."""
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(f"\0{address}")
        door.listen()
        write_stand_in(sys.argv[2], address)
        print("ready", flush=True)  # whoever calls from now on waits until all is loaded
        _load()
        while True:
            called, _, _ = select.select([door, 0], [], [])
            if 0 in called:
                _let_go(0)
                os._exit(0)
            line, _ = door.accept()
            if os.fork() == 0:
                door.close()
                return _attend(line)
            line.close()
            _let_go(os.WNOHANG)


def _let_go(how: int) -> None:
    """Attendants that are done, or all of them, which it waits for then."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, how)[0]:
            pass


def _load() -> None:
    brandhub = importlib.import_module("brandhub")
    for module in pkgutil.walk_packages(brandhub.__path__, "brandhub."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in ("mkdocs.commands.build", "mkdocs.theme", "mkdocs.contrib.search", "pymdownx.superfences"):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()


def _attend(line: socket.socket) -> list[str]:
    """Forks once more: this process tells the caller how the copy has ended, and ends it when the caller has gone."""
    head, streams, _, _ = socket.recv_fds(line, 4, _STREAMS)
    said = _read(line, struct.unpack("!I", head)[0]).split(b"\0")
    copy = os.fork()
    if copy == 0:
        line.close()
        return _become(said, streams)
    for stream in streams:
        os.close(stream)
    ended = os.pidfd_open(copy)
    heard, _, _ = select.select([line, ended], [], [])
    if ended not in heard:
        os.kill(copy, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
    line.sendall((code if code >= 0 else _SIGNALLED - code).to_bytes(2, "big"))
    os._exit(0)


def _read(line: socket.socket, size: int) -> bytes:
    read = b""
    while len(read) < size:
        part = line.recv(size - len(read))
        if not part:
            os._exit(1)
        read += part
    return read


def _become(said: list[bytes], streams: list[int]) -> list[str]:
    """Takes over what the caller has: folder, variables, where modules are looked for, streams."""
    folder, count, *rest = said
    words, variables = rest[: int(count)], rest[int(count) :]
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - streams, no files
    sys.stdout = sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(  # noqa: SIM115
        2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False
    )
    os.chdir(folder)
    own = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environb.clear()
    os.environb.update(dict(variable.split(b"=", 1) for variable in variables))
    time.tzset()
    places = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    sys.path[:] = [*places, *(place for place in sys.path if place not in own)]
    sys.executable = sys.argv[2]  # what it starts is started in the same way
    return list(map(os.fsdecode, words))


if __name__ == "__main__":
    asked = serve(sys.argv[1])
    sys.argv = asked[2:]
    runpy.run_module(asked[2], run_name="__main__", alter_sys=True)
