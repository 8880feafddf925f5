"""oEmbed: a document for every card, so that editors of other pages need only paste the address of a fact or claim.

Version 1.0 of the format, type `rich` (https://oembed.com/). The documents are files: `maxwidth` and `maxheight` of a
consumer cannot be heard, so the width suits most columns, and the frame gives way where a column is smaller.
"""

from __future__ import annotations

import json
from typing import Final

from brandhub.products.portal.addresses import embed, entry, oembed, section
from brandhub.products.portal.card_sizes import card_height
from brandhub.products.portal.citing import author_of
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.embedding import draw_frame
from brandhub.products.portal.embeds import card_of
from brandhub.products.portal.frame import base_address

WIDTH: Final = 600
A_DAY: Final = 86_400
"""Seconds after which a consumer should ask again."""


def write_oembed(noun: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The document of one fact or claim, by address."""
    desk = Desk(workshop, entry(noun, key, language), language)
    return {oembed(key, language): _document(noun, key, desk)}


def oembed_view(key: str, title: str, desk: Desk) -> View:
    """For the head of a page: where its document is."""
    return {"url": base_address(desk) + oembed(key, desk.language), "title": title}


def _document(noun: str, key: str, desk: Desk) -> bytes:
    card = card_of(noun, key, desk)
    height = card_height(card, WIDTH)
    document = {
        "version": "1.0",
        "type": "rich",
        "title": card["title"],
        "author_name": author_of(desk),
        "author_url": base_address(desk) + entry(noun, key, desk.language),
        "provider_name": desk.hub.site.title[desk.language],
        "provider_url": base_address(desk) + section("home", desk.language),
        "cache_age": A_DAY,
        "width": WIDTH,
        "height": height,
        "html": draw_frame(embed(key, desk.language), card, height, desk, width=str(WIDTH)),
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
