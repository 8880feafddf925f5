"""Observatory: the score of a site's headers by the rules of the MDN HTTP Observatory.

Rules and modifiers: github.com/mdn/mdn-http-observatory, src/analyzer/tests and src/grader/charts.js, as of 20 August
2026. A site starts with 100; what is missing takes points away, what is exemplary adds some once the rest is worth 90.
Left out is only what a site without cookies and outside of browsers' preload list cannot meet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

ENOUGH_FOR_BONUS = 90
HALF_A_YEAR = 15_552_000
BROAD = {"ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"}
INLINE = {"'unsafe-inline'", "data:"}
PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
CHATTY = {"origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"}


@dataclass
class Visit:
    """What a visitor got: headers of the page over https (names in small letters), the page, and the way there."""

    headers: Mapping[str, str]
    page: str
    # Location of the answer over http; None where nobody listens there.
    redirect: str | None
    host: str
    cookies: list[str] = field(default_factory=list)


def score(visit: Visit) -> tuple[int, dict[str, int]]:
    """The score and what each rule gave or took."""
    rules = {
        "content-security-policy": policy(visit),
        "cookies": cookies(visit),
        "cross-origin-resource-sharing": sharing(visit),
        "redirection": redirection(visit),
        "referrer-policy": referrer(visit),
        "strict-transport-security": transport(visit),
        "subresource-integrity": integrity(visit),
        "x-content-type-options": 0 if visit.headers.get("x-content-type-options") == "nosniff" else -5,
        "x-frame-options": framing(visit),
        "cross-origin-resource-policy": isolation(visit, "resource", {"same-origin", "same-site"}, {"cross-origin"}),
        "cross-origin-opener-policy": isolation(
            visit,
            "opener",
            {"same-origin", "same-origin-allow-popups", "noopener-allow-popups"},
            {"unsafe-none"},
        ),
        "cross-origin-embedder-policy": isolation(
            visit, "embedder", {"require-corp", "credentialless"}, {"unsafe-none"}
        ),
    }
    plain = 100 + sum(value for value in rules.values() if value < 0)
    return (max(100 + sum(rules.values()), 0) if plain >= ENOUGH_FOR_BONUS else max(plain, 0)), rules


def directives(visit: Visit) -> dict[str, set[str]]:
    """The content security policy; of several, directive by directive, the sources that all of them name."""
    found: dict[str, set[str]] = {}
    for text in visit.headers.get("content-security-policy", "").split(","):
        for part in filter(None, (part.strip().lower() for part in text.split(";"))):
            name, *sources = part.split()
            own = set(sources) or {"'none'"}
            found[name] = found[name] & own if name in found else own
    return found


def policy(visit: Visit) -> int:
    said = directives(visit)
    if not said:
        return -25
    default = said.get("default-src", {"*"})
    script, style, thing = (said.get(name, default) for name in ("script-src", "style-src", "object-src"))
    passive = said.get("img-src", default) | said.get("media-src", default)
    active = {s for name, sources in said.items() if name not in ("img-src", "media-src") for s in sources}
    if script & (BROAD | INLINE) or thing & BROAD:
        return -20
    if any(source.startswith(("http:", "ftp:")) for source in active):
        return -20
    if "'unsafe-eval'" in script | style:
        return -10
    if any(source.startswith(("http:", "ftp:")) for source in passive):
        return -10
    if style & (BROAD | INLINE):
        return 0
    return 10 if said.get("default-src") == {"'none'"} else 5


def cookies(visit: Visit) -> int:
    flags = [{part.strip().lower().partition("=")[0] for part in cookie.split(";")[1:]} for cookie in visit.cookies]
    if not flags:
        return 0
    if any("secure" not in found for found in flags):
        return -20
    return 5 if all({"httponly", "samesite"} <= found for found in flags) else 0


def sharing(visit: Visit) -> int:
    """Everybody may read, or nobody: only with credentials is it a danger."""
    allowed = visit.headers.get("access-control-allow-origin", "")
    with_credentials = visit.headers.get("access-control-allow-credentials", "").lower() == "true"
    return -50 if allowed not in ("", "*") and with_credentials else 0


def redirection(visit: Visit) -> int:
    if visit.redirect is None:
        return 0
    found = re.match(r"(https?)://([^/:]+)", visit.redirect)
    if found is None:
        return -20
    if found[1] == "http":
        return -10
    return 0 if found[2] == visit.host else -5


def referrer(visit: Visit) -> int:
    said = visit.headers.get("referrer-policy")
    if said is None:
        return 0
    known = [word.strip().lower() for word in said.split(",") if word.strip().lower() in PRIVATE | CHATTY]
    return 5 if known and known[-1] in PRIVATE else -5


def transport(visit: Visit) -> int:
    said = visit.headers.get("strict-transport-security", "")
    found = re.search(r"(?:^|;)\s*max-age=(\d+)", said, re.IGNORECASE)
    if found is None or "," in said:
        return -20
    return 0 if int(found[1]) >= HALF_A_YEAR else -10


def framing(visit: Visit) -> int:
    if "frame-ancestors" in directives(visit):
        return 5
    return 0 if visit.headers.get("x-frame-options", "").strip().lower() in ("deny", "sameorigin") else -20


def isolation(visit: Visit, what: str, exemplary: set[str], allowed: set[str]) -> int:
    said = visit.headers.get(f"cross-origin-{what}-policy")
    if said is None or said in allowed:
        return 0
    return 10 if said in exemplary else -5


class Scripts(HTMLParser):
    """The scripts of a page: address and whether a checksum is given."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "script" and given.get("src"):
            self.found.append((str(given["src"]), bool(given.get("integrity"))))


def integrity(visit: Visit) -> int:
    reader = Scripts()
    reader.feed(visit.page)
    foreign = [(source, sure) for source, sure in reader.found if re.match(r"(https?:)?//", source)]
    if any(not source.startswith("https://") for source, _ in foreign):
        return -20 if all(sure for _, sure in foreign) else -50
    if any(not sure for _, sure in foreign):
        return -5
    return 5 if reader.found and all(sure for _, sure in reader.found) else 0
