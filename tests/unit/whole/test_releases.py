"""Releases on disk: their order, and from when on they count."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from brandhub.models.releases import seal_of, version_key
from brandhub.whole.releases import MAX_RELEASE, last_out, load_releases

EMPTY: dict[str, Any] = {"claims": {}, "facts": {}, "format": 2, "kits": [], "stories": {}}
LOST = {
    "arithmetic": {"de": [], "en": []},
    "own": "0",
    "question": {"de": "Wie?", "en": "How?"},
    "sentence": None,
    "status": "published",
    "verdict": "holds",
}


def _write(project: Any, version: str, date: str, **more: Any) -> None:
    document = {**EMPTY, **more, "version": version, "date": date}
    project.write(f"data/releases/{version}.json", json.dumps(document, indent=2, sort_keys=True))


def test_versions_are_numbers() -> None:
    versions = ["1.0", "1.0.1", "1.2", "1.10", "2026.1", "2026.2", "2026.10"]
    assert sorted(versions, key=version_key) == versions  # type: ignore[arg-type]
    assert version_key("2026.1") == version_key("2026.1.0")


@pytest.mark.parametrize("text", ["", "1", "1.", ".1", "1.0.0.0", "01.1", "1.01", "1.0-rc1", " 1.0", "1.0\n", "²026.1"])
def test_everything_else_is_no_version(text: str) -> None:
    assert version_key(text) is None


def test_the_newest_is_the_highest(project: Any) -> None:
    assert last_out(load_releases(project.root)[0], date(2026, 11, 1)) is None
    for version in ("2026.10", "2026.9", "1.0.0"):
        _write(project, version, "2026-11-01")
    releases, problems = load_releases(project.root)
    assert problems == []
    assert [release.version for release in releases] == ["1.0.0", "2026.9", "2026.10"]
    last = last_out(releases, date(2026, 11, 1))
    assert last is not None
    assert last.version == "2026.10"
    assert last_out(releases, date(2026, 10, 31)) is None


def test_only_the_last_release_binds(project: Any, inspect: Callable[..., Any]) -> None:
    _write(project, "2026.1", "2026-10-01", claims={"verloren": LOST})
    assert {p.code for p in inspect(project).problems} >= {"published-then-deleted"}
    _write(project, "2026.2", "2026-11-01")
    assert inspect(project).passes


def test_a_clock_before_the_release_knows_nothing_of_it(project: Any, inspect: Callable[..., Any]) -> None:
    _write(project, "2026.1", "2026-11-23", claims={"verloren": LOST})
    assert inspect(project, "2026-11-22").passes
    assert not inspect(project, "2026-11-23").passes


def test_an_entry_with_a_mistake_is_not_called_deleted(project: Any, inspect: Callable[..., Any]) -> None:
    _write(project, "2026.1", "2026-11-01", claims={"von-ausserhalb": LOST})
    project.edit("data/claims.yml", "  of: 100\n  value: 33", "  of: 100\n  value: viele")
    assert "published-then-deleted" not in {problem.code for problem in inspect(project).problems}
    project.write("data/claims.yml", "von-ausserhalb: [\n")
    assert "published-then-deleted" not in {problem.code for problem in inspect(project).problems}


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff", b"[" * 100_000, b'{"format": NaN}', b'{"a": ' + b"9" * 5000 + b"}"]
)
def test_a_broken_file_is_a_problem_and_no_crash(content: bytes, project: Any, inspect: Callable[..., Any]) -> None:
    project.write("data/releases/2026.1.json", content)
    inspection = inspect(project)
    assert not inspection.passes
    assert {problem.code for problem in inspection.problems} & {"release-unreadable", "release-field"}


def test_a_release_may_have_twenty_megabytes_and_no_byte_more(project: Any) -> None:
    document = json.dumps({**EMPTY, "version": "2026.1", "date": "2026-11-01"}).encode()
    assert MAX_RELEASE == 20_971_520
    project.write("data/releases/2026.1.json", document + b" " * (MAX_RELEASE - len(document)))
    releases, problems = load_releases(project.root)
    assert ([release.version for release in releases], problems) == (["2026.1"], [])
    project.append("data/releases/2026.1.json", " ")
    releases, problems = load_releases(project.root)
    assert ([*releases], [problem.code for problem in problems]) == ([], ["file-too-large"])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("README.md", ""), ("2026.1.cdx.json", ""), ("x.cdx.json", ""), ("2026.1.yml", "unexpected-file")),
        *(("2026.json", "unexpected-file"), ("neu.json", "unexpected-file"), ("notes.md", "unexpected-file")),
    ],
)
def test_only_releases_and_their_lists_of_parts_lie_there(project: Any, name: str, code: str) -> None:
    project.write(f"data/releases/{name}", "{}")
    releases, problems = load_releases(project.root)
    assert releases == ()
    assert [(problem.code, problem.severity) for problem in problems] == ([(code, "warning")] if code else [])


def test_what_is_wrong_with_a_release_is_told_where_it_is(project: Any) -> None:
    _write(project, "2026.1", "2026-11-01", kits=7)
    project.write("data/releases/2026.2.json", '{\n"format": 2,\n<<<<<<< HEAD\n}')
    document = json.dumps({**EMPTY, "version": "2026.4", "date": "2026-11-01"})
    project.write("data/releases/2026.3.json", document)
    _, problems = load_releases(project.root)
    told = [(problem.code, problem.place.path[-11:], problem.place.line, problem.values) for problem in problems]
    assert told == [
        ("release-field", "2026.1.json", 1, {"field": "kits"}),
        ("release-unreadable", "2026.2.json", 3, {}),
        ("release-misnamed", "2026.3.json", 1, {"version": "2026.4"}),
    ]


def test_a_seal_tells_what_was_written_from_what_was_edited(project: Any) -> None:
    document = {**EMPTY, "version": "2026.1", "date": "2026-11-01", "claims": {"verloren": LOST}}
    path, seal = "data/releases/2026.1.json", seal_of(document)
    for indent, ends in ((2, "\n"), (None, "\n"), (2, "\r\n")):
        text = json.dumps({"seal": seal, **document}, indent=indent)
        project.write(path, text.replace("\n", ends))
        releases, problems = load_releases(project.root)
        assert ([release.seal for release in releases], problems) == ([seal], [])
    project.write(path, text.replace("Wie?", "Wer?"))
    releases, problems = load_releases(project.root)
    assert releases == ()
    assert [(problem.code, problem.severity, problem.place.path) for problem in problems] == [
        ("release-altered", "error", path)
    ]
    meant = str(problems[0].values["seal"])
    project.write(path, text.replace("Wie?", "Wer?").replace(seal, meant))
    assert load_releases(project.root)[1] == [], "the message says what to enter where something had to go"
