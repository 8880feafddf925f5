"""Every template in English: no barriers, nothing sideways, nothing cut off.

No style asks for the language: what dark and forced colours do to a template the German pages have shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.browser


def test_a_page_of_every_template(
    kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any], looking: ModuleType
) -> None:
    assert looking.look_at(visit(kinds[kind]["en"]), every_colour=False) == {}


def test_no_style_asks_for_the_language(site: Path) -> None:
    styles = [*(site / "assets").rglob("*.css")]
    assert styles
    assert [path.name for path in styles if ":lang(" in (text := path.read_text("utf-8")) or "[lang" in text] == []
