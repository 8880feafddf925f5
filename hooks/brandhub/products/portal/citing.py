"""Citing: facts and claims as works to cite, with the address that never changes once a release contains them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.dates import write_moment
from brandhub.ground.moments import Moment, parse_moment
from brandhub.models.claims import ClaimBase
from brandhub.models.releases import Release
from brandhub.models.stories import Story
from brandhub.products.citations import Work, citation_files, write_citations
from brandhub.products.portal.addresses import entry, permalink
from brandhub.products.portal.addresses import section as section_address
from brandhub.products.portal.citing_whole import whole_works
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.records import all_sources, claim_verdict
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.standings import Competitor
from brandhub.proofs.words import write_full, write_noun, write_value
from brandhub.whole.resolving import is_unfilled
from brandhub.whole.snapshots import around_today
from brandhub.whole.turns import claim_turns, fact_turns

FILE: Final = {"de": "zitat", "en": "citation"}
KIND: Final = {
    "stories": {"de": "geschichte", "en": "story"},
    "facts": {"de": "fakt", "en": "fact"},
    "claims": {"de": "aussage", "en": "claim"},
}
WITH_FILES: Final = ("facts", "claims")
"""What is quoted value by value: as files too, in every format, and with a page for good in every release."""
INNER_QUOTES: Final = {"de": str.maketrans("„“", "‚‘"), "en": str.maketrans("“”", "‘’")}


def claim_work(claim: ClaimBase, proof: Proof, desk: Desk) -> Work:
    """A claim: the sentence where it may be said, else the question with its answer."""
    language = desk.language
    titles = {each: _claim_title(claim, each, desk) for each in LANGUAGES}
    verdict = claim_verdict(claim.id, desk)
    said = desk.hub.sentence(claim.id, language) or claim.question[language]
    lead = desk.word(
        "citation.lead-claim",
        sentence=said.translate(INNER_QUOTES[language]),
        verdict=desk.word(f"verdict-word.{verdict}"),
    )
    release = newest_release_of(claim, proof, desk)
    if claim.retired is not None:
        day = parse_moment(claim.retired.on.isoformat())
        work = _work("claims", claim.id, titles, lead, ((), day), release, desk)
        return replace(work, stand=desk.word("claim.retired-line", date=desk.date(claim.retired.on)))
    moments, sources = _behind(proof)
    work = _work("claims", claim.id, titles, lead, (moments, _last_read(sources, desk)), release, desk)
    days = dict.fromkeys(write_moment(event.moment, language) for event in _events(proof))
    return replace(work, stand=desk.word("citation.days-of", dates=", ".join(days))) if days else work


def _behind(proof: Proof) -> tuple[list[Moment], set[str]]:
    """The dates and the sources of everything that the proof rests on."""
    readings = [reading for reading in proof.inputs.values() if not reading.is_number]
    moments = [reading.as_of for reading in readings]
    sources = {key for reading in readings for key in all_sources(reading)}
    return moments, sources.union(*(event.sources for event in _events(proof)))


def _events(proof: Proof) -> list[Competitor]:
    """The events that a claim ranks; none for a claim about values."""
    rows = proof.standings.rows if proof.standings is not None else ()
    return [row.competitor for row in rows if row.competitor.event is not None]


def _claim_title(claim: ClaimBase, language: str, desk: Desk) -> str:
    words = desk.workshop.catalogues[language]
    sentence = desk.hub.sentence(claim.id, language)
    verdict = words.text(f"verdict-word.{claim_verdict(claim.id, desk)}")
    values = {"question": claim.question[language], "verdict": verdict}
    return sentence or words.text("citation.title-question", values)


def fact_work(series: Series, desk: Desk) -> Work:
    """A fact: its label with the latest value and its date; the lead names who says so."""
    fact, reading = series.fact, series.readings[-1]
    titles = {}
    for language in LANGUAGES:
        words = desk.workshop.catalogues[language]
        titles[language] = words.text("citation.title-fact", _value_words(reading, language, desk))
    producers = dict.fromkeys(desk.hub.sources[key].producer for key in all_sources(reading))
    lead = desk.word("citation.lead-fact", **_value_words(reading, desk.language, desk), sources="; ".join(producers))
    when = (reading.as_of,), _last_read(all_sources(reading), desk)
    return _work("facts", fact.id, titles, lead, when, newest_release_with(series, desk), desk)


def story_work(story: Story, titles: dict[str, str], sources: Iterable[str], desk: Desk) -> Work:
    """A story by its title in both languages; it keeps its address, but its text may change."""
    release = next((one for one in desk.workshop.releases if story.id in one.stories), None)
    published = story.publish_at.date() if story.publish_at else release.date if release else None
    day = parse_moment(published.isoformat()) if published else _last_read(sources, desk)
    lead = desk.word("citation.lead-story", title=titles[desk.language].translate(INNER_QUOTES[desk.language]))
    return _work("stories", story.id, titles, lead, ((), day), None, desk)


def _value_words(reading: Reading, language: str, desk: Desk) -> dict[str, object]:
    date, area = write_moment(reading.as_of, language), desk.hub.elsewhere.get((reading.fact.id, language))
    label = reading.fact.label[language]
    return {"label": f"{label} ({area})" if area else label, "value": _counted(reading, language), "date": date}


def _counted(reading: Reading, language: str) -> str:
    """The value, with what it counts unless the label says that: „rund 250 Millionen Euro“, never a bare „rund 250“."""
    noun = re.escape(write_noun(reading, language))
    is_named = re.search(rf"\b{noun}\b", reading.fact.label[language], re.IGNORECASE) is not None
    return write_value(reading, language) if is_named else write_full(reading, language)


def _work(
    section: str,
    key: str,
    titles: dict[str, str],
    lead: str,
    when: tuple[Sequence[Moment], Moment],
    release: Release | None,
    desk: Desk,
) -> Work:
    """`when`: the dates of the values, and of when the page is where no release says it."""
    language = desk.language
    version = release.version if release else ""
    address = permalink(section, key, version, language) if version else entry(section, key, language)
    moments, day = when
    dates = dict.fromkeys(write_moment(moment, language) for moment in moments)
    return Work(
        key="-".join(filter(None, (KIND[section][language], key, version))),
        language=language,
        title=titles[language],
        other_title=titles["en" if language == "de" else "de"],
        lead=lead,
        author=author_of(desk),
        site=desk.hub.site.title[language],
        issued=parse_moment(release.date.isoformat()) if release else day,
        version=version,
        stand=desk.word("citation.values-of", dates=", ".join(dates)) if dates else "",
        url=base_address(desk) + address,
    )


def author_of(desk: Desk) -> str:
    """Whoever is cited as author: the operator, or the site while nobody has filled it in."""
    site = desk.hub.site
    return site.title[desk.language] if is_unfilled(site.operator.name) else site.operator.name


def _last_read(sources: Iterable[str], desk: Desk) -> Moment:
    """When the newest source was read, as a day, a month or a year; of all sources for a claim without values."""
    accessed = [desk.hub.sources[key].accessed for key in list(sources) or desk.hub.sources]
    latest = max(accessed, key=lambda moment: (moment.start, -moment.end.toordinal(), moment.text))
    return latest if latest.shape in ("day", "month", "year") else parse_moment(str(latest.start.year))


def newest_release_of(claim: ClaimBase, proof: Proof, desk: Desk) -> Release | None:
    """The last release, if it says of the claim what the page says today; else its page would say something else."""
    release = next((one for one in reversed(desk.workshop.releases) if claim.id in one.claims), None)
    if release is None:
        return None
    found = release.claims[claim.id]
    said = {each: found.sentence[each] if found.sentence else None for each in LANGUAGES}
    now = {each: desk.hub.sentence(claim.id, each) for each in LANGUAGES}
    is_same = (said, found.verdict, found.status) == (now, proof.verdict, claim.status)
    is_same = is_same and not claim_turns(found, around_today(found, claim, desk.hub))
    return release if is_same else None


def newest_release_with(series: Series, desk: Desk) -> Release | None:
    """The last release that contains the fact, if nothing of it reads differently today."""
    key = series.fact.id
    release = next((one for one in reversed(desk.workshop.releases) if key in one.facts), None)
    today = next((chapter.state for chapter in desk.workshop.log if chapter.release is None), None)
    if release is None or today is None or key not in today.facts:
        return None
    turns = fact_turns(release.facts[key], today.facts[key], release, today)
    return None if turns else release


def citation_view(work: Work, section: str, key: str, desk: Desk) -> View:
    """The formats for the page, that for print first; files; and what the address promises."""
    is_entry = section in WITH_FILES
    living = "citation.living" if is_entry else "citation.living-story"
    formats = () if is_entry else ("press", "apa", f"wikipedia-{desk.language}", "bibtex")
    first, *others = write_citations(work, desk.workshop.catalogues[desk.language], formats)
    return {
        "press": {"id": "zitat", "text": first.text},
        "formats": [_format_view(citation.id, citation.text, citation.access, desk) for citation in others],
        "files": [
            {"label": label, "url": desk.link(file_address(section, key, desk.language, ending)), "size": ""}
            for label, ending in (("BibTeX (.bib)", "bib"), ("CSL-JSON (.json)", "json"), ("RIS (.ris)", "ris"))
            if is_entry
        ],
        "url": work.url,
        "promise": desk.word("citation.permalink" if work.version else living, version=work.version),
        "gap": desk.word("site-field.address") if is_unfilled(desk.hub.site.address) else "",
    }


def _format_view(name: str, text: str, access: str, desk: Desk) -> View:
    before, found, after = text.partition(access) if access else (text, "", "")
    return {
        "id": f"zitat-{name}",
        "label": desk.word(f"citation.format.{name}"),
        "before": before,
        "access": found,
        "after": after,
        "is_code": name not in ("press", "apa"),
    }


def file_address(section: str, key: str, language: str, ending: str) -> str:
    """Where a citation stands as a file: beside the page of the entry, or of the section where there is no entry."""
    page = entry(section, key, language) if key else section_address(section, language)
    return f"{page}{FILE[language]}.{ending}"


def write_citation_files(section: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The citation of a fact or claim that programs read, in every format, by address."""
    desk, hub = Desk(workshop, entry(section, key, language), language), workshop.hub
    is_fact = section == "facts"
    work = fact_work(hub.series[key], desk) if is_fact else claim_work(hub.claims[key], hub.proofs[key], desk)
    return _files(section, key, work, workshop)


def write_whole_citations(workshop: Workshop) -> dict[str, bytes]:
    """Those of the data as a whole and of every release, in both languages."""
    files: dict[str, bytes] = {}
    for section, key, work in whole_works(workshop):
        files |= _files(section, key, work, workshop)
    return files


def _files(section: str, key: str, work: Work, workshop: Workshop) -> dict[str, bytes]:
    written = citation_files(work, workshop.catalogues[work.language])
    return {file_address(section, key, work.language, ending): content for ending, content in written.items()}
