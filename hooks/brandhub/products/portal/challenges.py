"""Challenges: how readers object to a fact or claim: by a mail with subject and address filled in."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from brandhub.products.citations import Work, one_line
from brandhub.products.portal.desk import Desk, View
from brandhub.whole.resolving import is_unfilled

# Who answers for texts and values; sites without that role name their first contact.
ROLE: Final = "redaktion"


def challenge_view(noun: str, title: str, work: Work, desk: Desk) -> View:
    """Whom to write to. Without a mailbox the page shows what is missing, never a link that leads nowhere.

    `noun`: "claim" or "fact"; `title`: the sentence, the question or the label; `work` gives the address to quote.
    """
    contacts = desk.hub.site.contacts
    role = ROLE if ROLE in contacts else next(iter(contacts))
    contact = contacts[role]
    is_missing = is_unfilled(contact.email)
    return {
        "text": desk.word(f"challenge.text-{noun}"),
        "mail": _mail(contact.email, title, work.url, desk) if not is_missing else "",
        "address": "" if is_missing else contact.email,
        "missing": f"{contact.role[desk.language]}: {desk.word('contact.email')}" if is_missing else "",
        "changes_url": desk.section("changes"),
    }


def _mail(address: str, title: str, url: str, desk: Desk) -> str:
    """A mailto link (RFC 6068): everything but the address is percent-encoded, lines end with CR and LF."""
    subject = desk.word("challenge.subject", title=one_line(title))
    body = desk.word("challenge.body", title=one_line(title), url=url).replace("\n", "\r\n")
    return f"mailto:{quote(address, safe='@!$*+-._~')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
