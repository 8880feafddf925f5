"""Servers: the rules in the language of each kind of web server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

from jinja2 import Environment

from brandhub.models.site import Site
from brandhub.products.hosting.rules import (
    ANY_POLICY,
    CACHE,
    EDITOR,
    EVERYWHERE,
    KINDS,
    NOT_KEPT,
    POLICY,
    SECURE,
    ZONES,
    header_names,
    is_text,
    zone_of,
)
from brandhub.products.portal.addresses import host_of

FOLDER: Final = "hosting"
STATIC: Final = "/_headers"
"""The file that static hosts read (Netlify, Cloudflare Pages and others)."""
FILES: Final = (
    "nginx/nginx.conf", "nginx/http.conf", "nginx/site.conf", "nginx/tls.conf", "Caddyfile", "Containerfile",
    "gitlab-pages.yml", "github-pages.yml",
)  # fmt: skip
_MOST_RULES: Final = 100
"""So many rules does Cloudflare Pages read."""


def write_hosting(site: Site, templates: Environment) -> dict[str, bytes]:
    """Path below the project → configuration for a server, a container, or the pages of GitLab and GitHub."""
    plain = templates.overlay(autoescape=False, keep_trailing_newline=True)
    context = {
        "host": urlsplit(host_of(site)).hostname,
        "zones": ZONES,
        "everywhere": EVERYWHERE,
        "names": header_names(),
        "variable": _variable,
        "values": _values,
        "secure": SECURE,
        "cache": CACHE,
        "not_kept": NOT_KEPT,
        "kinds": _endings_by_kind(),
        "texts": sorted({kind for kind in KINDS.values() if is_text(kind)} - {"text/html"}),
    }
    drawn = {name: plain.get_template(f"hosting/{name}.jinja").render(context) for name in FILES}
    files = {f"{FOLDER}/{name}": text.encode() for name, text in drawn.items()}
    files[f"{FOLDER}/headers.json"] = _as_json()
    return files


def write_static_headers(addresses: Iterable[str]) -> bytes:
    """`_headers` for the addresses of a site.

    Hosts differ in what they do where several rules fit: join the values, or let the nearest rule win. So each top
    folder has a complete rule of its own, and the one for all addresses says only what is true with and without them.
    Hosts read so many rules and no more: single files at the top come last, and the general rule is left for the rest.
    """
    addresses = list(addresses)
    # Beside the editor no policy can be said for all: of two each counts, and pages are stricter than it.
    has_editor = any(address.startswith(EDITOR) for address in addresses)
    rules = {"/*": EVERYWHERE if has_editor else {**EVERYWHERE, POLICY: ANY_POLICY}}
    prefixes = sorted({_top(address) for address in addresses}, key=lambda prefix: (not prefix.endswith("/"), prefix))
    for prefix in prefixes[: _MOST_RULES - 1]:
        zone = zone_of(prefix)
        path = prefix if prefix in ("/", "/en/") or not prefix.endswith("/") else f"{prefix}*"
        rules[path] = {**zone.headers, CACHE: zone.kept}
    parts = ["\n".join([path, *(f"  {name}: {value}" for name, value in said.items())]) for path, said in rules.items()]
    return ("\n".join(parts) + "\n").encode()


def has_same_rules(there: Iterable[str], touched: Iterable[str]) -> bool:
    """Whether rules stay as they are when some addresses come or go. `there`: some of those that stay."""
    return {_top(address) for address in touched} <= {_top(address) for address in there}


def _top(address: str) -> str:
    """The first folder of an address, below `/en/` the second; the address itself where it is in none."""
    found = re.match(r"/(?:en/)?[^/]+/", address)
    return found.group() if found and found.group() != "/en/" else address


def _as_json() -> bytes:
    """The rules for whoever sets up a content network: by prefix, the first that fits counts."""
    zones = [{"prefixes": zone.prefixes, "headers": {**EVERYWHERE, **zone.headers, CACHE: zone.kept}} for zone in ZONES]
    errors = {**EVERYWHERE, **ZONES[-1].headers, CACHE: NOT_KEPT}
    return (json.dumps({"zones": zones, "errors": errors}, indent=2, ensure_ascii=False) + "\n").encode()


def _variable(name: str) -> str:
    """A header's name as that of a variable."""
    return "hub_" + name.lower().replace("-", "_")


def _values(name: str) -> Mapping[str, str]:
    """Zone → value of one header, where a zone differs from the pages; `pages` is always among them."""
    pages = ZONES[-1].headers.get(name, EVERYWHERE.get(name, ""))
    own = {zone.name: zone.headers.get(name, EVERYWHERE.get(name, "")) for zone in ZONES}
    return {zone: value for zone, value in own.items() if zone == "pages" or value != pages}


def _endings_by_kind() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for ending, kind in KINDS.items():
        found.setdefault(kind, []).append(ending[1:])
    return {kind: " ".join(endings) for kind, endings in found.items()}
