"""Take pictures: what `hub.py pictures` hands over to, inside the environment.

One picture for every kind of page, on a telephone and at a desk, in light and dark, compared with those that were
accepted last; `pictures/index.html` shows what changed, old beside new. Ends with 1 when something did.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image, ImageChops
from playwright.sync_api import Browser, sync_playwright

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from loading import load  # noqa: E402

FOLDER: Final = ROOT / "pictures"
WINDOWS: Final = {"phone": (390, 844), "desk": (1280, 900)}
SCHEMES: Final = ("light", "dark")
SWITCHES: Final = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")
TOLERANCE: Final = 24
"""Steps of 255 that a pixel may differ: edges of letters do, from one start of the browser to the next."""


@dataclass(frozen=True)
class Shot:
    """One picture: its name, and how it stands to the accepted one: new, same or changed."""

    name: str
    state: str


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py pictures", description="One picture of every kind of page.")
    parser.add_argument("--site", type=Path, metavar="FOLDER", help="a site that is built already")
    parser.add_argument("--only", default="", metavar="KIND", help="kinds of pages whose name contains this")
    parser.add_argument("--accept", action="store_true", help="what was taken last is right from now on")
    parser.add_argument("--lang", choices=("de", "en"), default="de", help="of the pages")
    return parser.parse_args(args)


def build(out: Path) -> bool:
    """The site as it is now, without touching `site/`."""
    command = [sys.executable, "-P", "-m", "brandhub.command", "build", "--root", str(ROOT), "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    return subprocess.run(command, env=environment, check=False).returncode == 0


def take(browser: Browser, address: str, pages: Mapping[str, str], folder: Path) -> Iterator[str]:
    """Every page in every window and scheme, without motion."""
    for scheme in SCHEMES:
        for window, (width, height) in WINDOWS.items():
            size = {"width": width, "height": height}
            context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            page = context.new_page()
            for kind, path in pages.items():
                page.goto(address + path)
                page.evaluate("() => document.fonts.ready")
                name = f"{kind}-{window}-{scheme}.png"
                page.screenshot(path=folder / name, full_page=True, animations="disabled")
                yield name
            context.close()


def compare(name: str) -> Shot:
    """How a picture stands to the accepted one."""
    accepted = FOLDER / "accepted" / name
    if not accepted.is_file():
        return Shot(name, "new")
    return Shot(name, "same" if looks_the_same(FOLDER / "now" / name, accepted) else "changed")


def looks_the_same(one: Path, other: Path) -> bool:
    """Two pictures of one size whose pixels hardly differ."""
    with Image.open(one) as left, Image.open(other) as right:
        if left.size != right.size:
            return False
        apart = ImageChops.difference(left.convert("RGB"), right.convert("RGB"))
        return all(high <= TOLERANCE for _, high in apart.getextrema())  # type: ignore[misc]


def write_review(shots: Sequence[Shot]) -> Path:
    """The page that shows them: what changed first, then what is new, then the rest."""
    loader = FileSystemLoader(Path(__file__).parent)
    template = Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("review.html")
    groups = {state: [shot.name for shot in shots if shot.state == state] for state in ("changed", "new", "same")}
    review = FOLDER / "index.html"
    review.write_text(template.render(groups=groups), encoding="utf-8")
    return review


def accept() -> int:
    """Takes the pictures of the last run for right, all of them."""
    for picture in sorted((FOLDER / "now").glob("*.png")):
        (FOLDER / "accepted").mkdir(exist_ok=True)
        shutil.copyfile(picture, FOLDER / "accepted" / picture.name)
    return 0


def main(args: Sequence[str]) -> int:
    """0 when nothing looks different from what was accepted, 1 when something does or the site does not build."""
    wishes = read_arguments(args)
    if wishes.accept:
        return accept()
    site = wishes.site or FOLDER / "site"
    if wishes.site is None and not build(site):
        return 1
    looking = load("pictures_looking", ROOT / "tests" / "browser" / "looking.py")
    serving = load("pictures_serving", ROOT / "tests" / "browser" / "serving.py")
    starting = load("pictures_starting", ROOT / "tests" / "start.py")
    found = looking.kinds_of_pages(site).items()
    pages = {kind: paths.get(wishes.lang, paths["de"]) for kind, paths in found if wishes.only in kind}
    browser_path = starting.get_browser(dict(os.environ), Path.home(), ROOT, wishes.lang == "en")
    if browser_path is None:
        starting.say("none", wishes.lang == "en")
        return 1
    shutil.rmtree(FOLDER / "now", ignore_errors=True)
    (FOLDER / "now").mkdir(parents=True)
    with serving.serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=[*SWITCHES])
        shots = [compare(name) for name in take(browser, address, pages, FOLDER / "now")]
        browser.close()
    review = write_review(shots)
    counts = {state: sum(shot.state == state for shot in shots) for state in ("changed", "new", "same")}
    print(f"{len(shots)} pictures: {counts['changed']} changed, {counts['new']} new, {counts['same']} same. {review}")
    return 1 if counts["changed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
