"""Fact sheets: every figure of a topic or partner with its kind word, date, source and definition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.ground.dates import write_moment
from brandhub.models.facts import Fact
from brandhub.models.kits import Kit
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Paragraph, Run, Runs, Table, words
from brandhub.products.press_kit.selections import Selection
from brandhub.proofs.readings import Reading, Series, sources_of
from brandhub.proofs.words import write_full

ENDINGS = (".pdf", ".docx", ".txt")
LEAST_COURSE = 3
"""Fewer values are quicker read in the table than in a chart; the chart is still in the kit."""


def write_fact_sheets(bench: Bench, kit: Kit, selection: Selection) -> Iterator[Text]:
    """One sheet for every topic and for every partner that the kit is about, and the overview of all figures.

    A partner's sheet begins with the line that says how the partner takes part.
    """
    hub = bench.hub
    if len(selection.topics) > 1:
        yield _overview(bench, selection)
    for topic in selection.topics:
        keys = [key for key in selection.facts if hub.fact(key).topic == topic]
        yield _sheet(bench, topic, hub.topics[topic].label[bench.language], keys)
    for partner in () if kit.select else kit.partners:
        keys = [key for key in selection.facts if hub.fact(key).owner == partner]
        if keys:
            yield _sheet(bench, partner, bench.word("sheet.partner", partner=hub.partners[partner].name), keys, kit)


def _sheet(bench: Bench, key: str, title: str, facts: Iterable[str], kit: Kit | None = None) -> Text:
    series = [bench.hub.series[fact] for fact in facts if bench.hub.series[fact].readings]
    sources = sources_of(reading for one in series for reading in one.readings)
    blocks: list[Block] = [Paragraph(words(bench.word("sheet.lead")), "lead")]
    if kit is not None and kit.co_brand is not None:
        blocks.insert(0, Paragraph(words(kit.co_brand[bench.language], strong=True)))
    for one in series:
        blocks.extend(write_fact(bench, one))
    keys = tuple(one.fact.id for one in series)
    description = bench.word("sheet.description", title=title)
    document = bench.document("sheet", title, description, blocks, sources)
    return Text(bench.path("texts", bench.word("file.sheet", id=key)), "texts", document, ENDINGS, sources, keys)


def _overview(bench: Bench, selection: Selection) -> Text:
    """All latest values, one table a topic."""
    title = bench.word("sheet.overview")
    blocks: list[Block] = [Paragraph(words(bench.word("sheet.overview-lead")), "lead")]
    used: list[Reading] = []
    for topic in selection.topics:
        keys = [key for key in selection.facts if bench.hub.fact(key).topic == topic]
        readings = [bench.hub.series[key].readings[-1] for key in keys if bench.hub.series[key].readings]
        label = bench.hub.topics[topic].label[bench.language]
        blocks += [Heading(1, words(label)), overview_table(bench, label, readings)]
        used += readings
    sources = sources_of(used)
    description = bench.word("sheet.description", title=title)
    document = bench.document("sheet", title, description, blocks, sources)
    shown = tuple(reading.fact.id for reading in used)
    return Text(bench.path("texts", bench.word("file.overview")), "texts", document, ENDINGS, sources, shown)


def overview_table(bench: Bench, label: str, readings: Iterable[Reading]) -> Table:
    header = tuple(bench.word(f"column.{name}") for name in ("fact", "value", "as-of", "source"))
    rows = tuple(
        (
            words(_placed_label(bench, reading.fact)),
            words(write_full(reading, bench.language)),
            words(write_moment(reading.as_of, bench.language)),
            words("; ".join(dict.fromkeys(bench.hub.sources[key].producer for key in reading.sources))),
        )
        for reading in readings
    )
    return Table(label, header, rows, (8, 8, 5, 7))


def _placed_label(bench: Bench, fact: Fact) -> str:
    """In a list of many nobody looks up the territory: „Höfe (Nachbarstadt)“."""
    area = bench.hub.elsewhere.get((fact.id, bench.language))
    return fact.label[bench.language] + (f" ({area})" if area else "")


def write_fact(bench: Bench, series: Series, level: int = 1) -> tuple[Block, ...]:
    """One fact: its latest figure, what it counts, its earlier values, its chart, its sources."""
    key = series.fact.id
    if key not in bench.written:
        bench.written[key] = bench.recalled(lambda: tuple(_fact(bench, series)))
    return Heading(level, words(series.fact.label[bench.language])), *bench.written[key]()


def _fact(bench: Bench, series: Series) -> Iterator[Block]:
    fact, latest, language = series.fact, series.readings[-1], bench.language
    yield Paragraph(words(write_full(latest, language)), "figure")
    kind = bench.words.text(f"kind.{latest.kind}")
    date = write_moment(latest.as_of, language)
    yield Paragraph(words(bench.word("sheet.as-of", date=date, kind=kind)))
    yield from _meaning(bench, fact)
    if len(series.readings) > 1:
        yield _values(bench, series)
    if len(series.readings) >= LEAST_COURSE and (picture := bench.graphics.picture(fact.id)):
        yield picture
    yield Paragraph(cite_all(bench, series.readings), "note")
    if address := bench.address("facts", fact.id):
        yield Paragraph((Run(bench.word("sheet.page")), Run(address, link=address)), "note")


def _meaning(bench: Bench, fact: Fact) -> Iterator[Paragraph]:
    language = bench.language
    yield _labelled(bench.word("sheet.definition"), bench.plain(fact.definition[language]))
    if area := bench.hub.elsewhere.get((fact.id, language)):
        yield _labelled(bench.word("sheet.area"), area)
    if fact.caveat is not None:
        yield _labelled(bench.word("sheet.caveat"), bench.plain(fact.caveat[language]))
    if fact.derived is not None:
        rule = bench.words.text(f"rule.{fact.derived.rule}")
        yield _labelled(bench.word("sheet.derived", rule=rule), fact.derived.reason[language])
    for change in fact.breaks:
        label = bench.word("sheet.break", date=write_moment(change.at, language))
        yield _labelled(label, change.reason[language])


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph((Run(label, strong=True), Run(text)))


def _values(bench: Bench, series: Series) -> Table:
    """Every value, the newest first."""
    language = bench.language
    header = tuple(bench.word(f"column.{name}") for name in ("as-of", "value", "kind", "source"))
    rows = tuple(
        (
            words(write_moment(reading.as_of, language)),
            words(write_full(reading, language)),
            words(bench.words.text(f"kind.{reading.kind}")),
            words("; ".join(dict.fromkeys(bench.hub.sources[key].producer for key in reading.sources))),
        )
        for reading in reversed(series.readings)
    )
    caption = bench.word("sheet.values", label=series.fact.label[language])
    return Table(caption, header, rows, (12, 17, 14, 17))


def cite_all(bench: Bench, readings: Iterable[Reading], further: Iterable[str] = ()) -> Runs:
    """The sources of some readings in one paragraph, each once, each with the place in it, then `further` ones.

    Nothing when there are none.
    """
    cited: dict[str, Runs] = {}
    for reading in readings:
        for key in reading.sources:
            cited.setdefault(key, bench.cite(key, reading.locator))
    for key in further:
        cited.setdefault(key, bench.cite(key))
    label = bench.word("sheet.source" if len(cited) == 1 else "sheet.sources")
    runs: list[Run] = [Run(label)] if cited else []
    for index, citation in enumerate(cited.values()):
        runs += [Run("; ")] if index else []
        runs += citation
    return tuple(runs)
