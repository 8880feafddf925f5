"""The claims sheet: every sentence that may be said, with its arithmetic, and every one that may not, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.ground.dates import write_date, write_moment
from brandhub.models.claims import Said
from brandhub.products.charts.from_standings import place_text
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Run, Table, words
from brandhub.products.press_kit.fact_sheets import ENDINGS, cite_all
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, sources_of
from brandhub.proofs.standing_steps import figure_of
from brandhub.proofs.standings import Standings
from brandhub.proofs.words import write_full
from brandhub.whole.retirements import living_successor
from brandhub.whole.verdicts import true_sentence


def write_claims_sheet(bench: Bench, claims: Iterable[str]) -> Text | None:
    """Sentences by topic, then what was examined and is not said, then what was retired. None without any claim."""
    keys = [key for key in claims if key in bench.hub.proofs]
    said = [key for key in keys if bench.hub.sentence(key, bench.language)]
    examined = [key for key in keys if bench.hub.claims[key].status == "examined"]
    retired = [key for key in keys if bench.hub.claims[key].status == "retired"]
    shown = [*said, *examined, *retired]
    if not shown:
        return None
    blocks: list[Block] = [Paragraph(words(bench.word("claims.lead")), "lead")]
    blocks.extend(_said_by_topic(bench, said))
    if examined:
        blocks.append(Heading(1, words(bench.word("claims.examined"))))
        blocks.append(Paragraph(words(bench.word("claims.examined-lead"))))
        for key in examined:
            blocks.extend(_examined(bench, key))
    if retired:
        blocks.append(Heading(1, words(bench.word("claims.retired"))))
        for key in retired:
            blocks.extend(_retired(bench, key))
    proofs = [bench.hub.proofs[key] for key in shown]
    behind = sources_of(reading for proof in proofs for reading in proof.inputs.values())
    sources = tuple(dict.fromkeys((*behind, *(key for proof in proofs for key in _behind_ranking(proof)))))
    title, description = bench.word("claims.title"), bench.word("claims.description")
    document = bench.document("claims", title, description, blocks, sources)
    return Text(bench.path("texts", bench.word("file.claims")), "texts", document, ENDINGS, sources, (), tuple(shown))


def _said_by_topic(bench: Bench, keys: Iterable[str]) -> Iterator[Block]:
    topic = ""
    for key in keys:
        claim = bench.hub.claims[key]
        if claim.topic != topic:
            topic = claim.topic
            yield Heading(1, words(bench.hub.topics[topic].label[bench.language]))
        sentence = bench.hub.sentence(key, bench.language)
        assert sentence is not None, "only sentences that may be said come here"
        yield Heading(2, words(claim.question[bench.language]))
        yield Paragraph(words(sentence), "claim")
        if claim.caveat is not None:
            label = Run(bench.word("sheet.caveat"), strong=True)
            yield Paragraph((label, Run(bench.plain(claim.caveat[bench.language]))))
        yield from _reckoning(bench, key)


def _examined(bench: Bench, key: str) -> Iterator[Block]:
    claim, proof = bench.hub.claims[key], bench.hub.proofs[key]
    yield Heading(2, words(claim.question[bench.language]))
    verdict = bench.words.text(f"verdict.{proof.verdict}")
    yield Paragraph((Run(bench.word("claims.verdict"), strong=True), Run(verdict, strong=True)))
    if claim.said is not None:
        yield _said(bench, claim.said)
    yield from _reckoning(bench, key)
    true = true_sentence(claim, proof)[bench.language]
    yield Paragraph((Run(bench.word("claims.true"), strong=True), Run(true)))


def _said(bench: Bench, said: Said) -> Paragraph:
    """The sentence as others said it, as a quotation."""
    source = bench.hub.sources[said.source]
    return Paragraph((Run(bench.word("claims.said")), Run(f"{said[bench.language]} ({source.producer})")), "quote")


def _retired(bench: Bench, key: str) -> Iterator[Block]:
    claim = bench.hub.claims[key]
    assert claim.retired is not None, "guaranteed by the model of claims"
    yield Heading(2, words(claim.question[bench.language]))
    label = bench.word("claims.retired-on", date=write_date(claim.retired.on, bench.language))
    if claim.said is not None:
        yield _said(bench, claim.said)
    yield Paragraph((Run(label, strong=True), Run(bench.plain(claim.retired.reason[bench.language]))))
    instead = living_successor(key, bench.hub)
    if instead is not None and (sentence := bench.hub.sentence(instead, bench.language)):
        yield Paragraph((Run(bench.word("claims.instead"), strong=True), Run(sentence)))


def _reckoning(bench: Bench, key: str) -> Iterator[Block]:
    """The arithmetic in words, the figures behind it and their sources."""
    proof, question = bench.hub.proofs[key], bench.hub.claims[key].question[bench.language]
    failed = [f"{row.left[bench.language]} ≠ {row.right[bench.language]}" for row in proof.guard if not row.passes]
    steps = [bench.phrase(step) for step in proof.steps] + failed
    if proof.flip is not None:
        steps.append(bench.phrase(proof.flip))
    yield Paragraph(words(bench.word("claims.reckoning"), strong=True))
    yield Listing(tuple(Item(words(step)) for step in steps))
    readings = [reading for reading in proof.inputs.values() if reading.sources]
    if proof.standings is not None:
        yield _standings(bench, proof.standings)
    elif readings:
        yield _inputs(bench, question, readings)
    if cited := cite_all(bench, readings, _behind_ranking(proof)):
        yield Paragraph(cited, "note")
    if address := bench.address("claims", key):
        yield Paragraph((Run(bench.word("sheet.page")), Run(address, link=address)), "note")


def _behind_ranking(proof: Proof) -> tuple[str, ...]:
    """The sources of the events that a claim ranks: they have dates in place of values."""
    rows = proof.standings.rows if proof.standings is not None else ()
    events = (row.competitor for row in rows if row.competitor.event is not None)
    return tuple(dict.fromkeys(key for event in events for key in event.sources))


def _standings(bench: Bench, standings: Standings) -> Table:
    """Every competitor with its place, in order."""
    header = tuple(bench.word(f"column.{name}") for name in ("place", "name", "value", "as-of", "versus"))
    rows = tuple(
        (
            words(place_text(row, bench.language)),
            words(row.competitor.name[bench.language], strong=row.versus == "itself"),
            words(figure_of(row.competitor)[bench.language]),
            words(write_moment(row.competitor.moment, bench.language)),
            words(bench.words.text(f"ranking.{row.versus}")),
        )
        for row in standings.rows
    )
    return Table(bench.hub.lists[standings.list_].label[bench.language], header, rows, (4, 9, 7, 6, 6))


def _inputs(bench: Bench, question: str, readings: Iterable[Reading]) -> Table:
    header = tuple(bench.word(f"column.{name}") for name in ("fact", "value", "as-of", "kind"))
    rows = tuple(
        (
            words(reading.fact.label[bench.language]),
            words(write_full(reading, bench.language)),
            words(write_moment(reading.as_of, bench.language)),
            words(bench.words.text(f"kind.{reading.kind}")),
        )
        for reading in readings
    )
    return Table(bench.word("claims.inputs", question=question), header, rows, (17, 17, 12, 14))
