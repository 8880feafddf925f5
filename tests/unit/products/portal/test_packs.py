"""Packs: prints as they lie in the store, in one stack or several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
from brandhub.ground.pieces import Pieces
from brandhub.ground.stores import Store
from brandhub.products.portal import packs
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.packs import Pack
from brandhub.products.portal.stock import Stock
from brandhub.whole.hub import Hub

FULL = 1_000


@pytest.fixture(autouse=True)
def _small_stacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "FULL", FULL)
    monkeypatch.setattr(packs, "SMALL", FULL // 2)


class Desk:
    """Lays prints down, edition after edition, and knows what was asked of the store."""

    def __init__(self, folder: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.hub = folder, hub
        self.read: list[str] = []
        self.written: list[str] = []
        monkeypatch.setattr(Store, "find", self._noting(Store.find, self.read))
        monkeypatch.setattr(Store, "keep", self._noting(Store.keep, self.written))

    @staticmethod
    def _noting(real: Callable[..., Any], noted: list[str]) -> Callable[..., Any]:
        def ask(store: Store, name: str, *args: Any, **options: Any) -> Any:
            noted.append(name)
            return real(store, name, *args, **options)

        return ask

    def stock(self) -> Stock:
        return Stock(Store(self.folder, "stamp"), Ledger(self.hub))

    def lay(self, files: Mapping[str, bytes]) -> Pack:
        self.read.clear()
        self.written.clear()
        made = self.stock().pack(Print(files))
        assert isinstance(made, Pack)
        return made

    def taken(self, pack: Pack) -> Pieces:
        """What lies there, nothing of it read yet."""
        found = self.stock()._unpack(None, pack).files
        assert isinstance(found, Pieces)
        return found


@pytest.fixture
def desk(hub: Callable[[], Hub], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, hub(), monkeypatch)


def files_of(count: int, size: int = 100) -> dict[str, bytes]:
    return {f"/{number}/": f"{number} ".encode() * (size // 4) for number in range(count)}


def test_a_small_print_lies_in_one_stack(desk: Desk) -> None:
    files = files_of(5)
    (stack,) = desk.lay(files).stacks
    assert [name for name, _, _ in stack.files] == [*files]


def test_a_file_larger_than_any_stack_has_one_of_its_own(desk: Desk) -> None:
    pack = desk.lay({"/a/": b"a", "/b/": b"b" * 3 * FULL, "/c/": b"c"})
    assert [[name for name, _, _ in stack.files] for stack in pack.stacks] == [["/a/"], ["/b/"], ["/c/"]]


def test_what_lies_beside_a_changed_file_is_neither_read_nor_written(desk: Desk) -> None:
    before = desk.lay(files_of(60))
    assert len(before.stacks) > 4
    files = desk.taken(before)
    after = desk.lay(Pieces(files, {"/30/": b"another"}))
    touched = [stack for stack in before.stacks if "/30/" in [name for name, _, _ in stack.files]]
    assert desk.read == [touched[0].name]
    assert len(desk.written) == 1
    assert {stack.name for stack in before.stacks} - {stack.name for stack in after.stacks} == {touched[0].name}
    assert dict(desk.taken(after)) == {**files_of(60), "/30/": b"another"}


def test_small_stacks_do_not_gather(desk: Desk) -> None:
    files: Mapping[str, bytes] = files_of(60)
    for number in range(200):  # one file after the other goes, and comes in the end
        pack = desk.lay(files)
        kept = desk.taken(pack)
        gone = [*kept][number % 37]
        files = Pieces(kept.without(gone), {gone: f"{number}".encode() * 30})
    assert len(desk.lay(files).stacks) < 30


def test_after_any_edits_a_pack_holds_what_was_laid_down(desk: Desk) -> None:
    chance = Random(7)  # noqa: S311 - the same each time
    for _ in range(10):
        expected = {f"/{n}/": chance.randbytes(chance.randrange(1, 400)) for n in range(chance.randrange(1, 50))}
        pack = desk.lay(expected)
        for _ in range(8):
            kept = desk.taken(pack).of(path for path in expected if chance.random() < 0.9)
            new = {f"/{chance.randrange(60)}/": chance.randbytes(chance.randrange(300)) for _ in range(5)}
            expected = {**{path: expected[path] for path in kept}, **new}
            pack = desk.lay(Pieces(kept, new))
            assert [*dict(desk.taken(pack)).items()] == [*expected.items()]
            assert all(stack.size <= FULL or len(stack.files) == 1 for stack in pack.stacks)


def test_a_damaged_stack_is_printed_again_once(desk: Desk) -> None:
    files = files_of(60)
    pack = desk.lay(Pieces(desk.taken(desk.lay(files)), {"/3/": b"another"}))
    files["/3/"] = b"another"
    stack = pack.stacks[1]
    (desk.folder / stack.name).write_bytes(b"x" * 400)
    made = []

    def make() -> Print:
        made.append(1)
        return Print(files)

    job = Job("/", make)
    assert dict(desk.stock()._unpack(job, pack).files) == files
    assert made == [1]
    assert dict(desk.taken(pack)) == files


def test_of_a_stack_that_is_lost_nothing_is_taken(desk: Desk) -> None:
    pack = desk.lay(files_of(60))
    (desk.folder / pack.stacks[1].name).unlink()
    told = packs.Pack(None, pack.stacks)
    found = desk.stock()
    with pytest.raises(KeyError):
        dict(found._unpack(None, told).files)
    with pytest.raises(KeyError):  # nor is anything put into another with it
        found.pack(Print(Pieces(found._unpack(None, pack).files, {pack.stacks[1].files[0][0]: b"another"})))
