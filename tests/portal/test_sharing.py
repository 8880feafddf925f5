"""Sharing: what a link looks like elsewhere, and the signs of the portal in browsers and on telephones."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image

Pages = Mapping[str, Any]
OG = (
    "type title description site_name url locale image image:type image:width image:height image:alt".split()
)  # https://ogp.me/
TWITTER = ("card", "title", "description", "image", "image:alt")
OWN = re.compile(r"/(en/)?(fakten|facts|aussagen|claims|geschichten|stories)/[^/]+/")


def living(pages: Pages) -> dict[str, Any]:
    return {a: page for a, page in pages.items() if not a.startswith(("/einbetten/", "/en/embed/"))}


def tags(page: Any, prefix: str) -> dict[str, str]:
    found = page.tree.xpath(f"//meta[starts-with(@property, '{prefix}') or starts-with(@name, '{prefix}')]")
    named = [((tag.get("property") or tag.get("name")).removeprefix(prefix), tag.get("content")) for tag in found]
    return dict(named)


def test_every_page_says_what_a_link_to_it_looks_like(pages: Pages) -> None:
    for address, page in living(pages).items():
        og, twitter = tags(page, "og:"), tags(page, "twitter:")
        assert [name for name in OG if not og.get(name)] == [], address
        assert [name for name in TWITTER if not twitter.get(name)] == [], address
        assert og["url"] == page.first("//link[@rel='canonical']").get("href")
        assert og["locale"] == {"de": "de_DE", "en": "en_GB"}[page.language]
        others = page.tree.xpath("//link[@rel='alternate'][@hreflang and @hreflang != 'x-default']/@hreflang")
        assert ("locale:alternate" in og) == (len(others) > 1), address
        assert (og["title"], og["description"], og["image"]) == tuple(
            twitter[n] for n in ("title", "description", "image")
        )
        assert twitter["card"] == "summary_large_image"
        is_text = page.tree.xpath("//body[contains(@class, 'do-page--story') or contains(@class, '--easy-story')]")
        assert og["type"] == ("article" if is_text else "website"), address


def test_every_story_fact_and_claim_has_its_own_picture_and_all_others_that_of_the_portal(
    pages: Pages, site: Path
) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    for address, page in living(pages).items():
        name = {"de": "teilen.png", "en": "share.png"}[page.language]
        home = {"de": "/", "en": "/en/"}[page.language]
        wanted = address if OWN.fullmatch(address) else home
        assert tags(page, "og:")["image"] == f"{base}{wanted}{name}", address
        assert (site / f"{wanted}{name}".lstrip("/")).is_file()


def test_the_pictures_are_small_and_have_the_size_that_is_said(site: Path) -> None:
    heavy, count = {}, 0
    for path in [*site.rglob("teilen.png"), *site.rglob("share.png")]:
        content = path.read_bytes()
        assert Image.open(io.BytesIO(content)).size == (1200, 630), path
        count += 1
        if len(content) >= 60_000:
            heavy[path.relative_to(site).as_posix()] = len(content)
    assert heavy == {}
    assert count > 400


def test_a_picture_says_in_words_what_it_shows(pages: Pages, site: Path) -> None:
    claims = json.loads((site / "api/v1/claims.json").read_text(encoding="utf-8"))["claims"]
    facts = json.loads((site / "api/v1/facts.json").read_text(encoding="utf-8"))["facts"]
    for key, claim in claims.items():
        alt = tags(pages[f"/aussagen/{key}/"], "og:")["image:alt"]
        assert alt.startswith(claim["sentence"]["de"] or claim["question"]["de"]), key
        assert claim["status"] == "retired" or "Quelle" in alt, key
    for key, fact in facts.items():
        alt = tags(pages[f"/en/facts/{key}/"], "og:")["image:alt"]
        assert fact["label"]["en"] in alt
        assert re.search("as of|since|until", alt, re.IGNORECASE), (key, alt)
        assert "Source" in alt, (key, alt)


# --- Signs ---


def test_every_page_names_icons_and_manifest(pages: Pages, site: Path, reading: ModuleType) -> None:
    for address, page in living(pages).items():
        links = [(link.get("rel"), link.get("href")) for link in page.tree.xpath("//link[@href]")]
        found = [reading.resolve(href, address)[0] for rel, href in links if rel in ("icon", "apple-touch-icon")]
        assert [Path(target).suffix for target in found] == [".ico", ".svg", ".png"], address
        (manifest,) = [reading.resolve(href, address)[0] for rel, href in links if rel == "manifest"]
        assert manifest == {"de": "/manifest.webmanifest", "en": "/en/manifest.webmanifest"}[page.language]
        assert all((site / target.lstrip("/")).is_file() for target in (*found, manifest))


def test_the_icons_have_the_sizes_that_are_asked_for(site: Path) -> None:
    with Image.open(site / "favicon.ico") as icon:
        assert (icon.format, icon.size) == ("ICO", (32, 32))
    for name, size in (("apple-touch-icon", 180), ("icon-192", 192), ("icon-512", 512)):
        with Image.open(site / f"{name}.png") as icon:
            assert (icon.format, icon.size) == ("PNG", (size, size))
            corner, middle = (
                icon.convert("RGB").getpixel((1, 1)),
                icon.convert("RGB").crop((size // 5, size // 5, size * 4 // 5, size * 4 // 5)),
            )
            assert corner == (21, 25, 28), "opaque to the edge, for whoever cuts it"
            assert len(middle.getcolors(1 << 20)) > 2, "the sign is inside of what no mask cuts"


def test_the_manifest_names_what_there_is(site: Path) -> None:
    for path, language, start in (("manifest.webmanifest", "de", "./"), ("en/manifest.webmanifest", "en", "./")):
        manifest = json.loads((site / path).read_text(encoding="utf-8"))
        assert (manifest["lang"], manifest["start_url"]) == (language, start)
        assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
        assert {"192x192", "512x512"} == {icon["sizes"] for icon in manifest["icons"]}
        for icon in manifest["icons"]:
            assert (site / path).parent.joinpath(icon["src"]).resolve().is_file()
