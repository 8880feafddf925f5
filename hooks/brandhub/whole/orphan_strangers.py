"""Strangers: who and what stands in the clause of an event's date in English, and is none of the event's.

“The park opened {{ event(…) }}”, “Krupp opened the harbour …” and “Mining in Germany ended …” use the verb of their
event and are false. English nouns have no capitals: they are what closes a run of words behind an article, or before a
verb. Those must be the event's, another word for it, or things of any feast (speech/lexicon/english/bystanders.py), and
whoever opens something, or by whom it was opened, the event's own. See orphan_bystanders.py for German.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from brandhub.speech.lexicon.beside import ORDINARY, STRONG
from brandhub.speech.lexicon.english.bystanders import (
    ALIKE,
    BOUNDS,
    CHANGING,
    DETERMINERS,
    DOING,
    HOUSED,
    HOUSING,
    INTENDED,
    MEANS,
    PRESENT,
    PRONOUNS,
    RUNNING,
    TWINS,
)
from brandhub.speech.lexicon.happenings import PLAIN
from brandhub.speech.tokens import Line
from brandhub.whole.orphan_nouns import stem_of

_PAST: Final = re.compile(r"\w{2,}ed")
_OF: Final = re.compile(r"[’']s?$")
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_PART: Final = 4
"""Letters of a word that may be the end of another: “works” and “ironworks”."""
_BEING: Final = frozenset("was were is are had been be being".split())
_CALENDAR: Final = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday christmas easter i whitsun new".split()
)
_PLACED: Final = frozenset("in at near outside".split())


def stranger(line: Line, at: int, words: Sequence[int], stems: Set[str]) -> int | None:
    """The first noun, name or state beside the date at a token that its event does not know; None without one.

    `words`: places of the words that tell what happened then; `stems`: of all that the event says.
    """
    clause = [*_placed(line, words), *_subject(line, words), *words, *_alike(line, at, words)]
    found = (*_names(line, clause, stems), *_heads(line, clause, stems), *_doers(line, clause, stems))
    states = _states(line, clause, stems)
    return min((*found, *states), default=None)


def lacks_antecedent(line: Line, words: Sequence[int], stems: Set[str], tells: Set[int]) -> int | None:
    """“The zoo is by the canal. It opened …”: a pronoun that stands for something else than the event's, or None.

    `tells`: the places of the words that say what happened.
    """
    pronoun = next((at for at in words if line.folds[at] in PRONOUNS and _begins(line, at)), None)
    if pronoun is None or not tells or any(_is_noun_of(line, at, stems) for at in words if at not in tells):
        return None
    first = line.sentence_of(pronoun)[0]
    while first > 0:
        end = first
        first = line.sentence_of(end - 1)[0]
        told = [at for at in range(first, end) if line.tokens[at].kind == "word"]
        if any(line.tokens[at].kind == "stand" for at in range(first, end)):
            return None
        if told and line.folds[told[0]] not in PRONOUNS:
            named = any(_is_noun_of(line, at, stems) for at in told)
            return None if named and not _is_of_other(line, told, stems) else pronoun
    return None


def _is_noun_of(line: Line, at: int, stems: Set[str]) -> bool:
    fold = line.folds[at]
    usual = fold in BOUNDS or fold in ORDINARY["en"] or _is_verb(line, at)
    return len(fold) >= _PART - 1 and not usual and is_own(line.words[at], stems)


def _is_of_other(line: Line, told: Sequence[int], stems: Set[str]) -> bool:
    """“The zoo is by the harbour.”: what the sentence before speaks of is another thing."""
    heads = [*_runs(line, told)]
    opening = told[0] + (line.folds[told[0]] in DETERMINERS)
    if not heads or heads[0][0] != opening:
        return False
    head, after = heads[0][1], line.folds[heads[0][1] + 1 : heads[0][1] + 2]
    return after in (["is"], ["was"], ["lies"], ["stands"], ["has"]) and _is_strange(line, head, stems)


def _alike(line: Line, at: int, words: Sequence[int]) -> Iterator[int]:
    """The words behind a comma that say the same of something else: “…, and so did the zoo”."""
    if not words:
        return
    last = line.sentence_of(at)[1]
    start = max(*words, at) + 1
    behind = [index for index in range(start, last) if line.tokens[index].kind == "word"]
    folds = [line.folds[index] for index in behind if line.folds[index] != "and"]
    if any(tuple(folds[: len(one)]) == one for one in ALIKE):
        yield from behind


def _placed(line: Line, words: Sequence[int]) -> Iterator[int]:
    """The words before a comma that say where: “In London, the harbour opened …”."""
    if not words:
        return
    first = line.sentence_of(words[0])[0]
    before = [*range(first, words[0])]
    placed = [index for index in before if line.tokens[index].kind == "word"]
    if placed and placed[0] == first and line.folds[first] in _PLACED and before[-1] - first == len(placed):
        yield from placed


def _subject(line: Line, words: Sequence[int]) -> Iterator[int]:
    """What a clause speaks of that begins with its verb: “The zoo, beside the harbour, opened …”."""
    if words and _is_verb(line, words[0]) and line.words[words[0] - 1 : words[0]] == [","]:
        first = line.sentence_of(words[0])[0]
        last = line.clause_of(first)[1]
        if not any(line.tokens[at].kind == "stand" for at in range(first, words[0])):
            yield from (at for at in range(first, last) if line.tokens[at].kind == "word")


def _names(line: Line, words: Sequence[int], stems: Set[str]) -> Iterator[int]:
    """Words with a capital inside a sentence."""
    for at in words:
        token = line.tokens[at]
        is_name = token.is_capital and not line.opens(at) and token.fold not in _CALENDAR | BOUNDS
        if is_name and not is_own(token.text, stems):
            yield at


def _heads(line: Line, words: Sequence[int], stems: Set[str]) -> Iterator[int]:
    """Nouns behind an article, and those before a verb."""
    for first, head in _runs(line, words):
        article = line.folds[first - 1] in DETERMINERS if first else False
        yield from (at for at in range(first, head) if _OF.search(line.words[at]) and _is_strange(line, at, stems))
        before_verb = _is_verb(line, head + 1) or (first != head and line.words[head + 1 : head + 2] == [","])
        if (article or before_verb) and _is_strange(line, head, stems):
            yield head


def _doers(line: Line, words: Sequence[int], stems: Set[str]) -> Iterator[int]:
    """Who opened something, and by whom it was opened: “the miners closed the tunnel”."""
    runs = dict(_runs(line, words))
    for first, head in runs.items():
        fold = line.folds[head]
        if fold in DOING or is_own(line.words[head], stems):
            continue
        does = line.folds[head + 1 : head + 2]
        acts = bool(does) and CHANGING.fullmatch(does[0]) is not None and _has_object(line, head + 2, stems)
        start = first - 1 if first and line.folds[first - 1] in DETERMINERS else first
        done = start > 1 and line.folds[start - 1] == "by" and _is_verb(line, start - 2)
        if acts or (done and fold not in MEANS and not fold.endswith("ing")):
            yield head


def _has_object(line: Line, at: int, stems: Set[str]) -> bool:
    following = line.word(at)
    if following is None or following.kind != "word":
        return False
    return following.fold in DETERMINERS or _is_noun_of(line, at, stems)


def _states(line: Line, words: Sequence[int], stems: Set[str]) -> Iterator[int]:
    """“Was planned”, “was listed”, “opened again”: that it was not then, or not for the first time."""
    inside = {*words}
    for at in words:
        fold, known = line.folds[at], stem_of(line.folds[at], "en") in stems
        before = next((line.folds[one] for one in (at - 1, at - 2) if one in inside and not _is_adverb(line, one)), "")
        intended = fold in INTENDED and before in _BEING
        anew = fold == "again" or (fold in ("late", "early") and before == "too")
        changed = anew and any(CHANGING.fullmatch(line.folds[one]) for one in words)
        if not known and (intended or changed):
            yield at


def _runs(line: Line, words: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last word of what may be a noun with all before it."""
    inside = {*words}
    for at in sorted(inside):
        if line.folds[at] in BOUNDS or not (_begins(line, at) or line.folds[at - 1] in DETERMINERS):
            continue
        last = at
        while last + 1 in inside and not _ends(line, last + 1):
            last += 1
        article = at > 0 and line.folds[at - 1] in DETERMINERS
        acting = line.folds[at].endswith("ing") and not (article or _is_verb(line, at + 1))
        alone = last == at and (_is_verb(line, at) or acting)
        if not (alone or _is_adverb(line, last)) and (article or not _is_verb(line, at)):
            yield at, last


