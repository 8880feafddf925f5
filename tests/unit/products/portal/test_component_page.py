"""The page of components shows each of them, under its name, with its style sheet."""

from __future__ import annotations

import re
from pathlib import Path

OVERRIDES = Path(__file__).parents[4] / "overrides"
# What every page has, in sight or in its head, and the two halves of the slip that facts and claims bring.
SEEN_ELSEWHERE = {"header", "footer", "breadcrumbs", "preview", "sharing", "slip-open", "slip-close"}


def test_every_component_is_drawn_under_its_name() -> None:
    template = (OVERRIDES / "pages/components.html").read_text(encoding="utf-8")
    files = {path.stem for path in OVERRIDES.glob("components/*.html")}
    named = re.findall(r'call part\("([a-z-]+)", "([a-z/-]*)"\)', template)
    assert {name for name, _ in named} == files
    for name, style in named:
        assert not style or (OVERRIDES / f"assets/stylesheets/{style}.css").is_file(), name
        example = template.partition(f'call part("{name}"')[2].partition("endcall")[0]
        assert name in SEEN_ELSEWHERE or f"components/{name}.html" in example, name
