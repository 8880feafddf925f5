"""Every template in English: no barriers in any dress, nothing sideways, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.browser


def test_a_page_of_every_template(
    kind: str, kinds: dict[str, dict[str, str]], visit: Callable[..., Any], looking: ModuleType
) -> None:
    assert looking.look_at(visit(kinds[kind]["en"])) == {}
