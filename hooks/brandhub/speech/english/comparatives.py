"""English comparatives in -er: which words are some, and where they compare. See english/search.py."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.english.uses import does_something
from brandhub.speech.lexicon.english import words
from brandhub.speech.tokens import Line, Token

COMPARATIVE: Final = re.compile(rf"(?:{words.ADJECTIVES})e?r|(?:{words.ADJECTIVES})er")
"""The adjectives that are known."""
BARE: Final = frozenset(
    "former latter other either neither rather whether weather never ever over under after however later sooner"
    " further farther upper lower inner outer number river proper".split()
)
"""Words that compare only before “than”, or never."""
_NOUNS: Final = frozenset("cleaner cooler lighter fitter tanner fancier slider rider loner hardener widener".split())
_COMMON_BEFORE: Final = frozenset("a an the this that his her its their our no every each".split())


def is_comparative(line: Line, index: int, token: Token) -> bool:
    """True for a word in -er that compares, and not “a stranger”, “the cleaner sleeps”, “Pliny the Younger”."""
    form = token.fold
    following = line.word(index + 1)
    than = following is not None and following.fold == "than"
    if form in BARE:
        near = than or "than" in line.folds[index + 1 : min(index + 4, line.clause_of(index)[1])]  # “lower fees than”
        return near and form in ("later", "lower", "further", "farther", "sooner")
    if than and form.endswith("er"):
        return True
    if not COMPARATIVE.fullmatch(form):
        return False
    before = line.word(index - 1)
    if form in ("stranger", "rider", "tanner") and before is not None and before.fold in (*_COMMON_BEFORE, "does"):
        return False
    if form == "younger" and following is not None and following.is_capital and before is not None:
        return before.fold != "the" or (line.word(index + 2) or following).fold in ("gets", "grows", "is", "becomes")
    if form in _NOUNS and before is not None and before.fold in _COMMON_BEFORE:
        return (
            not does_something(line, index)
            and following is not None
            and following.kind == "word"
            and following.fold not in ("is", "was", "and", "of", "in", "on", "at", "from")
        )
    return not token.is_capital or line.opens(index)
