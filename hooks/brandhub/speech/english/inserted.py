"""English insertions: what stands between commas, or behind a verb with a preposition, and asserts nothing itself.

“The city, as the mayor says, is broke”, “prices are, by all accounts, steep”, “coal was since the war king”: what is
said around them is read again without them (fillers.py).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from brandhub.speech.tokens import Line

_AUXILIARIES: Final = frozenset("is are was were has have had been be being remains remain stays stay became".split())
_PREPOSITIONS: Final = frozenset(
    "since despite during throughout within along around among amid across near beside after before under".split()
)
_ARTICLES: Final = frozenset("the a an this that our its their these those his her".split())
_DESCRIBING: Final = frozenset(
    "old new whole past entire inner outer northern southern eastern western former long recent dark difficult hard"
    " local great second last early late good bad".split()
)
_VERBS: Final = [[fold] for fold in sorted(_AUXILIARIES)]
_LONGEST: Final = 7
"""Words between two commas; what is longer is a sentence of its own."""
_LISTING: Final = frozenset(("and", "or", "but", "nor"))
_NO_ASIDE: Final = _LISTING | {"past", "behind", "beside", "opposite", "next"}


def between_commas(line: Line) -> list[range]:
    """Where they stand beside a verb of being or having, with their commas."""
    found = list[range]()
    at = 0
    commas = [at for at, word in enumerate(line.words) if word == ","]
    for first, last in pairwise(commas):
        words = line.folds[first + 1 : last]
        whole = all(line.tokens[one].kind == "word" for one in range(first + 1, last))
        listed = line.folds[last + 1 : last + 2] != [] and line.folds[last + 1] in _LISTING
        beside = first > 0 and (line.folds[first - 1] in _AUXILIARIES or line.folds[last + 1 : last + 2] in _VERBS)
        if beside and first >= at and 1 < len(words) <= _LONGEST and whole and not listed and words[0] not in _NO_ASIDE:
            found.append(range(first, last + 1))
            at = last + 1
    return found


def behind_verbs(line: Line) -> list[range]:
    """“Since the war”, “despite the rain”, “within the old town”, right behind a verb of being or having."""
    found = list[range]()
    for at in [at for at, fold in enumerate(line.folds) if fold in _PREPOSITIONS]:
        if at and line.folds[at - 1] in _AUXILIARIES and line.folds[at + 1 : at + 2] != []:
            end = at + 2 + (line.folds[at + 1] in _ARTICLES)
            end += line.folds[end - 1] in _DESCRIBING
            if end < len(line.folds) and line.tokens[end - 1].kind == "word":
                found.append(range(at, end))
    return found
