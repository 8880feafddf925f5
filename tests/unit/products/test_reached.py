"""What a change reaches: every page on which somebody reads something else afterwards, however it came there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.products.change_log import list_changes
from brandhub.products.releases import take_snapshot
from brandhub.products.shown import what_is_shown

LEVEL = """
stufe-{number}:
  status: published
  label: {{de: Stufe {name}, en: Level {name}}}
  noun: {{de: {{one: Hof, many: Höfe}}, en: {{one: farm, many: farms}}}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {{de: Gerechnet., en: Reckoned.}}
  owner: {owner}
  policy: keep
  derived: {{rule: at-least, from: [{part}], reason: {{de: Darum., en: Because.}}}}
"""
CLAIM = """
stufen:
  status: published
  topic: land
  operator: more-than
  left: {fact: stufe-3, as-of: 2014}
  right: {number: 50}
  wording:
    de: "{when} gab es in Musterstadt {relation} {left.noun} {than} {right.value}."
    en: "{when}, Musterstadt had {relation} {left.noun} {than} {right.value}."
  question: {de: Wie viele Stufen?, en: How many levels?}
"""
EVENT = """
zaehltag:
  status: published
  date: 2014
  label: {de: Zählung, en: Count}
  text: {de: 'Gezählt wurde {{ fact("hoefe") }}.', en: 'A count: {{ fact("hoefe") }}.'}
  sources: [zaehlung]
  topic: berg
"""
STORY = (
    "---\ntitle: {title}\nsummary: {summary}\nstatus: published\ntopic: {topic}\nimage: feld\ncontact: redaktion\n---\n"
    "\n{body}\n"
)
STORIES = {
    "nur-grafik": ("Nichts.", "Nothing.", '{{ chart("stufe-3") }}', "Text."),
    "nur-rechnung": ("Nichts.", "Nothing.", '{{ claim("stufen") }}', "Text."),
    "nur-englisch": ("Nichts.", "Nothing.", "Text.", '{{ fact("stufe-2", form="dated") }}.'),
    "oben": ('Hier sind {{ fact("stufe-3") }}.', "Nothing.", "Text.", "Text."),
    "ohne": ("Nichts.", "Nothing.", "Text.", "Text."),
}
REACHED = {
    "an event with a value in it": ("/zeitleiste/", "/en/timeline/"),
    "the topics of facts, and of an event": ("/themen/land/", "/en/topics/land/", "/themen/berg/"),
    "texts for the press": ("/presse/", "/en/press/", "/marke/"),
    "the arithmetic beside a sentence that stays": ("/geschichten/nur-rechnung/", "/aussagen/stufen/"),
    "a chart three steps away": ("/geschichten/nur-grafik/", "/grafiken/stufe-3-de.svg"),
    "one language alone": ("/en/stories/nur-englisch/",),
    "a summary": ("/geschichten/oben/",),
    "the card of another story": ("/geschichten/ohne/",),
    "what is said in place of a retired claim": ("/aussagen/alte-bauern/", "/einbetten/alte-bauern/"),
    "a fact of which a claim tells": ("/fakten/bergleute/",),
    "each owner": ("/partner/anderes-amt/", "/partner/beispielamt/"),
    "cards": ("/einbetten/stufe-3/", "/en/embed/stufe-3/chart/"),
    "kits": ("/presse/kits/land-de.zip",),
}
SAME = ("/en/stories/ohne/", "/en/stories/nur-rechnung/", "/fakten/gaeste/", "/aussagen/gaeste-tausend/")


@pytest.fixture(scope="module")
def reached(make_project: Callable[[], Any], inspect: Callable[..., Any], catalogues: Any) -> set[str]:
    """The addresses that one corrected value reaches."""
    project = make_project()
    levels = ((1, "A", "hoefe", "anderes-amt"), (2, "B", "stufe-1", "beispielamt"), (3, "C", "stufe-2", "beispielamt"))
    for number, name, part, owner in levels:
        project.append("data/facts/land.yml", LEVEL.format(number=number, name=name, part=part, owner=owner))
    partners = (project.root / "data/partners.yml").read_text(encoding="utf-8")
    project.write("data/partners.yml", partners.replace("beispielamt:", "anderes-amt:") + "\n" + partners)
    project.append("data/claims.yml", CLAIM).append("data/timeline.yml", EVENT)
    for slug, (german, english, german_body, english_body) in STORIES.items():
        topic = "berg" if slug in ("oben", "ohne") else "land"
        told = {"de": (german, german_body), "en": (english, english_body)}
        for language, (summary, body) in told.items():
            text = STORY.format(title=slug.title(), summary=f"'{summary}'", topic=topic, body=body)
            project.write(f"stories/{slug}/story.{language}.md", text)

    def state() -> Any:
        inspection = inspect(project)
        assert [p for p in inspection.problems if p.severity == "error"] == []
        hub = inspection.public
        return take_snapshot(hub, catalogues, what_is_shown(hub, catalogues))

    before = state()
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    after = state()
    found = {one.address for entry in list_changes(before, after) for one in entry.reached}
    assert found == {key for key, shown in after.shown.items() if shown.digest != before.shown[key].digest}
    return found


@pytest.mark.parametrize("what", REACHED)
def test_it_is_listed(what: str, reached: set[str]) -> None:
    assert set(REACHED[what]) <= reached


def test_what_reads_the_same_is_not(reached: set[str]) -> None:
    assert not reached & set(SAME)
