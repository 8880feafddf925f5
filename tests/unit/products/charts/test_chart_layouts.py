"""Labels never collide and never leave the frame; lengths are true to numbers; gaps and breaks are seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from types import ModuleType

import pytest
from brandhub.products.charts.axes import cut_out
from brandhub.products.charts.bars import HAIR
from brandhub.products.charts.comparisons import ComparisonLayout, layout_comparison
from brandhub.products.charts.credits import Credit, SourceLine
from brandhub.products.charts.drawing import Layout, layout_chart
from brandhub.products.charts.formats import NARROW, WIDE, Format
from brandhub.products.charts.isotypes import layout_isotype
from brandhub.products.charts.kinds import (
    SYMBOL_WIDTHS,
    Bar,
    Chart,
    Comparison,
    Crossing,
    Figures,
    Head,
    Isotype,
    Line,
    Point,
    Ranked,
    Ranking,
    Series,
    Share,
    Span,
    Threshold,
)
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.placement import Place, Surroundings, crosses
from brandhub.products.charts.quantities import Quantity
from brandhub.products.charts.rankings import layout_ranking
from brandhub.products.charts.series import SeriesLayout, layout_series
from brandhub.products.charts.shapes import Rect, Segment, Spot, TextLine
from brandhub.products.charts.shares import layout_share
from brandhub.products.charts.sheets import MARGIN, layout_sheet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

HEAD = Head("probe", "Probe", "Probe.", "de")
FORMS = (NARROW, WIDE)
PLUS = 13
"""Width of the plus that `isotype.svg.jinja` draws for an open end."""
TOUCH = 0.1
"""Coordinates are rounded to hundredths; boxes may share that much."""

words = st.text("abcdefghijklmnopqrstuvwxyzäöüßABCÄÖÜ0123456789 -–%", min_size=1, max_size=60).filter(str.strip)
numbers = st.one_of(st.just(Decimal(0)), st.decimals(0, 10**6, places=2), st.decimals(0, 1, places=2))


@st.composite
def quantities(draw: st.DrawFn, *, may_be_open: bool = True, most: int | None = None) -> Quantity:
    """A quantity with an interval, sometimes of no width, sometimes open."""
    source = numbers if most is None else st.decimals(0, most, places=2)
    low, value, high = sorted(draw(st.lists(source, min_size=3, max_size=3)))
    is_exact = draw(st.booleans())
    text = draw(words)
    if is_exact:
        return Quantity(text, value)
    return Quantity(text, value, low, high, is_open=may_be_open and draw(st.booleans()))


bars = st.builds(
    Bar, label=words, quantity=quantities(), note=st.one_of(st.just(""), words), is_emphasised=st.booleans()
)
comparisons = st.builds(Comparison, st.just(HEAD), st.lists(bars, min_size=2, max_size=6).map(tuple))
isotypes = st.builds(
    Isotype,
    st.just(HEAD),
    st.lists(
        st.builds(
            Figures,
            words,
            quantities(most=1200),
            st.sampled_from(sorted(SYMBOL_WIDTHS)),
            st.one_of(st.just(""), words),
            st.booleans(),
        ),
        min_size=1,
        max_size=4,
    ).map(tuple),
    st.sampled_from([5, 10, 50]),
    words,
)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """A line of one to eight points with spans of all lengths, some breaks, some intervals."""
    day = draw(st.dates(date(1850, 1, 1), date(2020, 1, 1)))
    points = []
    for _ in range(draw(st.integers(1, 8))):
        end = day + timedelta(days=draw(st.sampled_from([0, 0, 364, 1400])))
        note = draw(st.sampled_from(["", "", "", "neue Zählweise"]))
        points.append(Point(Span(day, end, draw(words)), draw(quantities()), note))
        day = end + timedelta(days=draw(st.sampled_from([1, 365, 366, 4000])))
    return Line(draw(words), tuple(points))


@st.composite
def series(draw: st.DrawFn) -> Series:
    """One or two lines, sometimes with a crossing, sometimes without zero."""
    found = draw(st.lists(lines(), min_size=1, max_size=2))
    crossing = None
    if draw(st.booleans()):
        span = found[0].points[0].when
        crossing = Crossing(Span(span.start, span.end, ""), draw(words))
    return Series(HEAD, tuple(found), str, crossing, is_from_zero=draw(st.booleans()))


@st.composite
def shares(draw: st.DrawFn) -> Share:
    low, value, high = sorted(draw(st.lists(st.fractions(0, 1), min_size=3, max_size=3)))
    return Share(HEAD, draw(words), Quantity(draw(words), value, low, high), draw(words), draw(words))


@st.composite
def rankings(draw: st.DrawFn) -> Ranking:
    """Two to nine rows in order, of quantities or of days, with shared places, places left open and gaps."""
    count = draw(st.integers(2, 9))
    own = draw(st.integers(0, count - 1))
    are_days = draw(st.booleans())
    rows, best = [], 1
    for index in range(count):
        best += draw(st.sampled_from([0, 1, 1, 12])) if index else 0
        worst = best + draw(st.sampled_from([0, 0, 2]))
        day = draw(st.dates(date(1850, 1, 1), date(2020, 1, 1)))
        span = Span(day, day + timedelta(days=draw(st.sampled_from([0, 364, 9000]))), draw(words))
        rows.append(
            Ranked(
                best,
                worst,
                f"{best}.–{worst}." if worst > best else f"{best}.",
                draw(words),
                None if are_days else draw(quantities()),
                span if are_days else None,
                draw(st.one_of(st.just(""), words)),
                is_own=index == own,
                left_out=draw(st.sampled_from([0, 0, 0, 7])),
            )
        )
    return Ranking(HEAD, tuple(rows), draw(words), draw(words), "", draw(st.sampled_from([0, 3])))


def all_texts(layout: Layout) -> list[TextLine]:
    legend = layout.legend.texts if isinstance(layout, SeriesLayout) else ()
    return [*layout.texts, *layout.key.texts, *legend]


def assert_texts_are_free(texts: Sequence[TextLine], width: float, height: float, face: Typeface) -> None:
    boxes = [(text, text.box(face)) for text in texts]
    for text, box in boxes:
        assert box.x >= -TOUCH, text
        assert box.right <= width + TOUCH, text
        assert box.y >= -TOUCH, text
        assert box.bottom <= height + TOUCH, text
    for (one, one_box), (other, other_box) in combinations(boxes, 2):
        assert not one_box.overlaps(other_box, gap=-TOUCH), (one, other)


def layout(chart: Chart, face: Typeface, samples: ModuleType, form: Format) -> Layout:
    return layout_chart(chart, face, samples.WORDS["de"], form)[1]


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
@given(chart=st.one_of(comparisons, isotypes, series(), shares(), rankings()))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_covers_another_or_leaves_the_frame(
    form: Format, chart: Chart, face: Typeface, samples: ModuleType
) -> None:
    found = layout(chart, face, samples, form)
    assert_texts_are_free(all_texts(found), found.width, found.height, face)


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
def test_no_text_of_a_sample_covers_another(form: Format, face: Typeface, samples: ModuleType) -> None:
    for chart in samples.every_chart().values():
        found = layout(chart, face, samples, form)
        assert_texts_are_free(all_texts(found), found.width, found.height, face)


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
@given(chart=comparisons)
@settings(max_examples=60, deadline=None)
def test_bars_are_as_long_as_their_numbers(
    form: Format, chart: Comparison, face: Typeface, samples: ModuleType
) -> None:
    found = layout_comparison(chart, face, samples.WORDS["de"], form)
    longest = max(bar.quantity.highest for bar in chart.bars)
    ends = []
    for bar, drawn in zip(chart.bars, found.bars, strict=True):
        rects = [rect for rect in (drawn.certain, drawn.possible) if rect]
        ends.append(max((rect.right for rect in rects), default=found.zeros[0].x1) - found.zeros[0].x1)
        assert all(rect.right <= found.width for rect in rects)
        assert (drawn.arrow is not None) == bar.quantity.is_open
        assert (drawn.whisker is not None) == bar.quantity.has_range
    for bar, end in zip(chart.bars, ends, strict=True):
        exact = float(bar.quantity.highest / longest) * max(ends) if longest else 0
        least = HAIR if bar.quantity.highest else 0
        assert end == pytest.approx(max(exact, least), abs=0.1)


def test_values_that_need_more_room_than_bars_stand_with_the_labels(face: Typeface, samples: ModuleType) -> None:
    for form in FORMS:
        found = layout(samples.long_values(), face, samples, form)
        assert isinstance(found, ComparisonLayout)
        assert found.bars[0].certain is not None
        assert found.bars[0].certain.width > 0.4 * (found.width - found.zeros[0].x1)
        assert all(text.x == 0 for text in found.texts)


def test_a_whole_frames_every_bar_alike(face: Typeface, samples: ModuleType) -> None:
    found = layout(samples.green_shares(), face, samples, WIDE)
    assert isinstance(found, ComparisonLayout)
    wholes = {bar.whole.width for bar in found.bars if bar.whole}
    assert len(wholes) == 1
    shown = [bar.certain.width for bar in found.bars if bar.certain]
    assert shown == pytest.approx([whole * part for whole in wholes for part in (0.394, 0.49, 0.707)], abs=0.02)


@given(chart=isotypes)
@settings(max_examples=40, deadline=None)
def test_figures_add_up_to_the_quantity(chart: Isotype, face: Typeface, samples: ModuleType) -> None:
    for form in FORMS:
        found = layout_isotype(chart, face, samples.WORDS["de"], form)
        for row, drawn in zip(chart.rows, found.rows, strict=True):
            width = SYMBOL_WIDTHS[row.symbol]
            certain = sum(figure.certain for figure in drawn.figures) / width
            possible = sum(figure.possible for figure in drawn.figures) / width
            assert certain == pytest.approx(float(row.quantity.lowest / chart.each), abs=0.05 * len(drawn.figures))
            assert possible == pytest.approx(float(row.quantity.highest / chart.each), abs=0.05 * len(drawn.figures))
            assert drawn.is_slot == (row.quantity.highest == 0)
            assert (drawn.plus is not None) == row.quantity.is_open
            assert all(figure.x + width <= found.width + TOUCH for figure in drawn.figures)
            assert drawn.plus is None or drawn.plus.x + PLUS <= found.width + TOUCH
            assert all(figure.y + 24 <= found.height for figure in drawn.figures)


def test_zero_is_one_empty_slot(face: Typeface, samples: ModuleType) -> None:
    found = layout_isotype(samples.farms_and_pits(), face, samples.WORDS["de"], WIDE)
    slot = found.rows[1]
    assert slot.is_slot
    assert [(figure.certain, figure.possible, figure.is_whole) for figure in slot.figures] == [(0, 0, False)]


@given(chart=shares())
@settings(max_examples=60, deadline=None)
def test_squares_add_up_to_the_share(chart: Share, face: Typeface, samples: ModuleType) -> None:
    found = layout_share(chart, face, samples.WORDS["de"], WIDE)
    certain = len(found.certain) + sum(piece.width for piece in found.certain_pieces) / found.square
    possible = sum(piece.width for piece in found.possible_pieces) / found.square
    assert certain == pytest.approx(float(chart.quantity.lowest * 100), abs=0.01)
    assert certain + possible == pytest.approx(float(chart.quantity.highest * 100), abs=0.2)
    assert len(found.certain) + len(found.empty) == 100


def yearly(*years: int, break_before: int | None = None) -> Line:
    return Line(
        "Höfe",
        tuple(
            Point(
                Span(date(year, 12, 31), date(year, 12, 31), str(year)),
                Quantity(str(year % 7), year % 7),
                "neu gezählt" if year == break_before else "",
            )
            for year in years
        ),
    )


def test_missing_years_are_dashed(face: Typeface, samples: ModuleType) -> None:
    chart = Series(HEAD, (yearly(2010, 2011, 2012, 2015, 2016),), str)
    found = layout_series(chart, face, samples.WORDS["de"], WIDE)
    assert [(len(run.spots), run.is_dashed) for run in found.lines[0].runs] == [
        (3, False),
        (2, True),
        (2, False),
    ]
    assert any(sample.kind == "dashed" for sample in found.key.samples)


def test_a_usual_distance_of_years_is_not_a_gap(face: Typeface, samples: ModuleType) -> None:
    chart = Series(HEAD, (yearly(2010, 2015, 2020),), str, years_between=5)
    found = layout_series(chart, face, samples.WORDS["de"], WIDE)
    assert [run.is_dashed for run in found.lines[0].runs] == [False]
    assert not found.key.samples


def test_series_with_one_window_have_one_axis_of_time(face: Typeface, samples: ModuleType) -> None:
    window = (date(1990, 1, 1), date(2020, 12, 31))
    early, late = (
        layout_series(Series(HEAD, (yearly(*years),), str, window=window), face, samples.WORDS["de"], NARROW)
        for years in ((1990, 2000, 2010), (2000, 2010, 2020))
    )
    shared = [(marker.x - early.plot.x) / early.plot.width for marker in early.lines[0].markers[1:]]
    again = [(marker.x - late.plot.x) / late.plot.width for marker in late.lines[0].markers[:2]]
    assert shared == pytest.approx(again, abs=0.002)
    assert early.lines[0].markers[-1].x < early.plot.right - early.plot.width / 5, "nothing is known after 2010"


def test_a_break_interrupts_the_line_and_is_marked(face: Typeface, samples: ModuleType) -> None:
    chart = Series(HEAD, (yearly(2010, 2011, 2012, 2013, break_before=2012),), str)
    found = layout_series(chart, face, samples.WORDS["de"], WIDE)
    assert [len(run.spots) for run in found.lines[0].runs] == [2, 2]
    before, after = found.lines[0].markers[1].x, found.lines[0].markers[2].x
    assert [before < mark.x1 < after for mark in found.breaks] == [True]
    assert [text.text for text in found.key.texts] == ["neu gezählt"]


def test_spans_have_whiskers_and_inexact_values_are_hollow(face: Typeface, samples: ModuleType) -> None:
    found = layout_series(samples.steel_and_professors(), face, samples.WORDS["de"], WIDE)
    sixties, before, *_ = found.lines[0].markers
    assert sixties.span is not None
    assert sixties.span.x1 < sixties.x < sixties.span.x2
    assert not sixties.is_exact
    assert before.span is None
    assert before.is_exact
    assert found.lines[1].markers[0].is_open


def test_a_year_is_the_grain_of_time_and_has_no_whisker(face: Typeface, samples: ModuleType) -> None:
    found = layout_series(samples.one_point(), face, samples.WORDS["de"], WIDE)
    assert found.lines[0].markers[0].span is None


def test_a_threshold_lies_on_the_axis_and_is_explained(face: Typeface, samples: ModuleType) -> None:
    chart = Series(HEAD, (yearly(2010, 2011),), str, threshold=Threshold(20, "Vergleichswert: 20"))
    found = layout_series(chart, face, samples.WORDS["de"], NARROW)
    assert found.threshold is not None
    assert found.threshold.y1 == pytest.approx(found.plot.y, abs=0.1)
    assert [text.text for text in found.key.texts] == ["Vergleichswert: 20"]


def test_counted_things_have_no_parts_on_the_axis(face: Typeface, samples: ModuleType) -> None:
    points = (Point(Span(date(2020, 1, 1), date(2020, 1, 1), "2020"), Quantity("1", 1)),)
    for is_whole, expected in ((True, ["0", "1"]), (False, ["0", "0.5", "1"])):
        chart = Series(HEAD, (Line("Zechen", points),), str, is_whole=is_whole)
        found = layout_series(chart, face, samples.WORDS["de"], NARROW)
        assert [text.text for text in found.axes.texts if text.anchor == "end"] == expected


def test_a_crossing_is_named_at_its_band_or_in_the_key(face: Typeface, samples: ModuleType) -> None:
    for form in FORMS:
        found = layout_series(samples.steel_and_professors(), face, samples.WORDS["de"], form)
        assert found.crossing is not None
        assert found.plot.x < found.crossing.x < found.crossing.right < found.plot.right
        shown = " ".join(text.text for text in (*found.texts, *found.key.texts))
        assert "ab hier mehr Studierende" in shown


def test_an_axis_that_does_not_begin_at_zero_says_so(face: Typeface, samples: ModuleType) -> None:
    cut = layout_series(samples.population_cut(), face, samples.WORDS["de"], WIDE)
    assert cut.is_cut
    assert cut.key.texts[0].text == "Die Achse beginnt nicht bei null."
    assert not layout_series(samples.population(), face, samples.WORDS["de"], WIDE).is_cut


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
def test_first_and_last_values_are_named(form: Format, face: Typeface, samples: ModuleType) -> None:
    for chart in samples.every_chart().values():
        if isinstance(chart, Series):
            texts = [text.text for text in layout_series(chart, face, samples.WORDS["de"], form).texts]
            for line in chart.lines:
                assert line.points[0].quantity.text in texts
                assert line.points[-1].quantity.text in texts


@given(chart=series())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_markers_stay_in_the_plot_and_follow_time_and_value(chart: Series, face: Typeface, samples: ModuleType) -> None:
    found = layout_series(chart, face, samples.WORDS["de"], NARROW)
    for line, drawn in zip(chart.lines, found.lines, strict=True):
        xs = [marker.x for marker in drawn.markers]
        assert xs == sorted(xs)
        for point, marker in zip(line.points, drawn.markers, strict=True):
            assert found.plot.x <= marker.x <= found.plot.right
            assert found.plot.y - 0.01 <= marker.y <= found.plot.bottom + 0.01
            assert marker.is_exact == point.quantity.is_exact


def test_a_label_keeps_clear_of_markers(face: Typeface, samples: ModuleType) -> None:
    for chart in samples.every_chart().values():
        if isinstance(chart, Series):
            found = layout_series(chart, face, samples.WORDS["de"], NARROW)
            spots = [(marker.x, marker.y) for line in found.lines for marker in line.markers]
            boxes = [text.box(face) for text in found.texts]
            assert not [(x, y) for x, y in spots for box in boxes if box.x < x < box.right and box.y < y < box.bottom]


def test_a_label_rather_moves_than_covers_a_line() -> None:
    free = Surroundings(Rect(0, 0, 200, 200))
    assert free.place(Spot(100, 100), 40, 20) == Place(Rect(80, 71, 40, 20), "middle")
    crossed = Surroundings(Rect(0, 0, 200, 200), lines=[Segment(0, 80, 200, 80)])
    assert crossed.place(Spot(100, 100), 40, 20) == Place(Rect(109, 90, 40, 20), "start")


def test_a_label_without_room_is_left_out() -> None:
    narrow = Surroundings(Rect(0, 0, 30, 200))
    assert narrow.place(Spot(15, 100), 40, 20) is None
    taken = Surroundings(Rect(0, 0, 200, 200), taken=[Rect(0, 0, 200, 200)])
    assert taken.place(Spot(100, 100), 40, 20) is None


def test_a_plus_stands_in_the_line_of_its_figures(face: Typeface, samples: ModuleType) -> None:
    found = layout_isotype(samples.all_symbols(), face, samples.WORDS["de"], NARROW)
    for row in found.rows:
        assert row.plus is not None
        assert row.plus.y == row.figures[-1].y + 12
        assert row.plus.x > row.figures[-1].x


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
@given(title=words, source=words)
@settings(max_examples=40, deadline=None)
def test_a_sheet_frames_its_texts(form: Format, title: str, source: str, face: Typeface, samples: ModuleType) -> None:
    credit = Credit((SourceLine(source * 3),), "Stand: 2020", "Dortmund belegt", "CC BY 4.0")
    head = Head("probe", title * 3, "Probe.", "de")
    sheet = layout_sheet(head, credit, samples.WORDS["de"], form.width, 100, face)
    assert_texts_are_free(sheet.texts, sheet.width - MARGIN, sheet.height, face)
    drawing = Rect(sheet.x, sheet.y, form.width, 100)
    assert not [text for text in sheet.texts if text.box(face).overlaps(drawing)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (Segment(0, 5, 20, 5), True),
        (Segment(0, 0, 20, 10), True),
        (Segment(6, 6, 7, 7), True),
        (Segment(5, 0, 5, 20), True),
        (Segment(0, 11, 20, 11), False),
        (Segment(0, 8, 8, 16), False),
        (Segment(3, 0, 3, 20), False),
    ],
)
def test_a_line_meets_a_box(line: Segment, expected: bool) -> None:
    assert crosses(line, Rect(5, 5, 5, 5)) is expected


def test_a_grid_line_stops_at_labels() -> None:
    line = Segment(0, 10, 100, 10)
    pieces = cut_out(line, [Rect(60, 5, 10, 10), Rect(20, 5, 10, 10), Rect(80, 50, 10, 10)])
    assert [(piece.x1, piece.x2) for piece in pieces] == [(0, 18), (32, 58), (72, 100)]
    assert list(cut_out(line, [Rect(-5, 5, 200, 10)])) == []


def test_one_point_stands_in_the_middle(face: Typeface, samples: ModuleType) -> None:
    found = layout_series(samples.one_point(), face, samples.WORDS["de"], WIDE)
    marker = found.lines[0].markers[0]
    assert marker.x == pytest.approx(found.plot.x + found.plot.width / 2, abs=0.1)
    assert found.lines[0].runs == ()


def test_an_exact_fraction_cuts_a_square_exactly(face: Typeface, samples: ModuleType) -> None:
    chart = Share(HEAD, "grün", Quantity("ein Achtel", Fraction(1, 8)), "Ein Kästchen")
    found = layout_share(chart, face, samples.WORDS["de"], WIDE)
    assert len(found.certain) == 12
    assert [piece.width for piece in found.certain_pieces] == [found.square / 2]


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
@given(chart=rankings())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_row_of_a_ranking_keeps_its_order_inside_the_frame(
    form: Format, chart: Ranking, face: Typeface, samples: ModuleType
) -> None:
    found = layout_ranking(chart, face, samples.WORDS["de"], form)
    marks = [bar.certain or bar.possible for bar in found.bars] or [Rect(dot.x, dot.y, 0, 0) for dot in found.dots]
    assert len(found.bars) + len(found.dots) == len(chart.rows)
    tops = [mark.y for mark in marks if mark]
    assert tops == sorted(set(tops))
    for mark in marks:
        assert mark is None or (mark.x >= 0 and mark.right <= found.width)
    names = [text for text in found.texts if text.anchor == "end"]
    assert [text.text for text in names] == [row.place for row in chart.rows]
    own = next(text for text, row in zip(names, chart.rows, strict=True) if row.is_own)
    assert own.is_bold
    box = own.box(face)
    assert box.y <= found.pointer.y <= box.bottom
    assert found.pointer.x <= box.x + TOUCH


@pytest.mark.parametrize("form", FORMS, ids=["narrow", "wide"])
def test_who_shares_a_place_is_bracketed_and_an_open_order_is_told(
    form: Format, face: Typeface, samples: ModuleType
) -> None:
    found = layout_ranking(samples.towns(), face, samples.WORDS["de"], form)
    assert [tie.is_open for tie in found.ties] == [False, True]
    shared, unsure = found.ties
    places = {text.text: text for text in found.texts if text.anchor == "end"}
    assert shared.line.y2 < unsure.line.y1
    assert shared.line.y1 > places["1."].y
    assert unsure.line.y2 < places["18."].y
    key = [text.text for text in found.key.texts]
    assert "teilen sich einen Platz" in key
    assert "Reihenfolge nicht sicher" in key
    texts = [text.text for text in found.texts]
    assert "… 12 ausgelassen" in texts
    assert "… 7 ausgelassen" in texts


def test_days_lie_on_their_line_in_order_of_time(face: Typeface, samples: ModuleType) -> None:
    found = layout_ranking(samples.closings(), face, samples.WORDS["de"], WIDE)
    first, second = found.dots
    assert first.x < second.x
    assert first.is_own
    assert first.span is not None  # somewhere in that year
    assert second.span is None
    assert [(track.x1, track.x2) for track in found.tracks] == [(found.tracks[0].x1, found.tracks[0].x2)] * 2
