"""Documents: every file of the open data by its address. Pure: the same holdings give the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import Any, Final

from brandhub.products.open_data.addresses import FOLDER, claim_address, fact_address
from brandhub.products.open_data.changes import write_changes
from brandhub.products.open_data.claim_shapes import Changes, Claim, Claims, OneClaim
from brandhub.products.open_data.claims import write_claim
from brandhub.products.open_data.entries import (
    write_events,
    write_images,
    write_kits,
    write_partners,
    write_releases,
    write_sources,
    write_stories,
    write_vocabulary,
)
from brandhub.products.open_data.entry_shapes import (
    Event,
    Events,
    Images,
    Index,
    Kits,
    Partners,
    Releases,
    Source,
    Sources,
    Stories,
    Vocabulary,
)
from brandhub.products.open_data.fact_shapes import Fact, Facts, Observations, OneFact
from brandhub.products.open_data.facts import write_fact, write_row
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.offers import write_offers
from brandhub.products.open_data.released import released_files
from brandhub.products.open_data.shapes import Head
from brandhub.products.open_data.tables import (
    CLAIMS,
    EVENTS,
    FACTS,
    SOURCES,
    Row,
    Table,
    claim_row,
    event_row,
    excel_lines,
    fact_rows,
    source_row,
    table_lines,
    write_excel,
    write_table,
)

DOCUMENTS: Final[Mapping[str, type[Head]]] = {
    "index": Index,
    "facts": Facts,
    "fact": OneFact,
    "observations": Observations,
    "claims": Claims,
    "claim": OneClaim,
    "sources": Sources,
    "terms": Vocabulary,
    "events": Events,
    "partners": Partners,
    "stories": Stories,
    "images": Images,
    "kits": Kits,
    "changes": Changes,
    "releases": Releases,
}
"""Every kind of document by the name of its schema."""
SINGLE: Final = ("fact", "claim")
"""Kinds of which there is one document for each entry; of all others there is one."""
STORIES: Final = "stories"
ENDINGS: Final = ("csv", "excel.csv")
"""Of every table: for programs, and for German spreadsheets."""

Noted = Callable[[str, Callable[[], Any]], Any]
"""Writes an entry by its name, and notes what it was written from (`mending.py`)."""


def unnoted(_: str, write: Callable[[], Any]) -> Any:
    """Only writes it."""
    return write()


@dataclass(frozen=True)
class Stock:
    """What documents and tables share, written once."""

    facts: Mapping[str, Fact]
    claims: Mapping[str, Claim]
    sources: Mapping[str, Source]
    events: Mapping[str, Event]


def take_stock(
    holdings: Holdings, noted: Noted = unnoted, facts: Iterable[str] | None = None, claims: Iterable[str] | None = None
) -> Stock:
    """Facts, claims, sources and events, each by id in order. `facts`, `claims`: these alone, in order."""
    hub = holdings.hub
    if facts is None:
        facts = [key for key, series in sorted(hub.series.items()) if series.readings]
    claims = sorted(hub.proofs) if claims is None else claims
    return Stock(
        facts={key: noted(f"fact {key}", partial(_fact, key, holdings)) for key in facts},
        claims={key: noted(f"claim {key}", partial(write_claim, key, hub, holdings.catalogues)) for key in claims},
        sources=write_sources(holdings),
        events=write_events(holdings),
    )


def _fact(key: str, holdings: Holdings) -> Fact:
    return write_fact(holdings.hub.series[key], holdings.hub)


def about_others(stock: Stock, holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The small documents with their addresses."""
    yield from _written(
        {
            "index": {"offers": list(write_offers(tuple(DOCUMENTS), SINGLE, holdings))},
            "sources": {"sources": stock.sources},
            "terms": write_vocabulary(holdings),
            "events": {"events": stock.events},
            "partners": {"partners": write_partners(holdings)},
            "images": {"images": write_images(holdings)},
            "kits": {"kits": list(write_kits(holdings))},
            "changes": {"chapters": write_changes(holdings)},
            "releases": {"releases": list(write_releases(holdings))},
        },
        holdings,
    )


