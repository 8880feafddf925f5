"""The collection: every file of the open data by its address."""

from __future__ import annotations

from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.catalogue import write_catalogue
from brandhub.products.open_data.documents import (
    take_stock,
    write_documents,
    write_releases_kept,
    write_tables,
)
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.packages import write_packages
from brandhub.products.open_data.schemas import write_openapi, write_schemas


def write_open_data(holdings: Holdings) -> dict[str, bytes]:
    """All files. Every document states licence and attribution; of the clock it knows the day of the hub alone."""
    stock = take_stock(holdings)
    documents = {**dict(write_documents(stock, holdings)), **dict(write_tables(stock, holdings))}
    return {
        **documents,
        **write_packages(documents, stock, holdings),
        **write_catalogue(documents, stock, holdings),
        **write_releases_kept(holdings),
        **write_schemas(),
        f"{FOLDER}openapi.json": write_openapi(holdings),
    }
