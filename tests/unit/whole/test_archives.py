"""What is kept between two runs changes no finding: not after edits, not with more hands, not when it is damaged."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.hands import Commission
from brandhub.ground.problems import Problem
from brandhub.ground.stores import Store
from brandhub.whole import archives, orphan_names, outlines
from brandhub.whole.archives import Archive, key_of, open_archive
from brandhub.whole.beginnings import Memory
from brandhub.whole.inspection import inspect_project
from brandhub.whole.outline_records import read_record, write_record
from brandhub.whole.outlines import Outline, Said, read_outline
from brandhub.whole.surroundings import Surroundings

NOW: Final = datetime(2026, 11, 23, tzinfo=BERLIN)
DE, EN = "stories/feld-und-stollen/story.de.md", "stories/feld-und-stollen/story.en.md"
LAND, TERMS, CLAIMS = "data/facts/land.yml", "data/terms.yml", "data/claims.yml"
AROUND: Final = Surroundings(frozenset(("Halle 4",)), ("Musterstadt",))
# Each turns something over and, done again, back: in texts, in what they name, and in what is a name.
TURNS: Final[tuple[tuple[str, str, str], ...]] = (
    (DE, "Über Tage wird geerntet.", "Über Tage wird mehr geerntet als je zuvor."),
    (DE, "## Auf dem Feld", "## Auf dem größten Feld"),
    (DE, "so steht es in der Zählung von 2014", "so steht es in der Zählung von 2015"),
    (DE, "Der Verein {{", "Die Siegerin Zwölf Gärten e. V. und der Verein {{"),
    (DE, 'fact("hoefe", form="dated")', 'fact("hofe", form="dated")'),
    (DE, 'fact("hoefe", form="dated")', 'fact("hoefe", form="value") }} Universitäten {{ fact("hoefe", form="dated")'),
    (DE, "status: published", "status: draft"),
    (DE, "auf dem Acker.", 'auf dem "Acker", z.B. <b>heute</b>.'),
    (EN, "---\n\n", "---\n\nTwice as many farms as ever.\n\n"),
    (LAND, "hoefe:\n  status: published", "hoefe:\n  status: published\n  publish-at: 2026-11-25"),
    (LAND, "{de: Höfe, en: Farms}", "{de: Gärten, en: Gardens}"),
    (LAND, "as-of: 2014, value: 102", "as-of: 2014, value: 98"),
    (TERMS, "topics:\n", "names:\n  zwoelf-gaerten: {name: Zwölf Gärten e. V.}\ntopics:\n"),
    (TERMS, "de: Höfe und Felder.", "de: Höfe und die schönsten Felder der Welt."),
)


@pytest.fixture(autouse=True)
def _is_always_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "WORTH", 0)


def inspected(root: Path, now: datetime, archive: Archive | None = None) -> tuple[Problem, ...]:
    return inspect_project(root, now, Memory(archive)).problems


def kept(folder: Path, hands: int = 1) -> Archive:
    return Archive(Store(folder, "code"), hands)


def turn(project: Any, at: int) -> None:
    path, old, new = TURNS[at]
    file = project.root / path
    text = file.read_text("utf-8")
    file.write_text(text.replace(new, old, 1) if new in text else text.replace(old, new, 1), "utf-8")


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_edits_the_kept_and_the_new_say_the_same(project: Any, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    seen = set()
    for _ in range(12):
        turn(project, chance.randrange(len(TURNS)))
        now = NOW + timedelta(days=chance.choice((0, 0, 1, 3, 400)))
        warm = inspected(project.root, now, kept(tmp_path / "kept", hands=chance.choice((1, 2))))
        assert warm == inspected(project.root, now)
        seen.add(str(warm))
    assert len(seen) > 6, "the edits must make a difference"


def test_every_turn_tells(project: Any) -> None:
    plain = inspected(project.root, NOW)
    for at, (path, _, new) in enumerate(TURNS):
        turn(project, at)
        assert new in (project.root / path).read_text("utf-8"), new
        turn(project, at)
    assert inspected(project.root, NOW) == plain


def test_nothing_is_read_twice(project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = counted(monkeypatch)
    inspected(project.root, NOW, kept(tmp_path / "kept"))
    assert len(looked_at) > 50
    looked_at.clear()
    inspected(project.root, NOW, kept(tmp_path / "kept"))
    assert looked_at == []
    turn(project, 0)
    inspected(project.root, NOW, kept(tmp_path / "kept"))
    assert looked_at == ["Über Tage wird mehr geerntet als je zuvor."]


def test_other_code_reads_everything_again(project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = counted(monkeypatch)
    inspected(project.root, NOW, kept(tmp_path / "kept"))
    before = len(looked_at)
    inspected(project.root, NOW, Archive(Store(tmp_path / "kept", "other code")))
    assert len(looked_at) == 2 * before


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read from now on."""
    looked_at: list[str] = []

    def read(said: Said, around: Surroundings) -> Outline:
        looked_at.append(said.text)
        return read_outline(said, around)

    monkeypatch.setattr(outlines, "read_outline", read)
    return looked_at


