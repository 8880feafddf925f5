"""Copies: the texts of a finished site once more, compressed, for a server that only hands out what is there.

Made for whoever has such a server (`build --copies`, `sync` into a folder). Networks and stores compress by themselves,
and to look at a site nobody needs them: half of the files that each build would have to keep in order (decision 76).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from brandhub.command.porters import write_new
from brandhub.ground.hands import share_out
from brandhub.products.hosting.compression import compress


def lay_copies(site: Path, hands: int) -> int:
    """Puts `index.html.gz` and `.br` beside each text that is worth it; how many. `hands`: so many processes.

    A file of its own keeps its place. Raises OSError.
    """
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sum(share_out(partial(_lay, site, frozenset(files)), files, hands))


def _lay(site: Path, files: frozenset[str], path: str) -> int:
    """In whichever process."""
    copies = compress(path, (site / path).read_bytes())
    missing = [name for name in copies if name not in files]
    for name in missing:
        write_new(f"{site}/{name}", copies[name])
    return len(missing)
