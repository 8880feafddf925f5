"""The handbook works: every example on its pages is played, and says what the page says that it says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from handbook.blocks import HANDBOOK, pages, read_blocks, rewrite
from handbook.playing import Player

PAGES = [path for path in pages() if any(True for _ in read_blocks(path))]
NOT_RUN = {
    "adding.md": 2,
    "ausgabe-machen.md": 1,
    "ein-tag-in-der-redaktion.md": 1,
    "evidence.md": 4,
    "neu-anlegen.md": 1,
    "performance.md": 3,
    "redaktion-im-browser.md": 2,
    "vorschau.md": 1,
}
"""How many examples of a page are only to be looked at. Each says why; a new one is written down here."""


def _name(path: Path) -> str:
    return path.relative_to(HANDBOOK).as_posix()


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("path", PAGES, ids=_name)
def test_what_the_page_says_is_so(path: Path, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    player = Player(tmp_path)
    outdated = []
    for block in read_blocks(path):
        found = player.play(block)
        if found is not None:
            assert pytestconfig.getoption("--update-goldens"), f"{block.place}: the hub now says\n{found}"
            outdated.append((block, found.split("\n")))
    rewrite(path, outdated)
    if player.edited:
        player.leave_clean(path)


def test_what_is_only_shown_is_counted() -> None:
    found = Counter(_name(path) for path in PAGES for block in read_blocks(path) if block.marker.startswith("not run"))
    assert dict(found) == NOT_RUN