def _cut(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def _turned(raw: bytes) -> bytes:
    return raw[:32] + bytes([raw[32] ^ 1]) + raw[33:]


@pytest.mark.parametrize("damage", [_cut, _turned, lambda _: b"", lambda raw: raw[32:]])
def test_what_is_damaged_is_made_anew(project: Any, tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    turn(project, 1)
    told = inspected(project.root, NOW, kept(tmp_path / "kept"))
    for path in files_in(tmp_path / "kept"):
        path.write_bytes(damage(path.read_bytes()))
    assert inspected(project.root, NOW, kept(tmp_path / "kept")) == told
    assert any(problem.code == "orphan-claim" for problem in told)


@pytest.mark.parametrize(
    "record", [1, [], "x", {"a": 1}, [[]] * 6, [[1], [], [], False, [], [], []], [[], [], [], 0, [[1]], [], []]]
)
def test_what_is_no_outline_is_none(record: object) -> None:
    assert read_record(record) is None


@pytest.mark.parametrize("foreign", [b"[]", b'["Hof"]', b"[1]", b"no", b'{"a": 1}', b"\xff", b"null"])
def test_what_is_whole_and_foreign_is_made_anew(project: Any, tmp_path: Path, foreign: bytes) -> None:
    turn(project, 1)
    told = inspected(project.root, NOW, kept(tmp_path / "kept"))
    store = Store(tmp_path / "kept", "code")
    for path in files_in(tmp_path / "kept"):
        store.keep(path.name, foreign)
    assert inspected(project.root, NOW, kept(tmp_path / "kept")) == told


def test_two_may_share_a_store(project: Any, tmp_path: Path) -> None:
    one, two = kept(tmp_path / "kept"), kept(tmp_path / "kept")
    first = inspected(project.root, NOW, one)
    turn(project, 1)
    second = inspected(project.root, NOW, two)
    assert inspected(project.root, NOW, one) == second
    turn(project, 1)
    assert inspected(project.root, NOW, two) == first


def sayings() -> Iterator[Said]:
    for text in (
        "",
        "Ein Satz.",
        "Mehr Höfe als 2014.",
        'Seit 1950 {{ fact("hoefe", form="value") }} Prozent, fast {{ claim("x", form="link", text="so viele") }}.',
        'Am 3. Mai {{ fact("hoefe", form="value") }} große Häuser, „spannend“ - [x](javascript:alert).',
        "In 2014 there were {{ fact(",
        "Die größte Stadt, z.B. <b>hier</b>, &rlm; wächst.",
    ):
        for language in ("de", "en"):
            yield Said(text, language, True, False, False, False, False, False)
            yield Said(text, language, False, True, False, False, False, False)
            yield Said(text, language, False, False, True, True, False, True)
            yield Said(text, language, False, False, False, False, True, False)


def test_an_outline_comes_back_as_it_was() -> None:
    shapes = set()
    for said in sayings():
        outline = read_outline(said, AROUND)
        record = write_record(outline)
        if record is None:
            assert outline.wrong or outline.hardness
            continue
        assert read_record(json.loads(json.dumps(record))) == outline
        shapes |= {name for name in Outline.__match_args__ if getattr(outline, name)}
    assert shapes == {*Outline.__match_args__} - {"wrong", "hardness"}, "the texts must show every kind of finding"


def test_every_part_of_a_saying_has_a_part_in_its_key() -> None:
    plain = Said("Text", "de", False, False, False, False, False, False)
    others = [plain._replace(text="Texte"), plain._replace(language="en")]
    flags = [[at == turned for at in range(6)] for turned in range(6)]
    others += [Said("Text", "de", *sort) for sort in flags]
    assert len(Said._fields) == 2 + 6
    assert len({key_of(said) for said in (plain, *others)}) == len(others) + 1


def test_without_leave_nothing_is_kept(project: Any) -> None:
    inspected(project.root, NOW, open_archive(project.root, keeps=False))
    assert not (project.root / archives.FOLDER).exists()
    inspected(project.root, NOW, open_archive(project.root))
    assert files_in(project.root / archives.FOLDER)


def test_what_nobody_asks_for_any_more_is_forgotten(tmp_path: Path) -> None:
    for round_ in range(12):
        archive = kept(tmp_path / "kept")
        said = [Said(f"Satz {round_} {at}.", "de", True, False, False, False, False, False) for at in range(64)]
        list(archive.outlines([(key_of(one), one) for one in said], AROUND))
        archive.save()
    records = [json.loads(path.read_bytes()[32:]) for path in files_in(tmp_path / "kept")]
    assert sum(map(len, records)) < 5 * 64


def test_names_are_told_once_and_foreign_ones_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    declared, others = frozenset(("Halle 4", "so nicht")), frozenset(("Der Hof", "Zeche 2"))
    told = kept(tmp_path / "kept").names(declared, others)
    assert told == frozenset(("Halle 4", "Zeche 2"))
    with monkeypatch.context() as changed:
        changed.setattr(orphan_names, "known_names", lambda *_: pytest.fail("they are known"))
        assert kept(tmp_path / "kept").names(declared, others) == told
    for path in files_in(tmp_path / "kept"):
        Store(tmp_path / "kept", "code").keep(path.name, b'["Halle 4", "alles"]')
    assert kept(tmp_path / "kept").names(declared, others) == told


def test_drawers_that_were_used_last_stay_in_memory() -> None:
    archive = Archive()
    archive.drawers("links").put("0a", 1)
    for day in range(archives.MOST_DRAWERS * 2):
        archive.drawers("passed", str(day)).put("0b", day)
        assert archive.drawers("links") is archive.drawers("links")
        archive.save()
    assert archive.drawers("links").find("0a") == 1
    assert archive.drawers("passed", str(day)).find("0b") == day
    assert archive.drawers("passed", "0").find("0b") is None


def test_only_much_text_is_worth_further_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Alone(Commission[Said, Outline]):
        def __init__(self, work: Callable[[Said], Outline], tasks: Sequence[Said], hands: int) -> None:
            asked.append(hands)
            super().__init__(work, tasks, 1)

    monkeypatch.setattr(archives, "Commission", Alone)
    monkeypatch.setattr(archives, "WORTH", 12)
    for words in (("sechs.", "fuenf"), ("sechs.", "zweite"), ("zwoelf Worte", "so")):
        archive = Archive(hands=4)
        said = [Said(text, "de", True, False, False, False, False, False) for text in words]
        archive.foresee([(key_of(one), one) for one in said], AROUND)
        archive.save()
    assert asked == [1, 4, 4]


def test_what_has_been_begun_is_not_begun_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = counted(monkeypatch)
    archive = Archive()
    one, other = (Said(text, "de", True, False, False, False, False, False) for text in ("Eins.", "Zwei."))
    archive.foresee([(key_of(one), one)], AROUND)
    found = [*archive.outlines([(key_of(one), one), (key_of(other), other), (key_of(one), one)], AROUND)]
    assert looked_at == ["Eins.", "Zwei."]
    assert found == [read_outline(one, AROUND), read_outline(other, AROUND), read_outline(one, AROUND)]
    elsewhere = Surroundings(frozenset(), ("Nachbarstadt",))
    assert [*archive.outlines([(key_of(one), one)], elsewhere)] == [read_outline(one, elsewhere)]
    assert looked_at == ["Eins.", "Zwei.", "Eins."]
