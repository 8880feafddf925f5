"""The collection: every file of the open data by its address."""

from __future__ import annotations

from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.catalogue import write_catalogue
from brandhub.products.open_data.documents import (
    STORIES,
    Noted,
    about_claims,
    about_facts,
    about_others,
    about_stories,
    fact_tables,
    other_tables,
    take_stock,
    unnoted,
    write_releases_kept,
)
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.packages import write_packages
from brandhub.products.open_data.schemas import write_openapi, write_schemas


def write_open_data(holdings: Holdings, noted: Noted = unnoted) -> dict[str, bytes]:
    """All files. Every document states licence and attribution; of the clock it knows the day of the hub alone."""
    stock = take_stock(holdings, noted)
    documents = {
        **dict(about_others(stock, holdings)),
        **noted(STORIES, lambda: dict(about_stories(holdings))),
        **dict(about_facts(stock, holdings)),
        **dict(about_claims(stock, holdings)),
        **dict(fact_tables(stock, holdings)),
        **dict(other_tables(stock, holdings)),
    }
    return {
        **documents,
        **write_packages(documents, stock.facts, stock.sources, holdings),
        **write_catalogue(documents, holdings),
        **write_releases_kept(holdings),
        **write_schemas(),
        f"{FOLDER}openapi.json": write_openapi(holdings),
    }
