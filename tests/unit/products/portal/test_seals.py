"""Seals: equal content has one seal; whatever is said differently has another."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.products.portal.seals import Seals, Unsealable
from brandhub.whole import shelves
from brandhub.whole.content import load_content
from brandhub.whole.headings import heading_of, headings_of
from brandhub.whole.hub import Hub
from brandhub.whole.shelves import Shelf
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup


@dataclass(frozen=True)
class Box:
    name: str
    inside: tuple[Any, ...] = ()


def seal(what: object) -> str:
    return Seals().of(what)


leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(),
    st.binary(),
    st.dates(),
    st.fractions(),
    st.decimals(allow_nan=False),
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner), st.dictionaries(st.text(), inner), st.builds(Box, st.text(), st.lists(inner).map(tuple))
    ),
    max_leaves=12,
)


@given(values, values)
def test_two_values_have_one_seal_only_when_they_are_equal(one: Any, other: Any) -> None:
    if seal(one) == seal(other):
        assert one == other or repr(one) == repr(other)


@given(values)
def test_the_seal_does_not_depend_on_which_objects_hold_the_content(value: Any) -> None:
    again = _copied(value)
    assert seal(again) == seal(value)
    seals = Seals()
    assert seals.of([value, again]) == seals.of([again, value]) == Seals().of([value, value])


def _copied(value: Any) -> Any:
    if isinstance(value, Box):
        return Box("".join(value.name), tuple(_copied(one) for one in value.inside))
    if isinstance(value, dict):
        return {"".join(key): _copied(one) for key, one in value.items()}
    return [_copied(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["ab", "c"], ["a", "bc"]),
        ([["a"], "b"], [["a", "b"]]),
        (1, "1"),
        (1, True),
        (Decimal("1.0"), Decimal("1.00")),  # is written differently
        (Fraction(1, 2), 0.5),
        (date(2026, 1, 1), "2026-01-01"),
        (b"a", "a"),
        ({"a": 1, "b": 2}, {"a": 2, "b": 1}),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),  # a list of them would be another
        (Box("a"), Box("b")),
        (Box("a", (Box("b"),)), Box("a", (Box("c"),))),
        (partial(seal, "a"), partial(seal, "b")),
    ],
)
def test_what_differs_has_different_seals(one: object, other: object) -> None:
    assert seal(one) != seal(other)


def test_a_set_has_one_seal_in_whatever_order() -> None:
    assert seal({"a", "b", "c"}) == seal({"c", "a", "b"}) != seal({"a", "b"})


def test_marked_up_text_is_text() -> None:
    assert seal(Markup("<b>")) == seal("<b>")


@pytest.mark.parametrize("what", [object(), lambda: 1, open, print, [object()], {"a": object()}])
def test_what_has_no_content_is_refused(what: object) -> None:
    with pytest.raises(Unsealable):
        seal(what)


def test_nouns_and_proofs_of_a_hub_have_seals(hub: Callable[..., Hub]) -> None:
    known = hub()
    story = known.stories["feld-und-stollen"]["de"]
    body = story.body
    before = seal(story)
    assert seal(known.proofs) == seal(dict(known.proofs))
    story.attach(language="de", path=story.path, body=body + " Und mehr.", body_line=1)
    try:
        assert seal(story) != before
    finally:
        story.attach(language="de", path=story.path, body=body, body_line=1)
    assert seal(story) == before
    series = next(iter(known.series.values()))
    assert seal(replace(series, readings=series.readings[:-1])) != seal(series)


def test_a_release_counts_as_it_was_written(release: Callable[..., Any]) -> None:
    """The open data hand it out to the letter."""
    one = release("1.0.0", "2026-01-01")
    before = seal(one)
    one._source += " "
    assert seal(one) != before


@pytest.mark.skipif(os.name == "nt", reason="there nothing tells that a file is the same")
def test_a_story_has_the_same_seal_whether_its_file_was_opened_or_not(
    project: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the first build after another draws every page of a story again."""
    monkeypatch.setattr(shelves, "SETTLED", -(10**15))
    root = project.root
    opened, kept = (load_content(root, shelf=Shelf(Store(root / "kept", "code"), root)) for _ in range(2))
    assert not any(text.has_gaps for told in kept.stories.values() for text in told.values()), "none was opened"
    for read in (lambda content: content.stories, lambda content: content.easy, lambda c: headings_of(c.stories)):
        assert seal(read(kept)) == seal(read(opened))


def test_a_story_and_its_heading_differ_in_whatever_is_said_of_them(hub: Callable[[], Hub]) -> None:
    """What stands above the text is told once for both: the text, another summary and the kind count all the same."""
    story = next(iter(hub().stories.values()))["de"]
    heading = heading_of(story)
    seals = Seals()
    assert seals.of(story) != seals.of(heading)
    assert seals.of(heading) == seal(heading)
    assert seals.of(story) == seal(story)
    other = story.model_copy(update={"summary": "Etwas anderes."})
    assert seals.of(other) != seals.of(story)
    assert seals.of(heading_of(other)) != seals.of(heading)
    assert seals.of([other, heading_of(other)]) == seal([other, heading_of(other)])
