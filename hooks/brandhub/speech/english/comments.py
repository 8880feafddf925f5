"""English comments: what the sentence right behind a proven one says of it.

“{{ claim(…) }} It is a disgrace.”, “… It hurts the region.” and “… This was the mayor's own fault.” say of what was
proven what nothing proves; “… And by a wide margin.”, “… Unless you count the others.” and “… Critics call it a trick.”
make more of it, or less. Whatever has “it”, “that” or “this” as its subject may use the words of
lexicon/english/comments.py, those of every sentence, and those of the claim and its facts (decision 85).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.followers import is_fragment
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PREPOSITIONS, VERBS
from brandhub.speech.lexicon.english.comments import (
    DANGLING,
    DISPUTING,
    FINITE,
    OPENING,
    SPOKEN,
    STANDING,
    STOPPING,
)
from brandhub.speech.lexicon.tails import OF_METHOD, SUPPOSING
from brandhub.speech.lexicon.unknown import AT_HAND
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, STAND_INS

_POINTING: Final = frozenset("it that this".split())
_LINKING: Final = frozenset("and but so yet perhaps maybe of course sadly luckily fortunately".split())
_KNOWN: Final = ORDINARY["en"] | LABELLING["en"] | COUNTING["en"] | AT_HAND | OF_METHOD | SPOKEN | FINITE
_ENDING: Final = frozenset(",;:–—(")
_QUOTING: Final = frozenset('"“”„‘’')
_HEAD: Final = 8
_ARTICLES: Final = frozenset("the a an its our many".split())
_SUBJECT: Final = 4
_SHARING: Final = frozenset("with without".split())
_MOMENTS: Final = frozenset("day moment hour year".split())

Comment = tuple[tuple[Token, ...], str, str]


def find_comments(line: Line, start: int, end: int, *, proven: bool) -> Iterator[Comment]:
    """What the sentence between two places says of the one before it: words, a kind, and what a fact must know.

    `proven`: that one is a proven sentence; behind a value only what disputes it and what it depends on is looked for.
    """
    words = [token for token in line.tokens[start:end] if token.kind == "word"]
    if (
        not words
        or line.words[end - 1] == "?"
        or any(one in STAND_INS or one == APART for one in line.words[start:end])
    ):
        return
    if line.words[start] in _QUOTING or ":" in line.words[start:end]:
        return
    folds = " ".join(token.fold for token in words) + " "
    if (found := DISPUTING.search(folds)) is not None:
        yield (words[folds.count(" ", 0, found.start())],), "fate", ""
    elif words[0].fold in (DANGLING if proven else SUPPOSING) and "," not in line.words[start:end]:
        yield (words[0],), "fate", ""
    elif proven and words[0].fold in OPENING and is_fragment(words, "en"):
        yield tuple(words), "fate", ""
    elif proven:
        yield from _of_it(line, start, end)
        yield from _of_those(words)


def _of_it(line: Line, start: int, end: int) -> Iterator[Comment]:
    """“It hurts the region”: words that speak neither of the sentence nor of what it says."""
    at = next((one for one in range(start, end) if line.folds[one] not in _LINKING and line.words[one] != ","), end)
    if at + 1 >= end or line.folds[at] not in _POINTING or not _has_a_verb(line, at):
        return
    rest = " ".join(line.folds[at + 1 : min(end, at + _HEAD)]) + " "
    if STANDING.match(rest) is not None:
        return
    for index in range(at + 1, end):
        token = line.tokens[index]
        dated = token.fold in _MOMENTS and line.folds[index - 1] == "the"  # “That was the day the last one closed”
        if token.text in _ENDING or token.fold in STOPPING or dated:
            return
        fold = token.fold.removesuffix("'s")
        if token.kind == "word" and len(fold) > 1 and not all(part in _KNOWN for part in fold.split()):
            yield (token,), "fate", token.text


def _of_those(words: list[Token]) -> Iterator[Comment]:
    """“The farmers are poor”: of the noun by which a fact of the claim calls what it counts."""
    subject = next(
        (at for at, word in enumerate(words[:_SUBJECT]) if word.fold.endswith("s") and len(word.fold) > 3), 0
    )
    if words[0].fold not in ("the", "these", "those", "its") or not subject:
        return
    for word in words[subject + 1 :]:
        if word.fold in PREPOSITIONS["en"] - _SHARING or word.fold in STOPPING:
            return
        if len(word.fold) > 1 and word.fold not in _KNOWN:
            yield (word,), "again", f"{words[subject].text} {word.text}"
            return


def _has_a_verb(line: Line, at: int) -> bool:
    """“That ends”, and not “that evening”; “it” has one in any case."""
    verb = line.folds[at + 1]
    if line.folds[at] == "it" or verb in FINITE or verb in VERBS["en"]:
        return True
    following = line.folds[at + 2 : at + 3]
    past = verb.endswith("ed") and not _ARTICLES.isdisjoint(following)
    adverb = verb.endswith("ly") or verb in ("also", "still", "alone", "never", "only", "just")
    return adverb or past or (verb.endswith("s") and (not following or not following[0].endswith("s")))
