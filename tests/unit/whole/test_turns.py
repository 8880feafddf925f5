"""Turns: which notes are new, and what a derived fact follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.models.notes import FactNote
from brandhub.models.releases import ReleasedFact, ReleasedNames, ReleasedSource
from brandhub.whole.snapshots import released_fact
from brandhub.whole.turns import Names, Turn, fact_turns, follows, fresh_notes, unexplained

NAMES = Names(ReleasedNames(), {})


def _note(**other: Any) -> FactNote:
    texts = {"de": "Zählfehler.", "en": "Miscount."}
    plain = {"on": "2026-11-20", "changed": ["2014"], "kind": "correction", "weight": "minor", "note": texts}
    return FactNote.model_validate({**plain, **other})


@pytest.fixture
def facts(project: Any, inspect: Callable[..., Any]) -> dict[str, ReleasedFact]:
    hub = inspect(project).public
    return {key: released_fact(series, hub) for key, series in hub.series.items()}


def _with_value(fact: ReleasedFact, **other: Any) -> ReleasedFact:
    *earlier, last = fact.observations
    return fact.model_copy(update={"observations": (*earlier, last.model_copy(update=other))})


def test_a_note_is_known_by_day_kind_and_what_it_names() -> None:
    old = _note()
    assert fresh_notes((old,), (old,)) == ()
    assert fresh_notes((old,), (_note(note={"de": "Geglättet.", "en": "Polished."}, weight="significant"),)) == ()
    for other in (
        _note(on="2026-11-21"),
        _note(kind="method"),
        _note(changed=["2010"]),
        _note(changed=["2014", "2010"]),
    ):
        assert fresh_notes((old,), (old, other)) == (other,)
    assert fresh_notes((_note(changed=["2010", "2014"]),), (_note(changed=["2014", "2010"]),)) == ()


def test_a_second_note_of_the_same_day_counts() -> None:
    old, second = _note(), _note(note={"de": "Noch einmal.", "en": "Again."})
    assert fresh_notes((old,), (old, second)) == (second,)
    assert fresh_notes((), (old, second)) == (old, second)


@pytest.mark.parametrize(
    "other",
    [
        {"value": "103"},
        {"low": "103"},
        {"high": "103"},
        {"high": None},
        {"kind": "at-least"},
        {"strict": True},
        {"side": "below"},
    ],
    ids=str,
)
def test_whatever_a_value_means_needs_a_reason(other: dict[str, Any], facts: dict[str, ReleasedFact]) -> None:
    fact = facts["hoefe"]
    turns = fact_turns(fact, _with_value(fact, **other), NAMES, NAMES)
    assert [(turn.part, turn.is_new) for turn in turns] == [("2014", True)]
    assert unexplained(turns, (), is_following=False) == turns
    assert unexplained(turns, (_note(),), is_following=False) == ()
    assert unexplained(turns, (_note(changed=["2010"]),), is_following=False) == turns


def test_other_words_for_the_same_need_none(facts: dict[str, ReleasedFact]) -> None:
    fact = facts["hoefe"]
    text = fact.observations[-1].text.model_copy(update={"de": "hundertzwei Höfe (2014)"})
    (turn,) = fact_turns(fact, _with_value(fact, text=text), NAMES, NAMES)
    assert not turn.is_new
    assert unexplained((turn,), (), is_following=False) == ()


def test_another_source_for_the_same_number_needs_a_reason(facts: dict[str, ReleasedFact]) -> None:
    fact = facts["hoefe"]
    count, book = (ReleasedSource(producer="Amt", title=title) for title in ("Zählung", "Chronik"))
    was = Names(ReleasedNames(), {"zaehlung": count})
    moved = _with_value(fact, sources=("neu",))
    (turn,) = fact_turns(fact, moved, was, Names(ReleasedNames(), {"neu": book}))
    assert turn.before == Texts(de="102 Höfe (2014), Quelle: Amt: Zählung", en="102 farms (2014), source: Amt: Zählung")
    assert turn.after == Texts(de="102 Höfe (2014), Quelle: Amt: Chronik", en="102 farms (2014), source: Amt: Chronik")
    assert unexplained((turn,), (), is_following=False) == (turn,)
    assert fact_turns(fact, moved, was, Names(ReleasedNames(), {"neu": count})) == (), "it only got another id"
    assert fact_turns(fact, fact, was, Names(ReleasedNames(), {"zaehlung": book})) == (), "its title was mended"
    assert "neu" in fact_turns(fact, moved, was, NAMES)[0].after.de, "a source that is gone stands by its id"  # type: ignore[union-attr]


def test_a_derived_fact_follows_by_the_same_rule_alone(facts: dict[str, ReleasedFact]) -> None:
    farmers = facts["bauern"]
    moved = _with_value(farmers, low="104")
    value = Turn("2014", farmers.label, farmers.label)
    assert follows(farmers, moved, {"hoefe": (value,)})
    assert not follows(farmers, moved, {})
    assert not follows(farmers, moved, {"gaeste": (value,)})
    assert not follows(farmers, moved, {"hoefe": (Turn("label", farmers.label, farmers.label),)})
    assert not follows(farmers, moved, {"hoefe": (Turn("2014", farmers.label, farmers.label, is_new=False),)})
    assert not follows(farmers, moved.model_copy(update={"own": "another rule"}), {"hoefe": (value,)})
    assert not follows(facts["hoefe"], _with_value(facts["hoefe"], low="104"), {"hoefe": (value,)}), "is observed"


def test_what_follows_still_explains_its_own_words(facts: dict[str, ReleasedFact]) -> None:
    farmers = facts["bauern"]
    renamed = farmers.model_copy(update={"definition": farmers.label})
    turns = fact_turns(farmers, renamed, NAMES, NAMES)
    assert [turn.part for turn in unexplained(turns, (), is_following=True)] == ["definition"]


def test_what_stands_around_a_value_needs_a_reason(facts: dict[str, ReleasedFact]) -> None:
    fact = facts["hoefe"]
    text = Texts(de="Ohne Pacht.", en="Without leases.")
    (turn,) = fact_turns(fact, _with_value(fact, note=text), NAMES, NAMES)
    assert (turn.part, turn.before and turn.before.de, turn.after and turn.after.de) == (
        "2014",
        "102 Höfe (2014)",
        "102 Höfe (2014), Anmerkung: Ohne Pacht.",
    )
    warned = fact.model_copy(update={"caveat": text})
    for before, after in ((fact, warned), (warned, fact)):
        (turn,) = fact_turns(before, after, NAMES, NAMES)
        assert unexplained((turn,), (), is_following=False) == (turn,)
        assert unexplained((turn,), (_note(changed=["caveat"]),), is_following=False) == ()
    assert not follows(facts["bauern"], _with_value(facts["bauern"], low="9"), {"hoefe": (turn,)}), "moves no value"
