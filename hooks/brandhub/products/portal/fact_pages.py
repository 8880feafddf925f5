"""Facts: the index by topic, and a page for each with values, definition, sources, citation and where it is used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from brandhub.models.facts import Fact
from brandhub.models.pages import WrittenPage
from brandhub.products.open_data.addresses import fact_address
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.challenges import challenge_view
from brandhub.products.portal.citing import citation_view, fact_work
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.embedding import embedding_view
from brandhub.products.portal.evidence import derived_view
from brandhub.products.portal.fact_choices import FactList, Shown, choice_views, choice_word
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.html_words import phrase_text, sources_of
from brandhub.products.portal.leaves import leaf_title
from brandhub.products.portal.loose_files import chart_views
from brandhub.products.portal.oembed import oembed_view
from brandhub.products.portal.records import (
    all_sources,
    fact_record,
    kind_note,
    overdue_dates,
    plain,
    source_link,
    source_views,
    stage_view,
    topic_link,
)
from brandhub.products.portal.titles import fact_names
from brandhub.products.portal.usage import used_in
from brandhub.proofs.guard import series_break
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_line, write_noun, write_value
from brandhub.whole.differing import disputed_figures, other_figures, pages_about


def draw_facts(desk: Desk, told: FactList) -> View:
    """All facts, or those that fit what is chosen, by topic, or a further leaf of them; and ways to choose others."""
    chosen, number, count = told.chosen, told.number, told.count
    label = " · ".join(choice_word(axis, value, desk) for axis, value in chosen)
    page = page_view(
        desk,
        "facts",
        leaf_title(desk.word("facts.chosen", what=label) if chosen else desk.word("nav.facts"), number, desk),
        desk.word("facts.summary", city=desk.city),
        summary=None if not chosen else "",
        versions=told.leaves.versions(number),
        parents=("home", "facts") if chosen else (),
        indexed=not chosen,
        names=(leaf_title(label, number, desk),),
    )
    explained = (
        []
        if chosen or number > 1
        else _page_links(pages_about(desk.hub, disputed_figures(desk.hub), desk.language), desk)
    )
    return {
        "page": page,
        "chosen": label,
        "all_url": desk.section("facts"),
        "count": desk.word("facts.count-one" if count == 1 else "facts.count", count=count),
        "axes": choice_views(told, desk),
        "groups": list(_groups(told.shown, desk)),
        "leaves": told.leaves.view(number, desk),
        "explained": explained,
        "data_url": desk.section("data"),
    }


def _groups(shown: Shown, desk: Desk) -> Iterator[View]:
    """The facts of a leaf under their topics."""
    for topic, inside in groupby(shown, key=lambda one: one[1].fact.topic):
        records = [fact_record(fact, desk, reading, with_topic=False) for fact, reading in inside]
        yield {"id": topic, **topic_link(topic, desk), "facts": records}


def draw_fact(desk: Desk, series: Series) -> View:
    """One fact."""
    fact, reading = series.fact, series.readings[-1]
    label = fact.label[desk.language]
    description = f"{write_line(reading, desk.language)}. {plain(fact.definition[desk.language], desk)}"
    versions = {language: entry("facts", fact.id, language) for language in ("de", "en")}
    page = page_view(
        desk,
        "fact",
        label,
        description,
        versions=versions,
        parents=("home", "facts"),
        summary="",
        names=fact_names(fact.id, label, desk),
    )
    figure = desk.workshop.charts.figure(fact.id, desk.language)
    first_source = sources_of(reading)
    work = fact_work(series, desk)
    view = {
        "label": label,
        "topic": topic_link(fact.topic, desk),
        "value": write_value(reading, desk.language),
        "noun": write_noun(reading, desk.language),
        "as_of": desk.stand(reading),
        "kind_note": kind_note(reading, desk),
        "source": source_link(desk.hub.sources[first_source[0]]) if first_source else {"label": "", "url": ""},
        "stage": stage_view(desk.hub.stage(fact.id), "fact", _overdue(series, desk), desk),
        "definition": plain(fact.definition[desk.language], desk),
        "caveat": plain(fact.caveat[desk.language], desk) if fact.caveat else "",
        "terms": _terms(fact, desk),
        "derived": derived_view(reading, desk),
        "others": _others(fact, desk),
        "figure": figure or None,
        "observations": _observations(series.readings, desk),
        "unit": desk.hub.terms.units[fact.unit].label[desk.language],
        "sources": source_views((s for r in series.readings for s in all_sources(r)), desk),
        "citation": citation_view(work, "facts", fact.id, desk),
        "embedding": embedding_view(work, "facts", fact.id, desk),
        "oembed": oembed_view(fact.id, work.title, desk),
        "challenge": challenge_view("fact", label, work, desk),
        "downloads": _downloads(fact.id, desk),
        "used_in": used_in("fact", fact.id, desk),
    }
    return {"page": page, "fact": view}


def _others(fact: Fact, desk: Desk) -> View | None:
    """The figures that are taken for this one, each with its definition, and the pages that explain the difference."""
    keys = other_figures(desk.hub, fact.id)
    if not keys:
        return None
    figures = []
    for key in keys:
        series = desk.hub.series[key]
        definition = plain(series.fact.definition[desk.language], desk)
        figures.append({**fact_record(key, desk), "as_of": desk.stand(series.readings[-1]), "definition": definition})
    return {"figures": figures, "pages": _page_links(pages_about(desk.hub, {fact.id, *keys}, desk.language), desk)}


def _page_links(pages: Sequence[WrittenPage], desk: Desk) -> list[View]:
    return [{"title": plain(page.title, desk), "url": desk.link(page.address)} for page in pages]


def _overdue(series: Series, desk: Desk) -> list[date]:
    return list(overdue_dates(series.readings, desk.hub.today))


def _terms(fact: Fact, desk: Desk) -> list[View]:
    terms, language = desk.hub.terms, desk.language
    basis = terms.bases[fact.basis]
    partner = desk.hub.partners.get(fact.owner)
    review = desk.date(fact.review_by) if fact.review_by else desk.word("fact.historic")
    rows = [
        ("fact.unit", terms.units[fact.unit].label[language]),
        ("fact.area", terms.areas[fact.area].label[language]),
        ("fact.basis", f"{basis.label[language]}: {basis.text[language]}"),
        ("fact.owner", partner.name if partner else fact.owner),
        ("fact.review", review),
    ]
    breaks = [(f"{desk.word('fact.break')} {change.at}", change.reason[language]) for change in fact.breaks]
    labelled = [(desk.word(key), text) for key, text in rows]
    return [{"label": label, "text": text} for label, text in (*labelled, *breaks)]


def _observations(readings: Sequence[Reading], desk: Desk) -> list[View]:
    """The newest first; between two that a change of method parts stands why."""
    older: list[Reading | None] = [None, *readings[:-1]]
    pairs = [*zip(older, readings, strict=True)]
    return [_observation(before, reading, desk) for before, reading in reversed(pairs)]


def _observation(before: Reading | None, reading: Reading, desk: Desk) -> View:
    sources = sources_of(reading)
    notes = [text[desk.language] for text in (reading.locator, reading.note) if text]
    change = series_break(before, reading) if before else None
    return {
        "as_of": desk.as_of(reading),
        "value": write_value(reading, desk.language),
        "kind": desk.word(f"kind.{reading.kind}"),
        "source": source_link(desk.hub.sources[sources[0]]) if sources else {"label": "", "url": ""},
        "note": " · ".join(notes),
        "break": phrase_text(change.reason, desk) if change and change.reason else "",
    }


def _downloads(key: str, desk: Desk) -> list[View]:
    """Values as CSV and JSON, the chart as SVG and PNG where there is one."""
    files = [
        ("CSV", fact_address(key, "csv")),
        (desk.word("data.file-excel-csv"), fact_address(key, "excel.csv")),
        ("JSON", fact_address(key)),
    ]
    drawn = [file for file in chart_views(key, desk) if file["label"] != "CSV"]  # the values as CSV say more
    return [*({"label": name, "url": desk.link(address), "size": ""} for name, address in files), *drawn]
