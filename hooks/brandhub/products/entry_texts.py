"""Entry texts: an entry as YAML lines for the end of its file, and where in it something is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

from brandhub.ground.records import Value
from brandhub.models.fields import UNFILLED

CLAIMS: Final = "data/claims.yml"
EVENTS: Final = "data/timeline.yml"
PARTNERS: Final = "data/partners.yml"
FACTS: Final = "data/facts/entwuerfe.yml"


class _Plain(yaml.SafeDumper):
    """Every scalar is a text to the hub: `2014` needs no quotes."""

    yaml_implicit_resolvers: dict[str, Any] = {}


def write_entry(key: str, fields: Value) -> str:
    """The entry at the left margin, small mappings in braces, as people write it."""
    text: str = yaml.dump(
        {key: fields}, Dumper=_Plain, allow_unicode=True, sort_keys=False, default_flow_style=None, width=118
    )
    return text


def append_entry(before: str, entry: str) -> tuple[str, int]:
    """The file with the entry at its end, and the line on which it begins. What stood there stays as it was."""
    head = before.rstrip("\n") + "\n\n" if before.strip() else before
    return head + entry, head.count("\n") + 1


def gaps_in(entry: str, first: int) -> Iterator[tuple[int, str]]:
    """The lines with something left to fill in, counted from `first`, with the field."""
    for number, line in enumerate(entry.splitlines(), start=first):
        if UNFILLED in line:
            yield number, line.strip().removeprefix("- ").partition(":")[0]
