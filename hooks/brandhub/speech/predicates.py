"""Predicates: what a sentence says of those that a value counts, beyond that there are so many.

„{{ fact(…) }} brannten“ asserts more than the fact. What may stand beside a value is a closed world: small words, words
of counting, saying and being somewhere (lexicon/beside.py), and words that the fact uses itself. Here the others are
found; whether the fact knows them is judged later (orphan_settings.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandhub.speech.lexicon.beside import DENYING, LOOKED_UP, PARTICLES, PREPOSITIONS, SAYING, SMALL, STRONG, VERBS
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import FULL, STAND_INS, VALUE

FINITE: Final = {"de": re.compile(r"\w{2,}(?:[^aeiou]n|en|t|te)"), "en": re.compile(r"\w{2,}ed")}
_INFLECTED: Final = re.compile(r"\w{2,}e[nrsm]?")
_RELATIVES: Final = {
    "de": frozenset("die der das den denen deren dessen welche welcher welches wo".split()),
    "en": frozenset("who which that whose where".split()),
}
_ATTRIBUTIVE: Final = frozenset("the a an its their this these that those his her our your every each and or".split())
_LONGEST_RUN: Final = 4
_PAUSES: Final = frozenset(",–—")
_LONGEST_LABEL: Final = 4
"""Words of a stretch without a verb of its own: „Geschlossen: …“, „… – leider leer“."""
_LONGEST_SAYING: Final = 8
"""Words that say who says so: „…, wie man hier in der Gegend gern sagt, …“."""
LABELS: Final = {
    "de": re.compile(r"(?:ab|an|auf|aus|ein|nieder|um|weg|zu|zurueck)?ge\w+(?:t|en)|(?:ver|zer|ent|be|er)\w+t|\w+iert"),
    "en": re.compile(r"\w+ed"),
}


BELONGING: Final = frozenset("gehoeren gehoert gehoerten gehoerte".split())
_OWNERS: Final = frozenset("der dem den einer einem".split())
COUNTS: Final = {"de": frozenset("zaehlt zaehlte hat hatte".split()), "en": frozenset("counts counted has had".split())}
_RUNNING: Final = frozenset(("run", "runs"))
_BECOMING: Final = frozenset("wird werden wurde wurden".split())


class Beside(NamedTuple):
    """Words beside a value, and what they say: a German verb with its particle in one word.

    `of_all`: they stand in the clause of all its values, not right beside one.
    """

    words: tuple[Token, ...]
    said: str
    of_all: bool = False


def find_predicates(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """Words beside a value that are none of every sentence: each as it stands."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    reach = _with_relative(line, last, language)
    told: set[int] = set()
    for one in (
        *_verbs(line, first, at, reach, language),
        *_run_behind(line, at, last, language),
        *_word_before(line, at, first, last, language),
        *_predicates(line, at, reach, language),
        *_last_word(line, at, last, language),
        *_situation(line, at, last, language),
        *_labels(line, first, last, language),
        *_denials(line, at, reach, language),
        *_behind_insertion(line, last, language),
    ):
        if told.isdisjoint(token.start for token in one.words):
            told |= {token.start for token in one.words}
            yield one


def _with_relative(line: Line, last: int, language: str) -> int:
    """The end of the clause, or of the one behind it that goes on about the same: „102 Höfe, die brannten“."""
    following = line.word(last + 1)
    if following is None or line.words[last] != ",":
        return last
    beyond = line.folds[last + 2 : last + 3]  # „…, in denen es brannte“
    governed = following.fold in PREPOSITIONS[language] and not _RELATIVES[language].isdisjoint(beyond)
    return line.clause_of(last + 1)[1] if governed or following.fold in _RELATIVES[language] else last


def _behind_insertion(line: Line, last: int, language: str) -> Iterator[Beside]:
    """„102 Höfe, sagt man, brannten“: the clause goes on behind a short one that says who says so."""
    if _PAUSES.isdisjoint(line.words[last : last + 1]):
        return
    at = line.clause_of(last + 1)[1]
    inserted = line.folds[last + 1 : at]
    if len(inserted) > _LONGEST_SAYING or _PAUSES.isdisjoint(line.words[at : at + 1]):
        return
    if SAYING[language].isdisjoint(inserted) and "heisst" not in inserted:
        return
    end = line.clause_of(at + 1)[1]
    yield from _verbs(line, at, at, end, language)
    yield from _predicates(line, at, end, language)
    yield from _last_word(line, at, end, language)


