"""Compression: texts of the site as gzip and brotli, so that a server only hands them out.

The levels are those where more effort stops to pay. Of the texts of the portal (54 MB) gzip 9 leaves 21.0 % in 1.1 s of
one core, brotli 6 leaves 18.8 % in 1.2 s; brotli 11 leaves 16.9 %, but takes 67 s at every build.
"""

from __future__ import annotations

import gzip
import posixpath
from typing import Final

import brotli

from brandhub.products.hosting.rules import KINDS, is_text

GZIP_LEVEL: Final = 9
BROTLI_QUALITY: Final = 6
SMALLEST: Final = 1024
"""Bytes. Whatever is smaller fits into one packet anyway."""
ENDINGS: Final = (".gz", ".br")
_ALSO: Final = ("application/json", "application/ld+json", "application/manifest+json")


def is_worth_it(path: str, content: bytes) -> bool:
    """Whether the file is a text of some size."""
    kind = KINDS.get(posixpath.splitext(path)[1], "")
    return len(content) >= SMALLEST and (is_text(kind) or kind in _ALSO)


def compress(path: str, content: bytes) -> dict[str, bytes]:
    """The compressed copies by path; none where they would save nothing. The same content gives the same bytes."""
    if not is_worth_it(path, content):
        return {}
    copies = {
        ".gz": gzip.compress(content, GZIP_LEVEL, mtime=0),
        ".br": brotli.compress(content, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY),
    }
    return {path + ending: copy for ending, copy in copies.items() if len(copy) < len(content)}
