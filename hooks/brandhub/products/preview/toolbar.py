"""The toolbar: under every page of the preview, and in nothing that a build writes.

It is put into a finished page from outside: no template of the portal knows of it, so none can carry it along.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.problems import Problem, has_errors, write_count
from brandhub.products.preview.opening import Opener
from brandhub.products.preview.spots import Spot

FOLDER: Final = "preview"
"""Below overrides/: the look of the preview's own parts. Builds read nothing there."""
SCRIPT: Final = "/vorschau/vorschau.js"
PROBLEMS: Final = "/vorschau/probleme/"
IMPACT: Final = "/vorschau/wirkung/"
MONDAY: Final = "/vorschau/montag/"
HANDBOOK: Final = "/handbook/"
_END: Final = b"</body>"


@dataclass(frozen=True)
class Toolbar:
    """Draws the bar for one state of the project. `state`: its name; `found`: what is wrong in it."""

    templates: Environment
    words: Catalogue
    opener: Opener
    state: str
    found: Sequence[Problem]

    def under(self, page: bytes, own: Sequence[Spot], inside: Sequence[Spot]) -> bytes:
        """The page with the bar at its end. `own`: the files of the page itself; `inside`: what it shows."""
        bar = self._draw(own, inside).encode()
        head, end, tail = page.rpartition(_END)
        return head + bar + end + tail if end else page + bar

    def _draw(self, own: Sequence[Spot], inside: Sequence[Spot]) -> str:
        files = [self._view(spot) for spot in own]
        references = [self._view(spot) for spot in own if spot.reference]
        groups = [
            {"label": self.words.text(f"preview.kind.{kind}"), "spots": [self._view(spot) for spot in spots]}
            for kind, spots in groupby(inside, key=lambda spot: spot.kind)
        ]
        places = {spot.address: self._view(spot) for spot in inside if spot.address}
        return self.templates.get_template(f"{FOLDER}/toolbar.html").render(
            language=self.words.language,
            word=lambda key, **values: self.words.text(f"preview.{key}", values),
            style=self._source("toolbar.css"),
            script=SCRIPT,
            state=self.state,
            is_wrong=has_errors(self.found),
            found=write_count(self.found, self.words),
            problems=PROBLEMS,
            impact=IMPACT,
            monday=MONDAY,
            handbook=HANDBOOK,
            files=files,
            references=references,
            groups=groups,
            count=len(inside),
            places=json.dumps(places, ensure_ascii=False).replace("<", "\\u003c"),
        )

    def _view(self, spot: Spot) -> dict[str, Any]:
        return {
            "kind": self.words.text(f"preview.kind.{spot.kind}"),
            "label": spot.label,
            "place": str(spot.place),
            "url": self.opener.address(spot.place),
            "reference": spot.reference,
        }

    def _source(self, name: str) -> str:
        return read_part(self.opener.root, name)


def read_part(root: Path, name: str) -> str:
    """A style sheet or script of the preview."""
    return (root / "overrides" / FOLDER / name).read_text("utf-8")
