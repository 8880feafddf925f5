"""Pages written by hand: what is missing on them is named in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from brandhub.ground.catalogues import Catalogue

DOCS = Path(__file__).parents[4] / "docs"
ASKED = re.compile(r'site\("([a-z.-]+)"\)')
STATES = "accessibility.state."
"""Texts about how far the assessment has come: the hub brings them along, nobody has to fill them in."""


@pytest.mark.parametrize("language", ["de", "en"])
def test_whatever_a_page_asks_of_the_operator_has_a_name_in_words(
    catalogues: Mapping[str, Catalogue], language: str
) -> None:
    texts = [path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md") if "handbook" not in path.parts]
    asked = {name for text in texts for name in ASKED.findall(text) if not name.startswith(STATES)}
    assert len(asked) > 15
    assert {name for name in asked if f"site-field.{name}" not in catalogues[language]} == set()
