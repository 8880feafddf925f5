"""Orders: parts of kits that take long, as plain data. Whoever makes them makes the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from brandhub.products.press_kit.blocks import Document
from brandhub.products.press_kit.chart_pixels import draw_chart, flat_colours
from brandhub.products.press_kit.markdown_documents import write_markdown
from brandhub.products.press_kit.pdf_documents import Drawing, Press
from brandhub.products.press_kit.pdf_rights import mark_pdf
from brandhub.products.press_kit.picture_rights import mark
from brandhub.products.press_kit.text_documents import write_text
from brandhub.products.press_kit.xmp_packets import Rights


@dataclass(frozen=True)
class Pixels:
    """A drawing as PNG, so many pixels wide: the page of `Printed` before rights are written into it."""

    drawing: Drawing
    rights: Rights
    width: int

    @property
    def kin(self) -> str:
        """What is the same for orders that are better made together."""
        return self.drawing.svg

    def inputs(self) -> tuple[str, ...]:
        """Everything that the part is made of."""
        return ("pixels", self.drawing.seal, self.rights.seal, str(self.width))

    def make(self, press: Press) -> bytes:
        """Raises NotSet, RightsLost."""
        return mark(
            draw_chart(_page(press, self.drawing), self.width, flat_colours(self.drawing.svg)), ".png", self.rights
        )


@dataclass(frozen=True)
class Printed:
    """A drawing as PDF."""

    drawing: Drawing
    rights: Rights

    @property
    def kin(self) -> str:
        """As above."""
        return self.drawing.svg

    def inputs(self) -> tuple[str, ...]:
        """Everything that the part is made of."""
        return ("drawing", self.drawing.seal, self.rights.seal)

    def make(self, press: Press) -> bytes:
        """Raises NotSet, RightsLost."""
        return mark_pdf(_page(press, self.drawing), self.rights)


@lru_cache(maxsize=1)
def _page(press: Press, drawing: Drawing) -> bytes:
    """A drawing on its page, for the orders of a chart, which come one after the other."""
    return press.write_drawing(drawing)


@dataclass(frozen=True)
class Written:
    """A document in the format of an ending. `inks`: what `word_inks.Inks` holds, sorted; `colours`: of the press."""

    document: Document
    ending: str
    rights: Rights
    inks: tuple[tuple[str, str], ...]
    colours: str

    @property
    def kin(self) -> str:
        """As above: texts in one language show the same drawings."""
        return self.document.language

    def inputs(self) -> tuple[str, ...]:
        """Everything that the part is made of."""
        return ("text", self.ending, self.document.seal, self.rights.seal, self.colours, repr(self.inks))

    def make(self, press: Press) -> bytes:
        """Raises NotSet, RightsLost."""
        match self.ending:
            case ".pdf":
                return mark_pdf(press.write_pdf(self.document), self.rights)
            case ".docx":
                from brandhub.products.press_kit.word_documents import write_word  # python-docx, only when needed

                return write_word(self.document, _template(self.document.language, self.inks))
            case ".md":
                return write_markdown(self.document)
            case _:
                return write_text(self.document)


@cache
def _template(language: str, inks: tuple[tuple[str, str], ...]) -> bytes:
    from brandhub.products.press_kit.word_styles import make_template

    return make_template(language, dict(inks))


@dataclass(frozen=True)
class Crafted:
    """Any other part that `made_of` decides, by whoever knows how to make it."""

    kin: str
    made_of: tuple[str | bytes, ...]
    maker: Callable[[], bytes]

    def inputs(self) -> tuple[str | bytes, ...]:
        """Everything that the part is made of."""
        return self.made_of

    def make(self, press: Press) -> bytes:
        """Raises whatever its maker does."""
        return self.maker()


def vector(svg: str, rights: Rights) -> Crafted:
    """A drawing as it is, with its rights inside."""
    return Crafted(svg, ("vector", svg, rights.seal), lambda: mark(svg.encode(), ".svg", rights))


Order = Pixels | Printed | Written | Crafted