def about_stories(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """All stories."""
    yield from _written({STORIES: {"stories": write_stories(holdings)}}, holdings)


def about_facts(stock: Stock, holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """All facts, all their values as records, and each fact by itself."""
    rows = [write_row(each, fact) for fact in stock.facts.values() for each in fact.observations]
    yield from _written({"facts": {"facts": stock.facts}, "observations": {"observations": rows}}, holdings)
    for key, fact in stock.facts.items():
        named = dict.fromkeys(source for each in fact.observations for source in each.sources)
        fields = {"fact": fact, "sources": {source: stock.sources[source] for source in named}}
        yield fact_address(key), _document("fact", fact_address(key), fields, holdings)


def about_claims(stock: Stock, holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """All claims, as a document and as tables, and each by itself."""
    yield from _written({"claims": {"claims": stock.claims}}, holdings)
    yield from _tables_of(CLAIMS, [claim_row(claim) for claim in stock.claims.values()], holdings)
    for key, claim in stock.claims.items():
        yield claim_address(key), _document("claim", claim_address(key), {"claim": claim}, holdings)


def _written(parts: Mapping[str, Mapping[str, Any]], holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    for name, fields in parts.items():
        address = f"{FOLDER}{name}.json"
        yield address, _document(name, address, fields, holdings)


def _document(name: str, address: str, fields: Mapping[str, Any], holdings: Holdings) -> bytes:
    document = DOCUMENTS[name](**holdings.head(name, address), **fields)
    return (document.model_dump_json(by_alias=True, indent=2) + "\n").encode()  # like `json_bytes`, five times as fast


def fact_tables(stock: Stock, holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """Every table twice: for programs, and for German spreadsheets; all facts, and each by itself."""
    rows = {key: fact_rows(fact, stock.sources, holdings) for key, fact in stock.facts.items()}
    # Written once and handed out twice; the words of all facts are looked up at the same time.
    plain = _shared(rows, table_lines(FACTS, [row for own in rows.values() for row in own]))
    local = _shared(rows, excel_lines(FACTS, [row for own in rows.values() for row in own], holdings, "de"))
    yield from _two_tables(
        FACTS, partial(_address, FACTS), [*chain(*plain.values())], [*chain(*local.values())], holdings
    )
    for key in rows:
        yield from _two_tables(FACTS, partial(fact_address, key), plain[key], local[key], holdings)


def other_tables(stock: Stock, holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The same of sources and events."""
    yield from _tables_of(SOURCES, [source_row(source, holdings) for source in stock.sources.values()], holdings)
    yield from _tables_of(EVENTS, [event_row(event) for event in stock.events.values()], holdings)


def _tables_of(table: Table, rows: list[Row], holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    lines = table_lines(table, rows), excel_lines(table, rows, holdings, "de")
    yield from _two_tables(table, partial(_address, table), *lines, holdings)


def _shared(rows: Mapping[str, Sequence[Row]], lines: Sequence[str]) -> dict[str, list[str]]:
    """The lines of all rows, by the fact to which they belong."""
    left = iter(lines)
    return {key: list(islice(left, len(own))) for key, own in rows.items()}


def _two_tables(
    table: Table, address: Callable[[str], str], plain: Sequence[str], local: Sequence[str], holdings: Holdings
) -> Iterator[tuple[str, bytes]]:
    plain_ending, local_ending = ENDINGS
    yield address(plain_ending), write_table(table, plain)
    yield address(local_ending), write_excel(table, local, holdings, "de")


def _address(table: Table, ending: str) -> str:
    return f"{FOLDER}{table.name}.{ending}"


def write_releases_kept(holdings: Holdings) -> dict[str, bytes]:
    """Every release that is out, as it was published."""
    return {address: content for release in holdings.releases for address, content in released_files(release).items()}


def json_bytes(document: Mapping[str, Any]) -> bytes:
    """A document as JSON: the head first, one line a value, the same bytes for the same values."""
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
