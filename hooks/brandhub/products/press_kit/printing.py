"""Printing: turns texts and charts into files, each format by its writer, each document once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Document
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.orders import Order, Written
from brandhub.products.press_kit.own_rights import own_rights
from brandhub.products.press_kit.pdf_documents import Press
from brandhub.products.press_kit.word_inks import Inks

FORMS: Final = {".pdf": "pdf", ".docx": "word", ".txt": "text", ".md": "markdown"}


@dataclass(frozen=True)
class Printer:
    """Writes documents and charts. Kits share most of them, so what was written once is kept."""

    press: Press
    inks: Inks
    _texts: dict[tuple[str, str], bytes] = field(default_factory=dict, repr=False, compare=False)
    _charts: dict[tuple[str, str], tuple[Member, ...]] = field(default_factory=dict, repr=False, compare=False)

    def write(self, bench: Bench, document: Document, ending: str) -> bytes:
        """The document in the format of an ending. Raises NotSet for one that cannot be set."""
        key = (document.seal, ending)
        if key not in self._texts:
            order = self._order(bench, document, ending)
            self._texts[key] = bench.graphics.store.fetch(order.inputs(), lambda: order.make(self.press))
        return self._texts[key]

    def orders(self, bench: Bench, text: Text) -> Iterator[Order]:
        """A text in all its formats."""
        return (self._order(bench, text.document, ending) for ending in text.endings)

    def _order(self, bench: Bench, document: Document, ending: str) -> Written:
        rights = own_rights(bench.hub, bench.words, document.title, document.description)
        return Written(document, ending, rights, tuple(sorted(self.inks.items())), self.press.colours)

    def members(self, bench: Bench, text: Text) -> Iterator[Member]:
        """One file for each format of a text."""
        for ending in text.endings:
            form = bench.word(f"form.{FORMS[ending]}")
            yield bench.own(
                text.path + ending,
                text.group,
                f"{text.document.title} ({form})",
                self.write(bench, text.document, ending),
                sources=text.sources,
                facts=text.facts,
                claims=text.claims,
                events=text.events,
            )

    def charts(self, bench: Bench, keys: Iterable[str]) -> Iterator[Member]:
        """Every chart of the facts and claims as SVG, PNG in two sizes and PDF, with what it shows as a table."""
        for key in keys:
            known = bench.language, key
            if known not in self._charts:
                self._charts[known] = tuple(_chart(bench, key))
            yield from self._charts[known]


def _chart(bench: Bench, key: str) -> Iterator[Member]:
    graphics = bench.graphics
    picture = graphics.picture(key)
    if picture is None:
        return
    stem, sources = picture.file.removesuffix(".png"), graphics.sources(key)
    is_fact = key in bench.hub.series
    large = bench.word("form.large")
    for ending, form, content in (
        (".svg", "SVG", graphics.svg(key)),
        (".png", "PNG", picture.png),
        (f"-{large}.png", f"PNG, {large}", graphics.large(key)),
        (".pdf", "PDF", graphics.pdf(key)),
        (".csv", "CSV", graphics.table(key)),
    ):
        yield bench.own(
            stem + ending,
            "graphics",
            f"{picture.title} ({form})",
            content,
            sources=sources,
            facts=(key,) if is_fact else (),
            claims=() if is_fact else (key,),
            receipt=rights_page("chart", key, bench.language),
        )
