"""Beginnings: what an inspection begins with. Everything has been read, and nothing is judged yet.

Whoever draws needs no more than this, and does not wait for those who judge to be loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from brandhub.ground.problems import Problem, has_errors
from brandhub.whole.archives import Archive
from brandhub.whole.circumstances import circumstances_of
from brandhub.whole.content import Content, load_content
from brandhub.whole.hub import Hub, assemble_hub, with_texts
from brandhub.whole.passes import is_for_one


@dataclass(frozen=True)
class Beginning:
    """What was read, and the hub made of it, with what is wrong in its data."""

    content: Content
    hub: Hub | None
    problems: list[Problem]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong so far."""
        return self.hub is not None and not has_errors([*self.content.problems, *self.problems])


class Memory:
    """What was found in the data files last, for whoever inspects one project again and again.

    Nothing is found because of it that would not be found without: it counts only while every data file is the same,
    no day has passed and no embargo has ended. `archive` keeps what texts say by themselves.
    """

    def __init__(self, archive: Archive | None = None) -> None:
        self.archive = archive or Archive()
        self._known: dict[bool, tuple[object, Hub, list[Problem]]] = {}
        self._told: dict[str, tuple[object, list[Problem]]] = {}

    def recall(self, key: object, *, preview: bool) -> tuple[Hub, list[Problem]] | None:
        known = self._known.get(preview)
        return (known[1], known[2]) if known is not None and known[0] == key else None

    def told(self, name: str, key: object, find: Callable[[], list[Problem]]) -> list[Problem]:
        """What another search finds in the data files; searched for only when the key is a new one."""
        known = self._told.get(name)
        if known is None or known[0] != key:
            self._told[name] = known = (key, find())
        return known[1]

    def keep(self, key: object, hub: Hub, problems: list[Problem]) -> None:
        self._known[hub.preview] = (key, hub, problems)


def begin_inspection(root: Path, now: datetime, memory: Memory) -> Beginning:
    """Everything that must be there before anything is judged."""
    content = load_content(root, memory.archive.record, memory.archive.shelf(root))
    return Beginning(content, *assemble(content, now, memory, preview=False))


def is_judged_by_one(begun: Beginning, memory: Memory) -> bool:
    """Whether one process is enough to judge all of it: hardly a text has to be read for that."""
    hub = begun.hub
    return hub is not None and is_for_one(hub, memory.archive, circumstances_of(begun.content, hub))


def data_key(content: Content, now: datetime) -> object:
    """Equal for two contents whose data say the same on the same day."""
    return content.data, now.date(), content.embargoes_over(now)


def assemble(content: Content, now: datetime, memory: Memory, *, preview: bool) -> tuple[Hub | None, list[Problem]]:
    """The hub, and what is wrong with its data: all of it, where somebody remembers, else without its entries."""
    known = memory.recall(data_key(content, now), preview=preview)
    if known is not None:
        return with_texts(known[0], content, now), known[1]
    return assemble_hub(content, now, preview=preview)
