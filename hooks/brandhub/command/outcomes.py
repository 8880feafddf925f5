"""Outcomes: what a pressing within MkDocs says to the command `build`, which has started MkDocs and cannot hear it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brandhub.products.pressing import Pressing

PLACE = "HUB_OUTCOME"
"""The variable that names the file."""


def tell_outcome(pressing: Pressing, environment: Mapping[str, str]) -> None:
    """Says what was found: into the file that HUB_OUTCOME names, or to whoever looks on. Raises OSError."""
    if PLACE in environment:
        told = {"report": pressing.report, "verdict": pressing.verdict, "passes": pressing.passes}
        Path(environment[PLACE]).write_text(json.dumps(told), encoding="utf-8")
    elif pressing.report:
        print(pressing.report, file=sys.stderr)


def read_outcome(place: Path) -> dict[str, Any] | None:
    """`report`, `verdict` and `passes`; None when MkDocs did not get that far."""
    if not place.is_file():
        return None
    told: dict[str, Any] = json.loads(place.read_text("utf-8"))
    return told
