"""`python -m brandhub.command COMMAND`: what hub.py hands over to once the environment stands."""

from __future__ import annotations

import gc
import sys

from brandhub.command.line import main

# Reading makes millions of small things without rings: looking for rings among them is a fifth of the work.
YOUNG, MIDDLE, OLD = 50_000, 20, 100

if __name__ == "__main__":
    gc.set_threshold(YOUNG, MIDDLE, OLD)
    sys.exit(main(sys.argv[1:]))
