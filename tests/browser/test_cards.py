"""Cards in the browser: they fit from 240 to 900 pixels, in light and dark, and in a page of somebody else."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import lxml.html
import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

WIDTHS = (240, 400, 600, 900)


@pytest.fixture(scope="session")
def cards(kinds: dict[str, dict[str, str]], site: Path) -> dict[str, str]:
    """One card per state, each with its chart where there is one: name → path."""
    found = {}
    for kind in ("fact-with-history", "fact-alone", "claim-holds", "claim-refuted", "claim-not-comparable"):
        key = kinds[kind]["de"].strip("/").split("/")[-1]
        found[kind] = f"/einbetten/{key}/"
        if (site / f"einbetten/{key}/diagramm/index.html").is_file():
            found[f"{kind}-chart"] = f"/einbetten/{key}/diagramm/"
    key = kinds["claim-holds"]["en"].strip("/").split("/")[-1]
    return {**found, "english": f"/en/embed/{key}/"}


def test_cards_have_no_barrier_and_fit_every_width(
    cards: dict[str, str], address: str, visit: Callable[..., Any], looking: ModuleType
) -> None:
    """In dark only colours are others, as `looking.look_at` has it for every template."""
    page = visit("/robots.txt", width=600)
    for name, path in cards.items():
        page.emulate_media(color_scheme="light")
        page.goto(address + path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 600})
            assert looking.overflows(page) == [], (name, width)
        page.set_viewport_size({"width": 240, "height": 600})
        assert looking.barriers(page) == [], name
        page.emulate_media(color_scheme="dark")
        assert looking.barriers(page, looking.COLOURS_ONLY) == [], f"{name}, dark"


def test_the_heights_that_were_counted_show_every_card_whole(
    site: Path, address: str, visit: Callable[..., Any]
) -> None:
    """Those with most and with least text are the hardest."""
    sizes = {path: len(path.read_text(encoding="utf-8")) for path in site.glob("einbetten/*/index.html")}
    ordered = sorted(sizes, key=lambda path: (sizes[path], path))
    page = visit("/")
    for path in (*ordered[:4], *ordered[-8:]):
        key = path.parent.name
        folder = "fakten" if (site / "fakten" / key).is_dir() else "aussagen"
        code = lxml.html.parse(site / folder / key / "index.html").xpath("//pre[@id='einbetten-script']")[0]
        heights = re.search(r'data-heights="([^"]+)"', code.text_content())
        assert heights is not None
        page.goto(f"{address}/einbetten/{key}/")
        for step in heights[1].split():
            width, height = map(int, step.split(":"))
            page.set_viewport_size({"width": width, "height": 50})
            needed = page.evaluate("document.documentElement.scrollHeight")
            assert needed <= height <= needed * 1.5, (key, width, height, needed)


def test_copying_with_proof_gives_rich_and_plain_text(
    address: str, chromium: Browser, kinds: dict[str, dict[str, str]]
) -> None:
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + kinds["claim-holds"]["de"])
    page.get_by_role("button", name="Mit Beleg kopieren", exact=True).click()
    expect(page.get_by_text("Kopiert.").first).to_be_visible()
    plain, rich = page.evaluate(READ)
    sentence = page.locator(".do-embedding__quote blockquote").text_content()
    assert plain.startswith(sentence)
    assert "Quelle" in plain
    assert kinds["claim-holds"]["de"] in plain
    assert "<blockquote" in rich
    assert f">{sentence}<" in rich.replace("&nbsp;", " ")
    context.close()


READ = """async () => {
  const [item] = await navigator.clipboard.read();
  return Promise.all(["text/plain", "text/html"].map(async (type) => (await item.getType(type)).text()));
}"""


@pytest.mark.parametrize("label", ["Diagramm mit Beleg kopieren", "Tabelle mit Beleg kopieren"])
def test_a_chart_or_table_is_copied_with_sources_dates_and_address(
    label: str, address: str, chromium: Browser, kinds: dict[str, dict[str, str]]
) -> None:
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    path = kinds["fact-with-history"]["de"]
    page.goto(address + path)
    page.get_by_role("button", name=label).click()
    expect(page.get_by_text("Kopiert.").first).to_be_visible()
    plain, rich = page.evaluate(READ)
    lines = plain.split("\n")
    assert lines[0] == page.locator("h1").text_content()
    assert lines[-1].endswith(path)
    rows = [line.split("\t") for line in lines if "\t" in line]
    assert len(rows) > 2
    assert len({len(row) for row in rows}) == 1, "a spreadsheet makes a table of it"
    assert "Quelle" in plain
    copied = lxml.html.fragment_fromstring(rich, "div")
    assert len(copied.xpath("//tr[count(*) > 1]")) == len(rows)
    assert copied.xpath("//svg | //button | //details | //summary") == []
    targets = copied.xpath("//a/@href")
    assert targets[-1] == lines[-1]
    assert all(target.startswith(("https://", "http://")) for target in targets)
    context.close()


# --- Somebody else's page ---


class PlainHandler(SimpleHTTPRequestHandler):
    """A server that says nothing of what its pages may do, and logs nothing."""

    def log_message(self, format: str, *values: Any) -> None:  # noqa: A002 - the name is the standard library's
        """Nobody reads it."""


@contextmanager
def serve_plainly(folder: Path) -> Iterator[str]:
    """Another origin: the same machine, another port."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(PlainHandler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def guest(
    site: Path, address: str, tmp_path: Path, kinds: dict[str, dict[str, str]], chromium: Browser
) -> Iterator[Any]:
    """A page of another origin with the code that a claim page offers; at the end its policy was never broken."""
    path = kinds["claim-holds"]["de"]
    page = lxml.html.parse(site / path.strip("/") / "index.html")
    base = page.xpath("//link[@rel='canonical']/@href")[0].removesuffix(path)
    code = page.xpath("//pre[@id='einbetten-script']")[0].text_content().replace(base, address)
    html = f"<!DOCTYPE html><html lang=de><title>Zeitung</title><body style='margin: 0'><h1>Zeitung</h1>{code}</body>"
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    with serve_plainly(tmp_path) as other:
        context = chromium.new_context(viewport={"width": 900, "height": 700})
        found = context.new_page()
        complaints: list[str] = []
        found.on("console", lambda message: complaints.append(message.text))
        found.goto(other)
        yield found
        assert [text for text in complaints if "favicon" not in text and "404" not in text] == []
        assert context.cookies() == []
        context.close()


