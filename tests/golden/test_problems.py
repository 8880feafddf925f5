"""Every message: one edit of the sample that provokes it, and what the hub then says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import LANGUAGES, Catalogue, load_catalogue
from brandhub.ground.clock import BERLIN
from brandhub.products.releases import make_release, write_release
from brandhub.whole.inspection import inspect_project
from golden.showing import chosen_cases, example_of, known_examples, words_of_ours, write_examples

HERE = Path(__file__).parent
# The entry reads well now; whether its claim holds in the sample, or is seen yet, is not what the example is about.
VERDICTS = {"claim-refuted", "claim-unexpected", "refers-to-hidden"}
FILES = sorted((HERE / "problems").glob("*.yml"))


def _cases() -> list[Any]:
    found = []
    for path in FILES:
        cases = next(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
        found += [pytest.param(path, name, id=f"{path.stem}-{name}") for name in cases]
    return found


def apply_changes(project: Any, changes: list[dict[str, Any]]) -> None:
    """Edits, writes, appends and removals as they stand in a golden file."""
    for change in changes:
        match change:
            case {"edit": path, "old": old, "new": new}:
                project.edit(path, old, new)
            case {"write": path, "text": text}:
                project.write(path, text)
            case {"write": path, "hex": digits}:
                project.write(path, bytes.fromhex(digits))
            case {"write": path, "letters": count}:
                project.write(path, "# " + "x" * count + "\n")
            case {"append": path, **more}:
                project.append(path, more.get("text") or f"\n{'x' * more['letters']}\n")
            case {"remove": path}:
                project.remove(path)
            case {"release": version, "day": day}:
                write_snapshot(project, version, day)
            case {"link": path, "to": target}:
                (project.root / path).symlink_to(target)
            case _:
                raise AssertionError(f"unknown change: {change}")


def write_snapshot(project: Any, version: str, day: date) -> None:
    """Fixes as a release what the project says now, without kits. Of the same project it is worked out once."""
    said = {path.relative_to(project.root): path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    key = (version, day, tuple(sorted(said.items())))
    if key not in _snapshots:
        now = datetime.combine(day, time(0), tzinfo=BERLIN)
        hub = inspect_project(project.root, now).public
        assert hub is not None
        release = make_release(version, day, hub, (), {language: load_catalogue(language) for language in LANGUAGES})
        _snapshots[key] = release.path, write_release(release)
    project.write(*_snapshots[key])


_snapshots: dict[Any, tuple[str, Any]] = {}
"""Version, day and every byte of the project → the file of the release, and its content."""


@pytest.mark.parametrize(("path", "name"), _cases())
def test_message(
    path: Path,
    name: str,
    project: Any,
    inspect: Callable[..., Any],
    told: Callable[..., str],
    golden: Callable[[Path], Any],
    catalogues: dict[str, Catalogue],
) -> None:
    expectations = golden(path)
    case = expectations.cases[name]
    apply_changes(project, case["changes"])
    inspection = inspect(project, **({"today": str(case["today"])} if "today" in case else {}))
    code = case.get("code", name)
    codes = {problem.code for problem in inspection.problems}
    assert code in codes, f"expected {code}, found {sorted(codes)}"
    severity = {problem.severity for problem in inspection.problems if problem.code == code}
    assert severity == {case.get("severity", "error")}
    assert inspection.passes == (case.get("severity") == "warning")
    languages = ["de", "en"] if case.get("english") else ["de"]
    for language in languages:
        key = name if language == "de" else f"{name} (en)"
        expectations.check(key, told(inspection, language))
    if chosen_cases()[code] == (path.stem, name):
        problem = next(problem for problem in inspection.problems if problem.code == code)
        example = example_of(project.root, problem, catalogues)
        if expectations.updates and known_examples().get(code) != example:
            write_examples({**known_examples(), code: example})
        assert known_examples().get(code) == example, "what `explain` shows is behind; run pytest --update-goldens"


@pytest.mark.parametrize(
    "code", [code for code, words in words_of_ours().items() if "old" in words and "at" not in words]
)
def test_what_explain_shows_as_mended_is_mended(
    code: str, project: Any, inspect: Callable[..., Any], golden: Callable[[Path], Any]
) -> None:
    """The lines of mended.yml, put into the broken project, end the problem; what is left is what claims then prove."""
    stem, name = chosen_cases()[code]
    case = golden(HERE / f"problems/{stem}.yml").cases[name]
    apply_changes(project, case["changes"])
    project.edit(
        known_examples()[code]["faulty"][0]["path"], words_of_ours()[code]["old"], words_of_ours()[code]["new"]
    )
    left = {
        problem.code for problem in inspect(project).problems if problem.code == code or problem.severity == "error"
    }
    assert left <= VERDICTS
