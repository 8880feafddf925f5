"""Tools: what making press kits needs besides the hub: type, layouts, templates, colours, the charts. Read once."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.stores import Store, stamp_of
from brandhub.products.brand_tokens import resolve_scheme
from brandhub.products.press_kit.bench import Bench, Recalled
from brandhub.products.press_kit.graphics import Draw, Graphics, Sheet
from brandhub.products.press_kit.pdf_documents import Press
from brandhub.products.press_kit.word_inks import Inks
from brandhub.whole.hub import Hub

# Colours of documents and the meanings of the brand that they take; paper is light.
_INKS: Final = {"ink": "text", "muted": "text-quiet", "line": "line", "link": "link", "proof": "proof"}
_DISPLAY: Final = "archivo/Archivo-ExtraBold.ttf"
_PROGRAMS: Final = (
    "typst", "pypdfium2", "python-docx", "lxml", "pillow", "pikepdf", "resvg-py", "openpyxl", "fonttools", "babel",
    "jinja2",
)  # fmt: skip


@dataclass(frozen=True)
class Tools:
    """`draw` and `sheet` give the chart of a fact or claim (id, language), as values and as SVG.

    `store` keeps parts between two builds; `hands` processes may make them at the same time.
    """

    press: Press
    templates: Environment
    inks: Inks
    brand: Mapping[str, Any]
    display: TTFont
    draw: Draw
    sheet: Sheet
    store: Store
    hands: int = 1


def load_tools(
    overrides: Path,
    templates: Environment,
    brand: Mapping[str, Any],
    draw: Draw,
    sheet: Sheet,
    shelf: Path | None = None,
    hands: int = 1,
) -> Tools:
    """Reads layouts and fonts below `overrides`. `brand` holds colours.yml, type.yml and word-mark.yml as plain values.

    `shelf`: the folder of the store; without one nothing is kept, and nobody helps.

    Raises:
        OSError: A layout or font is missing.
        KeyError: The brand lacks a colour that documents need.
    """
    fonts = overrides / "assets" / "fonts"
    scheme = resolve_scheme(brand["colours"], "light")
    inks = {ink: scheme[meaning] for ink, meaning in _INKS.items()}
    return Tools(
        press=Press.load(overrides / "press-kit", fonts, inks),
        templates=templates,
        inks=inks,
        brand=brand,
        display=TTFont(fonts / _DISPLAY),
        draw=draw,
        sheet=sheet,
        store=Store(
            shelf, stamp_of(_makers(overrides), _PROGRAMS, repr((zlib.ZLIB_RUNTIME_VERSION, brand))) if shelf else ""
        ),
        hands=hands,
    )


def bench_of(hub: Hub, words: Catalogue, tools: Tools, recalled: Recalled = cache) -> Bench:
    """One language of the kits, with its charts. `recalled`: see `Bench`."""
    folder = words.text("kit.folder.graphics")
    graphics = Graphics(hub, words, folder, tools.press, tools.draw, tools.sheet, tools.store)
    return Bench(hub, words, graphics, recalled=recalled)


def _store(shelf: Path | None, overrides: Path, brand: Mapping[str, Any]) -> Store:
    if shelf is None:
        return Store(None, "")
    return Store(shelf, stamp_of(_makers(overrides), _PROGRAMS, repr((zlib.ZLIB_RUNTIME_VERSION, brand))))


def _makers(overrides: Path) -> list[Path]:
    """The folders of everything that has a part in how a file looks: code, layouts, fonts."""
    code = Path(__file__).parents[2]
    return [code, overrides / "charts", overrides / "press-kit", overrides / "assets" / "fonts"]
