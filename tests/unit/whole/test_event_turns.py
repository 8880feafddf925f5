"""Turns of events: in what an event reads differently from an earlier state, and which of its notes are new."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.models.notes import EventNote
from brandhub.models.releases import ReleasedEvent
from brandhub.whole.event_turns import event_turns, follows_in_text, fresh_of_event


def _texts(text: str) -> Texts:
    return Texts(de=text, en=f"{text} (en)")


def _note(on: str = "2026-11-20") -> dict[str, Any]:
    texts = {"de": "Verlesen.", "en": "Misread."}
    return {"on": on, "changed": ["date"], "kind": "correction", "weight": "minor", "note": texts}


def _event(**other: Any) -> ReleasedEvent:
    plain: dict[str, Any] = {"date": "1899-08-11", "when": _texts("Tag"), "text": _texts("Text"), "topic": "berg"}
    plain |= {"sources": ("chronik",), "own": {"text": "a", "note": "b"}}
    return ReleasedEvent.model_validate(plain | other)


def _state(event: ReleasedEvent | None, label: str | None = "Der Hafen", **sources: str) -> Any:
    named = {key: SimpleNamespace(producer=title, title=title) for key, title in sources.items()}
    return SimpleNamespace(
        events={} if label is None else {"hafen": _texts(label)},
        timeline={} if event is None else {"hafen": event},
        sources=named,
        names=SimpleNamespace(sources=named),
    )


@pytest.mark.parametrize(
    ("changed", "part", "was", "now"),
    [
        ({"date": "1899", "when": _texts("Jahr")}, "date", _texts("Tag"), _texts("Jahr")),
        (
            {"date": "1899-08-11/1899-08-11"},
            "date",
            Texts(de="Tag [1899-08-11]", en="Tag (en) [1899-08-11]"),
            Texts(de="Tag [1899-08-11/1899-08-11]", en="Tag (en) [1899-08-11/1899-08-11]"),
        ),
        ({"certainty": "about"}, "certainty", Texts(de="exact", en="exact"), Texts(de="about", en="about")),
        ({"text": _texts("Anders")}, "text", _texts("Text"), _texts("Anders")),
        ({"note": _texts("Dazu")}, "note", None, _texts("Dazu")),
    ],
)
def test_each_part_of_an_event(changed: dict[str, Any], part: str, was: Any, now: Any) -> None:
    found = event_turns("hafen", _state(_event()), _state(_event(**changed)))
    assert [(turn.part, turn.before, turn.after) for turn in found] == [(part, was, now)]


def test_nothing_has_turned() -> None:
    assert event_turns("hafen", _state(_event()), _state(_event())) == ()
    assert event_turns("zeche", _state(_event()), _state(_event(date="1900"), "Anders")) == ()


def test_of_a_state_that_knows_labels_alone_its_label() -> None:
    other = _state(_event(date="1900"), "Ein Hafen")
    assert [turn.part for turn in event_turns("hafen", _state(None), other)] == ["label"]
    assert [turn.part for turn in event_turns("hafen", other, _state(None))] == ["label"]
    assert event_turns("hafen", _state(None, None), other) == ()
    assert event_turns("hafen", other, _state(None, None)) == ()


@pytest.mark.parametrize("part", ["text", "note"])
def test_only_what_somebody_rewrote_is_new(part: str) -> None:
    before = _event(note=_texts("Dazu"))
    for own, is_new in ({"text": "a", "note": "b"}, False), ({"text": "x", "note": "y"}, True):
        after = _event(**{"note": _texts("Dazu"), part: _texts("Anders"), "own": own})
        assert [turn.is_new for turn in event_turns("hafen", _state(before), _state(after))] == [is_new]


@pytest.mark.parametrize(
    ("facts", "claims", "events", "turned", "follows"),
    [
        (("hoefe",), (), (), ("fact", "hoefe"), True),
        (("hoefe",), (), (), ("claim", "hoefe"), False),
        ((), ("hoefe",), (), ("claim", "hoefe"), True),
        ((), ("hoefe",), (), ("event", "hoefe"), False),
        ((), (), ("hoefe",), ("event", "hoefe"), True),
        ((), (), ("hoefe",), ("fact", "hoefe"), False),
        ((), (), (), ("fact", "hoefe"), False),
    ],
)
def test_what_its_text_tells(facts: Any, claims: Any, events: Any, turned: Any, follows: bool) -> None:
    assert follows_in_text(_event(facts=facts, claims=claims, events=events), [turned]) is follows


def test_its_new_notes() -> None:
    one, other = (EventNote.model_validate(_note(day)) for day in ("2026-11-20", "2026-11-21"))
    was, now = _event(changes=(one,)), _event(changes=(one, other))
    assert fresh_of_event("hafen", _state(was), _state(now)) == (other,)
    assert fresh_of_event("hafen", _state(was), _state(None)) == ()
    assert fresh_of_event("hafen", _state(None), _state(now)) == (one, other)
    assert fresh_of_event("hafen", _state(None), _state(now), date(2026, 11, 20)) == (one, other)
    assert fresh_of_event("hafen", _state(None), _state(now), date(2026, 11, 21)) == (other,)
    assert fresh_of_event("hafen", _state(None), _state(now), date(2026, 11, 22)) == ()


def test_its_sources_by_name() -> None:
    was, now = _state(_event(), chronik="Chronik"), _event(sources=("archiv",))
    turned = event_turns("hafen", was, _state(now, archiv="Archiv"))
    assert [(turn.part, turn.before, turn.after) for turn in turned] == [
        ("sources", _alike("Chronik: Chronik"), _alike("Archiv: Archiv"))
    ]
    assert event_turns("hafen", was, _state(now, archiv="Chronik")) == ()


def _alike(text: str) -> Texts:
    return Texts(de=text, en=text)
