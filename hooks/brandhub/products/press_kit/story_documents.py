"""Story documents: a story as a text to work with, every reference in words, figures and claims listed at its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brandhub.models.images import Image
from brandhub.models.stories import EasyStory, Story
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Run, Unread, words
from brandhub.products.press_kit.markdown_blocks import read_blocks
from brandhub.products.press_kit.pictures import picture_path
from brandhub.products.press_kit.selections import Mentions, mentions
from brandhub.proofs.readings import Reading, sources_of
from brandhub.proofs.words import write_dated
from brandhub.whole.plain_words import PlainDrawer, plain_text
from brandhub.whole.resolving import is_unfilled, resolve_text

ENDINGS = (".docx", ".txt", ".md")


@dataclass(frozen=True)
class KitDrawer(PlainDrawer):
    """Plain words; charts and images name their file in the kit instead of standing in the text."""

    bench: Bench

    def fact_chart(self, key: str, form: str | None) -> str:
        return self._chart(key) or super().fact_chart(key, form)

    def claim_chart(self, key: str, form: str | None) -> str:
        return self._chart(key) or super().claim_chart(key, form)

    def _chart(self, key: str) -> str:
        picture = self.bench.graphics.picture(key)
        if picture is None:
            return ""
        return f"[{self.bench.word('story.chart')}: {picture.title} · {picture.file}]"

    def image(self, image: Image) -> str:
        text = (image.caption or image.alt)[self.language]
        path = picture_path(self.bench, image)
        return f"[{self.bench.word('story.image')}: {text} · {path} · {image.credit}]"

    def site(self, value: str, *, is_filled: bool) -> str:
        return self.bench.filled(value)


def write_story(bench: Bench, story: Story | EasyStory) -> Text:
    """The story in the language of the bench; German ones also in Leichte Sprache."""
    easy = isinstance(story, EasyStory)
    drawer = KitDrawer(bench.hub, bench.language, bench)
    pieces = resolve_text(story.body, bench.hub, bench.language, drawer, easy=easy)
    title, summary = (plain_text(text, bench.hub, bench.language, easy=easy) for text in (story.title, story.summary))
    found = mentions(bench.hub, story)
    base, behind = bench.hub.site.address, (*_claims(bench, found), *_facts(bench, found.readings))

    def read() -> Iterator[Block]:
        yield Paragraph(words(summary), "lead")
        yield from read_blocks(pieces, lambda target: _absolute(base, target))
        yield from behind

    blocks = Unread(repr((summary, pieces, base, behind)), read)
    sources = _sources(bench, found)
    document = bench.document("story", title, summary, blocks, sources)
    facts = tuple(dict.fromkeys((*found.facts, *(reading.fact.id for reading in found.readings))))
    return Text(story_path(bench, story), "texts", document, ENDINGS, sources, facts, found.claims, found.events)


def story_path(bench: Bench, story: Story | EasyStory) -> str:
    """Where its document lies in a kit, without ending."""
    name = bench.word("file.easy-story" if isinstance(story, EasyStory) else "file.story", id=story.id)
    return bench.path("texts", name)


def _absolute(base: str, target: str) -> str:
    return target if not target.startswith("/") or is_unfilled(base) else base.rstrip("/") + target


def _claims(bench: Bench, found: Mentions) -> Iterator[Block]:
    """Every claim that the text makes or speaks of, with what became of it."""
    keys = [key for key in found.claims if key in bench.hub.proofs]
    if not keys:
        return
    yield Heading(1, words(bench.word("story.claims")))
    items = []
    for key in keys:
        claim = bench.hub.claims[key]
        retired = claim.status == "retired"
        verdict = bench.words.text("verdict.retired" if retired else f"verdict.{bench.hub.proofs[key].verdict}")
        text = bench.hub.sentence(key, bench.language) or claim.question[bench.language]
        items.append(Item((Run(text), Run(f" ({verdict})"))))
    yield Listing(tuple(items))


def _facts(bench: Bench, readings: Iterable[Reading]) -> Iterator[Block]:
    """Every figure of the text with its date and source."""
    items = []
    for reading in readings:
        label = reading.fact.label[bench.language]
        runs = [Run(f"{label}: {write_dated(reading, bench.language)}. ")]
        for index, key in enumerate(reading.sources):
            runs += [Run("; "), *bench.cite(key)] if index else [*bench.cite(key, reading.locator)]
        items.append(Item(tuple(runs)))
    if items:
        yield Heading(1, words(bench.word("story.facts")))
        yield Listing(tuple(items))


def _sources(bench: Bench, found: Mentions) -> tuple[str, ...]:
    readings = list(found.readings)
    proofs = [bench.hub.proofs[key] for key in found.claims if key in bench.hub.proofs]
    readings += [reading for proof in proofs for reading in proof.inputs.values()]
    events = [source for key in found.events for source in bench.hub.events[key].sources]
    return tuple(dict.fromkeys((*found.sources, *sources_of(readings), *events)))