def _is_open(token: Token, language: str) -> bool:
    """True for a word in lower case that belongs to no sentence by itself."""
    text = token.text
    return token.kind == "word" and len(text) > 1 and not text[0].isupper() and token.fold not in SMALL[language]


def _verbs(line: Line, first: int, at: int, last: int, language: str) -> Iterator[Beside]:
    """Verbs anywhere in the clause, as far as their form gives them away, and particles that make others of them."""
    particle = _particle(line, at, last) if language == "de" else None
    opened = False
    for index in (*range(first, at), *range(at + 1, last)):
        token = line.tokens[index]
        begins = index < at and token.is_capital and line.opens(index) and LABELS[language].fullmatch(token.fold)
        if begins and token.fold not in SMALL[language]:  # „Niedergebrannt sind …“
            opened = True
            yield Beside((token,), token.text, of_all=True)
        if not _is_open(token, language) or token == particle or _is_small_with(token, particle):
            continue
        is_verb = token.fold in STRONG[language] or FINITE[language].fullmatch(token.fold)
        kept = particle is None and _is_kept(line, index)
        if is_verb and not kept and not _is_attributive(line, index, language):
            opened = True
            yield Beside((token,), (particle.text if particle else "") + token.text, of_all=True)
    if particle is not None and not opened:
        before = line.tokens[first:last]
        verbs = [token.text for token in before if token.fold in united(VERBS["de"], _MOVED)]
        if not any(token.fold in PARTICLES[particle.fold].split() for token in before):
            yield Beside((particle,), particle.text + (verbs[-1] if verbs else ""), of_all=True)


_MOVED: Final = frozenset("nimmt nahm nehmen nahmen kommt kam kommen kamen gibt gab geben gaben macht machte".split())


def _particle(line: Line, at: int, last: int) -> Token | None:
    words = [token for token in line.tokens[at + 1 : last] if token.kind == "word"]
    return words[-1] if words and words[-1].fold in PARTICLES else None


def _is_attributive(line: Line, index: int, language: str) -> bool:
    """„Die stillgelegten Schächte“, “the restored mill”: said of another noun."""
    if language == "en":
        before = line.tokens[index - 1].fold if index else ""
        return before in _ATTRIBUTIVE or before in PREPOSITIONS["en"]
    while (token := line.word(index)) is not None and _INFLECTED.fullmatch(token.fold) and not token.is_capital:
        index += 1
    return token is not None and token.is_capital and _INFLECTED.fullmatch(line.tokens[index - 1].fold) is not None


def _is_small_with(token: Token, particle: Token | None) -> bool:
    """„Führt … auf“ says where a value stands; „führt“ alone does not."""
    return particle is not None and particle.fold + token.fold in SMALL["de"]


