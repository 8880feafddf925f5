"""Proofreaders: what is drawn meanwhile is handed out only when nothing forbids it, and nothing is found otherwise."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.problems import Problem
from brandhub.ground.stores import Store
from brandhub.products import proofreaders
from brandhub.products.proofreaders import Proof, proofread
from brandhub.products.survey import survey_project
from brandhub.whole import passes
from brandhub.whole.archives import Archive
from brandhub.whole.beginnings import Memory, begin_inspection

ROOT = Path(__file__).parents[3]
TODAY = datetime(2026, 11, 23, tzinfo=BERLIN)
FACTS = "data/facts/land.yml"
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="nobody is sent where there is no fork"),
    pytest.mark.usefixtures("forking"),
]


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tests run in several processes, a thread of theirs runs, too; it holds nothing that an errand needs. The
    sample has few stories.
    """
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(proofreaders, "MANY", 1)


def write_report(problems: Sequence[Problem]) -> str:
    """Tells who wrote it."""
    return f"{len(problems)} {os.getpid()}"


@dataclass
class Desk:
    """The sample with the look of the real project, and how often somebody drew before everything had been judged."""

    project: Any
    kept: Path
    hands: int = 2
    drawn: list[int] = field(default_factory=list)

    def draw(self) -> str:
        self.drawn.append(os.getpid())
        return "a site"

    def read(self, draw: Callable[[], str] | None = None) -> Proof[str]:
        memory = Memory(Archive(Store(self.kept, "code")))
        begun = begin_inspection(self.project.root, TODAY, memory)
        return proofread(self.project.root, TODAY, memory, begun, self.hands, write_report, draw or self.draw)

    def change(self, number: int) -> None:
        """Another value of a fact, with which every claim still holds."""
        self.project.append(FACTS, f"# {number}\n")


@pytest.fixture
def desk(project: Any, tmp_path: Path) -> Desk:
    for path in sorted((ROOT / "data/brand").glob("*.yml")):
        if path.name not in ("core.yml", "texts.yml"):
            project.write(f"data/brand/{path.name}", path.read_bytes())
    (project.root / "overrides").symlink_to(ROOT / "overrides")
    desk = Desk(project, tmp_path / "kept")
    desk.read()
    assert desk.drawn == [], "nobody knew what the texts say"
    return desk


def test_when_all_texts_are_judged_anew_somebody_draws_meanwhile(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.change(1)
    proof = desk.read()
    assert desk.drawn == [os.getpid()]
    assert proof.drawn == "a site"
    assert proof.judgement.problems == survey_project(desk.project.root, TODAY).problems
    count, writer = map(int, proof.judgement.report.split())
    assert count == len(proof.judgement.problems)
    assert writer != os.getpid(), "whoever draws does not wait for the report"
    monkeypatch.setattr(passes, "FEW", -1)  # nobody is sent where anything has passed
    assert desk.read().drawn is None, "the judgement was kept by the one who was sent"
    assert len(desk.drawn) == 1


def test_after_an_edit_of_a_text_somebody_draws_meanwhile_too(desk: Desk) -> None:
    desk.project.append("stories/feld-und-stollen/story.de.md", "\nAm Morgen riecht es nach Brot.\n")
    proof = desk.read()
    assert proof.drawn == "a site"
    assert proof.judgement.problems == survey_project(desk.project.root, TODAY).problems
    desk.project.append("stories/feld-und-stollen/story.de.md", "\nHier gibt es 4711 Höfe.\n")
    proof = desk.read()
    assert len(desk.drawn) == 2
    assert proof.drawn is None
    assert "orphan-claim" in {problem.code for problem in proof.judgement.problems if problem.severity == "error"}


def test_with_one_processor_or_many_new_texts_everything_comes_in_turn(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.hands = 1
    desk.change(1)
    assert desk.read().drawn is None
    desk.hands = 2
    monkeypatch.setattr(passes, "FEW", 0)
    desk.project.append("stories/feld-und-stollen/story.de.md", "\nAm Morgen riecht es nach Brot.\n")
    assert desk.read().drawn is None
    assert desk.drawn == []


def test_whoever_draws_loads_nothing_that_judges() -> None:
    """Of speech: how references are written, and what the text of a link may say, told where links are resolved."""
    said = "import sys, brandhub.products.pressing, brandhub.products.publication; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-P", "-c", said], check=True, capture_output=True, text=True)
    loaded = {name for name in told.stdout.split() if name.startswith("brandhub.")}
    judges = {"brandhub.whole.inspection", "brandhub.whole.outlines", "brandhub.products.survey"}
    assert not loaded & judges
    assert {name for name in loaded if name.startswith("brandhub.speech.")} == {
        "brandhub.speech.lexicon",
        "brandhub.speech.lexicon.checked",
        "brandhub.speech.link_words",
        "brandhub.speech.references",
    }


def test_for_a_few_stories_nobody_is_sent(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofreaders, "MANY", 300)
    desk.change(1)
    assert desk.read().drawn is None
    assert desk.drawn == []


def test_what_was_drawn_counts_for_nothing_when_something_is_wrong(desk: Desk) -> None:
    desk.change(1)
    desk.project.append("stories/feld-und-stollen/story.de.md", "\nHier gibt es 4711 Höfe.\n")

    def stumble() -> str:
        desk.drawn.append(0)
        raise KeyError("nobody had looked at this")

    for number, draw in enumerate((desk.draw, stumble), 2):
        proof = desk.read(draw)
        assert len(desk.drawn) == number - 1
        assert proof.drawn is None
        assert proof.judgement.problems == survey_project(desk.project.root, TODAY).problems
        assert "orphan-claim" in {problem.code for problem in proof.judgement.problems if problem.severity == "error"}
        desk.change(number)


def test_when_nothing_is_wrong_a_failure_is_one(desk: Desk) -> None:
    desk.change(1)

    def stumble() -> str:
        raise KeyError("a mistake of ours")

    with pytest.raises(KeyError, match="of ours"):
        desk.read(stumble)


def test_who_does_not_come_back_has_found_nothing_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.getpid()

    def die(*_: object) -> None:
        assert os.getpid() != here, "nobody was sent"
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(proofreaders, "_judge", die)
    desk.change(1)
    desk.project.append("stories/feld-und-stollen/story.de.md", "\nHier gibt es 4711 Höfe.\n")
    proof = desk.read()
    assert desk.drawn == [here]
    assert proof.drawn is None
    assert "orphan-claim" in {problem.code for problem in proof.judgement.problems if problem.severity == "error"}
