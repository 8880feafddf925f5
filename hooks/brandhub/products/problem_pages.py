"""Problem pages: what the preview shows at every address while something must be mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.explanations import Chapter, explained, load_chapters
from brandhub.ground.problems import Problem, write_remedy
from brandhub.whole.templates import make_templates

STYLE = "vorschau/problems.css"


def write_problem_pages(root: Path, problems: Iterable[Problem], catalogue: Catalogue) -> dict[str, bytes]:
    """The page at the home address and as 404, so that it appears wherever the editor happens to be."""
    found = sorted(problems, key=lambda problem: (problem.severity, problem.sort_key))
    errors = sum(problem.severity == "error" for problem in found)
    chapters = {code: chapter for code, (chapter, _) in explained(load_chapters(catalogue.language)).items()}
    templates = make_templates([root / "overrides"])
    html = templates.get_template("pages/problems.html").render(
        language=catalogue.language,
        title=catalogue.text("problems.title"),
        count=catalogue.text("count", {"errors": errors, "warnings": len(found) - errors}),
        style=f"/{STYLE}",
        problems=[_view(problem, root, catalogue, chapters) for problem in found],
    )
    style = (root / "overrides/assets/stylesheets/problems.css").read_bytes()
    page = html.encode()
    return {"index.html": page, "en/index.html": page, "404.html": page, STYLE: style}


def _view(problem: Problem, root: Path, catalogue: Catalogue, chapters: Mapping[str, Chapter]) -> dict[str, object]:
    remedy = write_remedy(problem, catalogue)
    return {
        "place": str(problem.place),
        "message": catalogue.text(problem.code, problem.values),
        "remedies": [line for line in remedy.splitlines() if line.strip()],
        "line": _line(root, problem),
        "explained": f"{chapters[problem.code].address}#{problem.code}",
        "more": catalogue.text("look-up-page", {"code": problem.code}),
        "is_warning": problem.severity == "warning",
    }


def _line(root: Path, problem: Problem) -> str:
    """The line that the problem speaks of, as it stands in the file."""
    path = root / problem.place.path
    if not path.is_file():
        return ""
    lines = path.read_text("utf-8", errors="replace").splitlines()
    return lines[problem.place.line - 1].strip() if problem.place.line <= len(lines) else ""
