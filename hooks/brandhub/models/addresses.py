"""Addresses of the operator: where the portal lies, where a video lies, whom to tell. AUSFÜLLEN until they are known.

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
