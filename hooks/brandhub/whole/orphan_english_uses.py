"""English uses of a word: whether what might assert does so in its sentence. See orphan_english.py."""

from __future__ import annotations

import re
from typing import Final

from brandhub.whole import english_assertions as assertions
from brandhub.whole import english_words as words
from brandhub.whole.orphan_tokens import Line


def holds(line: Line, kind: str, first: int, last: int) -> bool:
    """Rising and falling assert a trend of figures; of the sun, of leaves, of stairs and of one person they do not."""
    if kind == "superlative":
        return first != last or not _is_proper(line, first)
    if kind == "comparison":
        if line.tokens[first].fold.startswith("overtak") and not _VEHICLES.isdisjoint(
            words_of(line, line.clause_of(first))
        ):
            return False
        return first == last or not _tells_of_one(line, first)
    if kind not in ("trend", "trend?"):
        return True
    if _tells_of_one(line, first) or _is_imperative(line, first, last):
        return False
    if kind == "trend?":
        return not (_FIGURES - _PLACES).isdisjoint(words_of(line, line.clause_of(first)))
    if first != last and line.tokens[first].fold not in _GOING:
        return True
    if _is_attribute(line, first) or _is_outer_part(line, first):
        return False
    if line.tokens[first].fold in assertions.MOVING:
        return _moves(line, first)
    return _names_a_figure_near(line, first) or not _is_natural(line, first)


def _names_a_figure_near(line: Line, index: int) -> bool:
    """Also with a verb that is said of what becomes fewer alone."""
    dwindles = line.tokens[index].fold.startswith("dwindl")
    return dwindles or not _FIGURES.isdisjoint(words_of(line, line.clause_of(index)))


def _is_proper(line: Line, index: int) -> bool:
    """„The horse is called Champion“: a capital in a sentence that does not write all its words with capitals."""
    if not line.tokens[index].is_capital or line.opens(index):
        return False
    return any(len(word.text) > 3 and word.text.islower() for word in line.tokens[slice(*line.sentence_of(index))])


def _is_attribute(line: Line, index: int) -> bool:
    """„An improved copy“, „the recovering addict“: a participle before a noun that is no figure and no place."""
    before, following = line.word(index - 1), line.word(index + 1)
    if before is None or before.fold not in _DETERMINERS or not line.tokens[index].fold.endswith(("ing", "ed")):
        return False
    return following is not None and following.kind == "word" and following.fold not in _FIGURES | _GROWING


def _is_outer_part(line: Line, index: int) -> bool:
    """„slump-backed“: the word that moves only describes; in „fast-growing“ it ends the compound."""
    form = line.tokens[index].fold
    return " " in form and not _GROWS.fullmatch(form.rsplit(" ", 1)[-1])


_GROWS: Final = re.compile(
    r"(?:grow|ris|fall|shrink|declin|increas|decreas|expand|boom|ag|age|soar|surg|dwindl|improv|drop|dropp|multiply|thriv"
    r"|accelerat|flourish|sink|climb|recover)(?:ing|ed|n)?"
)
_GOING: Final = frozenset("go goes went gone going come comes came coming".split())
_VEHICLES: Final = frozenset(
    "runners cyclists riders cart train tractor cyclist carriage car bus tram boat lorry van runner rider driver walker"
    " bike".split()
)
_DETERMINERS: Final = frozenset("a an the his her its their this that another".split())
# Nouns that are no figures themselves, but of which growth says the same.
_GROWING: Final = frozenset(
    "district quarter suburb borough neighbourhood village port harbour university community scene field group"
    " list".split()
)


def _tells_of_one(line: Line, index: int) -> bool:
    """„He fell behind“, „she recovered“: what the clause says is said of one person."""
    first, last = line.clause_of(index)
    opening = words_of(line, (first, min(last, first + 2)))
    return not _ALONE.isdisjoint(opening) and _FIGURES.isdisjoint(words_of(line, (first, last)))


