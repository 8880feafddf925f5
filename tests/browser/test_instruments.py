"""The instruments: what the other tests rely on does notice a bad page."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

BAD = """<!DOCTYPE html><html><head><title>Schlecht</title><link rel="stylesheet" href="bad.css"></head><body>
<img src="https://example.org/pixel.png"><p style="color: red">Eingebaut</p><script>alert(1)</script>
<a href="#a">sichtbar</a> <a href="#b" class="hidden">verborgen</a>
<div class="wide">breit</div><div class="cut">abgeschnittener Text</div>
<script src="bad.js"></script></body></html>"""
STYLE = """
a { outline: none }
.hidden { position: absolute; left: -9999px }
.wide { width: 3000px }
.cut { width: 3em; white-space: nowrap; overflow: hidden }
"""
SCRIPT = "localStorage.setItem('besuch', '1'); document.cookie = 'besuch=1'; throw new Error('kaputt');"


@pytest.fixture
def bad_site(tmp_path: Path) -> Path:
    for name, text in (("index.html", BAD), ("404.html", BAD), ("bad.css", STYLE), ("bad.js", SCRIPT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_watching_notices_everything(
    bad_site: Path, chromium: Browser, serving: ModuleType, watching: ModuleType
) -> None:
    with serving.serve(bad_site) as address:
        with pytest.raises(AssertionError) as noticed, watching.watched_page(chromium, address) as page:
            page.goto(address + "/")
        complaints = str(noticed.value)
    for word in ("img-src", "style-src", "script-src", "kaputt", "cookie: besuch", "stored: besuch"):
        assert word in complaints


def test_looking_sees_everything(bad_site: Path, chromium: Browser, serving: ModuleType, looking: ModuleType) -> None:
    with serving.serve(bad_site) as address:
        page = chromium.new_page()
        page.goto(address + "/")
        assert {found.partition(":")[0] for found in looking.barriers(page)} >= {"html-has-lang", "image-alt"}
        found = looking.overflows(page)
        assert "DIV.wide" in found
        assert "cut off: DIV.cut" in found
        stops = looking.walk(page)
        assert [(stop["seen"], stop["marked"]) for stop in stops] == [(True, False), (False, False)]
        page.close()
