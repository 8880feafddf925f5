"""Drawing a picture for sharing: words in their places, the double rule, the word mark, and a motif at the right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from brandhub.products.sharing.layout import EDGE, HEIGHT, MARGIN, WIDTH, Layout
from brandhub.products.word_mark import Outline

WORDS, PANEL = "sharing/words.svg.jinja", "sharing/panel.svg.jinja"
_DRAWING = re.compile(rb"\A.*?<svg[^>]*?viewBox\s*=\s*\"0 0 ([\d.]+) ([\d.]+)\"[^>]*>(.*)</svg>\s*\Z", re.DOTALL)
MARK_HEIGHT: Final = 34


@dataclass(frozen=True)
class Motif:
    """A drawing as the inside of an SVG, and how it is placed so that it covers the panel."""

    markup: Markup
    x: float
    y: float
    scale: float


def read_motif(content: bytes) -> Motif | None:
    """A drawing for the panel; None for photographs, which need their credit beside them, and odd drawings.

    The drawings of a hub have been checked: no script, no link, nothing from elsewhere (`whole.pictures`).
    """
    found = _DRAWING.match(content)
    if found is None:
        return None
    width, height = float(found[1]), float(found[2])
    panel = WIDTH - EDGE
    scale = max(HEIGHT / height, panel / width)
    x, y = (panel - scale * width) / 2, (HEIGHT - scale * height) / 2
    inner = found[3].decode("utf-8")
    return Motif(Markup(inner), round(x, 2), round(y, 2), round(scale, 5))  # noqa: S704 - a checked drawing


@dataclass(frozen=True)
class Card:
    """The two halves of a picture as SVG. The right one is the same for all that is told by one story."""

    words: str
    panel: str


def draw_card(
    layout: Layout, motif: Motif | None, mark: Outline, scheme: Mapping[str, str], templates: Environment
) -> Card:
    """Both halves. `scheme`: the meanings of colours (`brand_tokens.resolve_scheme`)."""
    scale = MARK_HEIGHT / mark.height
    words = templates.get_template(WORDS).render(
        width=EDGE,
        height=HEIGHT,
        texts=[(line, _colour(line.look, scheme)) for line in layout.texts],
        rule=layout.rule,
        mark=mark,
        mark_scale=round(scale, 5),
        mark_x=round(EDGE - MARGIN - mark.width * scale, 2),
        colours=scheme,
    )
    panel = templates.get_template(PANEL).render(width=WIDTH - EDGE, height=HEIGHT, motif=motif, ground=scheme["hero"])
    return Card(words, panel)


def _colour(look: str, scheme: Mapping[str, str]) -> str:
    """Words in ink, what is about them quieter, a verdict in its own colour."""
    if look.startswith("verdict-"):
        return scheme.get(look.removeprefix("verdict-"), scheme["text-quiet"])
    return scheme["text" if look == "text" else "text-quiet"]
