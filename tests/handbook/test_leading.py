"""Who looks for a page finds it: in the navigation, on the index, and through links that lead somewhere."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown import markdown
from markdown.extensions.toc import slugify

from handbook.blocks import FENCE, HANDBOOK, ROOT, pages, read_blocks

LISTED_ELSEWHERE = ("decisions/", "fehler/")
"""Their own index pages lead on."""
ALL = sorted(HANDBOOK.rglob("*.md"))


class _Lenient(yaml.SafeLoader):
    """mkdocs.yml may hold tags that only MkDocs knows."""


_Lenient.add_multi_constructor("!", lambda loader, suffix, node: None)


def _name(path: Path) -> str:
    return path.relative_to(HANDBOOK).as_posix()


def _leaves(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for part in nav.values() if isinstance(nav, dict) else nav:
            yield from _leaves(part)


def _body(path: Path) -> str:
    """The text without its front matter."""
    text = path.read_text(encoding="utf-8")
    return text.split("\n---\n", 1)[1] if text.startswith("---\n") else text


def _prose(path: Path) -> str:
    """The text without its fenced blocks."""
    kept, within = [], False
    for line in path.read_text(encoding="utf-8").splitlines():
        if FENCE.match(line):
            within = not within
        elif not within:
            kept.append(line)
    return "\n".join(kept)


def _config() -> Any:
    return yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Lenient)  # noqa: S506 - a safe one


@pytest.mark.parametrize("path", ALL, ids=_name)
def test_the_preview_draws_every_example_and_keeps_its_lists(path: Path) -> None:
    """As MkDocs does, with its own extensions and those of mkdocs.yml: every block is one, and no marker shows."""
    extensions = {"toc", "tables", "fenced_code"}
    settings: dict[str, Any] = {}
    for entry in _config()["markdown_extensions"]:
        options = {entry: {}} if isinstance(entry, str) else entry
        extensions |= options.keys()
        settings |= options
    drawn = markdown(_body(path), extensions=sorted(extensions - {"fenced_code"}), extension_configs=settings)
    assert drawn.count("<pre") == len(list(read_blocks(path)))
    around = re.sub(r"<pre.*?</pre>|<code.*?</code>", "", drawn, flags=re.DOTALL)
    assert "```" not in around
    assert "&lt;!--" not in around
    assert len(re.findall(r"^1\. ", _prose(path), re.MULTILINE)) == drawn.count("<ol>"), "a list is torn"


def test_every_page_stands_in_the_navigation_of_the_preview() -> None:
    shown = [leaf.removeprefix("handbook/") for leaf in _leaves(_config()["nav"])]
    assert len(shown) == len(set(shown))
    written = {_name(path) for path in ALL}
    assert set(shown) <= written, "the navigation names pages that do not exist"
    assert {name for name in written - set(shown) if not name.startswith(LISTED_ELSEWHERE)} == set()


def test_the_index_leads_to_every_page() -> None:
    linked = set(re.findall(r"\]\(([\w/-]+\.md)", (HANDBOOK / "index.md").read_text(encoding="utf-8")))
    own = {_name(path) for path in pages() if path.parent == HANDBOOK} - {"index.md"}
    assert own - linked == set()


def test_the_index_of_decisions_lists_every_one() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)", (HANDBOOK / "decisions/index.md").read_text(encoding="utf-8")))
    assert {path.name for path in (HANDBOOK / "decisions").glob("[0-9]*.md")} == linked


@pytest.mark.parametrize("path", ALL, ids=_name)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in re.findall(r"\]\(([\w./-]*?)(#[\w-]+)?\)", _prose(path)):
        if target.startswith("/") or not target.endswith((".md", "")) or (not target and not anchor):
            continue
        page = (path.parent / target).resolve() if target else path
        assert page.is_file(), f"{_name(path)} links to {target}"
        if anchor:
            headings = re.findall(r"^#+ (.+)$", _prose(page), re.MULTILINE)
            assert anchor[1:] in {slugify(heading, "-") for heading in headings}, f"{_name(path)}: {target}{anchor}"


@pytest.mark.parametrize("name", ["house.md", "adding.md", "evidence.md", "vier-augen.md", "bevor-sie-anfangen.md"])
def test_files_that_a_page_names_exist(name: str) -> None:
    """From the project's root, or below hooks/brandhub/ and its products; … and * stand for any letters."""
    places = (ROOT, ROOT / "hooks/brandhub", ROOT / "hooks/brandhub/products", ROOT / "hooks/brandhub/products/portal")
    named = re.findall(r"`((?:[\w…*.-]+/)+[\w…*.-]*|[\w…*]+\.(?:py|po|md|yml))`", _prose(HANDBOOK / name))
    own = {path.name for folder in ("hooks", "tests") for path in (ROOT / folder).rglob("*")}
    for path in named:
        pattern = path.replace("…", "*").rstrip("/")
        found = fnmatch.filter(own, pattern) or any(next(place.glob(pattern), None) for place in places)
        assert found or path in NOT_HERE, f"{name} names {path}"


NOT_HERE = {
    ".github/CODEOWNERS",
    ".github/pull_request_template.md",
    ".github/workflows/review.yml",
    ".gitlab/merge_request_templates/Default.md",
    "data/releases/",
}
"""Where a city copies what lies in ci/, and what the first release makes."""
