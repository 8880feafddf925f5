"""One project in which everything is wrong at once: all problems of all files, sorted, in one go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.problems import write_problems

CASES = Path(__file__).parent / "everything-wrong.yml"


def test_everything_wrong(
    project: Any, inspect: Callable[..., Any], golden: Callable[[Path], Any], catalogues: dict[str, Catalogue]
) -> None:
    expectations = golden(CASES)
    for path, text in expectations.cases["everything-wrong"].items():
        project.write(path, text)
    inspection = inspect(project)
    assert not inspection.passes
    assert len(inspection.problems) > 40
    assert len({problem.place.path for problem in inspection.problems}) > 10
    expectations.check("everything-wrong", write_problems(inspection.problems, catalogues["de"]) + "\n")


def test_problems_are_told_in_the_order_of_the_files(project: Any, inspect: Callable[..., Any], golden: Any) -> None:
    for path, text in golden(CASES).cases["everything-wrong"].items():
        project.write(path, text)
    places = [problem.place for problem in inspect(project).problems]
    assert places == sorted(places)
