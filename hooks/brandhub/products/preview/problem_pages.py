"""Problem pages: what the preview shows at every address while something must be mended, and its list of notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.characters import MAX_BYTES
from brandhub.ground.explanations import Chapter, explained, load_chapters
from brandhub.ground.files import read_file
from brandhub.ground.problems import Problem, write_count, write_remedy
from brandhub.products.preview.opening import DEFAULT, Opener
from brandhub.products.preview.toolbar import FOLDER, SCRIPT, read_part
from brandhub.whole.templates import make_templates

AROUND: Final = 1
"""So many lines are quoted before and after the one that is spoken of."""
LONGEST: Final = 400
"""Characters of a quoted line; nobody reads more of what is no text."""


def write_problem_pages(root: Path, problems: Iterable[Problem], catalogue: Catalogue) -> dict[str, bytes]:
    """The page at the home address and as 404, so that it appears wherever the editor happens to be."""
    templates = make_templates([root / "overrides"])
    page = draw_problems(problems, templates, catalogue, Opener.named(root, DEFAULT))
    return {"index.html": page, "en/index.html": page, "404.html": page}


def draw_problems(
    problems: Iterable[Problem], templates: Environment, catalogue: Catalogue, opener: Opener, state: str = ""
) -> bytes:
    """All problems by file, those first that forbid a build. `state`: the name of what the preview shows."""
    found = sorted(problems, key=lambda problem: problem.sort_key)
    files = [(path, [*told]) for path, told in groupby(found, key=lambda problem: problem.place.path)]
    files.sort(key=lambda file: (not any(problem.severity == "error" for problem in file[1]), file[0]))
    chapters = {code: chapter for code, (chapter, _) in explained(load_chapters(catalogue.language)).items()}
    html = templates.get_template(f"{FOLDER}/problems.html").render(
        language=catalogue.language,
        title=catalogue.text("problems.title" if _errors(found) else "problems.notes"),
        count=write_count(found, catalogue),
        sound=catalogue.text("all-well"),
        style=read_part(opener.root, "problems.css"),
        script=SCRIPT,
        state=state,
        files=[
            {
                "path": path,
                "count": write_count(told, catalogue),
                "problems": [
                    _view(problem, opener, catalogue, chapters)
                    for problem in sorted(told, key=lambda problem: (problem.severity, problem.sort_key))
                ],
            }
            for path, told in files
        ],
    )
    return html.encode()


def _errors(problems: Iterable[Problem]) -> int:
    return sum(problem.severity == "error" for problem in problems)


def _view(problem: Problem, opener: Opener, catalogue: Catalogue, chapters: Mapping[str, Chapter]) -> dict[str, object]:
    remedy = write_remedy(problem, catalogue)
    return {
        "place": str(problem.place),
        "url": opener.address(problem.place),
        "open": catalogue.text("preview.open"),
        "message": catalogue.text(problem.code, problem.values),
        "remedies": [line for line in remedy.splitlines() if line.strip()],
        "lines": [*_lines(opener.root, problem)],
        "explained": f"{chapters[problem.code].address}#{problem.code}",
        "more": catalogue.text("look-up-page", {"code": problem.code}),
        "is_warning": problem.severity == "warning",
    }


def _lines(root: Path, problem: Problem) -> Iterator[dict[str, object]]:
    """The line that the problem speaks of, with its neighbours, as they stand in the file.

    None of what is no text, is too large, or would only be reached by a link: a message may name such a file.
    """
    raw, _ = read_file(root, problem.place.path, MAX_BYTES)
    if raw is None or b"\0" in raw:
        return
    lines = raw.decode("utf-8", errors="replace").splitlines()
    at = problem.place.line
    if at <= len(lines):
        for number in range(max(1, at - AROUND), min(len(lines), at + AROUND) + 1):
            yield {"number": number, "text": lines[number - 1][:LONGEST], "is_it": number == at}
