"""`python -m brandhub.command COMMAND`: what hub.py hands over to once the environment stands."""

from __future__ import annotations

import gc
import sys

from brandhub.command.line import main

if __name__ == "__main__":
    outcome = main(sys.argv[1:])
    gc.freeze()  # a last search of memory would take a tenth of a second, and all of it is given back in any case
    sys.exit(outcome)
