from __future__ import annotations

import hashlib
import json

import pytest
from brandhub.products.press_kit.manifest import GROUPS, Manifest, Member, files_of, write_manifest


def member(path: str, group: str = "texts", content: bytes = b"x") -> Member:
    return Member(path, group, "Titel", content, "cc-by-4-0", "Redaktion", ("blatt",))


def manifest(*members: Member) -> Manifest:
    return Manifest("land", "de", "Land", "", members)


@pytest.mark.parametrize("path", ["texte/höfe.txt", "../a.txt", "/a.txt", "a b.txt", "a\\b.txt", "texte/", "a.exe"])
def test_paths_that_do_not_travel_are_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"plain path|media type"):
        member(path)


def test_two_files_at_one_path_are_refused_even_where_only_case_differs() -> None:
    with pytest.raises(ValueError, match=r"a\.txt"):
        manifest(member("a.txt"), member("A.txt"))


def test_groups_stand_in_their_fixed_order_and_empty_ones_are_left_out() -> None:
    found = manifest(member("z.txt", "licences"), member("b.csv", "data"), member("a.txt", "texts")).groups()
    assert [group for group, _ in found] == ["texts", "data", "licences"]
    assert set(GROUPS) == {"texts", "graphics", "data", "images", "brand", "contacts", "licences"}


def test_the_id_follows_the_contents_alone() -> None:
    one, other = member("a.txt"), member("b.txt")
    assert manifest(one, other).id == manifest(other, one).id
    assert manifest(one).id != manifest(member("a.txt", content=b"y")).id


def test_checksums_name_every_file_but_themselves() -> None:
    files = files_of(manifest(member("a.txt"), member("b/c.txt", content=b"Inhalt")))
    lines = [line.split("  ") for line in files.pop("SHA256SUMS").decode().splitlines()]
    assert {path: digest for digest, path in lines} == {
        path: hashlib.sha256(content).hexdigest() for path, content in files.items()
    }


def test_the_manifest_says_what_every_file_is_and_may() -> None:
    entry = json.loads(write_manifest(manifest(member("a.txt"))))["groups"][0]["files"][0]
    assert entry == {
        "path": "a.txt",
        "title": "Titel",
        "media-type": "text/plain; charset=utf-8",
        "bytes": 1,
        "sha256": hashlib.sha256(b"x").hexdigest(),
        "licence": "cc-by-4-0",
        "light": None,
        "credit": "Redaktion",
        "author": "Redaktion",
        "expires": None,
        "receipt": None,
        "sources": ["blatt"],
        "facts": [],
        "claims": [],
    }
