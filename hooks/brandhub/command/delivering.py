"""Delivering: puts the files of a site and their compressed copies into its folder.

A file that the standing site has already, byte for byte, gets a second name instead of a second copy (a hard link): a
disk then writes only what has changed, and what has not keeps its date. Nobody ever writes into a file of a site: a
new one takes its place, so that what is shared stays what it was.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from brandhub.products.hosting.compression import compress

Copies = Mapping[str, Mapping[str, bytes]]


def deliver(
    site: Path, files: Mapping[str, bytes], made: Copies = MappingProxyType({}), standing: Path | None = None
) -> None:
    """Writes every file, and `index.html.gz` and `.br` beside each text.

    `files`: by path below the site; `made`: files whose copies have been made already, by path, with these; `standing`:
    the folder of the site that stands, if one does. Raises OSError.
    """
    folders: set[Path] = set()
    for path, content in chain(files.items(), _copies(files, made)):
        target = site / path
        if target.parent not in folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            folders.add(target.parent)
        if standing is None or not _shared(standing / path, target, content):
            target.write_bytes(content)


def _copies(files: Mapping[str, bytes], made: Copies) -> Iterator[tuple[str, bytes]]:
    """Threads suffice: compressors let go of the interpreter."""
    waiting = {path: content for path, content in files.items() if path not in made}
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for copies in chain(made.values(), workers.map(compress, waiting, waiting.values())):
            yield from copies.items()


def _shared(old: Path, target: Path, content: bytes) -> bool:
    """Gives a file of the standing site a second name, when it is one and says the same; False where that cannot be."""
    try:
        known = old.stat(follow_symlinks=False)
        if not stat.S_ISREG(known.st_mode) or known.st_size != len(content) or old.read_bytes() != content:
            return False
        os.link(old, target)
    except OSError:
        return False
    return True
