"""Facts and claims become charts that show their intervals and claim nothing that was not proven."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.models.rankings import Ranking as RankingClaim
from brandhub.products.charts.formats import WIDE
from brandhub.products.charts.from_hub import claim_chart, credit_of, fact_chart
from brandhub.products.charts.from_standings import ranking_chart
from brandhub.products.charts.kinds import Chart, Comparison, Isotype, Ranking, Series, Share
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.series import layout_series
from brandhub.whole.hub import Hub

TUNNELS = """
stollen:
  status: published
  label: {de: Stollen, en: Tunnels}
  noun: {de: {many: Stollen}, en: {many: tunnels}}
  topic: berg
  unit: hoefe
  area: nachbarstadt
  basis: betriebe
  definition: {de: Offene Stollen., en: Open tunnels.}
  owner: beispielamt
  policy: keep
  breaks:
    - {at: 2012, reason: {de: Neue Zählweise., en: New way of counting.}}
  observations:
    - {as-of: 2010, value: 5, source: zaehlung}
    - {as-of: 2011, kind: about, value: 5, tolerance: 2, source: zaehlung}
    - {as-of: 2014, kind: between, low: 2, high: 4, source: zaehlung}
    - {as-of: since-2015-03-31, value: 0, source: zaehlung}
"""
APART = """
stollen-und-hoefe:
  status: examined
  topic: berg
  operator: fewer-than
  left: {fact: stollen, as-of: 2014}
  right: {fact: hoefe, as-of: 2014}
  expect: not-comparable
  question: {de: Gibt es weniger Stollen als Höfe?, en: Are there fewer tunnels than farms?}
"""
LISTS = """
zaehlungen:
  status: published
  label: {de: Zählungen, en: Counts}
  among: {de: Zählungen, en: counts}
  members:
    - {fact: stollen, as-of: 2010}
    - {fact: stollen, as-of: 2011, name: {de: Nachzählung, en: Recount}}
schliessungen:
  status: published
  label: {de: Schließungen, en: Closings}
  among: {de: Schließungen, en: closings}
  complete:
    reason: {de: Die Quelle führt sie in einer Tabelle auf., en: The source lists them in a table.}
    source: zaehlung
  members:
    - {event: feld-schliesst, name: {de: Feld, en: Feld}}
    - {event: letzter-stollen, name: {de: Stollen, en: Tunnel}}
"""
CLOSING = """
feld-schliesst:
  status: published
  date: 1985
  label: {de: Feld schließt, en: Feld closes}
  text: {de: Das Feld schließt., en: The field closes.}
  sources: [chronik]
  topic: berg
"""
RANKS = """
zaehlung-im-jahr:
  status: examined
  topic: berg
  operator: largest
  list: zaehlungen
  subject: {fact: stollen, as-of: 2011}
  date-tolerance: 2 years
  expect: undecidable
  question: {de: Welche Zählung liegt vorn?, en: Which count leads?}
zuerst-geschlossen:
  status: published
  topic: berg
  operator: first
  list: schliessungen
  subject: {event: feld-schliesst}
  wording:
    de: "{name} schloss {subject.when} als {rank} {among}."
    en: "{subject.when}, {name} closed as the {rank} {among}."
  question: {de: Was schloss wann?, en: What closed when?}
"""
SINCE = """
mehr-beschaeftigte-als-pendler:
  status: examined
  topic: berg
  operator: since
  relation: more-than
  left: {fact: beschaeftigte}
  right: {fact: pendler}
  from: 2010
  expect: undecidable
  question: {de: Seit wann gibt es mehr Beschäftigte?, en: Since when have there been more staff?}
