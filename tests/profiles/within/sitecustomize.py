"""Profiles every Python that starts with this folder on PYTHONPATH, and what it forks: `hub.py profile` puts it there.

Python imports a module of this name at its start, so no line of the profiled code changes. Counted are seconds of the
processor: waiting for a child, a disk or another program takes none. At its end each process leaves PID.pstats in the
folder that HUB_PROFILE names.
"""

from __future__ import annotations

import atexit
import cProfile
import os
import signal
import sys
import time


class _Keeper:
    """Holds the running profile of this process."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.profile = cProfile.Profile(time.process_time)

    def keep(self) -> None:
        self.profile.disable()
        self.profile.dump_stats(f"{self.folder}/{os.getpid()}.pstats")

    def begin_in_child(self) -> None:
        """A forked process counts from nought, and leaves its profile even if it ends as workers do, without atexit.

        Hands are sent home by a signal as soon as their last work is fetched; a profile of a large site takes longer to
        write than that. They also go by themselves when their seat is closed, so the signal may wait.
        """
        self.profile.disable()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        self.profile = cProfile.Profile(time.process_time)
        util = sys.modules.get("multiprocessing.util")
        if util is not None:
            util.register_after_fork(self, lambda keeper: util.Finalize(None, keeper.keep, exitpriority=-100))
        self.profile.enable()


if "HUB_PROFILE" in os.environ:
    _keeper = _Keeper(os.environ["HUB_PROFILE"])
    atexit.register(_keeper.keep)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_keeper.begin_in_child)
    _keeper.profile.enable()
