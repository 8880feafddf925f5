"""security.txt says what RFC 9116 asks for, with an address that works, and the Monday page says when it ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.models.site import STATES
from brandhub.products.monday import draw_monday_page
from brandhub.products.portal.security_contact import ADDRESS, write_security_contact
from brandhub.whole.templates import make_templates

ROOT = Path(__file__).resolve().parents[4]
Inspect = Callable[..., Any]


def say(project: Any, contact: str, expires: str = "2027-09-30") -> None:
    site = project.root / "data/site.yml"
    block = f"security: {{contact: {contact}, expires: {expires}}}\n"
    site.write_text(site.read_text(encoding="utf-8") + block, encoding="utf-8")


def read(text: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in text.splitlines())


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("sicherheit@example.org", "mailto:sicherheit@example.org"),
        ("https://example.org/melden", "https://example.org/melden"),
        ("AUSFÜLLEN", "https://example.org/impressum/"),
    ],
)
def test_the_file_names_contact_end_languages_and_itself(
    contact: str, address: str, project: Any, inspect: Inspect
) -> None:
    say(project, contact)
    text = write_security_contact(inspect(project).public)[ADDRESS].decode()
    said = read(text)
    assert said == {
        "Contact": address,
        "Expires": "2027-09-29T22:00:00Z",  # midnight in Berlin, in summer
        "Preferred-Languages": "de, en",
        "Canonical": "https://example.org/.well-known/security.txt",
    }
    assert datetime.strptime(said["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone(BERLIN).hour == 0
    assert re.fullmatch(r"(?:[A-Z][A-Za-z-]*: \S[^\n]*\n)+", text)


def test_without_a_word_about_it_there_is_no_file(project: Any, inspect: Inspect) -> None:
    assert write_security_contact(inspect(project).public) == {}


@pytest.mark.parametrize(
    ("today", "key"),
    [
        ("2027-07-01", None),
        ("2027-07-02", "security-ends"),
        ("2027-09-29", "security-ends"),
        ("2027-09-30", "security-ended"),
    ],
)
def test_the_monday_page_watches_its_end(today: str, key: str | None, project: Any, inspect: Inspect) -> None:
    say(project, "AUSFÜLLEN")
    now = datetime.combine(date.fromisoformat(today), datetime.min.time(), tzinfo=BERLIN)
    entries = dict(draw_monday_page(inspect(project, today), now).sections)["unfilled"]
    assert [entry.key for entry in entries if entry.key.startswith("security")] == ([key] if key else [])


def test_an_unfilled_contact_is_a_gap(project: Any, inspect: Inspect) -> None:
    say(project, "AUSFÜLLEN")
    assert "security.contact" in [name for name, _ in inspect(project).content.site.unfilled()]


# --- The state of accessibility ---


@pytest.mark.parametrize("state", STATES)
def test_the_state_is_said_in_the_words_of_the_law(state: str, project: Any, inspect: Inspect) -> None:
    project.edit("data/site.yml", "accessibility: {", f"accessibility: {{state: {state}, ")
    site = inspect(project).content.site
    assert {kind: site.value(f"accessibility.state.{kind}") for kind in ("de", "en", "ls")} == STATES[state]


def test_a_state_that_nobody_has_assessed_is_a_gap(project: Any, inspect: Inspect) -> None:
    project.edit("data/site.yml", "accessibility: {", "accessibility: {state: AUSFÜLLEN, ")
    site = inspect(project).content.site
    assert site.value("accessibility.state.de") == "AUSFÜLLEN"
    assert "accessibility.state" in [name for name, _ in site.unfilled()]


def test_another_state_is_a_problem(project: Any, inspect: Inspect) -> None:
    project.edit("data/site.yml", "accessibility: {", "accessibility: {state: fast, ")
    assert any(problem.place.path == "data/site.yml" for problem in inspect(project).problems)


# --- Values in running text ---


@pytest.mark.parametrize(
    ("value", "drawn"),
    [
        ("https://example.org/dgs", '<a href="https://example.org/dgs">https://example.org/dgs</a>'),
        ("a@example.org", '<a href="mailto:a@example.org">a@example.org</a>'),
        ("Amt für Beispiele", "Amt für Beispiele"),
        ("https://example.org und mehr", "https://example.org und mehr"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ('a@b"onclick=', '<a href="mailto:a@b&#34;onclick=">a@b&#34;onclick=</a>'),
    ],
)
def test_addresses_of_the_operator_are_links(value: str, drawn: str) -> None:
    template = make_templates([ROOT / "overrides"]).get_template("components/site-value.html")
    assert template.render(value=value, filled=True, word=str).strip() == drawn
    assert "<a" not in template.render(value=value, filled=False, word=str)