def test_a_page_of_another_origin_shows_the_sentence_with_its_source(guest: Any) -> None:
    frame = guest.frame_locator("iframe")
    expect(frame.locator("h1")).to_be_visible()
    expect(frame.locator(".do-verdict__word")).to_have_text("belegt")
    expect(frame.locator("footer")).to_contain_text("Quelle")
    assert frame.locator("body").evaluate("body => getComputedStyle(body).paddingTop") == "16px", "the style arrives"


def test_the_frame_follows_its_width(guest: Any) -> None:
    before = guest.evaluate("document.querySelector('iframe').clientHeight")
    guest.set_viewport_size({"width": 320, "height": 700})
    guest.wait_for_function("before => document.querySelector('iframe').clientHeight > before", arg=before)


def test_an_oembed_consumer_shows_the_card_and_the_frame_gives_way(
    site: Path, address: str, tmp_path: Path, kinds: dict[str, dict[str, str]], chromium: Browser
) -> None:
    """Asks as consumers do: the page's own link leads to the document, whose `html` is put into a column."""
    path = kinds["claim-holds"]["de"]
    head = lxml.html.parse(site / path.strip("/") / "index.html")
    base = head.xpath("//link[@rel='canonical']/@href")[0].removesuffix(path)
    (link,) = head.xpath("//link[@rel='alternate'][@type='application/json+oembed']/@href")
    document = json.loads((site / link.removeprefix(f"{base}/")).read_text(encoding="utf-8"))
    code = document["html"].replace(base, address)
    html = (
        f"<!DOCTYPE html><title>Zeitung</title><body style='margin: 0'><main style='width: 400px'>{code}</main></body>"
    )
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    with serve_plainly(tmp_path) as other:
        page = chromium.new_page(viewport={"width": 900, "height": 700}, color_scheme="dark")
        page.goto(other)
        expect(page.frame_locator("iframe").locator("h1")).to_have_text(document["title"])
        assert page.locator("iframe").bounding_box()["width"] <= 400
        page.close()


def test_the_link_to_the_proof_opens_beside_the_page(guest: Any) -> None:
    with guest.context.expect_page() as opened:
        guest.frame_locator("iframe").get_by_role("link", name="Beleg und Rechnung").click()
    expect(opened.value.locator("h1")).to_be_visible()
    assert "/aussagen/" in opened.value.url
    assert guest.locator("h1").text_content() == "Zeitung"


def test_nothing_but_cards_can_be_framed(
    address: str, tmp_path: Path, chromium: Browser, kinds: dict[str, dict[str, str]]
) -> None:
    html = f"<!DOCTYPE html><title>Zeitung</title><iframe src='{address}{kinds['claim-holds']['de']}'></iframe>"
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    with serve_plainly(tmp_path) as other:
        page = chromium.new_page()
        page.goto(other)
        assert page.frames[1].url.startswith("chrome-error:")
        page.close()
