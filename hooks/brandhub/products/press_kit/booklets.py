"""The booklet: every figure of a kit in one document to leaf through, chapter by chapter, with charts and sources."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.models.kits import Kit
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Paragraph, words
from brandhub.products.press_kit.fact_sheets import ENDINGS, overview_table, write_fact
from brandhub.products.press_kit.selections import Selection
from brandhub.proofs.readings import Series, sources_of
from brandhub.whole.markdown import slug


def write_booklet(bench: Bench, kit: Kit, selection: Selection) -> Text | None:
    """One chapter a topic: what it is about, all latest values as a table, then fact by fact. None without values."""
    keys = [key for key in selection.all_facts if bench.hub.series[key].readings]
    if not keys:
        return None
    chapters = [topic for topic in bench.hub.topics if any(bench.hub.fact(key).topic == topic for key in keys)]
    series = [bench.hub.series[key] for topic in chapters for key in keys if bench.hub.fact(key).topic == topic]
    blocks: list[Block] = [Paragraph(words(bench.word("booklet.lead")), "lead")]
    if kit.co_brand is not None:
        blocks.append(Paragraph(words(kit.co_brand[bench.language], strong=True)))
    for topic in chapters:
        blocks += _chapter(bench, topic, [one for one in series if one.fact.topic == topic])
    sources = sources_of(reading for one in series for reading in one.readings)
    blocks += [Heading(1, words(bench.word("booklet.sources"))), Paragraph(words(bench.word("booklet.sources-text")))]
    blocks += [Paragraph(bench.cite(key), "note") for key in sorted(sources, key=bench.title_of)]
    place = bench.word("booklet.title", city=bench.city[:1].upper() + bench.city[1:])
    title = place if kit.select else f"{place}: {kit.title[bench.language]}"
    description = bench.word("booklet.description", title=title)
    document = bench.document("booklet", title, description, blocks, sources, contents=bench.word("booklet.contents"))
    facts = tuple(one.fact.id for one in series)
    return Text(
        bench.path("texts", bench.word("file.booklet", city=slug(bench.city))),
        "texts",
        document,
        ENDINGS,
        sources,
        facts,
    )


def _chapter(bench: Bench, topic: str, series: list[Series]) -> Iterator[Block]:
    label, text = bench.hub.topics[topic].label, bench.hub.topics[topic].text
    yield Heading(1, words(label[bench.language]))
    yield Paragraph(words(bench.plain(text[bench.language])))
    yield overview_table(bench, label[bench.language], [one.readings[-1] for one in series])
    for one in series:
        yield from write_fact(bench, one, level=2)
