"""Charts refuse what they cannot show truthfully."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from brandhub.products.charts.credits import Credit, SourceLine
from brandhub.products.charts.kinds import (
    Bar,
    Comparison,
    Figures,
    Head,
    Isotype,
    Line,
    Point,
    Ranked,
    Ranking,
    Share,
    Span,
)
from brandhub.products.charts.quantities import Quantity
from brandhub.products.charts.tables import ChartTable

HEAD = Head("hoefe", "Höfe", "Höfe und Zechen", "de")
FARMS = Bar("Höfe", Quantity("102", 102))


@pytest.mark.parametrize("name", ["Höfe", "hoefe und zechen", "", "-hoefe", '"><script>', "2014"])
def test_an_id_that_is_not_kebab_case_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a chart id"):
        Head(name, "Höfe", "Höfe und Zechen", "de")


def test_a_chart_without_description_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a title and a description"):
        Head("hoefe", "Höfe", " ", "de")


def test_a_control_character_is_refused() -> None:
    with pytest.raises(ValueError, match=r"U\+0008"):
        Head("hoefe", "Höfe\b", "Höfe und Zechen", "de")


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (5, 6, 7),
        (5, 1, 4),
        (5, 7, -1),
        (Decimal("NaN"), None, None),
        (Decimal("inf"), None, None),
    ],
)
def test_a_quantity_outside_its_range_is_refused(value: Decimal, low: Decimal | None, high: Decimal | None) -> None:
    with pytest.raises(ValueError, match=r"expected low ≤ value ≤ high|not a finite number"):
        Quantity("fünf", value, low, high)


def test_only_a_course_goes_below_zero() -> None:
    head, cold = Head("kaelte", "Kälte", "Kälte und Wärme", "de"), Quantity("−5", -5)
    with pytest.raises(ValueError, match="only a course can show"):
        Comparison(head, (Bar("Januar", cold), Bar("Juli", Quantity("20", 20))))
    with pytest.raises(ValueError, match="only a course can show"):
        Isotype(head, (Figures("Januar", cold, "tree"),), 1, "je Baum")


def test_a_quantity_without_text_is_refused() -> None:
    with pytest.raises(ValueError, match="needs its text"):
        Quantity(" ", 5)


def test_a_quantity_knows_whether_it_is_exact() -> None:
    assert Quantity("5", 5).is_exact
    assert not Quantity("mindestens 5", 5, is_open=True).is_exact
    assert not Quantity("rund 5", 5, 4, 6).is_exact
    assert Quantity("rund 5", 5, 4, 6).has_range
    assert not Quantity("mindestens 5", 5, is_open=True).has_range


@pytest.mark.parametrize("count", [1, 9])
def test_a_comparison_has_two_to_eight_bars(count: int) -> None:
    with pytest.raises(ValueError, match="2 to 8 bars"):
        Comparison(HEAD, (FARMS,) * count)


def test_a_bar_longer_than_the_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="longer than the whole 100"):
        Comparison(HEAD, (FARMS, FARMS), whole=100)


def test_an_unknown_symbol_is_refused_and_the_known_are_named() -> None:
    with pytest.raises(ValueError, match=r"no symbol 'cow', known: person, farm"):
        Isotype(HEAD, (Figures("Kühe", Quantity("5", 5), "cow"),), 1, "Ein Zeichen steht für 1.")


def test_too_many_figures_are_refused() -> None:
    with pytest.raises(ValueError, match="more than 240 figures"):
        Isotype(HEAD, (Figures("Leute", Quantity("241", 241), "person"),), 1, "Ein Zeichen steht für 1.")
    assert Isotype(HEAD, (Figures("Leute", Quantity("240", 240), "person"),), 1, "Ein Zeichen steht für 1.")


@pytest.mark.parametrize("each", [0, -10])
def test_a_figure_stands_for_something(each: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Isotype(HEAD, (Figures("Leute", Quantity("5", 5), "person"),), each, "Ein Zeichen")


def test_a_share_above_the_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Share(HEAD, "grün", Quantity("101 %", Fraction(101, 100)), "Ein Kästchen")


def test_an_open_share_is_refused() -> None:
    with pytest.raises(ValueError, match="give high=1"):
        Share(HEAD, "grün", Quantity("mindestens 40 %", Fraction(2, 5), is_open=True), "Ein Kästchen")


def test_a_span_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        Span(date(2020, 1, 2), date(2020, 1, 1), "2020")


def test_the_middle_of_a_year_is_the_turn_to_july() -> None:
    span = Span(date(2021, 1, 1), date(2021, 12, 31), "2021")
    assert date.fromordinal(int(span.middle)) == date(2021, 7, 2)


def test_points_out_of_order_are_refused() -> None:
    late, early = (
        Point(Span(date(year, 1, 1), date(year, 12, 31), str(year)), Quantity("5", 5)) for year in (2020, 2019)
    )
    with pytest.raises(ValueError, match="in order of time"):
        Line("Höfe", (late, early))
    with pytest.raises(ValueError, match="in order of time"):
        Line("Höfe", (late, late))
    assert Line("Höfe", (early, late))


def test_a_chart_without_source_is_refused() -> None:
    with pytest.raises(ValueError, match="without a source"):
        Credit((), "", "Dortmund belegt", "CC BY 4.0")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/"])
def test_a_source_links_only_to_pages(url: str) -> None:
    with pytest.raises(ValueError, match="not the address of a source"):
        SourceLine("Stadt Dortmund", url)


def test_a_table_row_is_as_long_as_the_header() -> None:
    with pytest.raises(ValueError, match="expected 2 cells, found 1"):
        ChartTable("Höfe", ("Was", "Wert"), (("Höfe",),))


OWN = Ranked(1, 1, "1.", "Höfe", Quantity("102", 102), is_own=True)
OTHER = Ranked(2, 2, "2.", "Zechen", Quantity("2", 2))
DAY = Ranked(2, 2, "2.", "Zechen", when=Span(date(1987, 3, 31), date(1987, 3, 31), "31. März 1987"))


@pytest.mark.parametrize(("best", "worst"), [(0, 1), (2, 1)])
def test_a_place_is_one_or_worse(best: int, worst: int) -> None:
    with pytest.raises(ValueError, match="places from"):
        Ranked(best, worst, "1.", "Höfe", Quantity("102", 102))


def test_a_row_is_ranked_by_a_quantity_or_by_a_day() -> None:
    for more in ({}, {"quantity": Quantity("102", 102), "when": DAY.when}):
        with pytest.raises(ValueError, match="a quantity or a day, and not both"):
            Ranked(1, 1, "1.", "Höfe", **more)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ((OWN,), "2 to 40 rows"),
        ((OWN, *(OTHER,) * 40), "2 to 40 rows"),
        ((OWN, DAY), "no common scale"),
        ((OTHER, OTHER), "about one of its rows"),
        ((OWN, OWN), "about one of its rows"),
    ],
)
def test_a_ranking_that_cannot_be_read_is_refused(rows: tuple[Ranked, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Ranking(HEAD, rows, "Höfe · größter Wert zuerst", "Die Liste ist vollständig.")
