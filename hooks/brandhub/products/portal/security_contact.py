"""Security contact: `/.well-known/security.txt`, by which finders of a weakness reach the operator (RFC 9116)."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Final

from brandhub.ground.clock import BERLIN
from brandhub.products.portal.addresses import host_of, section
from brandhub.whole.hub import Hub
from brandhub.whole.resolving import is_unfilled

ADDRESS: Final = "/.well-known/security.txt"


def write_security_contact(hub: Hub) -> dict[str, bytes]:
    """The file by its address; nothing where data/site.yml says nothing about it.

    Until the operator names a contact, the imprint stands in for it: the standard asks for an address that works.
    """
    security = hub.site.security
    if security is None:
        return {}
    host = host_of(hub.site)
    contact = host + section("imprint", "de") if is_unfilled(security.contact) else _address(security.contact)
    ends = datetime.combine(security.expires, time(0), tzinfo=BERLIN).astimezone(UTC)
    lines = [
        f"Contact: {contact}",
        f"Expires: {ends:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: de, en",
        f"Canonical: {host}{ADDRESS}",
    ]
    return {ADDRESS: ("\n".join(lines) + "\n").encode()}


def _address(contact: str) -> str:
    """An address of the web stays what it is, one for e-mail becomes an address that programs open."""
    return contact if contact.startswith("https://") else f"mailto:{contact}"
