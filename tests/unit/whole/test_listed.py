"""Lists: members exist at their dates, nobody competes twice, and nobody is called what it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.lists import List
from brandhub.whole.hub import Hub
from brandhub.whole.listed import check_lists

COMPLETE = {"reason": {"de": "So ist es.", "en": "It is."}, "source": "zaehlung"}
ACROSS = {"areas": {"de": "Dieselbe Zählung.", "en": "The same count."}}
MIXED = {"de": "Beides ist gefragt.", "en": "Both was asked for."}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(hub: Hub, members: list[dict[str, Any]], **fields: Any) -> list[tuple[str, str]]:
    """Where in the list what is told, with the most telling value."""
    words = {"label": {"de": "Gruppen", "en": "groups"}, "among": {"de": "Gruppen", "en": "groups"}}
    raw = {"id": "gruppen", "status": "published", "as-of": "2014", "members": members, **words, **fields}
    list_ = List.model_validate({name: value for name, value in raw.items() if value is not None})

    where: list[tuple[Any, ...]] = []
    object.__setattr__(list_, "__pydantic_private__", {"_record": None, "_location": ()})
    patched = _Placed(list_, where)
    found = [*check_lists(replace(hub, lists={"gruppen": patched}))]  # type: ignore[dict-item]
    telling = ("id", "word", "found", "dates", "first")
    said = [[str(one.values[key]) for key in telling if key in one.values] for one in found]
    places = [".".join(map(str, at)) for at in where]
    return [(" ".join([one.code, *words]), at) for one, words, at in zip(found, said, places, strict=True)]


class _Placed:
    """A list that remembers for which places it was asked."""

    def __init__(self, list_: List, where: list[tuple[Any, ...]]) -> None:
        self._list, self._where = list_, where

    def __getattr__(self, name: str) -> Any:
        return getattr(self._list, name)

    def place(self, *location: str | int) -> Any:
        self._where.append(location)
        return self._list.place(*location)


STAFF, GUESTS, COMMUTERS = {"fact": "beschaeftigte"}, {"fact": "gaeste"}, {"fact": "pendler"}


def named(member: dict[str, Any], german: str, english: str) -> dict[str, Any]:
    return {**member, "name": {"de": german, "en": english}}


@pytest.mark.parametrize(
    ("members", "fields", "expected"),
    [
        ([STAFF, GUESTS], {}, []),
        ([STAFF, GUESTS], {"complete": COMPLETE}, []),
        ([STAFF, GUESTS], {"complete": {**COMPLETE, "source": "x"}}, [("unknown-source x", "complete.source")]),
        ([STAFF, {"fact": "gste"}], {}, [("unknown-fact gste", "members.1.fact")]),
        (
            [{"event": "letzter-stollen"}, {"event": "letzer-stollen"}],
            {"as-of": None},
            [("unknown-event letzer-stollen", "members.1.event")],
        ),
        ([STAFF, {**GUESTS, "as-of": "1999"}], {}, [("no-such-date 1999 2012, 2013, 2014", "members.1.as-of")]),
        (
            [STAFF, GUESTS],
            {"as-of": "1999"},
            [("no-such-date 1999 2010, 2014", "members.0"), ("no-such-date 1999 2012, 2013, 2014", "members.1")],
        ),
        ([STAFF, COMMUTERS], {}, [("list-part-and-whole", "members.1")]),
        ([COMMUTERS, STAFF], {}, [("list-part-and-whole", "members.0")]),
        ([COMMUTERS, STAFF], {"overlapping": MIXED}, []),
        ([GUESTS, STAFF], {"overlapping": MIXED}, [("list-overlapping-needless", "overlapping")]),
        ([GUESTS, STAFF], {"across": ACROSS}, [("list-area-twice 1", "members.1")]),
        (
            [GUESTS, STAFF, {"fact": "hoefe"}],
            {"across": ACROSS},
            [("list-area-twice 1", "members.1"), ("list-area-twice 1", "members.2")],
        ),
        ([GUESTS, {**STAFF, "as-of": "2010"}], {"across": ACROSS}, []),
        ([STAFF, named(GUESTS, "Gäste", "visitors")], {}, []),
        (
            [STAFF, named(GUESTS, "Essen", "Bochum")],
            {},
            [
                ("list-name-foreign gaeste Essen", "members.1.name.de"),
                ("list-name-foreign gaeste Bochum", "members.1.name.en"),
            ],
        ),
        ([named(STAFF, "Zeche", "Pit"), {**named(STAFF, "Essen", "Bochum"), "as-of": "2010"}], {}, []),
        (
            [named(STAFF, "Zeche", "Pit"), named(GUESTS, "Gäste", "visitors")],
            {},
            [
                ("list-name-foreign beschaeftigte Zeche", "members.0.name.de"),
                ("list-name-foreign beschaeftigte Pit", "members.0.name.en"),
            ],
        ),
        (
            [named({"event": "letzter-stollen"}, "Der Stollen schließt", "The tunnel"), {"event": "letzer-stollen"}],
            {"as-of": None},
            [("unknown-event letzer-stollen", "members.1.event")],
        ),
        (
            [named({"event": "letzter-stollen"}, "Zeche", "Pit"), {"event": "x"}],
            {"as-of": None},
            [
                ("list-name-foreign letzter-stollen Zeche", "members.0.name.de"),
                ("list-name-foreign letzter-stollen Pit", "members.0.name.en"),
                ("unknown-event x", "members.1.event"),
            ],
        ),
        ([STAFF, named({"fact": "x"}, "Zeche", "Pit")], {}, [("unknown-fact x", "members.1.fact")]),
    ],
)
def test_what_is_listed(
    members: list[dict[str, Any]], fields: dict[str, Any], expected: list[tuple[str, str]], hub: Hub
) -> None:
    assert told(hub, members, **fields) == expected
