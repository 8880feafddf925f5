"""QR codes: from print to the page of a fact or claim. A drawing that anybody may put beside a sentence."""

from __future__ import annotations

import re
from typing import Final

from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address

TEMPLATE: Final = "embeds/qr.svg.jinja"
# ISO/IEC 18004: four modules of nothing around the code; level M bears a stain on a seventh of it.
QUIET: Final = 4
LEVEL: Final = "M"
MASK: Final = 0
"""A chessboard. Readers read every mask; trying all eight and rating them costs four times as much (decision 17)."""
SHOWN: Final = 160
"""Width on the page in CSS pixels."""
_DARK: Final = re.compile(b"[^\\0]+")


def write_qr_code(section: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The code of one page of a fact or claim, by address."""
    return {qr_address(section, key, language): _draw(section, key, Desk(workshop, "/", language))}


def qr_address(section: str, key: str, language: str) -> str:
    """The code stands beside the page it leads to."""
    return f"{entry(section, key, language)}qr.svg"


def qr_view(section: str, key: str, desk: Desk) -> View:
    """For the page: the drawing and, in words, where it leads."""
    return {
        "url": desk.link(qr_address(section, key, desk.language)),
        "size": SHOWN,
        "target": base_address(desk) + entry(section, key, desk.language),
    }


def _draw(section: str, key: str, desk: Desk) -> bytes:
    import segno  # and with it clients of the web: most builds after an edit draw no code

    target = base_address(desk) + entry(section, key, desk.language)
    hub = desk.hub
    name = hub.fact(key).label if section == "facts" else hub.claims[key].question
    code = segno.make(target, error=LEVEL, micro=False, boost_error=False, mask=MASK)
    rows = [bytes(row) for row in code.matrix]
    text = desk.draw(
        TEMPLATE,
        language=desk.language,
        title=desk.word("embedding.qr-title", title=name[desk.language]),
        target=target,
        side=len(rows) + 2 * QUIET,
        path="".join(_row(row, QUIET + number) for number, row in enumerate(rows)),
    )
    return (text + "\n").encode()


def _row(row: bytes, y: int) -> str:
    """The dark modules of a row, each run of them as one box."""
    runs = ((QUIET + run.start(), run.end() - run.start()) for run in _DARK.finditer(row))
    return "".join(f"M{x} {y}h{length}v1h-{length}z" for x, length in runs)
