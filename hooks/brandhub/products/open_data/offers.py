"""Offers: the list of everything that the API has, for programs that come without knowing anything."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.products.open_data.addresses import FOLDER, schema_address
from brandhub.products.open_data.entry_shapes import Offer
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.shapes import Words
from brandhub.products.open_data.tables import TABLES


def write_offers(kinds: tuple[str, ...], singles: tuple[str, ...], holdings: Holdings) -> Iterator[Offer]:
    """Every kind of document, those of single entries last, then the tables."""
    for name in kinds:
        if name not in singles:
            yield _document(f"{name}.json", name, holdings)
    for name in singles:
        yield _document(f"{name}s/{{id}}.json", name, holdings)
    for table in TABLES:
        yield _table(f"{table.name}.csv", f"data.{table.name}-text", holdings)
        yield _table(f"{table.name}.excel.csv", f"data.{table.name}-text", holdings)
    for ending in ("csv", "excel.csv"):
        yield _table(f"facts/{{id}}.{ending}", "open-data.fact-csv", holdings)


def _document(path: str, name: str, holdings: Holdings) -> Offer:
    return Offer(
        path=path,
        url=f"{holdings.host}{FOLDER}{path}",
        schema_=holdings.host + schema_address(name),
        media_type="application/json",
        text=_text(name, holdings),
    )


def _text(name: str, holdings: Holdings) -> Words:
    is_table = any(table.name == name for table in TABLES)
    return holdings.words(f"data.{name}-text" if is_table else f"data.{name}-file")


def _table(path: str, word: str, holdings: Holdings) -> Offer:
    url = f"{holdings.host}{FOLDER}{path}"
    return Offer(path=path, url=url, schema_=None, media_type="text/csv", text=holdings.words(word))
