"""The stock: what an edition finds of those before it, and what it writes down for those after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, reduce
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from brandhub.ground.stores import Store
from brandhub.products.portal.bundles import SIZE, bundled
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.portal.printing import print_all
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.stock_books import COUNT, LATE, Entry, Kept, Pack, number_of, read_book, write_book
from brandhub.whole.hub import Hub
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = [f"/{number}/" for number in range(4 * LATE)]


@pytest.fixture
def ledger(hub: Callable[[], Hub]) -> Ledger:
    return Ledger(hub())


class Edition:
    """Prints jobs by name, each of which says what it was handed; knows which were made anew."""

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self.store = Store(folder, "stamp")
        self.ledger = ledger
        self.made: list[str] = []
        self.stock = self._stock()

    def _stock(self) -> Stock:
        return Stock(self.store, self.ledger)

    def print(self, says: dict[str, str]) -> dict[str, bytes]:
        """What comes of each."""
        self.made = []
        self.stock = self._stock()
        jobs = [Job(name, lambda name=name: self._make(name, says[name]), says[name]) for name in says]  # type: ignore[misc]
        prints = print_all(jobs, self.ledger, self.stock, 1)
        self.stock.close()
        return {path: content for made in prints for path, content in made.files.items()}

    def last(self, name: str) -> bytes | None:
        """What came of a job in the edition before the one that begins now."""
        found = self._stock().last(name)
        return None if found is None else found.files[name]

    def _make(self, name: str, said: str) -> Print:
        self.made.append(name)
        self.ledger.note("hub.today")
        return Print({name: said.encode()})

    def book(self, number: int) -> bytes:
        return self.store.find(self.store.name(["entries", str(number)])) or b""


def test_an_edit_is_written_into_the_late_book_alone(tmp_path: Path, ledger: Ledger) -> None:
    edition = Edition(tmp_path, ledger)
    says = dict.fromkeys(NAMES, "a")
    edition.print(says)
    assert sorted(edition.made) == sorted(NAMES)
    before = [edition.book(number) for number in range(COUNT)]
    edition.print({**says, "/0/": "b"})
    assert edition.made == ["/0/"]
    assert [edition.book(number) for number in range(COUNT)] == before
    assert [*read_book(edition.book(COUNT), lambda _: None).jobs] == ["/0/"]
    edition.print({**says, "/0/": "b"})
    assert edition.made == []


def test_a_late_book_that_is_thick_goes_into_the_others(tmp_path: Path, ledger: Ledger) -> None:
    edition = Edition(tmp_path, ledger)
    says = dict.fromkeys(NAMES, "a")
    edition.print(says)
    for number in range(len(NAMES) // LATE + 1):
        says[f"/{number}/"] = "b"
        edition.print(says)
        assert edition.made == [f"/{number}/"]
    assert read_book(edition.book(COUNT), lambda _: None).jobs == {}
    edition.print(says)
    assert edition.made == []


def test_what_was_taken_back_is_still_there(tmp_path: Path, ledger: Ledger) -> None:
    edition = Edition(tmp_path, ledger)
    says = dict.fromkeys(NAMES, "a")
    edition.print(says)
    edition.print({**says, "/0/": "b"})
    edition.print(says)
    assert edition.made == []
    assert edition.last("/0/") == b"a"


def test_what_is_kept_unseen_does_not_look_as_if_it_had_been_compared(ledger: Ledger) -> None:
    reading: Reading = ("hub.series", "hoefe")
    entry = Entry(Pack(None, ()), "own", (reading,))
    old = read_book(write_book({"/old/": entry}, lambda _: "then"), lambda _: "now")
    told = old.find("/old/")
    assert told is not None
    both = read_book(write_book({"/old/": Kept(old, told), "/new/": entry}, lambda _: "now"), lambda _: "now")
    kept, new = both.find("/old/"), both.find("/new/")
    assert kept is not None
    assert new is not None
    assert both.changed(kept) == {reading}
    assert not both.is_as_it_was(kept)
    assert both.is_as_it_was(new)
    assert both.entry(new) == both.entry(kept)


def test_a_seal_that_is_known_is_not_asked_for_again(ledger: Ledger) -> None:
    reading: Reading = ("hub.today", None)
    entry = Entry(Pack(None, ()), "own", (reading,))
    raw = write_book({"/": entry}, ledger.seal)

    def never(_: Reading) -> str:
        raise AssertionError("it is known")

    book = read_book(raw, never, ledger.known)
    told = book.find("/")
    assert told is not None
    assert book.is_as_it_was(told)
    other = read_book(raw, never, {reading: "another"})
    assert not other.is_as_it_was(told)


def test_of_what_is_printed_each_time_nothing_is_told(tmp_path: Path, ledger: Ledger) -> None:
    edition = Edition(tmp_path, ledger)
    stock = edition.stock
    stock.fleeting = {"/0/"}
    for name in ("/0/", "/1/"):
        job = Job(name, lambda: Print({}))
        made = stock.pack(Print({name: b"said"}))
        assert isinstance(made, Pack)
        assert stock.keep(job, [("hub.now", None)], made).files[name] == b"said"
    stock.close()
    assert [*read_book(edition.book(number_of("/1/")), lambda _: None).jobs] == ["/1/"]
    assert read_book(edition.book(number_of("/0/")), lambda _: None).jobs.keys() <= {"/1/"}


@settings(deadline=None, max_examples=60)
@given(st.lists(st.dictionaries(st.sampled_from(NAMES[:12]), st.sampled_from("abc"), max_size=12), max_size=7))
def test_every_edition_says_what_it_was_handed_and_knows_the_one_before(edits: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        edition = Edition(Path(folder), LEDGER[0])
        says: dict[str, str] = {}
        for edit in [dict.fromkeys(NAMES, "a"), *edits]:
            assert {name: edition.last(name) for name in says} == {name: said.encode() for name, said in says.items()}
            says = {**says, **edit}
            assert edition.print(says) == {name: said.encode() for name, said in says.items()}


LEDGER: list[Ledger] = []


@pytest.fixture(autouse=True)
def _one_ledger(ledger: Ledger) -> None:
    """Of the same hub in all editions of one test."""
    LEDGER[:] = [ledger]


NONSENSE = [
    "",
    "[]",
    '{"readings": [1], "jobs": {}}',
    '{"readings": [], "jobs": []}',
    '{"readings": [], "jobs": {"/": [4]}}',
    '{"readings": [], "jobs": {"/": [[0], "OWN", null, [["PACK", []]]]}}',
    '{"readings": [["hub.today", null, "SEAL"]], "jobs": {"/": [[1], "OWN", null, [["PACK", [4]]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [["PACK", [["/"]]]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [["PACK", [["/", "viel", "m"]]]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [["PACK", [4]]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [["PACK"]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [4]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, 4]}}',
    '{"readings": [], "jobs": {"/": [4, "OWN", null, [["PACK", []]]]}}',
    '{"readings": [], "jobs": {"/": [[], "OWN", null, [[[], []]]]}}',
    '{"readings": [], "jobs": {"/": [[], null, null, [["PACK", []]]]}}',
]
SENSE = '{"readings": [["hub.today", null, "SEAL"]], "jobs": {"/": [[0], "OWN", null, [["PACK", []]]]}}'


@pytest.mark.parametrize("nonsense", NONSENSE)
@pytest.mark.parametrize("number", [number_of("/"), COUNT])
def test_a_book_that_makes_no_sense_is_none(nonsense: str, number: int, ledger: Ledger, tmp_path: Path) -> None:
    """Were it not for the nonsense, the print would be taken from it."""
    job = Job("/", lambda: Print({}), "given")
    store = Store(tmp_path, "stamp")
    told = {"OWN": ledger.seal_of("given"), "PACK": store.name(["x"]), "SEAL": ledger.seal(("hub.today", None))}
    store.keep(told["PACK"], b"")
    for text, finds in ((SENSE, True), (nonsense, False)):
        raw = reduce(lambda said, name: said.replace(name, told[name]), told, text).encode()
        store.keep(store.name(["entries", str(number)]), raw)
        asked = Stock(store, ledger)
        assert (asked.find(job) is not None) == finds
        asked.last(job.name)
        asked.amendable(job)
        asked.mendable(job)


def test_whoever_amends_one_job_compares_what_that_one_has_read(
    hub: Callable[[], Hub], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not all that stands in its book: of a large site that is thousands of readings."""
    same_book = [name for name in NAMES if number_of(name) == number_of(NAMES[0])][:2]
    readings = dict(zip(same_book, (("hub.today", None), ("hub.series", None)), strict=True))
    ledger = Ledger(hub())

    def make(name: str) -> Print:
        ledger.note(*readings[name])
        return Print({name: b"a"})

    stock = Stock(Store(tmp_path, "stamp"), ledger)
    jobs = [Job(name, partial(make, name), "given") for name in same_book]
    print_all(jobs, ledger, stock, 1)
    stock.close()
    later = Ledger(hub())
    asked: list[Reading] = []
    seal = later.seal
    monkeypatch.setattr(later, "seal", lambda reading: (asked.append(reading), seal(reading))[1])
    stock = Stock(Store(tmp_path, "stamp"), later)
    assert stock.amendable(jobs[0]) is not None
    found = stock.mendable(jobs[0])
    assert found is not None
    assert (found[1], found[2]) == ((("hub.today", None),), frozenset())
    assert {*asked} == {("hub.today", None)}


def test_what_has_no_content_to_be_told_is_printed_every_time(ledger: Ledger, tmp_path: Path) -> None:
    edition = Edition(tmp_path, ledger)
    job = Job("/", lambda: edition._make("/", "a"), object())
    for _ in range(2):
        stock = edition._stock()
        print_all([job], ledger, stock, 1)
        stock.close()
    assert edition.made == ["/", "/"]


def test_bundles_hold_every_job_once_and_print_what_each_would(ledger: Ledger) -> None:
    jobs = [Job(name, lambda name=name: Print({name: b"x"}, {"of": name}), name) for name in map(str, range(95))]  # type: ignore[misc]
    bundles = bundled("all", jobs)
    assert len(jobs) / SIZE <= len(bundles) <= 2 * len(jobs) / SIZE + 1
    prints = [job.make() for job in bundles]
    assert sorted(path for made in prints for path in made.files) == sorted(job.name for job in jobs)
    assert {name: view for made in prints for name, view in (made.listed or {}).items()} == {
        job.name: {"of": job.name} for job in jobs
    }
    assert len({job.name for job in bundles}) == len(bundles)
