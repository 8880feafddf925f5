"""Text blocks: what the ready-made texts are called, on pages and in exports."""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.models.brand import Boilerplate

NAMED: Final = ("kurz", "mittel", "lang")
"""Ids whose name stands in the catalogue; every other block is called by its length."""


def name_block(block: Boilerplate, catalogue: Catalogue) -> str:
    """„Kurz“, „Mittel“, „Lang“, or „Etwa 70 Wörter“."""
    if block.id in NAMED:
        return catalogue.text(f"boilerplate.{block.id}")
    return catalogue.text("boilerplate", {"count": block.words})
