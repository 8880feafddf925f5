"""What the labelled sentences share: the names that the sample lends to the search, and its verdict on each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from brandhub.products.measuring import Judged, Sentence, measure
from brandhub.whole.hub import Hub


@pytest.fixture(scope="session")
def judge(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[Sentence], Judged]:
    """What the search makes of a labelled sentence, found out once in a process for all tests that ask."""
    hub = inspect(make_project()).public
    assert isinstance(hub, Hub)

    @cache
    def judge(sentence: Sentence) -> Judged:
        ((judged,),) = (measured.judged for measured in measure("", [sentence], hub))
        return judged

    return judge
