"""`python -m brandhub.command COMMAND`: what hub.py hands over to once the environment stands."""

from __future__ import annotations

import sys

from brandhub.command.line import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
