"""Links between pages work in any folder of any server."""

from __future__ import annotations

import posixpath

import pytest
from brandhub.products.portal.addresses import relative
from hypothesis import given
from hypothesis import strategies as st

FOLDERS = st.lists(st.sampled_from(["a", "ab", "b", "en", "fakten"]), max_size=4).map(
    lambda names: "/" + "".join(f"{name}/" for name in names)
)


@given(
    FOLDERS,
    FOLDERS,
    st.sampled_from(["", "x.svg", "index.md", "suche?q=a/b"]),
    st.sampled_from(["", "#mark"]),
    st.sampled_from(["", "404.html"]),
)
def test_a_link_leads_to_its_target(folder: str, here: str, file: str, anchor: str, page: str) -> None:
    link = relative(folder + file + anchor, here + page)
    path, mark, name = link.partition("#")
    assert mark + name == anchor
    reached = posixpath.normpath(posixpath.join(here, path)) if path else here + page
    assert reached.rstrip("/") == (folder + file).rstrip("/")
    assert not link.startswith("/")
    assert path.endswith("/") == (not file) or not path


@pytest.mark.parametrize(
    ("target", "page", "link"),
    [
        ("/", "/", "./"),
        ("/fakten/", "/fakten/hoefe/", "../"),
        ("/fakten/hoefe/", "/fakten/", "hoefe/"),
        ("/en/facts/", "/fakten/hoefe/", "../../en/facts/"),
        ("/fakten/hoefe/#werte", "/fakten/hoefe/", "#werte"),
        ("/chronik/#1969", "/fakten/", "../chronik/#1969"),
        ("/assets/portal.css", "/404.html", "assets/portal.css"),
        ("/geschichten/", "/aussagen//", "../geschichten/"),
        ("https://example.org/a", "/fakten/", "https://example.org/a"),
    ],
)
def test_links_are_as_short_as_they_can_be(target: str, page: str, link: str) -> None:
    assert relative(target, page) == link
