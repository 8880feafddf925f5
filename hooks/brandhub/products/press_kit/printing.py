"""Printing: turns texts and charts into files, each format by its writer, each document once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Document
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.markdown_documents import write_markdown
from brandhub.products.press_kit.pdf_documents import Press
from brandhub.products.press_kit.text_documents import write_text
from brandhub.products.press_kit.word_documents import write_word
from brandhub.products.press_kit.word_styles import Inks, make_template

FORMS: Final = {".pdf": "pdf", ".docx": "word", ".txt": "text", ".md": "markdown"}


@dataclass(frozen=True)
class Printer:
    """Writes documents and charts. Kits share most of their texts, so what was written once is kept."""

    press: Press
    inks: Inks
    _texts: dict[tuple[Document, str], bytes] = field(default_factory=dict, repr=False, compare=False)
    _templates: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def write(self, document: Document, ending: str) -> bytes:
        """The document in the format of an ending. Raises NotSet for one that cannot be set."""
        key = (document, ending)
        if key not in self._texts:
            self._texts[key] = self._write(document, ending)
        return self._texts[key]

    def _write(self, document: Document, ending: str) -> bytes:
        match ending:
            case ".pdf":
                return self.press.write_pdf(document)
            case ".docx":
                return write_word(document, self._template(document.language))
            case ".md":
                return write_markdown(document)
            case _:
                return write_text(document)

    def _template(self, language: str) -> bytes:
        if language not in self._templates:
            self._templates[language] = make_template(language, self.inks)
        return self._templates[language]

    def members(self, bench: Bench, text: Text) -> Iterator[Member]:
        """One file for each format of a text."""
        for ending in text.endings:
            form = bench.word(f"form.{FORMS[ending]}")
            yield Member(
                text.path + ending,
                text.group,
                f"{text.document.title} ({form})",
                self.write(text.document, ending),
                bench.hub.site.licence,
                bench.publisher,
                text.sources,
            )

    def charts(self, bench: Bench, keys: Iterable[str]) -> Iterator[Member]:
        """Every chart of the facts and claims as SVG, PNG and PDF."""
        for key in keys:
            picture = bench.graphics.picture(key)
            if picture is None:
                continue
            stem, sources = picture.file.removesuffix(".png"), bench.graphics.sources(key)
            forms = ((".svg", picture.svg.encode()), (".png", picture.png), (".pdf", bench.graphics.pdf(key)))
            for ending, content in forms:
                title = f"{picture.title} ({ending[1:].upper()})"
                yield Member(
                    stem + ending, "graphics", title, content, bench.hub.site.licence, bench.publisher, sources
                )
