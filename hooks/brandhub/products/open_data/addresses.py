"""Addresses of the open data: a published one keeps working, and within v1 it keeps its meaning."""

from __future__ import annotations

from typing import Final

from brandhub.models.releases import Release

FOLDER: Final = "/api/v1/"


def release_address(release: Release) -> str:
    """The address at which a release stays available as data."""
    return f"{FOLDER}releases/{release.version}/release.json"


def schema_address(name: str) -> str:
    """The JSON Schema of a kind of document."""
    return f"{FOLDER}schemas/{name}.schema.json"


def fact_address(key: str, ending: str = "json") -> str:
    """One fact as a file: json, csv, or excel.csv for German spreadsheets."""
    return f"{FOLDER}facts/{key}.{ending}"


def claim_address(key: str) -> str:
    """One claim as a file."""
    return f"{FOLDER}claims/{key}.json"
