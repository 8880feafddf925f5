"""Kits made from those that stand: the same bytes as assembled ones, whatever was handed out; else nothing at all."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.stores import Store
from brandhub.models.releases import Receipt
from brandhub.products.portal.addresses import file_of
from brandhub.products.portal.chart_desk import HubCharts
from brandhub.products.portal.ledger import Ledger
from brandhub.products.press_kit.amending import Before, amend_press_kits
from brandhub.products.press_kit.archive_edits import OtherArchive, replace_in
from brandhub.products.press_kit.archives import pack, pack_anything
from brandhub.products.press_kit.assembly import assemble_press_kits
from brandhub.products.press_kit.finished import PressKit, StandingKit
from brandhub.products.press_kit.listings import write_press_kits
from brandhub.products.press_kit.orders import Printed, Written
from brandhub.products.press_kit.parts import Minutes
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.press_kit.tools import Tools
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import inspect_project

HERE = Path(__file__).parent
HOUSE = HERE.parents[3]
NOW = datetime(2026, 12, 1, tzinfo=UTC)
Words = dict[str, Catalogue]
Kits = tuple[PressKit, ...]
SLUG = "acker-und-schacht"


class Site:
    """What was delivered, by path."""

    def __init__(self, kits: Kits) -> None:
        self.files = {file_of(address): content for address, content in write_press_kits(PressShelf(kits)).items()}

    def read(self, path: str) -> bytes:
        return self.files[path]


@pytest.fixture(scope="module")
def tools(make_tools: Callable[[], Tools], tmp_path_factory: pytest.TempPathFactory) -> Tools:
    """With a store: all kits of this file share what is drawn and set."""
    return replace(make_tools(), store=Store(tmp_path_factory.mktemp("store"), "all the same"))


@pytest.fixture(scope="module")
def minutes() -> Minutes:
    """What was read for each part of the kits of this file."""
    return Minutes()


@pytest.fixture(scope="module")
def kits(hub: Hub, words: Words, tools: Tools, minutes: Minutes) -> Kits:
    return assemble_press_kits(hub, words, tools, minutes=minutes)


@pytest.fixture
def before(kits: Kits, minutes: Minutes) -> Before:
    """Nothing but the texts of the story has changed."""
    return Before({f"{language} story {SLUG}" for language in ("de", "en")}, minutes.paths, minutes.chosen)


@pytest.fixture(scope="module")
def edit(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Mapping[str, str]], Hub]:
    """The hub after so much has been appended to files of the story."""

    def make(texts: Mapping[str, str]) -> Hub:
        root = tmp_path_factory.mktemp("edited") / "project"
        shutil.copytree(HERE / "project", root)
        for name, text in texts.items():
            file = root / "stories" / SLUG / name
            file.write_text(file.read_text("utf-8") + text, "utf-8")
        hub = inspect_project(root, NOW).public
        assert hub is not None
        return hub

    return make


@pytest.fixture(scope="module")
def edited(edit: Callable[[Mapping[str, str]], Hub]) -> Hub:
    return edit({"story.de.md": "\nAbends ist es ruhig.\n"})


def receipts_of(*kits: PressKit) -> list[Receipt]:
    return [Receipt.model_construct(kit=kit.kit.id, language=kit.language, id=kit.manifest.id) for kit in kits]


def compare(amended: Kits | None, assembled: Kits, before: Site) -> None:
    """Every kit is the one that was assembled, and what differs on the site is at hand."""
    assert amended is not None
    for one, other in zip(amended, assembled, strict=True):
        assert (one.address, one.size, one.sha256) == (other.address, other.size, other.sha256)
        assert one.manifest.written == other.manifest.written
        assert [(m.path, m.size, m.sha256) for m in one.manifest.members] == [
            (m.path, m.size, m.sha256) for m in other.manifest.members
        ]
    new = Site(amended).files
    whole = Site(assembled).files
    assert whole.keys() == before.files.keys()
    assert {**before.files, **new} == whole


def test_a_text_has_its_documents_written_and_what_is_said_of_all_files(
    edited: Hub, words: Words, tools: Tools, kits: Kits, before: Before, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = Written.make
    monkeypatch.setattr(Written, "make", lambda order, press: made.append(order.ending) or make(order, press))
    site = Site(kits)
    amended = amend_press_kits(edited, words, tools, "", None, site, before)
    assert sorted(set(made)) == [".docx", ".md", ".txt"]
    assert len(made) <= 3 + len(kits), "the documents of the story, and at most a README for each kit"
    compare(amended, assemble_press_kits(edited, words, tools), site)
    assert amended is not None
    assert {kit.language for kit in amended if not isinstance(kit, StandingKit)} == {"de"}


def test_nothing_is_written_where_a_text_says_the_same(
    hub: Hub, words: Words, tools: Tools, kits: Kits, before: Before
) -> None:
    amended = amend_press_kits(hub, words, tools, "", None, Site(kits), before)
    compare(amended, kits, Site(kits))
    assert amended is not None
    assert all(isinstance(kit, StandingKit) for kit in amended)
    assert [*write_press_kits(PressShelf(amended))] == ["/presse/kits.json"]


def test_a_kit_says_whether_it_is_what_was_handed_out(
    hub: Hub, edited: Hub, edit: Callable[[Mapping[str, str]], Hub], words: Words, tools: Tools, before: Before
) -> None:
    """There and back: of a kit that a release handed out another is made, and then the same again."""
    handed_out = receipts_of(*assemble_press_kits(hub, words, tools, "2026.2"))
    states: dict[str, tuple[Hub, Kits]] = {
        name: (own, assemble_press_kits(own, words, tools, "2026.2", receipts=handed_out))
        for name, own in (("first", hub), ("later", edited), ("again", edit({})))
    }
    for old, new in (("first", "later"), ("later", "again")):
        site, (own, assembled) = Site(states[old][1]), states[new]
        compare(amend_press_kits(own, words, tools, "2026.2", handed_out, site, before), assembled, site)
    assert {kit.manifest.after for kit in states["later"][1] if kit.language == "de"} == {"2026.2"}
    assert {kit.manifest.after for kit in states["again"][1]} == {""}


def test_what_does_not_fit_has_all_kits_assembled(
    edited: Hub, words: Words, tools: Tools, kits: Kits, before: Before
) -> None:
    def amend(site: Site, known: Before = before) -> Kits | None:
        return amend_press_kits(edited, words, tools, "", None, site, known)

    german = next(kit for kit in kits if kit.language == "de")
    for lost in ("/presse/kits.json", german.address, german.manifest_address):
        site = Site(kits)
        del site.files[file_of(lost)]
        assert amend(site) is None, lost
        site.files[file_of(lost)] = b"{}"
        assert amend(site) is None, lost
    assert amend(Site(kits[1:])) is None, "a kit is missing"
    other = Site(kits)
    path = file_of(german.manifest_address)
    other.files[path] = other.files[path].replace(b"Acker", b"Feld")
    assert amend(other) is None, "titles are others"
    story = f"de story {SLUG}"
    for known in (
        replace(before, anew={"de story keine"}),
        replace(before, anew={"pressemappe de terms"}),
        replace(before, chosen={**before.chosen, "land": ""}),
        replace(before, chosen={}),
        replace(before, paths={}),
        replace(before, paths={**before.paths, story: [*before.paths[story], "texte/mehr.txt"]}),
    ):
        assert amend(Site(kits), known) is None, known.anew


# --- Values ---

LAND = "data/facts/land.yml"
VALUES = (("value: 102", "value: 104"), ("value: 140", "value: 150"))


def of_hub(hub: Hub, words: Words, tools: Tools) -> tuple[Ledger, Tools]:
    """A ledger that hears what is read, and charts that read there."""
    ledger = Ledger(hub)
    fonts = HOUSE / "overrides/assets/fonts"
    charts = HubCharts(ledger.hub, words, tools.templates, fonts, tools.brand, ledger.recalled)
    return ledger, replace(tools, draw=charts.draft, sheet=charts.sheet)


@pytest.mark.parametrize(("old", "new"), VALUES)
def test_a_value_has_the_parts_written_that_have_read_it(
    old: str, new: str, hub: Hub, words: Words, tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same kits as assembled ones, and nothing is drawn or set of a fact that says the same."""
    ledger, own = of_hub(hub, words, tools)
    minutes = Minutes(ledger.listening, ledger.recalled)
    site = Site(assemble_press_kits(ledger.hub, words, own, minutes=minutes))
    root = tmp_path / "project"
    shutil.copytree(HERE / "project", root)
    text = (root / LAND).read_text("utf-8")
    assert text.count(old) == 1
    (root / LAND).write_text(text.replace(old, new), "utf-8")
    edited = inspect_project(root, NOW).public
    assert edited is not None
    after, own = of_hub(edited, words, tools)
    changed = {
        (name, key)
        for name in ("hub.series", "hub.proofs")
        for key in ledger.raw(name)
        if ledger.seal((name, key)) != after.seal((name, key))
    }
    changed |= {(name, None) for name, _ in changed}
    anew = {part for part, heard in minutes.heard.items() if changed & heard.keys()}
    assert ("de chart hoefe" in anew, "de chart bergleute" in anew) == (True, False)
    drawn: list[str] = []
    make = Printed.make
    monkeypatch.setattr(Printed, "make", lambda order, press: drawn.append(order.drawing.title) or make(order, press))
    known = Before(anew, minutes.paths, minutes.chosen)
    amended = amend_press_kits(after.hub, words, own, "", None, site, known)
    compare(amended, assemble_press_kits(edited, words, own), site)
    assert drawn
    assert not {"Bergleute", "Miners"} & {*drawn}, "their values are the same"


# --- Archives ---


def test_an_archive_with_other_files_in_it_is_the_one_that_is_packed_of_them() -> None:
    rng = random.Random(5)  # noqa: S311 - what lies in files, no secret
    for _ in range(40):
        names = [f"texte/{number}{rng.choice(('.txt', '.png', '.csv'))}" for number in range(rng.randrange(1, 20))]
        files = {name: rng.randbytes(rng.randrange(3000)) + b"a" * rng.randrange(9000) for name in names}
        new = {name: b"neu" * rng.randrange(4000) for name in rng.sample(names, rng.randrange(len(names)) + 1)}
        first = (names[0],)
        assert replace_in(pack(files, first=first), new) == pack({**files, **new}, first=first)


def test_what_was_not_packed_so_is_no_archive() -> None:
    archive = pack({"a.txt": b"a", "b.txt": b"b"})
    with pytest.raises(KeyError):
        replace_in(archive, {"c.txt": b"c"})
    for other in (b"", archive[:-1], archive + b"x", b"x" + archive, pack_anything({"ä.txt": b"a"}, ["ä.txt"])):
        with pytest.raises(OtherArchive):
            replace_in(other, {})
