"""The last look: it reads what is new, and everything once a file has gone to which a page links."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from brandhub.command import last_look, porters, swapping
from brandhub.command.delivering import deliver, shed_for
from brandhub.command.last_look import MANY, look_once_more, read_standing
from brandhub.command.porters import Porter, send_porter
from brandhub.command.swapping import ground_of, list_of, settle_all, spare_of, swap
from brandhub.products.soundness import NEEDED, Links

FRAME = dict.fromkeys(NEEDED, b'<a href="/fakten/">Fakten</a>')
SITE = {**FRAME, "fakten/index.html": b'<a href="hoefe/">H\xc3\xb6fe</a>', "fakten/hoefe/index.html": b"<p>102</p>"}


def porter_of(out: Path, fresh: Path) -> Porter | None:
    places = {"HUB_SPARE": spare_of(out), "HUB_STANDING": out, "HUB_GROUND": ground_of(fresh)}
    return send_porter({name: str(place) for name, place in places.items()}, 1)


class Desk:
    """Builds one site after the other, as the command does."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.out, self.number, self.read = folder / "site", 0, list[str]()
        self.is_last, self.meanwhile = True, lambda fresh: None
        links_in = last_look.links_in

        def listen(path: str, content: bytes) -> Links:
            self.read.append(path)
            return links_in(path, content)

        monkeypatch.setattr(last_look, "links_in", listen)

    def build(self, files: dict[str, bytes], *, with_kits: bool = True) -> list[str]:
        """The keys of what is wrong; a sound site stands afterwards."""
        self.number += 1
        self.read = []
        fresh = self.out.with_name(f".site-new-{self.number}")
        fresh.mkdir()
        deliver(fresh, files, shed_for(fresh, porter_of(self.out, fresh), is_last=self.is_last))
        self.meanwhile(fresh)
        found = look_once_more(fresh, self.out, read_standing(self.out), shrink=True, with_kits=with_kits)
        if not found.defects:
            swap(fresh, self.out, is_settled=found.is_settled)
        self.is_settled = found.is_settled
        return [defect.key for defect in found.defects]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_pages_that_stand_are_not_read_again(desk: Desk) -> None:
    assert desk.build(SITE) == []
    assert len(desk.read) == 5  # of the needed files two are no pages
    for value in (b"<p>103</p>", b"<p>104</p>", b"<p>105</p>"):
        assert desk.build({**SITE, "fakten/hoefe/index.html": value}) == []
        assert desk.read == ["fakten/hoefe/index.html"]


