"""Code owners: whom a git platform asks before a data file changes. Four eyes, taken from the owners of the facts.

GitLab (docs.gitlab.com, „Code Owners“): every section is asked for itself, so that the editors and those who answer for
a figure both approve. GitHub (docs.github.com, “About code owners”): the last line that fits a file counts alone, and
one of those it names is enough; so the lines of figures name the editors as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from brandhub.ground.catalogues import Catalogue
from brandhub.whole.content import Content

Platform = Literal["gitlab", "github"]
MACHINE: Final = ("/ci/", "/hooks/", "/hub.py", "/mkdocs.yml", "/overrides/", "/pyproject.toml", "/tests/")
"""What editors do not change, and developers answer for."""


def write_code_owners(
    content: Content, platform: Platform, editors: Sequence[str], developers: Sequence[str], catalogue: Catalogue
) -> str:
    """The file CODEOWNERS. `editors` and `developers` are names on the platform, such as `@city/editors`."""
    figures = _owners_of_figures(content)
    head = [f"# {line}" for line in catalogue.text("desk.codeowners.head", {"platform": platform}).splitlines()]
    if platform == "github":
        figures = {
            path: (*editors, *(name for name in names if name not in editors)) for path, names in figures.items()
        }
    groups = {
        "editors": [_line("*", editors)],
        "figures": [_line(f"/{path}", names) for path, names in figures.items()],
        "machine": [_line(path, developers) for path in MACHINE],
    }
    opening = "[{}]" if platform == "gitlab" else "# {}"
    parts = [
        [opening.format(catalogue.text(f"desk.codeowners.{name}")), *lines] for name, lines in groups.items() if lines
    ]
    return "\n\n".join("\n".join(part) for part in [head, *parts]) + "\n"


def _owners_of_figures(content: Content) -> Mapping[str, tuple[str, ...]]:
    """File of facts → the reviewers of every partner that owns a fact in it; without any it stays out."""
    found: dict[str, set[str]] = {}
    for fact in content.facts.values():
        partner = content.partners.get(fact.owner) if fact.owner else None
        if partner is not None and partner.reviewers:
            found.setdefault(fact.place().path, set()).update(partner.reviewers)
    return {path: tuple(sorted(names)) for path, names in sorted(found.items())}


def _line(path: str, names: Sequence[str]) -> str:
    return f"{path} {' '.join(names)}"
