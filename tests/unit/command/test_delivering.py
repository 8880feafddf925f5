"""Delivering: every byte arrives, and what the site that stands says is never touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from brandhub.command import delivering
from brandhub.command.delivering import MANY, Rest, Shed, deliver, shed_for
from brandhub.command.inventories import Look, as_written, look_of, look_through, origin_in, read_inventory
from brandhub.command.porters import prepare, send_porter, write_new
from brandhub.command.standing import StandingSite
from brandhub.command.swapping import list_of, swap
from brandhub.ground.pieces import Piece, Pieces, mark_of
from hypothesis import given, settings
from hypothesis import strategies as st

TEXT = b"<p>Ein Satz, der sich wiederholt.</p>\n" * 60
FILES = {"index.html": TEXT, "a/b/index.html": TEXT + b"!", "bild.png": b"\x89PNG" + bytes(2000), "robots.txt": b"kurz"}


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@dataclass(frozen=True)
class Yard:
    """A folder in which a site may stand, another may have been laid aside, and a new one is put together."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def spare(self) -> Path:
        return self.root / ".site-spare"

    @property
    def new(self) -> Path:
        return self.root / ".site-new"

    def shed(self, hands: int = 1, *, shares: bool = True, twin: bool = False) -> Shed:
        """With a porter who sets out now. `hands`: with two of them he is a process of his own.

        `twin`: a site that begins with nothing gets its files under two names.
        """
        self.new.mkdir(exist_ok=True)  # as MkDocs finds it
        names = {"HUB_SPARE": self.spare, "HUB_STANDING": self.site, "HUB_GROUND": self.root / ".site-new-ground"}
        porter = send_porter({name: str(place) for name, place in names.items()}, hands, shares=shares)
        shed = shed_for(self.new, porter, is_last=shares)
        assert shed is not None
        return shed if twin else replace(shed, twin=None)

    def deliver(self, files: Mapping[str, bytes], hands: int = 1, *, shares: bool = True) -> None:
        """Puts the new site together, and compares it with one that was written from nothing."""
        standing = read(self.site)
        deliver(self.new, files, self.shed(hands, shares=shares))
        assert read(self.site) == standing
        deliver(self.root / "afresh", {path: files[path] for path in files} if type(files) is dict else FILES)
        assert read(self.new) == read(self.root / "afresh")
        shutil.rmtree(self.root / ".site-new-ground", ignore_errors=True)  # as the build does
        shutil.rmtree(self.root / "afresh")

    def put(self, place: Path) -> None:
        """Puts the new site in a place, with its inventory."""
        shutil.rmtree(place, ignore_errors=True)
        self.new.rename(place)
        list_of(self.new).replace(list_of(place))


@pytest.fixture
def yard(tmp_path: Path) -> Yard:
    """One in which a site was delivered and then laid aside; none stands."""
    made = Yard(tmp_path)
    made.deliver(FILES)
    made.put(made.spare)
    return made


def test_the_files_arrive_and_nothing_else(tmp_path: Path) -> None:
    deliver(tmp_path / "site", FILES)
    assert read(tmp_path / "site") == FILES


def test_without_a_porter_two_sites_share_no_file(tmp_path: Path) -> None:
    for name in ("old", "new"):
        deliver(tmp_path / name, FILES)
    assert all(path.stat().st_nlink == 1 for path in tmp_path.rglob("*") if path.is_file())


def test_a_new_file_takes_a_name_and_leaves_what_had_it_as_it_was(tmp_path: Path) -> None:
    """It may have another name, in the site that stands."""
    (tmp_path / "old").write_bytes(b"alt")
    os.link(tmp_path / "old", tmp_path / "new")
    look = write_new(f"{tmp_path}/new", b"neu")
    assert (tmp_path / "old").read_bytes() == b"alt"
    assert (tmp_path / "new").read_bytes() == b"neu"
    assert look == look_of((tmp_path / "new").lstat())


