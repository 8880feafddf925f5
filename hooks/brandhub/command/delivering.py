"""Delivering: puts the files of a site and their compressed copies into its folder.

Every file is written anew. Giving a file that the standing site has already a second name (a hard link) would write
less, and was tried: but then whoever damages a file of the new site, before it is looked at for the last time, has
damaged the one that stands as well.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from brandhub.products.hosting.compression import compress

Copies = Mapping[str, Mapping[str, bytes]]


def deliver(site: Path, files: Mapping[str, bytes], made: Copies = MappingProxyType({})) -> None:
    """Writes every file, and `index.html.gz` and `.br` beside each text.

    `files`: by path below the site; `made`: files whose copies have been made already, by path, with these.
    Raises OSError.
    """
    folders: set[Path] = set()
    for path, content in chain(files.items(), _copies(files, made)):
        target = site / path
        if target.parent not in folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            folders.add(target.parent)
        target.write_bytes(content)


def _copies(files: Mapping[str, bytes], made: Copies) -> Iterator[tuple[str, bytes]]:
    """Threads suffice: compressors let go of the interpreter."""
    waiting = {path: content for path, content in files.items() if path not in made}
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for copies in chain(made.values(), workers.map(compress, waiting, waiting.values())):
            yield from copies.items()
