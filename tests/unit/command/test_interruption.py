"""A build that is interrupted ends when everybody has ended who worked for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HOOKS = Path(__file__).parents[3] / "hooks"
# Whoever starts the tests in the background may have said that nobody is to mind an interruption.
SCRIPT = """
import os, signal, sys
from pathlib import Path
from brandhub.command.build import _run

signal.signal(signal.SIGINT, signal.default_int_handler)
_run([sys.executable, "-c", sys.argv[1]], dict(os.environ), Path.cwd(), Path.cwd() / "site")
"""
OBEDIENT = "import os, time; print('…', os.getpid(), flush=True); time.sleep(60)"
DEAF = f"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); {OBEDIENT}"


@pytest.mark.skipif(os.name != "posix", reason="signals as a terminal sends them")
@pytest.mark.parametrize("child", [OBEDIENT, DEAF], ids=["obedient", "deaf"])
@pytest.mark.parametrize("everybody", [True, False])
def test_nobody_works_on_after_an_interruption(child: str, everybody: bool) -> None:
    words = [sys.executable, "-P", "-c", SCRIPT, child]
    environment = {**os.environ, "PYTHONPATH": str(HOOKS)}
    with subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        assert running.stderr is not None
        pid = int(running.stderr.readline())
        began = time.monotonic()
        (os.killpg if everybody else os.kill)(running.pid, signal.SIGINT)
        running.stderr.read()
        assert running.wait(timeout=60) != 0
        assert time.monotonic() - began < 30, "it did not wait for the sleeper to wake up"
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
