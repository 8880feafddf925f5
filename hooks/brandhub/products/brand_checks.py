"""Brand checks: every colour exists, and every declared pair keeps its contrast in light and dark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import Location, Record
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
    yield from _unknown_inks(content, palette)
    unknown = [*_unknown_shades(record, colours, palette), *_unknown_sides(record, colours, palette)]
    yield from unknown
    if unknown:
        return
    pairs = resolve_pairs(colours)
    for scheme in SCHEMES:
        shades = {**palette, **resolve_scheme(colours, scheme)}
        for pair, ratio, needed in check_contrast(shades, pairs):
            values = {"pair": f"{pair.front} / {pair.back} ({scheme})", "found": ratio, "needed": needed}
            yield Problem(record.place(("pairs", pairs.index(pair))), "contrast-too-low", values)


def _unknown(record: Record, where: Location, found: str, known: Iterable[str]) -> Problem:
    return Problem(record.place(where), "colour-unknown", {"found": found, "nearest": nearest(found, known) or "–"})


def _unknown_shades(record: Record, colours: Any, palette: Mapping[str, str]) -> Iterator[Problem]:
    for meaning, schemes in colours["meanings"].items():
        for scheme in SCHEMES:
            if schemes[scheme] not in palette:
                yield _unknown(record, ("meanings", meaning, scheme), schemes[scheme], palette)


def _unknown_sides(record: Record, colours: Any, palette: Mapping[str, str]) -> Iterator[Problem]:
    known = {*colours["meanings"], *palette}
    for index, pair in enumerate(colours["pairs"]):
        for side in ("front", "back"):
            if pair[side] not in known:
                yield _unknown(record, ("pairs", index, side), pair[side], known)


def _unknown_inks(content: Content, palette: Mapping[str, str]) -> Iterator[Problem]:
    """Shades of the word mark that the palette lacks."""
    record = content.word_mark
    inks: Any = record.value if record is not None else {"inks": ()}
    for index, ink in enumerate(inks["inks"]):
        for part in ("word", "rule"):
            if record is not None and ink[part] not in palette:
                yield _unknown(record, ("inks", index, part), ink[part], palette)