def test_the_system_is_asked_for_all_of_the_disk_only_when_more_than_a_few_files_are_new(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut must leave one site or the other, but waiting for what other programs write helps nobody."""
    asked: list[str] = []
    fsync = os.fsync
    for module in (swapping, porters):
        monkeypatch.setattr(module, "settle_all", lambda folder: asked.append("all") or settle_all(folder))
    monkeypatch.setattr(os, "fsync", lambda number: asked.append(seen_as(number)) or fsync(number))
    desk.build(SITE)  # from nothing
    assert asked == ["all"]
    asked.clear()
    desk.build({**SITE, "früh/index.html": b"<p>Neu</p>"})  # the second names that a site from nothing gets
    assert desk.is_settled
    assert sorted(asked) == ["file", "folder", "folder"]
    asked.clear()
    shutil.rmtree(spare_of(desk.out))
    desk.build({**SITE, "neu/index.html": b"<p>Neu</p>"})  # a copy of what stands, which the porter has put on the disk
    assert desk.is_settled
    assert (asked[0], sorted(asked[1:])) == ("all", ["file", "folder", "folder"])
    asked.clear()
    desk.build({**SITE, "neu/index.html": b"<p>Neuer</p>"})  # what was laid aside: it lacks the new page
    assert desk.is_settled
    assert sorted(asked) == ["file", "folder", "folder"]
    asked.clear()
    many = {f"viele/{number}.html": b"<p>Neu</p>" for number in range(MANY + 1)}
    desk.build({**SITE, **many})
    assert asked == ["all"]


def seen_as(number: int) -> str:
    return "folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file"


def test_what_somebody_else_writes_is_settled_as_well(desk: Desk) -> None:
    for value in (b"<p>1</p>", b"<p>2</p>", b"<p>3</p>"):
        fresh = desk.out.with_name(".site-new-x")
        fresh.mkdir()
        deliver(fresh, {**SITE, "a.html": value}, shed_for(fresh, porter_of(desk.out, fresh)))
        seen = look_once_more(fresh, desk.out, None, shrink=True, with_kits=True)
        (fresh / "index.html").write_bytes(b"<p>geschrumpft</p>")
        after = look_once_more(fresh, desk.out, None, shrink=True, with_kits=True)
        swap(fresh, desk.out)
        desk.build({**SITE, "a.html": value})
    assert (seen.is_settled, after.is_settled) == (True, False)


def test_a_file_that_goes_is_missed_by_the_pages_that_stayed(desk: Desk) -> None:
    desk.build(SITE)
    desk.build({**SITE, "neu/index.html": b"<p>Neu</p>"})
    gone = {path: content for path, content in SITE.items() if path != "fakten/hoefe/index.html"}
    assert desk.build(gone) == ["link"]
    assert desk.build(gone) == ["link"]  # and is missed for as long as it is not there
    assert desk.build(SITE) == []


def test_a_file_that_nobody_links_to_may_go(desk: Desk) -> None:
    desk.build({**SITE, "allein/index.html": b"<p>Allein</p>"})
    assert desk.build(SITE) == []
    assert desk.read == []


def test_a_new_link_into_the_void_is_found(desk: Desk) -> None:
    desk.build(SITE)
    assert desk.build({**SITE, "fakten/hoefe/index.html": b'<a href="/gibt-es-nicht/">x</a>'}) == ["link"]


def test_archives_that_nobody_asked_for_are_looked_for_once_somebody_does(desk: Desk) -> None:
    site = {**SITE, "fakten/hoefe/index.html": b'<a href="/presse/kits/hoefe.zip">x</a>'}
    assert desk.build(site, with_kits=False) == []
    assert desk.build(site) == ["link"]


def test_what_was_altered_after_it_had_been_written_is_read(desk: Desk) -> None:
    desk.build(SITE)
    desk.build(SITE)
    (desk.out / "fakten/index.html").write_bytes(b'<a href="/gibt-es-nicht/">x</a>')  # becomes the spare one
    desk.build(SITE)
    fresh = desk.out.with_name(".site-new-9")
    fresh.mkdir()
    deliver(fresh, SITE, shed_for(fresh, porter_of(desk.out, fresh)))
    (fresh / "fakten/index.html").write_bytes(b'<a href="/gibt-es-nicht/">x</a>')
    assert [
        one.key for one in look_once_more(fresh, desk.out, read_standing(desk.out), shrink=True, with_kits=True).defects
    ] == ["link"]


def _spoil(path: Path) -> None:
    path.write_bytes(b'<a href="/gibt-es-nicht/">x</a>')


def test_what_was_written_is_looked_at_though_nobody_else_writes(desk: Desk) -> None:
    desk.build(SITE)
    desk.meanwhile = lambda fresh: _spoil(fresh / "fakten/hoefe/index.html")
    assert desk.build({**SITE, "fakten/hoefe/index.html": b"<p>103</p>"}) == ["link"]
    desk.meanwhile = lambda fresh: (fresh / "fakten/hoefe/index.html").unlink()
    assert desk.build({**SITE, "fakten/hoefe/index.html": b"<p>103</p>"}) == ["link"]


def test_where_somebody_else_may_write_everything_is_looked_at(desk: Desk) -> None:
    desk.build(SITE)
    desk.is_last = False
    desk.meanwhile = lambda fresh: _spoil(fresh / "fakten/index.html")
    assert desk.build({**SITE, "fakten/hoefe/index.html": b"<p>103</p>"}) == ["link"]


def test_several_processes_read_what_one_would(tmp_path: Path) -> None:
    pages = {f"fakten/{number}/index.html": b'<a href="/fakten/">Fakten</a>' for number in range(MANY)}
    pages["fakten/7/index.html"] = b'<a href="../8/">8</a><a href="../achtzig/">80</a>'
    deliver(tmp_path / "fresh", {**SITE, **pages})
    alone, shared = (
        look_once_more(tmp_path / "fresh", tmp_path / "site", None, shrink=True, with_kits=True, hands=hands)
        for hands in (1, 2)
    )
    assert alone == shared
    assert [defect.values for defect in shared.defects] == [{"path": "fakten/7/index.html", "target": "../achtzig/"}]


def test_whoever_only_looks_on_knows_no_model() -> None:
    """Half of the time that the process of `build` took went into classes that it never uses."""
    asked = "import brandhub.command.build, brandhub.command.last_look, sys; print('pydantic' in sys.modules)"
    hooks = str(Path(last_look.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-P", "-c", asked], env={**os.environ, "PYTHONPATH": hooks}, capture_output=True, check=True
    )
    assert done.stdout.split() == [b"False"]


@pytest.mark.parametrize("damage", [b"", b"\n", b"\n" + b"0" * 64 + b"\n{}", b"\nhalb"])
def test_what_is_known_of_links_may_be_damaged_and_all_pages_are_read(desk: Desk, damage: bytes) -> None:
    assert desk.build(SITE) == []
    place = list_of(desk.out)
    whole = place.read_bytes()
    items, _, links = whole.rsplit(b"\n", 2)
    assert links.startswith(b'{"linked"')
    place.write_bytes(items + damage)
    assert desk.build({**SITE, "fakten/hoefe/index.html": b"<p>103</p>"}) == []
    assert len(desk.read) == 5