def _begins(line: Line, at: int) -> bool:
    return at == 0 or line.tokens[at - 1].kind != "word"


def _ends(line: Line, at: int) -> bool:
    """True for a word that stands behind a noun."""
    following = line.word(at + 1)
    object_follows = following is not None and (following.kind == "stand" or following.fold in DETERMINERS)
    acts = object_follows and line.folds[at].endswith("s") and not line.folds[at].endswith(("ss", "’s", "'s"))
    return line.folds[at] in BOUNDS or _is_verb(line, at) or _is_adverb(line, at) or (acts and line.words[at].islower())


def _is_adverb(line: Line, at: int) -> bool:
    return line.folds[at].endswith("ly")


def _is_verb(line: Line, at: int) -> bool:
    """True for a verb in lower case, as far as its form tells."""
    if at < 0 or at >= len(line.words) or not line.words[at].islower():
        return False
    fold = line.folds[at]
    return (
        fold in RUNNING
        or fold in STRONG["en"]
        or fold in PLAIN["en"]
        or fold in _BEING
        or _PAST.fullmatch(fold) is not None
    )


def _is_strange(line: Line, at: int, stems: Set[str]) -> bool:
    """True for a noun that an event does not know and that says something of its own."""
    fold = line.folds[at]
    usual = fold in ORDINARY["en"] or fold in _CALENDAR or PRESENT.fullmatch(_OF.sub("", fold)) is not None
    housed = fold in HOUSING and at > 0 and line.folds[at - 1] in HOUSED and not is_own(line.words[at - 1], stems)
    return (housed or not usual) and not (is_own(line.words[at], stems) and not housed)


def is_own(word: str, stems: Set[str]) -> bool:
    """True for a word of an event, the end of one or with one at its end, or another word for the same thing."""
    parts = [part for part in _OF.sub("", word.lower().translate(_SPELLED)).split("-") if part]
    return all(_is_known(part, stems) for part in parts) or _is_known("".join(parts), stems)


def _is_known(part: str, stems: Set[str]) -> bool:
    stem = stem_of(part, "en")
    if stem in stems or any(part in twins and not stems.isdisjoint(_stemmed(twins)) for twins in TWINS):
        return True
    return len(stem) >= _PART and any(
        len(other) >= _PART and (other.endswith(stem) or stem.endswith(other)) for other in stems
    )


def _stemmed(words: Set[str]) -> set[str]:
    return {stem_of(word, "en") for word in words}
