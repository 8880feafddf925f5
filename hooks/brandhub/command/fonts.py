"""`fonts`: cuts the fonts for browsers anew. For developers, after a change of products/font_cuts.py or of a font."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.products.font_cuts import write_cuts
from brandhub.products.publication import FONTS

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_fonts(call: Call) -> int:
    """Writes every cut beside the licence of its font."""
    folder = call.root / FONTS
    cuts = dict(write_cuts(folder))
    for path, content in cuts.items():
        (folder / path).write_bytes(content)
    print(call.catalogue.text("build-done", {"files": len(cuts), "path": f"{FONTS}/"}), file=sys.stderr)
    return 0
