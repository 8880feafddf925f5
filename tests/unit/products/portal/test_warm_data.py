"""The open data between editions: mended where facts and claims say something else, and always the same files."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.products.open_data import documents
from brandhub.products.open_data.collection import write_open_data
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.printing import print_all
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.workload import Workload
from brandhub.whole.hub import Hub

LAND = "data/facts/land.yml"
HOEFE = "    - {as-of: 2014, value: 102, source: zaehlung}\n"


class Press:
    """Prints the open data of a project again and again with one store; knows what was written for it."""

    def __init__(self, store: Path, hub: Callable[[], Hub], workshop: Callable[[Hub], Workshop]) -> None:
        self._store, self._hub, self._workshop = store, hub, workshop
        self.written: list[str] = []

    def run(self) -> list[str]:
        """What was written anew. Compares what comes out with what is written from nothing."""
        hub = self._hub()
        ledger = Ledger(hub)
        work = Workload(ledger.workshop(self._workshop(ledger.hub)), hear=ledger.listening)
        stock = Stock(Store(self._store, "stamp"), ledger)
        self.written.clear()
        (made,) = print_all([work.opening], ledger, stock, 1)
        found = sorted(self.written)
        stock.close()
        assert dict(made.files) == write_open_data(work.open_data.holdings)
        return found


@pytest.fixture
def press(
    tmp_path: Path, hub: Callable[[], Hub], workshop: Callable[[Hub], Workshop], monkeypatch: pytest.MonkeyPatch
) -> Press:
    pressed = Press(tmp_path / "store", hub, workshop)
    write_fact, write_claim, write_stories = documents.write_fact, documents.write_claim, documents.write_stories

    def hear_fact(series: Any, hub: Hub) -> Any:
        pressed.written.append(series.fact.id)
        return write_fact(series, hub)

    def hear_claim(key: str, *more: Any) -> Any:
        pressed.written.append(key)
        return write_claim(key, *more)

    def hear_stories(*more: Any) -> Any:
        pressed.written.append("stories")
        return write_stories(*more)

    monkeypatch.setattr(documents, "write_fact", hear_fact)
    monkeypatch.setattr(documents, "write_stories", hear_stories)
    monkeypatch.setattr(documents, "write_claim", hear_claim)
    return pressed


def test_another_value_writes_its_fact_and_what_is_derived_or_claimed_from_it(press: Press, project: Any) -> None:
    everything = press.run()
    assert {"hoefe", "bauern", "feldanteil", "hoefe-zuwachs", "felder-rueckgang", "stories"} <= {*everything}
    assert press.run() == []
    own = ["alte-bauern", "bauern", "bauern-und-bergleute", "hoefe", "hoefe-zuwachs"]
    project.edit(LAND, HOEFE, HOEFE.replace("102", "104"))
    assert press.run() == own
    more = HOEFE.replace("2014", "2018")
    project.edit(LAND, HOEFE.replace("102", "104"), HOEFE + more)
    assert press.run() == own  # one value more
    project.edit(LAND, HOEFE + more, HOEFE)
    assert press.run() == own  # and one less
    project.edit(LAND, "value: 30.8", "value: 31.5")
    assert press.run() == ["feldanteil", "felder-rueckgang"]
    project.edit("stories/feld-und-stollen/story.de.md", "title: ", "title: Unser ")
    assert press.run() == everything


def test_whoever_names_a_fact_in_its_words_is_written_with_it(press: Press, project: Any) -> None:
    caveat = '{{ fact("hoefe") }}'
    said = "  definition: {de: Felder an"
    project.edit(LAND, said, f"  caveat: {{de: 'Bei {caveat}.', en: 'With {caveat}.'}}\n{said}")
    press.run()
    project.edit(LAND, HOEFE, HOEFE.replace("102", "104"))
    assert "feldanteil" in press.run()


def test_a_fact_that_comes_or_goes_and_a_source_with_another_name_have_all_of_it_written(
    press: Press, project: Any
) -> None:
    everything = press.run()
    text = (project.root / LAND).read_text("utf-8")
    project.append(LAND, text[text.index("feldanteil:") :].replace("feldanteil:", "waldanteil:"))
    assert press.run() == sorted([*everything, "waldanteil"])
    project.write(LAND, text)
    assert press.run() == everything
    sources = (project.root / "data/sources.yml").read_text("utf-8")
    project.write("data/sources.yml", sources.replace("title: ", "title: Große ", 1))
    assert press.run() == everything


@pytest.mark.parametrize("seed", range(2))
def test_after_any_edits_the_files_are_those_that_are_written_from_nothing(
    press: Press, project: Any, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    land = (project.root / LAND).read_text("utf-8")
    press.run()
    for _ in range(6):
        text = land
        for old in chance.sample(
            ("value: 110,", "value: 102,", "value: 30.8,", "value: 28,", "Höfe mit", "{de: Hof,"), 3
        ):
            number = f"{chance.randrange(10, 4000)}"
            text = text.replace(old, f"value: {number}," if "value" in old else f"{old[:-1]}es")
        project.write(LAND, text + chance.choice(("", "# nothing\n")))
        press.run()
