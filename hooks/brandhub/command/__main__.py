"""`python -m brandhub.command COMMAND`: what hub.py hands over to once the environment stands."""

from __future__ import annotations

import gc
import sys

from brandhub.command.line import main

if __name__ == "__main__":
    if "check" in sys.argv[1:2]:
        gc.disable()  # it reads, tells and ends: a search of its memory takes a tenth of the time and finds nothing
    outcome = main(sys.argv[1:])
    gc.freeze()  # one more search at the end would be as dear, and all memory is given back in any case
    sys.exit(outcome)
