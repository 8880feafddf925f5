"""Which references of a sentence or a row show what, and where they stand; and which of their sources is named there.

In the texts `V:x` is the bare value of the fact x, `N:x` its noun, `L:x` its label, `E:x` an event, `D:x` its date,
`C:x` a claim and `S:x` a source. No hub is read: what a value rests on is made up here.
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.whole.belonging_marks import Mark, Stretch, find_stretches
from brandhub.whole.belonging_sources import sources_of_mark, without_source
from brandhub.whole.belongings import check_belongings
from brandhub.whole.outlines import Said, look_at

FORMS = {
    "V": '{{ fact("%s", form="value") }}', "F": '{{ fact("%s") }}', "T": '{{ fact("%s", form="dated") }}',
    "A": '{{ fact("%s", form="as-of") }}', "N": '{{ fact("%s", form="noun") }}', "L": '{{ fact("%s", form="label") }}',
    "E": '{{ event("%s", form="label") }}', "X": '{{ event("%s") }}', "D": '{{ event("%s", form="date") }}',
    "W": '{{ event("%s", form="when") }}', "C": '{{ claim("%s") }}', "K": '{{ claim("%s", form="link", text="x") }}',
    "S": '{{ source("%s") }}',
}  # fmt: skip


def written(text: str) -> str:
    return re.sub(r"\b([A-Z]):(\w)\b", lambda found: FORMS[found[1]] % found[2], text)


def stretches(text: str) -> list[Stretch]:
    return [*find_stretches(*look_at(Said(written(text), "de", True, False, False, False, False, False)))]


def only(text: str) -> Stretch:
    (found,) = stretches(text)
    return found


def shown(marks: Any) -> str:
    return " ".join(f"{mark.kind}:{mark.reference.id}" for mark in marks)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Nur Wörter.", []),
        ("V:a allein.", []),
        ("V:a und F:b.", ["value:a value:b"]),
        ("V:a. F:b.", []),
        ("V:a, T:b, N:c, L:d", ["value:a value:b noun:c label:d"]),
        ("X:a, E:b, D:c, W:d", ["event:a event:b date:c date:d"]),
        ("C:a (S:b)", ["claim:a source:b"]),
        ("K:a V:b", []),
        ("A:a V:b", []),
        ("V:a und V:b. V:c und V:d.", ["value:a value:b", "value:c value:d"]),
        ("V:a\n\nV:b", []),
        ("V:a und V:b\n\nV:c", ["value:a value:b"]),
        ("V:a\n\nV:b und V:c", ["value:b value:c"]),
        ("| V:a |", ["value:a"]),
        ("| x |\n|---|\n| V:a |\n| y |", ["value:a"]),
    ],
)
def test_what_references_show(text: str, found: list[str]) -> None:
    """Two of a sentence, or one in a row: its head may say something of it."""
    assert [shown(one.marks) for one in stretches(text)] == found


@pytest.mark.parametrize(
    ("text", "cells", "heads", "headed"),
    [
        ("| V:a | b | V:c |", [[1, 3]], {}, {2}),
        ("| L:a | N:b |\n|---|---|\n| V:a | V:b |", [[1, 2], [1, 2]], {1: "a", 2: "b"}, set()),
        ("| x | L:b |\n|---|---|\n| V:a | V:b |", [[2], [1, 2]], {2: "b"}, {1}),
        ("| x | V:b |\n|---|---|\n| V:a | V:b |", [[2], [1, 2]], {}, {1}),
        ("| L:a N:b | y |\n|---|---|\n| z | V:b |", [[1, 1], [2]], {1: "ab"}, {2}),
    ],
)
def test_cells_and_heads(text: str, cells: list[list[int]], heads: dict[int, str], headed: set[int]) -> None:
    found = stretches(text)
    assert [[mark.cell for mark in one.marks] for one in found] == cells
    assert all(one.is_row for one in found)
    last = found[-1]
    assert {cell: "".join(one.id for one in those) for cell, those in last.heads.items()} == heads
    assert last.headed == headed


def test_each_table_has_its_own_head() -> None:
    first, second, third, fourth = stretches("| L:a |\n|---|\n| V:a |\n\nDanach:\n\n| N:b |\n|---|\n| V:b |")
    assert first.heads == third.heads == {}
    assert [one.id for one in second.heads[1]] == ["a"]
    assert [one.id for one in fourth.heads[1]] == ["b"]


def test_a_sentence_is_no_row() -> None:
    found = only("V:a und V:b")
    assert (found.is_row, found.heads, found.headed) == (False, {}, frozenset())
    assert [mark.cell for mark in found.marks] == [0, 0]


def test_neighbours() -> None:
    found = only("V:a N:b V:c L:d V:e")
    noun, label = found.of("noun")[0], found.of("label")[0]
    assert shown(found.of("noun", "label")) == "noun:b label:d"
    assert [one and one.reference.id for one in found.around(noun, "value")] == ["a", "c"]
    assert [one and one.reference.id for one in found.around(label, "value")] == ["c", "e"]
    assert found.around(found.marks[0], "value")[0] is None
    assert found.around(found.marks[-1], "value")[1] is None
    assert found.around(noun, "event") == (None, None)


def test_runs_of_a_kind() -> None:
    found = only("L:a L:b: V:c V:d, N:e, V:f; L:g")
    assert [(kind, "".join(mark.reference.id for mark in run)) for kind, run in found.runs("label", "value")] == [
        ("label", "ab"), ("value", "cdf"), ("label", "g"),
    ]  # fmt: skip
    assert found.runs("event") == []


@pytest.mark.parametrize(
    ("text", "leads", "brackets", "enclosed"),
    [
        ("L:a: V:b", True, False, False),
        ("L:a – V:b", True, False, False),
        ("L:a = V:b", True, False, False),
        ("L:a V:b", False, False, False),
        ("L:a und V:b", False, False, False),
        ("L:a heißt: V:b", False, False, False),
        ("L:a (V:b)", False, True, True),
        ("L:a [V:b]", False, False, False),
        ("L:a (so) V:b", False, False, False),
        ("L:a (Stand: V:b)", False, False, True),
        ("(L:a) V:b", False, False, False),
        ("(L:a (so) V:b)", False, False, True),
        (") L:a (V:b)", False, True, False),
    ],
)
def test_what_stands_between(text: str, leads: bool, brackets: bool, enclosed: bool) -> None:
    found = only(text)
    first, second = found.marks
    assert found.leads(first, second) is leads
    assert found.brackets(first, second) is brackets
    assert found.is_enclosed(second) is enclosed


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("| x | |\n|---|---|\n| L:a | V:b |", True),
        ("| x | y |\n|---|---|\n| L:a | V:b |", False),
        ("| x | L:c |\n|---|---|\n| L:a | V:b |", False),
        ("| x | |\n|---|---|\n| L:a | V:b Prozent |", False),
        ("| x | |\n|---|---|\n| L:a | rund V:b |", False),
    ],
)
def test_a_value_alone_in_its_cell(text: str, bare: bool) -> None:
    row = stretches(text)[-1]
    assert row.is_bare(row.of("value")[0]) is bare


def reading(*sources: str, inputs: tuple[Any, ...] = ()) -> Any:
    return SimpleNamespace(sources=sources, inputs=inputs)


class Series(SimpleNamespace):
    """A fact of which a value of 2010 rests on another source than the one of today."""

    def at(self, moment: Any) -> Any:
        if moment is not None and moment.text == "1999":
            raise ValueError
        return self.past if moment is not None else self.now


def listed(source: str | None, *others: str) -> Any:
    rows = [SimpleNamespace(competitor=SimpleNamespace(sources=(one,))) for one in others]
    return SimpleNamespace(rows=rows, source=source)


def proof(*inputs: Any, standings: Any = None) -> Any:
    return SimpleNamespace(inputs=dict(enumerate(inputs)), standings=standings)


HUB: Any = SimpleNamespace(
    sources=dict.fromkeys("opqr"),
    series={
        "a": Series(now=reading("o"), past=reading("q")),
        "b": Series(now=reading("p"), past=reading("p")),
        "c": Series(now=reading("o", inputs=(reading("p", inputs=(reading("q"),)),)), past=reading("q")),
        "z": Series(now=reading("o", "unknown"), past=reading("o")),
    },
    events={"e": SimpleNamespace(sources=["o"]), "f": SimpleNamespace(sources=["p", "q"])},
    proofs={
        "k": proof(reading("o"), reading("p")),
        "l": proof(standings=listed("q", "o")),
        "m": proof(standings=listed(None, "o", "p")),
    },
)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("V:a", "o"), ("N:c", "opq"), ("V:z", ""), ("V:x", ""), ("E:e", "o"), ("D:f", "pq"), ("E:x", ""),
        ("C:k", "op"), ("C:l", "oq"), ("C:m", "op"), ("C:x", ""), ("S:o", ""),
        ('{{ fact("a", as_of="2010") }}', "q"), ('{{ fact("a", as_of="1999") }}', ""),
    ],
)  # fmt: skip
def test_what_it_rests_on(text: str, sources: str) -> None:
    """All sources, those of what it is derived from, too; none where one of them or the thing itself is unknown."""
    (reference,) = look_at(Said(written(text), "de", True, False, False, False, False, False))[0].references.values()
    assert "".join(sorted(sources_of_mark(reference, HUB))) == sources


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("V:a (S:o)", ""),
        ("V:a (S:p)", "p/a"),
        ("V:a (S:x)", ""),
        ("V:z (S:p)", ""),
        ("Nur (S:o) und S:p", ""),
        ("V:a (S:o, S:p)", "p/a"),
        ("V:a (S:p, S:o)", "p/a"),
        ("V:a und V:b (S:p)", ""),
        ("V:b und V:a (S:p)", "p/a"),
        ("V:b und V:a (S:o, S:p)", ""),
        ("V:a und V:b (S:q)", "q/b"),
        ("V:a (S:o) und V:b (S:p)", ""),
        ("V:a (S:p) und V:b (S:o)", "p/a o/b"),
        ("V:a (S:o) und V:b (S:o)", "o/b"),
        ("Laut S:o gibt es V:a", ""),
        ("Laut S:p gibt es V:a", "p/a"),
        ("Laut S:o gibt es V:a und V:b", "o/b"),
        ("Laut S:o und S:p gibt es V:a und V:b", ""),
        ("Laut S:o und S:q gibt es V:a und V:b", "q/a"),
        # outside of brackets it may be of either side
        ("V:a und laut S:o V:b", ""),
        ("V:a und laut S:p V:b", ""),
        ("V:a und laut S:q V:b", "q/a"),
        ("V:a und (S:o) V:b", ""),
        ("V:b und (S:o) V:a", "o/b"),
        # with its event or date a value may have another source
        ("D:e waren es V:b (S:p)", ""),
        ("V:b gab es D:e (S:p)", ""),
        ("V:b gab es D:e (S:o)", ""),
        ("V:b gab es D:e (S:q)", "q/e"),
        ("D:e (S:p)", "p/e"),
        ("C:k (S:p)", ""),
        ("C:k (S:q)", "q/k"),
        # in a row for all of it
        ("| V:a | V:c | S:o |", ""),
        ("| V:a | V:b | S:o |", "o/b"),
        ("| V:b | V:a | S:o |", "o/b"),
        ("| V:a | V:b | S:o, S:p |", ""),
        ("| S:o | V:a |", ""),
        ("| S:p | V:a |", "p/a"),
    ],
)
def test_a_source_bears_out_what_it_stands_beside(text: str, told: str) -> None:
    found = [pair for one in stretches(text) for pair in without_source(one, HUB)]
    assert " ".join(f"{source.id}/{target.id}" for source, target in found) == told


def test_a_text_with_one_reference_is_not_taken_apart() -> None:
    nothing: Any = None  # neither text nor hub is asked
    reference = only("V:a V:b").marks[0].reference
    assert [*check_belongings(nothing, nothing, [])] == [*check_belongings(nothing, nothing, [reference])] == []
    assert [*check_belongings(nothing, nothing, [reference, reference])] == []


def test_marks_are_tokens_of_the_line() -> None:
    found = only("Es gibt V:a und V:b.")
    assert [one.at for one in found.marks] == [2, 4]
    assert [token.text for token in found.between(*found.marks)] == ["und"]
    assert isinstance(found.marks[0], Mark)
