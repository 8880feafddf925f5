"""The last look at a finished site: every kind of loss is found, and nothing else is told."""

from __future__ import annotations

import pytest
from brandhub.products.soundness import NEEDED, Defect, find_defects, links_in

WHOLE = {**dict.fromkeys(NEEDED, 10), "fakten/index.html": 10, "fakten/a b/index.html": 10, "assets/a.css": 10}
PAGE = b"""<link href="../assets/a.css"><a href="/">x</a><a href="a%20b/">x</a><a href="./">x</a><a href="#y">x</a>
<a href="../en/#x">x</a><a href="https://example.org/no/">x</a><a href="mailto:a@b.c">x</a>
<a href="../impressum/">x</a><a href="//x.org/a">x</a>"""


def found(sizes: dict[str, int], page: bytes = PAGE, standing: int | None = None) -> list[Defect]:
    return list(find_defects(sizes, [("fakten/index.html", links_in("fakten/index.html", page))], standing))


def test_a_whole_site_has_no_defects() -> None:
    assert found(WHOLE, standing=5) == []


@pytest.mark.parametrize("path", NEEDED)
def test_what_every_site_needs_is_missed(path: str) -> None:
    without = {name: size for name, size in WHOLE.items() if name != path}
    assert Defect("missing", {"path": path}) in found(without)


def test_an_empty_file_is_a_defect() -> None:
    assert found({**WHOLE, "feed.xml": 0}) == [Defect("empty", {"path": "feed.xml"})]


@pytest.mark.parametrize("target", ["b/", "../assets/b.css", "/fakten/c/", "index.md", "../../../etc/passwd"])
def test_a_link_into_the_void_is_a_defect(target: str) -> None:
    values = {"path": "fakten/index.html", "target": target}
    assert found(WHOLE, f'<a href="{target}">'.encode()) == [Defect("link", values)]


@pytest.mark.parametrize(("standing", "told"), [(None, False), (25, False), (26, True)])
def test_far_fewer_pages_than_before_are_a_defect(standing: int | None, told: bool) -> None:
    assert [defect.key for defect in found(WHOLE, standing=standing)] == (["fewer"] if told else [])


def test_archives_are_missed_unless_the_portal_was_built_alone() -> None:
    page = [("presse/index.html", links_in("presse/index.html", b'<a href="mappe.zip">x</a>'))]
    assert [defect.key for defect in find_defects(WHOLE, page)] == ["link"]
    assert list(find_defects(WHOLE, page, with_kits=False)) == []


PLACES = ["index.html", "a/index.html", "a/b/index.html", "a/b/c.html"]
TARGETS = ["x", "x/", "x.css", "../", "../../", "../../../", "../x/", "../../x.y/z.svg", "../../../../x/y/", "-/x"]


@pytest.mark.parametrize("page", PLACES)
@pytest.mark.parametrize("target", TARGETS)
def test_plain_links_lead_where_all_others_do(page: str, target: str) -> None:
    odd = f"./{target}"  # says the same, and is no plain link
    (plain,) = links_in(page, f'<a href="{target}">'.encode()).values()
    assert links_in(page, f"<img src='{odd}'>".encode()) == {odd: plain}
