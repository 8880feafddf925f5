"""`report`: the Monday page."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def test_reports_even_what_cannot_be_published(project: Any, run: Callable[..., Any]) -> None:
    project.edit("data/claims.yml", "direction: fall", "direction: rise")
    outcome = run("report")
    assert outcome.code == 0
    assert outcome.out.startswith("Montagsseite für den 23. November 2026\n")
    assert "Prüfung: 1 Fehler, 1 Hinweise" in outcome.out
    assert outcome.err == ""


def test_reports_without_a_site(project: Any, run: Callable[..., Any]) -> None:
    project.remove("data/site.yml")
    outcome = run("report")
    assert outcome.code == 0
    assert "Prüfung: 1 Fehler" in outcome.out


def test_the_tightest_claim_comes_first(project: Any, run: Callable[..., Any]) -> None:
    page = json.loads(run("report", "--format", "json").out)
    tightest = page["sections"]["tightest"]
    assert [entry["claim"] for entry in tightest] == [
        "von-ausserhalb",
        "gaeste-tausend",
        "beschaeftigte-und-pendler",
        "felder-rueckgang",
        "pendler-und-beschaeftigte",
    ]
    assert tightest[0]["margin"] == "0,2"
    assert (tightest[0]["path"], tightest[0]["line"]) == ("data/claims.yml", 33)


def test_json_and_text_say_the_same(project: Any, run: Callable[..., Any]) -> None:
    text, page = run("report").out, json.loads(run("report", "--format", "json").out)
    entries = [entry for section in page["sections"].values() for entry in section]
    assert len(entries) > 20
    for entry in entries:
        assert entry["text"].split("\n")[0] in text


def test_speaks_english(run: Callable[..., Any]) -> None:
    assert "Monday page for 23 November 2026" in run("report", "--lang", "en").out
