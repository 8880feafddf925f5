"""`python -m brandhub.command COMMAND`: what hub.py hands over to once the environment stands."""

from __future__ import annotations

import gc
import sys

from brandhub.command.line import main
from brandhub.ground.leaving import leave

if __name__ == "__main__":
    if "check" in sys.argv[1:2]:
        gc.disable()  # it reads, tells and ends: a search of its memory takes a tenth of the time and finds nothing
    leave(main(sys.argv[1:]))
