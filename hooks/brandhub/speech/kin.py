"""Kin: who is taller than his mother, and what tastes better than it looks, is compared with nothing that is measured.

One person or animal beside another of the same house, a taste beside a look, or, in English, one material beside
another. Where a town, a club or „hier“ is named
in the sentence, it is told all the same. See german/search.py and english/search.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.german.small_things import JUDGED
from brandhub.speech.tokens import Line

_KIN: Final = re.compile(
    r"(?:gross)?(?:mutter|vater|eltern)|opa|oma|bruder|schwester|tochter|sohn|onkel|tante|nichte|neffe|freundin|freund|nachbarin|nachbar"
    r"|hund|katze|kater|pferd|esel|kinder|kind"
    r"|(?:grand)?(?:mother|father|parents|ma|pa)|brother|sister|daughter|son|uncle|aunt|niece|nephew|friend|neighbour|boss|headmaster|headmistress|teacher|landlord|landlady|dog|cat|horse"
    r"|donkey|children|child"
)
_PRONOUNS: Final = frozenset("er sie ich du es man wir he she i you it they him her me".split())
_BEFORE_KIN: Final = frozenset(
    "der die das dem den sein seine ihr ihre mein meine dein deine unser unsere ein eine"
    " the his her my your our their a an".split()
)
# What a sentence must not name, or it may compare a town.
_PUBLIC: Final = frozenset(
    "dortmund dortmunds stadt staedte city town hier here dort revier ruhrgebiet ruhr region land welt world country"
    " verein club klub anderswo elsewhere jeder jede jedes alle every all any anyone everyone andere other others"
    " jahr jahre years team mannschaft".split()
)
_TASTING: Final = frozenset("schmeckt schmecken riecht riechen tastes taste smells smell".split())
_COUNTING: Final = frozenset("mehr weniger minder more less fewer".split())
_THAN: Final = frozenset(("als", "than"))


def is_among_kin(line: Line, index: int) -> bool:
    """„Sie ist größer als ihre Mutter“, “faster than the dog”, „es schmeckt besser, als es aussieht“."""
    first, last = line.sentence_of(index)
    if line.tokens[index].fold in _COUNTING or JUDGED.search(line.folds[index]) is not None:
        return False
    sentence = words_of(line, (first, last))
    if not _PUBLIC.isdisjoint(sentence):
        return False
    if _is_among_materials(line, index) or _is_of_the_moment(line, index):
        return True
    at = next((at for at in range(index + 1, last) if line.tokens[at].fold in _THAN), None)
    tastes = not _TASTING.isdisjoint(words_of(line, line.clause_of(index)))
    if at is None:
        return tastes and not {"heute", "today"}.isdisjoint(sentence)
    behind, before = line.word(at + 1), line.word(line.clause_of(index)[0])
    if tastes and behind is not None and behind.fold in _PRONOUNS:
        return True
    kin = _names_kin(line, at + 1), _names_kin(line, line.clause_of(index)[0])
    others = (one is not None and one.fold in _PRONOUNS for one in (behind, before))
    return any(kin) and all(one or other for one, other in zip(kin, others, strict=True))


def _names_kin(line: Line, at: int) -> bool:
    """True where a person or an animal of the house stands, behind a small word that belongs to it."""
    token = line.word(at)
    if token is not None and token.fold in _BEFORE_KIN:
        behind = line.word(at + 1)
        if behind is not None and _KIN.fullmatch(behind.fold):
            return True
    return token is not None and _KIN.fullmatch(token.fold) is not None


_MATERIALS: Final = frozenset(
    "oak lime beech ash pine birch ice water oil copper iron lead tin brass bronze silver gold clay glass wool"
    " silk cotton linen granite marble slate sandstone chalk cork rubber leather paper wood air steam sand snow"
    " honey milk wine vinegar aluminium zinc".split()
)
_PHYSICAL: Final = frozenset(
    "harder softer lighter heavier denser thicker thinner finer coarser smoother tougher warmer better faster".split()
)


def _is_among_materials(line: Line, index: int) -> bool:
    """“Oak is harder than lime”, “copper conducts heat better than iron”; what they cost or sell is told."""
    start, end = line.clause_of(index)
    at = next((at for at in range(index + 1, end) if line.tokens[at].fold == "than"), None)
    if at is None or line.tokens[index].fold not in _PHYSICAL or at > index + 2:
        return False
    sides = line.word(at + 1), line.word(start)
    return all(side is not None and side.fold in _MATERIALS for side in sides) and _SOLD.isdisjoint(
        words_of(line, (start, end))
    )


def _is_of_the_moment(line: Line, index: int) -> bool:
    """“He walks slower since then”, “the soup is better the next day”: one person or a thing at hand, beside itself.

    The caller has made sure that no town and nobody else is named in the sentence.
    """
    start, end = line.clause_of(index)
    clause = words_of(line, (start, end))
    at = start + (line.tokens[start].fold in ("the", "his", "her", "my"))
    subject = line.word(at)
    if (
        subject is None
        or not (subject.fold in ("he", "she") or _is_by_itself(line, at))
        or not _FIGURES.isdisjoint(clause)
        or index <= at
    ):
        return False
    than = next((at for at in range(index + 1, end) if line.tokens[at].fold == "than"), None)
    behind = None if than is None else line.word(than + 1)
    place = None if than is None else line.word(than + 2)
    town = place is not None and place.is_capital and behind is not None and behind.fold in ("in", "at")
    return than is None or (behind is not None and behind.fold in _BESIDE_ITSELF and not town)


def _is_by_itself(line: Line, at: int) -> bool:
    """“The night was”, and not “the night bus”."""
    return line.tokens[at].fold in _AT_HAND and (line.word(at + 1) or line.tokens[at]).fold in _BEING


_BEING: Final = frozenset(
    "is was will has had seems seemed feels felt tastes tasted gets got looks looked sounds became becomes".split()
)
_AT_HAND: Final = frozenset(
    "soup stew broth coffee tea bread cake sauce room kitchen evening morning afternoon night day"
    " patient baby voice bed".split()
)
_BESIDE_ITSELF: Final = frozenset("at on in with without expected usual planned before ever yesterday".split())
_FIGURES: Final = frozenset(FIGURES)
_SOLD: Final = frozenset("sell sells sold selling pays paid trades traded does did doing exports ships".split())
