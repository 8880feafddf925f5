"""Notices: how the figures of others are to be named, each as its licence asks.

Data licence Germany attribution 2.0 (www.govdata.de/dl-de/by-2-0), number 2: the provider's name; the note „Datenlizenz
Deutschland – Namensnennung – Version 2.0“ with a reference to the text of the licence; a reference to the data set.
Number 3: changes and other adaptations must be marked as such. Data licence Germany Zero 2.0 asks for nothing; the
source is named all the same.
"""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.models.sources import Source
from brandhub.models.terms import Licence

KINDS: Final = {"govdata.de/dl-de/by-2-0": "by", "govdata.de/dl-de/zero-2-0": "zero"}


def write_notice(source: Source, licence: Licence, catalogue: Catalogue) -> str:
    """In one language. Whatever the licence, producer, title, address and licence are named."""
    kind = _kind(licence)
    values = {
        "producer": source.producer,
        "title": _quoted_within(source.title, catalogue.language),
        "address": f", {source.url}" if source.url else "",
        "licence": official_name(licence, catalogue),
        "licence-address": f" ({licence.url})" if licence.url else "",
    }
    return catalogue.text(f"open-data.notice-{kind}", values)


def official_name(licence: Licence, catalogue: Catalogue) -> str:
    """The name that the licence asks for, where it does; else what we call it."""
    kind = _kind(licence)
    return licence.label[catalogue.language] if kind == "other" else catalogue.text(f"open-data.licence-{kind}")


def _kind(licence: Licence) -> str:
    return next((kind for address, kind in KINDS.items() if address in (licence.url or "")), "other")


def _quoted_within(title: str, language: str) -> str:
    """A title that stands in quotation marks: its own become single ones, German pairs in English text as well."""
    pairs = {"de": ("„“", "‚‘"), "en": ("„“", "‘’")} if "„" in title else {"de": ("“”", "‘’"), "en": ("“”", "‘’")}
    return title.translate(str.maketrans(*pairs[language]))
