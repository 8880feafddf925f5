"""An edition made from the one before, after edits of texts and values alone: the same bytes, and what does not fit is
noticed.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from uuid import uuid4

import material
import pytest
from brandhub.command.delivering import deliver_pressing
from brandhub.command.porters import send_porter
from brandhub.command.standing import standing_site
from brandhub.command.swapping import list_of, spare_of, swap
from brandhub.ground.clock import read_clock
from brandhub.ground.errands import Errand
from brandhub.products import kit_desk, proofreaders, publication
from brandhub.products.portal import amended, packs, search_jobs, stock, workshop
from brandhub.products.portal.earlier import AROUND, DOCUMENTS, SHOWN, TEXTS, read_earlier
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.values import CHANGING
from brandhub.products.press_kit.orders import Written
from brandhub.products.pressing import Pressing, press
from brandhub.products.publication import chart_desk, load_studio, workshop_of
from brandhub.products.survey import survey_project

THEME = Path(material.__file__).parent / "templates"
DAY = "2026-11-23"
STORY = "stories/feld-und-stollen/story.de.md"
ENGLISH = "stories/feld-und-stollen/story.en.md"
LAND = "data/facts/land.yml"
BERG = "data/facts/berg.yml"


@dataclass
class House:
    """A project with its store, and the site that stands."""

    root: Path
    store: Path
    place: Path
    day: str = DAY
    hands: int = 1
    with_kits: bool = False

    @property
    def site(self) -> Path:
        return self.place / "site"

    def environment(self, store: Path) -> dict[str, str]:
        names = {"HUB_SPARE": spare_of(self.site), "HUB_STANDING": self.site, "HUB_GROUND": self.place / ".ground"}
        return {
            "HUB_TODAY": self.day,
            "HUB_KITS": "on" if self.with_kits else "off",
            "HUB_SHELF": str(store / "cards"),
            "HUB_WORKERS": str(self.hands),
            **{name: str(place) for name, place in names.items()},
        }

    def build(self, before_delivery: Callable[[], None] = lambda: None) -> Pressing:
        """As `hub.py build` does it: beside the site that stands, which is replaced at the end."""
        environment, fresh = self.environment(self.store), self.place / ".site-new"
        shutil.rmtree(self.place / ".ground", ignore_errors=True)
        fresh.mkdir(parents=True)
        porter = send_porter(environment, self.hands)
        pressing = press(self.root, THEME, environment, last=standing_site(environment))
        assert pressing.passes, pressing.report
        before_delivery()
        deliver_pressing(fresh, pressing, porter, self.hands, is_last=True)
        swap(fresh, self.site, is_settled=True)
        return pressing

    def build_whole(self) -> dict[str, bytes]:
        """The site as it is when every job is asked for: with a store of its own, which nothing else uses."""
        return dict(press(self.root, THEME, self.environment(self.place / "store-whole")).files)

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text("utf-8")
        assert old in text, (path, old)
        file.unlink()  # other projects of the run may share it
        file.write_text(text.replace(old, new, 1), "utf-8")

    def append(self, path: str, text: str) -> None:
        file = self.root / path
        said = file.read_text("utf-8")
        file.unlink()
        file.write_text(said + text, "utf-8")


def _read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _differs(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


@pytest.fixture(scope="module")
def built(making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The sample project with its site. To be copied."""
    folder = tmp_path_factory.mktemp("built")
    making.copy_sample(folder / "sample")
    house = House(folder / "sample", folder / "place" / "store", folder / "place")
    house.build()
    shutil.copytree(house.store, house.place / "store-whole")
    return house


@pytest.fixture
def house(built: House, making: ModuleType, tmp_path: Path) -> House:
    """A copy. The list of its site has the right marks, but no file looks as it did: the first build finds out."""
    making.copy_sample(tmp_path / "sample")
    shutil.copytree(built.place, tmp_path / "place")
    return House(tmp_path / "sample", tmp_path / "place" / "store", tmp_path / "place")


