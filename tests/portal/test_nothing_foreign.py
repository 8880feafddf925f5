"""Nothing foreign: no request to anyone else, nothing inline, nothing that a strict policy would have to allow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

Pages = Mapping[str, Any]
# What the parsers of our own script and style files may name without asking for it: XML namespaces.
NAMESPACE = "http://www.w3.org/"


def test_pages_load_only_from_here(pages: Pages, reading: ModuleType) -> None:
    for address, page in pages.items():
        for element in page.tree.iter():
            for name in reading.LOADING:
                value = element.get(name) if isinstance(element.tag, str) else None
                assert value is None or reading.resolve(value, address), (address, element.tag, value)
        for link in page.tree.xpath("//link[@href]"):
            if set(link.get("rel").split()) & set(reading.LOADING_LINKS):
                assert reading.resolve(link.get("href"), address), (address, link.get("href"))


def test_pages_embed_nothing(pages: Pages) -> None:
    for address, page in pages.items():
        assert page.tree.xpath("//iframe | //object | //embed | //meta[@http-equiv] | //form") == [], address
        # A card stands in a frame: its links open beside the page around it. Nothing changes where links lead.
        is_card = address.startswith(("/einbetten/", "/en/embed/"))
        assert [dict(base.attrib) for base in page.tree.xpath("//base")] == [{"target": "_blank"}] * is_card, address


def test_nothing_is_inline(pages: Pages) -> None:
    for address, page in pages.items():
        assert page.tree.xpath("//style | //@style") == [], address
        # JSON-LD is data: browsers run nothing of that type, and no policy forbids it (test_linked_data.py).
        programs = page.tree.xpath("//script[not(@type='application/ld+json')]")
        assert [each for each in programs if not each.get("src") or (each.text or "").strip()] == [], address
        handlers = [name for element in page.tree.iter() for name in element.attrib if name.lower().startswith("on")]
        assert handlers == [], address


def test_links_have_safe_schemes(pages: Pages) -> None:
    for address, page in pages.items():
        for _, target in page.links():
            scheme = re.match(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):", target)
            assert scheme is None or scheme[1] in ("https", "http", "mailto", "tel"), (address, target)


def test_styles_scripts_and_drawings_load_only_from_here(site: Path) -> None:
    for path in site.rglob("*"):
        if path.suffix in (".css", ".js"):
            text = path.read_text(encoding="utf-8").replace(NAMESPACE, "")
            assert (
                re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]{2,}", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
                == []
            )
            assert "data:" not in text or path.suffix == ".js", path
            assert "sourceMappingURL" not in text
        if path.suffix == ".svg":
            text = path.read_text(encoding="utf-8")
            assert re.findall(r"<script|<foreignObject|<style|\son[a-z]+=|(?:href|src)=\"(?!#)", text) == [], path


def test_no_cookie_and_no_storage(site: Path) -> None:
    for path in site.rglob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert (
            re.findall(r"document\.cookie|localStorage|sessionStorage|indexedDB|sendBeacon|eval\(|new Function", text)
            == []
        )


def test_nothing_unfinished_reaches_the_public(pages: Pages) -> None:
    # In code to copy an address is written as it stands in the code: escaped there, and once more here.
    code = re.compile(r'<pre class="do-citation__code".*?</pre>', re.DOTALL)
    # JSON closes its braces one after the other.
    data = re.compile(r'<script type="application/ld\+json">.*?</script>|<template>.*?</template>', re.DOTALL)
    for address, page in pages.items():
        for trace in ("{{", "}}", "{%", "Undefined", "None</", "TODO", "Lorem", "&lt;span", "AUSFÜLLEN"):
            assert trace not in data.sub("", page.html), (address, trace)
        assert "&amp;amp;" not in code.sub("", page.html), address


def test_nothing_tells_where_it_was_built(site: Path, published: Path) -> None:
    for path in site.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for trace in (str(published), str(Path.home()), "/tmp/", "/work/"):  # noqa: S108 - looked for, not used
                assert trace.encode() not in content, path
