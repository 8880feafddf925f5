"""Trouble: an exception while something is drawn, as a problem with a place. The preview shows it instead of dying."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Final

from jinja2 import TemplateNotFound, TemplateSyntaxError

from brandhub.ground.problems import Place, Problem

MOST: Final = 300
"""Characters of what an exception tells; some of them tell everything they know."""


def trouble_of(error: BaseException, root: Path) -> Problem:
    """A broken template at its line; anything else at the last line of the hub's own code that it came through."""
    told = " ".join(str(error).split())
    values = {"error": f"{type(error).__name__}: {told[:MOST]}{'…' if len(told) > MOST else ''}".removesuffix(": ")}
    if isinstance(error, TemplateSyntaxError) and error.filename:
        place = _place(error.filename, error.lineno, root)
        if place is not None:
            return Problem(place, "template-broken", values)
    frames = [_place(frame.filename, frame.lineno or 1, root) for frame in traceback.extract_tb(error.__traceback__)]
    known = [place for place in frames if place is not None]
    drawn = [place for place in known if place.path.startswith("overrides/")]
    if drawn:
        return Problem(drawn[-1], "template-broken", values)
    if isinstance(error, TemplateNotFound):
        return Problem(Place(f"overrides/{error.name}"), "template-broken", values)
    return Problem(known[-1] if known else Place("hooks/portal.py"), "preview-failed", values)


def _place(filename: str, line: int, root: Path) -> Place | None:
    """None for what does not belong to the project."""
    path = Path(filename)
    for folder in (root, root.resolve()):
        if path.is_relative_to(folder):
            inside = path.relative_to(folder)
            return None if inside.parts[0].startswith(".") else Place(inside.as_posix(), line)
    return None
