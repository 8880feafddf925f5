"""Leaving: how a process ends. The system gives back all its memory at once; nobody needs to tidy it up first.

Python by itself takes every object apart before it goes: of a thousand stories that took a sixth of a build.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
from typing import NoReturn


def leave(code: int) -> NoReturn:
    """Ends this process with an exit code, once everything was said and whoever asked to be told has been.

    Where other threads are still at work, or what was said cannot be handed over (a pipe that nobody reads), it ends
    the usual way. Raises SystemExit then.
    """
    if threading.active_count() > 1:
        sys.exit(code)
    atexit._run_exitfuncs()  # there is no public way to ask for them
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except (OSError, ValueError):
        sys.exit(code)
    os._exit(code)
