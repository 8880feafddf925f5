"""Notices: what the licences of sources ask for is said in full, whichever language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.models.sources import Source
from brandhub.models.terms import Licence
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.licences import licence_address, licence_name
from brandhub.products.open_data.notices import write_notice


def source(title: str = "Einwohner 2024", url: str | None = "https://example.org/daten/einwohner") -> Source:
    fields = {"id": "quelle", "producer": "Stadt Musterstadt", "title": title, "accessed": "2026-11", "licence": "eine"}
    return Source.model_validate(fields | ({"url": url} if url else {}))


def licence(url: str | None, light: str = "green") -> Licence:
    both = {"de": "Eine Lizenz", "en": "A licence"}
    fields = {"id": "eine", "label": both, "light": light, "text": both}
    return Licence.model_validate(fields | ({"url": url} if url else {}))


BY, ZERO = "https://www.govdata.de/dl-de/by-2-0", "https://www.govdata.de/dl-de/zero-2-0"


@pytest.mark.parametrize(
    ("language", "note", "change"),
    [
        ("de", "Datenlizenz Deutschland – Namensnennung – Version 2.0", "Daten verändert"),
        ("en", "Data licence Germany – attribution – version 2.0", "Data changed"),
    ],
)
def test_dl_de_by_has_its_three_parts_and_the_note_of_changes(
    language: str, note: str, change: str, catalogues: dict[str, Catalogue]
) -> None:
    said = write_notice(source(), licence(BY), catalogues[language])
    provider, named, dataset = "Stadt Musterstadt", f"{note} ({BY})", "https://example.org/daten/einwohner"
    assert provider in said
    assert named in said
    assert dataset in said
    assert change in said.partition(named)[2]


@pytest.mark.parametrize("language", ["de", "en"])
def test_dl_de_zero_is_named_and_asks_for_no_more(language: str, catalogues: dict[str, Catalogue]) -> None:
    said = write_notice(source(), licence(ZERO), catalogues[language])
    assert "Zero" in said
    assert f"({ZERO})" in said
    assert "Stadt Musterstadt" in said
    assert "verändert" not in said
    assert "changed" not in said


def test_a_city_that_publishes_under_dl_de_is_named_as_that_asks(
    project: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue]
) -> None:
    """Provider, licence with reference, data set: the three parts, in the line that every document carries."""
    terms = (project.root / "data/terms.yml").read_text(encoding="utf-8")
    own = re.search(r"  offen:\n(?:    .*\n)+", terms)
    assert own is not None
    label, text = "{de: DL, en: DL}", "{de: Frei., en: Free.}"
    licence_ = f"  offen:\n    label: {label}\n    url: {BY}\n    light: green\n    text: {text}\n"
    project.write("data/terms.yml", terms.replace(own[0], licence_))
    nameless, named = (f"  name: {name}\n  represented-by" for name in ("AUSFÜLLEN", "Stadt Musterstadt"))
    hub = inspect(project.edit("data/site.yml", nameless, named)).public
    said = Holdings(hub, catalogues).attribution()
    assert said.de.startswith("Stadt Musterstadt: Musterstadt belegt")
    assert f"Datenlizenz Deutschland – Namensnennung – Version 2.0 ({BY}), https://example.org/daten/" in said.de
    assert f"Data licence Germany – attribution – version 2.0 ({BY}), https://example.org/en/data/" in said.en


def test_any_other_licence_is_named_with_its_address(catalogues: dict[str, Catalogue]) -> None:
    url = "https://creativecommons.org/licenses/by/4.0/"
    assert write_notice(source(), licence(url), catalogues["de"]) == (
        f"Quelle: Stadt Musterstadt, „Einwohner 2024“, https://example.org/daten/einwohner. Eine Lizenz ({url})."
    )
    assert write_notice(source(url=None), licence(None), catalogues["en"]) == (
        "Source: Stadt Musterstadt, “Einwohner 2024”. A licence."
    )


@pytest.mark.parametrize(
    ("title", "language", "said"),
    [
        ("Kampagne: „Segen und Fluch“", "de", "„Kampagne: ‚Segen und Fluch‘“"),
        ("Kampagne: „Segen und Fluch“", "en", "“Kampagne: ‘Segen und Fluch’”"),
        ("A “quoted” title", "en", "“A ‘quoted’ title”"),
    ],
)
def test_quotation_marks_do_not_meet(title: str, language: str, said: str, catalogues: dict[str, Catalogue]) -> None:
    assert said in write_notice(source(title), licence(None), catalogues[language])


@pytest.mark.parametrize(
    ("url", "light", "name", "address"),
    [
        (BY, "green", "DL-DE-BY-2.0", "http://dcat-ap.de/def/licenses/dl-by-de/2.0"),
        (ZERO, "green", "DL-DE-ZERO-2.0", "http://dcat-ap.de/def/licenses/dl-zero-de/2.0"),
        (
            "https://creativecommons.org/licenses/by/4.0/",
            "green",
            "CC-BY-4.0",
            "http://dcat-ap.de/def/licenses/cc-by/4.0",
        ),
        ("https://example.org/own", "green", "eine", "https://example.org/own"),
        (None, "green", "eine", "http://dcat-ap.de/def/licenses/other-open"),
        (None, "red", "eine", "http://dcat-ap.de/def/licenses/other-closed"),
    ],
)
def test_catalogues_know_licences_by_their_own_names(url: str | None, light: str, name: str, address: str) -> None:
    assert (licence_name(licence(url, light)), licence_address(licence(url, light))) == (name, address)
