"""Markdown words: the drawer of the export. Every reference becomes a plain Markdown link to its proof."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from brandhub.ground.dates import write_moment
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.images import Image
from brandhub.models.sources import Source
from brandhub.products.portal.addresses import entry, section
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import write_event, write_reading, write_source
from brandhub.whole.resolving import is_unfilled, resolve_text

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def markdown_path(address: str) -> str:
    """The Markdown file of a page: `/fakten/hoefe/` → `fakten/hoefe.md`, sections get an index."""
    trimmed = address.strip("/")
    is_section = trimmed in _SECTION_PATHS
    return f"{trimmed}/index.md".lstrip("/") if is_section else f"{trimmed}.md"


_SECTION_PATHS = {
    section(name, language).strip("/")
    for name in ("home", "stories", "topics", "facts", "claims", "timeline", "partners")
    for language in ("de", "en")
}


def escaped(text: str) -> str:
    """Text in which nothing is Markdown."""
    return _SPECIAL.sub(r"\\\1", text)


@dataclass(frozen=True)
class MarkdownWords:
    """Implements the Drawer of `whole.resolving` for one exported page at `path`."""

    hub: Hub
    language: str
    path: str
    charts: frozenset[str]

    def link(self, text: str, target: str) -> str:
        """A link to another exported file, relative to this one, or to another host."""
        if not target:
            return escaped(text)
        if target.startswith("http"):
            return f"[{escaped(text)}](<{target}>)"
        return f"[{escaped(text)}]({self.relative(target)})"

    def relative(self, target: str) -> str:
        path, mark, anchor = target.partition("#")
        return posixpath.relpath(path, posixpath.dirname(self.path) or ".") + mark + anchor

    def page(self, name: str, key: str) -> str:
        return markdown_path(entry(name, key, self.language))

    def fact(self, reading: Reading, form: str) -> str:
        text = write_reading(reading, form, self.language, self.hub.today)
        return self.link(text, self.page("facts", reading.fact.id))

    def claim(self, claim: ClaimBase, proof: Proof, sentence: str) -> str:
        return self.link(sentence, self.page("claims", claim.id))

    def claim_link(self, claim: ClaimBase, text: str) -> str:
        return self.link(text, self.page("claims", claim.id))

    def fact_chart(self, key: str, form: str | None) -> str:
        return self._chart(key, self.hub.fact(key).label[self.language], self.page("facts", key))

    def claim_chart(self, key: str, form: str | None) -> str:
        title = self.hub.sentence(key, self.language) or self.hub.claims[key].question[self.language]
        return self._chart(key, title, self.page("claims", key))

    def _chart(self, key: str, title: str, page: str) -> str:
        if key not in self.charts:
            return self.link(title, page)
        return f"![{escaped(title)}]({self.relative(f'assets/grafiken/{key}-{self.language}.svg')})"

    def image(self, image: Image) -> str:
        target = self.relative(f"assets/bilder/{image.id}{posixpath.splitext(image.file)[1].lower()}")
        licence = self.hub.licences[image.licence].label[self.language]
        return f"![{escaped(image.alt[self.language])}]({target})\n\n*{escaped(f'{image.credit}, {licence}')}*"

    def event(self, event: Event, form: str) -> str:
        anchor = markdown_path(section("timeline", self.language)) + f"#{event.id}"
        return self.link(write_event(event, form, self.language, self.hub.today), anchor)

    def source(self, source: Source, form: str) -> str:
        return self.link(write_source(source, "short", self.language), source.url or "")

    def site(self, value: str, *, is_filled: bool) -> str:
        return "**[…]**" if is_unfilled(value) or not is_filled else escaped(value)

    def exception(self, text: str) -> str:
        return escaped(text)

    def resolve(self, text: str, *, easy: bool = False) -> str:
        """A text of the hub as Markdown."""
        return "".join(piece.text for piece in resolve_text(text, self.hub, self.language, self, easy=easy))

    def moment(self, reading: Reading) -> str:
        return write_moment(reading.as_of, self.language)