"""


@pytest.fixture
def hub(project: Any, inspect: Callable[..., Any]) -> Hub:
    """The sample project, with a fact that has every kind of value and a claim that compares the incomparable."""
    project.append("data/facts/berg.yml", TUNNELS).append("data/claims.yml", APART + SINCE + RANKS)
    project.write("data/lists.yml", LISTS).append("data/timeline.yml", CLOSING)
    found = inspect(project).public
    assert found is not None
    return found


def drawn(hub: Hub, catalogues: dict[str, Catalogue], key: str, language: str = "de", form: str | None = None) -> Chart:
    chart = (
        fact_chart(hub, key, catalogues[language])
        if key in hub.series
        else claim_chart(hub, key, catalogues[language], form)
    )
    assert chart is not None
    return chart[0]


def test_a_fact_is_a_course_with_its_intervals(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "stollen")
    assert isinstance(chart, Series)
    points = chart.lines[0].points
    assert [point.quantity.text for point in points] == ["5", "rund 5", "2 bis 4", "0 – keine"]
    assert [(point.quantity.lowest, point.quantity.highest) for point in points] == [(5, 5), (3, 7), (2, 4), (0, 0)]
    assert [point.break_note for point in points] == ["", "", "Neue Zählweise.", ""]
    assert [point.when.text for point in points] == ["2010", "2011", "2014", "seit 31. März 2015"]
    assert points[3].when.start == points[3].when.end
    assert chart.is_whole


def test_a_description_says_every_value_with_label_and_date(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    assert drawn(hub, catalogues, "hoefe").head.description == "Höfe: 110 (2010); Höfe: 102 (2014)."
    assert drawn(hub, catalogues, "hoefe", "en").head.description == "Farms: 110 (2010); Farms: 102 (2014)."


def test_guests_of_a_month_are_no_course_with_those_of_a_year(
    project: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue]
) -> None:
    assert fact_chart(inspect(project).public, "gaeste", catalogues["de"]) is not None
    value = "    - {as-of: 2014, value: 1050, source: zaehlung}\n"
    project.edit("data/facts/berg.yml", value, value + value.replace("2014", "2015-03").replace("1050", "90"))
    assert fact_chart(inspect(project).public, "gaeste", catalogues["de"]) is None


def test_what_lies_below_zero_is_a_course_around_it_and_no_bars(
    project: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue], face: Typeface
) -> None:
    project.edit(
        "data/terms.yml",
        "prozent: {label: {de: Prozent, en: per cent}, whole: false}",
        "prozent: {label: {de: Prozent, en: per cent}, whole: false, signed: true}",
    )
    project.edit("data/facts/land.yml", "value: 28, source", "value: -4.5, source")
    chart = drawn(inspect(project).public, catalogues, "feldanteil")
    assert isinstance(chart, Series)
    assert [point.quantity.text for point in chart.lines[0].points] == ["30,8 Prozent", "−4,5 Prozent"]
    layout = layout_series(chart, face, catalogues["de"].messages, WIDE)
    before, after = layout.lines[0].markers
    assert before.y < layout.axes.zero.y1 < after.y < layout.plot.bottom


def test_some_and_none_are_not_a_course(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    assert fact_chart(hub, "bergleute", catalogues["de"]) is None


def test_a_comparison_is_bars_with_the_subject_emphasised(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "bauern-und-bergleute")
    assert isinstance(chart, Comparison)
    farmers, miners = chart.bars
    assert (farmers.label, farmers.quantity.text, farmers.note) == ("Bäuerinnen und Bauern", "mindestens 102", "2014")
    assert farmers.quantity.is_open
    assert farmers.is_emphasised
    assert (miners.quantity.text, miners.quantity.value) == ("0 – keine", 0)
    assert chart.head.title == hub.sentence("bauern-und-bergleute", "de", "headline")


def test_a_comparison_may_be_figures(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "bauern-und-bergleute", form="isotype")
    assert isinstance(chart, Isotype)
    assert [row.symbol for row in chart.rows] == ["person", "person"]
    assert (chart.each, chart.each_text) == (2, "Ein Zeichen steht für 2 Personen.")


def test_the_incomparable_is_not_drawn_side_by_side(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    assert hub.proofs["stollen-und-hoefe"].verdict == "not-comparable"
    assert claim_chart(hub, "stollen-und-hoefe", catalogues["de"]) is None


def test_a_share_is_exact_and_said_as_the_claim_says_it(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "von-ausserhalb")
    assert isinstance(chart, Share)
    part = hub.proofs["von-ausserhalb"].inputs["part"].interval
    assert part.high is not None
    assert part.low < 400 < part.high
    assert chart.quantity.text == "rund 33 von 100"
    found = (chart.quantity.lowest, chart.quantity.value, chart.quantity.highest)
    assert found == (part.low / 1200, Fraction(400, 1200), part.high / 1200)


def test_a_trend_shows_the_time_between_its_dates(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "felder-rueckgang")
    assert isinstance(chart, Series)
    assert [point.quantity.text for point in chart.lines[0].points] == ["30,8 Prozent", "28 Prozent"]
    assert not chart.is_whole


def test_a_since_against_a_number_shows_the_number(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "gaeste-tausend", "en")
    assert isinstance(chart, Series)
    assert chart.threshold is not None
    assert (chart.threshold.value, chart.threshold.text) == (1000, "Value to compare with: 1,000")
    assert len(chart.lines) == 1


def test_a_since_between_two_facts_shows_both_and_no_turn_unless_proven(
    hub: Hub, catalogues: dict[str, Catalogue]
) -> None:
    chart = drawn(hub, catalogues, "mehr-beschaeftigte-als-pendler")
    assert isinstance(chart, Series)
    assert [line.name for line in chart.lines] == ["Beschäftigte", "Pendlerinnen und Pendler"]
    assert (chart.crossing, chart.threshold) == (None, None)


def test_none_since_shows_what_was_and_an_empty_slot(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = drawn(hub, catalogues, "keine-bergleute")
    assert isinstance(chart, Isotype)
    assert [(row.label, row.quantity.text) for row in chart.rows] == [
        ("1986", "mindestens 1"),
        ("seit 31. März 1987", "0 – keine"),
    ]
    assert [row.is_emphasised for row in chart.rows] == [False, True]
    assert chart.each_text == "Jedes Zeichen zählt eins."


def test_a_claim_that_may_not_be_said_is_headed_by_its_question(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    assert drawn(hub, catalogues, "hoefe-zuwachs").head.title == "Gibt es neue Höfe?"


def test_a_claim_against_a_plain_number_has_nothing_to_draw(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    assert claim_chart(hub, "alte-bauern", catalogues["de"]) is None


def test_credit_names_every_source_once(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    chart = fact_chart(hub, "stollen", catalogues["de"])
    assert chart is not None
    credit = credit_of(hub, chart[1], "de", "")
    assert len(credit.sources) == 1
    assert credit.sources[0].text.startswith(hub.sources["zaehlung"].producer)
    assert credit.licence == "Offene Lizenz"  # the licence that the site names


def test_a_rank_shows_everybody_with_places_and_what_the_list_is_worth(
    hub: Hub, catalogues: dict[str, Catalogue]
) -> None:
    chart = drawn(hub, catalogues, "zaehlung-im-jahr")
    assert isinstance(chart, Ranking)
    assert [(row.place, row.label, row.text, row.note, row.is_own) for row in chart.rows] == [
        ("1.–2.", "2010", "5", "", False),
        ("1.–2.", "Nachzählung", "rund 5", "2011", True),
    ]
    assert chart.order == "Höfe · größter Wert zuerst"
    assert chart.unit == "Höfe"
    assert chart.remark == "Die Liste ist nicht vollständig: Die Plätze gelten nur unter den Genannten."
    assert chart.head.description == (
        "Höfe · größter Wert zuerst. 1.–2. 2010: 5; 1.–2. Nachzählung: rund 5 (2011)."
        " Die Liste ist nicht vollständig: Die Plätze gelten nur unter den Genannten."
    )
    english = drawn(hub, catalogues, "zaehlung-im-jahr", "en")
    assert isinstance(english, Ranking)
    assert [row.place for row in english.rows] == ["1–2", "1–2"]


def test_a_rank_of_events_shows_their_days_and_names_their_sources(hub: Hub, catalogues: dict[str, Catalogue]) -> None:
    draft = claim_chart(hub, "zuerst-geschlossen", catalogues["de"])
    assert draft is not None
    chart, sources = draft
    assert isinstance(chart, Ranking)
    assert [(row.place, row.label, row.text, row.quantity) for row in chart.rows] == [
        ("1.", "Feld", "1985", None),
        ("2.", "Stollen", "31. März 1987", None),
    ]
    assert chart.order == "Frühestes Datum zuerst"
    assert chart.remark == f"Die Liste ist vollständig. Beleg: {hub.sources['zaehlung'].producer}."
    assert sources == ("chronik",)


def test_of_a_list_that_is_too_long_the_start_and_the_subject_are_shown(
    hub: Hub, catalogues: dict[str, Catalogue]
) -> None:
    standings, claim = hub.proofs["zaehlung-im-jahr"].standings, hub.claims["zaehlung-im-jahr"]
    assert standings is not None
    assert isinstance(claim, RankingClaim)
    other, own = (next(row for row in standings.rows if (row.versus == "itself") is is_own) for is_own in (False, True))
    many = replace(standings, rows=(*[other] * 49, own, *[other] * 30))
    found = ranking_chart(hub, claim, "Lang", many, catalogues["de"])
    assert found is not None
    chart = found[0]
    assert [row.left_out for row in chart.rows] == [0, 0, 0, 28, *[0] * 36]
    assert sum(row.left_out for row in chart.rows) + len(chart.rows) + chart.left_out == len(many.rows)
    assert chart.left_out > 0
    assert [row.is_own for row in chart.rows].index(True) == 3 + 18
