"""Embedding: what readers take along of a fact or claim: frames, a quotation with its proof, and a QR code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from markupsafe import Markup

from brandhub.products.citations import Work, one_line
from brandhub.products.portal.addresses import embed, embed_chart
from brandhub.products.portal.card_sizes import FrameHeight, card_heights, frame_height
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.embeds import card_of, chart_card, may_be_drawn
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.qr_codes import qr_view
from brandhub.whole.resolving import is_unfilled

SCRIPT: Final = "/einbetten.js"
"""Stands in other people's pages: this address never changes."""
SOURCE: Final = "scripts/embed.js"
FRAME, QUOTE = "embeds/frame.html.jinja", "embeds/quote.html.jinja"


def embedding_view(work: Work, section: str, key: str, desk: Desk) -> View:
    """The part of a page that tells how to take its fact or claim along. What may not be said is not offered."""
    card = card_of(section, key, desk)
    is_said = bool(card["verdict"] or card["value"])
    quote = _quote(work, card, desk) if is_said else ""
    return {
        "card": desk.link(embed(key, desk.language)),
        "quote": quote,
        "plain": _plain(work, card, desk) if is_said else "",
        "codes": [*_frames(work, section, key, card, desk), *([_code("quote", str(quote), desk)] if quote else [])],
        "qr": qr_view(section, key, desk),
        "gap": desk.word("site-field.address") if is_unfilled(desk.hub.site.address) else "",
    }


def _frames(work: Work, section: str, key: str, card: View, desk: Desk) -> Iterator[View]:
    """The live card, with and without the script; with its chart; and as the last release said it, if it still does."""
    language, charts = desk.language, desk.workshop.charts
    address = embed(key, language)
    height = frame_height(card)
    yield _code("live", draw_frame(address, card, height.least, desk, follows=height), desk)
    yield _code("script", draw_frame(address, card, height.least, desk, heights=card_heights(card)), desk)
    drawings = charts.drawings(key, language)
    if drawings is not None and may_be_drawn(section, key, desk):
        drawn = chart_card(section, key, desk)
        height = frame_height(drawn, drawings=drawings)
        frame = draw_frame(embed_chart(key, language), drawn, height.least, desk, follows=height)
        yield _code("chart", frame, desk)
    if work.version:
        note = f"{desk.word('frozen.note', version=work.version, date=work.issued.text)} {desk.word('frozen.same')}"
        height = frame_height(card, note)
        frame = draw_frame(embed(key, language, work.version), card, height.least, desk, follows=height)
        yield _code("frozen", frame, desk, version=work.version)


def draw_frame(
    address: str,
    card: View,
    height: int,
    desk: Desk,
    *,
    width: str = "100%",
    follows: FrameHeight | None = None,
    heights: str = "",
) -> str:
    """The code of a frame. `follows`: the style that lets it follow the window; `heights`: what the script follows."""
    base = base_address(desk)
    text = desk.draw(
        FRAME,
        src=base + address,
        title=one_line(f"{card['title']} – {desk.hub.site.title[desk.language]}"),
        width=width,
        height=height,
        follows=follows,
        heights=heights,
        script=base + SCRIPT if heights else "",
    )
    return str(text).strip()


def _quote(work: Work, card: View, desk: Desk) -> Markup:
    """The sentence with its proof as plain HTML: it needs no frame, and nothing of ours to be there."""
    return desk.draw(
        QUOTE, text=_said(work, card), work=work, sources=card["sources"], dated=_dated(work, card)
    ).strip()


def _plain(work: Work, card: View, desk: Desk) -> str:
    """The same as text: four lines."""
    names = "; ".join(source["label"] for source in card["sources"])
    label = desk.word("embed.sources.one" if len(card["sources"]) == 1 else "embed.sources.many")
    lines = (_said(work, card), _dated(work, card), f"{label} {names}" if names else "", f"{work.site}: {work.url}")
    return "\n".join(filter(None, lines))


def _said(work: Work, card: View) -> str:
    """The sentence, or the question with its result; of a fact the value with what it counts."""
    return work.title if card["verdict"] else f"{card['title']}: {card['value']} {card['noun']}"


def _dated(work: Work, card: View) -> str:
    return str(card["dated"] or work.stand)


def _code(name: str, text: str, desk: Desk, **values: object) -> View:
    return {"id": f"einbetten-{name}", "label": desk.word(f"embedding.{name}", **values), "text": text}
