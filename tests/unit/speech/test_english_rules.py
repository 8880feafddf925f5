"""What single rules of the English search say of a marked word, whatever the others say of the same sentence.

“He polished [each] glass.”: the rule is asked of what stands in brackets. In a whole sentence one rule may stand in for
another, and then nobody notices that it has gone wrong; here each is asked alone.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.speech.english.search import fold
from brandhub.speech.tokens import Line, read_line

RULES = yaml.load((Path(__file__).parent / "english-rules.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def marked(text: str) -> tuple[Line, int, int]:
    """The line without the brackets, and the first and last token between them; all of it without any."""
    before, _, rest = text.partition("[")
    within, bracket, behind = rest.partition("]")
    if not bracket:
        line = read_line(text, fold)
        return line, 0, len(line.words) - 1
    line = read_line(before + within + behind, fold)
    first = line.at(len(before))
    return line, first, max(first, line.at(len(before) + len(within)) - 1)


def answer(rule: str, text: str) -> str:
    """What a rule says: `module.function`, with the kind of the word behind a blank where it is asked for one."""
    name, _, kind = rule.partition(" ")
    module, _, function = name.partition(".")
    asked = getattr(import_module(f"brandhub.speech.english.{module}"), function)
    line, first, last = marked(text)
    start, end = line.sentence_of(first)
    known = {"line": line, "first": first, "last": last, "kind": kind, "start": start, "end": end}
    known |= {"index": first, "at": first, "verb": first, "token": line.tokens[first]}
    known |= {"but": range(first, last + 1) if "[" in text else (), "stretch": (first, last)}
    wanted = inspect.signature(inspect.unwrap(asked)).parameters
    return said(asked(**{name: known[name] for name in wanted}), line)


def said(found: Any, line: Line) -> str:
    """As it stands in the file: yes or no, the word that is meant, or all that is found with its kind."""
    if found is None or isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, int):
        return line.words[found]
    each = [*found]
    whole = [f"{' '.join(line.words[one[0] : one[1] + 1])} ({one[2]})" for one in each if isinstance(one, tuple)]
    return " | ".join(whole or each) or "no"


@pytest.mark.parametrize(("rule", "expected"), RULES.items())
def test_what_a_rule_says(rule: str, expected: Mapping[str, str]) -> None:
    found = {text: answer(rule, text) for text in expected}
    assert {text: (words, expected[text]) for text, words in found.items() if words != expected[text]} == {}
