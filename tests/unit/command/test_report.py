"""`report`: the Monday page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import html5lib
from brandhub.command.line import main
from brandhub.ground.catalogues import Phrase
from brandhub.ground.clock import BERLIN
from brandhub.products.monday import draw_monday_page
from brandhub.products.monday_entries import Entry, MondayPage
from brandhub.products.monday_preview import write_monday_files
from brandhub.products.monday_sheets import OPEN, STYLE, write_monday_html
from brandhub.whole.inspection import inspect_project
from brandhub.whole.templates import make_templates
from icalendar import Calendar

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 23, tzinfo=BERLIN)


def test_reports_even_what_cannot_be_published(project: Any, run: Callable[..., Any]) -> None:
    project.edit("data/claims.yml", "direction: fall", "direction: rise")
    outcome = run("report")
    assert outcome.code == 0
    assert outcome.out.startswith("Montagsseite für den 23. November 2026\n")
    assert "Prüfung: Fehler 1, Hinweise 1" in outcome.out
    assert outcome.err == ""


def test_reports_without_a_site(project: Any, run: Callable[..., Any]) -> None:
    project.remove("data/site.yml")
    outcome = run("report")
    assert outcome.code == 0
    assert "Prüfung: Fehler 1" in outcome.out


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


def test_html_stands_alone_and_says_what_the_text_says(
    project: Any, run: Callable[..., Any], catalogues: dict[str, Any]
) -> None:
    page = draw_monday_page(inspect_project(project.root, NOW), NOW)
    style = (ROOT / STYLE).read_text("utf-8")
    html = write_monday_html(page, catalogues["de"], make_templates([ROOT / "overrides"]), style)
    html5lib.HTMLParser(strict=True).parse(html)
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*", html) == []
    assert "url(" not in style
    assert "@import" not in style
    document = json.loads(run("report", "--format", "json").out)
    words = " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())
    for name, entries in document["sections"].items():
        assert f'<section id="{name}"' in html
        for entry in entries:
            for line in entry["text"].split("\n"):
                assert " ".join(line.split()) in words
            if "path" in entry:
                assert f"{entry['path']}:{entry['line']}" in words


def test_html_folds_what_is_many_and_marks_what_is_urgent(catalogues: dict[str, Any]) -> None:
    entries = tuple(Entry("easy-missing", {"story": f"s{number}"}) for number in range(OPEN + 2))
    late = Entry("image-ended", {"image": "bild", "date": NOW.date(), "days": Phrase.of("desk.report.day")})
    page = MondayPage(NOW.date(), (("translations", entries), ("images", (late,)), ("counts", ())))
    html = write_monday_html(page, catalogues["en"], make_templates([ROOT / "overrides"]), "")
    assert html.count("<summary>2 more</summary>") == 1
    assert html.count('class="urgent"') == 1
    assert html.count("Nothing.") == 1


def test_the_calendar_is_printed_with_its_own_line_ends(project: Any, capfdbinary: Any) -> None:
    assert main(["report", "--format", "ics", "--root", str(project.root), "--today", "2026-11-23"]) == 0
    out = capfdbinary.readouterr().out
    assert out.endswith(b"END:VCALENDAR\r\n")
    names = {str(event["UID"]) for event in Calendar.from_ical(out).walk("VEVENT")}
    assert names == {"review-beschaeftigte@example.org", "review-feldanteil@example.org"}


def test_the_preview_has_the_page_and_the_calendar_even_when_nothing_can_be_built(
    project: Any, catalogues: dict[str, Any]
) -> None:
    project.edit("data/claims.yml", "direction: fall", "direction: rise")
    (project.root / "overrides").symlink_to(ROOT / "overrides")
    inspection = inspect_project(project.root, NOW)
    assert not inspection.passes
    files = write_monday_files(project.root, inspection, NOW, catalogues["de"])
    assert set(files) == {"vorschau/montag/index.html", "vorschau/montag/redaktion.ics"}
    assert "Montagsseite für den 23. November 2026" in files["vorschau/montag/index.html"].decode()