def test_several_processes_write_the_same_and_know_what_they_wrote(tmp_path: Path) -> None:
    many = {f"{number % 7}/{number}.html": TEXT + b"%d" % number for number in range(MANY)}
    for name, hands in (("alone", 1), ("shared", 3)):
        made_by = Yard(tmp_path / name)
        made_by.root.mkdir()
        deliver(made_by.new, many, made_by.shed(), hands)
        inventory = read_inventory(list_of(made_by.new))
        assert inventory is not None
        assert set(as_written(inventory.items, looks(made_by.new))) == read(made_by.new).keys()
    assert read(tmp_path / "shared" / ".site-new") == read(tmp_path / "alone" / ".site-new")
    assert read(tmp_path / "shared" / ".site-new") == many


def test_what_cannot_be_written_is_told_whoever_writes(tmp_path: Path) -> None:
    many = {f"{number}.html": TEXT for number in range(MANY)}
    (tmp_path / "site" / "200.html").mkdir(parents=True)
    with pytest.raises(IsADirectoryError):
        deliver(tmp_path / "site", many, None, 2)


# --- With a site that was laid aside ---


def looks(folder: Path) -> dict[str, Look]:
    return dict(look_through(folder).looks)


NEW = {
    "index.html": TEXT,
    "a/b/index.html": TEXT + b"?",
    "c/index.html": TEXT,
    "robots.txt": b"kurz",
    "bild.png": FILES["bild.png"],
}


@pytest.mark.parametrize("hands", [1, 2])
def test_what_is_there_stays_and_everything_else_is_as_if_it_had_been_written_anew(yard: Yard, hands: int) -> None:
    before = looks(yard.spare)
    yard.deliver(NEW, hands=hands)
    assert not yard.spare.exists()
    after = looks(yard.new)
    same = {path for path in after if before.get(path) == after[path]}
    assert same == {"index.html", "robots.txt", "bild.png"}
    inventory = read_inventory(list_of(yard.new))
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
    lambda yard: _alter(yard.spare / "index.html"),
    lambda yard: (yard.spare / "index.html").unlink(),
    lambda yard: (yard.spare / "index.html.gz").write_bytes(b"fremd"),
    lambda yard: (yard.spare / "fremd.html").write_text("fremd"),
    lambda yard: (yard.spare / "leer").mkdir(),
    lambda yard: (yard.spare / "index.html").write_bytes(b""),
    lambda yard: _replace_by_link(yard.spare / "robots.txt"),
    lambda yard: _second_name(yard.spare / "robots.txt"),
    lambda yard: (yard.spare / "fremd").symlink_to(yard.spare.parent),
    lambda yard: shutil.rmtree(yard.spare),
    lambda yard: list_of(yard.spare).write_bytes(list_of(yard.spare).read_bytes()[:-3]),
    lambda yard: list_of(yard.spare).write_bytes(list_of(yard.spare).read_bytes().replace(b"index", b"xedni")),
    lambda yard: list_of(yard.spare).write_bytes(b""),
    lambda yard: list_of(yard.spare).unlink(),
    lambda yard: _folder_for_file(yard.spare / "robots.txt"),
    lambda yard: _folder_for_file(list_of(yard.spare)),
]


