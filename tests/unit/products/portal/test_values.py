"""Values: who has read what says something else is named, and where anything else has changed nobody is."""

from __future__ import annotations

from dataclasses import replace

from brandhub.products.portal.ledger import KEYS
from brandhub.products.portal.stock_books import Book, Entry, Kept, Pack, Told
from brandhub.products.portal.values import (
    Values,
    joined,
    read_values,
    readers_of,
    touched,
    values_amended,
    values_of,
    write_values,
)

PACK = Pack(None, ())
BEFORE = Values(
    "around",
    "calm",
    {"hub.series hoefe": "1", "hub.series zechen": "1", "workshop.log *": "1"},
    {"hub.series hoefe": ["/hoefe/"], "hub.series zechen": ["/zechen/"], "hub.series *": ["/alle/"]},
    {"/hoefe/": "a", "/zechen/": "b"},
)


def changed(*entries: str) -> Values:
    return replace(BEFORE, seals={**BEFORE.seals, **dict.fromkeys(entries, "2")})


def test_readers_of_an_entry_and_of_all_of_them_are_touched() -> None:
    assert touched(BEFORE, {}, changed()) == set()
    assert touched(BEFORE, {}, changed("hub.series hoefe")) == {"/hoefe/", "/alle/"}
    late = {"hub.series hoefe": ["/neu/"], "hub.series zechen": ["/alt/"]}
    assert touched(BEFORE, late, changed("hub.series hoefe")) == {"/hoefe/", "/alle/", "/neu/"}
    assert touched(BEFORE, {}, changed("workshop.log *")) == set()


def test_where_anything_else_has_changed_nobody_knows() -> None:
    assert touched(BEFORE, {}, replace(changed("hub.series hoefe"), calm="another")) is None
    assert touched(BEFORE, {}, changed("hub.series bruecken")) is None


def test_readings_become_readers() -> None:
    readings = [("hub.series", "hoefe"), ("hub.headings", None), ("workshop.used_in", ("facts", "hoefe"))]
    readings += [("hub.series", None), ("hub.proofs", KEYS), ("hub.proofs", 7)]
    read_by_both = {"hub.series hoefe", "workshop.used_in facts\0hoefe", "hub.series *", "hub.proofs *"}
    entry = Entry(PACK, "own", tuple(readings))
    told = Told([0, 1, 2, 3, 4, 5], "own", None, [])
    kept = Kept(Book(readings, ["s"] * len(readings)), told)
    found = readers_of({"new": entry, "old": kept, "idle": Kept(kept.book, told._replace(numbers=[1, 4]))})
    assert found == {key: ["new", "old"] for key in read_by_both}
    assert values_of(BEFORE, {"new": entry, "old": kept}).handed == {"new": "own", "old": "own"}


def test_what_was_read_before_is_not_forgotten() -> None:
    now = replace(changed("hub.series hoefe"), around="later", readers={}, handed={})
    entry = Entry(PACK, "c", (("hub.series", "zechen"),))
    found = values_amended(BEFORE, {"hub.series hoefe": ["/neu/"]}, now, {"/hoefe/": entry})
    assert found.around == "later"
    assert found.readers["hub.series hoefe"] == ["/hoefe/", "/neu/"]
    assert found.readers["hub.series zechen"] == ["/zechen/", "/hoefe/"]
    assert found.handed == {"/hoefe/": "c", "/zechen/": "b"}
    assert joined({"a": ["x"]}, {"a": ["x", "y"]}) == {"a": ["x", "y"]}


def test_records_come_back_or_are_none() -> None:
    raw = write_values(BEFORE)
    assert read_values(raw) == BEFORE
    for broken in (None, b"", raw[:-3], b"[]", raw.replace(b'"seals":{', b'"seals":[],"other":{'), b'{"around":"a"}'):
        assert read_values(broken) is None
