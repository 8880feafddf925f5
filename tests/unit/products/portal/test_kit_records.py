"""Kit records: which parts of the kits that stand have read what says something else, and when nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.products.portal.kit_records import KitRecords, read_record, write_record
from brandhub.products.portal.ledger import KEYS
from brandhub.products.portal.seals import Unsealable
from brandhub.products.press_kit.amending import Before
from brandhub.products.press_kit.parts import Minutes

TEXTS = {f"s{number}": f"de:{number}" for number in range(40)}
HEARD = {
    "de chart hoefe": [("hub.series", "hoefe"), ("hub.sources", "zaehlung")],
    "de story s1": [("hub.stories", "s1"), ("hub.series", "hoefe"), ("hub.series", KEYS)],
    "land de data": [("hub.series", None)],
    "land de claims": [("hub.proofs", "mehr")],
}


@dataclass
class Hub:
    """What a ledger would tell of one."""

    series: dict[str, str] = field(default_factory=lambda: {"hoefe": "102", "zechen": "7"})
    proofs: dict[str, str] = field(default_factory=lambda: {"mehr": "true"})
    rest: str = "as ever"
    is_sealable: bool = True

    def raw(self, name: str) -> dict[str, str]:
        found: dict[str, str] = getattr(self, name.removeprefix("hub."))
        return found

    def seal(self, reading: tuple[str, Any]) -> str:
        name, key = reading
        if not self.is_sealable:
            raise Unsealable
        return self.raw(name)[key] if key else f"{name} {self.rest}"

    def seal_of(self, what: object) -> str:
        return repr(what)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path, "stamp")


def records(
    store: Store, hub: Hub, around: str = "around", texts: dict[str, str] = TEXTS, handed: object = ""
) -> KitRecords:
    stock: Any = SimpleNamespace(
        store=store,
        around=around,
        texts={**texts, "workshop.kits land de": "x"},
        earlier=SimpleNamespace(edition="first", around="around"),
    )
    ledger: Any = hub
    return KitRecords(ledger, stock, handed)


def minutes(heard: dict[str, list[tuple[str, Any]]]) -> Minutes:
    found = Minutes()
    found.heard.update({part: dict.fromkeys(readings) for part, readings in heard.items()})
    found.paths.update({part: [f"{part.replace(' ', '/')}.txt"] for part in heard})
    found.chosen["land"] = "all"
    return found


def before(found: KitRecords, edition: str = "first") -> Before | None:
    site: Any = SimpleNamespace(edition=edition)
    return found.before(site)


def anew(found: KitRecords) -> set[str] | None:
    known = before(found)
    return None if known is None else {*known.anew}


@pytest.fixture
def noted(store: Store) -> Store:
    records(store, Hub()).note("first", minutes(HEARD), is_amended=False)
    return store


def test_whoever_has_read_what_is_another_is_written_anew(noted: Store) -> None:
    assert anew(records(noted, Hub())) == set()
    assert anew(records(noted, Hub(), texts={**TEXTS, "s1": "de:x"})) == {"de story s1"}
    assert anew(records(noted, Hub(series={"hoefe": "104", "zechen": "7"}), "later")) == {
        "de chart hoefe", "de story s1", "land de data",
    }  # fmt: skip
    assert anew(records(noted, Hub(series={"hoefe": "102", "zechen": "8"}), "later")) == {"land de data"}
    assert anew(records(noted, Hub(proofs={"mehr": "false"}), "later", {**TEXTS, "s1": "de:x"})) == {
        "land de claims", "de story s1",
    }  # fmt: skip
    known = before(records(noted, Hub()))
    assert known is not None
    assert known.paths["de story s1"] == ["de/story/s1.txt"]
    assert known.chosen == {"land": "all"}


def test_where_anything_else_is_another_nobody_knows(noted: Store) -> None:
    for hub in (
        Hub(rest="another"),
        Hub(series={"hoefe": "102"}),
        Hub(series={"zechen": "7", "hoefe": "102"}),
        Hub(is_sealable=False),
    ):
        assert before(records(noted, hub, "later")) is None, hub
    assert before(records(noted, Hub(), "later", handed="2026.2")) is None
    assert before(records(noted, Hub(), texts={"s1": "de:1"})) is None, "stories have gone"
    many = {slug: f"{mark}x" for slug, mark in TEXTS.items()}
    assert before(records(noted, Hub(), texts=many)) is None, "more texts than are worth it"
    assert before(records(noted, Hub()), "another site") is None
    later = records(noted, Hub())
    later._stock.earlier = SimpleNamespace(edition="later", around="around")  # type: ignore[misc,assignment]
    assert before(later, "later") is None, "the record is of another edition"


@pytest.mark.parametrize("reading", [("workshop.used_in", "hoefe"), ("hub.now", None), ("hub.pagess", "x")])
def test_what_reads_anything_of_which_nobody_knows_is_not_kept(store: Store, reading: tuple[str, Any]) -> None:
    records(store, Hub()).note("first", minutes({**HEARD, "land de booklet": [reading]}), is_amended=False)
    assert before(records(store, Hub())) is None


def test_what_was_read_before_is_not_forgotten(noted: Store) -> None:
    """A text names the other fact; then that one changes. After it the first one, too."""
    told = {**TEXTS, "s2": "de:x"}
    text = records(noted, Hub(), texts=told)
    assert anew(text) == set()
    text.note("first", minutes({"de story s2": [("hub.stories", "s2"), ("hub.series", "zechen")]}), is_amended=True)
    value = records(noted, Hub(series={"hoefe": "102", "zechen": "8"}), "later", told)
    assert anew(value) == {"land de data", "de story s2"}
    value.note("first", minutes({"de story s2": [("hub.series", "zechen")]}), is_amended=True)
    last = records(noted, Hub(series={"hoefe": "104", "zechen": "8"}), "last", told)
    last._stock.earlier = SimpleNamespace(edition="first", around="later")  # type: ignore[misc,assignment]
    assert anew(last) == {"de chart hoefe", "de story s1", "land de data"}


def test_records_come_back_or_are_none(noted: Store) -> None:
    (raw,) = (Store(noted.folder, "stamp").find(path.name) for path in noted.folder.iterdir())  # type: ignore[union-attr]
    record = read_record(raw)
    assert record is not None
    assert read_record(write_record(record)) == record
    assert read_record(write_record(replace(record, edition="other"))) != record
    assert raw is not None
    for broken in (None, b"", raw[:-3], b"[]", b'{"edition":"first"}', raw.replace(b'"marks":{', b'"marks":[],"x":{')):
        assert read_record(broken) is None
