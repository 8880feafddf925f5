"""The rules of Leichte Sprache, all of them asked of each text: what is hard, from where to where. `hardness.yml`."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from brandhub.whole.easy_language import find_hardness, hardness_of

CASES = yaml.safe_load(Path(__file__).with_name("hardness.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", CASES)
def test_all_that_is_hard_is_told_in_its_order(text: str) -> None:
    found = find_hardness(text)
    told = [" ".join(map(str, (f"{one.start}-{one.end}", one.rule, *dict(one.values).values()))) for one in found]
    assert told == CASES[text]
    assert hardness_of(text) == (*found,)
