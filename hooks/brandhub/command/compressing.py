"""Compressing: puts the compressed copies beside the files of a site that was just written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from brandhub.products.hosting.compression import compress


def write_copies(site: Path, files: Mapping[str, bytes]) -> None:
    """Writes `index.html.gz` and `.br` beside each text. Threads suffice: compressors let go of the interpreter."""
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for copies in workers.map(compress, files, files.values()):
            for path, content in copies.items():
                (site / path).write_bytes(content)
