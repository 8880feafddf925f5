"""Canaries: a site with a false, undecidable, orphaned, expired or embargoed statement is not published."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from typing import Any

import pytest
from brandhub.ground.clock import read_clock
from brandhub.products.releases import make_release, write_release
from brandhub.whole.content import Content
from brandhub.whole.inspection import inspect_project
from brandhub.whole.visibility import ENTRIES, TERMS

STORY = "stories/feld-und-stollen/story.de.md"
CANARY = "Kanarienvogel"


def _public_words(inspection: Any) -> str:
    """Everything that products can see of the public hub."""
    hub = inspection.public
    return " ".join(repr(getattr(hub, field.name)) for field in fields(hub))


def test_the_sample_itself_is_published(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project)
    assert inspection.passes
    assert [problem.code for problem in inspection.problems] == ["site-unfilled"]
    assert inspection.problems[0].severity == "warning"


CLAIMS, FACTS = "data/claims.yml", "data/facts/berg.yml"
COUNTED = "zählte Musterstadt {relation} {left.noun} {than} {right.noun}"
TURNED = "zählte Musterstadt {relation} {right.noun} {than} {left.noun}"
CANARIES = {
    "false": (CLAIMS, "times: 11", "times: 12", "claim-refuted"),
    "undecidable": (FACTS, "value: 1200", "kind: about, value: 1200", "claim-undecidable"),
    "not comparable": (CLAIMS, "whole: {fact: beschaeftigte, as-of: 2014}", "whole: {fact: hoefe, as-of: 2014}",
                       "claim-not-comparable"),
    "orphaned": (STORY, 'fact("hoefe", form="dated")', 'fact("hofe", form="dated")', "unknown-fact"),
    "number without reference": (STORY, "war Schluss", "war nach 12 Jahren Schluss", "orphan-claim"),
    "turned round": (CLAIMS, COUNTED, TURNED, "wording-order"),
    "graded": (CLAIMS, "zählte Musterstadt {relation}", "zählte Musterstadt zehnmal {relation}", "orphan-claim"),
    "undated": (CLAIMS, '"{when} kamen {share}', '"Es kamen {share}', "wording-needs-date"),
    "arranged anew": (CLAIMS, "kamen {share} Beschäftigten von außerhalb", "hatten {share} {whole.noun} {part.noun}",
                      "wording-order"),
    "goes on behind a value": (STORY, '{{ chart("hoefe") }}', '{{ fact("hoefe") }}. Dort brannte es.', "orphan-claim"),
    "in a row with a value": (STORY, '{{ chart("hoefe") }}', '{{ fact("hoefe") }} und ein Wolf leben hier.',
                              "orphan-claim"),
    "hidden by an adverb": (STORY, "\n## Auf dem Feld", " Das Interesse lässt inzwischen nach.\n\n## Auf dem Feld",
                            "orphan-claim"),
    "hidden by an aside": (STORY, "\n## Auf dem Feld", " Das Interesse lässt seit der Wende nach.\n\n## Auf dem Feld",
                           "orphan-claim"),
    "an exception beside a value": (STORY, '{{ chart("hoefe") }}',
                                    '{{ exception("9", reason="Hausnummer") }}{{ fact("hoefe") }}.', "orphan-claim"),
    "above a list": (STORY, '{{ chart("hoefe") }}', 'Geschlossen wurden:\n\n- {{ fact("hoefe") }}', "orphan-claim"),
    "a heading that denies": (STORY, "\n## Auf dem Feld",
                              '\n## Irrtümer\n\n{{ claim("bauern-und-bergleute") }}\n\n## Auf dem Feld',
                              "orphan-claim"),
    "still going on": (STORY, '{{ chart("hoefe") }}',
                       'Seit {{ event("letzter-stollen", form="when") }} gibt es Bergbau.', "orphan-claim"),
    "behind a proven sentence": (STORY, "\n## Auf dem Feld", " Leider.\n\n## Auf dem Feld", "orphan-claim"),
    "share of two values": (STORY, '{{ chart("hoefe") }}', '{{ fact("hoefe") }} von {{ fact("beschaeftigte") }}.',
                            "orphan-claim"),
    "no part of it": (STORY, '{{ chart("hoefe") }}', '{{ fact("beschaeftigte") }}, davon {{ fact("gaeste") }}.',
                      "orphan-claim"),
    "number behind an event": (STORY, '{{ chart("hoefe") }}', '{{ event("letzter-stollen") }} Zwölf Bergleute starben.',
                               "orphan-claim"),
    "date of a claim": (STORY, '{{ chart("hoefe") }}',
                        '2014 öffnete das Stadion: {{ claim("bauern-und-bergleute") }}', "orphan-claim"),
    "led into": (STORY, '{{ chart("hoefe") }}', 'Bochum meldet {{ fact("hoefe") }}.', "orphan-claim"),
    "rank of a value": (STORY, '{{ chart("hoefe") }}', 'Platz {{ fact("hoefe", form="value") }}.', "orphan-claim"),
    "lasting": (STORY, "\n## Auf dem Feld", " Das bleibt so.\n\n## Auf dem Feld", "orphan-claim"),
    "in another town": (STORY, "\n## Auf dem Feld", " In Bochum auch.\n\n## Auf dem Feld", "orphan-claim"),
    "number behind a sentence": (STORY, "\n## Auf dem Feld", " Zwölf Höfe brannten.\n\n## Auf dem Feld",
                                 "orphan-claim"),
    "older date": (STORY, '{{ chart("hoefe") }}', '{{ fact("hoefe") }} (Stand 2010)', "orphan-claim"),
    "word parted by a link": (STORY, '{{ chart("hoefe") }}', "Die [größ](/x/)te Stadt.", "orphan-claim"),
    "in a tag": (STORY, '{{ chart("hoefe") }}', "Wir sind #diegrößteStadt.", "orphan-claim"),
    "in an address": ("data/kits.yml", "pressemappe:", "5000-hoefe:", "address-asserts"),
    "in the address of a claim": (CLAIMS, "felder-rueckgang:", "felder-wachstum:", "address-asserts"),
    "in another unit": ("data/facts/land.yml", "many: Prozent der Fläche", "many: Felder", "noun-unit"),
}  # fmt: skip


@pytest.mark.parametrize("name", CANARIES)
def test_it_is_not_published(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    path, old, new, code = CANARIES[name]
    inspection = inspect(project.edit(path, old, new))
    assert not inspection.passes
    assert code in {problem.code for problem in inspection.problems if problem.severity == "error"}


def test_a_refuted_claim_has_no_sentence(project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project.edit("data/claims.yml", "times: 11", "times: 12"))
    assert inspection.public.proofs["beschaeftigte-und-pendler"].verdict == "refuted"
    assert inspection.public.sentence("beschaeftigte-und-pendler", "de") is None


def test_examined_and_retired_claims_have_no_sentence(project: Any, inspect: Callable[..., Any]) -> None:
    hub = inspect(project).public
    for key in ("hoefe-zuwachs", "alte-bauern"):
        assert hub.sentence(key, "de") is None
        assert hub.sentence(key, "en") is None


def test_an_overdue_fact_stops_what_rests_on_it(project: Any, inspect: Callable[..., Any]) -> None:
    assert inspect(project, today="2030-01-01").passes
    inspection = inspect(project, today="2030-01-02")
    assert not inspection.passes
    assert inspection.public.proofs["pendler-und-beschaeftigte"].verdict == "expired"
    assert inspection.public.sentence("pendler-und-beschaeftigte", "de") is None


def test_what_rests_on_a_derived_fact_expires_too(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/facts/land.yml", "  basis: betriebe\n", "  basis: betriebe\n  review-by: 2020-01-01\n")
    project.edit("data/facts/land.yml", "Farms with a field of their own.}\n  owner: beispielamt\n  policy: keep",
                 "Farms with a field of their own.}\n  owner: beispielamt\n  policy: stop")  # fmt: skip
    assert inspect(project).public.proofs["bauern-und-bergleute"].verdict == "expired"


def test_a_released_date_is_not_moved_without_a_word(
    project: Any, inspect: Callable[..., Any], catalogues: Any
) -> None:
    release = make_release("2026.1", date(2026, 11, 1), inspect(project).public, (), catalogues)
    project.write(release.path, write_release(release))
    assert inspect(project).passes
    for old, new in (("date: 1987-03-31", "date: 1987-03-30"), ("31. März", "30. März"), ("31 March", "30 March")):
        project.edit("data/timeline.yml", old, new)
    inspection = inspect(project)
    assert not inspection.passes
    assert "event-change-unexplained" in {problem.code for problem in inspection.problems}


EMBARGOED = {
    "story": ("stories/feld-und-stollen/story.de.md", "title: Feld und Stollen", f"title: {CANARY}"),
    "fact": ("data/facts/land.yml", "{de: Anteil der Felder, en: Share of fields}", f"{{de: {CANARY}, en: Canary}}"),
    "partner": ("data/partners.yml", "name: Amt für Beispiele", f"name: {CANARY}"),
    "image": ("data/images.yml", '"Zeichnung: ein Feld."', CANARY),
    "event": ("data/timeline.yml", "Stollen schließt", CANARY),
    "kit": ("data/kits.yml", "de: Was wir haben.", f"de: {CANARY}"),
    "page": ("docs/methode.md", "title: Methode", f"title: {CANARY}"),
}


@pytest.mark.parametrize("hidden", ["draft", "embargo"])
@pytest.mark.parametrize("noun", EMBARGOED)
def test_what_is_not_public_is_nowhere(noun: str, hidden: str, project: Any, inspect: Callable[..., Any]) -> None:
    path, old, new = EMBARGOED[noun]
    project.edit(path, old, new)
    assert CANARY in _public_words(inspect(project))
    text = (project.root / path).read_text(encoding="utf-8")
    at = text.index(CANARY)
    mark = "status: draft" if hidden == "draft" else "status: published\npublish-at: 2027-01-01T09:00+01:00"
    indent = "" if path.endswith(".md") else "  "
    marked = mark.replace("\n", f"\n{indent}")
    if "status: published" in text:
        last = text.find("status: published", at) if noun == "story" else text.rfind("status: published", 0, at)
        text = text[:last] + marked + text[last + len("status: published") :]
    else:
        text = text.replace("language: de", f"language: de\n{marked}")
    project.write(path, text)
    inspection = inspect(project)
    assert CANARY not in _public_words(inspection)
    assert CANARY in repr(inspection.whole)
    released = inspect(project, today="2027-01-02")
    assert (CANARY in _public_words(released)) == (hidden == "embargo")


VOCABULARY = "data/terms.yml"
SECOND = """
letzter-stollen-zwei:
  status: {status}
  date: 1990
  label: {{de: Etwas, en: Something}}
  text: {{de: Etwas geschah., en: Something happened.}}
  sources: [{source}]
  topic: {topic}
