"""Compression: texts of the site as gzip and brotli, so that a server only hands them out.

The levels are those where more effort stops to pay. Of the texts of a portal with 300 stories (5,950 files, 82 MB)
gzip 6 leaves 22.6 % in 1.1 s of one core (9: 22.5 % in 1.4 s), brotli 5 leaves 21.0 % in 1.4 s (6: 20.9 % in 1.7 s; 11
leaves a tenth less, but takes a minute at every build).
"""

from __future__ import annotations

import gzip
import posixpath
import sys
from collections.abc import Mapping
from typing import Final

import brotli

from brandhub.products.hosting.rules import KINDS, is_text

GZIP_LEVEL: Final = 6
BROTLI_QUALITY: Final = 5
LEAST_WINDOW, MOST_WINDOW = 10, 22
"""Bits of the window in which brotli looks for what it has seen: the least that its format has, and its usual one."""
SMALLEST: Final = 1024
"""Bytes. Whatever is smaller fits into one packet anyway."""
GZIP_ALONE: Final[Mapping[str, int]] = {".md": sys.maxsize, ".json": 32_768}
"""Endings of which brotli saves nothing worth a file, and up to how many bytes. Of words in Markdown and of the parts
of the search, two of five texts of a large portal, it leaves 99 % of what gzip does; of other short JSON 300 bytes
less. Every server of ours hands out the other copy where one is missing."""
ENDINGS: Final = (".gz", ".br")
_ALSO: Final = ("application/json", "application/ld+json", "application/manifest+json")


def is_worth_it(path: str, content: bytes) -> bool:
    """Whether the file is a text of some size."""
    kind = KINDS.get(posixpath.splitext(path)[1], "")
    return len(content) >= SMALLEST and (is_text(kind) or kind in _ALSO)


def has_brotli(path: str, content: bytes) -> bool:
    """Whether brotli, too, may have something to save."""
    return is_worth_it(path, content) and len(content) > GZIP_ALONE.get(posixpath.splitext(path)[1], 0)


def compress(path: str, content: bytes) -> dict[str, bytes]:
    """The compressed copies by path; none where they would save nothing. The same content gives the same bytes."""
    if not is_worth_it(path, content):
        return {}
    copies = {".gz": gzip.compress(content, GZIP_LEVEL, mtime=0)}
    if has_brotli(path, content):
        copies[".br"] = brotli.compress(content, brotli.MODE_TEXT, BROTLI_QUALITY, lgwin=_window(content))
    return {path + ending: copy for ending, copy in copies.items() if len(copy) < len(content)}


def _window(content: bytes) -> int:
    """As large as the text: a larger one only takes time to be made."""
    return max(LEAST_WINDOW, min((len(content) - 1).bit_length(), MOST_WINDOW))
