"""Inspection: load, filter, prove, check. Everything that must be known before a single page is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from brandhub.ground.problems import Problem, has_errors
from brandhub.whole.checks import check_content, check_hub
from brandhub.whole.content import Content, load_content
from brandhub.whole.continuity import check_releases
from brandhub.whole.echoes import without_echoes, without_lag
from brandhub.whole.embargoes import check_embargoes
from brandhub.whole.fact_checks import check_lost_facts
from brandhub.whole.hub import Hub, assemble_hub
from brandhub.whole.notes import check_notes
from brandhub.whole.translations import check_translations


@dataclass(frozen=True)
class Inspection:
    """What the inspection found: the public hub, the hub with drafts, and every problem."""

    content: Content
    public: Hub | None
    whole: Hub | None
    problems: tuple[Problem, ...]

    @property
    def passes(self) -> bool:
        """True when the public hub may be published."""
        return self.public is not None and not has_errors(self.problems)


def inspect_project(root: Path, now: datetime) -> Inspection:
    """Checks the public hub (errors) and, with drafts and embargoed items, the whole one (warnings).

    What goes wrong only with drafts in sight does not stop a release.
    """
    content = load_content(root)
    problems = [*content.problems, *check_content(content)]
    problems += [*check_translations(content), *check_embargoes(content, now)]
    public, found = _inspect(content, now, preview=False)
    problems += found
    known = {problem.sort_key for problem in problems}
    whole, found = _inspect(content, now, preview=True)
    problems += [problem.softened() for problem in found if problem.sort_key not in known]
    once = {(*problem.sort_key, problem.severity): problem for problem in without_lag(problems)}
    return Inspection(content, public, whole, tuple(once[key] for key in sorted(once)))


def _inspect(content: Content, now: datetime, *, preview: bool) -> tuple[Hub | None, list[Problem]]:
    hub, problems = assemble_hub(content, now, preview=preview)
    if hub is None:
        return None, problems
    found = [
        *problems,
        *check_hub(hub),
        *check_lost_facts(content, hub),
        *check_releases(hub, content),
        *check_notes(hub, content),
    ]
    echoes = without_echoes([*content.problems, *found], content.written, hub.hidden)
    return hub, [problem for problem in echoes if problem not in content.problems]