"""


@pytest.mark.parametrize("status", ["draft", "published\n  publish-at: 2027-01-01T09:00+01:00", "published"])
def test_what_only_the_hidden_name_is_hidden_with_it(status: str, project: Any, inspect: Callable[..., Any]) -> None:
    project.append(
        "data/sources.yml",
        f"kanarien-quelle:\n  producer: {CANARY}\n  title: Liste\n  accessed: 2026-11\n  licence: kanarien-lizenz\n"
        "  undated: {de: Ohne Datum., en: No date.}\n",
    )
    project.edit(
        VOCABULARY,
        "topics:\n",
        f"topics:\n  kanarien-thema: {{label: {{de: {CANARY}, en: Canary}}, text: {{de: Vögel., en: Birds.}}}}\n",
    )
    project.edit(
        VOCABULARY,
        "licences:\n",
        f"licences:\n  kanarien-lizenz:\n    label: {{de: {CANARY}, en: Canary}}\n    light: red\n"
        "    text: {de: Nein., en: No.}\n",
    )
    project.append("data/timeline.yml", SECOND.format(status=status, source="kanarien-quelle", topic="kanarien-thema"))
    inspection = inspect(project)
    assert inspection.passes
    is_out = status == "published"
    assert (CANARY in _public_words(inspection)) == is_out
    assert CANARY in repr(inspection.whole)
    hidden = {("source", "kanarien-quelle"), ("topic", "kanarien-thema"), ("licence", "kanarien-lizenz")}
    assert (hidden <= inspection.public.hidden.keys()) != is_out


def test_no_table_of_the_content_is_forgotten() -> None:
    """What holds entries with a status is filtered; what has none never leaves the team, or is filtered by its own."""
    tables = {each.name for each in fields(Content) if str(each.type).startswith("dict[str, ")}
    filtered = {*ENTRIES.values(), *TERMS.values(), "stories", "easy", "pictures"}
    assert tables - filtered == {"elections", "office_holders", "look_alikes", "data"}


@pytest.mark.parametrize("hidden", ["status: draft", "publish-at: 2027-01-01"])
def test_terms_and_sources_can_be_hidden_themselves(hidden: str, project: Any, inspect: Callable[..., Any]) -> None:
    project.append(
        "data/sources.yml",
        f"kanarien-quelle:\n  {hidden}\n  producer: {CANARY}\n  title: Liste\n  accessed: 2026-11\n  licence: offen\n"
        "  undated: {de: Ohne Datum., en: No date.}\n",
    )
    project.edit(VOCABULARY, "areas:\n", f"areas:\n  kanarien: {{{hidden}, label: {{de: {CANARY}, en: Canary}}}}\n")
    inspection = inspect(project)
    assert inspection.passes
    assert CANARY not in _public_words(inspection)
    assert CANARY in repr(inspection.whole)
    used = inspect(project.edit("data/timeline.yml", "[chronik]", "[kanarien-quelle]"))
    assert "refers-to-hidden" in {problem.code for problem in used.problems if problem.severity == "error"}


def test_a_hidden_brand_core_is_told_and_nothing_is_published(project: Any, inspect: Callable[..., Any]) -> None:
    text = (project.root / "data/brand/core.yml").read_text(encoding="utf-8")
    inspection = inspect(project.write("data/brand/core.yml", text.replace("status: published", "status: draft")))
    assert inspection.public is None
    assert "refers-to-hidden" in {problem.code for problem in inspection.problems if problem.severity == "error"}


BERLIN_CLOCKS = {
    "a minute before midnight": ("2026-12-01", "2026-11-30T23:59+01:00", False),
    "a minute after midnight": ("2026-12-01", "2026-12-01T00:01+01:00", True),
    "midnight itself": ("2026-12-01", "2026-12-01T00:00+01:00", True),
    "a minute before midnight, in Kiritimati": ("2026-12-01", "2026-12-01T12:59+14:00", False),
    "a minute after midnight, in Pago Pago": ("2026-12-01", "2026-11-30T12:01-11:00", True),
    "on the night of summer time, before": ("2026-03-29T03:00+02:00", "2026-03-29T01:59+01:00", False),
    "on the night of summer time, after": ("2026-03-29T03:00+02:00", "2026-03-29T03:01+02:00", True),
    "an hour that does not exist": ("2026-03-29T02:30+01:00", "2026-03-29T03:29+02:00", False),
    "an hour that does not exist, over": ("2026-03-29T02:30+01:00", "2026-03-29T03:30+02:00", True),
    "the first 2:30 of winter time": ("2026-10-25T02:30+02:00", "2026-10-25T02:29+02:00", False),
    "the first 2:30 is over": ("2026-10-25T02:30+02:00", "2026-10-25T02:30+02:00", True),
    "the second 2:30 is not the first": ("2026-10-25T02:30+01:00", "2026-10-25T02:30+02:00", False),
    "the second 2:30": ("2026-10-25T02:30+01:00", "2026-10-25T02:30+01:00", True),
    "midnight before winter time": ("2026-10-25", "2026-10-24T23:59+02:00", False),
    "midnight after winter time": ("2026-10-26", "2026-10-25T23:59+01:00", False),
    "midnight after winter time, over": ("2026-10-26", "2026-10-26T00:01+01:00", True),
}


@pytest.mark.parametrize("name", BERLIN_CLOCKS)
def test_an_embargo_ends_by_the_clock_of_berlin(name: str, project: Any) -> None:
    embargo, now, is_out = BERLIN_CLOCKS[name]
    project.edit("data/partners.yml", "status: published", f"status: published\n  publish-at: {embargo}")
    public = inspect_project(project.root, read_clock(now, {})).public
    assert ("beispielamt" in public.partners) == is_out
    epoch = str(int(datetime.fromisoformat(now).timestamp()))
    assert read_clock(None, {"SOURCE_DATE_EPOCH": epoch}) == read_clock(now, {})


def test_a_draft_may_be_wrong(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(
        "data/claims.yml",
        "entwurf:\n  status: draft\n  topic: land\n  operator: more-than\n  left: {fact: hoefe}\n"
        '  right: {number: 500}\n  wording: {de: "{relation} {than} {as-of} {when} 12", en: "{unknown}"}\n'
        '  question: {de: "Ja?", en: "Yes?"}\n',
    )
    inspection = inspect(project)
    assert inspection.passes
    codes = {problem.code: problem.severity for problem in inspection.problems}
    assert codes["claim-refuted"] == codes["unknown-slot"] == codes["orphan-claim"] == "warning"
    assert inspection.whole.sentence("entwurf", "de") is None


def test_an_unknown_slot_in_the_claim_of_the_home_page_is_told(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(
        "data/claims.yml",
        'de: "{when} gab es in Musterstadt {relation} {left.noun} {than} {right.noun}: ',
        'de: "{wann}: ',
    )
    inspection = inspect(project)
    assert not inspection.passes
    assert inspection.public.sentence("bauern-und-bergleute", "de") is None
    assert inspection.public.sentence("bauern-und-bergleute", "en") is not None


def test_expired_and_withdrawn_pictures_leave(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/images.yml", "  licence: offen\n", "  licence: offen\n  expires: 2026-12-01\n")
    assert "feld" in inspect(project, today="2026-11-30").public.images
    inspection = inspect(project, today="2026-12-01")
    assert "feld" not in inspection.public.images
    assert "feld" not in inspection.public.pictures
    assert not inspection.passes


def test_links_and_foreign_files_are_not_followed(project: Any, inspect: Callable[..., Any], tmp_path: Any) -> None:
    outside = tmp_path / "outside.svg"
    outside.write_text("<svg xmlns='http://www.w3.org/2000/svg'><text>geheim</text></svg>", encoding="utf-8")
    picture = project.root / "stories/feld-und-stollen/feld.svg"
    picture.unlink()
    picture.symlink_to(outside)
    inspection = inspect(project)
    assert not inspection.passes
    assert inspection.public.pictures == {}


def test_a_folder_behind_a_link_is_not_read(project: Any, inspect: Callable[..., Any], tmp_path: Any) -> None:
    shutil.copytree(project.root / "stories/feld-und-stollen", tmp_path / "elsewhere")
    (project.root / "stories/gelinkt").symlink_to(tmp_path / "elsewhere")
    (project.root / "stories/kreis").symlink_to(project.root / "stories")
    inspection = inspect(project)
    assert not inspection.passes
    assert list(inspection.public.stories) == ["feld-und-stollen"]


def test_site_fields_lead_nowhere_else(project: Any, inspect: Callable[..., Any]) -> None:
    site = inspect(project).public.site
    assert site.value("operator.name") == "AUSFÜLLEN"
    assert site.value("title.de") == "Musterstadt belegt"
    for name in ("__doc__", "__class__.__name__", "operator", "title", "_record.source", "model_config", ""):
        assert site.value(name) is None
