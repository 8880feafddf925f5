"""Icons: the sign of the portal in the forms that browsers, telephones and desktops ask for, and the web manifests."""

from __future__ import annotations

import io
import json
from typing import Final

from markupsafe import Markup
from PIL import Image as Bitmap

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.brand_tokens import resolve_scheme
from brandhub.products.charts.png import draw_png
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, Workshop

SOURCE: Final = "brand/favicon.svg"
TEMPLATE: Final = "brand/icon.svg.jinja"
ICO: Final = "/favicon.ico"
TOUCH: Final = "/apple-touch-icon.png"
SMALL, TOUCH_SIZE = 32, 180
# W3C, Web Application Manifest: what matters lies within a circle of 40 % of the width; here a square of 56 %.
MASKABLE: Final = (192, 512)
MANIFEST: Final = {"de": "/manifest.webmanifest", "en": "/en/manifest.webmanifest"}


def write_icons(workshop: Workshop) -> dict[str, bytes]:
    """Every icon and manifest by address. The sign itself is overrides/assets/brand/favicon.svg."""
    sign = workshop.assets.files[workshop.assets.addresses[SOURCE]].decode("utf-8")
    inner = sign.partition(">")[2].rpartition("</svg>")[0]
    desk = Desk(workshop, "/", "de")
    drawing = Markup(inner)  # noqa: S704 - our own drawing
    padded = desk.draw(TEMPLATE, sign=drawing, ground=_colours(workshop)["text"])
    files = {ICO: _ico(draw_png(sign, SMALL, ())), TOUCH: draw_png(padded, TOUCH_SIZE, ())}
    files |= {icon_address(size): draw_png(padded, size, ()) for size in MASKABLE}
    return files | {
        MANIFEST[language]: _manifest(Desk(workshop, MANIFEST[language], language)) for language in LANGUAGES
    }


def icon_address(size: int) -> str:
    """The icon that a system may cut to its own shape."""
    return f"/icon-{size}.png"


def _ico(png: bytes) -> bytes:
    out = io.BytesIO()
    with Bitmap.open(io.BytesIO(png)) as drawn:
        drawn.save(out, "ICO", sizes=[(SMALL, SMALL)])
    return out.getvalue()


def _manifest(desk: Desk) -> bytes:
    """Opened from the home screen the portal is a page like any other: it stores nothing and works nowhere offline."""
    site, colours = desk.hub.site, _colours(desk.workshop)
    icons = [
        {"src": desk.link(icon_address(size)), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for size in MASKABLE
        for purpose in ("any", "maskable")
    ]
    document = {
        "name": site.title[desk.language],
        "short_name": site.title[desk.language],
        "description": site.slogan[desk.language],
        "lang": desk.language,
        "dir": "ltr",
        "id": section("home", desk.language),
        "start_url": desk.section("home"),
        "scope": desk.section("home"),
        "display": "browser",
        "background_color": colours["page"],
        "theme_color": colours["page"],
        "icons": icons,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _colours(workshop: Workshop) -> dict[str, str]:
    return resolve_scheme(workshop.brand["colours"], "light")
