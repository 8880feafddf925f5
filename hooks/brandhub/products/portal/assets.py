"""Assets: styles, scripts, fonts and drawings, named by their content so that browsers may keep them for ever.

Styles and scripts go out without their comments and indentation, about a quarter of what they weigh over the wire.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import rcssmin
import rjsmin
from jinja2 import Environment

from brandhub.ground.files import Budget, list_files, read_file
from brandhub.ground.problems import Problem
from brandhub.products.brand_tokens import join_sheets, public_fonts, without_fonts, write_tokens_css

FOLDER: Final = "/assets/"
SOURCES: Final = "overrides/assets"
LEFT_OVERS: Final = ("~", "#", "_MACOSX")
MAX_ASSET: Final = 5 * 1024 * 1024
_PUBLIC: Final = (".svg", ".js", ".png", ".webp", ".ico")
_LICENCES: Final = ("OFL.txt",)
# Styles of a few pages alone: no other page should carry them.
_ALONE: Final = ("stylesheets/kits.css",)
_FIRST: Final = {"scripts/search.js": "scripts/index.js", "scripts/near.js": "scripts/index.js"}
"""Script → the script that it begins with: one request for both, and none that a page could ask for alone."""
_URL = re.compile(r"url\((['\"]?)([^)'\"]+)\1\)")


@dataclass(frozen=True)
class Assets:
    """`addresses`: path below overrides/assets/ → address on the site; `files`: address → bytes."""

    addresses: Mapping[str, str]
    files: Mapping[str, bytes]


def load_asset_sources(root: Path) -> dict[str, bytes]:
    """The files below overrides/assets/ by their path there. Left-overs of editors and of systems stay out.

    Raises OSError for a file that cannot be read, or that would be too large for a page.
    """
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in list_files(root, SOURCES, problems, Budget(problems=problems)):
        if posixpath.basename(path).startswith(LEFT_OVERS):
            continue
        content, wrong = read_file(root, path, MAX_ASSET)
        problems += wrong
        if content is not None:
            found[path.removeprefix(f"{SOURCES}/")] = content
    if problems:
        raise OSError(", ".join(f"{problem.place.path}: {problem.code}" for problem in problems))
    return found


def write_assets(sources: Mapping[str, bytes], brand: Mapping[str, Any], templates: Environment) -> Assets:
    """Joins the styles, takes out of styles and scripts what only people read, and gives every public asset a name
    that changes with its content."""
    addresses: dict[str, str] = {}
    files: dict[str, bytes] = {}
    fonts = public_fonts(brand)
    for path, content in sources.items():
        name = posixpath.basename(path)
        if name in _LICENCES:
            addresses[path] = FOLDER + path
            files[FOLDER + path] = content
        elif path.endswith(".js"):
            if path not in _FIRST.values():
                whole = sources[_FIRST[path]] + content if path in _FIRST else content
                _add(path, rjsmin.jsmin(whole.decode()).encode(), addresses, files)
        elif path.endswith(_PUBLIC) or path in fonts:
            _add(path, content, addresses, files)
    plain = without_fonts(brand)
    for name, own in (("portal", brand), ("embed", plain), ("feed", plain)):
        css = _joined_css(f"{name}.css", sources, own, templates)
        _add(f"stylesheets/{name}.css", rcssmin.cssmin(_with_addresses(css, addresses)).encode(), addresses, files)
    for name in _ALONE:
        css = sources[name].decode()
        _add(name, rcssmin.cssmin(css).encode(), addresses, files)
    return Assets(addresses, files)


def _add(path: str, content: bytes, addresses: dict[str, str], files: dict[str, bytes]) -> None:
    stem, ending = posixpath.splitext(path)
    address = f"{FOLDER}{stem}.{hashlib.sha256(content).hexdigest()[:12]}{ending}"
    addresses[path] = address
    files[address] = content


def _joined_css(name: str, sources: Mapping[str, bytes], brand: Mapping[str, Any], templates: Environment) -> str:
    """The sheet whose parts the list of that name gives."""
    plain = templates.overlay(autoescape=False)  # style sheets know no HTML
    prefix = "stylesheets/"
    sheets = {p.removeprefix(prefix): c.decode() for p, c in sources.items() if p.startswith(prefix)}
    sheets["tokens.css"] = write_tokens_css(brand, plain.get_template("assets/stylesheets/tokens.css.jinja"))
    return join_sheets(plain.get_template(f"assets/stylesheets/{name}.jinja"), sheets)


def _with_addresses(css: str, addresses: Mapping[str, str]) -> str:
    """Relative addresses inside the joined sheet follow the files to their new names."""

    def follow(found: re.Match[str]) -> str:
        target = found[2]
        if target.startswith(("data:", "#")):
            return found.group()
        path = posixpath.normpath(posixpath.join("stylesheets", target))
        return f"url({posixpath.relpath(addresses[path], FOLDER + 'stylesheets')})"

    return _URL.sub(follow, css)