def _is_imperative(line: Line, index: int, last: int) -> bool:
    """„Increase the font size“: a bare verb at the beginning, before an article."""
    following = line.word(last + 1)
    bare = not line.tokens[index].fold.endswith(("s", "ed", "ing"))
    return bare and line.opens(index) and following is not None and following.fold in _OBJECTS


_OBJECTS: Final = frozenset("the your a an it them some one two three four five six each every both".split())


def _moves(line: Line, index: int) -> bool:
    before, following = line.word(index - 1), line.word(index + 1)
    if before is not None and before.fold in ("the", "a") and line.tokens[index].fold in _AS_NOUNS:
        whole = following is not None and following.fold in ("in", "of") and not _is_natural(line, index)
        return whole or _names_a_figure(line, index)
    return not _FIGURES.isdisjoint(words_of(line, line.clause_of(index))) or not _is_natural(line, index)


def _is_natural(line: Line, index: int) -> bool:
    """True near a word for what grows and moves by itself: a tree, the sun, a lift."""
    words_near = words_of(line, line.clause_of(index))
    return any(word.startswith(_NATURE) for word in words_near) or not _PERSONS.isdisjoint(words_near)


def _names_a_figure(line: Line, index: int) -> bool:
    return not _FIGURES.isdisjoint(words_of(line, line.sentence_of(index)))


def words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


_AS_NOUNS: Final = frozenset(("rise", "fall", "drop", "climb", "slide"))
_FIGURES: Final = frozenset(assertions.FIGURES)
# They grow and fall themselves, but what else a sentence says of them need not be a trend.
_PLACES: Final = frozenset("city region town dortmund line steel".split())
_NATURE: Final = tuple(assertions.NATURE)
_PERSONS: Final = frozenset(assertions.PERSONS)
_ALONE: Final = frozenset(("he", "she", "i"))


_COPULAS: Final = frozenset("is was are were be been am or say says said the".split())
_SPEAKERS: Final = frozenset("we us our you your i please".split())


def denies(line: Line, index: int) -> bool:
    """„No pit is open“ counts to nought; „no doubt“, „this is no village“ and „we set no cookies“ do not."""
    before, following = line.word(index - 1), line.word(index + 1)
    if following is None or following.kind != "word" or following.fold in words.UNDENIED:
        return False
    if (
        before is not None
        and before.fold in _COPULAS
        and (line.word(index - 2) or before).fold not in ("there", "here")
    ):
        return False
    if following.fold in _NOUGHT and not _HAVING.isdisjoint(words_of(line, line.clause_of(index))):
        return True  # “our city has no debts”
    return _SPEAKERS.isdisjoint(words_of(line, line.sentence_of(index)))


_HAVING: Final = frozenset("has have had is are there know knows".split())
_NOUGHT: Final = frozenset(
    "debts debt unemployment unemployed vacancies crime poverty competition shortage shortages losses jams homeless"
    " deficit rivals equal equals queues slums".split()
)


_DOES: Final = re.compile(r"(?!buses|trains|trams|cars|rivers|streets|fuels)\w{3,}(?:s|ed)")
_NO_VERBS: Final = frozenset(
    "the a an his her its their our in on at to from by for with up down out off under over and or . , ; !".split()
)


def does_something(line: Line, index: int) -> bool:
    """„The cleaner sleeps in the yard“, a person; not “the cleaner buses run”."""
    following, behind = line.word(index + 1), line.word(index + 2)
    if following is None or not _DOES.fullmatch(following.fold):
        return False
    return behind is None or behind.fold in _NO_VERBS


def is_titled(line: Line, index: int) -> bool:
    """„The Three Kings Fair“: capitals side by side, in a sentence that does not write all its words with capitals."""
    token, following = line.tokens[index], line.word(index + 1)
    before = line.word(index - 1)
    # The first word of a sentence has a capital in any case.
    stands_before = before is not None and before.is_capital and not line.opens(index - 1)
    beside = stands_before or (following is not None and following.is_capital)
    if not token.is_capital or line.opens(index) or not beside:
        return False
    return any(len(word.text) > 3 and word.text.islower() for word in line.tokens[slice(*line.sentence_of(index))])
