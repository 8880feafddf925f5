"""Leaving: a process that ends at once has said everything, told everybody, and ends with its code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HOOKS = Path(__file__).resolve().parents[3] / "hooks"


def end(program: str) -> subprocess.CompletedProcess[str]:
    """Runs a small program that leaves; what it says goes into pipes, where Python holds it back until the end."""
    start = f"import sys; sys.path.insert(0, {str(HOOKS)!r}); from brandhub.ground.leaving import leave\n"
    held_back = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    command = [sys.executable, "-c", start + program]
    return subprocess.run(command, check=False, env=held_back, capture_output=True, text=True, timeout=60)


def test_what_was_said_arrives_and_the_code_too() -> None:
    ended = end("print('Umlaute: äöü'); print('Fehler', file=sys.stderr); leave(3)")
    assert (ended.returncode, ended.stdout, ended.stderr) == (3, "Umlaute: äöü\n", "Fehler\n")


def test_whoever_asked_to_be_told_is_told_once() -> None:
    ended = end("import atexit; atexit.register(print, 'am Ende'); leave(0)")
    assert (ended.returncode, ended.stdout) == (0, "am Ende\n")


def test_nothing_is_taken_apart() -> None:
    """An object that would speak when it is taken apart stays silent: that is what is saved."""
    ended = end("""
class Loud:
    def __del__(self):
        sys.stderr.write('abgebaut')
loud = Loud()
leave(0)
""")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_other_threads_finish_their_work() -> None:
    ended = end("""
import threading, time
def work():
    time.sleep(0.2); print('fertig')
threading.Thread(target=work).start()
leave(1)
""")
    assert (ended.returncode, ended.stdout) == (1, "fertig\n")


def test_a_reader_who_has_gone_is_no_success() -> None:
    """As Python ends by itself when nobody takes what it has to say: 120."""
    program = """
import os
taken, given = os.pipe(); os.close(taken); os.dup2(given, 1)
print('niemand liest das'); leave(0)
"""
    assert end(program).returncode == 120
