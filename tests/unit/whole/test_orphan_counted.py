"""Counted: right behind a bare value, before its colon and in its row stands what its fact counts, in its unit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

CASES = yaml.safe_load(Path(__file__).with_name("orphan-counted.yml").read_text(encoding="utf-8"))
_COMMON = """  status: published
  topic: land
  area: musterstadt
  basis: betriebe
  owner: beispielamt
  policy: keep
  observations:
    - {as-of: 2014, value: 210, source: zaehlung}
"""


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    lines = CASES["facts"].splitlines()
    facts = "".join(f"{line}\n" if line.startswith(" ") else f"{line}\n{_COMMON}" for line in lines)
    found = inspect(make_project().append("data/facts/land.yml", f"\n{facts}")).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize("language", ["de", "en"])
def test_only_what_a_fact_counts_stands_beside_its_bare_value(language: str, hub: Hub) -> None:
    found = {text: _told(text, language, hub) for text in CASES[language]}
    assert found == CASES[language]


def _told(text: str, language: str, hub: Hub) -> str:
    """The words that are told, with references as short as the cases write them."""
    names = ("schulden", "betten", "hunde")
    for name in names:
        text = text.replace(f"{{{name}}}", f'{{{{ fact("{name}", form="value") }}}}')
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    told = " | ".join(str(one.values["word"]) for one in sorted(check_orphans(prose, hub), key=lambda one: one.place))
    for name in names:
        told = told.replace(f'{{{{ fact("{name}", form="value") }}}}', f"{{{name}}}")
    return told