@pytest.fixture(scope="module")
def built_with_kits(making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The same with its press kits."""
    folder = tmp_path_factory.mktemp("kits")
    making.copy_sample(folder / "sample")
    house = House(folder / "sample", folder / "place" / "store", folder / "place", with_kits=True)
    house.build()
    shutil.copytree(house.store, house.place / "store-whole")
    return house


@pytest.fixture
def kit_house(built_with_kits: House, making: ModuleType, tmp_path: Path) -> House:
    """A copy, as above."""
    making.copy_sample(tmp_path / "sample")
    shutil.copytree(built_with_kits.place, tmp_path / "place")
    return House(tmp_path / "sample", tmp_path / "place" / "store", tmp_path / "place", with_kits=True)


def test_after_edits_of_texts_what_they_are_part_of_is_put_into_the_site_that_stands(house: House) -> None:
    for step, path in enumerate((STORY, ENGLISH, STORY, STORY)):
        house.hands = 1 + step % 2
        house.append(path, f"\nAm Morgen riecht es nach Brot{' und Kaffee' * step}.\n")
        pressing = house.build()
        assert pressing.since is not None
        assert 0 < len(pressing.files) < 120
        assert _differs(_read(house.site), house.build_whole()) == []


def test_nothing_has_changed(house: House) -> None:
    before = _read(house.site)
    assert house.build().since is not None
    assert _differs(_read(house.site), before) == []


def test_for_a_sentence_nothing_is_made_ready_that_only_cards_and_the_brand_need(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    for module, name in ((workshop, "resolve_outline"), (workshop, "write_brand_marks"), (publication, "two_faces")):
        monkeypatch.setattr(module, name, lambda *_, name=name: made.append(name))
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    assert house.build().since is not None
    assert made == []


def _edits(house: House) -> Iterator[tuple[str, Callable[[], None]]]:
    """By sort: those of texts alone, and others, each of which another part of a site depends on."""
    slugs = sorted(path.parent.name for path in house.root.glob("stories/*/story.de.md"))
    for slug in slugs:
        path = f"stories/{slug}/story.de.md"
        yield "text", lambda path=path: house.append(path, "\nAm Morgen riecht es nach Brot.\n")
        yield "text", lambda path=path: house.edit(path, "\n\n", "\n\nEs war ein Morgen wie aus Milch.\n\n")
    yield "text", lambda: house.append(STORY, "\n## Am Abend\n\nDann [weiter](/geschichten/).\n")
    yield "other", lambda: house.append(STORY, '\nDas sind {{ fact("hoefe", form="dated") }}.\n')
    yield "other", lambda: house.edit(STORY, "title: ", "title: Vom ")
    yield "other", lambda: house.edit(STORY, "summary: ", "summary: Kurz gesagt. ")
    yield "other", lambda: house.edit(STORY, "status: published", "status: draft")
    yield "other", lambda: house.edit(STORY, "status: draft", "status: published")
    yield "other", lambda: house.edit(LAND, "label: {de: ", "label: {de: Die ")
    for path in (LAND, BERG):
        for value, other in ((102, 104), (104, 102), (900, 910), (1200, 1190), (990, 980), (1050, 1060), (28, 27)):
            if f"value: {value}," in (house.root / path).read_text("utf-8"):
                yield "value", lambda path=path, a=value, b=other: house.edit(path, f"value: {a},", f"value: {b},")
    yield "other", lambda: house.edit(LAND, "value: 102,", "value: 102, kind: about, within: 1,")
    yield "other", lambda: house.edit("data/site.yml", "slogan: {de: ", "slogan: {de: Ganz ")
    yield "other", lambda: house.edit("data/claims.yml", "question: {de: ", "question: {de: Wirklich wahr? ")
    yield "other", lambda: setattr(house, "day", "2027-02-01" if house.day == DAY else "2029-12-31")


def _texts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.suffix in (".yml", ".md")]


TEXT_OR_OTHER = ("text", "text", "other")


def _edit_at_random(house: House, seed: int, count: int, sorts: tuple[str, ...] = TEXT_OR_OTHER) -> None:
    """After each edit the site is compared with one that is written as a whole."""
    rng = random.Random(seed)  # noqa: S311 - an order, no secret
    done, amends = [], []
    for _ in range(count):
        wished = rng.choice(sorts)
        sort, make = rng.choice([one for one in _edits(house) if one[0] == wished])
        before = {path: path.read_bytes() for part in ("data", "stories") for path in _texts(house.root / part)}
        try:
            make()
        except AssertionError:
            continue
        done.append(sort)
        try:
            pressing = house.build()
        except AssertionError:  # a draft that another story names, a claim that holds no longer
            shutil.rmtree(house.place / ".site-new")
            for path in (path for path, raw in before.items() if path.read_bytes() != raw):
                path.write_bytes(before[path])
            continue
        amends.append(sort if pressing.since is not None else "")
        assert _differs(_read(house.site), house.build_whole()) == [], done
    assert sorts[0] in amends


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_any_edits_the_site_is_the_one_that_is_written_as_a_whole(
    house: House, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if seed == 1:
        _edit_at_random(house, seed, 7)
        return
    monkeypatch.setattr(stock, "LATE", 1)  # the sample is small: a value is in half of its pages
    if seed == 3:  # nor are prints so large that they lie in several stacks, an index least of all
        for name, size in (("FULL", 5_000), ("SMALL", 2_500)):
            monkeypatch.setattr(packs, name, size)
        monkeypatch.setattr(search_jobs, "WHOLE", 2_000)
    _edit_at_random(house, seed, 7, ("value", "value", "text", "other"))


# --- With press kits ---


def _set_in(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hears the format of every document that is set."""
    made: list[str] = []
    make = Written.make
    monkeypatch.setattr(Written, "make", lambda order, press: made.append(order.ending) or make(order, press))
    return made


def test_a_text_is_put_into_the_kits_that_hold_it(kit_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its documents are set and nothing else; kits of the other language stay, and so do pages about other kits."""
    made = _set_in(monkeypatch)
    for path, language in ((STORY, "de"), (ENGLISH, "en"), (STORY, "de")):
        kit_house.append(path, "\nAm Morgen riecht es nach Brot.\n")
        made.clear()
        pressing = kit_house.build()
        assert pressing.since is not None
        assert sorted(made) == [".docx", ".md", ".txt"]
        archives = {one for one in pressing.files if one.endswith(".zip")}
        assert archives == {f"presse/pressemappe-{language}.zip", f"presse/kits/land-{language}.zip"}
        assert len(pressing.files) < 150
        assert len([one for one in pressing.files if one.endswith(".html")]) < 40
        assert _differs(_read(kit_house.site), kit_house.build_whole()) == []


@pytest.mark.parametrize("seed", [3, 4])
def test_after_any_edits_the_kits_are_those_that_are_assembled(
    kit_house: House, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if seed == 3:
        _edit_at_random(kit_house, seed, 5)
        return
    monkeypatch.setattr(stock, "LATE", 1)  # as above
    _edit_at_random(kit_house, seed, 5, ("value", "value", "text", "other"))


def test_a_value_is_put_into_the_kits_that_hold_it(kit_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has begun to read it meanwhile, in a text, is among what is set; what has not read it is not."""
    monkeypatch.setattr(stock, "LATE", 1)
    made = _set_in(monkeypatch)
    for path, old, new, archives in ((BERG, 900, 910, 2), (LAND, 102, 104, 4), (BERG, 910, 920, 4)):
        kit_house.edit(path, f"value: {old},", f"value: {new},")
        made.clear()
        pressing = kit_house.build()
        assert pressing.since is not None, (old, new)
        assert (".md" in made) == (archives == 4), "no story had named that fact at first"
        assert len([one for one in pressing.files if one.endswith(".zip")]) == archives
        assert _differs(_read(kit_house.site), kit_house.build_whole()) == [], (old, new)
        if new == 910:
            kit_house.append(STORY, '\nEs waren {{ fact("beschaeftigte", as_of="2010", form="dated") }}.\n')
            kit_house.build()
            assert _differs(_read(kit_house.site), kit_house.build_whole()) == []


def test_lost_records_of_kits_have_all_of_them_assembled(kit_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stock, "LATE", 1)
    assembled: list[object] = []
    assemble = kit_desk.press_kits
    monkeypatch.setattr(kit_desk, "press_kits", lambda *given: assembled.append(given) or assemble(*given))
    (record,) = (path for path in _records(kit_house) if b'"chosen":' in path.read_bytes())
    kept = record.read_bytes()
    said = json.loads(kept[32:])
    others = [
        {**said, name: other} for name, other in (("edition", "x"), ("around", "x"), ("calm", "x"), ("marks", {}))
    ]
    others = [json.dumps(one).encode() for one in others]
    others += [b"[]", kept[32:-9]]
    value = 102
    for raw in (*(hashlib.sha256(one).digest() + one for one in others), kept[:-9], None):
        record.unlink()
        if raw is not None:
            record.write_bytes(raw)
        kit_house.edit(LAND, f"value: {value},", f"value: {206 - value},")
        value = 206 - value
        assembled.clear()
        kit_house.build()
        assert len(assembled) == 1, raw
    kit_house.edit(LAND, f"value: {value},", f"value: {206 - value},")
    assembled.clear()
    assert kit_house.build().since is not None
    assert assembled == []
    assert _differs(_read(kit_house.site), kit_house.build_whole()) == []


HIDDEN = """geheim:
  status: published
  publish-at: 2027-03-01
  label: {de: Geheime Höfe, en: Secret farms}
  noun: {de: {one: Hof, many: Höfe}, en: {one: farm, many: farms}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {de: Höfe ohne Feld., en: Farms without a field.}
  owner: beispielamt
  policy: keep
  observations:
    - {as-of: 2014, value: 47110, source: zaehlung}
"""


def test_a_value_under_an_embargo_is_not_put_into_a_kit(
    kit_house: House, loaded: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It changes together with one that is public, and what has read that one is put into the kits."""
    monkeypatch.setattr(stock, "LATE", 1)
    kit_house.append(LAND, HIDDEN)
    kit_house.build()
    kit_house.edit(LAND, "value: 47110,", "value: 47119,")
    kit_house.edit(LAND, "value: 102,", "value: 104,")
    assert kit_house.build().since is not None
    site = _read(kit_house.site)
    secret = (
        "geheim",
        "secret farms",
        *(number.replace(".", mark) for mark in ("", ".", ",") for number in ("47.110", "47.119")),
    )
    contents = loaded("contents")
    packed = (piece for path in site if path.endswith(".zip") for piece in contents.opened(path, site[path]))
    places = contents.places_of(packed, ("104", *secret))
    public = places.pop("104")
    assert any(".pdf" in where for where in public)
    assert any(where.endswith(".csv") for where in public)
    assert not any(places.values()), places
    assert _differs(site, kit_house.build_whole()) == []


def test_without_kits_and_with_them_again_nothing_is_put_into_the_other_site(kit_house: House) -> None:
    for with_kits in (False, True):
        kit_house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
        kit_house.with_kits = with_kits
        assert kit_house.build().since is None
        assert ("presse/pressemappe-de.zip" in _read(kit_house.site)) is with_kits
    kit_house.append(STORY, "\nUnd nach Kaffee.\n")
    assert kit_house.build().since is not None
    assert _differs(_read(kit_house.site), kit_house.build_whole()) == []


def test_a_kit_that_is_not_as_it_was_delivered_is_assembled(kit_house: House) -> None:
    for path in ("presse/pressemappe-de.zip", "presse/pressemappe-de.json", "presse/kits.json"):
        for folder in (kit_house.site, spare_of(kit_house.site)):
            if (folder / path).exists():
                _alter(folder / path)
        kit_house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
        kit_house.build()
        assert _differs(_read(kit_house.site), kit_house.build_whole()) == [], path


def test_what_is_new_in_the_data_is_nowhere_told_in_old_words(house: House) -> None:
    """A value changes, then a text: what is put into the site that stands was drawn after both."""
    house.edit(LAND, "value: 102", "value: 104")
    assert house.build().since is None, "half of the sample reads it"
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    assert house.build().since is not None
    site = _read(house.site)
    assert any(b"104 H" in raw for raw in site.values())
    assert not [path for path, raw in site.items() if "102 Höfe".encode() in raw]


def test_after_a_changed_value_what_has_read_it_is_put_into_the_site_that_stands(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has begun to read it meanwhile, in a text, is among them; and the next text finds all as it is."""
    monkeypatch.setattr(stock, "LATE", 1)
    counts = []
    for path, old, new in ((LAND, 102, 104), (BERG, 900, 910), (LAND, 104, 106), (LAND, 106, 102)):
        house.edit(path, f"value: {old},", f"value: {new},")
        pressing = house.build()
        assert pressing.since is not None
        counts.append(len(pressing.files))
        assert _differs(_read(house.site), house.build_whole()) == [], (old, new)
        said = 'Es sind {{ fact("beschaeftigte", form="dated") }}.' if new == 104 else "Es regnet."
        house.append(STORY, f"\n{said}\n")
        house.build()
        assert _differs(_read(house.site), house.build_whole()) == [], (old, new)
    assert max(counts) < len(_read(house.site)) / 2


def test_where_more_than_values_has_changed_every_job_is_asked_for(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "LATE", 1)
    value = 102
    for path, old, new in (
        (LAND, "label: {de: ", "label: {de: Die "),
        ("data/site.yml", "slogan: {de: ", "slogan: {de: Ganz "),
        ("data/claims.yml", "question: {de: ", "question: {de: Wirklich wahr? "),
        (STORY, "title: ", "title: Vom "),
    ):
        house.edit(LAND, f"value: {value}", f"value: {(value := 103 if value != 103 else 104)}")
        house.edit(path, old, new)
        house.build()
        assert _differs(_read(house.site), house.build_whole()) == [], path
    house.edit(LAND, f"value: {value}", "value: 102")
    house.build()
    assert _differs(_read(house.site), house.build_whole()) == []


def test_lost_records_of_values_have_every_job_asked_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stock, "LATE", 1)
    (record,) = (path for path in _records(house) if b'"handed":' in path.read_bytes())
    for raw in (record.read_bytes()[:-9], b"", None):
        if raw is None:
            record.unlink()
        else:
            record.write_bytes(raw)
        value = 102 if b"value: 102" in (house.root / LAND).read_bytes() else 104
        house.edit(LAND, f"value: {value}", f"value: {206 - value}")
        assert house.build().since is None
    house.edit(LAND, f"value: {206 - value}", f"value: {value}")
    assert house.build().since is not None
    assert _differs(_read(house.site), house.build_whole()) == []


def test_pages_that_are_drawn_while_texts_are_judged_are_the_same(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two processors, after an edit of the data or of a text: and of what must not be published nothing is."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # one that tests have holds nothing that is needed
    monkeypatch.setattr(proofreaders, "MANY", 1)
    errands: list[object] = []
    monkeypatch.setattr(proofreaders, "Errand", lambda *given: errands.append(given) or Errand(*given))
    house.hands = 2
    house.build()  # from now on somebody knows what the texts say
    errands.clear()
    for number in (104, 106):
        house.edit(LAND, f"value: {number - 2}", f"value: {number}")
        house.append(LAND, f"# {uuid4()}\n")  # the judgement of another run of tests must not count
        errands.clear()
        house.build()
        assert len(errands) == 1
        assert _differs(_read(house.site), house.build_whole()) == []
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    errands.clear()
    assert house.build().since is not None
    assert len(errands) == 1
    assert _differs(_read(house.site), house.build_whole()) == []
    errands.clear()
    house.append(LAND, f"# {uuid4()}\n")
    house.append(STORY, "\nHier gibt es 4711 Höfe.\n")
    pressing = press(
        house.root, THEME, house.environment(house.store), last=standing_site(house.environment(house.store))
    )
    assert len(errands) == 1
    assert not pressing.passes
    assert not pressing.files
    assert "orphan-claim" in {problem.code for problem in pressing.problems}


@pytest.mark.parametrize("kind", ["house", "kit_house"])
def test_after_a_mistake_in_a_text_the_next_edition_is_made_from_the_one_that_stands(
    kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was drawn while the mistake was found is neither published nor begun with."""
    house: House = request.getfixturevalue(kind)
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # one that tests have holds nothing that is needed
    monkeypatch.setattr(proofreaders, "MANY", 1)
    errands: list[object] = []
    monkeypatch.setattr(proofreaders, "Errand", lambda *given: errands.append(given) or Errand(*given))
    house.hands = 2
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    house.build()
    errands.clear()
    mistake = f"\nHier gibt es 4711 Höfe ({uuid4()}).\n"
    house.append(STORY, mistake)
    environment = house.environment(house.store)
    pressing = press(house.root, THEME, environment, last=standing_site(environment))
    assert len(errands) == 1
    assert not pressing.passes
    assert not pressing.files
    house.edit(STORY, mistake, "\nUnd nach Kaffee.\n")
    assert house.build().since is not None
    assert _differs(_read(house.site), house.build_whole()) == []


def test_a_text_under_an_embargo_is_not_put_anywhere(house: House) -> None:
    house.append(STORY, "\nEin Kanarienvogel singt.\n")
    assert house.build().since is not None
    for path in (STORY, ENGLISH):
        house.edit(path, "status: published", "status: published\npublish-at: 2027-03-01")
    house.build()
    assert not [path for path, raw in _read(house.site).items() if b"Kanarienvogel" in raw]


# --- What does not fit ---


def _alter(place: Path) -> None:
    place.write_bytes(place.read_bytes() + b"<p>Sieben sind mehr als acht.</p>")


def _records(house: House) -> list[Path]:
    return [path for path in (house.store / "pages").iterdir() if b'"around":' in path.read_bytes()[:300]]


DAMAGES: dict[str, Callable[[House], None]] = {
    "a page that stands": lambda house: _alter(house.site / "fakten/hoefe/index.html"),
    "a page that is gone": lambda house: (house.site / "fakten/hoefe/index.html").unlink(),
    "a page that is a link": lambda house: (
        (house.site / "fakten/hoefe/index.html").unlink(),
        (house.site / "fakten/hoefe/index.html").symlink_to(house.site / "index.html"),
    ),
    "a file that nobody wrote": lambda house: (house.site / "fremd.html").write_text("<p>Sieben."),
    "the list of the site": lambda house: _alter(list_of(house.site)),
    "no list of the site": lambda house: list_of(house.site).unlink(),
    "the site laid aside": lambda house: shutil.rmtree(spare_of(house.site), ignore_errors=True),
    "a page laid aside": lambda house: (
        [_alter(path) for path in spare_of(house.site).glob("fakten/*/index.html")] or None
    ),
    "the record": lambda house: [path.write_bytes(path.read_bytes()[:-9]) for path in _records(house)],
    "no store": lambda house: shutil.rmtree(house.store),
    "half of the store": lambda house: [
        path.unlink() for at, path in enumerate(sorted((house.store / "pages").iterdir())) if at % 2
    ],
}


def test_what_is_damaged_is_noticed(house: House) -> None:
    """One after the other: each build begins with what the one before has mended and laid aside."""
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    house.build()
    for name, damage in DAMAGES.items():
        damage(house)
        house.append(STORY, "\nUnd nach Kaffee.\n")
        house.build()
        assert _differs(_read(house.site), house.build_whole()) == [], name


def test_what_is_damaged_while_it_is_pressed_has_all_of_it_pressed(house: House) -> None:
    """Both sites have lost a page, and only the delivery can find out."""
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    house.build()
    for folder in (house.site, spare_of(house.site)):
        _alter(folder / "fakten/hoefe/index.html")
    house.append(STORY, "\nUnd nach Kaffee.\n")
    pressing = house.build()
    assert pressing.since is not None
    assert _differs(_read(house.site), house.build_whole()) == []
    house.append(STORY, "\nUnd nach Regen.\n")
    house.build()
    assert _differs(_read(house.site), house.build_whole()) == []


def test_two_sites_may_share_a_store(house: House) -> None:
    """Another site with other words is built in between, from the same store: neither is made from the other."""
    other = House(house.root, house.store, house.place / "other")
    other.place.mkdir()
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    other.build()
    house.append(STORY, "\nAm Abend riecht es nach Regen.\n")
    for one in (house, other):
        one.build()
        assert _differs(_read(one.site), house.build_whole()) == []


def test_a_job_that_cannot_be_found_has_all_of_it_written(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amended, "_is_wanted", lambda job, wanted: False)
    (record,) = (path for path in _records(house) if b'"edition":' in path.read_bytes())
    earlier = read_earlier(record.read_bytes()[32:])
    assert earlier is not None
    assert earlier.count > 200
    monkeypatch.setattr(amended._Press, "_early", lambda *_: iter(()))
    house.append(STORY, "\nAm Morgen riecht es nach Brot.\n")
    assert house.build().since is None
    assert _differs(_read(house.site), house.build_whole()) == []


def test_of_everything_that_is_read_somebody_knows_whether_it_goes_with_the_texts(house: House) -> None:
    """Whoever adds something to hub or workshop says here whether it can change while only texts of stories do."""
    survey = survey_project(house.root, read_clock(DAY, {}))
    assert survey.hub is not None
    ledger = Ledger(survey.hub)
    studio = load_studio(house.root, survey.inspection.content, THEME)
    ledger.workshop(workshop_of(ledger.hub, studio, chart_desk(ledger.hub, studio)))
    assert ledger.names == AROUND | SHOWN | {TEXTS, DOCUMENTS, "hub.now"}
    assert AROUND.union([DOCUMENTS]).issuperset(CHANGING)


def test_what_counts_as_one_mark_is_told_in_one_order_by_every_process(house: House) -> None:
    """Sets have another order in each process; what is made of them must not, or no mark would ever be the same."""
    survey = survey_project(house.root, read_clock(DAY, {}))
    assert survey.hub is not None
    for told in (survey.hub.circles, survey.hub.elsewhere):
        assert [*told] == sorted(told)
