"""Addresses of the operator: the portal, a video, mailboxes, telephones, whom to tell. AUSFÜLLEN until they are known.

They become links, and lines of files that programs read: nothing else may stand in them.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from brandhub.models.fields import UNFILLED, web_address

_MAIL: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}", re.ASCII)
"""What the living standard of HTML takes for an address (type=email), and with a dot in the host."""
# Digits and what people set between them (DIN 5008, ITU-T E.123). 115 is a number, too; E.164 ends at 15 digits, to
# which „(0)“ and an extension may come.
_PHONE: Final = re.compile(r"(?=(?:\D*\d){3,20}\D*$)\+?[0-9(][0-9 ()/.-]{1,38}[0-9]", re.ASCII)
_BLANKS: Final = str.maketrans("\u00a0\u202f", "  ")
"""Blanks that keep a number on its line, as word processors write them."""


def _web_address_or_gap(raw: object) -> str:
    return UNFILLED if raw == UNFILLED else web_address(raw)


def _contact_or_gap(raw: object) -> str:
    text = str(raw).strip()
    if text == UNFILLED or _MAIL.fullmatch(text):
        return text
    try:
        address = web_address(raw)
    except PydanticCustomError:
        address = ""
    if not address.startswith("https://"):
        raise PydanticCustomError("not-a-contact", "", {"found": text[:200]})
    return address


def _mailbox_or_gap(raw: object) -> str:
    text = str(raw).strip()
    if text != UNFILLED and not _MAIL.fullmatch(text):
        raise PydanticCustomError("not-a-mailbox", "", {"found": text[:200]})
    return text


def _phone_or_gap(raw: object) -> str:
    text = str(raw).strip().translate(_BLANKS)
    if text != UNFILLED and not _PHONE.fullmatch(text):
        raise PydanticCustomError("not-a-phone-number", "", {"found": text[:200]})
    return text


WebAddress = Annotated[
    str,
    BeforeValidator(_web_address_or_gap),
    WithJsonSchema({"type": "string", "pattern": f"^(https?://\\S+|{UNFILLED})$"}),
]
ContactAddress = Annotated[
    str,
    BeforeValidator(_contact_or_gap),
    WithJsonSchema({"type": "string", "pattern": f"^(https://\\S+|[^\\s@]+@[^\\s@]+|{UNFILLED})$"}),
]
Mailbox = Annotated[
    str,
    BeforeValidator(_mailbox_or_gap),
    WithJsonSchema({"type": "string", "pattern": f"^([^\\s@]+@[^\\s@]+\\.[^\\s@]+|{UNFILLED})$"}),
]
Phone = Annotated[
    str,
    BeforeValidator(_phone_or_gap),
    WithJsonSchema({"type": "string", "pattern": f"^(\\+?[0-9(][0-9 ()/.-]*[0-9]|{UNFILLED})$"}),
]
