"""Labels: words that name what a value stands for without a sentence around it.

„Bochum: {{ fact(…) }}“, „{{ fact(…) }} (Bochum)“, a row of a table that begins with „Störche“ and „Störche gibt es
{{ fact(…, form="value") }}“ lend a value to what its fact does not count. Such a label must hold a word that the fact
knows; whether it does is judged in orphan_settings.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from brandhub.speech.lexicon.beside import COUNTING, LABELLING, LOOKED_UP, ORDINARY, PREPOSITIONS, SAID, SAYING, VERBS
from brandhub.speech.predicates import FINITE
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, STAND_INS, VALUE
from brandhub.whole.orphan_nouns import nouns_behind

_LONGEST: Final = 5
"""Words and signs of a label; what is longer is a sentence of its own."""
_LONGEST_LED: Final = 10
"""Those of one without a verb before a colon: „Störche am großen alten Fluss bei uns: {{ fact(…) }}“."""
_OWNING: Final = {"de": frozenset(("der", "des", "von", "vom")), "en": frozenset(("of", "by"))}
_PARTS: Final = frozenset("anteil anteile prozent share shares per cent".split())
"""„Anteil an der Stadtfläche“ names what the value is a part of."""
_ABBREVIATED: Final = frozenset("it that what here there let who how today yesterday".split())
"""Before “'s” they own nothing: “Here's the figure: {{ fact(…) }}”."""
_SAYING: Final = frozenset("anyone anybody everyone whoever nobody somebody you we i he she people".split())
"""With them a sentence of its own begins: “Anyone who takes the bus rides past fields: {{ fact(…) }}”."""
_PHRASE: Final = 3
"""So many words before a noun a preposition may stand."""
_SHORT: Final = 2
"""Words of a label before a comma: „Bochum, {{ fact(…) }}“."""
_PARTING: Final = frozenset(":–—,")
_LEADING: Final = frozenset(":–—")
"""What stands between a value and a label behind it; behind a comma the sentence goes on."""
_SIGNS: Final = frozenset("/=→←⇒@|•·~+&")
"""„Bochum = {{ fact(…) }}“."""
_MONEY: Final = {"€": "Euro", "$": "Dollar", "£": "Pfund", "¥": "Yen"}
_RUNNING: Final = frozenset(("run", "runs"))  # “The ploughs still run: …”
_YEARS: Final = frozenset(("jahr", "jahre", "jahrs", "jahres", "year"))
_COUNTED_THROUGH: Final = {
    "de": frozenset("der die das den dem des am zum zur im vom jeder jede jedes jeden ein eine".split()),
    "en": frozenset("the a an every each".split()),
}
_ADJECTIVE: Final = {"de": re.compile(r"\w{2,}e[nrsm]?"), "en": re.compile(r"\w{2,}(?:ed|ing|less|ful)")}
_OPEN_ENDS: Final = frozenset(("\n", APART))


class Label(NamedTuple):
    """Words that say what a value stands for. `kind`: see SETTINGS in orphan_settings.py; `words` as they stand."""

    words: tuple[Token, ...]
    kind: str
    said: str


def find_labels(line: Line, value: Token, text: str, language: str) -> Iterator[Label]:
    """Every label of a value, and the words of its sentence where nothing but they say what a bare value counts."""
    at = line.at(value.start)
    for start, end in _stretches(line, at):
        is_led = start < at and line.words[end : end + 1] == [":"]
        yield from label_of(line.tokens[start:end], language, _LONGEST_LED if is_led else _LONGEST)
    yield from _cells(line, at, language)
    before = line.word(at - 1)
    if before is not None and before.kind == "word" and line.opens(at - 1):
        yield from label_of((before,), language)
    for beyond, sign in ((line.word(at - 2), line.word(at - 1)), (line.word(at + 2), line.word(at + 1))):
        if beyond is not None and sign is not None and sign.text in _SIGNS and beyond.kind == "word":
            yield from label_of((beyond,), language)
    above = _line_above(line, at)
    for token in above:
        if token.is_capital:
            yield Label((token,), "place", token.text)
    if value.text == VALUE and not nouns_behind(text, value.end, language)[0]:
        named = [*_subject(line, at, language)]
        if not named and row_of(line, at) is None:  # a heading: „Störche“
            yield from label_of(above, language)
        yield from named
        yield from _other_number(line, at, language)


def label_of(tokens: tuple[Token, ...], language: str, longest: int = _LONGEST) -> Iterator[Label]:
    """What a short stretch without a verb calls a value; nothing for a longer one, and for one that says something."""
    if len(tokens) > longest or any(token.text in STAND_INS for token in tokens):
        return
    if len(tokens) > _LONGEST and _is_clause(tokens, language):
        return
    if any(token.fold in VERBS[language] or token.fold in united(SAYING[language], _RUNNING) for token in tokens):
        return
    if language == "en" and _leads_on(tokens):
        return
    yield from _named(tokens, language)
    yield from _described(tokens, language)
    yield from _attributed(tokens, language)


def _leads_on(tokens: tuple[Token, ...]) -> bool:
    """“We looked it up: …”, “You may read it twice: …”, “So much for clichés: …” name nothing that is counted."""
    folds = [token.fold for token in tokens]
    folds = folds[folds[:1] in (["and"], ["but"]) :]
    return bool(folds) and (folds[0] == "you" or folds[:3] == ["so", "much", "for"] or not LOOKED_UP.isdisjoint(folds))


def _is_clause(tokens: tuple[Token, ...], language: str) -> bool:
    """True for a longer stretch that says something, or where: „Auf der einen Seite von der Waage: …“."""
    if tokens[0].fold in PREPOSITIONS[language] or (language == "en" and tokens[0].fold in _SAYING):
        return True
    said = any(token.fold in SAID[language] and not token.is_capital for token in tokens)
    return said or any(_may_be_verb(tokens, at, language) for at in range(len(tokens)))


def _may_be_verb(tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """True for a word in the form of a verb that is no adjective before a noun: „am großen alten Fluss“."""
    token = tokens[at]
    if token.kind != "word" or token.text[0].isupper() or token.fold in ORDINARY[language]:
        return False
    behind = next(
        (one for one in tokens[at + 1 :] if _ADJECTIVE["de"].fullmatch(one.fold) is None or one.is_capital), None
    )
    if language == "de" and behind is not None and behind.is_capital and _ADJECTIVE["de"].fullmatch(token.fold):
        return False
    return FINITE[language].fullmatch(token.fold) is not None


def _attributed(tokens: tuple[Token, ...], language: str) -> Iterator[Label]:
    """Whose those are that a label names, and where: „Höfe der Grafen“, „… im Tal von Bochum“, “The bishop’s farms”."""
    known = united(ORDINARY[language], LABELLING[language], COUNTING[language], _PARTS)
    leading = united(_OWNING[language], PREPOSITIONS[language])
    named = False
    for index, token in enumerate(tokens):
        spelt = token.text.replace("’", "'")
        owner = spelt.removesuffix("'s")
        if language == "en" and owner != spelt and owner.lower() not in united(known, _ABBREVIATED):
            yield Label((token,), "fate", owner)
        if token.kind != "word" or token.fold in united(known, leading) or not (language == "en" or token.is_capital):
            continue
        if not any(before.fold in leading for before in tokens[max(0, index - _PHRASE) : index]):
            named = True
        elif named:
            yield Label((token,), "fate", token.text)


def _described(tokens: tuple[Token, ...], language: str) -> Iterator[Label]:
    """What a label says of those counted by an adjective before their noun: „Die leeren Höfe“, “ruined farms”."""
    for token, following in pairwise(tokens):
        is_noun = following.kind == "word" and (language == "en" or following.is_capital)
        is_like = _ADJECTIVE[language].fullmatch(token.fold) is not None
        may_be = not token.is_capital or token == tokens[0]
        if is_noun and is_like and may_be and token.fold not in ORDINARY[language]:
            yield Label((token,), "fate", token.text)


def _named(tokens: tuple[Token, ...], language: str) -> Iterator[Label]:
    words = _naming(tokens, language)
    if words:
        yield Label(words, "label", " ".join(token.text for token in words))
        yield from _places(words)


def _places(words: tuple[Token, ...]) -> Iterator[Label]:
    """Each name also without the ending of „Bochums“ and „Bochumer“."""
    for token in words:
        for name in dict.fromkeys((token.text, token.text.removesuffix("s"), token.text.removesuffix("er"))):
            if token.is_capital or token == words[0]:
                yield Label((token,), "place", name)


def _naming(tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """The words that name something: in German those with a capital letter, and the first, which may have lost it."""
    known = united(ORDINARY[language], LABELLING[language], COUNTING[language])
    first = tokens[0].start if tokens else 0
    words = (token for token in tokens if token.kind == "word" and token.fold not in known and len(token.text) > 1)
    return tuple(token for token in words if language == "en" or token.text[0].isupper() or token.start == first)


def _stretches(line: Line, at: int) -> Iterator[tuple[int, int]]:
    """Where labels may stand: before a colon, dash or bracket, or behind one."""
    sentence_first, sentence_last = line.sentence_of(at)
    first, last = line.clause_of(at)
    if first - 2 >= sentence_first and line.tokens[first - 1].text in _PARTING:
        start, end = line.clause_of(first - 2)
        if start == sentence_first and (line.tokens[first - 1].text != "," or end - start <= _SHORT):
            yield start, end
    if last + 1 < sentence_last and line.tokens[last].text in _LEADING:
        yield line.clause_of(last + 1)
    if at + 1 < sentence_last and line.tokens[at + 1].text == "(":
        yield at + 2, next((index for index in range(at + 2, sentence_last) if line.tokens[index].text == ")"), at + 2)
    if at > first and line.tokens[at - 1].text == "(":
        yield first, at - 1


def _cells(line: Line, at: int, language: str) -> Iterator[Label]:
    """What the other cells of a row say together, and the head of the column."""
    row = row_of(line, at)
    if row is None:
        return
    start, end = _cell(line, row, _column(line, row, at))
    beside = (*line.tokens[row[0] : start], *line.tokens[end : row[1]])
    words = tuple(token for token in beside if token.kind == "word")
    yield from _named(words, language)
    if (head := head_of(line, at)) is not None:
        yield from label_of(line.tokens[slice(*head)], language)


def head_of(line: Line, at: int) -> tuple[int, int] | None:
    """The tokens of the cell at the top of a column; None in the first row, and where there is no table."""
    row = top = row_of(line, at)
    if row is None or top is None:
        return None
    while top[0] >= 2 and (above := row_of(line, top[0] - 2)) is not None:  # before the row stands a line break
        top = above
    return _cell(line, top, _column(line, row, at)) if top != row else None


def _column(line: Line, row: tuple[int, int], at: int) -> int:
    return sum(line.words[index] == APART for index in range(row[0], at)) - 1


def row_of(line: Line, at: int) -> tuple[int, int] | None:
    """The tokens of the line of a table; None elsewhere."""
    start = next((index + 1 for index in range(at - 1, -1, -1) if line.words[index] == "\n"), 0)
    end = next((index for index in range(at, len(line.words)) if line.words[index] == "\n"), len(line.words))
    return (start, end) if start < end and line.words[start] == APART else None


def _cell(line: Line, row: tuple[int, int], column: int) -> tuple[int, int]:
    walls = [index for index in range(*row) if line.words[index] == APART]
    return (walls[column] + 1, walls[column + 1]) if column + 1 < len(walls) else (0, 0)


def _line_above(line: Line, at: int) -> tuple[Token, ...]:
    """The words of a short line right above that of the value, such as a heading."""
    above = above_of(line, at)
    return line.tokens[slice(*above)] if above is not None else ()


def above_of(line: Line, at: int) -> tuple[int, int] | None:
    """The tokens of a short line right above that of a value; None where there is none."""
    end = next((index for index in range(at - 1, -1, -1) if line.words[index] in _OPEN_ENDS), -1)
    start = next((index + 1 for index in range(end - 1, -1, -1) if line.words[index] in _OPEN_ENDS), 0)
    if end < 0 or line.words[end] == APART or end - start > _LONGEST:
        return None
    return start, end


def _subject(line: Line, at: int, language: str) -> Iterator[Label]:
    """The nouns of a sentence in which a bare value stands alone: one of them must be what it counts."""
    first, last = line.sentence_of(at)
    tokens = line.tokens[first:last]
    words = _naming(tokens, language)
    if words and not row_of(line, at):
        yield Label(words, "label", " ".join(token.text for token in words))


def _other_number(line: Line, at: int, language: str) -> Iterator[Label]:
    """„Im Jahr {{ … }}“, „der {{ … }}. Hof“, „€{{ … }}“: a value turned into a year, an ordinal or money."""
    before, after, beyond = line.word(at - 1), line.word(at + 1), line.word(at + 2)
    if before is None:
        return
    if before.text in _MONEY:
        yield Label((before,), "label", _MONEY[before.text])
    is_ordinal = after is not None and after.text == "." and beyond is not None and beyond.kind == "word"
    is_year = before.fold in _YEARS or (language == "en" and before.fold == "in")
    if is_year or (is_ordinal and before.fold in _COUNTED_THROUGH[language]):
        yield Label((before,), "fate", "")
