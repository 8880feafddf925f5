"""The index between editions: amended where only texts have changed, written where more has, and always the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.products.portal import search_jobs
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.printing import print_all
from brandhub.products.portal.search_index import write_search_index
from brandhub.products.portal.search_jobs import index_jobs, told_jobs
from brandhub.products.portal.stock import Stock
from brandhub.whole.hub import Hub

STORY = "stories/feld-und-stollen/story.de.md"


class Press:
    """Prints the index of a project again and again with one store; knows which languages were amended and written."""

    def __init__(self, root: Path, store: Path, hub: Callable[[], Hub], workshop: Callable[[Hub], Workshop]) -> None:
        self.root, self.store, self._hub, self._workshop = root, store, hub, workshop
        self.amended, self.written = list[str](), list[str]()

    def run(self) -> None:
        """Compares what comes out with what is written from nothing."""
        hub = self._hub()
        ledger = Ledger(hub)
        workshop = ledger.workshop(self._workshop(ledger.hub))
        stock = Stock(Store(self.store, "stamp"), ledger)
        told = told_jobs(workshop)
        telling = print_all(told, ledger, stock, 1)
        jobs = [self._heard(job) for job in index_jobs(workshop, list(zip(told, telling, strict=True)), stock.last)]
        self.amended, self.written = [], []
        prints = print_all(jobs, ledger, stock, 1)
        stock.close()
        for language, made in zip(("de", "en"), prints, strict=True):
            assert dict(made.files) == dict(write_search_index(self._workshop(hub), language, whole=0))

    def _heard(self, job: Job) -> Job:
        assert job.amend is not None
        make, amend = job.make, job.amend

        def makes() -> Print:
            self.written.append(job.name)
            return make()

        def amends(before: Print) -> Print | None:
            made = amend(before)
            self.amended += [] if made is None else [job.name]
            return made

        return Job(job.name, makes, job.own, job.keeps, amends)


@pytest.fixture
def printing(
    project: Any, hub: Callable[[], Hub], workshop: Callable[[Hub], Workshop], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Press:  # fmt: skip
    monkeypatch.setattr(search_jobs, "WHOLE", 0)
    made = Press(project.root, tmp_path / "store", hub, workshop)
    made.run()
    assert made.written == ["search de", "search en"]
    return made


def add(press: Press, text: str, path: str = STORY) -> None:
    with (press.root / path).open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")


def test_a_sentence_amends_the_index_of_its_language(printing: Press) -> None:
    for sentence in ("Am Ufer liegt ein Kahn.", "Dort glimmt eine Sturmlaterne.", "Sie glimmt."):
        add(printing, sentence)
        printing.run()
        assert (printing.amended, printing.written) == (["search de"], [])
    text = (printing.root / STORY).read_text("utf-8")
    (printing.root / STORY).write_text(text.replace("Am Ufer liegt ein Kahn.", ""), "utf-8")
    printing.run()
    assert (printing.amended, printing.written) == (["search de"], [])
    printing.run()
    assert (printing.amended, printing.written) == ([], [])


def test_a_new_title_writes_the_index_anew(printing: Press) -> None:
    path = printing.root / STORY
    path.write_text(
        re.sub("^title: .*", "title: Vom Kahn", path.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8"
    )
    printing.run()
    assert printing.written == ["search de"]


def change(press: Press, path: str, old: str, new: str) -> None:
    place = press.root / path
    text = place.read_text("utf-8")
    assert old in text
    place.write_text(text.replace(old, new), "utf-8")


def test_another_definition_of_a_fact_amends_the_index_of_its_language(printing: Press) -> None:
    for old, new in (("Felder an der", "Felder an aller"), ("Felder an aller", "Äcker und Wiesen an der")):
        change(printing, "data/facts/land.yml", old, new)
        printing.run()
        assert (printing.amended, printing.written) == (["search de"], [])


def test_another_value_amends_the_index_of_both_languages(printing: Press) -> None:
    add(printing, "Am Ufer liegt ein Kahn.")  # in the same edition as a story
    change(printing, "data/facts/berg.yml", "value: 1050", "value: 1060")
    printing.run()
    assert (printing.amended, printing.written) == (["search de", "search en"], [])


def test_another_verdict_writes_the_index_anew(printing: Press) -> None:
    """The head of the index names the claims that do not hold."""
    change(printing, "data/facts/berg.yml", "value: 1200", "value: 300")
    printing.run()
    assert not printing.amended


def test_a_new_label_amends_the_index_of_its_language(printing: Press) -> None:
    change(printing, "data/facts/berg.yml", "label: {de: Gäste", "label: {de: Übernachtungsgäste")
    printing.run()
    assert (printing.amended, printing.written) == (["search de"], [])


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(path.read_bytes()[:-9]), Path.unlink])
def test_what_is_lost_of_the_last_edition_is_written_anew(printing: Press, damage: Callable[[Path], Any]) -> None:
    add(printing, "Am Ufer liegt ein Kahn.")
    for path in printing.store.iterdir():
        if b'["' in path.read_bytes()[32:40]:  # what was told of stories, and the parts of the index
            damage(path)
    printing.run()
    add(printing, "Am Ufer liegt noch ein Kahn.")
    printing.run()
