"""One project in which everything is wrong at once: every message that a check can give, told in one go."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.problems import Problem, write_problem, write_problems
from brandhub.whole.inspection import Inspection
from golden.test_catalogue import ELSEWHERE, messages_with_remedy
from golden.test_problems import apply_changes

HERE = Path(__file__).parent
CASES = HERE / "everything-wrong.yml"
FILES = HERE / "everything-wrong"
# Whoever names an entry that is gone is told so; what is gone with half of the project is no mistake of the other half.
GONE = ("unknown-", "picture-missing", "translation-", "published-then-", "claim-note-", "note-")


def _spoil(project: Any, name: str, folders: Iterable[str] = ("data", "docs", "stories")) -> Any:
    """The sample with the mistakes of some folders."""
    case = yaml.load(CASES.read_text(encoding="utf-8").split("\n---\n")[0], Loader=yaml.CSafeLoader)[name]
    wanted = tuple(f"{folder}/" for folder in folders)
    apply_changes(project, case["before"])
    if name == FILES.name:
        for folder in folders:
            shutil.copytree(FILES / folder, project.root / folder, dirs_exist_ok=True)
    apply_changes(project, [change for change in case["after"] if next(iter(change.values())).startswith(wanted)])
    return project


@pytest.fixture(scope="module")
def told(make_project: Callable[[], Any], inspect: Callable[..., Inspection]) -> dict[str, tuple[Problem, ...]]:
    """The problems of each terrible project."""
    names = (FILES.name, "no-hub")
    return {name: inspect(_spoil(make_project(), name)).problems for name in names}


@pytest.mark.parametrize("name", [FILES.name, "no-hub"])
def test_everything_wrong(
    name: str,
    told: dict[str, tuple[Problem, ...]],
    golden: Callable[[Path], Any],
    catalogues: dict[str, Catalogue],
) -> None:
    golden(CASES).check(name, write_problems(told[name], catalogues["de"]) + "\n")


def test_every_message_is_in_the_list_or_another_command_gives_it(
    told: dict[str, tuple[Problem, ...]], catalogues: dict[str, Catalogue]
) -> None:
    """What is not in the list stands in ELSEWHERE with its test; test_catalogue.py sees that this test exists."""
    codes = {problem.code for problems in told.values() for problem in problems}
    others = ELSEWHERE.keys() - codes
    assert messages_with_remedy(catalogues["de"]) - codes == others
    assert len(others) <= 10


def test_one_project_has_nearly_every_mistake(
    told: dict[str, tuple[Problem, ...]], catalogues: dict[str, Catalogue]
) -> None:
    """Mistakes in one entry hide none in another: only what leaves no hub to look at stands apart."""
    alone = {problem.code for problem in told["no-hub"]} - {problem.code for problem in told[FILES.name]}
    assert alone == {"file-missing"}


def test_nothing_is_told_twice_and_all_in_the_order_of_the_files(
    told: dict[str, tuple[Problem, ...]], catalogues: dict[str, Catalogue]
) -> None:
    problems = told[FILES.name]
    lines = [write_problem(problem, catalogues["de"]) for problem in problems]
    assert len(lines) == len(set(lines))
    places = [problem.place for problem in problems]
    assert places == sorted(places)


@pytest.mark.parametrize("folders", [("data",), ("docs", "stories")])
def test_mending_one_half_reveals_nothing_new_in_the_other(
    folders: tuple[str, ...],
    told: dict[str, tuple[Problem, ...]],
    project: Any,
    inspect: Callable[..., Inspection],
    catalogues: dict[str, Catalogue],
) -> None:
    """Every problem that is left was told before: nobody mends one thing after another."""
    left = inspect(_spoil(project, FILES.name, folders)).problems
    before = {_said(problem, catalogues["de"]) for problem in told[FILES.name]}
    new = {_said(problem, catalogues["de"]) for problem in left if not problem.code.startswith(GONE)} - before
    assert new == set()
    assert len(left) > 60


def _said(problem: Problem, catalogue: Catalogue) -> str:
    """A message with its file but without line, column and remedy."""
    return re.sub(r":\d+:\d+: ", ": ", write_problem(problem, catalogue).splitlines()[0])
