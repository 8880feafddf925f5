"""Neighbours: what the sentence before a value is about, and what the one behind it says of those counted.

„Es gibt {{ fact(…) }}. Sie brannten.“ asserts as much as „{{ fact(…) }} brannten“, and „Und in Bochum? {{ fact(…) }}.“
as much as „In Bochum gibt es {{ fact(…) }}“. Looked at are the clear cases: a subject that takes up what was counted,
right behind the sentence of the value, and a short or asking sentence right before one that says nothing but the value.
What they hold is judged like words in the sentence itself (orphan_settings.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from brandhub.speech.followers import find_conditions, find_followers, find_next_line
from brandhub.speech.lexicon.beside import SMALL, STRONG, VERBS
from brandhub.speech.predicates import FINITE, LABELS, find_predicates
from brandhub.speech.subjects import has_verb_behind, is_plural, tells_of_them
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, STAND_INS, VALUE
from brandhub.speech.whereabouts import find_whereabouts
from brandhub.whole.orphan_labels import label_of

_STOPS: Final = frozenset(".!?…")
_SHORTEST_LABEL: Final = 5
"""Words of a sentence that only names what the next one counts."""
_TOPIC: Final = 10
"""Words of a sentence that sets a place for the next one."""
_FRAGMENT: Final = 3
_TELLERS: Final = frozenset("ein eine man wir ich er frau herr we i he she you a an".split())
"""Subjects of a sentence of their own: „Eine Bäuerin erzählt.“"""
_LINKING: Final = {
    "de": frozenset("und aber doch denn leider nur auch heute inzwischen mittlerweile laengst nun bald dann".split()),
    "en": frozenset("and but yet sadly today now soon then all both".split()),
}
"""What may stand before the subject of a sentence that goes on about those counted."""
_THEY: Final = {"de": frozenset(("sie", "diese", "jene", "letztere")), "en": frozenset(("they", "these", "those"))}
_OF_THEM: Final = {"de": frozenset(("davon", "darunter")), "en": frozenset(("thereof",))}
_ARTICLES: Final = {
    "de": frozenset(("die", "diese", "jene")),
    "en": frozenset(("the", "these", "those")),
}
_ADDRESSING: Final = frozenset(
    "finden sehen erkennen erreichen kommen gehen fahren koennen duerfen moechten wollen muessen sollten"
    " sollen kennen lesen hoeren erfahren treffen kaufen bekommen erhalten wissen brauchen erleben entdecken"
    " besuchen riechen spueren merken ahnen fragen suchen haetten wuerden schmecken begegnen laufen spazieren"
    " wandern radeln biegen folgen".split()
)
"""Verbs with which „Sie“ speaks to readers; that of others it says what they do."""
_TO_READERS: Final = re.compile(r"Ihne?n?|Ihr(?:e[nmrs]?)?|[Bb]itte|willkommen|eingeladen")
_PLAIN: Final = {
    "de": frozenset(
        "es das dies sind waren gibt gab ist war hier dort da insgesamt genau zusammen heute und nur also ja man"
        " zaehlt zaehlte zaehlen wir ganze gleich immerhin sage schreibe".split()
    ),
    "en": frozenset(
        "there are were is was it they that exactly in all total altogether here and just well yes we count"
        " counted have has".split()
    ),
}
"""Words of a sentence that says nothing but its value."""
_STATES: Final = {
    "de": frozenset(
        "leer tot fort weg pleite bankrott kaputt dicht marode verlassen stillgelegt ruinen vorbei".split()
    ),
    "en": frozenset("empty dead gone closed bankrupt broke derelict ruined burnt abandoned shut lost ruins".split()),
}
_NO_LONGER: Final = frozenset("mehr laengst longer more anymore".split())
_ASKING: Final = frozenset("gibt gab kennt kennen leben arbeiten braucht weiss wissen".split())
_POINTING: Final = frozenset("das dies es those these they".split())
_ASKED: Final = frozenset("es sie man du ihr wir ich er".split())
"""Behind a verb that opens a question."""
_MOST_COMMAS: Final = 1
_TELLING: Final = {
    "de": re.compile(r"(?:das|dies|so) (?:ist|sind|war|waren|viele) (?:.*\b(?:zahl|anzahl|summe|menge) )?"),
    "en": re.compile(r"(?:that|this|these) (?:is|was|are|were) .*\b(?:number|count|total|tally) of "),
}


class Near(NamedTuple):
    """Words of a neighbouring sentence, and what they say. `kind`: see SETTINGS in orphan_settings.py."""

    words: tuple[Token, ...]
    kind: str
    said: str


def find_neighbours(line: Line, value: Token, language: str) -> Iterator[Near]:
    """What the sentences around that of a value say of what it counts."""
    at = line.at(value.start)
    first, last = line.sentence_of(at)
    if line.words[last - 1] in _STOPS:
        following = _next(line, last)
        yield from find_taken_up(line, following, language)
        for words, said, _ in find_followers(line, (first, last), following, language):
            yield Near(words, "fate", said)
    semicolon = next((index for index in range(at, last) if line.words[index] == ";"), last)
    yield from find_taken_up(line, (semicolon + 1, last), language)
    for words, said, _ in find_followers(line, (first, semicolon), (semicolon + 1, last), language):
        yield Near(words, "fate", said)
    behind = line.clause_of(at)[1]
    if behind < last and line.words[behind] == ",":
        for words, said, _ in find_followers(line, (first, behind), line.clause_of(behind + 1), language, aside=True):
            yield Near(words, "fate", said)
    for words, said, _ in (*find_conditions(line, at, language), *find_next_line(line, last, language)):
        yield Near(words, "fate", said)
    if first and line.words[first - 1] in _STOPS:
        yield from _before(line, _previous(line, first), (first, last), value, language)
    elif sum(token.kind == "word" for token in line.tokens[first:last]) <= 1:
        yield from _above(line, first, language)


def _next(line: Line, at: int) -> tuple[int, int]:
    """The sentence that begins there, behind dots that stand alone: „102 Höfe ... brannten.“; at the end the last."""
    behind = (index for index in range(at, len(line.words)) if line.words[index] not in _STOPS)
    return line.sentence_of(next(behind, at))


def _previous(line: Line, at: int) -> tuple[int, int]:
    """The sentence that ends there, before signs that stand alone: „Und in Bochum?! …“; at the beginning the first."""
    before = (index for index in range(at - 1, -1, -1) if line.words[index] not in _STOPS)
    return line.sentence_of(next(before, 0))


def _above(line: Line, first: int, language: str) -> Iterator[Near]:
    """What stands above a value that has a line of its own, or the words of a link before it: „- Ruinen“."""
    at = first
    while at and line.words[at - 1] in ("\n", APART, "-", ":", "*"):
        at -= 1
    above = line.tokens[line.sentence_of(at - 1)[0] : at]
    if any(token.text in STAND_INS for token in above):  # the item before, with a value of its own
        return
    words = tuple(token for token in above if token.kind == "word")
    is_cell = line.words[first - 2 : first] == [APART, APART]
    if len(words) <= _SHORTEST_LABEL and not is_cell and not any(_is_verb(line, token, language) for token in words):
        yield from (Near(*one) for one in label_of(words, language))


def find_taken_up(line: Line, sentence: tuple[int, int], language: str) -> Iterator[Near]:
    """What a sentence behind a value or a proven sentence says of those counted."""
    first, last = sentence
    if line.words[last - 1] == "?" or any(word in STAND_INS for word in line.words[first:last]):
        return
    start = next((at for at in range(first, last) if line.folds[at] not in _LINKING[language]), last)
    subject, noun = _subject(line, first, start, last, language)
    if subject is not None and not _speaks_to_readers(line, subject, sentence):
        found = chain(find_predicates(line, subject, language), find_whereabouts(line, subject, language))
        yield from _objects(line, subject, language)
        lasting = not _NO_LONGER.isdisjoint(line.folds[first:last])
        for words, said, _ in found:
            if not said and not lasting:  # “They do not say who counted.”
                continue
            yield Near(words, "again" if noun else "fate", f"{noun} {said}" if noun else said)
    words = tuple(token for token in line.tokens[first:last] if token.kind == "word")
    tells = len(words) > 1 and words[0].fold in _TELLERS
    if 0 < len(words) <= _FRAGMENT and not tells and not any(token.fold in VERBS[language] for token in words):
        for token in words:
            goes_on = language == "de" and token == words[0] and token.text[0].islower()
            begun = goes_on and (token.fold in STRONG["de"] or FINITE["de"].fullmatch(token.fold) is not None)
            if (
                begun
                or token.fold in _STATES[language]
                or (LABELS[language].fullmatch(token.fold) and token == words[-1])
            ):
                yield Near((token,), "fate", token.text)
    told = _TELLING[language].match(" ".join(token.fold for token in words) + " ")
    if told is not None and told.end() > len("das sind "):
        behind = words[told.group().count(" ") :][:2]
        yield from _label(behind, language)


def _objects(line: Line, subject: Token, language: str) -> Iterator[Near]:
    """„Die melden Insolvenz an“, „heute sind sie Ruinen“: a noun without an article right behind „die“ and its verb."""
    at = line.at(subject.start)
    turned = subject.text == "sie" and line.folds[at - 1] in VERBS["de"]
    noun = line.word(at + 1 if turned else at + 2)
    bare = noun is not None and noun.is_capital and noun.fold not in SMALL["de"]
    if language == "de" and (subject.fold == "die" or turned) and noun is not None and bare:
        yield Near((noun,), "fate", noun.text)


def _subject(line: Line, opens: int, start: int, last: int, language: str) -> tuple[Token | None, str]:
    """What takes up those counted, if anything, and the noun by which it does."""
    token, following, third = (*line.tokens[start:last][:3], None, None, None)[:3]
    if token is None or following is None:
        return None, ""
    if token.fold in _OF_THEM[language] and tells_of_them(following, language):
        return token, ""
    if token.fold in _THEY[language] and not following.is_capital and is_plural(following, language):
        return token, ""
    if language == "de" and token.fold in ("sie", "die"):
        if following.fold in ("gibt", "gab") and third is not None and third.fold == "es":
            return token, ""  # „Sie gibt es nicht mehr.“
        known = following.text in VERBS[language] and is_plural(following, language)
        if known or has_verb_behind(line, start, last):
            return token, ""  # „Die brannten.“, „Die stehen leer.“
    if token.fold in _ARTICLES[language] and following.kind == "word":
        verb = third is not None and not third.is_capital and is_plural(third, language)
        if verb and (following.is_capital or language == "en"):
            return following, following.text
    if start > opens and following.text in ("sie", "they") and is_plural(token, language):
        return following, ""
    turned = third is not None and third.text in ("sie", "they") and is_plural(following, language)
    return (third, "") if turned and token.fold in SMALL[language] else (None, "")


def _speaks_to_readers(line: Line, subject: Token, sentence: tuple[int, int]) -> bool:
    """„Sie finden die Höfe auf der Karte“; „Sie brannten“ says something of the farms."""
    if subject.text != "Sie":
        return False
    verb = line.folds[line.at(subject.start) + 1]
    return verb in _ADDRESSING or any(map(_TO_READERS.fullmatch, line.words[slice(*sentence)]))


def _before(line: Line, sentence: tuple[int, int], own: tuple[int, int], value: Token, language: str) -> Iterator[Near]:
    first, last = sentence
    words = tuple(token for token in line.tokens[first:last] if token.kind == "word")
    if not words or any(word in STAND_INS for word in line.words[first:last]):
        return
    said = [token for token in line.tokens[slice(*own)] if token.kind == "word"]
    if len(said) > _SHORTEST_LABEL or any(token.fold not in SMALL[language] for token in said):
        return
    if not said and len(words) <= _FRAGMENT and words[0].fold in ("es", "it"):  # „Es brannte. …“
        yield from (Near(found.words, "fate", found.said) for found in find_predicates(line, words[0], language))
    if len(words) <= _TOPIC:
        named = (token for token in words if token.is_capital or token == words[0])
        yield from (Near((token,), "place", token.text) for token in named)
    if all(token.fold in _PLAIN[language] for token in said):
        yield from _announced(line, sentence, words, value.text == VALUE or len(said) <= 1, language)
        if value.text == VALUE and line.words[last - 1] != "?":
            yield from _label(_nouns(line, words, language), language)


def _announced(
    line: Line, sentence: tuple[int, int], words: tuple[Token, ...], is_bare: bool, language: str
) -> Iterator[Near]:
    """„Störche? …“, „Ruinen. …“ and „Wie viele Höfe brannten?“ before a sentence that says nothing but its value."""
    first, last = sentence
    asks = line.words[last - 1] == "?"
    is_label = len(words) <= _SHORTEST_LABEL and line.words[first:last].count(",") <= _MOST_COMMAS
    if not is_label or any(_is_verb(line, token, language) for token in words):
        yield from _asked(line, words, language) if asks else ()
    elif asks or is_bare:
        yield from (Near(*one) for one in label_of(words, language))


def _asked(line: Line, words: tuple[Token, ...], language: str) -> Iterator[Near]:
    """„Wie viele Störche brüten hier?“ before a value: what was asked is what it answers."""
    many = next((at for at, token in enumerate(words[:-1]) if token.fold in ("viele", "many", "wieviele")), None)
    if many is None:
        if words[0].fold in ("sind", "waren", "are", "were") and words[1:] and words[1].fold in _POINTING:
            yield from _label(words[2:], language)  # „Sind das Störche?“
        if words[0].fold in ("was", "wer", "what", "who"):
            yield from (Near(found.words, "fate", found.said) for found in find_predicates(line, words[0], language))
        return
    counted = words[many + 1]
    if language == "en" or counted.is_capital:
        yield from _label((counted,), language)
    for found in find_predicates(line, counted, language):
        if words[many] not in found.words:
            yield Near(found.words, "fate", found.said)


def _is_verb(line: Line, token: Token, language: str) -> bool:
    at = line.at(token.start)
    following = line.word(at + 1)
    if language == "de" and (token.is_capital or line.opens(at)):
        return token.fold in united(VERBS["de"], _ASKING) or (following is not None and following.fold in _ASKED)
    if token.is_capital and line.opens(at):
        return token.fold in VERBS["en"]
    return token.fold in united(VERBS[language], STRONG[language]) or FINITE[language].fullmatch(token.fold) is not None


def _nouns(line: Line, words: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """Nouns of a German sentence; its first word only before a verb: „Störche gibt es hier.“"""
    if language == "en":
        of = next((at for at, token in enumerate(words) if token.fold in ("number", "total")), len(words))
        return words[of + 2 : of + 3]
    nouns = [token for token in words if token.is_capital and not line.opens(line.at(token.start))]
    opens = len(words) > 1 and words[1].fold in VERBS["de"] | {"gibt", "gab", "leben", "brueten"}
    return (words[0], *nouns) if opens and words[0].fold not in SMALL["de"] else tuple(nouns)


def _label(words: tuple[Token, ...], language: str) -> Iterator[Near]:
    named = tuple(token for token in words if token.fold not in SMALL[language])
    if named:
        yield Near(named, "label", " ".join(token.text for token in named))
