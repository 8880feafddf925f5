"""Delivering: every byte arrives, and nothing is shared with the site that stands."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from brandhub.command.delivering import MANY, Shed, deliver, shed_for
from brandhub.command.inventories import Look, as_written, look_through, read_inventory
from brandhub.command.swapping import list_of
from brandhub.ground.pieces import Piece, Pieces, mark_of
from brandhub.products.hosting.compression import compress
from hypothesis import given, settings
from hypothesis import strategies as st

TEXT = b"<p>Ein Satz, der sich wiederholt.</p>\n" * 60
FILES = {"index.html": TEXT, "a/b/index.html": TEXT + b"!", "bild.png": b"\x89PNG" + bytes(2000), "robots.txt": b"kurz"}


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_and_their_copies_arrive(tmp_path: Path) -> None:
    deliver(tmp_path / "site", FILES)
    copies = {path: content for name in FILES for path, content in compress(name, FILES[name]).items()}
    assert {"index.html.gz", "index.html.br"} <= copies.keys()
    assert read(tmp_path / "site") == {**FILES, **copies}


def test_copies_that_were_made_are_not_made_again(tmp_path: Path) -> None:
    deliver(tmp_path / "site", {"index.html": TEXT}, {"index.html": {"index.html.gz": b"made"}})
    assert read(tmp_path / "site") == {"index.html": TEXT, "index.html.gz": b"made"}


def test_two_sites_share_no_file(tmp_path: Path) -> None:
    """Else whoever damages one would damage the other."""
    for name in ("old", "new"):
        deliver(tmp_path / name, FILES)
    assert all(path.stat().st_nlink == 1 for path in tmp_path.rglob("*") if path.is_file())


def test_several_processes_write_the_same_and_know_what_they_wrote(tmp_path: Path) -> None:
    many = {f"{number % 7}/{number}.html": TEXT + b"%d" % number for number in range(MANY)}
    made = {path: compress(path, many[path]) for path in list(many)[::2]}
    for name, hands in (("alone", 1), ("shared", 3)):
        shed = shed_for(tmp_path / name, str(tmp_path / "spare"), "stamp")
        assert shed is not None
        deliver(tmp_path / name, many, made, shed, hands)
        inventory = read_inventory(shed.list_of_new)
        assert inventory is not None
        assert set(as_written(inventory.items, looks(tmp_path / name))) == read(tmp_path / name).keys()
    assert read(tmp_path / "shared") == read(tmp_path / "alone")
    assert len(read(tmp_path / "shared")) == 3 * MANY


def test_what_cannot_be_written_is_told_whoever_writes(tmp_path: Path) -> None:
    many = {f"{number}.html": TEXT for number in range(MANY)}
    (tmp_path / "site" / "200.html").mkdir(parents=True)
    with pytest.raises(IsADirectoryError):
        deliver(tmp_path / "site", many, {}, None, 2)


# --- With a site that was laid aside ---


@pytest.fixture
def shed(tmp_path: Path) -> Shed:
    """A site that was delivered and then laid aside."""
    built = shed_for(tmp_path / ".site-new", str(tmp_path / ".site-spare"), "stamp")
    assert built is not None
    deliver(tmp_path / ".site-new", FILES, {}, built)
    (tmp_path / ".site-new").rename(built.spare)
    built.list_of_new.rename(built.list_of_spare)
    (tmp_path / ".site-new").mkdir()  # as MkDocs finds it
    return built


def looks(folder: Path) -> dict[str, Look]:
    return dict(look_through(folder).looks)


NEW = {
    "index.html": TEXT,
    "a/b/index.html": TEXT + b"?",
    "c/index.html": TEXT,
    "robots.txt": b"kurz",
    "bild.png": FILES["bild.png"],
}


def test_what_is_there_stays_and_everything_else_is_as_if_it_had_been_written_anew(shed: Shed, tmp_path: Path) -> None:
    before = looks(shed.spare)
    deliver(tmp_path / ".site-new", NEW, {}, shed)
    deliver(tmp_path / "afresh", NEW)
    assert read(tmp_path / ".site-new") == read(tmp_path / "afresh")
    assert not shed.spare.exists()
    after = looks(tmp_path / ".site-new")
    same = {path for path in after if before.get(path) == after[path]}
    assert same == {"index.html", "index.html.gz", "index.html.br", "robots.txt", "bild.png"}
    assert not shed.list_of_new.is_symlink()
    inventory = read_inventory(shed.list_of_new)
    assert inventory is not None
    assert set(as_written(inventory.items, after)) == after.keys()


def _alter(path: Path) -> None:
    """Other content of the same size, and the old time of the last change."""
    seen = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b"#")
    os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def _replace_by_link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def _second_name(path: Path) -> None:
    os.link(path, path.with_name("elsewhere"))


DAMAGE = [
    lambda shed: _alter(shed.spare / "index.html"),
    lambda shed: _alter(shed.spare / "index.html.br"),
    lambda shed: (shed.spare / "index.html").unlink(),
    lambda shed: (shed.spare / "index.html.gz").unlink(),
    lambda shed: (shed.spare / "fremd.html").write_text("fremd"),
    lambda shed: (shed.spare / "leer").mkdir(),
    lambda shed: (shed.spare / "index.html").write_bytes(b""),
    lambda shed: _replace_by_link(shed.spare / "robots.txt"),
    lambda shed: _second_name(shed.spare / "robots.txt"),
    lambda shed: (shed.spare / "fremd").symlink_to(shed.spare.parent),
    lambda shed: shutil.rmtree(shed.spare),
    lambda shed: shed.list_of_spare.write_bytes(shed.list_of_spare.read_bytes()[:-3]),
    lambda shed: shed.list_of_spare.write_bytes(shed.list_of_spare.read_bytes().replace(b"index", b"xedni")),
    lambda shed: shed.list_of_spare.write_bytes(b""),
    lambda shed: shed.list_of_spare.unlink(),
    lambda shed: _folder_for_file(shed.spare / "robots.txt"),
    lambda shed: _folder_for_file(shed.list_of_spare),
]


def _folder_for_file(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("fremd")


@pytest.mark.parametrize("damage", DAMAGE)
def test_whatever_happened_to_the_spare_site_costs_no_truth(
    damage: Callable[[Shed], object], shed: Shed, tmp_path: Path
) -> None:
    damage(shed)
    deliver(tmp_path / ".site-new", FILES, {}, shed)
    deliver(tmp_path / "afresh", FILES)
    assert read(tmp_path / ".site-new") == read(tmp_path / "afresh")
    assert {path.name for path in (tmp_path / ".site-new").iterdir()} == {
        "a",
        *(n for n in read(tmp_path / "afresh") if "/" not in n),
    }


def test_what_somebody_else_put_there_or_took_away_is_left_alone(shed: Shed, tmp_path: Path) -> None:
    """A build that was killed may still have a child that writes: it takes nothing away from the build that follows."""
    (tmp_path / ".site-new").rmdir()
    deliver(tmp_path / ".site-new", FILES, {}, shed)
    assert shed.spare.is_dir()
    deliver(tmp_path / ".site-new", FILES, {}, shed)
    assert shed.spare.is_dir()


def test_another_stamp_makes_every_copy_anew(shed: Shed, tmp_path: Path) -> None:
    before = looks(shed.spare)
    deliver(tmp_path / ".site-new", FILES, {}, replace(shed, stamp="other"))
    assert not before.items() & looks(tmp_path / ".site-new").items()


def test_a_file_takes_the_place_of_a_folder_and_the_other_way_round(shed: Shed, tmp_path: Path) -> None:
    files = {"a": b"jetzt eine Datei", "robots.txt/index.html": TEXT}
    deliver(tmp_path / ".site-new", files, {}, shed)
    deliver(tmp_path / "afresh", files)
    assert read(tmp_path / ".site-new") == read(tmp_path / "afresh")


def test_nothing_is_read_that_need_not_be_written(shed: Shed, tmp_path: Path) -> None:
    def refuse() -> bytes:
        raise AssertionError("read")

    unread = Pieces({path: Piece(mark_of(content), len(content), refuse) for path, content in FILES.items()})
    deliver(tmp_path / ".site-new", unread, {}, shed)
    assert read(tmp_path / ".site-new").keys() >= FILES.keys()


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_after_any_series_of_sites_the_folder_holds_the_last(data: st.DataObject) -> None:
    names = st.sampled_from(["a.html", "b/c.html", "b/d/e.html", "b", "f.png", "a.html.gz"])
    contents = st.sampled_from([TEXT, TEXT + b"!", b"kurz", b"\x89PNG" + bytes(2000)])
    made = st.dictionaries(names, contents, min_size=1).filter(
        lambda files: not ("b" in files and len([n for n in files if n.startswith("b/")]))
    )
    with TemporaryDirectory() as folder:
        root = Path(folder)
        standing = root / "site"
        shed = shed_for(root / ".site-new", str(root / ".site-spare"), "stamp", str(standing))
        assert shed is not None
        for files in data.draw(st.lists(made, min_size=2, max_size=5)):
            (root / ".site-new").mkdir()
            deliver(root / ".site-new", files, {}, shed)
            deliver(root / "afresh", files)
            assert read(root / ".site-new") == read(root / "afresh")
            shutil.rmtree(root / "afresh")
            place = standing if data.draw(st.booleans()) else shed.spare
            shutil.rmtree(place, ignore_errors=True)
            (root / ".site-new").rename(place)
            shed.list_of_new.replace(list_of(place))


# --- Without one, but with a site that stands ---


@pytest.fixture
def standing(tmp_path: Path) -> Shed:
    """A site that was delivered and stands; none was laid aside."""
    built = shed_for(tmp_path / ".site-new", str(tmp_path / ".site-spare"), "stamp", str(tmp_path / "site"))
    assert built is not None
    assert built.standing is not None
    deliver(tmp_path / ".site-new", FILES, {}, built)
    (tmp_path / ".site-new").rename(built.standing)
    built.list_of_new.rename(list_of(built.standing))
    (tmp_path / ".site-new").mkdir()
    return built


def refused() -> bytes:
    raise AssertionError("read")


UNREAD = Pieces({path: Piece(mark_of(content), len(content), refused) for path, content in FILES.items()})


def test_what_stands_is_copied_and_neither_read_from_the_store_nor_touched(standing: Shed, tmp_path: Path) -> None:
    before = looks(tmp_path / "site")
    deliver(tmp_path / ".site-new", UNREAD, {}, standing)
    assert looks(tmp_path / "site") == before
    assert read(tmp_path / ".site-new") == read(tmp_path / "site")
    assert not {look[0] for look in looks(tmp_path / ".site-new").values()} & {look[0] for look in before.values()}
    inventory = read_inventory(standing.list_of_new)
    assert inventory is not None
    assert set(as_written(inventory.items, looks(tmp_path / ".site-new"))) == before.keys()


def test_copies_that_were_made_are_taken_from_what_stands_where_they_are_the_same(
    standing: Shed, tmp_path: Path
) -> None:
    there = read(tmp_path / "site")
    for copy in (there["index.html.gz"], b"another"):
        made = {"index.html": {"index.html.gz": copy}}
        deliver(tmp_path / f"new-{len(copy)}", FILES, made, standing)
        assert read(tmp_path / f"new-{len(copy)}")["index.html.gz"] == copy


@pytest.mark.parametrize(
    "damage",
    [
        lambda site: _alter(site / "index.html"),
        lambda site: _alter(site / "index.html.br"),
        lambda site: (site / "index.html").unlink(),
        lambda site: (site / "index.html.gz").unlink(),
        lambda site: (site / "index.html").write_bytes(b""),
        lambda site: _replace_by_link(site / "robots.txt"),
        lambda site: _second_name(site / "robots.txt"),
        shutil.rmtree,
        lambda site: list_of(site).unlink(),
        lambda site: list_of(site).write_bytes(b""),
        lambda site: _folder_for_file(site / "robots.txt"),
    ],
)
def test_whatever_happened_to_what_stands_costs_no_truth(
    damage: Callable[[Path], object], standing: Shed, tmp_path: Path
) -> None:
    damage(tmp_path / "site")
    deliver(tmp_path / ".site-new", FILES, {}, standing)
    deliver(tmp_path / "afresh", FILES)
    assert read(tmp_path / ".site-new") == read(tmp_path / "afresh")


def test_makers_with_another_stamp_borrow_nothing(standing: Shed, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="read"):
        deliver(tmp_path / ".site-new", UNREAD, {}, replace(standing, stamp="other"))
