"""Kept records say and show what the document says and shows; only when a place is asked for is it read again."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from brandhub.ground import kept_records
from brandhub.ground.kept_records import keepsake_of, recall_record
from brandhub.ground.problems import Place
from brandhub.ground.records import Location, Record, Value, parse_record

TEXTS = (
    "title: Höfe\nstatus: published\n",
    "# Kommentar\n\n  größe:\n    höhe: äöü\n    breite: [1, {a: ~}, '2']\n",
    "- eins\n- [zwei, drei]\n- {vier: }\n",
    "ein Wort\n",
    "a: eins zwei eins\nb: >-\n  eins\n  zwei\n",
    "",
    "# nichts\n",
)


def _locations(value: Value, at: Location = ()) -> Iterator[Location]:
    yield at
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _locations(inner, (*at, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _locations(inner, (*at, index))


def _both(text: str, path: str, lines_before: int) -> tuple[Record, Record]:
    record, problems = parse_record(text, path, lines_before=lines_before)
    assert record is not None
    assert problems == []
    elsewhere, _ = parse_record(text, "elsewhere.yml", lines_before=3)
    assert elsewhere is not None
    recalled = recall_record(json.loads(json.dumps(keepsake_of(elsewhere))), text, path, lines_before)
    assert recalled is not None
    return record, recalled


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("lines_before", [0, 1, 7])
def test_a_kept_record_tells_the_same_places(text: str, lines_before: int) -> None:
    record, recalled = _both(text, "x.yml", lines_before)
    assert recalled.value == record.value
    for location in (*_locations(record.value), ("gibt es nicht",), (99, "x")):
        assert recalled.place(location) == record.place(location)
        assert recalled.key_place(location) == record.key_place(location)
        assert recalled.at(location) == record.at(location)
        for occurrence in (0, 1):
            assert recalled.place_within(location, "eins", occurrence) == record.place_within(
                location, "eins", occurrence
            )
    assert dict(recalled.spots) == dict(record.spots)
    assert dict(recalled.keys) == dict(record.keys)
    assert len(recalled.spots) == len(record.spots)


def test_the_place_of_the_whole_is_known_without_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    record, recalled = _both("# oben\na: 1\n", "story.de.md", 1)
    monkeypatch.setattr(kept_records, "parse_record", lambda *_, **__: pytest.fail("it is kept"))
    assert recalled.place(()) == recalled.key_place(()) == record.place(()) == Place("story.de.md", 3, 1)
    assert recalled.at(("a",)) == "1"


@pytest.mark.parametrize("foreign", [0, "x", [], {}, [1], [True], ["x", 1], ["x", 1, 2, 3, "4"], [None, 1, 2, 3, 4, 5]])
def test_what_is_no_keepsake_is_none(foreign: object) -> None:
    assert recall_record(foreign, "a: 1\n", "x.yml", 0) is None
