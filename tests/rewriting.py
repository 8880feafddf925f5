"""Rewriting: what every process of a run would do for itself before its first test is done once for all of them.

pytest rewrites the asserts of each test file, so that a failure can show both sides, and keeps the result beside the
file. In a fresh copy of the project nothing is kept yet: every process of the run would rewrite every file, eight
seconds of a processor each. Whoever starts them does it before, on all processors.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from brandhub.ground.hands import count_hands, share_out


def rewrite_first(config: pytest.Config, folder: Path) -> int:
    """Rewrites the test files below `folder` of which nothing is kept, and says how many there were.

    The functions are pytest's own and not promised to anybody. Where they are missing or otherwise nothing is done:
    each process does it for itself, and the run takes longer.
    """
    if sys.dont_write_bytecode:
        return 0
    try:
        from _pytest.assertion import rewrite

        tail, state = rewrite.PYC_TAIL, config.stash[rewrite.assertstate_key]
        kept = {file: rewrite.get_cache_dir(file) / f"{file.stem}{tail}" for file in sorted(folder.rglob("test_*.py"))}
        missing = [file for file, place in kept.items() if rewrite._read_pyc(file, place) is None]

        def rewrite_one(file: Path) -> None:
            digest, code = rewrite._rewrite_test(file, config)
            rewrite.try_makedirs(kept[file].parent)
            rewrite._write_pyc(state, code, digest, kept[file])

        share_out(rewrite_one, sorted(missing, key=lambda file: -file.stat().st_size), count_hands(os.environ))
    except (ImportError, AttributeError, TypeError, ValueError, KeyError):
        return 0
    return len(missing)
