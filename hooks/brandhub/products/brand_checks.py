"""Brand checks: every colour exists, and every declared pair keeps its contrast in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brandhub.ground.problems import Place, Problem
from brandhub.ground.spelling import nearest
from brandhub.products.brand_tokens import SCHEMES, check_contrast, resolve_pairs, resolve_palette, resolve_scheme
from brandhub.whole.content import Content


def check_brand(content: Content) -> Iterator[Problem]:
    """Problems of data/brand/: missing files, unknown shades, too little contrast (WCAG 2.2)."""
    for name, record in (("colours", content.colours), ("type", content.typefaces), ("word-mark", content.word_mark)):
        path = f"data/brand/{name}.yml"
        if record is None and not any(p.place.path == path for p in content.problems):
            yield Problem(Place(path), "file-missing", {"path": path})
    record = content.colours
    if record is None or not isinstance(record.value, dict):
        return
    colours: Any = record.value
    palette = resolve_palette(colours)
    unknown = False
    for meaning, schemes in colours["meanings"].items():
        for scheme in SCHEMES:
            if schemes[scheme] not in palette:
                unknown = True
                values = {"found": schemes[scheme], "nearest": nearest(schemes[scheme], palette) or "–"}
                yield Problem(record.place(("meanings", meaning, scheme)), "colour-unknown", values)
    if unknown:
        return
    pairs = resolve_pairs(colours)
    for scheme in SCHEMES:
        shades = {**palette, **resolve_scheme(colours, scheme)}
        for pair, ratio, needed in check_contrast(shades, pairs):
            values = {"pair": f"{pair.front} / {pair.back} ({scheme})", "found": ratio, "needed": needed}
            yield Problem(record.place(("pairs", pairs.index(pair))), "contrast-too-low", values)
