"""The files of a kit on pages: small kits on one, the largest groups of large kits on pages of their own."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import load_catalogue
from brandhub.products.portal.kit_parts import MOST, groups_here, parts_of
from brandhub.products.press_kit.listings import FileLine, GroupLines, KitLines, Row


def group(key: str, rows: int, formats: int) -> GroupLines:
    files = [
        tuple(FileLine(f"{key}/{n}.{f}", str(f), "1 kB", 1000, "", "") for f in range(formats)) for n in range(rows)
    ]
    return GroupLines(key, key, "", "", tuple(Row(f"{key} {n}", one) for n, one in enumerate(files)))


def kit(*groups: GroupLines) -> KitLines:
    return KitLines("mappe", "Mappe", "", "", "", "", "", "", "", "", "", groups)


def names(groups: list[GroupLines]) -> list[str]:
    return [file.name for one in groups for row in one.rows for file in row.files]


def test_a_small_kit_has_one_page() -> None:
    small = kit(group("texts", 20, 3), group("data", MOST - 60, 1))
    assert parts_of(small, load_catalogue("de")) == ()
    assert groups_here(small) == small.groups


@pytest.mark.parametrize("language", ["de", "en"])
def test_only_the_largest_groups_leave_and_no_page_has_more_than_it_may(language: str) -> None:
    large = kit(group("texts", 20, 3), group("graphics", 161, 5), group("data", 170, 1))
    parts = parts_of(large, load_catalogue(language))
    here = list(groups_here(large))
    assert [one.id for one in here] == ["texts", "data"]
    assert {part.group.id for part in parts} == {"graphics"}
    assert names([*here[:1], *(part.group for part in parts), *here[1:]]) == names(list(large.groups))
    sizes = [len(names([part.group])) for part in parts]
    assert max(sizes) <= MOST
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert {part.count for part in parts} == {len(parts)}
    assert len({part.address for part in parts}) == len(parts)
    folder = "grafiken" if language == "de" else "graphics"
    assert parts[0].address.endswith(f"/kits/mappe/{folder}/")
