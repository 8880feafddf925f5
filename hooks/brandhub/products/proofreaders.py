"""Proofreaders: they judge all texts, in a process of their own, while pages are already being drawn.

After an edit of the data each text has to be judged anew, and most pages are as they were; after one of a text it takes
as long to load all that judges as to draw its page. Neither needs anything of the other. What is drawn meanwhile is
handed out only once the judgement is there and forbids nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeVar

from brandhub.ground.errands import Errand, Wanted
from brandhub.ground.patterns import patterns_of
from brandhub.ground.problems import Problem, has_errors
from brandhub.whole.beginnings import Beginning, Memory, is_judged_by_one

MANY: Final = 300
"""From so many stories on they take longer to judge than another process takes to come and go."""

T = TypeVar("T")


Tell = Callable[[tuple[Problem, ...]], str]


class Judgement(NamedTuple):
    """`problems`: everything that was found; `report`: the same for whoever started it."""

    problems: tuple[Problem, ...]
    report: str


@dataclass(frozen=True)
class Proof(Generic[T]):
    """`judgement`, and `drawn`: what was drawn meanwhile, if so and if nothing forbids it."""

    judgement: Judgement
    drawn: T | None = None


def proofread(
    root: Path, now: datetime, memory: Memory, begun: Beginning, hands: int, tell: Tell, draw: Callable[[], T] | None
) -> Proof[T]:
    """The judgement on all of a project. `tell`: writes the report; of ten thousand stories it may have a megabyte, so
    whoever judges writes it. `draw`: to be called meanwhile where that is worth it, None for never.

    Raises whatever drawing raises, if nothing forbids to draw.
    """
    if draw is None or hands < 2 or not _is_worth_it(memory, begun):
        return Proof(_survey(root, now, memory, begun, tell))
    judged = Errand(partial(_judge, root, now, memory, begun, tell), hands)
    drawn: T | None = None
    failed: Exception | None = None
    try:
        drawn = draw()
    except Exception as error:  # noqa: BLE001 - who draws what was never judged may stumble over anything
        failed = error
    judgement = judged.result()
    if judgement is None:  # whoever was sent did not come back, and nobody knows what there is to be found
        judgement = _survey(root, now, memory, begun, tell)
    if has_errors(judgement.problems):
        return Proof(judgement)
    if failed is not None:
        raise failed
    return Proof(judgement, drawn)


def _is_worth_it(memory: Memory, begun: Beginning) -> bool:
    is_much = begun.hub is not None and len(begun.hub.stories) >= MANY
    return is_much and begun.is_sound and is_judged_by_one(begun, memory)


def _judge(root: Path, now: datetime, memory: Memory, begun: Beginning, tell: Tell, _: Wanted) -> Judgement:
    """In a process of its own, which has no hands."""
    memory.archive.go_alone()
    with patterns_of(root, "judgement", keeps=memory.archive.keeps):
        return _survey(root, now, memory, begun, tell)


def _survey(root: Path, now: datetime, memory: Memory, begun: Beginning, tell: Tell) -> Judgement:
    from brandhub.products.survey import survey_project  # all that judges, which whoever draws needs not wait for

    problems = survey_project(root, now, memory=memory, begun=begun).problems
    return Judgement(problems, tell(problems))
