"""English uses of a word: whether what might assert does so in its sentence. See english/search.py."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.english import assertions, words
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united


def holds(line: Line, kind: str, first: int, last: int) -> bool:
    """Rising and falling assert a trend of figures; of the sun, of leaves, of stairs and of one person they do not."""
    if kind == "superlative":
        return first != last or not _is_proper(line, first)
    if kind == "comparison":
        return _compares(line, first, last)
    if kind.endswith("trend") and _goes_somewhere(line, first, last):
        return False
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


def _compares(line: Line, first: int, last: int) -> bool:
    """Not one vehicle with the next, nor one person's deed; not „at Juicy Beats people celebrate“ either."""
    named = first > 1 and line.tokens[first - 1].is_capital and not line.opens(first - 1) and _is_proper(line, first)
    on_the_road = line.tokens[first].fold.startswith("overtak") and not _VEHICLES.isdisjoint(
        words_of(line, line.clause_of(first))
    )
    return not (named or on_the_road) and (first == last or not _tells_of_one(line, first))


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
    return following is not None and following.kind == "word" and following.fold not in united(_FIGURES, _GROWING)


def _is_outer_part(line: Line, index: int) -> bool:
    """„slump-backed“: the word that moves only describes; in „fast-growing“ it ends the compound."""
    form = line.tokens[index].fold
    return " " in form and not _GROWS.fullmatch(form.rsplit(" ", 1)[-1])


_GROWS: Final = re.compile(
    r"(?:grow|ris|fall|shrink|declin|increas|decreas|expand|boom|ag|age|soar|surg|dwindl|improv|drop|dropp|multiply|thriv"
    r"|accelerat|flourish|sink|climb|recover)(?:ing|ed|n)?"
)


def _goes_somewhere(line: Line, first: int, last: int) -> bool:
    """„He went down the mine“, „head down Oesterholzstraße“: a way and where it leads; not of what can be measured."""
    following = line.word(last + 1)
    goes = line.folds[first] in _GOING or line.folds[first] in _HEADING
    if not goes or line.folds[last] not in _ALONG or following is None:
        return False
    leads = following.fold in _DETERMINERS or (following.is_capital and following.kind == "word")
    behind = {token.fold for token in line.tokens[last + 1 : last + 5]}
    clause = words_of(line, line.clause_of(first))
    return leads and _FIGURES.isdisjoint(clause) and _GROWING.isdisjoint(clause) and _NOWHERE.isdisjoint(behind)


_HEADING: Final = frozenset("head heads headed heading walk walks walked move moves moved drive drives drove".split())
_ALONG: Final = frozenset("up down north south east west".split())
# „Going down the drain“ is no way.
_NOWHERE: Final = frozenset(
    "drain drains tube tubes pan plughole table tables league ladder world ranking rankings".split()
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
    start, end = line.clause_of(index)
    words_near = words_of(line, (start, end))
    following = line.word(index + 1)
    if _MULTIPLIES.match(line.tokens[index].fold) and (following is None or following.fold != "as"):
        return not _RISING.isdisjoint(words_near)  # “Dog licences have doubled”, “the dough doubles”
    if line.tokens[index].fold == "rose" and index > start and line.tokens[index - 1].fold not in _DETERMINERS:
        words_near.remove("rose")  # “Training rose”: the verb is no flower
    return any(_NATURE.fullmatch(word) for word in words_near) or not _PERSONS.isdisjoint(words_near)


_MULTIPLIES: Final = re.compile(r"(?:doubl|tripl|trebl|quadrupl|halv)")
_RISING: Final = frozenset("dough bread yeast batter mixture cream knot rope line".split())


def _names_a_figure(line: Line, index: int) -> bool:
    return not _FIGURES.isdisjoint(words_of(line, line.sentence_of(index)))


def words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


_AS_NOUNS: Final = frozenset(("rise", "fall", "drop", "climb", "slide"))
_FIGURES: Final = frozenset(assertions.FIGURES)
# They grow and fall themselves, but what else a sentence says of them need not be a trend.
_PLACES: Final = frozenset("city region town dortmund line steel".split())
# A word and its plural: “business” is no bus, and “shipping” no ship.
_NATURE: Final = re.compile(
    rf"(?:{'|'.join(assertions.NATURE)})(?:e?s|'s|case|well|way|light|set|drop|drops|flake|flakes|top|tops|water)?"
)
_PERSONS: Final = frozenset(assertions.PERSONS)
_ALONE: Final = frozenset(("he", "she", "i"))


_COPULAS: Final = frozenset(
    "is was are were be been being am or say says said the i'm he's she's it's that's we're you're they're".split()
)
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
    if _bans(line, index) or _is_of_one(line, index):
        return False
    clause = words_of(line, line.clause_of(index))
    needed = following.fold not in words.EXISTING and {"is", "are"} & {*clause} and _NEEDED & {*clause}
    return not needed and _SPEAKERS.isdisjoint(words_of(line, line.sentence_of(index)))


_HAVING: Final = frozenset("has have had is are there know knows".split())
_NOUGHT: Final = frozenset(
    "debts debt unemployment unemployed vacancies crime poverty competition shortage shortages losses jams homeless"
    " deficit rivals equal equals queues slums".split()
)
_NEEDED: Final = frozenset("necessary needed required permitted allowed asked".split())
_BANNED: Final = frozenset(
    "smoking parking diving running swimming camping fishing entry bathing cycling climbing shouting flash".split()
)
_WHERE: Final = frozenset("on in under at after before".split())
_UNWELCOME: Final = frozenset(
    "dogs prams problem problems worries rush excuses stress ball bikes bicycles food drinks photos cars pets glass"
    " barbecues bottles tents music fires noise alcohol phones skateboards".split()
)


def _is_of_one(line: Line, index: int) -> bool:
    """„He has no beard“, “she eats no meat”: one person's looks and habits."""
    pair = [token.fold for token in line.tokens[max(0, index - 2) : index]]
    if len(pair) != 2 or pair[0] not in _ALONE:
        return False
    had = pair[1] in ("has", "had", "have")
    return pair[1] in _HUMAN or (had and not _BELONGINGS.isdisjoint(line.folds[index + 1 : index + 2]))


_HUMAN: Final = frozenset("wears wore eats drinks drank ate speaks reads".split())
_BELONGINGS: Final = frozenset(
    "beard hair hat coat phone car licence children siblings brother sister time money patience luck voice fear dog cat"
    " pets wife husband umbrella appetite memory memories enemies regrets".split()
)


def _bans(line: Line, index: int) -> bool:
    """„No smoking, no dogs, no ball games“: a sign on a door."""
    first, last = line.sentence_of(index)
    banned = [at for at in range(first, last) if at == first or line.words[at - 1] == ","]
    signed = all(
        line.folds[at] == "no" and not united(_BANNED, _UNWELCOME).isdisjoint(line.folds[at + 1 : at + 2])
        for at in banned
    )
    if not signed or (len(banned) == 1 and line.folds[first + 1] not in _BANNED):
        return False
    behind = line.word(first + 2)
    return behind is None or behind.kind == "sign" or (len(banned) > 1 and behind.fold in _WHERE)


def has_a_pair(line: Line, index: int) -> bool:
    """„Two hands knead dough“: everybody has two of them."""
    following, behind = line.word(index + 1), line.word(index + 2)
    if line.tokens[index].fold != "two" or following is None or following.fold not in _PAIRS:
        return False
    return behind is None or behind.fold not in ("in", "of", "out", "per", "from")


_PAIRS: Final = frozenset("hands feet legs arms eyes ears thumbs knees elbows shoulders".split())
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
