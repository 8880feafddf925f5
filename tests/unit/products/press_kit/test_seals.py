from __future__ import annotations

from dataclasses import dataclass

import pytest
from brandhub.products.press_kit.seals import Sealer
from pydantic import BaseModel


class Fact(BaseModel):
    name: str
    values: tuple[int, ...] = ()


@dataclass(frozen=True)
class Point:
    fact: Fact
    at: dict[str, int]


def test_what_says_the_same_has_the_same_seal() -> None:
    one, other = (Point(Fact(name="a", values=(1, 2)), {"x": 1}) for _ in range(2))
    assert Sealer().seal((one, one)) == Sealer().seal((one, other))


@pytest.mark.parametrize(
    "other",
    [
        Point(Fact(name="b", values=(1, 2)), {"x": 1}),
        Point(Fact(name="a", values=(1, 3)), {"x": 1}),
        Point(Fact(name="a", values=(1, 2)), {"x": 2}),
        Point(Fact(name="a", values=(1, 2)), {"y": 1}),
        [Point(Fact(name="a", values=(1, 2)), {"x": 1})],
    ],
)
def test_any_difference_deep_inside_is_another_seal(other: object) -> None:
    sealer = Sealer()
    assert sealer.seal(other) != sealer.seal(Point(Fact(name="a", values=(1, 2)), {"x": 1}))


def test_a_value_without_order_is_refused() -> None:
    with pytest.raises(AssertionError, match="order"):
        Sealer().seal(({"a", "b"},))
