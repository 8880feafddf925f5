"""Orders: parts of kits that take long, as plain data. Whoever makes them makes the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from brandhub.products.press_kit.blocks import Document
from brandhub.products.press_kit.markdown_documents import write_markdown
from brandhub.products.press_kit.pdf_documents import Drawing, Press
from brandhub.products.press_kit.pdf_rights import mark_pdf
from brandhub.products.press_kit.picture_rights import mark
from brandhub.products.press_kit.picture_sizes import few_colours
from brandhub.products.press_kit.text_documents import write_text
from brandhub.products.press_kit.xmp_packets import Rights


@dataclass(frozen=True)
class Pixels:
    """A drawing as PNG, so many pixels wide."""

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
        return mark(few_colours(press.draw_pixels(self.drawing, self.width)), ".png", self.rights)


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
        return mark_pdf(press.write_drawing(self.drawing), self.rights)


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


Order = Pixels | Printed | Written
