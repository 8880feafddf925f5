"""Rules: which headers go with which address, how long an answer may be kept, and what kind of file it is.

The one source for nginx, Caddy, `_headers` of static hosts, object storage and the tests in the browser
(`servers.py`, `uploads.py`, `tests/browser/serving.py`). An address belongs to the first zone whose prefix it has, so
that a rule can be said to every server, also to those that know prefixes only.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Final

CACHE: Final = "Cache-Control"
POLICY: Final = "Content-Security-Policy"
SECURE: Final = "Strict-Transport-Security"
NO_FRAMES: Final = ("X-Frame-Options", "DENY")

# Everything comes from the site itself, nothing is inline. `manifest-src`: the web manifest; `connect-src`: the index
# of the search and kits that are checked in the browser; `media-src`: the video in sign language.
_OWN: Final = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
PAGE_POLICY: Final = f"{_OWN}; frame-ancestors 'none'"
CARD_POLICY: Final = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
"""Cards stand in the pages of others and need nothing but their style sheet."""
EDITOR: Final = "/redaktion/"
"""The browser editor; most sites have none (data/site.yml)."""
EDITOR_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "img-src 'self' https: blob: data:; media-src 'self' blob:; connect-src 'self' https: blob: data:; "
    "frame-src blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Its scripts are its own; its styles are written into the page. Which Git host it may ask the page says itself, in a
policy that counts beside this one (`products/editor/pages.py`): servers need not know it."""
ANY_POLICY: Final = _OWN
"""What holds for pages and cards alike. Said beside the policy of a zone it changes nothing: the stricter counts."""

# What pages may ask the device for: to fill the screen (the video), and to copy a citation when its button is pressed.
_FEATURES: Final = ("clipboard-write", "fullscreen")
_REFUSED: Final = (
    "accelerometer", "camera", "clipboard-read", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer",
    "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb",
    "xr-spatial-tracking",
)  # fmt: skip
_PERMISSIONS: Final = ", ".join([f"{name}=()" for name in _REFUSED] + [f"{name}=(self)" for name in _FEATURES])

EVERYWHERE: Final[dict[str, str]] = {
    # One year, RFC 6797; a browser that came once never asks without encryption again.
    SECURE: "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    # Whoever follows a link to a source does not tell it where it came from.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": _PERMISSIONS,
    # All of it is public and meant to be shown elsewhere: pictures, charts, cards, data.
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_ALONE: Final = ("Cross-Origin-Opener-Policy", "same-origin")

KEPT_FOREVER: Final = "public, max-age=31536000, immutable"
"""For names that change with their content."""
KEPT_SHORTLY: Final = "public, max-age=0, s-maxage=60, must-revalidate"
"""Browsers ask every time and mostly hear „not modified“; a network of caches may answer for a minute by itself."""
NOT_KEPT: Final = "no-store"
"""For errors: an address that is missing now may exist after the next build."""


@dataclass(frozen=True)
class Zone:
    """Addresses that are answered alike: name, prefixes, the headers beside `EVERYWHERE`, and how long to keep them."""

    name: str
    prefixes: tuple[str, ...]
    headers: dict[str, str]
    kept: str = KEPT_SHORTLY


ZONES: Final = (
    Zone(
        "cards",
        ("/einbetten/", "/en/embed/"),
        # Pages that shut themselves off may still show a card: it says that it asks nobody else.
        {POLICY: CARD_POLICY, "Cross-Origin-Embedder-Policy": "require-corp"},
    ),
    Zone(
        "open",
        ("/api/", "/oembed/", "/en/oembed/"),
        {POLICY: PAGE_POLICY, **dict([NO_FRAMES, _ALONE]), "Access-Control-Allow-Origin": "*"},
    ),
    Zone(
        "editor",
        (EDITOR,),
        # The window in which people sign in to the Git host hands its answer back to this one.
        {POLICY: EDITOR_POLICY, **dict([NO_FRAMES]), "Cross-Origin-Opener-Policy": "same-origin-allow-popups"},
    ),
    Zone("assets", ("/assets/",), {POLICY: PAGE_POLICY, **dict([NO_FRAMES, _ALONE])}, KEPT_FOREVER),
    Zone("pages", ("/",), {POLICY: PAGE_POLICY, **dict([NO_FRAMES, _ALONE])}),
)

KINDS: Final[dict[str, str]] = {
    ".ase": "application/octet-stream",
    ".avif": "image/avif",
    ".bib": "application/x-bibtex",
    ".css": "text/css",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html",
    ".ico": "image/x-icon",
    ".ics": "text/calendar",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ris": "application/x-research-info-systems",
    ".svg": "image/svg+xml",
    ".ttl": "text/turtle",
    ".txt": "text/plain",
    ".vtt": "text/vtt",
    ".webm": "video/webm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
    ".yml": "application/yaml",
    ".zip": "application/zip",
}
"""Ending → media type, of everything that a site may hold."""
_TEXTS: Final = ("application/x-bibtex", "application/x-research-info-systems", "image/svg+xml", "application/xml")


def zone_of(address: str) -> Zone:
    """The zone of an address below the root of the site. Every address has one."""
    return next(zone for zone in ZONES if address.startswith(zone.prefixes))


def headers_of(address: str, *, found: bool = True) -> dict[str, str]:
    """All headers of an answer. `found`: whether the file is there; an error is answered like any page."""
    zone = zone_of(address if found else "/")
    return {**EVERYWHERE, **zone.headers, CACHE: zone.kept if found else NOT_KEPT}


def kind_of(path: str) -> str:
    """Media type of a file, with the encoding of texts. Raises KeyError for an ending that no site holds."""
    kind = KINDS[posixpath.splitext(path)[1]]
    return f"{kind}; charset=utf-8" if is_text(kind) else kind


def is_text(kind: str) -> bool:
    """Whether a media type is that of a text whose encoding must be said (JSON is always UTF-8)."""
    return kind.startswith("text/") or kind in _TEXTS


def header_names() -> list[str]:
    """Every header that some answer carries, but for `Cache-Control`, in the order of their first mention."""
    return list(dict.fromkeys([*EVERYWHERE, *(name for zone in ZONES for name in zone.headers)]))
