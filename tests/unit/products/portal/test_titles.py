"""Titles: what fits stands in full, what does not gives way as a whole to a name that asserts nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.titles import (
    LONGEST,
    card_title,
    claim_names,
    claim_subjects,
    fitting,
    page_title,
    partner_title,
    released_names,
)

FARMERS, RETIRED, REFUTED = "bauern-und-bergleute", "alte-bauern", "hoefe-zuwachs"


def test_the_first_name_that_fits_is_taken_and_no_other_is_made() -> None:
    def names() -> Any:
        yield "a" * (LONGEST + 1)
        yield "b" * LONGEST
        raise AssertionError("nobody needs a third")

    assert fitting(names()) == "b" * LONGEST


def test_where_nothing_fits_the_last_name_stays_whole() -> None:
    assert fitting(["abc", "ab"], 1) == "ab"
    with pytest.raises(ValueError, match="names"):
        fitting([])


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("a" * 63, "a" * 63),
        ("a" * 62, "a" * 62 + " – Stadt"),
        ("a" * 70, "a" * 70),
        ("a" * 71, "kurz – Stadt"),
    ],
)
def test_the_name_of_the_site_goes_before_a_letter_of_the_title_does(title: str, found: str) -> None:
    assert page_title(title, "Stadt", ("kurz",)) == found


def test_a_claim_is_called_by_its_sentence_only_while_it_may_be_said(desk: Callable[..., Desk]) -> None:
    here = desk("claims", FARMERS)
    sentence = here.hub.sentence(FARMERS, "de", "headline")
    assert sentence == next(iter(claim_names(FARMERS, here)))
    assert sentence not in list(claim_subjects(FARMERS, here))
    for key in here.hub.proofs:
        if here.hub.sentence(key, "de") is None:
            assert next(iter(claim_names(key, here))) == here.hub.claims[key].question["de"]
    assert here.hub.sentence(REFUTED, "de") is None
    assert here.hub.sentence(RETIRED, "de") is None


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_two_claims_share_a_name_and_each_has_a_short_one(desk: Callable[..., Desk], language: str) -> None:
    here = desk("claims", FARMERS, language)
    named = {key: list(claim_subjects(key, here)) for key in here.hub.proofs}
    for key, names in named.items():
        others = {name for other, found in named.items() if other != key for name in found}
        assert others.isdisjoint(names), key
        assert len(names[-1]) <= 40, names[-1]


def test_a_subject_says_what_is_compared_and_nothing_of_how(desk: Callable[..., Desk]) -> None:
    here = desk("claims", FARMERS)
    labels = [here.hub.fact(key).label["de"] for key in ("bauern", "bergleute")]
    question, subject, *_ = claim_subjects(FARMERS, here)
    assert question == "Gibt es mehr Bauern als Bergleute?"
    assert subject.startswith("Aussage: " + " · ".join(labels))


def test_a_card_takes_its_fullest_form_that_fits(desk: Callable[..., Desk]) -> None:
    here = desk("claims", FARMERS)
    forms = ("embed.title-chart", "embed.title-diagram")
    assert card_title(["a" * 49], forms, here) == "a" * 49 + " – Karte mit Diagramm"
    assert card_title(["a" * 50], forms, here) == "a" * 50 + " – Diagramm"
    assert card_title(["a" * 60, "kurz"], forms, here) == "kurz – Karte mit Diagramm"


def test_what_a_release_said_and_nobody_says_today_falls_back_on_its_id(desk: Callable[..., Desk]) -> None:
    here = desk("claims", FARMERS)
    assert list(released_names("claims", "weg", "Es war einmal.", here)) == ["Es war einmal.", "Aussage: weg"]
    assert list(released_names("facts", "weg", "Weg", here)) == ["Weg", "Fakt: weg"]
    assert list(released_names("claims", FARMERS, "x", here))[1:-1] == list(claim_subjects(FARMERS, here))


@pytest.mark.parametrize(
    ("name", "short", "found"),
    [
        ("Verein", None, "Verein – {site}"),
        ("V" * 60, "VV", "VV – {site}"),
        ("V" * 60, None, "V" * 60 + " – Partner"),
        ("V" * 60, "v" * 60, "V" * 60 + " – Partner"),
    ],
)
def test_a_partner_is_never_called_by_its_bare_name(
    desk: Callable[..., Desk], name: str, short: str | None, found: str
) -> None:
    here = desk("claims", FARMERS)
    assert partner_title(name, short, here) == found.format(site=here.hub.site.title["de"])
