"""Compressing: puts the compressed copies beside the files of a site that was just written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from brandhub.products.hosting.compression import compress


def write_copies(
    site: Path, files: Mapping[str, bytes], made: Mapping[str, Mapping[str, bytes]] = MappingProxyType({})
) -> None:
    """Writes `index.html.gz` and `.br` beside each text. Threads suffice: compressors let go of the interpreter.

    `made`: files whose copies have been made already, by path, with these.
    """
    waiting = {path: content for path, content in files.items() if path not in made}
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for copies in chain(made.values(), workers.map(compress, waiting, waiting.values())):
            for path, content in copies.items():
                (site / path).write_bytes(content)