def _folder_for_file(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("fremd")


@pytest.mark.parametrize("damage", DAMAGE)
def test_whatever_happened_to_the_spare_site_costs_no_truth(damage: Callable[[Yard], object], yard: Yard) -> None:
    damage(yard)
    yard.deliver(FILES)
    names = {path.name for path in yard.new.iterdir()}
    assert names == {"a", *(name for name in read(yard.new) if "/" not in name)}


def test_what_somebody_else_put_there_or_took_away_is_left_alone(yard: Yard) -> None:
    """A build that was killed may still have a child that writes: it takes nothing away from the build that follows."""
    shed = yard.shed()
    yard.new.rmdir()
    deliver(yard.new, FILES, shed)
    assert yard.spare.is_dir()
    deliver(yard.new, FILES, yard.shed())
    assert yard.spare.is_dir()


def test_a_file_takes_the_place_of_a_folder_and_the_other_way_round(yard: Yard) -> None:
    yard.deliver({"a": b"jetzt eine Datei", "robots.txt/index.html": TEXT})


def test_nothing_is_read_that_need_not_be_written(yard: Yard) -> None:
    yard.deliver(UNREAD)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_after_any_series_of_sites_the_folder_holds_the_last(data: st.DataObject) -> None:
    names = st.sampled_from(["a.html", "b/c.html", "b/d/e.html", "b", "f.png", "a.html.gz"])
    contents = st.sampled_from([TEXT, TEXT + b"!", b"kurz", b"\x89PNG" + bytes(2000)])
    made = st.dictionaries(names, contents, min_size=1).filter(
        lambda files: not ("b" in files and len([n for n in files if n.startswith("b/")]))
    )
    with TemporaryDirectory() as folder:
        yard = Yard(Path(folder))
        for files in data.draw(st.lists(made, min_size=2, max_size=5)):
            yard.deliver(files, shares=data.draw(st.integers(0, 3)) > 0)
            yard.put(yard.site if data.draw(st.booleans()) else yard.spare)


# --- After a cold build, which gives its files two names ---


def stand_twice(folder: Path, hands: int = 1, files: Mapping[str, bytes] = FILES) -> Yard:
    """A cold build, and the swap that follows."""
    made = Yard(folder)
    deliver(made.new, files, made.shed(twin=True), hands)
    swap(made.new, made.site)
    return made


@pytest.mark.parametrize("hands", [1, 3])
def test_the_first_edit_after_a_cold_build_begins_with_a_site_laid_aside(tmp_path: Path, hands: int) -> None:
    many = {f"{number % 7}/{number}.html": TEXT + b"%d" % number for number in range(MANY)} | FILES
    yard = stand_twice(tmp_path, hands, many)
    assert read(yard.spare) == read(yard.site) == many
    assert origins(yard.spare) == origins(yard.site)
    for folder in (yard.site, yard.spare):
        inventory = read_inventory(list_of(folder))
        assert inventory is not None
        assert set(as_written(inventory.items, looks(folder))) == many.keys()
    deliver(yard.new, Pieces(unread(many), {"neu.html": TEXT}), yard.shed())
    assert read(yard.new) == {**many, "neu.html": TEXT}
    assert not yard.spare.exists(), "it has become the new one"


@pytest.mark.parametrize("damage", DAMAGE)
def test_whatever_happened_to_the_second_names_costs_no_truth(damage: Callable[[Yard], object], tmp_path: Path) -> None:
    yard = stand_twice(tmp_path)
    damage(yard)
    yard.deliver(FILES)


def test_where_others_write_too_no_file_gets_two_names(tmp_path: Path) -> None:
    yard = Yard(tmp_path)
    deliver(yard.new, FILES, yard.shed(shares=False, twin=True))
    swap(yard.new, yard.site)
    assert not yard.spare.exists()
    assert all(path.stat().st_nlink == 1 for path in yard.site.rglob("*") if path.is_file())


def test_where_a_site_stands_that_is_laid_aside_and_no_second_name(tmp_path: Path) -> None:
    yard = stand_twice(tmp_path)
    shutil.rmtree(yard.spare)
    deliver(yard.new, NEW, yard.shed(twin=True))
    assert not (tmp_path / ".site-new-ground").exists()
    swap(yard.new, yard.site)
    assert (read(yard.spare), read(yard.site)) == (FILES, NEW)


def test_a_folder_that_lies_in_the_way_is_left_alone(tmp_path: Path) -> None:
    yard = Yard(tmp_path)
    shed = yard.shed(twin=True)
    (tmp_path / ".site-new-ground").mkdir()
    deliver(yard.new, FILES, shed)
    assert not read(tmp_path / ".site-new-ground")
    assert read(yard.new) == FILES


def test_where_no_file_can_have_two_names_none_is_laid_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    yard = stand_twice(tmp_path)
    assert read(yard.site) == FILES
    assert not yard.spare.exists()


def test_what_is_altered_while_it_gets_its_second_name_is_not_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def spoil(place: str, target: str, **how: bool) -> None:
        link(place, target, **how)
        if place.endswith("-new/index.html"):
            Path(place).write_bytes(b"verdorben")

    monkeypatch.setattr(os, "link", spoil)
    yard = stand_twice(tmp_path)
    inventory = read_inventory(list_of(yard.site))
    assert inventory is not None
    assert set(as_written(inventory.items, looks(yard.site))) == FILES.keys() - {"index.html"}
    yard.deliver(FILES)


# --- Without one, but with a site that stands ---


@pytest.fixture
def standing(tmp_path: Path) -> Yard:
    """One in which a site was delivered and stands; none was laid aside."""
    made = Yard(tmp_path)
    made.deliver(FILES)
    made.put(made.site)
    return made


def refused() -> bytes:
    raise AssertionError("read")


def unread(files: Mapping[str, bytes]) -> Pieces:
    """The same files, of which none may be read."""
    return Pieces({path: Piece(mark_of(content), len(content), refused) for path, content in files.items()})


UNREAD = unread(FILES)


def origins(folder: Path) -> dict[str, tuple[int, int, int]]:
    return {path: origin_in(look) for path, look in looks(folder).items()}


@pytest.mark.parametrize("hands", [1, 2])
def test_what_stands_is_named_again_and_not_read_from_the_store(standing: Yard, hands: int) -> None:
    before = origins(standing.site)
    standing.deliver(UNREAD, hands=hands)
    assert origins(standing.site) == before == origins(standing.new)
    for folder in (standing.site, standing.new):  # a second name has changed the state of both
        inventory = read_inventory(list_of(folder))
        assert inventory is not None
        assert set(as_written(inventory.items, looks(folder))) == before.keys()


@pytest.mark.parametrize("hands", [1, 2])
def test_where_others_write_too_what_stands_is_copied_and_not_touched(standing: Yard, hands: int) -> None:
    before = looks(standing.site)
    standing.deliver(UNREAD, hands=hands, shares=False)
    assert looks(standing.site) == before
    assert not {look[:8] for look in looks(standing.new).values()} & {look[:8] for look in before.values()}
    inventory = read_inventory(list_of(standing.new))
    assert inventory is not None
    assert set(as_written(inventory.items, looks(standing.new))) == before.keys()


@pytest.mark.parametrize("shares", [True, False])
@pytest.mark.parametrize("hands", [1, 2])
def test_names_and_copies_are_put_together_like_a_site_that_was_laid_aside(
    standing: Yard, hands: int, shares: bool
) -> None:
    before = origins(standing.site)
    standing.deliver(NEW, hands=hands, shares=shares)
    assert origins(standing.site) == before


def test_where_others_write_too_a_site_that_was_laid_aside_is_not_begun_with(standing: Yard) -> None:
    """It shares files with the one that stands."""
    standing.deliver(NEW)
    standing.site.rename(standing.spare)
    list_of(standing.site).replace(list_of(standing.spare))
    standing.put(standing.site)
    kept = origins(standing.spare)
    standing.deliver(FILES, shares=False)
    assert origins(standing.spare) == kept
    assert not {one[0] for one in origins(standing.new).values()} & {one[0] for one in kept.values()}


def test_after_a_build_that_was_killed_what_stands_is_recognised_by_what_it_says(standing: Yard) -> None:
    """Names were given and are gone again: all files have another time of their last change of state."""
    before = list_of(standing.site).read_bytes()
    prepare(standing.spare, standing.site, standing.root / "killed")
    list_of(standing.site).write_bytes(before)  # he was killed before he could write it down
    shutil.rmtree(standing.root / "killed")
    standing.deliver(UNREAD)


def test_what_somebody_else_has_named_is_copied(standing: Yard) -> None:
    os.link(standing.site / "index.html", standing.root / "elsewhere")
    standing.deliver(FILES)
    assert (standing.new / "index.html").stat().st_nlink == 1
    assert (standing.new / "a/b/index.html").stat().st_nlink == 2


def test_where_no_file_can_have_two_names_they_are_copied(standing: Yard, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    before = looks(standing.site)
    standing.deliver(UNREAD)
    assert looks(standing.site) == before


def test_what_is_altered_while_it_gets_a_name_is_written_anew(standing: Yard, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def spoil(place: str, target: str, **how: bool) -> None:
        if place.endswith("/index.html"):
            Path(place).write_bytes(b"verdorben")
        link(place, target, **how)

    monkeypatch.setattr(os, "link", spoil)
    deliver(standing.new, FILES, standing.shed())
    assert (standing.new / "index.html").read_bytes() == TEXT
    assert (standing.site / "index.html").read_bytes() == b"verdorben"


@pytest.mark.parametrize(
    "damage",
    [
        lambda site: _alter(site / "index.html"),
        lambda site: (site / "index.html").unlink(),
        lambda site: (site / "index.html.gz").write_bytes(b"fremd"),
        lambda site: (site / "index.html").write_bytes(b""),
        lambda site: _replace_by_link(site / "robots.txt"),
        lambda site: _second_name(site / "robots.txt"),
        shutil.rmtree,
        lambda site: list_of(site).unlink(),
        lambda site: list_of(site).write_bytes(b""),
        lambda site: _folder_for_file(site / "robots.txt"),
    ],
)
@pytest.mark.parametrize("shares", [True, False])
def test_whatever_happened_to_what_stands_costs_no_truth(
    shares: bool, damage: Callable[[Path], object], standing: Yard
) -> None:
    damage(standing.site)
    standing.deliver(FILES, shares=shares)


def test_a_porter_who_fails_or_is_killed_costs_no_truth(standing: Yard) -> None:
    (standing.root / ".site-new-ground").mkdir()  # no porter makes his folder where there is one
    shed = standing.shed(hands=2)
    deliver(standing.new, FILES, shed)
    assert read(standing.new) == read(standing.site)


def test_a_porter_stops_when_nobody_waits(standing: Yard) -> None:
    ground = standing.root / ".site-new-ground"
    assert prepare(standing.spare, standing.site, ground, lambda: False) is None
    assert read(ground) == {}


# --- Together with the rest of the site that stands ---


def _deliver_into(yard: Yard, new: Mapping[str, bytes], gone: frozenset[str] = frozenset(), hands: int = 1) -> None:
    """Delivers what is new; everything else is that of the site that stands."""
    standing = read(yard.site)
    rest = Rest(StandingSite(yard.site), gone)
    deliver(yard.new, new, yard.shed(hands=hands), hands, rest)
    assert read(yard.site) == standing
    deliver(yard.root / "afresh", {**{path: raw for path, raw in standing.items() if path not in gone}, **new})
    assert read(yard.new) == read(yard.root / "afresh")
    shutil.rmtree(yard.root / "afresh")
    shutil.rmtree(yard.root / ".site-new-ground", ignore_errors=True)


@pytest.mark.parametrize("hands", [1, 2])
def test_what_is_new_comes_to_the_rest_of_the_site_that_stands(standing: Yard, hands: int) -> None:
    for at in range(3):
        new = {"index.html": TEXT + b"%d" % at, f"neu/{at}.html": TEXT, "robots.txt": b"kurz"}
        _deliver_into(standing, new, frozenset({f"neu/{at - 1}.html"}), hands)
        inventory = read_inventory(list_of(standing.new))
        assert inventory is not None
        assert inventory.items.keys() == read(standing.new).keys()
        swap(standing.new, standing.site, is_settled=True)


def test_of_the_rest_nothing_is_delivered_that_is_not_as_it_was_delivered(standing: Yard) -> None:
    """It is looked at where it is missing in the folder that has been made ready."""
    (standing.site / "a/b/index.html").write_bytes(TEXT + b"?")
    with pytest.raises(LookupError):
        deliver(standing.new, {"index.html": TEXT}, standing.shed(), 1, Rest(StandingSite(standing.site)))


def test_of_a_site_without_a_list_nothing_is_known(standing: Yard) -> None:
    site = StandingSite(standing.site)
    assert "index.html" in site
    assert "neu.html" not in site
    assert {*site.paths()} == FILES.keys()
    list_of(standing.site).unlink()
    unknown = StandingSite(standing.site)
    assert unknown.edition == ""
    assert "index.html" not in unknown
    with pytest.raises(LookupError):
        unknown.read("index.html")


@pytest.mark.parametrize(("most", "noted"), [(1, True), (0, False)])
def test_what_was_written_is_noted_unless_it_is_much(
    standing: Yard, monkeypatch: pytest.MonkeyPatch, most: int, noted: bool
) -> None:
    """The last look looks at all of it then."""
    monkeypatch.setattr(delivering, "MOST_NOTED", most)
    standing.deliver({**FILES, "neu.html": TEXT})
    inventory = read_inventory(list_of(standing.new))
    assert inventory is not None
    assert inventory.written == (("neu.html",) if noted else None)
