"""The page of impact: each sentence before and after, in every language, and what falls behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import lxml.html
import pytest
from brandhub.ground.clock import BERLIN
from brandhub.products.preview.states import Setting, make_state
from brandhub.whole.inspection import inspect_project

NOW = datetime(2026, 11, 23, tzinfo=BERLIN)
FILE = "stories/feld-und-stollen/story.de.md"


@pytest.fixture
def impact(dressed: Any, setting: Setting) -> Callable[[], str]:
    """The words of the page after changes to the sample."""
    before = inspect_project(dressed.root, NOW)

    def draw() -> str:
        state = make_state("eins", replace(setting, before=lambda: before))
        html = lxml.html.document_fromstring(state.answer("/vorschau/wirkung/").content)
        return " ".join(html.find(".//main").text_content().split())

    return draw


def test_sentences_in_both_languages_verdicts_and_reach(dressed: Any, impact: Callable[[], str]) -> None:
    dressed.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 98")
    said = impact()
    assert "102 Höfe (2014)" in said
    assert "98 Höfe (2014)" in said
    assert "98 farms (2014)" in said
    assert "mindestens 98 und keine Bergleute" in said
    assert "at least 98 and no miners" in said
    assert "/en/stories/feld-und-stollen/" in said
    assert "Einbettungen" in said
    assert "Pressemappen" in said


def test_nothing_changed_does_nothing(impact: Callable[[], str]) -> None:
    assert "bewirkt im öffentlichen Portal nichts" in impact()


def test_a_verdict_that_flips(dressed: Any, impact: Callable[[], str]) -> None:
    dressed.edit("data/claims.yml", "direction: fall\n  wording", "direction: rise\n  expect: refuted\n  wording")
    dressed.edit("data/claims.yml", "felder-rueckgang:\n  status: published", "felder-rueckgang:\n  status: examined")
    assert "gilt → widerlegt" in impact()


def test_a_rewritten_story_leaves_its_translations_behind(dressed: Any, impact: Callable[[], str]) -> None:
    dressed.append(FILE, "\nDer Acker ruht im Winter.\n")
    said = impact()
    assert "Der Acker ruht im Winter." in said
    assert "Übersetzungen, die jetzt zurückliegen" in said
    assert "feld-und-stollen: geändert deutsch; nicht nachgezogen englisch" in said


def test_without_a_commit_it_says_so(setting: Setting) -> None:
    page = make_state("eins", setting).answer("/vorschau/wirkung/").content.decode()
    assert "keinen Git-Commit" in page