def _run_behind(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    start = noun_end(line, at, last, language)
    start += start < last and line.words[start] == "#"
    particle = _particle(line, at, last) if language == "de" else None
    end = start
    while end < min(last, start + _LONGEST_RUN) and _is_open(line.tokens[end], language):
        if line.tokens[end].fold in PARTICLES:  # judged with its verb
            break
        end += 1
    if start == end and end < last and language == "de" and (line.tokens[at].text == FULL or start > at + 1):
        end += line.tokens[end].is_capital and line.tokens[end].fold not in SMALL["de"]  # „102 Höfe Verlust“
    for token in line.tokens[start:end]:
        if not _is_small_with(token, particle):
            yield Beside((token,), token.text)


def noun_end(line: Line, at: int, last: int, language: str) -> int:
    """Behind a bare value its noun stands first, with its adjectives."""
    if line.tokens[at].text != VALUE or language == "en":
        return at + 1
    end = at + 1
    while end < last and _is_open(line.tokens[end], language):
        end += 1
    return end + 1 if end < last and line.tokens[end].is_capital else at + 1


_REGISTERS: Final = re.compile(r"\w*(?:register|statistik|verzeichnis|kataster|kartei|datenbank|liste)")


def _is_kept(line: Line, index: int) -> bool:
    """„Das Melderegister führt …“; „die Kammer führt …“ may lead them."""
    return line.folds[index] in ("fuehrt", "fuehrte") and _REGISTERS.fullmatch(line.folds[index - 1]) is not None


def _word_before(line: Line, at: int, first: int, last: int, language: str) -> Iterator[Beside]:
    before = line.tokens[at - 1]
    if at == first or (language == "de" and _is_small_with(before, _particle(line, at, last))):
        return
    if _is_kept(line, at - 1) and (language == "de" and _particle(line, at, last) is None):
        return
    opens = before.is_capital and line.opens(at - 1) and before.fold not in SMALL[language]
    if _is_open(before, language) or (opens and (language == "en" or before.fold.endswith("e"))):
        yield Beside((before,), before.text)


def _predicates(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """What stands behind „sind“ or „have“: the first word that is none of every sentence, up to a preposition."""
    for verb in range(at + 1, last):
        if line.tokens[verb].fold not in VERBS[language]:
            continue
        if line.folds[verb] in BELONGING and not _OWNERS.isdisjoint(line.folds[verb + 1 : verb + 2]):
            yield Beside((line.tokens[verb],), "Eigentum")  # „… gehören der Stadt“
        for token in line.tokens[verb + 1 : last]:
            becomes = token.fold in ("zu", "zur", "zum") and line.tokens[verb].fold in _BECOMING
            if token.kind != "word" or (token.fold in PREPOSITIONS[language] and not becomes):
                break
            if token.fold not in SMALL[language]:
                yield Beside((token,), token.text)


def _last_word(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """„… stehen seit Jahren leer“: the end of a German clause."""
    words = [token for token in line.tokens[at + 1 : last] if token.kind == "word"] if language == "de" else []
    if words and _is_open(words[-1], language) and words[-1].fold not in PARTICLES:
        yield Beside((words[-1],), words[-1].text)


def _situation(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """„… am Abgrund“, „… in privater Hand“, “… at risk”: where those counted are, right behind the value.

    „Unter“ is looked at wherever it stands behind it: „stehen unter Denkmalschutz“.
    """
    start = noun_end(line, at, last, language)
    if start < last and line.tokens[start].fold in PREPOSITIONS[language]:
        yield from _governed(line, start, last, language)
    for index in range(start + 1, last):
        if line.tokens[index].fold in ("unter", "under"):
            yield from _governed(line, index, last, language)


def _governed(line: Line, start: int, last: int, language: str) -> Iterator[Beside]:
    """The noun behind a preposition, with its adjectives."""
    words: list[Token] = []
    for token in line.tokens[start + 1 : last]:
        if token.kind != "word" or token.fold in PREPOSITIONS[language] or (words and token.fold in SMALL[language]):
            break
        if token.fold not in SMALL[language]:
            words.append(token)
            if language == "de" and token.is_capital:
                break
    if words:
        yield Beside(tuple(words), " ".join(token.text for token in words))


def _labels(line: Line, first: int, last: int, language: str) -> Iterator[Beside]:
    """Short stretches before and behind the clause that have no verb of their own: „Geschlossen: …“."""
    if first > 1 and line.tokens[first - 1].text == ":":
        start, end = line.clause_of(first - 2)
        both = _are_sentences(line, (start, end), (first, last), language)
        for token in () if both else _label(line, start, end):
            if LABELS[language].fullmatch(token.fold) and token.fold not in united(SMALL[language], LOOKED_UP):
                yield Beside((token,), token.text)
    if last + 1 < len(line.tokens) and line.tokens[last].text in ",:–—":
        start, end = line.clause_of(last + 1)
        if line.tokens[start].fold not in SAYING[language]:  # „…, schrieb die Zeitung“
            for token in _label(line, start, end):
                is_noun = language == "de" and token.is_capital and line.tokens[last].text != ","
                if _is_open(token, language) or (is_noun and token.fold not in SMALL[language]):
                    yield Beside((token,), token.text)


def _are_sentences(line: Line, one: tuple[int, int], other: tuple[int, int], language: str) -> bool:
    """„Verzinkt wird Stahl weiterhin: Das Werk zählte …“: each has a verb, the second a subject that counts."""
    counts = [line.folds[at] for at in range(*other) if line.folds[at] in COUNTS[language]]
    return bool(counts) and any(line.folds[at] in united(VERBS[language], _RUNNING) for at in range(*one))


def _label(line: Line, start: int, end: int) -> tuple[Token, ...]:
    words = line.tokens[start:end]
    return () if len(words) > _LONGEST_LABEL or any(token.text in STAND_INS for token in words) else words


def _denials(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    for token in line.tokens[at + 1 : last]:
        if token.fold in DENYING[language]:
            yield Beside((token,), "")
