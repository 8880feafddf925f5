"""Inspection: load, filter, prove, check. Everything that must be known before a single page is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from brandhub.ground.problems import Problem, has_errors
from brandhub.whole.archives import Archive
from brandhub.whole.beginnings import Beginning, Memory, assemble, begin_inspection, data_key
from brandhub.whole.checks import check_content, check_entries, check_hub
from brandhub.whole.circumstances import circumstances_of
from brandhub.whole.content import Content
from brandhub.whole.continuity import check_releases
from brandhub.whole.echoes import without_echoes, without_lag
from brandhub.whole.embargoes import check_embargoes
from brandhub.whole.fact_checks import check_lost_facts
from brandhub.whole.hub import Hub
from brandhub.whole.imprint import design_lines
from brandhub.whole.notes import check_notes
from brandhub.whole.prose import fixed_texts, headless_texts
from brandhub.whole.text_checks import check_texts, fresh_texts
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


def inspect_project(
    root: Path, now: datetime, memory: Memory | None = None, begun: Beginning | None = None
) -> Inspection:
    """Checks the public hub (errors) and, with drafts and embargoed items, the whole one (warnings).

    What goes wrong only with drafts in sight does not stop a release. `begun`: where somebody has begun already.
    """
    memory = memory or Memory()
    begun = begun or begin_inspection(root, now, memory)
    content = begun.content
    problems = [*content.problems, *check_content(content)]
    problems += [*check_translations(content), *check_embargoes(content, now)]
    public, found = _inspect(begun, now, memory)
    problems += found
    problems += _inspect_headless(content, public, memory.archive, waiting=False)
    if public is not None and _shows_everything(public, content):
        whole: Hub | None = replace(public, preview=True)
    else:
        known = {problem.sort_key for problem in problems}
        begun = Beginning(content, *assemble(content, now, memory, preview=True))
        whole, found = _inspect(begun, now, memory)
        problems += [problem.softened() for problem in found if problem.sort_key not in known]
    problems += _inspect_headless(content, whole, memory.archive, waiting=True)
    memory.archive.save()
    return Inspection(content, public, whole, _once(problems))


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    once = {(*problem.sort_key, problem.severity): problem for problem in without_lag(problems)}
    return tuple(once[key] for key in sorted(once))


def _shows_everything(public: Hub, content: Content) -> bool:
    """True without drafts and embargoes: then there is nothing to find that the public hub has not shown."""
    return not public.hidden and len(public.pages) == len(content.pages) and len(public.easy) == len(content.easy)


def _inspect(begun: Beginning, now: datetime, memory: Memory) -> tuple[Hub | None, list[Problem]]:
    content, hub, problems = begun.content, begun.hub, begun.problems
    if hub is None:
        return None, problems
    circumstances = circumstances_of(content, hub)
    fresh = fresh_texts(hub, memory.archive, circumstances)
    key = data_key(content, now)
    if memory.recall(key, preview=hub.preview) is None:
        problems = [*problems, *check_entries(hub, memory.archive, circumstances)]
        memory.keep(key, hub, problems)
    found = [
        *problems,
        *check_hub(hub, memory.archive, circumstances, fresh),
        *check_lost_facts(content, hub),
        *check_releases(hub, content),
        *check_notes(hub, content),
        *check_texts(fixed_texts(design_lines(content), defines=True), hub, memory.archive),
    ]
    echoes = without_echoes([*content.problems, *found], content.written, hub.hidden)
    return hub, [problem for problem in echoes if problem not in content.problems]


def _inspect_headless(content: Content, hub: Hub | None, archive: Archive, *, waiting: bool) -> list[Problem]:
    """What the words of texts without a usable front matter get wrong: told with it, and not only once it is mended.

    `waiting`: those of drafts and under embargo, whose mistakes stop no release.
    """
    texts = [text for text in content.headless if text.waits == waiting]
    if hub is None or not texts:
        return []
    found = check_texts([prose for text in texts for prose in headless_texts(text)], hub, archive)
    # Their front matter has an error in any case, so that an echo left out leaves no silence.
    told = without_echoes([*content.problems, *found], content.written, hub.hidden)
    new = [problem for problem in told if problem not in content.problems]
    return [problem.softened() for problem in new] if waiting else new
