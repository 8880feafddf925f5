"""Templates: the hub's own Jinja environment. Escaping on, undefined is an error, nothing is computed in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def make_templates(folders: Sequence[Path]) -> Environment:
    """An environment over `folders`, first come first served: overrides/ before the theme's icons."""
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
