"""What follows from a value says something, or there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(("value", "left"), [("value: 1", ["2010", "2014"]), ("value: 0", ["2010"])])
def test_at_least_none_of_them_is_no_value(
    project: Any, inspect: Callable[..., Any], value: str, left: list[str]
) -> None:
    project.edit("data/facts/land.yml", "value: 102", value)
    hub = inspect(project).public
    assert [reading.as_of.text for reading in hub.series["bauern"].readings] == left
