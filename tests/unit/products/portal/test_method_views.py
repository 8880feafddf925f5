"""The method page: every exception leads to where its words stand, and spans are told no narrower than they are."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from brandhub.ground.intervals import Interval
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.method_page import exception_views
from brandhub.products.portal.spans_explained import kind_views, span_example, write_span
from brandhub.products.portal.tally import legend_views, tally_views


def test_an_exception_leads_to_its_story_or_to_the_section_of_its_file(project: Any, desk: Callable[..., Desk]) -> None:
    project.append("stories/feld-und-stollen/story.de.md", '\n{{ exception("zweimal Kaffee", reason="ein Zitat") }}\n')
    views = exception_views(desk("claims", ""))
    (found,) = [view for view in views if view["text"] == "„zweimal Kaffee“"]
    (place,) = found["places"]
    assert (place["reason"], place["url"]) == ("ein Zitat", "../geschichten/feld-und-stollen/")
    assert not [view for view in exception_views(desk("claims", "", "en")) if "zweimal Kaffee" in view["text"]]


def test_words_excepted_twice_stand_once_with_both_reasons(project: Any, desk: Callable[..., Desk]) -> None:
    twice = (
        '\n{{ exception("zweimal Kaffee", reason="ein Zitat") }} {{ exception("zweimal Kaffee", reason="ein Lied") }}\n'
    )
    project.append("stories/feld-und-stollen/story.de.md", twice)
    (found,) = [view for view in exception_views(desk("claims", "")) if view["text"] == "„zweimal Kaffee“"]
    assert [place["reason"] for place in found["places"]] == ["ein Zitat", "ein Lied"]


def test_a_quotation_gets_no_second_quotation_marks(project: Any, desk: Callable[..., Desk]) -> None:
    quoted = '\n{{ exception("„zweimal Kaffee“", reason="ein Zitat") }}\n'
    project.append("stories/feld-und-stollen/story.de.md", quoted)
    assert [view["text"] for view in exception_views(desk("claims", "")) if "Kaffee" in view["text"]] == [
        "„zweimal Kaffee“"
    ]


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval.exactly(102), "genau 102"),
        (Interval(Fraction(1235), Fraction(1365)), "1.235 bis 1.365"),
        (Interval(Fraction(100, 3), Fraction(200, 3)), "33,3 bis 66,7"),
        (Interval(Fraction(102), None), "102 oder mehr"),
        (Interval(Fraction(102), None, low_open=True), "mehr als 102"),
        (Interval(Fraction(0), Fraction(5), high_open=True), "weniger als 5"),
        (Interval(Fraction(0), Fraction(250)), "0 bis 250"),
    ],
)
def test_a_span_in_words(interval: Interval, text: str, desk: Callable[..., Desk]) -> None:
    assert write_span(interval, desk("claims", "")) == text


def test_the_example_is_a_vague_number_that_a_claim_rests_on(desk: Callable[..., Desk]) -> None:
    span = span_example(desk("claims", ""))
    assert span is not None
    assert (span["said"], span["low"], span["high"], span["at"]) == ("rund 400", "399", "401", 500)
    assert span["label"] == "Pendlerinnen und Pendler"


def test_without_vague_numbers_there_is_no_example(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/facts/berg.yml", "kind: rounded, step: 2, value: 400", "value: 400")
    laid = desk("claims", "")
    assert span_example(laid) is None
    assert [row["span"] for row in kind_views(laid)] == ["genau 102", "1 oder mehr"]


def test_counts_link_only_to_lists_that_have_something(desk: Callable[..., Desk]) -> None:
    rows = tally_views(0, desk("claims", ""))
    assert [(row["value"] != "0") == bool(row["url"]) for row in rows] == [True] * len(rows)
    assert rows[2]["label"] == "geprüft und widerlegt"
    assert rows[-1] == {"value": "0", "label": "Ausnahmen in Texten", "url": ""}
    assert tally_views(1, desk("claims", ""))[-1]["label"] == "Ausnahme in Texten"


def test_the_legend_takes_the_claim_of_the_home_page_first(desk: Callable[..., Desk]) -> None:
    legend = {row["id"]: row["example"] for row in legend_views(desk("claims", ""))}
    assert legend["holds"]["url"] == "bauern-und-bergleute/"
    assert legend["not-comparable"] is None
