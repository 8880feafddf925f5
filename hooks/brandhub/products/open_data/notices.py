"""Notices: how the figures of others are to be named, each as its licence asks.

Data licence Germany attribution 2.0 (www.govdata.de/dl-de/by-2-0), number 2: the provider's name; the note „Datenlizenz
Deutschland – Namensnennung – Version 2.0“ with a reference to the text of the licence; a reference to the data set.
Number 3: changes and other adaptations must be marked as such. Data licence Germany Zero 2.0 asks for nothing; the
source is named all the same.
"""

from __future__ import annotations

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.sources import Source
from brandhub.models.terms import Licence
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.shapes import Words

KINDS = {"govdata.de/dl-de/by-2-0": "by", "govdata.de/dl-de/zero-2-0": "zero"}


def notice_of(source: Source, holdings: Holdings) -> Words:
    """The notice for the figures taken from a source, in both languages."""
    licence = holdings.hub.licences[source.licence]
    said = {language: write_notice(source, licence, holdings.catalogues[language]) for language in LANGUAGES}
    return Words(**said)


def write_notice(source: Source, licence: Licence, catalogue: Catalogue) -> str:
    """In one language. Whatever the licence, producer, title, address and licence are named."""
    kind = next((kind for address, kind in KINDS.items() if address in (licence.url or "")), "other")
    values = {
        "producer": source.producer,
        "title": _quoted_within(source.title, catalogue.language),
        "address": f", {source.url}" if source.url else "",
        "licence": licence.label[catalogue.language],
        "licence-address": f" ({licence.url})" if licence.url else "",
    }
    return catalogue.text(f"open-data.notice-{kind}", values)


def _quoted_within(title: str, language: str) -> str:
    """A title that stands in quotation marks: its own become single ones, German pairs in English text as well."""
    pairs = {"de": ("„“", "‚‘"), "en": ("„“", "‘’")} if "„" in title else {"de": ("“”", "‘’"), "en": ("“”", "‘’")}
    return title.translate(str.maketrans(*pairs[language]))
