"""Counted: what stands right behind a bare value, or names it before a colon, is what its fact counts, in its unit.

„{{ fact("schulden", form="value") }} Euro“ of millions is wrong by a factor of a million, „{{ fact("betten", …) }}
Hotels“ counts houses in place of beds, and „Arbeitslose: {{ fact("quote", …) }}“ makes a number of a rate. In these
places only the noun of the fact, its label and its unit will do (orphan_callings.py); that a word occurs in the
definition is not enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandhub.models.facts import Fact
from brandhub.proofs.readings import Reading
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PREPOSITIONS, SAYING, VERBS
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, FULL, VALUE
from brandhub.whole.foreign_words import place_words
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_callings import ADJECTIVE, PARTING, WORD, Own, own_words, stems_in
from brandhub.whole.orphan_labels import above_of, head_of, label_of, row_of
from brandhub.whole.orphan_nouns import stem_of
from brandhub.whole.own_numbers import lead_of

KINDS: Final = frozenset(("unit", "counted", "led", "narrowed", "row"))
"""Kinds of settings that are judged here."""
_REACH: Final = 8
"""Words behind a value among which its unit or noun stands: „Millionen Euro Schulden“."""
_LONGEST: Final = 10
"""Words and signs of a lead."""
_BETWEEN: Final = "|"
"""Between the words in question and the others of the sentence."""
_SHARES: Final = frozenset("anteil anteile share shares".split())
"""What every per cent is: „| Anteil in Prozent | {{ fact(…) }} |“."""
_LEADING: Final = frozenset((":", "–", "—", "=", "("))
"""Between what names a value and the value, on either side: „Hotels – 1.100“, „1.100 (Hotels)“."""
_REMARKS: Final = frozenset(
    "quelle quellen stand jahr datum ort stadt bezirk bemerkung hinweis link source sources year date place city note"
    " link status".split()
)
"""Heads of columns that do not say what the value before them counts."""
_CLOSING: Final = frozenset((")", ".", ",", ";", "\n", APART))
_JOINING: Final = frozenset("und and oder or".split())
_NUMBERS: Final = frozenset("zahl anzahl number count total".split())
"""„Zahl der Arbeitslosen: 9,1 Prozent“: a rate is no number of anything."""


def find_counted(line: Line, value: Token, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """The words that name what a bare value counts, each with a kind of `KINDS` and what it is judged by."""
    if value.text != VALUE:
        return
    at = line.at(value.start)
    first, last = line.sentence_of(at)
    behind = _behind(line, at)
    around = " ".join(line.words[index] for index in _around(line, at, first, last) if index != at)
    said = " ".join(token.text for token in behind)
    yield behind[:1] or (value,), "unit", f"{said}{_BETWEEN}{around}"
    named = behind
    while language == "de" and len(named) > 1 and _is_weak(named[0]):
        named = named[1:]  # „ganze Hotels“
    if named and (named is behind or named[0].is_capital) and _names(named[0], language):
        said = " ".join(token.text for token in named)
        yield named[:1], "counted", f"{said}{_BETWEEN}{around}"
    yield from _led(line, first, _lead_end(line, first, at, last), language)
    yield from _led(line, at + 2, _label_end(line, at, last), language)
    yield from _in_a_row(line, at, language)


def _is_weak(token: Token) -> bool:
    """True for an adjective of every sentence: „ganze“."""
    is_ordinary = token.fold in ORDINARY["de"] - PREPOSITIONS["de"]
    return is_ordinary and not token.is_capital and ADJECTIVE.fullmatch(token.fold) is not None


def _in_a_row(line: Line, at: int, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """„| Hotels | {{ fact(…) }} |“: the first cell of its row, or the head of its column, names what a value counts."""
    row = row_of(line, at)
    if row is None:
        return
    end = next((index for index in range(row[0] + 1, row[1]) if line.words[index] == APART), row[1])
    first = row[0] + 1, min(end, at)
    if first[0] == first[1]:
        first = _beside(line, end, row[1])
    cells = (first, head_of(line, at) or (0, 0))
    named = [phrase for start, end in cells for phrase in _called(_words(line, start, end), language)]
    nouns = [token for phrase in named for token in phrase if language == "en" or token.is_capital]
    nouns = [token for token in nouns if token.fold not in _skipped(language)]
    if nouns:
        yield (nouns[-1],), "row", " ".join(token.text for token in nouns)


def _beside(line: Line, wall: int, last: int) -> tuple[int, int]:
    """The cell behind a value that is alone in the first one: „| {{ fact(…) }} | Hotels |“."""
    end = next((index for index in range(wall + 1, last) if line.words[index] == APART), last)
    head = head_of(line, wall + 1) if wall + 1 < end else None
    if head is not None and not _REMARKS.isdisjoint(token.fold for token in _words(line, *head)):
        return 0, 0
    return wall + 1, end


def _words(line: Line, start: int, end: int) -> list[Token]:
    return [token for token in line.tokens[start:end] if token.kind == "word"]


def _behind(line: Line, at: int) -> tuple[Token, ...]:
    found: list[Token] = []
    for token in line.tokens[at + 1 : at + 1 + _REACH]:
        if token.kind != "word" and token.text not in "%€$":
            if token.text == "." and found and found[-1].fold in ("mio", "mrd"):
                continue
            break
        found.append(token)
    return tuple(found)


def _around(line: Line, at: int, first: int, last: int) -> Iterator[int]:
    """Where the unit of a value may be said: in its sentence, in that before, in its row and above its table."""
    yield from range(first, last)
    if first:
        yield from range(line.sentence_of(first - 1)[0], first)
    yield from lead_of(line, at)
    row = row_of(line, at)
    if row is not None:
        yield from range(*row)
        if (head := head_of(line, at)) is not None:
            yield from range(*head)
    elif (above := above_of(line, at)) is not None:
        yield from range(*above)


def _names(token: Token, language: str) -> bool:
    """True for a word that can name what is counted: in German one with a capital, or an adjective before it."""
    if token.kind != "word" or token.fold in united(PREPOSITIONS[language], SAYING[language], VERBS[language]):
        return False
    return token.fold not in ORDINARY[language]


def _lead_end(line: Line, first: int, at: int, last: int) -> int:
    """Where the lead of a value ends: before a colon, dash or bracket, or before a value that ends its line itself."""
    if at and line.words[at - 1] in _LEADING:
        return at - 1
    ends = all(word in (".", "\n", APART) for word in line.words[at + 1 : last][:1])
    return at if ends and at > first and line.kind_of(at - 1) == "word" else first


def _label_end(line: Line, at: int, last: int) -> int:
    """Where a label behind a value ends: „1.100 – Hotels“, „1.100 (Hotels)“; the place of the value without one."""
    if line.words[at + 1 : at + 2] == [] or line.words[at + 1] not in _LEADING:
        return at
    return next((index for index in range(at + 2, last) if line.words[index] in _CLOSING), last)


def _led(line: Line, first: int, end: int, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """„Hotels: {{ fact(…) }}“: what a lead without a verb calls the value."""
    if end <= first or end - first > _LONGEST:
        return
    lead = _words(line, first, end)
    if not lead or lead[0].fold in PREPOSITIONS[language]:
        return
    if lead[0].fold != "people" and not any(label_of(line.tokens[first:end], language, _LONGEST)):
        return
    whole = " ".join(token.text for token in lead)
    for phrase in _called(lead, language):
        nouns = [token for token in phrase if language == "en" or token.is_capital]
        if not nouns or nouns[-1].fold in _skipped(language):
            continue
        yield (nouns[-1],), "led", f"{nouns[-1].text}{_BETWEEN}{whole}"
        for token in phrase[: phrase.index(nouns[-1])]:
            if token.fold not in _skipped(language):
                yield (token,), "narrowed", f"{token.text} {nouns[-1].text}"


def _called(lead: Sequence[Token], language: str) -> Iterator[tuple[Token, ...]]:
    """What a lead calls by name: behind „Zahl der“, before „in der Stadt“, and each of what „und“ joins."""
    frame = united(_skipped(language), PARTING[language])
    start = next((at for at, token in enumerate(lead) if token.fold not in frame), len(lead))
    end = next((at for at in range(start, len(lead)) if lead[at].text.lower() in PARTING[language]), len(lead))
    found: list[Token] = []
    for token in lead[start:end]:
        if token.fold in _JOINING:
            yield tuple(found)
            found = []
        else:
            found.append(token)
    yield tuple(found)


def _skipped(language: str) -> frozenset[str]:
    return united(COUNTING[language], LABELLING[language], ORDINARY[language]) - {"people"}


def is_miscounted(kind: str, what: str, reading: Reading, language: str, hub: Hub) -> bool:
    """True when the words in the place of what is counted are not those of the fact."""
    said, _, around = what.partition(_BETWEEN)
    fact = reading.fact
    is_whole = hub.terms.units[fact.unit].whole
    if kind == "unit":
        return not is_whole and not _is_in_unit(said, around, fact, language, hub)
    if kind == "counted":
        return is_whole and _is_other(said.split(), around, own_words(fact, language, hub), language)
    own = own_words(fact, language, hub, by_unit=not is_whole)
    noun, places = said.split()[-1], place_words(reading, language, hub)
    if kind == "row":
        words = [word for word in said.split() if stem_of(word.lower(), language) not in places]
        is_share = not is_whole and not _SHARES.isdisjoint(said.lower().split())
        return bool(words) and not is_share and not any(map(own.names, words))
    if stem_of(noun.lower(), language) in places:
        return False
    if kind == "narrowed":
        return own.names(noun) and own.narrows(said.split()[0])
    counts = not _NUMBERS.isdisjoint(around.lower().split()) and own.phrases.isdisjoint(_NUMBERS)
    is_other = not own.names(noun) or own.is_half(noun, around)
    return (not is_whole and counts) or is_other or (language == "en" and own.lacks(noun, around))


def _is_other(words: list[str], around: str, own: Own, language: str) -> bool:
    """True for „Hotels“ of beds and „private Museen“ of museums: another noun, or an adjective that narrows it."""
    if language == "en":
        return _is_other_in_english([word.lower() for word in words], around, own)
    at = next((index for index, word in enumerate(words) if word[0].isupper()), None)
    if at is None or not all(map(ADJECTIVE.fullmatch, words[:at])):
        return False
    is_half = own.is_half(words[at], " ".join(words))
    return any(map(own.narrows, words[:at])) or not own.names(words[at], own.anybody) or is_half


def _is_other_in_english(words: list[str], around: str, own: Own) -> bool:
    """The same in English, where what narrows a noun stands before it: “street trees”."""
    for at, word in enumerate(words):
        if own.names(word, own.anybody):
            return own.lacks(word, f"{' '.join(words[:at])} {around}")
        if own.narrows(word):
            following = words[at + 1] if at + 1 < len(words) else ""
            return own.names(following) or (word.endswith("s") and at == 0)
        if word.endswith("s") and not any(map(own.names, words[at + 1 : at + 2])):
            return True  # “hotels” of hotel beds
    return False


def _is_in_unit(said: str, around: str, fact: Fact, language: str, hub: Hub) -> bool:
    """True for „210,5 Millionen Euro“, and where nothing stands behind the value for a unit named beside it."""
    unit, noun = hub.terms.units[fact.unit].label[language], fact.noun[language]
    behind = stems_in(said, language)
    if any(
        behind[: len(own)] == own for own in (stems_in(text, language) for text in (unit, noun.many, noun.one or unit))
    ):
        return True
    first = WORD.search(said)
    if first is not None and said.startswith(first[0]) and _is_noun(first[0], language):
        return False
    if FULL in around:
        return True
    own, words = stems_in(unit, language), stems_in(around, language)
    return any(words[at : at + len(own)] == own for at in range(len(words) - len(own) + 1))


def _is_noun(word: str, language: str) -> bool:
    if word in "%€$":
        return True
    fold = word.lower()
    small = united(PREPOSITIONS[language], SAYING[language], VERBS[language], ORDINARY[language])
    return fold not in small if language == "en" else word[0].isupper()
