"""`check`: every problem of every file at once."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.hands import count_hands
from brandhub.ground.problems import Problem, write_problems, write_remedy
from brandhub.products.survey import survey_project
from brandhub.whole.archives import open_archive
from brandhub.whole.beginnings import Memory

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_check(call: Call) -> int:
    """Prints all problems; 0 when the hub may be published, else 1."""
    archive = open_archive(call.root, keeps=not call.arguments.no_cache, hands=count_hands(os.environ))
    survey = survey_project(call.root, call.now, memory=Memory(archive))
    if call.arguments.format == "json":
        print(write_problems_json(survey.problems, call.catalogue))
    elif survey.problems:
        print(
            write_problems(survey.problems, call.catalogue),
            file=sys.stderr if not survey.passes else sys.stdout,
        )
    else:
        print(call.catalogue.text("all-well"))
    return 0 if survey.passes else 1


def write_problems_json(problems: Iterable[Problem], catalogue: Catalogue) -> str:
    """The problems as a JSON list for tools: path, line, column, severity, code, message, remedy."""
    entries = [
        {
            "path": problem.place.path,
            "line": problem.place.line,
            "column": problem.place.column,
            "severity": problem.severity,
            "code": problem.code,
            "message": catalogue.text(problem.code, problem.values),
            "remedy": write_remedy(problem, catalogue),
        }
        for problem in problems
    ]
    return json.dumps(entries, ensure_ascii=False, indent=2)
