"""Glimpses: what pages show of an entry that has its own page: a sentence, the latest value, a picture, a chart.

Also works for hubs with errors: before a commit, that is what one looks at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.ground.moments import parse_moment
from brandhub.products.charts.from_hub import Draft, claim_chart, fact_chart
from brandhub.products.charts.kinds import Series as Course
from brandhub.products.portal.story_pages import read_next
from brandhub.proofs.words import write_dated
from brandhub.speech.references import Reference
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text

Shown = tuple[object, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Glimpses:
    """What a hub shows of its entries on the pages of others."""

    hub: Hub
    catalogues: Mapping[str, Catalogue]

    def after(self, slug: str, language: str) -> tuple[str, ...]:
        """The stories whose cards stand at the end of one."""
        return self._next[language].get(slug, ())

    @cached_property
    def _next(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """By language and story what is offered to be read after it."""
        return {language: read_next(self.hub, language) for language in LANGUAGES}

    def _card(self, slug: str, language: str) -> Shown:
        """A story as a card: what stands above its text. It stands on many pages, and is looked at once."""
        known = self._cards.get((slug, language))
        if known is None:
            story = self.hub.headings[slug][language]
            text = lenient_text(f"{story.title}\n{story.summary}", self.hub, language)
            known = self._cards[slug, language] = text, self._image(story.image)
        return known

    @cached_property
    def _cards(self) -> dict[tuple[str, str], Shown]:
        return {}

    def _event(self, key: str, language: str) -> Shown:
        """An event with its text in words: a value in it changes although nobody rewrote the event."""
        event = self.hub.events[key]
        return event.model_dump(exclude={"changes"}), lenient_text(event.text[language], self.hub, language)

    def _slips(self, references: Iterable[Reference], language: str) -> Shown:
        """What the marks beside values and sentences open: definition and sources, or the arithmetic."""
        named = ((one.id, one.options.get("as_of", "")) for one in references if one.function in ("fact", "claim"))
        return tuple(self._slip(key, as_of, language) for key, as_of in dict.fromkeys(named))

    def _slip(self, key: str, as_of: str, language: str) -> Shown:
        if (proof := self.hub.proofs.get(key)) is not None:
            return key, proof.steps, proof.flip
        series = self.hub.series.get(key)
        reading = series and tolerant(lambda: series.at(parse_moment(as_of) if as_of else None))
        if series is None or not reading:
            return (key,)
        definition = lenient_text(series.fact.definition[language], self.hub, language)
        return key, definition, [self._source(source) for source in reading.sources]

    def _sentence(self, key: str, language: str) -> Shown:
        """What may be said, in both lengths; else the verdict alone. Pages of facts and topics tell it again."""
        proof = self.hub.proofs.get(key)
        if proof is None:
            return (key, None)
        known = self._sentences.get((key, language))
        if known is None:
            said = (self.hub.sentence(key, language, wording) for wording in ("sentence", "headline"))
            known = self._sentences[key, language] = key, proof.verdict, *said
        return known

    @cached_property
    def _sentences(self) -> dict[tuple[str, str], Shown]:
        return {}

    def _latest(self, key: str, language: str) -> Shown:
        series = self.hub.series.get(key)
        if series is None or not series.readings:
            return (key, None)
        return key, series.fact.label[language], write_dated(series.readings[-1], language)

    def _image(self, key: str) -> Shown:
        image = self.hub.images.get(key)
        picture = hashlib.sha256(self.hub.pictures.get(key, b"")).hexdigest()
        return (key, image.model_dump() if image else None, picture)

    def _source(self, key: str) -> object:
        source = self.hub.sources.get(key)
        return source.model_dump() if source else key

    def _chart(self, key: str, language: str) -> object:
        """The chart as values, with what is printed below it; None when there is none."""
        words = self.catalogues[language]
        draw = fact_chart if key in self.hub.series else claim_chart
        if key not in self.hub.series and key not in self.hub.proofs:
            return None
        draft: Draft | None = tolerant(lambda: draw(self.hub, key, words))
        if draft is None:
            return None
        chart, sources = draft
        if isinstance(chart, Course):
            chart = replace(chart, number_text=str)  # a function equals no other; which one it is the language decides
        return chart, [self._source(source) for source in sources]


def tolerant(make: Callable[[], T]) -> T | None:
    """What is made, or None where the state is too broken for it; the check says why."""
    try:
        return make()
    except (LookupError, ValueError):
        return None
