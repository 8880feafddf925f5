"""Prose: which texts of a hub are read, in which language, with which leave and dates, and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.models.fields import Texts
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose, entry_texts, fixed_texts, written_texts

FARMERS = "bauern-und-bergleute"
SLOTS = Texts(de="{relation} {left.noun}", en="{relation} {left.noun}")
SAID = Texts(de="Weil es so ist.", en="Because it is so.")

LIST = """
gruppen:
  status: published
  label: {de: Gruppen, en: groups}
  among: {de: Gruppen, en: groups}
  as-of: 2014
  members: [{fact: beschaeftigte}, {fact: hoefe, as-of: 2010}]
"""


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def texts(hub: Hub, noun: str, key: str) -> dict[str, list[Prose]]:
    """The texts of one entry, by what they say."""
    found: dict[str, list[Prose]] = {}
    for prose in entry_texts(hub):
        if prose.entry is not None and (type(prose.entry).__name__, prose.entry.id) == (noun, key):
            found.setdefault(prose.text, []).append(prose)
    return found


def changed(hub: Hub, table: str, key: str, **fields: Any) -> Hub:
    tables: dict[str, Any] = {
        table: {**getattr(hub, table), key: getattr(hub, table)[key].model_copy(update=fields)},
    }
    return replace(hub, **tables)


def days(prose: Prose) -> set[str]:
    return {moment.text for moment in prose.moments}


def test_a_fact_says_what_is_counted_and_how(hub: Hub) -> None:
    found = texts(hub, "Fact", "hoefe")
    label, many, definition = (found[text] for text in ("Farms", "farm", "Höfe mit eigenem Feld."))
    assert {one.language for one in (*label, *many)} == {"en"}
    assert {one.language for one in definition} == {"de"}
    for one in (*label, *many, *definition):
        assert (one.defines, one.measures, one.is_wording, one.leave) == (True, True, False, "exceptions")
        assert {"2010", "2014", "2012", "1987-03-31", "2015-03", "2026-11"} - days(one) == {"2012"}


def test_a_derived_fact_may_name_the_dates_from_which_it_follows(hub: Hub) -> None:
    (one,) = texts(hub, "Fact", "bauern")["People who run a farm."]
    assert {"2010", "2014"} <= days(one)


def test_a_wording_has_no_references_and_a_question_asks(hub: Hub) -> None:
    claim = hub.claims[FARMERS]
    assert claim.wording is not None
    found = texts(hub, claim.__class__.__name__, FARMERS)
    (wording,), (question,) = found[claim.wording.de], found["Gibt es mehr Bauern als Bergleute?"]
    assert (wording.leave, wording.is_wording, wording.is_question, wording.defines) == ("none", True, False, False)
    assert (question.leave, question.is_wording, question.is_question) == ("exceptions", False, True)
    assert days(wording) == set(), "its dates come from slots: written out, one may be that of the other fact"
    assert days(question) == {"2014", "since-1987-03-31"}
    noted = changed(hub, "claims", FARMERS, caveat=SAID)
    (caveat,) = texts(noted, claim.__class__.__name__, FARMERS)["Weil es so ist."]
    assert (caveat.leave, caveat.is_wording, caveat.is_question) == ("all", False, False)


def test_what_is_retired_has_no_wording_any_more_and_may_name_its_day(hub: Hub) -> None:
    kind = type(hub.claims["alte-bauern"]).__name__
    worded = changed(hub, "claims", "alte-bauern", wording=SLOTS, easy="Es gab {left.noun}.")
    found = texts(worded, kind, "alte-bauern")
    assert SLOTS.de not in found
    assert "Es gab {left.noun}." not in found
    (reason,) = found["Der Vergleich sagte nichts."]
    assert "2015-01-01" in days(reason)


def test_a_plain_sentence_has_rules_of_its_own(hub: Hub) -> None:
    plain = changed(hub, "claims", FARMERS, easy="Es gab {left.noun}.")
    (one,) = texts(plain, type(hub.claims[FARMERS]).__name__, FARMERS)["Es gab {left.noun}."]
    assert (one.language, one.is_easy, one.is_wording, one.leave) == ("de", True, True, "none")
    assert days(one) == set()


def test_what_is_drawn_with_its_references_has_leave_for_them(hub: Hub) -> None:
    (text,) = texts(hub, "Event", "letzter-stollen")["Mining ends on 31 March 1987."]
    (label,) = texts(hub, "Event", "letzter-stollen")["Tunnel closes"]
    assert (text.leave, label.leave) == ("all", "exceptions")
    assert days(text) == days(label) == {"1987-03-31"}
    assert (text.defines, label.defines) == (False, False)
    (role,) = texts(hub, "Partner", "beispielamt")["Runs the count."]
    assert (role.leave, role.moments) == ("all", ())
    (unit,) = texts(hub, "Unit", "hoefe")["farms"]
    (area,) = {one.language: one for one in texts(hub, "Area", "nachbarstadt")["Nachbarstadt"]}.keys() & {"de"}
    assert (unit.measures, unit.defines, area) == (True, True, "de")


def test_a_source_may_name_its_own_dates_and_those_of_what_rests_on_it(hub: Hub) -> None:
    (undated,) = texts(hub, "Source", "chronik")["Undated; old, going by its binding."]
    assert days(undated) == {"2026-11", "1986", "since-1987-03-31", "1987-03-31"}
    assert undated.defines
    assert "Chronik" not in texts(hub, "Source", "chronik"), "the title of what was published is not ours"


def test_why_a_claim_may_compare_delimits_what_it_counts(hub: Hub) -> None:
    """„across“ is a method, a caveat is none."""
    kind = type(hub.claims[FARMERS]).__name__
    for field, defines in (("across", True), ("caveat", False)):
        (one,) = texts(changed(hub, "claims", FARMERS, **{field: SAID}), kind, FARMERS)["Weil es so ist."]
        assert one.defines is defines


def test_a_list_may_name_the_dates_of_its_members(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    project = make_project().write("data/lists.yml", LIST)
    found = texts(inspect(project).public, "List", "gruppen")
    for text in ("Gruppen", "groups"):
        assert {*map(tuple, map(sorted, map(days, found[text])))} == {("2010", "2014")}


def test_a_name_is_read_in_both_languages(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    project = make_project().edit("data/partners.yml", "Amt für Beispiele", "Amt „Beispiel“")
    found = texts(inspect(project).public, "Partner", "beispielamt")
    assert [one.language for one in found["Amt „Beispiel“"]] == ["de"]
    assert [one.language for one in found["Amt “Beispiel”"]] == ["en"]


def test_every_text_stands_somewhere(hub: Hub) -> None:
    for prose in (*entry_texts(hub), *written_texts(hub)):
        place = prose.place_of(0, len(prose.text))
        assert place.path
        assert place.line >= 1
    (text,) = texts(hub, "Event", "letzter-stollen")["Mining ends on 31 March 1987."]
    first, later = text.place_of(0, 6), text.place_of(15, 28)
    assert (first.line, later.line) == (first.line, first.line)
    assert later.column - first.column == 15


def test_stories_and_pages_are_markdown_below_a_title_and_a_summary(hub: Hub) -> None:
    found = [*written_texts(hub)]
    assert sum(prose.is_markdown for prose in found) * 3 == len(found)
    assert {prose.language for prose in found} == {"de", "en"}
    assert all(prose.leave == "all" and prose.entry is None and not prose.is_easy for prose in found)


def test_fixed_texts_have_one_place() -> None:
    (one,) = fixed_texts([("Satz.", "de", Place("a", 3))], defines=True)
    assert (one.place_of(2, 4), one.leave, one.defines) == (Place("a", 3), "none", True)
    (other,) = fixed_texts([("Satz.", "en", Place("a", 3))])
    assert (other.defines, other.language) == (False, "en")
