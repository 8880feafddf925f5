"""At hand: a comparative of one thing, animal or person in front of somebody is set against nothing that is measured.

„Die neue Tür ist leichter als die alte“, „der Wirt stellt die größeren Teller nach hinten“, „ich hätte gern ein
ruhigeres Zimmer“. What the sentence is about decides: a class of small things and of single people, by the heads of
German compounds. Where a town, a house open to the public, a figure, a year, a group or a price is named, where „hier“
or „unser“ stands, and where nothing small is named at all, the comparative is told. See german/search.py.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from brandhub.speech.german.people import is_called_by_name
from brandhub.speech.german.uses import figure, words_of
from brandhub.speech.lexicon.german import fields, words
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.tokens import Line, Token

_PRONOUNS: Final = frozenset("er ich du".split())
DETERMINERS: Final = re.compile(
    r"(?:d(?:er|ie|as|en|em|es)|ein(?:e[mnrs]?)?|(?:sein|ihr|mein|dein|euer|eur|dies|jen)(?:e[mnrs]?)?|am|im|beim|vom|zum|zur)"
)
_OWN: Final = re.compile(r"(?:sein|ihr|mein|dein)(?:e[mnrs]?)?")
_PLURAL: Final = frozenset("sind waren werden wurden haben hatten kosten kosteten bleiben blieben".split())
_INFLECTED: Final = re.compile(r"[a-z]+er(?:e[nmrs]?)")
_DID: Final = frozenset(
    "war sah blieb schrieb sprach rieb hob gab verlor fuhr will soll darf kann muss mag weiss".split()
)
"""What „sie“ did alone: the plural of these has another ending."""


def is_at_hand(line: Line, index: int) -> bool:
    """True for a comparative of something small, of one person, or of what somebody wishes for."""
    token, sentence, clause = line.tokens[index], line.sentence_of(index), line.clause_of(index)
    if small.JUDGED.search(token.fold) is not None or not _may_be_set_against(line, index, sentence[1]):
        return False
    speaks = not {"ich", "mir", "mich"}.isdisjoint(words_of(line, clause)) or _is_of_today(line, clause, index)
    if any(is_public(line, at, index, speaks=speaks) for at in range(*sentence)):
        return False
    noun = _noun_of(line, index, clause[1])
    person = names_one(line, clause, noun) or (
        clause[1] - clause[0] <= _FEW and names_one(line, (sentence[0], clause[0]), noun)  # „…, diesmal langsamer“
    )
    wished = not small.WISHING.isdisjoint(words_of(line, sentence))
    if token.fold in ("mehr", "weniger"):
        return person and wished and "als" not in words_of(line, sentence)
    if noun is not None:
        return _is_such(line, index, noun, person=person, wished=wished)
    if person:
        return _names_pronoun(line, clause) or not _succeeds(line, index, sentence[1])
    return _is_said_of_thing(line, index, clause)


def is_in_turn(line: Line, last: int) -> bool:
    """„Die dritte Stufe knarrt“, „beim zweiten Mal gelingt es“: which of several at hand.

    `last`: where the rank stands. „Die zweite Uhr der Stadt“, „jede zweite Tür“, „zum dritten Mal“ and what somebody
    counts on, „schon die dritte Kerze“, are told.
    """
    noun, before = line.word(last + 1), line.word(last - 1)
    if noun is None or before is None or small.WHICH.fullmatch(line.folds[last]) is None:
        return False
    if not noun.is_capital or small.IN_TURN.fullmatch(noun.fold) is None or before.fold not in small.BEFORE_WHICH:
        return False
    if before.fold == "zum" and not any(map(_ONCE_MORE.fullmatch, words_of(line, line.clause_of(last)))):
        return False
    if line.folds[last + 2 : last + 3] in (["der"], ["des"], ["seiner"], ["ihrer"]):
        return False
    coat = line.word(last + 2)
    if noun.fold.endswith("schicht") and not (coat is not None and coat.is_capital):  # of work, not of varnish
        return False
    sentence = line.sentence_of(last)
    if not small.COUNTED_ON.isdisjoint(words_of(line, sentence)):
        return False
    others = (at for at in range(*sentence) if at != last + 1)
    return not any(is_public(line, at, last, speaks=False) for at in others)


_ONCE_MORE: Final = re.compile(
    r"(?:klingel|klopf|ruf|rief|frag|liest|les|las|schau|blick|hust|nies|gaehn|seufz|stolper|pfeif|pfiff|laeut|hup|bell|kraeh|niest|blaetter|putz|wisch)\w*"
)
"""„Zum dritten Mal klingelte das Telefon“; „zum dritten Mal gewinnt …“ is told."""


def _is_such(line: Line, index: int, noun: Token, *, person: bool, wished: bool) -> bool:
    """„Die größeren Teller“, „ein ruhigeres Zimmer“: a comparative before its noun."""
    clause = words_of(line, line.clause_of(index))
    if small.PERSON.fullmatch(noun.fold) and not small.KIN.fullmatch(noun.fold) and not person:
        return False
    chosen = wished or _names_pronoun(line, line.clause_of(index)) or (person and not small.WEARING.isdisjoint(clause))
    if _is_bare(line, index) and not chosen:  # „der Bäcker backt kleinere Brötchen“
        return False
    return is_small(noun) or ((person or (wished and not noun.fold.endswith("en"))) and not _is_abstract(noun))


def _is_said_of_thing(line: Line, index: int, clause: tuple[int, int]) -> bool:
    """„Das Mikrofon hängt tiefer“, „am Fenster ist es kühler“, „die kleinere der beiden Vasen“."""
    form, said = line.folds[index], words_of(line, clause)
    if form.endswith(("ere", "eren", "erem", "eres")):
        return line.folds[index + 1 : index + 3] == ["der", "beiden"] and _is_pair(line.word(index + 3))
    subject = _subject(line, clause)
    if subject is None:
        bare = not any(one.is_capital and not is_small(one) for one in line.tokens[clause[0] + 1 : clause[1]])
        turns = "es" in said and not {"wird", "ist", "war", "wurde"}.isdisjoint(said)
        return bare and turns and form in small.SENSED
    owned = _OWN.fullmatch(line.folds[max(0, line.at(subject.start) - 1)]) is not None
    return owned or _PLURAL.isdisjoint(said)


def _is_of_today(line: Line, clause: tuple[int, int], index: int) -> bool:
    """„Die Hebamme schläft heute länger“: one person, on one day, against nothing that is named."""
    said = words_of(line, line.sentence_of(index))
    only = {"heute", *said}.isdisjoint(small.LASTING - {"heute"}) and "als" not in said
    return only and names_one(line, clause, _noun_of(line, index, clause[1]))


def is_public(line: Line, at: int, index: int, *, speaks: bool) -> bool:
    """True for a word with which a sentence may compare towns, groups, offers or years."""
    token = line.tokens[at]
    if token.kind == "number" or token.text in ("%", "€") or token.kind == "stand":
        return True
    if at == index or token.kind != "word":
        return False
    fold = token.fold
    if fold in ("seit", "seitdem"):
        return line.folds[at + 1 : at + 2] not in (["er"], ["sie"], ["es"], ["ich"])
    if fold in small.LASTING:
        return not speaks
    if fold in small.PUBLIC or fold in _towns():
        return True
    if not token.is_capital or (line.opens(at) and not fold.endswith("en")):
        return small.GROUPS.fullmatch(fold) is not None and token.is_capital
    if fold == "kinder" and line.folds[at - 1] == "die":
        return False
    if is_small(token):
        return False
    if (
        at
        and _OWN.fullmatch(line.folds[at - 1])
        and (small.SITES.fullmatch(fold) or fold in ("buero", "atelier", "kiosk", "laden"))
    ):  # „seine Zeitung“, „ihr Garten“
        return figure().fullmatch(fold) is not None
    named = words.TOWNLY.fullmatch(fold) or small.SITES.fullmatch(fold) or figure().fullmatch(fold)
    return named is not None or small.GROUPS.fullmatch(fold) is not None


@cache
def _towns() -> frozenset[str]:
    return frozenset(fields.CLASSES["city"].split()) | frozenset(fields.CLASSES["area"].split())


def is_small(noun: Token) -> bool:
    return noun.is_capital and small.THINGS.fullmatch(noun.fold) is not None and not _is_figure(noun.fold)


def _is_figure(fold: str) -> bool:
    """What can be counted or measured is told although it ends like a thing: „Mitglieder“, „Umsatz“."""
    return figure().fullmatch(fold) is not None


def _is_bare(line: Line, index: int) -> bool:
    """True without an article, a preposition or another adjective right before."""
    before = line.folds[index - 1] if index else ""
    inflected = re.fullmatch(r"[a-z]{2,}e[nmrs]?", before) is not None and line.words[index - 1].islower()
    inflected &= index > 1 and DETERMINERS.fullmatch(line.folds[index - 2]) is not None
    return not (DETERMINERS.fullmatch(before) or before in small.PREPOSITIONS or inflected)


def _names_pronoun(line: Line, clause: tuple[int, int]) -> bool:
    return not {"er", "ich", "du", "sie", "ihm", "mir", "mich"}.isdisjoint(words_of(line, clause))


def _succeeds(line: Line, index: int, last: int) -> bool:
    """„Der neue Chef ist strenger als der alte“: one person after another."""
    folds = line.folds[index:last]
    return "als" in folds and not small.FORMER.isdisjoint(folds[folds.index("als") :])


def _is_pair(noun: Token | None) -> bool:
    return noun is not None and (is_small(noun) or small.KIN.fullmatch(noun.fold) is not None)


def _is_abstract(noun: Token) -> bool:
    return small.ABSTRACT.fullmatch(noun.fold) is not None


_FEW: Final = 3
_REACH: Final = 6


def _may_be_set_against(line: Line, index: int, last: int) -> bool:
    """True without an „als“, and where behind it stands the thing itself, another one at hand, or what was expected."""
    at = next((at for at in range(index + 1, last) if line.folds[at] == "als"), None)
    if at is None:
        return True
    behind = [token for token in line.tokens[at + 1 : line.clause_of(at)[1]] if token.kind == "word"]
    if not behind:
        return False
    if behind[0].fold in small.EXPECTED or (behind[0].fold in small.SPEAKERS and not behind[-1].is_capital):
        return True
    if behind[0].fold.startswith("ein") and "soll" not in line.folds[max(0, index - _REACH) : index]:
        return False  # „schwerer als ein Klavier“: as heavy as such things are
    if not DETERMINERS.fullmatch(behind[0].fold) or behind[0].fold in ("am", "im", "beim", "vom", "zum", "zur"):
        return False
    *_, last_word = behind
    looks = last_word.text.islower() and small.LOOKS.fullmatch(last_word.fold) is not None
    if len(behind) <= _FEW and (looks or last_word.fold in small.FORMER):
        return True
    person = small.PERSON.fullmatch(last_word.fold) or small.KIN.fullmatch(last_word.fold)
    return len(behind) <= _FEW and last_word.is_capital and (is_small(last_word) or person is not None)


def names_one(line: Line, clause: tuple[int, int], noun: Token | None) -> bool:
    """True for „er“, „ich“, „sie lief“, „der Wirt“, „ihr Bruder“ in the clause: one person who does or is something."""
    for at in range(*clause):
        token, following = line.tokens[at], line.word(at + 1)
        if token.fold in _PRONOUNS or token.text in ("mir", "mich", "ihm", "ihn"):
            return True
        if token.fold in ("ihr", "dir") and at > clause[0] and following is not None and following.text.islower():
            third = line.word(at + 2)
            if third is None or not third.is_capital:  # „gelang ihr besser“; „ihr neues Rad“ is hers
                return True
        if token.fold == "sie" and following is not None:  # „sie sind“, „Sie zahlen“: several, or the reader
            before = line.word(at - 1)
            verb = following if line.opens(at) or before is None or not before.fold.endswith("t") else before
            if verb.fold in _DID or (
                verb.fold.endswith(("t", "te", "g", "m", "s", "f", "nd")) and not verb.fold.endswith("sind")
            ):
                return True
        is_person = token.is_capital and small.PERSON.fullmatch(token.fold) is not None and token != noun
        if is_person and at > clause[0] and (_is_one(line, at) or line.folds[at - 1] in ("frau", "herr")):
            return True
        if token.is_capital and (token.fold in small.NAMELESS or (token != noun and is_called_by_name(line, at))):
            return True
    return False


def _is_one(line: Line, at: int) -> bool:
    """True for „die Lehrerin“ and „der Lehrer“, not for „die Lehrer“."""
    if not _has_determiner(line, at):
        return False
    several = "die" in line.folds[max(0, at - 2) : at] and small.FEMININE.fullmatch(line.folds[at]) is None
    return not several


def _has_determiner(line: Line, at: int) -> bool:
    """True where an article or a possessive stands before a noun and its adjectives."""
    at -= 1
    while at > 0 and not line.tokens[at].is_capital and re.fullmatch(r"[a-z]{3,}e[nmrs]?", line.folds[at]):
        if DETERMINERS.fullmatch(line.folds[at]):
            return True
        at -= 1
    return at >= 0 and DETERMINERS.fullmatch(line.folds[at]) is not None


def _noun_of(line: Line, index: int, last: int) -> Token | None:
    """The noun to which an inflected comparative belongs, with one more adjective between them at most."""
    if not _INFLECTED.fullmatch(line.folds[index]) and not line.folds[index].endswith("eres"):
        return None
    return noun_within(line, index + 1, min(index + 3, last))


def noun_within(line: Line, first: int, last: int) -> Token | None:
    """The noun that comes next in a stretch, behind nothing but adjectives."""
    for token in line.tokens[first:last]:
        if token.is_capital:
            return token
        if token.kind != "word" or not re.fullmatch(r"[a-z]{3,}e[nmrs]?", token.fold):
            return None
    return None


def _subject(line: Line, clause: tuple[int, int]) -> Token | None:
    """A small thing with an article that no preposition governs: what the clause is about."""
    for at in range(*clause):
        token = line.tokens[at]
        if not is_small(token) or at == clause[0]:
            continue
        start = at
        while start > clause[0] and not DETERMINERS.fullmatch(line.folds[start]):
            start -= 1
        before = line.folds[start - 1] if start > clause[0] else ""
        governed = before in small.PREPOSITIONS or line.folds[start] in ("am", "im", "beim", "vom", "zum", "zur")
        if DETERMINERS.fullmatch(line.folds[start]) and not governed:
            return token
    return None
