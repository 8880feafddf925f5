"""What is kept between builds: a warm edition has the bytes of a cold one, whatever was edited; and it draws little."""

from __future__ import annotations

import json
import random
import shutil
import threading
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

import material
import pytest
from brandhub.products import pressing as pressing_module
from brandhub.products.portal import printing
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.pressing import Pressing, press
from brandhub.products.survey import survey_project

THEME = Path(material.__file__).parent / "templates"
STORY = "stories/feld-und-stollen/story.de.md"
LAND = "data/facts/land.yml"
CLAIMS = "data/claims.yml"
DAY = "2026-11-23"


@pytest.fixture
def sample(making: ModuleType, tmp_path: Path) -> Path:
    """The sample project with overrides."""
    making.copy_sample(tmp_path / "sample")
    return tmp_path / "sample"


@pytest.fixture(scope="module")
def first(making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Pressing, Drawn]:
    """The store of a build of the sample with nothing at hand, what it made, and what it drew. Read only."""
    folder = tmp_path_factory.mktemp("first")
    making.copy_sample(folder / "sample")
    with pytest.MonkeyPatch.context() as patch:
        drawn = Drawn(patch)
        return folder / "store", pressed(folder / "sample", folder / "store"), drawn


@pytest.fixture
def store(first: tuple[Path, Pressing, Drawn], tmp_path: Path) -> Path:
    """The store as the first build has left it, for one test."""
    shutil.copytree(first[0], tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def cold(first: tuple[Path, Pressing, Drawn]) -> Pressing:
    """What the first build has made."""
    return first[1]


def pressed(root: Path, store: Path, day: str = DAY, hands: int = 1) -> Pressing:
    environment = {"HUB_TODAY": day, "HUB_KITS": "off", "HUB_SHELF": str(store / "cards"), "HUB_WORKERS": str(hands)}
    return press(root, THEME, environment)


def changed(one: Pressing, other: Pressing) -> list[str]:
    return sorted(
        path for path in one.files.keys() | other.files.keys() if one.files.get(path) != other.files.get(path)
    )


class Drawn:
    """Hears how many of how many jobs were printed anew."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        self.count = 0
        share_out = printing.share_out

        def listen(work: Callable[[int], Any], missing: list[int], hands: int) -> list[Any]:
            jobs = work.args[0]  # type: ignore[attr-defined]
            if jobs[0].name == "open data":  # the first of an edition
                self.names, self.count = [], 0
            self.names += [jobs[at].name for at in missing]
            self.count += len(jobs)
            return share_out(work, missing, hands)

        monkeypatch.setattr(printing, "share_out", listen)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    return Drawn(monkeypatch)


def edit(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text("utf-8")
    assert old in text, (path, old)
    file.unlink()  # other projects of the run may share it
    file.write_text(text.replace(old, new, 1), "utf-8")


# --- What a build does over again ---


def test_an_edit_draws_what_it_concerns_and_little_else(
    sample: Path, store: Path, first: tuple[Path, Pressing, Drawn], drawn: Drawn
) -> None:
    assert len(first[2].names) == first[2].count > 200
    pressed(sample, store)
    assert len(drawn.names) < 15
    with (sample / STORY).open("a", encoding="utf-8") as file:
        file.write("\nAm Morgen riecht es nach Brot.\n")
    pressed(sample, store)
    assert "/geschichten/feld-und-stollen/" in drawn.names
    assert len(drawn.names) < 60
    assert not [name for name in drawn.names if name.startswith(("/fakten/h", "/en/facts/h", "/aussagen/b"))]
    assert "/fakten/hoefe/" not in drawn.names
    edit(sample, LAND, "label: {de: ", "label: {de: Unsere ")
    pressed(sample, store)
    assert "/fakten/hoefe/" in drawn.names
    assert len(drawn.names) < drawn.count * 2 / 3  # the sample has five facts, and every list names them


def test_a_new_value_draws_no_list_in_which_it_does_not_stand(sample: Path, store: Path, drawn: Drawn) -> None:
    """Lists are made of ids: of another topic, of all topics, of the partners with so many facts each."""
    edit(sample, LAND, "value: 102", "value: 104")
    pressed(sample, store)
    assert {"/fakten/hoefe/", "/themen/land/", "/en/topics/land/"} <= {*drawn.names}
    assert {"/themen/", "/themen/berg/", "/en/topics/berg/", "/partner/"}.isdisjoint(drawn.names)


def test_each_page_reads_the_same_whoever_was_drawn_before_it(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else something would be remembered between pages unseen by the ledger, and a stale page taken for a true one."""
    found: dict[bool, dict[str, set[Reading]]] = {False: {}, True: {}}

    def alone(turned: bool) -> Callable[..., list[Any]]:
        def listen(work: Callable[[int], Any], missing: list[int], _: int) -> list[Any]:
            jobs = work.args[0]  # type: ignore[attr-defined]
            made = {at: work(at) for at in (reversed(missing) if turned else missing)}
            found[turned] |= {jobs[at].name: set(readings) for at, (_, readings) in made.items()}
            return [made[at] for at in missing]

        return listen

    for turned in (False, True):
        monkeypatch.setattr(printing, "share_out", alone(turned))
        pressed(sample, tmp_path / f"store-{turned}")
    forward, backward = found.values()
    assert forward.keys() == backward.keys()
    assert {name: forward[name] ^ backward[name] for name in forward if forward[name] != backward[name]} == {}


def test_the_bytes_are_the_same_for_any_number_of_hands(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # that of the tests themselves holds nothing hands need
    alone = pressed(sample, tmp_path / "alone", hands=1)
    assert changed(alone, pressed(sample, tmp_path / "three", hands=3)) == []


# --- Warm is cold ---


def _edits(root: Path) -> dict[str, Callable[[], None]]:
    """Ways to change a project, each of which another kind of page depends on. Some make it fail, which counts, too."""

    def append(path: str, text: str) -> None:
        with (root / path).open("a", encoding="utf-8") as file:
            file.write(text)

    def template() -> None:
        edit(root, "overrides/pages/story.html", "</article>", "<p>Nachsatz.</p></article>")

    return {
        "story": lambda: append(STORY, "\nAm Morgen riecht es nach Brot.\n"),
        "title": lambda: edit(root, STORY, "title: ", "title: Vom "),
        "fact": lambda: edit(root, LAND, "label: {de: ", "label: {de: Die "),
        "word": lambda: edit(root, LAND, "definition: {de: ", "definition: {de: Gezählt wurde so. "),
        "claim": lambda: edit(root, CLAIMS, "question: {de: ", "question: {de: Wirklich wahr? "),
        "template": template,
        "operator": lambda: edit(root, "data/site.yml", "slogan: {de: ", "slogan: {de: Ganz "),
        "topic": lambda: edit(root, "data/terms.yml", "label: {de: ", "label: {de: Rund um "),
        "draft": lambda: edit(root, STORY, "status: published", "status: draft"),
        "again": lambda: edit(root, STORY, "status: draft", "status: published"),
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_edits_a_warm_edition_is_the_cold_one(sample: Path, store: Path, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - an order, no secret
    days = iter(("2026-11-24", "2027-02-01", "2029-12-31", "2031-01-01"))
    day, done = DAY, []
    names = [name for name in _edits(sample) if name != "again"]
    rng.shuffle(names)
    for step, name in enumerate(names[:5]):
        try:
            _edits(sample)[name]()
        except AssertionError:
            continue
        day = next(days) if step % 2 else day
        done.append((name, day))
        cold = pressed(sample, tmp_path / f"cold-{step}", day)
        warm = pressed(sample, store, day)
        assert (warm.passes, warm.report) == (cold.passes, cold.report), done
        assert changed(warm, cold) == [], done
    assert done


def test_going_back_is_like_never_having_left(sample: Path, store: Path, cold: Pressing) -> None:
    text = (sample / STORY).read_text("utf-8")
    edit(sample, STORY, "title: ", "title: Vom ")
    assert changed(pressed(sample, store), cold)
    (sample / STORY).write_text(text, "utf-8")
    assert changed(pressed(sample, store), cold) == []


# --- Canaries: what was true, or public, when it was drawn gets out no more ---


def _everywhere(site: Pressing) -> bytes:
    """All that would be published."""
    return b"\n".join(site.files.values())


def test_a_story_that_was_kept_while_it_was_public_is_gone_under_an_embargo(sample: Path, store: Path) -> None:
    edit(sample, STORY, "## Auf dem Feld", "## Auf dem Kanarienacker")
    assert b"Kanarienacker" in _everywhere(pressed(sample, store))
    for language in ("de", "en"):
        path = f"stories/feld-und-stollen/story.{language}.md"
        edit(sample, path, "status: published", "status: published\npublish-at: 2027-03-01")
    for day in ("2026-11-23", "2027-02-28"):
        site = pressed(sample, store, day)
        assert site.passes, site.report
        assert b"Kanarienacker" not in _everywhere(site)
    assert b"Kanarienacker" in _everywhere(pressed(sample, store, "2027-03-01"))


def test_an_old_value_stands_on_no_page_that_was_kept(sample: Path, store: Path) -> None:
    told = {value: [f"{value} Höfe".encode(), f"{value} farms".encode()] for value in (104, 105)}
    edit(sample, LAND, "value: 102", "value: 104")
    before = _everywhere(pressed(sample, store))
    assert all(words in before for words in told[104])
    edit(sample, LAND, "value: 104", "value: 105")
    site = pressed(sample, store)
    assert site.passes, site.report
    after = _everywhere(site)
    assert all(words in after for words in told[105])
    assert [words for words in told[104] if words in after] == []


def test_a_claim_that_was_kept_while_it_held_stops_the_warm_build_when_it_does_not(
    sample: Path, store: Path, cold: Pressing
) -> None:
    assert cold.passes
    edit(sample, "data/facts/berg.yml", "value: 400", "value: 4000")
    site = pressed(sample, store)
    assert not site.passes
    assert site.files == {}
    assert "pendler-und-beschaeftigte" in site.report


# --- What lies in the store may be anything ---


def test_what_is_damaged_or_half_written_is_drawn_anew_and_whole_again(
    sample: Path, store: Path, cold: Pressing
) -> None:
    notes = _notes(store)
    kept = {path: path.read_bytes() for path in sorted((store / "pages").iterdir()) if path.name not in notes}
    rng = random.Random(7)  # noqa: S311 - places, no secret
    for at, (path, raw) in enumerate(kept.items()):
        if at % 3 == 0:
            path.write_bytes(raw[: rng.randrange(len(raw))])
        elif at % 3 == 1:
            place = rng.randrange(len(raw))
            path.write_bytes(raw[:place] + bytes([raw[place] ^ 255]) + raw[place + 1 :])
    assert changed(pressed(sample, store), cold) == []
    whole = [path for path, raw in kept.items() if path.read_bytes() == raw]
    assert len(whole) > 0.9 * len(kept)  # all that is published; what only helps the search has not been read


def test_without_notes_everything_is_drawn_anew(sample: Path, store: Path, cold: Pressing, drawn: Drawn) -> None:
    for name in _notes(store):
        path = store / "pages" / name
        path.write_bytes(path.read_bytes()[:-5])
    assert changed(pressed(sample, store), cold) == []
    assert len(drawn.names) == drawn.count


def test_a_pack_with_a_good_checksum_and_something_else_in_it_is_printed_anew(
    sample: Path, store: Path, cold: Pressing
) -> None:
    for path in (store / "pages").iterdir():
        if path.name not in _notes(store):
            foreign = b"<p>Sieben Zechen sind mehr als acht.</p>" + path.read_bytes()[72:]
            path.write_bytes(sha256(foreign).digest() + foreign)
    assert changed(pressed(sample, store), cold) == []


def _notes(store: Path) -> set[str]:
    """The files that say what was read for what."""
    return {path.name for path in (store / "pages").iterdir() if b'{"readings":' in path.read_bytes()[:60]}


def test_what_is_lost_between_printing_and_delivering_is_printed_again_and_kept(
    sample: Path, store: Path, cold: Pressing
) -> None:
    warm = pressed(sample, store)
    names = {path.name for path in (store / "pages").iterdir()} - _notes(store)
    shutil.rmtree(store / "pages")
    assert dict(warm.files) == dict(cold.files)
    again = {path.name for path in (store / "pages").iterdir()}
    assert len(again & names) > 0.9 * len(names)  # all that is published; what only helps the search has not been read


def test_other_templates_code_or_brand_are_another_edition(sample: Path, tmp_path: Path) -> None:
    from brandhub.products.publication import print_store

    stamp = print_store(sample, THEME, {"a": 1}, tmp_path).stamp
    assert print_store(sample, THEME, {"a": 1}, tmp_path).stamp == stamp
    assert print_store(sample, THEME, {"a": 2}, tmp_path).stamp != stamp
    edit(sample, "overrides/pages/story.html", "</article>", "</article> ")
    assert print_store(sample, THEME, {"a": 1}, tmp_path).stamp != stamp


# --- The ledger ---


def test_what_was_recalled_counts_as_read_by_whoever_is_given_it(sample: Path) -> None:
    survey = survey_project(sample, pressing_module.read_clock(DAY, {}))
    assert survey.hub is not None
    ledger = Ledger(survey.hub)
    asked = []
    title = ledger.recalled(lambda key: asked.append(key) or ledger.hub.fact(key).label["de"])
    with ledger.listening() as first:
        title("hoefe")
    with ledger.listening() as second:
        title("hoefe")
    assert asked == ["hoefe"]
    assert first == second == {("hub.series", "hoefe"): None}
    assert json.loads(json.dumps(list(first))) == [["hub.series", "hoefe"]]
